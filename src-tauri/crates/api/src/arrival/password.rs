//! The own password: changing it, its age, and the former ones that are not taken again.

use super::{Step, change_own, check_turn, own};
use crate::{Desk, Error, desk::SignIn, session::Session};
use kartoteka_domain::{Action, Millis, RoleId};
use kartoteka_store::User;
use kartoteka_vault::{Password, strength};

/// How many passwords are not taken again.
const REMEMBERED: usize = 5;

/// The rule a password is judged by: an owner's opens everything.
#[must_use]
pub fn strength_rule(role: &RoleId) -> strength::Rule {
    if role.is_owner() { strength::Rule::Owner } else { strength::Rule::Staff }
}

/// Refuses a password that is too weak for the role; `inputs` are what everybody would guess first.
pub(crate) fn judge(password: &Password, role: &RoleId, inputs: &[&str]) -> Result<(), Error> {
    let weak = password.strength(strength_rule(role), inputs).problem.is_some();
    if weak { Err(Error::WeakPassword) } else { Ok(()) }
}

/// The account with a new password, which `tag` tells again.
pub(crate) fn with_password(user: User, tag: [u8; 32], now: Millis) -> User {
    let tags = std::iter::once(tag).chain(user.password_tags.iter().copied()).take(REMEMBERED);
    User { password_tags: tags.collect(), password_set_at: now, grace_used: false, ..user }
}

/// Changes the own password. Takes about two seconds.
///
/// # Errors
/// [`Error::WeakPassword`], [`Error::PasswordReused`], a wrong old password (counted as at sign-in), or those of
/// [`Session::write`].
pub fn change_password(desk: &Desk, session: &Session, old: &Password, new: &Password) -> Result<SignIn, Error> {
    check_turn(session, Step::Password)?;
    session.check_not_looking()?;
    let user = own(session)?;
    judge(new, &user.role, &[&session.base().name, &user.first_name, &user.last_name])?;
    let tag = session.with_keys(|keys| {
        keys.check_password(old, session.clock().now().0)?;
        let tag = keys.password_tag(new);
        if user.password_tags.contains(&tag) {
            return Err(Error::PasswordReused);
        }
        keys.change_password(old, new)?;
        Ok(tag)
    })?;
    change_own(session, Action::PasswordChanged, "", |user, now| with_password(user, tag, now))?;
    session.pass(Step::Password);
    desk.go_on()
}

/// Whether a password that is too old may be used this once.
///
/// # Errors
/// Those of [`Session::read`].
pub fn password_grace(session: &Session) -> Result<bool, Error> {
    Ok(session.steps().first() == Some(&Step::Password) && !own(session)?.grace_used)
}

/// Goes on with a password that is too old; possible once.
///
/// # Errors
/// [`Error::Forbidden`] the second time, or those of [`Session::write`].
pub fn skip_grace(desk: &Desk, session: &Session) -> Result<SignIn, Error> {
    session.check_step(Step::Password)?;
    if !password_grace(session)? {
        return Err(Error::Forbidden);
    }
    change_own(session, Action::PersonChanged, "", |user, _| User { grace_used: true, ..user })?;
    session.pass(Step::Password);
    desk.go_on()
}
