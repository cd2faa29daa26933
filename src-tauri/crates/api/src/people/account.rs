//! Accounts: seeing them all, changing one, taking a lost second factor off.

use super::{check_below, known, named, open_accounts, retile, role_of};
use crate::{
    Desk, Error, grants,
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{Action, Change, ClientField, DAY_MS, Hours, Millis, NewEntry, Problem, Right, Role, RoleId, Subject, UserId};
use kartoteka_store::{Read, User};

/// An account, as those see it who look after people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Who.
    pub id: UserId,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// What the person does and may do.
    pub role: Role,
    /// Working hours of the person's own; `None` are the role's.
    pub hours: Option<Hours>,
    /// Closed then.
    pub disabled_at: Option<Millis>,
    /// Until then an invitation is open.
    pub invited_until: Option<Millis>,
    /// The last sign-in.
    pub last_sign_in: Option<Millis>,
    /// When the person set the password; `None` when that was never.
    pub password_set_at: Option<Millis>,
    /// Days until the password is too old, below zero when it is; `None` is never.
    pub password_days: Option<i64>,
    /// Whether confirmation codes are set up.
    pub has_factor: bool,
}

/// What stands in the form of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountDraft {
    /// Given name.
    pub first_name: String,
    /// Family name; may be empty.
    pub last_name: String,
    /// The role.
    pub role: RoleId,
    /// Working hours of the person's own; `None` are the role's.
    pub hours: Option<Hours>,
}

/// When a password set at `set_at` is too old under `role`.
pub(crate) fn password_ends(role: &Role, set_at: Millis) -> Option<Millis> {
    role.rules.password_days.map(|days| Millis(set_at.0 + i64::from(days) * DAY_MS))
}

/// Every account, closed ones too.
///
/// # Errors
/// Those of [`Session::read`].
pub fn accounts(session: &Session) -> Result<Vec<Account>, Error> {
    let now = session.clock().now();
    session.read(Right::SeePeople, |rows| rows.users().list()?.into_iter().map(|user| account(rows, user, now)).collect())
}

fn account(rows: &Read<'_>, user: User, now: Millis) -> Result<Account, Error> {
    let role = role_of(rows, &user.role)?;
    // Who never had a password has no former one either.
    let set_at = (!user.password_tags.is_empty()).then_some(user.password_set_at);
    let ends = set_at.and_then(|at| password_ends(&role, at));
    Ok(Account {
        id: user.id,
        first_name: user.first_name,
        last_name: user.last_name,
        hours: user.hours,
        disabled_at: user.disabled_at,
        invited_until: user.invited_until,
        last_sign_in: user.last_sign_in,
        password_set_at: set_at,
        password_days: ends.map(|ends| (ends.0 - now.0).div_euclid(DAY_MS)),
        has_factor: user.second_factor.is_some(),
        role,
    })
}

pub(super) fn first_name(text: &str) -> Result<String, Error> {
    named(text, ClientField::FirstName.max_chars())
}

pub(super) fn last_name(text: &str) -> Result<String, Error> {
    let (field, name) = (ClientField::LastName, text.trim());
    if name.chars().count() <= field.max_chars() {
        return Ok(name.to_owned());
    }
    Err(Error::field(field, Problem::TooLong))
}

/// Changes an account; another role is in force at once.
///
/// Ownership is given by an invitation alone and never taken by a change of role: the keys of an owner are others.
///
/// # Errors
/// [`Error::LastOwner`], [`Error::NotFound`], [`Error::StepUpNeeded`], or those of [`Session::write`].
pub fn update(desk: &Desk, session: &Session, id: UserId, draft: &AccountDraft) -> Result<(), Error> {
    let (first_name, last_name) = (first_name(&draft.first_name)?, last_name(&draft.last_name)?);
    let role = session.write_policy(Right::ChangeRoles, |tx| {
        let before = known(&tx.rows, id)?;
        let role = tx.rows.roles().of(&draft.role)?.ok_or(Error::NotFound)?;
        check_ownership(tx, &before, &role)?;
        let after = User { first_name, last_name, role: role.id.clone(), hours: draft.hours.clone(), ..before.clone() };
        tx.rows.users_mut().update(&after)?;
        tx.note(NewEntry::new(Action::PersonChanged, Subject::User(id)).with_changes(changes(&before, &after)));
        tx.touch(Topic::People);
        Ok(role)
    })?;
    grants::settle(session)?;
    if id == session.actor().user {
        session.reseat(role, draft.hours.clone())?;
    }
    retile(desk, session)
}

fn check_ownership(tx: &Tx<'_>, before: &User, role: &Role) -> Result<(), Error> {
    if before.role.is_owner() == role.id.is_owner() {
        return Ok(());
    }
    let owners = open_accounts(&tx.rows)?.into_iter().filter(|user| user.role.is_owner()).count();
    Err(if before.role.is_owner() && owners < 2 { Error::LastOwner } else { Error::Forbidden })
}

fn changes(before: &User, after: &User) -> Vec<Change> {
    let hours = |user: &User| user.hours.as_ref().map(Hours::to_text).unwrap_or_default();
    let values = [
        ("first-name", before.first_name.clone(), after.first_name.clone()),
        ("last-name", before.last_name.clone(), after.last_name.clone()),
        ("role", before.role.to_string(), after.role.to_string()),
        ("hours", hours(before), hours(after)),
    ];
    let changed = values.into_iter().filter(|(_, old, new)| old != new);
    changed.map(|(field, old, new)| Change { field: field.to_owned(), old, new }).collect()
}

/// Takes the second factor off an account: one's own, or that of somebody who lost it.
///
/// # Errors
/// [`Error::Forbidden`] for the account of somebody who may more, [`Error::StepUpNeeded`], or those of [`Session::write`].
pub fn reset_factor(session: &Session, id: UserId) -> Result<(), Error> {
    let own = id == session.actor().user;
    let right = if own { Right::UseDesk } else { Right::InvitePeople };
    session.check(right)?;
    session.check_step_up()?;
    session.write(right, |tx| {
        let user = known(&tx.rows, id)?;
        if !own {
            check_below(session, &role_of(&tx.rows, &user.role)?)?;
        }
        tx.rows.users_mut().update(&User { second_factor: None, ..user })?;
        tx.note(NewEntry::new(Action::SecondFactorRemoved, Subject::User(id)));
        tx.touch(Topic::People);
        Ok(())
    })
}
