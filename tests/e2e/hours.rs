//! The end of working hours: warned of, then kept.

use crate::{
    steps::{
        PASSWORD, Salon, give_password,
        team::{OWN_PASSWORD, OWNER, arrive, called, change_hands, choose_tile, end_hours_in, invite, step_up_past_the_screen},
    },
    window::Window,
};
use kartoteka_api::Clock;
use kartoteka_domain::Language;
use std::time::Duration;

const IVY: &str = "Ivy";
const MINUTES: u32 = 2;

pub async fn warned_and_locked() {
    let Salon { computer: _computer, window, .. } = Salon::open("hours", Language::English).await;
    let code = invite(&window, IVY, "front-desk").await;
    arrive(&window, IVY, &code).await;
    change_hands(&window, OWNER, PASSWORD).await;
    far_from_midnight().await;
    // The first start took the zone that this computer suggests.
    let zone = called(&window, "invoke('app_state').then(({ suggested }) => suggested.timeZone)").await;
    step_up_past_the_screen(&window, PASSWORD).await;
    end_hours_in(&window, IVY, &zone, MINUTES).await;

    change_hands(&window, IVY, OWN_PASSWORD).await;
    // In which second of a minute the story is told is not in its hands.
    let [one, two] = ["1", "2"].map(|minutes| window.t_with("hours-left", &[("minutes", minutes)]));
    window.one_of(&[&one, &two]).await;
    locked(&window).await;

    choose_tile(&window, IVY).await;
    give_password(&window, IVY, OWN_PASSWORD).await;
    window.text(&window.t("error-outside-hours")).await;
    window.close().await;
}

/// Hours end within a day: those of the next one would begin where these end.
async fn far_from_midnight() {
    while Clock::system().now().0.rem_euclid(3_600_000) > 3_600_000 - i64::from(MINUTES + 1) * 60_000 {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// Waits until the desk has locked itself.
async fn locked(window: &Window) {
    for _ in 0..150 * MINUTES {
        if window.everything().await.contains(&window.t("lock-who")) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    panic!("the desk stayed open after the working hours");
}
