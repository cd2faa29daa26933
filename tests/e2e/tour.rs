//! The tour: every screen of the main job with demo data, as numbered pictures, light and dark.

use crate::{
    computer::Computer,
    steps::{answer_sheet, read_sheet},
    window::Window,
};
use kartoteka_domain::Language;
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};
use thirtyfour::Key;

struct Camera {
    folder: PathBuf,
    count: usize,
}

impl Camera {
    async fn shoot(&mut self, window: &Window, name: &str) {
        tokio::time::sleep(Duration::from_millis(700)).await;
        self.count += 1;
        window.picture(&self.folder.join(format!("{:02}-{name}.png", self.count)));
    }
}

pub async fn pictures() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tour");
    let _ = fs::remove_dir_all(&root);
    for (scheme, locale, language) in [("light", "uk_UA.UTF-8", Language::Ukrainian), ("dark", "pl_PL.UTF-8", Language::Polish)] {
        let mut camera = Camera { folder: root.join(scheme), count: 0 };
        setup(&mut camera, scheme, locale, language).await;
        desk(&mut camera, scheme, locale, language).await;
    }
    println!("pictures: {}", root.canonicalize().unwrap().display());
}

/// A computer that prefers `scheme`.
fn computer(scheme: &str, locale: &str) -> Computer {
    let computer = Computer::new(locale);
    let folder = computer.path("config/app.kartoteka.desk");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("preferences.json"), format!("{{\"color_scheme\": \"{scheme}\"}}")).unwrap();
    computer
}

/// First start, sheet, first copy, restore.
async fn setup(camera: &mut Camera, scheme: &str, locale: &str, language: Language) {
    let mut computer = computer(scheme, locale);
    let copies = computer.path("copies");
    let window = Window::open(&mut computer, "tour", language, &[]).await;
    window.fill(&window.t("setup-business-name"), "Студія Тиша").await;
    camera.shoot(&window, "first-start").await;
    window.press(&window.t("next")).await;
    window.fill(&window.t("first-name"), "Олена").await;
    window.fill(&window.t("password"), "12345").await;
    camera.shoot(&window, "weak-password").await;
    window.fill(&window.t("password"), crate::steps::PASSWORD).await;
    window.text(&window.t("strength-good")).await;
    camera.shoot(&window, "owner").await;
    window.press(&window.t("setup-create")).await;
    let words = read_sheet(&window).await;
    camera.shoot(&window, "recovery-sheet").await;
    window.press(&window.t("sheet-printed")).await;
    answer_sheet(&window, &words).await;
    camera.shoot(&window, "three-words").await;
    window.press(&window.t("next")).await;
    window.fill(&window.t("backup-folder"), &copies.to_string_lossy()).await;
    camera.shoot(&window, "place-for-copies").await;
    window.press(&window.t("setup-backup-run")).await;
    window.text(&window.t("setup-ready")).await;
    camera.shoot(&window, "ready").await;
    window.press(&window.t("setup-ready-go")).await;
    camera.shoot(&window, "no-clients-yet").await;
    window.press(&window.t("nav-backups")).await;
    camera.shoot(&window, "backups").await;
    window.keys(Key::Control + "l").await;
    window.text(&window.t("lock-title")).await;
    camera.shoot(&window, "lock").await;
    window.fill(&window.t_with("password-of", &[("name", "Олена")]), "wrong").await;
    window.press(&window.t("unlock")).await;
    window.text(&window.t("error-wrong-password")).await;
    camera.shoot(&window, "wrong-password").await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    window.press(&window.t("lock-forgotten")).await;
    camera.shoot(&window, "forgotten-password").await;
    window.close().await;
    fs::remove_dir_all(computer.base()).unwrap();
    restore(camera, &mut computer, language, &copies, &words.join(" ")).await;
}

async fn restore(camera: &mut Camera, computer: &mut Computer, language: Language, copies: &Path, words: &str) {
    let window = Window::open(computer, "tour", language, &[]).await;
    window.press(&window.t("restore-from-copy")).await;
    window.fill(&window.t("restore-folder"), &copies.to_string_lossy()).await;
    camera.shoot(&window, "restore-folder").await;
    window.press(&window.t("restore-look")).await;
    window.fill(&window.t("kit-words"), words).await;
    camera.shoot(&window, "restore-sheet").await;
    window.press(&window.t("next")).await;
    window.text(&window.t("restore-sets")).await;
    camera.shoot(&window, "restore-which-copy").await;
    window.press(&window.t("next")).await;
    camera.shoot(&window, "restore-ready").await;
    window.press(&window.t("restore")).await;
    window.text(&window.t("restore-equal")).await;
    camera.shoot(&window, "restore-report").await;
    window.close().await;
}

/// The desk itself, with invented people.
async fn desk(camera: &mut Camera, scheme: &str, locale: &str, language: Language) {
    let mut computer = computer(scheme, locale);
    let window = Window::open(&mut computer, "tour", language, &["--demo"]).await;
    window.text(&window.t_with("clients-count", &[("count", "240")])).await;
    camera.shoot(&window, "clients").await;
    window.fill(&window.t("search-label"), "ol").await;
    camera.shoot(&window, "search").await;
    window.keys(Key::Enter).await;
    window.button(&window.t("clients-edit")).await;
    camera.shoot(&window, "card").await;
    window.press(&window.t("clients-edit")).await;
    window.fill(&window.t("field-birthday"), "31.02.1990").await;
    window.press(&window.t("clients-save")).await;
    camera.shoot(&window, "form-with-an-error").await;
    window.press(&window.t("clients-discard")).await;
    window.keys(Key::Escape + "").await;
    window.fill(&window.t("search-label"), "zzzz").await;
    camera.shoot(&window, "nobody-found").await;
    window.fill(&window.t("search-label"), "").await;
    window.press(&window.t("clients-bring-in")).await;
    camera.shoot(&window, "import-file").await;
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/messy.csv");
    window.fill(&window.t("import-file"), fixture).await;
    window.press(&window.t("import-read")).await;
    window.text(&window.t("import-columns")).await;
    camera.shoot(&window, "import-columns").await;
    window.press(&window.t("import-look")).await;
    window.text(&window.t("import-plan")).await;
    camera.shoot(&window, "import-plan").await;
    window.press(&window.t("nav-journal")).await;
    window.press(&window.t("journal-verify")).await;
    window.text(&window.t("journal-intact-hint")).await;
    camera.shoot(&window, "journal").await;
    window.press(&window.t("nav-settings")).await;
    camera.shoot(&window, "settings").await;
    window.keys("?").await;
    camera.shoot(&window, "keyboard").await;
    window.close().await;
}

pub async fn demo() {
    let mut computer = Computer::new("en_GB.UTF-8");
    let window = Window::open(&mut computer, "demo", Language::English, &[]).await;
    window.press(&window.t("setup-demo")).await;
    window.text(&window.t("demo-banner")).await;
    window.text(&window.t_with("clients-count", &[("count", "240")])).await;
    let demo = computer.base().with_file_name("demo");
    assert!(demo.exists());
    window.press(&window.t("demo-leave")).await;
    window.text(&window.t("setup-welcome")).await;
    assert!(!demo.exists(), "the demo is removed");
    window.close().await;
}
