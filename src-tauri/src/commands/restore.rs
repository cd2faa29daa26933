//! Restoring on the wire.

use super::{DoorState, count, moment};
use crate::{error::CommandError, events, state::Door};
use kartoteka_api::{DeviceStore, Error, Password, restore};
use serde::Serialize;
use specta::Type;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// A client base whose copies were found.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FoundView {
    base_id: String,
    folder: String,
    copies: u32,
    newest: i64,
}

/// A copy that can be restored.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RestoreSet {
    number: u32,
    at: i64,
    size: u64,
    counts: BTreeMap<String, u64>,
    business_name: String,
}

/// What was restored.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RestoreReport {
    counts: BTreeMap<String, u64>,
    expected: BTreeMap<String, u64>,
    former_folder: Option<String>,
}

/// Looks for copies in a folder.
#[tauri::command]
#[specta::specta]
pub async fn restore_scan(door: DoorState<'_>, dir: String) -> Result<Vec<FoundView>, CommandError> {
    let found = door.work(move |_| restore::scan(Path::new(dir.trim()))).await?;
    let view = |base: &restore::FoundBase| FoundView {
        base_id: base.vault_id.to_string(),
        folder: base.folder.display().to_string(),
        copies: count(base.sets.len()),
        newest: base.sets.iter().map(|set| moment(kartoteka_domain::Millis(set.modified_ms))).max().unwrap_or_default(),
    };
    Ok(found.iter().map(view).collect())
}

/// The copies that the recovery sheet opens, newest first.
#[tauri::command]
#[specta::specta]
pub async fn restore_sets(door: DoorState<'_>, folder: String, kit: String) -> Result<Vec<RestoreSet>, CommandError> {
    let sets = door.work(move |_| restore::sets(Path::new(&folder), &restore::read_kit(&kit)?)).await?;
    let view = |set: &restore::Choice| RestoreSet {
        number: u32::try_from(set.number).unwrap_or(u32::MAX),
        at: moment(set.made_at),
        size: set.size,
        counts: set.counts.clone(),
        business_name: set.business_name.clone(),
    };
    Ok(sets.iter().map(view).collect())
}

/// Restores a copy into a new folder and puts it in place; the former folder is kept.
#[tauri::command]
#[specta::specta]
pub async fn restore_run(
    door: DoorState<'_>,
    folder: String,
    kit: String,
    number: u32,
    new_password: Option<String>,
) -> Result<RestoreReport, CommandError> {
    let password = new_password.map(Password::new);
    let report = door.work(move |door| door.moving(|| run(door, &folder, &kit, number.into(), password.as_ref()))).await?;
    door.tell_phase();
    Ok(RestoreReport {
        counts: report.counts,
        expected: report.expected,
        former_folder: report.former.map(|folder| folder.display().to_string()),
    })
}

/// Stops the running restore; the present base stays as it is.
#[tauri::command]
#[specta::specta]
pub fn restore_cancel(door: DoorState<'_>) {
    door.brakes.restore.pull();
}

/// The base in place is open at this moment: whoever sits there must be one to replace it.
fn check_allowed(door: &Door) -> Result<(), Error> {
    match door.signed_in() {
        Ok(session) if !door.desk()?.local().demo => restore::check_allowed(&session),
        _ => Ok(()),
    }
}

fn run(door: &Door, folder: &str, kit: &str, number: u64, password: Option<&Password>) -> Result<restore::Report, Error> {
    check_allowed(door)?;
    let plan = restore::Plan {
        folder: PathBuf::from(folder),
        kit: &restore::read_kit(kit)?,
        number,
        into: door.folders.base.clone(),
        device: DeviceStore::Keyring,
        new_password: password,
        kdf: None,
    };
    door.brakes.restore.release();
    let prepared = restore::prepare(plan, &door.clock, &mut |progress| {
        events::bytes(&door.app, "restore", &progress);
        door.brakes.restore.flow()
    })?;
    // The present base must be closed before its folder can give way.
    door.set_desk(None);
    let report = prepared.switch(&door.clock);
    door.open_base();
    report
}
