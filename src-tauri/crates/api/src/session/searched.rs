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
    /// The longest that was typed.
    query: String,
    begun: Millis,
    at: Millis,
}

impl Searched {
    pub fn entry(&self) -> NewEntry {
        NewEntry::new(Action::ClientsSearched, Subject::Base).with_note(&self.query)
    }

    /// Whether looking for `query` at `now` is still this search: letters are added or taken away. Another ending is
    /// another search however fast it comes, or digits of a hidden phone could be tried out uncounted.
    fn goes_on(&self, query: &str, now: Millis) -> bool {
        let typing = now.0 - self.at.0 < PAUSE_MS && now.0 - self.begun.0 < LONGEST_MS;
        self.query.starts_with(query) || typing && query.starts_with(&self.query)
    }

    fn go_on(&mut self, query: &str, now: Millis) {
        if !self.query.starts_with(query) {
            query.clone_into(&mut self.query);
        }
        self.at = now;
    }
}

impl Session {
    /// Remembers a search; it is journaled when the person goes on to something else.
    pub(crate) fn searched(&self, query: &str) -> Result<(), Error> {
        let now = self.clock.now();
        let query = query.trim();
        let goes_on = lock(&self.searched).as_ref().is_some_and(|last| last.goes_on(query, now));
        if !goes_on {
            self.note_search()?;
            if !query.is_empty() {
                watch::allow(self, &[Meter::Searches])?;
            }
        }
        let mut searched = lock(&self.searched);
        // Asked with the lock held: what is remembered from now on would never be journaled.
        self.still_open()?;
        match &mut *searched {
            Some(last) => last.go_on(query, now),
            None if query.is_empty() => {}
            none => *none = Some(Searched { query: query.to_owned(), begun: now, at: now }),
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
