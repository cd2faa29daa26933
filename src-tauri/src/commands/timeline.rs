//! The facts and the timeline of a client's card on the wire, and the log of contacts.

use super::{DoorState, id, journal, moment, wrong};
use crate::error::CommandError;
use kartoteka_api::{
    Error, VisitFacts, interactions,
    timeline::{self, ContactLine, Cursor, Facts, Item, Kind, Page, VisitLine},
};
use kartoteka_domain::{Channel, Direction, InteractionDetails, Millis, VisitId, Wall};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A visit to open.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitPlace {
    id: String,
    start: String,
}

/// What the visits of a client come to.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitFactsView {
    /// To how many the client came.
    count: u32,
    last: Option<VisitPlace>,
    next: Option<VisitPlace>,
    no_shows: u32,
    cancelled: u32,
    /// The prices of what was done.
    spent: i64,
}

/// What the header of a card tells.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FactsView {
    since: i64,
    /// `null` without the right to see visits.
    visits: Option<VisitFactsView>,
}

/// A visit of the timeline.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitLineView {
    id: String,
    start: String,
    status: String,
    cancel_reason: String,
    services: Vec<String>,
    specialists: Vec<String>,
    price: i64,
    paid: bool,
    note: String,
}

/// A logged contact of the timeline.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    id: String,
    /// `call`, `message`, `mail` or `other`.
    channel: String,
    /// `in` or `out`.
    direction: String,
    text: String,
    result: String,
    at: i64,
    by: String,
    updated_at: i64,
    /// Whether this person may change and remove it.
    can_change: bool,
}

/// A line of the timeline.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum TimelineItem {
    /// A visit.
    Visit(VisitLineView),
    /// A contact that was logged.
    Contact(ContactView),
    /// A change of the card, as the journal tells it.
    Change(journal::EntryView),
}

/// A page of the timeline.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TimelinePage {
    items: Vec<TimelineItem>,
    next: Option<String>,
}

/// What stands in the form of a contact.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactDraft {
    channel: String,
    direction: String,
    text: String,
    result: String,
}

impl ContactDraft {
    fn parse(self) -> Result<InteractionDetails, Error> {
        let channel = Channel::parse(&self.channel).ok_or_else(|| wrong("channel"))?;
        let direction = Direction::parse(&self.direction).ok_or_else(|| wrong("direction"))?;
        Ok(InteractionDetails { channel, direction, text: self.text, result: self.result })
    }
}

impl From<(VisitId, Wall)> for VisitPlace {
    fn from((id, start): (VisitId, Wall)) -> Self {
        Self { id: id.to_string(), start: start.to_string() }
    }
}

impl From<VisitFacts> for VisitFactsView {
    fn from(facts: VisitFacts) -> Self {
        Self {
            count: facts.visits,
            last: facts.last.map(VisitPlace::from),
            next: facts.next.map(VisitPlace::from),
            no_shows: facts.no_shows,
            cancelled: facts.cancelled,
            spent: facts.spent.0,
        }
    }
}

impl From<Facts> for FactsView {
    fn from(facts: Facts) -> Self {
        Self { since: moment(facts.since), visits: facts.visits.map(VisitFactsView::from) }
    }
}

impl From<VisitLine> for VisitLineView {
    fn from(line: VisitLine) -> Self {
        Self {
            id: line.id.to_string(),
            start: line.start.to_string(),
            status: line.status.code().to_owned(),
            cancel_reason: line.cancel_reason,
            services: line.services,
            specialists: line.specialists,
            price: line.price.0,
            paid: line.paid,
            note: line.note,
        }
    }
}

impl From<ContactLine> for ContactView {
    fn from(ContactLine { interaction, by, can_change }: ContactLine) -> Self {
        let details = interaction.details;
        Self {
            id: interaction.id.to_string(),
            channel: details.channel.code().to_owned(),
            direction: details.direction.code().to_owned(),
            text: details.text,
            result: details.result,
            at: moment(interaction.created_at),
            by,
            updated_at: moment(interaction.updated_at),
            can_change,
        }
    }
}

impl From<Page> for TimelinePage {
    fn from(Page { items, next, names }: Page) -> Self {
        let item = |item| match item {
            Item::Visit(line) => TimelineItem::Visit(line.into()),
            Item::Contact(line) => TimelineItem::Contact(line.into()),
            Item::Change(entry) => TimelineItem::Change(journal::entry(entry, &names)),
        };
        Self { items: items.into_iter().map(item).collect(), next: next.map(|next| next.to_string()) }
    }
}

/// The facts of the header of a card that was opened.
#[tauri::command]
#[specta::specta]
pub async fn client_facts(door: DoorState<'_>, client_id: String) -> Result<FactsView, CommandError> {
    door.session(move |session| timeline::facts(session, id(&client_id)?)).await.map(FactsView::from)
}

/// A page of the timeline of a card that was opened, the newest first; of these kinds alone, where any are named.
#[tauri::command]
#[specta::specta]
pub async fn timeline_page(
    door: DoorState<'_>,
    client_id: String,
    kinds: Vec<String>,
    cursor: Option<String>,
    count: u32,
) -> Result<TimelinePage, CommandError> {
    door.session(move |session| {
        let kinds = kinds.iter().map(|kind| Kind::parse(kind).ok_or_else(|| wrong("kinds"))).collect::<Result<Vec<_>, _>>()?;
        let before = cursor.as_deref().map(id::<Cursor>).transpose()?;
        timeline::page(session, id(&client_id)?, &kinds, before, count as usize)
    })
    .await
    .map(TimelinePage::from)
}

/// Logs a contact with a client.
#[tauri::command]
#[specta::specta]
pub async fn contact_add(door: DoorState<'_>, client_id: String, draft: ContactDraft) -> Result<(), CommandError> {
    door.session(move |session| interactions::add(session, id(&client_id)?, draft.parse()?).map(drop)).await
}

/// Changes a logged contact as it was read at `updated_at`.
#[tauri::command]
#[specta::specta]
pub async fn contact_change(door: DoorState<'_>, id: String, draft: ContactDraft, updated_at: i64) -> Result<(), CommandError> {
    let read_at = Millis(updated_at);
    door.session(move |session| interactions::change(session, super::id(&id)?, draft.parse()?, read_at).map(drop)).await
}

/// Removes a contact from the log.
#[tauri::command]
#[specta::specta]
pub async fn contact_remove(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| interactions::remove(session, super::id(&id)?)).await
}

/// Brings a contact back that was removed.
#[tauri::command]
#[specta::specta]
pub async fn contact_restore(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| interactions::restore(session, super::id(&id)?)).await
}
