//! The lock: what waits behind it, and what makes it fall.

use crate::{
    computer::Computer,
    steps::{PASSWORD, Salon, give_password, sign_in},
    window::Window,
};
use kartoteka_domain::Language;
use thirtyfour::Key;

pub async fn half_filled_form() {
    let Salon { computer: _computer, window, .. } = Salon::open("lock", Language::English).await;
    window.press(&window.t("clients-new")).await;
    window.fill(&window.t("field-first-name"), "Harriet").await;
    window.fill(&window.t("field-note"), "asked for the window seat").await;
    window.keys(Key::Control + "l").await;
    window.text(&window.t("lock-title")).await;
    let screen = window.everything().await;
    assert!(!screen.contains("Harriet"), "the lock screen shows a client: {screen}");

    give_password(&window, "Олена", "not the password").await;
    window.text(&window.t("error-wrong-password")).await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    sign_in(&window, "Олена", PASSWORD).await;
    window.text(&window.t_with("failed-attempts", &[("count", "1")])).await;
    assert_eq!(window.value(&window.t("field-first-name")).await, "Harriet");
    assert_eq!(window.value(&window.t("field-note")).await, "asked for the window seat");
    window.press(&window.t("clients-save")).await;
    window.button(&window.t("clients-edit")).await;
    window.close().await;
}

pub async fn by_itself() {
    let Salon { computer, window, .. } = Salon::open("lock-by-itself", Language::English).await;
    // The session manager says that the computer goes to sleep.
    let signal = ["--type=signal", "/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:true"];
    assert!(computer.command("dbus-send").arg("--session").args(signal).status().unwrap().success());
    window.text(&window.t("lock-title")).await;
    sign_in(&window, "Олена", PASSWORD).await;

    window.press(&window.t("nav-settings")).await;
    window.field(&window.t("settings-lock-after")).await.click().await.unwrap();
    window.choose(&window.t_with("settings-minutes", &[("minutes", "1")])).await;
    tokio::time::sleep(std::time::Duration::from_secs(62)).await;
    window.text(&window.t("lock-title")).await;
    window.close().await;
}

pub async fn setup_broken_off() {
    let mut computer = Computer::new("en_GB.UTF-8");
    let window = Window::open(&mut computer, "setup-broken-off", Language::English, &[]).await;
    window.fill(&window.t("setup-business-name"), "Quiet").await;
    window.press(&window.t("next")).await;
    window.fill(&window.t("first-name"), "Harriet").await;
    window.fill(&window.t("password"), PASSWORD).await;
    window.text(&window.t("strength-good")).await;
    window.press(&window.t("setup-create")).await;
    window.text(&window.t("sheet-lead")).await;
    window.press(&window.t("print")).await;
    let dialog = || computer.command("xdotool").args(["search", "--onlyvisible", "--name", "^Print$"]).output().unwrap();
    for _ in 0..50 {
        if dialog().status.success() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
    assert!(dialog().status.success(), "the print dialog of the system opens");
    window.close().await;

    let window = Window::open(&mut computer, "setup-broken-off", Language::English, &[]).await;
    window.text(&window.t("setup-welcome")).await;
    assert!(!computer.base().exists(), "a base whose sheet nobody has is put aside");
    window.close().await;
}
