//! Notes for seniors: sealed with the key of the clinical compartment, so that the raw file tells them to nobody else.

use crate::{
    Error,
    cells::{self, Kind},
    session::{Session, Topic},
};
use kartoteka_domain::{Action, ClientField, ClientId, NewEntry, Right, Subject};

/// The sealed note on a client; empty when there is none. Reading it is journaled.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::look`].
pub fn senior_note(session: &Session, id: ClientId) -> Result<String, Error> {
    let sealed = session.look(Right::SeeSeniorNotes, &[], |rows| {
        rows.clients().get(id)?.ok_or(Error::NotFound)?;
        let entry = NewEntry::new(Action::SeniorNoteViewed, Subject::Client(id));
        Ok((rows.cells().get(Kind::SeniorNote.code(), id.0)?, entry))
    })?;
    cells::open(session, Kind::SeniorNote, id.0, sealed)
}

/// Changes the sealed note on a client; an empty text removes it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::InvalidFields`] for an endless one, or those of [`Session::write`].
pub fn set_senior_note(session: &Session, id: ClientId, text: &str) -> Result<(), Error> {
    let text = cells::within(text, ClientField::Note.max_chars())?;
    // Through the view: whoever changes notes need not be able to change clients.
    session.read(Right::ChangeSeniorNotes, |rows| rows.clients().get(id)?.ok_or(Error::NotFound))?;
    let sealed = cells::seal(session, Kind::SeniorNote, id.0, text)?;
    session.write(Right::ChangeSeniorNotes, |tx| {
        cells::put(tx, Kind::SeniorNote, id.0, sealed)?;
        tx.note(NewEntry::new(Action::SeniorNoteChanged, Subject::Client(id)));
        tx.touch(Topic::Clients);
        Ok(())
    })
}
