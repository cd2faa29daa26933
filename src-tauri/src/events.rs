//! What the shell tells the screen without being asked.

use kartoteka_api::{Progress, Topic};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Emitter};

/// Whether a base is there and whether somebody is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Phase {
    /// No client base on this computer.
    None,
    /// The lock screen.
    Locked,
    /// The password was right; steps of signing in are left.
    Arriving,
    /// Somebody is signed in.
    Open,
}

/// How far a long job is.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Job {
    /// `import`, `backup`, `restore` or `leaving`.
    pub job: String,
    /// What it does now.
    pub stage: String,
    /// Rows or bytes done.
    pub done: u64,
    /// Rows or bytes in all.
    pub total: u64,
}

/// Tells the screen that it shows another phase now.
pub fn phase(app: &AppHandle, phase: Phase) {
    emit(app, "phase", phase);
}

/// Tells the screen what is stale.
pub fn changed(app: &AppHandle, topics: &[Topic]) {
    emit(app, "changed", topics.iter().map(|topic| topic.code()).collect::<Vec<_>>());
}

/// Tells the screen how many minutes of working hours are left; none when the desk was locked at their end.
pub fn hours(app: &AppHandle, minutes_left: u16) {
    emit(app, "hours", minutes_left);
}

/// Tells the screen how far a job is.
pub fn job(app: &AppHandle, job: &str, stage: &str, done: u64, total: u64) {
    emit(app, "job", Job { job: job.to_owned(), stage: stage.to_owned(), done, total });
}

/// The same for a job over bytes.
pub fn bytes(app: &AppHandle, name: &str, progress: &Progress) {
    job(app, name, progress.stage.code(), progress.done, progress.total);
}

fn emit(app: &AppHandle, event: &str, payload: impl Serialize + Clone) {
    // A window that is gone needs no news.
    let _ = app.emit(event, payload);
}
