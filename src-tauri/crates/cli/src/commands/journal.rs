//! `journal …`: reading it, and proving that nobody touched it.

use crate::{
    args::{Globals, Journal, JournalList},
    base,
    failure::Failure,
    output::{self, Record, moment},
};
use kartoteka_api::{
    JournalFilter, Session,
    journal::{self, Page, Touch, Verdict},
};
use kartoteka_domain::{Change, Entry, Subject};
use serde_json::{Value, json};

/// The most entries the api gives at a time.
const PAGE: usize = 200;

/// Does what was asked for.
pub fn run(globals: &Globals, asked: &Journal) -> Result<(), Failure> {
    base::signed_in(globals, |_, session| match asked {
        Journal::List(asked) => list(globals, session, asked),
        Journal::Verify => verify(globals, session),
    })
}

fn list(globals: &Globals, session: &Session, asked: &JournalList) -> Result<(), Failure> {
    let filter = JournalFilter {
        user: asked.person.as_deref().map(|name| super::people::called(session, name)).transpose()?,
        subject: asked.client.map(Subject::Client),
        actions: asked.action.clone(),
        ..JournalFilter::default()
    };
    let (mut rows, mut cursor) = (Vec::new(), None);
    while rows.len() < asked.limit.limit {
        let page = journal::page(session, &filter, cursor, PAGE.min(asked.limit.limit - rows.len()))?;
        rows.extend(page.entries.iter().map(|entry| row(&page, entry)));
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    output::many(globals.json, &rows)
}

/// An entry with the names that its page knows.
pub fn row(page: &Page, entry: &Entry) -> Record {
    let subject = match entry.body.subject {
        Subject::Base => Value::Null,
        Subject::Client(id) => json!(page.clients.get(&id).cloned().unwrap_or_else(|| id.to_string())),
        Subject::User(id) => json!(page.users.get(&id).cloned().unwrap_or_else(|| id.to_string())),
        Subject::Import(id) => json!(id.to_string()),
        Subject::Visit(id) => json!(page.visits.get(&id).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| id.to_string())),
        Subject::Service(id) => json!(page.services.get(&id).cloned().unwrap_or_else(|| id.to_string())),
    };
    vec![
        ("seq", json!(entry.seq)),
        ("at", moment(entry.at)),
        ("person", json!(entry.user.and_then(|user| page.users.get(&user)))),
        ("action", json!(entry.body.action.code())),
        ("subject", subject),
        ("changes", json!(entry.body.changes.iter().map(change).collect::<Vec<_>>())),
        ("note", json!(entry.body.note)),
    ]
}

fn change(change: &Change) -> Value {
    json!({ "field": change.field, "old": change.old, "new": change.new })
}

fn verify(globals: &Globals, session: &Session) -> Result<(), Failure> {
    match journal::verify(session)? {
        Verdict::Intact { entries } => output::one(globals.json, &vec![("intact", json!(true)), ("entries", json!(entries))]),
        Verdict::Touched { seq, at, why } => {
            let record =
                vec![("intact", json!(false)), ("seq", json!(seq)), ("at", at.map_or(json!(null), moment)), ("why", json!(code(why)))];
            output::one(globals.json, &record)?;
            Err(Failure::Said { id: "cli-journal-touched", arguments: vec![("seq", seq.to_string())] })
        }
    }
}

fn code(why: Touch) -> &'static str {
    why.code()
}
