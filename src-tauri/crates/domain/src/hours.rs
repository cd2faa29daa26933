//! Working hours: when a person may be signed in, by weekday, on the wall clock of the base.

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// Hours of a week. Without any day they mean always.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Hours([Option<Span>; 7]);

/// From a minute of the day up to another one, at most 24:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first minute.
    pub from: u16,
    /// The first minute after.
    pub until: u16,
}

impl Span {
    /// From `from` up to `until`, if that is a time of one day.
    #[must_use]
    pub fn new(from: u16, until: u16) -> Option<Self> {
        (from < until && until <= DAY).then_some(Self { from, until })
    }
}

/// A minute of the day as a clock shows it: `09:30`.
#[must_use]
pub fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

impl Hours {
    /// No limit.
    #[must_use]
    pub fn always() -> Self {
        Self::default()
    }

    /// Whether there is no limit.
    #[must_use]
    pub fn is_always(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// The hours from Monday on.
    #[must_use]
    pub fn days(&self) -> [Option<Span>; 7] {
        self.0
    }

    /// Minutes of work left at `minute` of `weekday` (Monday is 0); `None` outside the hours, a whole day without a limit.
    #[must_use]
    pub fn left(&self, weekday: usize, minute: u16) -> Option<u16> {
        if self.is_always() {
            return Some(DAY);
        }
        let span = (*self.0.get(weekday)?)?;
        (span.from <= minute && minute < span.until).then(|| span.until - minute)
    }

    /// `0:540-1080,5:600-900`: weekday, first minute, first minute after.
    #[must_use]
    pub fn to_text(&self) -> String {
        let days = self.0.iter().enumerate().filter_map(|(day, span)| span.map(|span| format!("{day}:{}-{}", span.from, span.until)));
        days.collect::<Vec<_>>().join(",")
    }

    /// Reads what [`Self::to_text`] wrote; an empty text is always.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut hours = Self::default();
        for part in text.split(',').filter(|part| !part.is_empty()) {
            let (day, span) = part.split_once(':')?;
            let (from, until) = span.split_once('-')?;
            *hours.0.get_mut(day.parse::<usize>().ok()?)? = Some(Span::new(from.parse().ok()?, until.parse().ok()?)?);
        }
        Some(hours)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_day_it_is_always() {
        assert_eq!(Hours::always().left(3, 120), Some(DAY));
    }

    #[test]
    fn a_day_without_hours_is_a_day_off() {
        let hours = Hours::parse("0:540-1080").unwrap();
        assert_eq!([hours.left(0, 539), hours.left(0, 540), hours.left(0, 1079), hours.left(0, 1080)], [None, Some(540), Some(1), None]);
        assert_eq!(hours.left(1, 600), None);
        assert_eq!(hours.left(9, 600), None);
    }

    #[test]
    fn hours_are_read_as_they_were_written_and_nonsense_is_not_read() {
        let text = "0:540-1080,6:0-1440";
        assert_eq!(Hours::parse(text).unwrap().to_text(), text);
        for wrong in ["7:0-1", "0:10-5", "0:0-1441", "x", "0:1"] {
            assert_eq!(Hours::parse(wrong), None, "{wrong}");
        }
    }
}
