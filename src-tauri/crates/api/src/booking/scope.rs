//! How much of a series a change reaches, and what becomes of the series.

use super::{Scope, pen::Pen, series::Shift};
use crate::Error;
use kartoteka_domain::{Day, Repeat, SeriesId, Times, Visit, VisitDetails, Wall};
use kartoteka_store::Series;

/// The visits a change reaches.
pub(super) struct Reached {
    /// By beginning; the one that is changed is among them.
    pub visits: Vec<Visit>,
    /// The series, where more than the one visit is meant.
    pub series: Option<Series>,
    /// Whether visits of the series stay behind that begin before these.
    pub splits: bool,
}

/// The visit that `scope` starts from and, of its series, those that have not begun.
pub(super) fn reached(pen: &Pen<'_, '_>, from: &Visit, scope: Scope) -> Result<Reached, Error> {
    let alone = Reached { visits: vec![from.clone()], series: None, splits: false };
    let (Some(id), Some(start)) = (from.series.filter(|_| scope != Scope::This), from.details.start()) else { return Ok(alone) };
    let Some(series) = pen.tx.rows.series().get(id)? else { return Ok(alone) };
    let since = if scope == Scope::Following { pen.now().max(start) } else { pen.now() };
    let mut visits = vec![from.clone()];
    for id in pen.tx.rows.occupancy().of_series(id, since)? {
        // One out of sight stays as it is.
        visits.extend(pen.tx.rows.whole_visit(id)?.filter(|visit| visit.id != from.id));
    }
    visits.sort_by_key(|visit| visit.details.start());
    let splits = scope == Scope::Following && series.first < start.day();
    Ok(Reached { visits, series: Some(series), splits })
}

/// Has the series go on by the rule that `visits` follow from now on. The series they belong to.
pub(super) fn go_on(
    pen: &mut Pen<'_, '_>,
    reached: &Reached,
    from: Wall,
    shift: &Shift,
    visits: &[VisitDetails],
) -> Result<Option<SeriesId>, Error> {
    let Some(series) = &reached.series else { return Ok(None) };
    let starts = || visits.iter().filter_map(VisitDetails::start).map(Wall::day);
    let (Some(first), Some(last)) = (starts().min(), starts().max()) else { return Ok(Some(series.id)) };
    let Some(rule) = shift.rule(first, visits.len(), last) else { return Ok(Some(series.id)) };
    if reached.splits {
        end_before(pen, series, from.day())?;
        let id = SeriesId(pen.tx.new_id());
        pen.put_series(Series { id, rule, first, removed_at: None })?;
        return Ok(Some(id));
    }
    if shift.changes_days() {
        pen.put_series(Series { rule, first, ..series.clone() })?;
    }
    Ok(Some(series.id))
}

/// Has the rule of a series end before `day`.
pub(super) fn end_before(pen: &mut Pen<'_, '_>, series: &Series, day: Day) -> Result<(), Error> {
    let Some(repeat) = Repeat::parse(&series.rule) else { return Ok(()) };
    let ended = Repeat { times: Times::Until(day.plus(-1)), ..repeat };
    pen.put_series(Series { rule: ended.to_rule(series.first), ..series.clone() })
}
