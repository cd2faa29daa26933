//! The log of contacts with clients. What was said are notes: without the right to see those there is no log.

use crate::{
    Error, clients,
    convert::{id, millis, millis_or_none, snapshot},
    views::{View, seen_by},
};
use kartoteka_domain::{Channel, ClientId, Direction, Interaction, InteractionDetails, InteractionId, Millis, UserId};
use rusqlite::{Connection, OptionalExtension, Row, named_params, types::FromSqlError};

/// The columns behind what decides whether the client is seen.
macro_rules! columns {
    () => {
        concat!(
            seen_by!(),
            ", interactions.id, client_list.id, channel, direction, text, result, interactions.created_at, created_by,
               interactions.changed_at, removed_at"
        )
    };
}

const OF_CLIENT: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM interactions JOIN client_list ON client_list.num = client
     WHERE client = (SELECT num FROM clients WHERE clients.id = :client) AND removed_at IS NULL
       AND (interactions.created_at, interactions.id) < (:at, :id)
     ORDER BY interactions.created_at DESC, interactions.id DESC"
);

const ONE: &str =
    concat!("SELECT ", columns!(), " FROM interactions JOIN client_list ON client_list.num = client WHERE interactions.id = :id");

/// Reads the log as somebody sees it; made by [`Read::interactions`](crate::Read::interactions).
pub struct Interactions<'c> {
    pub(crate) view: View<'c>,
}

impl Interactions<'_> {
    /// Up to `count` contacts with a client, the newest first, from the one after `before`. None without the right to see notes,
    /// and none with somebody who is out of sight.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn of(&self, client: ClientId, before: Option<(Millis, InteractionId)>, count: usize) -> Result<Vec<Interaction>, Error> {
        let (at, last) = before.map_or((i64::MAX, [0xff; 16]), |(at, id)| (at.0, *id.as_bytes()));
        let mut found = Vec::new();
        if !self.view.notes() || count == 0 {
            return Ok(found);
        }
        let params = named_params! { ":client": client.as_bytes(), ":at": at, ":id": last };
        self.view.visit(OF_CLIENT, params, |row| {
            found.push(interaction(row)?);
            Ok(found.len() < count)
        })?;
        Ok(found)
    }

    /// The contact called `id`, also one that was removed, to change it; `None` where [`Self::of`] tells none of its client.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub fn get(&self, id: InteractionId) -> Result<Option<Interaction>, Error> {
        let _one_state = snapshot(self.view.conn)?;
        let mut found = None;
        if self.view.notes() {
            self.view.visit(ONE, named_params! { ":id": id.as_bytes() }, |row| {
                found = Some(interaction(row)?);
                Ok(false)
            })?;
        }
        Ok(found)
    }
}

fn interaction(row: &Row<'_>) -> Result<Interaction, rusqlite::Error> {
    let details = InteractionDetails {
        channel: Channel::parse(row.get_ref(5)?.as_str()?).ok_or(FromSqlError::InvalidType)?,
        direction: Direction::parse(row.get_ref(6)?.as_str()?).ok_or(FromSqlError::InvalidType)?,
        text: row.get(7)?,
        result: row.get(8)?,
    };
    Ok(Interaction {
        id: id(row, 3, InteractionId::from_slice)?,
        client: id(row, 4, ClientId::from_slice)?,
        details,
        created_at: millis(row, 9)?,
        created_by: id(row, 10, UserId::from_slice)?,
        updated_at: millis(row, 11)?,
        removed_at: millis_or_none(row, 12)?,
    })
}

/// When the contact called `id` was last changed.
pub(crate) fn changed_at(conn: &Connection, id: InteractionId) -> Result<Option<Millis>, Error> {
    let mut statement = conn.prepare_cached("SELECT changed_at FROM interactions WHERE id = :id")?;
    Ok(statement.query_row(named_params! { ":id": id.as_bytes() }, |row| millis(row, 0)).optional()?)
}

/// Writes the log; made by [`Write::interactions_mut`](crate::Write::interactions_mut).
pub struct InteractionsMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl InteractionsMut<'_> {
    /// Adds a contact, or puts it in the place of the one with its id: what is known of it and whether it was removed.
    ///
    /// # Errors
    /// [`Error::ClientNotFound`], or when the database cannot be written.
    pub fn put(&mut self, interaction: &Interaction) -> Result<(), Error> {
        let client = clients::num(self.conn, interaction.client)?;
        let details = &interaction.details;
        self.conn
            .prepare_cached(
                "INSERT INTO interactions (id, client, channel, direction, text, result, created_at, created_by, changed_at, removed_at)
                 VALUES (:id, :client, :channel, :direction, :text, :result, :created_at, :created_by, :changed_at, :removed_at)
                 ON CONFLICT (id) DO UPDATE SET channel = :channel, direction = :direction, text = :text, result = :result,
                    changed_at = :changed_at, removed_at = :removed_at",
            )?
            .execute(named_params! {
                ":id": interaction.id.as_bytes(),
                ":client": client,
                ":channel": details.channel.code(),
                ":direction": details.direction.code(),
                ":text": details.text,
                ":result": details.result,
                ":created_at": interaction.created_at.0,
                ":created_by": interaction.created_by.as_bytes(),
                ":changed_at": interaction.updated_at.0,
                ":removed_at": interaction.removed_at.map(|at| at.0),
            })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
