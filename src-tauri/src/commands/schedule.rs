//! Who stands on the calendar and when they work, on the wire.

use super::{
    DoorState, id, ids, read, texts,
    waitlist::{FitView, fitting},
    wrong,
};
use crate::error::CommandError;
use base64ct::{Base64, Encoding as _};
use kartoteka_api::{ClosedDay, Error, PlannedDay, Session, booking::Freed, schedule, specialists};
use kartoteka_domain::{Day, DayPlan, WeekPlan, hours::Span};
use serde::{Deserialize, Serialize};
use specta::Type;

/// From a minute of the day up to another one, at most 24:00.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SpanView {
    from: u16,
    until: u16,
}

/// Somebody who gives services.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StaffView {
    id: String,
    name: String,
    initials: String,
    /// A number below 12; the screen knows what it looks like.
    colour: u8,
    /// Where the column stands, from 0.
    place: u32,
    on_calendar: bool,
    /// What this person does.
    services: Vec<String>,
    has_photo: bool,
    /// Whether the account is closed.
    left: bool,
}

/// What stands in the form of a specialist.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StaffDraft {
    colour: u8,
    on_calendar: bool,
    services: Vec<String>,
}

/// A day that differs from the week.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlannedDayView {
    day: String,
    /// None is a day off.
    spans: Vec<SpanView>,
    note: String,
}

/// When somebody works.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleView {
    /// From Monday on; a gap is a break, none at all a day off.
    week: Vec<Vec<SpanView>>,
    days: Vec<PlannedDayView>,
}

/// Days to plan for some people.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DaysDraft {
    users: Vec<String>,
    days: Vec<String>,
    /// `null` is as the week says.
    spans: Option<Vec<SpanView>>,
    note: String,
}

/// A day on which nobody works.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClosedDayView {
    day: String,
    name: String,
}

/// A public holiday; words `holiday-<code>`.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HolidayView {
    day: String,
    code: String,
}

impl SpanView {
    pub(super) fn parse(self) -> Result<Span, Error> {
        Span::new(self.from, self.until).ok_or_else(|| wrong("span"))
    }
}

impl From<Span> for SpanView {
    fn from(span: Span) -> Self {
        Self { from: span.from, until: span.until }
    }
}

/// The times of a day on the wire.
pub(super) fn spans(plan: &DayPlan) -> Vec<SpanView> {
    plan.spans().iter().copied().map(SpanView::from).collect()
}

fn parse_plan(spans: &[SpanView]) -> Result<DayPlan, Error> {
    let spans: Vec<Span> = spans.iter().map(|span| span.parse()).collect::<Result<_, _>>()?;
    DayPlan::of(spans).ok_or_else(|| wrong("span"))
}

fn parse_week(week: &[Vec<SpanView>]) -> Result<WeekPlan, Error> {
    let days: Vec<DayPlan> = week.iter().map(|spans| parse_plan(spans)).collect::<Result<_, _>>()?;
    Ok(WeekPlan::of(days.try_into().map_err(|_| wrong("week"))?))
}

fn days(texts: &[String]) -> Result<Vec<Day>, Error> {
    texts.iter().map(|text| read(text, "day")).collect()
}

impl From<specialists::SpecialistView> for StaffView {
    fn from(staff: specialists::SpecialistView) -> Self {
        Self {
            id: staff.user.to_string(),
            name: staff.name,
            initials: staff.initials,
            colour: staff.colour,
            place: staff.place,
            on_calendar: staff.on_calendar,
            services: texts(&staff.services),
            has_photo: staff.has_photo,
            left: staff.left,
        }
    }
}

impl From<schedule::Schedule> for ScheduleView {
    fn from(schedule: schedule::Schedule) -> Self {
        let day = |day: PlannedDay| PlannedDayView { day: day.day.to_string(), spans: spans(&day.plan), note: day.note };
        Self {
            week: (0..7).map(|weekday| spans(&schedule.week.day(weekday))).collect(),
            days: schedule.days.into_iter().map(day).collect(),
        }
    }
}

impl From<ClosedDay> for ClosedDayView {
    fn from(closed: ClosedDay) -> Self {
        Self { day: closed.day.to_string(), name: closed.name }
    }
}

impl ClosedDayView {
    fn parse(self) -> Result<(Day, String), Error> {
        Ok((read(&self.day, "day")?, self.name))
    }
}

impl DaysDraft {
    fn set(&self, session: &Session) -> Result<Vec<Freed>, Error> {
        let plan = self.spans.as_deref().map(parse_plan).transpose()?;
        schedule::set_days(session, &ids(&self.users)?, &days(&self.days)?, plan.as_ref(), &self.note)
    }
}

/// A photo as the window shows it.
fn data_url(photo: &[u8]) -> Option<String> {
    Some(format!("data:{};base64,{}", specialists::media_type(photo)?, Base64::encode_string(photo)))
}

/// The bytes in a data URL.
fn inside(data_url: &str) -> Option<Vec<u8>> {
    let (_, text) = data_url.strip_prefix("data:")?.split_once(";base64,")?;
    Base64::decode_vec(text).ok()
}

/// Everybody who gives services, in the order of the columns; those who left too.
#[tauri::command]
#[specta::specta]
pub async fn calendar_staff(door: DoorState<'_>) -> Result<Vec<StaffView>, CommandError> {
    Ok(door.session(specialists::list).await?.into_iter().map(StaffView::from).collect())
}

/// Changes how somebody stands on the calendar and what they do.
#[tauri::command]
#[specta::specta]
pub async fn staff_save(door: DoorState<'_>, id: String, draft: StaffDraft) -> Result<(), CommandError> {
    door.session(move |session| specialists::save(session, super::id(&id)?, draft.colour, draft.on_calendar, &ids(&draft.services)?)).await
}

/// Puts the columns into this order.
#[tauri::command]
#[specta::specta]
pub async fn staff_arrange(door: DoorState<'_>, ids: Vec<String>) -> Result<(), CommandError> {
    door.session(move |session| specialists::arrange(session, &super::ids(&ids)?)).await
}

/// The photo of a specialist as a data URL.
#[tauri::command]
#[specta::specta]
pub async fn staff_photo(door: DoorState<'_>, id: String) -> Result<Option<String>, CommandError> {
    Ok(door.session(move |session| specialists::photo(session, super::id(&id)?)).await?.as_deref().and_then(data_url))
}

/// Changes the photo of a specialist, given as a data URL; `null` takes it away.
#[tauri::command]
#[specta::specta]
pub async fn set_staff_photo(door: DoorState<'_>, id: String, data_url: Option<String>) -> Result<(), CommandError> {
    door.session(move |session| {
        let photo = data_url.as_deref().map(|url| inside(url).ok_or(Error::PhotoUnreadable)).transpose()?;
        specialists::set_photo(session, super::id(&id)?, photo.as_deref())
    })
    .await
}

/// When somebody works: the week, and the days from `from` to before `until` that differ.
#[tauri::command]
#[specta::specta]
pub async fn schedule_of(door: DoorState<'_>, user_id: String, from: String, until: String) -> Result<ScheduleView, CommandError> {
    door.session(move |session| schedule::of(session, id(&user_id)?, read(&from, "from")?, read(&until, "until")?))
        .await
        .map(ScheduleView::from)
}

/// Changes the working week of somebody, from Monday on; answers who waits for time that it opens.
#[tauri::command]
#[specta::specta]
pub async fn set_week(door: DoorState<'_>, user_id: String, week: Vec<Vec<SpanView>>) -> Result<Vec<FitView>, CommandError> {
    door.session(move |session| Ok(fitting(session, &schedule::set_week(session, id(&user_id)?, parse_week(&week)?)?))).await
}

/// Plans days of some people; answers who waits for time that it opens.
#[tauri::command]
#[specta::specta]
pub async fn set_days(door: DoorState<'_>, draft: DaysDraft) -> Result<Vec<FitView>, CommandError> {
    door.session(move |session| Ok(fitting(session, &draft.set(session)?))).await
}

/// The days of a year on which nobody works.
#[tauri::command]
#[specta::specta]
pub async fn closed_days(door: DoorState<'_>, year: i16) -> Result<Vec<ClosedDayView>, CommandError> {
    Ok(door.session(move |session| schedule::closed(session, year)).await?.into_iter().map(ClosedDayView::from).collect())
}

/// The public holidays of a year in the country of the base.
#[tauri::command]
#[specta::specta]
pub async fn holidays(door: DoorState<'_>, year: i16) -> Result<Vec<HolidayView>, CommandError> {
    let holiday = |(day, code): (Day, &str)| HolidayView { day: day.to_string(), code: code.to_owned() };
    Ok(door.session(move |session| schedule::holidays(session, year)).await?.into_iter().map(holiday).collect())
}

/// Closes days, and opens others again; answers who waits for time that it opens.
#[tauri::command]
#[specta::specta]
pub async fn set_closed_days(door: DoorState<'_>, add: Vec<ClosedDayView>, remove: Vec<String>) -> Result<Vec<FitView>, CommandError> {
    door.session(move |session| {
        let add = add.into_iter().map(ClosedDayView::parse).collect::<Result<Vec<_>, _>>()?;
        Ok(fitting(session, &schedule::set_closed(session, &add, &days(&remove)?)?))
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: u16, until: u16) -> SpanView {
        SpanView { from, until }
    }

    fn field_of<T: std::fmt::Debug>(refused: Result<T, Error>) -> &'static str {
        let Err(Error::InvalidForm(faults)) = refused else { panic!("{refused:?}") };
        faults.first().unwrap().field
    }

    #[test]
    fn a_week_has_seven_days_of_times_that_can_be() {
        let mut week = vec![Vec::new(); 7];
        week[0] = vec![span(540, 780), span(840, 1080)];
        let plan = parse_week(&week).unwrap();
        assert_eq!(plan.to_text(), "540-780,840-1080;;;;;;");
        assert_eq!(spans(&plan.day(0)).last().map(|span| span.until), Some(1080));
        assert_eq!(field_of(parse_week(&week[..6])), "week");
        week[6] = vec![span(900, 600)];
        assert_eq!(field_of(parse_week(&week)), "span");
    }

    #[test]
    fn a_closed_day_is_a_day_with_a_name() {
        let closed = |day: &str| ClosedDayView { day: day.into(), name: "Різдво".into() }.parse();
        assert_eq!(closed("2026-12-25").unwrap().0.to_string(), "2026-12-25");
        assert_eq!(field_of(closed("25.12.2026")), "day");
    }

    #[test]
    fn a_photo_comes_back_as_it_was_given() {
        let photo = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3];
        let url = data_url(&photo).unwrap();
        assert!(url.starts_with("data:image/png;base64,"), "{url}");
        assert_eq!(inside(&url).unwrap(), photo);
        assert_eq!(data_url(b"<svg/>"), None);
        for wrong in ["", "data:image/png,x", "https://example.com/a.png", "data:image/png;base64,*"] {
            assert_eq!(inside(wrong), None, "{wrong}");
        }
    }
}
