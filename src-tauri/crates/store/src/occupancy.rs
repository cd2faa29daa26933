//! When people, rooms, equipment and clients are taken: what the guard against clashes and the search for free times ask.
//!
//! Below the view: it knows every visit, and tells of none more than its id.

use crate::{Error, convert::id};
use kartoteka_domain::{
    ClientId, Day, ResourceId, SeriesId, Stretch, UserId, VisitId, Wall,
    service::{MAX_BUFFER, MAX_MINUTES},
};
use rusqlite::{Connection, Row, ToSql, named_params};

/// Who or what may be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    /// A specialist.
    Specialist(UserId),
    /// A room or a piece of equipment.
    Resource(ResourceId),
    /// A client.
    Client(ClientId),
}

/// Time that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy {
    /// By which visit.
    pub visit: VisitId,
    /// From when until when: with the buffers, but for clients, who are free then.
    pub stretch: Stretch,
}

/// The most minutes from the beginning of a part to the last one it takes.
const LONGEST: i64 = MAX_MINUTES as i64 + MAX_BUFFER as i64;

/// What every statement asks of a part: that it shares a minute with the stretch. A part that does begins on one of the days from
/// `:first` to `:last`, so that years of others are not looked at.
macro_rules! taken {
    ($whose:literal) => {
        concat!(
            "SELECT busy_from, busy_until, visit_id FROM visit_parts WHERE ",
            $whose,
            " AND day >= :first AND day <= :last AND busy_until > :from AND busy_from < :until AND active"
        )
    };
}

pub(super) const OF_SPECIALIST: &str = concat!(taken!("specialist = :who"), " ORDER BY day, busy_from");
pub(super) const OF_ROOM: &str = concat!(taken!("room = :who"), " ORDER BY day, busy_from");
pub(super) const OF_EQUIPMENT: &str = concat!(taken!("equipment = :who"), " ORDER BY day, busy_from");
pub(super) const OF_CLIENT: &str = "SELECT start, start + minutes, visit_id FROM visit_parts
     WHERE client = (SELECT num FROM clients WHERE id = :who) AND start >= :earliest AND start < :until AND start + minutes > :from AND active
     ORDER BY start";

pub(super) const AHEAD_OF: &str = "SELECT visit_id FROM visit_parts
     WHERE specialist = :specialist AND day >= :day AND start >= :from AND status IN ('booked', 'confirmed') ORDER BY start, visit";
pub(super) const AHEAD: &str = "SELECT visit_id FROM visit_parts
     WHERE day >= :day AND start >= :from AND status IN ('booked', 'confirmed') AND place = 0 ORDER BY day, visit";
pub(super) const OF_SERIES: &str = "SELECT visit_parts.visit_id FROM visits JOIN visit_parts ON visit_parts.visit = visits.num
     WHERE visits.series = :series AND visit_parts.place = 0 AND visit_parts.start >= :from
       AND visit_parts.status IN ('booked', 'confirmed') ORDER BY visit_parts.start, visits.num";

/// Reads what is taken; made by [`Read::occupancy`](crate::Read::occupancy).
pub struct Occupancy<'c> {
    pub(crate) conn: &'c Connection,
}

impl Occupancy<'_> {
    /// What takes `who` within `stretch`, in order, apart from the visits in `except`.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn busy(&self, who: Who, stretch: Stretch, except: &[VisitId]) -> Result<Vec<Busy>, Error> {
        let mut taken = Vec::new();
        self.each(who, stretch, |row| {
            let busy = Busy { visit: id(row, 2, VisitId::from_slice)?, stretch: taken_stretch(row)? };
            if !except.contains(&busy.visit) {
                taken.push(busy);
            }
            Ok(())
        })?;
        taken.sort_by_key(|busy| busy.stretch.from);
        Ok(taken)
    }

    /// When each of `whom` is taken on these days, `until` not among them: in order, what touches or overlaps as one.
    ///
    /// # Errors
    /// As [`Self::busy`].
    pub fn busy_all(&self, whom: &[Who], from: Day, until: Day) -> Result<Vec<(Who, Stretch)>, Error> {
        let days = Stretch { from: from.start(), until: until.start() };
        let mut all = Vec::new();
        for &who in whom {
            let mut taken = Vec::new();
            self.each(who, days, |row| {
                taken.push(taken_stretch(row)?);
                Ok(())
            })?;
            all.extend(joined(taken).into_iter().map(|stretch| (who, stretch)));
        }
        Ok(all)
    }

    /// The visits and blocks of time with a part of `specialist` that begins at `from` or later, and that have not begun.
    ///
    /// # Errors
    /// As [`Self::busy`].
    pub fn ahead_of(&self, specialist: UserId, from: Wall) -> Result<Vec<VisitId>, Error> {
        let params = named_params! { ":specialist": specialist.as_bytes(), ":day": from.day().number(), ":from": from.number() };
        self.ids(AHEAD_OF, params)
    }

    /// The visits of a series that begin at `from` or later and have not begun, in order.
    ///
    /// # Errors
    /// As [`Self::busy`].
    pub fn of_series(&self, series: SeriesId, from: Wall) -> Result<Vec<VisitId>, Error> {
        self.ids(OF_SERIES, named_params! { ":series": series.as_bytes(), ":from": from.number() })
    }

    /// All visits and blocks of time that begin at `from` or later and have not begun.
    ///
    /// # Errors
    /// As [`Self::busy`].
    pub fn ahead(&self, from: Wall) -> Result<Vec<VisitId>, Error> {
        self.ids(AHEAD, named_params! { ":day": from.day().number(), ":from": from.number() })
    }

    fn each(&self, who: Who, stretch: Stretch, mut found: impl FnMut(&Row<'_>) -> Result<(), rusqlite::Error>) -> Result<(), Error> {
        let (from, until) = (stretch.from.number(), stretch.until.number());
        let (first, last) = (stretch.from.plus(-LONGEST), stretch.until.plus(i64::from(MAX_BUFFER)));
        let bytes = match &who {
            Who::Specialist(id) => id.as_bytes(),
            Who::Resource(id) => id.as_bytes(),
            Who::Client(id) => id.as_bytes(),
        };
        if matches!(who, Who::Client(_)) {
            let earliest = stretch.from.plus(-i64::from(MAX_MINUTES)).number();
            return self.read(OF_CLIENT, named_params! { ":who": bytes, ":from": from, ":until": until, ":earliest": earliest }, found);
        }
        let (first, last) = (first.day().number(), last.day().number());
        let params = named_params! { ":who": bytes, ":from": from, ":until": until, ":first": first, ":last": last };
        if matches!(who, Who::Specialist(_)) {
            return self.read(OF_SPECIALIST, params, found);
        }
        self.read(OF_ROOM, params, &mut found)?;
        self.read(OF_EQUIPMENT, params, found)
    }

    fn read(
        &self,
        sql: &str,
        params: &[(&str, &dyn ToSql)],
        mut found: impl FnMut(&Row<'_>) -> Result<(), rusqlite::Error>,
    ) -> Result<(), Error> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            found(row)?;
        }
        Ok(())
    }

    /// Each visit once.
    fn ids(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<Vec<VisitId>, Error> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params, |row| id(row, 0, VisitId::from_slice))?;
        let mut seen = std::collections::HashSet::new();
        let mut ids: Vec<VisitId> = rows.collect::<Result<_, _>>()?;
        ids.retain(|id| seen.insert(*id));
        Ok(ids)
    }
}

fn taken_stretch(row: &Row<'_>) -> Result<Stretch, rusqlite::Error> {
    Ok(Stretch { from: Wall::from_number(row.get(0)?), until: Wall::from_number(row.get(1)?) })
}

/// The same minutes in as few stretches as can be.
fn joined(mut stretches: Vec<Stretch>) -> Vec<Stretch> {
    stretches.sort_unstable_by_key(|stretch| stretch.from);
    let mut joined: Vec<Stretch> = Vec::with_capacity(stretches.len());
    for stretch in stretches {
        match joined.last_mut() {
            Some(last) if stretch.from <= last.until => last.until = last.until.max(stretch.until),
            _ => joined.push(stretch),
        }
    }
    joined
}

#[cfg(test)]
mod tests;
