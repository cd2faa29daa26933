//! How much the person signed in has looked at, kept in memory. It is read from the journal at sign-in, so locking,
//! starting anew or signing in again resets nothing.

use crate::Error;
use kartoteka_domain::{
    Meter, Millis, Rules, UserId,
    watch::{Judgement, Limits, judge, usual},
};
use kartoteka_store::Read;
use std::collections::VecDeque;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Days from which the watch learns what a person does on a busy day.
const DAYS_LEARNT: usize = 30;
/// How long a password given again is good for everything; for a limit that comes near it is good for a whole window.
const STEP_UP_MS: i64 = 5 * 60 * 1000;

/// The counters of the person signed in, one for each meter.
#[derive(Debug)]
pub(crate) struct Watch {
    books: [Book; Meter::ALL.len()],
    limits: Limits,
    stepped_up: Option<Millis>,
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
    /// Whether the password was asked for and has not been given yet.
    asked: bool,
    /// When it was given because the limit came near; good for one window.
    confirmed: Option<Millis>,
}

impl Watch {
    /// What `user` did within the windows of the meters, what is usual, and which limits are lifted.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub(crate) fn start(rows: &Read<'_>, user: UserId, rules: &Rules, now: Millis) -> Result<Self, Error> {
        let mut watch = Self { books: Default::default(), limits: rules.limits, stepped_up: None };
        let mut days = [[0_u32; DAYS_LEARNT]; Meter::ALL.len()];
        let first = Millis(now.0.saturating_sub(DAY_MS * i64::try_from(DAYS_LEARNT).unwrap_or(i64::MAX)));
        for (action, at) in rows.journal().tally(user, first)? {
            let Some(meter) = Meter::of(action) else { continue };
            if now.0.saturating_sub(at.0) < meter.window_ms() {
                watch.book(meter).acts.push_back(at);
            }
            let day = usize::try_from(now.0.saturating_sub(at.0) / DAY_MS).unwrap_or_default();
            if let Some(count) = days.get_mut(meter as usize).and_then(|days| days.get_mut(day)) {
                *count = count.saturating_add(1);
            }
        }
        for (meter, days) in Meter::ALL.into_iter().zip(days) {
            let book = watch.book(meter);
            // A clock that went back leaves moments of the future behind; they count like those of now.
            book.acts.make_contiguous().sort_unstable();
            // The day that goes on is not usual yet.
            book.usual = days.split_first().and_then(|(_, before)| usual(before));
        }
        for (meter, until) in rows.lifts().of(user)? {
            watch.book(meter).lifted = Some(until);
        }
        Ok(watch)
    }

    /// From now on the limits of `rules` hold, also for what was counted before.
    pub(crate) fn reseat(&mut self, rules: &Rules) {
        self.limits = rules.limits;
    }

    /// The password was given again.
    pub(crate) fn stepped_up(&mut self, now: Millis) {
        self.stepped_up = Some(now);
        for book in self.books.iter_mut().filter(|book| book.asked) {
            (book.asked, book.confirmed) = (false, Some(now));
        }
    }

    /// Counts one more, unless it is too much; what is refused is not counted.
    ///
    /// # Errors
    /// [`Error::StepUpNeeded`] near the limit, once in the window of the meter; [`Error::WatchStopped`] over it.
    pub(crate) fn meter(&mut self, meter: Meter, now: Millis) -> Result<(), Error> {
        let (limit, stepped_up) = (self.limits.of(meter), self.stepped_up);
        let book = self.book(meter);
        match book.judge(meter, limit, now) {
            Judgement::Fine => {}
            Judgement::Near if book.is_confirmed(meter, stepped_up, now) => {}
            Judgement::Near => {
                book.asked = true;
                return Err(Error::StepUpNeeded);
            }
            Judgement::Over => return Err(Error::WatchStopped),
        }
        book.acts.push_back(now);
        Ok(())
    }

    fn book(&mut self, meter: Meter) -> &mut Book {
        let [reveals, cards, searches, exports, prints] = &mut self.books;
        match meter {
            Meter::Reveals => reveals,
            Meter::Cards => cards,
            Meter::Searches => searches,
            Meter::Exports => exports,
            Meter::Prints => prints,
        }
    }
}

impl Book {
    /// What the watch says of one more.
    fn judge(&mut self, meter: Meter, limit: Option<u32>, now: Millis) -> Judgement {
        let oldest = Millis(now.0.saturating_sub(meter.window_ms()));
        while self.acts.pop_front_if(|at| *at <= oldest).is_some() {}
        let count = u32::try_from(self.acts.len()).unwrap_or(u32::MAX).saturating_add(1);
        judge(meter, count, limit.filter(|_| self.lifted.is_none_or(|until| now >= until)), self.usual)
    }

    /// Whether the password was given because this limit came near, or for whatever reason a moment ago.
    fn is_confirmed(&mut self, meter: Meter, stepped_up: Option<Millis>, now: Millis) -> bool {
        let within = |at: Option<Millis>, ms| at.is_some_and(|at| (0..ms).contains(&(now.0 - at.0)));
        if within(self.confirmed, meter.window_ms()) {
            return true;
        }
        self.confirmed = stepped_up.filter(|at| within(Some(*at), STEP_UP_MS));
        self.confirmed.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000;

    fn watch(limits: Limits) -> Watch {
        Watch { books: Default::default(), limits, stepped_up: None }
    }

    fn limited(meter: Meter, limit: u32) -> Watch {
        watch(Limits::none().with(meter, Some(limit)))
    }

    /// As many reveals at once as are told, each as a sign: counted, asked for the password, stopped.
    fn reveals(watch: &mut Watch, times: u32, at: i64) -> String {
        let sign = |result: Result<(), Error>| match result {
            Ok(()) => '+',
            Err(Error::StepUpNeeded) => '?',
            Err(_) => '!',
        };
        (0..times).map(|_| sign(watch.meter(Meter::Reveals, Millis(at)))).collect()
    }

    #[test]
    fn near_the_limit_the_password_is_asked_for_once_in_a_window() {
        let mut watch = limited(Meter::Reveals, 10);
        assert_eq!(reveals(&mut watch, 10, 0), "++++++++??");
        watch.stepped_up(Millis(1));
        // Long after the password is stale for everything else.
        assert_eq!(reveals(&mut watch, 3, 14 * MINUTE), "++!");
    }

    #[test]
    fn a_password_given_a_moment_ago_for_something_else_is_good_too() {
        let mut watch = limited(Meter::Reveals, 10);
        reveals(&mut watch, 8, 0);
        watch.stepped_up(Millis(0));
        assert_eq!(reveals(&mut watch, 1, 4 * MINUTE), "+");
        let mut watch = limited(Meter::Reveals, 10);
        reveals(&mut watch, 8, 0);
        watch.stepped_up(Millis(0));
        assert_eq!(reveals(&mut watch, 1, 6 * MINUTE), "?");
    }

    #[test]
    fn what_lies_behind_the_window_is_forgotten() {
        let mut watch = limited(Meter::Reveals, 4);
        assert_eq!(reveals(&mut watch, 5, 0), "++++!");
        assert_eq!(reveals(&mut watch, 1, 15 * MINUTE - 1), "!");
        assert_eq!(reveals(&mut watch, 5, 15 * MINUTE), "++++!");
    }

    #[test]
    fn a_lifted_limit_holds_again_afterwards() {
        let mut watch = limited(Meter::Reveals, 1);
        watch.book(Meter::Reveals).lifted = Some(Millis(100));
        assert_eq!(reveals(&mut watch, 5, 99), "+++++");
        assert_eq!(reveals(&mut watch, 1, 100), "!");
    }

    #[test]
    fn other_rules_hold_for_what_was_counted_already() {
        let mut watch = limited(Meter::Reveals, 100);
        reveals(&mut watch, 50, 0);
        watch.reseat(&Rules { limits: Limits::none().with(Meter::Reveals, Some(50)), ..Rules::unlimited() });
        assert_eq!(reveals(&mut watch, 1, 0), "!");
        watch.reseat(&Rules::unlimited());
        assert_eq!(reveals(&mut watch, 1, 0), "+");
    }
}
