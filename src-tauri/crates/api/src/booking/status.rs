//! How far visits are: confirmed, here, done, paid, cancelled — or never meant.

use super::{
    Changed, Overriding, Scope, asked,
    change::{kept, known, written},
    clash,
    pen::Pen,
    scope::{self, Reached},
    undo::Steps,
};
use crate::{
    Error,
    schedule::Plans,
    session::{Session, Tx},
};
use kartoteka_domain::{Right, Status, Visit, VisitDetails, VisitId};

/// Says how far a visit is. Warnings are told again when the client is here, also where that is left out; a cancellation needs a
/// reason and is [`cancel`]'s affair.
///
/// # Errors
/// [`Error::ReasonNeeded`] for a cancellation without one, [`Error::WarningsFirst`], [`Error::Clash`] when a cancelled visit
/// comes back and its time is taken, [`Error::NotFound`], or those of [`Session::write`].
pub fn set_status(session: &Session, id: VisitId, status: Status, reason: &str, overriding: &Overriding) -> Result<Changed, Error> {
    if status == Status::Cancelled {
        return cancel(session, id, reason, Scope::This);
    }
    written(session, |tx| {
        let before = known(tx, id)?;
        let mut pen = Pen::new(session, tx, overriding)?;
        let details = VisitDetails { status, cancel_reason: String::new(), ..before.details.clone() };
        if status.is_here() && !before.details.status.is_here() {
            pen.warn(id, &details)?;
        }
        let plans = clash::plans_for(&pen.tx.rows, std::slice::from_ref(&details))?;
        pen.update(&before, Visit { details, ..before.clone() }, &plans, &[], "")?;
        pen.finish()
    })
}

/// Says whether a visit is paid for.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn set_paid(session: &Session, id: VisitId, paid: bool) -> Result<Changed, Error> {
    written(session, |tx| {
        let before = known(tx, id)?;
        let details = VisitDetails { paid, ..before.details.clone() };
        let after = Visit { details, ..before.clone() };
        let overriding = Overriding::default();
        let mut pen = Pen::new(session, tx, &overriding)?;
        pen.update(&before, after, &Plans::default(), &[], "")?;
        pen.finish()
    })
}

/// Cancels visits; their time is free again.
///
/// # Errors
/// [`Error::ReasonNeeded`], [`Error::TooLate`] for one that is being done or is done, [`Error::NotFound`], or those of
/// [`Session::write`].
pub fn cancel(session: &Session, id: VisitId, reason: &str, scope: Scope) -> Result<Changed, Error> {
    let reason = asked::reason(reason)?;
    each(session, id, scope, &reason, |visit| {
        if matches!(visit.details.status, Status::InService | Status::Done) {
            return Err(Error::TooLate);
        }
        let details = VisitDetails { status: Status::Cancelled, cancel_reason: reason.clone(), ..visit.details.clone() };
        Ok(Visit { details, ..visit.clone() })
    })
}

/// Takes out what was entered by mistake: it is shown no more.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::write`].
pub fn remove(session: &Session, id: VisitId, scope: Scope) -> Result<Changed, Error> {
    let now = session.clock().now();
    each(session, id, scope, "", |visit| Ok(Visit { removed_at: Some(now), ..visit.clone() }))
}

/// Changes everything that `scope` means; nothing of it takes more time than before.
fn each(
    session: &Session,
    id: VisitId,
    scope: Scope,
    reason: &str,
    change: impl Fn(&Visit) -> Result<Visit, Error>,
) -> Result<Changed, Error> {
    kept(session, Right::CancelVisits, |tx| taken_out(session, tx, id, scope, reason, change))
}

fn taken_out(
    session: &Session,
    tx: &mut Tx<'_>,
    id: VisitId,
    scope: Scope,
    reason: &str,
    change: impl Fn(&Visit) -> Result<Visit, Error>,
) -> Result<Steps, Error> {
    let before = known(tx, id)?;
    let overriding = Overriding::default();
    let mut pen = Pen::new(session, tx, &overriding)?;
    let reached = scope::reached(&pen, &before, scope)?;
    if let Reached { series: Some(series), splits: true, .. } = &reached
        && let Some(start) = before.details.start()
    {
        scope::end_before(&mut pen, series, start.day())?;
    }
    for visit in &reached.visits {
        pen.update(visit, change(visit)?, &Plans::default(), &[], reason)?;
    }
    pen.finish()
}
