//! Free times. What is busy is loaded in one go for everybody asked for, a week first and then ever more, and the search stops
//! as soon as enough is found.

use super::{
    Slot, SlotsAsked,
    resolve::{Catalogue, does},
};
use crate::{Error, clock::Zone, schedule::Plans, session::Session};
use kartoteka_domain::{
    ClientId, Day, Fault, Problem, Reach, ResourceId, Right, Service, Stretch, UserId, VisitDetails, Wall, hours::Span,
    service::is_duration,
};
use kartoteka_store::{Read, Who};
use std::collections::{BTreeSet, HashMap};

/// The most days that are searched.
const MAX_DAYS: u16 = 60;
/// The most free times that are told.
const MAX_SLOTS: usize = 400;
/// How many are offered in the place of a time that is taken.
const OFFERED: usize = 5;
/// Days that are loaded first.
const CHUNK: i64 = 7;
/// Minutes between one offered time and the next.
const STEP: u16 = 15;
/// The ends of busy times are offered too, on this grid.
const GRID: i64 = 5;

/// Free times for a service, by time and then in the order of the people asked for.
///
/// # Errors
/// [`Error::TooManyDays`], [`Error::NotFound`], [`Error::InvalidForm`] where it is not known for how long, or those of
/// [`Session::read`].
pub fn free_slots(session: &Session, asked: &SlotsAsked) -> Result<Vec<Slot>, Error> {
    if asked.days > MAX_DAYS {
        return Err(Error::TooManyDays);
    }
    let (zone, now) = (session.zone(), session.clock().now());
    session.read(Right::SeeVisits, |rows| {
        let catalogue = Catalogue::load(*rows, [asked.service])?;
        let service = catalogue.service(asked.service);
        let mut people = people(rows, &asked.specialists, service)?;
        let sight = session.sight();
        // Nobody is offered times to book that the own role does not reach.
        people.retain(|user| sight.reach == Reach::All || *user == sight.user);
        let team = |user: &UserId| Ok(vec![Wanted::of(&catalogue, service, *user, asked.minutes)?]);
        let teams = people.iter().map(team).collect::<Result<Vec<_>, Error>>()?;
        let earliest = zone.wall_of(now).max(asked.from.start());
        let search = Search { rows: *rows, zone: &zone, earliest, span: asked.span, client: None, own: Vec::new() };
        search.run(&teams, asked.from, i64::from(asked.days), asked.count.min(MAX_SLOTS))
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
    let team = details.parts.iter().map(|part| {
        let service = catalogue.service(part.service).map(|service| &service.details);
        let any = |resources: Option<&Vec<ResourceId>>, own: Option<ResourceId>| {
            let kept = catalogue.kept(resources.map_or(&[], Vec::as_slice));
            if kept.is_empty() { own.into_iter().collect() } else { kept }
        };
        Wanted {
            offset: part.start.number() - start.number(),
            specialist: part.specialist,
            minutes: part.minutes,
            before: part.before,
            after: part.after,
            rooms: any(service.map(|details| &details.rooms), part.room),
            equipment: any(service.map(|details| &details.equipment), part.equipment),
        }
    });
    let client = details.whom.client();
    let search = Search { rows, zone, earliest: start, span: None, client, own: before.map(taken_by).unwrap_or_default() };
    search.run(&[team.collect()], start.day(), i64::from(MAX_DAYS), OFFERED)
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

/// Everybody asked for, or everybody with a column who does the service.
fn people(rows: &Read<'_>, asked: &[UserId], service: Option<&Service>) -> Result<Vec<UserId>, Error> {
    if !asked.is_empty() {
        return Ok(asked.to_vec());
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

/// One part of what is to be done.
struct Wanted {
    /// Minutes after the beginning of the first part.
    offset: i64,
    specialist: UserId,
    minutes: u16,
    before: u16,
    after: u16,
    rooms: Vec<ResourceId>,
    equipment: Vec<ResourceId>,
}

impl Wanted {
    fn of(catalogue: &Catalogue<'_>, service: Option<&Service>, specialist: UserId, minutes: Option<u16>) -> Result<Self, Error> {
        let details = service.map(|service| &service.details);
        let minutes = minutes.or_else(|| details.map(|details| details.minutes_with(specialist)));
        let minutes = minutes.filter(|minutes| is_duration(*minutes));
        let minutes = minutes.ok_or_else(|| Error::InvalidForm(vec![Fault::new("minutes", Problem::OutOfRange)]))?;
        let kept = |resources: Option<&Vec<ResourceId>>| catalogue.kept(resources.map_or(&[], Vec::as_slice));
        Ok(Self {
            offset: 0,
            specialist,
            minutes,
            before: details.map_or(0, |details| details.before),
            after: details.map_or(0, |details| details.after),
            rooms: kept(details.map(|details| &details.rooms)),
            equipment: kept(details.map(|details| &details.equipment)),
        })
    }

    fn at(&self, start: Wall) -> Stretch {
        start.plus(self.offset).lasting(self.minutes)
    }
}

/// Where and for whom is searched.
struct Search<'s> {
    rows: Read<'s>,
    zone: &'s Zone,
    /// Nothing before is told.
    earliest: Wall,
    span: Option<Span>,
    client: Option<ClientId>,
    /// Busy times that are given up.
    own: Vec<(Who, Stretch)>,
}

impl Search<'_> {
    /// The first `count` times at which one of `teams` could do what is wanted.
    fn run(&self, teams: &[Vec<Wanted>], from: Day, days: i64, count: usize) -> Result<Vec<Slot>, Error> {
        let (mut found, mut chunk, mut length, end) = (Vec::new(), from, CHUNK, from.plus(days));
        let (users, whom) = self.whom(teams);
        let mut board = Board { plans: Plans::load(&self.rows, &users, from, end)?, busy: HashMap::new() };
        while chunk < end && found.len() < count {
            let until = chunk.plus(length).min(end);
            board.busy = self.busy(&whom, chunk, until)?;
            for day in chunk.up_to(until) {
                found.extend(self.day(&board, teams, day, count - found.len()));
                if found.len() >= count {
                    break;
                }
            }
            // Where a week was full, the next ones are likely to be.
            (chunk, length) = (until, length * 2);
        }
        Ok(found)
    }

    /// The people who are wanted, and everybody and everything that must be free.
    fn whom(&self, teams: &[Vec<Wanted>]) -> (Vec<UserId>, Vec<Who>) {
        let parts = || teams.iter().flatten();
        let users: BTreeSet<UserId> = parts().map(|part| part.specialist).collect();
        let resources: BTreeSet<ResourceId> = parts().flat_map(|part| part.rooms.iter().chain(&part.equipment)).copied().collect();
        let client = self.client.map(Who::Client);
        let whom = users.iter().copied().map(Who::Specialist).chain(resources.into_iter().map(Who::Resource)).chain(client);
        (users.iter().copied().collect(), whom.collect())
    }

    fn busy(&self, whom: &[Who], from: Day, until: Day) -> Result<HashMap<Who, Vec<Stretch>>, Error> {
        let mut busy: HashMap<Who, Vec<Stretch>> = HashMap::new();
        // What is wanted may end on the day after the one it begins on.
        for (who, stretch) in self.rows.occupancy().busy_all(whom, from, until.plus(1))? {
            let given_up = self.own.iter().filter(|(own, _)| *own == who).map(|(_, stretch)| *stretch);
            busy.entry(who).or_default().extend(given_up.fold(vec![stretch], without));
        }
        Ok(busy)
    }

    /// The first `count` times of a day.
    fn day(&self, board: &Board, teams: &[Vec<Wanted>], day: Day, count: usize) -> Vec<Slot> {
        let mut found = Vec::new();
        for team in teams {
            let starts = team.first().map(|first| board.starts(first, day)).unwrap_or_default();
            let starts = starts.into_iter().filter(|start| *start >= self.earliest && self.in_span(team, *start));
            let slots = starts.filter_map(|start| board.slot(team, start, self.client));
            found.extend(slots.filter(|slot| self.zone.exists(slot.start)).take(count));
        }
        // A stable sort keeps the people of one time in the order they were asked for.
        found.sort_by_key(|slot| slot.start);
        found.truncate(count);
        found
    }

    /// Whether all that is wanted begins and ends at the times of the day that are asked for.
    fn in_span(&self, team: &[Wanted], start: Wall) -> bool {
        let Some(span) = self.span else { return true };
        let end = team.iter().map(|part| part.at(start).until).max().unwrap_or(start);
        let minute = |wall: Wall| wall.number() - start.day().start().number();
        i64::from(span.from) <= minute(start) && minute(end) <= i64::from(span.until)
    }
}

/// What is worked and what is busy within some days.
struct Board {
    plans: Plans,
    /// In order; none touches the next one.
    busy: HashMap<Who, Vec<Stretch>>,
}

impl Board {
    /// When a part could begin on a day: every quarter of an hour from the beginning of work on, and when a busy time ends.
    fn starts(&self, part: &Wanted, day: Day) -> Vec<Wall> {
        let plan = self.plans.plan(part.specialist, day);
        let quarters = plan.spans().iter().flat_map(|span| (span.from..span.until).step_by(usize::from(STEP)));
        let mut starts: Vec<Wall> = quarters.map(|minute| day.at(minute)).collect();
        let who = Who::Specialist(part.specialist);
        let within = day.start()..day.plus(1).start();
        let ends = self.near(who, within.start).iter().map(|stretch| stretch.until.plus(i64::from(part.before)));
        let on_grid = ends.map(|end| end.plus((-end.number()).rem_euclid(GRID)));
        starts.extend(on_grid.take_while(|start| *start < within.end).filter(|start| *start >= within.start));
        starts.sort_unstable();
        starts.dedup();
        starts
    }

    /// The time with rooms and equipment, if all that is wanted could be done then.
    fn slot(&self, team: &[Wanted], start: Wall, client: Option<ClientId>) -> Option<Slot> {
        let first = team.first()?;
        let mut slot = Slot { start, specialist: first.specialist, room: None, equipment: None };
        for (place, part) in team.iter().enumerate() {
            let (stretch, busy) = (part.at(start), part.at(start).widened(part.before, part.after));
            let works = self.is_free(Who::Specialist(part.specialist), busy) && self.plans.covers(part.specialist, stretch);
            let comes = client.is_none_or(|client| self.is_free(Who::Client(client), stretch));
            let (room, equipment) = (self.first_free(&part.rooms, busy), self.first_free(&part.equipment, busy));
            if !works || !comes || room.is_none() && !part.rooms.is_empty() || equipment.is_none() && !part.equipment.is_empty() {
                return None;
            }
            if place == 0 {
                (slot.room, slot.equipment) = (room, equipment);
            }
        }
        Some(slot)
    }

    fn first_free(&self, resources: &[ResourceId], busy: Stretch) -> Option<ResourceId> {
        resources.iter().copied().find(|resource| self.is_free(Who::Resource(*resource), busy))
    }

    fn is_free(&self, who: Who, wanted: Stretch) -> bool {
        !self.near(who, wanted.from).iter().take_while(|busy| busy.from < wanted.until).any(|busy| busy.overlaps(wanted))
    }

    /// The busy times of somebody that end after `from`.
    fn near(&self, who: Who, from: Wall) -> &[Stretch] {
        let busy = self.busy.get(&who).map_or(&[][..], Vec::as_slice);
        busy.split_at(busy.partition_point(|stretch| stretch.until <= from)).1
    }
}

/// What is left of busy times without `gap`.
fn without(busy: Vec<Stretch>, gap: Stretch) -> Vec<Stretch> {
    let parts = busy.into_iter().flat_map(|stretch| {
        let (before, after) = (stretch.until.min(gap.from), stretch.from.max(gap.until));
        [Stretch { until: before, ..stretch }, Stretch { from: after, ..stretch }]
    });
    parts.filter(|stretch| stretch.from < stretch.until).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_that_is_given_up_leaves_what_lies_around_it() {
        let at = |minute: u16| Day::from_number(20_000).at(minute);
        let cut = |from: u16, until: u16| {
            let gap = Stretch { from: at(from), until: at(until) };
            let left = without(vec![at(600).lasting(120)], gap).into_iter();
            left.map(|stretch| (stretch.from.minute(), stretch.until.minute())).collect::<Vec<_>>()
        };
        assert_eq!(cut(630, 660), [(600, 630), (660, 720)]);
        assert_eq!(cut(540, 660), [(660, 720)]);
        assert_eq!(cut(660, 800), [(600, 660)]);
        assert_eq!(cut(540, 800), []);
        assert_eq!([cut(500, 600), cut(720, 800)], [[(600, 720)], [(600, 720)]]);
    }
}
