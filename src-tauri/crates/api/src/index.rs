//! Search in memory: built in the background at unlock, kept up to date after each commit, wiped at lock.

use crate::{Error, session::lock};
use kartoteka_domain::{Client, ClientDetails, ClientId};
use kartoteka_store::{Connection, Hits, SearchIndex};
use std::{
    mem,
    sync::{Arc, Condvar, Mutex, PoisonError},
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
    /// Found as it is now, or not at all when it lies in the bin.
    pub fn of(client: &Client) -> Self {
        match client.deleted_at {
            Some(_) => Self::Remove(client.id),
            None => Self::Put(client.id, Box::new(client.details.clone())),
        }
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
    builder: Mutex<Option<JoinHandle<()>>>,
}

impl Default for Index {
    fn default() -> Self {
        Self { state: Mutex::new(State::Building(Vec::new())), settled: Condvar::new(), builder: Mutex::default() }
    }
}

impl Index {
    /// Builds from the rows in a thread of its own, so that the first screen does not wait; `done` hears of the end.
    pub fn build(index: &Arc<Self>, rows: Connection, done: impl FnOnce() + Send + 'static) {
        let of_thread = Arc::clone(index);
        let builder = thread::spawn(move || {
            let index = of_thread;
            let built = SearchIndex::build(&rows);
            drop(rows);
            let mut state = lock(&index.state);
            let waiting = match &mut *state {
                State::Building(waiting) => mem::take(waiting),
                State::Ready(_) | State::Failed | State::Closed => return,
            };
            *state = match built {
                Ok(mut search) => {
                    waiting.into_iter().for_each(|change| change.apply(&mut search));
                    State::Ready(Box::new(search))
                }
                Err(_) => State::Failed,
            };
            drop(state);
            index.settled.notify_all();
            done();
        });
        *lock(&index.builder) = Some(builder);
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
        let state = self.settled.wait_while(lock(&self.state), waiting).unwrap_or_else(PoisonError::into_inner);
        match &*state {
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
