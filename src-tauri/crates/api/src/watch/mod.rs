//! The watch over the client base: nobody looks at much more of it than the work needs.
//!
//! The session asks its [`Watch`] before anything counted is read. Near a limit the password is asked for again; over it
//! the act is refused, journaled, told to the owner, and nothing more is served. The limits are part of the rules of a
//! role; whoever may change the watch can lift them for one person for the rest of the day.

mod counters;

use crate::{Error, Session, Topic};
pub(crate) use counters::Watch;
use kartoteka_domain::{Action, Meter, NewEntry, Right, Subject, UserId};
pub use kartoteka_store::Alert;

/// The most alerts of one list.
const MAX_LIST: usize = 200;

/// What the watch and the desk have to tell, newest first, what was seen already too.
///
/// # Errors
/// Those of [`Session::read`].
pub fn alerts(session: &Session) -> Result<Vec<Alert>, Error> {
    session.read(Right::SeeWatch, |rows| Ok(rows.alerts().list(MAX_LIST)?))
}

/// How many alerts nobody has seen yet; none for people who do not see the watch.
///
/// # Errors
/// Those of [`Session::read`].
pub fn unseen_alerts(session: &Session) -> Result<u64, Error> {
    if session.may(Right::SeeWatch) { session.read(Right::SeeWatch, |rows| Ok(rows.alerts().unseen()?)) } else { Ok(0) }
}

/// Notes that the alerts were read.
///
/// # Errors
/// Those of [`Session::write`].
pub fn see_alerts(session: &Session) -> Result<(), Error> {
    session.write(Right::SeeWatch, |tx| {
        let now = tx.now();
        tx.rows.alerts_mut().see(None, now)?;
        tx.note(NewEntry::new(Action::SettingsChanged, Subject::Base).with_note("alerts-seen"));
        tx.touch(Topic::Alerts);
        Ok(())
    })
}

/// Lifts every limit of `user` until the day of the base ends. It holds from the person's next sign-in on: whoever was
/// stopped has to sign in again anyway.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn lift(session: &Session, user: UserId) -> Result<(), Error> {
    session.write(Right::ChangeWatch, |tx| {
        tx.rows.users().get(user)?.filter(|user| user.disabled_at.is_none()).ok_or(Error::NotFound)?;
        let until = session.zone().end_of_day(tx.now());
        for meter in Meter::ALL {
            tx.rows.lifts_mut().put(user, meter, until)?;
        }
        tx.note(NewEntry::new(Action::WatchLifted, Subject::User(user)));
        tx.touch(Topic::Alerts);
        Ok(())
    })
}
