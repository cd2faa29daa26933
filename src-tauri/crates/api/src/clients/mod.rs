//! Clients: the list, the card, showing contacts, the bin. Everybody sees what the role reaches and no more; one out of
//! reach is not there.

mod change;
mod form;
mod senior;

pub(crate) use change::{add, change, insert, remove};
pub use change::{create, delete, restore, update};
pub use senior::{senior_note, set_senior_note};

use crate::{
    Error,
    cells::Kind,
    session::{Session, Tx},
};
use kartoteka_domain::{
    Action, Client, ClientDetails, ClientField, ClientId, Contacts, Meter, NewEntry, Phone, Right, Sight, Subject, mask,
};
use kartoteka_store::{ClientRow, Read};
use std::ops::Deref;

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

/// A client as the person sees it on the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The client; masked where contacts are not shown.
    pub client: Client,
    /// Whether contacts are masked here.
    pub masked: bool,
    /// Whether [`reveal`] would show them.
    pub can_reveal: bool,
    /// Fields this person never sees; a form leaves them out, and they stay as they are.
    pub hidden: Vec<ClientField>,
    /// Whether there is a sealed note for seniors; `None` without the right to read it.
    pub has_senior_note: Option<bool>,
}

impl Deref for Card {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

impl Card {
    /// What the card is headed with.
    #[must_use]
    pub fn name(&self) -> String {
        shown_name(&self.client.details, self.masked)
    }

    /// A client as a view showed it, masked or not.
    fn of(session: &Session, rows: &Read<'_>, client: Client, masked: bool) -> Result<Self, Error> {
        let (sight, id) = (session.sight(), client.id);
        let noted = || rows.cells().get(Kind::SeniorNote.code(), id.0).map(|cell| cell.is_some());
        Ok(Self {
            client,
            masked,
            can_reveal: masked && sight.contacts == Contacts::OnCard,
            hidden: form::hidden(&sight),
            has_senior_note: session.may(Right::SeeSeniorNotes).then(noted).transpose()?,
        })
    }
}

/// Whether contacts are masked unless they are asked for.
fn masks(sight: &Sight) -> bool {
    sight.contacts != Contacts::Everywhere
}

/// What a person is called where `masked` details are shown: `Олена К.`, or the end of the phone.
pub(crate) fn shown_name(details: &ClientDetails, masked: bool) -> String {
    match details.phones.first() {
        _ if !masked => details.display_name(),
        Some(phone) if details.name.is_empty() => phone.raw().to_owned(),
        _ => mask::name(&details.name),
    }
}

/// What a client is called on a screen of this person; `None` when it is out of sight.
///
/// # Errors
/// When the database cannot be read.
pub(crate) fn name_of(rows: &Read<'_>, sight: &Sight, id: ClientId) -> Result<Option<String>, Error> {
    Ok(rows.clients().get(id)?.map(|client| shown_name(&client.details, masks(sight))))
}

/// The most rows one page may have.
const MAX_PAGE: usize = 200;
/// The longest query, in characters.
const MAX_QUERY: usize = 200;
/// The most rows of the bin.
const MAX_BIN: usize = 500;
/// The longest name of something printed, in characters.
const MAX_PRINTED: usize = 200;
/// What the name of a day sheet begins with; the day comes after.
const DAY_SHEET: &str = "day-sheet ";
/// Papers that tell of the people who work here and nothing of clients to take home: journaled, but no print of the watch.
const STAFF_PAPERS: [&str; 5] = ["recovery-codes", "invitation", "computer-code", "leaving-report", "certificate"];

/// The list from place `from`: everybody in name order, or whom `query` finds.
///
/// # Errors
/// Those of [`Session::read`]; a search is counted, so also those of [`Session::look`].
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

/// The card of a client; looking at it is counted and journaled.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::look`].
pub fn get(session: &Session, id: ClientId) -> Result<Card, Error> {
    let card = session.look(Right::SeeClients, &[Meter::Cards], |rows| {
        let client = rows.clients().get(id)?.ok_or(Error::NotFound)?;
        let card = Card::of(session, rows, client, masks(&session.sight()))?;
        Ok((card, NewEntry::new(Action::ClientViewed, Subject::Client(id))))
    })?;
    session.note_opened(id);
    Ok(card)
}

/// The card with the contacts whole; counted and journaled.
///
/// # Errors
/// [`Error::Forbidden`] for those who never see contacts, [`Error::NotFound`], or those of [`Session::look`].
pub fn reveal(session: &Session, id: ClientId) -> Result<Card, Error> {
    let card = session.look(Right::SeeContacts, &[Meter::Reveals], |rows| {
        let client = rows.clients().get_revealed(id)?.ok_or(Error::NotFound)?;
        let card = Card::of(session, rows, client, false)?;
        Ok((card, NewEntry::new(Action::ContactsRevealed, Subject::Client(id))))
    })?;
    session.note_opened(id);
    session.note_revealed(id);
    Ok(card)
}

/// The bin, newest first.
///
/// # Errors
/// Those of [`Session::read`].
pub fn bin(session: &Session) -> Result<Vec<ClientRow>, Error> {
    session.read(Right::DeleteClients, |rows| Ok(rows.clients().bin(None, MAX_BIN)?))
}

/// Clients who have this phone already, `except` the one being edited; half a phone has nobody. For somebody who does not
/// see phones it is a search like any other.
///
/// # Errors
/// Those of [`Session::read`]; a search is counted, so also those of [`Session::look`].
pub fn with_phone(session: &Session, phone: &str, except: Option<ClientId>) -> Result<Vec<ClientRow>, Error> {
    session.check(Right::SeeClients)?;
    let Ok(phone) = Phone::parse(phone, session.base().country) else { return Ok(Vec::new()) };
    if masks(&session.sight()) {
        session.searched(phone.raw())?;
    }
    session.read(Right::SeeClients, |rows| Ok(rows.clients().by_phone_key(&phone.key(), except)?))
}

/// Notes that something is printed; `what` is a code. What is printed of the clients is counted.
///
/// # Errors
/// Those of [`Session::look`].
pub fn printed(session: &Session, what: &str, client: Option<ClientId>) -> Result<(), Error> {
    let what: String = what.trim().chars().take(MAX_PRINTED).collect();
    if client.is_none() && STAFF_PAPERS.contains(&what.as_str()) {
        let entry = NewEntry::new(Action::Printed, Subject::Base).with_note(what);
        return session.look(Right::UseDesk, &[], |_| Ok(((), entry)));
    }
    let right = if client.is_none() && what.starts_with(DAY_SHEET) { Right::PrintVisits } else { Right::PrintClients };
    session.look(right, &[Meter::Prints], |rows| {
        if let Some(id) = client {
            rows.clients().get(id)?.ok_or(Error::NotFound)?;
        }
        let subject = client.map_or(Subject::Base, Subject::Client);
        Ok(((), NewEntry::new(Action::Printed, subject).with_note(what)))
    })
}

/// A whole client as the person sees it after a write.
fn card(session: &Session, tx: &Tx<'_>, client: Client) -> Result<Card, Error> {
    let sight = session.sight();
    let masked = masks(&sight) && !session.was_revealed(client.id);
    let details = if masked { client.details.masked() } else { client.details };
    let details = if sight.notes { details } else { ClientDetails { note: String::new(), ..details } };
    Card::of(session, &tx.rows, Client { details, ..client }, masked)
}
