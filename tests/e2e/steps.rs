//! Steps that several journeys share.

pub mod day;
pub mod team;

use crate::{
    computer::{Computer, program},
    window::{Window, quoted},
};
use kartoteka_domain::Language;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Output,
    time::Duration,
};
use thirtyfour::Key;

pub const PASSWORD: &str = "seven quiet otters knit blankets";
pub const BUSINESS: &str = "Салон Тиша";

/// A salon on its first day: a base without clients, its first copy made, the owner signed in and at the clients.
pub struct Salon {
    pub computer: Computer,
    pub window: Window,
    /// The place for copies.
    pub copies: PathBuf,
    /// The words of the recovery sheet.
    pub words: String,
}

impl Salon {
    pub async fn open(name: &str, language: Language) -> Self {
        Self::open_on(Computer::new(locale(language)), name, language).await
    }

    pub async fn open_on(mut computer: Computer, name: &str, language: Language) -> Self {
        let copies = computer.path("copies");
        fs::create_dir(&copies).unwrap();
        let window = Window::open(&mut computer, name, language, &[]).await;
        let words = first_start(&window, &copies).await;
        window.press(&window.t("setup-ready-go")).await;
        go_to_clients(&window).await;
        Self { computer, window, copies, words }
    }
}

/// What the system of somebody who speaks `language` is set to.
fn locale(language: Language) -> &'static str {
    match language {
        Language::Ukrainian => "uk_UA.UTF-8",
        Language::Polish => "pl_PL.UTF-8",
        Language::Russian => "ru_RU.UTF-8",
        Language::English => "en_GB.UTF-8",
    }
}

/// From the day, which opens first, to the list of clients.
pub async fn go_to_clients(window: &Window) {
    window.press(&window.t("nav-clients")).await;
    window.find(&format!("//main//h1[.={}]", quoted(&window.t("clients-title"))), "the list of clients").await;
}

/// The five screens of the first start, copies into `copies`; the words of the recovery sheet.
pub async fn first_start(window: &Window, copies: &Path) -> String {
    let words = first_words(window).await;
    window.press(&window.t("sheet-printed")).await;
    answer_sheet(window, &words).await;
    window.press(&window.t("next")).await;
    window.fill(&window.t("backup-folder"), &copies.to_string_lossy()).await;
    window.press(&window.t("setup-backup-run")).await;
    window.text(&window.t("setup-ready")).await;
    words.join(" ")
}

/// The first start up to the recovery sheet; its words.
pub async fn first_words(window: &Window) -> Vec<String> {
    window.fill(&window.t("setup-business-name"), BUSINESS).await;
    window.press(&window.t("next")).await;
    window.fill(&window.t("first-name"), "Олена").await;
    window.fill(&window.t("password"), PASSWORD).await;
    window.text(&window.t("strength-good")).await;
    window.press(&window.t("setup-create")).await;
    read_sheet(window).await
}

pub async fn read_sheet(window: &Window) -> Vec<String> {
    let mut words = Vec::new();
    for place in 1..=24 {
        let word = window.find(&format!("//*[@data-testid='kit-word-{place}']"), "a word of the sheet").await;
        words.push(word.text().await.unwrap());
    }
    words
}

pub async fn answer_sheet(window: &Window, words: &[String]) {
    window.find("//input[@data-testid[starts-with(., 'kit-answer-')]]", "the asked words").await;
    for place in 1..=24 {
        let xpath = format!("//input[@data-testid='kit-answer-{place}']");
        if let Ok(field) = window.driver.find(thirtyfour::By::XPath(&xpath)).await {
            field.send_keys(&words[place - 1]).await.unwrap();
        }
    }
}

/// From the lock screen to the list.
pub async fn sign_in(window: &Window, name: &str, password: &str) {
    give_password(window, name, password).await;
    window.find("//nav", "the frame").await;
}

/// The password at the lock screen, whatever comes of it.
pub async fn give_password(window: &Window, name: &str, password: &str) {
    window.fill(&window.t_with("password-of", &[("name", name)]), password).await;
    window.press(&window.t("unlock")).await;
}

/// Writes a client down and goes back to the list.
pub async fn add_client(window: &Window, first_name: &str, phone: &str) {
    window.press(&window.t("clients-new")).await;
    window.fill(&window.t("field-first-name"), first_name).await;
    window.fill(&window.t("field-phone"), phone).await;
    window.press(&window.t("clients-save")).await;
    window.button(&window.t("clients-edit")).await;
    window.keys(Key::Escape + "").await;
}

/// Brings a file in and waits for its report.
pub async fn import(window: &Window, file: &Path) {
    window.fill(&window.t("import-file"), &file.to_string_lossy()).await;
    window.press(&window.t("import-read")).await;
    window.press(&window.t("import-look")).await;
    window.text(&window.t("import-plan")).await;
    let run = window.find("//button[not(@disabled)][@data-testid='import-run']", "the button that brings the file in").await;
    run.click().await.unwrap();
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    window.text(&window.t_with("import-done", &[("file", &name)])).await;
}

/// Searches and opens the one client who is found, by keyboard alone.
pub async fn open_found(window: &Window, query: &str) {
    find_one(window, query).await;
    window.button(&window.t("clients-edit")).await;
}

/// The same for somebody from whom contacts are hidden.
pub async fn open_masked(window: &Window, query: &str) {
    find_one(window, query).await;
    window.text(&window.t("clients-contacts-hidden")).await;
}

async fn find_one(window: &Window, query: &str) {
    window.fill(&window.t("search-label"), query).await;
    window.found(1).await;
    window.keys(Key::Enter).await;
}

/// From the first screen, or the one that tells of a damage, to the question for the recovery sheet.
pub async fn find_copies(window: &Window, copies: &Path) {
    window.press(&window.t("restore-from-copy")).await;
    window.fill(&window.t("restore-folder"), &copies.to_string_lossy()).await;
    window.press(&window.t("restore-look")).await;
    window.field(&window.t("kit-words")).await;
}

/// From the recovery sheet to the start of the work, with the newest copy.
pub async fn restore_newest(window: &Window, words: &str) {
    window.fill(&window.t("kit-words"), words).await;
    window.press(&window.t("next")).await;
    window.text(&window.t("restore-sets")).await;
    window.press(&window.t("next")).await;
    window.press(&window.t("restore")).await;
}

/// Adds a place for copies.
pub async fn add_place(window: &Window, place: &Path) {
    window.fill(&window.t("backups-add-place"), &place.to_string_lossy()).await;
    window.press(&window.t("backups-add")).await;
    window.button(&removal(window, place)).await;
}

/// What the button is called that takes a place away.
pub fn removal(window: &Window, place: &Path) -> String {
    window.t_with("backups-remove-of", &[("place", &place.to_string_lossy())])
}

/// Waits, as long as the schedule may take, until `count` whole copies lie in `folder`.
pub async fn wait_for_copies(folder: &Path, count: usize) {
    for _ in 0..900 {
        if count_copies(folder) >= count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{count} copies did not come");
}

/// How many whole copies lie in `folder`.
pub fn count_copies(folder: &Path) -> usize {
    let bases = fs::read_dir(folder).unwrap().flatten();
    let sets = bases.flat_map(|base| fs::read_dir(base.path().join("sets")).into_iter().flatten().flatten());
    sets.filter(|set| set.path().extension().is_some_and(|extension| extension == "age")).count()
}

/// Has the journal verified; how many entries it has.
pub async fn verified(window: &Window) -> u64 {
    window.press(&window.t("nav-journal")).await;
    window.press(&window.t("journal-verify")).await;
    window.text(&window.t("journal-intact-hint")).await;
    let verdict =
        window.find("//*[@data-testid='journal-verdict']", "the verdict").await.prop("textContent").await.unwrap().unwrap_or_default();
    let digits: String = verdict.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_else(|_| panic!("no count in “{verdict}”"))
}

/// The files of the base of `computer` in `folder`, as somebody takes them home on a stick.
pub fn copy_base(computer: &Computer, folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    for entry in fs::read_dir(computer.base()).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
    }
}

/// What somebody gets who asks on `computer`, past the window, for the clients of the base in `folder`; without a name
/// where nobody is known by one.
pub fn list_by_command(computer: &Computer, folder: &Path, name: Option<&str>, password: &str) -> Output {
    let file = computer.path("password");
    fs::write(&file, password).unwrap();
    let mut command = computer.command(program().with_file_name("kartoteka-cli"));
    command.arg("--vault").arg(folder).arg("--password-file").arg(file);
    command.args(name.into_iter().flat_map(|name| ["--user", name])).args(["clients", "list"]);
    command.output().unwrap()
}

/// Files by name with what they hold.
pub type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Every file below `folder` with what it holds.
pub fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at).into_iter().flatten().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                let name = entry.path().strip_prefix(folder).unwrap().to_owned();
                found.insert(name, fs::read(entry.path()).unwrap());
            }
        }
    }
    found
}

/// No file of this computer holds `secret`, in UTF-8 or UTF-16.
pub fn nowhere(computer: &Computer, secret: &str) {
    let utf16: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut folders = vec![computer.home().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                let bytes = fs::read(entry.path()).unwrap_or_default();
                for needle in [secret.as_bytes(), &utf16] {
                    let found = bytes.windows(needle.len()).any(|window| window == needle);
                    assert!(!found, "“{secret}” lies readable in {}", entry.path().display());
                }
            }
        }
    }
}
