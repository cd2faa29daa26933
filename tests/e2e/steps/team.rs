//! Steps of stories with several people: who comes, who rises, who is stopped.

use super::{PASSWORD, sign_in};
use crate::window::{Window, quoted};
use kartoteka_api::Clock;
use std::{cell::Cell, time::Duration};
use thirtyfour::Key;

pub const OWNER: &str = "Олена";
/// What everybody who was invited chooses.
pub const OWN_PASSWORD: &str = "umbrella gravel 47 otters knit";
/// More clients than anybody may have shown at once.
const ALL: u64 = 120;
/// The right answers of the lesson, from 1.
const ANSWERS: [usize; 5] = [2, 3, 1, 2, 3];

/// The phone with the person's confirmation codes.
pub struct Phone {
    secret: String,
    last_step: Cell<u64>,
}

impl Phone {
    /// Scans the picture on the screen.
    pub async fn scan(window: &Window) -> Self {
        let shown = window.find("//*[@data-testid='factor-secret'][string-length(.) > 10]", "the secret").await.text().await.unwrap();
        Self { secret: shown.chars().filter(|sign| !sign.is_whitespace()).collect(), last_step: Cell::default() }
    }

    /// What was scanned.
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// A code that was not used yet; each is good once.
    pub async fn code(&self) -> String {
        loop {
            let now = Clock::system().now().0.unsigned_abs() / 1000;
            if now / 30 > self.last_step.get() {
                self.last_step.set(now / 30);
                return self.code_at(now);
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    }

    fn code_at(&self, seconds: u64) -> String {
        let secret = totp_rs::Secret::try_from_base32(&self.secret).unwrap();
        totp_rs::Builder::new().with_secret(secret).build().unwrap().generate(seconds).to_string()
    }
}

/// The role asks for a confirmation code from now on.
pub async fn demand_codes(window: &Window, role: &str) {
    open_role(window, role).await;
    window.switch(&window.t("roles-factor")).await;
    save_role(window).await;
}

pub async fn open_role(window: &Window, role: &str) {
    window.press(&window.t("nav-people")).await;
    window.press(&window.t("nav-roles")).await;
    let name = window.t(&format!("role-{role}"));
    window.find(&format!("//ul//button[starts-with(normalize-space(.), {})]", quoted(&name)), "the role").await.click().await.unwrap();
    window.find(&format!("//h2[normalize-space(.)={}]", quoted(&name)), "the role's rules").await;
}

pub async fn save_role(window: &Window) {
    window.press(&window.t("save")).await;
    step_up_if_asked(window).await;
    window.no_text(&window.t("roles-at-once")).await;
}

/// The owner's password once more, where it is asked for.
pub async fn step_up_if_asked(window: &Window) {
    tokio::time::sleep(Duration::from_millis(700)).await;
    if window.everything().await.contains(&window.t("step-up-lead")) {
        step_up(window, PASSWORD).await;
    }
}

pub async fn step_up(window: &Window, password: &str) {
    // Where the dialog leads by itself; another password may be asked for beneath it.
    window.cursor_at(&window.t("step-up-password")).await;
    window.keys(password).await;
    window.keys(Key::Enter + "").await;
    window.no_text(&window.t("step-up-lead")).await;
}

/// Adds a person; the code of the invitation.
pub async fn invite(window: &Window, first_name: &str, role: &str) -> String {
    describe_person(window, first_name, role).await;
    window.press(&window.t("people-invite")).await;
    step_up_if_asked(window).await;
    take_invitation(window).await
}

/// Says who comes and what the person may do.
pub async fn describe_person(window: &Window, first_name: &str, role: &str) {
    window.press(&window.t("nav-people")).await;
    window.press(&window.t("people-add")).await;
    window.fill(&window.t("first-name"), first_name).await;
    choose_role(window, role).await;
}

/// The code of the invitation on the screen, which is put away.
pub async fn take_invitation(window: &Window) -> String {
    let code = one_time_code(window).await;
    window.press(&window.t("invitation-done")).await;
    code
}

/// On the page of computers: the owner's code for another one, which stays on the screen.
pub async fn offer_computer(window: &Window) -> String {
    window.press(&window.t("computers-add")).await;
    window.fill(&window.t("step-up-password"), PASSWORD).await;
    window.press(&window.t("computers-add-run")).await;
    one_time_code(window).await
}

async fn one_time_code(window: &Window) -> String {
    window.find("//*[@data-testid='one-time-code']", "the code that is shown once").await.text().await.unwrap()
}

async fn choose_role(window: &Window, role: &str) {
    window.field(&window.t("people-role")).await.click().await.unwrap();
    window.choose(&window.t(&format!("role-{role}"))).await;
}

/// From the lock screen with an invitation to the desk; the phone with the codes of somebody who has to have them.
pub async fn arrive(window: &Window, name: &str, code: &str) -> Option<Phone> {
    accept(window, name, code).await;
    let phone = match window.one_of(&[&window.t("factor-title"), &window.t("arrival-rules")]).await {
        0 => Some(set_codes_up(window).await),
        _ => None,
    };
    sign_rules(window).await;
    window.press(&window.t("lesson-begin")).await;
    answer_lesson(window, ANSWERS).await;
    go_to_work(window).await;
    phone
}

async fn accept(window: &Window, name: &str, code: &str) {
    lock_for(window, name).await;
    type_invitation(window, code).await;
    window.press(&window.t("invited-run")).await;
}

/// The code of the invitation and the first password.
pub async fn type_invitation(window: &Window, code: &str) {
    window.fill(&window.t("invited-code"), code).await;
    window.fill(&window.t("new-password"), OWN_PASSWORD).await;
    window.text(&window.t("strength-good")).await;
}

async fn set_codes_up(window: &Window) -> Phone {
    let phone = prove_phone(window).await;
    window.press(&window.t("recovery-on-paper")).await;
    phone
}

/// Scans, and types the first code; the recovery codes are on the screen.
pub async fn prove_phone(window: &Window) -> Phone {
    let phone = Phone::scan(window).await;
    window.fill(&window.t("factor-first-code"), &phone.code().await).await;
    window.press(&window.t("next")).await;
    window.text(&window.t("recovery-keep")).await;
    phone
}

pub async fn sign_rules(window: &Window) {
    window.pick(&window.t("arrival-rules-accept")).await;
    window.press(&window.t("arrival-rules-sign")).await;
}

/// Answers the questions that are left, the first of them on the screen.
pub async fn answer_lesson<const LEFT: usize>(window: &Window, answers: [usize; LEFT]) {
    let first = ANSWERS.len() - LEFT + 1;
    for (question, answer) in (first..).zip(answers) {
        window.pick(&window.t(&format!("lesson-{question}-answer-{answer}"))).await;
        let last = question == ANSWERS.len();
        window.press(&window.t(if last { "lesson-finish" } else { "next" })).await;
    }
}

pub async fn go_to_work(window: &Window) {
    window.press(&window.t("lesson-go-on")).await;
    window.find("//nav", "the frame").await;
}

/// Locks, and the next person comes.
pub async fn lock_for(window: &Window, name: &str) {
    window.keys(Key::Control + "l").await;
    choose_tile(window, name).await;
}

pub async fn choose_tile(window: &Window, name: &str) {
    let xpath = format!("//button[starts-with(@data-testid, 'tile-')][.//*[normalize-space(.)={}]]", quoted(name));
    window.find(&xpath, &format!("the tile of {name}")).await.click().await.unwrap();
}

/// Locks, and the next person signs in with the password alone.
pub async fn change_hands(window: &Window, name: &str, password: &str) {
    window.keys(Key::Control + "l").await;
    come(window, name, password).await;
}

/// Somebody comes to the lock screen and signs in with the password alone.
pub async fn come(window: &Window, name: &str, password: &str) {
    choose_tile(window, name).await;
    sign_in(window, name, password).await;
}

/// Gives the person another role, at once.
pub async fn raise(window: &Window, name: &str, role: &str) {
    open_person(window, name).await;
    choose_role(window, role).await;
    window.press(&window.t("save")).await;
    step_up_if_asked(window).await;
    let role = window.t(&format!("role-{role}"));
    window.find(&format!("//tr[contains(., {})][contains(., {})]", quoted(name), quoted(&role)), "the new role").await;
}

pub async fn open_person(window: &Window, name: &str) {
    window.press(&window.t("nav-people")).await;
    let person = format!("//tbody//button[starts-with(normalize-space(.), {})]", quoted(name));
    window.find(&person, "the person").await.click().await.unwrap();
}

/// The working hours of a person end in so many minutes, on the wall clock of `zone`; only owners may say so.
pub async fn end_hours_in(window: &Window, name: &str, zone: &str, minutes: u32) {
    let script = format!(
        "(async () => {{
            const now = new Date().toLocaleTimeString('en-GB', {{ timeZone: '{zone}' }}).split(':').map(Number);
            const until = Math.min(1440, now[0] * 60 + now[1] + {minutes});
            const hours = [0, 1, 2, 3, 4, 5, 6].map((day) => `${{day}}:0-${{until}}`).join(',');
            const {{ id, firstName, lastName, role }} = (await invoke('people_list')).find((one) => one.firstName === '{name}');
            await invoke('person_update', {{ id, draft: {{ firstName, lastName, role: role.id, hours }} }});
            return 'given';
        }})()"
    );
    assert_eq!(called(window, &script).await, "given");
}

/// Opens card after card and has the contacts shown, as fast as the window goes, until it locks; how many were seen.
pub async fn copy_cards(window: &Window) -> u64 {
    let seen = copy_until(window, 0, "step-up-needed").await;
    // Whoever copies knows the own password.
    step_up_past_the_screen(window, OWN_PASSWORD).await;
    copy_until(window, seen, "watch-stopped").await
}

/// Has contacts shown from place `from` on until they are refused with `code`; how many were seen in all.
pub async fn copy_until(window: &Window, from: u64, code: &str) -> u64 {
    let (seen, refusal) = reveal(window, from, ALL).await;
    assert_eq!(refusal, code, "after {seen} contacts");
    seen
}

/// Shows the contacts of the clients from place `from` up to `until`; how many were seen in all, and what ended it.
pub async fn reveal(window: &Window, from: u64, until: u64) -> (u64, String) {
    let script = format!(
        "(async (seen) => {{
            const {{ rows }} = await invoke('clients_page', {{ query: '', from: 0, count: {ALL} }});
            for (const {{ id }} of rows.slice(seen, {until})) {{
                try {{ await invoke('client_reveal', {{ id }}); }} catch (error) {{ return `${{seen}} ${{error.code}}`; }}
                seen += 1;
            }}
            return `${{seen}} served`;
        }})({from})"
    );
    let answer = called(window, &script).await;
    let (seen, refusal) = answer.split_once(' ').unwrap_or_else(|| panic!("{answer}"));
    (seen.parse().unwrap(), refusal.to_owned())
}

/// Gives the password again without its dialog.
pub async fn step_up_past_the_screen(window: &Window, password: &str) {
    let script = format!("invoke('step_up', {{ password: '{password}', code: null }}).then(() => 'given')");
    assert_eq!(called(window, &script).await, "given");
}

/// What a script of the page is answered that asks the program past the screen: the text, or the code of the refusal.
pub async fn called(window: &Window, promise: &str) -> String {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        const {{ invoke }} = window.__TAURI_INTERNALS__;
        {promise}.then((answer) => done(String(answer)), (error) => done(String(error.code ?? error)));"
    );
    window.driver.execute_async(&script, Vec::new()).await.unwrap().convert().unwrap()
}
