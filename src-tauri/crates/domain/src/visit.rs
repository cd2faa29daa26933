//! Visits: who comes when, for what, to whom. A block of time is a visit of nobody.

use crate::{
    ClientId, Fault, Millis, Money, Problem, ResourceId, SeriesId, ServiceId, UserId, VisitId, Wall,
    day::Stretch,
    fault::short,
    journal::{Change, differences},
    mask,
    service::{MAX_BUFFER, is_duration, is_price},
};

/// The most parts of one visit.
pub const MAX_PARTS: usize = 10;

/// A visit as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Its name for good.
    pub id: VisitId,
    /// What is known.
    pub details: VisitDetails,
    /// The series it belongs to.
    pub series: Option<SeriesId>,
    /// IANA zone of the wall its times stand on.
    pub zone: String,
    /// Booked then.
    pub created_at: Millis,
    /// By whom.
    pub created_by: UserId,
    /// Last changed then.
    pub updated_at: Millis,
    /// Taken out as entered by mistake then.
    pub removed_at: Option<Millis>,
}

/// What is known of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitDetails {
    /// Who comes.
    pub whom: Whom,
    /// How far it is.
    pub status: Status,
    /// Why it was cancelled; empty unless it was.
    pub cancel_reason: String,
    /// What is done, in the order it is done; one at least.
    pub parts: Vec<Part>,
    /// Free text; of a block of time, what it is for.
    pub note: String,
    /// Whether the client wants this specialist and nobody else.
    pub only_this_specialist: bool,
    /// Whether it is paid for.
    pub paid: bool,
}

/// Who comes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Whom {
    /// A client with a card.
    Client(ClientId),
    /// Somebody without a card, by name; the name may be empty.
    Guest(String),
    /// Nobody: time is blocked.
    Nobody,
}

/// One service within a visit, or a piece of blocked time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Part {
    /// What is done; `None` is not known yet, or blocked time.
    pub service: Option<ServiceId>,
    /// Who does it.
    pub specialist: UserId,
    /// Where.
    pub room: Option<ResourceId>,
    /// With what.
    pub equipment: Option<ResourceId>,
    /// When it begins.
    pub start: Wall,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// Minutes the specialist and the room are busy before it.
    pub before: u16,
    /// And after it.
    pub after: u16,
    /// What it costs.
    pub price: Money,
}

/// How far a visit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Booked.
    Booked,
    /// The client said to come.
    Confirmed,
    /// The client is here.
    Arrived,
    /// It is being done.
    InService,
    /// It is done.
    Done,
    /// The client did not come.
    NoShow,
    /// It was cancelled.
    Cancelled,
}

impl Status {
    /// All of them, in the order they follow each other.
    pub const ALL: [Self; 7] = [Self::Booked, Self::Confirmed, Self::Arrived, Self::InService, Self::Done, Self::NoShow, Self::Cancelled];

    /// The name in the database, on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Confirmed => "confirmed",
            Self::Arrived => "arrived",
            Self::InService => "in-service",
            Self::Done => "done",
            Self::NoShow => "no-show",
            Self::Cancelled => "cancelled",
        }
    }

    /// The status with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether people, rooms and equipment are kept for it.
    #[must_use]
    pub fn takes_time(self) -> bool {
        !matches!(self, Self::NoShow | Self::Cancelled)
    }

    /// Whether the client is here, or was.
    #[must_use]
    pub fn is_here(self) -> bool {
        matches!(self, Self::Arrived | Self::InService | Self::Done)
    }

    /// Whether it has not begun: only such visits are moved with their series or handed to a successor.
    #[must_use]
    pub fn is_ahead(self) -> bool {
        matches!(self, Self::Booked | Self::Confirmed)
    }
}

impl Whom {
    /// The client, if there is a card.
    #[must_use]
    pub fn client(&self) -> Option<ClientId> {
        match self {
            Self::Client(id) => Some(*id),
            Self::Guest(_) | Self::Nobody => None,
        }
    }

    /// The same for eyes that see no contacts: of a guest a first name and an initial.
    #[must_use]
    pub fn masked(self) -> Self {
        match self {
            Self::Guest(name) => Self::Guest(mask::guest(&name)),
            Self::Client(_) | Self::Nobody => self,
        }
    }

    /// The same as somebody meant it who saw no more than the mask of `known`: a guest who was not renamed is that one.
    #[must_use]
    pub fn meaning(self, known: &Self) -> Self {
        if matches!(self, Self::Guest(_)) && self == known.clone().masked() { known.clone() } else { self }
    }

    /// The same with the name tidied.
    pub(crate) fn check(self, faults: &mut Vec<Fault>) -> Self {
        match self {
            Self::Guest(name) => Self::Guest(short(&name, "whom", 100, faults)),
            Self::Client(_) | Self::Nobody => self,
        }
    }
}

impl Part {
    /// While it is done.
    #[must_use]
    pub fn stretch(&self) -> Stretch {
        self.start.lasting(self.minutes)
    }

    /// While specialist, room and equipment are kept for it: the buffers included.
    #[must_use]
    pub fn busy(&self) -> Stretch {
        self.stretch().widened(self.before, self.after)
    }
}

impl VisitDetails {
    /// Tidies texts, puts the parts in order and refuses what cannot be.
    ///
    /// # Errors
    /// Every field at fault: `whom`, `parts`, `minutes`, `price`, `note`, `reason`.
    pub fn check(mut self) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        self.note = short(&self.note, "note", 2_000, &mut faults);
        self.cancel_reason = short(&self.cancel_reason, "reason", 500, &mut faults);
        self.whom = self.whom.check(&mut faults);
        self.parts.sort_by_key(|part| part.start);
        if self.parts.is_empty() || self.parts.len() > MAX_PARTS {
            faults.push(Fault::new("parts", Problem::OutOfRange));
        }
        for (index, part) in self.parts.iter().enumerate() {
            let checks = [
                ("minutes", is_duration(part.minutes) && part.before <= MAX_BUFFER && part.after <= MAX_BUFFER),
                ("price", is_price(part.price)),
            ];
            faults
                .extend(checks.into_iter().filter(|(_, holds)| !holds).map(|(field, _)| Fault::new(field, Problem::OutOfRange).at(index)));
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    /// When it begins.
    #[must_use]
    pub fn start(&self) -> Option<Wall> {
        self.parts.iter().map(|part| part.start).min()
    }

    /// When it ends.
    #[must_use]
    pub fn end(&self) -> Option<Wall> {
        self.parts.iter().map(|part| part.stretch().until).max()
    }

    /// Who gives it, each once.
    #[must_use]
    pub fn specialists(&self) -> Vec<UserId> {
        let mut specialists: Vec<UserId> = self.parts.iter().map(|part| part.specialist).collect();
        specialists.sort_unstable();
        specialists.dedup();
        specialists
    }

    /// What changed, for the journal; `None` is a visit that was not there. Ids stand for services, people, rooms.
    #[must_use]
    pub fn changes(before: Option<&Self>, after: &Self) -> Vec<Change> {
        differences(&before.map(Self::told).unwrap_or_default(), &after.told())
    }

    fn told(&self) -> Vec<(String, String)> {
        let guest = if let Whom::Guest(name) = &self.whom { name.clone() } else { String::new() };
        let mark = |on: bool| if on { "1" } else { "" }.to_owned();
        let mut told = vec![
            ("guest".to_owned(), guest),
            ("status".to_owned(), self.status.code().to_owned()),
            ("reason".to_owned(), self.cancel_reason.clone()),
            ("note".to_owned(), self.note.clone()),
            ("only-this-specialist".to_owned(), mark(self.only_this_specialist)),
            ("paid".to_owned(), mark(self.paid)),
        ];
        for (index, part) in self.parts.iter().enumerate() {
            // The first part keeps the plain names: most visits have no other.
            let named = |field: &str| if index == 0 { field.to_owned() } else { format!("{field}-{}", index + 1) };
            let id = |id: Option<String>| id.unwrap_or_default();
            told.extend([
                (named("start"), part.start.to_string()),
                (named("minutes"), part.minutes.to_string()),
                (named("service"), id(part.service.map(|service| service.to_string()))),
                (named("specialist"), part.specialist.to_string()),
                (named("room"), id(part.room.map(|room| room.to_string()))),
                (named("equipment"), id(part.equipment.map(|equipment| equipment.to_string()))),
                (named("price"), part.price.0.to_string()),
            ]);
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn part(start: &str) -> Part {
        Part {
            service: None,
            specialist: UserId(Uuid::from_u128(1)),
            room: None,
            equipment: None,
            start: start.parse().unwrap(),
            minutes: 45,
            before: 5,
            after: 10,
            price: Money(0),
        }
    }

    fn visit(parts: Vec<Part>) -> VisitDetails {
        VisitDetails {
            whom: Whom::Guest(" Олена ".into()),
            status: Status::Booked,
            cancel_reason: String::new(),
            parts,
            note: String::new(),
            only_this_specialist: false,
            paid: false,
        }
    }

    #[test]
    fn parts_stand_in_the_order_they_are_done() {
        let checked = visit(vec![part("2026-11-23T11:00"), part("2026-11-23T10:00")]).check().unwrap();
        assert_eq!(checked.start().unwrap().to_string(), "2026-11-23T10:00");
        assert_eq!(checked.end().unwrap().to_string(), "2026-11-23T11:45");
        assert_eq!(checked.whom, Whom::Guest("Олена".into()));
    }

    #[test]
    fn what_cannot_be_is_refused_with_its_place() {
        let long = Part { minutes: 2, price: Money(-1), ..part("2026-11-23T11:00") };
        let faults = visit(vec![part("2026-11-23T10:00"), long]).check().unwrap_err();
        let told: Vec<_> = faults.iter().map(|fault| (fault.field, fault.index)).collect();
        assert_eq!(told, [("minutes", 1), ("price", 1)]);
        assert_eq!(visit(Vec::new()).check().unwrap_err().first().map(|fault| fault.field), Some("parts"));
    }

    #[test]
    fn buffers_keep_people_and_rooms_busy() {
        let busy = part("2026-11-23T10:00").busy();
        assert_eq!((busy.from.to_string().as_str(), busy.until.to_string().as_str()), ("2026-11-23T09:55", "2026-11-23T10:55"));
    }

    #[test]
    fn the_journal_hears_what_moved() {
        let (before, after) = (visit(vec![part("2026-11-23T10:00")]), visit(vec![part("2026-11-24T10:00")]));
        let change = Change { field: "start".into(), old: "2026-11-23T10:00".into(), new: "2026-11-24T10:00".into() };
        assert_eq!(VisitDetails::changes(Some(&before), &after), [change]);
        assert!(VisitDetails::changes(None, &after).iter().any(|change| change.field == "specialist"));
    }
}
