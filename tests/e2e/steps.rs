//! Steps that several journeys share.

use crate::{computer::Computer, window::Window};
use std::path::Path;
use thirtyfour::Key;

pub const PASSWORD: &str = "seven quiet otters knit blankets";
pub const BUSINESS: &str = "Салон Тиша";

/// The five screens of the first start, copies into `copies`; the words of the recovery sheet.
pub async fn first_start(window: &Window, copies: &Path) -> String {
    window.fill(&window.t("setup-business-name"), BUSINESS).await;
    window.press(&window.t("next")).await;
    window.fill(&window.t("first-name"), "Олена").await;
    window.fill(&window.t("password"), PASSWORD).await;
    window.text(&window.t("strength-good")).await;
    window.press(&window.t("setup-create")).await;
    let words = read_sheet(window).await;
    window.press(&window.t("sheet-printed")).await;
    answer_sheet(window, &words).await;
    window.press(&window.t("next")).await;
    window.fill(&window.t("backup-folder"), &copies.to_string_lossy()).await;
    window.press(&window.t("setup-backup-run")).await;
    window.text(&window.t("setup-ready")).await;
    words.join(" ")
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
    window.fill(&window.t_with("password-of", &[("name", name)]), password).await;
    window.press(&window.t("unlock")).await;
    window.find("//nav", "the frame").await;
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
    window.fill(&window.t("search-label"), query).await;
    window.text(&window.t_with("clients-found", &[("count", "1")])).await;
    window.keys(Key::Enter).await;
    window.button(&window.t("clients-edit")).await;
}

/// No file of this computer holds `secret`, in UTF-8 or UTF-16.
pub fn nowhere(computer: &Computer, secret: &str) {
    let utf16: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut folders = vec![computer.home().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                let bytes = std::fs::read(entry.path()).unwrap_or_default();
                for needle in [secret.as_bytes(), &utf16] {
                    let found = bytes.windows(needle.len()).any(|window| window == needle);
                    assert!(!found, "“{secret}” lies readable in {}", entry.path().display());
                }
            }
        }
    }
}
