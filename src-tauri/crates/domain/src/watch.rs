//! The watch: how much of the client base one person looks at, and when that is too much.

use crate::{Action, DAY_MS};

/// What is counted of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Meter {
    /// Contacts shown on cards, within fifteen minutes.
    Reveals,
    /// Cards opened, in a day.
    Cards,
    /// Searches, in a day.
    Searches,
    /// Clients taken out as a file or by the clipboard, in a day: each time counts.
    Exports,
    /// Prints, in a day.
    Prints,
    /// Days of the calendar looked at beyond the coming week, in a day.
    Days,
}

impl Meter {
    /// All meters.
    pub const ALL: [Self; 6] = [Self::Reveals, Self::Cards, Self::Searches, Self::Exports, Self::Prints, Self::Days];

    /// The name in files, on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Reveals => "reveals",
            Self::Cards => "cards",
            Self::Searches => "searches",
            Self::Exports => "exports",
            Self::Prints => "prints",
            Self::Days => "days",
        }
    }

    /// The meter with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|meter| meter.code() == code)
    }

    /// The meter that counts this action, if one does.
    #[must_use]
    pub fn of(action: Action) -> Option<Self> {
        Self::ALL.into_iter().find(|meter| meter.actions().contains(&action))
    }

    /// What it counts.
    #[must_use]
    pub fn actions(self) -> &'static [Action] {
        match self {
            Self::Reveals => &[Action::ContactsRevealed],
            Self::Cards => &[Action::ClientViewed],
            Self::Searches => &[Action::ClientsSearched],
            Self::Exports => &[Action::ClientsExported],
            Self::Prints => &[Action::Printed],
            Self::Days => &[Action::CalendarViewed],
        }
    }

    /// Over how many milliseconds it counts.
    #[must_use]
    pub fn window_ms(self) -> i64 {
        match self {
            Self::Reveals => 15 * 60 * 1000,
            Self::Cards | Self::Searches | Self::Exports | Self::Prints | Self::Days => DAY_MS,
        }
    }

    /// The least that is worth an alarm when a person does more than usual.
    fn floor(self) -> u32 {
        match self {
            Self::Reveals => 20,
            Self::Cards => 60,
            Self::Searches => 120,
            Self::Exports => 1,
            Self::Prints => 10,
            Self::Days => 40,
        }
    }
}

/// The most of each meter; `None` is without a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limits([Option<u32>; 6]);

impl Limits {
    /// Without any.
    #[must_use]
    pub fn none() -> Self {
        Self([None; 6])
    }

    /// What staff needs on a busy day.
    #[must_use]
    pub fn staff() -> Self {
        Self([Some(60), Some(200), Some(500), Some(1), Some(30), Some(120)])
    }

    /// What somebody needs who runs the place.
    #[must_use]
    pub fn senior() -> Self {
        Self([Some(120), Some(400), Some(1000), Some(3), Some(100), Some(400)])
    }

    /// That of one meter.
    #[must_use]
    pub fn of(&self, meter: Meter) -> Option<u32> {
        self.0.get(meter as usize).copied().flatten()
    }

    /// The same with another limit of one meter.
    #[must_use]
    pub fn with(mut self, meter: Meter, limit: Option<u32>) -> Self {
        if let Some(place) = self.0.get_mut(meter as usize) {
            *place = limit;
        }
        self
    }
}

/// What the watch says of one more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judgement {
    /// Go on.
    Fine,
    /// Near the limit, or far more than this person usually does: the password is asked for again.
    Near,
    /// Over the limit: lock, and tell the owner.
    Over,
}

/// Judges the `count`th of a meter. `usual` is what the person does on a busy day, once that is known.
#[must_use]
pub fn judge(meter: Meter, count: u32, limit: Option<u32>, usual: Option<u32>) -> Judgement {
    let Some(limit) = limit else { return Judgement::Fine };
    if count > limit {
        return Judgement::Over;
    }
    let near = limit - limit / 5;
    let unusual = usual.map_or(near, |usual| usual.saturating_mul(2).max(meter.floor()));
    // A limit of one or two has no near: the first of them is not suspicious yet.
    if limit > 4 && count > near.min(unusual) { Judgement::Near } else { Judgement::Fine }
}

/// What a person does on a busy day: the most among the `days` counted but the busiest one. Unknown before five days.
#[must_use]
pub fn usual(days: &[u32]) -> Option<u32> {
    let mut sorted: Vec<u32> = days.iter().copied().filter(|count| *count > 0).collect();
    sorted.sort_unstable();
    if sorted.len() < 5 { None } else { sorted.iter().rev().nth(1).copied() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_meter_counts_belongs_to_it_alone() {
        for meter in Meter::ALL {
            assert!(!meter.actions().is_empty() && meter.actions().iter().all(|action| Meter::of(*action) == Some(meter)), "{meter:?}");
        }
        assert_eq!(Meter::of(Action::SignedIn), None);
    }

    #[test]
    fn near_the_limit_comes_before_over_it() {
        let judged = |count| judge(Meter::Reveals, count, Some(60), None);
        assert_eq!([judged(48), judged(49), judged(60), judged(61)], [Judgement::Fine, Judgement::Near, Judgement::Near, Judgement::Over]);
    }

    #[test]
    fn twice_the_usual_is_near_long_before_the_limit() {
        let judged = |count| judge(Meter::Cards, count, Some(200), Some(40));
        assert_eq!([judged(80), judged(81)], [Judgement::Fine, Judgement::Near]);
    }

    #[test]
    fn a_quiet_person_is_not_asked_for_a_handful() {
        assert_eq!(judge(Meter::Cards, 30, Some(200), Some(3)), Judgement::Fine);
    }

    #[test]
    fn without_a_limit_nothing_is_too_much() {
        assert_eq!(judge(Meter::Cards, u32::MAX, None, Some(1)), Judgement::Fine);
    }

    #[test]
    fn one_export_of_one_is_fine_and_the_second_is_over() {
        assert_eq!([1, 2].map(|count| judge(Meter::Exports, count, Some(1), None)), [Judgement::Fine, Judgement::Over]);
    }

    #[test]
    fn one_wild_day_does_not_become_usual() {
        assert_eq!(usual(&[10, 12, 11, 9, 400]), Some(12));
        assert_eq!(usual(&[10, 12, 0, 0, 400]), None);
    }
}
