//! How far visits are: warnings, statuses, cancelling, mistakes, and undo of each.

use crate::{
    booking::{check_drawn, draft, drawn, in_spite, newest, visit},
    diary::{Diary, guest, tomorrow},
    salon::{check_refused, entries, last_actions, person},
};
use expect_test::expect;
use kartoteka_api::{
    Code, Error, JournalFilter,
    booking::{self, Asked, Booking, Move, Overriding, Scope, UndoId, VisitDraft},
    clients, warnings,
};
use kartoteka_domain::{Action, ReadyRole, Right, Rights, Rules, Status, WarningKind};

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
fn nobody_gets_past_the_warning_by_leaving_the_arrival_out() {
    let diary = Diary::new();
    let olena = allergic(&diary);
    let calm = Overriding { warning: Some("тест шкіри добрий".into()), ..Overriding::default() };
    let booking = Booking { overriding: calm.clone(), ..diary.asked(Asked::Client(olena), diary.ira, "10:00") };
    let id = diary.try_book(&booking).unwrap().visits[0];
    let set = |status, overriding: &Overriding| booking::set_status(diary.session(), id, status, "", overriding);
    for status in [Status::Arrived, Status::InService, Status::Done] {
        assert_eq!(concerns(set(status, &Overriding::default())).len(), 1, "{}", status.code());
    }
    for status in [Status::Confirmed, Status::NoShow] {
        set(status, &Overriding::default()).unwrap();
    }
    set(Status::InService, &calm).unwrap();
    for status in [Status::Done, Status::InService, Status::Arrived] {
        set(status, &Overriding::default()).unwrap();
    }
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
    // What came after it is taken back, one after another; now it is its turn.
    booking::undo(diary.session(), booked.undo).unwrap();
    check_refused(booking::get(diary.session(), id), Code::NotFound);
}

#[test]
fn what_somebody_changed_since_is_not_undone() {
    let diary = Diary::new();
    let booked = diary.try_book(&diary.asked(guest("Пані"), diary.ira, "10:00")).unwrap();
    let set = |status| booking::set_status(diary.session(), booked.visits[0], status, "", &Overriding::default()).unwrap().undo;
    let (confirmed, arrived) = (set(Status::Confirmed), set(Status::Arrived));
    check_refused(booking::undo(diary.session(), booked.undo), Code::ChangedMeanwhile);
    check_refused(booking::undo(diary.session(), confirmed), Code::ChangedMeanwhile);
    booking::undo(diary.session(), arrived).unwrap();
    check_refused(booking::undo(diary.session(), booked.undo), Code::ChangedMeanwhile);
    booking::undo(diary.session(), confirmed).unwrap();
    booking::undo(diary.session(), booked.undo).unwrap();
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
fn of_a_guest_without_a_name_no_note_is_told_in_its_place() {
    let diary = Diary::new();
    diary.try_book(&Booking { note: "вагітна".into(), ..diary.asked(guest(""), diary.ira, "10:00") }).unwrap();
    let Error::Clash { clashes, .. } = diary.try_book(&diary.asked(guest("Пані"), diary.ira, "10:30")).unwrap_err() else {
        panic!("no clash")
    };
    assert_eq!(clashes.iter().map(|clash| clash.name.as_str()).collect::<Vec<_>>(), [""]);
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
