//! The base and a known password on another computer: nothing opens, until an owner lets that computer in.

use crate::{
    computer::Computer,
    steps::{PASSWORD, Salon, add_client, copy_base, go_to_clients, list_by_command, team::offer_computer},
    window::Window,
};
use kartoteka_domain::Language;

/// Nobody is known by name on a computer that is not enrolled.
const FIRST: &str = "#1";

pub async fn enrolled_with_a_code() {
    let Salon { computer: first, window, .. } = Salon::open("computers", Language::English).await;
    add_client(&window, "Harriet", "050 123 45 67").await;
    let code = offer(&window).await;
    window.close().await;

    // Another computer: its own Secret Service, the same files.
    let mut other = Computer::new("en_GB.UTF-8");
    copy_base(&first, &other.base());
    let listed = list_by_command(&other, &other.base(), None, PASSWORD);
    assert!(!listed.status.success(), "files and password open nothing here");

    let window = Window::open(&mut other, "computers", Language::English, &[]).await;
    window.text(&window.t("enrol-lead")).await;
    enrol(&window, "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG").await;
    window.text(&window.t("error-wrong-password")).await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    enrol(&window, &code).await;
    go_to_clients(&window).await;
    window.clients(1).await;
    window.text("Harriet").await;
    window.close().await;
}

/// The owner makes a code for another computer.
async fn offer(window: &Window) -> String {
    window.press(&window.t("nav-settings")).await;
    window.press(&window.t("settings-computers")).await;
    let code = offer_computer(window).await;
    window.press(&window.t("close")).await;
    code
}

async fn enrol(window: &Window, code: &str) {
    window.fill(&window.t_with("password-of", &[("name", FIRST)]), PASSWORD).await;
    window.fill(&window.t("enrol-code"), code).await;
    window.press(&window.t("enrol-run")).await;
}
