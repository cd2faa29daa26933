//! A signed-in person at an open client base: the only way to its rows.
//!
//! [`Session::read`] and [`Session::write`] are the one funnel: a write is permission, transaction,
//! journal entry and changed topics in one place, so that no feature can forget one of them.

use crate::{
    Clock, Error,
    index::{Index, IndexChange},
};
use kartoteka_domain::{Action, Client, Country, DeviceId, ImportId, Language, Millis, NewEntry, ReadyRole, Right, Rules, Subject, UserId};
use kartoteka_store::{Connection, Grants, JournalKeys, Read, Write, authorizer, snapshot::Still};
use kartoteka_vault::{Unlocked, Use};
use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard,
    atomic::{AtomicBool, Ordering},
};

/// What goes stale on screens after a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Clients, their list and cards.
    Clients,
    /// Past imports.
    Imports,
    /// The activity journal.
    Journal,
    /// Backup copies and their places.
    Backups,
    /// People and roles.
    People,
    /// Settings of the client base.
    Settings,
}

impl Topic {
    /// The name on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Clients => "clients",
            Self::Imports => "imports",
            Self::Journal => "journal",
            Self::Backups => "backups",
            Self::People => "people",
            Self::Settings => "settings",
        }
    }
}

/// Told after each commit.
pub type Listener = Arc<dyn Fn(&[Topic]) + Send + Sync>;

/// Who is signed in, and under which rules of the base.
#[derive(Debug, Clone)]
pub struct Actor {
    /// The person.
    pub user: UserId,
    /// What the person is called.
    pub first_name: String,
    /// What the person may do.
    pub role: ReadyRole,
}

/// Facts of the base that every feature needs.
#[derive(Debug, Clone)]
pub struct Base {
    /// What the business is called.
    pub name: String,
    /// Where it stands; decides how phones are read.
    pub country: Country,
    /// What it speaks.
    pub language: Language,
    /// IANA zone.
    pub time_zone: String,
}

impl Base {
    /// As the rows tell.
    pub(crate) fn of(rows: &Read<'_>) -> Result<Self, Error> {
        let setting = |key| rows.settings().get(key).map(Option::unwrap_or_default);
        Ok(Self {
            name: setting("business-name")?,
            country: Country::parse(&setting("country")?).unwrap_or(Country::UKRAINE),
            language: Language::parse(&setting("language")?).unwrap_or(Language::English),
            time_zone: setting("time-zone")?,
        })
    }
}

/// A signed-in person's access to the client base; shared by the threads that serve the person.
pub struct Session {
    actor: Actor,
    base: Base,
    clock: Clock,
    listener: Listener,
    open: RwLock<Option<Open>>,
    index: Arc<Index>,
    searched: Mutex<Option<Searched>>,
    /// Imports that are running at this moment.
    importing: Mutex<Vec<ImportId>>,
    /// Set once locking has begun: nothing is written any more but the entry that says so.
    closing: AtomicBool,
}

/// What exists only while the desk is unlocked.
struct Open {
    reader: Mutex<Connection>,
    writer: Mutex<Writer>,
    unlocked: Unlocked,
}

struct Writer {
    connection: Connection,
    unsealed: u64,
    sealed: Sealed,
    /// Where the journal key must be before the next entry; it stays behind only when the keyring refused.
    generation: u64,
}

/// The last checkpoint of this session: when, and the head and count it signed.
struct Sealed {
    at: Millis,
    head: Option<([u8; 32], u64)>,
}

/// A search that may still be going on: it is journaled once, when the person goes on to something else.
struct Searched {
    query: String,
    at: Millis,
}

impl Searched {
    fn entry(&self) -> NewEntry {
        NewEntry::new(Action::ClientsSearched, Subject::Base).with_note(&self.query)
    }
}

/// Entries after which the journal is sealed by a signed checkpoint.
const CHECKPOINT_ENTRIES: u64 = 100;
/// Time after which it is sealed.
const CHECKPOINT_MS: i64 = 15 * 60 * 1000;
/// A pause in typing after which a search counts as a search of its own.
const SEARCH_PAUSE_MS: i64 = 3_000;

/// The journal keys of a person's computer, as the store asks for them.
pub(crate) struct Keys<'u>(pub &'u Unlocked);

impl JournalKeys for Keys<'_> {
    fn mac(&self, data: &[u8]) -> [u8; 32] {
        self.0.journal_mac(data)
    }

    fn generation(&self) -> u64 {
        self.0.journal_generation()
    }

    fn device(&self) -> DeviceId {
        DeviceId(self.0.device())
    }
}

/// A running write: rows, journal entries and what they make stale.
pub struct Tx<'t> {
    /// The rows, to read and to change.
    pub rows: Write<'t>,
    clock: &'t Clock,
    now: Millis,
    entries: Vec<NewEntry>,
    topics: Vec<Topic>,
    indexed: Vec<IndexChange>,
}

impl Tx<'_> {
    /// When this write happens.
    #[must_use]
    pub fn now(&self) -> Millis {
        self.now
    }

    /// A new id.
    #[must_use]
    pub fn new_id(&self) -> uuid::Uuid {
        self.clock.new_id()
    }

    /// Adds to the journal what this write does.
    pub fn note(&mut self, entry: NewEntry) {
        self.entries.push(entry);
    }

    /// Names what goes stale when this is committed.
    pub fn touch(&mut self, topic: Topic) {
        if !self.topics.contains(&topic) {
            self.topics.push(topic);
        }
    }

    /// Has search know the client as it is now, once this is committed.
    pub fn reindex(&mut self, client: &Client) {
        self.indexed.push(IndexChange::of(client));
    }
}

impl Session {
    /// Opens the rows for a person whose keys are at hand.
    pub(crate) fn start(actor: Actor, base: Base, unlocked: Unlocked, clock: Clock, listener: Listener) -> Result<Arc<Self>, Error> {
        let mut writer = unlocked.open_database(Use::Writer)?;
        let mut reader = unlocked.open_database(Use::Screen)?;
        let mut background = unlocked.open_database(Use::Background)?;
        authorizer::install(&mut writer, Grants::writer(actor.role))?;
        authorizer::install(&mut reader, Grants::reader(actor.role))?;
        authorizer::install(&mut background, Grants::reader(actor.role))?;
        let sealed = Sealed { at: clock.now(), head: None };
        let unsealed = Read::new(&writer).journal().entries_since_checkpoint(DeviceId(unlocked.device()))?;
        let generation = unlocked.journal_generation();
        let writer = Mutex::new(Writer { connection: writer, unsealed, sealed, generation });
        let open = Open { reader: Mutex::new(reader), writer, unlocked };
        let index = Arc::new(Index::default());
        let told = Arc::clone(&listener);
        Index::build(&index, background, move || told(&[Topic::Clients]));
        let open = RwLock::new(Some(open));
        let (searched, importing, closing) = (Mutex::default(), Mutex::default(), AtomicBool::new(false));
        Ok(Arc::new(Self { actor, base, clock, listener, open, index, searched, importing, closing }))
    }

    /// Who is signed in.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// Facts of the base.
    #[must_use]
    pub fn base(&self) -> &Base {
        &self.base
    }

    /// The clock of this session.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Whether the person has `right`.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        Rules::ready(self.actor.role).allow(right)
    }

    /// Reads rows.
    ///
    /// # Errors
    /// [`Error::Forbidden`] without the right, [`Error::Locked`] after a lock, or what `action` meets.
    pub fn read<T>(&self, right: Right, action: impl FnOnce(&Read<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.check(right)?;
        let open = self.open();
        let reader = lock(&open.get()?.reader);
        action(&Read::new(&reader))
    }

    /// Reads rows for long, through a connection of its own, so that the screen does not wait.
    pub(crate) fn read_aside<T>(&self, right: Right, action: impl FnOnce(&Read<'_>, &Unlocked) -> Result<T, Error>) -> Result<T, Error> {
        self.check(right)?;
        let open = self.open();
        let unlocked = &open.get()?.unlocked;
        let mut background = unlocked.open_database(Use::Background)?;
        authorizer::install(&mut background, Grants::reader(self.actor.role))?;
        action(&Read::new(&background), unlocked)
    }

    /// Changes rows: `action` notes at least one journal entry, and all of it is committed or nothing.
    ///
    /// # Errors
    /// [`Error::Forbidden`] without the right, [`Error::Locked`] after a lock, or what `action` meets.
    pub fn write<T>(&self, right: Right, action: impl FnOnce(&mut Tx<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.check(right)?;
        self.note_search()?;
        self.commit(action)
    }

    /// Refuses without the right.
    ///
    /// # Errors
    /// [`Error::Forbidden`].
    pub fn check(&self, right: Right) -> Result<(), Error> {
        if self.may(right) { Ok(()) } else { Err(Error::Forbidden) }
    }

    /// Refuses once locking has begun; long work asks now and then, so that the lock need not wait for its end.
    pub(crate) fn still_open(&self) -> Result<(), Error> {
        if self.closing.load(Ordering::SeqCst) { Err(Error::Locked) } else { Ok(()) }
    }

    fn commit<T>(&self, action: impl FnOnce(&mut Tx<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let open = self.open();
        let open = open.get()?;
        let mut writer = lock(&open.writer);
        self.still_open()?;
        let (value, topics) = self.transact(open, &mut writer, false, action)?;
        drop(writer);
        (self.listener)(&topics);
        Ok(value)
    }

    /// One transaction: rows, entries and, when it is time or `seal` asks, a signed checkpoint.
    fn transact<T>(
        &self,
        open: &Open,
        writer: &mut Writer,
        seal: bool,
        action: impl FnOnce(&mut Tx<'_>) -> Result<T, Error>,
    ) -> Result<(T, Vec<Topic>), Error> {
        let now = self.clock.now();
        open.unlocked.advance_journal_key(writer.generation)?;
        let Writer { connection, unsealed, sealed, generation } = writer;
        let rows = Write::begin(connection)?;
        let mut tx = Tx { rows, clock: &self.clock, now, entries: Vec::new(), topics: vec![Topic::Journal], indexed: Vec::new() };
        let value = action(&mut tx)?;
        let Tx { mut rows, entries, topics, indexed, .. } = tx;
        if entries.is_empty() {
            return Err(Error::Unjournaled);
        }
        let keys = Keys(&open.unlocked);
        for entry in &entries {
            rows.journal_mut().append(&keys, Some(self.actor.user), now, entry)?;
            *unsealed += 1;
        }
        // A clock that went back is worth a checkpoint too.
        let recent = (0..CHECKPOINT_MS).contains(&(now.0 - sealed.at.0));
        let due = seal || *unsealed >= CHECKPOINT_ENTRIES || !recent;
        let checkpoint =
            if due { Some(rows.journal_mut().checkpoint(&keys, now, &|message| open.unlocked.sign_checkpoint(message))?) } else { None };
        rows.commit()?;
        if let Some(checkpoint) = checkpoint {
            *generation = checkpoint.generation;
            // What was committed stands; a keyring that refuses now is asked again before the next entry.
            let _ = open.unlocked.advance_journal_key(*generation);
            *sealed = Sealed { at: now, head: Some((checkpoint.head, checkpoint.entries)) };
            *unsealed = 0;
        }
        self.index.apply(indexed);
        Ok((value, topics))
    }

    /// Writes what was searched for, `entry` and a checkpoint, and anchors the journal's head in the header.
    pub(crate) fn seal(&self, entry: NewEntry) -> Result<(), Error> {
        let open = self.open();
        let open = open.get()?;
        let mut writer = lock(&open.writer);
        let ((), topics) = self.transact(open, &mut writer, true, |tx| {
            if let Some(search) = lock(&self.searched).take() {
                tx.note(search.entry());
            }
            tx.note(entry);
            Ok(())
        })?;
        let head = writer.sealed.head;
        drop(writer);
        if let Some((head, entries)) = head {
            open.unlocked.anchor(&head, entries)?;
        }
        (self.listener)(&topics);
        Ok(())
    }

    /// Remembers a search; it is journaled when the person goes on to something else.
    pub(crate) fn searched(&self, query: &str) -> Result<(), Error> {
        let now = self.clock.now();
        let query = query.trim();
        let goes_on = lock(&self.searched)
            .as_ref()
            .is_some_and(|last| now.0 - last.at.0 < SEARCH_PAUSE_MS || last.query == query || last.query.starts_with(query));
        if !goes_on {
            self.note_search()?;
        }
        let mut searched = lock(&self.searched);
        // Asked with the lock held: what is remembered from now on would never be journaled.
        self.still_open()?;
        if !query.is_empty() {
            *searched = Some(Searched { query: query.to_owned(), at: now });
        }
        Ok(())
    }

    fn note_search(&self) -> Result<(), Error> {
        let Some(search) = lock(&self.searched).take() else { return Ok(()) };
        let noted = self.commit(|tx| {
            tx.note(search.entry());
            Ok(())
        });
        if noted.is_err() {
            // The next write tries again: a search must not go untold because the disk was full for a moment.
            lock(&self.searched).get_or_insert(search);
        }
        noted
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
        let sealed = self.seal(NewEntry::new(Action::Locked, Subject::User(self.actor.user)));
        let prepared = before(self);
        self.index.close();
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = None;
        *lock(&self.searched) = None;
        sealed.and(prepared)
    }

    fn open(&self) -> OpenGuard<'_> {
        OpenGuard(self.open.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// An import that is running; forgotten when this is dropped, however it ends.
pub(crate) struct RunningImport<'s> {
    importing: &'s Mutex<Vec<ImportId>>,
    id: ImportId,
}

impl Drop for RunningImport<'_> {
    fn drop(&mut self) {
        lock(self.importing).retain(|running| *running != self.id);
    }
}

struct OpenGuard<'s>(RwLockReadGuard<'s, Option<Open>>);

impl OpenGuard<'_> {
    fn get(&self) -> Result<&Open, Error> {
        self.0.as_ref().ok_or(Error::Locked)
    }
}

/// Locks, also after a thread panicked while it held the lock: rows are protected by transactions.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
