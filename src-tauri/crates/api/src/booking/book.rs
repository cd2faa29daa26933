//! Booking: a visit, a block of time, or several of them by one rule.

use super::{Asked, Booked, Booking, ClashTold, PartAsked, clash, pen::Pen, pen::check_sight, resolve::Catalogue, series, undo::Steps};
use crate::{
    Error, clients,
    session::{Session, Tx},
    waitlist,
};
use kartoteka_domain::{Day, Right, SeriesId, Status, VisitDetails, VisitId, WaitId, Wall, Whom};
use kartoteka_store::{Read, Series};

/// One time of something that repeats, before it is booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// When it begins.
    pub start: Wall,
    /// What stands in its way.
    pub clashes: Vec<ClashTold>,
}

/// Books a visit or a block of time, and all its repetitions; all of it or nothing.
///
/// # Errors
/// [`Error::InvalidForm`], [`Error::InvalidFields`] of a new client, [`Error::Clash`], [`Error::WarningsFirst`],
/// [`Error::TimeSkipped`], [`Error::NotFound`] for what is out of sight, [`Error::Forbidden`] for whom the role does not reach,
/// or those of [`Session::write`].
pub fn book(session: &Session, booking: &Booking) -> Result<Booked, Error> {
    if matches!(booking.whom, Asked::New(_)) {
        session.check(Right::AddClients)?;
    }
    let (visits, steps) = session.write(Right::AddVisits, |tx| {
        let whom = whom(session, tx, &booking.whom)?.meaning(&who_waits(tx, booking.waiting)?);
        write(session, tx, booking, whom)
    })?;
    Ok(Booked { visits, undo: session.undos().remember(Right::AddVisits, steps) })
}

/// When all repetitions would be, and what stands in the way of each; `of` is the visit that is to repeat like this, which
/// makes room along with what follows it in its series.
///
/// # Errors
/// As [`book`], but for clashes and warnings.
pub fn preview(session: &Session, booking: &Booking, of: Option<VisitId>) -> Result<Vec<Occurrence>, Error> {
    session.check(Right::AddVisits)?;
    session.read(Right::SeeVisits, |rows| {
        let whom = match &booking.whom {
            Asked::Client(id) => {
                rows.clients().bookable(*id)?.ok_or(Error::NotFound)?;
                Whom::Client(*id)
            }
            Asked::New(_) => Whom::Guest(String::new()),
            Asked::Guest(name) => Whom::Guest(name.clone()),
            Asked::Nobody => Whom::Nobody,
        };
        let days = days(booking)?;
        let except = of.map_or_else(|| Ok(Vec::new()), |id| going_away(rows, id))?;
        let catalogue = Catalogue::load(*rows, booking.parts.iter().map(|part| part.service))?;
        let visits = days.iter().map(|day| details(&catalogue, booking, &whom, *day, &except)).collect::<Result<Vec<_>, _>>()?;
        // Whom the role does not reach, is not to be asked after either.
        visits.iter().try_for_each(|details| check_sight(&session.sight(), &session.zone(), details))?;
        let plans = clash::plans_for(rows, &visits)?;
        let occurrence = |details: &VisitDetails| {
            let found = clash::find(rows, &plans, details, &except)?;
            let start = details.start().unwrap_or_else(|| Wall::from_number(0));
            Ok(Occurrence { start, clashes: clash::tell(rows, &catalogue, &found)? })
        };
        visits.iter().map(occurrence).collect()
    })
}

/// The visit and what follows it in its series.
fn going_away(rows: &Read<'_>, id: VisitId) -> Result<Vec<VisitId>, Error> {
    let visit = rows.visits().get(id)?.ok_or(Error::NotFound)?;
    let following = visit.series.zip(visit.details.start()).map(|(series, start)| rows.occupancy().of_series(series, start)).transpose()?;
    Ok([id].into_iter().chain(following.unwrap_or_default()).collect())
}

fn write(session: &Session, tx: &mut Tx<'_>, booking: &Booking, whom: Whom) -> Result<(Vec<VisitId>, Steps), Error> {
    let (rows, days) = (*tx.rows, days(booking)?);
    let mut pen = Pen::new(session, tx, &booking.overriding)?;
    let catalogue = Catalogue::load(rows, booking.parts.iter().map(|part| part.service))?;
    let mut first = None;
    let mut visits = Vec::with_capacity(days.len());
    let plans = plans(&rows, booking, &days)?;
    let series = series(&mut pen, booking, &days)?;
    for day in days {
        let details = details(&catalogue, booking, &whom, day, &[])?;
        if series.is_none() {
            pen.check_times(&details, None)?;
        }
        visits.push(pen.insert(details.clone(), series, &plans)?);
        first.get_or_insert(details);
    }
    if let (Some(id), Some(details)) = (visits.first(), &first) {
        pen.warn(*id, details)?;
    }
    let mut steps = pen.finish()?;
    if let (Some(wish), Some(id)) = (booking.waiting, visits.first()) {
        steps.waiting = Some((wish, waitlist::fulfil(tx, wish, *id)?));
    }
    Ok((visits, steps))
}

/// Who comes, with a card made for who is new.
pub(super) fn whom(session: &Session, tx: &mut Tx<'_>, asked: &Asked) -> Result<Whom, Error> {
    Ok(match asked {
        Asked::Client(id) => {
            tx.rows.clients().bookable(*id)?.ok_or(Error::NotFound)?;
            Whom::Client(*id)
        }
        Asked::New(draft) => Whom::Client(clients::add(tx, draft, session.base().country)?.id),
        Asked::Guest(name) => Whom::Guest(name.clone()),
        Asked::Nobody => Whom::Nobody,
    })
}

/// Who wished for what is booked: somebody who sees half of a guest's name books all of it.
fn who_waits(tx: &Tx<'_>, wish: Option<WaitId>) -> Result<Whom, Error> {
    let wish = wish.map(|id| tx.rows.whole_wish(id)).transpose()?.flatten();
    Ok(wish.map_or(Whom::Nobody, |waiting| waiting.wish.whom))
}

/// The days on which it is, the first one first.
fn days(booking: &Booking) -> Result<Vec<Day>, Error> {
    let Some(first) = first_day(booking) else { return Ok(vec![Day::from_number(0)]) };
    booking.repeat.map_or_else(|| Ok(vec![first]), |repeat| series::days(repeat, first))
}

fn first_day(booking: &Booking) -> Option<Day> {
    booking.parts.iter().map(|part| part.start.day()).min()
}

/// The visit of one of the days.
fn details(catalogue: &Catalogue<'_>, booking: &Booking, whom: &Whom, day: Day, except: &[VisitId]) -> Result<VisitDetails, Error> {
    let minutes = first_day(booking).map_or(0, |first| series::minutes_between(first, day));
    let asked: Vec<PartAsked> = booking.parts.iter().map(|part| PartAsked { start: part.start.plus(minutes), ..part.clone() }).collect();
    let details = VisitDetails {
        whom: whom.clone(),
        status: Status::Booked,
        cancel_reason: String::new(),
        parts: catalogue.parts(&asked, &[], except)?,
        note: booking.note.clone(),
        only_this_specialist: booking.only_this_specialist,
        paid: false,
    };
    details.check().map_err(Error::InvalidForm)
}

/// The plans of everybody asked for, over all the days.
fn plans(rows: &Read<'_>, booking: &Booking, days: &[Day]) -> Result<crate::schedule::Plans, Error> {
    let users: Vec<_> = booking.parts.iter().map(|part| part.specialist).collect();
    let ends = booking.parts.iter().map(|part| part.start.day());
    let spread = ends.clone().max().zip(ends.min()).map_or(0, |(last, first)| last.number() - first.number());
    let (first, last) = (days.first().copied(), days.last().copied());
    let (first, last) = first.zip(last).unwrap_or((Day::from_number(0), Day::from_number(0)));
    // A visit may end on the day after.
    crate::schedule::Plans::load(rows, &users, first, last.plus(spread + 2))
}

/// The series the visits belong to, when they repeat.
fn series(pen: &mut Pen<'_, '_>, booking: &Booking, days: &[Day]) -> Result<Option<SeriesId>, Error> {
    let (Some(repeat), Some(first)) = (booking.repeat, days.first()) else { return Ok(None) };
    let id = SeriesId(pen.tx.new_id());
    pen.put_series(Series { id, rule: repeat.to_rule(*first), first: *first, removed_at: None })?;
    Ok(Some(id))
}
