//! Invented people, for demonstrations and benchmarks.

use crate::{Error, clients, session::Session};
use kartoteka_backup::Flow;
use kartoteka_domain::{ClientDetails, Right};
use kartoteka_exchange::people;

/// Clients in one transaction.
const BATCH: usize = 500;

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
