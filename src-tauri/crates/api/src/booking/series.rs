//! Visits that repeat: the rule is told on the wall, so that no change of the clocks moves a visit.

use crate::Error;
use kartoteka_domain::{
    Day, Every, Fault, Part, Problem, Repeat, Times, Wall,
    day::DAY_MINUTES,
    repeat::{MAX_DAYS, MAX_TIMES},
};
use rrule::RRuleSet;
use std::collections::BTreeMap;

/// The days on which something repeats that begins on `first`, itself among them.
///
/// # Errors
/// [`Error::InvalidForm`] where the rule has no end in sight, or `first` is none of its days.
pub(super) fn days(repeat: Repeat, first: Day) -> Result<Vec<Day>, Error> {
    let fault = |field| Err(Error::InvalidForm(vec![Fault::new(field, Problem::OutOfRange)]));
    let repeat = repeat.check(first).map_err(Error::InvalidForm)?;
    let days = expand(repeat, first, MAX_TIMES + 1);
    if days.first() != Some(&first) {
        return fault("days");
    }
    let last = days.last().copied().unwrap_or(first);
    if days.len() > usize::from(MAX_TIMES) || last > first.plus(MAX_DAYS) { fault("times") } else { Ok(days) }
}

/// The days of a rule from `first` on, at most so many. UTC carries the wall: there no clock ever changes.
pub(super) fn expand(repeat: Repeat, first: Day, most: u16) -> Vec<Day> {
    let text = format!("DTSTART:{}T000000Z\nRRULE:{}", first.date().strftime("%Y%m%d"), repeat.to_rule(first));
    let Ok(rule) = text.parse::<RRuleSet>() else { return Vec::new() };
    rule.all(most).dates.iter().filter_map(|date| date.date_naive().to_string().parse().ok()).collect()
}

/// The days of a rule by months from `from` on, each with the day of the same rule from `to` on that lies as many months later.
/// A month of which only one of both has a day is left out.
fn by_month(repeat: Repeat, from: Day, to: Day) -> Vec<(Day, Day)> {
    let endless = Repeat { times: Times::Count(MONTHS), ..repeat };
    let month = |day: Day| i32::from(day.date().year()) * 12 + i32::from(day.date().month());
    let later = |first: Day| expand(endless, first, MONTHS).into_iter().map(move |day| (month(day) - month(first), day));
    let moved: BTreeMap<i32, Day> = later(to).collect();
    later(from).filter_map(|(months, day)| Some((day, *moved.get(&months)?))).collect()
}

/// Parts of a visit so many minutes later.
pub(super) fn shifted_parts(parts: &[Part], minutes: i64) -> Vec<Part> {
    parts.iter().map(|part| Part { start: part.start.plus(minutes), ..part.clone() }).collect()
}

/// Minutes between the same time of two days.
pub(super) fn minutes_between(from: Day, to: Day) -> i64 {
    (to.number() - from.number()) * DAY_MINUTES
}

/// How a series goes on when one visit of it moves.
#[derive(Debug, Clone)]
pub(super) struct Shift {
    repeat: Option<Repeat>,
    from: Wall,
    to: Wall,
    /// Days of a rule by months, and for each the day of the moved rule in the same month.
    months: Vec<(Day, Day)>,
}

/// More months than a series has.
const MONTHS: u16 = 30;

impl Shift {
    /// One visit of a series by `repeat` moves from `from` to `to`.
    pub fn new(repeat: Option<Repeat>, from: Wall, to: Wall) -> Self {
        let by_months = repeat.filter(|repeat| matches!(repeat.every, Every::Month | Every::MonthWeekday));
        let months = by_months.filter(|_| from.day() != to.day()).map(|repeat| by_month(repeat, from.day(), to.day()));
        Self { repeat, from, to, months: months.unwrap_or_default() }
    }

    /// Whether visits move to other days.
    pub fn changes_days(&self) -> bool {
        self.from.day() != self.to.day()
    }

    /// Where a visit goes that begins at `start`. Every visit keeps its own distance from the rule: one that was moved by
    /// itself stays moved. Of a week only the visits of the weekday that moves go along; in months the visits follow the rule.
    pub fn of(&self, start: Wall) -> Wall {
        let days = minutes_between(self.from.day(), self.to.day());
        let clock = self.to.number() - self.from.number() - days;
        let weekly = matches!(self.repeat, Some(Repeat { every: Every::Week(_), .. }));
        let days = match self.months.iter().find(|(old, _)| *old == start.day()) {
            Some((old, new)) => minutes_between(*old, *new),
            None if weekly && start.day().weekday() != self.from.day().weekday() => 0,
            None => days,
        };
        start.plus(days + clock)
    }

    /// The rule from now on, for `count` visits from `first` to `last`.
    pub fn rule(&self, first: Day, count: usize, last: Day) -> Option<String> {
        let moved = self.repeat?.moved(self.from.day(), self.to.day());
        let times = match moved.times {
            Times::Count(_) => Times::Count(u16::try_from(count).unwrap_or(MAX_TIMES)),
            Times::Until(until) => Times::Until(until.max(last)),
        };
        Some(Repeat { times, ..moved }.to_rule(first))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::day::Weekdays;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn check(every: Every, interval: u16, times: Times, first: &str, expected: &str) {
        let days = days(Repeat { every, interval, times }, day(first));
        let told = days.map(|days| days.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
        assert_eq!(told.unwrap_or_else(|error| error.to_string()), expected);
    }

    #[test]
    fn days_follow_the_rule_to_its_end() {
        check(Every::Day, 2, Times::Count(3), "2026-12-30", "2026-12-30 2027-01-01 2027-01-03");
        let days = Every::Week(Weekdays::of([0, 2]));
        check(days, 1, Times::Count(4), "2026-11-25", "2026-11-25 2026-11-30 2026-12-02 2026-12-07");
        check(days, 2, Times::Until(day("2026-12-09")), "2026-11-23", "2026-11-23 2026-11-25 2026-12-07 2026-12-09");
        check(Every::Month, 1, Times::Count(3), "2026-10-31", "2026-10-31 2026-12-31 2027-01-31");
        check(Every::MonthWeekday, 1, Times::Count(3), "2026-11-10", "2026-11-10 2026-12-08 2027-01-12");
        check(Every::MonthWeekday, 1, Times::Count(3), "2026-11-30", "2026-11-30 2026-12-28 2027-01-25");
    }

    #[test]
    fn what_begins_beside_its_rule_or_has_no_end_in_sight_is_refused() {
        let weekly = Every::Week(Weekdays::of([0]));
        check(weekly, 1, Times::Count(4), "2026-11-25", "some fields cannot be understood: days: not within what is possible");
        let far = "some fields cannot be understood: times: not within what is possible";
        check(Every::Month, 3, Times::Count(24), "2026-11-25", far);
    }

    fn moved(every: Every, from: &str, to: &str, start: &str) -> String {
        let repeat = Repeat { every, interval: 1, times: Times::Count(9) };
        Shift::new(Some(repeat), from.parse().unwrap(), to.parse().unwrap()).of(start.parse().unwrap()).to_string()
    }

    #[test]
    fn of_a_week_only_the_weekday_that_moves_goes_along() {
        let every = Every::Week(Weekdays::of([0, 2]));
        assert_eq!(moved(every, "2026-11-25T10:00", "2026-11-26T11:30", "2026-12-02T10:00"), "2026-12-03T11:30");
        assert_eq!(moved(every, "2026-11-25T10:00", "2026-11-26T11:30", "2026-11-30T10:00"), "2026-11-30T11:30");
    }

    #[test]
    fn in_months_visits_follow_the_rule() {
        // The second Tuesday becomes the second Wednesday, which in December comes a week before the shifted day.
        assert_eq!(moved(Every::MonthWeekday, "2026-11-10T10:00", "2026-11-11T10:00", "2026-12-08T10:00"), "2026-12-09T10:00");
        assert_eq!(moved(Every::MonthWeekday, "2026-11-10T10:00", "2026-11-11T10:00", "2027-09-14T10:00"), "2027-09-08T10:00");
        assert_eq!(moved(Every::Month, "2026-11-15T10:00", "2026-11-16T09:00", "2027-02-15T10:00"), "2027-02-16T09:00");
    }

    #[test]
    fn a_month_without_the_day_moves_no_visit_of_another_month() {
        let moved = |from, to, start| moved(Every::Month, from, to, start);
        assert_eq!(moved("2026-10-31T10:00", "2026-10-30T10:00", "2026-12-31T10:00"), "2026-12-30T10:00");
        assert_eq!(moved("2026-10-30T10:00", "2026-10-31T10:00", "2026-12-30T10:00"), "2026-12-31T10:00");
        assert_eq!(moved("2026-10-30T10:00", "2026-10-31T10:00", "2026-11-30T10:00"), "2026-12-01T10:00", "November has no 31st");
        assert_eq!(moved("2026-10-31T10:00", "2026-11-01T10:00", "2026-12-31T10:00"), "2027-01-01T10:00");
    }

    #[test]
    fn no_rule_on_no_day_of_the_calendar_is_too_much() {
        let everies = [Every::Day, Every::Week(Weekdays::ALL), Every::Month, Every::MonthWeekday];
        let firsts = ["1900-01-01", "1900-02-28", "2024-02-29", "2026-10-31", "2199-12-30", "2199-12-31"];
        for (every, first) in everies.into_iter().flat_map(|every| firsts.map(|first| (every, day(first)))) {
            for interval in [0, 1, 12, 52, u16::MAX] {
                for times in [Times::Count(u16::MAX), Times::Count(400), Times::Until(first), Times::Until(first.plus(MAX_DAYS))] {
                    if let Ok(days) = days(Repeat { every, interval, times }, first) {
                        assert!(days.len() <= usize::from(MAX_TIMES) && days.first() == Some(&first), "{every:?} {first} {times:?}");
                    }
                }
            }
        }
    }
}
