//! Holding the header to the rows: which keys go with which role, who signs, and what accounts and roles are.
//!
//! Roles are data of the database; keys and signatures are the vault's. Whoever signs the header brings it in line after
//! each change and at each sign-in, as far as the keys at hand allow; the rest waits for an owner.

use crate::{
    Error,
    cells::{self, Kind},
    people,
    session::Session,
    watch::{AlertKind, alerts},
};
use kartoteka_domain::{self as domain, Action, NewEntry, Right, Role, Subject};
use kartoteka_store::Read;
use kartoteka_vault::{Compartment, Edit, Unlocked};
use uuid::Uuid;

/// What accounts and roles are, in one number: the signed header knows it, so that a database changed past the program
/// is noticed at the next sign-in.
pub(crate) fn digest(rows: &Read<'_>) -> Result<[u8; 32], Error> {
    Ok(*blake3::hash(rows.policy_text()?.as_bytes()).as_bytes())
}

/// The compartments whose keys go with a role.
pub(crate) fn wanted(role: &Role) -> Vec<Compartment> {
    role.rules.compartments().into_iter().map(of_vault).collect()
}

fn of_vault(compartment: domain::Compartment) -> Compartment {
    match compartment {
        domain::Compartment::Clinical => Compartment::Clinical,
        domain::Compartment::Finance => Compartment::Finance,
        domain::Compartment::Staff => Compartment::Staff,
        domain::Compartment::Export => Compartment::Export,
        domain::Compartment::Audit => Compartment::Audit,
    }
}

/// What should be: a person who can sign in, the role's keys, and whether the person signs.
struct Due {
    user: Uuid,
    compartments: Vec<Compartment>,
    signs: bool,
}

fn due(rows: &Read<'_>) -> Result<Vec<Due>, Error> {
    people::open_accounts(rows)?
        .into_iter()
        .map(|user| {
            let role = people::role_of(rows, &user.role)?;
            Ok(Due { user: user.id.0, compartments: wanted(&role), signs: role.rules.allow(Right::InvitePeople) })
        })
        .collect()
}

/// Has the header know accounts and roles again after they were changed past the program, and tells of it; only in the
/// session of an owner.
///
/// # Errors
/// [`Error::Locked`], or what the header or the database refuse.
pub(crate) fn mend(session: &Session) -> Result<(), Error> {
    let known = |keys: &Unlocked| Ok((keys.is_owner(), keys.policy_marks()));
    let (owner, marks) = session.with_keys(known)?;
    if !owner || marks.contains(&session.read(Right::UseDesk, digest)?) {
        return Ok(());
    }
    session.commit_policy(|tx| {
        tx.note(NewEntry::new(Action::RoleChanged, Subject::Base).with_note("!"));
        alerts::raise(tx, AlertKind::RolesTampered, None, "")
    })
}

/// Brings keys in line with roles, and seals anew what somebody read who should no more. Nothing happens in the session
/// of somebody who does not sign the header.
///
/// # Errors
/// [`Error::Locked`], or what the header or the database refuse.
pub(crate) fn settle(session: &Session) -> Result<(), Error> {
    if !session.with_keys(|keys| Ok(keys.signs()))? {
        return Ok(());
    }
    let due = session.read(Right::UseDesk, due)?;
    session.with_keys(|keys| {
        let edit = Edit { now_ms: session.clock().now().0, ..edit(keys, &due) };
        let idle = edit.signs.is_empty() && edit.grants.is_empty() && edit.withdrawals.is_empty();
        if idle { Ok(()) } else { Ok(keys.amend(&edit)?) }
    })?;
    Kind::ALL.into_iter().try_for_each(|kind| renew(session, kind))
}

/// What the header lacks and has too much, as far as this person may change it.
fn edit(keys: &Unlocked, due: &[Due]) -> Edit {
    let mut edit = Edit::default();
    for compartment in Compartment::ALL.into_iter().filter(|compartment| keys.holds(*compartment)) {
        let holders = keys.holders(compartment);
        let wants = |user: &Uuid| due.iter().any(|due| due.user == *user && due.compartments.contains(&compartment));
        let missing = due.iter().map(|due| due.user).filter(|user| wants(user) && !holders.contains(user));
        edit.grants.extend(missing.map(|user| (user, compartment)));
        // What is taken back is sealed anew at once, so only owners take: nobody else holds every key.
        let surplus = holders.iter().filter(|user| keys.is_owner() && !wants(user));
        edit.withdrawals.extend(surplus.map(|user| (*user, compartment)));
    }
    if keys.is_owner() {
        let signers = keys.signers();
        let changed = due.iter().filter(|due| signers.contains(&due.user) != due.signs);
        edit.signs = changed.map(|due| (due.user, due.signs)).collect();
    }
    edit
}

/// Where former keys are kept, seals their cells anew and has those keys forgotten, also where a former attempt ended
/// between the two or nothing was sealed. Otherwise no cell needs to be read.
fn renew(session: &Session, kind: Kind) -> Result<(), Error> {
    let compartment = kind.compartment();
    if !session.with_keys(|keys| Ok(keys.holds(compartment) && keys.keeps_former(compartment)))? {
        return Ok(());
    }
    seal_anew(session, kind)?;
    let now = session.clock().now().0;
    session.with_keys(|keys| Ok(keys.forget_former(compartment, now)?))
}

fn seal_anew(session: &Session, kind: Kind) -> Result<(), Error> {
    let compartment = kind.compartment();
    let epoch = session.with_keys(|keys| Ok(keys.compartment_epoch(compartment)))?;
    let cells = session.read(Right::UseDesk, |rows| Ok(rows.cells().all(kind.code())?))?;
    let former: Vec<_> = cells.into_iter().filter(|(_, sealed)| cells::epoch_of(sealed) != Some(epoch)).collect();
    if former.is_empty() {
        return Ok(());
    }
    let renewed: Vec<_> = session.with_keys(|keys| {
        former.iter().map(|(row, sealed)| Ok((*row, cells::reseal(keys, kind, *row, sealed)?))).collect::<Result<_, Error>>()
    })?;
    session.commit(|tx| {
        for (row, sealed) in renewed {
            cells::put(tx, kind, row, Some(sealed))?;
        }
        tx.note(NewEntry::new(Action::RoleChanged, Subject::Base).with_note(format!("{} {epoch}", compartment.code())));
        Ok(())
    })
}
