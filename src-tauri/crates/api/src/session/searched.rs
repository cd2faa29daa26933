//! Searches: journaled once each, when the person goes on to something else, and counted by the watch when they begin.

use super::{Session, lock};
use crate::{Error, watch};
use kartoteka_domain::{Action, Meter, Millis, NewEntry, Subject};

/// A pause in typing after which a search counts as a search of its own.
const PAUSE_MS: i64 = 3_000;
/// However fast somebody types, after this long a search of something else is another one.
const LONGEST_MS: i64 = 60_000;

/// A search that may still be going on.
pub(super) struct Searched {
    query: String,
    begun: Millis,
    at: Millis,
}

impl Searched {
    pub fn entry(&self) -> NewEntry {
        NewEntry::new(Action::ClientsSearched, Subject::Base).with_note(&self.query)
    }

    /// Whether looking for `query` at `now` is still this search.
    fn goes_on(&self, query: &str, now: Millis) -> bool {
        let typing = now.0 - self.at.0 < PAUSE_MS && now.0 - self.begun.0 < LONGEST_MS;
        typing || self.query == query || self.query.starts_with(query)
    }
}

impl Session {
    /// Remembers a search; it is journaled when the person goes on to something else.
    pub(crate) fn searched(&self, query: &str) -> Result<(), Error> {
        let now = self.clock.now();
        let query = query.trim();
        let begun = lock(&self.searched).as_ref().filter(|last| last.goes_on(query, now)).map(|last| last.begun);
        if begun.is_none() {
            self.note_search()?;
            if !query.is_empty() {
                watch::allow(self, &[Meter::Searches])?;
            }
        }
        let mut searched = lock(&self.searched);
        // Asked with the lock held: what is remembered from now on would never be journaled.
        self.still_open()?;
        if !query.is_empty() {
            *searched = Some(Searched { query: query.to_owned(), begun: begun.unwrap_or(now), at: now });
        }
        Ok(())
    }

    pub(super) fn note_search(&self) -> Result<(), Error> {
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
}
