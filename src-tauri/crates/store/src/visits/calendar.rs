//! What the calendar draws: a row for each part of a visit, from the narrow table alone.

use crate::{
    convert::{id, id_or_none, millis},
    views::View,
};
use kartoteka_domain::{ClientId, Millis, Money, ResourceId, SeriesId, ServiceId, Status, UserId, VisitId, Wall};
use rusqlite::{Row, types::FromSqlError};

/// One part of a visit as the calendar draws it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarRow {
    /// Which visit.
    pub visit: VisitId,
    /// Which of its parts, from 0.
    pub place: u8,
    /// How many parts the visit has.
    pub parts: u8,
    /// Who comes, by kind.
    pub whom: RowWhom,
    /// How far the visit is.
    pub status: Status,
    /// When the part begins.
    pub start: Wall,
    /// How long it takes.
    pub minutes: u16,
    /// Minutes of buffer before it.
    pub before: u16,
    /// And after it.
    pub after: u16,
    /// Who does it.
    pub specialist: UserId,
    /// Where.
    pub room: Option<ResourceId>,
    /// With what.
    pub equipment: Option<ResourceId>,
    /// What is done.
    pub service: Option<ServiceId>,
    /// What it costs.
    pub price: Money,
    /// Whose visit it is, where there is a card.
    pub client: Option<ClientId>,
    /// The name of the client, masked or not, or of the guest; empty for a block of time.
    pub name: String,
    /// Whether nothing is told but that the time is taken.
    pub hidden: bool,
    /// Whether the client was never here before.
    pub first_visit: bool,
    /// Whether there is a warning on the client.
    pub warned: bool,
    /// Whether the client wants this specialist and nobody else.
    pub only_this_specialist: bool,
    /// Whether it is paid for.
    pub paid: bool,
    /// Whether there is a note on the visit.
    pub has_note: bool,
    /// What a block of time is for; empty for visits.
    pub note: String,
    /// The series it belongs to.
    pub series: Option<SeriesId>,
    /// Last changed then.
    pub updated_at: Millis,
}

/// Who comes, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowWhom {
    /// A client with a card.
    Client,
    /// Somebody without a card.
    Guest,
    /// Nobody: time is blocked.
    Nobody,
}

/// How full a day of a specialist is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Load {
    /// Which day, counted as [`Day`](kartoteka_domain::Day) is.
    pub day: kartoteka_domain::Day,
    /// Whose.
    pub specialist: UserId,
    /// How many visits; blocks of time are none.
    pub visits: u32,
    /// Minutes of visits and blocks of time, buffers not counted.
    pub minutes: u32,
}

/// The columns of a [`CalendarRow`].
macro_rules! calendar_columns {
    () => {
        concat!(
            $crate::views::visit_seen_by!(),
            ", vip, visit_id, place, parts, status, start, minutes, before, after, room, equipment, service, price, client_id, guest,
              name, masked_name, warned, only_this, paid, has_note, series, changed_at,
              client IS NOT NULL AND NOT EXISTS (
                  SELECT 1 FROM visit_parts AS earlier
                  WHERE earlier.client = visit_parts.client AND earlier.start < visit_parts.start AND earlier.active
                    AND earlier.visit <> visit_parts.visit)"
        )
    };
}
pub(super) use calendar_columns;

impl CalendarRow {
    /// Reads [`calendar_columns`] as `view` shows them.
    pub(super) fn read(row: &Row<'_>, view: &View<'_>) -> Result<Self, rusqlite::Error> {
        let read = Self::whole(row, view)?;
        Ok(if view.hides(row.get(3)?) { read.hidden() } else { read })
    }

    fn whole(row: &Row<'_>, view: &View<'_>) -> Result<Self, rusqlite::Error> {
        let client = id_or_none(row, 16, ClientId::from_slice)?;
        let whom = match (client, row.get(17)?) {
            (Some(_), _) => RowWhom::Client,
            (None, true) => RowWhom::Guest,
            (None, false) => RowWhom::Nobody,
        };
        let text: String = row.get(if view.masks() { 19 } else { 18 })?;
        let (name, note) = if whom == RowWhom::Nobody { (String::new(), text) } else { (text, String::new()) };
        Ok(Self {
            visit: id(row, 4, VisitId::from_slice)?,
            place: row.get(5)?,
            parts: row.get(6)?,
            whom,
            status: status(row, 7)?,
            start: Wall::from_number(row.get(8)?),
            minutes: row.get(9)?,
            before: row.get(10)?,
            after: row.get(11)?,
            specialist: id(row, 0, UserId::from_slice)?,
            room: id_or_none(row, 12, ResourceId::from_slice)?,
            equipment: id_or_none(row, 13, ResourceId::from_slice)?,
            service: id_or_none(row, 14, ServiceId::from_slice)?,
            price: Money(row.get(15)?),
            client,
            name,
            hidden: false,
            first_visit: row.get(26)?,
            warned: row.get::<_, bool>(20)? && view.warnings(),
            only_this_specialist: row.get(21)?,
            paid: row.get(22)?,
            has_note: row.get(23)?,
            note,
            series: id_or_none(row, 24, SeriesId::from_slice)?,
            updated_at: millis(row, 25)?,
        })
    }

    /// The same when nothing may be told but that the time is taken.
    fn hidden(self) -> Self {
        Self {
            service: None,
            price: Money::default(),
            client: None,
            name: String::new(),
            hidden: true,
            first_visit: false,
            warned: false,
            only_this_specialist: false,
            paid: false,
            has_note: false,
            note: String::new(),
            series: None,
            ..self
        }
    }
}

/// A status in column `index`.
pub(super) fn status(row: &Row<'_>, index: usize) -> Result<Status, rusqlite::Error> {
    Ok(Status::parse(row.get_ref(index)?.as_str()?).ok_or(FromSqlError::InvalidType)?)
}
