//! The tour: every screen with invented people, as numbered pictures, light and dark.

mod day;
mod desk;
mod salon;
mod team;
mod watch;

use crate::{computer::Computer, steps::go_to_clients, window::Window};
use kartoteka_domain::Language;
use std::{
    env, fs,
    path::{Path, PathBuf},
    time::Duration,
};

struct Camera {
    folder: PathBuf,
    count: usize,
}

impl Camera {
    async fn shoot(&mut self, window: &Window, name: &str) {
        window.hand_off().await;
        tokio::time::sleep(Duration::from_millis(350)).await;
        self.count += 1;
        window.picture(&self.folder.join(format!("{:03}-{name}.png", self.count)));
    }
}

/// How one half of the tour is seen.
struct View {
    scheme: &'static str,
    locale: &'static str,
    language: Language,
    /// Letters of a name, as somebody begins to type it.
    letters: &'static str,
    /// The phone of an invented client of whom much is known.
    phone: &'static str,
    /// Somebody who begins as a junior, and somebody who copies the base.
    team: [&'static str; 2],
    /// The zone of the base, as the page calls it.
    zone: &'static str,
    /// The screen of the desk at which several people work.
    screen: (u32, u32),
}

const VIEWS: [View; 2] = [
    View {
        scheme: "light",
        locale: "uk_UA.UTF-8",
        language: Language::Ukrainian,
        letters: "кот",
        phone: "+380684832551",
        team: ["Іванка", "Марко"],
        zone: "Europe/Kyiv",
        screen: (1280, 720),
    },
    View {
        scheme: "dark",
        locale: "pl_PL.UTF-8",
        language: Language::Polish,
        letters: "ow",
        phone: "+48600452957",
        team: ["Iwona", "Marek"],
        zone: "Europe/Warsaw",
        screen: (1600, 900),
    },
];

/// Everything, or the parts and the colours named after the word `tour`.
pub async fn pictures() {
    let words: Vec<String> = env::args().skip_while(|word| word != "tour").skip(1).collect();
    let chosen = |one: &str, all: &[&str]| {
        let named: Vec<_> = words.iter().filter(|word| all.contains(&word.as_str())).collect();
        named.is_empty() || named.iter().any(|word| *word == one)
    };
    let shown = |part| chosen(part, &["salon", "desk", "day", "team"]);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tour");
    let _ = fs::remove_dir_all(&root);
    for view in VIEWS.iter().filter(|view| chosen(view.scheme, &["light", "dark"])) {
        let mut camera = Camera { folder: root.join(view.scheme), count: 0 };
        if shown("salon") {
            salon::first_day(&mut camera, view).await;
        }
        if shown("desk") {
            desk::at_work(&mut camera, view).await;
        }
        if shown("day") {
            day::at_the_counter(&mut camera, view).await;
        }
        if shown("team") {
            team::day_with_people(&mut camera, view).await;
        }
    }
    println!("pictures: {}", root.canonicalize().unwrap().display());
}

impl View {
    /// A computer that prefers these colours.
    fn computer(&self) -> Computer {
        self.at(Computer::new(self.locale))
    }

    /// The same with the screen of this view.
    fn desk_computer(&self) -> Computer {
        self.at(Computer::with_screen(self.locale, self.screen))
    }

    /// Makes the window as large as the screen.
    async fn fill(&self, window: &Window) {
        let (width, height) = self.screen;
        window.driver.set_window_rect(0, 0, width, height).await.unwrap();
    }

    fn at(&self, computer: Computer) -> Computer {
        let folder = computer.path("config/app.kartoteka.desk");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("preferences.json"), format!("{{\"color_scheme\": \"{}\"}}", self.scheme)).unwrap();
        computer
    }
}

pub async fn demo() {
    let mut computer = Computer::new("en_GB.UTF-8");
    let window = Window::open(&mut computer, "demo", Language::English, &[]).await;
    window.press(&window.t("setup-demo")).await;
    window.text(&window.t("demo-banner")).await;
    go_to_clients(&window).await;
    window.clients(240).await;
    let demo = computer.base().with_file_name("demo");
    assert!(demo.exists());
    window.press(&window.t("demo-leave")).await;
    window.text(&window.t("setup-welcome")).await;
    assert!(!demo.exists(), "the demo is removed");
    window.close().await;
}
