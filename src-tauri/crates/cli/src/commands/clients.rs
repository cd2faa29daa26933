//! `clients …`: the list, the card, adding, the bin.

use crate::{
    args::{Add, Clients, Globals},
    base,
    failure::Failure,
    output::{self, Record, moment},
};
use kartoteka_api::{
    ClientRow, Session,
    clients::{self, Card},
};
use kartoteka_domain::{ClientDraft, ClientId, Phone};
use serde_json::json;

/// The most rows the api gives at a time.
const PAGE: usize = 200;

/// Does what was asked for.
pub fn run(globals: &Globals, asked: &Clients) -> Result<(), Failure> {
    base::signed_in(globals, |_, session| match asked {
        Clients::List { limit, bin: true } => rows(globals, clients::bin(session)?.into_iter().take(limit.limit)),
        Clients::List { limit, bin: false } => rows(globals, found(session, "", limit.limit)?),
        Clients::Find { query, limit } => rows(globals, found(session, query, limit.limit)?),
        Clients::Add(add) => card(globals, &clients::create(session, &draft(add))?),
        Clients::Show { id } => card(globals, &clients::get(session, *id)?),
        Clients::Reveal { id } => card(globals, &clients::reveal(session, *id)?),
        Clients::Delete { id } => delete(globals, session, *id),
        Clients::Restore { id } => card(globals, &clients::restore(session, *id)?),
    })
}

fn found(session: &Session, query: &str, limit: usize) -> Result<Vec<ClientRow>, Failure> {
    let mut rows = Vec::new();
    loop {
        let page = clients::page(session, query, rows.len(), PAGE.min(limit - rows.len()))?;
        if page.rows.is_empty() {
            return Ok(rows);
        }
        rows.extend(page.rows);
    }
}

fn rows(globals: &Globals, rows: impl IntoIterator<Item = ClientRow>) -> Result<(), Failure> {
    output::many(globals.json, &rows.into_iter().map(row).collect::<Vec<_>>())
}

fn row(client: ClientRow) -> Record {
    vec![
        ("id", json!(client.id.to_string())),
        ("name", json!(client.display_name)),
        ("phone", json!(client.phone)),
        ("email", json!(client.email)),
        ("tags", json!(client.tags)),
        ("do_not_book", json!(client.do_not_book)),
    ]
}

fn card(globals: &Globals, client: &Card) -> Result<(), Failure> {
    let details = client.details.to_draft();
    output::one(
        globals.json,
        &vec![
            ("id", json!(client.id.to_string())),
            ("first_name", json!(details.first_name)),
            ("last_name", json!(details.last_name)),
            ("middle_name", json!(details.middle_name)),
            ("phones", json!(client.details.phones.iter().map(Phone::formatted).collect::<Vec<_>>())),
            ("emails", json!(details.emails)),
            ("birthday", json!(details.birthday)),
            ("address", json!(details.address)),
            ("tags", json!(details.tags)),
            ("note", json!(details.note)),
            ("source", json!(details.source)),
            ("do_not_book", json!(details.do_not_book)),
            ("specialist", json!(details.specialist)),
            ("vip", json!(details.vip)),
            ("masked", json!(client.masked)),
            ("created_at", moment(client.created_at)),
            ("updated_at", moment(client.updated_at)),
            ("deleted_at", client.deleted_at.map_or(json!(null), moment)),
        ],
    )
}

fn delete(globals: &Globals, session: &Session, id: ClientId) -> Result<(), Failure> {
    clients::delete(session, id)?;
    output::one(globals.json, &vec![("id", json!(id.to_string())), ("deleted", json!(true))])
}

fn draft(add: &Add) -> ClientDraft {
    ClientDraft {
        first_name: add.first_name.clone(),
        last_name: add.last_name.clone(),
        middle_name: add.middle_name.clone(),
        phones: add.phone.clone(),
        emails: add.email.clone(),
        birthday: add.birthday.clone(),
        address: add.address.clone(),
        tags: add.tag.clone(),
        note: add.note.clone(),
        source: add.source.clone(),
        do_not_book: add.do_not_book.clone(),
        ..ClientDraft::default()
    }
}
