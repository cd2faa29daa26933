//! Clients: the list, the card, adding, changing, the bin.

use crate::{
    Error,
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{Action, Client, ClientDetails, ClientDraft, ClientId, Country, Millis, NewEntry, Phone, Right, Subject};
use kartoteka_store::ClientRow;

/// A part of the list.
#[derive(Debug, Clone)]
pub struct Page {
    /// How many clients there are in the whole list.
    pub total: usize,
    /// Whether `total` is exact; a search for one letter stops counting early.
    pub total_is_exact: bool,
    /// The clients from the place asked for.
    pub rows: Vec<ClientRow>,
}

/// The most rows one page may have.
const MAX_PAGE: usize = 200;
/// The longest query, in characters.
const MAX_QUERY: usize = 200;
/// The most rows of the bin.
const MAX_BIN: usize = 500;

/// The list from place `from`: everybody in name order, or whom `query` finds.
///
/// # Errors
/// Those of [`Session::read`].
pub fn page(session: &Session, query: &str, from: usize, count: usize) -> Result<Page, Error> {
    let count = count.min(MAX_PAGE);
    let query = beginning(query);
    if query.trim().is_empty() && from == 0 && !session.index().is_ready() {
        return first_page(session, count);
    }
    session.check(Right::SeeClients)?;
    session.searched(query)?;
    let hits = session.index().find(query, from, count)?;
    let rows = session.read(Right::SeeClients, |rows| Ok(rows.clients().rows(&hits.ids)?))?;
    Ok(Page { total: hits.total, total_is_exact: hits.total_is_exact, rows })
}

/// As much of a query as names anybody; what is pasted by mistake may be a book.
fn beginning(query: &str) -> &str {
    query.char_indices().nth(MAX_QUERY).map_or(query, |(end, _)| query.split_at(end).0)
}

/// The first page without waiting for search: straight from a covering index, and without counting. When search is
/// ready the list is told to be stale, and the next page knows the total.
fn first_page(session: &Session, count: usize) -> Result<Page, Error> {
    session.read(Right::SeeClients, |rows| {
        let page = rows.clients().first_page(count)?;
        Ok(Page { total: page.len(), total_is_exact: page.len() < count, rows: page })
    })
}

/// The card of a client; looking at it is journaled.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn get(session: &Session, id: ClientId) -> Result<Client, Error> {
    session.write(Right::SeeClients, |tx| {
        let client = known(tx, id)?;
        tx.note(NewEntry::new(Action::ClientViewed, Subject::Client(id)));
        Ok(client)
    })
}

/// Adds a client.
///
/// # Errors
/// [`Error::InvalidFields`], or those of [`Session::write`].
pub fn create(session: &Session, draft: &ClientDraft) -> Result<Client, Error> {
    let details = understand(draft, session.base().country)?;
    session.write(Right::AddClients, |tx| insert(tx, details))
}

/// Changes a client as it was read at `read_at` (its `updated_at`).
///
/// # Errors
/// [`Error::ChangedMeanwhile`] when someone else was faster, [`Error::InvalidFields`],
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn update(session: &Session, id: ClientId, draft: &ClientDraft, read_at: Millis) -> Result<Client, Error> {
    let details = understand(draft, session.base().country)?;
    session.write(Right::ChangeClients, |tx| {
        let before = known(tx, id)?;
        if before.updated_at != read_at || before.deleted_at.is_some() {
            return Err(Error::ChangedMeanwhile);
        }
        change(tx, &before, details)
    })
}

/// Moves a client to the bin.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn delete(session: &Session, id: ClientId) -> Result<(), Error> {
    session.write(Right::DeleteClients, |tx| {
        let client = known(tx, id)?;
        if client.deleted_at.is_some() {
            return Err(Error::NotFound);
        }
        remove(tx, id)
    })
}

/// Brings a client back from the bin.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn restore(session: &Session, id: ClientId) -> Result<Client, Error> {
    session.write(Right::DeleteClients, |tx| {
        known(tx, id)?.deleted_at.ok_or(Error::NotFound)?;
        let now = tx.now();
        tx.rows.clients_mut().restore(id, now)?;
        let client = known(tx, id)?;
        tx.reindex(&client);
        tx.note(NewEntry::new(Action::ClientRestored, Subject::Client(id)));
        tx.touch(Topic::Clients);
        Ok(client)
    })
}

/// The bin, newest first.
///
/// # Errors
/// Those of [`Session::read`].
pub fn bin(session: &Session) -> Result<Vec<ClientRow>, Error> {
    session.read(Right::DeleteClients, |rows| Ok(rows.clients().bin(None, MAX_BIN)?))
}

/// Clients who have this phone already, `except` the one being edited; half a phone has nobody.
///
/// # Errors
/// Those of [`Session::read`].
pub fn with_phone(session: &Session, phone: &str, except: Option<ClientId>) -> Result<Vec<ClientRow>, Error> {
    let Ok(phone) = Phone::parse(phone, session.base().country) else { return Ok(Vec::new()) };
    session.read(Right::SeeClients, |rows| Ok(rows.clients().by_phone_key(&phone.key(), except)?))
}

fn understand(draft: &ClientDraft, country: Country) -> Result<ClientDetails, Error> {
    ClientDetails::parse(draft, country).map_err(Error::InvalidFields)
}

fn known(tx: &Tx<'_>, id: ClientId) -> Result<Client, Error> {
    tx.rows.clients().get(id)?.ok_or(Error::NotFound)
}

/// Adds a client within a write.
pub(crate) fn insert(tx: &mut Tx<'_>, details: ClientDetails) -> Result<Client, Error> {
    let (id, now) = (ClientId(tx.new_id()), tx.now());
    tx.rows.clients_mut().insert(id, &details, now)?;
    tx.note(NewEntry::new(Action::ClientAdded, Subject::Client(id)).with_changes(ClientDetails::changes(None, Some(&details))));
    let client = Client { id, details, created_at: now, updated_at: now, deleted_at: None };
    tx.reindex(&client);
    tx.touch(Topic::Clients);
    Ok(client)
}

/// Changes a client within a write; without a difference nothing happens but an entry that it was looked at.
pub(crate) fn change(tx: &mut Tx<'_>, before: &Client, details: ClientDetails) -> Result<Client, Error> {
    let changes = ClientDetails::changes(Some(&before.details), Some(&details));
    if changes.is_empty() {
        tx.note(NewEntry::new(Action::ClientViewed, Subject::Client(before.id)));
        return Ok(before.clone());
    }
    // Two changes within one millisecond must still be told apart.
    let now = Millis(tx.now().0.max(before.updated_at.0 + 1));
    tx.rows.clients_mut().update(before.id, &details, now)?;
    tx.note(NewEntry::new(Action::ClientChanged, Subject::Client(before.id)).with_changes(changes));
    let client = Client { details, updated_at: now, ..before.clone() };
    tx.reindex(&client);
    tx.touch(Topic::Clients);
    Ok(client)
}

/// Moves a client to the bin within a write.
pub(crate) fn remove(tx: &mut Tx<'_>, id: ClientId) -> Result<(), Error> {
    let now = tx.now();
    tx.rows.clients_mut().delete(id, now)?;
    let client = known(tx, id)?;
    tx.reindex(&client);
    tx.note(NewEntry::new(Action::ClientDeleted, Subject::Client(id)));
    tx.touch(Topic::Clients);
    Ok(())
}
