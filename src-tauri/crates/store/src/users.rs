//! The people who sign in, as the screens show them; who they are to the keys is the vault's affair.

use crate::{
    Error,
    convert::{id, millis, millis_or_none},
};
use kartoteka_domain::{Millis, ReadyRole, UserId};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A person who signs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// The name for good, also in the header.
    pub id: UserId,
    /// Given name, on the tile.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// What kind of work the person does.
    pub role: ReadyRole,
    /// Added then.
    pub created_at: Millis,
    /// Cannot sign in since.
    pub disabled_at: Option<Millis>,
}

/// Reads people; made by [`Read::users`](crate::Read::users).
pub struct Users<'c> {
    pub(crate) conn: &'c Connection,
}

impl Users<'_> {
    /// Everybody, also those who left, the longest here first.
    ///
    /// # Errors
    /// When the database cannot be read, or holds a role no release wrote.
    pub fn list(&self) -> Result<Vec<User>, Error> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT id, first_name, last_name, role, created_at, disabled_at FROM users ORDER BY created_at, id")?;
        let rows: Vec<Option<User>> = statement.query_map([], user)?.collect::<Result<_, _>>()?;
        rows.into_iter().map(|row| row.ok_or(Error::Damaged("users"))).collect()
    }

    /// The person called `id`.
    ///
    /// # Errors
    /// As [`Self::list`].
    pub fn get(&self, id: UserId) -> Result<Option<User>, Error> {
        self.conn
            .prepare_cached("SELECT id, first_name, last_name, role, created_at, disabled_at FROM users WHERE id = :id")?
            .query_row(named_params! { ":id": id.as_bytes() }, user)
            .optional()?
            .map(|row| row.ok_or(Error::Damaged("users")))
            .transpose()
    }
}

/// `None` when the role is unknown.
fn user(row: &Row<'_>) -> Result<Option<User>, rusqlite::Error> {
    let code: String = row.get(3)?;
    let Some(role) = ReadyRole::parse(&code) else { return Ok(None) };
    Ok(Some(User {
        id: id(row, 0, UserId::from_slice)?,
        first_name: row.get(1)?,
        last_name: row.get(2)?,
        role,
        created_at: millis(row, 4)?,
        disabled_at: millis_or_none(row, 5)?,
    }))
}

/// Writes people; made by [`Write::users_mut`](crate::Write::users_mut).
pub struct UsersMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl UsersMut<'_> {
    /// Adds a person.
    ///
    /// # Errors
    /// When the id is taken or the database cannot be written.
    pub fn insert(&mut self, user: &User) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO users (id, first_name, last_name, role, created_at, disabled_at)
                 VALUES (:id, :first, :last, :role, :created_at, :disabled_at)",
            )?
            .execute(named_params! {
                ":id": user.id.as_bytes(),
                ":first": user.first_name,
                ":last": user.last_name,
                ":role": user.role.code(),
                ":created_at": user.created_at.0,
                ":disabled_at": user.disabled_at.map(|at| at.0),
            })?;
        Ok(())
    }

    /// Changes the name, the role and whether the person may sign in.
    ///
    /// # Errors
    /// [`Error::UserNotFound`], or when the database cannot be written.
    pub fn update(&mut self, user: &User) -> Result<(), Error> {
        let changed = self
            .conn
            .prepare_cached(
                "UPDATE users SET first_name = :first, last_name = :last, role = :role, disabled_at = :disabled_at WHERE id = :id",
            )?
            .execute(named_params! {
                ":id": user.id.as_bytes(),
                ":first": user.first_name,
                ":last": user.last_name,
                ":role": user.role.code(),
                ":disabled_at": user.disabled_at.map(|at| at.0),
            })?;
        if changed == 0 { Err(Error::UserNotFound(user.id)) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Read, Write, fixture};

    fn owner() -> User {
        User {
            id: fixture::user_id(1),
            first_name: "Олена".into(),
            last_name: "Коваль".into(),
            role: ReadyRole::Owner,
            created_at: Millis(5),
            disabled_at: None,
        }
    }

    #[test]
    fn a_person_comes_back_as_added_and_as_changed() {
        let mut conn = fixture::open();
        let mut write = Write::begin(&mut conn).unwrap();
        write.users_mut().insert(&owner()).unwrap();
        assert_eq!(write.users().get(owner().id).unwrap(), Some(owner()));
        let left = User { role: ReadyRole::Administrator, disabled_at: Some(Millis(9)), ..owner() };
        write.users_mut().update(&left).unwrap();
        write.commit().unwrap();
        assert_eq!(Read::new(&conn).users().list().unwrap(), vec![left]);
    }

    #[test]
    fn nobody_is_changed_who_is_not_there() {
        let mut conn = fixture::open();
        let mut write = Write::begin(&mut conn).unwrap();
        assert!(matches!(write.users_mut().update(&owner()), Err(Error::UserNotFound(id)) if id == owner().id));
    }
}
