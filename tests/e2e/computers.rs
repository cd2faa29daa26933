//! The base and a known password on another computer: nothing opens, until an owner lets that computer in.

use crate::{
    computer::{Computer, program},
    steps::{PASSWORD, Salon, add_client},
    window::Window,
};
use kartoteka_domain::Language;
use std::{fs, path::Path};

/// Nobody is known by name on a computer that is not enrolled.
const FIRST: &str = "#1";

pub async fn enrolled_with_a_code() {
    let Salon { computer: first, window, .. } = Salon::open("computers", Language::English).await;
    add_client(&window, "Harriet", "050 123 45 67").await;
    let code = offer(&window).await;
    window.close().await;

    // Another computer: its own Secret Service, the same files.
    let mut other = Computer::new("en_GB.UTF-8");
    copy_folder(&first.base(), &other.base());
    let refused = opened_by_command(&other, "clients");
    assert!(!refused, "files and password open nothing here");

    let window = Window::open(&mut other, "computers", Language::English, &[]).await;
    window.text(&window.t("enrol-lead")).await;
    enrol(&window, "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG").await;
    window.text(&window.t("error-wrong-password")).await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    enrol(&window, &code).await;
    window.clients(1).await;
    window.text("Harriet").await;
    window.close().await;
}

/// The owner makes a code for another computer.
async fn offer(window: &Window) -> String {
    window.press(&window.t("nav-settings")).await;
    window.press(&window.t("settings-computers")).await;
    window.press(&window.t("computers-add")).await;
    window.fill(&window.t("step-up-password"), PASSWORD).await;
    window.press(&window.t("computers-add-run")).await;
    let code = window.find("//*[@data-testid='one-time-code']", "the code for the other computer").await.text().await.unwrap();
    window.press(&window.t("close")).await;
    code
}

async fn enrol(window: &Window, code: &str) {
    window.fill(&window.t_with("password-of", &[("name", FIRST)]), PASSWORD).await;
    window.fill(&window.t("enrol-code"), code).await;
    window.press(&window.t("enrol-run")).await;
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// Whether the base opens past the window.
fn opened_by_command(computer: &Computer, command: &str) -> bool {
    let password = computer.path("password");
    fs::write(&password, PASSWORD).unwrap();
    let mut cli = computer.command(program().with_file_name("kartoteka-cli"));
    cli.arg("--vault").arg(computer.base()).arg("--password-file").arg(password).args([command, "list"]);
    cli.output().unwrap().status.success()
}
