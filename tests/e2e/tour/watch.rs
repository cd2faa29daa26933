//! The owner looks after the base: who took what, how well it is protected, who sees what.

use super::{Camera, View};
use crate::{
    steps::{
        PASSWORD, open_found,
        team::{OWN_PASSWORD, OWNER, change_hands, end_hours_in, offer_computer, open_role, step_up_if_asked},
    },
    window::Window,
};
use std::path::Path;
use thirtyfour::Key;

pub async fn owner_looks(camera: &mut Camera, window: &Window, view: &View, file: &Path) {
    alarm(camera, window).await;
    card(camera, window, view).await;
    covered(camera, window).await;
    see_as(camera, window).await;
    take_out(camera, window, view, file).await;
    who_leaked(camera, window, file).await;
    checkup(camera, window).await;
    journal(camera, window).await;
    computers(camera, window).await;
}

async fn alarm(camera: &mut Camera, window: &Window) {
    window.find("//nav", "the frame").await;
    camera.shoot(window, "told-of-an-alert").await;
    window.press(&window.t("nav-watch")).await;
    window.text(&window.t("watch-new")).await;
    camera.shoot(window, "watch").await;
    window.press(&window.t("watch-mark-seen")).await;
    window.no_text(&window.t("watch-new")).await;
}

/// A client of the one who goes later, with a note for seniors.
async fn card(camera: &mut Camera, window: &Window, view: &View) {
    let [_, thief] = view.team;
    open_found(window, view.phone).await;
    window.press(&window.t("clients-edit")).await;
    window.choose_in(&window.t("field-specialist"), thief).await;
    window.scroll_to(&window.t("clients-vip-hint")).await;
    camera.shoot(window, "form-whose-client").await;
    window.press(&window.t("clients-save")).await;
    window.press(&window.t("clients-senior-note-write")).await;
    window.fill(&window.t("clients-senior-note"), "Borg 1 200 zł · борг 1 200 грн").await;
    window.scroll_to(&window.t("clients-senior-note")).await;
    camera.shoot(window, "note-for-seniors").await;
    window.keys(Key::Control + Key::Enter).await;
    step_up_if_asked(window).await;
    window.button(&window.t("clients-senior-note-read")).await;
    window.scroll_to(&window.t("clients-senior-note-read")).await;
    camera.shoot(window, "note-for-seniors-sealed").await;
    window.press(&window.t("clients-senior-note-read")).await;
    window.button(&window.t("clients-senior-note-edit")).await;
}

/// The privacy key on the card and on the list.
async fn covered(camera: &mut Camera, window: &Window) {
    window.keys(Key::F8 + "").await;
    camera.shoot(window, "privacy-card").await;
    window.keys(Key::Escape + "").await;
    window.fill(&window.t("search-label"), "").await;
    window.clients(240).await;
    camera.shoot(window, "privacy-list").await;
    window.keys(Key::F8 + "").await;
}

async fn see_as(camera: &mut Camera, window: &Window) {
    open_role(window, "junior-specialist").await;
    window.press(&window.t("roles-see-as")).await;
    window.text(&window.t("see-as-only-looking")).await;
    // One of them is somebody else's client by now.
    window.clients(239).await;
    camera.shoot(window, "see-as").await;
    window.press(&window.t("see-as-back")).await;
    window.no_text(&window.t("see-as-only-looking")).await;
}

/// An export to which the new administrator agrees.
async fn take_out(camera: &mut Camera, window: &Window, view: &View, file: &Path) {
    let [administrator, _] = view.team;
    window.press(&window.t("nav-clients")).await;
    window.press(&window.t("clients-take-out")).await;
    window.text(&window.t("export-written-down")).await;
    camera.shoot(window, "export").await;
    window.fill(&window.t("export-path"), &file.to_string_lossy()).await;
    window.fill(&window.t("export-reason"), "SMS 8.03").await;
    window.choose_in(&window.t("export-approver"), administrator).await;
    window.fill(&window.t_with("password-of", &[("name", administrator)]), OWN_PASSWORD).await;
    window.scroll_to(&window.t_with("export-run", &[("count", "240")])).await;
    camera.shoot(window, "export-agreed").await;
    window.press(&window.t_with("export-run", &[("count", "240")])).await;
    step_up_if_asked(window).await;
    window.text(&window.t("export-done-hint")).await;
    camera.shoot(window, "export-done").await;
}

async fn who_leaked(camera: &mut Camera, window: &Window, file: &Path) {
    window.press(&window.t("nav-watch")).await;
    window.fill(&window.t("watch-trace-file"), &file.to_string_lossy()).await;
    window.press(&window.t("watch-trace-run")).await;
    window.scroll_to(&window.t("watch-trace-careful")).await;
    camera.shoot(window, "who-leaked").await;
    window.scroll_to(&window.t("data-rules-go")).await;
    camera.shoot(window, "watch-foot").await;
    window.press(&window.t("data-rules-go")).await;
    window.text(&window.t("data-rules-text-hint")).await;
    camera.shoot(window, "data-rules").await;
}

async fn checkup(camera: &mut Camera, window: &Window) {
    window.press(&window.t("nav-checkup")).await;
    window.find("//main//li", "the rules").await;
    camera.shoot(window, "checkup").await;
    window.find("//main//ul/li[last()]", "the last rule").await.scroll_into_view().await.unwrap();
    camera.shoot(window, "checkup-foot").await;
}

async fn journal(camera: &mut Camera, window: &Window) {
    window.press(&window.t("nav-journal")).await;
    window.press(&window.t("journal-heat")).await;
    window.find("//table//button[@data-cell]", "the days").await;
    camera.shoot(window, "journal-heat").await;
    window.press(&window.t("journal-what-seen")).await;
    camera.shoot(window, "journal-question").await;
    window.keys(Key::Escape + "").await;
    window.press(&window.t("journal-export")).await;
    camera.shoot(window, "journal-export").await;
    window.keys(Key::Escape + "").await;
}

async fn computers(camera: &mut Camera, window: &Window) {
    window.press(&window.t("nav-settings")).await;
    window.scroll_to(&window.t("settings-computers")).await;
    camera.shoot(window, "settings-of-the-owner").await;
    window.press(&window.t("settings-computers")).await;
    window.text(&window.t("binding-title")).await;
    camera.shoot(window, "computers").await;
    offer_computer(window).await;
    camera.shoot(window, "computer-code").await;
    window.press_in_dialog(&window.t("close")).await;
}

/// The hours of the one who was stopped end in some minutes.
pub async fn hours_end(camera: &mut Camera, window: &Window, view: &View) {
    let [_, name] = view.team;
    end_hours_in(window, name, view.zone, 8).await;
    change_hands(window, name, OWN_PASSWORD).await;
    window.find("//header//*[@role='status'] | //section[.//*[@role='status']]", "the minutes left").await;
    camera.shoot(window, "hours-end").await;
    change_hands(window, OWNER, PASSWORD).await;
}
