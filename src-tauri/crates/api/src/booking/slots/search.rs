//! The search for free times. What is busy is loaded in one go for everybody asked for, a week first and then ever more, and
//! the search stops as soon as enough is found.

use crate::{Error, booking::Slot, clock::Zone, schedule::Plans};
use kartoteka_domain::{ClientId, Day, ResourceId, Stretch, UserId, Wall, day::Weekdays, hours::Span};
use kartoteka_store::{Read, Who};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Days that are loaded first.
const CHUNK: i64 = 7;
/// Minutes between one offered time and the next.
const STEP: u16 = 15;
/// The ends of busy times are offered too, on this grid.
const GRID: i64 = 5;

/// One part of what is to be done: any of these people may do it, the first ones rather.
pub(super) struct Wanted {
    pub begins: Begins,
    pub by: Vec<Doer>,
}

/// When a part begins.
pub(super) enum Begins {
    /// So many minutes after the visit does.
    After(i64),
    /// When the part before it is done and tidied up, and itself prepared.
    Next,
}

/// Somebody who could do a part, for how long and with what.
pub(super) struct Doer {
    pub specialist: UserId,
    pub minutes: u16,
    pub before: u16,
    pub after: u16,
    /// Any of them; none are needed where none is named.
    pub rooms: Vec<ResourceId>,
    pub equipment: Vec<ResourceId>,
}

/// Where and for whom is searched.
pub(super) struct Search<'s> {
    pub rows: Read<'s>,
    pub zone: &'s Zone,
    /// Nothing before is told.
    pub earliest: Wall,
    pub span: Option<Span>,
    /// On no other days of the week.
    pub weekdays: Weekdays,
    /// No other time than this is told.
    pub at: Option<Wall>,
    pub client: Option<ClientId>,
    /// Busy times that are given up.
    pub own: Vec<(Who, Stretch)>,
}

impl Search<'_> {
    /// The first `count` times at which `visit` could be done, each with its parts in order.
    pub fn run(&self, visit: &[Wanted], from: Day, days: i64, count: usize) -> Result<Vec<Vec<Slot>>, Error> {
        let (mut found, mut chunk, mut length, end) = (Vec::new(), from, CHUNK, from.plus(days));
        let (users, whom) = self.whom(visit);
        let mut board = Board { plans: Plans::load(&self.rows, &users, from, end)?, busy: HashMap::new(), client: self.client };
        while chunk < end && found.len() < count {
            let until = chunk.plus(length).min(end);
            board.busy = self.busy(&whom, chunk, until)?;
            for day in chunk.up_to(until).filter(|day| self.weekdays.has(day.weekday())) {
                found.extend(self.day(&board, visit, day, count - found.len()));
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
    fn whom(&self, visit: &[Wanted]) -> (Vec<UserId>, Vec<Who>) {
        let doers = || visit.iter().flat_map(|part| &part.by);
        let users: BTreeSet<UserId> = doers().map(|doer| doer.specialist).collect();
        let resources: BTreeSet<ResourceId> = doers().flat_map(|doer| doer.rooms.iter().chain(&doer.equipment)).copied().collect();
        let client = self.client.map(Who::Client);
        let whom = users.iter().copied().map(Who::Specialist).chain(resources.into_iter().map(Who::Resource)).chain(client);
        (users.iter().copied().collect(), whom.collect())
    }

    fn busy(&self, whom: &[Who], from: Day, until: Day) -> Result<HashMap<Who, Vec<Stretch>>, Error> {
        let mut busy: HashMap<Who, Vec<Stretch>> = HashMap::new();
        // What is wanted may end on the day after the one it begins on.
        for (who, stretch) in self.rows.occupancy().busy_all(whom, from, until.plus(1))? {
            let given_up = self.own.iter().filter(|(own, _)| *own == who).map(|(_, stretch)| *stretch);
            let left = |busy: Vec<Stretch>, gap| busy.into_iter().flat_map(|stretch| stretch.without(gap)).collect();
            busy.entry(who).or_default().extend(given_up.fold(vec![stretch], left));
        }
        Ok(busy)
    }

    /// The first `count` times of a day.
    fn day(&self, board: &Board, visit: &[Wanted], day: Day, count: usize) -> Vec<Vec<Slot>> {
        let mut found: Vec<Vec<Slot>> = Vec::new();
        let Some((first, rest)) = visit.split_first() else { return found };
        for lead in &first.by {
            let starts = self.at.map_or_else(|| board.starts(lead, day), |at| vec![at]);
            let starts = starts.into_iter().filter(|start| *start >= self.earliest);
            let times = starts.filter_map(|start| self.slots(board, lead, rest, start));
            found.extend(times.take(count));
        }
        // A stable sort keeps the people of one time in the order they were asked for.
        found.sort_by_key(|parts| parts.first().map(|slot| slot.start));
        found.truncate(count);
        found
    }

    /// All parts of a visit that `lead` begins at `start`, if each can be done.
    fn slots(&self, board: &Board, lead: &Doer, rest: &[Wanted], start: Wall) -> Option<Vec<Slot>> {
        let begun = Placed { slot: board.slot(lead, start)?, doer: lead };
        let mut parts = vec![begun];
        if !board.follow(&mut parts, start, rest, &mut HashSet::new()) {
            return None;
        }
        let end = parts.iter().map(Placed::end).max().unwrap_or(start);
        let shown = parts.iter().all(|part| self.zone.exists(part.slot.start));
        (shown && self.in_span(start, end)).then(|| parts.into_iter().map(|part| part.slot).collect())
    }

    /// Whether all that is wanted begins and ends at the times of the day that are asked for.
    fn in_span(&self, start: Wall, end: Wall) -> bool {
        let Some(span) = self.span else { return true };
        let minute = |wall: Wall| wall.number() - start.day().start().number();
        i64::from(span.from) <= minute(start) && minute(end) <= i64::from(span.until)
    }
}

/// A part that has found its time.
struct Placed<'w> {
    slot: Slot,
    doer: &'w Doer,
}

impl Placed<'_> {
    fn end(&self) -> Wall {
        self.slot.start.plus(i64::from(self.doer.minutes))
    }
}

/// What is worked and what is busy within some days.
struct Board {
    plans: Plans,
    /// In order; none touches the next one.
    busy: HashMap<Who, Vec<Stretch>>,
    client: Option<ClientId>,
}

impl Board {
    /// When a part could begin on a day: every quarter of an hour from the beginning of work on, and when a busy time ends.
    fn starts(&self, doer: &Doer, day: Day) -> Vec<Wall> {
        let plan = self.plans.plan(doer.specialist, day);
        let quarters = plan.spans().iter().flat_map(|span| (span.from..span.until).step_by(usize::from(STEP)));
        let mut starts: Vec<Wall> = quarters.map(|minute| day.at(minute)).collect();
        let who = Who::Specialist(doer.specialist);
        let within = day.start()..day.plus(1).start();
        let ends = self.near(who, within.start).iter().map(|stretch| stretch.until.plus(i64::from(doer.before)));
        let on_grid = ends.map(|end| end.plus((-end.number()).rem_euclid(GRID)));
        starts.extend(on_grid.take_while(|start| *start < within.end).filter(|start| *start >= within.start));
        starts.sort_unstable();
        starts.dedup();
        starts
    }

    /// Finds the time of each part after those in `parts`. Whether all of them have one. How many parts were left at which minute
    /// without success is kept in `failed`, so that many people and parts are not tried in every order.
    fn follow<'w>(&self, parts: &mut Vec<Placed<'w>>, begin: Wall, left: &'w [Wanted], failed: &mut HashSet<(usize, Wall)>) -> bool {
        let Some((part, rest)) = left.split_first() else { return true };
        let Some((last, who)) = parts.last().map(|last| (last.end().plus(i64::from(last.doer.after)), last.doer.specialist)) else {
            return false;
        };
        if failed.contains(&(left.len(), last)) {
            return false;
        }
        // Whoever is at it goes on rather.
        let (same, others): (Vec<&Doer>, Vec<&Doer>) = part.by.iter().partition(|doer| doer.specialist == who);
        let mut lasted = Vec::new();
        for doer in same.into_iter().chain(others) {
            let start = match part.begins {
                Begins::After(minutes) => begin.plus(minutes),
                Begins::Next => last.plus(i64::from(doer.before)),
            };
            // Somebody else with the same time would leave what follows where it is.
            let like_another = lasted.contains(&(doer.minutes, doer.before, doer.after));
            let Some(slot) = Some(doer).filter(|_| !like_another).and_then(|doer| self.slot(doer, start)) else { continue };
            lasted.push((doer.minutes, doer.before, doer.after));
            parts.push(Placed { slot, doer });
            if self.follow(parts, begin, rest, failed) {
                return true;
            }
            parts.pop();
        }
        failed.insert((left.len(), last));
        false
    }

    /// The time with room and equipment, if the part could be done then.
    fn slot(&self, doer: &Doer, start: Wall) -> Option<Slot> {
        let stretch = start.lasting(doer.minutes);
        let busy = stretch.widened(doer.before, doer.after);
        let works = self.is_free(Who::Specialist(doer.specialist), busy) && self.plans.covers(doer.specialist, stretch);
        let comes = self.client.is_none_or(|client| self.is_free(Who::Client(client), stretch));
        if !works || !comes {
            return None;
        }
        let (room, equipment) = (self.first_free(&doer.rooms, busy), self.first_free(&doer.equipment, busy));
        let placed = (room.is_some() || doer.rooms.is_empty()) && (equipment.is_some() || doer.equipment.is_empty());
        placed.then_some(Slot { start, specialist: doer.specialist, room, equipment })
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
