//! `checkup`: how well the client base is protected, rule by rule.

use crate::{
    args::Globals,
    base,
    failure::Failure,
    output::{self, Record},
};
use kartoteka_api::{
    checkup::{self, Check},
    words::say,
};
use serde_json::{Value, json};

/// Judges the rules and tells of each.
pub fn run(globals: &Globals) -> Result<(), Failure> {
    base::signed_in(globals, |desk, session| {
        let checks = checkup::run(desk, session)?;
        output::many(globals.json, &checks.iter().map(|check| row(globals, check)).collect::<Vec<_>>())
    })
}

fn row(globals: &Globals, check: &Check) -> Record {
    let level = check.level.code();
    let words = |part: &str| say(globals.words(), &format!("check-{}-{part}", check.id), &check.args);
    let args = check.args.iter().map(|(name, value)| ((*name).to_owned(), json!(value)));
    let mut record =
        vec![("level", json!(level)), ("id", json!(check.id)), ("rule", json!(words("title"))), ("state", json!(words(level)))];
    if globals.json {
        record.push(("args", Value::Object(args.collect())));
    }
    record
}
