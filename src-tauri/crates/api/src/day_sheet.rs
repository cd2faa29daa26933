//! The day sheet: what each specialist needs on paper for one day. Names as the person sees them in lists; warnings and notes
//! by right.

use crate::{
    Error, Session,
    calendar::{self, Days},
    names::Names,
};
use kartoteka_domain::{Day, DayPlan, Right, Status, UserId, VisitId, Wall, hours::Span};
use kartoteka_store::{CalendarRow, Read};
use std::collections::{BTreeMap, HashMap};

/// The day of one specialist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Whose.
    pub specialist: UserId,
    /// What the person is called.
    pub name: String,
    /// When the person works.
    pub worked: Vec<Span>,
    /// The visits and blocks of time, in order.
    pub rows: Vec<SheetRow>,
}

/// A visit on the sheet of a specialist: the parts of it that this one does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// The visit.
    pub visit: VisitId,
    /// When it begins.
    pub start: Wall,
    /// When it ends.
    pub until: Wall,
    /// Who comes; empty for blocked time and for whom the person may not see.
    pub name: String,
    /// What is done.
    pub services: Vec<String>,
    /// Where; several rooms with commas.
    pub room: String,
    /// How far it is.
    pub status: Status,
    /// Warnings on the client, for who sees them.
    pub warnings: Vec<String>,
    /// The note of the visit, for who sees notes; of blocked time, what it is for.
    pub note: String,
    /// Whether it is the client's first visit.
    pub first_visit: bool,
}

/// The sheets of a day, in the order of the calendar; of `only` one specialist. A day beyond the coming week is looked at, as
/// in the calendar.
///
/// # Errors
/// [`Error::Forbidden`] without the right to print day plans, or those of [`calendar::days`].
pub fn sheet(session: &Session, day: Day, only: Option<UserId>) -> Result<Vec<Sheet>, Error> {
    session.check(Right::PrintVisits)?;
    let days = calendar::days(session, day, 1, only)?;
    session.read(Right::PrintVisits, |rows| {
        let names = Names::load(rows, true)?;
        let mut sheets = Vec::new();
        for specialist in columns(rows, &days, only)? {
            let worked = plan_of(&days, specialist).spans().to_vec();
            let told = days.rows.iter().filter(|row| row.specialist == specialist && row.status != Status::Cancelled);
            let rows = told_rows(rows, &names, told)?;
            if !rows.is_empty() || !worked.is_empty() {
                sheets.push(Sheet { specialist, name: names.of(specialist.0), worked, rows });
            }
        }
        Ok(sheets)
    })
}

/// Who has a sheet: specialists in their order, then whoever else has visits that day.
fn columns(rows: &Read<'_>, days: &Days, only: Option<UserId>) -> Result<Vec<UserId>, Error> {
    let mut order: Vec<(u32, UserId)> = rows.specialists().list()?.into_iter().map(|one| (one.place, one.user)).collect();
    order.sort_unstable();
    let mut columns: Vec<UserId> = order.into_iter().map(|(_, user)| user).collect();
    for row in &days.rows {
        if !columns.contains(&row.specialist) {
            columns.push(row.specialist);
        }
    }
    columns.retain(|user| only.is_none_or(|only| only == *user));
    Ok(columns)
}

fn plan_of(days: &Days, specialist: UserId) -> DayPlan {
    days.plans.iter().find(|(user, _, _)| *user == specialist).map(|(_, _, plan)| plan.clone()).unwrap_or_default()
}

/// The cards of one specialist as rows: those of one visit are one row.
fn told_rows<'r>(rows: &Read<'_>, names: &Names, cards: impl Iterator<Item = &'r CalendarRow>) -> Result<Vec<SheetRow>, Error> {
    let mut visits: BTreeMap<(Wall, VisitId), Vec<&CalendarRow>> = BTreeMap::new();
    let mut begins: HashMap<VisitId, Wall> = HashMap::new();
    for card in cards {
        let begin = *begins.entry(card.visit).or_insert(card.start);
        visits.entry((begin, card.visit)).or_default().push(card);
    }
    visits.into_values().filter_map(|cards| told_row(rows, names, &cards).transpose()).collect()
}

fn told_row(rows: &Read<'_>, names: &Names, cards: &[&CalendarRow]) -> Result<Option<SheetRow>, Error> {
    let Some(first) = cards.first() else { return Ok(None) };
    let until = cards.iter().map(|card| card.start.lasting(card.minutes).until).max().unwrap_or(first.start);
    let mut rooms: Vec<String> = cards.iter().filter_map(|card| card.room).map(|room| names.of(room.0)).collect();
    rooms.dedup();
    Ok(Some(SheetRow {
        visit: first.visit,
        start: first.start,
        until,
        name: first.name.clone(),
        services: cards.iter().filter_map(|card| card.service).map(|service| names.of(service.0)).collect(),
        room: rooms.join(", "),
        status: first.status,
        warnings: warnings(rows, first)?,
        note: note(rows, first)?,
        first_visit: first.first_visit,
    }))
}

fn warnings(rows: &Read<'_>, card: &CalendarRow) -> Result<Vec<String>, Error> {
    let Some(client) = card.client.filter(|_| card.warned && !card.hidden) else { return Ok(Vec::new()) };
    Ok(rows.warnings().of(client)?.into_iter().map(|warning| warning.text).collect())
}

fn note(rows: &Read<'_>, card: &CalendarRow) -> Result<String, Error> {
    if !card.has_note || card.hidden {
        return Ok(card.note.clone());
    }
    Ok(rows.visits().get(card.visit)?.map(|visit| visit.details.note).unwrap_or_default())
}
