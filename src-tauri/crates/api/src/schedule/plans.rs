//! The hours of several people over several days, read in a few statements: what the clash guard and the search for free time
//! ask of each person and minute.

use crate::{Error, people};
use kartoteka_domain::{Day, DayPlan, Stretch, UserId, WeekPlan};
use kartoteka_store::Read;
use std::collections::{HashMap, HashSet};

/// The hours of some people from one day on, before another.
#[derive(Default)]
pub(crate) struct Plans {
    weeks: HashMap<UserId, WeekPlan>,
    days: HashMap<(UserId, Day), DayPlan>,
    closed: HashMap<Day, String>,
}

impl Plans {
    /// Reads the hours of `users` from `from` on, before `until`, and those of the day after it for what goes on beyond
    /// midnight. Whoever has no column in the calendar or works here no more has none.
    pub fn load(rows: &Read<'_>, users: &[UserId], from: Day, until: Day) -> Result<Self, Error> {
        let asked: HashSet<UserId> = users.iter().copied().collect();
        let here: HashSet<UserId> = people::open_accounts(rows)?.into_iter().map(|user| user.id).collect();
        let works = |user: &UserId| asked.contains(user) && here.contains(user);
        let weeks = rows.specialists().list()?.into_iter().filter(|known| works(&known.user));
        let until = until.plus(1);
        let days = rows.schedule().days(from, until)?.into_iter().filter(|day| works(&day.user));
        Ok(Self {
            weeks: weeks.map(|known| (known.user, known.week)).collect(),
            days: days.map(|day| ((day.user, day.day), day.plan)).collect(),
            closed: rows.schedule().closed(from, until)?.into_iter().map(|closed| (closed.day, closed.name)).collect(),
        })
    }

    /// The hours of `user` on `day`; none where nobody works.
    pub fn plan(&self, user: UserId, day: Day) -> DayPlan {
        if self.closed.contains_key(&day) {
            return DayPlan::off();
        }
        let Some(week) = self.weeks.get(&user) else { return DayPlan::off() };
        self.days.get(&(user, day)).cloned().unwrap_or_else(|| week.day(day.weekday()))
    }

    /// Whether `user` works all of `stretch`.
    pub fn covers(&self, user: UserId, stretch: Stretch) -> bool {
        let midnight = stretch.from.day().plus(1).start();
        let covered = |stretch: Stretch| self.plan(user, stretch.from.day()).covers(stretch);
        if stretch.until <= midnight {
            return covered(stretch);
        }
        covered(Stretch { until: midnight, ..stretch }) && covered(Stretch { from: midnight, ..stretch })
    }

    /// What a day is called on which the business is closed; `None` when it is open.
    pub fn closed(&self, day: Day) -> Option<&str> {
        self.closed.get(&day).map(String::as_str)
    }
}
