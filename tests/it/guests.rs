//! Guests: people without a card, by a name that only those see whole who see contacts in lists.

use crate::{
    booking::{draft, drawn, told, visit},
    diary::{Diary, TOMORROW, day, guest, tomorrow},
};
use kartoteka_api::{
    booking::{self, Asked, Booking, Overriding, Scope, VisitDraft},
    day_sheet, waitlist,
};
use kartoteka_domain::{ReadyRole, VisitId, Waiting, Whom, Wish, day::Weekdays};

const WHOLE: &str = "Олена Марія Коваль";
const MASKED: &str = "Олена М.";

/// Olena comes to Ira at ten; the front desk, which sees contacts on cards alone, sits at the desk.
fn front_desk() -> (Diary, VisitId) {
    let mut diary = Diary::new();
    let id = diary.book(guest(WHOLE), diary.ira, "10:00");
    diary.base.hire("Софія", ReadyRole::FrontDesk);
    (diary, id)
}

fn change(diary: &Diary, id: VisitId, with: impl FnOnce(VisitDraft) -> VisitDraft) {
    let before = visit(diary, id);
    let read_at = before.updated_at;
    booking::change(diary.session(), id, &with(draft(&before)), Scope::This, read_at, &Overriding::default()).unwrap();
}

fn waits(diary: &Diary, name: &str) -> Waiting {
    let wish = Wish {
        whom: Whom::Guest(name.to_owned()),
        service: Some(diary.haircut),
        specialists: Vec::new(),
        from: day(TOMORROW),
        until: day("2026-10-05"),
        weekdays: Weekdays::ALL,
        span: None,
        note: String::new(),
    };
    waitlist::add(diary.session(), wish).unwrap()
}

#[test]
fn a_guest_has_a_first_name_and_an_initial_where_contacts_are_masked() {
    let (mut diary, id) = front_desk();
    assert_eq!(drawn(&diary), format!("10:00 Іра 60 booked {MASKED}"));
    let card = booking::get(diary.session(), id).unwrap();
    assert_eq!((card.name.as_str(), card.visit.details.whom), (MASKED, Whom::Guest(MASKED.into())));
    let refused = told(diary.try_book(&diary.asked(guest("Інша"), diary.ira, "10:30")));
    assert!(refused.starts_with(&format!("specialist 10:30-11:30 Іра / {MASKED}\n")), "{refused}");
    let sheets = day_sheet::sheet(diary.session(), day(TOMORROW), Some(diary.ira)).unwrap();
    assert_eq!(sheets[0].rows[0].name, MASKED);
    diary.base.owner_sits_down();
    assert_eq!(drawn(&diary), format!("10:00 Іра 60 booked {WHOLE}"));
}

#[test]
fn who_sees_half_of_a_guests_name_keeps_all_of_it() {
    let (mut diary, id) = front_desk();
    change(&diary, id, |form| VisitDraft { note: "дзвонила".into(), ..form });
    diary.base.owner_sits_down();
    assert_eq!(visit(&diary, id).details.whom, Whom::Guest(WHOLE.into()));
    let sofia = diary.base.hire("Софія", ReadyRole::FrontDesk);
    change(&diary, id, |form| VisitDraft { whom: guest("Ольга Коваль"), ..form });
    diary.base.owner_sits_down();
    assert_eq!(visit(&diary, id).details.whom, Whom::Guest("Ольга Коваль".into()));
    diary.base.sit_down(sofia);
    change(&diary, id, |form| VisitDraft { whom: Asked::Guest("Ольга К.".into()), ..form });
    diary.base.owner_sits_down();
    assert_eq!(visit(&diary, id).details.whom, Whom::Guest("Ольга Коваль".into()));
}

#[test]
fn a_guest_who_waits_is_masked_as_well_and_booked_by_the_whole_name() {
    let mut diary = Diary::new();
    let waiting = waits(&diary, WHOLE);
    diary.base.hire("Софія", ReadyRole::FrontDesk);
    let row = waitlist::list(diary.session()).unwrap().remove(0);
    assert_eq!((row.name.as_str(), &row.waiting.wish.whom), (MASKED, &Whom::Guest(MASKED.into())));
    let wish = Wish { until: day("2026-10-06"), ..row.waiting.wish };
    let changed = waitlist::change(diary.session(), waiting.id, wish, waiting.updated_at).unwrap();
    assert_eq!(changed.wish.whom, Whom::Guest(MASKED.into()));
    let booking = Booking { waiting: Some(waiting.id), ..diary.asked_at(guest(MASKED), diary.ira, tomorrow("10:00")) };
    let booked = diary.try_book(&booking).unwrap();
    diary.base.owner_sits_down();
    assert_eq!(visit(&diary, booked.visits[0]).details.whom, Whom::Guest(WHOLE.into()));
}
