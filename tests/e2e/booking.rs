//! Visits are written down: by keyboard alone, against a clash, against a warning, from the waitlist, behind the lock.

use crate::{
    steps::{
        PASSWORD,
        day::{CUT, HARRIET, HOUR, IVY, OLENA, OSCAR, OpenSalon, Point, TINT, card, drag, go_to_day, no_card, press_corner, span, undo},
        team::{arrive, change_hands, come, invite},
    },
    window::{Window, quoted},
};
use kartoteka_domain::Language;
use thirtyfour::Key;

const NORA: &str = "Nora";
const REASON: &str = "comes with her sister";
const NINE: i64 = 9 * HOUR;
const TEN: i64 = 10 * HOUR;

pub async fn by_keyboard_alone() {
    let salon = OpenSalon::open("booking-keys", Language::English).await;
    salon.today_off().await;
    let window = &salon.window;
    window.keys("n").await;
    typed(window, "booking-client", "harr").await;
    typed(window, "booking-service", "cu").await;
    window.keys(Key::Enter).await;
    window.text(&booked(window, HARRIET)).await;

    window.keys("n").await;
    typed(window, "booking-client", "Zoe Novak").await;
    window.cursor_at(&window.t("field-phone")).await;
    window.keys("067 111 22 33").await;
    window.tab_to(&window.t("booking-service")).await;
    typed(window, "booking-service", "cu").await;
    window.keys(Key::Enter).await;
    window.text(&booked(window, "Novak Zoe")).await;

    window.keys(Key::Right + "").await;
    card(window, &[HARRIET, CUT, &span(NINE, HOUR)]).await;
    card(window, &["Novak Zoe", CUT, &window.t("calendar-sign-first")]).await;
    salon.window.close().await;
}

/// Types into the field where the cursor is to be, and takes the first that fits.
async fn typed(window: &Window, field: &str, words: &str) {
    window.cursor_at(&window.t(field)).await;
    window.keys(words).await;
    window.keys(Key::Enter).await;
}

/// What is said when `name` is booked, up to the time.
fn booked(window: &Window, name: &str) -> String {
    window.t_with("booking-booked", &[("name", name), ("when", "")])
}

/// Fills in a cut with Олена tomorrow, at ten.
async fn asked_for(window: &Window, client: &str) {
    window.keys("n").await;
    typed(window, "booking-client", client).await;
    typed(window, "booking-service", CUT).await;
    window.field(&window.t("booking-specialist")).await.click().await.unwrap();
    window.choose(OLENA).await;
    window.fill(&window.t("booking-time"), "10:00").await;
    window.keys(Key::Enter).await;
}

pub async fn clash_refused_and_overridden() {
    let salon = OpenSalon::open("clash", Language::English).await;
    salon.today_off().await;
    let tomorrow = salon.today.plus(1);
    salon.booked(OSCAR, OLENA, tomorrow, TEN).await;
    let window = &salon.window;
    let code = invite(window, NORA, "front-desk").await;
    arrive(window, NORA, &code).await;

    go_to_day(window).await;
    asked_for(window, HARRIET).await;
    window.text(&window.t("error-clash")).await;
    let clash = window.find("//*[@role='alert']//li", "what is in the way").await.text().await.unwrap();
    assert!(clash.contains(OLENA) && clash.contains(OSCAR), "who is busy and with whom: {clash}");
    window.text(&window.t("clash-next")).await;
    window.find("//*[@role='alert']//button[contains(., '11:00')]", "the next free time").await;
    window.fill(&window.t("clash-reason"), REASON).await;
    window.press(&window.t("clash-anyway")).await;
    window.text(&booked(window, HARRIET)).await;
    salon.next_day().await;
    card(window, &[HARRIET, OLENA, &span(TEN, HOUR)]).await;
    card(window, &[OSCAR, OLENA, &span(TEN, HOUR)]).await;

    change_hands(window, OLENA, PASSWORD).await;
    window.press(&window.t("nav-journal")).await;
    let told = format!("//li[contains(., '{NORA}')][contains(., '{HARRIET}')][contains(., {})]", quoted(REASON));
    window.find(&told, "the clash in the journal").await;
    salon.window.close().await;
}

pub async fn cancelled_and_filled() {
    let salon = OpenSalon::open("waitlist", Language::English).await;
    salon.booked(HARRIET, OLENA, salon.today.plus(1), TEN).await;
    salon.waits(OSCAR).await;
    salon.next_day().await;
    let window = &salon.window;
    press_corner(window, &[HARRIET], "more").await;
    let choice = format!("//*[@role='menu']//button[normalize-space(.)={}]", quoted(&window.t("calendar-cancel")));
    window.find(&choice, "the way to cancel").await.click().await.unwrap();
    window.press_in_dialog(&window.t("visit-reason-ill")).await;
    window.press_in_dialog(&window.t("visit-cancel")).await;

    window.text(&window.t("visit-fits-title")).await;
    window.find(&format!("//*[@role='dialog'][contains(., '{OSCAR}')]"), "who waits for such a time").await;
    press_the_time(window, "10:00").await;
    card(window, &[OSCAR, OLENA, CUT, &span(TEN, HOUR)]).await;
    window.press(&window.t("nav-waitlist")).await;
    window.text(&window.t("waitlist-empty")).await;
    salon.window.close().await;
}

/// Takes the time that is offered to who waits.
async fn press_the_time(window: &Window, clock: &str) {
    let offered = format!("//*[@role='dialog']//button[contains(., {})][contains(., 'Book')]", quoted(clock));
    window.find(&offered, "the time that is free now").await.click().await.unwrap();
}

pub async fn moved_and_filled() {
    let salon = OpenSalon::open("moved-away", Language::English).await;
    salon.booked(HARRIET, OLENA, salon.today.plus(1), TEN).await;
    salon.waits(OSCAR).await;
    salon.next_day().await;
    let window = &salon.window;
    let from = Point::of_card(&card(window, &[HARRIET]).await).await;
    drag(window, from, from.later(window, 2 * HOUR).await).await;
    window.text(&window.t_with("visit-moved", &[("when", "")])).await;
    window.text(&window.t("visit-fits-title")).await;
    press_the_time(window, "10:00").await;
    card(window, &[HARRIET, OLENA, &span(12 * HOUR, HOUR)]).await;
    card(window, &[OSCAR, OLENA, CUT, &span(TEN, HOUR)]).await;
    salon.window.close().await;
}

pub async fn by_three_clicks() {
    let salon = OpenSalon::open("three-clicks", Language::English).await;
    salon.booked(HARRIET, OLENA, salon.today.plus(1), TEN).await;
    salon.next_day().await;
    let window = &salon.window;
    let place = Point::of_card(&card(window, &[HARRIET]).await).await.later(window, 2 * HOUR).await.in_column(window, IVY).await;
    window.driver.action_chain().move_to(place.x, place.y).click().perform().await.unwrap();
    window.cursor_at(&window.t("booking-client")).await;
    window.keys("harr").await;
    window.find(&format!("//*[@role='option'][contains(., '{HARRIET}')]"), "who was looked for").await.click().await.unwrap();
    let what = format!("{CUT}, {IVY}");
    let same = window.t_with("booking-book-like-last", &[("what", &what), ("when", "")]);
    window.find(&format!("//button[contains(., {})]", quoted(same.trim_end())), "the same as last time").await.click().await.unwrap();
    window.text(&booked(window, HARRIET)).await;
    card(window, &[HARRIET, CUT, IVY]).await;
    salon.window.close().await;
}

pub async fn against_an_allergy() {
    let salon = OpenSalon::open("allergy", Language::English).await;
    let window = &salon.window;
    window.keys("n").await;
    typed(window, "booking-client", HARRIET).await;
    typed(window, "booking-service", TINT).await;
    let warning = window.t_with("concern-allergy", &[("service", TINT), ("warning", "ammonia")]);
    window.text(&warning).await;
    window.fill(&window.t("booking-time"), "10:00").await;
    window.fill(&window.t("booking-day"), &salon.today.to_string()).await;
    window.keys(Key::Enter).await;
    going_on(window, "a patch test was fine").await;
    window.text(&booked(window, HARRIET)).await;

    press_corner(window, &[HARRIET, &window.t("calendar-sign-warned")], "next").await;
    window.find(&format!("//*[@role='dialog'][contains(., {})]", quoted(&warning)), "the warning at arrival").await;
    card(window, &[HARRIET, &window.t("status-booked")]).await;
    going_on(window, "shown to the specialist").await;
    card(window, &[HARRIET, &window.t("status-arrived")]).await;
    undo(window, &window.t_with("visit-now", &[("status", &window.t("status-arrived"))])).await;
    card(window, &[HARRIET, &window.t("status-booked")]).await;
    salon.window.close().await;
}

/// Goes on in spite of a warning, for a reason.
async fn going_on(window: &Window, reason: &str) {
    window.fill(&window.t("concerns-reason"), reason).await;
    window.press(&window.t("concerns-anyway")).await;
}

pub async fn waits_behind_the_lock() {
    let salon = OpenSalon::open("booking-lock", Language::English).await;
    let window = &salon.window;
    window.keys("n").await;
    typed(window, "booking-client", HARRIET).await;
    typed(window, "booking-service", CUT).await;
    window.press(&window.t("booking-more")).await;
    window.tab_to(&window.t("booking-note")).await;
    window.keys("asked for the window seat").await;
    window.keys(Key::Control + "l").await;
    window.text(&window.t("lock-who")).await;
    let screen = window.everything().await;
    assert!(!screen.contains(HARRIET) && !screen.contains("window seat"), "the lock screen shows a booking: {screen}");

    come(window, OLENA, PASSWORD).await;
    window.text(&window.t("booking-resumed")).await;
    window.text(HARRIET).await;
    assert_eq!(window.value(&window.t("booking-note")).await, "asked for the window seat");
    no_card(window, &[HARRIET]).await;
    window.find("//*[@role='dialog']//button[@type='submit']", "the button that books").await.click().await.unwrap();
    window.text(&booked(window, HARRIET)).await;
    salon.window.close().await;
}
