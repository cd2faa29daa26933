//! (g): from the start of the program to its first frame and to its lock screen, and its memory, beside a bare
//! Tauri window.
//!
//! The window is real: Xvfb keeps its screen in a file. The first frame is the moment when that file shows words
//! (more than four colours, by the smoothed edges of letters), in both windows alike; the lock screen is the moment
//! when it shows the chosen person's tile in the accent of the desk, which nothing before it has. Both windows
//! draw in the way our program chooses without a GPU. `cargo xtask bench` builds both programs and gives a
//! Secret Service.

use crate::report::{Report, Rounds, median, ms};
use kartoteka_api::{
    Clock, Desk, DeviceStore, Flow, KdfParams, NewBase, Password, Session,
    imports::{Source, Strategy, people, run},
};
use kartoteka_domain::{Country, Language};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

pub const PASSWORD: &str = "seven quiet otters knit blankets";
const CLIENTS: usize = 100_000;
const PATIENCE: Duration = Duration::from_secs(60);
/// Teal 7 of the theme, as the screen keeps it: blue, green, red.
const ACCENT: [u8; 3] = [0x6a, 0x76, 0x0f];
/// Of a tile's circle a look finds about three hundred points of that colour.
const TILE: usize = 100;
/// Every so many points are looked at.
const SPARSE: usize = 7;

/// Our program and a bare window, as release builds; `None` where they or a Secret Service are missing.
pub fn programs() -> Option<(PathBuf, PathBuf)> {
    let release = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| release.join("target"), PathBuf::from).join("release");
    let (ours, bare) = (target.join("kartoteka"), target.join("examples/bare"));
    if !ours.exists() || !bare.exists() || env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        println!("the window is NOT measured: cargo xtask bench builds the programs and starts a Secret Service");
        return None;
    }
    Some((ours, bare))
}

pub fn measure(report: &mut Report) {
    let Some((ours, bare)) = programs() else { return };
    let home = tempfile::tempdir().unwrap();
    let (desk, session) = fill(home.path(), CLIENTS);
    desk.lock().unwrap();
    drop((session, desk));
    let screen = Screen::start(home.path(), (1280, 720));
    // What the first start after a boot reads from the disk is read for both.
    for program in [&ours, &bare] {
        screen.first_frame(program, home.path()).program.stop();
    }
    let (mut first, mut lock) = (Rounds { ours: Vec::new(), peer: Vec::new() }, Rounds { ours: Vec::new(), peer: Vec::new() });
    let (mut memory, mut bare_memory) = (Vec::new(), Vec::new());
    for round in 0..7 {
        let shown = screen.first_frame(&ours, home.path());
        first.ours.push(shown.at);
        wait("the lock screen", || screen.shows_tile());
        lock.ours.push(shown.start.elapsed());
        if round == 0 {
            memory.push(unlocked_memory(&screen, &shown.program, home.path()));
        }
        shown.program.stop();
        let shown = screen.first_frame(&bare, home.path());
        first.peer.push(shown.at);
        lock.peer.push(shown.at);
        thread::sleep(Duration::from_secs(2));
        bare_memory.push(pss(shown.program.0.id()));
        shown.program.stop();
    }
    report.compare("(g) start to first frame", CLIENTS, "a bare Tauri window", &first, "goal: 1.10");
    report.compare("(g) start to the lock screen", CLIENTS, "a bare window's first frame", &lock, "");
    let (ours, bare) = (median(memory), median(bare_memory));
    report.push(
        "(g) memory at the list, unlocked (PSS)",
        CLIENTS,
        ours,
        "MB",
        Some(("a bare Tauri window".into(), ours / bare)),
        "goal: 330 MB",
    );
}

/// A base of the window's own home with many clients.
pub fn fill(home: &Path, clients: usize) -> (Desk, Arc<Session>) {
    let dir = home.join("data/app.kartoteka.desk/base");
    fs::create_dir_all(dir.parent().unwrap()).unwrap();
    let new = NewBase {
        business_name: "Тиша".into(),
        country: Country::UKRAINE,
        language: Language::English,
        time_zone: "Europe/Kyiv".into(),
        owner_first_name: "Olena".into(),
        owner_last_name: String::new(),
        password: Password::new(PASSWORD.into()),
        kdf: Some(KdfParams::FLOOR),
    };
    let (desk, session, _kit) = Desk::create(&dir, DeviceStore::Keyring, new, Clock::system(), Arc::new(|_| ())).unwrap();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["Last name", "First name", "Phone"]).unwrap();
    for draft in people::generate(clients, 7) {
        writer.write_record([&draft.last_name, &draft.first_name, &draft.phones.first().cloned().unwrap_or_default()]).unwrap();
    }
    let source = Source::read("clients.csv".into(), writer.into_inner().unwrap()).unwrap();
    run(&session, &source, Strategy::Create, &mut |_| Flow::Go).unwrap();
    // Without it the window would offer the first start and not the lock screen.
    desk.confirm_kit().unwrap();
    (desk, session)
}

/// A started program; its children are of its own process group.
struct Program(Child);

impl Program {
    fn stop(mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status();
        thread::sleep(Duration::from_millis(500));
        let _ = self.0.kill();
        let _ = self.0.wait();
        thread::sleep(Duration::from_millis(500));
    }
}

/// A program whose first frame was seen.
struct Shown {
    start: Instant,
    at: Duration,
    program: Program,
}

/// A screen in memory whose pixels are a file.
pub struct Screen {
    server: Child,
    pixels: PathBuf,
    display: String,
}

impl Screen {
    pub fn start(folder: &Path, (width, height): (u32, u32)) -> Self {
        let display = format!(":{}", 90 + std::process::id() % 400);
        let server = Command::new("Xvfb")
            .args([&display, "-screen", "0", &format!("{width}x{height}x24"), "-fbdir"])
            .arg(folder)
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed by cargo xtask bench");
        let pixels = folder.join("Xvfb_screen0");
        let screen = Self { server, pixels, display };
        wait("the screen", || screen.pixels.exists());
        thread::sleep(Duration::from_secs(1));
        screen
    }

    fn first_frame(&self, program: &Path, home: &Path) -> Shown {
        wait("an empty screen", || self.colours() <= 2);
        let start = Instant::now();
        let child = self.command(program, home).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        wait("the first frame", || self.colours() > 4);
        Shown { start, at: start.elapsed(), program: Program(child) }
    }

    /// A program on this screen with folders of its own.
    pub fn command(&self, program: &Path, home: &Path) -> Command {
        let mut command = Command::new(program);
        command.env("DISPLAY", &self.display).env("GDK_BACKEND", "x11").env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        command.env("GTK_USE_PORTAL", "0").env("NO_AT_BRIDGE", "1");
        for (name, folder) in [("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")] {
            command.env(name, home.join(folder));
        }
        command
    }

    /// How many colours a sparse look at the screen finds; it stops at nine.
    fn colours(&self) -> usize {
        let mut seen: Vec<[u8; 3]> = Vec::new();
        self.look(|colour| {
            if seen.len() < 9 && !seen.contains(&colour) {
                seen.push(colour);
            }
        });
        seen.len()
    }

    /// Whether the tile of the chosen person is there.
    fn shows_tile(&self) -> bool {
        let mut found = 0;
        self.look(|colour| found += usize::from(colour == ACCENT));
        found >= TILE
    }

    fn look(&self, mut see: impl FnMut([u8; 3])) {
        let bytes = fs::read(&self.pixels).unwrap_or_default();
        for pixel in bytes.get(4096..).unwrap_or_default().chunks_exact(4).step_by(SPARSE) {
            see([pixel[0], pixel[1], pixel[2]]);
        }
    }

    pub fn tool(&self, arguments: &[&str]) {
        let done = Command::new("xdotool").args(arguments).env("DISPLAY", &self.display).status().unwrap();
        assert!(done.success(), "xdotool {arguments:?}");
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Signs in by keyboard (the one tile is chosen, the password field has the focus) and waits for the list.
fn unlocked_memory(screen: &Screen, program: &Program, home: &Path) -> f64 {
    thread::sleep(Duration::from_secs(3));
    screen.tool(&["mousemove", "640", "500"]);
    screen.tool(&["type", "--delay", "20", PASSWORD]);
    screen.tool(&["key", "Return"]);
    let log = home.join("data/app.kartoteka.desk/base/base-1.db-wal");
    wait("the base, open", || log.exists());
    thread::sleep(Duration::from_secs(10));
    pss(program.0.id())
}

/// Megabytes of the whole process tree, shared pages by their share.
fn pss(root: u32) -> f64 {
    let mut pids = vec![root];
    let mut next = 0;
    while let Some(pid) = pids.get(next).copied() {
        let children = fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
        for task in children {
            let text = fs::read_to_string(task.path().join("children")).unwrap_or_default();
            pids.extend(text.split_whitespace().filter_map(|pid| pid.parse::<u32>().ok()));
        }
        next += 1;
    }
    let kilobytes = |pid: &u32| -> f64 {
        let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
        let line = rollup.lines().find(|line| line.starts_with("Pss:")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default()
    };
    pids.iter().map(kilobytes).sum::<f64>() / 1000.0
}

pub fn wait(what: &str, done: impl Fn() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < PATIENCE, "{what} did not come in {:.0} s", ms(PATIENCE) / 1000.0);
        thread::sleep(Duration::from_millis(2));
    }
}
