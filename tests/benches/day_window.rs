//! (j): the calendar in the real window: a day of twelve specialists with thirty visits each is drawn, a card is carried
//! across it, a card is made longer. Frames are told by the page itself; beside them stand those of the same page emptied,
//! which does nothing but count frames under the same hand: what the machine itself costs.
//!
//! The hand is the screen's own pointer, so that every step goes the way of a real one.

use crate::{
    base::some_clients,
    report::{Report, median, percentile},
    window::{PASSWORD, Screen, fill, programs, wait},
};
use kartoteka_api::{
    Desk, Flow, Password, Session,
    booking::{self, Asked, Booking, Overriding, PartAsked},
    generate, services, specialists,
};
use kartoteka_domain::Service;
use serde::de::DeserializeOwned;
use std::{
    cell::Cell,
    env, fs,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::{Child, Stdio},
    thread,
    time::Duration,
};
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::Runtime;

const VISITS: usize = 30;
/// From the beginning of one to that of the next.
const EVERY: u16 = 20;
const OPENS: u16 = 8 * 60;
const SIZE: (u32, u32) = (1920, 1080);
/// How often each thing is done.
const TIMES: usize = 8;
/// Frames after the last step that still belong to it.
const SETTLING: Duration = Duration::from_millis(700);
/// A frame that people notice.
const LONG: f64 = 50.0;
/// Seconds between two steps of the hand: as often as the screen draws.
const STEP: &str = "0.016";

/// Frames are counted from now on.
const COUNT: &str = "window.frames_seen = [];
    window.frames_run = (window.frames_run ?? 0) + 1;
    const run = window.frames_run;
    const seen = (at) => { if (run === window.frames_run) { window.frames_seen.push(at); requestAnimationFrame(seen); } };
    requestAnimationFrame(seen);";
/// What was counted.
const COUNTED: &str = "window.frames_run += 1; return window.frames_seen;";
/// Whether the owner's tile was there to be pressed.
const PRESS_TILE: &str = "const tile = [...document.querySelectorAll('button')].find((tile) => tile.textContent.includes('Olena'));
    tile?.click();
    return tile !== undefined;";
/// Where the cards of a column lie, from the first one down: left, top, right and bottom on the screen.
const CARDS: &str = "const cards = [...document.querySelectorAll('article.ec-event:not(.ec-preview) [data-card]')]
        .map((card) => card.closest('article').getBoundingClientRect())
        .sort((one, other) => one.left - other.left || one.top - other.top);
    const columns = [...new Set(cards.map(({ left }) => left))];
    const [x, y] = [window.screenX, window.screenY + window.outerHeight - window.innerHeight];
    return columns.map((column) => cards.filter(({ left }) => left === column)
        .map(({ left, top, right, bottom }) => [left + x, top + y, right + x, bottom + y]));";
const DRAWN: &str = "return document.querySelectorAll('article.ec-event:not(.ec-bg-event) [data-card]').length;";
const NODES: &str = "return document.querySelectorAll('*').length;";

type Rect = [f64; 4];

pub fn measure(report: &mut Report) {
    let Some((program, _)) = programs() else { return };
    let home = tempfile::tempdir().unwrap();
    let (desk, session) = fill(home.path(), 500);
    let steps = book(&desk, &session);
    desk.lock().unwrap();
    drop((session, desk));
    let screen = Screen::start(home.path(), SIZE);
    let runtime = Runtime::new().unwrap();
    let window = Window::open(&screen, &program, home.path(), &runtime);
    window.sign_in();
    window.draw(steps, report);
    window.carry(report);
    window.stretch(report);
    window.idle(report);
    window.runtime.block_on(window.driver.clone().quit()).unwrap();
}

/// A full day, with nothing on the day before it; how many days ahead it is.
fn book(desk: &Desk, session: &Session) -> i64 {
    session.step_up(&Password::new(PASSWORD.into()), None).unwrap();
    // One visit, far ahead: the team and the catalogue come along.
    generate::visits(desk, session, 1, 7, &mut |_| Flow::Go).unwrap();
    let today = session.wall_now().day();
    let day = (1..).map(|ahead| today.plus(ahead)).find(|day| day.weekday() < 5).unwrap();
    let people = some_clients(session, 500);
    let services: Vec<Service> =
        services::list(session).unwrap().into_iter().filter(|service| service.details.before == 0 && service.details.after <= 5).collect();
    let mut number = 0;
    for member in specialists::list(session).unwrap() {
        for place in 0..VISITS as u16 {
            let service = &services[number % services.len()];
            let part = PartAsked {
                service: Some(service.id),
                specialist: member.user,
                start: day.at(OPENS + place * EVERY),
                minutes: Some(EVERY - service.details.after),
                price: None,
                room: None,
                equipment: None,
            };
            let booking = Booking {
                whom: Asked::Client(people[number]),
                parts: vec![part],
                note: if number.is_multiple_of(3) { "Prefers the window".into() } else { String::new() },
                only_this_specialist: number.is_multiple_of(10),
                repeat: None,
                waiting: None,
                overriding: Overriding::default(),
            };
            booking::book(session, &booking).unwrap();
            number += 1;
        }
    }
    day.number() - today.number()
}

/// The program's window, asked through WebDriver and used through the screen.
struct Window<'s> {
    screen: &'s Screen,
    runtime: &'s Runtime,
    driver: WebDriver,
    server: Child,
    home: &'s Path,
    /// What the page had computed when counting began.
    before: Cell<f64>,
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl<'s> Window<'s> {
    fn open(screen: &'s Screen, program: &Path, home: &'s Path, runtime: &'s Runtime) -> Self {
        let listeners = [0, 0].map(|any| TcpListener::bind((Ipv4Addr::LOCALHOST, any)).unwrap());
        let [port, native] = listeners.map(|listener| listener.local_addr().unwrap().port().to_string());
        let name = env::var("KARTOTEKA_TAURI_DRIVER").unwrap_or_else(|_| "tauri-driver".to_owned());
        let server = screen
            .command(Path::new(&name), home)
            .args(["--port", &port, "--native-port", &native])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("tauri-driver is installed by cargo xtask bench");
        thread::sleep(Duration::from_secs(1));
        let mut capabilities = Capabilities::new();
        capabilities.set("tauri:options", serde_json::json!({ "application": program })).unwrap();
        let url = format!("http://127.0.0.1:{port}");
        let driver = runtime.block_on(async {
            let driver = WebDriver::new(&url, capabilities).await.unwrap();
            driver.set_window_rect(0, 0, SIZE.0, SIZE.1).await.unwrap();
            driver
        });
        Self { screen, runtime, driver, server, home, before: Cell::new(0.0) }
    }

    fn ask<T: DeserializeOwned>(&self, script: &str) -> T {
        self.runtime.block_on(self.driver.execute(script, Vec::new())).unwrap().convert().unwrap()
    }

    /// As the owner: the tile is pressed, the rest goes by keyboard.
    fn sign_in(&self) {
        wait("the owner's tile", || self.ask(PRESS_TILE));
        wait("the password field", || self.ask("return document.activeElement?.type === 'password';"));
        self.screen.tool(&["mousemove", "640", "500"]);
        self.screen.tool(&["type", "--delay", "20", PASSWORD]);
        self.screen.tool(&["key", "Return"]);
        wait("the calendar", || self.ask("return document.querySelector('.ec-body') !== null;"));
        thread::sleep(Duration::from_secs(2));
    }

    /// Steps to the full day from the empty one before it; all that is drawn is counted.
    fn draw(&self, steps: i64, report: &mut Report) {
        for _ in 1..steps {
            self.screen.tool(&["key", "Right"]);
            thread::sleep(SETTLING);
        }
        let mut frames = Frames::default();
        for round in 0..TIMES {
            assert_eq!(self.ask::<usize>(DRAWN), 0, "the day before is empty");
            self.count();
            self.screen.tool(&["key", "Right"]);
            self.wait_for_cards();
            thread::sleep(SETTLING);
            frames.add(self.counted());
            if round + 1 < TIMES {
                self.screen.tool(&["key", "Left"]);
                thread::sleep(SETTLING);
            }
        }
        let note = format!("{} cards, {} elements in the page", self.ask::<usize>(DRAWN), self.ask::<usize>(NODES));
        frames.tell("a full day is drawn", &note, report);
    }

    fn wait_for_cards(&self) {
        // Nothing is asked while it is drawn: the question itself takes a frame.
        thread::sleep(SETTLING);
        wait("the cards", || self.ask::<usize>(DRAWN) > 300);
    }

    /// Carries the last card of a column across half of the others to free time, and lets it go.
    fn carry(&self, report: &mut Report) {
        let mut frames = Frames::default();
        for round in 0..TIMES {
            let columns: Vec<Vec<Rect>> = self.ask(CARDS);
            let card = columns[round % 3].iter().rev().nth(2 + round).copied().unwrap();
            let goal = columns[6 + round % 4].last().copied().unwrap();
            let free = (goal[0] + 20.0, goal[3] + 40.0);
            frames.add(self.pull((card[0] + 20.0, (card[1] + card[3]) / 2.0), free));
        }
        frames.tell("a card is carried", "", report);
    }

    /// Pulls the lower edge of the last card of a column down and up.
    fn stretch(&self, report: &mut Report) {
        let mut frames = Frames::default();
        for round in 0..TIMES {
            let columns: Vec<Vec<Rect>> = self.ask(CARDS);
            let card = columns[3 + round % 3].last().copied().unwrap();
            let edge = ((card[0] + card[2]) / 2.0, card[3] - 2.0);
            let by = if round < 3 { 60.0 } else { 16.0 };
            frames.add(self.pull(edge, (edge.0, edge.1 + by)));
        }
        frames.tell("a card is made longer", "", report);
    }

    /// The same hand over a page that only counts.
    fn idle(&self, report: &mut Report) {
        self.ask::<()>("document.body.replaceChildren();");
        thread::sleep(SETTLING);
        let mut frames = Frames::default();
        for _ in 0..TIMES {
            frames.add(self.pull((400.0, 300.0), (1400.0, 800.0)));
        }
        frames.tell("an empty page under the same hand", "the machine itself", report);
    }

    /// Presses, moves and lets go.
    fn pull(&self, from: (f64, f64), to: (f64, f64)) -> Seen {
        let at = |part: f64| [from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part].map(|point| format!("{point:.0}"));
        let [x, y] = at(0.0);
        self.screen.tool(&["mousemove", &x, &y]);
        thread::sleep(SETTLING);
        self.count();
        let mut hand = vec!["mousedown".to_owned(), "1".to_owned()];
        for step in 1..=60 {
            hand.push("mousemove".to_owned());
            hand.extend(at(f64::from(step) / 60.0));
            hand.extend(["sleep", STEP].map(str::to_owned));
        }
        hand.extend(["mouseup", "1"].map(str::to_owned));
        self.screen.tool(&hand.iter().map(String::as_str).collect::<Vec<_>>());
        thread::sleep(SETTLING);
        self.counted()
    }

    fn count(&self) {
        self.ask::<()>(COUNT);
        // The question itself takes a frame.
        thread::sleep(Duration::from_millis(100));
        self.ask::<()>("window.frames_seen.length = 0;");
        self.before.set(computed(self.home));
    }

    fn counted(&self) -> Seen {
        let computed = computed(self.home) - self.before.get();
        Seen { at: self.ask(COUNTED), computed }
    }
}

/// Milliseconds from frame to frame, and those that the page itself computed: the second kind knows nothing of what else runs.
#[derive(Default)]
struct Frames {
    lengths: Vec<f64>,
    computed: Vec<f64>,
}

/// What was seen from `count` to `counted`.
struct Seen {
    at: Vec<f64>,
    computed: f64,
}

/// Milliseconds that the thread which draws the page of this home has run.
fn computed(home: &Path) -> f64 {
    let of_home = |process: &Path| {
        fs::read_to_string(process.join("comm")).is_ok_and(|name| name.starts_with("WebKitWebProces"))
            && fs::read(process.join("environ")).is_ok_and(|all| String::from_utf8_lossy(&all).contains(&*home.to_string_lossy()))
    };
    let process = fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path()).find(|process| of_home(process)).unwrap();
    let ran = fs::read_to_string(process.join("schedstat")).unwrap();
    ran.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1e6
}

impl Frames {
    fn add(&mut self, Seen { at, computed }: Seen) {
        assert!(at.len() > 1, "frames are drawn");
        self.lengths.extend(at.windows(2).map(|pair| pair[1] - pair[0]));
        self.computed.push(computed);
    }

    fn tell(mut self, what: &str, note: &str, report: &mut Report) {
        let long = self.lengths.iter().filter(|frame| **frame > LONG).count();
        let row = |part: &str| format!("(j) {what}, {part}");
        report.push(&row("longest frame"), self.lengths.len(), percentile(&mut self.lengths, 1.0), "ms", None, "goal: 50 ms");
        report.push(&row("p95 frame"), self.lengths.len(), percentile(&mut self.lengths, 0.95), "ms", None, "");
        report.push(&row("frames over 50 ms"), self.lengths.len(), long as f64, "", None, note);
        report.push(&row("computed by the page"), self.computed.len(), median(self.computed), "ms", None, "the middle of all times");
    }
}
