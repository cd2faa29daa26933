//! Importing on the wire: the file stays here between the steps, the screen gets samples.

use super::{DoorState, Names, count, few, moment};
use crate::{error::CommandError, events, state::Door};
use kartoteka_api::{
    Error,
    imports::{self, Column, Delimiter, Encoding, Outcome, Source, Strategy},
};
use kartoteka_domain::Right;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::path::PathBuf;

/// A column of the file.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ColumnView {
    header: String,
    samples: Vec<String>,
    field: Option<String>,
}

/// The file as it was understood.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    file_name: String,
    encoding: String,
    encodings: Vec<String>,
    delimiter: String,
    row_count: u32,
    columns: Vec<ColumnView>,
    fields: Vec<String>,
}

/// How the file is to be understood; `null` leaves it as it is.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportChoice {
    encoding: Option<String>,
    delimiter: Option<String>,
    mapping: Option<Vec<Option<String>>>,
}

/// A row that stays out.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RejectedView {
    line: u32,
    reason: String,
}

/// What an import would do.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportPlan {
    added: u32,
    updated: u32,
    skipped: u32,
    rejected: Vec<RejectedView>,
    rejected_count: u32,
}

/// What an import did.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportReport {
    id: String,
    added: u32,
    updated: u32,
    skipped: u32,
    rejected_count: u32,
}

/// A past import.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PastImport {
    id: String,
    file_name: String,
    at: i64,
    by: String,
    added: u32,
    updated: u32,
    undone: bool,
    interrupted: bool,
}

/// The most rejected rows shown.
const MAX_REJECTED: usize = 200;

impl From<&Source> for ImportView {
    fn from(source: &Source) -> Self {
        let sheet = &source.sheet;
        let column = |(place, field): (usize, &Option<Column>)| ColumnView {
            header: sheet.headers().get(place).cloned().unwrap_or_default(),
            samples: sheet.samples(place),
            field: field.map(|field| field.code().to_owned()),
        };
        Self {
            file_name: source.file_name.clone(),
            encoding: sheet.encoding().code().to_owned(),
            encodings: Encoding::ALL.iter().map(|encoding| encoding.code().to_owned()).collect(),
            delimiter: sheet.delimiter().code().to_owned(),
            row_count: count(sheet.row_count()),
            columns: source.mapping.iter().enumerate().map(column).collect(),
            fields: Column::ALL.iter().map(|column| column.code().to_owned()).collect(),
        }
    }
}

impl From<Outcome> for ImportPlan {
    fn from(outcome: Outcome) -> Self {
        let rejected = |row: &imports::Rejected| RejectedView { line: count(row.line), reason: row.reason.to_owned() };
        Self {
            added: count(outcome.added),
            updated: count(outcome.updated),
            skipped: count(outcome.skipped),
            rejected_count: count(outcome.rejected.len()),
            rejected: outcome.rejected.iter().take(MAX_REJECTED).map(rejected).collect(),
        }
    }
}

fn strategy(code: &str) -> Strategy {
    Strategy::parse(code).unwrap_or(Strategy::Skip)
}

/// Opens a file.
#[tauri::command]
#[specta::specta]
pub async fn import_open(door: DoorState<'_>, path: String) -> Result<ImportView, CommandError> {
    door.work(move |door| {
        door.signed_in()?.check(Right::ImportClients)?;
        let source = Source::open(&PathBuf::from(path.trim()))?;
        let mut import = door.import();
        // Asked again with the place held: a lock meanwhile must not leave a file of clients behind.
        door.signed_in()?;
        Ok(ImportView::from(&*import.insert(source)))
    })
    .await
}

/// Understands the file another way.
#[tauri::command]
#[specta::specta]
pub async fn import_configure(door: DoorState<'_>, choice: ImportChoice) -> Result<ImportView, CommandError> {
    door.work(move |door| {
        // The answer shows rows of the file.
        door.signed_in()?.check(Right::ImportClients)?;
        let mut import = door.import();
        let source = import.as_mut().ok_or(Error::NotFound)?;
        if choice.encoding.is_some() || choice.delimiter.is_some() {
            let encoding = choice.encoding.as_deref().and_then(Encoding::parse).unwrap_or(source.sheet.encoding());
            let delimiter = choice.delimiter.as_deref().and_then(Delimiter::parse).unwrap_or(source.sheet.delimiter());
            source.reread(Some(encoding), Some(delimiter))?;
        }
        if let Some(mapping) = choice.mapping {
            source.map(mapping.iter().map(|field| field.as_deref().and_then(Column::parse)).collect());
        }
        Ok(ImportView::from(&*source))
    })
    .await
}

/// What the import would do.
#[tauri::command]
#[specta::specta]
pub async fn import_plan(door: DoorState<'_>, strategy: String) -> Result<ImportPlan, CommandError> {
    door.work(move |door| {
        let session = door.signed_in()?;
        let import = door.import();
        imports::plan(&session, import.as_ref().ok_or(Error::NotFound)?, self::strategy(&strategy)).map(ImportPlan::from)
    })
    .await
}

/// Brings the file in.
#[tauri::command]
#[specta::specta]
pub async fn import_run(door: DoorState<'_>, strategy: String) -> Result<ImportReport, CommandError> {
    door.work(move |door| run(door, self::strategy(&strategy))).await
}

fn run(door: &Door, strategy: Strategy) -> Result<ImportReport, Error> {
    let session = door.signed_in()?;
    let source = door.import().take().ok_or(Error::NotFound)?;
    door.brakes.import.release();
    let total = source.sheet.row_count() as u64;
    let mut progress = |done: usize| {
        events::job(&door.app, "import", "reading", done as u64, total);
        door.brakes.import.flow()
    };
    let (id, outcome) = imports::run(&session, &source, strategy, &mut progress)?;
    Ok(ImportReport {
        id: id.to_string(),
        added: count(outcome.added),
        updated: count(outcome.updated),
        skipped: count(outcome.skipped),
        rejected_count: count(outcome.rejected.len()),
    })
}

/// Stops the running import after the batch it is in.
#[tauri::command]
#[specta::specta]
pub fn import_cancel(door: DoorState<'_>) {
    door.brakes.import.pull();
}

/// Past imports, newest first.
#[tauri::command]
#[specta::specta]
pub async fn imports_list(door: DoorState<'_>) -> Result<Vec<PastImport>, CommandError> {
    door.session(|session| {
        let names = Names::read(session)?;
        let view = |import: imports::ImportRun| PastImport {
            id: import.id.to_string(),
            at: moment(import.begun_at),
            by: names.of(Some(import.user)),
            added: few(import.counts.added),
            updated: few(import.counts.updated),
            undone: import.undone_at.is_some(),
            interrupted: import.finished_at.is_none() && !imports::is_running(session, import.id),
            file_name: import.file_name,
        };
        Ok(imports::list(session)?.into_iter().map(view).collect())
    })
    .await
}

/// Takes an import back; answers how many clients were touched.
#[tauri::command]
#[specta::specta]
pub async fn import_undo(door: DoorState<'_>, id: String) -> Result<u32, CommandError> {
    door.session(move |session| imports::undo(session, super::id(&id)?)).await.map(count)
}
