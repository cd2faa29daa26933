//! A vault nobody has unlocked yet: what can be known and done without a password.

use crate::{
    attempts::Attempts,
    create::{self, NewVault},
    device::{DeviceState, DeviceStore},
    error::Error,
    folder::{self, Books, Folder, SharedState, unpoisoned},
    header::{Header, pair, slot::Slot},
    kdf::KdfParams,
    key::Key,
    kit::Kit,
    password::Password,
    reset, tiles,
    unlocked::{Secrets, Unlocked},
    user_keys::{KeyPairs, Of},
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
        Ok(Self::new(Arc::new(Folder::new(dir, device, books, found.mended, lock))))
    }

    #[cfg(test)]
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
    #[must_use]
    pub fn has_slot_here(&self, user: Uuid) -> bool {
        self.folder.books().slot_here(user).is_ok()
    }

    /// What [`Self::save_tiles`] kept; `None` when nothing was, or it cannot be read.
    #[must_use]
    pub fn tiles(&self) -> Option<Vec<u8>> {
        let books = self.folder.books();
        let state = unpoisoned(books.device.as_ref()?);
        tiles::load(&self.folder.dir, self.folder.vault, &state.secret)
    }

    /// Keeps what the lock screen shows; any program run by this user on this PC can read it.
    ///
    /// # Errors
    /// When this PC is not enrolled, or the file cannot be written.
    pub fn save_tiles(&self, bytes: &[u8]) -> Result<(), Error> {
        let books = self.folder.books();
        let state = unpoisoned(books.device.as_ref().ok_or(Error::NoSlotHere)?);
        tiles::save(&self.folder.dir, self.folder.vault, &state.secret, bytes)
    }

    /// The epoch of the database key.
    #[must_use]
    pub fn epoch(&self) -> u32 {
        self.folder.books().header.members().epoch
    }

    /// The wrong passwords given for `user`, and how long the next attempt has to wait.
    #[must_use]
    pub fn attempts(&self, user: Uuid, now_ms: i64) -> Attempts {
        let mut book = self.folder.attempts();
        if book.notice_clock(user, now_ms) {
            // Should it not be written, the delay begins anew once more after a restart.
            let _ = self.folder.save_attempts(&book);
        }
        book.of(user, now_ms)
    }

    /// Signs `user` in. Takes about a second. A success leaves the wrong passwords before it to be told and cleared.
    ///
    /// # Errors
    /// When it is too soon, the password is wrong, or this person has no slot on this PC.
    pub fn unlock(&self, user: Uuid, password: &Password, now_ms: i64) -> Result<Unlocked, Error> {
        let _one_at_a_time = self.folder.guessing();
        let wait_ms = self.attempts(user, now_ms).wait_ms;
        if wait_ms > 0 {
            return Err(Error::TooSoon { wait_ms });
        }
        let (state, seed) = self.folder.open_slot(user, password)?;
        let Some(seed) = seed else {
            let mut book = self.folder.attempts();
            let wait_ms = book.note_failure(user, now_ms);
            self.folder.save_attempts(&book)?;
            return Err(Error::WrongPassword { wait_ms });
        };
        self.signed_in(user, state, &seed)
    }

    fn signed_in(&self, user: Uuid, state: SharedState, seed: &Key) -> Result<Unlocked, Error> {
        let keys = KeyPairs::derive(seed, Of::User)?;
        let books = self.folder.books();
        let members = books.header.members();
        let member = members.user(user).filter(|member| member.keys == *keys.public()).ok_or(Error::HeaderDamaged)?;
        let vault = self.folder.vault;
        let database = members.open_database_key(vault, user, keys.opening_key()).ok_or(Error::HeaderDamaged)?;
        let audit =
            if member.owner { Some(members.open_audit_key(vault, user, keys.opening_key()).ok_or(Error::HeaderDamaged)?) } else { None };
        let secrets = Secrets::new(seed, database, audit);
        // Not when the vault was opened: a restored one is looked at before it takes the former one's place.
        self.folder.remember(&books.header, &state)?;
        Ok(Unlocked::new(self.folder.clone(), state, user, members.epoch, secrets))
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
        let keys = std::iter::once(&members.kit).chain(members.owners().map(|owner| &owner.keys));
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
        self.folder.books().header.members().kit == *kit.keys().public()
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

impl Folder {
    /// Tries the password on the slot of `user` on this PC; the books stay free meanwhile.
    pub(crate) fn open_slot(&self, user: Uuid, password: &Password) -> Result<(SharedState, Option<Key>), Error> {
        let (slot, state) = {
            let books = self.books();
            let (slot, state) = books.slot_here(user)?;
            (slot.clone(), state.clone())
        };
        let secret = unpoisoned(&state).secret.duplicate();
        Ok((state, slot.open(self.vault, password, &secret)?))
    }
}

impl Books {
    /// The slot of an active person on this PC.
    pub(crate) fn slot_here(&self, user: Uuid) -> Result<(&Slot, &SharedState), Error> {
        let state = self.device.as_ref().ok_or(Error::NoSlotHere)?;
        let active = self.header.members().active().any(|member| member.id == user);
        let slot = self.header.slot(user, unpoisoned(state).device).filter(|_| active);
        Ok((slot.ok_or(Error::NoSlotHere)?, state))
    }
}

/// A header this PC knows a newer one of was put back; one signed by somebody this PC never knew was put there.
fn check_against(state: &DeviceState, header: &Header) -> Result<(), Error> {
    if header.sequence < state.sequence {
        return Err(Error::RolledBack);
    }
    let known = state.signers.is_empty() || header.membership.signer_key().is_some_and(|key| state.signers.contains(key));
    if known { Ok(()) } else { Err(Error::HeaderDamaged) }
}
