//! What booking tells the screen.

use super::drafts::{PartDraft, RepeatView};
use crate::{
    commands::{
        count, moment, or_empty, texts,
        waitlist::{self, FitView},
        warnings::WarningView,
    },
    error::ClashView,
};
use kartoteka_api::{
    Session,
    booking::{self, Occurrence, Offer, VisitCard},
};
use kartoteka_domain::{Part, Whom};
use serde::Serialize;
use specta::Type;

/// Who comes.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WhomView {
    /// `client`, `guest` or `nobody`: a block of time.
    kind: String,
    /// An id; empty unless it is a client in sight.
    client: String,
    name: String,
}

/// One service within a visit.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PartView {
    service: String,
    specialist: String,
    room: String,
    equipment: String,
    start: String,
    minutes: u16,
    before: u16,
    after: u16,
    price: i64,
}

/// A visit, or a block of time.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitView {
    id: String,
    whom: WhomView,
    /// Masked as in the list of clients.
    phone: String,
    status: String,
    cancel_reason: String,
    parts: Vec<PartView>,
    note: String,
    /// Whether notes are not for this person.
    notes_hidden: bool,
    only_this_specialist: bool,
    paid: bool,
    series: String,
    repeat: Option<RepeatView>,
    /// Visits of the series that are still ahead.
    ahead: u32,
    /// Visits of the series from this one on, itself among them.
    following: u32,
    warnings: Vec<WarningView>,
    /// IANA zone of the wall its times stand on.
    zone: String,
    created_at: i64,
    created_by: String,
    updated_at: i64,
}

/// What was booked.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Booked {
    visits: Vec<String>,
    /// What takes it back.
    undo: u32,
}

/// What was changed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// How many visits.
    visits: u32,
    /// What takes it back.
    undo: u32,
    /// Who waits for the time that it left free.
    fits: Vec<FitView>,
}

/// A time of a series before it is booked.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OccurrenceView {
    start: String,
    clashes: Vec<ClashView>,
}

/// What a client is likely to want.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfferView {
    /// Most used first.
    services: Vec<String>,
    /// The usual one; empty is none.
    specialist: String,
    /// The last visit, to be booked again.
    last: Option<Vec<PartDraft>>,
}

impl WhomView {
    fn of(whom: &Whom, name: String) -> Self {
        let kind = match whom {
            Whom::Client(_) => "client",
            Whom::Guest(_) => "guest",
            Whom::Nobody => "nobody",
        };
        Self { kind: kind.to_owned(), client: or_empty(whom.client()), name }
    }
}

impl From<Part> for PartView {
    fn from(part: Part) -> Self {
        Self {
            service: or_empty(part.service),
            specialist: part.specialist.to_string(),
            room: or_empty(part.room),
            equipment: or_empty(part.equipment),
            start: part.start.to_string(),
            minutes: part.minutes,
            before: part.before,
            after: part.after,
            price: part.price.0,
        }
    }
}

impl From<VisitCard> for VisitView {
    fn from(card: VisitCard) -> Self {
        let visit = card.visit;
        let details = visit.details;
        Self {
            id: visit.id.to_string(),
            whom: WhomView::of(&details.whom, card.name),
            phone: card.phone,
            status: details.status.code().to_owned(),
            cancel_reason: details.cancel_reason,
            parts: details.parts.into_iter().map(PartView::from).collect(),
            note: details.note,
            notes_hidden: card.notes_hidden,
            only_this_specialist: details.only_this_specialist,
            paid: details.paid,
            series: or_empty(visit.series),
            repeat: card.repeat.map(RepeatView::from),
            ahead: count(card.ahead),
            following: count(card.following),
            warnings: card.warnings.into_iter().map(WarningView::from).collect(),
            zone: visit.zone,
            created_at: moment(visit.created_at),
            created_by: card.created_by,
            updated_at: moment(visit.updated_at),
        }
    }
}

impl From<Occurrence> for OccurrenceView {
    fn from(occurrence: Occurrence) -> Self {
        Self { start: occurrence.start.to_string(), clashes: occurrence.clashes.into_iter().map(ClashView::from).collect() }
    }
}

impl From<Offer> for OfferView {
    fn from(offer: Offer) -> Self {
        let parts = |card: VisitCard| card.visit.details.parts.iter().map(PartDraft::from).collect();
        Self { services: texts(&offer.services), specialist: or_empty(offer.specialist), last: offer.last.map(parts) }
    }
}

impl From<booking::Booked> for Booked {
    fn from(booked: booking::Booked) -> Self {
        Self { visits: texts(&booked.visits), undo: booked.undo.0 }
    }
}

impl Changed {
    /// What was changed, and who would come at the time it left free.
    pub(super) fn of(session: &Session, changed: booking::Changed) -> Self {
        let fits = waitlist::fitting(session, &changed.freed);
        Self { visits: count(changed.visits), undo: changed.undo.0, fits }
    }
}
