//! How a visit repeats is changed: by another rule, where there was none, no more.

use crate::{
    booking::draft,
    diary::{Diary, guest},
    salon::{check_refused, last_actions},
};
use expect_test::{Expect, expect};
use kartoteka_api::{
    Code, Error,
    booking::{self, Asked, Booking, Changed, Overriding, Scope, VisitDraft},
    calendar, specialists, warnings,
};
use kartoteka_domain::{Day, Every, ReadyRole, Repeat, Times, Visit, VisitId, Wall, WarningKind, day::Weekdays};

/// A Tuesday.
const FIRST: &str = "2026-09-22T10:00";

fn wall(text: &str) -> Wall {
    text.parse().unwrap()
}

/// On Tuesdays, so many times.
fn weekly(interval: u16, count: u16) -> Repeat {
    Repeat { every: Every::Week(Weekdays::of([1])), interval, times: Times::Count(count) }
}

fn visit(diary: &Diary, id: VisitId) -> Visit {
    booking::get(diary.session(), id).unwrap().visit
}

fn series(diary: &Diary, repeat: Repeat) -> Vec<VisitId> {
    let booking = Booking { repeat: Some(repeat), ..diary.asked_at(guest("Пані"), diary.ira, wall(FIRST)) };
    diary.try_book(&booking).unwrap().visits
}

fn repeat_as(diary: &Diary, id: VisitId, form: &VisitDraft, repeat: Option<Repeat>, scope: Scope) -> Result<Changed, Error> {
    let read_at = visit(diary, id).updated_at;
    booking::repeat(diary.session(), id, form, repeat, scope, read_at, &Overriding::default())
}

fn repeat(diary: &Diary, id: VisitId, repeat: Option<Repeat>, scope: Scope) -> Changed {
    repeat_as(diary, id, &draft(&visit(diary, id)), repeat, scope).unwrap()
}

/// Every visit of the autumn: when it is, its place among `known`, and how it repeats.
fn told(diary: &Diary, known: &[VisitId]) -> String {
    let from: Day = "2026-09-21".parse().unwrap();
    let days = (0..5).map(|part| calendar::days(diary.session(), from.plus(part * 31), 31, None).unwrap());
    let mut rows: Vec<_> = days.flat_map(|days| days.rows).map(|row| (row.start, row.visit)).collect();
    rows.sort();
    let line = |(start, id): &(Wall, VisitId)| {
        let place = known.iter().position(|known| known == id).map_or("new".to_owned(), |place| place.to_string());
        let rule = booking::get(diary.session(), *id).unwrap().repeat.map(|repeat| repeat.to_rule(start.day())).unwrap_or_default();
        format!("{start} {place} {rule}").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn check(diary: &Diary, known: &[VisitId], expected: &Expect) {
    expected.assert_eq(&told(diary, known));
}

#[test]
fn a_visit_that_stood_alone_is_made_to_repeat_and_put_back() {
    let diary = Diary::new();
    let id = diary.book(guest("Пані"), diary.ira, "10:00");
    let before = told(&diary, &[id]);
    let noted = VisitDraft { note: "з кавою".into(), ..draft(&visit(&diary, id)) };
    let changed = repeat_as(&diary, id, &noted, Some(weekly(2, 3)), Scope::This).unwrap();
    assert_eq!(changed.visits, 3);
    check(
        &diary,
        &[id],
        &expect![[r#"
            2026-09-22T10:00 0 FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=2;COUNT=3
            2026-10-06T10:00 new FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=2;COUNT=3
            2026-10-20T10:00 new FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=2;COUNT=3"#]],
    );
    assert_eq!(last_actions(diary.session(), 3), "visit-changed visit-booked visit-booked");
    let rows = calendar::days(diary.session(), "2026-10-06".parse().unwrap(), 1, None).unwrap().rows;
    assert_eq!(visit(&diary, rows[0].visit).details.note, "з кавою", "each is like the first");
    booking::undo(diary.session(), changed.undo).unwrap();
    assert_eq!(told(&diary, &[id]), before);
}

#[test]
fn new_visits_of_somebody_who_is_warned_are_weighed_again() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let id = diary.book(Asked::Client(ivan), diary.ira, "10:00");
    warnings::add(diary.session(), ivan, WarningKind::Allergy, "латекс").unwrap();
    let form = draft(&visit(&diary, id));
    check_refused(repeat_as(&diary, id, &form, Some(weekly(1, 3)), Scope::This), Code::WarningsFirst);
    assert!(repeat_as(&diary, id, &form, None, Scope::This).is_ok(), "nobody comes more often");
}

#[test]
fn from_one_visit_on_a_series_goes_on_by_another_rule() {
    let diary = Diary::new();
    let visits = series(&diary, weekly(1, 5));
    let before = told(&diary, &visits);
    let changed = repeat(&diary, visits[2], Some(weekly(2, 2)), Scope::Following);
    assert_eq!(changed.visits, 3, "one of them is taken out");
    check(
        &diary,
        &visits,
        &expect![[r#"
            2026-09-22T10:00 0 FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=1;UNTIL=20261005T235959Z
            2026-09-29T10:00 1 FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=1;UNTIL=20261005T235959Z
            2026-10-06T10:00 2 FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=2;COUNT=2
            2026-10-20T10:00 3 FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=2;COUNT=2"#]],
    );
    booking::undo(diary.session(), changed.undo).unwrap();
    assert_eq!(told(&diary, &visits), before);
}

#[test]
fn all_that_are_ahead_go_on_by_another_rule_over_the_change_of_the_clocks() {
    let diary = Diary::new();
    let visits = series(&diary, weekly(1, 3));
    let changed = repeat(&diary, visits[1], Some(weekly(3, 3)), Scope::All);
    assert_eq!(changed.visits, 4);
    check(
        &diary,
        &visits,
        &expect![[r#"
            2026-09-22T10:00 0 FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=3;COUNT=4
            2026-10-13T10:00 1 FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=3;COUNT=4
            2026-11-03T10:00 2 FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=3;COUNT=4
            2026-11-24T10:00 new FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=3;COUNT=4"#]],
    );
}

#[test]
fn a_series_that_repeats_no_more_leaves_one_visit() {
    let diary = Diary::new();
    let visits = series(&diary, weekly(1, 4));
    let before = told(&diary, &visits);
    let changed = repeat(&diary, visits[1], None, Scope::Following);
    check(
        &diary,
        &visits,
        &expect![[r#"
            2026-09-22T10:00 0 FREQ=WEEKLY;WKST=MO;BYDAY=TU;INTERVAL=1;UNTIL=20260928T235959Z
            2026-09-29T10:00 1"#]],
    );
    assert_eq!(booking::get(diary.session(), visits[1]).unwrap().following, 0);
    booking::undo(diary.session(), changed.undo).unwrap();
    assert_eq!(told(&diary, &visits), before);
    assert_eq!(booking::get(diary.session(), visits[1]).unwrap().following, 3);
}

#[test]
fn the_form_is_taken_over_along_with_the_rule() {
    let diary = Diary::new();
    let visits = series(&diary, weekly(1, 3));
    let mut form = draft(&visit(&diary, visits[0]));
    form.parts[0].start = wall("2026-09-23T12:00");
    form.parts[0].minutes = Some(90);
    let wednesdays = Repeat { every: Every::Week(Weekdays::of([2])), interval: 1, times: Times::Until("2026-10-08".parse().unwrap()) };
    repeat_as(&diary, visits[0], &form, Some(wednesdays), Scope::Following).unwrap();
    check(
        &diary,
        &visits,
        &expect![[r#"
            2026-09-23T12:00 0 FREQ=WEEKLY;WKST=MO;BYDAY=WE;INTERVAL=1;UNTIL=20261008T235959Z
            2026-09-30T12:00 1 FREQ=WEEKLY;WKST=MO;BYDAY=WE;INTERVAL=1;UNTIL=20261008T235959Z
            2026-10-07T12:00 2 FREQ=WEEKLY;WKST=MO;BYDAY=WE;INTERVAL=1;UNTIL=20261008T235959Z"#]],
    );
    assert_eq!(visit(&diary, visits[2]).details.parts[0].minutes, 90);
}

#[test]
fn a_clash_of_one_refuses_all_of_it() {
    let diary = Diary::new();
    let id = diary.book(guest("Пані"), diary.ira, "10:00");
    diary.try_book(&diary.asked_at(guest("Інша"), diary.ira, wall("2026-10-06T10:30"))).unwrap();
    let before = told(&diary, &[id]);
    let form = draft(&visit(&diary, id));
    let Err(Error::Clash { next, .. }) = repeat_as(&diary, id, &form, Some(weekly(1, 3)), Scope::This) else { panic!("it clashes") };
    assert!(next.is_empty(), "a free time for one of them is none for the series");
    assert_eq!(told(&diary, &[id]), before);
    let like = Booking { repeat: Some(weekly(1, 3)), ..diary.asked_at(guest("Пані"), diary.ira, wall(FIRST)) };
    let clashing = |of| booking::preview(diary.session(), &like, of).unwrap().iter().map(|time| time.clashes.len()).collect::<Vec<_>>();
    assert_eq!(clashing(Some(id)), [0, 0, 1], "it does not stand in its own way");
    assert_eq!(clashing(None), [1, 0, 1]);
}

#[test]
fn one_visit_alone_of_a_series_has_no_rule_of_its_own() {
    let diary = Diary::new();
    let visits = series(&diary, weekly(1, 3));
    let form = draft(&visit(&diary, visits[0]));
    check_refused(repeat_as(&diary, visits[0], &form, Some(weekly(2, 3)), Scope::This), Code::InvalidFields);
}

#[test]
fn whoever_cancels_no_visits_makes_a_series_longer_and_not_shorter() {
    let mut diary = Diary::new();
    let junior = diary.base.hire("Юля", ReadyRole::JuniorSpecialist);
    diary.base.owner_sits_down();
    specialists::save(diary.session(), junior, 5, true, &[diary.haircut]).unwrap();
    diary.base.sit_down(junior);
    let id = diary.book(guest("Пані"), junior, "10:00");
    assert_eq!(repeat(&diary, id, Some(weekly(1, 3)), Scope::This).visits, 3);
    assert_eq!(repeat(&diary, id, Some(weekly(1, 4)), Scope::All).visits, 4);
    let form = draft(&visit(&diary, id));
    for shorter in [Some(weekly(1, 2)), None] {
        check_refused(repeat_as(&diary, id, &form, shorter, Scope::Following), Code::Forbidden);
    }
}
