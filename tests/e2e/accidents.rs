//! What befalls people at work: a forgotten password, a program killed in the middle.

use crate::{
    computer::Computer,
    steps::{Files, PASSWORD, Salon, add_client, files, give_password, go_to_clients, open_found, sign_in},
    window::Window,
};
use kartoteka_domain::Language;
use std::time::Duration;
use thirtyfour::Key;

pub async fn forgotten_password() {
    let Salon { computer: _computer, window, words, .. } = Salon::open("forgotten", Language::Russian).await;
    let new = "five brave kettles paint rivers";
    window.keys(Key::Control + "l").await;
    window.press(&window.t("lock-forgotten")).await;
    window.fill(&window.t("kit-words"), &words).await;
    window.fill(&window.t("new-password"), new).await;
    window.text(&window.t("strength-good")).await;
    window.press(&window.t("reset-run")).await;
    go_to_clients(&window).await;
    window.text(&window.t("clients-empty")).await;

    window.keys(Key::Control + "l").await;
    give_password(&window, "Олена", PASSWORD).await;
    window.text(&window.t("error-wrong-password")).await;
    sign_in(&window, "Олена", new).await;
    window.close().await;
}

pub async fn killed_at_work() {
    let Salon { mut computer, window, .. } = Salon::open("killed", Language::English).await;
    add_client(&window, "Oscar", "+44 20 7946 0958").await;
    window.press(&window.t("clients-new")).await;
    window.fill(&window.t("field-first-name"), "Harriet").await;
    kept(&computer, None).await;
    let before = files(&computer.base().join("drafts"));
    window.fill(&window.t("field-note"), "asked for the window seat").await;
    kept(&computer, Some(before)).await;
    computer.kill_program();
    window.abandon().await;

    let window = Window::open(&mut computer, "killed", Language::English, &[]).await;
    window.text(&window.t("lock-title")).await;
    let screen = window.everything().await;
    assert!(!screen.contains("Oscar") && !screen.contains("Harriet"), "the lock screen shows a client: {screen}");
    sign_in(&window, "Олена", PASSWORD).await;
    assert_eq!(window.value(&window.t("field-first-name")).await, "Harriet");
    assert_eq!(window.value(&window.t("field-note")).await, "asked for the window seat");
    window.keys(Key::Escape + "").await;
    window.clients(1).await;
    open_found(&window, "0958").await;
    window.text("Oscar").await;
    window.close().await;
}

/// Waits until the half-filled form lies sealed on the disk, other than `before`.
async fn kept(computer: &Computer, before: Option<Files>) {
    let drafts = computer.base().join("drafts");
    for _ in 0..100 {
        let now = files(&drafts);
        if !now.is_empty() && before.as_ref() != Some(&now) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    // Slow typing is kept in several steps.
    tokio::time::sleep(Duration::from_secs(1)).await;
}
