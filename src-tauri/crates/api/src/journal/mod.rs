//! The activity journal: reading it, taking it out, and proving that nobody touched it.

mod export;
mod heat;

use crate::{Error, clients, session::Session, veil};
pub use export::export;
pub use heat::{Heat, heat, seen_by};
use kartoteka_domain::{Action, ClientId, Entry, NewEntry, Right, Subject, UserId};
use kartoteka_store::{Chain, Read};
pub use kartoteka_store::{Cursor, JournalFilter, Touch, Verdict};
use kartoteka_vault::Unlocked;
use std::collections::HashMap;

/// Entries with the names a screen needs to tell them.
#[derive(Debug, Clone)]
pub struct Page {
    /// Newest first.
    pub entries: Vec<Entry>,
    /// Where the next page starts; `None` at the end.
    pub next: Option<Cursor>,
    /// What the people in `entries` are called.
    pub users: HashMap<UserId, String>,
    /// What the clients in `entries` are called, those in the bin too.
    pub clients: HashMap<ClientId, String>,
}

/// The most entries one page may have.
const MAX_PAGE: usize = 200;

/// A page of the journal.
///
/// # Errors
/// Those of [`Session::read`].
pub fn page(session: &Session, filter: &JournalFilter, before: Option<Cursor>, count: usize) -> Result<Page, Error> {
    let sight = session.sight();
    session.read(Right::SeeJournal, |rows| {
        let (entries, next) = rows.journal().page(filter, before, count.min(MAX_PAGE))?;
        let users = rows.users().list()?.into_iter().map(|user| (user.id, user.first_name)).collect();
        let mut clients = HashMap::new();
        for entry in &entries {
            if let Subject::Client(id) = entry.body.subject
                && !clients.contains_key(&id)
                && let Some(name) = clients::name_of(rows, &sight, id)?
            {
                clients.insert(id, name);
            }
        }
        let entries = entries.into_iter().map(|entry| veil::over(&sight, &clients, entry)).collect();
        Ok(Page { entries, next, users, clients })
    })
}

/// Walks every chain of the journal: MAC by MAC, checkpoint by checkpoint, up to the head that the
/// header anchors.
///
/// # Errors
/// [`Error::Forbidden`] for people without the key of the journal, or those of [`Session::write`].
pub fn verify(session: &Session) -> Result<Verdict, Error> {
    let verdict = session.read_aside(Right::SeeJournal, |rows, keys| {
        let mut entries = 0;
        for chain in rows.journal().chains()? {
            match verify_chain(rows, keys, &chain)? {
                Verdict::Intact { entries: verified } => entries += verified,
                touched @ Verdict::Touched { .. } => return Ok(touched),
            }
        }
        Ok(Verdict::Intact { entries })
    })?;
    let note = match &verdict {
        Verdict::Intact { entries } => format!("✓ {entries}"),
        Verdict::Touched { seq, .. } => format!("✗ {seq}"),
    };
    session.write(Right::SeeJournal, |tx| {
        tx.note(NewEntry::new(Action::JournalVerified, Subject::Base).with_note(note));
        Ok(())
    })?;
    Ok(verdict)
}

fn verify_chain(rows: &Read<'_>, keys: &Unlocked, chain: &Chain) -> Result<Verdict, Error> {
    let mut verifier = keys.open_genesis(&chain.genesis_sealed).ok_or(Error::Forbidden)?;
    let anchor = keys.anchored().filter(|_| chain.device.0 == keys.device());
    Ok(rows.journal().verify(chain.device, &mut |generation, data| verifier.mac(generation, data), &Unlocked::verify_signature, anchor)?)
}
