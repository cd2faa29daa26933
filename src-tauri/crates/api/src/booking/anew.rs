//! How a visit repeats is changed: one that stood alone becomes the first of a series, a series goes on by another rule, or it
//! ends. Visits that are there keep what is their own and take the new days in order; days without one are booked, and visits
//! without a day are taken out.

use super::{
    Changed, Overriding, Scope, VisitDraft,
    change::{Difference, drafted, read, replaced, weighed, written},
    clash,
    pen::Pen,
    resolve::Catalogue,
    scope::{self, Reached},
    series::{self, shifted_parts},
    undo::Steps,
};
use crate::{Error, session::Session};
use kartoteka_domain::{Day, Fault, Millis, Part, Problem, Repeat, Right, SeriesId, Status, Times, Visit, VisitDetails, VisitId, Wall};
use kartoteka_store::Series;

/// Changes a visit as it was read at `read_at`, and how it repeats from it on, or with [`Scope::All`] all that have not begun;
/// `None` is no more. A rule that ends after so many times counts them from this visit.
///
/// # Errors
/// [`Error::InvalidForm`] for one visit alone of a series, [`Error::Forbidden`] where visits come or go and the role books or
/// cancels none, and as [`change`](super::change).
pub fn repeat(
    session: &Session,
    id: VisitId,
    draft: &VisitDraft,
    repeat: Option<Repeat>,
    scope: Scope,
    read_at: Millis,
    overriding: &Overriding,
) -> Result<Changed, Error> {
    written(session, |tx| {
        let before = read(tx, id, read_at)?;
        if before.series.is_some() && scope == Scope::This {
            return Err(Error::InvalidForm(vec![Fault::new("repeat", Problem::OutOfRange)]));
        }
        let (catalogue, after) = drafted(session, tx, &before, draft)?;
        let mut pen = Pen::new(session, tx, overriding)?;
        let (after, from, to) = weighed(&mut pen, &before, after)?;
        let reached = scope::reached(&pen, &before, scope)?;
        let difference = Difference { before: &before.details, after: &after, from, to };
        let laid = Laid::new(&pen, &catalogue, &before, &difference, &reached, repeat)?;
        let series = go_on(&mut pen, &reached, from, laid.repeat)?;
        laid.write(pen, series)
    })
}

/// The visits by the new rule.
struct Laid {
    /// Those that are there, and what each becomes.
    kept: Vec<(Visit, VisitDetails)>,
    /// Those that have no day any more.
    over: Vec<Visit>,
    /// Those that are missing.
    missing: Vec<VisitDetails>,
    /// The rule, and the first day by it.
    repeat: Option<(Repeat, Day)>,
}

impl Laid {
    fn new(
        pen: &Pen<'_, '_>,
        catalogue: &Catalogue<'_>,
        before: &Visit,
        difference: &Difference<'_>,
        reached: &Reached,
        repeat: Option<Repeat>,
    ) -> Result<Self, Error> {
        let ids: Vec<VisitId> = reached.visits.iter().map(|visit| visit.id).collect();
        let Some(repeat) = repeat else {
            let over = reached.visits.iter().filter(|visit| visit.id != before.id).cloned().collect();
            let kept = vec![(before.clone(), difference.after.clone())];
            return Ok(Self { kept, over, missing: Vec::new(), repeat: None });
        };
        let place = ids.iter().position(|id| *id == before.id).unwrap_or_default();
        let (repeat, first) = counted(repeat, difference, reached, place);
        let starts = starts(repeat, first, difference.to, pen.now())?;
        let carried = |(visit, start): (&Visit, &Wall)| {
            let own =
                if visit.id == before.id { moved(difference, *start) } else { difference.of(catalogue, &visit.details, *start, &ids)? };
            Ok((visit.clone(), own))
        };
        let kept = reached.visits.iter().zip(&starts).map(carried).collect::<Result<Vec<_>, Error>>()?;
        let over = reached.visits.iter().skip(starts.len()).cloned().collect();
        let missing = starts.iter().skip(ids.len()).map(|start| copy(catalogue, difference, *start, &ids)).collect::<Result<_, _>>()?;
        Ok(Self { kept, over, missing, repeat: Some((repeat, first)) })
    }

    /// Takes out first, then changes, then books, so that nobody stands in the way of what goes away.
    fn write(self, mut pen: Pen<'_, '_>, series: Option<SeriesId>) -> Result<Steps, Error> {
        let all: Vec<VisitDetails> = self.kept.iter().map(|(_, details)| details).chain(&self.missing).cloned().collect();
        let plans = clash::plans_for(&pen.tx.rows, &all)?;
        if !self.over.is_empty() {
            pen.session.check(Right::CancelVisits)?;
        }
        if let (Some(new), Some((visit, _))) = (self.missing.first(), self.kept.first()) {
            pen.session.check(Right::AddVisits)?;
            pen.warn(visit.id, new)?;
        }
        for visit in &self.over {
            let removed_at = Some(pen.tx.now());
            pen.update(visit, Visit { removed_at, ..visit.clone() }, &plans, &[], "")?;
        }
        let ids: Vec<VisitId> = self.kept.iter().map(|(visit, _)| visit.id).collect();
        for (index, (visit, details)) in self.kept.into_iter().enumerate() {
            let left = ids.get(index + 1..).unwrap_or_default();
            pen.update(&visit, Visit { details, series, ..visit.clone() }, &plans, left, "")?;
        }
        for details in self.missing {
            pen.insert(details, series, &plans)?;
        }
        pen.finish()
    }
}

/// The rule and its first day, with the visits before this one counted in.
fn counted(repeat: Repeat, difference: &Difference<'_>, reached: &Reached, place: usize) -> (Repeat, Day) {
    let to = difference.to.day();
    let days = to.number() - difference.from.day().number();
    let earliest = reached.visits.first().and_then(|visit| visit.details.start()).map(|start| start.day().plus(days));
    let first = if place == 0 { to } else { earliest.unwrap_or(to) };
    let times = match repeat.times {
        Times::Count(count) => Times::Count(count.saturating_add(u16::try_from(place).unwrap_or(u16::MAX))),
        until @ Times::Until(_) => until,
    };
    (Repeat { times, ..repeat }, first)
}

/// When the visits begin: the first one where it is, the others ahead.
fn starts(repeat: Repeat, first: Day, to: Wall, now: Wall) -> Result<Vec<Wall>, Error> {
    let clock = to.number() - to.day().at(0).number();
    let days = series::days(repeat, first)?;
    let starts = days.into_iter().map(|day| day.at(0).plus(clock));
    Ok(starts.enumerate().filter(|(place, start)| *place == 0 || *start >= now).map(|(_, start)| start).collect())
}

/// The changed visit, beginning at `start`.
fn moved(difference: &Difference<'_>, start: Wall) -> VisitDetails {
    let parts = shifted_parts(&difference.after.parts, start.number() - difference.to.number());
    VisitDetails { parts, ..difference.after.clone() }
}

/// One more visit like the changed one.
fn copy(catalogue: &Catalogue<'_>, difference: &Difference<'_>, start: Wall, except: &[VisitId]) -> Result<VisitDetails, Error> {
    let like = moved(difference, start);
    let parts = like.parts.into_iter().map(|part: Part| replaced(catalogue, part, except)).collect::<Result<_, _>>()?;
    Ok(VisitDetails { parts, status: Status::Booked, cancel_reason: String::new(), paid: false, ..like })
}

/// Has the series go on by the rule, begin with it, or end. The series that the visits belong to.
fn go_on(pen: &mut Pen<'_, '_>, reached: &Reached, from: Wall, repeat: Option<(Repeat, Day)>) -> Result<Option<SeriesId>, Error> {
    let rule = repeat.map(|(repeat, first)| (repeat.to_rule(first), first));
    let since = reached.visits.first().and_then(|visit| visit.details.start()).unwrap_or(from).day();
    match (&reached.series, rule) {
        (None, None) => Ok(None),
        (Some(series), None) => {
            scope::end_before(pen, series, since)?;
            Ok(None)
        }
        (Some(series), Some((rule, first))) if !reached.splits => {
            pen.put_series(Series { rule, first, ..series.clone() })?;
            Ok(Some(series.id))
        }
        (series, Some((rule, first))) => {
            if let Some(series) = series {
                scope::end_before(pen, series, since)?;
            }
            let id = SeriesId(pen.tx.new_id());
            pen.put_series(Series { id, rule, first, removed_at: None })?;
            Ok(Some(id))
        }
    }
}
