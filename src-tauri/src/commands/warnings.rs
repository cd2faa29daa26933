//! Warnings on clients, on the wire.

use super::{DoorState, id, wrong};
use crate::error::CommandError;
use kartoteka_api::{Error, warnings};
use kartoteka_domain::{Warning, WarningKind};
use serde::Serialize;
use specta::Type;

/// A warning on a client.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WarningView {
    id: String,
    /// `allergy`, `contraindication` or `other`.
    kind: String,
    text: String,
}

impl From<Warning> for WarningView {
    fn from(warning: Warning) -> Self {
        Self { id: warning.id.to_string(), kind: warning.kind.code().to_owned(), text: warning.text }
    }
}

fn kind_of(code: &str) -> Result<WarningKind, Error> {
    WarningKind::parse(code).ok_or_else(|| wrong("kind"))
}

/// The warnings on a client.
#[tauri::command]
#[specta::specta]
pub async fn warnings_of(door: DoorState<'_>, client_id: String) -> Result<Vec<WarningView>, CommandError> {
    Ok(door.session(move |session| warnings::of(session, id(&client_id)?)).await?.into_iter().map(WarningView::from).collect())
}

/// Adds a warning on a client.
#[tauri::command]
#[specta::specta]
pub async fn warning_add(door: DoorState<'_>, client_id: String, kind: String, text: String) -> Result<WarningView, CommandError> {
    door.session(move |session| warnings::add(session, id(&client_id)?, kind_of(&kind)?, &text)).await.map(WarningView::from)
}

/// Changes a warning.
#[tauri::command]
#[specta::specta]
pub async fn warning_change(door: DoorState<'_>, id: String, kind: String, text: String) -> Result<WarningView, CommandError> {
    door.session(move |session| warnings::change(session, super::id(&id)?, kind_of(&kind)?, &text)).await.map(WarningView::from)
}

/// Removes a warning.
#[tauri::command]
#[specta::specta]
pub async fn warning_remove(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| warnings::remove(session, super::id(&id)?)).await
}

/// Brings a warning back that was removed.
#[tauri::command]
#[specta::specta]
pub async fn warning_restore(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| warnings::restore(session, super::id(&id)?)).await
}

/// What warnings and services name already, to choose from while typing.
#[tauri::command]
#[specta::specta]
pub async fn warning_terms(door: DoorState<'_>) -> Result<Vec<String>, CommandError> {
    door.session(warnings::terms).await
}
