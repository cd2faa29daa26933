//! Taking clients out as a file, on the wire: plan, run, what was taken, whose export a file is.

use super::{DoorState, Names, count, desk::Tile, few, id, moment};
use crate::error::CommandError;
use kartoteka_api::{
    Desk, Error, Password, Session,
    export::{self, Export, FileFormat, Plan, Request},
    trace,
};
use serde::{Deserialize, Serialize};
use specta::Type;
use std::path::PathBuf;

/// What an export would take.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExportPlan {
    count: u32,
    needs_approval: bool,
    approvers: Vec<Tile>,
}

/// What to take out, where to and why.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExportDraft {
    query: String,
    /// `csv` or `xlsx`.
    format: String,
    path: String,
    reason: String,
    approver: Option<String>,
    approver_password: Option<String>,
}

/// A file just written.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExportDone {
    rows: u32,
    path: String,
    id: String,
}

/// An export of the past.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExportView {
    id: String,
    at: i64,
    by: String,
    rows: u32,
    reason: String,
    approver: String,
    format: String,
}

/// Whose export a file is.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TraceView {
    export: Option<ExportView>,
    /// From 0 to 100.
    certainty: u32,
    rows: u32,
}

/// How exports are guarded.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExportSettings {
    approval: bool,
}

impl From<Plan> for ExportPlan {
    fn from(plan: Plan) -> Self {
        Self { count: count(plan.count), needs_approval: plan.needs_approval, approvers: plan.approvers.iter().map(Tile::from).collect() }
    }
}

impl ExportView {
    fn of(export: Export, names: &Names) -> Self {
        Self {
            id: export.id.to_string(),
            at: moment(export.at),
            by: names.of(Some(export.user)),
            rows: few(export.rows),
            reason: export.reason,
            approver: names.of(export.approver),
            format: export.format,
        }
    }
}

/// What an export of these clients would take.
#[tauri::command]
#[specta::specta]
pub async fn export_plan(door: DoorState<'_>, query: String) -> Result<ExportPlan, CommandError> {
    door.session(move |session| export::plan(session, &query)).await.map(ExportPlan::from)
}

/// Writes the file.
#[tauri::command]
#[specta::specta]
pub async fn export_run(door: DoorState<'_>, draft: ExportDraft) -> Result<ExportDone, CommandError> {
    door.signed_in_at(move |desk, session| run(desk, session, draft)).await
}

fn run(desk: &Desk, session: &Session, draft: ExportDraft) -> Result<ExportDone, Error> {
    let approver = draft.approver.as_deref().map(id).transpose()?;
    let password = draft.approver_password.map(Password::new);
    let request = Request {
        query: &draft.query,
        format: FileFormat::parse(&draft.format).ok_or(Error::NotFound)?,
        path: PathBuf::from(draft.path.trim()),
        reason: &draft.reason,
        approval: approver.zip(password.as_ref()),
    };
    let path = request.path.display().to_string();
    let exported = export::run(desk, session, &request)?;
    Ok(ExportDone { rows: count(exported.rows), path, id: exported.id.to_string() })
}

/// Exports of the past, newest first.
#[tauri::command]
#[specta::specta]
pub async fn exports_list(door: DoorState<'_>) -> Result<Vec<ExportView>, CommandError> {
    door.session(|session| {
        let names = Names::read(session)?;
        Ok(export::list(session)?.into_iter().map(|export| ExportView::of(export, &names)).collect())
    })
    .await
}

/// Tells which export a file came from.
#[tauri::command]
#[specta::specta]
pub async fn trace_file(door: DoorState<'_>, path: String) -> Result<TraceView, CommandError> {
    door.session(move |session| {
        let found = trace::file(session, &PathBuf::from(path.trim()))?;
        let names = Names::read(session)?;
        let export = found.export.map(|export| ExportView::of(export, &names));
        Ok(TraceView { export, certainty: u32::from(found.certainty), rows: count(found.rows) })
    })
    .await
}

/// How exports are guarded.
#[tauri::command]
#[specta::specta]
pub async fn export_settings(door: DoorState<'_>) -> Result<ExportSettings, CommandError> {
    Ok(ExportSettings { approval: door.session(export::is_approval_needed).await? })
}

/// Asks for a second person's approval of exports, or no longer.
#[tauri::command]
#[specta::specta]
pub async fn set_export_settings(door: DoorState<'_>, approval: bool) -> Result<(), CommandError> {
    door.session(move |session| export::set_approval_needed(session, approval)).await
}
