//! When a specialist works: hours of a week with breaks, and days that differ.

use crate::{
    day::{Stretch, Wall},
    hours::Span,
};

/// The working times of one day, in order; a gap is a break, none at all a day off.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DayPlan(Vec<Span>);

/// The working times of a week, from Monday on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WeekPlan([DayPlan; 7]);

/// The most working times of one day.
const MAX_SPANS: usize = 8;

impl DayPlan {
    /// A day off.
    #[must_use]
    pub fn off() -> Self {
        Self::default()
    }

    /// These times; those that touch or overlap become one. `None` when there are more than eight.
    #[must_use]
    pub fn of(spans: impl IntoIterator<Item = Span>) -> Option<Self> {
        let mut sorted: Vec<Span> = spans.into_iter().collect();
        sorted.sort_by_key(|span| (span.from, span.until));
        let mut plan: Vec<Span> = Vec::with_capacity(sorted.len());
        for span in sorted {
            match plan.last_mut() {
                Some(last) if span.from <= last.until => last.until = last.until.max(span.until),
                _ => plan.push(span),
            }
        }
        (plan.len() <= MAX_SPANS).then_some(Self(plan))
    }

    /// Its times, in order.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// Whether nothing is worked.
    #[must_use]
    pub fn is_off(&self) -> bool {
        self.0.is_empty()
    }

    /// Minutes of work.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.0.iter().map(|span| u32::from(span.until - span.from)).sum()
    }

    /// Whether all of a stretch that begins on the day of this plan is worked.
    #[must_use]
    pub fn covers(&self, stretch: Stretch) -> bool {
        let start = stretch.from.day().start();
        let minute = |wall: Wall| wall.number() - start.number();
        self.0.iter().any(|span| i64::from(span.from) <= minute(stretch.from) && minute(stretch.until) <= i64::from(span.until))
    }

    /// `540-780,840-1080`: first minute and first minute after of each time.
    #[must_use]
    pub fn to_text(&self) -> String {
        let spans = self.0.iter().map(|span| format!("{}-{}", span.from, span.until));
        spans.collect::<Vec<_>>().join(",")
    }

    /// Reads what [`Self::to_text`] wrote; an empty text is a day off.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let span = |part: &str| {
            let (from, until) = part.split_once('-')?;
            Span::new(from.parse().ok()?, until.parse().ok()?)
        };
        Self::of(text.split(',').filter(|part| !part.is_empty()).map(span).collect::<Option<Vec<_>>>()?)
    }
}

impl WeekPlan {
    /// These days, from Monday on.
    #[must_use]
    pub fn of(days: [DayPlan; 7]) -> Self {
        Self(days)
    }

    /// The plan of a weekday, Monday being 0.
    #[must_use]
    pub fn day(&self, weekday: usize) -> DayPlan {
        self.0.get(weekday).cloned().unwrap_or_default()
    }

    /// The days from Monday on, with `;` between them.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.0.each_ref().map(DayPlan::to_text).join(";")
    }

    /// Reads what [`Self::to_text`] wrote.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let days: Vec<DayPlan> = text.split(';').map(DayPlan::parse).collect::<Option<_>>()?;
        Some(Self(days.try_into().ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_read_as_it_was_written() {
        let text = "540-780,840-1080;;540-780;;;600-900;";
        assert_eq!(WeekPlan::parse(text).unwrap().to_text(), text);
        for wrong in ["540-780", ";;;;;;;", "x;;;;;;", "780-540;;;;;;"] {
            assert_eq!(WeekPlan::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn times_that_touch_are_one() {
        assert_eq!(DayPlan::parse("840-1080,540-700,700-800").unwrap().to_text(), "540-800,840-1080");
    }

    #[test]
    fn a_visit_may_not_reach_into_a_break() {
        let plan = DayPlan::parse("540-780,840-1080").unwrap();
        let covers = |minute: u16, minutes| plan.covers("2026-11-23".parse::<crate::Day>().unwrap().at(minute).lasting(minutes));
        assert_eq!([covers(540, 240), covers(720, 61), covers(1080, 5), covers(530, 60)], [true, false, false, false]);
    }
}
