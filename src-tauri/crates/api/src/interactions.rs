//! The log of contacts with clients: calls, messages and mails, written down by hand.
//!
//! What was said are notes: whoever sees notes sees the log and adds to it. An entry is changed and removed by who wrote it, or
//! by who may change notes.

use crate::{
    Error,
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{Action, ClientId, Interaction, InteractionDetails, InteractionId, Millis, NewEntry, Right, Subject};

/// Logs a contact with a client.
///
/// # Errors
/// [`Error::InvalidForm`], [`Error::NotFound`] for somebody out of sight or in the bin, or those of [`Session::write`].
pub fn add(session: &Session, client: ClientId, details: InteractionDetails) -> Result<Interaction, Error> {
    session.check(Right::SeeNotes)?;
    let details = details.checked().map_err(Error::InvalidForm)?;
    let known = session.read(Right::SeeNotes, |rows| Ok(rows.clients().get(client)?))?;
    known.filter(|client| client.deleted_at.is_none()).ok_or(Error::NotFound)?;
    session.write(Right::SeeNotes, |tx| {
        let (id, now, created_by) = (InteractionId(tx.new_id()), tx.now(), session.actor().user);
        let interaction = Interaction { id, client, details, created_at: now, created_by, updated_at: now, removed_at: None };
        put(tx, Action::InteractionAdded, None, &interaction)?;
        Ok(interaction)
    })
}

/// Changes what is known of a contact as it was read at `read_at` (its `updated_at`).
///
/// # Errors
/// [`Error::InvalidForm`], [`Error::ChangedMeanwhile`] when someone else was faster, [`Error::NotFound`] for one that is removed
/// or out of sight, [`Error::Forbidden`] for somebody else's, or those of [`Session::write`].
pub fn change(session: &Session, id: InteractionId, details: InteractionDetails, read_at: Millis) -> Result<Interaction, Error> {
    session.check(Right::SeeNotes)?;
    let details = details.checked().map_err(Error::InvalidForm)?;
    let before = own(session, id, false)?;
    if before.updated_at != read_at {
        return Err(Error::ChangedMeanwhile);
    }
    session.write(Right::SeeNotes, |tx| {
        check_unchanged(tx, &before)?;
        let after = Interaction { details, updated_at: tx.after(before.updated_at), ..before.clone() };
        put(tx, Action::InteractionChanged, Some(&before), &after)?;
        Ok(after)
    })
}

/// Removes a contact from the log; it is kept and can be taken back.
///
/// # Errors
/// [`Error::NotFound`] for one that is removed or out of sight, [`Error::Forbidden`] for somebody else's,
/// [`Error::ChangedMeanwhile`], or those of [`Session::write`].
pub fn remove(session: &Session, id: InteractionId) -> Result<(), Error> {
    let before = own(session, id, false)?;
    session.write(Right::SeeNotes, |tx| {
        check_unchanged(tx, &before)?;
        let now = tx.after(before.updated_at);
        let after = Interaction { removed_at: Some(now), updated_at: now, ..before.clone() };
        put(tx, Action::InteractionRemoved, Some(&before), &after)
    })
}

/// Takes a removed contact back.
///
/// # Errors
/// [`Error::NotFound`] for one that is not removed or out of sight, [`Error::Forbidden`] for somebody else's,
/// [`Error::ChangedMeanwhile`], or those of [`Session::write`].
pub fn restore(session: &Session, id: InteractionId) -> Result<(), Error> {
    let before = own(session, id, true)?;
    session.write(Right::SeeNotes, |tx| {
        check_unchanged(tx, &before)?;
        let after = Interaction { removed_at: None, updated_at: tx.after(before.updated_at), ..before };
        put(tx, Action::InteractionAdded, None, &after)
    })
}

/// Whether the person may change what is logged: what was written by the person, or anything.
pub(crate) fn may_change(session: &Session, interaction: &Interaction) -> bool {
    interaction.created_by == session.actor().user || session.may(Right::ChangeNotes)
}

/// The contact called `id`, if the person may change it and it is removed or not as `removed` says. Read as the person sees it,
/// which the connection that writes need not.
fn own(session: &Session, id: InteractionId, removed: bool) -> Result<Interaction, Error> {
    session.check(Right::SeeNotes)?;
    session.check_not_looking()?;
    let interaction = session.read(Right::SeeNotes, |rows| rows.interactions().get(id)?.ok_or(Error::NotFound))?;
    if interaction.removed_at.is_some() != removed {
        return Err(Error::NotFound);
    }
    if may_change(session, &interaction) { Ok(interaction) } else { Err(Error::Forbidden) }
}

/// Refuses when somebody was faster since the contact was read.
fn check_unchanged(tx: &Tx<'_>, read: &Interaction) -> Result<(), Error> {
    if tx.rows.interaction_changed_at(read.id)? == Some(read.updated_at) { Ok(()) } else { Err(Error::ChangedMeanwhile) }
}

fn put(tx: &mut Tx<'_>, action: Action, before: Option<&Interaction>, after: &Interaction) -> Result<(), Error> {
    tx.rows.interactions_mut().put(after)?;
    let new = after.removed_at.is_none().then_some(&after.details);
    let changes = InteractionDetails::changes(before.map(|before| &before.details), new);
    tx.note(NewEntry::new(action, Subject::Client(after.client)).with_changes(changes));
    tx.touch(Topic::Interactions);
    Ok(())
}
