//! The waitlist on the wire.

use super::{DoorState, id, ids, if_any, moment, or_empty, read, schedule::SpanView, texts, weekdays};
use crate::error::{CommandError, SlotView};
use kartoteka_api::{
    Error, Session,
    booking::Freed,
    waitlist::{self, WaitingRow},
};
use kartoteka_domain::{Millis, Whom, Wish, day::Weekdays};
use serde::{Deserialize, Serialize};
use specta::Type;

/// Somebody who waits.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WaitingView {
    id: String,
    name: String,
    /// Whether it may not be known who waits.
    hidden: bool,
    /// An id; empty for a guest.
    client: String,
    /// The name of a guest.
    guest: String,
    /// Empty is anything.
    service: String,
    /// None is anybody.
    specialists: Vec<String>,
    from: String,
    /// Itself included.
    until: String,
    /// From 0, which is Monday.
    weekdays: Vec<u8>,
    /// `null` is any time of the day.
    span: Option<SpanView>,
    note: String,
    created_at: i64,
    updated_at: i64,
}

/// Somebody who waits, and a free time that would do.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FitView {
    waiting: WaitingView,
    slot: SlotView,
}

/// What stands in the form of a wish.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WishDraft {
    client: String,
    guest: String,
    service: String,
    specialists: Vec<String>,
    from: String,
    until: String,
    weekdays: Vec<u8>,
    span: Option<SpanView>,
    note: String,
}

impl From<WaitingRow> for WaitingView {
    fn from(row: WaitingRow) -> Self {
        let (waiting, wish) = (&row.waiting, &row.waiting.wish);
        Self {
            id: waiting.id.to_string(),
            name: row.name,
            hidden: row.hidden,
            client: or_empty(wish.whom.client()),
            guest: if let Whom::Guest(name) = &wish.whom { name.clone() } else { String::new() },
            service: or_empty(wish.service),
            specialists: texts(&wish.specialists),
            from: wish.from.to_string(),
            until: wish.until.to_string(),
            weekdays: weekdays(wish.weekdays),
            span: wish.span.map(SpanView::from),
            note: wish.note.clone(),
            created_at: moment(waiting.created_at),
            updated_at: moment(waiting.updated_at),
        }
    }
}

/// Rows of the waitlist on the wire.
fn views(rows: Vec<WaitingRow>) -> Vec<WaitingView> {
    rows.into_iter().map(WaitingView::from).collect()
}

/// Who would come in time that was freed. What freed it is done, and is told as done whatever comes of this look.
pub(super) fn fitting(session: &Session, freed: &[Freed]) -> Vec<FitView> {
    let fits = waitlist::fits(session, freed).unwrap_or_default();
    fits.into_iter().map(|fit| FitView { waiting: fit.row.into(), slot: fit.slot.into() }).collect()
}

impl WishDraft {
    fn parse(self) -> Result<Wish, Error> {
        Ok(Wish {
            whom: if_any(&self.client)?.map_or(Whom::Guest(self.guest), Whom::Client),
            service: if_any(&self.service)?,
            specialists: ids(&self.specialists)?,
            from: read(&self.from, "from")?,
            until: read(&self.until, "until")?,
            weekdays: Weekdays::of(self.weekdays.into_iter().map(usize::from)),
            span: self.span.map(SpanView::parse).transpose()?,
            note: self.note,
        })
    }
}

/// Everybody who waits.
#[tauri::command]
#[specta::specta]
pub async fn waitlist(door: DoorState<'_>) -> Result<Vec<WaitingView>, CommandError> {
    door.session(waitlist::list).await.map(views)
}

/// Puts somebody on the waitlist; answers the id of the wish.
#[tauri::command]
#[specta::specta]
pub async fn wait_add(door: DoorState<'_>, draft: WishDraft) -> Result<String, CommandError> {
    Ok(door.session(move |session| waitlist::add(session, draft.parse()?)).await?.id.to_string())
}

/// Changes a wish as it was read at `updated_at`.
#[tauri::command]
#[specta::specta]
pub async fn wait_change(door: DoorState<'_>, id: String, draft: WishDraft, updated_at: i64) -> Result<(), CommandError> {
    door.session(move |session| waitlist::change(session, super::id(&id)?, draft.parse()?, Millis(updated_at))).await.map(drop)
}

/// Takes a wish off the list.
#[tauri::command]
#[specta::specta]
pub async fn wait_close(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| waitlist::close(session, super::id(&id)?)).await
}

/// Puts a wish back on the list.
#[tauri::command]
#[specta::specta]
pub async fn wait_reopen(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| waitlist::reopen(session, super::id(&id)?)).await
}

/// Who would come to `specialist` at `start`, within so many minutes; `null` is as long as is free.
#[tauri::command]
#[specta::specta]
pub async fn wait_matches(
    door: DoorState<'_>,
    specialist: String,
    start: String,
    minutes: Option<u16>,
) -> Result<Vec<WaitingView>, CommandError> {
    door.session(move |session| waitlist::matches(session, id(&specialist)?, read(&start, "start")?, minutes)).await.map(views)
}

/// Free times that would fulfil a wish.
#[tauri::command]
#[specta::specta]
pub async fn wait_openings(door: DoorState<'_>, id: String) -> Result<Vec<SlotView>, CommandError> {
    Ok(door.session(move |session| waitlist::openings(session, super::id(&id)?)).await?.into_iter().map(SlotView::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::Waiting;

    const ID: &str = "01a2022f-e158-73d3-a800-c3c5a761f2e8";

    fn draft(client: &str, guest: &str) -> WishDraft {
        WishDraft {
            client: client.into(),
            guest: guest.into(),
            service: String::new(),
            specialists: vec![ID.into()],
            from: "2026-11-22".into(),
            until: "2026-11-29".into(),
            weekdays: vec![0, 4],
            span: None,
            note: "зранку".into(),
        }
    }

    #[test]
    fn a_wish_is_told_as_it_was_put_down() {
        let wish = draft("", "Оля").parse().unwrap();
        let (at, id) = (Millis(7), ID.parse().unwrap());
        let waiting =
            Waiting { id: ID.parse().unwrap(), wish, created_at: at, created_by: id, updated_at: at, closed_at: None, visit: None };
        let view = WaitingView::from(WaitingRow { waiting, name: "Оля".into(), hidden: false });
        assert_eq!((view.client.as_str(), view.guest.as_str(), view.service.as_str()), ("", "Оля", ""));
        assert_eq!((view.from.as_str(), view.until.as_str(), view.weekdays), ("2026-11-22", "2026-11-29", vec![0, 4]));
        assert_eq!((view.specialists, view.note.as_str()), (vec![ID.to_owned()], "зранку"));
    }

    #[test]
    fn a_client_waits_before_a_guest() {
        assert!(matches!(draft(ID, "Оля").parse().unwrap().whom, Whom::Client(id) if id.to_string() == ID));
        assert!(matches!(draft("nobody", "").parse(), Err(Error::NotFound)));
    }
}
