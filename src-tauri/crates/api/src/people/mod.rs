//! The people who work here: tiles for choosing one, accounts for those who look after them.

mod account;
mod closed;
mod invite;
mod staff;

pub(crate) use account::password_ends;
pub use account::{Account, AccountDraft, accounts, reset_factor, update};
pub(crate) use closed::{close, settle as settle_closed, tell_restored};
pub use invite::{Invitation, NewPerson, invite, reinvite};
pub use staff::{set_staff_data, staff_data};

use crate::{Desk, Error, session::Session};
use kartoteka_domain::{ClientField, Problem, Right, Role, RoleId, Rules, UserId};
use kartoteka_store::{Read, User};

/// A person, as a tile or a filter shows one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: UserId,
    /// What the person is called.
    pub first_name: String,
    /// What the person does.
    pub role: RoleId,
    /// What the owner calls a role made here; empty for a ready one, whose name is in the catalogues.
    pub role_name: String,
    /// Whether an invitation waits to be accepted.
    pub invited: bool,
}

impl Person {
    /// One or two letters for a tile.
    #[must_use]
    pub fn initials(&self) -> String {
        initials(&self.first_name)
    }

    fn of(rows: &Read<'_>, user: User) -> Result<Self, Error> {
        let role = role_of(rows, &user.role)?;
        Ok(Self { id: user.id, first_name: user.first_name, role: role.id, role_name: role.name, invited: user.invited_until.is_some() })
    }
}

/// One or two letters for a name in a small place.
pub(crate) fn initials(name: &str) -> String {
    name.split_whitespace().filter_map(|word| word.chars().next()).take(2).flat_map(char::to_uppercase).collect()
}

/// A person's role; one that is there no more lets do nothing.
pub(crate) fn role_of(rows: &Read<'_>, id: &RoleId) -> Result<Role, Error> {
    let nothing = || Role { id: id.clone(), name: String::new(), rules: Rules::parse("") };
    Ok(rows.roles().of(id)?.unwrap_or_else(nothing))
}

/// Everybody who has or had an account.
///
/// # Errors
/// Those of [`Session::read`].
pub fn list(session: &Session) -> Result<Vec<Person>, Error> {
    session.read(Right::UseDesk, |rows| rows.users().list()?.into_iter().map(|user| Person::of(rows, user)).collect())
}

/// Those who can sign in: whose client somebody may be.
///
/// # Errors
/// Those of [`Session::read`].
pub fn specialists(session: &Session) -> Result<Vec<Person>, Error> {
    session.read(Right::UseDesk, active)
}

/// Those who can sign in.
pub(crate) fn active(rows: &Read<'_>) -> Result<Vec<Person>, Error> {
    open_accounts(rows)?.into_iter().map(|user| Person::of(rows, user)).collect()
}

/// A name as kept; an empty one is refused, and one of more characters than `longest`.
pub(crate) fn named(text: &str, longest: usize) -> Result<String, Error> {
    let name = text.trim();
    let problem = match name.chars().count() {
        0 => Problem::NameOrPhoneNeeded,
        count if count > longest => Problem::TooLong,
        _ => return Ok(name.to_owned()),
    };
    Err(Error::field(ClientField::FirstName, problem))
}

/// The accounts of those who can sign in.
pub(crate) fn open_accounts(rows: &Read<'_>) -> Result<Vec<User>, Error> {
    let mut users = rows.users().list()?;
    users.retain(|user| user.disabled_at.is_none());
    Ok(users)
}

/// The account of somebody who can sign in.
pub(crate) fn known(rows: &Read<'_>, id: UserId) -> Result<User, Error> {
    rows.users().get(id)?.filter(|user| user.disabled_at.is_none()).ok_or(Error::NotFound)
}

/// Renews what the lock screen knows of people.
pub(crate) fn retile(desk: &Desk, session: &Session) -> Result<(), Error> {
    let people = session.read(Right::UseDesk, active)?;
    desk.remember(|local| local.people = people)
}

/// The role the person signed in may give at most: nobody makes somebody who may more.
pub(crate) fn check_below(session: &Session, role: &Role) -> Result<(), Error> {
    let own = session.rules();
    let width = |rules: &Rules| kartoteka_domain::Reach::ALL.iter().position(|reach| *reach == rules.reach);
    let as_far_back = own.days_back.is_none_or(|most| role.rules.days_back.is_some_and(|days| days <= most));
    let below = !role.id.is_owner()
        && role.rules.rights.iter().all(|right| own.allow(right))
        && width(&role.rules) >= width(&own)
        && (own.vip || !role.rules.vip)
        && as_far_back;
    if own.allow(Right::ChangeRoles) || below { Ok(()) } else { Err(Error::Forbidden) }
}
