//! The door between the screen and the client base: which base is open, who is signed in, which job runs.

use crate::{
    error::CommandError,
    events::{self, Phase},
    folders::Folders,
    notice,
    preferences::Preferences,
};
use kartoteka_api::{Clock, Code, Desk, DeviceStore, Error, Flow, Kit, Session, Topic, imports::Source, restore};
use std::{
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError, TryLockError,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    thread,
    time::Duration,
};
use tauri::{AppHandle, async_runtime};

/// The long jobs that a person can stop, each for itself.
#[derive(Debug, Default)]
pub struct Brakes {
    /// The import.
    pub import: Brake,
    /// The backup copy.
    pub backup: Brake,
    /// The restore.
    pub restore: Brake,
}

/// Stops one kind of job.
#[derive(Debug, Default)]
pub struct Brake(AtomicBool);

impl Brake {
    /// Lets the next job run.
    pub fn release(&self) {
        self.0.store(false, Ordering::SeqCst);
    }

    /// Stops the running job at its next step.
    pub fn pull(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    /// What a job is told at each step.
    #[must_use]
    pub fn flow(&self) -> Flow {
        if self.0.load(Ordering::SeqCst) { Flow::Stop } else { Flow::Go }
    }
}

/// Everything the commands share.
pub struct Door {
    /// The running program.
    pub app: AppHandle,
    /// Where things lie.
    pub folders: Folders,
    /// The clock.
    pub clock: Clock,
    /// Stop running jobs.
    pub brakes: Brakes,
    /// When the window last saw input, in milliseconds since the epoch.
    pub input_at: AtomicI64,
    /// Alerts raised until then, in milliseconds since the epoch, were told on the desktop.
    pub alerts_until: AtomicI64,
    /// Held while one base takes the place of another.
    moving: Mutex<()>,
    opened: OnceLock<()>,
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
    if let Err(error) = desk.lock() {
        // The desk is locked all the same; there is no screen any more that could tell.
        eprintln!("kartoteka: the lock could not be journaled: {}", error.code().as_str());
    }
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
    /// The door to the client base of this computer, which is not opened yet.
    #[must_use]
    pub fn new(app: AppHandle, folders: Folders) -> Self {
        let preferences = Preferences::load(&folders.preferences);
        let clock = Clock::system();
        let now = clock.now().0;
        Self {
            app,
            folders,
            clock,
            brakes: Brakes::default(),
            input_at: AtomicI64::new(now),
            alerts_until: AtomicI64::new(now),
            moving: Mutex::default(),
            opened: OnceLock::new(),
            desk: Mutex::default(),
            problem: Mutex::default(),
            kit: Mutex::default(),
            import: Mutex::default(),
            preferences: Mutex::new(preferences),
        }
    }

    /// Opens the client base of this computer, if there is one, locked; waits while somebody else does. The keyring
    /// may take its time, so the window's thread never calls it while a person waits for the window.
    pub fn ensure_opened(&self) {
        self.opened.get_or_init(|| self.open_base());
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
        Arc::new(move |topics: &[Topic]| {
            events::changed(&app, topics);
            if topics.contains(&Topic::Alerts) {
                notice::of_alerts(&app);
            }
        })
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
        if let Some(former) = former {
            let_go(former);
        }
        self.forget();
    }

    /// Runs `work` that puts another base in place, unless such work is going on already.
    ///
    /// # Errors
    /// [`Error::Busy`], or those of `work`.
    pub fn moving<T>(&self, work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        match self.moving.try_lock() {
            Err(TryLockError::WouldBlock) => Err(Error::Busy),
            _one_at_a_time => work(),
        }
    }

    /// Why the base cannot be opened.
    pub fn problem(&self) -> Option<CommandError> {
        lock(&self.problem).clone()
    }

    /// What the screen shows.
    pub fn phase(&self) -> Phase {
        match &*lock(&self.desk) {
            Some(desk) => match desk.session() {
                Some(session) if session.steps().is_empty() => Phase::Open,
                Some(_) => Phase::Arriving,
                None => Phase::Locked,
            },
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
        // First the desk: whoever works on the file to be imported is told by it to give way.
        let result = self.desk().and_then(|desk| desk.lock());
        self.forget();
        self.tell_phase();
        result
    }

    /// Drops what belongs to the person who is signed in.
    fn forget(&self) {
        *lock(&self.kit) = None;
        *lock(&self.import) = None;
    }

    /// The person signed in.
    ///
    /// # Errors
    /// [`Error::Locked`] when there is none.
    pub fn signed_in(&self) -> Result<Arc<Session>, Error> {
        self.desk()?.session().ok_or(Error::Locked)
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

    /// Runs `work` away from the window's thread, so that nothing freezes, on the base that was opened at start.
    ///
    /// # Errors
    /// Those of `work`.
    pub async fn work<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, CommandError> {
        let door = Arc::clone(self);
        let done = async_runtime::spawn_blocking(move || {
            door.ensure_opened();
            work(&door).map_err(|error| door.refuse(error))
        })
        .await;
        done.unwrap_or_else(|_| Err(CommandError::of(Code::Internal)))
    }

    /// Whom the watch stopped is not left at the desk.
    fn refuse(&self, error: Error) -> CommandError {
        if matches!(error, Error::WatchStopped) {
            // Locked all the same if the journal could not be written; the screen is told why it is.
            let _ = self.lock();
        }
        CommandError::from(error)
    }

    /// Runs `work` for the person signed in.
    ///
    /// # Errors
    /// [`Error::Locked`], or those of `work`.
    pub async fn session<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Session) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, CommandError> {
        self.work(move |door| work(&*door.signed_in()?)).await
    }

    /// Runs `work` for the person signed in, with the desk at hand.
    ///
    /// # Errors
    /// [`Error::Locked`], or those of `work`.
    pub async fn signed_in_at<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Desk, &Session) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, CommandError> {
        self.work(move |door| work(&*door.desk()?, &*door.signed_in()?)).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stopping_one_job_stops_no_other() {
        let brakes = Brakes::default();
        brakes.backup.pull();
        assert_eq!([&brakes.import, &brakes.backup, &brakes.restore].map(Brake::flow), [Flow::Go, Flow::Stop, Flow::Go]);
        brakes.backup.release();
        assert_eq!(brakes.backup.flow(), Flow::Go);
    }
}
