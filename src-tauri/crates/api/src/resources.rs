//! Rooms and equipment that services need.

use crate::{
    Error,
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{Action, Change, Fault, NewEntry, Problem, Resource, ResourceId, ResourceKind, Right, Subject};

/// The longest name, in characters.
const LONGEST_NAME: usize = 100;

/// Every room, then every piece of equipment, by name; those taken out too.
///
/// # Errors
/// Those of [`Session::read`].
pub fn list(session: &Session) -> Result<Vec<Resource>, Error> {
    session.read(Right::SeeVisits, |rows| Ok(rows.resources().list()?))
}

/// Adds a room or a piece of equipment, or renames the one called `id`, which stays of its kind.
///
/// # Errors
/// [`Error::InvalidForm`] without a name, [`Error::NotFound`], or those of [`Session::write`].
pub fn save(session: &Session, id: Option<ResourceId>, kind: ResourceKind, name: &str) -> Result<Resource, Error> {
    session.check(Right::ChangeServices)?;
    let name = named(name)?;
    session.write(Right::ChangeServices, |tx| {
        let before = id.map(|id| known(tx, id)).transpose()?;
        let after = match &before {
            Some(before) if before.removed_at.is_some() => return Err(Error::NotFound),
            Some(before) => Resource { name, ..before.clone() },
            None => Resource { id: ResourceId(tx.new_id()), kind, name, removed_at: None },
        };
        put(tx, before.as_ref(), &after)?;
        Ok(after)
    })
}

/// Takes a room or a piece of equipment out; visits that have it keep it.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn remove(session: &Session, id: ResourceId) -> Result<(), Error> {
    set_removed(session, id, true)
}

/// Takes a room or a piece of equipment back.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn restore(session: &Session, id: ResourceId) -> Result<(), Error> {
    set_removed(session, id, false)
}

fn set_removed(session: &Session, id: ResourceId, removed: bool) -> Result<(), Error> {
    session.write(Right::ChangeServices, |tx| {
        let before = known(tx, id)?;
        if before.removed_at.is_some() == removed {
            return Err(Error::NotFound);
        }
        let after = Resource { removed_at: removed.then(|| tx.now()), ..before.clone() };
        put(tx, Some(&before), &after)
    })
}

fn known(tx: &Tx<'_>, id: ResourceId) -> Result<Resource, Error> {
    tx.rows.resources().list()?.into_iter().find(|resource| resource.id == id).ok_or(Error::NotFound)
}

fn named(text: &str) -> Result<String, Error> {
    let name = text.trim();
    let problem = match name.chars().count() {
        0 => Problem::NameNeeded,
        count if count > LONGEST_NAME => Problem::TooLong,
        _ => return Ok(name.to_owned()),
    };
    Err(Error::InvalidForm(vec![Fault::new("name", problem)]))
}

fn put(tx: &mut Tx<'_>, before: Option<&Resource>, after: &Resource) -> Result<(), Error> {
    let now = tx.now();
    tx.rows.resources_mut().put(after, now)?;
    let entry = NewEntry::new(Action::ResourceChanged, Subject::Base).with_note(after.name.clone());
    tx.note(entry.with_changes(changes(before, after)));
    tx.touch(Topic::Services);
    Ok(())
}

/// Which one it is, and what differs.
fn changes(before: Option<&Resource>, after: &Resource) -> Vec<Change> {
    let told = |resource: &Resource| {
        let removed = if resource.removed_at.is_some() { "1" } else { "" };
        [resource.name.clone(), removed.to_owned()]
    };
    let (old, new) = (before.map(told).unwrap_or_default(), told(after));
    let values = ["name", "removed"].into_iter().zip(old.into_iter().zip(new)).filter(|(_, (old, new))| old != new);
    let which = Change { field: after.kind.code().to_owned(), old: String::new(), new: after.id.to_string() };
    let changed = values.map(|(field, (old, new))| Change { field: field.to_owned(), old, new });
    [which].into_iter().chain(changed).collect()
}
