//! Booking: who comes when, what stands in the way, how far it is, and back again.

use crate::{
    diary::{Diary, TOMORROW, day, guest, tomorrow},
    salon::{check_refused, entries, last_actions, person, rows},
};
use expect_test::{Expect, expect};
use kartoteka_api::{
    Code, Error, JournalFilter,
    booking::{self, Asked, Booking, ClashTold, Move, Overriding, PartAsked, Scope, VisitDraft},
    calendar, resources, services,
};
use kartoteka_domain::{
    Action, Every, Money, Part, Repeat, ResourceKind, ServiceDetails, ServiceId, Subject, Times, Visit, VisitId, Whom, day::Weekdays,
    service::Skill,
};
use proptest::prelude::*;
use std::sync::{Arc, Barrier};

pub fn visit(diary: &Diary, id: VisitId) -> Visit {
    booking::get(diary.session(), id).unwrap().visit
}

pub fn in_spite(booking: Booking, clash: &str) -> Booking {
    Booking { overriding: Overriding { clash: Some(clash.to_owned()), warning: None }, ..booking }
}

/// Another service beside the haircut.
pub fn service(diary: &Diary, details: ServiceDetails) -> ServiceId {
    let skill = |specialist| Skill { specialist, minutes: None, price: None };
    let specialists = if details.specialists.is_empty() { vec![skill(diary.ira), skill(diary.marko)] } else { details.specialists };
    services::save(diary.session(), None, ServiceDetails { specialists, ..details }, None).unwrap().id
}

/// Every time of tomorrow that is taken, as the calendar tells it.
pub fn drawn(diary: &Diary) -> String {
    let names = [(diary.owner, "Олена"), (diary.ira, "Іра"), (diary.marko, "Марко")];
    let rows = calendar::days(diary.session(), day(TOMORROW), 1, None).unwrap().rows;
    let mut told: Vec<String> = rows
        .iter()
        .map(|row| {
            let who = names.iter().find(|(user, _)| *user == row.specialist).unwrap().1;
            format!("{} {who} {} {} {}", &row.start.to_string()[11..], row.minutes, row.status.code(), row.name)
        })
        .collect();
    told.sort();
    told.join("\n")
}

pub fn check_drawn(diary: &Diary, expected: &Expect) {
    expected.assert_eq(&drawn(diary));
}

/// What a refusal tells: each clash, then the next free times.
pub fn told<T: std::fmt::Debug>(refused: Result<T, Error>) -> String {
    let Error::Clash { clashes, next } = refused.unwrap_err() else { panic!("not a clash") };
    let clash = |clash: &ClashTold| {
        let clock = |wall: kartoteka_domain::Wall| wall.to_string()[11..].to_owned();
        format!("{} {}-{} {} / {}", clash.kind.code(), clock(clash.start), clock(clash.until), clash.what, clash.name)
    };
    let lines = clashes.iter().map(clash).chain(next.iter().map(|slot| format!("→ {}", slot.start)));
    lines.collect::<Vec<_>>().join("\n")
}

pub fn newest(diary: &Diary, action: Action) -> kartoteka_domain::Entry {
    entries(diary.session(), &JournalFilter { actions: vec![action], ..JournalFilter::default() }).remove(0)
}

#[test]
fn a_client_is_booked_and_the_journal_says_when() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let id = diary.book(Asked::Client(ivan), diary.ira, "10:00");
    let card = booking::get(diary.session(), id).unwrap();
    assert_eq!((card.name.as_str(), card.phone.as_str(), card.created_by.as_str()), ("Франко Іван", "+380 50 123 4567", "Олена"));
    let part = Part {
        service: Some(diary.haircut),
        specialist: diary.ira,
        room: None,
        equipment: None,
        start: tomorrow("10:00"),
        minutes: 60,
        before: 0,
        after: 0,
        price: Money(50_000),
    };
    assert_eq!(card.visit.details.parts, [part]);
    let entry = newest(&diary, Action::VisitBooked);
    assert_eq!((entry.body.subject, entry.body.note.as_str()), (Subject::Client(ivan), "2026-09-22T10:00"));
    assert_eq!((entry.body.changes[0].field.as_str(), entry.body.changes[0].new.clone()), ("visit", id.to_string()));
    check_drawn(&diary, &expect!["10:00 Іра 60 booked Франко Іван"]);
}

#[test]
fn somebody_new_gets_a_card_along_with_the_visit() {
    let diary = Diary::new();
    let booking = diary.asked(Asked::New(Box::new(person("Леся", "Українка", "0671112233"))), diary.ira, "10:00");
    let id = diary.try_book(&booking).unwrap().visits[0];
    let client = rows(diary.session(), "українка")[0].id;
    assert_eq!(visit(&diary, id).details.whom, Whom::Client(client));
    assert_eq!(last_actions(diary.session(), 2), "client-added visit-booked");

    let refused = Booking { whom: Asked::New(Box::new(person("Хтось", "", ""))), ..diary.asked(guest(""), diary.ira, "10:30") };
    check_refused(diary.try_book(&refused), Code::Clash);
    assert_eq!(rows(diary.session(), "").len(), 1, "no card stays behind where no visit is booked");
}

#[test]
fn a_guest_comes_without_a_card_and_turns_out_to_be_a_client() {
    let diary = Diary::new();
    let id = diary.book(guest("Пан з вулиці"), diary.ira, "10:00");
    assert_eq!(newest(&diary, Action::VisitBooked).body.subject, Subject::Visit(id));
    let before = visit(&diary, id);
    let ivan = diary.client("Іван", "Франко");
    let draft = VisitDraft { whom: Asked::Client(ivan), ..draft(&before) };
    booking::change(diary.session(), id, &draft, Scope::This, before.updated_at, &Overriding::default()).unwrap();
    check_drawn(&diary, &expect!["10:00 Іра 60 booked Франко Іван"]);
    let after = visit(&diary, id);
    let other = VisitDraft { whom: guest("Хтось інший"), ..draft };
    booking::change(diary.session(), id, &other, Scope::This, after.updated_at, &Overriding::default()).unwrap();
    assert_eq!(visit(&diary, id).details.whom, Whom::Client(ivan), "a client stays");
}

/// What a form holds that was opened and not touched.
pub fn draft(visit: &Visit) -> VisitDraft {
    let part = |part: &Part| PartAsked {
        service: part.service,
        specialist: part.specialist,
        start: part.start,
        minutes: Some(part.minutes),
        price: Some(part.price),
        room: part.room,
        equipment: part.equipment,
    };
    let details = &visit.details;
    let whom = match &details.whom {
        Whom::Client(id) => Asked::Client(*id),
        Whom::Guest(name) => Asked::Guest(name.clone()),
        Whom::Nobody => Asked::Nobody,
    };
    let parts = details.parts.iter().map(part).collect();
    VisitDraft { whom, parts, note: details.note.clone(), only_this_specialist: details.only_this_specialist }
}

#[test]
fn time_is_blocked_for_nobody_outside_the_hours_too() {
    let diary = Diary::new();
    let block = Booking { note: "Стоматолог".into(), ..diary.asked(Asked::Nobody, diary.ira, "19:00") };
    diary.try_book(&block).unwrap();
    let row = calendar::days(diary.session(), day(TOMORROW), 1, None).unwrap().rows.remove(0);
    assert_eq!((row.note.as_str(), row.client), ("Стоматолог", None));
    let refused = diary.asked(guest("Пані"), diary.ira, "19:30");
    let lines = told(diary.try_book(&refused));
    assert!(lines.starts_with("specialist 19:30-20:30 Іра / Стоматолог\noff-hours 19:30-20:30 Іра / "), "{lines}");
}

#[test]
fn what_is_not_told_is_as_the_catalogue_says_of_the_specialist() {
    let diary = Diary::new();
    let quick = Skill { specialist: diary.ira, minutes: Some(45), price: Some(Money(90_000)) };
    let usual = Skill { specialist: diary.marko, minutes: None, price: None };
    let details = ServiceDetails {
        name: "Фарбування".into(),
        minutes: 90,
        price: Money(70_000),
        before: 5,
        after: 10,
        specialists: vec![quick, usual],
        ..ServiceDetails::default()
    };
    let colouring = service(&diary, details);
    let asked = |specialist, clock| {
        let mut booking = diary.asked(guest("Пані"), specialist, clock);
        booking.parts[0] = PartAsked { service: Some(colouring), minutes: None, ..booking.parts[0].clone() };
        booking
    };
    let id = diary.try_book(&asked(diary.ira, "10:00")).unwrap().visits[0];
    let part = visit(&diary, id).details.parts.remove(0);
    assert_eq!((part.minutes, part.price, part.before, part.after), (45, Money(90_000), 5, 10));

    let to = Move { place: 0, start: tomorrow("11:00"), specialist: Some(diary.marko), room: None, minutes: None };
    let moved = booking::move_to(diary.session(), id, to, Scope::This, visit(&diary, id).updated_at, &Overriding::default());
    assert_eq!(moved.unwrap().visits, 1);
    let part = visit(&diary, id).details.parts.remove(0);
    assert_eq!((part.minutes, part.price), (90, Money(70_000)), "what was as usual for one is as usual for the other");
    check_refused(diary.try_book(&asked(diary.owner, "10:00")), Code::InvalidFields);
}

#[test]
fn several_services_with_two_specialists_are_one_visit() {
    let diary = Diary::new();
    let mut asked = diary.asked(guest("Наречена"), diary.ira, "10:00");
    asked.parts.push(PartAsked { specialist: diary.marko, start: tomorrow("11:00"), ..asked.parts[0].clone() });
    let id = diary.try_book(&asked).unwrap().visits[0];
    check_drawn(
        &diary,
        &expect![[r#"
            10:00 Іра 60 booked Наречена
            11:00 Марко 60 booked Наречена"#]],
    );
    let to = Move { place: 1, start: tomorrow("13:30"), specialist: None, room: None, minutes: Some(45) };
    booking::move_to(diary.session(), id, to, Scope::This, visit(&diary, id).updated_at, &Overriding::default()).unwrap();
    check_drawn(
        &diary,
        &expect![[r#"
            12:30 Іра 60 booked Наречена
            13:30 Марко 45 booked Наречена"#]],
    );
    let mut twice = diary.asked(guest("Двічі"), diary.owner, "10:00");
    twice.parts.push(PartAsked { start: tomorrow("10:30"), ..twice.parts[0].clone() });
    assert!(told(diary.try_book(&twice)).starts_with("specialist 10:30-11:30 Олена / "), "nobody does two things at once");
}

#[test]
fn a_clash_tells_who_is_in_the_way_and_the_next_free_times() {
    let diary = Diary::new();
    diary.book(Asked::Client(diary.client("Іван", "Франко")), diary.ira, "10:00");
    let refused = diary.try_book(&diary.asked(guest("Пані"), diary.ira, "10:30"));
    expect![[r#"
        specialist 10:30-11:30 Іра / Франко Іван
        → 2026-09-22T11:00
        → 2026-09-22T11:15
        → 2026-09-22T11:30
        → 2026-09-22T11:45
        → 2026-09-22T12:00"#]]
    .assert_eq(&told(refused));
    check_drawn(&diary, &expect!["10:00 Іра 60 booked Франко Іван"]);
}

#[test]
fn a_clash_is_overridden_with_a_reason_that_the_journal_keeps() {
    let diary = Diary::new();
    diary.book(guest("Перша"), diary.ira, "10:00");
    let asked = diary.asked(guest("Друга"), diary.ira, "10:30");
    check_refused(diary.try_book(&in_spite(asked.clone(), "  ")), Code::ReasonNeeded);
    let id = diary.try_book(&in_spite(asked, "дуже просила")).unwrap().visits[0];
    let entry = newest(&diary, Action::ClashOverridden);
    assert_eq!((entry.body.subject, entry.body.note.as_str()), (Subject::Visit(id), "2026-09-22T10:30 · дуже просила"));
    assert_eq!(entry.body.changes[1].new, "specialist 2026-09-22T10:30 Іра");
}

#[test]
fn without_the_right_a_reason_overrides_no_clash() {
    let mut diary = Diary::new();
    diary.book(guest("Перша"), diary.ira, "10:00");
    diary.base.sit_down(diary.ira);
    check_refused(diary.try_book(&in_spite(diary.asked(guest("Друга"), diary.ira, "10:30"), "терміново")), Code::Clash);
}

#[test]
fn rooms_equipment_clients_hours_and_buffers_clash_too() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let laser = resources::save(diary.session(), None, ResourceKind::Equipment, "Лазер").unwrap().id;
    let details = ServiceDetails {
        name: "Епіляція".into(),
        minutes: 60,
        after: 15,
        rooms: vec![diary.room],
        equipment: vec![laser],
        ..ServiceDetails::default()
    };
    let laser = service(&diary, details);
    let asked = |whom, specialist, clock| {
        let mut booking = diary.asked(whom, specialist, clock);
        booking.parts[0].service = Some(laser);
        booking
    };
    diary.try_book(&asked(Asked::Client(ivan), diary.ira, "10:00")).unwrap();
    let first = |refused| told(refused).lines().filter(|line| !line.starts_with('→')).collect::<Vec<_>>().join("\n");
    expect![[r#"
        room 11:00-12:00 Зал / Франко Іван
        equipment 11:00-12:00 Лазер / Франко Іван"#]]
    .assert_eq(&first(diary.try_book(&asked(guest("Пані"), diary.marko, "11:00"))));
    expect!["client 10:30-11:30  / Франко Іван"].assert_eq(&first(diary.try_book(&diary.asked(Asked::Client(ivan), diary.marko, "10:30"))));
    expect!["specialist 11:00-12:00 Іра / Франко Іван"].assert_eq(&first(diary.try_book(&diary.asked(guest("Пані"), diary.ira, "11:00"))));
    expect!["off-hours 17:30-18:30 Марко / "].assert_eq(&first(diary.try_book(&diary.asked(guest("Пані"), diary.marko, "17:30"))));
    diary.try_book(&asked(guest("Пані"), diary.marko, "11:15")).unwrap();
    let next = diary.try_book(&diary.asked(Asked::Client(ivan), diary.marko, "15:00"));
    assert!(next.is_ok(), "the client is free when the buffer runs");
}

#[test]
fn one_piece_of_equipment_does_not_do_two_things_of_one_visit_at_once() {
    let diary = Diary::new();
    let laser = resources::save(diary.session(), None, ResourceKind::Equipment, "Лазер").unwrap().id;
    let details = ServiceDetails { name: "Епіляція".into(), minutes: 60, equipment: vec![laser], ..ServiceDetails::default() };
    let laser = service(&diary, details);
    let mut asked = diary.asked(guest("Пані"), diary.ira, "10:00");
    asked.parts[0].service = Some(laser);
    asked.parts.push(PartAsked { specialist: diary.marko, start: tomorrow("10:30"), ..asked.parts[0].clone() });
    let refused = told(diary.try_book(&asked));
    assert!(refused.starts_with("equipment 10:30-11:30 Лазер / \n→ "), "{refused}");
    asked.parts[1].start = tomorrow("11:00");
    diary.try_book(&asked).unwrap();
}

#[test]
fn the_first_free_room_is_taken() {
    let diary = Diary::new();
    let small = resources::save(diary.session(), None, ResourceKind::Room, "Кабінет").unwrap().id;
    let massage =
        service(&diary, ServiceDetails { name: "Масаж".into(), minutes: 60, rooms: vec![diary.room, small], ..ServiceDetails::default() });
    let asked = |specialist| {
        let mut booking = diary.asked(guest("Пані"), specialist, "10:00");
        booking.parts[0].service = Some(massage);
        booking
    };
    let rooms = [diary.ira, diary.marko].map(|user| visit(&diary, diary.try_book(&asked(user)).unwrap().visits[0]).details.parts[0].room);
    let mut rooms: Vec<_> = rooms.into_iter().map(Option::unwrap).collect();
    rooms.sort_unstable();
    let mut both = vec![diary.room, small];
    both.sort_unstable();
    assert_eq!(rooms, both);
}

#[test]
fn a_form_saved_again_keeps_room_buffers_and_who_left_the_service() {
    let diary = Diary::new();
    let small = resources::save(diary.session(), None, ResourceKind::Room, "Кабінет").unwrap().id;
    let rooms = vec![diary.room, small];
    let details = ServiceDetails { name: "Масаж".into(), minutes: 60, after: 10, rooms, ..ServiceDetails::default() };
    let massage = service(&diary, details);
    let mut booking = diary.asked(guest("Пані"), diary.ira, "10:00");
    booking.parts[0] = PartAsked { service: Some(massage), room: Some(small), ..booking.parts[0].clone() };
    let id = diary.try_book(&booking).unwrap().visits[0];
    services::remove(diary.session(), massage).unwrap();
    let before = visit(&diary, id);
    let mut form = draft(&before);
    form.parts[0] = PartAsked { room: None, start: tomorrow("11:00"), ..form.parts[0].clone() };
    booking::change(diary.session(), id, &form, Scope::This, before.updated_at, &Overriding::default()).unwrap();
    let part = visit(&diary, id).details.parts.remove(0);
    assert_eq!((part.room, part.after, part.start), (Some(small), 10, tomorrow("11:00")));
    check_refused(diary.try_book(&Booking { whom: guest("Інша"), ..booking }), Code::InvalidFields);
}

#[test]
fn a_visit_that_moves_gives_its_own_time_up() {
    let diary = Diary::new();
    let id = diary.book(guest("Перша"), diary.ira, "10:00");
    diary.book(guest("Друга"), diary.ira, "11:15");
    let to = |clock| Move { place: 0, start: tomorrow(clock), specialist: None, room: None, minutes: None };
    let read_at = visit(&diary, id).updated_at;
    let moved = |clock| booking::move_to(diary.session(), id, to(clock), Scope::This, read_at, &Overriding::default());
    let lines = told(moved("10:45"));
    assert!(lines.starts_with("specialist 10:45-11:45 Іра / Друга\n→ 2026-09-22T12:15"), "{lines}");
    assert_eq!(moved("10:15").unwrap().visits, 1, "half of the new time is its own old one");
}

#[test]
fn of_two_who_save_the_same_slot_one_wins_and_the_other_is_told() {
    let diary = Diary::new();
    for hour in 9..17 {
        let barrier = Arc::new(Barrier::new(2));
        let outcome = std::thread::scope(|scope| {
            let book = |name: &'static str| {
                let (session, barrier) = (Arc::clone(&diary.base.session), Arc::clone(&barrier));
                let booking = diary.asked(guest(name), diary.ira, &format!("{hour:02}:00"));
                scope.spawn(move || {
                    barrier.wait();
                    booking::book(&session, &booking).map(|_| ()).map_err(|error| error.code())
                })
            };
            let both = [book("Одна"), book("Друга")];
            both.map(|thread| thread.join().unwrap())
        });
        assert!(outcome == [Ok(()), Err(Code::Clash)] || outcome == [Err(Code::Clash), Ok(())], "{outcome:?}");
    }
    assert_eq!(drawn(&diary).lines().count(), 8);
}

/// Something of everything that no desk asks for and a broken screen might.
fn absurd(diary: &Diary) -> Vec<Booking> {
    let starts = ["1900-01-01T00:00", "1970-01-01T00:00", "2027-03-28T03:30", "2199-12-31T00:00", "2199-12-31T23:59"];
    let minutes = [None, Some(0), Some(5), Some(720), Some(721), Some(u16::MAX)];
    let repeats = [
        None,
        Some(Repeat { every: Every::Day, interval: 1, times: Times::Count(400) }),
        Some(Repeat { every: Every::Month, interval: u16::MAX, times: Times::Count(u16::MAX) }),
        Some(Repeat { every: Every::Week(Weekdays::of([])), interval: 0, times: Times::Until(day("1900-01-01")) }),
        Some(Repeat { every: Every::MonthWeekday, interval: 1, times: Times::Until(day("2199-12-31")) }),
    ];
    let mut all = Vec::new();
    for start in starts {
        for (minutes, price) in minutes.into_iter().zip([None, Some(i64::MIN), Some(0), Some(1), Some(-1), Some(i64::MAX)]) {
            for repeat in repeats {
                let asked = diary.asked_at(guest(&"я".repeat(50)), diary.ira, start.parse().unwrap());
                let part = PartAsked { minutes, price: price.map(Money), ..asked.parts[0].clone() };
                let far = PartAsked { start: "2199-12-31T12:00".parse().unwrap(), ..part.clone() };
                for parts in [vec![], vec![part.clone()], vec![part.clone(), far], vec![part; 11]] {
                    all.push(Booking { parts, repeat, note: "я".repeat(2_000), ..asked.clone() });
                }
            }
        }
    }
    all
}

#[test]
fn what_nobody_asks_for_is_refused_or_booked_and_put_back() {
    let diary = Diary::new();
    for booking in absurd(&diary) {
        let _ = booking::preview(diary.session(), &booking, None);
        // Long series are written in one length alone: four hundred visits take their time.
        let short = booking.repeat.is_none() || booking.parts.first().is_some_and(|part| part.minutes == Some(5));
        let Some(Ok(booked)) = short.then(|| diary.try_book(&in_spite(booking, "так"))) else { continue };
        let read = visit(&diary, booked.visits[0]);
        let to = Move { place: 0, start: "2199-12-31T23:59".parse().unwrap(), specialist: None, room: None, minutes: Some(u16::MAX) };
        let moved = booking::move_to(diary.session(), read.id, to, Scope::All, read.updated_at, &Overriding::default());
        assert!(moved.is_err(), "{:?}", read.details.parts);
        booking::undo(diary.session(), booked.undo).unwrap();
    }
}

/// A booking of the property below: who, when, how long, and whether somebody insists.
#[derive(Debug, Clone)]
struct Wild {
    specialist: usize,
    minute: u16,
    minutes: u16,
    insists: bool,
}

fn wild() -> impl Strategy<Value = Wild> {
    (0..2usize, 0..32u16, 1..8u16, proptest::bool::weighted(0.2)).prop_map(|(specialist, quarter, quarters, insists)| Wild {
        specialist,
        minute: 540 + quarter * 15,
        minutes: quarters * 15,
        insists,
    })
}

/// Books what can be booked, one after another on one day.
fn book_all(diary: &Diary, day: kartoteka_domain::Day, wilds: &[Wild]) {
    for wild in wilds {
        let specialist = [diary.ira, diary.marko][wild.specialist];
        let mut booking = diary.asked_at(guest("Хтось"), specialist, day.at(wild.minute));
        booking.parts[0].minutes = Some(wild.minutes);
        let booking = if wild.insists { in_spite(booking, "треба") } else { booking };
        let _ = diary.try_book(&booking);
    }
}

#[test]
fn no_two_visits_of_one_person_overlap_unless_somebody_insisted() {
    let diary = Diary::new();
    let next = std::cell::Cell::new(day(TOMORROW));
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig { cases: 12, ..ProptestConfig::default() });
    let outcome = runner.run(&proptest::collection::vec(wild(), 12), |wilds| {
        next.set(next.get().plus(1));
        book_all(&diary, next.get(), &wilds);
        let insisted = entries(diary.session(), &JournalFilter { actions: vec![Action::ClashOverridden], ..JournalFilter::default() });
        let insisted = |row: &calendar::CalendarRow| insisted.iter().any(|entry| entry.body.subject == Subject::Visit(row.visit));
        let rows = calendar::days(diary.session(), next.get(), 1, None).unwrap().rows;
        for (place, one) in rows.iter().enumerate() {
            for other in rows.iter().skip(place + 1).filter(|other| other.specialist == one.specialist) {
                let overlap = one.start.lasting(one.minutes).overlaps(other.start.lasting(other.minutes));
                prop_assert!(!overlap || insisted(one) || insisted(other), "{one:?} {other:?}");
            }
        }
        Ok(())
    });
    outcome.unwrap();
}
