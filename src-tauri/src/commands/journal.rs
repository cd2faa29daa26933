//! The activity journal on the wire.

use super::{DoorState, count, few, id, moment};
use crate::error::CommandError;
use kartoteka_api::{
    Cursor, Error, JournalFilter,
    journal::{self, Heat, Page, Verdict},
};
use kartoteka_domain::{Action, Entry, Millis, Subject, UserId};
use serde::{Deserialize, Serialize};
use specta::Type;
use std::path::PathBuf;

/// Which entries to show.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct JournalFilterDraft {
    user: Option<String>,
    client: Option<String>,
    actions: Vec<String>,
    from: Option<i64>,
    until: Option<i64>,
}

/// A changed value.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    field: String,
    old: String,
    new: String,
}

/// An entry.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EntryView {
    seq: u64,
    at: i64,
    user: String,
    user_id: Option<String>,
    action: String,
    subject: String,
    subject_id: Option<String>,
    changes: Vec<ChangeView>,
    note: String,
}

/// A person of the heat map.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HeatUser {
    id: String,
    name: String,
}

/// How much each person did on each day.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HeatView {
    users: Vec<HeatUser>,
    /// When each day begins.
    days: Vec<i64>,
    /// By person, then by day.
    counts: Vec<Vec<u32>>,
}

/// What of the journal to take out, where to and why.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct JournalExportDraft {
    path: String,
    reason: String,
    filter: JournalFilterDraft,
}

/// A file of entries just written.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct JournalExported {
    rows: u32,
}

/// A page of entries.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct JournalPage {
    entries: Vec<EntryView>,
    next: Option<String>,
}

/// What verifying found.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VerdictView {
    intact: bool,
    entries: u64,
    touched_seq: Option<u64>,
    touched_at: Option<i64>,
    why: Option<String>,
}

impl JournalFilterDraft {
    fn parse(self) -> Result<JournalFilter, Error> {
        Ok(JournalFilter {
            user: self.user.as_deref().map(id).transpose()?,
            subject: self.client.as_deref().map(id).transpose()?.map(Subject::Client),
            actions: Action::ALL.iter().copied().filter(|action| self.actions.iter().any(|code| code == action.code())).collect(),
            from: self.from.map(Millis),
            until: self.until.map(Millis),
        })
    }
}

/// The entries of a page as the screen shows them.
pub(super) fn entries(mut page: Page) -> Vec<EntryView> {
    let entries = std::mem::take(&mut page.entries);
    entries.into_iter().map(|one| entry(one, &page)).collect()
}

impl From<Heat> for HeatView {
    fn from(heat: Heat) -> Self {
        let user = |(id, name): (UserId, String)| HeatUser { id: id.to_string(), name };
        Self {
            users: heat.users.into_iter().map(user).collect(),
            days: heat.days.into_iter().map(moment).collect(),
            counts: heat.counts.into_iter().map(|days| days.into_iter().map(few).collect()).collect(),
        }
    }
}

/// An entry as the screen shows it, with the names of `page`.
pub(super) fn entry(entry: Entry, page: &Page) -> EntryView {
    let subject_id = match entry.body.subject {
        Subject::Base => None,
        Subject::Client(id) => Some(id.to_string()),
        Subject::Import(id) => Some(id.to_string()),
        Subject::User(id) => Some(id.to_string()),
        Subject::Visit(id) => Some(id.to_string()),
        Subject::Service(id) => Some(id.to_string()),
    };
    let subject = match entry.body.subject {
        Subject::Client(id) => page.clients.get(&id),
        Subject::User(id) => page.users.get(&id),
        Subject::Visit(id) => page.visits.get(&id),
        Subject::Service(id) => page.services.get(&id),
        Subject::Base | Subject::Import(_) => None,
    };
    let change = |change: kartoteka_domain::Change| ChangeView { field: change.field, old: change.old, new: change.new };
    EntryView {
        seq: entry.seq,
        at: moment(entry.at),
        user: entry.user.and_then(|user| page.users.get(&user)).cloned().unwrap_or_default(),
        user_id: entry.user.map(|user| user.to_string()),
        action: entry.body.action.code().to_owned(),
        subject: subject.cloned().unwrap_or_default(),
        subject_id,
        changes: entry.body.changes.into_iter().map(change).collect(),
        note: entry.body.note,
    }
}

/// A page of the journal, newest first.
#[tauri::command]
#[specta::specta]
pub async fn journal_page(
    door: DoorState<'_>,
    filter: JournalFilterDraft,
    cursor: Option<String>,
    count: u32,
) -> Result<JournalPage, CommandError> {
    door.session(move |session| {
        let before = cursor.as_deref().map(id::<Cursor>).transpose()?;
        let page = journal::page(session, &filter.parse()?, before, count as usize)?;
        Ok(JournalPage { next: page.next.map(|next| next.to_string()), entries: entries(page) })
    })
    .await
}

/// Proves that nobody touched the journal, or tells which entry was touched.
#[tauri::command]
#[specta::specta]
pub async fn journal_verify(door: DoorState<'_>) -> Result<VerdictView, CommandError> {
    let verdict = door.session(journal::verify).await?;
    Ok(match verdict {
        Verdict::Intact { entries } => VerdictView { intact: true, entries, touched_seq: None, touched_at: None, why: None },
        Verdict::Touched { seq, at, why } => {
            VerdictView { intact: false, entries: 0, touched_seq: Some(seq), touched_at: at.map(moment), why: Some(why.code().to_owned()) }
        }
    })
}

/// The actions to filter by.
#[tauri::command]
#[specta::specta]
#[must_use]
pub fn journal_actions() -> Vec<String> {
    Action::ALL.iter().map(|action| action.code().to_owned()).collect()
}

/// How much each person did on each of the last days.
#[tauri::command]
#[specta::specta]
pub async fn journal_heat(door: DoorState<'_>, days: u32) -> Result<HeatView, CommandError> {
    let days = u16::try_from(days).unwrap_or(u16::MAX);
    door.session(move |session| journal::heat(session, days)).await.map(HeatView::from)
}

/// Writes entries of the journal to a file.
#[tauri::command]
#[specta::specta]
pub async fn journal_export(door: DoorState<'_>, draft: JournalExportDraft) -> Result<JournalExported, CommandError> {
    door.session(move |session| {
        let path = PathBuf::from(draft.path.trim());
        let rows = journal::export(session, &draft.filter.parse()?, &path, &draft.reason)?;
        Ok(JournalExported { rows: count(rows) })
    })
    .await
}
