//! People come, work, rise and leave; and somebody who copies the base is stopped.

use crate::{
    computer::Computer,
    steps::{PASSWORD, Salon, add_client, import, open_found, sign_in},
    window::{Window, quoted},
};
use kartoteka_api::Clock;
use kartoteka_domain::Language;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
    time::Duration,
};
use thirtyfour::Key;

const IVY: &str = "Ivy";
const IVY_PASSWORD: &str = "umbrella gravel 47 otters knit";
const OWNER: &str = "Олена";
/// The right answers of the lesson, from 1.
const ANSWERS: [usize; 5] = [2, 3, 1, 2, 3];

pub async fn from_invitation_to_leaving_day() {
    let Salon { mut computer, window, copies, .. } = Salon::open("people", Language::English).await;
    add_client(&window, "Harriet", "050 123 45 67").await;
    demand_codes(&window, "junior-specialist").await;
    let code = invite(&window, IVY, "junior-specialist").await;

    let phone = Phone::default();
    let phone = arrive(&window, &code, phone).await;
    masked_search(&window).await;
    refused_past_the_screen(&window).await;

    change_hands(&window, OWNER, PASSWORD).await;
    raise(&window).await;
    sign_in_with_code(&window, &phone).await;
    open_found(&window, "4567").await;
    window.press(&window.t("clients-delete")).await;
    window.button(&window.t("undo")).await.click().await.unwrap();

    change_hands(&window, OWNER, PASSWORD).await;
    let before = copy_of_base(&computer, "before");
    let_go(&window).await;
    window.close().await;

    assert!(crate::steps::count_copies(&copies) >= 2, "a copy under the new keys was made");
    let after = copy_of_base(&computer, "after");
    assert_ne!(database_of(&before), database_of(&after), "the database moved to a new file under a new key");
    for folder in [computer.base(), after] {
        let refused = sign_in_by_command(&computer, &folder);
        assert_eq!(refused.status.code(), Some(1), "{}", String::from_utf8_lossy(&refused.stderr));
    }
    let window = Window::open(&mut computer, "people", Language::English, &[]).await;
    assert!(!window.everything().await.contains(IVY), "nobody who left stands on the lock screen");
    window.close().await;
}

/// The phone with the person's confirmation codes.
#[derive(Default)]
struct Phone {
    secret: String,
    last_step: std::cell::Cell<u64>,
}

impl Phone {
    fn scan(base32: &str) -> Self {
        let letters: String = base32.chars().filter(|sign| !sign.is_whitespace()).collect();
        Self { secret: letters, ..Self::default() }
    }

    /// A code that was not used yet; each is good once.
    async fn code(&self) -> String {
        loop {
            let now = Clock::system().now().0.unsigned_abs() / 1000;
            if now / 30 > self.last_step.get() {
                self.last_step.set(now / 30);
                return code_at(&self.secret, now);
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    }
}

fn code_at(secret: &str, seconds: u64) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
    totp_rs::Builder::new().with_secret(secret).build().unwrap().generate(seconds).to_string()
}

/// The role asks for a confirmation code from now on.
async fn demand_codes(window: &Window, role: &str) {
    open_role(window, role).await;
    window.switch(&window.t("roles-factor")).await;
    save_role(window).await;
}

async fn open_role(window: &Window, role: &str) {
    window.press(&window.t("nav-people")).await;
    window.press(&window.t("nav-roles")).await;
    let name = window.t(&format!("role-{role}"));
    window.find(&format!("//ul//button[starts-with(normalize-space(.), {})]", quoted(&name)), "the role").await.click().await.unwrap();
    window.find(&format!("//h2[normalize-space(.)={}]", quoted(&name)), "the role's rules").await;
}

async fn save_role(window: &Window) {
    window.press(&window.t("save")).await;
    step_up_if_asked(window).await;
    window.no_text(&window.t("roles-at-once")).await;
}

/// The password once more, where it is asked for.
async fn step_up_if_asked(window: &Window) {
    tokio::time::sleep(Duration::from_millis(700)).await;
    if window.everything().await.contains(&window.t("step-up-lead")) {
        step_up(window, PASSWORD).await;
    }
}

async fn step_up(window: &Window, password: &str) {
    window.fill(&window.t("step-up-password"), password).await;
    window.keys(Key::Enter + "").await;
    window.no_text(&window.t("step-up-lead")).await;
}

/// Adds a person; the code of the invitation.
async fn invite(window: &Window, first_name: &str, role: &str) -> String {
    window.press(&window.t("nav-people")).await;
    window.press(&window.t("people-add")).await;
    window.fill(&window.t("first-name"), first_name).await;
    choose_role(window, role).await;
    window.press(&window.t("people-invite")).await;
    step_up_if_asked(window).await;
    let code = window.find("//*[@data-testid='one-time-code']", "the code of the invitation").await.text().await.unwrap();
    window.press(&window.t("invitation-done")).await;
    code
}

async fn choose_role(window: &Window, role: &str) {
    window.field(&window.t("people-role")).await.click().await.unwrap();
    window.choose(&window.t(&format!("role-{role}"))).await;
}

/// From the lock screen with an invitation to the desk.
async fn arrive(window: &Window, code: &str, phone: Phone) -> Phone {
    accept(window, IVY, code, IVY_PASSWORD).await;
    let phone =
        if window.one_of(&[&window.t("factor-title"), &window.t("arrival-rules")]).await == 0 { set_codes_up(window).await } else { phone };
    window.pick(&window.t("arrival-rules-accept")).await;
    window.press(&window.t("arrival-rules-sign")).await;
    window.press(&window.t("lesson-begin")).await;
    for (question, answer) in ANSWERS.iter().enumerate() {
        window.pick(&window.t(&format!("lesson-{}-answer-{answer}", question + 1))).await;
        let last = question + 1 == ANSWERS.len();
        window.press(&window.t(if last { "lesson-finish" } else { "next" })).await;
    }
    window.press(&window.t("lesson-go-on")).await;
    window.find("//nav", "the frame").await;
    phone
}

async fn accept(window: &Window, name: &str, code: &str, password: &str) {
    lock_for(window, name).await;
    window.fill(&window.t("invited-code"), code).await;
    window.fill(&window.t("new-password"), password).await;
    window.text(&window.t("strength-good")).await;
    window.press(&window.t("invited-run")).await;
}

async fn set_codes_up(window: &Window) -> Phone {
    let secret = window.find("//*[@data-testid='factor-secret'][string-length(.) > 10]", "the secret").await.text().await.unwrap();
    let phone = Phone::scan(&secret);
    window.fill(&window.t("factor-first-code"), &phone.code().await).await;
    window.press(&window.t("next")).await;
    window.text(&window.t("recovery-keep")).await;
    window.press(&window.t("recovery-on-paper")).await;
    phone
}

/// Locks, and the next person comes.
async fn lock_for(window: &Window, name: &str) {
    window.keys(Key::Control + "l").await;
    choose_tile(window, name).await;
}

async fn choose_tile(window: &Window, name: &str) {
    let xpath = format!("//button[starts-with(@data-testid, 'tile-')][.//*[normalize-space(.)={}]]", quoted(name));
    window.find(&xpath, &format!("the tile of {name}")).await.click().await.unwrap();
}

/// Found by the last digits, and yet without surname or number.
async fn masked_search(window: &Window) {
    window.fill(&window.t("search-label"), "4567").await;
    window.found(1).await;
    window.keys(Key::Enter).await;
    window.text(&window.t("clients-contacts-hidden")).await;
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

/// Locks, and the next person signs in with the password alone.
async fn change_hands(window: &Window, name: &str, password: &str) {
    lock_for(window, name).await;
    sign_in(window, name, password).await;
}

/// The owner makes an administrator of her.
async fn raise(window: &Window) {
    open_person(window).await;
    choose_role(window, "administrator").await;
    window.press(&window.t("save")).await;
    step_up_if_asked(window).await;
    window
        .find(&format!("//tr[contains(., {})][contains(., {})]", quoted(IVY), quoted(&window.t("role-administrator"))), "the new role")
        .await;
}

async fn open_person(window: &Window) {
    window.press(&window.t("nav-people")).await;
    window.find(&format!("//tbody//button[starts-with(normalize-space(.), {})]", quoted(IVY)), "the person").await.click().await.unwrap();
}

async fn sign_in_with_code(window: &Window, phone: &Phone) {
    lock_for(window, IVY).await;
    window.fill(&window.t_with("password-of", &[("name", IVY)]), IVY_PASSWORD).await;
    window.press(&window.t("unlock")).await;
    window.fill(&window.t("step-up-code"), &phone.code().await).await;
    window.press(&window.t("next")).await;
    window.find("//nav", "the frame").await;
}

async fn let_go(window: &Window) {
    open_person(window).await;
    window.press(&window.t("people-leaves")).await;
    window.press(&window.t("leaving-next")).await;
    window.press(&window.t_with("leaving-run", &[("name", IVY)])).await;
    step_up_if_asked(window).await;
    window.text(&window.t("certificate-lead")).await;
}

/// A copy of the files, as somebody takes it home on a stick.
fn copy_of_base(computer: &Computer, name: &str) -> PathBuf {
    let copy = computer.path(name);
    fs::create_dir(&copy).unwrap();
    for entry in fs::read_dir(computer.base()).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), copy.join(entry.file_name())).unwrap();
    }
    copy
}

fn database_of(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with("base-") && name.ends_with(".db")).collect()
}

/// With the password that was good until today, past the window.
fn sign_in_by_command(computer: &Computer, folder: &Path) -> Output {
    let password = computer.path("password");
    fs::write(&password, IVY_PASSWORD).unwrap();
    let program = crate::computer::program().with_file_name("kartoteka-cli");
    let mut command = computer.command(program);
    command.arg("--vault").arg(folder).args(["--user", IVY, "--password-file"]).arg(password).args(["clients", "list"]);
    command.output().unwrap()
}

pub async fn copying_the_base_is_stopped() {
    let Salon { computer: _computer, window, .. } = Salon::open("thief", Language::English).await;
    window.press(&window.t("clients-bring-in")).await;
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/clients-1000-cp1251-semicolon.csv");
    import(&window, Path::new(file)).await;
    let code = invite(&window, IVY, "specialist").await;
    arrive(&window, &code, Phone::default()).await;

    let shown = copy_cards(&window).await;
    assert!((40..=60).contains(&shown), "stopped after {shown} contacts");
    choose_tile(&window, OWNER).await;
    sign_in(&window, OWNER, PASSWORD).await;
    window.press(&window.t("nav-watch")).await;
    window.text(&window.t("watch-alerts")).await;
    window.text(IVY).await;
    window.text(&window.t("watch-new")).await;
    window.close().await;
}

/// Opens card after card and has the contacts shown, as fast as the window goes, until it locks; how many were seen.
async fn copy_cards(window: &Window) -> u64 {
    let (seen, refusal) = reveal_from(window, 0).await;
    assert_eq!(refusal, "step-up-needed", "after {seen} contacts");
    // Whoever copies knows the own password.
    let again = format!("invoke('step_up', {{ password: '{IVY_PASSWORD}', code: null }}).then(() => 'given')");
    assert_eq!(called(window, &again).await, "given");
    let (seen, refusal) = reveal_from(window, seen).await;
    assert_eq!(refusal, "watch-stopped", "after {seen} contacts");
    seen
}

/// Shows the contacts of the clients from place `from` on; how many were seen in all, and what ended it.
async fn reveal_from(window: &Window, from: u64) -> (u64, String) {
    let script = format!(
        "(async (seen) => {{
            const {{ rows }} = await invoke('clients_page', {{ query: '', from: 0, count: 120 }});
            for (const {{ id }} of rows.slice(seen)) {{
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

/// What a script of the page is answered that asks the program past the screen: the text, or the code of the refusal.
async fn called(window: &Window, promise: &str) -> String {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        const {{ invoke }} = window.__TAURI_INTERNALS__;
        {promise}.then((answer) => done(String(answer)), (error) => done(String(error.code ?? error)));"
    );
    window.driver.execute_async(&script, Vec::new()).await.unwrap().convert().unwrap()
}
