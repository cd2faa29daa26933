//! Leaving day: new keys, a new database file, and one header that switches from the former to the new.
//!
//! Until that header is written the former file opens and the new one is nothing; after it, the other way round. Whoever
//! drops a [`Rotation`], or is killed, leaves one of the two behind to be removed.

use crate::{
    cell::{Cell, CellPlace, epoch_of},
    compartment::Compartment,
    error::Error,
    folder::{Folder, Next},
    header::membership::{Membership, database_name_of},
    key::Key,
    leftovers,
    open::{self, Use},
    unlocked::Unlocked,
};
use rusqlite::Connection;
use std::path::PathBuf;
use uuid::Uuid;

/// The database on its way into a new file under new keys.
///
/// The caller copies, seals the cells of every compartment anew that [`Self::compartments`] names, checks, and finishes.
/// After it, and once all cells are sealed anew, [`Unlocked::forget_former`] ends the former keys.
#[derive(Debug)]
pub struct Rotation<'a> {
    unlocked: &'a Unlocked,
    now_ms: i64,
    plan: Plan,
    /// The new file; before `pending`, so that it is closed when that is removed.
    database: Connection,
    /// Holds every writer off the former file: what they wrote after the copy would be lost.
    hold: Option<Connection>,
    pending: Pending<'a>,
}

/// What changes, fixed when the rotation began.
#[derive(Debug)]
struct Plan {
    former: String,
    next: String,
    epoch: u32,
    key: Key,
    compartments: Vec<Renewed>,
}

/// A compartment's next key.
#[derive(Debug)]
struct Renewed {
    compartment: Compartment,
    epoch: u32,
    key: Key,
}

/// The file that is being written; removed on drop unless the header may name it.
#[derive(Debug)]
struct Pending<'a> {
    folder: &'a Folder,
    path: PathBuf,
    kept: bool,
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed now is removed when the vault is opened next.
            let _ = leftovers::remove(&self.path);
        }
        self.folder.end_rotation();
    }
}

impl Unlocked {
    /// Closes the accounts of `leavers` at once and begins to write the database under new keys: the database's, those of
    /// every compartment somebody without an account had, and this PC's secret.
    ///
    /// # Errors
    /// [`Error::NotASigner`] when it is not this person's to do, [`Error::LocksOut`] when this person is among those who
    /// leave, [`Error::AlreadyOpen`] while another rotation goes on.
    pub fn begin_rotation(&self, leavers: &[Uuid], now_ms: i64) -> Result<Rotation<'_>, Error> {
        let folder = self.folder();
        if !folder.begin_rotation() {
            return Err(Error::AlreadyOpen);
        }
        let mut pending = Pending { folder, path: PathBuf::new(), kept: true };
        let plan = self.announce(leavers, now_ms)?;
        pending.path = folder.dir.join(&plan.next);
        pending.kept = false;
        leftovers::remove(&pending.path)?;
        let database = open::create_copy(&pending.path, &plan.key)?;
        Ok(Rotation { unlocked: self, now_ms, plan, database, hold: None, pending })
    }

    /// Whether a rotation was begun and not finished: those who left are shut out, but the keys are still the former ones.
    #[cfg(test)]
    pub(crate) fn rotation_is_pending(&self) -> bool {
        self.folder().books().header.members().pending_database.is_some()
    }

    /// Whose account is closed, whatever the rows of the database say.
    #[must_use]
    pub fn closed(&self) -> Vec<Uuid> {
        self.folder().books().header.members().closed().collect()
    }

    /// The header of a rotation that begins.
    fn announce(&self, leavers: &[Uuid], now_ms: i64) -> Result<Plan, Error> {
        self.change_members(now_ms, |members| {
            self.close_accounts(members, leavers)?;
            let plan = Plan::of(members)?;
            members.pending_database = Some(plan.next.clone());
            Ok(plan)
        })
    }
}

impl Plan {
    fn of(members: &Membership) -> Result<Self, Error> {
        let left: Vec<Uuid> = members.closed().collect();
        let epochs = |compartment| members.compartments.of(compartment);
        let renewed = Compartment::ALL.into_iter().filter(|compartment| left.iter().any(|id| epochs(*compartment).has(*id)));
        let renewed = renewed
            .map(|compartment| Ok(Renewed { compartment, epoch: epochs(compartment).number().saturating_add(1), key: Key::make()? }));
        Ok(Self {
            former: members.database.clone(),
            next: database_name_of(members.epoch().saturating_add(1)),
            epoch: members.epoch(),
            key: Key::make()?,
            compartments: renewed.collect::<Result<_, Error>>()?,
        })
    }

    /// Whether nothing was changed meanwhile that the plan counts on.
    fn still_fits(&self, members: &Membership) -> bool {
        let next = |renewed: &Renewed| members.compartments.of(renewed.compartment).number().saturating_add(1);
        members.epoch() == self.epoch && self.compartments.iter().all(|renewed| next(renewed) == renewed.epoch)
    }

    fn apply(&self, vault: Uuid, members: &mut Membership) -> Result<(), Error> {
        if !self.still_fits(members) {
            return Err(Error::Refused);
        }
        members.renew_database(vault, &self.key)?;
        for renewed in &self.compartments {
            members.renew_compartment(vault, renewed.compartment, &[], &renewed.key)?;
        }
        members.database.clone_from(&self.next);
        members.pending_database = None;
        Ok(())
    }
}

impl Rotation<'_> {
    /// The compartments that get new keys: their cells are to be sealed anew.
    #[must_use]
    pub fn compartments(&self) -> Vec<Compartment> {
        self.plan.compartments.iter().map(|renewed| renewed.compartment).collect()
    }

    /// Copies the database into the new file, telling the pages done and their total. From now on nobody writes into the
    /// former file.
    ///
    /// # Errors
    /// When the database is in use by a writer for longer than a few seconds, or a file cannot be read or written.
    pub fn copy(&mut self, progress: &mut dyn FnMut(u64, u64)) -> Result<(), Error> {
        self.hold = None;
        let hold = self.unlocked.open_database(Use::Writer)?;
        hold.execute_batch("BEGIN IMMEDIATE")?;
        let source = self.unlocked.open_database(Use::Background)?;
        open::copy(&source, &mut self.database, progress)?;
        self.hold = Some(hold);
        Ok(())
    }

    /// The new file, for sealing cells anew and for checks.
    pub fn database(&mut self) -> &mut Connection {
        &mut self.database
    }

    /// Seals a cell with the key its compartment has after the rotation; one that is sealed so already stays as it is.
    ///
    /// # Errors
    /// [`Error::NotHeld`] and [`Error::CellDamaged`] as when opening it.
    pub fn reseal(&self, compartment: Compartment, place: &CellPlace, sealed: &[u8]) -> Result<Vec<u8>, Error> {
        let cell = Cell { vault: self.unlocked.folder().vault, compartment, place };
        let ring = self.unlocked.ring();
        let renewed = self.plan.compartments.iter().find(|renewed| renewed.compartment == compartment);
        let renewed = renewed.map(|renewed| (renewed.epoch, &renewed.key)).or_else(|| ring.present(compartment));
        let (epoch, key) = renewed.ok_or(Error::NotHeld)?;
        if epoch_of(sealed).is_some_and(|(of, _)| of == epoch) {
            return Ok(sealed.to_vec());
        }
        cell.seal(epoch, key, &cell.open(&ring, sealed)?)
    }

    /// Switches to the new file and keys, and removes the former file. The [`Unlocked`] it came from goes on with them.
    ///
    /// # Errors
    /// [`Error::DatabaseMissing`] before [`Self::copy`], [`Error::DatabaseUnreadable`] when the new file does not read
    /// back, [`Error::Refused`] when keys were changed meanwhile; then what was there opens as before. An error of the disk
    /// or the keyring at the switch itself leaves both files, and the header says which one counts.
    pub fn finish(self) -> Result<(), Error> {
        let Self { unlocked, now_ms, plan, database, hold, mut pending } = self;
        let hold = hold.ok_or(Error::DatabaseMissing)?;
        open::finish_copy(database, &pending.path)?;
        unlocked.folder().renew_secret()?;
        let switched = unlocked.switch(&plan, now_ms, &mut pending);
        drop(hold);
        if unlocked.folder().books().header.members().database == plan.next {
            // Other connections may still hold it; then it is removed when the vault is opened next.
            let _ = leftovers::remove(&unlocked.folder().dir.join(&plan.former));
        }
        switched
    }
}

impl Unlocked {
    fn switch(&self, plan: &Plan, now_ms: i64, pending: &mut Pending) -> Result<(), Error> {
        let mut books = self.folder().books();
        let mut members = self.signable(&books)?;
        plan.apply(self.folder().vault, &mut members)?;
        members.signed_at_ms = now_ms;
        let former = books.next();
        let next = Next { membership: self.sign(members), ..books.next() };
        // From here on one copy of the header on disk may name the new file.
        pending.kept = true;
        let written = self.folder().commit(&mut books, next);
        if written.is_err() && books.header.members().database == plan.former {
            // One copy may be written already and would win at the next start, over what is written till then.
            let _ = self.folder().commit(&mut books, former);
        }
        written
    }
}
