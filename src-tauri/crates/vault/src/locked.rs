//! A vault nobody has unlocked yet: what can be known and done without a password.

use crate::{
    attempts::Attempts,
    create::{self, NewVault},
    device::{DeviceState, DeviceStore},
    error::Error,
    folder::{self, Books, Folder, SharedState, unpoisoned},
    header::{Header, pair},
    kdf::KdfParams,
    key::Key,
    kit::Kit,
    leftovers,
    password::Password,
    reset, tiles,
    unlocked::Unlocked,
};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};
use uuid::Uuid;

/// A vault's folder, held by this process alone; has no way to the data.
#[derive(Debug)]
pub struct LockedVault {
    folder: Arc<Folder>,
}

impl LockedVault {
    pub(crate) fn new(folder: Arc<Folder>) -> Self {
        Self { folder }
    }

    /// Makes a new vault in `dir`, which must be absent or empty, with its first owner and its kit.
    ///
    /// # Errors
    /// When the folder holds something, the keyring does not answer, or a file cannot be written.
    #[allow(clippy::needless_pass_by_value, reason = "what a vault is made of is used up")]
    pub fn create(dir: &Path, device: DeviceStore, new: NewVault) -> Result<(Self, Unlocked, Kit), Error> {
        create::create(dir, device, &new)
    }

    /// Opens the vault in `dir`; one damaged copy of the header mends itself.
    ///
    /// # Errors
    /// Everything that keeps a vault from being trusted is named: see [`Error`].
    pub fn open(dir: &Path, device: DeviceStore) -> Result<Self, Error> {
        if !pair::exists(dir) {
            return Err(Error::NotAVault);
        }
        let lock = folder::lock(dir)?;
        let found = pair::read(dir)?;
        let header = found.header;
        let state = device.load(header.vault)?;
        if let Some(state) = &state {
            check_against(state, &header)?;
        }
        if !dir.join(&header.members().database).exists() {
            return Err(Error::DatabaseMissing);
        }
        let books = Books { header, device: state.map(|state| Arc::new(Mutex::new(state))) };
        // A PC that knows nothing of the vault cannot tell whether this header is the latest.
        if books.enrolled().is_some() {
            leftovers::remove_all_but(dir, &books.header.members().database)?;
        }
        Ok(Self::new(Arc::new(Folder::new(dir, device, books, found.mended, lock))))
    }

    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The vault's id.
    #[must_use]
    pub fn vault_id(&self) -> Uuid {
        self.folder.vault
    }

    /// The vault's folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.folder.dir
    }

    /// Whether one copy of the header had to be written anew when the vault was opened; worth an entry in the journal.
    #[must_use]
    pub fn header_was_mended(&self) -> bool {
        self.folder.mended
    }

    /// The people who may sign in somewhere.
    #[must_use]
    pub fn users(&self) -> Vec<Uuid> {
        self.folder.books().header.members().active().map(|user| user.id).collect()
    }

    /// Whether `user` may sign in on this PC.
    #[cfg(test)]
    pub(crate) fn has_slot_here(&self, user: Uuid) -> bool {
        self.folder.books().way_in(user).is_ok()
    }

    /// What [`Self::save_tiles`] kept; `None` when nothing was, or it cannot be read.
    #[must_use]
    pub fn tiles(&self) -> Option<Vec<u8>> {
        let books = self.folder.books();
        let state = unpoisoned(books.device.as_ref()?);
        tiles::load(&self.folder.dir, self.folder.vault, &state.signing_key)
    }

    /// Keeps what the lock screen shows; any program run by this user on this PC can read it.
    ///
    /// # Errors
    /// When this PC is not enrolled, or the file cannot be written.
    pub fn save_tiles(&self, bytes: &[u8]) -> Result<(), Error> {
        let books = self.folder.books();
        let state = unpoisoned(books.device.as_ref().ok_or(Error::NoSlotHere)?);
        tiles::save(&self.folder.dir, self.folder.vault, &state.signing_key, bytes)
    }

    /// The epoch of the database key.
    #[must_use]
    pub fn epoch(&self) -> u32 {
        self.folder.books().header.members().epoch()
    }

    /// The wrong passwords given for `user`, and how long the next attempt has to wait.
    #[must_use]
    pub fn attempts(&self, user: Uuid, now_ms: i64) -> Attempts {
        self.folder.attempts_of(user, now_ms)
    }

    /// Signs `user` in. Takes about a second, two when a slot has to be sealed anew. A success leaves the wrong passwords
    /// before it to be told and cleared. With device binding off an owner enrols a new PC by this.
    ///
    /// # Errors
    /// When it is too soon, the password is wrong, or this person has no slot on this PC.
    pub fn unlock(&self, user: Uuid, password: &Password, now_ms: i64) -> Result<Unlocked, Error> {
        let (state, seed) = self.folder.sign_in(user, password, now_ms)?;
        self.signed_in(user, state, &seed)
    }

    /// Makes sure that this is the password of `user`, who need not be the one signed in; wrong ones count as at a sign-in.
    ///
    /// # Errors
    /// As [`Self::unlock`].
    pub fn prove(&self, user: Uuid, password: &Password, now_ms: i64) -> Result<(), Error> {
        self.folder.try_password(user, password, now_ms).map(drop)
    }

    pub(crate) fn signed_in(&self, user: Uuid, state: SharedState, seed: &Key) -> Result<Unlocked, Error> {
        let unlocked = Unlocked::new(self.folder.clone(), state.clone(), user, seed)?;
        // Not when the vault was opened: a restored one is looked at before it takes the former one's place.
        self.folder.remember(&self.folder.books().header, &state)?;
        Ok(unlocked)
    }

    /// Forgets the wrong passwords given for `user`; after they were told and journaled.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn clear_attempts(&self, user: Uuid) -> Result<(), Error> {
        let mut book = self.folder.attempts();
        book.clear(user);
        self.folder.save_attempts(&book)
    }

    /// The age recipients (`age1…`) backup sets are sealed to: the kit and the owners.
    #[must_use]
    pub fn recipients(&self) -> Vec<String> {
        let books = self.folder.books();
        let members = books.header.members();
        let keys = std::iter::once(members.kit()).chain(members.owners().map(|owner| &owner.keys));
        keys.filter_map(|keys| keys.age_recipient().ok()).collect()
    }

    /// The header as it lies on disk, for a backup set.
    #[must_use]
    pub fn header_bytes(&self) -> Vec<u8> {
        self.folder.books().header.encode()
    }

    /// The database file.
    #[must_use]
    pub fn database_path(&self) -> PathBuf {
        self.folder.database_path()
    }

    /// The sealed contents that go into the next backup set.
    #[must_use]
    pub fn contents_path(&self) -> PathBuf {
        self.folder.dir.join("contents.age")
    }

    /// Whether `kit` is this vault's.
    #[must_use]
    pub fn kit_matches(&self, kit: &Kit) -> bool {
        self.folder.books().header.members().kit() == kit.keys().public()
    }

    /// Gives an owner (the first, when `user` is `None`) new keys and a slot on this PC with a new password, in the
    /// kit's name. A PC new to the vault joins it as `device_id`; a known one keeps its id. Returns the owner.
    ///
    /// # Errors
    /// When the kit is another vault's or there is no such owner.
    pub fn reset_owner_password(
        &self,
        kit: &Kit,
        user: Option<Uuid>,
        device_id: Uuid,
        password: &Password,
        kdf: KdfParams,
        now_ms: i64,
    ) -> Result<Uuid, Error> {
        if !self.kit_matches(kit) {
            return Err(Error::WrongKit);
        }
        kdf.check()?;
        let owner = reset::reset(&self.folder, kit, &reset::Request { user, device_id, password, kdf, now_ms })?;
        self.clear_attempts(owner)?;
        Ok(owner)
    }
}

/// A header this PC knows a newer one of was put back; one whose owners this PC never knew was put there.
fn check_against(state: &DeviceState, header: &Header) -> Result<(), Error> {
    let authority = &header.members().authority;
    if header.sequence < state.sequence || authority.content().number < state.authority {
        return Err(Error::RolledBack);
    }
    let known = state.signers.is_empty() || authority.signer_key().is_some_and(|key| state.signers.contains(key));
    if known { Ok(()) } else { Err(Error::HeaderDamaged) }
}
