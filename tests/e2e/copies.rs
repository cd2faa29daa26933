//! Trouble with the place for copies, told in words on the screen.

use crate::{
    computer::Computer,
    steps::{Salon, add_place, count_copies, removal, wait_for_copies},
    window::Window,
};
use kartoteka_domain::Language;
use std::{fs, path::Path};

pub async fn places_in_trouble() {
    let mut computer = Computer::new("en_GB.UTF-8");
    let card = computer.write_protected("card");
    let Salon { computer, window, copies, .. } = Salon::open_on(computer, "copies", Language::English).await;
    window.press(&window.t("nav-backups")).await;
    match card {
        Some(card) => write_protected(&window, &card).await,
        None => eprintln!("NOT RUN: this system lets nobody mount a write-protected disk"),
    }
    comes_and_goes(&window, &computer, &copies).await;
    window.close().await;
}

async fn write_protected(window: &Window, card: &Path) {
    add_place(window, card).await;
    window.press(&window.t("backups-now")).await;
    window.refusal("target-read-only").await;
    window.press(&removal(window, card)).await;
    window.no_button(&removal(window, card)).await;
}

async fn comes_and_goes(window: &Window, computer: &Computer, copies: &Path) {
    let made = count_copies(copies);
    let stick = computer.path("stick");
    add_place(window, &stick).await;
    fs::remove_dir_all(&stick).unwrap();
    window.press(&window.t("backups-now")).await;
    window.refusal("target-missing").await;
    let light = format!("{}: {}", window.t("copies-label"), window.t("error-target-missing"));
    window.button(&light).await;
    wait_for_copies(copies, made + 1).await;

    fs::create_dir(&stick).unwrap();
    wait_for_copies(&stick, 1).await;
    window.no_button(&light).await;

    let away = computer.path("stick in a pocket");
    fs::rename(&stick, &away).unwrap();
    window.press(&window.t("backups-now")).await;
    window.button(&light).await;
    fs::rename(&away, &stick).unwrap();
    window.press(&window.t("backups-now")).await;
    wait_for_copies(&stick, 2).await;
    window.no_text(&window.t("error-target-missing")).await;
}
