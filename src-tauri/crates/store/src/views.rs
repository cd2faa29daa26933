//! What one person sees of the clients: the one place that leaves out rows and masks contacts.
//!
//! Every statement that reads clients for a screen goes through a [`View`], and whether a client is seen is asked of
//! [`Sight::covers`] alone: statements know nothing of it, so that no second wording of the rule can differ from it.

use crate::{
    Error,
    clients::ClientRow,
    convert::{id, id_or_none, millis},
};
use kartoteka_domain::{Client, Contacts, Millis, Sight, UserId};
use rusqlite::{Connection, Row, ToSql};

/// Clients as one person sees them, or all of them whole.
#[derive(Clone, Copy)]
pub(crate) struct View<'c> {
    pub(crate) conn: &'c Connection,
    sight: Option<Sight>,
}

/// What a statement over `client_list` selects first: what decides whether its row is seen. [`Row`]s of a view are read
/// from the column behind it.
macro_rules! seen_by {
    () => {
        "client_list.specialist, client_list.vip, client_list.touched"
    };
}
pub(crate) use seen_by;

/// What a statement over `visit_parts` selects first: what decides whether the visit is seen. Names are read from the column
/// behind it.
macro_rules! visit_seen_by {
    () => {
        "visit_parts.specialist, visit_parts.team, visit_parts.visit_ends_at"
    };
}
pub(crate) use visit_seen_by;

/// The columns of a [`ClientRow`].
macro_rules! row_columns {
    () => {
        concat!(
            $crate::views::seen_by!(),
            ", client_list.id, name, masked_name, phone, client_list.email, tags, client_list.do_not_book, client_list.created_at,
               client_list.deleted_at"
        )
    };
}
pub(crate) use row_columns;

impl<'c> View<'c> {
    /// All clients, whole.
    pub(crate) fn whole(conn: &'c Connection) -> Self {
        Self { conn, sight: None }
    }

    /// What `sight` shows of the clients on `conn`.
    pub(crate) fn of(conn: &'c Connection, sight: &Sight) -> Self {
        Self { conn, sight: (!sight.is_whole()).then_some(*sight) }
    }

    /// The same clients, and all of each.
    pub(crate) fn unmasked(self) -> Self {
        Self { sight: self.sight.map(|sight| Sight { contacts: Contacts::Everywhere, notes: true, ..sight }), ..self }
    }

    /// The same clients with their contacts, which were asked for on the card; `None` where they are never shown.
    pub(crate) fn revealed(self) -> Option<Self> {
        if self.contacts() == Contacts::Masked {
            return None;
        }
        Some(Self { sight: self.sight.map(|sight| Sight { contacts: Contacts::Everywhere, ..sight }), ..self })
    }

    /// Whether notes are read.
    pub(crate) fn notes(&self) -> bool {
        self.sight.is_none_or(|sight| sight.notes)
    }

    /// Whether every client is seen, be it masked.
    pub(crate) fn reaches_all(&self) -> bool {
        self.sight.is_none_or(|sight| sight.reaches_all())
    }

    /// Whether a client is seen at all.
    pub(crate) fn covers(&self, specialist: Option<UserId>, vip: bool, touched: Millis) -> bool {
        self.sight.is_none_or(|sight| sight.covers(specialist, vip, touched))
    }

    /// A client as the card shows it, unless it is out of sight. A visit touches it as a change does.
    pub(crate) fn card(&self, client: Client, touched: Millis) -> Option<Client> {
        let details = &client.details;
        if !self.covers(details.specialist, details.vip, touched) {
            return None;
        }
        Some(if self.masks() { Client { details: client.details.masked(), ..client } } else { client })
    }

    /// The first `count` rows of the list that a statement finds and the person sees.
    pub(crate) fn rows(&self, sql: &str, params: &[(&str, &dyn ToSql)], count: usize) -> Result<Vec<ClientRow>, Error> {
        let (masks, mut rows) = (self.masks(), Vec::new());
        self.visit(sql, params, |row| {
            if rows.len() < count {
                rows.push(ClientRow::read(row, masks)?);
            }
            Ok(rows.len() < count)
        })?;
        Ok(rows)
    }

    /// How many clients a statement finds that the person sees.
    pub(crate) fn count(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<u64, Error> {
        let mut count = 0;
        self.visit(sql, params, |_| {
            count += 1;
            Ok(true)
        })?;
        Ok(count)
    }

    /// Has `visitor` see each row of a statement that the person sees, until it has enough. The statement selects
    /// [`seen_by`] first.
    pub(crate) fn visit(
        &self,
        sql: &str,
        params: &[(&str, &dyn ToSql)],
        mut visitor: impl FnMut(&Row<'_>) -> Result<bool, Error>,
    ) -> Result<(), Error> {
        let narrow = self.sight.filter(|sight| !sight.reaches_all());
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            let seen = narrow.as_ref().map_or(Ok(true), |sight| is_seen(sight, row))?;
            if seen && !visitor(row)? {
                break;
            }
        }
        Ok(())
    }

    /// Has `visitor` see each row of a statement over `visit_parts` whose visit the person sees, until it has enough. The
    /// statement selects [`visit_seen_by`] first.
    pub(crate) fn visits(
        &self,
        sql: &str,
        params: &[(&str, &dyn ToSql)],
        mut visitor: impl FnMut(&Row<'_>) -> Result<bool, Error>,
    ) -> Result<(), Error> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            let seen = self.sight.as_ref().map_or(Ok(true), |sight| is_visit_seen(sight, row))?;
            if seen && !visitor(row)? {
                break;
            }
        }
        Ok(())
    }

    /// Whether a visit is seen at all, be it hidden.
    pub(crate) fn covers_visit(&self, specialists: impl Iterator<Item = UserId>, ends_at: Millis) -> bool {
        self.sight.is_none_or(|sight| sight.covers_visit(specialists, ends_at))
    }

    /// Whether a wish on the waitlist is seen at all, be it hidden.
    pub(crate) fn covers_waiting(&self, specialists: &[UserId]) -> bool {
        self.sight.is_none_or(|sight| sight.covers_waiting(specialists))
    }

    /// Whether a client of `specialist` who would come to one of `asked` is known: an own one, or one who asks for the own self.
    pub(crate) fn reaches(&self, specialist: Option<UserId>, asked: &[UserId]) -> bool {
        self.sight.is_none_or(|sight| sight.reach.covers(sight.user, specialist) || asked.contains(&sight.user))
    }

    /// Whether nothing is told of whose visit or wish it is.
    pub(crate) fn hides(&self, vip: bool) -> bool {
        vip && self.sight.is_some_and(|sight| !sight.vip)
    }

    /// Whether warnings are seen.
    pub(crate) fn warnings(&self) -> bool {
        self.sight.is_none_or(|sight| sight.warnings)
    }

    fn contacts(&self) -> Contacts {
        self.sight.map_or(Contacts::Everywhere, |sight| sight.contacts)
    }

    /// Whether names and contacts in lists are masked.
    pub(crate) fn masks(&self) -> bool {
        self.contacts() != Contacts::Everywhere
    }
}

fn is_seen(sight: &Sight, row: &Row<'_>) -> Result<bool, rusqlite::Error> {
    Ok(sight.covers(id_or_none(row, 0, UserId::from_slice)?, row.get(1)?, millis(row, 2)?))
}

fn is_visit_seen(sight: &Sight, row: &Row<'_>) -> Result<bool, rusqlite::Error> {
    let ends_at = millis(row, 2)?;
    Ok(match row.get_ref(1)?.as_blob_or_null()? {
        None => sight.covers_visit([id(row, 0, UserId::from_slice)?].into_iter(), ends_at),
        Some(team) => sight.covers_visit(ids(team), ends_at),
    })
}

/// The people in a column that holds sixteen bytes of each.
pub(crate) fn ids(bytes: &[u8]) -> impl Iterator<Item = UserId> {
    bytes.chunks(16).filter_map(UserId::from_slice)
}

/// The same as such a column.
pub(crate) fn joined(people: &[UserId]) -> Vec<u8> {
    people.iter().flat_map(|id| *id.as_bytes()).collect()
}

#[cfg(test)]
mod tests;
