//! What the business does, who does it, and what is needed for it.

use crate::{Fault, Millis, Money, Problem, ResourceId, ServiceId, UserId, client::MAX_VALUES, fault::short, journal::Change};

/// The colours of the calendar, by number from 0; the screen knows what they look like.
pub const COLOURS: u8 = 12;
/// The longest a service may take, in minutes.
pub const MAX_MINUTES: u16 = 12 * 60;
/// The longest buffer, in minutes.
pub const MAX_BUFFER: u16 = 4 * 60;

/// A service as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its name for good.
    pub id: ServiceId,
    /// What is known.
    pub details: ServiceDetails,
    /// Last changed then.
    pub updated_at: Millis,
    /// Taken out of the catalogue then; past visits keep it.
    pub removed_at: Option<Millis>,
}

/// What is known of a service.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ServiceDetails {
    /// What it is called.
    pub name: String,
    /// The group it stands in; empty is none.
    pub category: String,
    /// What it costs, unless its specialist asks for another price.
    pub price: Money,
    /// How long it takes in minutes, unless its specialist is quicker or slower.
    pub minutes: u16,
    /// Minutes needed before it, not shown as service time.
    pub before: u16,
    /// Minutes needed after it.
    pub after: u16,
    /// Its colour, below [`COLOURS`].
    pub colour: u8,
    /// Whom it is not for: allergies and states of health, none twice.
    pub contraindications: Vec<String>,
    /// It needs one of these rooms; none when any place will do.
    pub rooms: Vec<ResourceId>,
    /// It needs one of these pieces of equipment; none when it needs none.
    pub equipment: Vec<ResourceId>,
    /// Who does it.
    pub specialists: Vec<Skill>,
}

/// That a specialist does a service, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Skill {
    /// Who.
    pub specialist: UserId,
    /// How long it takes this one; `None` is as the service says.
    pub minutes: Option<u16>,
    /// What this one asks for; `None` is as the service says.
    pub price: Option<Money>,
}

/// What kind of thing is needed for a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ResourceKind {
    /// A room or a chair.
    Room,
    /// A machine.
    Equipment,
}

/// A room or a piece of equipment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Its name for good.
    pub id: ResourceId,
    /// What kind of thing.
    pub kind: ResourceKind,
    /// What it is called.
    pub name: String,
    /// Taken out then; past visits keep it.
    pub removed_at: Option<Millis>,
}

impl ResourceKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Room, Self::Equipment];

    /// The name in the database, on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Equipment => "equipment",
        }
    }

    /// The kind with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl ServiceDetails {
    /// Tidies texts and refuses what cannot be.
    ///
    /// # Errors
    /// Every field at fault: `name`, `category`, `price`, `minutes`, `before`, `after`, `colour`, `contraindications`,
    /// `specialists`.
    pub fn check(self) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let name = short(&self.name, "name", 100, &mut faults);
        if name.is_empty() {
            faults.push(Fault::new("name", Problem::NameNeeded));
        }
        let category = short(&self.category, "category", 100, &mut faults);
        let prices = self.specialists.iter().filter_map(|skill| skill.price);
        let times = self.specialists.iter().filter_map(|skill| skill.minutes);
        let checks = [
            ("price", is_price(self.price)),
            ("minutes", is_duration(self.minutes)),
            ("before", self.before <= MAX_BUFFER),
            ("after", self.after <= MAX_BUFFER),
            ("colour", self.colour < COLOURS),
            ("contraindications", self.contraindications.len() <= MAX_VALUES),
            ("specialists", prices.into_iter().all(is_price) && times.into_iter().all(is_duration)),
        ];
        faults.extend(checks.into_iter().filter(|(_, holds)| !holds).map(|(field, _)| Fault::new(field, Problem::OutOfRange)));
        let mut contraindications: Vec<String> = Vec::new();
        for text in &self.contraindications {
            let text = short(text, "contraindications", 100, &mut faults);
            if !text.is_empty() && !contraindications.contains(&text) {
                contraindications.push(text);
            }
        }
        if faults.is_empty() { Ok(Self { name, category, contraindications, ..self }) } else { Err(faults) }
    }

    /// How `specialist` does it, if so.
    #[must_use]
    pub fn skill(&self, specialist: UserId) -> Option<Skill> {
        self.specialists.iter().copied().find(|skill| skill.specialist == specialist)
    }

    /// How long it takes with `specialist`, in minutes.
    #[must_use]
    pub fn minutes_with(&self, specialist: UserId) -> u16 {
        self.skill(specialist).and_then(|skill| skill.minutes).unwrap_or(self.minutes)
    }

    /// What it costs with `specialist`.
    #[must_use]
    pub fn price_with(&self, specialist: UserId) -> Money {
        self.skill(specialist).and_then(|skill| skill.price).unwrap_or(self.price)
    }

    /// What changed, for the journal; `None` is a service that was not there. Ids stand for rooms, equipment and people.
    #[must_use]
    pub fn changes(before: Option<&Self>, after: &Self) -> Vec<Change> {
        let none = Self::default();
        let old = before.unwrap_or(&none).told();
        let new = after.told();
        let changed = old.into_iter().zip(new).filter(|((_, old), (_, new))| old != new);
        changed.map(|((field, old), (_, new))| Change { field: field.to_owned(), old, new }).collect()
    }

    fn told(&self) -> [(&'static str, String); 11] {
        let ids = |ids: &[ResourceId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let skill = |skill: &Skill| {
            let minutes = skill.minutes.map(|minutes| format!(" {minutes} min")).unwrap_or_default();
            let price = skill.price.map(|price| format!(" {}", price.0)).unwrap_or_default();
            format!("{}{minutes}{price}", skill.specialist)
        };
        [
            ("name", self.name.clone()),
            ("category", self.category.clone()),
            ("price", self.price.0.to_string()),
            ("minutes", self.minutes.to_string()),
            ("before", self.before.to_string()),
            ("after", self.after.to_string()),
            ("colour", self.colour.to_string()),
            ("contraindications", self.contraindications.join(", ")),
            ("rooms", ids(&self.rooms)),
            ("equipment", ids(&self.equipment)),
            ("specialists", self.specialists.iter().map(skill).collect::<Vec<_>>().join(", ")),
        ]
    }
}

/// Whether a visit or a service may take so long.
#[must_use]
pub fn is_duration(minutes: u16) -> bool {
    (5..=MAX_MINUTES).contains(&minutes)
}

/// Whether something may cost so much.
#[must_use]
pub fn is_price(price: Money) -> bool {
    (Money(0)..=Money::MAX).contains(&price)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn haircut() -> ServiceDetails {
        ServiceDetails { name: " Стрижка ".into(), minutes: 45, price: Money(50_000), ..ServiceDetails::default() }
    }

    #[test]
    fn texts_are_tidied_and_what_cannot_be_is_refused() {
        let contraindications = vec!["хна".to_owned(), " хна ".to_owned(), String::new()];
        let checked = ServiceDetails { contraindications, ..haircut() }.check().unwrap();
        assert_eq!((checked.name.as_str(), checked.contraindications), ("Стрижка", vec!["хна".to_owned()]));
        let wrong = ServiceDetails { name: " ".into(), minutes: 0, price: Money(-1), colour: 12, ..haircut() };
        let fields: Vec<_> = wrong.check().unwrap_err().into_iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["name", "price", "minutes", "colour"]);
    }

    #[test]
    fn a_specialist_may_be_quicker_and_dearer() {
        let (quick, other) = (UserId(Uuid::from_u128(1)), UserId(Uuid::from_u128(2)));
        let skill = Skill { specialist: quick, minutes: Some(30), price: Some(Money(60_000)) };
        let service = ServiceDetails { specialists: vec![skill], ..haircut() };
        assert_eq!((service.minutes_with(quick), service.minutes_with(other)), (30, 45));
        assert_eq!((service.price_with(quick), service.price_with(other)), (Money(60_000), Money(50_000)));
    }

    #[test]
    fn the_journal_hears_what_changed_alone() {
        let after = ServiceDetails { minutes: 60, ..haircut() };
        let changes = ServiceDetails::changes(Some(&haircut()), &after);
        assert_eq!(changes, [Change { field: "minutes".into(), old: "45".into(), new: "60".into() }]);
    }
}
