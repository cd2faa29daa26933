//! Backup copies on the wire.

use super::{DoorState, count, moment};
use crate::{error::CommandError, events, state::Door};
use kartoteka_api::{Error, Topic, backups};
use kartoteka_domain::Millis;
use serde::Serialize;
use specta::Type;
use std::path::PathBuf;

/// A place for copies.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TargetView {
    dir: String,
    last_good: Option<i64>,
    problem: Option<CommandError>,
}

/// How the copies stand.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupState {
    last_good: Option<i64>,
    running: bool,
    targets: Vec<TargetView>,
    copies: u32,
}

/// A copy.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SetView {
    number: u32,
    at: i64,
    size: u64,
}

/// How the copies stand.
#[tauri::command]
#[specta::specta]
pub async fn backup_state(door: DoorState<'_>) -> Result<BackupState, CommandError> {
    door.work(state).await
}

fn state(door: &Door) -> Result<BackupState, Error> {
    let desk = door.desk()?;
    let targets = desk.local().targets;
    let problem = |code: &str| CommandError { code: code.to_owned(), ..CommandError::default() };
    // A place that is away has no copies to count; its problem is told with the place.
    let copies = targets.iter().filter_map(|target| backups::list(&desk, &target.dir).ok()).map(|sets| sets.len()).sum();
    Ok(BackupState {
        last_good: targets.iter().filter_map(|target| target.last_good).max().map(moment),
        running: desk.is_copying(),
        copies: count(copies),
        targets: targets
            .iter()
            .map(|target| TargetView {
                dir: target.dir.display().to_string(),
                last_good: target.last_good.map(moment),
                problem: (!target.problem.is_empty()).then(|| problem(&target.problem)),
            })
            .collect(),
    })
}

/// Changes where copies go.
#[tauri::command]
#[specta::specta]
pub async fn backup_targets(door: DoorState<'_>, dirs: Vec<String>) -> Result<(), CommandError> {
    door.work(move |door| {
        let desk = door.desk()?;
        let session = desk.session().ok_or(Error::Locked)?;
        desk.set_targets(&session, dirs.iter().map(|dir| PathBuf::from(dir.trim())).collect())
    })
    .await
}

/// Makes a copy at every place now; the first place that fails is told, the others are tried all the same.
#[tauri::command]
#[specta::specta]
pub async fn backup_now(door: DoorState<'_>) -> Result<(), CommandError> {
    door.work(copy_all).await
}

fn copy_all(door: &Door) -> Result<(), Error> {
    let desk = door.desk()?;
    door.brakes.backup.release();
    let mut result = Ok(());
    for target in desk.local().targets {
        let made = backups::run(&desk, &target.dir, &mut |progress| {
            events::bytes(&door.app, "backup", &progress);
            door.brakes.backup.flow()
        });
        result = result.and(made.map(drop));
    }
    events::changed(&door.app, &[Topic::Backups]);
    result
}

/// Stops the running copy; nothing half-made is left.
#[tauri::command]
#[specta::specta]
pub fn backup_cancel(door: DoorState<'_>) {
    door.brakes.backup.pull();
}

/// The copies at a place, newest first.
#[tauri::command]
#[specta::specta]
pub async fn backup_sets(door: DoorState<'_>, dir: String) -> Result<Vec<SetView>, CommandError> {
    let sets = door.work(move |door| backups::list(&*door.desk()?, &PathBuf::from(dir))).await?;
    let view = |set: &backups::SetFile| SetView {
        number: u32::try_from(set.number).unwrap_or(u32::MAX),
        at: moment(Millis(set.modified_ms)),
        size: set.size,
    };
    Ok(sets.iter().map(view).collect())
}
