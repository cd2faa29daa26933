//! Leaving day: the account is closed at once, clients and visits ahead go to a successor, the database goes on under new keys in a new
//! file, and every place gets a copy under them. Old copies of keys and files open nothing that is written from then on.
//!
//! Killed at any moment, exactly one state opens, and the day can be run again: what was done already is found done.

mod plan;
mod renew;
mod visits;

use crate::{Code, Desk, Error, Flow, Session, Topic, backups, people};
use kartoteka_domain::{Action, Change, ClientField, ClientId, Millis, NewEntry, Right, Subject, UserId};
use kartoteka_store::User;
pub use plan::{DAYS, Plan, clients, plan};
use renew::Renewed;
use std::collections::BTreeMap;

/// Where the day has got to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// The account is being closed.
    Closing,
    /// Clients, visits and wishes go to the successor.
    HandingOver,
    /// The database is being copied under new keys.
    Copying,
    /// Sealed cells are being sealed anew.
    Sealing,
    /// The new file is compared with the former one.
    Checking,
    /// The header goes over to the new keys.
    Switching,
    /// Places get a copy under the new keys.
    BackingUp,
}

impl Stage {
    /// All of them in their order.
    pub const ALL: [Self; 7] =
        [Self::Closing, Self::HandingOver, Self::Copying, Self::Sealing, Self::Checking, Self::Switching, Self::BackingUp];

    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Closing => "closing",
            Self::HandingOver => "handing-over",
            Self::Copying => "copying",
            Self::Sealing => "sealing",
            Self::Checking => "checking",
            Self::Switching => "switching",
            Self::BackingUp => "backing-up",
        }
    }
}

/// Told of each stage with what is done of it and its total; of a stage without parts, 0 of 1.
pub type Report<'a> = &'a mut dyn FnMut(Stage, u64, u64);

/// Who leaves, and what becomes of the clients.
#[derive(Debug, Clone)]
pub struct Request {
    /// Who leaves.
    pub user: UserId,
    /// Who gets the clients; nobody in particular when `None`.
    pub successor: Option<UserId>,
    /// The clients that the successor gets, the others become nobody's; `None` is all of them.
    pub only: Option<Vec<ClientId>>,
}

/// What was done, to be printed and kept.
#[derive(Debug, Clone)]
pub struct Certificate {
    /// Who left.
    pub name: String,
    /// When.
    pub at: Millis,
    /// Who did it.
    pub by: String,
    /// How many clients went to the successor.
    pub clients: usize,
    /// How many visits and blocks of time ahead went to the successor.
    pub visits: usize,
    /// How many of these clash with what the successor has.
    pub clashing: usize,
    /// Who got them; empty for nobody.
    pub successor: String,
    /// Number of the database key before.
    pub epoch_before: u32,
    /// And after.
    pub epoch_after: u32,
    /// What the new file holds, as the former one did.
    pub counts: BTreeMap<String, u64>,
    /// Places that got a copy under the new keys.
    pub copies: Vec<String>,
    /// Places that got none, and why.
    pub problems: Vec<(String, Code)>,
    /// The head of the journal behind the entry that tells all this, in hexadecimal digits.
    pub journal_head: String,
}

/// Lets a person go.
///
/// # Errors
/// [`Error::StepUpNeeded`], [`Error::NotFound`] for somebody unknown or a successor who cannot sign in,
/// [`Error::Forbidden`] for oneself, or what keys, disk or database refuse; the day can be run again then.
pub fn run(desk: &Desk, session: &Session, request: &Request, report: Report<'_>) -> Result<Certificate, Error> {
    session.check(Right::LetPeopleGo)?;
    session.check_not_looking()?;
    session.check_step_up()?;
    let (leaver, successor) = both(session, request)?;

    report(Stage::Closing, 0, 1);
    close(desk, session, &leaver)?;
    report(Stage::HandingOver, 0, 1);
    let handed = hand_over(session, request, successor.as_ref())?;
    let renewed = renew::renew(desk, session, leaver.id, report)?;

    let journal_head = tell(session, &leaver, handed.clients, successor.as_ref(), &renewed)?;
    let (copies, problems) = copy_everywhere(desk, report);
    Ok(Certificate {
        name: full_name(&leaver),
        at: session.clock().now(),
        by: session.actor().first_name.clone(),
        clients: handed.clients,
        visits: handed.visits.count,
        clashing: handed.visits.clashing,
        successor: successor.as_ref().map(full_name).unwrap_or_default(),
        epoch_before: renewed.before,
        epoch_after: renewed.after,
        counts: renewed.counts,
        copies,
        problems,
        journal_head,
    })
}

fn full_name(user: &User) -> String {
    format!("{} {}", user.first_name, user.last_name).trim().to_owned()
}

fn both(session: &Session, request: &Request) -> Result<(User, Option<User>), Error> {
    if request.user == session.actor().user {
        return Err(Error::Forbidden);
    }
    session.read(Right::LetPeopleGo, |rows| {
        let leaver = rows.users().get(request.user)?.ok_or(Error::NotFound)?;
        let successor = request.successor.filter(|successor| *successor != request.user);
        Ok((leaver, successor.map(|id| people::known(rows, id)).transpose()?))
    })
}

/// Closes the account in the rows first and in the header with the new keys: a header that knows of a closed account which
/// is open in the rows would look like rows changed past the program.
fn close(desk: &Desk, session: &Session, leaver: &User) -> Result<(), Error> {
    if leaver.disabled_at.is_none() {
        session.write_policy(Right::LetPeopleGo, |tx| people::close(tx, leaver.clone()))?;
    }
    people::retile(desk, session)
}

/// What went to the successor.
struct Handed {
    clients: usize,
    visits: visits::Handed,
}

/// The clients named go to the successor, all others become nobody's: a person who left serves nobody. The visits ahead go to
/// the successor too; without one they stay where people look for them, in a column of somebody who left.
fn hand_over(session: &Session, request: &Request, successor: Option<&User>) -> Result<Handed, Error> {
    session.write(Right::LetPeopleGo, |tx| {
        let to = successor.map(|user| user.id);
        let name = successor.map(full_name).unwrap_or_default();
        let handed = tx.rows.clients_mut().hand_over(request.user, to, request.only.as_deref())?;
        let freed = tx.rows.clients_mut().hand_over(request.user, None, None)?;
        let former = request.user.to_string();
        let moved = handed.iter().map(|id| (*id, to)).chain(freed.iter().map(|id| (*id, None)));
        for (client, specialist) in moved {
            let new = specialist.map(|id| id.to_string()).unwrap_or_default();
            let change = Change { field: ClientField::Specialist.code().to_owned(), old: former.clone(), new };
            tx.note(NewEntry::new(Action::ClientChanged, Subject::Client(client)).with_changes(vec![change]));
        }
        let note = format!("{} → {name}", handed.len());
        tx.note(NewEntry::new(Action::ClientsHandedOver, Subject::User(request.user)).with_note(note));
        tx.touch(Topic::Clients);
        let clients = if to.is_some() { handed.len() } else { 0 };
        Ok(Handed { clients, visits: visits::hand_over(session, tx, request.user, successor)? })
    })
}

/// Journals the day with its facts, and tells the journal's head after it.
fn tell(session: &Session, leaver: &User, clients: usize, successor: Option<&User>, renewed: &Renewed) -> Result<String, Error> {
    let successor = successor.map(full_name).unwrap_or_default();
    let counts: Vec<String> = renewed.counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
    let note = format!("{clients} → {successor}; {} → {}; {}", renewed.before, renewed.after, counts.join(", "));
    session.seal(NewEntry::new(Action::PersonLeft, Subject::User(leaver.id)).with_note(note))?;
    let head = session.with_keys(|keys| Ok(keys.anchored()))?;
    Ok(head.map(|(head, _)| backups::hex(&head)).unwrap_or_default())
}

/// A copy under the new keys at every place, and what went wrong where.
fn copy_everywhere(desk: &Desk, report: Report<'_>) -> (Vec<String>, Vec<(String, Code)>) {
    let places = desk.local().targets;
    let total = u64::try_from(places.len()).unwrap_or(u64::MAX);
    let (mut copies, mut problems) = (Vec::new(), Vec::new());
    for (done, place) in (0..).zip(places) {
        report(Stage::BackingUp, done, total);
        let name = place.dir.display().to_string();
        match backups::run(desk, &place.dir, &mut |_| Flow::Go) {
            Ok(_) => copies.push(name),
            Err(error) => problems.push((name, error.code())),
        }
    }
    (copies, problems)
}
