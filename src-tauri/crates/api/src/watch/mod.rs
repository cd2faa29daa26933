//! The watch over the client base: nobody looks at much more of it than the work needs.
//!
//! [`Session::look`] asks [`allow`] before anything counted is read. Near a limit the password is asked for again; over it
//! the act is refused, journaled, told to the owner, and nothing more is served. The limits are part of the rules of a
//! role; whoever may change the watch can lift them for one person for the rest of the day.

pub(crate) mod alerts;
pub(crate) mod counters;

use crate::{Error, Session, Topic, people};
pub use alerts::{AlertKind, list, see_all, unseen};
use counters::Weighed;
use kartoteka_domain::{Action, Meter, NewEntry, Right, Subject, UserId};
pub use kartoteka_store::Alert;

/// Counts one more of each of `meters`, unless it is too much of one; then none is counted.
///
/// # Errors
/// [`Error::StepUpNeeded`] near a limit, [`Error::WatchStopped`] over it; nothing more is served then.
pub(crate) fn allow(session: &Session, meters: &[Meter]) -> Result<(), Error> {
    match session.weigh(meters) {
        Weighed::Fine => Ok(()),
        Weighed::AskPassword => Err(Error::StepUpNeeded),
        Weighed::Over(meter, count) => {
            // The alarm first: a stopped session writes nothing any more but its lock.
            let told = alarm(session, meter, count);
            session.stop();
            told.and(Err(Error::WatchStopped))
        }
    }
}

/// Journals that somebody was stopped, and tells the owner.
fn alarm(session: &Session, meter: Meter, count: u32) -> Result<(), Error> {
    let user = session.actor().user;
    session.commit(|tx| {
        let note = format!("{} {count}", meter.code());
        tx.note(NewEntry::new(Action::WatchStopped, Subject::User(user)).with_note(&note));
        alerts::raise(tx, AlertKind::WatchStopped, Some(user), &note)
    })
}

/// Lifts every limit of `user` until the day of the base ends. It holds from the person's next sign-in on: whoever was
/// stopped has to sign in again anyway.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn lift(session: &Session, user: UserId) -> Result<(), Error> {
    session.write(Right::ChangeWatch, |tx| {
        people::known(&tx.rows, user)?;
        let until = session.zone().end_of_day(tx.now());
        for meter in Meter::ALL {
            tx.rows.lifts_mut().put(user, meter, until)?;
        }
        tx.note(NewEntry::new(Action::WatchLifted, Subject::User(user)));
        tx.touch(Topic::Alerts);
        Ok(())
    })
}
