//! Who did how much on which day.

use crate::{Error, Session};
use kartoteka_domain::{Action, DAY_MS, Millis, Right, UserId};

const MINUTE_MS: i64 = 60 * 1000;
/// The most days of one map.
const MAX_DAYS: u16 = 366;

/// Entries by person and day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heat {
    /// Everybody who did something, the longest here first: who, and what the person is called.
    pub users: Vec<(UserId, String)>,
    /// When each day begins, the oldest first.
    pub days: Vec<Millis>,
    /// By person, then by day.
    pub counts: Vec<Vec<u64>>,
}

/// How much each person did on each of the last `days` days of the base, today among them.
///
/// # Errors
/// Those of [`Session::read`].
pub fn heat(session: &Session, days: u16) -> Result<Heat, Error> {
    let now = session.clock().now();
    let (days, tomorrow) = (session.zone().days_until(now, days.clamp(1, MAX_DAYS)), session.zone().end_of_day(now));
    let spans = session.zone().spans(*days.first().unwrap_or(&now), tomorrow);
    let number = |at: Millis, offset: i32| (at.0 + i64::from(offset) * MINUTE_MS).div_euclid(DAY_MS);
    let first = spans.first().map_or(0, |(from, _, offset)| number(*from, *offset));
    session.read(Right::SeeJournal, |rows| {
        let mut found = Vec::new();
        for (from, until, offset) in &spans {
            found.extend(rows.journal().heat(*from, *until, *offset)?);
        }
        let mut heat = Heat { days: days.clone(), ..Heat::default() };
        for user in rows.users().list()? {
            let mut counts = vec![0; days.len()];
            for (_, day, count) in found.iter().filter(|(who, _, _)| *who == user.id) {
                let place = usize::try_from(day - first).ok().and_then(|place| counts.get_mut(place));
                place.into_iter().for_each(|place| *place += *count);
            }
            if counts.iter().any(|count| *count > 0) {
                heat.users.push((user.id, user.first_name));
                heat.counts.push(counts);
            }
        }
        Ok(heat)
    })
}

/// How often a person did what within the last `days` days: what the person saw, and what was changed.
///
/// # Errors
/// Those of [`Session::read`].
pub fn seen_by(session: &Session, user: UserId, days: u16) -> Result<Vec<(Action, u64)>, Error> {
    let since = Millis(session.clock().now().0 - i64::from(days) * DAY_MS);
    session.read(Right::SeeJournal, |rows| Ok(rows.journal().seen_by(user, since)?))
}
