//! Years of a busy salon: twelve specialists whose days are full, and some weeks ahead less and less so.

use super::{BATCH, all_clients, salon::SERVICES, timetable::Chair};
use crate::{
    Desk, Error, booking,
    people::{self, NewPerson},
    resources,
    schedule::{self, Plans},
    services,
    session::{Session, Topic, Tx},
    specialists,
};
use kartoteka_backup::Flow;
use kartoteka_domain::{
    Action, ClientId, Day, DayPlan, ReadyRole, ResourceId, ResourceKind, Right, Service, ServiceDetails, Status, UserId, Visit,
    VisitDetails, VisitId, Wall, WeekPlan, Whom,
    hours::Span,
    service::{COLOURS, Skill},
};
use kartoteka_exchange::people::{Random, stranger};
use kartoteka_store::Read;
use std::collections::HashSet;

/// How many work in a busy salon.
const TEAM: usize = 12;
/// When somebody new works: on so many days from Monday on, between these minutes.
const WORKDAYS: usize = 6;
const HOURS: (u16, u16) = (8 * 60, 20 * 60);
/// So many days ahead are booked.
const AHEAD: i64 = 60;
/// And so many back at the most.
const BACK: i64 = 20 * 366;
/// Of a hundred free moments so many begin a visit on days that are over, and on the last day that is booked.
const FULL: i64 = 92;
const THIN: i64 = 10;
/// So often somebody else is drawn when a client comes on that day already.
const DRAWS: usize = 8;

/// Who works, with what, for whom.
struct Salon {
    team: Vec<(UserId, Option<ResourceId>)>,
    services: Vec<Service>,
    clients: Vec<ClientId>,
    seed: u64,
    now: Wall,
}

/// Books `count` invented visits, the same for the same `seed` on the same day: from some weeks ahead back into the past, on
/// days that have none. A team, rooms and a catalogue are made where they are missing. `progress` hears how many are booked
/// and may stop it. Returns how many were booked.
///
/// # Errors
/// [`Error::StepUpNeeded`] before anything is done, or those of [`Session::write`]; batches that were committed stay.
pub fn visits(desk: &Desk, session: &Session, count: usize, seed: u64, progress: &mut dyn FnMut(usize) -> Flow) -> Result<usize, Error> {
    let salon = Salon::open(desk, session, seed)?;
    let last = salon.now.day().plus(AHEAD);
    let mut days = (0..AHEAD + BACK).map(|back| last.plus(-back));
    let mut booked = 0;
    while booked < count && progress(booked) == Flow::Go {
        let mut batch = salon.batch(session, &mut days)?;
        batch.truncate(count - booked);
        if batch.is_empty() {
            break;
        }
        booked += batch.len();
        session.write(Right::AddVisits, |tx| {
            tx.touch(Topic::Visits);
            batch.into_iter().try_for_each(|details| put(session, tx, details).map(drop))
        })?;
    }
    Ok(booked)
}

/// Writes a visit and tells the journal.
pub(crate) fn put(session: &Session, tx: &mut Tx<'_>, details: VisitDetails) -> Result<VisitId, Error> {
    let (id, now, zone) = (VisitId(tx.new_id()), tx.now(), session.base().time_zone.clone());
    let (created_by, instants) = (session.actor().user, booking::instants(&session.zone(), &details));
    tx.note(booking::entry(Action::VisitBooked, id, &details, VisitDetails::changes(None, &details), ""));
    let visit = Visit { id, details, series: None, zone, created_at: now, created_by, updated_at: now, removed_at: None };
    tx.rows.visits_mut().insert(&visit, &instants)?;
    Ok(id)
}

impl Salon {
    fn open(desk: &Desk, session: &Session, seed: u64) -> Result<Self, Error> {
        let users = team(desk, session, seed)?;
        let rooms = rooms(session)?;
        let services = catalogue(session, &users)?;
        let team = users.into_iter().zip(rooms.into_iter().map(Some).chain(std::iter::repeat(None))).collect();
        let now = session.zone().wall_of(session.clock().now());
        Ok(Self { team, services, clients: all_clients(session)?, seed, now })
    }

    /// The visits of the next days, about as many as one transaction takes; none when no day is left.
    fn batch(&self, session: &Session, days: &mut impl Iterator<Item = Day>) -> Result<Vec<VisitDetails>, Error> {
        let mut batch = Vec::new();
        while batch.len() < BATCH {
            let Some(day) = days.next() else { break };
            batch.extend(session.read(Right::SeeVisits, |rows| self.day(rows, day))?);
        }
        Ok(batch)
    }

    /// The visits of a day that has none yet.
    fn day(&self, rows: &Read<'_>, day: Day) -> Result<Vec<VisitDetails>, Error> {
        if !rows.visits().load(day, day.plus(1))?.is_empty() {
            return Ok(Vec::new());
        }
        let users: Vec<UserId> = self.team.iter().map(|(user, _)| *user).collect();
        let plans = Plans::load(rows, &users, day, day.plus(1))?;
        let mut random = Random::of(self.seed, usize::try_from(day.number()).unwrap_or_default());
        let (mut visits, mut here) = (Vec::new(), HashSet::new());
        for (specialist, room) in &self.team {
            let services = self.services.iter().filter(|service| service.details.skill(*specialist).is_some()).collect();
            let chair = Chair { specialist: *specialist, room: *room, services };
            let plan = plans.plan(*specialist, day);
            visits.extend(chair.fill(day, &plan, &[], self.fullness(day), &mut random, |_, random| self.whom(&mut here, random)));
        }
        visits.iter_mut().for_each(|visit| self.lived(visit, &mut random));
        Ok(visits)
    }

    fn fullness(&self, day: Day) -> u64 {
        let ahead = (day.number() - self.now.day().number()).max(0);
        u64::try_from(FULL - (FULL - THIN) * ahead / AHEAD).unwrap_or_default()
    }

    /// Somebody who does not come on that day yet.
    fn whom(&self, here: &mut HashSet<ClientId>, random: &mut Random) -> Whom {
        let drawn = (0..DRAWS).find_map(|_| random.pick(&self.clients).filter(|client| here.insert(*client)));
        drawn.map_or_else(|| Whom::Guest(String::new()), Whom::Client)
    }

    /// What is over was done, or came to nothing.
    fn lived(&self, visit: &mut VisitDetails, random: &mut Random) {
        let chance = random.below(100);
        if visit.end().is_none_or(|end| end > self.now) {
            visit.status = if chance < 40 { Status::Confirmed } else { Status::Booked };
            return;
        }
        visit.status = match chance {
            0..5 => Status::NoShow,
            5..11 => Status::Cancelled,
            _ => Status::Done,
        };
        visit.paid = visit.status == Status::Done;
        if visit.status == Status::Cancelled {
            "…".clone_into(&mut visit.cancel_reason);
        }
    }
}

/// Those who have a column and work here; others are invited until there are enough.
fn team(desk: &Desk, session: &Session, seed: u64) -> Result<Vec<UserId>, Error> {
    let here = || specialists::list(session).map(|list| list.into_iter().filter(|view| !view.left).map(|view| view.user).collect());
    let known: Vec<UserId> = here()?;
    let plan = DayPlan::of(Span::new(HOURS.0, HOURS.1)).unwrap_or_default();
    let week = WeekPlan::of([0, 1, 2, 3, 4, 5, 6].map(|day| if day < WORKDAYS { plan.clone() } else { DayPlan::off() }));
    for (number, colour) in (known.len()..TEAM).zip((0..COLOURS).cycle()) {
        let first_name = stranger(session.base().language, seed.wrapping_add(number as u64)).first_name;
        let newcomer = NewPerson { first_name, last_name: String::new(), role: ReadyRole::Specialist.into() };
        let user = people::invite(desk, session, &newcomer)?.user;
        specialists::save(session, user, colour, true, &[])?;
        schedule::set_week(session, user, week.clone())?;
    }
    here()
}

/// A room for each of the team.
fn rooms(session: &Session) -> Result<Vec<ResourceId>, Error> {
    let here = || -> Result<Vec<ResourceId>, Error> {
        let rooms = resources::list(session)?.into_iter().filter(|room| room.kind == ResourceKind::Room && room.removed_at.is_none());
        Ok(rooms.map(|room| room.id).collect())
    };
    for number in here()?.len()..TEAM {
        resources::save(session, None, ResourceKind::Room, &(number + 1).to_string())?;
    }
    here()
}

/// What the team does: the invented catalogue, done by all, where there is none.
fn catalogue(session: &Session, team: &[UserId]) -> Result<Vec<Service>, Error> {
    let here = || services::list(session).map(|list| list.into_iter().filter(|service| service.removed_at.is_none()).collect());
    let known: Vec<Service> = here()?;
    if !known.is_empty() {
        return Ok(known);
    }
    let base = session.base();
    for offered in &SERVICES {
        let specialists = team.iter().map(|user| Skill { specialist: *user, minutes: None, price: None }).collect();
        let details = ServiceDetails { specialists, ..offered.details(base.language, base.country) };
        services::save(session, None, details, None)?;
    }
    here()
}
