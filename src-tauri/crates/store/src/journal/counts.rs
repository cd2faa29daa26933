//! Counting entries: what one person did, for the watch; what everybody did, for the owner. Answered from an index alone.

use super::{Journal, page::codes};
use crate::{
    Error,
    convert::{id, millis, number},
};
use kartoteka_domain::{Action, DAY_MS, Meter, Millis, UserId};
use rusqlite::{Row, named_params};

const MINUTE_MS: i64 = 60 * 1000;

pub(super) const TALLY: &str = "SELECT action, at FROM journal
     WHERE at >= :since AND user = :user AND instr(:actions, ' ' || action || ' ') ORDER BY at, chain, seq";

/// Of all meters at once: a month of a busy base is read once and not once for each.
pub(super) const DAILY: &str = "SELECT action, (at + :offset) / :day AS day, count(*) FROM journal
     WHERE at >= :from AND at < :until AND user = :user AND instr(:actions, ' ' || action || ' ') GROUP BY action, day";

pub(super) const HEAT: &str = "SELECT user, (at + :offset) / :day AS day, count(*) FROM journal
     WHERE at >= :from AND at < :until AND user IS NOT NULL GROUP BY user, day ORDER BY user, day";

pub(super) const BY_ACTION: &str = "SELECT action, count(*) FROM journal WHERE at >= :since AND user = :user GROUP BY action";

/// For each meter how often something was done on each of several days.
pub type Daily = [Vec<u32>; Meter::ALL.len()];

impl Journal<'_> {
    /// When `user` did what a [`Meter`] counts, since then, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn tally(&self, user: UserId, since: Millis) -> Result<Vec<(Action, Millis)>, Error> {
        let mut statement = self.conn.prepare_cached(TALLY)?;
        let params = named_params! { ":user": user.as_bytes(), ":since": since.0, ":actions": codes(&metered()) };
        let rows = statement.query_map(params, |row| Ok((Action::parse(row.get_ref(0)?.as_str()?), millis(row, 1)?)))?;
        rows.filter_map(|row| row.map(|(action, at)| Some((action?, at))).transpose()).map(|row| Ok(row?)).collect()
    }

    /// How often `user` did what each meter counts, in the order of [`Meter::ALL`], on each of the `days` days before the one of
    /// `now`, the oldest first. Days begin at midnight `offset_minutes` east of UTC.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn daily(&self, user: UserId, now: Millis, days: u16, offset_minutes: i32) -> Result<Daily, Error> {
        let offset = i64::from(offset_minutes) * MINUTE_MS;
        let today = day(now, offset);
        let first = today - i64::from(days);
        let mut statement = self.conn.prepare_cached(DAILY)?;
        let params = named_params! {
            ":user": user.as_bytes(),
            ":actions": codes(&metered()),
            ":from": first * DAY_MS - offset,
            ":until": today * DAY_MS - offset,
            ":offset": offset,
            ":day": DAY_MS,
        };
        let mut counts = Meter::ALL.map(|_| vec![0_u32; usize::from(days)]);
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            let (meter, day, count) = counted(row)?;
            let place = usize::try_from(day - first).ok();
            let of_meter = Meter::ALL.into_iter().zip(&mut counts).find(|(known, _)| Some(*known) == meter);
            if let Some(sum) = of_meter.zip(place).and_then(|((_, counts), place)| counts.get_mut(place)) {
                *sum = sum.saturating_add(count);
            }
        }
        Ok(counts)
    }

    /// How much each person did on each day of a time: person, day, entries. Days are counted from 1970-01-01 on, and begin at
    /// midnight `offset_minutes` east of UTC.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn heat(&self, from: Millis, until: Millis, offset_minutes: i32) -> Result<Vec<(UserId, i64, u64)>, Error> {
        let mut statement = self.conn.prepare_cached(HEAT)?;
        let params = named_params! {
            ":from": from.0,
            ":until": until.0,
            ":offset": i64::from(offset_minutes) * MINUTE_MS,
            ":day": DAY_MS,
        };
        let rows = statement.query_map(params, |row| Ok((id(row, 0, UserId::from_slice)?, row.get(1)?, number(row, 2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How often `user` did what since then, in the order of [`Action::ALL`].
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn seen_by(&self, user: UserId, since: Millis) -> Result<Vec<(Action, u64)>, Error> {
        let mut statement = self.conn.prepare_cached(BY_ACTION)?;
        let rows = statement.query_map(named_params! { ":user": user.as_bytes(), ":since": since.0 }, |row| {
            Ok((Action::parse(row.get_ref(0)?.as_str()?), number(row, 1)?))
        })?;
        let found: Vec<(Option<Action>, u64)> = rows.collect::<Result<_, _>>()?;
        let count = |action: &Action| found.iter().find(|(known, _)| *known == Some(*action)).map(|(_, count)| (*action, *count));
        Ok(Action::ALL.iter().filter_map(count).collect())
    }

    /// When `action` was last noted, by whomever.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last(&self, action: Action) -> Result<Option<Millis>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT max(at) FROM journal WHERE action = :action")?;
        Ok(statement.query_row(named_params! { ":action": action.code() }, |row| row.get::<_, Option<i64>>(0))?.map(Millis))
    }
}

/// The meter of an action, a day, and how often it was done.
fn counted(row: &Row<'_>) -> Result<(Option<Meter>, i64, u32), rusqlite::Error> {
    let meter = Action::parse(row.get_ref(0)?.as_str()?).and_then(Meter::of);
    Ok((meter, row.get(1)?, u32::try_from(number(row, 2)?).unwrap_or(u32::MAX)))
}

/// Everything that a meter counts.
fn metered() -> Vec<Action> {
    Meter::ALL.into_iter().flat_map(Meter::actions).copied().collect()
}

/// The day of a moment, counted from 1970-01-01 on.
fn day(at: Millis, offset: i64) -> i64 {
    (at.0 + offset).div_euclid(DAY_MS)
}
