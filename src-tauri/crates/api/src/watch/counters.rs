//! How much the person signed in has looked at, kept in memory. It is read from the journal at sign-in, so locking,
//! starting anew or signing in again resets nothing.

use crate::{Error, clock::Zone};
use kartoteka_domain::{
    Meter, Millis, Rules, UserId,
    watch::{Judgement, Limits, judge, usual},
};
use kartoteka_store::Read;
use std::collections::VecDeque;

/// Days from which the watch learns what a person does on a busy day.
const DAYS_LEARNT: u16 = 30;

/// What the watch says of one more act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weighed {
    /// Go on; it is counted.
    Fine,
    /// Near the limit: the password first. Nothing is counted.
    AskPassword,
    /// Over the limit of this meter, and how many it would have been. Nothing is counted.
    Over(Meter, u32),
}

/// The counters of the person signed in, one for each meter.
#[derive(Debug)]
pub(crate) struct Counters {
    books: [Book; Meter::ALL.len()],
    limits: Limits,
}

/// What is known of one meter.
#[derive(Debug, Default)]
struct Book {
    /// When each act happened, the oldest first; none older than the meter's window.
    acts: VecDeque<Millis>,
    /// What the person does on a busy day.
    usual: Option<u32>,
    /// Until then the limit is lifted.
    lifted: Option<Millis>,
    /// When the password was given because the limit is near; good for one window.
    confirmed: Option<Millis>,
}

impl Counters {
    /// What `user` did within the windows of the meters, what is usual, and which limits are lifted.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub(crate) fn load(rows: &Read<'_>, user: UserId, rules: &Rules, zone: &Zone, now: Millis) -> Result<Self, Error> {
        let mut counters = Self { books: Default::default(), limits: rules.limits };
        if rules.limits == Limits::none() {
            // Nothing an owner does is weighed, and the journal of a busy day takes its time to be read.
            return Ok(counters);
        }
        let longest = Meter::ALL.into_iter().map(Meter::window_ms).max().unwrap_or_default();
        for (action, at) in rows.journal().tally(user, Millis(now.0.saturating_sub(longest)))? {
            if let Some(meter) = Meter::of(action) {
                counters.book(meter).acts.push_back(at);
            }
        }
        let daily = rows.journal().daily(user, now, DAYS_LEARNT, zone.offset_minutes(now))?;
        for (meter, days) in Meter::ALL.into_iter().zip(daily).filter(|(meter, _)| rules.limits.of(*meter).is_some()) {
            let book = counters.book(meter);
            // A clock that went back leaves moments of the future behind; they count like those of now.
            book.acts.make_contiguous().sort_unstable();
            book.usual = usual(&days);
        }
        for (meter, until) in rows.lifts().of(user)? {
            counters.book(meter).lifted = Some(until);
        }
        Ok(counters)
    }

    /// From now on the limits of `rules` hold, also for what was counted before.
    pub(crate) fn reseat(&mut self, rules: &Rules) {
        self.limits = rules.limits;
    }

    /// Weighs one more of each of `meters`, and counts them if all of them are fine. `stepped_up`: the password was given
    /// a moment ago.
    pub(crate) fn weigh(&mut self, meters: &[Meter], stepped_up: bool, now: Millis) -> Weighed {
        let mut near = Vec::new();
        for &meter in meters {
            match self.judge(meter, now) {
                (Judgement::Fine, _) => {}
                (Judgement::Near, _) => near.push(meter),
                (Judgement::Over, count) => return Weighed::Over(meter, count),
            }
        }
        for meter in near {
            if !self.book(meter).is_confirmed(meter, stepped_up, now) {
                return Weighed::AskPassword;
            }
        }
        meters.iter().for_each(|meter| self.book(*meter).acts.push_back(now));
        Weighed::Fine
    }

    /// What the watch says of one more, and the how manyth it would be.
    fn judge(&mut self, meter: Meter, now: Millis) -> (Judgement, u32) {
        let limit = self.limits.of(meter);
        let book = self.book(meter);
        book.forget_until(Millis(now.0.saturating_sub(meter.window_ms())));
        let count = u32::try_from(book.acts.len()).unwrap_or(u32::MAX).saturating_add(1);
        let limit = limit.filter(|_| book.lifted.is_none_or(|until| now >= until));
        (judge(meter, count, limit, book.usual), count)
    }

    fn book(&mut self, meter: Meter) -> &mut Book {
        let [reveals, cards, searches, exports, prints, days] = &mut self.books;
        match meter {
            Meter::Reveals => reveals,
            Meter::Cards => cards,
            Meter::Searches => searches,
            Meter::Exports => exports,
            Meter::Prints => prints,
            Meter::Days => days,
        }
    }
}

impl Book {
    fn forget_until(&mut self, oldest: Millis) {
        while self.acts.pop_front_if(|at| *at <= oldest).is_some() {}
    }

    /// Whether the password was given for this limit; that of a moment ago is good for the whole window.
    fn is_confirmed(&mut self, meter: Meter, stepped_up: bool, now: Millis) -> bool {
        let before = self.confirmed.is_some_and(|at| (0..meter.window_ms()).contains(&(now.0 - at.0)));
        if !before && stepped_up {
            self.confirmed = Some(now);
        }
        before || stepped_up
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000;

    fn counters(limits: Limits) -> Counters {
        Counters { books: Default::default(), limits }
    }

    fn limited(meter: Meter, limit: u32) -> Counters {
        counters(Limits::none().with(meter, Some(limit)))
    }

    /// As many reveals at once as are told, each as a sign: counted, asked for the password, stopped.
    fn reveals(counters: &mut Counters, times: u32, stepped_up: bool, at: i64) -> String {
        let sign = |weighed| match weighed {
            Weighed::Fine => '+',
            Weighed::AskPassword => '?',
            Weighed::Over(..) => '!',
        };
        (0..times).map(|_| sign(counters.weigh(&[Meter::Reveals], stepped_up, Millis(at)))).collect()
    }

    #[test]
    fn near_the_limit_the_password_is_asked_for_once_in_a_window() {
        let mut counters = limited(Meter::Reveals, 10);
        assert_eq!(reveals(&mut counters, 10, false, 0), "++++++++??");
        assert_eq!(reveals(&mut counters, 1, true, MINUTE), "+");
        assert_eq!(reveals(&mut counters, 2, false, 14 * MINUTE), "+!");
    }

    #[test]
    fn a_new_window_asks_anew() {
        let mut counters = limited(Meter::Reveals, 10);
        assert_eq!(reveals(&mut counters, 9, true, 0), "+++++++++");
        assert_eq!(reveals(&mut counters, 9, false, 15 * MINUTE), "++++++++?");
    }

    #[test]
    fn what_lies_behind_the_window_is_forgotten() {
        let mut counters = limited(Meter::Reveals, 4);
        assert_eq!(reveals(&mut counters, 5, false, 0), "++++!");
        assert_eq!(reveals(&mut counters, 1, false, 15 * MINUTE - 1), "!");
        assert_eq!(reveals(&mut counters, 5, false, 15 * MINUTE), "++++!");
    }

    #[test]
    fn a_refused_act_counts_for_no_meter() {
        let mut counters = limited(Meter::Cards, 1);
        let both = [Meter::Reveals, Meter::Cards];
        assert_eq!(counters.weigh(&both, false, Millis(0)), Weighed::Fine);
        assert_eq!(counters.weigh(&both, false, Millis(0)), Weighed::Over(Meter::Cards, 2));
        assert_eq!(counters.book(Meter::Reveals).acts.len(), 1);
    }

    #[test]
    fn a_lifted_limit_holds_again_afterwards() {
        let mut counters = limited(Meter::Reveals, 1);
        counters.book(Meter::Reveals).lifted = Some(Millis(100));
        assert_eq!(reveals(&mut counters, 5, false, 99), "+++++");
        assert_eq!(reveals(&mut counters, 1, false, 100), "!");
    }

    #[test]
    fn other_rules_hold_for_what_was_counted_already() {
        let mut counters = limited(Meter::Reveals, 100);
        reveals(&mut counters, 50, false, 0);
        counters.reseat(&Rules { limits: Limits::none().with(Meter::Reveals, Some(50)), ..Rules::unlimited() });
        assert_eq!(reveals(&mut counters, 1, false, 0), "!");
        counters.reseat(&Rules::unlimited());
        assert_eq!(reveals(&mut counters, 1, false, 0), "+");
    }
}
