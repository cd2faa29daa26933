//! The clash guard: what stands in the way of a visit. It runs inside the write transaction, sees every visit there is, and
//! tells of others only what the person may know.

use super::{ClashKind, ClashTold, resolve::Catalogue};
use crate::{Error, schedule::Plans};
use kartoteka_domain::{Part, Stretch, UserId, VisitDetails, VisitId, Wall, Whom};
use kartoteka_store::{Busy, Read, Who};

/// One thing in the way, with all that is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Clash {
    pub kind: ClashKind,
    /// Which part meets it.
    pub part: usize,
    /// While the part is done.
    pub stretch: Stretch,
    /// The visit in the way, and when it is.
    pub other: Option<Busy>,
    /// Who or what is taken.
    pub taken: Option<Who>,
}

/// What stands in the way of `details`; `except` do not count: the visit itself, and those that move away.
pub(super) fn find(rows: &Read<'_>, plans: &Plans, details: &VisitDetails, except: &[VisitId]) -> Result<Vec<Clash>, Error> {
    if !details.status.takes_time() {
        return Ok(Vec::new());
    }
    let mut found = with_visits(rows, details, except)?;
    for (index, part) in details.parts.iter().enumerate() {
        let stretch = part.stretch();
        // A block of time may lie anywhere: whoever keeps time free does not work then.
        if details.whom != Whom::Nobody && !plans.covers(part.specialist, stretch) {
            let taken = Some(Who::Specialist(part.specialist));
            found.push(Clash { kind: ClashKind::OffHours, part: index, stretch, other: None, taken });
        }
    }
    Ok(found)
}

/// The visits in the way of `details`, and the parts of it that are in each other's.
pub(super) fn with_visits(rows: &Read<'_>, details: &VisitDetails, except: &[VisitId]) -> Result<Vec<Clash>, Error> {
    let mut found = Vec::new();
    for (index, part) in details.parts.iter().enumerate() {
        let taken = [
            (ClashKind::Specialist, Some(Who::Specialist(part.specialist)), part.busy()),
            (ClashKind::Room, part.room.map(Who::Resource), part.busy()),
            (ClashKind::Equipment, part.equipment.map(Who::Resource), part.busy()),
            (ClashKind::Client, details.whom.client().map(Who::Client), part.stretch()),
        ];
        for (kind, who, stretch) in taken {
            let Some(who) = who else { continue };
            for other in rows.occupancy().busy(who, stretch, except)? {
                found.push(Clash { kind, part: index, stretch: part.stretch(), other: Some(other), taken: Some(who) });
            }
        }
        let twice = details.parts.iter().take(index).flat_map(|earlier| in_each_others_way(earlier, part));
        found.extend(twice.map(|(kind, taken)| Clash { kind, part: index, stretch: part.stretch(), other: None, taken: Some(taken) }));
    }
    Ok(found)
}

/// Who and what two parts of one visit need at once. A room they may share: several people work at one chair.
fn in_each_others_way(one: &Part, other: &Part) -> impl Iterator<Item = (ClashKind, Who)> {
    let at_once = one.stretch().overlaps(other.stretch());
    let specialist = (one.specialist == other.specialist).then_some((ClashKind::Specialist, Who::Specialist(other.specialist)));
    let equipment = other.equipment.filter(|own| one.equipment == Some(*own)).map(|own| (ClashKind::Equipment, Who::Resource(own)));
    specialist.into_iter().chain(equipment).filter(move |_| at_once)
}

/// The most clashes told at once: more of them nobody reads.
const MOST_TOLD: usize = 100;

/// The clashes as this person may know them: one line for each thing taken and each visit in the way.
pub(super) fn tell(rows: &Read<'_>, catalogue: &Catalogue<'_>, clashes: &[Clash]) -> Result<Vec<ClashTold>, Error> {
    let mut told: Vec<ClashTold> = Vec::new();
    for clash in clashes {
        if told.len() == MOST_TOLD {
            break;
        }
        let name = clash.other.as_ref().map(|other| whose(rows, other)).transpose()?.unwrap_or_default();
        let what = what(rows, catalogue, clash)?;
        let Clash { kind, part, stretch, .. } = clash;
        let line = ClashTold { kind: *kind, part: *part, start: stretch.from, until: stretch.until, name, what };
        if !told.contains(&line) {
            told.push(line);
        }
    }
    Ok(told)
}

/// Who or what is taken, by name.
fn what(rows: &Read<'_>, catalogue: &Catalogue<'_>, clash: &Clash) -> Result<String, Error> {
    Ok(match clash.taken {
        Some(Who::Specialist(user)) => person(rows, user)?,
        Some(Who::Resource(id)) => catalogue.resource_name(id),
        Some(Who::Client(_)) | None => String::new(),
    })
}

pub(super) fn person(rows: &Read<'_>, user: UserId) -> Result<String, Error> {
    Ok(rows.users().get(user)?.map(|user| user.first_name).unwrap_or_default())
}

/// Whose visit is in the way, as the calendar names it; of a block, what it is for. Empty when it is out of sight.
fn whose(rows: &Read<'_>, other: &Busy) -> Result<String, Error> {
    let name = rows.visits().name(other.visit)?;
    if name.as_deref() != Some("") {
        return Ok(name.unwrap_or_default());
    }
    let block = rows.visits().get(other.visit)?.filter(|visit| visit.details.whom == Whom::Nobody);
    Ok(block.map(|block| block.details.note).unwrap_or_default())
}

/// The days that plans are needed for: those of every part.
pub(super) fn days_of<'d>(details: impl IntoIterator<Item = &'d VisitDetails>) -> Option<(Wall, Wall)> {
    let ends = details.into_iter().filter_map(|details| Some((details.start()?, details.end()?)));
    ends.reduce(|(from, until), (start, end)| (from.min(start), until.max(end)))
}

/// The plans of everybody who gives one of these visits.
pub(super) fn plans_for(rows: &Read<'_>, visits: &[VisitDetails]) -> Result<Plans, Error> {
    let mut users: Vec<UserId> = visits.iter().flat_map(VisitDetails::specialists).collect();
    users.sort_unstable();
    users.dedup();
    let (from, until) = days_of(visits).unwrap_or((Wall::from_number(0), Wall::from_number(0)));
    Plans::load(rows, &users, from.day(), until.day().plus(1))
}
