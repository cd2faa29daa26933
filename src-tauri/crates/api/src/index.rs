//! Search in memory over the clients a person sees: built in the background at unlock and whenever another role is in
//! force, kept up to date after each commit, wiped at lock.

use crate::{Error, session::lock};
use kartoteka_domain::{Client, ClientDetails, ClientId, Sight};
use kartoteka_store::{Connection, Hits, SearchIndex};
use std::{
    mem,
    sync::{
        Arc, Condvar, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread::{self, JoinHandle},
};

/// What a commit means for search.
pub enum IndexChange {
    /// The client is found by what is known of it now.
    Put(ClientId, Box<ClientDetails>),
    /// The client is found no more.
    Remove(ClientId),
}

impl IndexChange {
    /// Found as it is now, or not at all when it lies in the bin or out of sight.
    pub fn of(client: &Client, sight: &Sight) -> Self {
        let details = &client.details;
        let seen = client.deleted_at.is_none() && sight.covers(details.specialist, details.vip, client.updated_at);
        if seen { Self::Put(client.id, Box::new(details.clone())) } else { Self::Remove(client.id) }
    }

    fn apply(self, search: &mut SearchIndex) {
        match self {
            Self::Put(id, details) => search.put(id, &details),
            Self::Remove(id) => search.remove(id),
        }
    }
}

enum State {
    Building(Vec<IndexChange>),
    Ready(Box<SearchIndex>),
    /// The rows could not be read.
    Failed,
    Closed,
}

/// The search of one session.
pub struct Index {
    state: Mutex<State>,
    settled: Condvar,
    /// The build that counts; what an earlier one brings is thrown away.
    builds: AtomicU64,
    builder: Mutex<Option<JoinHandle<()>>>,
}

impl Default for Index {
    fn default() -> Self {
        Self {
            state: Mutex::new(State::Building(Vec::new())),
            settled: Condvar::new(),
            builds: AtomicU64::new(0),
            builder: Mutex::default(),
        }
    }
}

impl Index {
    /// Builds from the rows in a thread of its own, so that the first screen does not wait; `done` hears of the end.
    /// What was built before, or still is, is forgotten.
    pub fn build(index: &Arc<Self>, rows: Connection, sight: Sight, done: impl FnOnce() + Send + 'static) {
        let mut state = lock(&index.state);
        if matches!(*state, State::Closed) {
            return;
        }
        *state = State::Building(Vec::new());
        let build = index.builds.fetch_add(1, Ordering::SeqCst) + 1;
        drop(state);
        let of_thread = Arc::clone(index);
        let builder = thread::spawn(move || {
            let built = SearchIndex::build(&rows, &sight);
            drop(rows);
            if of_thread.settle(build, built) {
                done();
            }
        });
        let former = lock(&index.builder).replace(builder);
        // It lets go of the rows before the base is closed, and its end is nobody's matter any more.
        let _ = former.map(JoinHandle::join);
    }

    /// Takes what build number `build` brought; says whether that is the one that counts.
    fn settle(&self, build: u64, built: Result<SearchIndex, kartoteka_store::Error>) -> bool {
        let mut state = lock(&self.state);
        let State::Building(waiting) = &mut *state else { return false };
        if self.builds.load(Ordering::SeqCst) != build {
            return false;
        }
        let waiting = mem::take(waiting);
        *state = match built {
            Ok(mut search) => {
                waiting.into_iter().for_each(|change| change.apply(&mut search));
                State::Ready(Box::new(search))
            }
            Err(_) => State::Failed,
        };
        drop(state);
        self.settled.notify_all();
        true
    }

    /// Whether searching would answer at once.
    pub fn is_ready(&self) -> bool {
        matches!(*lock(&self.state), State::Ready(_))
    }

    /// Follows a commit.
    pub fn apply(&self, changes: Vec<IndexChange>) {
        match &mut *lock(&self.state) {
            State::Building(waiting) => waiting.extend(changes),
            State::Ready(search) => changes.into_iter().for_each(|change| change.apply(search)),
            State::Failed | State::Closed => {}
        }
    }

    /// The `count` clients from place `from` that `query` finds.
    ///
    /// # Errors
    /// [`Error::Locked`] after a lock, or that the rows could not be read.
    pub fn find(&self, query: &str, from: usize, count: usize) -> Result<Hits, Error> {
        let waiting = |state: &mut State| matches!(state, State::Building(_));
        let mut state = self.settled.wait_while(lock(&self.state), waiting).unwrap_or_else(PoisonError::into_inner);
        match &mut *state {
            State::Ready(search) => Ok(search.find(query, from, count)),
            State::Failed => Err(kartoteka_store::Error::Damaged("search").into()),
            State::Building(_) | State::Closed => Err(Error::Locked),
        }
    }

    /// Wipes it, and waits until a build that is still going on has let go of the rows.
    pub fn close(&self) {
        *lock(&self.state) = State::Closed;
        self.settled.notify_all();
        let builder = lock(&self.builder).take();
        // A build that panicked has let go as well.
        let _ = builder.map(JoinHandle::join);
    }
}
