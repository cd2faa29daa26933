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
        membership::{Membership, SignedMembership},
        pair,
        slot::{Kind, Slot},
    },
};
use fs4::fs_std::FileExt as _;
use std::{
    fs::{File, OpenOptions},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
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
    /// The sequence of the header in the books, to be asked without them.
    sequence: AtomicU64,
    rotating: AtomicBool,
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
            sequence: AtomicU64::new(books.header.sequence),
            rotating: AtomicBool::new(false),
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

    /// The sequence of the present header.
    pub(crate) fn sequence(&self) -> u64 {
        self.sequence.load(Ordering::Acquire)
    }

    /// Writes the next header, signed by this PC, and remembers it. Slots that the membership has no place for go.
    ///
    /// # Errors
    /// [`Error::NotASigner`] when the membership was signed by somebody who may not; when this PC has no part in the
    /// vault, or header or keyring cannot be written.
    pub(crate) fn commit(&self, books: &mut Books, mut next: Next) -> Result<(), Error> {
        if !next.membership.is_signed(self.vault) {
            return Err(Error::NotASigner);
        }
        next.slots.retain(|slot| belongs(slot, next.membership.members(), self.vault));
        let Books { header, device } = books;
        let mut device = unpoisoned(device.as_ref().ok_or(Error::NoSlotHere)?);
        let signer = AnchorSigner::Device(device.device, &device.signing_key);
        let next = Header::make(self.vault, header.sequence.saturating_add(1), next.membership, next.slots, next.journal, signer);
        pair::write(&self.dir, &next)?;
        device.remember(&next);
        device.forget_secrets(&next);
        *header = next;
        self.sequence.store(header.sequence, Ordering::Release);
        // Only now: a keyring ahead of the header would take the header for one that was put back.
        self.store.save(&device)
    }

    /// Takes the one place of a rotation; `false` when it is taken.
    pub(crate) fn begin_rotation(&self) -> bool {
        !self.rotating.swap(true, Ordering::AcqRel)
    }

    /// Frees the place of a rotation.
    pub(crate) fn end_rotation(&self) {
        self.rotating.store(false, Ordering::Release);
    }

    /// Goes on to a new device secret, kept before any slot needs it. The slots sealed with the former one open as before.
    pub(crate) fn renew_secret(&self) -> Result<(), Error> {
        let books = self.books();
        let mut state = unpoisoned(books.device.as_ref().ok_or(Error::NoSlotHere)?);
        state.renew_secret()?;
        let saved = self.store.save(&state);
        if saved.is_err() {
            // A slot sealed with a secret that is not kept would open for nobody after a restart.
            state.take_back_secret();
        }
        saved
    }

    /// Remembers on this PC that `header` was believed.
    pub(crate) fn remember(&self, header: &Header, state: &SharedState) -> Result<(), Error> {
        let mut state = unpoisoned(state);
        if state.remember(header) { self.store.save(&state) } else { Ok(()) }
    }

    /// Writes the next header with `slots` in place of those of the same people and PCs.
    pub(crate) fn put_slots(&self, slots: Vec<Slot>) -> Result<(), Error> {
        let mut books = self.books();
        let mut next = books.next();
        next.put_slots(slots);
        self.commit(&mut books, next)
    }
}

/// The parts of the header that is written next.
pub(crate) struct Next {
    pub(crate) membership: SignedMembership,
    pub(crate) slots: Vec<Slot>,
    pub(crate) journal: Option<JournalHead>,
}

impl Next {
    /// Puts slots in place of those of the same people and PCs.
    pub(crate) fn put_slots(&mut self, slots: Vec<Slot>) {
        for slot in slots {
            self.slots.retain(|former| (former.user, former.device) != (slot.user, slot.device));
            self.slots.push(slot);
        }
    }
}

impl Books {
    /// The parts of the present header, to be changed.
    pub(crate) fn next(&self) -> Next {
        Next { membership: self.header.membership.clone(), slots: self.header.slots.clone(), journal: self.header.journal() }
    }

    /// This PC's state, if this PC belongs to the vault.
    pub(crate) fn enrolled(&self) -> Option<&SharedState> {
        let state = self.device.as_ref()?;
        let here = unpoisoned(state).public();
        self.header.members().device(here.id).filter(|listed| **listed == here).map(|_| state)
    }
}

/// Whether there is still the person, with the key that signed the slot, and the PC it is for.
fn belongs(slot: &Slot, members: &Membership, vault: Uuid) -> bool {
    let person = members.user(slot.user).filter(|user| !user.disabled);
    let place = match slot.kind {
        Kind::Device { .. } | Kind::Invitation { .. } => members.device(slot.device).is_some(),
        Kind::Enrolment { .. } => members.is_owner(slot.user),
        Kind::Portable => !members.is_bound(),
    };
    place && person.is_some_and(|user| slot.is_signed(vault, &user.keys.sign))
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
