//! Free times, for one service or a whole visit: what must be free is gathered here, and searched for in one go.

mod search;

use super::{
    PartWanted, Slot, SlotsAsked, TimesAsked,
    resolve::{Catalogue, does},
};
use crate::{Error, clock::Zone, session::Session};
use kartoteka_domain::{
    Fault, Part, Problem, Reach, ResourceId, Right, Service, Sight, Stretch, UserId, VisitDetails, Wall, day::Weekdays,
    service::is_duration, visit::MAX_PARTS,
};
use kartoteka_store::{Read, Who};
use search::{Begins, Doer, Search, Wanted};

/// The most days that are searched.
pub(crate) const SEARCHED_DAYS: u16 = 60;
/// The most free times that are told.
const MAX_SLOTS: usize = 400;
/// How many are offered in the place of a time that is taken.
const OFFERED: usize = 5;

/// Free times for a service, by time and then in the order of the people asked for.
///
/// # Errors
/// [`Error::TooManyDays`], [`Error::NotFound`], [`Error::InvalidForm`] where it is not known for how long, or those of
/// [`Session::read`].
pub fn free_slots(session: &Session, asked: &SlotsAsked) -> Result<Vec<Slot>, Error> {
    let SlotsAsked { service, minutes, specialists, from, days, span, count } = asked.clone();
    let parts = vec![PartWanted { service, minutes, specialists, room: None, equipment: None }];
    let times = free_times(session, &TimesAsked { parts, client: None, instead_of: None, from, days, span, at: None, count })?;
    Ok(times.into_iter().flatten().collect())
}

/// Free times for a whole visit, each with all of its parts in order.
///
/// # Errors
/// [`Error::TooManyDays`], [`Error::NotFound`], [`Error::InvalidForm`] for more parts than a visit has and where it is not known
/// for how long, or those of [`Session::read`].
pub fn free_times(session: &Session, asked: &TimesAsked) -> Result<Vec<Vec<Slot>>, Error> {
    free_times_on(session, asked, Weekdays::ALL)
}

/// The same on some days of the week alone.
///
/// # Errors
/// As [`free_times`].
pub(crate) fn free_times_on(session: &Session, asked: &TimesAsked, weekdays: Weekdays) -> Result<Vec<Vec<Slot>>, Error> {
    if asked.days > SEARCHED_DAYS {
        return Err(Error::TooManyDays);
    }
    if asked.parts.len() > MAX_PARTS {
        return Err(Error::InvalidForm(vec![Fault::new("parts", Problem::OutOfRange)]));
    }
    let (zone, now) = (session.zone(), session.clock().now());
    session.read(Right::SeeVisits, |rows| {
        if let Some(client) = asked.client {
            rows.clients().bookable(client)?.ok_or(Error::NotFound)?;
        }
        let catalogue = Catalogue::load(*rows, asked.parts.iter().map(|part| part.service))?;
        let visit = wanted(rows, &catalogue, &session.sight(), &asked.parts)?;
        let instead_of = asked.instead_of.map(|id| rows.visits().get(id)?.ok_or(Error::NotFound)).transpose()?;
        let own = instead_of.filter(|visit| visit.details.status.takes_time()).map(|visit| taken_by(&visit.details));
        // What was chosen may have begun already.
        let earliest = asked.at.unwrap_or_else(|| zone.wall_of(now).max(asked.from.start()));
        let (span, at, client) = (asked.span, asked.at, asked.client);
        let search = Search { rows: *rows, zone: &zone, earliest, span, weekdays, at, client, own: own.unwrap_or_default() };
        let (from, days) = asked.at.map_or((asked.from, i64::from(asked.days)), |at| (at.day(), 1));
        search.run(&visit, from, days, asked.count.min(MAX_SLOTS))
    })
}

/// The next times at which all of a visit could be done as it was asked for; `before` is what the visit was, and is given up.
pub(super) fn next(
    rows: Read<'_>,
    catalogue: &Catalogue<'_>,
    zone: &Zone,
    details: &VisitDetails,
    before: Option<&VisitDetails>,
) -> Result<Vec<Slot>, Error> {
    let Some(start) = details.start() else { return Ok(Vec::new()) };
    let visit: Vec<Wanted> = details.parts.iter().map(|part| as_asked(catalogue, part, start)).collect();
    let own = before.map(taken_by).unwrap_or_default();
    let search = Search { rows, zone, earliest: start, span: None, weekdays: Weekdays::ALL, at: None, client: details.whom.client(), own };
    let times = search.run(&visit, start.day(), i64::from(SEARCHED_DAYS), OFFERED)?;
    Ok(times.into_iter().filter_map(|parts| parts.into_iter().next()).collect())
}

/// A part of a visit by who is to do it, in any room of the service.
fn as_asked(catalogue: &Catalogue<'_>, part: &Part, start: Wall) -> Wanted {
    let service = catalogue.service(part.service).map(|service| &service.details);
    let any = |resources: Option<&Vec<ResourceId>>, own: Option<ResourceId>| {
        let kept = catalogue.kept(resources.map_or(&[], Vec::as_slice));
        if kept.is_empty() { own.into_iter().collect() } else { kept }
    };
    let doer = Doer {
        specialist: part.specialist,
        minutes: part.minutes,
        before: part.before,
        after: part.after,
        rooms: any(service.map(|details| &details.rooms), part.room),
        equipment: any(service.map(|details| &details.equipment), part.equipment),
    };
    Wanted { begins: Begins::After(part.start.number() - start.number()), by: vec![doer] }
}

/// What a visit keeps busy.
fn taken_by(details: &VisitDetails) -> Vec<(Who, Stretch)> {
    let client = details.whom.client().zip(details.start().zip(details.end()));
    let client = client.map(|(client, (from, until))| (Who::Client(client), Stretch { from, until }));
    let parts = details.parts.iter().flat_map(|part| {
        let resources = part.room.into_iter().chain(part.equipment).map(Who::Resource);
        resources.chain([Who::Specialist(part.specialist)]).map(|who| (who, part.busy()))
    });
    parts.chain(client).collect()
}

/// The parts of a visit, one after another, each by whoever of those asked for it may be booked.
fn wanted(rows: &Read<'_>, catalogue: &Catalogue<'_>, sight: &Sight, parts: &[PartWanted]) -> Result<Vec<Wanted>, Error> {
    // A visit is in reach with one part that is the own one for certain; else nobody is offered times of others.
    let reached = sight.reach == Reach::All || parts.iter().any(|part| part.specialists == [sight.user]);
    let part = |part: &PartWanted| {
        let service = catalogue.service(part.service);
        let mut people = people(rows, &part.specialists, service)?;
        people.retain(|user| reached || *user == sight.user);
        let by = people.into_iter().map(|user| doer(catalogue, service, user, part)).collect::<Result<_, _>>()?;
        Ok(Wanted { begins: Begins::Next, by })
    };
    parts.iter().map(part).collect()
}

fn doer(catalogue: &Catalogue<'_>, service: Option<&Service>, specialist: UserId, part: &PartWanted) -> Result<Doer, Error> {
    let details = service.map(|service| &service.details);
    let minutes = part.minutes.or_else(|| details.map(|details| details.minutes_with(specialist)));
    let minutes = minutes.filter(|minutes| is_duration(*minutes));
    let minutes = minutes.ok_or_else(|| Error::InvalidForm(vec![Fault::new("minutes", Problem::OutOfRange)]))?;
    let of = |chosen: Option<ResourceId>, resources: Option<&Vec<ResourceId>>| {
        chosen.map_or_else(|| catalogue.kept(resources.map_or(&[], Vec::as_slice)), |chosen| vec![chosen])
    };
    Ok(Doer {
        specialist,
        minutes,
        before: details.map_or(0, |details| details.before),
        after: details.map_or(0, |details| details.after),
        rooms: of(part.room, details.map(|details| &details.rooms)),
        equipment: of(part.equipment, details.map(|details| &details.equipment)),
    })
}

/// Those asked for, or all with a column, who do the service.
fn people(rows: &Read<'_>, asked: &[UserId], service: Option<&Service>) -> Result<Vec<UserId>, Error> {
    if !asked.is_empty() {
        return Ok(asked.iter().copied().filter(|user| service.is_none_or(|service| does(service, *user))).collect());
    }
    let mut people = Vec::new();
    for specialist in rows.specialists().list()?.into_iter().filter(|specialist| specialist.on_calendar) {
        let open = rows.users().get(specialist.user)?.is_some_and(|user| user.disabled_at.is_none());
        if open && service.is_none_or(|service| does(service, specialist.user)) {
            people.push(specialist.user);
        }
    }
    Ok(people)
}
