//! The lock-down: one action locks the desk, and only an owner gets in until one ends it.

use crate::{
    Desk, Error,
    session::{Session, Topic},
    watch::{AlertKind, alerts},
};
use kartoteka_domain::{Action, NewEntry, Right, Subject};
use kartoteka_store::Read;

/// The setting that says so.
const KEY: &str = "locked-down";

/// Whether only an owner gets in.
pub(crate) fn is_on(rows: &Read<'_>) -> Result<bool, Error> {
    Ok(rows.settings().get(KEY)?.is_some_and(|since| !since.is_empty()))
}

/// Locks the base down: at once and for everybody, until an owner comes.
///
/// # Errors
/// Those of [`Session::write`], or of [`Desk::lock`]; the base is locked down all the same then.
pub fn begin(desk: &Desk, session: &Session) -> Result<(), Error> {
    let user = session.actor().user;
    if session.is_looking() {
        session.see_as(None)?;
    }
    session.write(Right::LockDown, |tx| {
        let now = tx.now().0.to_string();
        tx.rows.settings_mut().set(KEY, &now)?;
        tx.note(NewEntry::new(Action::LockDownBegun, Subject::Base));
        tx.touch(Topic::Settings);
        alerts::raise(tx, AlertKind::LockedDown, Some(user), "")
    })?;
    let told = desk.remember(|local| local.locked_down = true);
    desk.lock().and(told)
}

/// Ends the lock-down; an owner's matter.
///
/// # Errors
/// [`Error::Forbidden`] for everybody else, or those of [`Session::write`].
pub fn end(desk: &Desk, session: &Session) -> Result<(), Error> {
    if !session.is_owner() {
        return Err(Error::Forbidden);
    }
    session.write(Right::LockDown, |tx| {
        tx.rows.settings_mut().set(KEY, "")?;
        tx.note(NewEntry::new(Action::LockDownEnded, Subject::Base));
        tx.touch(Topic::Settings);
        Ok(())
    })?;
    desk.remember(|local| local.locked_down = false)
}
