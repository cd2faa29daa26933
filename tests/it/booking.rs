//! Booking: who comes when, what stands in the way, how far it is, and back again.

use crate::{
    diary::{Diary, TOMORROW, day, guest, tomorrow},
    salon::{DAY, MINUTE, check_refused, entries, last_actions, person, rows},
};
use expect_test::{Expect, expect};
use kartoteka_api::{
    Code, Error, JournalFilter, Session,
    booking::{self, Asked, Booking, ClashTold, Move, Overriding, PartAsked, Scope, SlotsAsked, UndoId, VisitDraft},
    calendar, clients, resources, schedule, services, specialists, warnings,
};
use kartoteka_domain::{
    Action, DayPlan, Every, Meter, Money, Part, ReadyRole, Repeat, ResourceKind, Right, Rights, Rules, ServiceDetails, ServiceId, Status,
    Subject, Times, UserId, Visit, VisitId, WarningKind, Whom, service::Skill,
};
use proptest::prelude::*;
use std::sync::{Arc, Barrier};

fn visit(diary: &Diary, id: VisitId) -> Visit {
    booking::get(diary.session(), id).unwrap().visit
}

fn in_spite(booking: Booking, clash: &str) -> Booking {
    Booking { overriding: Overriding { clash: Some(clash.to_owned()), warning: None }, ..booking }
}

/// Another service beside the haircut.
fn service(diary: &Diary, details: ServiceDetails) -> ServiceId {
    let skill = |specialist| Skill { specialist, minutes: None, price: None };
    let specialists = if details.specialists.is_empty() { vec![skill(diary.ira), skill(diary.marko)] } else { details.specialists };
    services::save(diary.session(), None, ServiceDetails { specialists, ..details }, None).unwrap().id
}

/// Every time of tomorrow that is taken, as the calendar tells it.
fn drawn(diary: &Diary) -> String {
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

fn check_drawn(diary: &Diary, expected: &Expect) {
    expected.assert_eq(&drawn(diary));
}

/// What a refusal tells: each clash, then the next free times.
fn told<T: std::fmt::Debug>(refused: Result<T, Error>) -> String {
    let Error::Clash { clashes, next } = refused.unwrap_err() else { panic!("not a clash") };
    let clash = |clash: &ClashTold| {
        let clock = |wall: kartoteka_domain::Wall| wall.to_string()[11..].to_owned();
        format!("{} {}-{} {} / {}", clash.kind.code(), clock(clash.start), clock(clash.until), clash.what, clash.name)
    };
    let lines = clashes.iter().map(clash).chain(next.iter().map(|slot| format!("→ {}", slot.start)));
    lines.collect::<Vec<_>>().join("\n")
}

fn newest(diary: &Diary, action: Action) -> kartoteka_domain::Entry {
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
fn draft(visit: &Visit) -> VisitDraft {
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

/// Somebody allergic to what the haircut is not for.
fn allergic(diary: &Diary) -> kartoteka_domain::ClientId {
    let ivan = diary.client("Іван", "Франко");
    warnings::add(diary.session(), ivan, WarningKind::Allergy, "алергія на латекс").unwrap();
    ivan
}

fn concerns<T: std::fmt::Debug>(refused: Result<T, Error>) -> Vec<String> {
    let Error::WarningsFirst(concerns) = refused.unwrap_err() else { panic!("no warning") };
    concerns.iter().map(|concern| format!("{} {} {}", concern.kind.code(), concern.service, concern.warning)).collect()
}

#[test]
fn an_allergy_stops_at_booking_and_again_at_arrival() {
    let diary = Diary::new();
    let ivan = allergic(&diary);
    let asked = diary.asked(Asked::Client(ivan), diary.ira, "10:00");
    assert_eq!(concerns(diary.try_book(&asked)), ["allergy Стрижка алергія на латекс"]);
    assert_eq!(booking::concerns(diary.session(), ivan, &[diary.haircut]).unwrap().len(), 1);
    let warning = Overriding { warning: Some("рукавички без латексу".into()), clash: None };
    let id = diary.try_book(&Booking { overriding: warning.clone(), ..asked }).unwrap().visits[0];
    let set = |status, overriding: &Overriding| booking::set_status(diary.session(), id, status, "", overriding);
    set(Status::Confirmed, &Overriding::default()).unwrap();
    assert_eq!(concerns(set(Status::Arrived, &Overriding::default())), ["allergy Стрижка алергія на латекс"]);
    assert_eq!(visit(&diary, id).details.status, Status::Confirmed);
    set(Status::Arrived, &warning).unwrap();
    assert_eq!(newest(&diary, Action::WarningOverridden).body.note, "2026-09-22T10:00 · рукавички без латексу");
    assert_eq!(entries(diary.session(), &JournalFilter { actions: vec![Action::WarningOverridden], ..JournalFilter::default() }).len(), 2);
}

#[test]
fn whoever_sees_no_warnings_is_told_that_there_is_one_and_nothing_more() {
    let mut diary = Diary::new();
    let ivan = allergic(&diary);
    let without = |rules: Rules| Rules { rights: Rights::of(rules.rights.iter().filter(|right| *right != Right::SeeWarnings)), ..rules };
    diary.base.change_rules(ReadyRole::Specialist, without).unwrap();
    diary.base.sit_down(diary.ira);
    let overriding = Overriding { warning: Some("нічого".into()), clash: None };
    let asked = Booking { overriding, ..diary.asked(Asked::Client(ivan), diary.ira, "10:00") };
    assert_eq!(concerns(diary.try_book(&asked)), ["other Стрижка "]);
}

#[test]
fn whoever_is_not_to_be_booked_is_booked_with_a_reason_only() {
    let diary = Diary::new();
    let mut draft = person("Іван", "Франко", "");
    draft.do_not_book = Some("двічі не прийшов".into());
    let ivan = clients::create(diary.session(), &draft).unwrap().client.id;
    let asked = diary.asked(Asked::Client(ivan), diary.ira, "10:00");
    assert_eq!(concerns(diary.try_book(&asked)), ["do-not-book  двічі не прийшов"]);
    let overriding = Overriding { warning: Some("заплатив наперед".into()), clash: None };
    diary.try_book(&Booking { overriding, ..asked }).unwrap();
}

#[test]
fn cancelling_needs_a_reason_and_frees_the_time() {
    let diary = Diary::new();
    let id = diary.book(guest("Перша"), diary.ira, "10:00");
    check_refused(booking::cancel(diary.session(), id, " ", Scope::This), Code::ReasonNeeded);
    booking::cancel(diary.session(), id, "захворіла", Scope::This).unwrap();
    assert_eq!(newest(&diary, Action::VisitCancelled).body.note, "2026-09-22T10:00 · захворіла");
    diary.book(guest("Друга"), diary.ira, "10:00");
    check_drawn(
        &diary,
        &expect![[r#"
            10:00 Іра 60 booked Друга
            10:00 Іра 60 cancelled Перша"#]],
    );
    let back = booking::set_status(diary.session(), id, Status::Booked, "", &Overriding::default());
    check_refused(back, Code::Clash);
}

#[test]
fn a_mistake_is_no_cancellation_and_is_never_shown_again() {
    let diary = Diary::new();
    let id = diary.book(guest("Помилка"), diary.ira, "10:00");
    booking::remove(diary.session(), id, Scope::This).unwrap();
    assert_eq!(drawn(&diary), "");
    check_refused(booking::get(diary.session(), id), Code::NotFound);
    check_refused(booking::remove(diary.session(), id, Scope::This), Code::NotFound);
    assert_eq!(last_actions(diary.session(), 1), "visit-removed");
}

#[test]
fn what_is_done_is_cancelled_no_more() {
    let diary = Diary::new();
    let id = diary.book(guest("Готова"), diary.ira, "10:00");
    for status in [Status::Confirmed, Status::Arrived, Status::InService, Status::Done] {
        booking::set_status(diary.session(), id, status, "", &Overriding::default()).unwrap();
    }
    check_refused(booking::cancel(diary.session(), id, "передумала", Scope::This), Code::TooLate);
    booking::set_paid(diary.session(), id, true).unwrap();
    assert!(visit(&diary, id).details.paid);
}

#[test]
fn every_change_can_be_undone() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let booked = diary.try_book(&diary.asked(Asked::Client(ivan), diary.ira, "10:00")).unwrap();
    let id = booked.visits[0];
    let was = visit(&diary, id).details;
    let check = |undo: UndoId| {
        assert_ne!(booking::get(diary.session(), id).map(|card| card.visit.details).ok().as_ref(), Some(&was));
        booking::undo(diary.session(), undo).unwrap();
        assert_eq!(visit(&diary, id).details, was);
        check_refused(booking::undo(diary.session(), undo), Code::NotUndone);
    };
    let to = Move { place: 0, start: tomorrow("14:00"), specialist: Some(diary.marko), room: None, minutes: Some(30) };
    let read_at = || visit(&diary, id).updated_at;
    check(booking::move_to(diary.session(), id, to, Scope::This, read_at(), &Overriding::default()).unwrap().undo);
    let noted = VisitDraft { note: "чорна кава".into(), ..draft(&visit(&diary, id)) };
    check(booking::change(diary.session(), id, &noted, Scope::This, read_at(), &Overriding::default()).unwrap().undo);
    check(booking::set_status(diary.session(), id, Status::Arrived, "", &Overriding::default()).unwrap().undo);
    check(booking::set_paid(diary.session(), id, true).unwrap().undo);
    check(booking::cancel(diary.session(), id, "хвора", Scope::This).unwrap().undo);
    check(booking::remove(diary.session(), id, Scope::This).unwrap().undo);
    assert_eq!(last_actions(diary.session(), 2), "visit-removed visit-put-back");
    // The booking itself was overtaken by what came after it.
    check_refused(booking::undo(diary.session(), booked.undo), Code::ChangedMeanwhile);
    let other = diary.try_book(&diary.asked(guest("Пані"), diary.marko, "10:00")).unwrap();
    booking::undo(diary.session(), other.undo).unwrap();
    check_refused(booking::get(diary.session(), other.visits[0]), Code::NotFound);
}

#[test]
fn undo_gives_nobodys_time_away() {
    let diary = Diary::new();
    let id = diary.book(guest("Перша"), diary.ira, "10:00");
    let undo = booking::cancel(diary.session(), id, "передумала", Scope::This).unwrap().undo;
    let other = diary.book(guest("Друга"), diary.ira, "10:30");
    check_refused(booking::undo(diary.session(), undo), Code::Clash);
    booking::remove(diary.session(), other, Scope::This).unwrap();
    booking::undo(diary.session(), undo).unwrap();
    check_drawn(&diary, &expect!["10:00 Іра 60 booked Перша"]);
}

#[test]
fn what_stood_in_spite_of_a_clash_is_put_back_in_spite_of_it() {
    let diary = Diary::new();
    diary.book(guest("Перша"), diary.ira, "10:00");
    let id = diary.try_book(&in_spite(diary.asked(guest("Друга"), diary.ira, "10:30"), "треба")).unwrap().visits[0];
    let to = Move { place: 0, start: tomorrow("15:00"), specialist: None, room: None, minutes: None };
    let undo = booking::move_to(diary.session(), id, to, Scope::This, visit(&diary, id).updated_at, &Overriding::default()).unwrap().undo;
    booking::undo(diary.session(), undo).unwrap();
    assert_eq!(visit(&diary, id).details.start(), Some(tomorrow("10:30")));
}

#[test]
fn what_takes_no_time_is_undone_whoever_came_into_the_way() {
    let diary = Diary::new();
    let id = diary.book(guest("Перша"), diary.ira, "10:00");
    let undo = booking::set_paid(diary.session(), id, true).unwrap().undo;
    diary.try_book(&in_spite(diary.asked(guest("Друга"), diary.ira, "10:30"), "треба")).unwrap();
    booking::undo(diary.session(), undo).unwrap();
    assert!(!visit(&diary, id).details.paid);
}

#[test]
fn only_the_last_fifty_changes_are_remembered() {
    let diary = Diary::new();
    let booked = diary.try_book(&diary.asked(guest("Пані"), diary.ira, "10:00")).unwrap();
    for round in 0..50 {
        booking::set_paid(diary.session(), booked.visits[0], round % 2 == 0).unwrap();
    }
    check_refused(booking::undo(diary.session(), booked.undo), Code::NotUndone);
}

#[test]
fn whoever_was_slower_is_told() {
    let diary = Diary::new();
    let id = diary.book(guest("Пані"), diary.ira, "10:00");
    let read = visit(&diary, id);
    booking::set_paid(diary.session(), id, true).unwrap();
    let late = booking::change(diary.session(), id, &draft(&read), Scope::This, read.updated_at, &Overriding::default());
    check_refused(late, Code::ChangedMeanwhile);
}

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
    assert_eq!(booking::preview(diary.session(), &asked).unwrap().len(), 3);
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
