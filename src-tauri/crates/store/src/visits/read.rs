//! Reading visits: the days of the calendar, how full they are, one visit whole, the visits of a client.

use super::{
    bytes::from_bytes,
    calendar::{CalendarRow, Load, calendar_columns, status},
};
use crate::{
    Error,
    convert::{id, id_or_none, millis, millis_or_none, snapshot},
    views::{View, visit_seen_by},
};
use kartoteka_domain::{
    ClientId, Day, Millis, Money, Part, ResourceId, SeriesId, ServiceId, UserId, Visit, VisitDetails, VisitId, Wall, Whom,
};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params};
use std::{
    collections::{BTreeMap, HashSet},
    mem,
};

/// From the clustered rows alone, in the order they lie.
pub(super) const DAYS: &str =
    concat!("SELECT ", calendar_columns!(), " FROM visit_parts WHERE day >= :from AND day < :until ORDER BY day, visit, place");

pub(super) const DAYS_OF_ONE: &str = concat!(
    "SELECT ",
    calendar_columns!(),
    " FROM visit_parts WHERE specialist = :only AND day >= :from AND day < :until ORDER BY day, busy_from"
);

pub(super) const LOAD: &str = concat!(
    "SELECT ",
    visit_seen_by!(),
    ", day, visit, minutes, guest, client FROM visit_parts WHERE active AND day >= :from AND day < :until ORDER BY day, specialist"
);

pub(super) const OF_CLIENT: &str = concat!(
    "SELECT ",
    visit_seen_by!(),
    ", visit_id FROM visit_parts WHERE client = (SELECT num FROM clients WHERE id = :client) ORDER BY start DESC"
);

pub(super) const PARTS: &str = "SELECT service, specialist, room, equipment, start, minutes, before, after, price, visit_ends_at, name
     FROM visit_parts WHERE visit = :visit ORDER BY place";

/// The wide row of a visit; what stands for the note is given.
macro_rules! visit_sql {
    ($note:literal) => {
        concat!(
            "SELECT visits.num, visits.id, clients.id, guest, status, cancel_reason, ",
            $note,
            ", only_this, paid, series, zone, visits.created_at, created_by, visits.changed_at, removed_at, removed_parts, client_list.vip
             FROM visits LEFT JOIN clients ON clients.num = visits.client LEFT JOIN client_list ON client_list.num = visits.client
             WHERE visits.id = :id"
        )
    };
}

/// Reads visits as somebody sees them; made by [`Read::visits`](crate::Read::visits).
pub struct Visits<'c> {
    pub(crate) view: View<'c>,
}

impl Visits<'_> {
    /// What the calendar draws of these days, `until` not among them: everybody's, or what `only` this person gives. What is
    /// out of sight is left out; a visit of somebody important shows as taken time.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn day_rows(&self, from: Day, until: Day, only: Option<UserId>) -> Result<Vec<CalendarRow>, Error> {
        let (from, until) = (from.number(), until.number());
        match only {
            None => self.calendar(DAYS, named_params! { ":from": from, ":until": until }),
            Some(only) => self.calendar(DAYS_OF_ONE, named_params! { ":from": from, ":until": until, ":only": only.as_bytes() }),
        }
    }

    fn calendar(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<Vec<CalendarRow>, Error> {
        let mut rows = Vec::new();
        self.view.visits(sql, params, |row| {
            rows.push(CalendarRow::read(row, &self.view)?);
            Ok(true)
        })?;
        Ok(rows)
    }

    /// How full these days are, `until` not among them, by day and specialist: of what is in sight and takes time.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn load(&self, from: Day, until: Day) -> Result<Vec<Load>, Error> {
        let mut days: BTreeMap<(Day, UserId), (HashSet<i64>, u32)> = BTreeMap::new();
        self.view.visits(LOAD, named_params! { ":from": from.number(), ":until": until.number() }, |row| {
            let key = (Day::from_number(row.get(3)?), id(row, 0, UserId::from_slice)?);
            let (visits, minutes) = days.entry(key).or_default();
            let is_visit = row.get(6)? || row.get::<_, Option<i64>>(7)?.is_some();
            if is_visit {
                visits.insert(row.get(4)?);
            }
            *minutes += row.get::<_, u32>(5)?;
            Ok(true)
        })?;
        let load = |((day, specialist), (visits, minutes)): ((Day, UserId), (HashSet<i64>, u32))| Load {
            day,
            specialist,
            visits: u32::try_from(visits.len()).unwrap_or(u32::MAX),
            minutes,
        };
        Ok(days.into_iter().map(load).collect())
    }

    /// The visit called `id`; `None` when it was taken out, is out of sight or of somebody important who is not seen. Without
    /// the right to see notes it has none; what a block of time is for is told always. A guest is masked as clients are.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn get(&self, id: VisitId) -> Result<Option<Visit>, Error> {
        let _one_state = snapshot(self.view.conn)?;
        Ok(seen(self.view, id)?.filter(|visit| visit.removed_at.is_none()))
    }

    /// The name of who comes, as the calendar shows it; empty for a block of time, `None` as for [`Self::get`].
    ///
    /// # Errors
    /// As [`Self::get`].
    pub fn name(&self, id: VisitId) -> Result<Option<String>, Error> {
        let sql = concat!(
            "SELECT ",
            visit_seen_by!(),
            ", vip, client IS NULL AND NOT guest, name, masked_name FROM visit_parts
             WHERE visit = (SELECT num FROM visits WHERE id = :id) AND place = 0"
        );
        let mut name = None;
        self.view.visits(sql, named_params! { ":id": id.as_bytes() }, |row| {
            if !self.view.hides(row.get(3)?) {
                name = Some(if row.get(4)? { String::new() } else { row.get(if self.view.masks() { 6 } else { 5 })? });
            }
            Ok(false)
        })?;
        Ok(name)
    }

    /// The last `count` visits of a client, those ahead too, the newest first.
    ///
    /// # Errors
    /// As [`Self::get`].
    pub fn history(&self, client: ClientId, count: usize) -> Result<Vec<Visit>, Error> {
        let _one_state = snapshot(self.view.conn)?;
        let mut ids: Vec<VisitId> = Vec::new();
        self.view.visits(OF_CLIENT, named_params! { ":client": client.as_bytes() }, |row| {
            let visit = id(row, 3, VisitId::from_slice)?;
            if !ids.contains(&visit) {
                ids.push(visit);
            }
            Ok(ids.len() < count)
        })?;
        ids.truncate(count);
        ids.into_iter().filter_map(|visit| seen(self.view, visit).transpose()).collect()
    }
}

/// The visit called `id` as `view` shows it, also one that was taken out.
pub(crate) fn seen(view: View<'_>, id: VisitId) -> Result<Option<Visit>, Error> {
    let Some(mut stored) = stored(view.conn, id, view.notes())? else { return Ok(None) };
    let details = &mut stored.visit.details;
    let shown = view.covers_visit(details.specialists().into_iter(), stored.ends_at) && !view.hides(stored.vip);
    if view.masks() {
        details.whom = mem::replace(&mut details.whom, Whom::Nobody).masked();
    }
    Ok(shown.then_some(stored.visit))
}

/// A visit, what decides whether it is seen, and its local number.
pub(super) struct Stored {
    pub(super) num: i64,
    pub(super) visit: Visit,
    pub(super) ends_at: Millis,
    pub(super) vip: bool,
}

/// The visit called `id`, also one that was taken out; without its note unless that is asked for.
pub(super) fn stored(conn: &Connection, id: VisitId, with_note: bool) -> Result<Option<Stored>, Error> {
    let found = conn
        .prepare_cached(if with_note { visit_sql!("visits.note") } else { visit_sql!("''") })?
        .query_row(named_params! { ":id": id.as_bytes() }, wide)
        .optional()?;
    let Some((mut stored, removed)) = found else { return Ok(None) };
    if let Some(bytes) = removed {
        (stored.visit.details.parts, stored.ends_at) = from_bytes(&bytes).ok_or(Error::Damaged("visits"))?;
        return Ok(Some(stored));
    }
    let mut statement = conn.prepare_cached(PARTS)?;
    let mut rows = statement.query(named_params! { ":visit": stored.num })?;
    while let Some(row) = rows.next()? {
        stored.visit.details.parts.push(part(row)?);
        stored.ends_at = millis(row, 9)?;
        if stored.visit.details.whom == Whom::Nobody {
            stored.visit.details.note = row.get(10)?;
        }
    }
    Ok(Some(stored))
}

/// The visit without its parts, and the value that stands for them when it was taken out.
fn wide(row: &Row<'_>) -> Result<(Stored, Option<Vec<u8>>), rusqlite::Error> {
    let whom = match (id_or_none(row, 2, ClientId::from_slice)?, row.get(3)?) {
        (Some(client), _) => Whom::Client(client),
        (None, Some(name)) => Whom::Guest(name),
        (None, None) => Whom::Nobody,
    };
    let details = VisitDetails {
        whom,
        status: status(row, 4)?,
        cancel_reason: row.get(5)?,
        parts: Vec::new(),
        note: row.get(6)?,
        only_this_specialist: row.get(7)?,
        paid: row.get(8)?,
    };
    let visit = Visit {
        id: id(row, 1, VisitId::from_slice)?,
        details,
        series: id_or_none(row, 9, SeriesId::from_slice)?,
        zone: row.get(10)?,
        created_at: millis(row, 11)?,
        created_by: id(row, 12, UserId::from_slice)?,
        updated_at: millis(row, 13)?,
        removed_at: millis_or_none(row, 14)?,
    };
    let vip = row.get::<_, Option<bool>>(16)?.unwrap_or_default();
    Ok((Stored { num: row.get(0)?, visit, ends_at: Millis(0), vip }, row.get(15)?))
}

fn part(row: &Row<'_>) -> Result<Part, rusqlite::Error> {
    Ok(Part {
        service: id_or_none(row, 0, ServiceId::from_slice)?,
        specialist: id(row, 1, UserId::from_slice)?,
        room: id_or_none(row, 2, ResourceId::from_slice)?,
        equipment: id_or_none(row, 3, ResourceId::from_slice)?,
        start: Wall::from_number(row.get(4)?),
        minutes: row.get(5)?,
        before: row.get(6)?,
        after: row.get(7)?,
        price: Money(row.get(8)?),
    })
}
