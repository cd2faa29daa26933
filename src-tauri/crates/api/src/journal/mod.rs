//! The activity journal: reading it, taking it out, and proving that nobody touched it.

mod export;
mod heat;
mod words;

use crate::{
    Error, clients,
    names::{self, Names},
    session::Session,
    veil::Veil,
};
pub use export::export;
pub use heat::{Heat, heat, seen_by};
use kartoteka_domain::{Action, ClientId, Entry, NewEntry, Right, ServiceId, Sight, Subject, UserId, VisitId, Whom};
use kartoteka_store::{Chain, Read};
pub use kartoteka_store::{Cursor, JournalFilter, Touch, Verdict};
use kartoteka_vault::Unlocked;
use std::collections::HashMap;

/// Entries with the names a screen needs to tell them.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Newest first.
    pub entries: Vec<Entry>,
    /// Where the next page starts; `None` at the end.
    pub next: Option<Cursor>,
    /// What the people in `entries` are called.
    pub users: HashMap<UserId, String>,
    /// What the clients in `entries` are called, those in the bin too.
    pub clients: HashMap<ClientId, String>,
    /// What the guests of the visits in `entries` are called; empty for blocked time.
    pub visits: HashMap<VisitId, String>,
    /// What the services in `entries` are called, those taken out too.
    pub services: HashMap<ServiceId, String>,
}

/// The most entries one page may have.
const MAX_PAGE: usize = 200;

/// A page of the journal. Changed values that are ids of people, services, rooms or equipment are told by name.
///
/// # Errors
/// Those of [`Session::read`].
pub fn page(session: &Session, filter: &JournalFilter, before: Option<Cursor>, count: usize) -> Result<Page, Error> {
    let (sight, sees_visits) = (session.sight(), session.may(Right::SeeVisits));
    session.read(Right::SeeJournal, |rows| {
        let (entries, next) = rows.journal().page(filter, before, count.min(MAX_PAGE))?;
        Ok(Page { next, ..told(rows, &sight, sees_visits, entries)? })
    })
}

/// Entries as somebody with `sight` sees them, with the names they need.
pub(crate) fn told(rows: &Read<'_>, sight: &Sight, sees_visits: bool, entries: Vec<Entry>) -> Result<Page, Error> {
    let users = rows.users().list()?.into_iter().map(|user| (user.id, user.first_name)).collect();
    let mut page = Page { users, ..Page::default() };
    for entry in &entries {
        page.call(rows, sight, sees_visits, entry.body.subject)?;
    }
    let veil = Veil::over(rows, sight, &page.clients, &entries)?;
    page.entries = entries.into_iter().map(|entry| veil.lift(entry)).collect();
    page.tell_names(rows, sees_visits)?;
    Ok(page)
}

impl Page {
    /// Finds out what the subject of an entry is called.
    fn call(&mut self, rows: &Read<'_>, sight: &Sight, sees_visits: bool, subject: Subject) -> Result<(), Error> {
        match subject {
            Subject::Client(id) if !self.clients.contains_key(&id) => {
                self.clients.extend(clients::name_of(rows, sight, id)?.map(|name| (id, name)));
            }
            Subject::Visit(id) if sees_visits && !self.visits.contains_key(&id) => {
                self.visits.extend(rows.visits().get(id)?.map(|visit| (id, guest_of(visit.details.whom))));
            }
            Subject::Service(id) if sees_visits && !self.services.contains_key(&id) => {
                self.services.extend(rows.services().get(id)?.map(|service| (id, service.details.name)));
            }
            _ => {}
        }
        Ok(())
    }

    /// Puts names in the place of ids.
    fn tell_names(&mut self, rows: &Read<'_>, sees_visits: bool) -> Result<(), Error> {
        if !self.entries.iter().flat_map(|entry| &entry.body.changes).any(names::holds_ids) {
            return Ok(());
        }
        let names = Names::load(rows, sees_visits)?;
        for entry in &mut self.entries {
            let changes = std::mem::take(&mut entry.body.changes);
            entry.body.changes = changes.into_iter().map(|change| names.tell(change)).collect();
        }
        Ok(())
    }
}

/// What the guest of a visit is called.
fn guest_of(whom: Whom) -> String {
    if let Whom::Guest(name) = whom { name } else { String::new() }
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
