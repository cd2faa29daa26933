//! The waitlist, as far as it is seen.

use crate::{
    Error, clients,
    convert::{id, id_or_none, millis, millis_or_none, snapshot},
    views::{View, ids, joined},
};
use kartoteka_domain::{ClientId, Day, ServiceId, UserId, VisitId, WaitId, Waiting, Whom, Wish, day::Weekdays, hours::Span};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A wish as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingRow {
    /// The wish. Of a hidden one nothing is told of who waits, and without the right to see notes it has none.
    pub waiting: Waiting,
    /// The name of the client or of the guest, masked or not.
    pub name: String,
    /// Whether it may not be known who waits: somebody important, or a colleague's client who would come to anybody.
    pub hidden: bool,
}

/// The columns of a wish; what stands for the note is given.
macro_rules! wish_sql {
    ($note:literal, $rest:literal) => {
        concat!(
            "SELECT waitlist.id, clients.id, guest, service, specialists, from_day, until_day, weekdays, span_from, span_until, ",
            $note,
            ", waitlist.created_at, created_by, waitlist.changed_at, closed_at, visit, client_list.name, client_list.masked_name,
                    client_list.vip, client_list.deleted_at IS NOT NULL, client_list.specialist
             FROM waitlist LEFT JOIN clients ON clients.num = waitlist.client LEFT JOIN client_list ON client_list.num = waitlist.client
             WHERE ",
            $rest
        )
    };
}

macro_rules! open_sql {
    ($note:literal) => {
        wish_sql!($note, "closed_at IS NULL ORDER BY waitlist.created_at, waitlist.num")
    };
}
pub(super) const OPEN: &str = open_sql!("waitlist.note");

/// Reads the waitlist as somebody sees it; made by [`Read::waitlist`](crate::Read::waitlist).
pub struct Waitlist<'c> {
    pub(crate) view: View<'c>,
}

impl Waitlist<'_> {
    /// The wishes that are open, the oldest first; without those of clients in the bin.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn open(&self) -> Result<Vec<WaitingRow>, Error> {
        let mut statement = self.view.conn.prepare_cached(if self.view.notes() { OPEN } else { open_sql!("''") })?;
        let rows = statement.query_map([], |row| shown(row, &self.view))?;
        Ok(rows.filter_map(Result::transpose).collect::<Result<_, _>>()?)
    }

    /// The wishes that are open and name `specialist`, those of clients in the bin too.
    pub(crate) fn open_for(&self, specialist: UserId) -> Result<Vec<Waiting>, Error> {
        let mut statement = self.view.conn.prepare_cached(OPEN)?;
        let mut wishes: Vec<Waiting> = statement.query_map([], waiting)?.collect::<Result<_, _>>()?;
        wishes.retain(|waiting| waiting.wish.specialists.contains(&specialist));
        Ok(wishes)
    }

    /// The wish called `id`, also one that is closed; `None` when it is out of sight, when who waits is in the bin, and when
    /// somebody important waits who is not seen.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn get(&self, id: WaitId) -> Result<Option<WaitingRow>, Error> {
        let _one_state = snapshot(self.view.conn)?;
        let sql = if self.view.notes() { wish_sql!("waitlist.note", "waitlist.id = :id") } else { wish_sql!("''", "waitlist.id = :id") };
        let mut statement = self.view.conn.prepare_cached(sql)?;
        let found = statement.query_row(named_params! { ":id": id.as_bytes() }, |row| shown(row, &self.view)).optional()?;
        Ok(found.flatten().filter(|row| !row.hidden))
    }
}

/// A wish as `view` shows it.
fn shown(row: &Row<'_>, view: &View<'_>) -> Result<Option<WaitingRow>, rusqlite::Error> {
    let mut waiting = waiting(row)?;
    let in_bin: bool = row.get(19)?;
    if in_bin || !view.covers_waiting(&waiting.wish.specialists) {
        return Ok(None);
    }
    let foreign =
        waiting.wish.whom.client().is_some() && !view.reaches(id_or_none(row, 20, UserId::from_slice)?, &waiting.wish.specialists);
    let hidden = foreign || view.hides(row.get::<_, Option<bool>>(18)?.unwrap_or_default());
    if hidden {
        (waiting.wish.whom, waiting.wish.note) = (Whom::Guest(String::new()), String::new());
    }
    if view.masks() {
        waiting.wish.whom = waiting.wish.whom.masked();
    }
    let name = match &waiting.wish.whom {
        Whom::Client(_) => row.get(if view.masks() { 17 } else { 16 })?,
        Whom::Guest(name) => name.clone(),
        Whom::Nobody => String::new(),
    };
    Ok(Some(WaitingRow { waiting, name, hidden }))
}

fn waiting(row: &Row<'_>) -> Result<Waiting, rusqlite::Error> {
    let span = (row.get::<_, Option<u16>>(8)?, row.get::<_, Option<u16>>(9)?);
    let wish = Wish {
        whom: match (id_or_none(row, 1, ClientId::from_slice)?, row.get(2)?) {
            (Some(client), _) => Whom::Client(client),
            (None, Some(name)) => Whom::Guest(name),
            (None, None) => Whom::Nobody,
        },
        service: id_or_none(row, 3, ServiceId::from_slice)?,
        specialists: ids(row.get_ref(4)?.as_blob()?).collect(),
        from: Day::from_number(row.get(5)?),
        until: Day::from_number(row.get(6)?),
        weekdays: Weekdays::from_number(row.get(7)?),
        span: if let (Some(from), Some(until)) = span { Span::new(from, until) } else { None },
        note: row.get(10)?,
    };
    Ok(Waiting {
        id: id(row, 0, WaitId::from_slice)?,
        wish,
        created_at: millis(row, 11)?,
        created_by: id(row, 12, UserId::from_slice)?,
        updated_at: millis(row, 13)?,
        closed_at: millis_or_none(row, 14)?,
        visit: id_or_none(row, 15, VisitId::from_slice)?,
    })
}

/// Writes the waitlist; made by [`Write::waitlist_mut`](crate::Write::waitlist_mut).
pub struct WaitlistMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl WaitlistMut<'_> {
    /// Puts a wish on the list, or in the place of the one with its id: everything but who added it and when.
    ///
    /// # Errors
    /// [`Error::ClientNotFound`], or when the database cannot be written.
    pub fn put(&mut self, waiting: &Waiting) -> Result<(), Error> {
        let client = waiting.wish.whom.client().map(|id| clients::num(self.conn, id)).transpose()?;
        // Changing a wish and adding one are rights of their own, and one statement would need both.
        if !self.update(waiting, client)? {
            self.insert(waiting, client)?;
        }
        Ok(())
    }

    fn update(&self, waiting: &Waiting, client: Option<i64>) -> Result<bool, Error> {
        let Columns { guest, service, specialists, span_from, span_until } = Columns::of(&waiting.wish);
        let changed = self
            .conn
            .prepare_cached(
                "UPDATE waitlist SET client = :client, guest = :guest, service = :service, specialists = :specialists, from_day = :from,
                                     until_day = :until, weekdays = :weekdays, span_from = :span_from, span_until = :span_until,
                                     note = :note, changed_at = :changed_at, closed_at = :closed_at, visit = :visit
                 WHERE id = :id",
            )?
            .execute(named_params! {
                ":id": waiting.id.as_bytes(),
                ":client": client,
                ":guest": guest,
                ":service": service,
                ":specialists": specialists,
                ":from": waiting.wish.from.number(),
                ":until": waiting.wish.until.number(),
                ":weekdays": waiting.wish.weekdays.number(),
                ":span_from": span_from,
                ":span_until": span_until,
                ":note": waiting.wish.note,
                ":changed_at": waiting.updated_at.0,
                ":closed_at": waiting.closed_at.map(|at| at.0),
                ":visit": waiting.visit.as_ref().map(VisitId::as_bytes),
            })?;
        Ok(changed > 0)
    }

    fn insert(&self, waiting: &Waiting, client: Option<i64>) -> Result<(), Error> {
        let Columns { guest, service, specialists, span_from, span_until } = Columns::of(&waiting.wish);
        self.conn
            .prepare_cached(
                "INSERT INTO waitlist (id, client, guest, service, specialists, from_day, until_day, weekdays, span_from, span_until, note,
                                       created_at, created_by, changed_at, closed_at, visit)
                 VALUES (:id, :client, :guest, :service, :specialists, :from, :until, :weekdays, :span_from, :span_until, :note,
                         :created_at, :created_by, :changed_at, :closed_at, :visit)",
            )?
            .execute(named_params! {
                ":id": waiting.id.as_bytes(),
                ":client": client,
                ":guest": guest,
                ":service": service,
                ":specialists": specialists,
                ":from": waiting.wish.from.number(),
                ":until": waiting.wish.until.number(),
                ":weekdays": waiting.wish.weekdays.number(),
                ":span_from": span_from,
                ":span_until": span_until,
                ":note": waiting.wish.note,
                ":created_at": waiting.created_at.0,
                ":created_by": waiting.created_by.as_bytes(),
                ":changed_at": waiting.updated_at.0,
                ":closed_at": waiting.closed_at.map(|at| at.0),
                ":visit": waiting.visit.as_ref().map(VisitId::as_bytes),
            })?;
        Ok(())
    }
}

/// What of a wish is stored otherwise than it is told.
struct Columns<'a> {
    guest: Option<&'a str>,
    service: Option<&'a [u8; 16]>,
    specialists: Vec<u8>,
    span_from: Option<u16>,
    span_until: Option<u16>,
}

impl<'a> Columns<'a> {
    fn of(wish: &'a Wish) -> Self {
        Self {
            guest: if let Whom::Guest(name) = &wish.whom { Some(name) } else { None },
            service: wish.service.as_ref().map(ServiceId::as_bytes),
            specialists: joined(&wish.specialists),
            span_from: wish.span.map(|span| span.from),
            span_until: wish.span.map(|span| span.until),
        }
    }
}

#[cfg(test)]
mod tests;
