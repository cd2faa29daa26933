//! A day with people: somebody comes and rises, somebody copies the base and goes.

use super::{Camera, View, watch};
use crate::{
    steps::{
        PASSWORD, Salon, give_password, import, open_found, open_masked,
        team::{
            OWN_PASSWORD, OWNER, Phone, answer_lesson, arrive, change_hands, choose_tile, come, copy_until, describe_person, go_to_work,
            invite, lock_for, open_person, open_role, prove_phone, raise, reveal, save_role, sign_rules, step_up, step_up_if_asked,
            take_invitation, type_invitation,
        },
    },
    window::{Window, quoted},
};
use std::path::Path;
use thirtyfour::Key;

/// So many contacts a specialist may have shown in a quarter of an hour.
const LIMIT: u64 = 60;
/// The phone of the invented client who is at the end of the list.
const LAST_CLIENT: &str = "+48726205470";

pub async fn day_with_people(camera: &mut Camera, view: &View) {
    let Salon { computer, window, .. } = Salon::open_on(view.desk_computer(), "tour", view.language).await;
    view.fill(&window).await;
    window.press(&window.t("clients-bring-in")).await;
    import(&window, Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/demo/clients.csv"))).await;
    let [junior, thief] = view.team;

    roles(camera, &window).await;
    let code = add(camera, &window, junior).await;
    let _phone = arrival(camera, &window, junior, &code).await;
    masked(camera, &window, view).await;
    confirmation_code(camera, &window, junior).await;

    come(&window, OWNER, PASSWORD).await;
    let code = invite(&window, thief, "specialist").await;
    person(camera, &window, junior).await;
    raise(&window, junior, "administrator").await;
    stopped(camera, &window, view, &code).await;

    watch::owner_looks(camera, &window, view, &computer.path("clients.xlsx")).await;
    watch::hours_end(camera, &window, view).await;
    leaving(camera, &window, view).await;
    lock_down(camera, &window).await;
    large_letters(camera, &window, junior).await;
    window.close().await;
}

/// The rights of a role with what they come to, changed so that its people need confirmation codes.
async fn roles(camera: &mut Camera, window: &Window) {
    open_role(window, "junior-specialist").await;
    camera.shoot(window, "roles").await;
    window.switch(&window.t("roles-factor")).await;
    window.scroll_to(&window.t("roles-limits")).await;
    camera.shoot(window, "roles-numbers").await;
    window.scroll_to(&window.t("roles-hours-hint")).await;
    window.switch(&window.t("roles-hours")).await;
    window.scroll_to(&window.t("roles-hours-hint")).await;
    camera.shoot(window, "roles-hours").await;
    window.switch(&window.t("roles-hours")).await;
    save_role(window).await;
}

async fn add(camera: &mut Camera, window: &Window, name: &str) -> String {
    describe_person(window, name, "junior-specialist").await;
    camera.shoot(window, "add-a-person").await;
    window.press(&window.t("people-invite")).await;
    step_up_if_asked(window).await;
    window.text(&window.t("invitation-once")).await;
    camera.shoot(window, "invitation").await;
    take_invitation(window).await
}

/// From the lock screen with an invitation to the desk, step by step.
async fn arrival(camera: &mut Camera, window: &Window, name: &str, code: &str) -> Phone {
    window.keys(Key::Control + "l").await;
    window.text(&window.t("invited")).await;
    camera.shoot(window, "lock-with-an-invitation").await;
    choose_tile(window, name).await;
    type_invitation(window, code).await;
    camera.shoot(window, "first-password").await;
    window.press(&window.t("invited-run")).await;
    window.text(&window.t("factor-title")).await;
    window.find("//*[@data-testid='factor-secret'][string-length(.) > 10]", "the secret").await;
    camera.shoot(window, "confirmation-codes").await;
    let phone = prove_phone(window).await;
    camera.shoot(window, "recovery-codes").await;
    window.press(&window.t("recovery-on-paper")).await;
    window.button(&window.t("arrival-leave")).await;
    window.text(&window.t("arrival-rules-lead")).await;
    camera.shoot(window, "rules-to-sign").await;
    sign_rules(window).await;
    lesson(camera, window).await;
    phone
}

async fn lesson(camera: &mut Camera, window: &Window) {
    window.button(&window.t("lesson-begin")).await;
    camera.shoot(window, "lesson").await;
    window.press(&window.t("lesson-begin")).await;
    window.pick(&window.t("lesson-1-answer-1")).await;
    camera.shoot(window, "lesson-question").await;
    window.press(&window.t("next")).await;
    answer_lesson(window, [3, 1, 2, 3]).await;
    window.button(&window.t("lesson-go-on")).await;
    camera.shoot(window, "lesson-results").await;
    go_to_work(window).await;
}

/// What a junior sees of the clients.
async fn masked(camera: &mut Camera, window: &Window, view: &View) {
    window.clients(240).await;
    camera.shoot(window, "junior-list").await;
    open_masked(window, view.phone).await;
    camera.shoot(window, "junior-card").await;
}

async fn confirmation_code(camera: &mut Camera, window: &Window, name: &str) {
    lock_for(window, name).await;
    give_password(window, name, OWN_PASSWORD).await;
    window.field(&window.t("step-up-code")).await;
    camera.shoot(window, "confirmation-code").await;
    window.press(&window.t("arrival-leave")).await;
}

/// The list of people, and one of them with own hours and sealed data.
async fn person(camera: &mut Camera, window: &Window, name: &str) {
    camera.shoot(window, "people").await;
    open_person(window, name).await;
    camera.shoot(window, "person").await;
    window.pick(&window.t("hours-mode-own")).await;
    window.scroll_to(&window.t("hours-hint")).await;
    camera.shoot(window, "person-hours").await;
    window.press(&window.t("discard")).await;
    window.press(&window.t("staff-data-show")).await;
    window.fill(&window.t("staff-data-title"), "UA21 3223 1300 0002 6007 2335 6600 1").await;
    window.scroll_to(&window.t("people-leaves")).await;
    camera.shoot(window, "person-staff-data").await;
    window
        .find(&format!("//form[.//textarea]//button[normalize-space(.)={}]", quoted(&window.t("save"))), "save")
        .await
        .click()
        .await
        .unwrap();
    step_up_if_asked(window).await;
}

/// Somebody copies card after card: the password is asked for, then the desk locks.
async fn stopped(camera: &mut Camera, window: &Window, view: &View, code: &str) {
    let [_, thief] = view.team;
    arrive(window, thief, code).await;
    let seen = copy_until(window, 0, "step-up-needed").await;
    open_found(window, view.phone).await;
    window.press(&window.t("clients-show-contacts")).await;
    window.text(&window.t("step-up-lead")).await;
    camera.shoot(window, "password-once-more").await;
    step_up(window, OWN_PASSWORD).await;
    // One was shown on the screen; the last that is allowed comes before the one that is refused.
    reveal(window, seen, LIMIT - 1).await;
    open_found(window, LAST_CLIENT).await;
    window.press(&window.t("clients-show-contacts")).await;
    window.text(&window.t("error-watch-stopped")).await;
    camera.shoot(window, "stopped").await;
    come(window, OWNER, PASSWORD).await;
}

async fn leaving(camera: &mut Camera, window: &Window, view: &View) {
    let [_, thief] = view.team;
    open_person(window, thief).await;
    window.press(&window.t("people-leaves")).await;
    window.field(&window.t("leaving-successor")).await.click().await.unwrap();
    window.choose(OWNER).await;
    window.pick(&window.t("leaving-list")).await;
    camera.shoot(window, "leaving-plan").await;
    window.pick(&window.t("leaving-all")).await;
    window.scroll_to(&window.t("leaving-traces")).await;
    camera.shoot(window, "leaving-traces").await;
    window.press(&window.t("leaving-next")).await;
    camera.shoot(window, "leaving-confirm").await;
    window.press(&window.t_with("leaving-run", &[("name", thief)])).await;
    step_up_if_asked(window).await;
    window.text(&window.t("certificate-lead")).await;
    camera.shoot(window, "leaving-certificate").await;
    window.press(&window.t("certificate-done")).await;
    camera.shoot(window, "people-after-leaving").await;
}

async fn lock_down(camera: &mut Camera, window: &Window) {
    window.find("//header//button[contains(@aria-label, 'Олена')]", "the menu of the person").await.click().await.unwrap();
    window.text(&window.t("lock-down-run")).await;
    camera.shoot(window, "person-menu").await;
    window
        .find(&format!("//*[@role='menuitem'][contains(., {})]", quoted(&window.t("lock-down-run"))), "lock-down")
        .await
        .click()
        .await
        .unwrap();
    window.text(&window.t("lock-down-what")).await;
    camera.shoot(window, "lock-down").await;
    window.press_in_dialog(&window.t("lock-down-run")).await;
    window.text(&window.t("lock-down-on-hint")).await;
    camera.shoot(window, "locked-down").await;
    come(window, OWNER, PASSWORD).await;
    camera.shoot(window, "locked-down-owner").await;
    window.press(&window.t("lock-down-end")).await;
}

async fn large_letters(camera: &mut Camera, window: &Window, name: &str) {
    window.press(&window.t("nav-settings")).await;
    window.pick(&window.t("letters-150")).await;
    open_role(window, "specialist").await;
    camera.shoot(window, "very-large-letters-roles").await;
    window.press(&window.t("nav-people")).await;
    camera.shoot(window, "very-large-letters-people").await;
    open_person(window, name).await;
    camera.shoot(window, "very-large-letters-person").await;
    change_hands(window, OWNER, PASSWORD).await;
}
