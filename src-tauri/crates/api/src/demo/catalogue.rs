//! The catalogue of the demo: rooms, equipment, services, and who of the team does what and when.

use crate::generate::salon::Craft;
use crate::{
    Error, generate::salon::SERVICES, people::Invitation, resources, schedule, services, session::Session, specialists, words::say,
};
use kartoteka_domain::{Resource, ResourceId, ResourceKind, Service, ServiceDetails, UserId, WeekPlan, service::Skill};

/// Somebody of the team with a column in the calendar.
struct Column {
    /// The place in the team.
    who: usize,
    craft: Craft,
    colour: u8,
    /// From Monday on; on every day of the week somebody works.
    week: &'static str,
    /// Percent of what the service says, where it takes this one longer.
    slower: Option<u16>,
}

/// In the order of the columns.
const COLUMNS: [Column; 4] = [
    Column {
        who: 1,
        craft: Craft::Hair,
        colour: 4,
        week: "540-780,840-1080;540-780,840-1080;;540-780,840-1080;540-780,840-1080;540-900;540-900",
        slower: None,
    },
    Column {
        who: 2,
        craft: Craft::Barber,
        colour: 0,
        week: ";600-840,900-1200;600-840,900-1200;600-840,900-1200;;600-1080;600-1080",
        slower: None,
    },
    Column {
        who: 5,
        craft: Craft::Nails,
        colour: 8,
        week: "600-840,900-1140;;600-840,900-1140;600-840,900-1140;600-840,900-1140;600-1020;",
        slower: Some(125),
    },
    Column {
        who: 3,
        craft: Craft::Skin,
        colour: 10,
        week: "540-780,840-1080;540-780,840-1080;540-780,840-1080;;540-780,840-1080;;600-960",
        slower: None,
    },
];

/// Somebody who works in the salon of the demo.
pub(super) struct Worker {
    pub user: UserId,
    pub room: ResourceId,
    pub week: WeekPlan,
}

/// What the demo's salon has.
pub(super) struct Salon {
    pub workers: Vec<Worker>,
    pub services: Vec<Service>,
}

/// Makes all of it, as the owner does on the first day.
pub(super) fn make(session: &Session, team: &[Invitation]) -> Result<Salon, Error> {
    let mut workers = Vec::new();
    for (column, room) in COLUMNS.iter().zip(rooms(session)?) {
        let (Some(person), Some(week)) = (team.get(column.who), WeekPlan::parse(column.week)) else { continue };
        specialists::save(session, person.user, column.colour, true, &[])?;
        schedule::set_week(session, person.user, week.clone())?;
        workers.push(Worker { user: person.user, room: room.id, week });
    }
    let services = services(session, &workers)?;
    Ok(Salon { workers, services })
}

/// One place for each column.
fn rooms(session: &Session) -> Result<Vec<Resource>, Error> {
    let language = session.base().language;
    let chair = |number: &str| say(language, "demo-room-chair", &[("number", number.to_owned())]);
    let names = [chair("1"), chair("2"), say(language, "demo-room-table", &[]), say(language, "demo-room-cabinet", &[])];
    names.iter().map(|name| resources::save(session, None, ResourceKind::Room, name)).collect()
}

/// The invented catalogue: who has learned it does it, in one of the places of those who do, and hair is taken off by laser.
fn services(session: &Session, workers: &[Worker]) -> Result<Vec<Service>, Error> {
    let base = session.base();
    let laser = resources::save(session, None, ResourceKind::Equipment, &say(base.language, "demo-equipment-laser", &[]))?;
    let mut services = Vec::new();
    for offered in &SERVICES {
        let details = offered.details(base.language, base.country);
        let able: Vec<(&Column, &Worker)> =
            COLUMNS.iter().zip(workers).filter(|(column, _)| offered.crafts.contains(&column.craft)).collect();
        let longer = |percent: u16| details.minutes.saturating_mul(percent).div_euclid(100).next_multiple_of(5);
        let skill =
            |(column, worker): &(&Column, &Worker)| Skill { specialist: worker.user, minutes: column.slower.map(longer), price: None };
        let details = ServiceDetails {
            specialists: able.iter().map(skill).collect(),
            rooms: able.iter().map(|(_, worker)| worker.room).collect(),
            equipment: if offered.code == "laser" { vec![laser.id] } else { Vec::new() },
            ..details.clone()
        };
        services.push(services::save(session, None, details, None)?);
    }
    Ok(services)
}
