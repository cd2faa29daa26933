//! Roles: what each may do. Only owners change them, and a change is in force at once.

use crate::{
    Desk, Error, grants, people,
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{Action, Change, NewEntry, ReadyRole, Right, Rights, Role, RoleId, Rules, Subject};
use kartoteka_store::Read;
use std::collections::BTreeSet;

/// The longest name of a role, in characters.
const LONGEST_NAME: usize = 60;

/// A role as the screen of roles shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleEntry {
    /// The role.
    pub role: Role,
    /// How many people have it.
    pub people: usize,
    /// Whether the owner changed a ready role.
    pub changed: bool,
}

/// All roles: the ready ones in their order, then those made here by name.
///
/// # Errors
/// Those of [`Session::read`].
pub fn list(session: &Session) -> Result<Vec<RoleEntry>, Error> {
    session.read(Right::SeePeople, |rows| {
        let mut own: Vec<Role> = rows.roles().list()?.into_iter().filter(|role| role.id.ready().is_none()).collect();
        own.sort_by(|one, other| one.name.cmp(&other.name));
        let ready = ReadyRole::ALL.into_iter().map(|role| people::role_of(rows, &role.into())).collect::<Result<Vec<_>, _>>()?;
        ready.into_iter().chain(own).map(|role| entry(rows, role)).collect()
    })
}

fn entry(rows: &Read<'_>, role: Role) -> Result<RoleEntry, Error> {
    let changed = role.id.ready().is_some_and(|ready| Rules::ready(ready) != role.rules);
    Ok(RoleEntry { people: people_of(rows, &role.id)?, changed, role })
}

fn people_of(rows: &Read<'_>, id: &RoleId) -> Result<usize, Error> {
    Ok(people::open_accounts(rows)?.iter().filter(|user| user.role == *id).count())
}

/// Changes what a role may do; a ready role keeps its name, and what belongs to owners for good stays with them.
///
/// # Errors
/// [`Error::Forbidden`] for the owner's role, [`Error::NotFound`], [`Error::StepUpNeeded`], or those of [`Session::write`].
pub fn save(desk: &Desk, session: &Session, role: Role) -> Result<(), Error> {
    let role = meant(role)?;
    let changed = role.clone();
    session.write_policy(Right::ChangeRoles, |tx| {
        let before = tx.rows.roles().of(&role.id)?.ok_or(Error::NotFound)?;
        keep(tx, &role)?;
        note(tx, Some(&before), &role);
        Ok(())
    })?;
    take_effect(desk, session, &changed)
}

/// Makes a role of one's own from another; what belongs to owners for good is not copied.
///
/// # Errors
/// [`Error::NotFound`], [`Error::InvalidFields`] without a name, or as [`save`].
pub fn copy(desk: &Desk, session: &Session, id: &RoleId, name: &str) -> Result<RoleEntry, Error> {
    let role = session.write_policy(Right::ChangeRoles, |tx| {
        let from = tx.rows.roles().of(id)?.ok_or(Error::NotFound)?;
        let hex = tx.new_id().simple().to_string();
        // The end of the new id: its beginning is the time.
        let id = hex.get(20..).and_then(RoleId::parse).ok_or(Error::NotFound)?;
        let role = meant(Role { id, name: name.to_owned(), rules: from.rules })?;
        keep(tx, &role)?;
        note(tx, None, &role);
        Ok(role)
    })?;
    take_effect(desk, session, &role)?;
    Ok(RoleEntry { role, people: 0, changed: false })
}

/// Gives a ready role back the rules it came with.
///
/// # Errors
/// [`Error::NotFound`] for a role made here, or as [`save`].
pub fn reset(desk: &Desk, session: &Session, id: &RoleId) -> Result<(), Error> {
    save(desk, session, Role::ready(id.ready().ok_or(Error::NotFound)?))
}

/// Removes a role that nobody has.
///
/// # Errors
/// [`Error::RoleInUse`], [`Error::Forbidden`] for a ready role, [`Error::NotFound`], or as [`save`].
pub fn remove(desk: &Desk, session: &Session, id: &RoleId) -> Result<(), Error> {
    if id.ready().is_some() {
        return Err(Error::Forbidden);
    }
    session.write_policy(Right::ChangeRoles, |tx| {
        let role = tx.rows.roles().get(id)?.ok_or(Error::NotFound)?;
        if people_of(&tx.rows, id)? > 0 {
            return Err(Error::RoleInUse);
        }
        tx.rows.roles_mut().remove(id)?;
        tx.note(NewEntry::new(Action::RoleRemoved, Subject::Base).with_note(name_of(&role)));
        tx.touch(Topic::Roles);
        Ok(())
    })?;
    people::retile(desk, session)
}

/// The role as it may be: with a name where it needs one, and without what belongs to owners.
fn meant(role: Role) -> Result<Role, Error> {
    if role.id.is_owner() {
        return Err(Error::Forbidden);
    }
    let name = if role.id.ready().is_some() { String::new() } else { people::named(&role.name, LONGEST_NAME)? };
    let rights = Rights::of(role.rules.rights.iter().filter(|right| !right.is_owners()));
    let rules = Rules { rights, idle_minutes: role.rules.idle_minutes.map(|minutes| minutes.clamp(1, 60)), ..role.rules };
    Ok(Role { id: role.id, name, rules })
}

/// Stores a role; a ready one that is as it came needs no row.
fn keep(tx: &mut Tx<'_>, role: &Role) -> Result<(), Error> {
    let now = tx.now();
    if role.id.ready().is_some_and(|ready| Rules::ready(ready) == role.rules) {
        tx.rows.roles_mut().remove(&role.id)?;
    } else {
        tx.rows.roles_mut().put(role, now)?;
    }
    tx.touch(Topic::Roles);
    Ok(())
}

fn name_of(role: &Role) -> &str {
    if role.name.is_empty() { role.id.as_str() } else { &role.name }
}

/// Journals what differs, line by line of the rules.
fn note(tx: &mut Tx<'_>, before: Option<&Role>, after: &Role) {
    let text = |role: &Role| role.rules.to_text();
    let (old, new) = (before.map(text).unwrap_or_default(), text(after));
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (old.lines().collect(), new.lines().collect());
    let only = |one: &BTreeSet<&str>, other: &BTreeSet<&str>| one.difference(other).copied().collect::<Vec<_>>().join(", ");
    let change = Change { field: "rules".to_owned(), old: only(&old, &new), new: only(&new, &old) };
    tx.note(NewEntry::new(Action::RoleChanged, Subject::Base).with_note(name_of(after)).with_changes(vec![change]));
}

/// Keys follow the role, and so does the session of somebody who has it.
fn take_effect(desk: &Desk, session: &Session, role: &Role) -> Result<(), Error> {
    grants::settle(session)?;
    let seat = session.seat();
    if seat.role.id == role.id {
        session.reseat(role.clone(), seat.hours)?;
    }
    people::retile(desk, session)
}
