//! A key through its epochs: the present one, and former ones for as long as something is sealed with them.

use super::copies::{Copies, Holder, Scope, What};
use crate::{
    codec::{Malformed, Reader, Writer},
    error::Error,
    key::Key,
};
use uuid::Uuid;

/// Far more than are ever kept; the oldest goes first.
const MOST_FORMER: usize = 64;

/// The key between two withdrawals or leaving days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Epoch {
    pub(crate) number: u32,
    copies: Copies,
}

/// All epochs of one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Epochs {
    present: Epoch,
    former: Vec<Epoch>,
}

impl Epoch {
    fn scope(&self, vault: Uuid, what: What) -> Scope {
        Scope { vault, epoch: self.number, what }
    }

    fn open(&self, vault: Uuid, what: What, holder: Uuid, private: &Key) -> Option<Key> {
        self.copies.open(self.scope(vault, what), holder, private)
    }

    fn write(&self, to: &mut Writer) {
        to.u32(self.number);
        self.copies.write(to);
    }

    fn read(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Self { number: from.u32()?, copies: Copies::read(from)? })
    }
}

impl Epochs {
    /// The first epoch, sealed to nobody yet.
    pub(crate) fn first() -> Self {
        Self { present: Epoch { number: 1, copies: Copies::default() }, former: Vec::new() }
    }

    /// The number of the present epoch.
    pub(crate) fn number(&self) -> u32 {
        self.present.number
    }

    /// Whether `holder` has a copy of the present key.
    pub(crate) fn has(&self, holder: Uuid) -> bool {
        self.present.copies.has(holder)
    }

    /// The present key.
    pub(crate) fn open(&self, vault: Uuid, what: What, holder: Uuid, private: &Key) -> Option<Key> {
        self.present.open(vault, what, holder, private)
    }

    /// Every key `holder` has a copy of, with its epoch; the present one first.
    pub(crate) fn open_all(&self, vault: Uuid, what: What, holder: Uuid, private: &Key) -> Vec<(u32, Key)> {
        let all = std::iter::once(&self.present).chain(&self.former);
        all.filter_map(|epoch| Some((epoch.number, epoch.open(vault, what, holder, private)?))).collect()
    }

    /// Seals the key of an epoch to somebody; an epoch that is no more is passed over.
    pub(crate) fn give(&mut self, vault: Uuid, what: What, holder: Holder, number: u32, key: &Key) -> Result<(), Error> {
        let mut all = std::iter::once(&mut self.present).chain(&mut self.former);
        let Some(epoch) = all.find(|epoch| epoch.number == number) else { return Ok(()) };
        let scope = epoch.scope(vault, what);
        epoch.copies.put(scope, holder, key)
    }

    /// Begins an epoch with a new key for `holders`; the former ones stay open to those of them in `keep_former`.
    pub(crate) fn renew(&mut self, vault: Uuid, what: What, holders: &[Holder], keep_former: &[Holder], key: &Key) -> Result<(), Error> {
        let mut next = Epoch { number: self.present.number.saturating_add(1), copies: Copies::default() };
        let scope = next.scope(vault, what);
        for holder in holders {
            next.copies.put(scope, *holder, key)?;
        }
        self.former.insert(0, std::mem::replace(&mut self.present, next));
        self.former.truncate(MOST_FORMER);
        self.former.iter_mut().for_each(|epoch| epoch.copies.keep_only(keep_former));
        Ok(())
    }

    /// Takes every copy of `holder` away.
    pub(crate) fn drop_holder(&mut self, holder: Uuid) {
        self.present.copies.drop_holder(holder);
        self.former.iter_mut().for_each(|epoch| epoch.copies.drop_holder(holder));
    }

    /// Whether former epochs are kept.
    pub(crate) fn has_former(&self) -> bool {
        !self.former.is_empty()
    }

    /// Takes the former epochs away.
    pub(crate) fn forget_former(&mut self) {
        self.former.clear();
    }

    pub(crate) fn write(&self, to: &mut Writer) {
        self.present.write(to);
        to.count(self.former.len());
        self.former.iter().for_each(|epoch| epoch.write(to));
    }

    pub(crate) fn read(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Self { present: Epoch::read(from)?, former: from.list(MOST_FORMER, Epoch::read)? })
    }
}
