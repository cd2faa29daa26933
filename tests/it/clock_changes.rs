//! Visits stay on the wall when the clocks change: in Kyiv and in Warsaw, in spring and in autumn.

use crate::{
    diary::{Diary, guest},
    salon::check_refused,
};
use kartoteka_api::{
    Code,
    booking::{self, Booking, Move, Overriding, Scope},
    schedule,
};
use kartoteka_domain::{DayPlan, Every, Repeat, Times, VisitId, Wall, WeekPlan, day::Weekdays};

const HOUR: i64 = 3_600_000;
const WEEK: i64 = 7 * 24 * HOUR;

/// A salon in `zone` whose people work at any time of any day.
fn diary(zone: &str) -> Diary {
    let diary = Diary::new();
    diary.base.step_up();
    diary.base.desk.set_time_zone(diary.session(), zone).unwrap();
    for user in [diary.ira, diary.marko] {
        let week = WeekPlan::of(std::array::from_fn(|_| DayPlan::parse("0-1440").unwrap()));
        schedule::set_week(diary.session(), user, week).unwrap();
    }
    diary
}

fn weekly(diary: &Diary, start: &str, count: u16) -> Vec<VisitId> {
    let start: Wall = start.parse().unwrap();
    let every = Every::Week(Weekdays::of([start.day().weekday()]));
    let repeat = Repeat { every, interval: 1, times: Times::Count(count) };
    let booking = Booking { repeat: Some(repeat), ..diary.asked_at(guest("Пані"), diary.ira, start) };
    diary.try_book(&booking).unwrap().visits
}

/// The times of the wall at which visits begin.
fn walls(diary: &Diary, visits: &[VisitId]) -> Vec<String> {
    let start = |id: &VisitId| booking::get(diary.session(), *id).unwrap().visit.details.start().unwrap().to_string();
    visits.iter().map(start).collect()
}

/// Milliseconds from the beginning of each visit to that of the next one, and how long each takes.
fn moments(diary: Diary) -> (Vec<i64>, Vec<i64>) {
    let shell = diary.base.salon.key_and_file_of(&diary.base.desk);
    let connection = crate::salon::stock_shell(&shell.1, &shell.0);
    let mut statement = connection.prepare("SELECT starts_at, ends_at FROM visit_parts ORDER BY start").unwrap();
    let rows: Vec<(i64, i64)> = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    (rows.windows(2).map(|pair| pair[1].0 - pair[0].0).collect(), rows.iter().map(|(start, end)| end - start).collect())
}

#[test]
fn a_series_over_a_change_stays_on_the_wall() {
    for zone in ["Europe/Kyiv", "Europe/Warsaw"] {
        for (start, second, difference) in [("2027-03-22T10:00", "2027-03-29T10:00", -HOUR), ("2026-10-19T10:00", "2026-10-26T10:00", HOUR)]
        {
            let diary = diary(zone);
            let visits = weekly(&diary, start, 3);
            assert_eq!(walls(&diary, &visits)[..2], [start, second], "{zone}");
            let (between, lasting) = moments(diary);
            assert_eq!(between, [WEEK + difference, WEEK], "{zone}");
            assert_eq!(lasting, [HOUR; 3], "{zone}");
        }
    }
}

/// A series of four from `first` on whose second visit and those after it go to `to`; the days until each next one.
fn check_following(zone: &str, first: &str, to: &str, expected: [&str; 4], difference: i64) {
    let diary = diary(zone);
    let visits = weekly(&diary, first, 4);
    let to = Move { place: 0, start: to.parse().unwrap(), specialist: None, room: None, minutes: None };
    let read_at = booking::get(diary.session(), visits[1]).unwrap().visit.updated_at;
    booking::move_to(diary.session(), visits[1], to, Scope::Following, read_at, &Overriding::default()).unwrap();
    assert_eq!(walls(&diary, &visits), expected, "{zone}");
    let (between, _) = moments(diary);
    assert_eq!(between[1..], [WEEK + difference, WEEK], "{zone}");
}

#[test]
fn this_and_following_move_over_a_change() {
    for zone in ["Europe/Kyiv", "Europe/Warsaw"] {
        let autumn = ["2026-10-12T10:00", "2026-10-20T11:30", "2026-10-27T11:30", "2026-11-03T11:30"];
        check_following(zone, autumn[0], autumn[1], autumn, HOUR);
        let spring = ["2027-03-15T10:00", "2027-03-23T11:30", "2027-03-30T11:30", "2027-04-06T11:30"];
        check_following(zone, spring[0], spring[1], spring, -HOUR);
    }
}

#[test]
fn a_time_that_the_clocks_skip_is_refused_and_in_a_series_as_much_later() {
    for (zone, night) in [("Europe/Kyiv", "03:30"), ("Europe/Warsaw", "02:30")] {
        let diary = diary(zone);
        // In the night to 28 March 2027, a Sunday, the clocks go forward.
        let skipped: Wall = format!("2027-03-28T{night}").parse().unwrap();
        check_refused(diary.try_book(&diary.asked_at(guest("Пані"), diary.ira, skipped)), Code::TimeSkipped);
        let other = diary.try_book(&diary.asked_at(guest("Пані"), diary.marko, skipped.plus(120))).unwrap().visits[0];
        let to = Move { place: 0, start: skipped, specialist: None, room: None, minutes: None };
        let read_at = booking::get(diary.session(), other).unwrap().visit.updated_at;
        let moved = booking::move_to(diary.session(), other, to, Scope::This, read_at, &Overriding::default());
        check_refused(moved, Code::TimeSkipped);
        booking::remove(diary.session(), other, Scope::This).unwrap();

        let visits = weekly(&diary, &format!("2027-03-21T{night}"), 3);
        assert_eq!(walls(&diary, &visits)[1], skipped.to_string(), "the wall stays");
        let (between, _) = moments(diary);
        assert_eq!(between, [WEEK, WEEK - HOUR], "{zone}: that night an hour later on the wall, at the same moment as before");
    }
}

#[test]
fn of_an_hour_that_comes_twice_the_first_is_meant() {
    for (zone, night) in [("Europe/Kyiv", "03:30"), ("Europe/Warsaw", "02:30")] {
        let diary = diary(zone);
        let visits = weekly(&diary, &format!("2026-10-18T{night}"), 3);
        assert_eq!(walls(&diary, &visits)[1], format!("2026-10-25T{night}"));
        let (between, _) = moments(diary);
        assert_eq!(between, [WEEK, WEEK + HOUR], "{zone}");
    }
}

#[test]
fn no_free_time_is_offered_that_the_clocks_skip() {
    let diary = diary("Europe/Kyiv");
    let asked = booking::SlotsAsked {
        service: Some(diary.haircut),
        minutes: None,
        specialists: vec![diary.ira],
        from: "2027-03-28".parse().unwrap(),
        days: 1,
        span: kartoteka_domain::hours::Span::new(120, 360),
        count: 20,
    };
    let slots = booking::free_slots(diary.session(), &asked).unwrap();
    let told: Vec<String> = slots.iter().map(|slot| slot.start.to_string()[11..].to_owned()).collect();
    assert_eq!(told, ["02:00", "02:15", "02:30", "02:45", "04:00", "04:15", "04:30", "04:45", "05:00"]);
}
