//! The people who sign in.

use crate::{Error, session::Session};
use kartoteka_domain::{Right, ReadyRole, UserId};
use kartoteka_store::User;

/// A person, as a tile or a filter shows one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: UserId,
    /// What the person is called.
    pub first_name: String,
    /// What the person does.
    pub role: ReadyRole,
}

impl Person {
    /// One or two letters for a tile.
    #[must_use]
    pub fn initials(&self) -> String {
        self.first_name.split_whitespace().filter_map(|word| word.chars().next()).take(2).flat_map(char::to_uppercase).collect()
    }
}

impl From<User> for Person {
    fn from(user: User) -> Self {
        Self { id: user.id, first_name: user.first_name, role: user.role }
    }
}

/// Everybody who has or had an account.
///
/// # Errors
/// Those of [`Session::read`].
pub fn list(session: &Session) -> Result<Vec<Person>, Error> {
    session.read(Right::UseDesk, |rows| Ok(rows.users().list()?.into_iter().map(Person::from).collect()))
}

/// Those who can sign in.
pub(crate) fn active(users: Vec<User>) -> Vec<Person> {
    users.into_iter().filter(|user| user.disabled_at.is_none()).map(Person::from).collect()
}
