//! The main job: create, bring the clients in, find, change, lock, copy, lose the computer, restore.

use crate::{
    computer::Computer,
    steps::{
        BUSINESS, PASSWORD, find_copies, first_start, go_to_clients, import, nowhere, open_found, restore_newest, sign_in, verified,
        wait_for_copies,
    },
    window::Window,
};
use kartoteka_domain::Language;
use std::{fs, path::Path};
use thirtyfour::Key;

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/clients-1000-cp1251-semicolon.csv");

pub async fn run() {
    let mut computer = Computer::new("uk_UA.UTF-8");
    let copies = computer.path("usb-stick");
    fs::create_dir(&copies).unwrap();
    let window = Window::open(&mut computer, "main-job", Language::Ukrainian, &[]).await;
    let words = first_start(&window, &copies).await;

    window.press(&window.t("setup-ready-import")).await;
    import(&window, Path::new(FIXTURE)).await;

    open_found(&window, "4567").await;
    window.text("Коваленко Олена Петрівна").await;
    window.press(&window.t("clients-edit")).await;
    window.fill(&window.t("field-note"), "Любить каву без цукру").await;
    window.press(&window.t("clients-save")).await;
    window.text("Любить каву без цукру").await;
    window.keys(Key::Escape + "").await;

    window.keys(Key::Control + "l").await;
    sign_in(&window, "Олена", PASSWORD).await;

    window.press(&window.t("nav-backups")).await;
    window.press(&window.t("backups-now")).await;
    wait_for_copies(&copies, 2).await;
    let before = verified(&window).await;
    window.close().await;

    nowhere(&computer, "Коваленко");
    nowhere(&computer, "380671234567");
    nowhere(&computer, PASSWORD);
    nowhere(&computer, "Любить каву");
    fs::remove_dir_all(computer.base()).unwrap();

    let window = Window::open(&mut computer, "main-job", Language::Ukrainian, &[]).await;
    find_copies(&window, &copies).await;
    restore_newest(&window, &words).await;
    window.text(&window.t("restore-equal")).await;
    window.press(&window.t("restore-sign-in")).await;
    window.text(BUSINESS).await;
    sign_in(&window, "Олена", PASSWORD).await;
    go_to_clients(&window).await;
    window.text("1 000").await;
    open_found(&window, "4567").await;
    window.text("Любить каву без цукру").await;
    window.keys(Key::Escape + "").await;
    let after = verified(&window).await;
    assert!(before > 1_000 && after > 1_000, "the journal tells the import: {before}, {after}");
    window.close().await;
}

pub async fn another_computer() {
    let mut first = Computer::new("pl_PL.UTF-8");
    let copies = first.path("usb-stick");
    fs::create_dir(&copies).unwrap();
    let window = Window::open(&mut first, "another-computer", Language::Polish, &[]).await;
    let words = first_start(&window, &copies).await;
    window.close().await;

    let mut second = Computer::new("pl_PL.UTF-8");
    let window = Window::open(&mut second, "another-computer", Language::Polish, &[]).await;
    find_copies(&window, &copies).await;
    restore_newest(&window, &words).await;
    let new = "five brave kettles paint rivers";
    window.fill(&window.t("new-password"), new).await;
    window.text(&window.t("strength-good")).await;
    window.press(&window.t("restore")).await;
    window.text(&window.t("restore-equal")).await;
    window.press(&window.t("restore-sign-in")).await;
    sign_in(&window, "Олена", new).await;
    window.close().await;
}
