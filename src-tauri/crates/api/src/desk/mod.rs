//! One client base on this computer, locked or not: creating, opening, signing in, locking.

mod cost;
mod settings;
mod sign_in;

pub use sign_in::SignIn;

use crate::{
    Clock, Error,
    arrival::{How, judge},
    backups,
    clock::Zone,
    local::{Local, Waiting},
    opening,
    session::{Listener, Session, lock},
};
use kartoteka_domain::{Action, Country, Language, Millis, NewEntry, RoleId, Subject, UserId};
use kartoteka_vault::{DeviceStore, KdfParams, Kit, LockedVault, NewVault, Password};
use std::{
    fs,
    path::Path,
    sync::{
        Arc, Mutex, MutexGuard, TryLockError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};
use uuid::Uuid;

pub use crate::people::Person;

/// What a new client base starts with.
pub struct NewBase {
    /// What the business is called.
    pub business_name: String,
    /// Where it stands.
    pub country: Country,
    /// What it speaks.
    pub language: Language,
    /// IANA zone.
    pub time_zone: String,
    /// What the owner is called.
    pub owner_first_name: String,
    /// The owner's family name; may be empty.
    pub owner_last_name: String,
    /// The owner's password.
    pub password: Password,
    /// How hard guessing is made; `None` measures this computer.
    pub kdf: Option<KdfParams>,
}

/// Hundredths of a second that a lock waits for a copy to give way.
const LOCK_PATIENCE: usize = 200;

/// One client base on this computer.
pub struct Desk {
    pub(crate) vault: LockedVault,
    pub(crate) clock: Clock,
    /// Held while a copy is being made, and while the base is being opened or closed.
    pub(crate) job: Mutex<()>,
    /// How many wait for a running copy to give way.
    pub(crate) waiting_for_quiet: AtomicUsize,
    listener: Listener,
    local: Mutex<Local>,
    session: Mutex<Option<Arc<Session>>>,
}

impl Desk {
    /// Makes a new client base in `dir` and signs the owner in. The recovery sheet exists only now.
    ///
    /// # Errors
    /// [`Error::WeakPassword`], [`Error::FolderNotEmpty`], or what the keyring or the disk refuse.
    pub fn create(
        dir: &Path,
        device: DeviceStore,
        new: NewBase,
        clock: Clock,
        listener: Listener,
    ) -> Result<(Self, Arc<Session>, Kit), Error> {
        let inputs = [new.business_name.as_str(), &new.owner_first_name, &new.owner_last_name];
        judge(&new.password, &RoleId::owner(), &inputs)?;
        Self::create_unjudged(dir, device, new, false, clock, listener)
    }

    /// As [`Self::create`], with any password: for invented data.
    pub(crate) fn create_unjudged(
        dir: &Path,
        device: DeviceStore,
        new: NewBase,
        demo: bool,
        clock: Clock,
        listener: Listener,
    ) -> Result<(Self, Arc<Session>, Kit), Error> {
        let owner = UserId(clock.new_id());
        let kdf = new.kdf.unwrap_or_else(KdfParams::calibrate);
        let ids = NewVault {
            vault_id: clock.new_id(),
            device_id: clock.new_id(),
            owner_id: owner.0,
            password: &new.password,
            kdf,
            now_ms: clock.now().0,
        };
        let (vault, unlocked, kit) = LockedVault::create(dir, device, ids)?;
        opening::found(&unlocked, owner, &new, &clock)?;
        let local = Local {
            base_name: new.business_name.clone(),
            language: new.language,
            time_zone: new.time_zone.clone(),
            demo,
            kit_confirmed: demo,
            ..Local::default()
        };
        let desk = Self::over(vault, local, clock, listener);
        let (session, _) = desk.start(unlocked, How::Password)?;
        session.arrive();
        session.password_was_given();
        session.seal(NewEntry::new(Action::SignedIn, Subject::User(owner)))?;
        drop(backups::refresh_contents(&desk, &session)?);
        *lock(&desk.session) = Some(Arc::clone(&session));
        Ok((desk, session, kit))
    }

    /// Opens the client base in `dir`, locked.
    ///
    /// # Errors
    /// Why it cannot be opened, each with its way out.
    pub fn open(dir: &Path, device: DeviceStore, clock: Clock, listener: Listener) -> Result<Self, Error> {
        let vault = LockedVault::open(dir, device)?;
        let mut local = vault.tiles().map(|bytes| Local::from_bytes(&bytes)).unwrap_or_default();
        if vault.header_was_mended() {
            local.waiting.push(Waiting { at: clock.now(), action: Action::HeaderMended.code().to_owned(), note: String::new() });
        }
        Ok(Self::over(vault, local, clock, listener))
    }

    fn over(vault: LockedVault, local: Local, clock: Clock, listener: Listener) -> Self {
        Self {
            vault,
            clock,
            job: Mutex::new(()),
            waiting_for_quiet: AtomicUsize::new(0),
            listener,
            local: Mutex::new(local),
            session: Mutex::new(None),
        }
    }

    /// The id of the base.
    #[must_use]
    pub fn vault_id(&self) -> Uuid {
        self.vault.vault_id()
    }

    /// Its folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        self.vault.dir()
    }

    /// What this computer remembers of it.
    #[must_use]
    pub fn local(&self) -> Local {
        lock(&self.local).clone()
    }

    /// The people of the lock screen; by number where this computer has forgotten their names.
    #[must_use]
    pub fn people(&self) -> Vec<Person> {
        let known = self.local().people;
        let unnamed = |(place, user): (usize, Uuid)| Person {
            id: UserId(user),
            first_name: format!("#{}", place + 1),
            role: RoleId::owner(),
            role_name: String::new(),
            invited: false,
        };
        if known.is_empty() { self.vault.users().into_iter().enumerate().map(unnamed).collect() } else { known }
    }

    /// Whether an invitation of `user` waits on this computer that waited too long.
    #[must_use]
    pub fn invitation_is_over(&self, user: UserId) -> bool {
        self.vault.invited(user.0).is_some_and(|until| self.clock.now().0 >= until)
    }

    /// Whether `kit` is the recovery sheet of this base.
    #[must_use]
    pub fn kit_matches(&self, kit: &Kit) -> bool {
        self.vault.kit_matches(kit)
    }

    /// Milliseconds to wait before the next password of `user` is looked at.
    #[must_use]
    pub fn wait_ms(&self, user: UserId) -> i64 {
        self.vault.attempts(user.0, self.clock.now().0).wait_ms
    }

    /// The person signed in, if any.
    #[must_use]
    pub fn session(&self) -> Option<Arc<Session>> {
        lock(&self.session).clone()
    }

    /// Notes that the words of the recovery sheet were typed back.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn confirm_kit(&self) -> Result<(), Error> {
        self.remember(|local| local.kit_confirmed = true)
    }

    /// Puts a base aside whose setup ended before anybody had its recovery sheet: nobody could ever restore it.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn set_aside(self) -> Result<(), Error> {
        let dir = self.dir().to_owned();
        let aside = dir.with_extension(format!("unfinished-{}", self.clock.now().0));
        drop(self);
        Ok(fs::rename(dir, aside)?)
    }

    /// A moment as the wall clock of the base shows it.
    #[must_use]
    pub fn wall_time(&self, at: Millis) -> String {
        Zone::of(&self.local().time_zone).written(at)
    }

    /// Locks: journals it, wipes keys and search, closes the database. Nobody signed in is fine.
    ///
    /// # Errors
    /// When the last journal entry could not be written; the desk is locked all the same.
    pub fn lock(&self) -> Result<(), Error> {
        let Some(session) = lock(&self.session).take() else { return Ok(()) };
        let quiet = self.quiet_soon();
        session.close(|session| {
            let refreshed = match quiet {
                Some(_) => backups::refresh_contents(self, session).map(drop),
                None => Err(Error::Busy),
            };
            // What a copy says of itself must not be older than the file: without it the next one waits for a sign-in.
            if refreshed.is_err() { backups::forget_contents(self) } else { Ok(()) }
        })
    }

    /// Keeps the half-filled form of the person signed in, sealed; `None` forgets it.
    ///
    /// # Errors
    /// [`Error::Locked`], [`Error::StepFirst`] before the person has arrived, [`Error::OnlyLooking`], or when it cannot be
    /// written.
    pub fn keep_draft(&self, draft: Option<&[u8]>) -> Result<(), Error> {
        let session = self.session().ok_or(Error::Locked)?;
        session.check_at_work()?;
        session.check_not_looking()?;
        session.with_keys(|keys| match draft {
            Some(draft) => Ok(keys.keep_draft(draft)?),
            None => Ok(keys.drop_draft()?),
        })
    }

    /// Whether a copy is being made at this moment.
    #[must_use]
    pub fn is_copying(&self) -> bool {
        self.job.try_lock().is_err()
    }

    /// Changes what this computer remembers, and seals it.
    pub(crate) fn remember(&self, change: impl FnOnce(&mut Local)) -> Result<(), Error> {
        let mut local = lock(&self.local);
        let before = local.clone();
        change(&mut local);
        // Nothing new is no reason to wait for the disk.
        if *local == before { Ok(()) } else { Ok(self.vault.save_tiles(&local.to_bytes())?) }
    }

    /// As [`Self::quietly`], but not for long: a disk that hangs under a copy must not keep the desk open. A copy that
    /// goes on holds the file still for itself.
    fn quiet_soon(&self) -> Option<MutexGuard<'_, ()>> {
        self.waiting_for_quiet.fetch_add(1, Ordering::SeqCst);
        let quiet = (0..LOCK_PATIENCE).find_map(|_| match self.job.try_lock() {
            Ok(quiet) => Some(quiet),
            Err(TryLockError::Poisoned(quiet)) => Some(quiet.into_inner()),
            Err(TryLockError::WouldBlock) => {
                thread::sleep(Duration::from_millis(10));
                None
            }
        });
        self.waiting_for_quiet.fetch_sub(1, Ordering::SeqCst);
        quiet
    }

    /// Runs `action` while no backup copy is being made: a running one is stopped and made again later.
    pub(crate) fn quietly<T>(&self, action: impl FnOnce() -> T) -> T {
        self.waiting_for_quiet.fetch_add(1, Ordering::SeqCst);
        let _quiet = lock(&self.job);
        self.waiting_for_quiet.fetch_sub(1, Ordering::SeqCst);
        action()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // A window that closes without locking must still journal and wipe; there is nobody left to tell of a failure.
        let _ = self.lock();
    }
}
