//! Writing visits within one transaction: each is guarded, told to the journal and remembered for undo; whether clashes are
//! in order is decided once, when all of them are written.

use super::{
    ClashTold, Overriding,
    clash::{self, Clash},
    freed,
    resolve::Catalogue,
    slots,
    undo::{Steps, Touched},
    warn,
};
use crate::{
    Error, Topic,
    clock::Zone,
    schedule::Plans,
    session::{Session, Tx},
};
use kartoteka_domain::{Action, Change, NewEntry, Right, SeriesId, Sight, Status, Subject, Visit, VisitDetails, VisitId, Wall};
use kartoteka_store::{Instants, Series};

/// A hand that writes visits.
pub(super) struct Pen<'p, 't> {
    pub session: &'p Session,
    pub tx: &'p mut Tx<'t>,
    pub zone: Zone,
    overriding: &'p Overriding,
    /// Why visits are written in spite of clashes; without a reason none that clashes is written.
    in_spite: Option<String>,
    /// What clashes, and what each clashing visit was before.
    clashing: Vec<Clashing>,
    /// How many visits were looked at for clashes.
    guarded: usize,
    steps: Steps,
}

/// A visit that something stands in the way of.
struct Clashing {
    id: VisitId,
    before: Option<VisitDetails>,
    details: VisitDetails,
    clashes: Vec<Clash>,
}

impl<'p, 't> Pen<'p, 't> {
    pub fn new(session: &'p Session, tx: &'p mut Tx<'t>, overriding: &'p Overriding) -> Result<Self, Error> {
        let in_spite = overriding.clash()?.filter(|_| session.may(Right::OverrideClashes));
        let (zone, steps) = (session.zone(), Steps::default());
        Ok(Self { session, tx, zone, overriding, in_spite, clashing: Vec::new(), guarded: 0, steps })
    }

    /// The minute on the wall.
    pub fn now(&self) -> Wall {
        self.zone.wall_of(self.tx.now())
    }

    /// Refuses warnings against the visit unless a reason was told, which is journaled.
    pub fn warn(&mut self, visit: VisitId, details: &VisitDetails) -> Result<(), Error> {
        let concerns = warn::of(&self.tx.rows, &self.tx.sight(), details)?;
        if let Some(reason) = warn::weigh(concerns, self.overriding)? {
            self.note(Action::WarningOverridden, visit, details, Vec::new(), &reason);
        }
        Ok(())
    }

    /// Refuses times that the wall never shows, but those that `before` had: a series may have put it there.
    pub fn check_times(&self, details: &VisitDetails, before: Option<&VisitDetails>) -> Result<(), Error> {
        let had = |start: Wall| before.is_some_and(|before| before.parts.iter().any(|part| part.start == start));
        let shown = details.parts.iter().all(|part| had(part.start) || self.zone.exists(part.start));
        if shown { Ok(()) } else { Err(Error::TimeSkipped) }
    }

    /// Looks whether anything stands in the way of a visit. Whether it is to be written.
    fn guard(
        &mut self,
        id: VisitId,
        before: Option<&VisitDetails>,
        details: &VisitDetails,
        plans: &Plans,
        except: &[VisitId],
    ) -> Result<bool, Error> {
        self.guarded += 1;
        let clashes = clash::find(&self.tx.rows, plans, details, except)?;
        if clashes.is_empty() {
            return Ok(true);
        }
        self.clashing.push(Clashing { id, before: before.cloned(), details: details.clone(), clashes });
        Ok(self.in_spite.is_some())
    }

    /// Adds a visit.
    pub fn insert(&mut self, details: VisitDetails, series: Option<SeriesId>, plans: &Plans) -> Result<VisitId, Error> {
        check_sight(&self.tx.sight(), &self.zone, &details)?;
        let (id, now) = (VisitId(self.tx.new_id()), self.tx.now());
        if !self.guard(id, None, &details, plans, &[])? {
            return Ok(id);
        }
        let zone = self.session.base().time_zone.clone();
        let created_by = self.tx.sight().user;
        let visit = Visit { id, details, series, zone, created_at: now, created_by, updated_at: now, removed_at: None };
        self.tx.rows.visits_mut().insert(&visit, &instants(&self.zone, &visit.details))?;
        self.note(Action::VisitBooked, id, &visit.details, VisitDetails::changes(None, &visit.details), "");
        self.steps.visits.push(Touched { before: None, id, after: now, stood: Vec::new() });
        Ok(id)
    }

    /// Changes a visit; `except` move away with it. A reason goes into the journal.
    pub fn update(&mut self, before: &Visit, after: Visit, plans: &Plans, except: &[VisitId], reason: &str) -> Result<(), Error> {
        let action = deed(before, &after);
        if after.removed_at.is_none() {
            check_sight(&self.tx.sight(), &self.zone, &after.details)?;
            let except: Vec<VisitId> = except.iter().copied().chain([before.id]).collect();
            let takes_more = before.details.parts != after.details.parts
                || before.details.whom != after.details.whom
                || !before.details.status.takes_time();
            if takes_more && !self.guard(before.id, Some(&before.details), &after.details, plans, &except)? {
                return Ok(());
            }
        }
        // What stood in its way before does so again when it is put back, and is no clash then.
        let stood = clash::with_visits(&self.tx.rows, &before.details, &[before.id])?;
        let stood = stood.into_iter().filter_map(|clash| clash.other).map(|other| other.visit).collect();
        self.put(before, after, action, reason, stood)
    }

    /// Writes a visit as it is from now on.
    pub fn put(&mut self, before: &Visit, after: Visit, action: Action, reason: &str, stood: Vec<VisitId>) -> Result<(), Error> {
        let now = self.tx.after(before.updated_at);
        let changes = VisitDetails::changes(Some(&before.details), &after.details);
        // What has begun keeps the moments at which it was; what is ahead stands on the wall of the base, also when it comes back.
        let stays = after.details.parts == before.details.parts && before.details.start().is_some_and(|start| start < self.now());
        let zone = if stays { before.zone.clone() } else { self.session.base().time_zone.clone() };
        let visit = Visit { updated_at: now, zone, ..after };
        let instants = instants(&Zone::of(&visit.zone), &visit.details);
        self.tx.rows.visits_mut().update(&visit, &instants)?;
        self.note(action, visit.id, &visit.details, changes, reason);
        self.steps.freed.extend(freed::between(before, &visit));
        self.steps.visits.push(Touched { before: Some(before.clone()), id: visit.id, after: now, stood });
        Ok(())
    }

    /// Writes a series, and remembers what it was.
    pub fn put_series(&mut self, series: Series) -> Result<(), Error> {
        let before = self.tx.rows.series().get(series.id)?;
        let now = self.tx.now();
        self.tx.rows.series_mut().put(&series, now)?;
        self.steps.series.push((before, series));
        Ok(())
    }

    /// Refuses clashes unless a reason was told and the role lets go on, which is journaled. What was done, to be undone.
    pub fn finish(mut self) -> Result<Steps, Error> {
        self.settle_clashes()?;
        self.tx.touch(Topic::Visits);
        Ok(self.steps)
    }

    fn settle_clashes(&mut self) -> Result<(), Error> {
        let clashing = std::mem::take(&mut self.clashing);
        let Some(first) = clashing.first() else { return Ok(()) };
        let rows = *self.tx.rows;
        let services = clashing.iter().flat_map(|clashing| clashing.details.parts.iter().map(|part| part.service));
        let catalogue = Catalogue::load(rows, services)?;
        let Some(reason) = self.in_spite.clone() else {
            let clashes: Vec<Clash> = clashing.iter().flat_map(|clashing| clashing.clashes.clone()).collect();
            // A free time for one of several is none for all of them.
            let alone = self.guarded == 1;
            let next = if alone { slots::next(rows, &catalogue, &self.zone, &first.details, first.before.as_ref())? } else { Vec::new() };
            return Err(Error::Clash { clashes: clash::tell(&rows, &catalogue, &clashes)?, next });
        };
        for Clashing { id, details, clashes, .. } in &clashing {
            let told = clash::tell(&rows, &catalogue, clashes)?;
            let line = |told: &ClashTold| format!("{} {} {}", told.kind.code(), told.start, told.what).trim_end().to_owned();
            let changes = told.iter().map(|told| Change { field: "clash".to_owned(), old: String::new(), new: line(told) }).collect();
            self.note(Action::ClashOverridden, *id, details, changes, &reason);
        }
        Ok(())
    }

    fn note(&mut self, action: Action, id: VisitId, details: &VisitDetails, changes: Vec<Change>, reason: &str) {
        self.tx.note(entry(action, id, details, changes, reason));
    }
}

/// Refuses what the next moment would be out of the person's own sight.
pub(super) fn check_sight(sight: &Sight, zone: &Zone, details: &VisitDetails) -> Result<(), Error> {
    let seen = details.end().is_some_and(|end| sight.covers_visit(details.specialists().into_iter(), zone.instant(end)));
    if seen { Ok(()) } else { Err(Error::Forbidden) }
}

/// What the journal tells of a visit.
pub(crate) fn entry(action: Action, id: VisitId, details: &VisitDetails, changes: Vec<Change>, reason: &str) -> NewEntry {
    let subject = details.whom.client().map_or(Subject::Visit(id), Subject::Client);
    let visit = Change { field: "visit".to_owned(), old: String::new(), new: id.to_string() };
    let start = details.start().map(|start| start.to_string()).unwrap_or_default();
    let note = if reason.is_empty() { start } else { format!("{start} · {reason}") };
    NewEntry::new(action, subject).with_note(note).with_changes([visit].into_iter().chain(changes).collect())
}

/// What a change is called in the journal.
fn deed(before: &Visit, after: &Visit) -> Action {
    let (old, new) = (before.details.status, after.details.status);
    match (after.removed_at.is_some(), old == new) {
        (true, _) => Action::VisitRemoved,
        (false, true) => Action::VisitChanged,
        (false, false) if new == Status::Cancelled => Action::VisitCancelled,
        (false, false) => Action::VisitStatusSet,
    }
}

/// When each part begins and ends.
pub(crate) fn instants(zone: &Zone, details: &VisitDetails) -> Vec<Instants> {
    let part = |part: &kartoteka_domain::Part| {
        let (starts_at, ends_at) = (zone.instant(part.start), zone.instant(part.stretch().until));
        // Where the clocks go forward the end of the wall's hour may be its beginning.
        Instants { starts_at, ends_at: ends_at.max(starts_at) }
    };
    details.parts.iter().map(part).collect()
}
