//! A signed-in person at an open client base: the only way to its rows.
//!
//! [`Session::read`], [`Session::look`] and [`Session::write`] are the one funnel: a write is permission, transaction,
//! journal entry and changed topics in one place, and a look that counts is permission, watch, rows and journal entry,
//! so that no feature can forget one of them.

mod days;
mod facts;
mod look;
mod open;
mod rotate;
mod searched;
mod seat;
mod tx;

pub use facts::{Actor, Base, Listener, Topic};
pub use seat::Seat;
pub(crate) use tx::Keys;
pub use tx::Tx;

use crate::{
    Clock, Error,
    arrival::{Offered, Step},
    booking::Undos,
    clock::Zone,
    index::Index,
    watch::counters::Counters,
};
use kartoteka_domain::{Action, ClientId, Day, DeviceId, ImportId, Millis, NewEntry, Right, Subject};
use kartoteka_store::{Grants, Read, authorizer, snapshot::Still};
use kartoteka_vault::{Unlocked, Use};
use open::{Open, OpenGuard, Reader, RunningImport};
use searched::Searched;
use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard,
        atomic::{AtomicBool, Ordering},
    },
};
use tx::{Sealed, Writer};

/// A signed-in person's access to the client base; shared by the threads that serve the person.
pub struct Session {
    actor: Actor,
    /// Facts of the base and its wall clock; an owner may move the base to another time zone.
    base: RwLock<(Arc<Base>, Zone)>,
    clock: Clock,
    listener: Listener,
    open: RwLock<Option<Open>>,
    seat: RwLock<Seat>,
    /// What is to be done before anything may be.
    gate: Mutex<Vec<Step>>,
    counters: Mutex<Counters>,
    /// When the password was given again.
    stepped_up: Mutex<Option<Millis>>,
    /// A second factor that waits for its first code.
    offered: Mutex<Option<Offered>>,
    index: Arc<Index>,
    searched: Mutex<Option<Searched>>,
    /// Clients whose contacts were shown to the person.
    revealed: Mutex<HashSet<ClientId>>,
    /// Clients whose cards the person opened.
    cards: Mutex<HashSet<ClientId>>,
    /// Days of the calendar that the person looked at.
    days: Mutex<HashSet<Day>>,
    /// The last changes of visits, to be undone.
    undos: Mutex<Undos>,
    /// Imports that are running at this moment.
    importing: Mutex<Vec<ImportId>>,
    /// Set once locking has begun: nothing is written any more but the entry that says so.
    closing: AtomicBool,
    /// Set once no step of signing in is left.
    arrived: AtomicBool,
    /// Set by the watch: nothing is served any more.
    stopped: AtomicBool,
}

impl Session {
    /// Opens the rows for a person whose keys are at hand; nothing may be done before `steps` are.
    pub(crate) fn start(arrived: Arrived, unlocked: Unlocked, clock: Clock, listener: Listener) -> Result<Arc<Self>, Error> {
        let Arrived { actor, base, seat, steps } = arrived;
        let connection = unlocked.open_database(Use::Writer)?;
        let reader = Reader::open(&unlocked, Use::Screen, seat.rules())?;
        let (rows, zone) = (Read::new(&connection), Zone::of(&base.time_zone));
        let counters = Counters::load(&rows, actor.user, &seat.role.rules, &zone, clock.now())?;
        let unsealed = rows.journal().entries_since_checkpoint(DeviceId(unlocked.device()))?;
        let sealed = Sealed { at: clock.now(), head: None };
        let generation = unlocked.journal_generation();
        let writer = Mutex::new(Writer { connection, unsealed, sealed, generation });
        let open = Open { reader: Mutex::new(reader), writer, unlocked };
        let session = Arc::new(Self {
            actor,
            base: RwLock::new((Arc::new(base), zone)),
            clock,
            listener,
            open: RwLock::new(Some(open)),
            seat: RwLock::new(seat.clone()),
            gate: Mutex::new(steps),
            counters: Mutex::new(counters),
            stepped_up: Mutex::default(),
            offered: Mutex::default(),
            index: Arc::new(Index::default()),
            searched: Mutex::default(),
            revealed: Mutex::default(),
            cards: Mutex::default(),
            days: Mutex::default(),
            undos: Mutex::default(),
            importing: Mutex::default(),
            closing: AtomicBool::new(false),
            arrived: AtomicBool::new(false),
            stopped: AtomicBool::new(false),
        });
        session.sit(seat)?;
        Ok(session)
    }

    /// Takes a seat: the readers' authorizers are set, what was compiled for another role is dropped, search is built
    /// for what is seen from here.
    fn sit(&self, seat: Seat) -> Result<(), Error> {
        let open = self.open();
        let open = open.get()?;
        let (sight, told) = (seat.sight, Arc::clone(&self.listener));
        let mut background = open.unlocked.open_database(Use::Background)?;
        authorizer::install(&mut background, Grants::keeper(seat.rules()))?;
        open.install(&seat, || *self.seat.write().unwrap_or_else(PoisonError::into_inner) = seat.clone())?;
        // What was shown from another seat is asked for anew.
        lock(&self.revealed).clear();
        lock(&self.cards).clear();
        lock(&self.days).clear();
        Index::build(&self.index, background, sight, move || told(&[Topic::Clients]));
        Ok(())
    }

    /// Who is signed in.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// Facts of the base.
    #[must_use]
    pub fn base(&self) -> Arc<Base> {
        Arc::clone(&self.stands().0)
    }

    /// The clock of this session.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The wall clock of the base.
    pub(crate) fn zone(&self) -> Zone {
        self.stands().1.clone()
    }

    /// From now on the base stands in the zone called `time_zone`.
    pub(crate) fn move_to_zone(&self, time_zone: &str) {
        let base = Base { time_zone: time_zone.to_owned(), ..(*self.base()).clone() };
        *self.base.write().unwrap_or_else(PoisonError::into_inner) = (Arc::new(base), Zone::of(time_zone));
    }

    fn stands(&self) -> RwLockReadGuard<'_, (Arc<Base>, Zone)> {
        self.base.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads rows, as far as the person sees them.
    ///
    /// # Errors
    /// Those of [`Session::check`], [`Error::Locked`] after a lock, or what `action` meets.
    pub fn read<T>(&self, right: Right, action: impl FnOnce(&Read<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.check(right)?;
        let open = self.open();
        let reader = lock(&open.get()?.reader);
        // Taken with the reader held, so that the sight and the authorizer are of one seat.
        action(&reader.seen(&self.sight()))
    }

    /// Reads rows for long, through connections of their own, so that the screen does not wait.
    pub(crate) fn read_aside<T>(&self, right: Right, action: impl FnOnce(&Read<'_>, &Unlocked) -> Result<T, Error>) -> Result<T, Error> {
        self.check(right)?;
        let open = self.open();
        let unlocked = &open.get()?.unlocked;
        let seat = self.seat();
        action(&Reader::open(unlocked, Use::Background, seat.rules())?.seen(&seat.sight), unlocked)
    }

    /// Changes rows: `action` notes at least one journal entry, and all of it is committed or nothing.
    ///
    /// # Errors
    /// Those of [`Session::check`], [`Error::OnlyLooking`] while looking as another role, [`Error::Locked`] after a
    /// lock, or what `action` meets.
    pub fn write<T>(&self, right: Right, action: impl FnOnce(&mut Tx<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.check(right)?;
        self.check_not_looking()?;
        self.note_search()?;
        self.commit(action)
    }

    /// Changes accounts or roles; the signed header answers for what they are. The password must have been given again.
    ///
    /// # Errors
    /// As [`Session::write`], and [`Error::StepUpNeeded`].
    pub(crate) fn write_policy<T>(&self, right: Right, action: impl FnOnce(&mut Tx<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.check(right)?;
        self.check_not_looking()?;
        self.check_step_up()?;
        self.note_search()?;
        self.commit_policy(action)
    }

    /// Refuses once locking has begun; long work asks now and then, so that the lock need not wait for its end.
    pub(crate) fn still_open(&self) -> Result<(), Error> {
        if self.closing.load(Ordering::SeqCst) { Err(Error::Locked) } else { Ok(()) }
    }

    /// A second factor that was offered to the person and waits for its first code.
    pub(crate) fn offered(&self) -> &Mutex<Option<Offered>> {
        &self.offered
    }

    /// Search over the clients this person may see; waits while it is being built.
    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    /// Work with the keys of the person.
    pub(crate) fn with_keys<T>(&self, action: impl FnOnce(&Unlocked) -> Result<T, Error>) -> Result<T, Error> {
        let open = self.open();
        action(&open.get()?.unlocked)
    }

    /// Brings everything committed into the database file and keeps it still there.
    pub(crate) fn still(&self) -> Result<Still, Error> {
        let open = self.open();
        let open = open.get()?;
        let background = open.unlocked.open_database(Use::Background)?;
        let writer = lock(&open.writer);
        Ok(kartoteka_store::snapshot::hold(&writer.connection, background)?)
    }

    /// Remembers that the contacts of a client were shown.
    pub(crate) fn note_revealed(&self, id: ClientId) {
        lock(&self.revealed).insert(id);
    }

    /// Whether the contacts of a client were shown to this person since the sign-in.
    pub(crate) fn was_revealed(&self, id: ClientId) -> bool {
        lock(&self.revealed).contains(&id)
    }

    /// Remembers that the card of a client was opened, which was counted and journaled.
    pub(crate) fn note_opened(&self, id: ClientId) {
        lock(&self.cards).insert(id);
    }

    /// Whether the person opened the card of a client from this seat.
    pub(crate) fn has_opened(&self, id: ClientId) -> bool {
        lock(&self.cards).contains(&id)
    }

    /// The last changes of visits, to be undone.
    pub(crate) fn undos(&self) -> MutexGuard<'_, Undos> {
        lock(&self.undos)
    }

    /// Marks an import as running for as long as the answer lives.
    pub(crate) fn begin_import(&self, id: ImportId) -> RunningImport<'_> {
        lock(&self.importing).push(id);
        RunningImport { importing: &self.importing, id }
    }

    /// Whether an import is running at this moment.
    pub(crate) fn is_importing(&self, id: ImportId) -> bool {
        lock(&self.importing).contains(&id)
    }

    /// Journals the lock, anchors the journal, wipes search and keys and closes the database, whatever fails on the way.
    /// Running work of this session ends with [`Error::Locked`].
    pub(crate) fn close(&self, before: impl FnOnce(&Self) -> Result<(), Error>) -> Result<(), Error> {
        self.closing.store(true, Ordering::SeqCst);
        let sealed = self.seal(self.last_entry());
        let prepared = before(self);
        self.index.close();
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = None;
        *lock(&self.searched) = None;
        *lock(&self.offered) = None;
        sealed.and(prepared)
    }

    /// What ends this session: a lock, unless the confirmation code was never given.
    fn last_entry(&self) -> NewEntry {
        let user = Subject::User(self.actor.user);
        match lock(&self.gate).first() {
            Some(Step::Code) => NewEntry::new(Action::SignInRefused, user).with_note(Step::Code.code()),
            _ => NewEntry::new(Action::Locked, user),
        }
    }

    fn open(&self) -> OpenGuard<'_> {
        OpenGuard(self.open.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What is known of a person whose password was right, before anything may be done.
pub(crate) struct Arrived {
    pub actor: Actor,
    pub base: Base,
    pub seat: Seat,
    pub steps: Vec<Step>,
}

/// Locks, also after a thread panicked while it held the lock: rows are protected by transactions.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
