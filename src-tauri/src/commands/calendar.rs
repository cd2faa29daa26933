//! The calendar on the wire: days, a month at a glance, the sheet of a day.

use super::{
    DoorState, id, moment, or_empty, read,
    schedule::{ClosedDayView, SpanView, spans},
    texts,
};
use crate::error::CommandError;
use kartoteka_api::{
    CalendarRow, RowWhom,
    calendar::{self, Days, LoadDay},
    day_sheet::{self, Sheet, SheetRow},
};
use kartoteka_domain::{Day, DayPlan, UserId};
use serde::Serialize;
use specta::Type;

/// A part of a visit as the calendar draws it, or a block of time.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CardView {
    visit: String,
    /// Which part of the visit it is, from 0.
    place: u8,
    /// How many parts the visit has.
    parts: u8,
    /// Whether time is blocked.
    block: bool,
    /// Words: `status-<status>`.
    status: String,
    /// On the wall: `2026-11-22T10:30`.
    start: String,
    minutes: u16,
    before: u16,
    after: u16,
    specialist: String,
    /// Empty is none, as with everything here that may be missing.
    room: String,
    equipment: String,
    service: String,
    price: i64,
    client: String,
    name: String,
    /// Whether it may not be known who comes.
    hidden: bool,
    first_visit: bool,
    /// Whether there is a warning on the client.
    warned: bool,
    only_this_specialist: bool,
    paid: bool,
    has_note: bool,
    /// Of a block of time: what it is for.
    note: String,
    series: String,
    updated_at: i64,
}

/// When a specialist works on a day.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    specialist: String,
    day: String,
    spans: Vec<SpanView>,
}

/// Some days of the calendar.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DaysView {
    /// On the wall of the base.
    now: String,
    today: String,
    days: Vec<String>,
    rows: Vec<CardView>,
    plans: Vec<PlanView>,
    closed: Vec<ClosedDayView>,
}

/// How full a day is.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LoadDayView {
    day: String,
    visits: u32,
    /// Minutes of visits.
    minutes: u32,
    /// Minutes that are worked.
    worked_minutes: u32,
    /// Why nobody works; empty when the day is open.
    closed: String,
}

/// A visit on the sheet of a day.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetRowView {
    start: String,
    until: String,
    name: String,
    services: Vec<String>,
    room: String,
    status: String,
    warnings: Vec<String>,
    note: String,
    first_visit: bool,
}

/// The day of one specialist, to be printed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    specialist: String,
    name: String,
    worked: Vec<SpanView>,
    rows: Vec<SheetRowView>,
}

impl From<CalendarRow> for CardView {
    fn from(row: CalendarRow) -> Self {
        Self {
            visit: row.visit.to_string(),
            place: row.place,
            parts: row.parts,
            block: row.whom == RowWhom::Nobody,
            status: row.status.code().to_owned(),
            start: row.start.to_string(),
            minutes: row.minutes,
            before: row.before,
            after: row.after,
            specialist: row.specialist.to_string(),
            room: or_empty(row.room),
            equipment: or_empty(row.equipment),
            service: or_empty(row.service),
            price: row.price.0,
            client: or_empty(row.client),
            name: row.name,
            hidden: row.hidden,
            first_visit: row.first_visit,
            warned: row.warned,
            only_this_specialist: row.only_this_specialist,
            paid: row.paid,
            has_note: row.has_note,
            note: row.note,
            series: or_empty(row.series),
            updated_at: moment(row.updated_at),
        }
    }
}

impl From<Days> for DaysView {
    fn from(days: Days) -> Self {
        let plan = |(user, day, plan): (UserId, Day, DayPlan)| PlanView {
            specialist: user.to_string(),
            day: day.to_string(),
            spans: spans(&plan),
        };
        Self {
            now: days.now.to_string(),
            today: days.now.day().to_string(),
            days: texts(&days.days),
            rows: days.rows.into_iter().map(CardView::from).collect(),
            plans: days.plans.into_iter().map(plan).collect(),
            closed: days.closed.into_iter().map(ClosedDayView::from).collect(),
        }
    }
}

impl From<LoadDay> for LoadDayView {
    fn from(load: LoadDay) -> Self {
        Self {
            day: load.day.to_string(),
            visits: load.visits,
            minutes: load.minutes,
            worked_minutes: load.worked_minutes,
            closed: load.closed,
        }
    }
}

impl From<SheetRow> for SheetRowView {
    fn from(row: SheetRow) -> Self {
        Self {
            start: row.start.to_string(),
            until: row.until.to_string(),
            name: row.name,
            services: row.services,
            room: row.room,
            status: row.status.code().to_owned(),
            warnings: row.warnings,
            note: row.note,
            first_visit: row.first_visit,
        }
    }
}

impl From<Sheet> for SheetView {
    fn from(sheet: Sheet) -> Self {
        Self {
            specialist: sheet.specialist.to_string(),
            name: sheet.name,
            worked: sheet.worked.into_iter().map(SpanView::from).collect(),
            rows: sheet.rows.into_iter().map(SheetRowView::from).collect(),
        }
    }
}

/// So many days from `from` on, of everybody or of one specialist.
#[tauri::command]
#[specta::specta]
pub async fn calendar_days(door: DoorState<'_>, from: String, count: u16, only: Option<String>) -> Result<DaysView, CommandError> {
    door.session(move |session| calendar::days(session, read(&from, "from")?, count, only.as_deref().map(id).transpose()?))
        .await
        .map(DaysView::from)
}

/// How full the days are of the month that `day` lies in.
#[tauri::command]
#[specta::specta]
pub async fn calendar_month(door: DoorState<'_>, day: String) -> Result<Vec<LoadDayView>, CommandError> {
    let days = door.session(move |session| calendar::month(session, read(&day, "day")?)).await?;
    Ok(days.into_iter().map(LoadDayView::from).collect())
}

/// The sheet of a day, of everybody or of one specialist.
#[tauri::command]
#[specta::specta]
pub async fn day_sheet(door: DoorState<'_>, day: String, specialist: Option<String>) -> Result<Vec<SheetView>, CommandError> {
    let sheets =
        door.session(move |session| day_sheet::sheet(session, read(&day, "day")?, specialist.as_deref().map(id).transpose()?)).await?;
    Ok(sheets.into_iter().map(SheetView::from).collect())
}
