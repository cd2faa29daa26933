//! A day of the invented salon: the calendar in its views, booking and what stands in its way, a visit, the waitlist, services
//! and hours.

use super::{Camera, View};
use crate::{
    steps::{
        day::{card, clock, go_to_day, press_corner, span},
        team::called,
    },
    window::{Window, quoted},
};
use kartoteka_domain::{Day, Wall};
use serde_json::Value;
use std::time::Duration;
use thirtyfour::Key;

pub async fn at_the_counter(camera: &mut Camera, view: &View) {
    let mut computer = view.desk_computer();
    let window = Window::open(&mut computer, "tour-day", view.language, &["--demo"]).await;
    view.fill(&window).await;
    go_to_day(&window).await;
    camera.shoot(&window, "today").await;
    views(camera, &window).await;
    booking(camera, &window, view).await;
    clash(camera, &window).await;
    warning(camera, &window).await;
    a_visit(camera, &window).await;
    cancelled(camera, &window).await;
    series(camera, &window).await;
    waitlist(camera, &window).await;
    day_plan(camera, &window).await;
    services(camera, &window).await;
    hours(camera, &window).await;
    client(camera, &window).await;
    window.close().await;
}

async fn views(camera: &mut Camera, window: &Window) {
    for view in ["week", "rooms", "month", "day"] {
        window.pick(&window.t(&format!("calendar-view-{view}"))).await;
        tokio::time::sleep(Duration::from_millis(700)).await;
        camera.shoot(window, &format!("view-{view}")).await;
    }
    window.press(&window.t("calendar-look")).await;
    window.pick(&window.t("calendar-density-roomy")).await;
    camera.shoot(window, "roomy").await;
    window.pick(&window.t("calendar-density-compact")).await;
    window.keys(Key::Escape + "").await;
    let jump = format!("//button[contains(@aria-label, {})]", quoted(&window.t("calendar-jump")));
    window.find(&jump, "the date of the calendar").await.click().await.unwrap();
    camera.shoot(window, "jump").await;
    window.keys(Key::Escape + "").await;
}

/// Takes what fits `words` first in the field where the cursor is to be.
async fn take(window: &Window, field: &str, words: &str) {
    window.cursor_at(&window.t(field)).await;
    if !words.is_empty() {
        window.keys(words).await;
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    window.keys(Key::Enter).await;
}

async fn discard(window: &Window) {
    window.press(&window.t("discard")).await;
    window.no_text(&window.t("booking-new")).await;
}

async fn booking(camera: &mut Camera, window: &Window, view: &View) {
    window.keys("n").await;
    window.text(&window.t("booking-new")).await;
    camera.shoot(window, "booking-empty").await;
    window.keys(view.letters).await;
    camera.shoot(window, "booking-client").await;
    window.keys(Key::Enter).await;
    window.cursor_at(&window.t("booking-service")).await;
    camera.shoot(window, "booking-service").await;
    window.keys(Key::Enter).await;
    camera.shoot(window, "booking-time").await;
    window.tab_to(&window.t("booking-more")).await;
    window.keys(Key::Enter).await;
    camera.shoot(window, "booking-more").await;
    window.tab_to(&window.t("booking-repeats")).await;
    window.keys(" ").await;
    window.tab_to(&window.t("booking-count")).await;
    camera.shoot(window, "booking-repeat").await;
    discard(window).await;

    window.keys("n").await;
    take(window, "booking-client", "Zoe Novak").await;
    window.cursor_at(&window.t("field-phone")).await;
    camera.shoot(window, "booking-new-client").await;
    discard(window).await;
    window.keys("n").await;
    window.pick(&window.t("booking-kind-block")).await;
    camera.shoot(window, "booking-block").await;
    discard(window).await;
}

/// What the days ahead hold, asked past the screen: the first row that `fits`.
async fn row(window: &Window, fits: &str) -> Value {
    let script = format!(
        "(async () => {{
            const {{ today }} = await invoke('app_state');
            const {{ rows, now }} = await invoke('calendar_days', {{ from: today, count: 7, only: null }});
            const names = [...(await invoke('services_list')), ...(await invoke('calendar_staff'))];
            const name = (of) => names.find(({{ id }}) => id === of).name;
            const fitting = rows.filter((row) => !row.block && !row.hidden && row.client && row.start > now && row.status === 'booked');
            const fits = {fits};
            for (const row of fitting)
                if (await fits(row))
                    return JSON.stringify({{
                        ...row, today, service: name(row.service), specialist: name(row.specialist),
                        other: fitting.find(({{ client, warned }}) => client !== row.client && !warned).name,
                    }});
            return 'null';
        }})()"
    );
    serde_json::from_str(&called(window, &script).await).unwrap()
}

fn text<'a>(row: &'a Value, field: &str) -> &'a str {
    row[field].as_str().unwrap_or_default()
}

/// When a row begins.
fn start(row: &Value) -> Wall {
    text(row, "start").parse().unwrap()
}

/// The minute of the day at which a row begins.
fn minute(row: &Value) -> i64 {
    start(row).minute().into()
}

/// Shows the day of a row.
async fn day_of(window: &Window, row: &Value) {
    go_to_day(window).await;
    window.press(&window.t("nav-today")).await;
    let today: Day = text(row, "today").parse().unwrap();
    for _ in 0..start(row).day().number() - today.number() {
        window.press(&window.t("calendar-after")).await;
    }
}

/// What the card of a row tells of it.
fn told(row: &Value) -> [String; 2] {
    [text(row, "name").to_owned(), span(minute(row), row["minutes"].as_i64().unwrap())]
}

async fn press_more(window: &Window, row: &Value) {
    day_of(window, row).await;
    let [name, when] = told(row);
    press_corner(window, &[&name, &when], "more").await;
    window.find("//*[@role='menu']", "the menu of the card").await;
}

async fn choose_of_menu(window: &Window, words: &str) {
    let choice = format!("//*[@role='menu']//button[normalize-space(.)={}]", quoted(&window.t(words)));
    window.find(&choice, "the choice of the menu").await.click().await.unwrap();
}

/// Somebody else at the time of a visit that is there.
async fn clash(camera: &mut Camera, window: &Window) {
    let row = row(window, "() => true").await;
    window.keys("n").await;
    take(window, "booking-client", text(&row, "other")).await;
    take(window, "booking-service", text(&row, "service")).await;
    window.field(&window.t("booking-specialist")).await.click().await.unwrap();
    window.choose(text(&row, "specialist")).await;
    window.fill(&window.t("booking-day"), &start(&row).day().to_string()).await;
    window.fill(&window.t("booking-time"), &clock(minute(&row))).await;
    window.keys(Key::Control + Key::Enter).await;
    window.text(&window.t("error-clash")).await;
    window.scroll_to(&window.t("error-clash")).await;
    camera.shoot(window, "clash").await;
    discard(window).await;
}

/// Somebody whose warning speaks against a service.
async fn warning(camera: &mut Camera, window: &Window) {
    let script = "(async () => {
        const services = (await invoke('services_list')).filter(({ removed, contraindications }) => !removed && contraindications.length);
        const { rows } = await invoke('clients_page', { query: '', from: 0, count: 60 });
        for (const { id, name } of rows)
            for (const service of services)
                if ((await invoke('booking_concerns', { clientId: id, services: [service.id] })).some(({ kind }) => kind !== 'do-not-book'))
                    return JSON.stringify({ name, service: service.name });
        return 'null';
    })()";
    let found: Value = serde_json::from_str(&called(window, script).await).unwrap();
    window.keys("n").await;
    take(window, "booking-client", text(&found, "name")).await;
    take(window, "booking-service", text(&found, "service")).await;
    window.text(&window.t("concerns-title")).await;
    camera.shoot(window, "warning").await;
    window.keys(Key::Control + Key::Enter).await;
    window.text(&window.t("error-warnings-first")).await;
    window.scroll_to(&window.t("error-warnings-first")).await;
    camera.shoot(window, "warning-reason").await;
    discard(window).await;
}

async fn a_visit(camera: &mut Camera, window: &Window) {
    let row = row(window, "({ warned }) => warned").await;
    press_more(window, &row).await;
    camera.shoot(window, "menu-of-a-card").await;
    choose_of_menu(window, "visit-move").await;
    window.cursor_at(&window.t("booking-time")).await;
    camera.shoot(window, "move").await;
    window.keys(Key::Escape + "").await;
    let [name, when] = told(&row);
    window.no_text(&window.t("visit-move-now")).await;
    card(window, &[&name, &when]).await.click().await.unwrap();
    window.text(&window.t("visit-change")).await;
    camera.shoot(window, "visit").await;
    window.press(&window.t("visit-change")).await;
    window.button(&window.t("save")).await;
    camera.shoot(window, "visit-change").await;
    window.press(&window.t("discard")).await;
    window.keys(Key::Escape + "").await;
}

/// A visit whose time somebody waits for.
async fn cancelled(camera: &mut Camera, window: &Window) {
    let fits = "async ({ series, parts, specialist, start, minutes }) => series === '' && parts === 1
        && (await invoke('wait_matches', { specialist, start, minutes })).length > 0";
    let row = row(window, fits).await;
    press_more(window, &row).await;
    choose_of_menu(window, "calendar-cancel").await;
    window.text(&window.t("visit-cancel-reason")).await;
    camera.shoot(window, "cancel").await;
    window.press_in_dialog(&window.t("visit-reason-ill")).await;
    window.press_in_dialog(&window.t("visit-cancel")).await;
    window.text(&window.t("visit-fits-title")).await;
    camera.shoot(window, "cancelled-and-who-waits").await;
    window.keys(Key::Escape + "").await;
    window.no_text(&window.t("visit-fits-title")).await;
    window.keys(Key::Control + "z").await;
}

async fn series(camera: &mut Camera, window: &Window) {
    let row = row(window, "({ series }) => series !== ''").await;
    press_more(window, &row).await;
    choose_of_menu(window, "visit-mistake").await;
    window.text(&window.t("visit-scope-following")).await;
    camera.shoot(window, "which-of-the-series").await;
    window.keys(Key::Escape + "").await;
    window.no_text(&window.t("visit-scope-following")).await;
}

async fn waitlist(camera: &mut Camera, window: &Window) {
    window.press(&window.t("nav-waitlist")).await;
    window.press(&window.t("waitlist-openings")).await;
    window.text(&window.t("waitlist-openings-hint")).await;
    camera.shoot(window, "waitlist").await;
    window.press(&window.t("waitlist-edit")).await;
    window.field(&window.t("waitlist-from")).await;
    camera.shoot(window, "wish").await;
    window.press(&window.t("discard")).await;
}

async fn day_plan(camera: &mut Camera, window: &Window) {
    go_to_day(window).await;
    window.press(&window.t("day-sheet-title")).await;
    window.find("//main//table", "the plan of the day").await;
    camera.shoot(window, "day-plan").await;
}

async fn services(camera: &mut Camera, window: &Window) {
    window.press(&window.t("nav-services")).await;
    let first = window.find("//main//*[@role='tabpanel']//tbody//button | //main//*[@role='tabpanel']//li//button", "a service").await;
    camera.shoot(window, "services").await;
    first.click().await.unwrap();
    window.text(&window.t("services-skills")).await;
    camera.shoot(window, "service").await;
    window.scroll_to(&window.t("services-skills")).await;
    camera.shoot(window, "service-who-does-it").await;
    window.keys(Key::Escape + "").await;
    tab(window, "services-rooms").await;
    camera.shoot(window, "rooms-and-equipment").await;
    tab(window, "field-specialists").await;
    camera.shoot(window, "specialists").await;
    let first = window.find("//main//*[@role='tabpanel']//li//button", "a specialist").await;
    first.click().await.unwrap();
    window.text(&window.t("services-on-calendar")).await;
    camera.shoot(window, "specialist").await;
    window.keys(Key::Escape + "").await;
}

async fn tab(window: &Window, words: &str) {
    let xpath = format!("//*[@role='tab'][normalize-space(.)={}]", quoted(&window.t(words)));
    window.find(&xpath, "the tab").await.click().await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
}

async fn hours(camera: &mut Camera, window: &Window) {
    window.press(&window.t("nav-schedule")).await;
    for words in ["schedule-week", "schedule-days", "schedule-closed"] {
        tab(window, words).await;
        camera.shoot(window, words).await;
    }
}

/// The card of somebody with a warning.
async fn client(camera: &mut Camera, window: &Window) {
    let row = row(window, "({ warned }) => warned").await;
    go_to_day(window).await;
    day_of(window, &row).await;
    let [name, when] = told(&row);
    card(window, &[&name, &when]).await.click().await.unwrap();
    window.press(&window.t("visit-card")).await;
    window.text(&window.t("warnings-title")).await;
    camera.shoot(window, "client-with-a-warning").await;
    window.scroll_to(&window.t("warnings-title")).await;
    camera.shoot(window, "warnings").await;
}
