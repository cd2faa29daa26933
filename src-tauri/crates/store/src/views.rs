//! What one person sees of the clients: the one place that leaves out rows and masks contacts.
//!
//! Every statement that reads clients for a screen goes through a [`View`], and whether a client is seen is asked of
//! [`Sight::covers`] alone: statements know nothing of it, so that no second wording of the rule can differ from it.

use crate::{
    Error,
    clients::ClientRow,
    convert::{id_or_none, millis},
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
    fn covers(&self, specialist: Option<UserId>, vip: bool, touched: Millis) -> bool {
        self.sight.is_none_or(|sight| sight.covers(specialist, vip, touched))
    }

    /// A client as the card shows it, unless it is out of sight.
    pub(crate) fn card(&self, client: Client) -> Option<Client> {
        let Client { details, updated_at, .. } = &client;
        if !self.covers(details.specialist, details.vip, *updated_at) {
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

    fn contacts(&self) -> Contacts {
        self.sight.map_or(Contacts::Everywhere, |sight| sight.contacts)
    }

    fn masks(&self) -> bool {
        self.contacts() != Contacts::Everywhere
    }
}

fn is_seen(sight: &Sight, row: &Row<'_>) -> Result<bool, rusqlite::Error> {
    Ok(sight.covers(id_or_none(row, 0, UserId::from_slice)?, row.get(1)?, millis(row, 2)?))
}

#[cfg(test)]
mod tests;
