//! Visits on the wire: booking, changing, moving, cancelling, taking back.

mod drafts;
mod views;

use super::{DoorState, id, ids, if_any, wrong};
use crate::error::{CommandError, ConcernView, SlotView};
use drafts::{BookingDraft, MoveDraft, OverridingDraft, SlotsDraft};
use kartoteka_api::{
    Error, Session,
    booking::{self, Scope, UndoId},
    waitlist::{self, WaitingRow},
};
use kartoteka_domain::{Millis, Status, VisitId};
use std::collections::HashSet;
use views::{Booked, Cancelled, Changed, OccurrenceView, OfferView, VisitView};

fn scope_of(code: &str) -> Result<Scope, Error> {
    Scope::parse(code).ok_or_else(|| wrong("scope"))
}

/// Who would come at the times that the visit leaves free, each once.
fn fits(session: &Session, visit: VisitId) -> Result<Vec<WaitingRow>, Error> {
    let mut rows = Vec::new();
    for part in booking::get(session, visit)?.visit.details.parts {
        rows.extend(waitlist::matches(session, part.specialist, part.start, part.minutes)?);
    }
    let mut seen = HashSet::new();
    rows.retain(|row| seen.insert(row.waiting.id));
    Ok(rows)
}

/// A visit.
#[tauri::command]
#[specta::specta]
pub async fn visit_get(door: DoorState<'_>, id: String) -> Result<VisitView, CommandError> {
    door.session(move |session| booking::get(session, super::id(&id)?)).await.map(VisitView::from)
}

/// Books a visit, a series of them or a block of time.
#[tauri::command]
#[specta::specta]
pub async fn visit_book(door: DoorState<'_>, draft: BookingDraft) -> Result<Booked, CommandError> {
    door.session(move |session| booking::book(session, &draft.parse()?)).await.map(Booked::from)
}

/// Changes a visit as it was read at `updated_at`, and with it others of its series: `this`, `following` or `all`.
#[tauri::command]
#[specta::specta]
pub async fn visit_change(
    door: DoorState<'_>,
    id: String,
    draft: BookingDraft,
    scope: String,
    updated_at: i64,
) -> Result<Changed, CommandError> {
    door.session(move |session| {
        let (draft, overriding) = draft.parse_change()?;
        booking::change(session, super::id(&id)?, &draft, scope_of(&scope)?, Millis(updated_at), &overriding)
    })
    .await
    .map(Changed::from)
}

/// Changes a visit as it was read at `updated_at`, and how it repeats: from it on, or with `all` every one ahead.
#[tauri::command]
#[specta::specta]
pub async fn visit_repeat(
    door: DoorState<'_>,
    id: String,
    draft: BookingDraft,
    scope: String,
    updated_at: i64,
) -> Result<Changed, CommandError> {
    door.session(move |session| {
        let repeat = draft.repeat()?;
        let (draft, overriding) = draft.parse_change()?;
        booking::repeat(session, super::id(&id)?, &draft, repeat, scope_of(&scope)?, Millis(updated_at), &overriding)
    })
    .await
    .map(Changed::from)
}

/// Moves a part of a visit to another time, specialist or room, or makes it longer or shorter.
#[tauri::command]
#[specta::specta]
pub async fn visit_move(
    door: DoorState<'_>,
    id: String,
    to: MoveDraft,
    scope: String,
    updated_at: i64,
    overriding: OverridingDraft,
) -> Result<Changed, CommandError> {
    door.session(move |session| {
        let (to, overriding) = (to.parse()?, overriding.into());
        booking::move_to(session, super::id(&id)?, to, scope_of(&scope)?, Millis(updated_at), &overriding)
    })
    .await
    .map(Changed::from)
}

/// Says how far a visit is.
#[tauri::command]
#[specta::specta]
pub async fn visit_status(door: DoorState<'_>, id: String, status: String, overriding: OverridingDraft) -> Result<Changed, CommandError> {
    door.session(move |session| {
        let status = Status::parse(&status).ok_or_else(|| wrong("status"))?;
        booking::set_status(session, super::id(&id)?, status, "", &overriding.into())
    })
    .await
    .map(Changed::from)
}

/// Says whether a visit is paid for.
#[tauri::command]
#[specta::specta]
pub async fn visit_paid(door: DoorState<'_>, id: String, paid: bool) -> Result<Changed, CommandError> {
    door.session(move |session| booking::set_paid(session, super::id(&id)?, paid)).await.map(Changed::from)
}

/// Cancels a visit, and with it others of its series; answers who waits for such a time.
#[tauri::command]
#[specta::specta]
pub async fn visit_cancel(door: DoorState<'_>, id: String, reason: String, scope: String) -> Result<Cancelled, CommandError> {
    door.session(move |session| {
        let id = super::id(&id)?;
        let done = booking::cancel(session, id, &reason, scope_of(&scope)?)?;
        Ok(Cancelled::of(done, fits(session, id)?))
    })
    .await
}

/// Takes out a visit that was entered by mistake, and with it others of its series.
#[tauri::command]
#[specta::specta]
pub async fn visit_remove(door: DoorState<'_>, id: String, scope: String) -> Result<Changed, CommandError> {
    door.session(move |session| booking::remove(session, super::id(&id)?, scope_of(&scope)?)).await.map(Changed::from)
}

/// Takes a change back.
#[tauri::command]
#[specta::specta]
pub async fn visit_undo(door: DoorState<'_>, undo: u32) -> Result<(), CommandError> {
    door.session(move |session| booking::undo(session, UndoId(undo))).await
}

/// The times of a series before it is booked, and what each clashes with. `of` is the visit that is to repeat like this;
/// empty is a new one.
#[tauri::command]
#[specta::specta]
pub async fn booking_preview(door: DoorState<'_>, draft: BookingDraft, of: String) -> Result<Vec<OccurrenceView>, CommandError> {
    let times = door.session(move |session| booking::preview(session, &draft.parse()?, if_any(&of)?)).await?;
    Ok(times.into_iter().map(OccurrenceView::from).collect())
}

/// What a client is likely to want.
#[tauri::command]
#[specta::specta]
pub async fn booking_offer(door: DoorState<'_>, client_id: String) -> Result<OfferView, CommandError> {
    door.session(move |session| booking::offer(session, id(&client_id)?)).await.map(OfferView::from)
}

/// Free times.
#[tauri::command]
#[specta::specta]
pub async fn free_slots(door: DoorState<'_>, draft: SlotsDraft) -> Result<Vec<SlotView>, CommandError> {
    Ok(door.session(move |session| booking::free_slots(session, &draft.parse()?)).await?.into_iter().map(SlotView::from).collect())
}

/// What speaks against these services for a client.
#[tauri::command]
#[specta::specta]
pub async fn booking_concerns(door: DoorState<'_>, client_id: String, services: Vec<String>) -> Result<Vec<ConcernView>, CommandError> {
    let concerns = door.session(move |session| booking::concerns(session, id(&client_id)?, &ids(&services)?)).await?;
    Ok(concerns.into_iter().map(ConcernView::from).collect())
}
