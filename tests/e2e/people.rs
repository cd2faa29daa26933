//! People come, work, rise and leave; and somebody who copies the base is stopped.

use crate::{
    computer::Computer,
    steps::{
        PASSWORD, Salon, add_client, copy_base, count_copies, give_password, import, list_by_command, nowhere, open_found, open_masked,
        team::{
            OWN_PASSWORD, OWNER, Phone, arrive, called, change_hands, come, copy_cards, demand_codes, invite, lock_for, open_person, raise,
            step_up_if_asked,
        },
    },
    window::Window,
};
use kartoteka_domain::Language;
use std::{
    fs,
    path::{Path, PathBuf},
};

const IVY: &str = "Ivy";

pub async fn from_invitation_to_leaving_day() {
    let Salon { mut computer, window, copies, .. } = Salon::open("people", Language::English).await;
    add_client(&window, "Harriet", "050 123 45 67").await;
    demand_codes(&window, "junior-specialist").await;
    let code = invite(&window, IVY, "junior-specialist").await;

    let phone = arrive(&window, IVY, &code).await.expect("her role asks for codes");
    masked_search(&window).await;
    refused_past_the_screen(&window).await;

    change_hands(&window, OWNER, PASSWORD).await;
    raise(&window, IVY, "administrator").await;
    sign_in_with_code(&window, &phone).await;
    open_found(&window, "4567").await;
    window.press(&window.t("clients-delete")).await;
    window.button(&window.t("undo")).await.click().await.unwrap();

    change_hands(&window, OWNER, PASSWORD).await;
    let before = copy_of_base(&computer, "before");
    let_go(&window).await;
    window.close().await;
    for secret in ["Harriet", "501234567", OWN_PASSWORD, &code, phone.secret()] {
        nowhere(&computer, secret);
    }

    assert!(count_copies(&copies) >= 2, "a copy under the new keys was made");
    let after = copy_of_base(&computer, "after");
    assert_ne!(database_of(&before), database_of(&after), "the database moved to a new file under a new key");
    for folder in [computer.base(), after] {
        let refused = list_by_command(&computer, &folder, Some(IVY), OWN_PASSWORD);
        assert_eq!(refused.status.code(), Some(1), "{}", String::from_utf8_lossy(&refused.stderr));
    }
    let window = Window::open(&mut computer, "people", Language::English, &[]).await;
    assert!(!window.everything().await.contains(IVY), "nobody who left stands on the lock screen");
    window.close().await;
}

/// Found by the last digits, and yet without surname or number.
async fn masked_search(window: &Window) {
    open_masked(window, "4567").await;
    let screen = window.everything().await;
    assert!(screen.contains("•••• 45 67"), "the number is masked: {screen}");
    assert!(!screen.contains("123"), "the number stands nowhere: {screen}");
    window.no_button(&window.t("clients-delete")).await;
}

/// What the screen does not offer, the program refuses as well.
async fn refused_past_the_screen(window: &Window) {
    let script =
        "invoke('clients_page', { query: '4567', from: 0, count: 1 }).then(({ rows }) => invoke('client_delete', { id: rows[0].id }))";
    assert_eq!(called(window, script).await, "forbidden");
}

async fn sign_in_with_code(window: &Window, phone: &Phone) {
    lock_for(window, IVY).await;
    give_password(window, IVY, OWN_PASSWORD).await;
    window.fill(&window.t("step-up-code"), &phone.code().await).await;
    window.press(&window.t("next")).await;
    window.find("//nav", "the frame").await;
}

async fn let_go(window: &Window) {
    open_person(window, IVY).await;
    window.press(&window.t("people-leaves")).await;
    window.press(&window.t("leaving-next")).await;
    window.press(&window.t_with("leaving-run", &[("name", IVY)])).await;
    step_up_if_asked(window).await;
    window.text(&window.t("certificate-lead")).await;
}

fn copy_of_base(computer: &Computer, name: &str) -> PathBuf {
    let copy = computer.path(name);
    copy_base(computer, &copy);
    copy
}

fn database_of(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with("base-") && name.ends_with(".db")).collect()
}

pub async fn copying_the_base_is_stopped() {
    let Salon { computer: _computer, window, .. } = Salon::open("thief", Language::English).await;
    window.press(&window.t("clients-bring-in")).await;
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/clients-1000-cp1251-semicolon.csv");
    import(&window, Path::new(file)).await;
    let code = invite(&window, IVY, "specialist").await;
    arrive(&window, IVY, &code).await;

    let shown = copy_cards(&window).await;
    assert!((40..=60).contains(&shown), "stopped after {shown} contacts");
    come(&window, OWNER, PASSWORD).await;
    window.press(&window.t("nav-watch")).await;
    window.text(&window.t("watch-alerts")).await;
    window.text(IVY).await;
    window.text(&window.t("watch-new")).await;
    window.close().await;
}
