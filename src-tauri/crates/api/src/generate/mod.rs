//! Invented people, visits and journal entries, for demonstrations and benchmarks.

pub(crate) mod salon;
pub(crate) mod timetable;
mod visits;

pub(crate) use visits::put;
pub use visits::visits;

use crate::{Error, clients, session::Session};
use kartoteka_backup::Flow;
use kartoteka_domain::{Action, ClientDetails, ClientId, NewEntry, Right, Subject};
use kartoteka_exchange::people::{self, Random};

/// Clients or visits in one transaction.
const BATCH: usize = 500;
/// Journal entries in one transaction.
const ENTRIES: usize = 2_000;

/// Adds `count` invented clients, the same for the same `seed`; `progress` hears how many are added and
/// may stop it. Returns how many were added.
///
/// # Errors
/// Those of [`Session::write`]; batches that were committed stay.
pub fn clients(session: &Session, count: usize, seed: u64, progress: &mut dyn FnMut(usize) -> Flow) -> Result<usize, Error> {
    let mut drafts = people::generate(count, seed).peekable();
    let mut added = 0;
    while drafts.peek().is_some() && progress(added) == Flow::Go {
        added += session.write(Right::AddClients, |tx| {
            let mut batch = 0;
            for draft in drafts.by_ref().take(BATCH) {
                let details = ClientDetails::parse(&draft, session.base().country).map_err(Error::InvalidFields)?;
                clients::insert(tx, details)?;
                batch += 1;
            }
            Ok(batch)
        })?;
    }
    Ok(added)
}

/// Adds `count` journal entries that tell of nothing, spread over the clients there are. Returns how many were added.
///
/// # Errors
/// Those of [`Session::write`]; batches that were committed stay.
pub fn entries(session: &Session, count: usize, seed: u64, progress: &mut dyn FnMut(usize) -> Flow) -> Result<usize, Error> {
    let (clients, mut random) = (all_clients(session)?, Random::of(seed, 0));
    let mut added = 0;
    while added < count && progress(added) == Flow::Go {
        let batch = ENTRIES.min(count - added);
        session.write(Right::ChangeClients, |tx| {
            for _ in 0..batch {
                let action = random.pick(&[Action::ClientChanged, Action::VisitChanged, Action::VisitStatusSet]);
                let subject = random.pick(&clients).map_or(Subject::Base, Subject::Client);
                tx.note(NewEntry::new(action.unwrap_or(Action::ClientChanged), subject).with_note("…"));
            }
            Ok(())
        })?;
        added += batch;
    }
    Ok(added)
}

/// Every client in sight, in the order of the list.
pub(crate) fn all_clients(session: &Session) -> Result<Vec<ClientId>, Error> {
    Ok(session.index().find("", 0, usize::MAX)?.ids)
}
