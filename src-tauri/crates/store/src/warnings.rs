//! Warnings on clients. Visits carry whether there is one, so that a day is drawn without looking here.

use crate::{
    Error, clients,
    convert::{id, millis, millis_or_none, snapshot},
    views::{View, seen_by, visit_seen_by},
};
use kartoteka_domain::{ClientId, UserId, Warning, WarningId, WarningKind};
use rusqlite::{Connection, OptionalExtension, Row, named_params, types::FromSqlError};

const OF_CLIENT: &str = "SELECT client_warnings.id, clients.id, kind, text, client_warnings.created_at, created_by, removed_at
     FROM client_warnings JOIN clients ON clients.num = client
     WHERE client = (SELECT num FROM clients WHERE clients.id = :client) AND removed_at IS NULL ORDER BY client_warnings.created_at, 1";

const ONE: &str = "SELECT client_warnings.id, clients.id, kind, text, client_warnings.created_at, created_by, removed_at
     FROM client_warnings JOIN clients ON clients.num = client WHERE client_warnings.id = :id";

const TERMS: &str = concat!(
    "SELECT ",
    seen_by!(),
    ", text FROM client_warnings JOIN client_list ON client_list.num = client WHERE removed_at IS NULL ORDER BY text"
);

const SEEN: &str = concat!("SELECT ", seen_by!(), " FROM clients JOIN client_list USING (num) WHERE clients.id = :client");
const VISITS: &str =
    concat!("SELECT ", visit_seen_by!(), ", vip FROM visit_parts WHERE client = (SELECT num FROM clients WHERE id = :client)");

/// Reads warnings as somebody sees them; made by [`Read::warnings`](crate::Read::warnings).
pub struct Warnings<'c> {
    pub(crate) view: View<'c>,
}

impl Warnings<'_> {
    /// The warnings on a client, the oldest first; none without the right to see them, and none on somebody who is out of
    /// sight and has no visit that is seen.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn of(&self, client: ClientId) -> Result<Vec<Warning>, Error> {
        let _one_state = snapshot(self.view.conn)?;
        if !self.view.warnings() || !self.sees(client)? {
            return Ok(Vec::new());
        }
        of_client(self.view.conn, client)
    }

    /// The warning called `id`, also one that was removed, to change it; `None` where [`Self::of`] tells none of its client.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub fn get(&self, id: WarningId) -> Result<Option<Warning>, Error> {
        let _one_state = snapshot(self.view.conn)?;
        if !self.view.warnings() {
            return Ok(None);
        }
        Ok(match one(self.view.conn, id)? {
            Some(warning) if self.sees(warning.client)? => Some(warning),
            _ => None,
        })
    }

    /// What warnings on clients in sight say, each text once, in order: what a person who writes one is offered. None without the
    /// right to see them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn terms(&self) -> Result<Vec<String>, Error> {
        let mut terms: Vec<String> = Vec::new();
        if !self.view.warnings() {
            return Ok(terms);
        }
        self.view.visit(TERMS, &[], |row| {
            terms.push(row.get(3)?);
            Ok(true)
        })?;
        terms.dedup();
        Ok(terms)
    }

    /// Whoever gives a visit has to know what may harm the client, whosever client it is.
    fn sees(&self, client: ClientId) -> Result<bool, Error> {
        let (params, mut seen) = (named_params! { ":client": client.as_bytes() }, false);
        self.view.visit(SEEN, params, |_| {
            seen = true;
            Ok(false)
        })?;
        if !seen {
            self.view.visits(VISITS, params, |row| {
                seen = !self.view.hides(row.get(3)?);
                Ok(false)
            })?;
        }
        Ok(seen)
    }
}

/// The warnings on a client, whoever looks: for the check of a booking alone.
pub(crate) fn of_client(conn: &Connection, client: ClientId) -> Result<Vec<Warning>, Error> {
    let mut statement = conn.prepare_cached(OF_CLIENT)?;
    let rows = statement.query_map(named_params! { ":client": client.as_bytes() }, warning)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The warning called `id`, whoever looks.
pub(crate) fn one(conn: &Connection, id: WarningId) -> Result<Option<Warning>, Error> {
    let mut statement = conn.prepare_cached(ONE)?;
    Ok(statement.query_row(named_params! { ":id": id.as_bytes() }, warning).optional()?)
}

fn warning(row: &Row<'_>) -> Result<Warning, rusqlite::Error> {
    Ok(Warning {
        id: id(row, 0, WarningId::from_slice)?,
        client: id(row, 1, ClientId::from_slice)?,
        kind: WarningKind::parse(row.get_ref(2)?.as_str()?).ok_or(FromSqlError::InvalidType)?,
        text: row.get(3)?,
        created_at: millis(row, 4)?,
        created_by: id(row, 5, UserId::from_slice)?,
        removed_at: millis_or_none(row, 6)?,
    })
}

/// Writes warnings; made by [`Write::warnings_mut`](crate::Write::warnings_mut).
pub struct WarningsMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl WarningsMut<'_> {
    /// Adds a warning, or puts it in the place of the one with its id: its kind, its text and whether it was removed.
    ///
    /// # Errors
    /// [`Error::ClientNotFound`], or when the database cannot be written.
    pub fn put(&mut self, warning: &Warning) -> Result<(), Error> {
        let client = clients::num(self.conn, warning.client)?;
        self.conn
            .prepare_cached(
                "INSERT INTO client_warnings (id, client, kind, text, created_at, created_by, removed_at)
                 VALUES (:id, :client, :kind, :text, :created_at, :created_by, :removed_at)
                 ON CONFLICT (id) DO UPDATE SET kind = :kind, text = :text, removed_at = :removed_at",
            )?
            .execute(named_params! {
                ":id": warning.id.as_bytes(),
                ":client": client,
                ":kind": warning.kind.code(),
                ":text": warning.text,
                ":created_at": warning.created_at.0,
                ":created_by": warning.created_by.as_bytes(),
                ":removed_at": warning.removed_at.map(|at| at.0),
            })?;
        self.conn
            .prepare_cached(
                "UPDATE visit_parts
                 SET warned = EXISTS (SELECT 1 FROM client_warnings WHERE client_warnings.client = :client AND removed_at IS NULL)
                 WHERE client = :client",
            )?
            .execute(named_params! { ":client": client })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
