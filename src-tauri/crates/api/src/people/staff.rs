//! Sealed data on the people who work here: only who holds the key of the compartment reads it.

use crate::{
    Error,
    cells::{self, Kind},
    session::{Session, Topic},
};
use kartoteka_domain::{Action, NewEntry, Right, Subject, UserId};

/// The longest text, in characters.
const LONGEST: usize = 20_000;

/// The sealed data on a person; empty when there is none. Reading it is journaled.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::look`].
pub fn staff_data(session: &Session, id: UserId) -> Result<String, Error> {
    let sealed = session.look(Right::SeeStaffData, &[], |rows| {
        rows.users().get(id)?.ok_or(Error::NotFound)?;
        let entry = NewEntry::new(Action::StaffDataViewed, Subject::User(id));
        Ok((rows.cells().get(Kind::StaffData.code(), id.0)?, entry))
    })?;
    cells::open(session, Kind::StaffData, id.0, sealed)
}

/// Changes the sealed data on a person; an empty text removes it.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn set_staff_data(session: &Session, id: UserId, text: &str) -> Result<(), Error> {
    let text = cells::within(text, LONGEST)?;
    session.check(Right::ChangeStaffData)?;
    let sealed = cells::seal(session, Kind::StaffData, id.0, text)?;
    session.write(Right::ChangeStaffData, |tx| {
        tx.rows.users().get(id)?.ok_or(Error::NotFound)?;
        cells::put(tx, Kind::StaffData, id.0, sealed)?;
        tx.note(NewEntry::new(Action::StaffDataChanged, Subject::User(id)));
        tx.touch(Topic::People);
        Ok(())
    })
}
