//! The reception without a mouse: new clients, search, edit, bin.

use crate::{steps::Salon, window::Window};
use kartoteka_domain::Language;
use thirtyfour::Key;

pub async fn hour() {
    let Salon { computer: _computer, window, .. } = Salon::open("by-keyboard", Language::Ukrainian).await;
    add(&window, "Оксана", "067 111 22 33").await;
    window.keys(Key::Enter).await;
    window.button(&window.t("clients-edit")).await;
    window.keys(Key::Escape + "").await;
    window.clients(1).await;

    add(&window, "Марія", "+380 67 111-22-33").await;
    window.text(&window.t_with("clients-same-phone", &[("count", "1")])).await;
    window.button("Оксана").await;
    window.keys(Key::Enter).await;
    window.button(&window.t("clients-edit")).await;
    window.keys(Key::Escape + "").await;
    window.clients(2).await;

    search(&window, "2233").await;
    window.found(2).await;
    search(&window, "мАРі").await;
    window.found(1).await;
    open(&window).await;
    window.keys("e").await;
    window.cursor_at(&window.t("field-first-name")).await;
    window.tab_to(&window.t("field-note")).await;
    window.keys("Чай з м’ятою").await;
    window.keys(Key::Control + Key::Enter).await;
    window.button(&window.t("clients-edit")).await;
    window.text("Чай з м’ятою").await;
    window.keys(Key::Escape + "").await;

    delete(&window).await;
    window.found(0).await;
    window.keys(Key::Control + "z").await;
    window.found(1).await;
    delete(&window).await;
    window.found(0).await;

    window.keys(Key::Escape + "").await;
    window.clients(1).await;
    window.tab_to(&window.t("clients-bin")).await;
    window.keys(Key::Enter).await;
    window.text("Марія").await;
    window.tab_to(&window.t("clients-restore")).await;
    window.keys(Key::Enter).await;
    window.text(&window.t("clients-bin-empty")).await;
    window.tab_to(&window.t("clients-bin-leave")).await;
    window.keys(Key::Enter).await;
    window.clients(2).await;
    window.close().await;
}

/// Fills in the form of a new client and leaves the cursor in it.
async fn add(window: &Window, first_name: &str, phone: &str) {
    window.keys("n").await;
    window.cursor_at(&window.t("field-first-name")).await;
    window.keys(first_name).await;
    window.tab_to(&window.t("field-phone")).await;
    window.keys(phone).await;
}

async fn search(window: &Window, words: &str) {
    window.keys(Key::Control + "k").await;
    window.cursor_at(&window.t("search-label")).await;
    window.keys(Key::Control + "a").await;
    window.keys(words).await;
}

/// Opens the first one found; the cursor is in the search box.
async fn open(window: &Window) {
    window.keys(Key::Enter).await;
    window.button(&window.t("clients-edit")).await;
}

/// Moves the one found to the bin and waits for the notice.
async fn delete(window: &Window) {
    open(window).await;
    window.tab_to(&window.t("clients-delete")).await;
    window.keys(Key::Enter).await;
    window.text(&window.t_with("clients-deleted", &[("name", "Марія")])).await;
}
