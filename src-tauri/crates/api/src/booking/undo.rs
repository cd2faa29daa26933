//! Undo: every change remembers what was before, for as long as the person is signed in, and puts it back if nobody changed
//! it meanwhile and the time is still free.

use super::{
    Freed, Overriding, UndoId,
    clash::{self, Clash},
    pen::Pen,
    resolve::Catalogue,
};
use crate::{
    Error,
    session::{Session, Tx},
    waitlist,
};
use kartoteka_domain::{Action, Millis, Right, Visit, VisitId, WaitId};
use kartoteka_store::{Read, Series};
use std::collections::VecDeque;

/// How many changes can be undone.
const KEPT: usize = 50;

/// What one change did.
#[derive(Debug, Clone, Default)]
pub(super) struct Steps {
    pub visits: Vec<Touched>,
    /// Each series before and after.
    pub series: Vec<(Option<Series>, Series)>,
    /// The time it left free.
    pub freed: Vec<Freed>,
    /// A wish on the waitlist that was fulfilled, and when.
    pub waiting: Option<(WaitId, Millis)>,
}

/// A visit that was changed.
#[derive(Debug, Clone)]
pub(super) struct Touched {
    pub id: VisitId,
    /// What it was; `None` was not there.
    pub before: Option<Visit>,
    /// When it was changed: nobody may have changed it since.
    pub after: Millis,
    /// Visits that stood in its way before; they may do so again.
    pub stood: Vec<VisitId>,
}

/// The last changes of a session, the newest last.
#[derive(Debug, Default)]
pub(crate) struct Undos {
    last: u32,
    kept: VecDeque<(UndoId, Right, Steps)>,
}

impl Undos {
    /// Remembers a change that `right` allowed.
    pub(super) fn remember(&mut self, right: Right, steps: Steps) -> UndoId {
        self.last = self.last.wrapping_add(1);
        if self.kept.len() == KEPT {
            self.kept.pop_front();
        }
        self.kept.push_back((UndoId(self.last), right, steps));
        UndoId(self.last)
    }

    fn find(&self, id: UndoId) -> Option<(Right, Steps)> {
        self.kept.iter().find(|(kept, _, _)| *kept == id).map(|(_, right, steps)| (*right, steps.clone()))
    }

    /// Forgets a change that was put back. Those before it stand again as they were left, at the moments of `back`.
    fn forget(&mut self, id: UndoId, undone: &Steps, back: &Steps) {
        self.kept.retain(|(kept, _, _)| *kept != id);
        let moments = undone.visits.iter().filter_map(|touched| {
            let now = back.visits.iter().find(|back| back.id == touched.id)?.after;
            Some((touched.id, touched.before.as_ref()?.updated_at, now))
        });
        for (id, then, now) in moments {
            let earlier = self.kept.iter_mut().flat_map(|(_, _, steps)| &mut steps.visits);
            earlier.filter(|touched| touched.id == id && touched.after == then).for_each(|touched| touched.after = now);
        }
    }
}

/// Puts everything back that a change touched.
///
/// # Errors
/// [`Error::NotUndone`] when it is not remembered, [`Error::ChangedMeanwhile`] when somebody else changed any of it,
/// [`Error::Clash`] when the time was taken meanwhile, or those of [`Session::write`].
pub fn undo(session: &Session, id: UndoId) -> Result<(), Error> {
    let (right, steps) = session.undos().find(id).ok_or(Error::NotUndone)?;
    let back = session.write(right, |tx| put_back(session, tx, &steps))?;
    session.undos().forget(id, &steps, &back);
    Ok(())
}

fn put_back(session: &Session, tx: &mut Tx<'_>, steps: &Steps) -> Result<Steps, Error> {
    let now = tx.now();
    let mut left: Vec<VisitId> = steps.visits.iter().map(|touched| touched.id).collect();
    let overriding = Overriding::default();
    let mut pen = Pen::new(session, tx, &overriding)?;
    for touched in &steps.visits {
        let current = pen.tx.rows.whole_visit(touched.id)?.filter(|visit| visit.updated_at == touched.after);
        let current = current.ok_or(Error::ChangedMeanwhile)?;
        let back = touched.before.clone().unwrap_or_else(|| Visit { removed_at: Some(now), ..current.clone() });
        if takes_more(&current, &back) {
            check_free(&pen.tx.rows, &back, &left, &touched.stood)?;
        }
        pen.put(&current, back, Action::VisitPutBack, "", Vec::new())?;
        left.retain(|id| *id != touched.id);
    }
    for (before, after) in &steps.series {
        put_series_back(&mut pen, before.as_ref(), after)?;
    }
    if let Some((wish, closed)) = steps.waiting {
        waitlist::unfulfil(pen.tx, wish, closed)?;
    }
    pen.finish()
}

/// Whether a visit that is put back takes time that it does not take at this moment.
fn takes_more(current: &Visit, back: &Visit) -> bool {
    let takes = |visit: &Visit| visit.removed_at.is_none() && visit.details.status.takes_time();
    let moves = current.details.parts != back.details.parts || current.details.whom != back.details.whom;
    takes(back) && (moves || !takes(current))
}

/// Refuses when somebody else has the time now.
fn check_free(rows: &Read<'_>, visit: &Visit, except: &[VisitId], stood: &[VisitId]) -> Result<(), Error> {
    let known = |clash: &Clash| clash.other.as_ref().is_none_or(|other| stood.contains(&other.visit));
    let clashes: Vec<Clash> = clash::with_visits(rows, &visit.details, except)?.into_iter().filter(|clash| !known(clash)).collect();
    if clashes.is_empty() {
        return Ok(());
    }
    let catalogue = Catalogue::load(*rows, [])?;
    Err(Error::Clash { clashes: clash::tell(rows, &catalogue, &clashes)?, next: Vec::new() })
}

fn put_series_back(pen: &mut Pen<'_, '_>, before: Option<&Series>, after: &Series) -> Result<(), Error> {
    if pen.tx.rows.series().get(after.id)?.as_ref() != Some(after) {
        return Err(Error::ChangedMeanwhile);
    }
    let now = pen.tx.now();
    let back = before.cloned().unwrap_or_else(|| Series { removed_at: Some(now), ..after.clone() });
    pen.put_series(back)
}
