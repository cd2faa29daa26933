//! Visits on the wire: booking, changing, moving, cancelling, taking back.

mod drafts;
mod views;

use super::{DoorState, id, ids, if_any, wrong};
use crate::error::{CommandError, ConcernView, SlotView};
use drafts::{BookingDraft, MoveDraft, OverridingDraft, TimesDraft};
use kartoteka_api::{
    Error,
    booking::{self, Scope, UndoId},
};
use kartoteka_domain::{Millis, Status};
use views::{Booked, Changed, OccurrenceView, OfferView, VisitView};

fn scope_of(code: &str) -> Result<Scope, Error> {
    Scope::parse(code).ok_or_else(|| wrong("scope"))
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
        let done = booking::change(session, super::id(&id)?, &draft, scope_of(&scope)?, Millis(updated_at), &overriding)?;
        Ok(Changed::of(session, done))
    })
    .await
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
        let done = booking::repeat(session, super::id(&id)?, &draft, repeat, scope_of(&scope)?, Millis(updated_at), &overriding)?;
        Ok(Changed::of(session, done))
    })
    .await
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
        let done = booking::move_to(session, super::id(&id)?, to, scope_of(&scope)?, Millis(updated_at), &overriding)?;
        Ok(Changed::of(session, done))
    })
    .await
}

/// Says how far a visit is.
#[tauri::command]
#[specta::specta]
pub async fn visit_status(door: DoorState<'_>, id: String, status: String, overriding: OverridingDraft) -> Result<Changed, CommandError> {
    door.session(move |session| {
        let status = Status::parse(&status).ok_or_else(|| wrong("status"))?;
        let done = booking::set_status(session, super::id(&id)?, status, "", &overriding.into())?;
        Ok(Changed::of(session, done))
    })
    .await
}

/// Says whether a visit is paid for.
#[tauri::command]
#[specta::specta]
pub async fn visit_paid(door: DoorState<'_>, id: String, paid: bool) -> Result<Changed, CommandError> {
    door.session(move |session| Ok(Changed::of(session, booking::set_paid(session, super::id(&id)?, paid)?))).await
}

/// Cancels a visit, and with it others of its series.
#[tauri::command]
#[specta::specta]
pub async fn visit_cancel(door: DoorState<'_>, id: String, reason: String, scope: String) -> Result<Changed, CommandError> {
    door.session(move |session| Ok(Changed::of(session, booking::cancel(session, super::id(&id)?, &reason, scope_of(&scope)?)?))).await
}

/// Takes out a visit that was entered by mistake, and with it others of its series.
#[tauri::command]
#[specta::specta]
pub async fn visit_remove(door: DoorState<'_>, id: String, scope: String) -> Result<Changed, CommandError> {
    door.session(move |session| Ok(Changed::of(session, booking::remove(session, super::id(&id)?, scope_of(&scope)?)?))).await
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

/// Free times for a whole visit, each with all its parts.
#[tauri::command]
#[specta::specta]
pub async fn free_times(door: DoorState<'_>, draft: TimesDraft) -> Result<Vec<Vec<SlotView>>, CommandError> {
    let times = door.session(move |session| booking::free_times(session, &draft.parse()?)).await?;
    Ok(times.into_iter().map(|parts| parts.into_iter().map(SlotView::from).collect()).collect())
}

/// What speaks against these services for a client.
#[tauri::command]
#[specta::specta]
pub async fn booking_concerns(door: DoorState<'_>, client_id: String, services: Vec<String>) -> Result<Vec<ConcernView>, CommandError> {
    let concerns = door.session(move |session| booking::concerns(session, id(&client_id)?, &ids(&services)?)).await?;
    Ok(concerns.into_iter().map(ConcernView::from).collect())
}
