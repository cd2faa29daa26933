//! Steps of stories at the calendar: a salon that gives services, its cards found, carried and pressed.

use super::{PASSWORD, Salon, team};
use crate::{
    computer::Computer,
    window::{Window, quoted},
};
use kartoteka_domain::{Day, Language};
use serde_json::Value;
use std::time::Duration;
use thirtyfour::WebElement;

/// The zone whose changes of the clocks the stories live through.
const ZONE: &str = "Europe/Kyiv";
pub const OLENA: &str = team::OWNER;
pub const IVY: &str = "Ivy";
pub const HARRIET: &str = "Harriet";
pub const OSCAR: &str = "Oscar";
pub const CUT: &str = "Cut";
/// Harriet is allergic to what is in it.
pub const TINT: &str = "Tint";
const ALLERGEN: &str = "ammonia";
pub const HOUR: i64 = 60;

/// Two specialists who work every day from nine to six, two services of an hour each, two clients.
const OPENED: &str = "(async () => {
    await invoke('set_time_zone', { timeZone: 'ZONE' });
    const olena = (await invoke('people_list')).find(({ isMe }) => isMe).id;
    const { userId: ivy } = await invoke('person_invite', { draft: { firstName: 'IVY', lastName: '', role: 'specialist' } });
    const week = Array(7).fill([{ from: 540, until: 1080 }]);
    for (const [colour, id] of [olena, ivy].entries()) {
        await invoke('staff_save', { id, draft: { colour, onCalendar: true, services: [] } });
        await invoke('set_week', { userId: id, week });
    }
    const specialists = [olena, ivy].map((specialist) => ({ specialist, minutes: null, price: null }));
    const service = async (name, contraindications) => (await invoke('service_save', { id: null, updatedAt: null, draft: {
        name, category: '', price: 50000, minutes: 60, before: 0, after: 0, colour: 0, contraindications, rooms: [], equipment: [],
        specialists,
    } })).id;
    const client = async (firstName, phone) => (await invoke('client_create', { draft: {
        firstName, lastName: '', middleName: '', phones: [phone], emails: [], birthday: '', address: '', tags: [], note: '',
        source: '', doNotBook: null, specialist: '', vip: false,
    } })).id;
    const ids = {
        OLENA: olena, IVY: ivy, CUT: await service('CUT', []), TINT: await service('TINT', ['ALLERGEN']),
        HARRIET: await client('HARRIET', '050 123 45 67'), OSCAR: await client('OSCAR', '050 765 43 21'),
    };
    await invoke('warning_add', { clientId: ids.HARRIET, kind: 'allergy', text: 'ALLERGEN' });
    const { today } = await invoke('app_state');
    return JSON.stringify({ ...ids, today });
})()";

/// A salon that is open for business, its owner at the calendar of the day.
pub struct OpenSalon {
    pub window: Window,
    pub today: Day,
    ids: Value,
    _computer: Computer,
}

impl OpenSalon {
    pub async fn open(name: &str, language: Language) -> Self {
        let Salon { computer, window, .. } = Salon::open(name, language).await;
        team::step_up_past_the_screen(&window, PASSWORD).await;
        let names = [("OLENA", OLENA), ("IVY", IVY), ("HARRIET", HARRIET), ("OSCAR", OSCAR), ("CUT", CUT), ("TINT", TINT)];
        let names = names.into_iter().chain([("ALLERGEN", ALLERGEN), ("ZONE", ZONE)]);
        let script = names.fold(OPENED.to_owned(), |script, (word, name)| script.replace(word, name));
        let answer = team::called(&window, &script).await;
        let ids: Value = serde_json::from_str(&answer).unwrap_or_else(|_| panic!("the salon is not open: {answer}"));
        let today = ids["today"].as_str().unwrap().parse().unwrap();
        go_to_day(&window).await;
        Self { window, today, ids, _computer: computer }
    }

    /// What the program calls somebody or something of this salon.
    pub fn id(&self, name: &str) -> &str {
        self.ids[name].as_str().unwrap_or_else(|| panic!("nobody is called {name}"))
    }

    /// A visit for a cut that is written down already, `day` at `minute`.
    pub async fn booked(&self, client: &str, specialist: &str, day: Day, minute: i64) {
        let draft = serde_json::json!({
            "whom": { "kind": "client", "client": self.id(client), "name": "", "draft": null },
            "parts": [{
                "service": self.id(CUT), "specialist": self.id(specialist), "start": at(day, minute),
                "minutes": null, "price": null, "room": "", "equipment": "",
            }],
            "note": "", "onlyThisSpecialist": false, "repeat": null, "waiting": "",
            "overriding": { "clash": null, "warning": null },
        });
        self.done(&format!("invoke('visit_book', {{ draft: {draft} }})")).await;
    }

    /// A client who would come for a cut tomorrow, at any time.
    pub async fn waits(&self, client: &str) {
        let tomorrow = self.today.plus(1).to_string();
        let draft = serde_json::json!({
            "client": self.id(client), "guest": "", "service": self.id(CUT), "specialists": [], "from": tomorrow,
            "until": tomorrow, "weekdays": [0, 1, 2, 3, 4, 5, 6], "span": null, "note": "",
        });
        self.done(&format!("invoke('wait_add', {{ draft: {draft} }})")).await;
    }

    /// Nobody works today: the next free time is tomorrow at nine, whenever the story is told.
    pub async fn today_off(&self) {
        let draft = serde_json::json!({
            "users": [self.id(OLENA), self.id(IVY)], "days": [self.today.to_string()], "spans": [], "note": "",
        });
        self.done(&format!("invoke('set_days', {{ draft: {draft} }})")).await;
    }

    async fn done(&self, asked: &str) {
        assert_eq!(team::called(&self.window, &format!("{asked}.then(() => 'done')")).await, "done");
    }

    /// Shows the day that follows the one on the screen.
    pub async fn next_day(&self) {
        self.window.press(&self.window.t("calendar-after")).await;
    }
}

/// A time of the wall as the program writes it.
fn at(day: Day, minute: i64) -> String {
    format!("{day}T{}", clock(minute))
}

/// `10:30` for 630.
pub fn clock(minute: i64) -> String {
    format!("{:02}:{:02}", minute / HOUR, minute % HOUR)
}

/// `10:30–11:30`, as a card tells it.
pub fn span(start: i64, minutes: i64) -> String {
    format!("{}–{}", clock(start), clock(start + minutes))
}

/// To the calendar of today.
pub async fn go_to_day(window: &Window) {
    window.press(&window.t("nav-today")).await;
    window.find("//main//*[contains(@class, 'ec-body')]", "the hours of the day").await;
}

/// A card of the calendar that tells all of `words`; not the one that follows a hand.
pub async fn card(window: &Window, words: &[&str]) -> WebElement {
    window.find(&that_tells(words), &format!("the card of {words:?}")).await
}

/// Waits until no card tells all of `words`.
pub async fn no_card(window: &Window, words: &[&str]) {
    window.gone(&that_tells(words), &format!("the card of {words:?}")).await;
}

fn that_tells(words: &[&str]) -> String {
    let holds: String = words.iter().map(|word| format!("[contains(., {})]", quoted(word))).collect();
    format!("//article[.//*[@data-card]][not(contains(@class, 'ec-ghost') or contains(@class, 'ec-preview'))]{holds}")
}

/// A point of the window.
#[derive(Clone, Copy)]
pub struct Point {
    pub x: i64,
    pub y: i64,
}

#[allow(clippy::cast_possible_truncation, reason = "pixels of a window")]
impl Point {
    /// Within `element`, at these parts of its width and height.
    pub async fn within(element: &WebElement, across: f64, down: f64) -> Self {
        let place = element.rect().await.unwrap();
        Self { x: (place.x + place.width * across) as i64, y: (place.y + place.height * down) as i64 }
    }

    /// Where the hand takes hold of a card: below its words, left of its corner.
    pub async fn of_card(card: &WebElement) -> Self {
        Self::within(card, 0.4, 0.5).await
    }

    /// The edge by which a card is made longer.
    pub async fn of_edge(card: &WebElement) -> Self {
        let Self { x, y } = Self::within(card, 0.5, 1.0).await;
        Self { x, y: y - 2 }
    }

    /// So many minutes further down the day.
    pub async fn later(self, window: &Window, minutes: i64) -> Self {
        let script = "return parseFloat(document.querySelector('[style*=\"--minute\"]').style.getPropertyValue('--minute'));";
        let pixels: f64 = window.driver.execute(script, Vec::new()).await.unwrap().convert().unwrap();
        Self { y: self.y + (pixels * minutes as f64).round() as i64, ..self }
    }

    /// At the same time in the column of `name`.
    pub async fn in_column(self, window: &Window, name: &str) -> Self {
        let xpath = format!("//*[contains(@class, 'ec-col-head')][.//strong[.={}]]", quoted(name));
        let head = window.find(&xpath, &format!("the column of {name}")).await;
        Self { y: self.y, ..Self::within(&head, 0.4, 0.5).await }
    }
}

/// Presses the pointer at one point, carries it to another and lets go there.
pub async fn drag(window: &Window, from: Point, to: Point) {
    let between = |part: i64| (from.x + (to.x - from.x) * part / 4, from.y + (to.y - from.y) * part / 4);
    let mut hand = window.driver.action_chain().move_to(from.x, from.y).click_and_hold();
    for part in 1..=4 {
        let (x, y) = between(part);
        hand = hand.move_to(x, y);
    }
    hand.move_to(to.x, to.y).release().perform().await.unwrap();
}

/// Presses the corner of a card: `next` is how far the visit comes next, `more` the menu.
pub async fn press_corner(window: &Window, words: &[&str], press: &str) {
    let card = card(window, words).await;
    card.scroll_into_view().await.unwrap();
    window.driver.action_chain().move_to_element_center(&card).perform().await.unwrap();
    let corner = window.find(&format!("{}//*[@data-press='{press}']", that_tells(words)), "the corner of the card").await;
    corner.click().await.unwrap();
}

/// Takes the last thing back by keys, and waits until what `said` it was done is gone.
pub async fn undo(window: &Window, said: &str) {
    window.text(said).await;
    window.keys(thirtyfour::Key::Control + "z").await;
    window.no_text(said).await;
}

/// Moves with Tab until the cursor is at the card that tells all of `words`.
pub async fn tab_to_card(window: &Window, words: &[&str]) {
    card(window, words).await;
    for _ in 0..60 {
        let here = window.driver.active_element().await.unwrap();
        let tells = here.prop("textContent").await.unwrap().unwrap_or_default();
        if here.tag_name().await.unwrap() == "article" && words.iter().all(|word| tells.contains(word)) {
            return;
        }
        window.keys(thirtyfour::Key::Tab + "").await;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("Tab does not reach the card of {words:?}");
}
