//! A salon's first day: first start, its clients brought in, copies, lock; then the computer is lost.

use super::{Camera, View};
use crate::{
    computer::Computer,
    steps::{add_place, answer_sheet, give_password, go_to_clients, import, read_sheet},
    window::Window,
};
use kartoteka_domain::Language;
use std::{fs, path::Path};
use thirtyfour::Key;

pub async fn first_day(camera: &mut Camera, view: &View) {
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
    window.text(&window.t("calendar-empty-title")).await;
    camera.shoot(window, "nobody-on-the-calendar-yet").await;
    go_to_clients(window).await;
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
    add_place(window, stick).await;
    window.press(&window.t("backups-now")).await;
    window.text(&window.t_with("backups-copies", &[("count", "3")])).await;
    window.press(&window.t("backups-show-copies")).await;
    camera.shoot(window, "backups").await;
}

async fn lock(camera: &mut Camera, window: &Window) {
    window.keys(Key::Control + "l").await;
    window.text(&window.t("lock-title")).await;
    camera.shoot(window, "lock").await;
    give_password(window, "Олена", "wrong").await;
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
