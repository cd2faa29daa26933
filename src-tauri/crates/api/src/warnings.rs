//! Warnings on clients: what may harm somebody, told before it does.
//!
//! Whoever gives a visit sees the warnings on the client, whosever client it is.

use crate::{
    Error,
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{Action, Change, ClientId, NewEntry, Right, Subject, Warning, WarningId, WarningKind};

/// The warnings on a client, the oldest first; none on somebody who is out of sight.
///
/// # Errors
/// Those of [`Session::read`].
pub fn of(session: &Session, client: ClientId) -> Result<Vec<Warning>, Error> {
    session.read(Right::SeeWarnings, |rows| Ok(rows.warnings().of(client)?))
}

/// What warnings say, each text once: what a person who writes one is offered.
///
/// # Errors
/// Those of [`Session::read`].
pub fn terms(session: &Session) -> Result<Vec<String>, Error> {
    session.read(Right::SeeWarnings, |rows| Ok(rows.warnings().terms()?))
}

/// Adds a warning on a client.
///
/// # Errors
/// [`Error::InvalidForm`], [`Error::NotFound`] for somebody out of sight, or those of [`Session::write`].
pub fn add(session: &Session, client: ClientId, kind: WarningKind, text: &str) -> Result<Warning, Error> {
    session.check(Right::ChangeWarnings)?;
    let text = Warning::text(text).map_err(Error::InvalidForm)?;
    session.read(Right::ChangeWarnings, |rows| rows.clients().get(client)?.ok_or(Error::NotFound))?;
    session.write(Right::ChangeWarnings, |tx| {
        let (id, created_at, created_by) = (WarningId(tx.new_id()), tx.now(), session.actor().user);
        let warning = Warning { id, client, kind, text, created_at, created_by, removed_at: None };
        put(tx, Action::WarningAdded, None, &warning)?;
        Ok(warning)
    })
}

/// Changes what a warning says.
///
/// # Errors
/// [`Error::InvalidForm`], [`Error::NotFound`] for one that is removed or out of sight, [`Error::ChangedMeanwhile`], or those of
/// [`Session::write`].
pub fn change(session: &Session, id: WarningId, kind: WarningKind, text: &str) -> Result<Warning, Error> {
    session.check(Right::ChangeWarnings)?;
    let text = Warning::text(text).map_err(Error::InvalidForm)?;
    let before = known(session, id, false)?;
    session.write(Right::ChangeWarnings, |tx| {
        check_unchanged(tx, &before)?;
        let after = Warning { kind, text, ..before.clone() };
        put(tx, Action::WarningChanged, Some(&before), &after)?;
        Ok(after)
    })
}

/// Removes a warning; it is kept and can be taken back.
///
/// # Errors
/// [`Error::NotFound`] for one that is removed or out of sight, [`Error::ChangedMeanwhile`], or those of [`Session::write`].
pub fn remove(session: &Session, id: WarningId) -> Result<(), Error> {
    let before = known(session, id, false)?;
    session.write(Right::ChangeWarnings, |tx| {
        check_unchanged(tx, &before)?;
        let after = Warning { removed_at: Some(tx.now()), ..before.clone() };
        put(tx, Action::WarningRemoved, Some(&before), &after)
    })
}

/// Takes a removed warning back.
///
/// # Errors
/// [`Error::NotFound`] for one that is not removed or out of sight, [`Error::ChangedMeanwhile`], or those of [`Session::write`].
pub fn restore(session: &Session, id: WarningId) -> Result<(), Error> {
    let before = known(session, id, true)?;
    session.write(Right::ChangeWarnings, |tx| {
        check_unchanged(tx, &before)?;
        put(tx, Action::WarningAdded, None, &Warning { removed_at: None, ..before })
    })
}

/// The warning called `id`, if it is removed or not as `removed` says. Read as the person sees it, which the connection that
/// writes need not.
fn known(session: &Session, id: WarningId, removed: bool) -> Result<Warning, Error> {
    session.check(Right::ChangeWarnings)?;
    session.check_not_looking()?;
    let warning = session.read(Right::ChangeWarnings, |rows| rows.warnings().get(id)?.ok_or(Error::NotFound))?;
    if warning.removed_at.is_some() == removed { Ok(warning) } else { Err(Error::NotFound) }
}

/// Refuses when somebody was faster since the warning was read.
fn check_unchanged(tx: &Tx<'_>, read: &Warning) -> Result<(), Error> {
    if tx.rows.any_warning(read.id)?.as_ref() == Some(read) { Ok(()) } else { Err(Error::ChangedMeanwhile) }
}

fn put(tx: &mut Tx<'_>, action: Action, before: Option<&Warning>, after: &Warning) -> Result<(), Error> {
    tx.rows.warnings_mut().put(after)?;
    tx.note(NewEntry::new(action, Subject::Client(after.client)).with_changes(changes(before, after)));
    // Cards of the calendar bear a sign.
    [Topic::Warnings, Topic::Visits].into_iter().for_each(|topic| tx.touch(topic));
    Ok(())
}

fn changes(before: Option<&Warning>, after: &Warning) -> Vec<Change> {
    let told = |warning: &Warning| [warning.kind.code().to_owned(), warning.text.clone()];
    let none = || [String::new(), String::new()];
    let (old, new) = (before.map_or_else(none, told), if after.removed_at.is_some() { none() } else { told(after) });
    let values = ["warning-kind", "warning"].into_iter().zip(old.into_iter().zip(new));
    let changed = values.filter(|(_, (old, new))| old != new);
    changed.map(|(field, (old, new))| Change { field: field.to_owned(), old, new }).collect()
}
