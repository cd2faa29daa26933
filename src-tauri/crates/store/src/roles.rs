//! Roles: those the owner made, ready ones the owner changed; and the one text the header vouches for.

use crate::{Error, Read};
use kartoteka_domain::{Hours, Millis, Role, RoleId, Rules};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::fmt::Write as _;

/// Reads roles; made by [`Read::roles`].
pub struct Roles<'c> {
    pub(crate) conn: &'c Connection,
}

impl Roles<'_> {
    /// The roles that are stored: made or changed by the owner, by id.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn list(&self) -> Result<Vec<Role>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT id, name, rules FROM roles ORDER BY id")?;
        let rows: Vec<Option<Role>> = statement.query_map([], role)?.collect::<Result<_, _>>()?;
        rows.into_iter().map(|row| row.ok_or(Error::Damaged("roles"))).collect()
    }

    /// The stored role called `id`, if there is one.
    ///
    /// # Errors
    /// As [`Self::list`].
    pub fn get(&self, id: &RoleId) -> Result<Option<Role>, Error> {
        self.conn
            .prepare_cached("SELECT id, name, rules FROM roles WHERE id = :id")?
            .query_row(named_params! { ":id": id.as_str() }, role)
            .optional()?
            .map(|row| row.ok_or(Error::Damaged("roles")))
            .transpose()
    }

    /// The role called `id`: as stored, else as it comes with the program. The owner's is never read from the database.
    ///
    /// # Errors
    /// As [`Self::list`].
    pub fn of(&self, id: &RoleId) -> Result<Option<Role>, Error> {
        let stored = if id.is_owner() { None } else { self.get(id)? };
        Ok(stored.or_else(|| id.ready().map(Role::ready)))
    }

    /// Rows as text, for the header to vouch for: each role's id and rules as they are stored.
    fn text(&self, out: &mut String) -> Result<(), Error> {
        let mut statement = self.conn.prepare_cached("SELECT id, rules FROM roles ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, rules): (String, String) = (row.get(0)?, row.get(1)?);
            // Behind their lengths, so that no text can pass for two rows.
            let _ = writeln!(out, "role {} {id} {} {rules}", id.len(), rules.len());
        }
        Ok(())
    }
}

impl Read<'_> {
    /// Who has which role and what each role may do, as one text that is the same exactly when that is: each account's id, role,
    /// working hours and whether it is closed; each stored role's id and rules. Its digest is what the header vouches for.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn policy_text(&self) -> Result<String, Error> {
        let mut users = self.users().list()?;
        users.sort_by_key(|user| user.id);
        let mut out = String::new();
        for user in users {
            let (closed, hours) = (user.disabled_at.is_some(), user.hours.as_ref().map(Hours::to_text));
            // An id of a role and hours have no space in them.
            let _ = writeln!(out, "user {} {} {closed} {}", user.id, user.role, hours.as_deref().unwrap_or("-"));
        }
        self.roles().text(&mut out)?;
        Ok(out)
    }
}

/// `None` when the id is none.
fn role(row: &Row<'_>) -> Result<Option<Role>, rusqlite::Error> {
    let (id, name, rules): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    Ok(RoleId::parse(&id).map(|id| Role { id, name, rules: Rules::parse(&rules) }))
}

/// Writes roles; made by [`Write::roles_mut`](crate::Write::roles_mut).
pub struct RolesMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl RolesMut<'_> {
    /// Stores a role in the place of what it was. The owner's cannot be stored.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put(&mut self, role: &Role, now: Millis) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO roles (id, name, rules, changed_at) VALUES (:id, :name, :rules, :now)
                 ON CONFLICT (id) DO UPDATE SET name = :name, rules = :rules, changed_at = :now",
            )?
            .execute(named_params! {
                ":id": role.id.as_str(),
                ":name": role.name,
                ":rules": role.rules.to_text(),
                ":now": now.0,
            })?;
        Ok(())
    }

    /// Removes a role the owner made; makes a changed ready one what it was. Tells whether it was stored.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn remove(&mut self, id: &RoleId) -> Result<bool, Error> {
        Ok(self.conn.prepare_cached("DELETE FROM roles WHERE id = :id")?.execute(named_params! { ":id": id.as_str() })? > 0)
    }
}

#[cfg(test)]
mod tests;
