//! `export`, `trace`: taking clients out as a file, and telling whose export a file is.

use crate::{
    args::{Export, Globals, Trace},
    base,
    failure::Failure,
    output::{self, moment},
    secret,
};
use kartoteka_api::{
    Desk, Password, Session,
    export::{self, Request},
    people, trace,
    words::say,
};
use serde_json::json;
use std::path;

/// Writes the file.
pub fn run(globals: &Globals, asked: &Export) -> Result<(), Failure> {
    // Asked for before anybody signs in, and once: signing in may be tried again for the same export.
    let password = asked.approver.as_deref().map(|name| approver_password(globals, asked, name)).transpose()?;
    base::signed_in(globals, |desk, session| write(globals, desk, session, asked, password.as_ref()))
}

fn approver_password(globals: &Globals, asked: &Export, name: &str) -> Result<Password, Failure> {
    let prompt = say(globals.words(), "password-of", &[("name", name.trim().to_owned())]);
    secret::password(asked.approver_password_file.as_deref(), &prompt)
}

fn write(globals: &Globals, desk: &Desk, session: &Session, asked: &Export, password: Option<&Password>) -> Result<(), Failure> {
    let approver = asked.approver.as_deref().map(|name| super::people::called(session, name)).transpose()?;
    let path = path::absolute(&asked.out)?;
    let written = path.display().to_string();
    let request = Request { query: &asked.query, format: asked.format, path, reason: &asked.reason, approval: approver.zip(password) };
    let exported = export::run(desk, session, &request)?;
    output::one(globals.json, &vec![("id", json!(exported.id.to_string())), ("rows", json!(exported.rows)), ("path", json!(written))])
}

/// Compares a file with the exports made here.
pub fn trace(globals: &Globals, asked: &Trace) -> Result<(), Failure> {
    base::signed_in(globals, |_, session| {
        let found = trace::file(session, &asked.file)?;
        let people = people::list(session)?;
        let name = |user| people.iter().find(|person| Some(person.id) == user).map(|person| person.first_name.clone());
        let export = found.export.as_ref();
        output::one(
            globals.json,
            &vec![
                ("certainty", json!(found.certainty)),
                ("rows", json!(found.rows)),
                ("export", json!(export.map(|export| export.id.to_string()))),
                ("at", json!(export.map(|export| moment(export.at)))),
                ("by", json!(export.and_then(|export| name(Some(export.user))))),
                ("approver", json!(export.and_then(|export| name(export.approver)))),
                ("reason", json!(export.map(|export| export.reason.clone()))),
            ],
        )
    })
}
