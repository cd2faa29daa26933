//! What one chooses for the eye.

use crate::{
    steps::{PASSWORD, Salon, sign_in},
    window::Window,
};
use kartoteka_domain::Language;

pub async fn language_and_colours() {
    let Salon { mut computer, mut window, .. } = Salon::open("settings", Language::Ukrainian).await;
    window.press(&window.t("nav-settings")).await;
    window.field(&window.t("language")).await.click().await.unwrap();
    window.choose("Polski").await;
    window.speaks(Language::Polish);
    window.text(&window.t("settings-look")).await;
    window.button(&window.t("nav-journal")).await;
    window.pick(&window.t("colours-dark")).await;
    dark(&window).await;
    window.pick(&window.t("colours-light")).await;
    window.find("//html[@lang='pl'][@data-mantine-color-scheme='light']", "the light colours").await;
    window.pick(&window.t("colours-dark")).await;
    dark(&window).await;
    window.close().await;

    let window = Window::open(&mut computer, "settings", Language::Polish, &[]).await;
    window.text(&window.t("lock-title")).await;
    dark(&window).await;
    sign_in(&window, "Олена", PASSWORD).await;
    window.text(&window.t("settings-look")).await;
    dark(&window).await;
    window.close().await;
}

async fn dark(window: &Window) {
    window.find("//html[@lang='pl'][@data-mantine-color-scheme='dark']", "the dark colours").await;
}
