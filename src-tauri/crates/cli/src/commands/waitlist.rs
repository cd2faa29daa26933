//! `waitlist …`: who would come if there were time.

use crate::{
    args::{Globals, WaitAdd, Waitlist},
    base,
    failure::Failure,
    output::{self, Record, moment},
};
use kartoteka_api::{
    Session,
    waitlist::{self, WaitingRow},
};
use kartoteka_domain::{
    Whom, Wish,
    day::Weekdays,
    hours::{Span, clock},
};
use serde_json::json;

/// Does what was asked for.
pub fn run(globals: &Globals, asked: &Waitlist) -> Result<(), Failure> {
    base::signed_in(globals, |_, session| match asked {
        Waitlist::List => output::many(globals.json, &waitlist::list(session)?.iter().map(row).collect::<Vec<_>>()),
        Waitlist::Add(add) => {
            let added = waitlist::add(session, wish(session, add)?)?;
            output::one(globals.json, &vec![("id", json!(added.id.to_string()))])
        }
        Waitlist::Close { id } => {
            waitlist::close(session, *id)?;
            output::one(globals.json, &vec![("id", json!(id.to_string())), ("closed", json!(true))])
        }
    })
}

fn row(row: &WaitingRow) -> Record {
    let wish = &row.waiting.wish;
    vec![
        ("id", json!(row.waiting.id.to_string())),
        ("name", json!(row.name)),
        ("client", json!(wish.whom.client().map(|client| client.to_string()))),
        ("service", json!(wish.service.map(|service| service.to_string()))),
        ("specialists", json!(wish.specialists.iter().map(ToString::to_string).collect::<Vec<_>>())),
        ("from", json!(wish.from.to_string())),
        ("until", json!(wish.until.to_string())),
        ("weekdays", json!(wish.weekdays.iter().collect::<Vec<_>>())),
        ("between", json!(wish.span.map(between))),
        ("note", json!(wish.note)),
        ("created_at", moment(row.waiting.created_at)),
    ]
}

fn between(span: Span) -> String {
    format!("{}-{}", clock(span.from), clock(span.until))
}

fn wish(session: &Session, add: &WaitAdd) -> Result<Wish, Failure> {
    let whom = add.client.map_or_else(|| Whom::Guest(add.guest.clone().unwrap_or_default()), Whom::Client);
    Ok(Wish {
        whom,
        service: add.service.as_deref().map(|name| super::services::called(session, name)).transpose()?,
        specialists: add.specialist.iter().map(|name| super::people::called(session, name)).collect::<Result<_, _>>()?,
        from: add.from.unwrap_or_else(|| session.wall_now().day()),
        until: add.until,
        weekdays: add.weekdays.unwrap_or(Weekdays::ALL),
        span: add.between,
        note: add.note.clone(),
    })
}
