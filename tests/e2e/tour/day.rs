//! A day of the demo salon: the calendar in its views, booking, a visit, the waitlist, the day plan, services and hours.

use super::{Camera, View};
use crate::window::Window;
use thirtyfour::{By, Key};

pub async fn at_the_counter(camera: &mut Camera, view: &View) {
    let mut computer = view.desk_computer();
    let window = Window::open(&mut computer, "tour-day", view.language, &[]).await;
    window.press(&window.t("setup-demo")).await;
    window.press(&window.t("nav-today")).await;
    card(&window).await;
    camera.shoot(&window, "today").await;
    views(camera, &window).await;
    booking(camera, &window, view).await;
    a_visit(camera, &window).await;
    pages(camera, &window).await;
    window.close().await;
}

/// The first visit of the calendar.
async fn card(window: &Window) -> thirtyfour::WebElement {
    window.find("//*[contains(@class, 'ec-event')][not(contains(@class, 'ec-bg-event'))]", "a visit").await
}

async fn views(camera: &mut Camera, window: &Window) {
    for view in ["week", "rooms", "month", "day"] {
        window.pick(&window.t(&format!("calendar-view-{view}"))).await;
        camera.shoot(window, view).await;
    }
    window.press(&window.t("calendar-look")).await;
    camera.shoot(window, "look").await;
    window.keys(Key::Escape + "").await;
}

async fn booking(camera: &mut Camera, window: &Window, view: &View) {
    window.keys("n").await;
    window.text(&window.t("booking-new")).await;
    camera.shoot(window, "booking-empty").await;
    window.fill(&window.t("booking-client"), view.letters).await;
    camera.shoot(window, "booking-client").await;
    window.keys(Key::Enter + "").await;
    camera.shoot(window, "booking-service").await;
    window.keys(Key::Enter + "").await;
    camera.shoot(window, "booking-time").await;
    window.press(&window.t("booking-more")).await;
    camera.shoot(window, "booking-more").await;
    window.switch(&window.t("booking-repeats")).await;
    camera.shoot(window, "booking-repeat").await;
    window.keys(Key::Escape + "").await;
}

async fn a_visit(camera: &mut Camera, window: &Window) {
    card(window).await.click().await.unwrap();
    window.text(&window.t("visit-services")).await;
    camera.shoot(window, "visit").await;
    window.keys(Key::Escape + "").await;
    card(window).await;
    let menu = window.driver.find(By::XPath("//*[contains(@class, 'ec-event')]//button")).await;
    if let Ok(menu) = menu {
        menu.click().await.unwrap();
        camera.shoot(window, "status").await;
    }
}

async fn pages(camera: &mut Camera, window: &Window) {
    for page in ["nav-waitlist", "nav-services", "nav-schedule"] {
        window.press(&window.t(page)).await;
        camera.shoot(window, page.trim_start_matches("nav-")).await;
    }
}
