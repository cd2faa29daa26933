//! The people who sign in, as the screens show them; who they are to the keys is the vault's affair.

use crate::{
    Error,
    convert::{id, millis, millis_or_none},
};
use kartoteka_domain::{Hours, Millis, RoleId, UserId};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params};

/// Bytes of what tells a former password again.
const TAG: usize = 32;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, first_name, last_name, role, created_at, disabled_at, hours, password_set_at, password_tags, second_factor,
                    last_sign_in, grace_used, invited_until, rules_signed_version, rules_signed_at, lesson_at, lesson_right
             FROM users ",
            $rest
        )
    };
}

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
    pub role: RoleId,
    /// Added then.
    pub created_at: Millis,
    /// Cannot sign in since.
    pub disabled_at: Option<Millis>,
    /// When the person may work; `None` is as the role says.
    pub hours: Option<Hours>,
    /// The password was set then; of somebody who never had one, the invitation was made.
    pub password_set_at: Millis,
    /// What tells the last passwords again, the newest first.
    pub password_tags: Vec<[u8; TAG]>,
    /// The confirmation codes, sealed for the person alone; `None` when there are none.
    pub second_factor: Option<Vec<u8>>,
    /// Last signed in then.
    pub last_sign_in: Option<Millis>,
    /// Whether the one sign-in with a password over its age was used.
    pub grace_used: bool,
    /// An invitation is open until then.
    pub invited_until: Option<Millis>,
    /// The version of the rules on data that was signed last.
    pub rules_signed_version: Option<u32>,
    /// Signed then.
    pub rules_signed_at: Option<Millis>,
    /// The lesson was taken then.
    pub lesson_at: Option<Millis>,
    /// Answers that were right in it.
    pub lesson_right: Option<u32>,
}

impl User {
    /// Somebody who has just been added, and has done nothing yet.
    #[must_use]
    pub fn new(id: UserId, first_name: impl Into<String>, last_name: impl Into<String>, role: RoleId, now: Millis) -> Self {
        Self {
            id,
            first_name: first_name.into(),
            last_name: last_name.into(),
            role,
            created_at: now,
            disabled_at: None,
            hours: None,
            password_set_at: now,
            password_tags: Vec::new(),
            second_factor: None,
            last_sign_in: None,
            grace_used: false,
            invited_until: None,
            rules_signed_version: None,
            rules_signed_at: None,
            lesson_at: None,
            lesson_right: None,
        }
    }

    fn tags(&self) -> Vec<u8> {
        self.password_tags.concat()
    }
}

/// Reads people; made by [`Read::users`](crate::Read::users).
pub struct Users<'c> {
    pub(crate) conn: &'c Connection,
}

impl Users<'_> {
    /// Everybody, also those who left, the longest here first.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn list(&self) -> Result<Vec<User>, Error> {
        let mut statement = self.conn.prepare_cached(select!("ORDER BY created_at, id"))?;
        let rows: Vec<Option<User>> = statement.query_map([], user)?.collect::<Result<_, _>>()?;
        rows.into_iter().map(|row| row.ok_or(Error::Damaged("users"))).collect()
    }

    /// The person called `id`.
    ///
    /// # Errors
    /// As [`Self::list`].
    pub fn get(&self, id: UserId) -> Result<Option<User>, Error> {
        self.conn
            .prepare_cached(select!("WHERE id = :id"))?
            .query_row(named_params! { ":id": id.as_bytes() }, user)
            .optional()?
            .map(|row| row.ok_or(Error::Damaged("users")))
            .transpose()
    }
}

/// `None` when the role, the hours or the tags are none that this program writes.
fn user(row: &Row<'_>) -> Result<Option<User>, rusqlite::Error> {
    let (role, hours): (String, Option<String>) = (row.get(3)?, row.get(6)?);
    let (Some(role), Some(hours)) = (RoleId::parse(&role), hours.map(|text| Hours::parse(&text)).map_or(Some(None), |read| read.map(Some)))
    else {
        return Ok(None);
    };
    let (tags, rest) = row.get_ref(8)?.as_blob()?.as_chunks::<TAG>();
    if !rest.is_empty() {
        return Ok(None);
    }
    Ok(Some(User {
        id: id(row, 0, UserId::from_slice)?,
        first_name: row.get(1)?,
        last_name: row.get(2)?,
        role,
        created_at: millis(row, 4)?,
        disabled_at: millis_or_none(row, 5)?,
        hours,
        password_set_at: millis(row, 7)?,
        password_tags: tags.to_vec(),
        second_factor: row.get(9)?,
        last_sign_in: millis_or_none(row, 10)?,
        grace_used: row.get(11)?,
        invited_until: millis_or_none(row, 12)?,
        rules_signed_version: row.get(13)?,
        rules_signed_at: millis_or_none(row, 14)?,
        lesson_at: millis_or_none(row, 15)?,
        lesson_right: row.get(16)?,
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
        self.run(
            "INSERT INTO users (id, first_name, last_name, role, created_at, disabled_at, hours)
             VALUES (:id, :first, :last, :role, :created_at, :disabled_at, :hours)",
            named_params! {
                ":id": user.id.as_bytes(),
                ":first": user.first_name,
                ":last": user.last_name,
                ":role": user.role.as_str(),
                ":created_at": user.created_at.0,
                ":disabled_at": user.disabled_at.map(|at| at.0),
                ":hours": user.hours.as_ref().map(Hours::to_text),
            },
        )?;
        self.update_own(user)
    }

    /// Puts `user` in the place of what is stored. Only what differs is written: everybody changes the own password, and
    /// few change a role.
    ///
    /// # Errors
    /// [`Error::UserNotFound`], or when the database cannot be written.
    pub fn update(&mut self, user: &User) -> Result<(), Error> {
        let known = Users { conn: self.conn }.get(user.id)?.ok_or(Error::UserNotFound(user.id))?;
        let account = |of: &User| (of.first_name.clone(), of.last_name.clone(), of.role.clone(), of.hours.clone());
        if account(&known) != account(user) {
            self.run(
                "UPDATE users SET first_name = :first, last_name = :last, role = :role, hours = :hours WHERE id = :id",
                named_params! {
                    ":id": user.id.as_bytes(),
                    ":first": user.first_name,
                    ":last": user.last_name,
                    ":role": user.role.as_str(),
                    ":hours": user.hours.as_ref().map(Hours::to_text),
                },
            )?;
        }
        if known.disabled_at != user.disabled_at {
            self.run(
                "UPDATE users SET disabled_at = :at WHERE id = :id",
                named_params! { ":id": user.id.as_bytes(), ":at": user.disabled_at.map(|at| at.0) },
            )?;
        }
        self.update_own(user)
    }

    /// What everybody changes of the own account, by living with it.
    fn update_own(&self, user: &User) -> Result<(), Error> {
        self.run(
            "UPDATE users
             SET password_set_at = :password_set_at, password_tags = :password_tags, second_factor = :second_factor,
                 last_sign_in = :last_sign_in, grace_used = :grace_used, invited_until = :invited_until,
                 rules_signed_version = :rules_signed_version, rules_signed_at = :rules_signed_at, lesson_at = :lesson_at,
                 lesson_right = :lesson_right
             WHERE id = :id",
            named_params! {
                ":id": user.id.as_bytes(),
                ":password_set_at": user.password_set_at.0,
                ":password_tags": user.tags(),
                ":second_factor": user.second_factor,
                ":last_sign_in": user.last_sign_in.map(|at| at.0),
                ":grace_used": user.grace_used,
                ":invited_until": user.invited_until.map(|at| at.0),
                ":rules_signed_version": user.rules_signed_version,
                ":rules_signed_at": user.rules_signed_at.map(|at| at.0),
                ":lesson_at": user.lesson_at.map(|at| at.0),
                ":lesson_right": user.lesson_right,
            },
        )
    }

    fn run(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<(), Error> {
        self.conn.prepare_cached(sql)?.execute(params)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
