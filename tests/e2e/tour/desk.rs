//! The desk at work, with invented people.

use super::{Camera, View};
use crate::{
    steps::{go_to_clients, open_found},
    window::Window,
};
use thirtyfour::Key;

pub async fn at_work(camera: &mut Camera, view: &View) {
    let mut computer = view.computer();
    let window = Window::open(&mut computer, "tour", view.language, &["--demo"]).await;
    go_to_clients(&window).await;
    window.clients(240).await;
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
    window.pick(&window.t("letters-150")).await;
    camera.shoot(window, "very-large-letters-settings").await;
    window.press(&window.t("nav-clients")).await;
    window.fill(&window.t("search-label"), "").await;
    window.clients(240).await;
    camera.shoot(window, "very-large-letters-clients").await;
    open_found(window, phone).await;
    camera.shoot(window, "very-large-letters-card").await;
}
