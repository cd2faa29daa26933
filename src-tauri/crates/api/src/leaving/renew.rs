//! The database under new keys: copied, its cells sealed anew, compared, and only then put in force.

use super::{Report, Stage};
use crate::{Desk, Error, Session, backups, cells::Kind};
use kartoteka_domain::UserId;
use kartoteka_store::{Read, Write, snapshot};
use kartoteka_vault::{Compartment, Rotation, Unlocked, Use};
use std::collections::BTreeMap;

/// How the keys were renewed.
pub(super) struct Renewed {
    /// Number of the database key before.
    pub before: u32,
    /// And after.
    pub after: u32,
    /// What the new file holds.
    pub counts: BTreeMap<String, u64>,
}

/// Renews the keys that `leaver` held. No copy is made meanwhile, for it would be half of the one and half of the other.
pub(super) fn renew(desk: &Desk, session: &Session, leaver: UserId, report: Report<'_>) -> Result<Renewed, Error> {
    let now = session.clock().now().0;
    let (renewed, compartments) = desk.quietly(|| session.rotate(|keys| rotate(desk, keys, leaver, now, report)))?;
    // Nothing is sealed with the former keys any more.
    session.with_keys(|keys| compartments.iter().try_for_each(|compartment| Ok(keys.forget_former(*compartment, now)?)))?;
    Ok(renewed)
}

fn rotate(desk: &Desk, keys: &Unlocked, leaver: UserId, now: i64, report: Report<'_>) -> Result<(Renewed, Vec<Compartment>), Error> {
    let before = keys.epoch();
    let mut rotation = keys.begin_rotation(&[leaver.0], now)?;
    rotation.copy(&mut |done, total| report(Stage::Copying, done, total))?;
    let compartments = rotation.compartments();
    seal_anew(&mut rotation, &compartments, report)?;
    report(Stage::Checking, 0, 1);
    let counts = compare(keys, &mut rotation)?;
    report(Stage::Switching, 0, 1);
    // What a copy would say of itself is the former key. Without it the next one waits until somebody is signed in.
    backups::forget_contents(desk)?;
    rotation.finish()?;
    Ok((Renewed { before, after: keys.epoch(), counts }, compartments))
}

fn seal_anew(rotation: &mut Rotation<'_>, compartments: &[Compartment], report: Report<'_>) -> Result<(), Error> {
    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| compartments.contains(&kind.compartment())).collect();
    for (done, kind) in (0..).zip(&kinds) {
        report(Stage::Sealing, done, u64::try_from(kinds.len()).unwrap_or_default());
        let cells = Read::new(rotation.database()).cells().all(kind.code())?;
        let renewed: Vec<_> = cells
            .into_iter()
            .map(|(row, sealed)| Ok((row, rotation.reseal(kind.compartment(), &kind.place(row), &sealed)?)))
            .collect::<Result<_, Error>>()?;
        let mut rows = Write::begin(rotation.database())?;
        for (row, sealed) in renewed {
            rows.cells_mut().put(kind.code(), row, &sealed)?;
        }
        rows.commit()?;
    }
    Ok(())
}

/// The new file is sound and holds as much as the former one.
fn compare(keys: &Unlocked, rotation: &mut Rotation<'_>) -> Result<BTreeMap<String, u64>, Error> {
    let former = Read::new(&keys.open_database(Use::Background)?).counts()?;
    let copy = rotation.database();
    snapshot::check(copy)?;
    let counts = Read::new(copy).counts()?;
    if counts == former { Ok(counts) } else { Err(kartoteka_store::Error::Damaged("the copy of the database").into()) }
}
