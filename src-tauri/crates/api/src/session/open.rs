//! What a session holds only while the desk is unlocked: connections and keys.

use super::{Seat, lock, tx::Writer};
use crate::Error;
use kartoteka_domain::{ImportId, Rules, Sight};
use kartoteka_store::{Connection, Grants, Read, authorizer};
use kartoteka_vault::{Unlocked, Use};
use std::sync::{Mutex, RwLockReadGuard};

/// What exists only while the desk is unlocked.
pub(super) struct Open {
    pub reader: Mutex<Reader>,
    pub writer: Mutex<Writer>,
    pub unlocked: Unlocked,
}

/// The connections that screens read through.
pub(super) struct Reader {
    /// What the role reads by itself.
    pub own: Connection,
    /// What the view of the clients reads, for a role that sees them in part.
    pub keeper: Connection,
}

impl Open {
    /// Has every connection obey the rules of a seat; `taken` runs while nobody reads or writes.
    pub fn install(&self, seat: &Seat, taken: impl FnOnce()) -> Result<(), Error> {
        let mut writer = lock(&self.writer);
        let mut reader = lock(&self.reader);
        authorizer::install(&mut writer.connection, Grants::writer(&seat.role.rules))?;
        reader.obey(seat.rules())?;
        taken();
        Ok(())
    }
}

impl Reader {
    /// Connections of their own, under `rules`.
    pub fn open(unlocked: &Unlocked, purpose: Use, rules: &Rules) -> Result<Self, Error> {
        let mut reader = Self { own: unlocked.open_database(purpose)?, keeper: unlocked.open_database(purpose)? };
        reader.obey(rules)?;
        Ok(reader)
    }

    /// From now on `rules` hold.
    fn obey(&mut self, rules: &Rules) -> Result<(), Error> {
        authorizer::install(&mut self.own, Grants::reader(rules))?;
        Ok(authorizer::install(&mut self.keeper, Grants::keeper(rules))?)
    }

    pub fn seen(&self, sight: &Sight) -> Read<'_> {
        Read::seen(&self.own, &self.keeper, sight)
    }
}

pub(super) struct OpenGuard<'s>(pub RwLockReadGuard<'s, Option<Open>>);

impl OpenGuard<'_> {
    pub fn get(&self) -> Result<&Open, Error> {
        self.0.as_ref().ok_or(Error::Locked)
    }
}

/// An import that is running; forgotten when this is dropped, however it ends.
pub(crate) struct RunningImport<'s> {
    pub(super) importing: &'s Mutex<Vec<ImportId>>,
    pub(super) id: ImportId,
}

impl Drop for RunningImport<'_> {
    fn drop(&mut self) {
        lock(self.importing).retain(|running| *running != self.id);
    }
}
