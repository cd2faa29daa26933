//! The visits ahead of a person who leaves, and the wishes for that person: to the successor, as far as there is one.

use super::full_name;
use crate::{Error, Session, Topic, booking, clock::Zone, session::Tx, waitlist};
use kartoteka_domain::{Action, NewEntry, Part, Subject, UserId, Visit, VisitDetails, VisitId, Wall};
use kartoteka_store::{User, Who};

/// What went to the successor.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Handed {
    /// How many visits and blocks of time.
    pub count: usize,
    /// How many of them clash with what the successor has already.
    pub clashing: usize,
}

/// Hands over what has not begun. Clashes are no hindrance: they are counted, and people move the visits by hand.
pub(super) fn hand_over(session: &Session, tx: &mut Tx<'_>, leaver: UserId, successor: Option<&User>) -> Result<Handed, Error> {
    waitlist::hand_over(tx, leaver, successor.map(|user| user.id))?;
    let Some(successor) = successor else { return Ok(Handed::default()) };
    let now = session.wall_now();
    let mut handed: Vec<Visit> = Vec::new();
    for id in tx.rows.occupancy().ahead_of(leaver, now)? {
        handed.extend(hand(tx, id, leaver, successor.id, now)?);
    }
    let mut clashing = 0;
    for visit in &handed {
        clashing += usize::from(clashes(tx, visit, successor.id)?);
    }
    let note = format!("{} → {}", handed.len(), full_name(successor));
    tx.note(NewEntry::new(Action::VisitsHandedOver, Subject::User(leaver)).with_note(note));
    tx.touch(Topic::Visits);
    Ok(Handed { count: handed.len(), clashing })
}

/// One visit: each part of the leaver that has not begun is the successor's from now on.
fn hand(tx: &mut Tx<'_>, id: VisitId, leaver: UserId, successor: UserId, now: Wall) -> Result<Option<Visit>, Error> {
    let Some(before) = tx.rows.any_visit(id)?.filter(|visit| visit.removed_at.is_none() && visit.details.status.is_ahead()) else {
        return Ok(None);
    };
    let handed = |part: &Part| part.specialist == leaver && part.start >= now;
    let given = |part: &Part| Part { specialist: if handed(part) { successor } else { part.specialist }, ..part.clone() };
    let details = VisitDetails { parts: before.details.parts.iter().map(given).collect(), ..before.details.clone() };
    let changes = VisitDetails::changes(Some(&before.details), &details);
    let visit = Visit { details, updated_at: tx.after(before.updated_at), ..before };
    tx.rows.visits_mut().update(&visit, &booking::instants(&Zone::of(&visit.zone), &visit.details))?;
    tx.note(booking::entry(Action::VisitChanged, id, &visit.details, changes, ""));
    Ok(Some(visit))
}

/// Whether the successor is taken already while one of the parts is done.
fn clashes(tx: &Tx<'_>, visit: &Visit, successor: UserId) -> Result<bool, Error> {
    for part in visit.details.parts.iter().filter(|part| part.specialist == successor) {
        if !tx.rows.occupancy().busy(Who::Specialist(successor), part.busy(), &[visit.id])?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}
