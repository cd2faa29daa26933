//! What the screen asks of booking.

use crate::commands::{clients::ClientDraft, id, ids, if_any, or_empty, read, weekdays, wrong};
use kartoteka_api::{
    Error,
    booking::{Asked, Booking, Move, Overriding, PartAsked, PartWanted, TimesAsked, VisitDraft},
};
use kartoteka_domain::{Every, Money, Part, Repeat, Times, day::Weekdays};
use serde::{Deserialize, Serialize};
use specta::Type;

/// Who is to come.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WhomDraft {
    /// `client`, `new`, `guest` or `nobody`.
    kind: String,
    /// The id of a client.
    client: String,
    /// The name of a guest.
    name: String,
    /// A new client.
    draft: Option<ClientDraft>,
}

/// What is to be done within a visit.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PartDraft {
    /// Empty when it is not known yet.
    service: String,
    specialist: String,
    start: String,
    /// `null` is as the catalogue says.
    minutes: Option<u16>,
    /// `null` is as the catalogue says.
    price: Option<i64>,
    /// Empty lets the first free one be chosen.
    room: String,
    equipment: String,
}

/// How something repeats.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RepeatView {
    /// `day`, `week`, `month` or `month-weekday`.
    every: String,
    interval: u16,
    /// Of a week, from 0, which is Monday.
    days: Vec<u8>,
    /// How many times, the first one included; `null` when it ends on a day.
    count: Option<u16>,
    /// The last day; `null` when it ends after so many times.
    until: Option<String>,
}

/// Why something is booked all the same.
#[derive(Debug, Clone, Default, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OverridingDraft {
    /// Against a clash.
    clash: Option<String>,
    /// Against a warning.
    warning: Option<String>,
}

/// What stands in the form of a visit.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BookingDraft {
    whom: WhomDraft,
    parts: Vec<PartDraft>,
    note: String,
    only_this_specialist: bool,
    repeat: Option<RepeatView>,
    /// The wish on the waitlist that this fulfils; empty is none.
    waiting: String,
    overriding: OverridingDraft,
}

/// Where a part of a visit goes.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MoveDraft {
    /// Which part, from 0; the others keep their distance.
    place: u8,
    start: String,
    /// `null` stays.
    specialist: Option<String>,
    room: Option<String>,
    minutes: Option<u16>,
}

/// What times are looked for.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TimesDraft {
    /// What is to be done, one after another.
    parts: Vec<WantedDraft>,
    /// Who comes; empty is somebody without a card.
    client: String,
    /// The visit whose time is given up; empty is none.
    instead_of: String,
    from: String,
    days: u16,
    /// A minute that is chosen; `null` is any.
    at: Option<String>,
    /// How many to find.
    count: u16,
}

/// A part of a visit that times are looked for.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WantedDraft {
    /// Empty is any, of so many `minutes`.
    service: String,
    minutes: Option<u16>,
    /// None is anybody who does it.
    specialists: Vec<String>,
    /// Empty is any that the service needs.
    room: String,
    equipment: String,
}

impl WhomDraft {
    fn parse(self) -> Result<Asked, Error> {
        match (self.kind.as_str(), self.draft) {
            ("client", _) => Ok(Asked::Client(id(&self.client)?)),
            ("new", Some(draft)) => Ok(Asked::New(Box::new(draft.into()))),
            ("guest", _) => Ok(Asked::Guest(self.name)),
            ("nobody", _) => Ok(Asked::Nobody),
            _ => Err(wrong("whom")),
        }
    }
}

impl PartDraft {
    fn parse(&self) -> Result<PartAsked, Error> {
        Ok(PartAsked {
            service: if_any(&self.service)?,
            specialist: id(&self.specialist)?,
            start: read(&self.start, "start")?,
            minutes: self.minutes,
            price: self.price.map(Money),
            room: if_any(&self.room)?,
            equipment: if_any(&self.equipment)?,
        })
    }
}

/// As it would be asked for again.
impl From<&Part> for PartDraft {
    fn from(part: &Part) -> Self {
        Self {
            service: or_empty(part.service),
            specialist: part.specialist.to_string(),
            start: part.start.to_string(),
            minutes: Some(part.minutes),
            price: Some(part.price.0),
            room: or_empty(part.room),
            equipment: or_empty(part.equipment),
        }
    }
}

impl RepeatView {
    fn parse(&self) -> Result<Repeat, Error> {
        let every = match self.every.as_str() {
            "day" => Every::Day,
            "week" => Every::Week(Weekdays::of(self.days.iter().copied().map(usize::from))),
            "month" => Every::Month,
            "month-weekday" => Every::MonthWeekday,
            _ => return Err(wrong("every")),
        };
        let times = match (self.count, &self.until) {
            (Some(count), None) => Times::Count(count),
            (None, Some(until)) => Times::Until(read(until, "times")?),
            _ => return Err(wrong("times")),
        };
        Ok(Repeat { every, interval: self.interval, times })
    }
}

impl From<Repeat> for RepeatView {
    fn from(repeat: Repeat) -> Self {
        let (every, days) = match repeat.every {
            Every::Day => ("day", None),
            Every::Week(days) => ("week", Some(days)),
            Every::Month => ("month", None),
            Every::MonthWeekday => ("month-weekday", None),
        };
        let (count, until) = match repeat.times {
            Times::Count(count) => (Some(count), None),
            Times::Until(day) => (None, Some(day.to_string())),
        };
        Self { every: every.to_owned(), interval: repeat.interval, days: days.map(weekdays).unwrap_or_default(), count, until }
    }
}

impl From<OverridingDraft> for Overriding {
    fn from(draft: OverridingDraft) -> Self {
        Self { clash: draft.clash, warning: draft.warning }
    }
}

fn parts(drafts: &[PartDraft]) -> Result<Vec<PartAsked>, Error> {
    drafts.iter().map(PartDraft::parse).collect()
}

impl BookingDraft {
    /// As something new.
    pub(super) fn parse(self) -> Result<Booking, Error> {
        let repeat = self.repeat()?;
        Ok(Booking {
            whom: self.whom.parse()?,
            parts: parts(&self.parts)?,
            note: self.note,
            only_this_specialist: self.only_this_specialist,
            repeat,
            waiting: if_any(&self.waiting)?,
            overriding: self.overriding.into(),
        })
    }

    /// How it repeats.
    pub(super) fn repeat(&self) -> Result<Option<Repeat>, Error> {
        self.repeat.as_ref().map(RepeatView::parse).transpose()
    }

    /// As a change of what was booked: how it repeats and who waited for it stay.
    pub(super) fn parse_change(self) -> Result<(VisitDraft, Overriding), Error> {
        let draft = VisitDraft {
            whom: self.whom.parse()?,
            parts: parts(&self.parts)?,
            note: self.note,
            only_this_specialist: self.only_this_specialist,
        };
        Ok((draft, self.overriding.into()))
    }
}

impl MoveDraft {
    pub(super) fn parse(&self) -> Result<Move, Error> {
        Ok(Move {
            place: self.place,
            start: read(&self.start, "start")?,
            specialist: self.specialist.as_deref().map(id).transpose()?,
            room: self.room.as_deref().map(id).transpose()?,
            minutes: self.minutes,
        })
    }
}

impl TimesDraft {
    pub(super) fn parse(&self) -> Result<TimesAsked, Error> {
        Ok(TimesAsked {
            parts: self.parts.iter().map(WantedDraft::parse).collect::<Result<_, _>>()?,
            client: if_any(&self.client)?,
            instead_of: if_any(&self.instead_of)?,
            from: read(&self.from, "from")?,
            days: self.days,
            span: None,
            at: self.at.as_deref().map(|at| read(at, "start")).transpose()?,
            count: usize::from(self.count),
        })
    }
}

impl WantedDraft {
    fn parse(&self) -> Result<PartWanted, Error> {
        Ok(PartWanted {
            service: if_any(&self.service)?,
            minutes: self.minutes,
            specialists: ids(&self.specialists)?,
            room: if_any(&self.room)?,
            equipment: if_any(&self.equipment)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "01a2022f-e158-73d3-a800-c3c5a761f2e8";

    fn whom(kind: &str) -> WhomDraft {
        WhomDraft { kind: kind.into(), client: ID.into(), name: "Оля".into(), draft: None }
    }

    fn part(start: &str) -> PartDraft {
        let (room, equipment) = (String::new(), String::new());
        PartDraft { service: ID.into(), specialist: ID.into(), start: start.into(), minutes: None, price: None, room, equipment }
    }

    #[test]
    fn who_comes_is_a_client_a_guest_or_nobody() {
        assert!(matches!(whom("client").parse(), Ok(Asked::Client(id)) if id.to_string() == ID));
        assert!(matches!(whom("guest").parse(), Ok(Asked::Guest(name)) if name == "Оля"));
        assert!(matches!(whom("nobody").parse(), Ok(Asked::Nobody)));
        assert!(matches!(whom("new").parse(), Err(Error::InvalidForm(_))), "without a card to make");
    }

    #[test]
    fn a_part_says_only_what_was_chosen() {
        let asked = part("2026-11-22T10:30").parse().unwrap();
        assert_eq!((asked.start.to_string().as_str(), asked.room, asked.minutes), ("2026-11-22T10:30", None, None));
        for wrong in ["2026-11-22", "2026-11-22T10:30:00", "soon"] {
            let Err(Error::InvalidForm(faults)) = part(wrong).parse() else { panic!("{wrong}") };
            assert_eq!(faults.first().unwrap().field, "start");
        }
        assert!(matches!(PartDraft { specialist: String::new(), ..part("2026-11-22T10:30") }.parse(), Err(Error::NotFound)));
    }

    #[test]
    fn a_rule_is_told_as_it_was_chosen() {
        let rule = |every: &str, days: &[u8], count, until: Option<&str>| RepeatView {
            every: every.into(),
            interval: 2,
            days: days.into(),
            count,
            until: until.map(str::to_owned),
        };
        for chosen in [
            rule("day", &[], Some(5), None),
            rule("week", &[0, 3], None, Some("2027-01-31")),
            rule("month", &[], Some(12), None),
            rule("month-weekday", &[], Some(12), None),
        ] {
            let told = RepeatView::from(chosen.parse().unwrap());
            assert_eq!(format!("{told:?}"), format!("{chosen:?}"));
        }
        for wrong in [rule("year", &[], Some(5), None), rule("day", &[], None, None), rule("day", &[], Some(5), Some("2027-01-31"))] {
            assert!(wrong.parse().is_err(), "{wrong:?}");
        }
    }
}
