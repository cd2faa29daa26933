//! Leaving day on the wire: what the person had, the successor, the certificate.

use super::{
    DoorState, count, few, id,
    journal::{EntryView, entries},
    moment,
};
use crate::{error::CommandError, events, state::Door};
use kartoteka_api::{
    Code, Error,
    leaving::{self, Plan, Request},
};
use serde::Serialize;
use specta::Type;
use std::collections::BTreeMap;

/// What leaving would hand over, and what the person did of late.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeavingPlan {
    name: String,
    /// How many clients are the person's.
    clients: u32,
    /// How many visits are still ahead of the person.
    visits: u32,
    /// How many wishes on the waitlist name the person.
    waiting: u32,
    /// How many days back is looked.
    days: u32,
    viewed: u32,
    revealed: u32,
    searched: u32,
    exported: u32,
    printed: u32,
    changed: u32,
    deleted: u32,
    /// The places that will get a copy under the new keys.
    copies: Vec<String>,
    /// The newest of what the person saw, printed, took out and changed.
    recent: Vec<EntryView>,
}

/// What was done on leaving day.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Certificate {
    name: String,
    at: i64,
    by: String,
    clients: u32,
    /// Visits that were ahead of the person.
    visits: u32,
    /// How many of them clash with what the successor has.
    clashing: u32,
    successor: String,
    epoch_before: u32,
    epoch_after: u32,
    /// Rows of the new file by kind.
    counts: BTreeMap<String, u64>,
    /// The places that got a copy under the new keys.
    copies: Vec<String>,
    /// Places that got none, and why.
    problems: Vec<CommandError>,
    journal_head: String,
}

impl From<Plan> for LeavingPlan {
    fn from(plan: Plan) -> Self {
        Self {
            name: plan.name,
            clients: few(plan.clients),
            visits: few(plan.visits),
            waiting: few(plan.waiting),
            days: u32::from(plan.days),
            viewed: few(plan.viewed),
            revealed: few(plan.revealed),
            searched: few(plan.searched),
            exported: few(plan.exported),
            printed: few(plan.printed),
            changed: few(plan.changed),
            deleted: few(plan.deleted),
            copies: plan.copies,
            recent: entries(plan.recent),
        }
    }
}

impl From<leaving::Certificate> for Certificate {
    fn from(done: leaving::Certificate) -> Self {
        Self {
            name: done.name,
            at: moment(done.at),
            by: done.by,
            clients: count(done.clients),
            visits: count(done.visits),
            clashing: count(done.clashing),
            successor: done.successor,
            epoch_before: done.epoch_before,
            epoch_after: done.epoch_after,
            counts: done.counts,
            copies: done.copies,
            problems: done.problems.into_iter().map(|(place, code)| at_place(place, code)).collect(),
            journal_head: done.journal_head,
        }
    }
}

/// Trouble with a place for copies; the place is the argument `place`.
fn at_place(place: String, code: Code) -> CommandError {
    CommandError { args: BTreeMap::from([("place".to_owned(), place)]), ..CommandError::of(code) }
}

/// What leaving would do.
#[tauri::command]
#[specta::specta]
pub async fn leaving_plan(door: DoorState<'_>, user_id: String) -> Result<LeavingPlan, CommandError> {
    door.signed_in_at(move |desk, session| leaving::plan(desk, session, id(&user_id)?)).await.map(LeavingPlan::from)
}

/// A client who may be picked.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeavingClient {
    id: String,
    name: String,
}

/// All clients of the person, in list order.
#[tauri::command]
#[specta::specta]
pub async fn leaving_clients(door: DoorState<'_>, user_id: String) -> Result<Vec<LeavingClient>, CommandError> {
    let rows = door.session(move |session| leaving::clients(session, id(&user_id)?)).await?;
    Ok(rows.into_iter().map(|row| LeavingClient { id: row.id.to_string(), name: row.display_name }).collect())
}

/// Closes the account, hands the clients over and renews the keys; `only` names the clients handed over, all of
/// them when `null`.
#[tauri::command]
#[specta::specta]
pub async fn leaving_run(
    door: DoorState<'_>,
    user_id: String,
    successor: Option<String>,
    only: Option<Vec<String>>,
) -> Result<Certificate, CommandError> {
    door.work(move |door| {
        let request = Request {
            user: id(&user_id)?,
            successor: successor.as_deref().map(id).transpose()?,
            only: only.map(|ids| ids.iter().map(|client| id(client)).collect()).transpose()?,
        };
        run(door, &request)
    })
    .await
    .map(Certificate::from)
}

fn run(door: &Door, request: &Request) -> Result<leaving::Certificate, Error> {
    let mut told = None;
    leaving::run(&*door.desk()?, &*door.signed_in()?, request, &mut |stage, done, total| {
        let percent = done.saturating_mul(100).checked_div(total);
        // The window is told what it can show and no more often.
        if told.replace((stage, percent)) != Some((stage, percent)) {
            events::job(&door.app, "leaving", stage.code(), done, total);
        }
    })
}
