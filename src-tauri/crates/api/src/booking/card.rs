//! A visit as the person sees it, and what a known client is offered first.

use super::clash::person;
use crate::{Error, calendar, session::Session};
use kartoteka_domain::{ClientId, Day, Repeat, Right, ServiceId, Status, UserId, Visit, VisitId, Warning, Whom};
use kartoteka_store::Read;
use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
    hash::Hash,
};

/// A visit as the person sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitCard {
    /// The visit; without its note where notes are not seen.
    pub visit: Visit,
    /// Who comes, masked or not; empty for a block of time.
    pub name: String,
    /// The client's phone, as a list shows it; empty where there is none.
    pub phone: String,
    /// Whether notes are not seen.
    pub notes_hidden: bool,
    /// How the series repeats.
    pub repeat: Option<Repeat>,
    /// How many visits of the series are still ahead.
    pub ahead: usize,
    /// How many of the series there are from this one on, itself among them.
    pub following: usize,
    /// Warnings on the client; none without the right to see them.
    pub warnings: Vec<Warning>,
    /// Who booked it.
    pub created_by: String,
}

/// What a client is offered first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The last visit that was not cancelled.
    pub last: Option<VisitCard>,
    /// Services the client had, the most frequent first.
    pub services: Vec<ServiceId>,
    /// Who usually serves the client.
    pub specialist: Option<UserId>,
}

/// Visits from which is learnt what a client likes.
const LEARNT_FROM: usize = 30;
/// Services that are offered first.
const OFFERED: usize = 5;

/// The visit called `id`. One of a far day is looked at like the day in the calendar, unless the card of its client was opened,
/// which was counted: whoever knows ids gets no further.
///
/// # Errors
/// [`Error::NotFound`] also when it is out of sight, or those of [`calendar::days`].
pub fn get(session: &Session, id: VisitId) -> Result<VisitCard, Error> {
    let read = |rows: &Read<'_>| rows.visits().get(id)?.ok_or(Error::NotFound);
    let details = session.read(Right::SeeVisits, read)?.details;
    let opened = details.whom.client().is_some_and(|client| session.has_opened(client));
    let days: BTreeSet<Day> = details.parts.iter().filter(|_| !opened).map(|part| part.start.day()).collect();
    calendar::looked_at(session, &Vec::from_iter(days), |rows| card(session, rows, read(rows)?))
}

/// What a client is offered first: "the same as last time".
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::read`].
pub fn offer(session: &Session, client: ClientId) -> Result<Offer, Error> {
    session.read(Right::SeeVisits, |rows| {
        rows.clients().bookable(client)?.ok_or(Error::NotFound)?;
        let mut came = rows.visits().history(client, LEARNT_FROM)?;
        came.retain(|visit| !matches!(visit.details.status, Status::Cancelled | Status::NoShow));
        let parts = || came.iter().flat_map(|visit| &visit.details.parts);
        let mut services = by_frequency(parts().filter_map(|part| part.service));
        let offered: Vec<ServiceId> =
            rows.services().list()?.into_iter().filter(|service| service.removed_at.is_none()).map(|service| service.id).collect();
        services.retain(|id| offered.contains(id));
        services.truncate(OFFERED);
        let here = |user: &UserId| Ok::<_, Error>(rows.users().get(*user)?.is_some_and(|user| user.disabled_at.is_none()));
        let mut specialist = None;
        for user in by_frequency(parts().map(|part| part.specialist)) {
            if specialist.is_none() && here(&user)? {
                specialist = Some(user);
            }
        }
        let last = came.into_iter().next().map(|visit| card(session, rows, visit)).transpose()?;
        Ok(Offer { last, services, specialist })
    })
}

fn card(session: &Session, rows: &Read<'_>, visit: Visit) -> Result<VisitCard, Error> {
    let series = visit.series.map(|id| rows.series().get(id)).transpose()?.flatten();
    let client = visit.details.whom.client();
    let row = client.map(|id| rows.clients().rows(&[id])).transpose()?.and_then(|mut rows| rows.pop());
    let ahead = visit.series.map(|id| rows.occupancy().of_series(id, session.wall_now())).transpose()?;
    let following = visit.series.zip(visit.details.start()).map(|(id, start)| rows.occupancy().of_series(id, start.plus(1))).transpose()?;
    Ok(VisitCard {
        name: rows.visits().name(visit.id)?.unwrap_or_default(),
        phone: row.map(|row| row.phone).unwrap_or_default(),
        notes_hidden: !session.sight().notes && visit.details.whom != Whom::Nobody,
        repeat: series.and_then(|series| Repeat::parse(&series.rule)),
        ahead: ahead.map_or(0, |ahead| ahead.len()),
        following: following.map_or(0, |following| following.len() + 1),
        warnings: client.map(|id| rows.warnings().of(id)).transpose()?.unwrap_or_default(),
        created_by: person(rows, visit.created_by)?,
        visit,
    })
}

/// Each once, the most frequent first; of equals the one that came first.
fn by_frequency<T: Copy + Eq + Hash>(values: impl Iterator<Item = T>) -> Vec<T> {
    let (mut order, mut counts): (Vec<T>, HashMap<T, usize>) = Default::default();
    for value in values {
        let count = counts.entry(value).or_default();
        if *count == 0 {
            order.push(value);
        }
        *count += 1;
    }
    order.sort_by_key(|value| Reverse(counts.get(value).copied()));
    order
}
