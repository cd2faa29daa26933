//! The day under the hand: visits carried, made longer, marked in empty time; series across a change of the clocks; how far a visit is.

use crate::{
    steps::day::{
        CUT, HARRIET, HOUR, IVY, OLENA, OSCAR, OpenSalon, Point, TINT, card, clock, drag, no_card, press_corner, span, tab_to_card, undo,
    },
    window::Window,
};
use kartoteka_domain::{Day, Language};
use thirtyfour::Key;

const TEN: i64 = 10 * HOUR;
const NOON: i64 = 12 * HOUR;
/// From one line of the grid to the next.
const LINE: i64 = 15;

pub async fn dragged_and_undone() {
    let salon = OpenSalon::open("dragged", Language::English).await;
    let tomorrow = salon.today.plus(1);
    salon.booked(HARRIET, OLENA, tomorrow, TEN).await;
    salon.booked(OSCAR, IVY, tomorrow, TEN).await;
    salon.next_day().await;
    let window = &salon.window;
    to_another_time(window).await;
    to_another_column(window).await;
    by_its_edge(window).await;
    on_empty_time(window).await;
    refused_drop(window).await;
    by_keyboard(window).await;
    salon.window.close().await;
}

/// Where a hand takes hold of Harriet's card.
async fn hold(window: &Window) -> Point {
    Point::of_card(&card(window, &[HARRIET]).await).await
}

async fn to_another_time(window: &Window) {
    let from = hold(window).await;
    drag(window, from, from.later(window, 2 * HOUR).await).await;
    let moved = window.t_with("visit-moved", &[("when", "")]);
    window.text(&moved).await;
    card(window, &[HARRIET, OLENA, &span(NOON, HOUR)]).await;
    undo(window, &moved).await;
    card(window, &[HARRIET, OLENA, &span(TEN, HOUR)]).await;
}

async fn to_another_column(window: &Window) {
    let from = hold(window).await;
    let to = from.later(window, HOUR).await.in_column(window, IVY).await;
    drag(window, from, to).await;
    let moved = window.t_with("visit-moved", &[("when", "")]);
    window.text(&moved).await;
    card(window, &[HARRIET, IVY, &span(TEN + HOUR, HOUR)]).await;
    undo(window, &moved).await;
    card(window, &[HARRIET, OLENA, &span(TEN, HOUR)]).await;
}

async fn by_its_edge(window: &Window) {
    let from = Point::of_edge(&card(window, &[HARRIET]).await).await;
    drag(window, from, from.later(window, HOUR / 2).await).await;
    let moved = window.t_with("visit-stretched", &[("when", "")]);
    window.text(&moved).await;
    card(window, &[HARRIET, &span(TEN, HOUR + HOUR / 2)]).await;
    undo(window, &moved).await;
    card(window, &[HARRIET, &span(TEN, HOUR)]).await;
}

async fn on_empty_time(window: &Window) {
    let three = Point::within(&card(window, &[OSCAR]).await, 0.4, 0.1).await.later(window, 5 * HOUR).await;
    drag(window, three, three.later(window, HOUR).await).await;
    window.cursor_at(&window.t("booking-client")).await;
    window.keys(OSCAR).await;
    window.keys(Key::Enter).await;
    window.cursor_at(&window.t("booking-service")).await;
    window.keys(TINT).await;
    window.keys(Key::Enter).await;
    window.keys(Key::Enter).await;
    let booked = window.t_with("booking-booked", &[("name", OSCAR), ("when", "")]);
    window.text(&booked).await;
    // As long as was marked, up to the end of the last line.
    card(window, &[OSCAR, TINT, IVY, &span(15 * HOUR, HOUR + LINE)]).await;
    undo(window, &booked).await;
    no_card(window, &[OSCAR, TINT]).await;
}

/// Onto a time that is taken: it goes back and says why.
async fn refused_drop(window: &Window) {
    let from = hold(window).await;
    drag(window, from, from.in_column(window, IVY).await).await;
    window.text(&window.t("error-clash")).await;
    card(window, &[HARRIET, OLENA, &span(TEN, HOUR)]).await;
    let clash = window.find("//*[@role='dialog']//li", "what is in the way").await.text().await.unwrap();
    assert!(clash.contains(IVY) && clash.contains(OSCAR), "who is busy and with whom: {clash}");
    window.keys(Key::Escape + "").await;
    window.no_text(&window.t("error-clash")).await;
    card(window, &[HARRIET, OLENA, &span(TEN, HOUR)]).await;
}

/// What the hand does, by “Move to…”.
async fn by_keyboard(window: &Window) {
    tab_to_card(window, &[HARRIET]).await;
    window.keys("m").await;
    window.cursor_at(&window.t("booking-time")).await;
    window.keys(Key::Control + "a").await;
    window.keys("14:30").await;
    window.keys(Key::Enter).await;
    card(window, &[HARRIET, OLENA, &span(14 * HOUR + 30, HOUR)]).await;
    undo(window, &window.t_with("visit-moved", &[("when", "")])).await;
    card(window, &[HARRIET, OLENA, &span(TEN, HOUR)]).await;
}

/// Four Tuesdays, two before the clocks change and two after.
pub async fn series_across_the_clocks() {
    let salon = OpenSalon::open("series", Language::Ukrainian).await;
    let window = &salon.window;
    let tuesdays = [-12, -5, 2, 9].map(|days| next_change(salon.today).plus(days));
    series(window, tuesdays[0]).await;
    window.pick(&window.t("calendar-view-week")).await;
    go_to(window, tuesdays[0]).await;
    card(window, &[HARRIET, &span(TEN, HOUR)]).await;
    window.press(&window.t("calendar-after")).await;

    let moved = window.t_with("visit-moved", &[("when", "")]);
    move_following(window).await;
    undo(window, &moved).await;
    card(window, &[HARRIET, &span(TEN, HOUR)]).await;
    weeks(window, [TEN; 3]).await;
    back(window, 2).await;

    move_following(window).await;
    weeks(window, [NOON; 3]).await;
    back(window, 3).await;
    card(window, &[HARRIET, &span(TEN, HOUR)]).await;
    salon.window.close().await;
}

/// Books Harriet for four weeks, at ten.
async fn series(window: &Window, first: Day) {
    window.keys("n").await;
    window.cursor_at(&window.t("booking-client")).await;
    window.keys(HARRIET).await;
    window.keys(Key::Enter).await;
    window.cursor_at(&window.t("booking-service")).await;
    window.keys(CUT).await;
    window.keys(Key::Enter).await;
    window.field(&window.t("booking-specialist")).await.click().await.unwrap();
    window.choose(OLENA).await;
    window.fill(&window.t("booking-day"), &first.to_string()).await;
    window.fill(&window.t("booking-time"), &clock(TEN)).await;
    window.press(&window.t("booking-more")).await;
    window.tab_to(&window.t("booking-repeats")).await;
    window.keys(" ").await;
    window.tab_to(&window.t("booking-count")).await;
    window.keys(Key::Control + "a").await;
    window.keys("4").await;
    window.text(&window.t_with("booking-preview", &[("count", "4")])).await;
    window.keys(Key::Control + Key::Enter).await;
    window.text(&window.t_with("booking-booked-many", &[("count", "4"), ("when", "")])).await;
}

/// Moves the visit on the screen to noon, and those that follow it.
async fn move_following(window: &Window) {
    tab_to_card(window, &[HARRIET]).await;
    window.keys("m").await;
    window.cursor_at(&window.t("booking-time")).await;
    window.keys(Key::Control + "a").await;
    window.keys(clock(NOON)).await;
    window.keys(Key::Enter).await;
    window.press_in_dialog(&window.t("visit-scope-following")).await;
    card(window, &[HARRIET, &span(NOON, HOUR)]).await;
}

/// This week and the two that follow: Harriet comes at these minutes of the day.
async fn weeks(window: &Window, starts: [i64; 3]) {
    for (week, start) in starts.into_iter().enumerate() {
        if week > 0 {
            window.press(&window.t("calendar-after")).await;
        }
        card(window, &[HARRIET, &span(start, HOUR)]).await;
    }
}

async fn back(window: &Window, weeks: usize) {
    for _ in 0..weeks {
        window.press(&window.t("calendar-before")).await;
    }
}

/// Jumps to a day by the small month.
async fn go_to(window: &Window, day: Day) {
    let jump = format!("//button[contains(@aria-label, '{}')]", window.t("calendar-jump"));
    window.find(&jump, "the date of the calendar").await.click().await.unwrap();
    let month = "//*[@role='dialog']//table";
    window.find(month, "the small month").await;
    let wanted = format!("{month}//button[@data-day='{day}']");
    while window.driver.find_all(thirtyfour::By::XPath(&wanted)).await.unwrap().is_empty() {
        let on = format!("//*[@role='dialog']//button[@aria-label='{}']", window.t("calendar-after"));
        window.find(&on, "the next month").await.click().await.unwrap();
    }
    window.find(&wanted, "the day").await.click().await.unwrap();
}

/// The next Sunday on which the clocks of Europe change, with room before it: the last one of March or October.
fn next_change(today: Day) -> Day {
    let change = |day: &Day| {
        let date = day.date();
        day.weekday() == 6 && [3, 10].contains(&date.month()) && date.day() > 24
    };
    (15..).map(|days| today.plus(days)).find(change).unwrap()
}

pub async fn status_by_clicks() {
    let salon = OpenSalon::open("status", Language::English).await;
    salon.booked(OSCAR, OLENA, salon.today, TEN).await;
    salon.booked(HARRIET, IVY, salon.today, NOON).await;
    let window = &salon.window;
    for [status, next] in [["booked", "arrived"], ["arrived", "in-service"], ["in-service", "done"]] {
        let [status, next] = [status, next].map(|code| window.t(&format!("status-{code}")));
        press_corner(window, &[OSCAR, &status], "next").await;
        card(window, &[OSCAR, &next]).await;
    }
    card(window, &[OSCAR, &window.t("calendar-sign-unpaid")]).await;
    undo(window, &window.t_with("visit-now", &[("status", &window.t("status-done"))])).await;
    card(window, &[OSCAR, &window.t("status-in-service")]).await;

    press_corner(window, &[HARRIET], "more").await;
    let choice = format!("//*[@role='menu']//button[normalize-space(.)='{}']", window.t("status-no-show"));
    window.find(&choice, "the way to “did not come”").await.click().await.unwrap();
    card(window, &[HARRIET, &window.t("status-no-show")]).await;
    undo(window, &window.t_with("visit-now", &[("status", &window.t("status-no-show"))])).await;
    card(window, &[HARRIET, &window.t("status-booked")]).await;
    salon.window.close().await;
}
