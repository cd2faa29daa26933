//! One signed-in person: the keys that the password brought back, and what can be done with them. Nothing here hands a key
//! out, save the one method that says so in its name.

use crate::{
    device::DeviceState,
    draft,
    error::Error,
    folder::{Folder, Next, SharedState, unpoisoned},
    header::anchor::JournalHead,
    journal::{self, JournalVerifier},
    kdf::KdfParams,
    key::Key,
    open::{self, Use},
    own::OwnKeys,
    password::Password,
    ring::Ring,
    sign_in::Sealing,
    user_keys::{KeyPairs, Of, sign, signing_public_key, verify},
};
use std::{
    mem::replace,
    sync::{Arc, Mutex, MutexGuard},
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
    keys: KeyPairs,
    own: OwnKeys,
    ring: Mutex<Ring>,
}

impl Unlocked {
    /// What the seed of an active person opens.
    ///
    /// # Errors
    /// [`Error::HeaderDamaged`] when the header does not know this person with this seed.
    pub(crate) fn new(folder: Arc<Folder>, state: SharedState, user: Uuid, seed: &Key) -> Result<Self, Error> {
        let keys = KeyPairs::derive(seed, Of::User)?;
        let ring = Ring::open(&folder.books().header, user, &keys).ok_or(Error::HeaderDamaged)?;
        Ok(Self { folder, state, user, keys, own: OwnKeys::of(seed), ring: Mutex::new(ring) })
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, DeviceState> {
        unpoisoned(&self.state)
    }

    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }

    pub(crate) fn keys(&self) -> &KeyPairs {
        &self.keys
    }

    pub(crate) fn own(&self) -> &OwnKeys {
        &self.own
    }

    /// The keys as the present header gives them; whoever changes the header, they follow. Not to be asked for while the
    /// books are held.
    pub(crate) fn ring(&self) -> MutexGuard<'_, Ring> {
        let ring = unpoisoned(&self.ring);
        if ring.sequence() == self.folder.sequence() {
            return ring;
        }
        drop(ring);
        let (sequence, next) = {
            let books = self.folder.books();
            (books.header.sequence, Ring::open(&books.header, self.user, &self.keys))
        };
        let mut ring = unpoisoned(&self.ring);
        ring.follow(sequence, next);
        ring
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
        self.ring().epoch()
    }

    /// Whether an owner signed in.
    #[must_use]
    pub fn is_owner(&self) -> bool {
        self.folder.books().header.members().is_owner(self.user)
    }

    /// Whether this person may change the vault: an owner or an administrator.
    #[must_use]
    pub fn signs(&self) -> bool {
        self.folder.books().header.members().may_sign(self.user)
    }

    /// A connection to the database with key, settings, defences and limits in place; readers cannot write.
    ///
    /// # Errors
    /// When the file is missing, damaged or another vault's.
    pub fn open_database(&self, use_: Use) -> Result<rusqlite::Connection, Error> {
        let key = self.ring().database().duplicate();
        open::open(&self.folder.database_path(), &key, use_)
    }

    /// The database key itself, as 64 hexadecimal digits: for the sealed contents of backup sets and for nothing else.
    #[must_use]
    pub fn dangerously_database_key_hex(&self) -> Zeroizing<String> {
        self.ring().database().hex()
    }

    /// Whether this is the person's password; delays and wrong ones count as at a sign-in.
    ///
    /// # Errors
    /// [`Error::WrongPassword`], [`Error::TooSoon`].
    pub fn check_password(&self, password: &Password, now_ms: i64) -> Result<(), Error> {
        self.folder.try_password(self.user, password, now_ms).map(drop)
    }

    /// Takes a guess at something that stands beside the password, with the same delays; a wrong one counts as a wrong
    /// password does. `guess` says `None` for a wrong one.
    ///
    /// # Errors
    /// [`Error::TooSoon`], [`Error::WrongPassword`], or what `guess` meets.
    pub fn guess<T>(&self, now_ms: i64, guess: impl FnOnce() -> Result<Option<T>, Error>) -> Result<T, Error> {
        self.folder.guess(self.user, now_ms, guess)
    }

    /// Keeps this person's half-filled form, sealed, until the next sign-in.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep_draft(&self, bytes: &[u8]) -> Result<(), Error> {
        self.own.drafts.keep(&self.folder.dir, self.user, bytes)
    }

    /// The form kept by [`Self::keep_draft`]; it stays until [`Self::drop_draft`].
    #[must_use]
    pub fn take_draft(&self) -> Option<Vec<u8>> {
        self.own.drafts.load(&self.folder.dir, self.user)
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
        Ok(self.folder.books().way_in(self.user)?.slot.kdf)
    }

    /// Every slot this person has here, so that no former password is left behind.
    fn reseal(&self, old: &Password, new: &Password, kdf: Option<KdfParams>) -> Result<(), Error> {
        let (way, seed) = self.folder.open_seed(self.user, old)?;
        let (vault, kdf) = (self.folder.vault, kdf.unwrap_or(way.slot.kdf));
        let sealing = Sealing { vault, user: self.user, seed: &seed, keys: &self.keys, password: new, kdf };
        let bound = self.folder.books().header.members().is_bound();
        self.folder.put_slots(sealing.all(&self.state, bound)?)
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

    /// Opens a journal's sealed first key; for those who hold the audit.
    #[must_use]
    pub fn open_genesis(&self, sealed: &[u8]) -> Option<JournalVerifier> {
        JournalVerifier::open_with_audit_key(self.folder.vault, sealed, self.ring().audit()?)
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
        let next = Next { journal: Some(journal), ..books.next() };
        self.folder.commit(&mut books, next)
    }

    /// The head and length of this PC's journal as the header has them; `None` when it anchors another PC's.
    #[must_use]
    pub fn anchored(&self) -> Option<([u8; 32], u64)> {
        let journal = self.folder.books().header.journal()?;
        (journal.device == self.device()).then_some((journal.head, journal.entries))
    }
}
