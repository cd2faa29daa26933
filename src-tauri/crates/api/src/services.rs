//! The catalogue of services: what the business does, who does it, and what is needed for it.

use crate::{
    Error, people,
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{
    Action, Fault, Millis, NewEntry, Problem, ResourceId, ResourceKind, Right, Service, ServiceDetails, ServiceId, Subject, UserId,
};
use std::collections::HashSet;

/// Every service, those taken out of the catalogue too, by category and name.
///
/// # Errors
/// Those of [`Session::read`].
pub fn list(session: &Session) -> Result<Vec<Service>, Error> {
    session.read(Right::SeeVisits, |rows| Ok(rows.services().list()?))
}

/// Adds a service, or changes the one called `id` as it was read at `read_at` (its `updated_at`).
///
/// # Errors
/// [`Error::InvalidForm`], [`Error::ChangedMeanwhile`] when someone else was faster, [`Error::NotFound`], or those of
/// [`Session::write`].
pub fn save(session: &Session, id: Option<ServiceId>, details: ServiceDetails, read_at: Option<Millis>) -> Result<Service, Error> {
    session.check(Right::ChangeServices)?;
    let details = tidied(details.check().map_err(Error::InvalidForm)?);
    session.write(Right::ChangeServices, |tx| {
        let Some(id) = id else { return insert(tx, details) };
        let before = known(tx, id)?;
        if read_at != Some(before.updated_at) || before.removed_at.is_some() {
            return Err(Error::ChangedMeanwhile);
        }
        change(tx, &before, details)
    })
}

/// Takes a service out of the catalogue; visits that have it keep it.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn remove(session: &Session, id: ServiceId) -> Result<(), Error> {
    session.write(Right::ChangeServices, |tx| {
        let (service, now) = (known(tx, id)?, tx.now());
        let done = tx.rows.services_mut().remove(id, now)?;
        note_place(tx, &service, done, Action::ServiceRemoved)
    })
}

/// Takes a service back into the catalogue.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn restore(session: &Session, id: ServiceId) -> Result<(), Error> {
    session.write(Right::ChangeServices, |tx| {
        let (service, now) = (known(tx, id)?, tx.now());
        let done = tx.rows.services_mut().restore(id, now)?;
        note_place(tx, &service, done, Action::ServiceRestored)
    })
}

fn note_place(tx: &mut Tx<'_>, service: &Service, done: bool, action: Action) -> Result<(), Error> {
    if !done {
        return Err(Error::NotFound);
    }
    tx.note(NewEntry::new(action, Subject::Service(service.id)).with_note(service.details.name.clone()));
    tx.touch(Topic::Services);
    Ok(())
}

fn known(tx: &Tx<'_>, id: ServiceId) -> Result<Service, Error> {
    tx.rows.services().get(id)?.ok_or(Error::NotFound)
}

fn insert(tx: &mut Tx<'_>, details: ServiceDetails) -> Result<Service, Error> {
    check_belongings(tx, None, &details)?;
    let (id, now) = (ServiceId(tx.new_id()), tx.now());
    tx.rows.services_mut().insert(id, &details, now)?;
    note(tx, Action::ServiceAdded, id, None, &details);
    Ok(Service { id, details, updated_at: now, removed_at: None })
}

/// Changes a service within a write.
fn change(tx: &mut Tx<'_>, before: &Service, details: ServiceDetails) -> Result<Service, Error> {
    check_belongings(tx, Some(&before.details), &details)?;
    let service = store(tx, before, details)?;
    note(tx, Action::ServiceChanged, service.id, Some(&before.details), &service.details);
    Ok(service)
}

/// Puts `details` in the place of what a service is; the entry that tells of it is the caller's.
pub(crate) fn store(tx: &mut Tx<'_>, before: &Service, details: ServiceDetails) -> Result<Service, Error> {
    let now = tx.after(before.updated_at);
    tx.rows.services_mut().update(before.id, &details, now)?;
    tx.touch(Topic::Services);
    Ok(Service { details, updated_at: now, ..before.clone() })
}

fn note(tx: &mut Tx<'_>, action: Action, id: ServiceId, before: Option<&ServiceDetails>, after: &ServiceDetails) {
    let entry = NewEntry::new(action, Subject::Service(id)).with_note(after.name.clone());
    tx.note(entry.with_changes(ServiceDetails::changes(before, after)));
    tx.touch(Topic::Services);
}

/// Those who do it and what is needed, each once and in the order they are stored in.
fn tidied(mut details: ServiceDetails) -> ServiceDetails {
    details.specialists.sort_by_key(|skill| skill.specialist);
    details.specialists.dedup_by_key(|skill| skill.specialist);
    for ids in [&mut details.rooms, &mut details.equipment] {
        ids.sort_unstable();
        ids.dedup();
    }
    details
}

/// Refuses specialists, rooms and equipment that are not there; those that have gone may stay where nobody changed them.
fn check_belongings(tx: &Tx<'_>, before: Option<&ServiceDetails>, after: &ServiceDetails) -> Result<(), Error> {
    let specialists = |details: &ServiceDetails| details.specialists.iter().map(|skill| skill.specialist).collect::<HashSet<_>>();
    let things = |details: &ServiceDetails, kind| match kind {
        ResourceKind::Room => details.rooms.iter().copied().collect::<HashSet<_>>(),
        ResourceKind::Equipment => details.equipment.iter().copied().collect(),
    };
    let mut faults = Vec::new();
    let (here, kept) = (specialists_here(tx)?, before.map(specialists).unwrap_or_default());
    if !specialists(after).difference(&kept).all(|user| here.contains(user)) {
        faults.push(Fault::new("specialists", Problem::NobodyHere));
    }
    let usable: HashSet<(ResourceKind, ResourceId)> =
        tx.rows.resources().list()?.into_iter().filter(|thing| thing.removed_at.is_none()).map(|thing| (thing.kind, thing.id)).collect();
    for (field, kind) in [("rooms", ResourceKind::Room), ("equipment", ResourceKind::Equipment)] {
        let kept = before.map(|before| things(before, kind)).unwrap_or_default();
        if !things(after, kind).difference(&kept).all(|id| usable.contains(&(kind, *id))) {
            faults.push(Fault::new(field, Problem::OutOfRange));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Error::InvalidForm(faults)) }
}

/// Those who have a column in the calendar and can sign in.
fn specialists_here(tx: &Tx<'_>) -> Result<HashSet<UserId>, Error> {
    let open: HashSet<UserId> = people::open_accounts(&tx.rows)?.into_iter().map(|user| user.id).collect();
    let specialists = tx.rows.specialists().list()?.into_iter().map(|specialist| specialist.user);
    Ok(specialists.filter(|user| open.contains(user)).collect())
}
