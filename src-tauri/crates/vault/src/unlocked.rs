//! One signed-in person: the keys that the password brought back, and what can be done with them. Nothing here hands a key
//! out, save the one method that says so in its name.

use crate::{
    device::DeviceState,
    draft::{self, Drafts},
    error::Error,
    folder::{Folder, SharedState, unpoisoned},
    header::{
        anchor::JournalHead,
        slot::{Place, Slot},
    },
    journal::{self, JournalVerifier},
    kdf::KdfParams,
    key::Key,
    open::{self, Use},
    password::Password,
    user_keys::{KeyPairs, Of, sign, signing_public_key, verify},
};
use std::{
    mem::replace,
    sync::{Arc, MutexGuard},
};
use uuid::Uuid;
use zeroize::Zeroizing;

const CHECKPOINT: &str = "journal-checkpoint/v1";

/// One signed-in person's keys; dropping it wipes them.
#[derive(Debug)]
pub struct Unlocked {
    folder: Arc<Folder>,
    state: SharedState,
    user: Uuid,
    epoch: u32,
    secrets: Secrets,
}

/// What a password brings back.
#[derive(Debug)]
pub(crate) struct Secrets {
    database: Key,
    drafts: Drafts,
    /// Owners only.
    audit: Option<Key>,
}

impl Secrets {
    pub(crate) fn new(seed: &Key, database: Key, audit: Option<Key>) -> Self {
        Self { database, drafts: Drafts::of(seed), audit }
    }
}

impl Unlocked {
    pub(crate) fn new(folder: Arc<Folder>, state: SharedState, user: Uuid, epoch: u32, secrets: Secrets) -> Self {
        Self { folder, state, user, epoch, secrets }
    }

    fn state(&self) -> MutexGuard<'_, DeviceState> {
        unpoisoned(&self.state)
    }

    #[cfg(test)]
    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Who signed in.
    #[must_use]
    pub fn user(&self) -> Uuid {
        self.user
    }

    /// This PC.
    #[must_use]
    pub fn device(&self) -> Uuid {
        self.state().device
    }

    /// The epoch of the database key.
    #[must_use]
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// Whether an owner signed in.
    #[must_use]
    pub fn is_owner(&self) -> bool {
        self.secrets.audit.is_some()
    }

    /// A connection to the database with key, settings, defences and limits in place; readers cannot write.
    ///
    /// # Errors
    /// When the file is missing, damaged or another vault's.
    pub fn open_database(&self, use_: Use) -> Result<rusqlite::Connection, Error> {
        open::open(&self.folder.database_path(), &self.secrets.database, use_)
    }

    /// The database key itself, as 64 hexadecimal digits: for the sealed contents of backup sets and for nothing else.
    #[must_use]
    pub fn dangerously_database_key_hex(&self) -> Zeroizing<String> {
        self.secrets.database.hex()
    }

    /// Keeps this person's half-filled form, sealed, until the next sign-in.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep_draft(&self, bytes: &[u8]) -> Result<(), Error> {
        self.secrets.drafts.keep(&self.folder.dir, self.user, bytes)
    }

    /// The form kept by [`Self::keep_draft`]; it stays until [`Self::drop_draft`].
    #[must_use]
    pub fn take_draft(&self) -> Option<Vec<u8>> {
        self.secrets.drafts.load(&self.folder.dir, self.user)
    }

    /// Removes the kept form.
    ///
    /// # Errors
    /// When the file cannot be removed.
    pub fn drop_draft(&self) -> Result<(), Error> {
        draft::forget(&self.folder.dir, self.user)
    }

    /// Replaces this person's password on this PC. Takes about two seconds.
    ///
    /// # Errors
    /// [`Error::WrongPassword`] when `old` is not the present one.
    pub fn change_password(&self, old: &Password, new: &Password) -> Result<(), Error> {
        self.reseal(old, new, None)
    }

    /// Makes checking the present password cost `kdf`, should that be more than now; says whether it was.
    ///
    /// # Errors
    /// [`Error::WrongPassword`] when `password` is not the present one.
    pub fn raise_kdf(&self, password: &Password, kdf: KdfParams) -> Result<bool, Error> {
        if self.kdf()?.at_least(kdf) {
            return Ok(false);
        }
        self.reseal(password, password, Some(kdf))?;
        Ok(true)
    }

    fn kdf(&self) -> Result<KdfParams, Error> {
        Ok(self.folder.books().slot_here(self.user)?.0.kdf)
    }

    fn reseal(&self, old: &Password, new: &Password, kdf: Option<KdfParams>) -> Result<(), Error> {
        let _one_at_a_time = self.folder.guessing();
        let (_, seed) = self.folder.open_slot(self.user, old)?;
        let seed = seed.ok_or(Error::WrongPassword { wait_ms: 0 })?;
        let keys = KeyPairs::derive(&seed, Of::User)?;
        let kdf = kdf.map_or_else(|| self.kdf(), Ok)?;
        let place = Place { vault: self.folder.vault, user: self.user, device: self.device() };
        let secret = self.state().secret.duplicate();
        let slot = Slot::make(place, &seed, &keys, new, &secret, kdf)?;
        self.folder.put_slot(&mut self.folder.books(), slot)
    }

    /// This PC's first journal key, sealed to the kit and the owners: the same bytes every time, for the database to keep.
    #[must_use]
    pub fn journal_genesis_sealed(&self) -> Vec<u8> {
        self.state().journal_genesis.clone()
    }

    /// HMAC-SHA256 of `data` with the present journal key.
    #[must_use]
    pub fn journal_mac(&self, data: &[u8]) -> [u8; 32] {
        journal::mac(&self.state().journal_key, data)
    }

    /// The number of the present journal key.
    #[must_use]
    pub fn journal_generation(&self) -> u64 {
        self.state().journal_generation
    }

    /// Goes on to the journal key of `to_generation` and erases the ones before. A generation already reached is left alone.
    ///
    /// # Errors
    /// When the keyring cannot be written (the former key stays) or the generation is out of reach.
    pub fn advance_journal_key(&self, to_generation: u64) -> Result<(), Error> {
        let mut state = self.state();
        let Some(next) = journal::ratchet(&state.journal_key, state.journal_generation, to_generation)? else { return Ok(()) };
        let former = (replace(&mut state.journal_key, next), replace(&mut state.journal_generation, to_generation));
        let saved = self.folder.store.save(&state);
        if saved.is_err() {
            (state.journal_key, state.journal_generation) = former;
        }
        saved
    }

    /// Opens a journal's sealed first key; owners only.
    #[must_use]
    pub fn open_genesis(&self, sealed: &[u8]) -> Option<JournalVerifier> {
        JournalVerifier::open_with_audit_key(self.folder.vault, sealed, self.secrets.audit.as_ref()?)
    }

    /// Signs a journal checkpoint with this PC's key.
    #[must_use]
    pub fn sign_checkpoint(&self, message: &[u8]) -> [u8; 64] {
        sign(&self.state().signing_key, CHECKPOINT, message)
    }

    /// The key this PC's checkpoints are verified with.
    #[must_use]
    pub fn device_public_key(&self) -> [u8; 32] {
        signing_public_key(&self.state().signing_key)
    }

    /// Whether the PC with this public key signed the checkpoint.
    #[must_use]
    pub fn verify_signature(public: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool {
        verify(public, CHECKPOINT, message, signature)
    }

    /// Writes the head and length of this PC's journal into the header.
    ///
    /// # Errors
    /// When header or keyring cannot be written.
    pub fn anchor(&self, head: &[u8; 32], entries: u64) -> Result<(), Error> {
        let journal = JournalHead { device: self.device(), head: *head, entries };
        let mut books = self.folder.books();
        let (membership, slots) = (books.header.membership.clone(), books.header.slots.clone());
        self.folder.commit(&mut books, membership, slots, Some(journal))
    }

    /// The head and length of this PC's journal as the header has them; `None` when it anchors another PC's.
    #[must_use]
    pub fn anchored(&self) -> Option<([u8; 32], u64)> {
        let journal = self.folder.books().header.journal()?;
        (journal.device == self.device()).then_some((journal.head, journal.entries))
    }
}
