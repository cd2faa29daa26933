//! What the watch and the desk have to tell an owner, until it was seen.

use crate::{Error, Session, Topic, session::Tx};
use kartoteka_domain::{Action, AlertId, NewEntry, Right, Subject, UserId};
use kartoteka_store::Alert;

/// The most alerts of one list.
const MAX_LIST: usize = 200;

/// What an alert is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AlertKind {
    /// Somebody went over a limit and was stopped.
    WatchStopped,
    /// A right password was refused: outside working hours or during a lock-down.
    SignInRefused,
    /// Accounts or roles were changed outside the program.
    RolesTampered,
    /// The base was locked down.
    LockedDown,
    /// Clients were taken out as a file.
    ClientsExported,
    /// A copy was put back: these people have accounts as they had then.
    BaseRestored,
}

impl AlertKind {
    /// All kinds.
    pub const ALL: [Self; 6] =
        [Self::WatchStopped, Self::SignInRefused, Self::RolesTampered, Self::LockedDown, Self::ClientsExported, Self::BaseRestored];

    /// The name in the database, on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::WatchStopped => "watch-stopped",
            Self::SignInRefused => "sign-in-refused",
            Self::RolesTampered => "roles-tampered",
            Self::LockedDown => "locked-down",
            Self::ClientsExported => "clients-exported",
            Self::BaseRestored => "base-restored",
        }
    }
}

/// Tells whoever sees the watch, within a write.
pub(crate) fn raise(tx: &mut Tx<'_>, kind: AlertKind, user: Option<UserId>, note: &str) -> Result<(), Error> {
    let (id, at) = (AlertId(tx.new_id()), tx.now());
    tx.rows.alerts_mut().add(&Alert { id, at, kind: kind.code().to_owned(), user, note: note.to_owned(), seen_at: None })?;
    tx.touch(Topic::Alerts);
    Ok(())
}

/// The newest alerts, those seen already too.
///
/// # Errors
/// Those of [`Session::read`].
pub fn list(session: &Session) -> Result<Vec<Alert>, Error> {
    session.read(Right::SeeWatch, |rows| Ok(rows.alerts().list(MAX_LIST)?))
}

/// How many alerts nobody has seen yet; none for people who do not see the watch.
///
/// # Errors
/// Those of [`Session::read`].
pub fn unseen(session: &Session) -> Result<u64, Error> {
    if session.may(Right::SeeWatch) { session.read(Right::SeeWatch, |rows| Ok(rows.alerts().unseen()?)) } else { Ok(0) }
}

/// Notes that the alerts were read. Whoever only sees the watch may be the one an alert is about, and cannot put it out of
/// the owner's sight.
///
/// # Errors
/// Those of [`Session::write`].
pub fn see_all(session: &Session) -> Result<(), Error> {
    session.write(Right::ChangeWatch, |tx| {
        let now = tx.now();
        tx.rows.alerts_mut().see(None, now)?;
        tx.note(NewEntry::new(Action::SettingsChanged, Subject::Base).with_note("alerts-seen"));
        tx.touch(Topic::Alerts);
        Ok(())
    })
}
