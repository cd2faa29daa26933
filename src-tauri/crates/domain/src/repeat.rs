//! How something repeats: the few rules a desk needs, told as an RFC 5545 rule.

use crate::{
    Fault, Problem,
    day::{Day, Weekdays},
};

/// What passes between one time and the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Every {
    /// Days.
    Day,
    /// Weeks, on these days of each.
    Week(Weekdays),
    /// Months, on the same day of each; a month without that day is skipped.
    Month,
    /// Months, on the same weekday of the same week of each: the second Tuesday. A fifth one is the last.
    MonthWeekday,
}

/// When it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Times {
    /// After so many, the first one included.
    Count(u16),
    /// On this day at the latest.
    Until(Day),
}

/// How something repeats; always with an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Repeat {
    /// What passes in between.
    pub every: Every,
    /// How many of them pass.
    pub interval: u16,
    /// When it ends.
    pub times: Times,
}

/// The most times something repeats.
pub const MAX_TIMES: u16 = 400;
/// The most days from the first time to the last.
pub const MAX_DAYS: i64 = 2 * 366;

const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

impl Repeat {
    /// Refuses what has no end within two years and 400 times, from `first` on.
    ///
    /// # Errors
    /// The fields at fault: `interval`, `days`, `times`.
    pub fn check(self, first: Day) -> Result<Self, Vec<Fault>> {
        let wrong = |field| Fault::new(field, Problem::OutOfRange);
        let mut faults = Vec::new();
        if !(1..=52).contains(&self.interval) {
            faults.push(wrong("interval"));
        }
        if matches!(self.every, Every::Week(days) if days.is_empty()) {
            faults.push(wrong("days"));
        }
        let ends = match self.times {
            Times::Count(count) => (2..=MAX_TIMES).contains(&count),
            Times::Until(day) => day > first && day <= first.plus(MAX_DAYS),
        };
        if !ends {
            faults.push(wrong("times"));
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    /// The rule as RFC 5545 writes it, for something that begins on `first`.
    #[must_use]
    pub fn to_rule(&self, first: Day) -> String {
        let every = match self.every {
            Every::Day => "DAILY".to_owned(),
            Every::Week(days) => format!("WEEKLY;WKST=MO;BYDAY={}", named(days)),
            Every::Month => format!("MONTHLY;BYMONTHDAY={}", first.date().day()),
            Every::MonthWeekday => format!("MONTHLY;BYDAY={}{}", nth(first), WEEKDAYS.get(first.weekday()).copied().unwrap_or("MO")),
        };
        let times = match self.times {
            Times::Count(count) => format!("COUNT={count}"),
            Times::Until(day) => format!("UNTIL={}T235959Z", day.date().strftime("%Y%m%d")),
        };
        format!("FREQ={every};INTERVAL={};{times}", self.interval)
    }

    /// Reads what [`Self::to_rule`] wrote.
    #[must_use]
    pub fn parse(rule: &str) -> Option<Self> {
        let value = |name: &str| rule.split(';').find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
        let by_day = value("BYDAY");
        let every = match value("FREQ")? {
            "DAILY" => Every::Day,
            "WEEKLY" => {
                let day = |code: &str| WEEKDAYS.iter().position(|known| *known == code);
                Every::Week(Weekdays::of(by_day?.split(',').filter_map(day)))
            }
            "MONTHLY" if by_day.is_some() => Every::MonthWeekday,
            "MONTHLY" => Every::Month,
            _ => return None,
        };
        let times = match (value("COUNT"), value("UNTIL")) {
            (Some(count), _) => Times::Count(count.parse().ok()?),
            (None, until) => Times::Until(Day::of(jiff::civil::Date::strptime("%Y%m%d", until?.get(..8)?).ok()?)),
        };
        Some(Self { every, interval: value("INTERVAL")?.parse().ok()?, times })
    }

    /// The same as it goes on when its first day moves from `before` to `after`: what lay on that weekday lies on the new one.
    #[must_use]
    pub fn moved(self, before: Day, after: Day) -> Self {
        let Every::Week(days) = self.every else { return self };
        let kept = days.iter().filter(|day| *day != before.weekday()).chain([after.weekday()]);
        Self { every: Every::Week(Weekdays::of(kept)), ..self }
    }
}

fn named(days: Weekdays) -> String {
    days.iter().filter_map(|day| WEEKDAYS.get(day).copied()).collect::<Vec<_>>().join(",")
}

fn nth(day: Day) -> i8 {
    let week = (day.date().day() - 1) / 7 + 1;
    if week > 4 { -1 } else { week }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn check(every: Every, interval: u16, times: Times, first: &str, rule: &str) {
        let repeat = Repeat { every, interval, times };
        assert_eq!(repeat.to_rule(day(first)), rule);
        assert_eq!(Repeat::parse(rule), Some(repeat));
    }

    #[test]
    fn a_rule_is_read_as_it_was_written() {
        check(Every::Day, 3, Times::Count(5), "2026-11-22", "FREQ=DAILY;INTERVAL=3;COUNT=5");
        let days = Weekdays::of([0, 2]);
        check(
            Every::Week(days),
            2,
            Times::Until(day("2027-01-31")),
            "2026-11-23",
            "FREQ=WEEKLY;WKST=MO;BYDAY=MO,WE;INTERVAL=2;UNTIL=20270131T235959Z",
        );
        check(Every::Month, 1, Times::Count(12), "2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=1;COUNT=12");
        check(Every::MonthWeekday, 1, Times::Count(2), "2026-11-10", "FREQ=MONTHLY;BYDAY=2TU;INTERVAL=1;COUNT=2");
        check(Every::MonthWeekday, 1, Times::Count(2), "2026-11-30", "FREQ=MONTHLY;BYDAY=-1MO;INTERVAL=1;COUNT=2");
    }

    #[test]
    fn nothing_repeats_without_an_end() {
        let first = day("2026-11-22");
        let faults = |every, interval, times| Repeat { every, interval, times }.check(first).unwrap_err().len();
        assert_eq!(faults(Every::Week(Weekdays::of([])), 0, Times::Count(1)), 3);
        assert_eq!(faults(Every::Day, 1, Times::Until(first.plus(MAX_DAYS + 1))), 1);
        assert!(Repeat { every: Every::Day, interval: 1, times: Times::Count(400) }.check(first).is_ok());
    }

    #[test]
    fn what_moves_to_another_weekday_goes_on_there() {
        let repeat = Repeat { every: Every::Week(Weekdays::of([0, 2])), interval: 1, times: Times::Count(5) };
        let moved = repeat.moved(day("2026-11-25"), day("2026-11-26"));
        assert_eq!(moved.every, Every::Week(Weekdays::of([0, 3])));
    }
}
