//! Changing and moving visits, one of them or what follows it in its series.

use super::{
    Asked, Changed, Move, Overriding, PartAsked, Scope, VisitDraft, book, clash,
    pen::Pen,
    resolve::Catalogue,
    scope::{self, Reached},
    series::{Shift, shifted_parts},
    undo::Steps,
};
use crate::{
    Error,
    session::{Session, Tx},
};
use kartoteka_domain::{Fault, Millis, Part, Problem, Repeat, Right, Visit, VisitDetails, VisitId, Wall, Whom};

/// Changes a visit as it was read at `read_at`. The others that `scope` means take over what differs, and keep the rest.
///
/// # Errors
/// [`Error::ChangedMeanwhile`], and as [`book`](super::book).
pub fn change(
    session: &Session,
    id: VisitId,
    draft: &VisitDraft,
    scope: Scope,
    read_at: Millis,
    overriding: &Overriding,
) -> Result<Changed, Error> {
    written(session, |tx| {
        let before = read(tx, id, read_at)?;
        let (catalogue, after) = drafted(session, tx, &before, draft)?;
        apply(Pen::new(session, tx, overriding)?, &catalogue, &before, after, scope)
    })
}

/// What a visit becomes by its form.
pub(super) fn drafted<'t>(
    session: &Session,
    tx: &mut Tx<'t>,
    before: &Visit,
    draft: &VisitDraft,
) -> Result<(Catalogue<'t>, VisitDetails), Error> {
    let whom = whom(session, tx, &before.details.whom, &draft.whom)?;
    let sees_note = tx.sight().notes || whom == Whom::Nobody;
    let note = if sees_note { draft.note.clone() } else { before.details.note.clone() };
    let services = draft.parts.iter().map(|part| part.service).chain(before.details.parts.iter().map(|part| part.service));
    let catalogue = Catalogue::load(*tx.rows, services)?;
    let unchanged = draft.parts == asked(&before.details.parts);
    let own = &before.details.parts;
    let parts = if unchanged { own.clone() } else { catalogue.parts(&draft.parts, own, &[before.id])? };
    let only = draft.only_this_specialist;
    let after = VisitDetails { whom, note, parts, only_this_specialist: only, ..before.details.clone() };
    Ok((catalogue, after))
}

/// Moves a part of a visit, and along with its time the other parts: by drag or by keyboard.
///
/// # Errors
/// As [`change`].
pub fn move_to(session: &Session, id: VisitId, to: Move, scope: Scope, read_at: Millis, overriding: &Overriding) -> Result<Changed, Error> {
    written(session, |tx| {
        let before = read(tx, id, read_at)?;
        let catalogue = Catalogue::load(*tx.rows, before.details.parts.iter().map(|part| part.service))?;
        let place = usize::from(to.place);
        let part = before.details.parts.get(place).ok_or(Error::NotFound)?;
        let mut parts = shifted_parts(&before.details.parts, to.start.number() - part.start.number());
        if let Some(moved) = parts.get_mut(place) {
            *moved = placed(&catalogue, part, &to, id)?;
        }
        for (index, other) in parts.iter_mut().enumerate().filter(|(index, _)| *index != place) {
            let was = before.details.parts.get(index).filter(|was| was.start != other.start);
            if was.is_some() {
                *other = replaced(&catalogue, other.clone(), &[id])?;
            }
        }
        let after = VisitDetails { parts, ..before.details.clone() };
        apply(Pen::new(session, tx, overriding)?, &catalogue, &before, after, scope)
    })
}

/// The part where it is moved to.
fn placed(catalogue: &Catalogue<'_>, part: &Part, to: &Move, id: VisitId) -> Result<Part, Error> {
    let by = catalogue.by(part, to.specialist.unwrap_or(part.specialist))?;
    let moved = Part { start: to.start, minutes: to.minutes.unwrap_or(by.minutes), ..by };
    match to.room {
        Some(room) if !catalogue.is_room(room) => Err(Error::InvalidForm(vec![Fault::new("room", Problem::OutOfRange)])),
        Some(room) => {
            let part = Part { room: None, ..moved };
            Ok(Part { room: Some(room), ..replaced(catalogue, part, &[id])? })
        }
        None => replaced(catalogue, moved, &[id]),
    }
}

/// The part with its room and equipment, or with others where these are taken.
pub(super) fn replaced(catalogue: &Catalogue<'_>, part: Part, except: &[VisitId]) -> Result<Part, Error> {
    let (room, equipment) = (part.room, part.equipment);
    catalogue.with_free(Part { room: None, equipment: None, ..part }, room, equipment, except)
}

/// Runs a change within a write, and remembers it.
pub(super) fn written(session: &Session, action: impl FnOnce(&mut Tx<'_>) -> Result<Steps, Error>) -> Result<Changed, Error> {
    kept(session, Right::ChangeVisits, action)
}

/// The same under another right.
pub(super) fn kept(session: &Session, right: Right, action: impl FnOnce(&mut Tx<'_>) -> Result<Steps, Error>) -> Result<Changed, Error> {
    let steps = session.write(right, action)?;
    let (visits, freed) = (steps.visits.len(), steps.freed.clone());
    Ok(Changed { visits, freed, undo: session.undos().remember(right, steps) })
}

/// The visit called `id`, unless it was taken out or is out of sight.
pub(super) fn known(tx: &Tx<'_>, id: VisitId) -> Result<Visit, Error> {
    tx.rows.whole_visit(id)?.filter(|visit| visit.removed_at.is_none()).ok_or(Error::NotFound)
}

/// The visit as it was read at `read_at`.
pub(super) fn read(tx: &Tx<'_>, id: VisitId, read_at: Millis) -> Result<Visit, Error> {
    let visit = known(tx, id)?;
    if visit.updated_at == read_at { Ok(visit) } else { Err(Error::ChangedMeanwhile) }
}

/// A guest may turn out to be a client, or to be called otherwise; whoever else comes stays.
fn whom(session: &Session, tx: &mut Tx<'_>, before: &Whom, asked: &Asked) -> Result<Whom, Error> {
    match (before, asked) {
        (Whom::Guest(_), Asked::Nobody) | (Whom::Client(_) | Whom::Nobody, _) => Ok(before.clone()),
        (Whom::Guest(_), Asked::New(_)) => {
            session.check(Right::AddClients)?;
            book::whom(session, tx, asked)
        }
        (Whom::Guest(_), Asked::Client(_) | Asked::Guest(_)) => Ok(book::whom(session, tx, asked)?.meaning(before)),
    }
}

/// The parts as they would be asked for again.
fn asked(parts: &[Part]) -> Vec<PartAsked> {
    let part = |part: &Part| PartAsked {
        service: part.service,
        specialist: part.specialist,
        start: part.start,
        minutes: Some(part.minutes),
        price: Some(part.price),
        room: part.room,
        equipment: part.equipment,
    };
    parts.iter().map(part).collect()
}

/// Writes the change to everything that `scope` means.
fn apply(mut pen: Pen<'_, '_>, catalogue: &Catalogue<'_>, before: &Visit, after: VisitDetails, scope: Scope) -> Result<Steps, Error> {
    let (after, from, to) = weighed(&mut pen, before, after)?;
    let reached = scope::reached(&pen, before, scope)?;
    let repeat = reached.series.as_ref().and_then(|series| Repeat::parse(&series.rule));
    let difference = Difference { before: &before.details, after: &after, from, to };
    let change = Moved { difference, shift: Shift::new(repeat, from, to) };
    let details = change.carried(catalogue, before.id, &reached)?;
    let plans = clash::plans_for(&pen.tx.rows, &details)?;
    let series = scope::go_on(&mut pen, &reached, from, &change.shift, &details)?;
    let ids: Vec<VisitId> = reached.visits.iter().map(|visit| visit.id).collect();
    for (index, (visit, details)) in reached.visits.iter().zip(details).enumerate() {
        let left = ids.get(index + 1..).unwrap_or_default();
        let after = Visit { details, series: series.or(visit.series), ..visit.clone() };
        pen.update(visit, after, &plans, left, "")?;
    }
    pen.finish()
}

/// The changed visit after everything that speaks against it; where it goes from, and where to.
pub(super) fn weighed(pen: &mut Pen<'_, '_>, before: &Visit, after: VisitDetails) -> Result<(VisitDetails, Wall, Wall), Error> {
    let after = after.check().map_err(Error::InvalidForm)?;
    let (from, to) = before.details.start().zip(after.start()).ok_or(Error::NotFound)?;
    pen.check_times(&after, Some(&before.details))?;
    let services = |details: &VisitDetails| details.parts.iter().filter_map(|part| part.service).collect::<Vec<_>>();
    if services(&before.details) != services(&after) || before.details.whom != after.whom {
        pen.warn(before.id, &after)?;
    }
    Ok((after, from, to))
}

/// What one visit is changed by, for the others of its series.
struct Moved<'d> {
    difference: Difference<'d>,
    shift: Shift,
}

impl Moved<'_> {
    /// What each visit becomes.
    fn carried(&self, catalogue: &Catalogue<'_>, changed: VisitId, reached: &Reached) -> Result<Vec<VisitDetails>, Error> {
        let ids: Vec<VisitId> = reached.visits.iter().map(|visit| visit.id).collect();
        let details = reached.visits.iter().map(|visit| {
            let start = visit.details.start().unwrap_or(self.difference.from);
            let own = visit.id == changed;
            if own { Ok(self.difference.after.clone()) } else { self.difference.of(catalogue, &visit.details, self.shift.of(start), &ids) }
        });
        details.collect()
    }
}

/// What differs between a visit before and after.
pub(super) struct Difference<'d> {
    pub before: &'d VisitDetails,
    pub after: &'d VisitDetails,
    pub from: Wall,
    pub to: Wall,
}

impl Difference<'_> {
    /// What differs in the parts is taken over, part by part where this one has as many.
    fn parts_of(&self, own: &VisitDetails, goes_to: Wall) -> Vec<Part> {
        let (old, new, start) = (&self.before.parts, &self.after.parts, own.start().unwrap_or(self.from));
        if old.len() == new.len() && own.parts.len() == new.len() {
            let after = |part: &Part, start: Wall| part.start.number() - start.number();
            let one = |((old, new), own): ((&Part, &Part), &Part)| {
                let later = after(own, start) + after(new, self.to) - after(old, self.from);
                carried(old, new, own, goes_to.plus(later))
            };
            return old.iter().zip(new).zip(&own.parts).map(one).collect();
        }
        let differs = shifted_parts(old, self.to.number() - self.from.number()) != *new;
        let (parts, from) = if differs { (new, self.to) } else { (&own.parts, start) };
        shifted_parts(parts, goes_to.number() - from.number())
    }

    /// What differs is taken over, the rest stays as this one has it; it begins at `goes_to`.
    pub fn of(&self, catalogue: &Catalogue<'_>, own: &VisitDetails, goes_to: Wall, except: &[VisitId]) -> Result<VisitDetails, Error> {
        let parts = self.parts_of(own, goes_to);
        let moves = parts != own.parts;
        let place = |part: Part| if moves { replaced(catalogue, part, except) } else { Ok(part) };
        let parts = parts.into_iter().map(place).collect::<Result<Vec<_>, _>>()?;
        let (old, new) = (self.before, self.after);
        let mut details = VisitDetails { parts, ..own.clone() };
        if old.note != new.note {
            details.note.clone_from(&new.note);
        }
        if old.whom != new.whom {
            details.whom.clone_from(&new.whom);
        }
        if old.only_this_specialist != new.only_this_specialist {
            details.only_this_specialist = new.only_this_specialist;
        }
        details.check().map_err(Error::InvalidForm)
    }
}

/// One part with what differs between `old` and `new`. Another service or somebody else comes with times and prices of its own.
fn carried(old: &Part, new: &Part, own: &Part, start: Wall) -> Part {
    if (old.service, old.specialist) != (new.service, new.specialist) {
        return Part { start, ..new.clone() };
    }
    Part {
        room: over(old.room, new.room, own.room),
        equipment: over(old.equipment, new.equipment, own.equipment),
        minutes: over(old.minutes, new.minutes, own.minutes),
        before: over(old.before, new.before, own.before),
        after: over(old.after, new.after, own.after),
        price: over(old.price, new.price, own.price),
        start,
        ..own.clone()
    }
}

/// The new value where it differs from the old one, else the own.
fn over<T: PartialEq>(old: T, new: T, own: T) -> T {
    if old == new { own } else { new }
}
