//! Trouble with the place for copies, told in words on the screen.

use crate::{
    computer::Computer,
    steps::{Salon, wait_for_copies},
    window::Window,
};
use kartoteka_domain::Language;
use std::{fs, path::Path};

pub async fn place_comes_and_goes() {
    let Salon { computer, window, copies, .. } = Salon::open("copies", Language::English).await;
    let stick = computer.path("stick");
    window.press(&window.t("nav-backups")).await;
    add_place(&window, &stick).await;
    fs::remove_dir_all(&stick).unwrap();
    window.press(&window.t("backups-now")).await;
    window.refusal("target-missing").await;
    let light = format!("{}: {}", window.t("copies-label"), window.t("error-target-missing"));
    window.button(&light).await;
    wait_for_copies(&copies, 2).await;

    fs::create_dir(&stick).unwrap();
    wait_for_copies(&stick, 1).await;
    window.gone(&format!("//button[@aria-label='{light}']"), "the red light").await;

    let away = computer.path("stick in a pocket");
    fs::rename(&stick, &away).unwrap();
    window.press(&window.t("backups-now")).await;
    window.button(&light).await;
    fs::rename(&away, &stick).unwrap();
    window.press(&window.t("backups-now")).await;
    wait_for_copies(&stick, 2).await;
    window.no_text(&window.t("error-target-missing")).await;
    window.close().await;
}

pub async fn place_write_protected() {
    let mut computer = Computer::new("en_GB.UTF-8");
    let Some(card) = computer.write_protected("card") else {
        eprintln!("NOT RUN: this system lets nobody mount a write-protected disk");
        return;
    };
    let Salon { computer: _computer, window, copies, .. } = Salon::open_on(computer, "copies-protected", Language::English).await;
    window.press(&window.t("nav-backups")).await;
    add_place(&window, &card).await;
    window.press(&window.t("backups-now")).await;
    window.refusal("target-read-only").await;
    wait_for_copies(&copies, 2).await;
    window.close().await;
}

async fn add_place(window: &Window, place: &Path) {
    window.fill(&window.t("backups-add-place"), &place.to_string_lossy()).await;
    window.press(&window.t("backups-add")).await;
    window.button(&window.t_with("backups-remove-of", &[("place", &place.to_string_lossy())])).await;
}
