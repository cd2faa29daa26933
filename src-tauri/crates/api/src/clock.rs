//! The one place that knows the time and makes new ids, and the wall clock of the base.

use crate::Error;
use jiff::{
    Timestamp, ToSpan as _, Zoned,
    civil::DateTime,
    tz::{AmbiguousOffset, Disambiguation, TimeZone},
};
use kartoteka_domain::{Day, Hours, Millis, Wall, hours::clock};
use std::{
    fmt,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};
use uuid::Uuid;

/// Tells the time; tests bring their own.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Millis + Send + Sync>);

impl Clock {
    /// The clock of this computer.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn system() -> Self {
        Self(Arc::new(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            Millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
        }))
    }

    /// A clock that asks `tell`.
    #[must_use]
    pub fn told(tell: impl Fn() -> Millis + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Millis {
        (self.0)()
    }

    /// A new id: UUIDv7, so that ids sort by the time they were made.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

/// `name`, if it is an IANA zone.
#[must_use]
pub fn known_time_zone(name: &str) -> Option<String> {
    TimeZone::get(name.trim()).ok()?.iana_name().map(str::to_owned)
}

/// The IANA zone of this computer, if it says one; UTC is what a computer says that was never asked.
#[must_use]
pub fn system_time_zone() -> Option<String> {
    let zone = TimeZone::try_system().ok()?;
    zone.iana_name().filter(|name| !name.ends_with("UTC")).map(str::to_owned)
}

/// The zone of a base; UTC where its name is not known.
#[derive(Debug, Clone)]
pub(crate) struct Zone(TimeZone);

impl Zone {
    /// The zone called `name`.
    pub fn of(name: &str) -> Self {
        Self(TimeZone::get(name).unwrap_or(TimeZone::UTC))
    }

    /// `at` on the wall.
    pub fn wall(&self, at: Millis) -> Zoned {
        Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(self.0.clone())
    }

    /// The minute the wall shows at `at`.
    pub fn wall_of(&self, at: Millis) -> Wall {
        let wall = self.wall(at);
        let minute = i64::from(wall.hour()) * 60 + i64::from(wall.minute());
        Day::of(wall.date()).start().plus(minute)
    }

    /// When the wall shows `wall`: the first time where the clocks go back, as much later where they go forward.
    pub fn instant(&self, wall: Wall) -> Millis {
        let at = self.0.to_ambiguous_zoned(civil(wall)).disambiguate(Disambiguation::Compatible);
        at.map_or(Millis(wall.number() * 60_000), |at| Millis(at.timestamp().as_millisecond()))
    }

    /// Whether the wall ever shows `wall`: not while the clocks go forward.
    pub fn exists(&self, wall: Wall) -> bool {
        !matches!(self.0.to_ambiguous_zoned(civil(wall)).offset(), AmbiguousOffset::Gap { .. })
    }

    /// `at` on the wall as journal entries and papers tell it.
    pub fn written(&self, at: Millis) -> String {
        self.wall(at).strftime("%Y-%m-%d %H:%M:%S").to_string()
    }

    /// Day of the week, Monday being 0, and minute of the day.
    pub fn weekday_and_minute(&self, at: Millis) -> (usize, u16) {
        let wall = self.wall(at);
        let minute = u16::from(wall.hour().unsigned_abs()) * 60 + u16::from(wall.minute().unsigned_abs());
        (usize::from(wall.weekday().to_monday_zero_offset().unsigned_abs()), minute)
    }

    /// Minutes by which the wall is ahead of UTC at `at`.
    pub fn offset_minutes(&self, at: Millis) -> i32 {
        self.wall(at).offset().seconds().div_euclid(60)
    }

    /// When each of the `count` days began that end with the one of `at`, the oldest first.
    pub fn days_until(&self, at: Millis, count: u16) -> Vec<Millis> {
        let today = self.wall(at).date();
        let day = |back: u16| today.checked_sub(i64::from(back).days()).and_then(|date| date.to_zoned(self.0.clone()));
        (0..count).rev().filter_map(|back| Some(Millis(day(back).ok()?.timestamp().as_millisecond()))).collect()
    }

    /// The times of one offset each between `from` and `until`: since when, until when, and minutes ahead of UTC.
    pub fn spans(&self, from: Millis, until: Millis) -> Vec<(Millis, Millis, i32)> {
        let changes = self.0.following(Timestamp::from_millisecond(from.0).unwrap_or_default());
        let changes = changes.map(|change| Millis(change.timestamp().as_millisecond())).take_while(|at| *at < until);
        let mut starts = vec![from];
        starts.extend(changes);
        let ends = starts.iter().skip(1).copied().chain([until]);
        starts.iter().zip(ends).map(|(start, end)| (*start, end, self.offset_minutes(*start))).collect()
    }

    /// When the day of `at` is over.
    pub fn end_of_day(&self, at: Millis) -> Millis {
        let tomorrow = self.wall(at).tomorrow().and_then(|next| next.start_of_day());
        tomorrow.map_or(at, |start| Millis(start.timestamp().as_millisecond()))
    }

    /// That `at` is outside `hours`, with the hours of that day.
    pub fn outside(&self, hours: &Hours, at: Millis) -> Error {
        let (weekday, _) = self.weekday_and_minute(at);
        let span = hours.days().get(weekday).copied().flatten();
        let text = |minute: Option<u16>| minute.map(clock).unwrap_or_default();
        Error::OutsideHours { from: text(span.map(|span| span.from)), until: text(span.map(|span| span.until)) }
    }
}

fn civil(wall: Wall) -> DateTime {
    let midnight = wall.day().date().to_datetime(jiff::civil::Time::midnight());
    midnight.saturating_add(i64::from(wall.minute()).minutes())
}

/// Minutes of work left at `now`: `None` without a limit, zero outside the hours.
pub(crate) fn minutes_left(hours: &Hours, zone: &Zone, now: Millis) -> Option<u16> {
    if hours.is_always() {
        return None;
    }
    let (weekday, minute) = zone.weekday_and_minute(now);
    let today = hours.left(weekday, minute).unwrap_or_default();
    // Hours that go on after midnight do not end there.
    let goes_on = today > 0 && minute + today == 24 * 60;
    Some(if goes_on { today + hours.left((weekday + 1) % 7, 0).unwrap_or_default() } else { today })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Millis {
        Millis(format!("{text}[Europe/Kyiv]").parse::<Zoned>().unwrap().timestamp().as_millisecond())
    }

    fn left(hours: &str, moment: &str) -> Option<u16> {
        minutes_left(&Hours::parse(hours).unwrap(), &Zone::of("Europe/Kyiv"), at(moment))
    }

    #[test]
    fn hours_are_those_of_the_wall_clock_of_the_base() {
        // A Monday; in summer and in winter nine is nine.
        assert_eq!(left("0:540-1080", "2026-07-06T09:00"), Some(540));
        assert_eq!(left("0:540-1080", "2026-12-07T09:00"), Some(540));
        assert_eq!(left("0:540-1080", "2026-12-07T08:59"), Some(0));
        assert_eq!(left("0:540-1080", "2026-12-08T12:00"), Some(0));
        assert_eq!(left("", "2026-12-08T12:00"), None);
    }

    #[test]
    fn days_are_those_of_the_wall_when_the_clocks_change_too() {
        let zone = Zone::of("Europe/Kyiv");
        // In the night to 25 October 2026 the clocks go back.
        let days = zone.days_until(at("2026-10-26T12:00"), 3);
        assert_eq!(days, ["2026-10-24T00:00", "2026-10-25T00:00", "2026-10-26T00:00"].map(at));
        let spans = zone.spans(days[0], at("2026-10-27T00:00"));
        let change = Millis(at("2026-10-25T05:00").0 - 2 * 3_600_000);
        assert_eq!(spans, [(days[0], change, 180), (change, at("2026-10-27T00:00"), 120)]);
        assert_eq!(zone.spans(days[2], days[2]), [(days[2], days[2], 120)]);
    }

    #[test]
    fn the_wall_tells_the_moment_on_days_without_a_change() {
        let (zone, wall) = (Zone::of("Europe/Kyiv"), "2026-11-22T10:30".parse::<Wall>().unwrap());
        assert_eq!(zone.instant(wall), at("2026-11-22T10:30"));
        assert_eq!(zone.wall_of(at("2026-11-22T10:30")), wall);
    }

    #[test]
    fn skipped_times_are_not_there_and_repeated_ones_are_the_first() {
        for (zone, spring, autumn) in
            [("Europe/Kyiv", "2026-03-29T03:30", "2026-10-25T03:30"), ("Europe/Warsaw", "2026-03-29T02:30", "2026-10-25T02:30")]
        {
            let (zone, spring, autumn): (_, Wall, Wall) = (Zone::of(zone), spring.parse().unwrap(), autumn.parse().unwrap());
            assert_eq!(
                [zone.exists(spring), zone.exists(spring.plus(-60)), zone.exists(spring.plus(60)), zone.exists(autumn)],
                [false, true, true, true]
            );
            assert_eq!(zone.wall_of(zone.instant(spring)), spring.plus(60));
            let hours = zone.instant(autumn.plus(60)).0 - zone.instant(autumn).0;
            assert_eq!(hours, 2 * 3_600_000, "the repeated hour lies in between");
        }
    }

    #[test]
    fn hours_that_go_on_after_midnight_do_not_end_there() {
        assert_eq!(left("0:1200-1440,1:0-120", "2026-12-07T23:50"), Some(130));
        assert_eq!(left("0:1200-1440,2:0-120", "2026-12-07T23:50"), Some(10));
    }

    #[test]
    fn the_refusal_tells_the_hours_of_the_day() {
        let hours = Hours::parse("0:540-1080").unwrap();
        let told = |moment| Zone::of("Europe/Kyiv").outside(&hours, at(moment)).arguments();
        let values = |moment| told(moment).into_iter().map(|(_, value)| value).collect::<Vec<_>>();
        assert_eq!(values("2026-12-07T20:00"), ["working", "09:00", "18:00"]);
        assert_eq!(values("2026-12-08T12:00"), ["off", "", ""]);
    }
}
