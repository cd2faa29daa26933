//! `visits …`: the calendar day by day, booking, moving, cancelling.

use crate::{
    args::{self, Book, Cancel, Globals, InSpite, VisitList, Visits},
    base,
    failure::Failure,
    output::{self, Record},
};
use kartoteka_api::{
    Session,
    booking::{self, Asked, Booking, Changed, Move, Overriding, PartAsked},
    calendar::{self, CalendarRow},
    services,
};
use kartoteka_domain::Wall;
use serde_json::json;

/// Does what was asked for.
pub fn run(globals: &Globals, asked: &Visits) -> Result<(), Failure> {
    base::signed_in(globals, |_, session| match asked {
        Visits::List(asked) => list(globals, session, asked),
        Visits::Book(asked) => book(globals, session, asked),
        Visits::Move(asked) => move_to(globals, session, asked),
        Visits::Cancel(asked) => cancel(globals, session, asked),
    })
}

fn list(globals: &Globals, session: &Session, asked: &VisitList) -> Result<(), Failure> {
    let only = asked.specialist.as_deref().map(|name| super::people::called(session, name)).transpose()?;
    let (mut from, mut left) = (asked.from.unwrap_or_else(|| session.wall_now().day()), asked.days);
    let mut rows: Vec<Record> = Vec::new();
    while left > 0 {
        let count = left.min(calendar::MAX_DAYS);
        rows.extend(calendar::days(session, from, count, only)?.rows.iter().map(row));
        (from, left) = (from.plus(i64::from(count)), left - count);
    }
    output::many(globals.json, &rows)
}

fn row(row: &CalendarRow) -> Record {
    vec![
        ("id", json!(row.visit.to_string())),
        ("start", json!(row.start.to_string())),
        ("minutes", json!(row.minutes)),
        ("specialist", json!(row.specialist.to_string())),
        ("service", json!(row.service.map(|service| service.to_string()))),
        ("name", json!(row.name)),
        ("client", json!(row.client.map(|client| client.to_string()))),
        ("status", json!(row.status.code())),
        ("price", json!(row.price.0)),
        ("room", json!(row.room.map(|room| room.to_string()))),
        ("warned", json!(row.warned)),
        ("paid", json!(row.paid)),
    ]
}

fn book(globals: &Globals, session: &Session, asked: &Book) -> Result<(), Failure> {
    let booking = Booking {
        whom: whom(asked),
        parts: parts(session, asked)?,
        note: asked.note.clone(),
        only_this_specialist: asked.only_this_specialist,
        repeat: None,
        waiting: asked.waiting,
        overriding: overriding(&asked.in_spite),
    };
    let booked = booking::book(session, &booking)?;
    let ids: Vec<String> = booked.visits.iter().map(ToString::to_string).collect();
    output::one(globals.json, &vec![("visits", json!(ids))])
}

fn whom(asked: &Book) -> Asked {
    match (asked.client, &asked.guest) {
        (Some(client), _) => Asked::Client(client),
        (None, Some(name)) => Asked::Guest(name.clone()),
        (None, None) => Asked::Nobody,
    }
}

/// The services one after another, each when the one before it is tidied up; without one, the time alone.
fn parts(session: &Session, asked: &Book) -> Result<Vec<PartAsked>, Failure> {
    let specialist = super::people::called(session, &asked.specialist)?;
    let part = |service, start| PartAsked { service, specialist, start, minutes: asked.minutes, price: None, room: None, equipment: None };
    if asked.service.is_empty() {
        return Ok(vec![part(None, asked.start)]);
    }
    let (mut done, mut parts, catalogue) = (None, Vec::new(), services::list(session)?);
    for name in &asked.service {
        let id = super::services::named(&catalogue, name)?;
        let service = catalogue.iter().find(|service| service.id == id).map(|service| &service.details);
        let (before, after) = service.map_or((0, 0), |details| (details.before, details.after));
        let lasts = asked.minutes.or_else(|| service.map(|details| details.minutes_with(specialist))).unwrap_or_default();
        let start = done.map_or(asked.start, |done: Wall| done.plus(i64::from(before)));
        parts.push(part(Some(id), start));
        done = Some(start.plus(i64::from(lasts) + i64::from(after)));
    }
    Ok(parts)
}

fn overriding(in_spite: &InSpite) -> Overriding {
    Overriding { clash: in_spite.in_spite_of_clash.clone(), warning: in_spite.in_spite_of_warning.clone() }
}

fn move_to(globals: &Globals, session: &Session, asked: &args::Move) -> Result<(), Failure> {
    let specialist = asked.specialist.as_deref().map(|name| super::people::called(session, name)).transpose()?;
    let read_at = booking::get(session, asked.id)?.visit.updated_at;
    let to = Move { place: 0, start: asked.start, specialist, room: None, minutes: asked.minutes };
    told(globals, booking::move_to(session, asked.id, to, asked.scope, read_at, &overriding(&asked.in_spite))?)
}

fn cancel(globals: &Globals, session: &Session, asked: &Cancel) -> Result<(), Failure> {
    told(globals, booking::cancel(session, asked.id, &asked.reason, asked.scope)?)
}

fn told(globals: &Globals, changed: Changed) -> Result<(), Failure> {
    output::one(globals.json, &vec![("visits", json!(changed.visits))])
}
