//! Time that is freed, whichever way, and who on the waitlist would come then.

use crate::{
    booking::{service, visit},
    diary::{Diary, TOMORROW, day, guest, tomorrow},
    salon::DAY,
};
use kartoteka_api::{
    booking::{self, Asked, Freed, Move, Overriding, Scope},
    schedule, waitlist,
};
use kartoteka_domain::{
    ClientId, DayPlan, ReadyRole, ServiceDetails, ServiceId, Status, VisitId, WaitId, WeekPlan, Whom, Wish, day::Weekdays, hours::Span,
};

/// Ira works from ten to eleven tomorrow and is taken then; Olena waits for half an hour with her.
struct Full {
    diary: Diary,
    visit: VisitId,
    wash: ServiceId,
    wish: WaitId,
}

impl Full {
    fn new() -> Self {
        let diary = Diary::new();
        let hour = DayPlan::parse("600-660").unwrap();
        schedule::set_days(diary.session(), &[diary.ira], &[day(TOMORROW)], Some(&hour), "").unwrap();
        let visit = diary.book(guest("Перша"), diary.ira, "10:00");
        let wash = service(&diary, ServiceDetails { name: "Миття".into(), minutes: 30, ..ServiceDetails::default() });
        let wish = waits(&diary, Whom::Guest("Олена".into()), wash, None);
        Self { diary, visit, wash, wish }
    }

    fn moved(&self, start: &str, minutes: u16) -> Vec<Freed> {
        let id = self.visit;
        let to = Move { place: 0, start: start.parse().unwrap(), specialist: None, room: None, minutes: Some(minutes) };
        let overriding = Overriding { clash: Some("так".into()), warning: None };
        let read_at = visit(&self.diary, id).updated_at;
        booking::move_to(self.diary.session(), id, to, Scope::This, read_at, &overriding).unwrap().freed
    }
}

/// Somebody would come to Ira tomorrow for the service.
fn waits(diary: &Diary, whom: Whom, service: ServiceId, span: Option<Span>) -> WaitId {
    let (from, until, weekdays) = (day(TOMORROW), day(TOMORROW), Weekdays::ALL);
    let wish = Wish { whom, service: Some(service), specialists: vec![diary.ira], from, until, weekdays, span, note: String::new() };
    waitlist::add(diary.session(), wish).unwrap().id
}

/// Who would come, and when.
fn told(diary: &Diary, freed: &[Freed]) -> Vec<String> {
    let fits = waitlist::fits(diary.session(), freed).unwrap();
    fits.iter().map(|fit| format!("{} {}", fit.row.name, &fit.slot.start.to_string()[11..])).collect()
}

#[test]
fn a_cancelled_a_missed_and_a_mistaken_visit_leave_their_time() {
    let cancelled = Full::new();
    let changed = booking::cancel(cancelled.diary.session(), cancelled.visit, "захворіла", Scope::This).unwrap();
    assert_eq!(told(&cancelled.diary, &changed.freed), ["Олена 10:00"]);
    let missed = Full::new();
    let changed = booking::set_status(missed.diary.session(), missed.visit, Status::NoShow, "", &Overriding::default()).unwrap();
    assert_eq!(told(&missed.diary, &changed.freed), ["Олена 10:00"]);
    let mistaken = Full::new();
    let changed = booking::remove(mistaken.diary.session(), mistaken.visit, Scope::This).unwrap();
    assert_eq!(told(&mistaken.diary, &changed.freed), ["Олена 10:00"]);
    let changed = booking::set_status(cancelled.diary.session(), cancelled.visit, Status::Confirmed, "", &Overriding::default()).unwrap();
    assert!(changed.freed.is_empty());
}

#[test]
fn what_moves_away_or_becomes_shorter_leaves_the_rest() {
    let full = Full::new();
    assert_eq!(told(&full.diary, &full.moved("2026-09-22T10:00", 45)), Vec::<String>::new(), "a quarter of an hour is too short");
    assert_eq!(told(&full.diary, &full.moved("2026-09-22T10:00", 30)), ["Олена 10:30"]);
    assert_eq!(told(&full.diary, &full.moved("2026-09-22T10:30", 30)), ["Олена 10:00"]);
    assert_eq!(told(&full.diary, &full.moved("2026-09-23T10:00", 30)), ["Олена 10:30"]);
}

#[test]
fn the_time_that_is_told_lies_within_the_hours_of_the_wish() {
    let full = Full::new();
    waits(&full.diary, Whom::Guest("Згодом".into()), full.wash, Span::new(630, 660));
    waits(&full.diary, Whom::Guest("Увечері".into()), full.wash, Span::new(1_020, 1_080));
    let changed = booking::cancel(full.diary.session(), full.visit, "захворіла", Scope::This).unwrap();
    assert_eq!(told(&full.diary, &changed.freed), ["Олена 10:00", "Згодом 10:30"]);
    waitlist::close(full.diary.session(), full.wish).unwrap();
    assert_eq!(told(&full.diary, &changed.freed), ["Згодом 10:30"]);
}

#[test]
fn who_is_elsewhere_then_or_not_to_be_seen_is_not_told() {
    let mut full = Full::new();
    let ivan: ClientId = full.diary.client("Іван", "Франко");
    full.diary.book(Asked::Client(ivan), full.diary.marko, "10:00");
    waits(&full.diary, Whom::Client(ivan), full.wash, None);
    let star = full.diary.important("Зірка", "Ясна");
    waits(&full.diary, Whom::Client(star), full.wash, None);
    let changed = booking::cancel(full.diary.session(), full.visit, "захворіла", Scope::This).unwrap();
    assert_eq!(told(&full.diary, &changed.freed), ["Олена 10:00", "Ясна Зірка 10:00"]);
    full.diary.base.hire("Софія", ReadyRole::FrontDesk);
    assert_eq!(told(&full.diary, &changed.freed), ["Олена 10:00"]);
    full.diary.base.salon.pass(DAY);
    assert!(told(&full.diary, &changed.freed).is_empty(), "it is over");
}

#[test]
fn hours_that_are_opened_are_free_time_too() {
    let full = Full::new();
    let (session, ira) = (full.diary.session(), full.diary.ira);
    let set = |plan: &str| schedule::set_days(session, &[ira], &[day(TOMORROW)], Some(&DayPlan::parse(plan).unwrap()), "").unwrap();
    assert_eq!(told(&full.diary, &set("540-660")), ["Олена 09:00"]);
    assert!(told(&full.diary, &set("600-660")).is_empty());
    assert_eq!(told(&full.diary, &schedule::set_days(session, &[ira], &[day(TOMORROW)], None, "").unwrap()), ["Олена 09:00"]);

    schedule::set_closed(session, &[(day(TOMORROW), "Ремонт".into())], &[]).unwrap();
    assert_eq!(told(&full.diary, &schedule::set_closed(session, &[], &[day(TOMORROW)]).unwrap()), ["Олена 09:00"]);

    schedule::set_week(session, ira, WeekPlan::parse(";;;;;;").unwrap()).unwrap();
    let evenings = WeekPlan::parse("1080-1200;1080-1200;;;;;").unwrap();
    assert_eq!(told(&full.diary, &schedule::set_week(session, ira, evenings).unwrap()), ["Олена 18:00"]);
}

#[test]
fn an_empty_place_is_told_to_whom_it_is_long_enough() {
    let full = Full::new();
    let at = |clock| {
        let rows = waitlist::matches(full.diary.session(), full.diary.ira, tomorrow(clock), None).unwrap();
        rows.into_iter().map(|row| row.name).collect::<Vec<_>>()
    };
    assert!(at("10:00").is_empty(), "the place is taken");
    booking::cancel(full.diary.session(), full.visit, "захворіла", Scope::This).unwrap();
    assert_eq!(at("10:15"), ["Олена"]);
    assert!(at("10:45").is_empty(), "a quarter of an hour is left");
}
