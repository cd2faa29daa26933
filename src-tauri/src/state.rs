//! The door between the screen and the client base: which base is open, who is signed in, which job runs.

use crate::{
    error::CommandError,
    events::{self, Phase},
    folders::Folders,
    preferences::Preferences,
};
use kartoteka_api::{Clock, Code, Desk, DeviceStore, Error, Kit, Session, Topic, imports::Source, restore};
use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    thread,
    time::Duration,
};
use tauri::{AppHandle, async_runtime};

/// Everything the commands share.
pub struct Door {
    /// The running program.
    pub app: AppHandle,
    /// Where things lie.
    pub folders: Folders,
    /// The clock.
    pub clock: Clock,
    /// Set to stop the running import or backup.
    pub cancel: AtomicBool,
    /// When the window last saw input, in milliseconds since the epoch.
    pub input_at: AtomicI64,
    desk: Mutex<Option<Arc<Desk>>>,
    problem: Mutex<Option<CommandError>>,
    kit: Mutex<Option<Kit>>,
    import: Mutex<Option<Source>>,
    preferences: Mutex<Preferences>,
}

/// Locks; what is guarded stays whole if a thread panicked.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Locks a base and waits for the jobs that still hold it, so that its folder is free.
fn let_go(mut desk: Arc<Desk>) {
    // Locking twice is harmless, and the desk says in its journal what it could not write.
    let _ = desk.lock();
    for _ in 0..PATIENCE {
        match Arc::try_unwrap(desk) {
            Ok(_) => return,
            Err(shared) => desk = shared,
        }
        thread::sleep(Duration::from_millis(100));
    }
}

/// Tenths of a second to wait for a job that was told to stop.
const PATIENCE: usize = 100;

impl Door {
    /// Opens the client base of this computer, if there is one, locked.
    #[must_use]
    pub fn new(app: AppHandle, folders: Folders) -> Self {
        let preferences = Preferences::load(&folders.preferences);
        let clock = Clock::system();
        let now = clock.now().0;
        let door = Self {
            app,
            folders,
            clock,
            cancel: AtomicBool::new(false),
            input_at: AtomicI64::new(now),
            desk: Mutex::default(),
            problem: Mutex::default(),
            kit: Mutex::default(),
            import: Mutex::default(),
            preferences: Mutex::new(preferences),
        };
        door.open_base();
        door
    }

    /// Opens the client base again, after the demo or a restore.
    pub fn open_base(&self) {
        // An interrupted restore may have left the finished base beside its place.
        restore::settle(&self.folders.base);
        let opened =
            self.folders.base.exists().then(|| Desk::open(&self.folders.base, DeviceStore::Keyring, self.clock.clone(), self.listener()));
        let (desk, problem) = match opened {
            None => (None, None),
            Some(Ok(desk)) if !desk.local().kit_confirmed => (None, desk.set_aside().err().map(CommandError::from)),
            Some(Ok(desk)) => (Some(Arc::new(desk)), None),
            Some(Err(error)) => (None, Some(CommandError::from(error))),
        };
        *lock(&self.desk) = desk;
        *lock(&self.problem) = problem;
    }

    /// Tells the screen of commits.
    pub fn listener(&self) -> kartoteka_api::session::Listener {
        let app = self.app.clone();
        Arc::new(move |topics: &[Topic]| events::changed(&app, topics))
    }

    /// The open base.
    ///
    /// # Errors
    /// [`Error::Locked`] when there is none.
    pub fn desk(&self) -> Result<Arc<Desk>, Error> {
        lock(&self.desk).clone().ok_or(Error::Locked)
    }

    /// Puts another base in place; the former one is locked and closed.
    pub fn set_desk(&self, desk: Option<Desk>) {
        let former = std::mem::replace(&mut *lock(&self.desk), desk.map(Arc::new));
        *lock(&self.problem) = None;
        *lock(&self.import) = None;
        if let Some(former) = former {
            let_go(former);
        }
    }

    /// Why the base cannot be opened.
    pub fn problem(&self) -> Option<CommandError> {
        lock(&self.problem).clone()
    }

    /// What the screen shows.
    pub fn phase(&self) -> Phase {
        match &*lock(&self.desk) {
            Some(desk) if desk.session().is_some() => Phase::Open,
            Some(_) => Phase::Locked,
            None if self.problem().is_some() => Phase::Locked,
            None => Phase::None,
        }
    }

    /// Tells the screen the phase, after it changed.
    pub fn tell_phase(&self) {
        events::phase(&self.app, self.phase());
    }

    /// Locks the desk and tells the screen.
    ///
    /// # Errors
    /// When the journal could not be written; the desk is locked all the same.
    pub fn lock(&self) -> Result<(), Error> {
        self.cancel.store(true, Ordering::SeqCst);
        *lock(&self.kit) = None;
        *lock(&self.import) = None;
        let result = self.desk().and_then(|desk| desk.lock());
        self.tell_phase();
        result
    }

    /// Locks and lets go of the base, at the end of the program.
    pub fn close(&self) {
        self.set_desk(None);
    }

    /// Notes that somebody works.
    pub fn saw_input(&self) {
        self.input_at.store(self.clock.now().0, Ordering::SeqCst);
    }

    /// The recovery sheet between being shown and being confirmed.
    pub fn kit(&self) -> MutexGuard<'_, Option<Kit>> {
        lock(&self.kit)
    }

    /// The file being imported.
    pub fn import(&self) -> MutexGuard<'_, Option<Source>> {
        lock(&self.import)
    }

    /// What this computer prefers.
    pub fn preferences(&self) -> Preferences {
        lock(&self.preferences).clone()
    }

    /// Changes and keeps what this computer prefers.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn prefer(&self, change: impl FnOnce(&mut Preferences)) -> Result<(), Error> {
        let mut preferences = lock(&self.preferences);
        change(&mut preferences);
        Ok(preferences.save(&self.folders.preferences)?)
    }

    /// Runs `work` away from the window's thread, so that nothing freezes.
    ///
    /// # Errors
    /// Those of `work`.
    pub async fn work<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, CommandError> {
        let door = Arc::clone(self);
        let done = async_runtime::spawn_blocking(move || work(&door).map_err(CommandError::from)).await;
        done.unwrap_or_else(|_| Err(CommandError::of(Code::Internal)))
    }

    /// Runs `work` for the person signed in.
    ///
    /// # Errors
    /// [`Error::Locked`], or those of `work`.
    pub async fn session<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Session) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, CommandError> {
        self.work(move |door| work(&*door.desk()?.session().ok_or(Error::Locked)?)).await
    }
}
