//! Adding, changing and deleting clients. What a person does not see of a client stays as it is.

use super::{Card, card, form};
use crate::{
    Error,
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{
    Action, Client, ClientDetails, ClientDraft, ClientField, ClientId, Country, Millis, NewEntry, Problem, Reach, Right, Subject, UserId,
};

/// Rights that change a card, each its own part of it.
const CHANGES: [Right; 3] = [Right::ChangeClients, Right::ChangeContacts, Right::ChangeNotes];

/// Adds a client; one whose reach is not everybody's clients adds own ones.
///
/// # Errors
/// [`Error::InvalidFields`], or those of [`Session::write`].
pub fn create(session: &Session, draft: &ClientDraft) -> Result<Card, Error> {
    let country = session.base().country;
    let card = session.write(Right::AddClients, |tx| {
        let client = add(tx, draft, country)?;
        card(session, tx, client)
    })?;
    session.note_opened(card.client.id);
    Ok(card)
}

/// Adds a client within a write, from a form.
pub(crate) fn add(tx: &mut Tx<'_>, draft: &ClientDraft, country: Country) -> Result<Client, Error> {
    let details = understand(draft, country)?;
    check_specialist(tx, None, details.specialist)?;
    insert(tx, details)
}

/// Changes a client as it was read at `read_at` (its `updated_at`).
///
/// # Errors
/// [`Error::ChangedMeanwhile`] when someone else was faster, [`Error::InvalidFields`],
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn update(session: &Session, id: ClientId, draft: &ClientDraft, read_at: Millis) -> Result<Card, Error> {
    let rules = session.rules();
    let right = CHANGES.into_iter().find(|right| rules.allow(*right)).unwrap_or(Right::ChangeClients);
    session.write(right, |tx| {
        let before = tx.client(id)?;
        if before.updated_at != read_at || before.deleted_at.is_some() {
            return Err(Error::ChangedMeanwhile);
        }
        let eyes = form::Eyes { rules: &rules, sight: tx.sight(), revealed: session.was_revealed(id) };
        let details = understand(&eyes.meant(draft, &before.details), session.base().country)?;
        check_specialist(tx, before.details.specialist, details.specialist)?;
        let client = change(tx, &before, details)?;
        card(session, tx, client)
    })
}

/// Moves a client to the bin.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn delete(session: &Session, id: ClientId) -> Result<(), Error> {
    session.write(Right::DeleteClients, |tx| {
        let client = tx.client(id)?;
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
pub fn restore(session: &Session, id: ClientId) -> Result<Card, Error> {
    let card = session.write(Right::DeleteClients, |tx| {
        tx.client(id)?.deleted_at.ok_or(Error::NotFound)?;
        let now = tx.now();
        tx.rows.clients_mut().restore(id, now)?;
        let client = tx.client(id)?;
        tx.reindex(&client);
        tx.note(NewEntry::new(Action::ClientRestored, Subject::Client(id)));
        tx.touch(Topic::Clients);
        card(session, tx, client)
    })?;
    session.note_opened(id);
    Ok(card)
}

fn understand(draft: &ClientDraft, country: Country) -> Result<ClientDetails, Error> {
    ClientDetails::parse(draft, country).map_err(Error::InvalidFields)
}

/// Refuses a specialist who does not work here; one who left may stay where nobody changed it.
fn check_specialist(tx: &Tx<'_>, before: Option<UserId>, after: Option<UserId>) -> Result<(), Error> {
    let Some(id) = after.filter(|_| after != before) else { return Ok(()) };
    let works_here = tx.rows.users().get(id)?.is_some_and(|user| user.disabled_at.is_none());
    if works_here { Ok(()) } else { Err(Error::field(ClientField::Specialist, Problem::NobodyHere)) }
}

/// Adds a client within a write.
pub(crate) fn insert(tx: &mut Tx<'_>, details: ClientDetails) -> Result<Client, Error> {
    let (id, now, sight) = (ClientId(tx.new_id()), tx.now(), tx.sight());
    let specialist = if sight.reach == Reach::All { details.specialist } else { Some(sight.user) };
    // Nobody adds what the next moment would be out of sight.
    let details = ClientDetails { specialist, vip: details.vip && sight.vip, ..details };
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
    let client = tx.client(id)?;
    tx.reindex(&client);
    tx.note(NewEntry::new(Action::ClientDeleted, Subject::Client(id)));
    tx.touch(Topic::Clients);
    Ok(())
}
