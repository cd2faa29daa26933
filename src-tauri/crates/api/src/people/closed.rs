//! Accounts after a restore: rows of an old copy know of everybody who worked here then. Whoever left since and is closed
//! in the header stays outside; everybody else who can sign in again is told to the owner by name.

use super::{active, open_accounts, retile};
use crate::{
    Desk, Error,
    session::{Session, Topic, Tx},
    watch::{AlertKind, alerts},
};
use kartoteka_domain::{Action, Change, NewEntry, Right, Subject};
use kartoteka_store::User;
use uuid::Uuid;

/// Closes in the rows which accounts the header has closed; only in the session of an owner.
///
/// # Errors
/// [`Error::Locked`], or what the header or the database refuse.
pub(crate) fn settle(desk: &Desk, session: &Session) -> Result<(), Error> {
    let closed = session.with_keys(|keys| Ok(if keys.is_owner() { keys.closed() } else { Vec::new() }))?;
    let mut open = session.read(Right::UseDesk, open_accounts)?;
    open.retain(|user| closed.contains(&user.id.0));
    if open.is_empty() {
        return Ok(());
    }
    session.commit_policy(|tx| open.into_iter().try_for_each(|user| close(tx, user)))?;
    retile(desk, session)
}

/// Closes an account within a write.
pub(crate) fn close(tx: &mut Tx<'_>, user: User) -> Result<(), Error> {
    let closed = User { disabled_at: Some(tx.now()), invited_until: None, ..user };
    let change = Change { field: "disabled".to_owned(), old: String::new(), new: "✓".to_owned() };
    tx.rows.users_mut().update(&closed)?;
    tx.note(NewEntry::new(Action::PersonChanged, Subject::User(closed.id)).with_changes(vec![change]));
    tx.touch(Topic::People);
    Ok(())
}

/// Tells, within the first sign-in after a restore, who has an account again; `closed` have none in the header.
pub(crate) fn tell_restored(tx: &mut Tx<'_>, closed: &[Uuid]) -> Result<(), Error> {
    let staff = active(&tx.rows)?.into_iter().filter(|person| !person.role.is_owner() && !closed.contains(&person.id.0));
    let names: Vec<String> = staff.map(|person| person.first_name).collect();
    if names.is_empty() { Ok(()) } else { alerts::raise(tx, AlertKind::BaseRestored, None, &names.join(", ")) }
}
