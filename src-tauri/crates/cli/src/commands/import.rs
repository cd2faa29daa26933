//! `import …`: bringing in a file, past imports, undoing one.

use crate::{
    args::{Globals, Import, PastImports},
    base,
    failure::Failure,
    output::{self, Meter, Record, moment},
};
use kartoteka_api::{
    Error, Flow, Session,
    imports::{self, Outcome, Source},
    people,
    words::say,
};
use kartoteka_domain::{ImportId, UserId};
use serde_json::json;
use std::{collections::HashMap, path::Path};

/// Does what was asked for.
pub fn run(globals: &Globals, asked: &Import) -> Result<(), Failure> {
    match (&asked.past, &asked.file) {
        (Some(PastImports::List), _) => base::signed_in(globals, |_, session| list(globals, session)),
        (Some(PastImports::Undo { id }), _) => base::signed_in(globals, |_, session| undo(globals, session, *id)),
        (None, Some(file)) => {
            // A file that cannot be read is told before anybody types a password.
            let source = open(file, asked)?;
            base::signed_in(globals, |_, session| bring_in(globals, session, &source, asked))
        }
        // The arguments rule this out.
        (None, None) => Err(Error::NotFound.into()),
    }
}

fn open(file: &Path, asked: &Import) -> Result<Source, Failure> {
    let mut source = Source::open(file)?;
    if asked.encoding.is_some() || asked.delimiter.is_some() {
        source.reread(asked.encoding, asked.delimiter)?;
    }
    Ok(source)
}

fn bring_in(globals: &Globals, session: &Session, source: &Source, asked: &Import) -> Result<(), Failure> {
    if asked.dry_run {
        return report(globals, None, &imports::plan(session, source, asked.strategy)?);
    }
    let total = source.sheet.row_count() as u64;
    let mut meter = Meter::new();
    let (id, outcome) = imports::run(session, source, asked.strategy, &mut |done| {
        meter.show("import", done as u64, total);
        Flow::Go
    })?;
    drop(meter);
    report(globals, Some(id), &outcome)
}

fn report(globals: &Globals, id: Option<ImportId>, outcome: &Outcome) -> Result<(), Failure> {
    let record = vec![
        ("id", json!(id.map(|id| id.to_string()))),
        ("added", json!(outcome.added)),
        ("updated", json!(outcome.updated)),
        ("skipped", json!(outcome.skipped)),
        ("rejected", json!(outcome.rejected.len())),
    ];
    let reason = |code: &str| if globals.json { code.to_owned() } else { say(globals.words(), &format!("problem-{code}"), &[]) };
    let rejected = outcome.rejected.iter().map(|row| vec![("line", json!(row.line)), ("reason", json!(reason(row.reason)))]);
    output::one_with_rows(globals.json, &record, "rejected_rows", &rejected.collect::<Vec<Record>>())
}

fn list(globals: &Globals, session: &Session) -> Result<(), Failure> {
    let names: HashMap<UserId, String> = people::list(session)?.into_iter().map(|person| (person.id, person.first_name)).collect();
    let runs = imports::list(session)?.into_iter().map(|run| {
        vec![
            ("id", json!(run.id.to_string())),
            ("file", json!(run.file_name)),
            ("begun_at", moment(run.begun_at)),
            ("by", json!(names.get(&run.user))),
            ("added", json!(run.counts.added)),
            ("updated", json!(run.counts.updated)),
            ("interrupted", json!(run.finished_at.is_none())),
            ("undone", json!(run.undone_at.is_some())),
        ]
    });
    output::many(globals.json, &runs.collect::<Vec<Record>>())
}

fn undo(globals: &Globals, session: &Session, id: ImportId) -> Result<(), Failure> {
    let touched = imports::undo(session, id)?;
    output::one(globals.json, &vec![("id", json!(id.to_string())), ("clients", json!(touched))])
}
