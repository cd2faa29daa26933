//! Search in memory: built in the background at unlock, kept up to date after each commit, wiped at lock.

use crate::{Error, session::lock};
use kartoteka_domain::{Client, ClientDetails, ClientId};
use kartoteka_store::{Connection, Hits, SearchIndex};
use std::{
    mem,
    sync::{Arc, Condvar, Mutex, PoisonError},
    thread,
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
    Closed,
}

/// The search of one session.
pub struct Index {
    state: Mutex<State>,
    settled: Condvar,
}

impl Default for Index {
    fn default() -> Self {
        Self { state: Mutex::new(State::Building(Vec::new())), settled: Condvar::new() }
    }
}

impl Index {
    /// Builds from the rows in a thread of its own, so that the first screen does not wait; `done` hears of the end.
    pub fn build(index: &Arc<Self>, rows: Connection, done: impl FnOnce() + Send + 'static) {
        let index = Arc::clone(index);
        thread::spawn(move || {
            let built = SearchIndex::build(&rows);
            let mut state = lock(&index.state);
            let waiting = match &mut *state {
                State::Building(waiting) => mem::take(waiting),
                State::Ready(_) | State::Closed => return,
            };
            *state = match built {
                Ok(mut search) => {
                    waiting.into_iter().for_each(|change| change.apply(&mut search));
                    State::Ready(Box::new(search))
                }
                Err(_) => State::Closed,
            };
            drop(state);
            index.settled.notify_all();
            done();
        });
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
            State::Closed => {}
        }
    }

    /// The `count` clients from place `from` that `query` finds.
    ///
    /// # Errors
    /// [`Error::Locked`] after a lock.
    pub fn find(&self, query: &str, from: usize, count: usize) -> Result<Hits, Error> {
        let waiting = |state: &mut State| matches!(state, State::Building(_));
        let state = self.settled.wait_while(lock(&self.state), waiting).unwrap_or_else(PoisonError::into_inner);
        match &*state {
            State::Ready(search) => Ok(search.find(query, from, count)),
            State::Building(_) | State::Closed => Err(Error::Locked),
        }
    }

    /// Wipes it.
    pub fn close(&self) {
        *lock(&self.state) = State::Closed;
        self.settled.notify_all();
    }
}
