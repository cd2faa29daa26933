//! What one sees of the day by the own role, and the times that are free.

use crate::{
    booking::{check_drawn, draft, drawn, service, told, visit},
    diary::{Diary, TOMORROW, day, guest, tomorrow},
    salon::{DAY, MINUTE, check_refused, entries, person, rows},
};
use expect_test::expect;
use kartoteka_api::{
    Code, JournalFilter, Session,
    booking::{self, Asked, Booking, Move, Overriding, Scope, SlotsAsked, VisitDraft},
    calendar, clients, schedule, specialists,
};
use kartoteka_domain::{Action, DayPlan, Every, Meter, ReadyRole, Repeat, Rules, ServiceDetails, Status, Times, UserId};

#[test]
fn a_specialist_sees_and_books_own_visits_only() {
    let mut diary = Diary::new();
    let (own, foreign) = (diary.book(guest("Своя"), diary.ira, "10:00"), diary.book(guest("Чужа"), diary.marko, "10:00"));
    diary.base.sit_down(diary.ira);
    assert!(booking::get(diary.session(), own).is_ok());
    check_refused(booking::get(diary.session(), foreign), Code::NotFound);
    check_refused(booking::set_paid(diary.session(), foreign, true), Code::NotFound);
    check_drawn(&diary, &expect!["10:00 Іра 60 booked Своя"]);
    check_refused(diary.try_book(&diary.asked(guest("Нова"), diary.marko, "12:00")), Code::Forbidden);
    let read_at = visit(&diary, own).updated_at;
    let away = Move { place: 0, start: tomorrow("12:00"), specialist: Some(diary.marko), room: None, minutes: None };
    check_refused(booking::move_to(diary.session(), own, away, Scope::This, read_at, &Overriding::default()), Code::Forbidden);
}

#[test]
fn nobody_is_told_of_the_time_of_colleagues_before_it_is_booked_either() {
    let mut diary = Diary::new();
    diary.book(guest("Чужа"), diary.marko, "10:00");
    diary.base.sit_down(diary.ira);
    check_refused(booking::preview(diary.session(), &diary.asked(guest("Нова"), diary.marko, "10:00"), None), Code::Forbidden);
    assert_eq!(booking::preview(diary.session(), &diary.asked(guest("Нова"), diary.ira, "10:00"), None).unwrap().len(), 1);
}

#[test]
fn a_junior_does_all_of_a_days_work_but_cancel() {
    let mut diary = Diary::new();
    let junior = diary.base.hire("Юля", ReadyRole::JuniorSpecialist);
    diary.base.owner_sits_down();
    specialists::save(diary.session(), junior, 5, true, &[diary.haircut]).unwrap();
    let ivan = diary.client("Іван", "Франко");
    diary.base.sit_down(junior);
    let booked = diary.try_book(&diary.asked(Asked::Client(ivan), junior, "10:00")).unwrap();
    booking::undo(diary.session(), booked.undo).unwrap();
    let daily = Repeat { every: Every::Day, interval: 1, times: Times::Count(3) };
    let asked = Booking { repeat: Some(daily), ..diary.asked(Asked::New(Box::new(person("Леся", "", "0671112233"))), junior, "10:00") };
    assert_eq!(booking::preview(diary.session(), &asked, None).unwrap().len(), 3);
    let visits = diary.try_book(&asked).unwrap().visits;
    let to = Move { place: 0, start: tomorrow("12:00"), specialist: None, room: None, minutes: Some(45) };
    let read_at = visit(&diary, visits[0]).updated_at;
    let moved = booking::move_to(diary.session(), visits[0], to, Scope::All, read_at, &Overriding::default()).unwrap();
    assert_eq!(moved.visits, 3);
    booking::undo(diary.session(), moved.undo).unwrap();
    let arrived = booking::set_status(diary.session(), visits[0], Status::Arrived, "", &Overriding::default()).unwrap();
    booking::undo(diary.session(), arrived.undo).unwrap();
    booking::set_paid(diary.session(), visits[0], true).unwrap();
    let form = VisitDraft { note: "з кавою".into(), ..draft(&visit(&diary, visits[0])) };
    let read_at = visit(&diary, visits[0]).updated_at;
    booking::change(diary.session(), visits[0], &form, Scope::Following, read_at, &Overriding::default()).unwrap();
    assert!(booking::offer(diary.session(), ivan).unwrap().last.is_none());
    assert!(booking::concerns(diary.session(), ivan, &[diary.haircut]).unwrap().is_empty());
    assert!(slots(diary.session(), free(&diary, vec![diary.ira])).is_empty(), "others' times are not offered");
    assert_eq!(slots(diary.session(), free(&diary, Vec::new())).len(), 3);
    check_refused(booking::cancel(diary.session(), visits[0], "ні", Scope::This), Code::Forbidden);
    check_refused(booking::remove(diary.session(), visits[0], Scope::This), Code::Forbidden);
}

#[test]
fn who_is_in_the_way_is_not_named_to_whom_may_not_see_it() {
    let mut diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    diary.book(Asked::Client(ivan), diary.marko, "10:00");
    diary.base.sit_down(diary.ira);
    let lines = told(diary.try_book(&diary.asked(Asked::Client(ivan), diary.ira, "10:30")));
    assert!(lines.starts_with("client 10:30-11:30  / \n"), "{lines}");
}

#[test]
fn a_very_important_client_is_taken_time_to_the_others() {
    let mut diary = Diary::new();
    let vip = diary.important("Ліна", "Костенко");
    let id = diary.book(Asked::Client(vip), diary.ira, "10:00");
    diary.base.sit_down(diary.ira);
    let row = calendar::days(diary.session(), day(TOMORROW), 1, None).unwrap().rows.remove(0);
    assert_eq!((row.hidden, row.name.as_str(), row.client), (true, "", None));
    check_refused(booking::get(diary.session(), id), Code::NotFound);
    check_refused(booking::cancel(diary.session(), id, "ні", Scope::This), Code::NotFound);
    let lines = told(diary.try_book(&diary.asked(guest("Пані"), diary.ira, "10:30")));
    assert!(lines.starts_with("specialist 10:30-11:30 Іра / \n"), "{lines}");
    check_refused(diary.try_book(&diary.asked(Asked::Client(vip), diary.ira, "12:00")), Code::NotFound);
}

#[test]
fn names_are_masked_where_contacts_are() {
    let mut diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let id = diary.book(Asked::Client(ivan), diary.ira, "10:00");
    diary.base.sit_down(diary.ira);
    let card = booking::get(diary.session(), id).unwrap();
    assert_eq!((card.name.as_str(), card.phone.as_str()), ("Іван Ф.", "•••• 45 67"));
    assert!(told(diary.try_book(&diary.asked(guest("Пані"), diary.ira, "10:30"))).contains("Іван Ф."));
}

#[test]
fn visits_of_long_ago_are_out_of_sight_where_the_role_says_so() {
    let mut diary = Diary::new();
    let id = diary.book(guest("Давня"), diary.ira, "10:00");
    diary.base.change_rules(ReadyRole::Specialist, |rules| Rules { days_back: Some(7), ..rules }).unwrap();
    diary.base.sit_down(diary.ira);
    assert!(booking::get(diary.session(), id).is_ok());
    diary.base.salon.pass(10 * DAY);
    diary.base.sit_down(diary.ira);
    check_refused(booking::get(diary.session(), id), Code::NotFound);
    assert_eq!(drawn(&diary), "");
}

#[test]
fn far_days_are_counted_once_each_and_journaled() {
    let mut diary = Diary::new();
    let few = |rules: Rules| Rules { limits: rules.limits.with(Meter::Days, Some(2)), ..rules };
    diary.base.change_rules(ReadyRole::Specialist, few).unwrap();
    diary.base.sit_down(diary.ira);
    let look = |from: &str, count| calendar::days(diary.session(), day(from), count, None);
    look("2026-09-20", 9).unwrap();
    look("2026-12-01", 7).unwrap();
    look("2026-12-01", 7).unwrap();
    look("2026-12-07", 2).unwrap();
    check_refused(look("2027-01-01", 1), Code::WatchStopped);
    diary.base.owner_sits_down();
    let looks = entries(diary.session(), &JournalFilter { actions: vec![Action::CalendarViewed], ..JournalFilter::default() });
    let notes: Vec<&str> = looks.iter().rev().map(|entry| entry.body.note.as_str()).collect();
    assert_eq!(notes, ["2026-12-01…2026-12-07", "2026-12-08"]);
}

#[test]
fn a_visit_of_a_far_day_is_looked_at_as_the_day_is() {
    let mut diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let book = |whom, start: &str| diary.try_book(&diary.asked_at(whom, diary.ira, start.parse().unwrap())).unwrap().visits[0];
    let visits = ["2026-12-01T10:00", "2026-12-02T10:00"].map(|start| book(guest("Пані"), start));
    let his = book(Asked::Client(ivan), "2026-12-03T10:00");
    diary.base.change_rules(ReadyRole::Specialist, |rules| Rules { limits: rules.limits.with(Meter::Days, Some(1)), ..rules }).unwrap();
    diary.base.sit_down(diary.ira);
    for _ in 0..2 {
        booking::get(diary.session(), visits[0]).unwrap();
    }
    calendar::days(diary.session(), day("2026-12-01"), 1, None).unwrap();
    clients::get(diary.session(), ivan).unwrap();
    assert!(booking::get(diary.session(), his).is_ok(), "the card was counted");
    check_refused(booking::get(diary.session(), visits[1]), Code::WatchStopped);
    diary.base.owner_sits_down();
    let looks = entries(diary.session(), &JournalFilter { actions: vec![Action::CalendarViewed], ..JournalFilter::default() });
    assert_eq!(looks.iter().map(|entry| entry.body.note.as_str()).collect::<Vec<_>>(), ["2026-12-01"]);
}

#[test]
fn a_month_tells_how_full_its_days_are() {
    let diary = Diary::new();
    diary.book(guest("Пані"), diary.ira, "10:00");
    diary.book(Asked::Nobody, diary.marko, "10:00");
    schedule::set_closed(diary.session(), &[(day("2026-09-24"), "Ремонт".into())], &[]).unwrap();
    let month = calendar::month(diary.session(), day("2026-09-10")).unwrap();
    assert_eq!(month.len(), 30);
    let told = |text: &str| {
        let load = month.iter().find(|load| load.day == day(text)).unwrap();
        format!("{} {} {} {}", load.visits, load.minutes, load.worked_minutes, load.closed)
    };
    assert_eq!([told(TOMORROW), told("2026-09-24")], ["1 120 1620 ", "0 0 0 Ремонт"]);
}

fn slots(session: &Session, asked: SlotsAsked) -> Vec<String> {
    booking::free_slots(session, &asked).unwrap().iter().map(|slot| slot.start.to_string()).collect()
}

fn free(diary: &Diary, specialists: Vec<UserId>) -> SlotsAsked {
    SlotsAsked { service: Some(diary.haircut), minutes: None, specialists, from: day(TOMORROW), days: 60, span: None, count: 3 }
}

#[test]
fn free_times_lie_within_the_hours_and_between_what_is_taken() {
    let diary = Diary::new();
    let short = DayPlan::parse("600-720,780-870").unwrap();
    schedule::set_days(diary.session(), &[diary.ira], &[day(TOMORROW)], Some(&short), "").unwrap();
    let mut odd = diary.asked(guest("Пані"), diary.ira, "10:00");
    odd.parts[0].minutes = Some(35);
    diary.try_book(&odd).unwrap();
    let asked = SlotsAsked { count: 8, ..free(&diary, vec![diary.ira]) };
    let day_of = |slots: Vec<String>| slots.into_iter().filter(|slot| slot.starts_with(TOMORROW)).map(|slot| slot[11..].to_owned());
    let told: Vec<String> = day_of(slots(diary.session(), asked.clone())).collect();
    assert_eq!(told, ["10:35", "10:45", "11:00", "13:00", "13:15", "13:30"]);
    let span = kartoteka_domain::hours::Span::new(780, 855);
    let told: Vec<String> = day_of(slots(diary.session(), SlotsAsked { span, ..asked })).collect();
    assert_eq!(told, ["13:00", "13:15"]);
}

#[test]
fn nothing_past_is_offered_and_closed_days_are_left_out() {
    let diary = Diary::new();
    schedule::set_closed(diary.session(), &[(day(TOMORROW), "Свято".into())], &[]).unwrap();
    let asked = SlotsAsked { from: day("2026-09-01"), ..free(&diary, vec![diary.ira]) };
    assert_eq!(slots(diary.session(), SlotsAsked { days: 22, ..asked.clone() }), Vec::<String>::new());
    assert_eq!(slots(diary.session(), asked)[0], "2026-09-23T09:00");
    check_refused(booking::free_slots(diary.session(), &SlotsAsked { days: 61, ..free(&diary, Vec::new()) }), Code::TooManyDays);
}

#[test]
fn the_same_as_last_time_is_offered_first() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let wash = service(&diary, ServiceDetails { name: "Миття".into(), minutes: 15, ..ServiceDetails::default() });
    for (user, clock, service) in [
        (diary.ira, "09:00", diary.haircut),
        (diary.marko, "11:00", wash),
        (diary.marko, "13:00", wash),
        (diary.ira, "15:00", diary.haircut),
    ] {
        let mut booking = diary.asked(Asked::Client(ivan), user, clock);
        booking.parts[0].service = Some(service);
        diary.try_book(&booking).unwrap();
    }
    let last = diary.book(Asked::Client(ivan), diary.ira, "17:00");
    let offer = booking::offer(diary.session(), ivan).unwrap();
    assert_eq!(offer.services, [diary.haircut, wash]);
    assert_eq!((offer.specialist, offer.last.unwrap().visit.id), (Some(diary.ira), last));
}

#[test]
fn a_visit_keeps_its_client_in_sight() {
    let mut diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    diary.base.change_rules(ReadyRole::FrontDesk, |rules| Rules { days_back: Some(30), ..rules }).unwrap();
    diary.base.salon.pass(20 * DAY);
    let booking = diary.asked_at(Asked::Client(ivan), diary.ira, "2026-10-12T10:00".parse().unwrap());
    diary.try_book(&booking).unwrap();
    diary.base.hire("Стійка", ReadyRole::FrontDesk);
    diary.base.salon.pass(30 * MINUTE);
    assert_eq!(rows(diary.session(), "").len(), 1);
}
