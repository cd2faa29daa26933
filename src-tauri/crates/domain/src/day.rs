//! Days and minutes as they stand on the wall: without a zone, so that no change of clocks or zones moves them.

use crate::hours::clock;
use jiff::civil::Date;
use std::{fmt, str::FromStr};

/// Minutes of a day on the wall.
pub const DAY_MINUTES: i64 = 24 * 60;

/// A day of the calendar: days since 1970-01-01, from 1900 to 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// A minute on the wall: minutes since 1970-01-01 00:00, whatever the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wall(i64);

/// From one minute up to another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stretch {
    /// The first minute.
    pub from: Wall,
    /// The first minute after.
    pub until: Wall,
}

/// Days of the week, Monday first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Weekdays(u8);

/// No day or minute that the calendar knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no day or time of the calendar")]
pub struct NotADay;

const EPOCH: Date = Date::constant(1970, 1, 1);
const FIRST: Date = Date::constant(1900, 1, 1);
const LAST: Date = Date::constant(2199, 12, 31);
/// The same as numbers: every row of the calendar is held against them.
const FIRST_DAY: i32 = -25_567;
const LAST_DAY: i32 = 84_005;

impl Day {
    /// The day of a civil date.
    #[must_use]
    pub fn of(date: Date) -> Self {
        let days = (date.clamp(FIRST, LAST) - EPOCH).get_days();
        Self(days)
    }

    /// A stored number of days since 1970-01-01; what lies outside the calendar becomes its first or last day.
    #[must_use]
    pub fn from_number(number: i64) -> Self {
        let known = number.clamp(i64::from(FIRST_DAY), i64::from(LAST_DAY));
        Self(i32::try_from(known).unwrap_or(LAST_DAY))
    }

    /// Days since 1970-01-01, as stored.
    #[must_use]
    pub fn number(self) -> i64 {
        i64::from(self.0)
    }

    /// As a civil date.
    #[must_use]
    pub fn date(self) -> Date {
        EPOCH.saturating_add(jiff::Span::new().days(self.0))
    }

    /// Monday is 0.
    #[must_use]
    pub fn weekday(self) -> usize {
        usize::try_from((self.number() + 3).rem_euclid(7)).unwrap_or(0)
    }

    /// So many days later, or earlier.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self::from_number(self.number().saturating_add(days))
    }

    /// Its first minute.
    #[must_use]
    pub fn start(self) -> Wall {
        Wall(self.number() * DAY_MINUTES)
    }

    /// This minute of it; minutes beyond 24:00 lie on the next day.
    #[must_use]
    pub fn at(self, minute: u16) -> Wall {
        self.start().plus(i64::from(minute))
    }

    /// This day and those after it, before `until`.
    pub fn up_to(self, until: Self) -> impl Iterator<Item = Self> {
        (self.0..until.0).map(Self)
    }
}

impl FromStr for Day {
    type Err = NotADay;

    /// Reads `2026-11-22`.
    fn from_str(text: &str) -> Result<Self, NotADay> {
        let date: Date = text.parse().map_err(|_| NotADay)?;
        if text.len() == 10 && (FIRST..=LAST).contains(&date) { Ok(Self::of(date)) } else { Err(NotADay) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date().fmt(f)
    }
}

impl Wall {
    /// A stored number of minutes since 1970-01-01 00:00 on the wall.
    #[must_use]
    pub fn from_number(number: i64) -> Self {
        Self(number.clamp(Day(FIRST_DAY).start().0, Day(LAST_DAY).start().0 + DAY_MINUTES - 1))
    }

    /// Minutes since 1970-01-01 00:00 on the wall, as stored.
    #[must_use]
    pub fn number(self) -> i64 {
        self.0
    }

    /// The day it lies on.
    #[must_use]
    pub fn day(self) -> Day {
        Day::from_number(self.0.div_euclid(DAY_MINUTES))
    }

    /// The minute of the day.
    #[must_use]
    pub fn minute(self) -> u16 {
        u16::try_from(self.0.rem_euclid(DAY_MINUTES)).unwrap_or(0)
    }

    /// So many minutes later, or earlier.
    #[must_use]
    pub fn plus(self, minutes: i64) -> Self {
        Self::from_number(self.0.saturating_add(minutes))
    }

    /// From this minute for so many.
    #[must_use]
    pub fn lasting(self, minutes: u16) -> Stretch {
        Stretch { from: self, until: self.plus(i64::from(minutes)) }
    }
}

impl FromStr for Wall {
    type Err = NotADay;

    /// Reads `2026-11-22T10:30`; seconds are refused.
    fn from_str(text: &str) -> Result<Self, NotADay> {
        let (day, clock) = text.split_once('T').ok_or(NotADay)?;
        let (hour, minute) = clock.split_once(':').filter(|_| clock.len() == 5).ok_or(NotADay)?;
        let (hour, minute): (u16, u16) = (hour.parse().map_err(|_| NotADay)?, minute.parse().map_err(|_| NotADay)?);
        if hour < 24 && minute < 60 { Ok(day.parse::<Day>()?.at(hour * 60 + minute)) } else { Err(NotADay) }
    }
}

impl fmt::Display for Wall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.day(), clock(self.minute()))
    }
}

impl Stretch {
    /// Whether both share a minute.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// Its length in minutes.
    #[must_use]
    pub fn minutes(self) -> i64 {
        self.until.0 - self.from.0
    }

    /// What is left of it without `gap`.
    pub fn without(self, gap: Self) -> impl Iterator<Item = Self> {
        let (before, after) = (self.until.min(gap.from), self.from.max(gap.until));
        let parts = [Self { until: before, ..self }, Self { from: after, ..self }];
        parts.into_iter().filter(|part| part.from < part.until)
    }

    /// The same with so many minutes more before and after.
    #[must_use]
    pub fn widened(self, before: u16, after: u16) -> Self {
        Self { from: self.from.plus(-i64::from(before)), until: self.until.plus(i64::from(after)) }
    }
}

impl Weekdays {
    /// Every day.
    pub const ALL: Self = Self(0x7f);

    /// Those days, Monday being 0.
    #[must_use]
    pub fn of(days: impl IntoIterator<Item = usize>) -> Self {
        Self(days.into_iter().filter(|day| *day < 7).fold(0, |set, day| set | 1 << day))
    }

    /// A stored set.
    #[must_use]
    pub fn from_number(number: i64) -> Self {
        Self(u8::try_from(number & 0x7f).unwrap_or_default())
    }

    /// As stored: bit 0 is Monday.
    #[must_use]
    pub fn number(self) -> i64 {
        i64::from(self.0)
    }

    /// Whether the day is among them, Monday being 0.
    #[must_use]
    pub fn has(self, weekday: usize) -> bool {
        weekday < 7 && self.0 & (1 << weekday) != 0
    }

    /// Each of them, Monday being 0.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..7).filter(move |day| self.has(*day))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_told_as_it_is_read() {
        for text in ["1970-01-01", "2026-11-22", "2024-02-29", "1900-01-01", "2199-12-31"] {
            assert_eq!(text.parse::<Day>().unwrap().to_string(), text);
        }
        for wrong in ["2026-13-01", "2026-02-29", "2200-01-01", "22.11.2026", "2026-11-22T10:00", ""] {
            assert_eq!(wrong.parse::<Day>(), Err(NotADay), "{wrong}");
        }
    }

    #[test]
    fn the_calendar_has_a_first_and_a_last_day() {
        assert_eq!((Day::of(FIRST).0, Day::of(LAST).0), (FIRST_DAY, LAST_DAY));
        assert_eq!([i64::MIN, i64::MAX].map(|number| Day::from_number(number).date()), [FIRST, LAST]);
        assert_eq!([i64::MIN, i64::MAX].map(|number| Wall::from_number(number).day().date()), [FIRST, LAST]);
    }

    #[test]
    fn the_week_begins_on_monday() {
        assert_eq!("2026-11-22".parse::<Day>().unwrap().weekday(), 6);
        assert_eq!("1969-12-29".parse::<Day>().unwrap().weekday(), 0);
    }

    #[test]
    fn a_time_of_the_wall_is_told_as_it_is_read() {
        let wall: Wall = "2026-11-22T10:30".parse().unwrap();
        assert_eq!((wall.to_string().as_str(), wall.minute(), wall.day().to_string().as_str()), ("2026-11-22T10:30", 630, "2026-11-22"));
        assert_eq!(wall.plus(14 * 60).to_string(), "2026-11-23T00:30");
        for wrong in ["2026-11-22T24:00", "2026-11-22 10:30", "2026-11-22T9:30", "2026-11-22T10:30:00"] {
            assert_eq!(wrong.parse::<Wall>(), Err(NotADay), "{wrong}");
        }
    }

    #[test]
    fn a_gap_leaves_what_lies_around_it() {
        let at = |minute: u16| Day::from_number(20_000).at(minute);
        let cut = |from: u16, until: u16| {
            let gap = Stretch { from: at(from), until: at(until) };
            let left = at(600).lasting(120).without(gap);
            left.map(|stretch| (stretch.from.minute(), stretch.until.minute())).collect::<Vec<_>>()
        };
        assert_eq!(cut(630, 660), [(600, 630), (660, 720)]);
        assert_eq!(cut(540, 660), [(660, 720)]);
        assert_eq!(cut(660, 800), [(600, 660)]);
        assert_eq!(cut(540, 800), []);
        assert_eq!([cut(500, 600), cut(720, 800)], [[(600, 720)], [(600, 720)]]);
    }

    #[test]
    fn stretches_that_touch_do_not_overlap() {
        let wall: Wall = "2026-11-22T10:00".parse().unwrap();
        assert!(!wall.lasting(60).overlaps(wall.plus(60).lasting(30)));
        assert!(wall.lasting(60).widened(0, 5).overlaps(wall.plus(60).lasting(30)));
    }
}
