//! Leak protection on the wire: alerts, limits lifted for a day, the lock-down.

use super::{DoorState, Names, id, moment};
use crate::{error::CommandError, state::Door};
use kartoteka_api::{
    Error, lockdown,
    watch::{self, Alert},
};
use serde::Serialize;
use specta::Type;

/// Something an owner should know.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AlertView {
    id: String,
    at: i64,
    /// Words: `alert-<kind>`.
    kind: String,
    user: String,
    user_id: String,
    note: String,
    seen: bool,
}

impl AlertView {
    fn of(alert: Alert, names: &Names) -> Self {
        Self {
            id: alert.id.to_string(),
            at: moment(alert.at),
            kind: alert.kind,
            user: names.of(alert.user),
            user_id: alert.user.map(|user| user.to_string()).unwrap_or_default(),
            note: alert.note,
            seen: alert.seen_at.is_some(),
        }
    }
}

/// Alerts, newest first.
#[tauri::command]
#[specta::specta]
pub async fn alerts_list(door: DoorState<'_>) -> Result<Vec<AlertView>, CommandError> {
    door.session(|session| {
        let names = Names::read(session)?;
        Ok(watch::list(session)?.into_iter().map(|alert| AlertView::of(alert, &names)).collect())
    })
    .await
}

/// Notes that all alerts were seen.
#[tauri::command]
#[specta::specta]
pub async fn alerts_seen(door: DoorState<'_>) -> Result<(), CommandError> {
    door.session(watch::see_all).await
}

/// Lifts the limits of a person for today.
#[tauri::command]
#[specta::specta]
pub async fn lift_limit(door: DoorState<'_>, user_id: String) -> Result<(), CommandError> {
    door.session(move |session| watch::lift(session, id(&user_id)?)).await
}

/// Locks the base down: at once, for everybody, until an owner comes.
#[tauri::command]
#[specta::specta]
pub async fn lock_down(door: DoorState<'_>) -> Result<(), CommandError> {
    door.work(begin).await
}

fn begin(door: &Door) -> Result<(), Error> {
    let begun = lockdown::begin(&*door.desk()?, &*door.signed_in()?);
    // What the lock did not let be written is told; whoever may not lock the base down stays at the desk.
    if door.signed_in().is_ok() { begun } else { begun.and(door.lock()) }
}

/// Ends the lock-down.
#[tauri::command]
#[specta::specta]
pub async fn lock_down_end(door: DoorState<'_>) -> Result<(), CommandError> {
    door.signed_in_at(lockdown::end).await
}
