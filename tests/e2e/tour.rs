//! The tour: every screen of the main job with demo data, as numbered pictures, light and dark.

use crate::{
    computer::Computer,
    steps::{answer_sheet, import, open_found, read_sheet},
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
        tokio::time::sleep(Duration::from_millis(350)).await;
        self.count += 1;
        window.picture(&self.folder.join(format!("{:02}-{name}.png", self.count)));
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
}

const VIEWS: [View; 2] = [
    View { scheme: "light", locale: "uk_UA.UTF-8", language: Language::Ukrainian, letters: "кот", phone: "+380684832551" },
    View { scheme: "dark", locale: "pl_PL.UTF-8", language: Language::Polish, letters: "ow", phone: "+48600452957" },
];

pub async fn pictures() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tour");
    let _ = fs::remove_dir_all(&root);
    for view in &VIEWS {
        let mut camera = Camera { folder: root.join(view.scheme), count: 0 };
        salon(&mut camera, view).await;
        demo_desk(&mut camera, view).await;
    }
    println!("pictures: {}", root.canonicalize().unwrap().display());
}

impl View {
    /// A computer that prefers these colours.
    fn computer(&self) -> Computer {
        let computer = Computer::new(self.locale);
        let folder = computer.path("config/app.kartoteka.desk");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("preferences.json"), format!("{{\"color_scheme\": \"{}\"}}", self.scheme)).unwrap();
        computer
    }
}

/// A salon's first day: first start, its clients brought in, copies, lock; then the computer is lost.
async fn salon(camera: &mut Camera, view: &View) {
    let mut computer = view.computer();
    let copies = computer.path("copies");
    let window = Window::open(&mut computer, "tour", view.language, &[]).await;
    let words = first_start(camera, &window, &copies).await;
    bring_in(camera, &window).await;
    second_place(camera, &window, &computer.path("stick")).await;
    window.press(&window.t("nav-settings")).await;
    camera.shoot(&window, "settings").await;
    lock(camera, &window).await;
    window.close().await;
    fs::remove_dir_all(computer.base()).unwrap();
    restore(camera, &mut computer, view.language, &copies, &words.join(" ")).await;
}

async fn first_start(camera: &mut Camera, window: &Window, copies: &Path) -> Vec<String> {
    window.fill(&window.t("setup-business-name"), "Студія Тиша").await;
    camera.shoot(window, "first-start").await;
    window.press(&window.t("next")).await;
    window.fill(&window.t("first-name"), "Олена").await;
    window.fill(&window.t("password"), "12345").await;
    camera.shoot(window, "weak-password").await;
    window.fill(&window.t("password"), crate::steps::PASSWORD).await;
    window.text(&window.t("strength-good")).await;
    camera.shoot(window, "owner").await;
    window.press(&window.t("setup-create")).await;
    let words = read_sheet(window).await;
    camera.shoot(window, "recovery-sheet").await;
    window.press(&window.t("sheet-printed")).await;
    answer_sheet(window, &words).await;
    camera.shoot(window, "three-words").await;
    window.press(&window.t("next")).await;
    window.fill(&window.t("backup-folder"), &copies.to_string_lossy()).await;
    camera.shoot(window, "place-for-copies").await;
    window.press(&window.t("setup-backup-run")).await;
    window.text(&window.t("setup-ready")).await;
    camera.shoot(window, "ready").await;
    window.press(&window.t("setup-ready-go")).await;
    camera.shoot(window, "no-clients-yet").await;
    words
}

async fn bring_in(camera: &mut Camera, window: &Window) {
    window.press(&window.t("clients-bring-in")).await;
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/clients-1000-cp1251-semicolon.csv");
    import(window, Path::new(file)).await;
    camera.shoot(window, "import-report").await;
    window.press(&window.t("import-undo")).await;
    window.text(&window.t("import-undo-hint")).await;
    camera.shoot(window, "import-undo").await;
    window.press(&window.t("import-undo-keep")).await;
    window.press(&window.t("import-see-clients")).await;
}

async fn second_place(camera: &mut Camera, window: &Window, stick: &Path) {
    window.press(&window.t("nav-backups")).await;
    window.fill(&window.t("backups-add-place"), &stick.to_string_lossy()).await;
    window.press(&window.t("backups-add")).await;
    window.button(&window.t_with("backups-remove-of", &[("place", &stick.to_string_lossy())])).await;
    window.press(&window.t("backups-now")).await;
    window.text(&window.t_with("backups-copies", &[("count", "3")])).await;
    window.press(&window.t("backups-show-copies")).await;
    camera.shoot(window, "backups").await;
}

async fn lock(camera: &mut Camera, window: &Window) {
    window.keys(Key::Control + "l").await;
    window.text(&window.t("lock-title")).await;
    camera.shoot(window, "lock").await;
    window.fill(&window.t_with("password-of", &[("name", "Олена")]), "wrong").await;
    window.press(&window.t("unlock")).await;
    window.text(&window.t("error-wrong-password")).await;
    camera.shoot(window, "wrong-password").await;
    window.press(&window.t("lock-forgotten")).await;
    camera.shoot(window, "forgotten-password").await;
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

/// The desk at work, with invented people.
async fn demo_desk(camera: &mut Camera, view: &View) {
    let mut computer = view.computer();
    let window = Window::open(&mut computer, "tour", view.language, &["--demo"]).await;
    window.text(&window.t_with("clients-count", &[("count", "240")])).await;
    camera.shoot(&window, "clients").await;
    window.fill(&window.t("search-label"), view.letters).await;
    camera.shoot(&window, "search").await;
    window.fill(&window.t("search-label"), "zzzz").await;
    camera.shoot(&window, "nobody-found").await;
    card(camera, &window, view.phone).await;
    bin(camera, &window).await;
    same_phone(camera, &window, view.phone).await;
    file_with_faults(camera, &window).await;
    journal(camera, &window).await;
    window.keys("?").await;
    camera.shoot(&window, "keyboard").await;
    window.keys(Key::Escape + "").await;
    large_letters(camera, &window, view.phone).await;
    window.close().await;
}

async fn card(camera: &mut Camera, window: &Window, phone: &str) {
    open_found(window, phone).await;
    camera.shoot(window, "card").await;
    window.press(&window.t("clients-edit")).await;
    window.fill(&window.t("field-birthday"), "31.02.1990").await;
    window.press(&window.t("clients-save")).await;
    camera.shoot(window, "form-with-an-error").await;
    window.fill(&window.t("field-birthday"), "29.02.1972").await;
    window.fill(&window.t("field-source"), "Instagram").await;
    window.press(&window.t("clients-save")).await;
}

/// To the bin with the open card.
async fn bin(camera: &mut Camera, window: &Window) {
    window.press(&window.t("clients-delete")).await;
    window.button(&window.t("undo")).await;
    camera.shoot(window, "undo").await;
    window.press(&window.t("close")).await;
    window.press(&window.t("clients-bin")).await;
    camera.shoot(window, "bin").await;
    window.press(&window.t("clients-restore")).await;
    window.text(&window.t("clients-bin-empty")).await;
    window.press(&window.t("clients-bin-leave")).await;
}

async fn same_phone(camera: &mut Camera, window: &Window, phone: &str) {
    window.press(&window.t("clients-new")).await;
    window.fill(&window.t("field-first-name"), "Maria").await;
    window.fill(&window.t("field-phone"), phone).await;
    window.text(&window.t_with("clients-same-phone", &[("count", "1")])).await;
    camera.shoot(window, "new-client-with-a-known-phone").await;
    window.press(&window.t("clients-discard")).await;
}

async fn file_with_faults(camera: &mut Camera, window: &Window) {
    window.press(&window.t("clients-bring-in")).await;
    camera.shoot(window, "import-file").await;
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/messy.csv");
    window.fill(&window.t("import-file"), fixture).await;
    window.press(&window.t("import-read")).await;
    window.text(&window.t("import-goes-to")).await;
    camera.shoot(window, "import-columns").await;
    window.press(&window.t("import-look")).await;
    window.text(&window.t("import-plan")).await;
    camera.shoot(window, "import-plan").await;
}

async fn journal(camera: &mut Camera, window: &Window) {
    window.press(&window.t("nav-journal")).await;
    window.press(&window.t("journal-verify")).await;
    window.text(&window.t("journal-intact-hint")).await;
    camera.shoot(window, "journal").await;
    window.press(&window.t("journal-verdict-close")).await;
    window.field(&window.t("journal-action")).await.click().await.unwrap();
    window.choose(&window.t("action-client-changed")).await;
    window.keys(Key::Escape + "").await;
    window.press(&window.t_with("journal-changes", &[("count", "2")])).await;
    camera.shoot(window, "journal-change").await;
}

async fn large_letters(camera: &mut Camera, window: &Window, phone: &str) {
    window.press(&window.t("nav-settings")).await;
    let choice = format!("//label[contains(., '{}')]", window.t("letters-150"));
    window.find(&choice, "the size of letters").await.click().await.unwrap();
    camera.shoot(window, "very-large-letters-settings").await;
    window.press(&window.t("nav-clients")).await;
    window.fill(&window.t("search-label"), "").await;
    window.text(&window.t_with("clients-count", &[("count", "240")])).await;
    camera.shoot(window, "very-large-letters-clients").await;
    open_found(window, phone).await;
    camera.shoot(window, "very-large-letters-card").await;
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
