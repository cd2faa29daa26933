//! The vault's folder while this process holds it: the lock, the header in memory, this PC's state, and the one way both
//! are written. Shared by the locked vault and everybody unlocked from it.

use crate::{
    attempts::AttemptBook,
    device::{DeviceState, DeviceStore},
    error::Error,
    files,
    header::{
        Header,
        anchor::{AnchorSigner, JournalHead},
        membership::SignedMembership,
        pair,
        slot::Slot,
    },
};
use fs4::fs_std::FileExt as _;
use std::{
    fs::{File, OpenOptions},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use uuid::Uuid;

/// A vault's folder, held by this process until dropped.
#[derive(Debug)]
pub(crate) struct Folder {
    pub(crate) dir: PathBuf,
    pub(crate) vault: Uuid,
    pub(crate) store: DeviceStore,
    pub(crate) mended: bool,
    books: Mutex<Books>,
    /// Held while a password is checked: guesses come one after another.
    guessing: Mutex<()>,
    attempts: Mutex<AttemptBook>,
    _lock: File,
}

/// What changes while the folder is held.
#[derive(Debug)]
pub(crate) struct Books {
    pub(crate) header: Header,
    pub(crate) device: Option<SharedState>,
}

/// This PC's state, shared by everybody unlocked. Whoever needs the books too takes them first.
pub(crate) type SharedState = Arc<Mutex<DeviceState>>;

impl Folder {
    pub(crate) fn new(dir: &Path, store: DeviceStore, books: Books, mended: bool, lock: File) -> Self {
        Self {
            dir: dir.to_owned(),
            vault: books.header.vault,
            store,
            mended,
            attempts: Mutex::new(AttemptBook::read(&dir.join("attempts"))),
            books: Mutex::new(books),
            guessing: Mutex::new(()),
            _lock: lock,
        }
    }

    pub(crate) fn books(&self) -> MutexGuard<'_, Books> {
        unpoisoned(&self.books)
    }

    pub(crate) fn guessing(&self) -> MutexGuard<'_, ()> {
        unpoisoned(&self.guessing)
    }

    pub(crate) fn attempts(&self) -> MutexGuard<'_, AttemptBook> {
        unpoisoned(&self.attempts)
    }

    pub(crate) fn save_attempts(&self, book: &AttemptBook) -> Result<(), Error> {
        Ok(book.save(&self.dir.join("attempts"))?)
    }

    pub(crate) fn database_path(&self) -> PathBuf {
        self.dir.join(&self.books().header.members().database)
    }

    /// Writes the next header with these parts, signed by this PC, and remembers it.
    ///
    /// # Errors
    /// When this PC has no part in the vault, or header or keyring cannot be written.
    pub(crate) fn commit(
        &self,
        books: &mut Books,
        membership: SignedMembership,
        slots: Vec<Slot>,
        journal: Option<JournalHead>,
    ) -> Result<(), Error> {
        let Books { header, device } = books;
        let mut device = unpoisoned(device.as_ref().ok_or(Error::NoSlotHere)?);
        let signer = AnchorSigner::Device(device.device, &device.signing_key);
        let next = Header::make(self.vault, header.sequence.saturating_add(1), membership, slots, journal, signer);
        pair::write(&self.dir, &next)?;
        device.remember(&next);
        *header = next;
        // Only now: a keyring ahead of the header would take the header for one that was put back.
        self.store.save(&device)
    }

    /// Remembers on this PC that `header` was believed.
    pub(crate) fn remember(&self, header: &Header, state: &SharedState) -> Result<(), Error> {
        let mut state = unpoisoned(state);
        if state.remember(header) { self.store.save(&state) } else { Ok(()) }
    }

    /// Writes the next header with `slot` in place of the one of the same person and PC.
    pub(crate) fn put_slot(&self, books: &mut Books, slot: Slot) -> Result<(), Error> {
        let mut slots = books.header.slots.clone();
        slots.retain(|former| (former.user, former.device) != (slot.user, slot.device));
        slots.push(slot);
        let (membership, journal) = (books.header.membership.clone(), books.header.journal());
        self.commit(books, membership, slots, journal)
    }
}

/// Takes the folder's lock, which the operating system frees when the process ends, however it ends.
pub(crate) fn lock(dir: &Path) -> Result<File, Error> {
    let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(dir.join("lock"))?;
    if file.try_lock_exclusive()? { Ok(file) } else { Err(Error::AlreadyOpen) }
}

/// Makes the folder of a new vault, or takes one that holds at most what an interrupted start left behind.
pub(crate) fn prepare(dir: &Path, database: &str) -> Result<File, Error> {
    if pair::exists(dir) {
        return Err(Error::FolderNotEmpty);
    }
    files::private_folder(dir)?;
    let ours = |name: &str| name == "lock" || name.starts_with(database) || (name.starts_with("vault.hdr.") && name.ends_with(".tmp"));
    let names: Vec<_> = std::fs::read_dir(dir)?.map(|entry| Ok(entry?.file_name())).collect::<std::io::Result<_>>()?;
    if !names.iter().all(|name| name.to_str().is_some_and(ours)) {
        return Err(Error::FolderNotEmpty);
    }
    let lock = lock(dir)?;
    for name in names.iter().filter(|name| *name != "lock") {
        files::remove(&dir.join(name))?;
    }
    Ok(lock)
}

/// A panic elsewhere leaves whole values behind: they are replaced, never changed half.
pub(crate) fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
