//! What has become of the visits of the demo by now: those that are over were done, somebody is in the chair, and some are to
//! come.

use super::day::DAYS;
use crate::{
    Error, booking,
    session::{Session, Topic, Tx},
    words::say,
};
use kartoteka_domain::{Action, Language, Millis, Right, Status, Visit, VisitDetails, VisitId, Wall, Whom};
use kartoteka_exchange::people::Random;

/// So many minutes before a visit its client is here.
const EARLY: i64 = 20;
/// Days ahead on which people say that they will come.
const CONFIRMED_DAYS: i64 = 2;

/// Says of each visit how far it is.
pub(super) fn settle(session: &Session, language: Language) -> Result<(), Error> {
    let now = session.zone().wall_of(session.clock().now());
    let (from, until) = (now.day().plus(DAYS.0), now.day().plus(DAYS.1 + 1));
    let mut random = Random::of(9, 0);
    session.write(Right::ChangeVisits, |tx| {
        let rows = tx.rows.visits().day_rows(from, until, None)?;
        let mut ids: Vec<VisitId> = rows.into_iter().map(|row| row.visit).collect();
        ids.dedup();
        for id in ids {
            let Some(before) = tx.rows.whole_visit(id)?.filter(|visit| visit.details.whom != Whom::Nobody) else { continue };
            if let Some(after) = outcome(&before.details, now, language, &mut random).filter(|_| before.details.status.is_ahead()) {
                change(session, tx, &before, after)?;
            }
        }
        tx.touch(Topic::Visits);
        Ok(())
    })
}

/// How far a visit is; `None` is booked, as it was.
fn outcome(visit: &VisitDetails, now: Wall, language: Language, random: &mut Random) -> Option<VisitDetails> {
    let (start, end, chance) = (visit.start()?, visit.end()?, random.below(100));
    let status = match chance {
        0..5 => Status::Cancelled,
        5..9 if end <= now => Status::NoShow,
        _ if end <= now => Status::Done,
        _ if start <= now => Status::InService,
        _ if start <= now.plus(EARLY) => Status::Arrived,
        _ if start.day().number() - now.day().number() < CONFIRMED_DAYS && chance < 60 => Status::Confirmed,
        _ => return None,
    };
    let reason = if chance < 3 { "demo-cancelled-ill" } else { "demo-cancelled-plans" };
    let cancel_reason = if status == Status::Cancelled { say(language, reason, &[]) } else { String::new() };
    Some(VisitDetails { status, cancel_reason, paid: status == Status::Done && chance < 93, ..visit.clone() })
}

fn change(session: &Session, tx: &mut Tx<'_>, before: &Visit, details: VisitDetails) -> Result<(), Error> {
    let action = if details.status == Status::Cancelled { Action::VisitCancelled } else { Action::VisitStatusSet };
    let changes = VisitDetails::changes(Some(&before.details), &details);
    tx.note(booking::entry(action, before.id, &details, changes, &details.cancel_reason));
    let instants = booking::instants(&session.zone(), &details);
    let updated_at = Millis(tx.now().0.max(before.updated_at.0 + 1));
    Ok(tx.rows.visits_mut().update(&Visit { details, updated_at, ..before.clone() }, &instants)?)
}
