//! Errors as the screen gets them: a code, arguments for its words, the fields at fault.

use crate::commands::{count, or_empty};
use kartoteka_api::{
    Code, Error,
    booking::{ClashTold, Concern, Slot},
};
use kartoteka_domain::Fault;
use serde::Serialize;
use specta::Type;
use std::collections::BTreeMap;

/// Why a command was refused or failed.
#[derive(Debug, Clone, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CommandError {
    /// Words: `error-<code>`, `error-<code>-hint`.
    pub code: String,
    /// Arguments of the words.
    pub args: BTreeMap<String, String>,
    /// Fields of the form that are at fault.
    pub fields: Vec<FieldProblem>,
    /// What stands in the way of a visit.
    pub clashes: Box<[ClashView]>,
    /// Where it would fit.
    pub next: Box<[SlotView]>,
    /// What speaks against it for the client.
    pub concerns: Box<[ConcernView]>,
}

/// What stands in the way of a part of a visit.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClashView {
    /// Words: `clash-<kind>`, of `specialist`, `room`, `equipment`, `client`, `off-hours`.
    kind: String,
    /// Which part, from 0.
    part: u32,
    start: String,
    until: String,
    /// Whose visit it is; empty when that is not for this person.
    name: String,
    /// Which specialist, room or equipment.
    what: String,
}

/// A free time.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SlotView {
    start: String,
    specialist: String,
    /// Empty is none.
    room: String,
    equipment: String,
}

/// What speaks against a service for a client.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConcernView {
    /// The name of the service; empty when it is the client who is not to be booked.
    service: String,
    /// What the warning says; empty when that is not for this person.
    warning: String,
    /// `allergy`, `contraindication` or `do-not-book`.
    kind: String,
}

/// A field at fault.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldProblem {
    /// Its code.
    pub field: String,
    /// Which of several values, from 0.
    pub index: u32,
    /// Words: `problem-<problem>`.
    pub problem: String,
}

impl From<Error> for CommandError {
    fn from(error: Error) -> Self {
        eprintln!("kartoteka: refused: {}", error.code().as_str());
        let told = Self { args: error.arguments().into_iter().collect(), ..Self::of(error.code()) };
        match error {
            Error::InvalidFields(fields) => Self { fields: fields.into_iter().map(|field| Fault::from(field).into()).collect(), ..told },
            Error::InvalidForm(faults) => Self { fields: faults.into_iter().map(FieldProblem::from).collect(), ..told },
            Error::Clash { clashes, next } => {
                let (clashes, next) = (clashes.into_iter().map(ClashView::from), next.into_iter().map(SlotView::from));
                Self { clashes: clashes.collect(), next: next.collect(), ..told }
            }
            Error::WarningsFirst(concerns) => Self { concerns: concerns.into_iter().map(ConcernView::from).collect(), ..told },
            _ => told,
        }
    }
}

impl From<Fault> for FieldProblem {
    fn from(fault: Fault) -> Self {
        Self { field: fault.field.to_owned(), index: count(fault.index), problem: fault.problem.code().to_owned() }
    }
}

impl From<ClashTold> for ClashView {
    fn from(clash: ClashTold) -> Self {
        Self {
            kind: clash.kind.code().to_owned(),
            part: count(clash.part),
            start: clash.start.to_string(),
            until: clash.until.to_string(),
            name: clash.name,
            what: clash.what,
        }
    }
}

impl From<Slot> for SlotView {
    fn from(slot: Slot) -> Self {
        Self {
            start: slot.start.to_string(),
            specialist: slot.specialist.to_string(),
            room: or_empty(slot.room),
            equipment: or_empty(slot.equipment),
        }
    }
}

impl From<Concern> for ConcernView {
    fn from(concern: Concern) -> Self {
        Self { service: concern.service, warning: concern.warning, kind: concern.kind.code().to_owned() }
    }
}

impl CommandError {
    /// An error that has no more to tell than its code.
    #[must_use]
    pub fn of(code: Code) -> Self {
        Self { code: code.as_str().to_owned(), ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_api::booking::{ClashKind, ConcernKind};
    use kartoteka_domain::{Problem, UserId, WarningKind};

    fn user() -> UserId {
        "01a2022f-e158-73d3-a800-c3c5a761f2e8".parse().unwrap()
    }

    #[test]
    fn a_clash_tells_what_is_taken_and_where_it_would_fit() {
        let (start, until) = ("2026-11-22T10:30".parse().unwrap(), "2026-11-22T11:15".parse().unwrap());
        let clash = ClashTold { kind: ClashKind::OffHours, part: 1, start, until, name: String::new(), what: "Олена".into() };
        let slot = Slot { start: until, specialist: user(), room: None, equipment: None };
        let told = CommandError::from(Error::Clash { clashes: vec![clash], next: vec![slot] });
        let (clash, slot) = (told.clashes.first().unwrap(), told.next.first().unwrap());
        assert_eq!((told.code.as_str(), clash.kind.as_str(), clash.part), ("clash", "off-hours", 1));
        assert_eq!((clash.start.as_str(), clash.until.as_str()), ("2026-11-22T10:30", "2026-11-22T11:15"));
        assert_eq!([&slot.start, &slot.specialist, &slot.room], ["2026-11-22T11:15", &user().to_string(), ""]);
    }

    #[test]
    fn warnings_that_come_first_are_told_as_far_as_they_are_known() {
        let kind = ConcernKind::Warning(WarningKind::Allergy);
        let concern = Concern { service: "Фарбування".into(), warning: String::new(), kind };
        let told = CommandError::from(Error::WarningsFirst(vec![concern]));
        let concern = told.concerns.first().unwrap();
        assert_eq!((concern.kind.as_str(), concern.service.as_str(), concern.warning.as_str()), ("allergy", "Фарбування", ""));
    }

    #[test]
    fn a_form_of_the_day_names_its_fields_as_a_card_does() {
        let fault = Fault::new("minutes", Problem::OutOfRange).at(2);
        let told = CommandError::from(Error::InvalidForm(vec![fault]));
        let field = told.fields.first().unwrap();
        assert_eq!((told.code.as_str(), field.field.as_str(), field.index), ("invalid-fields", "minutes", 2));
        assert_eq!(field.problem, Problem::OutOfRange.code());
    }
}
