//! Visits that repeat: this one, this and those after it, all of them.

use crate::{
    diary::{Diary, day, guest},
    salon::{DAY, check_refused, entries, last_actions},
};
use expect_test::{Expect, expect};
use kartoteka_api::{
    Code, JournalFilter,
    booking::{self, Booking, Changed, Move, Overriding, PartAsked, Scope, VisitDraft},
};
use kartoteka_domain::{Action, Every, Repeat, Status, Times, Visit, VisitId, Wall, day::Weekdays};

/// A Tuesday.
const FIRST: &str = "2026-09-22T10:00";

fn wall(text: &str) -> Wall {
    text.parse().unwrap()
}

/// Every Tuesday, so many times.
fn weekly(count: u16) -> Repeat {
    Repeat { every: Every::Week(Weekdays::of([1])), interval: 1, times: Times::Count(count) }
}

fn repeated(diary: &Diary, repeat: Repeat, start: &str) -> Booking {
    Booking { repeat: Some(repeat), ..diary.asked_at(guest("Пані"), diary.ira, wall(start)) }
}

fn book(diary: &Diary, repeat: Repeat, start: &str) -> Vec<VisitId> {
    diary.try_book(&repeated(diary, repeat, start)).unwrap().visits
}

fn visit(diary: &Diary, id: VisitId) -> Visit {
    booking::get(diary.session(), id).unwrap().visit
}

fn move_to(diary: &Diary, id: VisitId, start: &str, scope: Scope) -> Changed {
    let to = Move { place: 0, start: wall(start), specialist: None, room: None, minutes: None };
    booking::move_to(diary.session(), id, to, scope, visit(diary, id).updated_at, &Overriding::default()).unwrap()
}

/// When each visit is, with its status unless it is booked, and the rule of its series behind the last of each.
fn told(diary: &Diary, visits: &[VisitId]) -> String {
    let mut lines = Vec::new();
    let mut rules: Vec<String> = Vec::new();
    for id in visits {
        let Ok(card) = booking::get(diary.session(), *id) else {
            lines.push("—".to_owned());
            continue;
        };
        let rule = card.repeat.map(|repeat| repeat.to_rule(card.visit.details.start().unwrap().day())).unwrap_or_default();
        if !rules.contains(&rule) {
            rules.push(rule.clone());
        }
        let series = rules.iter().position(|known| *known == rule).unwrap();
        let status = if card.visit.details.status == Status::Booked { "" } else { card.visit.details.status.code() };
        lines.push(format!("{} {series} {status}", card.visit.details.start().unwrap()).trim_end().to_owned());
    }
    lines.extend(rules.into_iter().enumerate().map(|(place, rule)| format!("{place}: {rule}")));
    lines.join("\n")
}

fn check(diary: &Diary, visits: &[VisitId], expected: &Expect) {
    expected.assert_eq(&told(diary, visits));
}

#[test]
fn all_repetitions_are_booked_or_none() {
    let diary = Diary::new();
    let visits = book(&diary, weekly(3), FIRST);
    check(
        &diary,
        &visits,
        &expect![[r#"
            2026-09-22T10:00 0
            2026-09-29T10:00 0
            2026-10-06T10:00 0
            0: FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=1;COUNT=3"#]],
    );
    assert_eq!(booking::get(diary.session(), visits[0]).unwrap().ahead, 3);
    let other = repeated(&diary, weekly(3), "2026-09-15T10:30");
    check_refused(diary.try_book(&other), Code::Clash);
    let booked = entries(diary.session(), &JournalFilter { actions: vec![Action::VisitBooked], ..JournalFilter::default() });
    assert_eq!(booked.len(), 3, "an entry for each, and none of what was refused");
}

#[test]
fn the_preview_tells_every_time_and_what_is_in_its_way() {
    let diary = Diary::new();
    diary.try_book(&diary.asked_at(guest("Пані"), diary.ira, wall("2026-09-29T10:30"))).unwrap();
    let preview = booking::preview(diary.session(), &repeated(&diary, weekly(3), FIRST), None).unwrap();
    let told: Vec<String> = preview.iter().map(|one| format!("{} {}", one.start, one.clashes.len())).collect();
    assert_eq!(told, ["2026-09-22T10:00 0", "2026-09-29T10:00 1", "2026-10-06T10:00 0"]);
    let endless = Repeat { times: Times::Count(401), ..weekly(2) };
    check_refused(booking::preview(diary.session(), &repeated(&diary, endless, FIRST), None), Code::InvalidFields);
}

#[test]
fn a_series_is_put_back_by_one_undo() {
    let diary = Diary::new();
    let booked = diary.try_book(&repeated(&diary, weekly(3), FIRST)).unwrap();
    booking::undo(diary.session(), booked.undo).unwrap();
    assert!(booked.visits.iter().all(|id| booking::get(diary.session(), *id).is_err()));
}

#[test]
fn this_one_moves_alone() {
    let diary = Diary::new();
    let visits = book(&diary, weekly(3), FIRST);
    assert_eq!(move_to(&diary, visits[1], "2026-09-30T15:00", Scope::This).visits, 1);
    check(
        &diary,
        &visits,
        &expect![[r#"
            2026-09-22T10:00 0
            2026-09-30T15:00 0
            2026-10-06T10:00 0
            0: FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=1;COUNT=3"#]],
    );
}

#[test]
fn this_and_following_split_the_series_and_undo_joins_it_again() {
    let diary = Diary::new();
    let visits = book(&diary, weekly(4), FIRST);
    let before = told(&diary, &visits);
    let changed = move_to(&diary, visits[2], "2026-10-07T11:30", Scope::Following);
    assert_eq!(changed.visits, 2);
    check(
        &diary,
        &visits,
        &expect![[r#"
            2026-09-22T10:00 0
            2026-09-29T10:00 0
            2026-10-07T11:30 1
            2026-10-14T11:30 1
            0: FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=1;UNTIL=20261005T235959Z
            1: FREQ=WEEKLY;WKST=MO;BYDAY=WE;INTERVAL=1;COUNT=2"#]],
    );
    assert_ne!(visit(&diary, visits[0]).series, visit(&diary, visits[2]).series);
    assert_eq!(visit(&diary, visits[2]).series, visit(&diary, visits[3]).series);
    booking::undo(diary.session(), changed.undo).unwrap();
    assert_eq!(told(&diary, &visits), before);
}

#[test]
fn all_are_those_that_have_not_begun() {
    let diary = Diary::new();
    let visits = book(&diary, weekly(4), FIRST);
    diary.base.salon.pass(8 * DAY);
    let mut diary = diary;
    diary.base.owner_sits_down();
    booking::set_status(diary.session(), visits[2], Status::Arrived, "", &Overriding::default()).unwrap();
    assert_eq!(move_to(&diary, visits[3], "2026-10-13T12:00", Scope::All).visits, 1);
    check(
        &diary,
        &visits,
        &expect![[r#"
            2026-09-22T10:00 0
            2026-09-29T10:00 0
            2026-10-06T10:00 0 arrived
            2026-10-13T12:00 0
            0: FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=1;COUNT=4"#]],
    );
    assert_eq!(move_to(&diary, visits[1], "2026-09-29T13:00", Scope::All).visits, 2, "the one itself moves though it is past");
}

#[test]
fn of_two_weekdays_the_one_that_moves_takes_its_own_along() {
    let diary = Diary::new();
    let repeat = Repeat { every: Every::Week(Weekdays::of([1, 3])), interval: 1, times: Times::Count(5) };
    let visits = book(&diary, repeat, FIRST);
    assert_eq!(move_to(&diary, visits[1], "2026-09-25T10:30", Scope::Following).visits, 4);
    check(
        &diary,
        &visits,
        &expect![[r#"
            2026-09-22T10:00 0
            2026-09-25T10:30 1
            2026-09-29T10:30 1
            2026-10-02T10:30 1
            2026-10-06T10:30 1
            0: FREQ=WEEKLY;WKST=MO;BYDAY=TU,TH;INTERVAL=1;UNTIL=20260923T235959Z
            1: FREQ=WEEKLY;WKST=MO;BYDAY=TU,FR;INTERVAL=1;COUNT=4"#]],
    );
}

#[test]
fn neighbours_of_one_series_may_take_each_others_place() {
    let diary = Diary::new();
    let daily = Repeat { every: Every::Day, interval: 1, times: Times::Count(3) };
    let visits = book(&diary, daily, FIRST);
    assert_eq!(move_to(&diary, visits[0], "2026-09-23T10:00", Scope::All).visits, 3);
    check(
        &diary,
        &visits,
        &expect![[r#"
            2026-09-23T10:00 0
            2026-09-24T10:00 0
            2026-09-25T10:00 0
            0: FREQ=DAILY;INTERVAL=1;COUNT=3"#]],
    );
}

#[test]
fn what_differs_is_taken_over_and_the_rest_stays() {
    let diary = Diary::new();
    let visits = book(&diary, weekly(3), FIRST);
    move_to(&diary, visits[1], "2026-09-30T15:00", Scope::This);
    let first = visit(&diary, visits[0]);
    let part = &first.details.parts[0];
    let asked = PartAsked {
        service: part.service,
        specialist: part.specialist,
        start: part.start,
        minutes: Some(part.minutes),
        price: Some(part.price),
        room: None,
        equipment: None,
    };
    let draft =
        VisitDraft { whom: guest("Пані"), parts: vec![asked.clone()], note: "з кавою".into(), only_this_specialist: true };
    let change = |draft: &VisitDraft| {
        let read_at = visit(&diary, visits[0]).updated_at;
        booking::change(diary.session(), visits[0], draft, Scope::All, read_at, &Overriding::default()).unwrap()
    };
    assert_eq!(change(&draft).visits, 3);
    let of = |place: usize| visit(&diary, visits[place]).details;
    assert!(visits.iter().all(|id| visit(&diary, *id).details.note == "з кавою" && visit(&diary, *id).details.only_this_specialist));
    assert_eq!(of(1).start(), Some(wall("2026-09-30T15:00")), "its time was not what changed");
    change(&VisitDraft { parts: vec![PartAsked { minutes: Some(90), ..asked }], ..draft });
    assert_eq!([of(0).parts[0].minutes, of(1).parts[0].minutes, of(2).parts[0].minutes], [90, 90, 90]);
    assert_eq!(of(1).start(), Some(wall("2026-09-30T15:00")));
}

#[test]
fn one_that_was_given_to_somebody_else_stays_with_that_one() {
    let diary = Diary::new();
    let visits = book(&diary, weekly(3), FIRST);
    let to = Move { place: 0, start: wall("2026-09-29T10:00"), specialist: Some(diary.marko), room: None, minutes: None };
    let read_at = |id| visit(&diary, id).updated_at;
    booking::move_to(diary.session(), visits[1], to, Scope::This, read_at(visits[1]), &Overriding::default()).unwrap();
    let longer = Move { start: wall(FIRST), specialist: None, minutes: Some(90), ..to };
    booking::move_to(diary.session(), visits[0], longer, Scope::All, read_at(visits[0]), &Overriding::default()).unwrap();
    let told = visits.iter().map(|id| visit(&diary, *id).details.parts.remove(0)).map(|part| (part.specialist, part.minutes));
    assert_eq!(told.collect::<Vec<_>>(), [(diary.ira, 90), (diary.marko, 90), (diary.ira, 90)]);
}

#[test]
fn a_clash_of_one_refuses_the_move_of_all() {
    let diary = Diary::new();
    let visits = book(&diary, weekly(3), FIRST);
    diary.try_book(&diary.asked_at(guest("Інша"), diary.ira, wall("2026-10-06T12:00"))).unwrap();
    let before = told(&diary, &visits);
    let to = Move { place: 0, start: wall("2026-09-22T12:30"), specialist: None, room: None, minutes: None };
    let read_at = visit(&diary, visits[0]).updated_at;
    let move_all = |overriding: &Overriding| booking::move_to(diary.session(), visits[0], to, Scope::All, read_at, overriding);
    check_refused(move_all(&Overriding::default()), Code::Clash);
    assert_eq!(told(&diary, &visits), before);
    move_all(&Overriding { clash: Some("домовилися".into()), warning: None }).unwrap();
    assert_eq!(last_actions(diary.session(), 4), "visit-changed visit-changed visit-changed clash-overridden");
}

#[test]
fn this_and_following_are_cancelled_and_the_others_stay() {
    let diary = Diary::new();
    let visits = book(&diary, weekly(4), FIRST);
    let changed = booking::cancel(diary.session(), visits[2], "переїхала", Scope::Following).unwrap();
    assert_eq!(changed.visits, 2);
    check(
        &diary,
        &visits,
        &expect![[r#"
            2026-09-22T10:00 0
            2026-09-29T10:00 0
            2026-10-06T10:00 0 cancelled
            2026-10-13T10:00 0 cancelled
            0: FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=1;UNTIL=20261005T235959Z"#]],
    );
    assert_eq!(booking::remove(diary.session(), visits[0], Scope::All).unwrap().visits, 2);
    assert_eq!(told(&diary, &visits).lines().filter(|line| *line == "—").count(), 2);
    booking::undo(diary.session(), changed.undo).unwrap();
    assert_eq!(visit(&diary, visits[2]).details.status, Status::Booked);
}

#[test]
fn of_many_clashes_a_hundred_are_told() {
    let diary = Diary::new();
    let daily = Repeat { every: Every::Day, interval: 1, times: Times::Count(120) };
    let block = Booking { repeat: Some(daily), ..diary.asked_at(booking::Asked::Nobody, diary.ira, wall(FIRST)) };
    diary.try_book(&block).unwrap();
    let Err(kartoteka_api::Error::Clash { clashes, .. }) = diary.try_book(&block) else { panic!("no clash") };
    assert_eq!(clashes.len(), 100);
    assert_eq!(booking::preview(diary.session(), &block, None).unwrap().len(), 120);
}

#[test]
fn blocks_repeat_too() {
    let diary = Diary::new();
    let daily = Repeat { every: Every::Day, interval: 1, times: Times::Until(day("2026-09-24")) };
    let lunch =
        Booking {
            repeat: Some(daily), note: "Обід".into(), ..diary.asked_at(booking::Asked::Nobody, diary.ira, wall("2026-09-22T13:00"))
        };
    let visits = diary.try_book(&lunch).unwrap().visits;
    assert_eq!(visits.len(), 3);
    check_refused(diary.try_book(&diary.asked_at(guest("Пані"), diary.ira, wall("2026-09-24T13:30"))), Code::Clash);
}
