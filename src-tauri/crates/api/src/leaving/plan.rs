//! What leaving day will do, and what the person did of late: shown before anything is done.

use crate::{
    Desk, Error, Session,
    journal::{self, Page},
};
use kartoteka_domain::{Action, DAY_MS, Millis, Right, UserId};
use kartoteka_store::{ClientRow, JournalFilter};

/// How many days back is looked.
pub const DAYS: u16 = 90;
/// The most entries shown: what a busy person does in all those days, and what a screen still bears.
const RECENT: usize = 2_000;
/// What matters on the day somebody leaves: what was seen, taken out and changed.
const TELLING: [Action; 17] = [
    Action::ClientViewed,
    Action::CalendarViewed,
    Action::ContactsRevealed,
    Action::SeniorNoteViewed,
    Action::StaffDataViewed,
    Action::Printed,
    Action::ClientsExported,
    Action::ClientsCopied,
    Action::JournalExported,
    Action::ClientAdded,
    Action::ClientChanged,
    Action::ClientDeleted,
    Action::SeniorNoteChanged,
    Action::VisitCancelled,
    Action::VisitRemoved,
    Action::WatchStopped,
    Action::ImportDone,
];

/// What leaving would hand over, and what the person did of late.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What the person is called.
    pub name: String,
    /// How many clients are the person's.
    pub clients: u64,
    /// How many visits and blocks of time are ahead of the person.
    pub visits: u64,
    /// How many wishes on the waitlist name the person.
    pub waiting: u64,
    /// How many days back is looked.
    pub days: u16,
    /// Cards opened.
    pub viewed: u64,
    /// Contacts shown.
    pub revealed: u64,
    /// Searches.
    pub searched: u64,
    /// Exports, copies to the clipboard that count as one among them.
    pub exported: u64,
    /// Prints.
    pub printed: u64,
    /// Clients added or changed.
    pub changed: u64,
    /// Clients moved to the bin.
    pub deleted: u64,
    /// The places that will get a copy under the new keys.
    pub copies: Vec<String>,
    /// The newest of what was seen, printed, taken out and changed.
    pub recent: Page,
}

/// What a person has that would be handed over.
struct Has {
    clients: u64,
    visits: u64,
    wishes: usize,
}

/// What it would mean that `user` leaves.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`] for oneself, or those of [`Session::read`].
pub fn plan(desk: &Desk, session: &Session, user: UserId) -> Result<Plan, Error> {
    if user == session.actor().user {
        return Err(Error::Forbidden);
    }
    let since = Millis(session.clock().now().0 - i64::from(DAYS) * DAY_MS);
    let filter = JournalFilter { user: Some(user), actions: TELLING.to_vec(), from: Some(since), ..JournalFilter::default() };
    let (person, has, done) = session.read(Right::LetPeopleGo, |rows| {
        let person = rows.users().get(user)?.ok_or(Error::NotFound)?;
        let wishes = rows.waitlist().open()?.into_iter().filter(|row| row.waiting.wish.specialists.contains(&user)).count();
        let ahead = rows.occupancy().ahead_of(user, session.wall_now())?.len();
        let has = Has { clients: rows.clients().count_of(user)?, visits: u64::try_from(ahead).unwrap_or(u64::MAX), wishes };
        Ok((person, has, rows.journal().seen_by(user, since)?))
    })?;
    let count = |actions: &[Action]| done.iter().filter(|(action, _)| actions.contains(action)).map(|(_, count)| count).sum();
    Ok(Plan {
        name: super::full_name(&person),
        clients: has.clients,
        visits: has.visits,
        waiting: u64::try_from(has.wishes).unwrap_or(u64::MAX),
        days: DAYS,
        viewed: count(&[Action::ClientViewed]),
        revealed: count(&[Action::ContactsRevealed]),
        searched: count(&[Action::ClientsSearched]),
        exported: count(&[Action::ClientsExported, Action::JournalExported]),
        printed: count(&[Action::Printed]),
        changed: count(&[Action::ClientAdded, Action::ClientChanged]),
        deleted: count(&[Action::ClientDeleted]),
        copies: desk.local().targets.into_iter().map(|target| target.dir.display().to_string()).collect(),
        recent: recent(session, &filter)?,
    })
}

/// The newest entries that fit, as one page.
fn recent(session: &Session, filter: &JournalFilter) -> Result<Page, Error> {
    let mut all = journal::page(session, filter, None, RECENT)?;
    while all.entries.len() < RECENT
        && let Some(cursor) = all.next
    {
        let Page { entries, next, users, clients, visits, services } =
            journal::page(session, filter, Some(cursor), RECENT - all.entries.len())?;
        all.entries.extend(entries);
        all.users.extend(users);
        all.clients.extend(clients);
        all.visits.extend(visits);
        all.services.extend(services);
        all.next = next;
    }
    Ok(all)
}

/// The clients that would be handed over, in list order: those of `user` which are not in the bin.
///
/// # Errors
/// Those of [`Session::read`].
pub fn clients(session: &Session, user: UserId) -> Result<Vec<ClientRow>, Error> {
    session.read(Right::LetPeopleGo, |rows| Ok(rows.clients().of(user)?))
}
