//! The base moves to another time zone: the wall stays, the moments move, and what was is as it was.

use crate::{
    diary::{Diary, TOMORROW, day, guest, tomorrow},
    salon::{check_refused, entries, unlock},
};
use kartoteka_api::{
    Code, JournalFilter,
    booking::{self, Overriding},
    calendar,
};
use kartoteka_domain::{Action, Reach, ReadyRole, Rules, Status};
use std::sync::Barrier;

fn move_base(diary: &Diary, zone: &str) {
    diary.base.step_up();
    diary.base.desk.set_time_zone(diary.session(), zone).unwrap();
}

#[test]
fn visits_ahead_stay_on_the_wall_and_past_ones_in_their_zone() {
    let diary = Diary::new();
    // Past noon in Kyiv, and still before it in New York.
    let past = diary.try_book(&diary.asked_at(guest("Учора"), diary.ira, "2026-09-21T12:00".parse().unwrap())).unwrap().visits[0];
    let ahead = diary.book(guest("Завтра"), diary.ira, "10:00");
    let cancelled = diary.book(guest("Ні"), diary.marko, "10:00");
    booking::cancel(diary.session(), cancelled, "захворіла", booking::Scope::This).unwrap();
    let before = diary.session().wall_now();

    move_base(&diary, "America/New_York");
    let zone = |id| booking::get(diary.session(), id).unwrap().visit.zone;
    assert_eq!([past, ahead].map(zone), ["Europe/Kyiv", "America/New_York"]);
    assert_eq!(booking::get(diary.session(), ahead).unwrap().visit.details.start(), Some(tomorrow("10:00")));
    assert_eq!(diary.session().wall_now(), before.plus(-7 * 60), "the session follows at once");
    assert_eq!(calendar::days(diary.session(), before.day(), 1, None).unwrap().now, before.plus(-7 * 60));
    assert_eq!(
        (diary.session().base().time_zone.as_str(), diary.base.desk.local().time_zone.as_str()),
        ("America/New_York", "America/New_York")
    );

    let entry = entries(diary.session(), &JournalFilter { actions: vec![Action::SettingsChanged], ..JournalFilter::default() }).remove(0);
    let change = &entry.body.changes[0];
    assert_eq!((change.field.as_str(), change.old.as_str(), change.new.as_str()), ("time-zone", "Europe/Kyiv", "America/New_York"));
    let later = diary.try_book(&diary.asked_at(guest("Потім"), diary.ira, tomorrow("12:00"))).unwrap().visits[0];
    assert_eq!(zone(later), "America/New_York");
}

#[test]
fn a_new_sign_in_finds_the_new_zone_and_the_same_zone_moves_nothing() {
    let diary = Diary::new();
    let visit = diary.book(guest("Завтра"), diary.ira, "10:00");
    let read = booking::get(diary.session(), visit).unwrap().visit;
    move_base(&diary, "Europe/Kyiv");
    assert_eq!(booking::get(diary.session(), visit).unwrap().visit, read);
    move_base(&diary, "Europe/Warsaw");
    let session = unlock(&diary.base.desk).session;
    assert_eq!(session.base().time_zone, "Europe/Warsaw");
}

#[test]
fn what_was_undoable_is_not_put_back_into_the_former_zone() {
    let diary = Diary::new();
    let booked = diary.try_book(&diary.asked(guest("Завтра"), diary.ira, "10:00")).unwrap();
    move_base(&diary, "Europe/Warsaw");
    check_refused(booking::undo(diary.session(), booked.undo), Code::ChangedMeanwhile);
}

#[test]
fn what_comes_back_stands_on_the_wall_of_the_base() {
    let diary = Diary::new();
    let cancelled = diary.book(guest("Ні"), diary.marko, "10:00");
    booking::cancel(diary.session(), cancelled, "захворіла", booking::Scope::This).unwrap();
    let mistaken = diary.book(guest("Помилка"), diary.ira, "10:00");
    let removed = booking::remove(diary.session(), mistaken, booking::Scope::This).unwrap();
    move_base(&diary, "Europe/Warsaw");
    booking::set_status(diary.session(), cancelled, Status::Booked, "", &Overriding::default()).unwrap();
    booking::undo(diary.session(), removed.undo).unwrap();
    let zone = |id| booking::get(diary.session(), id).unwrap().visit.zone;
    assert_eq!([cancelled, mistaken].map(zone), ["Europe/Warsaw"; 2]);
}

#[test]
fn who_books_while_the_base_moves_books_in_one_zone_or_the_other() {
    let diary = Diary::new();
    for (round, zone) in ["Europe/Warsaw", "Europe/Kyiv"].into_iter().cycle().take(12).enumerate() {
        let booking = diary.asked_at(guest("Пані"), diary.ira, day(TOMORROW).plus(7 * round as i64).at(600));
        let barrier = Barrier::new(2);
        let visit = std::thread::scope(|scope| {
            let moves = scope.spawn(|| {
                barrier.wait();
                move_base(&diary, zone);
            });
            barrier.wait();
            let visit = diary.try_book(&booking).unwrap().visits[0];
            moves.join().unwrap();
            visit
        });
        assert_eq!(booking::get(diary.session(), visit).unwrap().visit.zone, zone, "round {round}");
    }
}

#[test]
fn the_password_is_asked_for_again() {
    let diary = Diary::new();
    check_refused(diary.base.desk.set_time_zone(diary.session(), "Europe/Warsaw"), Code::StepUpNeeded);
    assert_eq!(diary.session().base().time_zone, "Europe/Kyiv");
}

#[test]
fn only_who_changes_settings_and_sees_all_visits_moves_the_base() {
    let mut diary = Diary::new();
    check_refused(diary.base.desk.set_time_zone(diary.session(), "Europe/Nowhere"), Code::NotFound);
    diary.base.sit_down(diary.ira);
    check_refused(diary.base.desk.set_time_zone(diary.session(), "Europe/Warsaw"), Code::Forbidden);
    diary.base.owner_sits_down();
    diary.base.change_rules(ReadyRole::Administrator, |rules| Rules { reach: Reach::Own, ..rules }).unwrap();
    diary.base.hire("Софія", ReadyRole::Administrator);
    check_refused(diary.base.desk.set_time_zone(diary.session(), "Europe/Warsaw"), Code::Forbidden);
    diary.base.owner_sits_down();
    diary.base.session.see_as(Some(&ReadyRole::Administrator.into())).unwrap();
    check_refused(diary.base.desk.set_time_zone(diary.session(), "Europe/Warsaw"), Code::Forbidden);
}
