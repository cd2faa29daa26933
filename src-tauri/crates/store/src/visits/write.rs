//! Writing visits. Journal entries and the guard against clashes are the caller's part of the same transaction.

use super::{
    bytes::to_bytes,
    read::{Stored, stored},
};
use crate::{Error, convert::limit, views::joined};
use kartoteka_domain::{ClientId, Millis, ResourceId, SeriesId, ServiceId, Visit, Whom, mask};
use rusqlite::{Connection, OptionalExtension, ToSql, named_params};

/// A part as moments: what its wall times are in the zone of the visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instants {
    /// When it begins.
    pub starts_at: Millis,
    /// When it ends.
    pub ends_at: Millis,
}

/// Writes visits; made by [`Write::visits_mut`](crate::Write::visits_mut).
pub struct VisitsMut<'w> {
    pub(crate) conn: &'w Connection,
}

/// What every part carries of the client.
struct Carried {
    num: Option<i64>,
    name: String,
    masked_name: String,
    vip: bool,
    warned: bool,
}

const INSERT_PART: &str = "INSERT INTO visit_parts (day, visit, place, visit_id, parts, team, visit_ends_at, start, minutes, before, after,
         busy_from, busy_until, starts_at, ends_at, specialist, room, equipment, service, price, status, active, client, client_id, guest,
         name, masked_name, vip, warned, only_this, paid, has_note, series, changed_at)
     VALUES (:day, :visit, :place, :visit_id, :parts, :team, :visit_ends_at, :start, :minutes, :before, :after,
         :busy_from, :busy_until, :starts_at, :ends_at, :specialist, :room, :equipment, :service, :price, :status, :active, :client,
         :client_id, :guest, :name, :masked_name, :vip, :warned, :only_this, :paid, :has_note, :series, :changed_at)";

impl VisitsMut<'_> {
    /// Adds a visit, and touches its client. There are as many `instants` as the visit has parts.
    ///
    /// # Errors
    /// [`Error::ClientNotFound`], or when the id is taken or the database cannot be written.
    pub fn insert(&mut self, visit: &Visit, instants: &[Instants]) -> Result<(), Error> {
        let carried = self.carried(visit)?;
        self.run(
            "INSERT INTO visits (id, client, guest, status, cancel_reason, note, only_this, paid, series, zone, created_at, created_by,
                                 changed_at, removed_at, removed_parts)
             VALUES (:id, :client, :guest, :status, :cancel_reason, :note, :only_this, :paid, :series, :zone, :created_at, :created_by,
                     :changed_at, :removed_at, :removed_parts)",
            named_params! {
                ":id": visit.id.as_bytes(),
                ":client": carried.num,
                ":guest": guest(visit),
                ":status": visit.details.status.code(),
                ":cancel_reason": visit.details.cancel_reason,
                ":note": visit.details.note,
                ":only_this": visit.details.only_this_specialist,
                ":paid": visit.details.paid,
                ":series": visit.series.as_ref().map(SeriesId::as_bytes),
                ":zone": visit.zone,
                ":created_at": visit.created_at.0,
                ":created_by": visit.created_by.as_bytes(),
                ":changed_at": visit.updated_at.0,
                ":removed_at": visit.removed_at.map(|at| at.0),
                ":removed_parts": removed_parts(visit, instants),
            },
        )?;
        self.insert_parts(self.conn.last_insert_rowid(), visit, &carried, instants)
    }

    /// Puts `visit` in the place of what is stored under its id: everything but who booked it and when. Only what differs is
    /// written, so that nobody needs a right for what stays as it is. A visit with `removed_at` loses its place in the
    /// calendar, one without it has it again.
    ///
    /// # Errors
    /// [`Error::VisitNotFound`], [`Error::ClientNotFound`], or when the database cannot be written.
    pub fn update(&mut self, visit: &Visit, instants: &[Instants]) -> Result<(), Error> {
        let known = stored(self.conn, visit.id, true)?.ok_or(Error::VisitNotFound(visit.id))?;
        let carried = self.carried(visit)?;
        self.run(
            "UPDATE visits SET changed_at = :now, version = version + 1 WHERE num = :num",
            named_params! { ":num": known.num, ":now": visit.updated_at.0 },
        )?;
        self.update_columns(&known, visit, carried.num)?;
        self.update_removal(&known, visit, instants)?;
        self.run("DELETE FROM visit_parts WHERE visit = :num", named_params! { ":num": known.num })?;
        self.insert_parts(known.num, visit, &carried, instants)
    }

    /// Each group of columns is a right of its own.
    fn update_columns(&self, known: &Stored, visit: &Visit, client: Option<i64>) -> Result<(), Error> {
        let new = &visit.details;
        let told = |visit: &Visit| {
            let details = &visit.details;
            let marks = (details.status, details.only_this_specialist, details.paid, visit.series);
            (details.whom.clone(), details.cancel_reason.clone(), details.note.clone(), marks)
        };
        if told(&known.visit) != told(visit) {
            self.run(
                "UPDATE visits SET client = :client, guest = :guest, status = :status, cancel_reason = :cancel_reason, note = :note,
                                   only_this = :only_this, paid = :paid, series = :series
                 WHERE num = :num",
                named_params! {
                    ":num": known.num,
                    ":client": client,
                    ":guest": guest(visit),
                    ":status": new.status.code(),
                    ":cancel_reason": new.cancel_reason,
                    ":note": new.note,
                    ":only_this": new.only_this_specialist,
                    ":paid": new.paid,
                    ":series": visit.series.as_ref().map(SeriesId::as_bytes),
                },
            )?;
        }
        if known.visit.zone != visit.zone {
            self.run("UPDATE visits SET zone = :zone WHERE num = :num", named_params! { ":num": known.num, ":zone": visit.zone })?;
        }
        Ok(())
    }

    fn update_removal(&self, known: &Stored, visit: &Visit, instants: &[Instants]) -> Result<(), Error> {
        if known.visit.removed_at.is_none() && visit.removed_at.is_none() {
            return Ok(());
        }
        self.run(
            "UPDATE visits SET removed_at = :removed_at, removed_parts = :removed_parts WHERE num = :num",
            named_params! {
                ":num": known.num,
                ":removed_at": visit.removed_at.map(|at| at.0),
                ":removed_parts": removed_parts(visit, instants),
            },
        )
    }

    fn insert_parts(&self, num: i64, visit: &Visit, carried: &Carried, instants: &[Instants]) -> Result<(), Error> {
        let (details, parts) = (&visit.details, &visit.details.parts);
        if parts.is_empty() || parts.len() != instants.len() {
            return Err(Error::Damaged("visit_parts"));
        }
        if visit.removed_at.is_some() {
            return Ok(());
        }
        let (team, ends_at) = (team(visit), last_end(instants));
        let mut statement = self.conn.prepare_cached(INSERT_PART)?;
        for (place, (part, moments)) in parts.iter().zip(instants).enumerate() {
            let busy = part.busy();
            statement.execute(named_params! {
                ":day": part.start.day().number(),
                ":visit": num,
                ":place": limit(place),
                ":visit_id": visit.id.as_bytes(),
                ":parts": limit(parts.len()),
                ":team": team,
                ":visit_ends_at": ends_at.0,
                ":start": part.start.number(),
                ":minutes": part.minutes,
                ":before": part.before,
                ":after": part.after,
                ":busy_from": busy.from.number(),
                ":busy_until": busy.until.number(),
                ":starts_at": moments.starts_at.0,
                ":ends_at": moments.ends_at.0,
                ":specialist": part.specialist.as_bytes(),
                ":room": part.room.as_ref().map(ResourceId::as_bytes),
                ":equipment": part.equipment.as_ref().map(ResourceId::as_bytes),
                ":service": part.service.as_ref().map(ServiceId::as_bytes),
                ":price": part.price.0,
                ":status": details.status.code(),
                ":active": details.status.takes_time(),
                ":client": carried.num,
                ":client_id": details.whom.client().as_ref().map(ClientId::as_bytes),
                ":guest": guest(visit).is_some(),
                ":name": carried.name,
                ":masked_name": carried.masked_name,
                ":vip": carried.vip,
                ":warned": carried.warned,
                ":only_this": details.only_this_specialist,
                ":paid": details.paid,
                ":has_note": !details.note.is_empty() && details.whom != Whom::Nobody,
                ":series": visit.series.as_ref().map(SeriesId::as_bytes),
                ":changed_at": visit.updated_at.0,
            })?;
        }
        self.touch(carried.num, ends_at)
    }

    /// Whoever comes is not long gone.
    fn touch(&self, client: Option<i64>, ends_at: Millis) -> Result<(), Error> {
        let Some(num) = client else { return Ok(()) };
        self.run(
            "UPDATE client_list SET touched = :ends_at WHERE num = :num AND touched < :ends_at",
            named_params! { ":num": num, ":ends_at": ends_at.0 },
        )
    }

    /// Of a block of time the note stands for the name.
    fn carried(&self, visit: &Visit) -> Result<Carried, Error> {
        let named = |name: &str, masked_name| Carried { num: None, name: name.to_owned(), masked_name, vip: false, warned: false };
        match &visit.details.whom {
            Whom::Client(id) => self.carried_client(*id),
            Whom::Guest(name) => Ok(named(name, mask::guest(name))),
            Whom::Nobody => Ok(named(&visit.details.note, visit.details.note.clone())),
        }
    }

    fn carried_client(&self, id: ClientId) -> Result<Carried, Error> {
        self.conn
            .prepare_cached(
                "SELECT num, client_list.name, client_list.masked_name, client_list.vip,
                        EXISTS (SELECT 1 FROM client_warnings WHERE client = num AND removed_at IS NULL)
                 FROM clients JOIN client_list USING (num) WHERE clients.id = :id",
            )?
            .query_row(named_params! { ":id": id.as_bytes() }, |row| {
                Ok(Carried { num: row.get(0)?, name: row.get(1)?, masked_name: row.get(2)?, vip: row.get(3)?, warned: row.get(4)? })
            })
            .optional()?
            .ok_or(Error::ClientNotFound(id))
    }

    fn run(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<(), Error> {
        self.conn.prepare_cached(sql)?.execute(params)?;
        Ok(())
    }
}

fn guest(visit: &Visit) -> Option<&str> {
    if let Whom::Guest(name) = &visit.details.whom { Some(name) } else { None }
}

/// Every specialist, if there are several.
fn team(visit: &Visit) -> Option<Vec<u8>> {
    let specialists = visit.details.specialists();
    (specialists.len() > 1).then(|| joined(&specialists))
}

fn last_end(instants: &[Instants]) -> Millis {
    instants.iter().map(|moments| moments.ends_at).max().unwrap_or(Millis(0))
}

/// The parts as one value, while the visit is taken out.
fn removed_parts(visit: &Visit, instants: &[Instants]) -> Option<Vec<u8>> {
    visit.removed_at.map(|_| to_bytes(&visit.details.parts, last_end(instants)))
}
