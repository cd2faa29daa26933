//! The waitlist: who would come if there were time.

use crate::{
    Day, Fault, Millis, Problem, ServiceId, UserId, VisitId, WaitId, Wall,
    day::Weekdays,
    fault::short,
    hours::{Span, clock},
    journal::{Change, differences},
    visit::Whom,
};

/// A wish on the waitlist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its name for good.
    pub id: WaitId,
    /// What is wished for.
    pub wish: Wish,
    /// Put on the list then.
    pub created_at: Millis,
    /// By whom.
    pub created_by: UserId,
    /// Last changed then.
    pub updated_at: Millis,
    /// Fulfilled or given up then.
    pub closed_at: Option<Millis>,
    /// The visit that fulfilled it.
    pub visit: Option<VisitId>,
}

/// What somebody waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Who waits: a client, or a guest with a name.
    pub whom: Whom,
    /// For what; `None` is anything.
    pub service: Option<ServiceId>,
    /// With whom; none is anybody.
    pub specialists: Vec<UserId>,
    /// From this day on.
    pub from: Day,
    /// Up to this day, itself included.
    pub until: Day,
    /// On these days of the week.
    pub weekdays: Weekdays,
    /// At these times of the day: the visit must begin and end within; `None` is any.
    pub span: Option<Span>,
    /// What else is to be known.
    pub note: String,
}

impl Wish {
    /// Tidies texts and refuses what cannot be.
    ///
    /// # Errors
    /// Every field at fault: `whom`, `until`, `weekdays`, `note`.
    pub fn check(self) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let note = short(&self.note, "note", 500, &mut faults);
        let whom = self.whom.check(&mut faults);
        if whom == Whom::Nobody || whom == Whom::Guest(String::new()) {
            faults.push(Fault::new("whom", Problem::NameNeeded));
        }
        if self.until < self.from {
            faults.push(Fault::new("until", Problem::OutOfRange));
        }
        if self.weekdays.is_empty() {
            faults.push(Fault::new("weekdays", Problem::OutOfRange));
        }
        if faults.is_empty() { Ok(Self { whom, note, ..self }) } else { Err(faults) }
    }

    /// Whether a visit of so many minutes that begins at `start` with `specialist` would fulfil it.
    #[must_use]
    pub fn fits(&self, specialist: UserId, start: Wall, minutes: u16) -> bool {
        let day = start.day();
        let end = u32::from(start.minute()) + u32::from(minutes);
        (self.specialists.is_empty() || self.specialists.contains(&specialist))
            && (self.from..=self.until).contains(&day)
            && self.weekdays.has(day.weekday())
            && self.span.is_none_or(|span| span.from <= start.minute() && end <= u32::from(span.until))
    }

    /// What changed, for the journal; `None` is a wish that was not there. Ids stand for services and people, numbers from 0
    /// (Monday) for days of the week.
    #[must_use]
    pub fn changes(before: Option<&Self>, after: &Self) -> Vec<Change> {
        differences(&before.map(Self::told).unwrap_or_default(), &after.told())
    }

    fn told(&self) -> Vec<(String, String)> {
        let guest = if let Whom::Guest(name) = &self.whom { name.clone() } else { String::new() };
        let listed = |values: Vec<String>| values.join(", ");
        let told = [
            ("guest", guest),
            ("service", self.service.map(|service| service.to_string()).unwrap_or_default()),
            ("specialists", listed(self.specialists.iter().map(ToString::to_string).collect())),
            ("from", self.from.to_string()),
            ("until", self.until.to_string()),
            (
                "weekdays",
                if self.weekdays == Weekdays::ALL {
                    String::new()
                } else {
                    listed(self.weekdays.iter().map(|day| day.to_string()).collect())
                },
            ),
            ("times", self.span.map(|span| format!("{}–{}", clock(span.from), clock(span.until))).unwrap_or_default()),
            ("note", self.note.clone()),
        ];
        told.map(|(field, value)| (field.to_owned(), value)).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn wish() -> Wish {
        Wish {
            whom: Whom::Guest("Олена".into()),
            service: None,
            specialists: vec![UserId(Uuid::from_u128(1))],
            from: "2026-11-23".parse().unwrap(),
            until: "2026-11-29".parse().unwrap(),
            weekdays: Weekdays::of([0, 1]),
            span: Span::new(600, 720),
            note: String::new(),
        }
    }

    #[test]
    fn a_wish_fits_the_person_the_day_and_the_time() {
        let fits = |who: u128, start: &str, minutes| wish().fits(UserId(Uuid::from_u128(who)), start.parse().unwrap(), minutes);
        assert!(fits(1, "2026-11-23T10:00", 120));
        assert!(!fits(2, "2026-11-23T10:00", 60));
        assert!(!fits(1, "2026-11-25T10:00", 60));
        assert!(!fits(1, "2026-11-30T10:00", 60));
        assert!(!fits(1, "2026-11-23T11:30", 60));
    }

    #[test]
    fn the_journal_hears_what_else_is_wished_for() {
        let after = Wish { span: None, until: "2026-12-06".parse().unwrap(), ..wish() };
        let told: Vec<_> = Wish::changes(Some(&wish()), &after).into_iter().map(|change| (change.field, change.old, change.new)).collect();
        let change = |field: &str, old: &str, new: &str| (field.to_owned(), old.to_owned(), new.to_owned());
        assert_eq!(told, [change("until", "2026-11-29", "2026-12-06"), change("times", "10:00–12:00", "")]);
        assert!(Wish::changes(None, &wish()).iter().any(|change| change.field == "weekdays" && change.new == "0, 1"));
    }

    #[test]
    fn somebody_must_wait_for_some_day() {
        let wrong = Wish { whom: Whom::Nobody, until: "2026-11-22".parse().unwrap(), weekdays: Weekdays::of([]), ..wish() };
        let fields: Vec<_> = wrong.check().unwrap_err().into_iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["whom", "until", "weekdays"]);
    }
}
