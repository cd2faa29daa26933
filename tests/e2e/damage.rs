//! A client base that a disk has damaged, and the way back.

use crate::{
    computer::Computer,
    steps::{PASSWORD, Salon, add_client, files, find_copies, first_words, open_found, restore_newest, sign_in},
    window::Window,
};
use kartoteka_domain::Language;
use std::fs;

const HEADERS: [&str; 2] = ["vault.hdr.a", "vault.hdr.b"];

pub async fn damaged_base() {
    let Salon { mut computer, window, copies, words } = Salon::open("damaged", Language::Polish).await;
    add_client(&window, "Bożena", "+48 512 000 111").await;
    window.press(&window.t("nav-backups")).await;
    window.press(&window.t("backups-now")).await;
    window.text(&window.t_with("backups-copies", &[("count", "2")])).await;
    window.close().await;

    let whole = HEADERS.map(|name| fs::read(computer.base().join(name)).unwrap());
    damage(&computer);
    let window = Window::open(&mut computer, "damaged", Language::Polish, &[]).await;
    window.text(&window.t("base-closed")).await;
    window.refusal("header-damaged").await;
    for (name, bytes) in HEADERS.iter().zip(whole) {
        fs::write(computer.base().join(name), bytes).unwrap();
    }
    window.press(&window.t("retry")).await;
    window.text(&window.t("lock-title")).await;
    window.close().await;

    damage(&computer);
    let window = Window::open(&mut computer, "damaged", Language::Polish, &[]).await;
    window.refusal("header-damaged").await;
    let before = [files(&computer.base()), files(&copies)];
    find_copies(&window, &copies).await;
    window.fill(&window.t("kit-words"), &words_of_another_base().await).await;
    window.press(&window.t("next")).await;
    window.refusal("wrong-kit").await;
    assert_eq!(before, [files(&computer.base()), files(&copies)], "a wrong sheet touches nothing");

    window.press(&window.t("back")).await;
    window.field(&window.t("restore-folder")).await;
    window.press(&window.t("back")).await;
    window.refusal("header-damaged").await;
    find_copies(&window, &copies).await;
    restore_newest(&window, &words).await;
    window.text(&window.t("restore-equal")).await;
    let [damaged, _] = before;
    let beside = fs::read_dir(computer.base().parent().unwrap()).unwrap().flatten();
    assert!(beside.map(|entry| files(&entry.path())).any(|kept| kept == damaged), "the damaged base is kept");
    window.press(&window.t("restore-sign-in")).await;
    sign_in(&window, "Олена", PASSWORD).await;
    open_found(&window, "0111").await;
    window.text("Bożena").await;
    window.close().await;
}

/// Overwrites both copies of the header.
fn damage(computer: &Computer) {
    for name in HEADERS {
        fs::write(computer.base().join(name), "a disk wrote something else here").unwrap();
    }
}

async fn words_of_another_base() -> String {
    let mut computer = Computer::new("pl_PL.UTF-8");
    let window = Window::open(&mut computer, "another-base", Language::Polish, &[]).await;
    let words = first_words(&window).await;
    window.close().await;
    words.join(" ")
}
