//! `leaving …`: what a leaving person has and did, and letting that person go.

use crate::{
    args::{Globals, Leaver, Leaving},
    base,
    failure::Failure,
    output::{self, Meter, Record, moment},
};
use kartoteka_api::{
    Desk, Session,
    leaving::{self, Request},
};
use serde_json::{Value, json};

/// Does what was asked for.
pub fn run(globals: &Globals, asked: &Leaving) -> Result<(), Failure> {
    match asked {
        Leaving::Plan { name } => base::signed_in(globals, |desk, session| plan(globals, desk, session, name)),
        Leaving::Run(leaver) => run_for(globals, leaver),
    }
}

/// Lets a person go.
pub fn run_for(globals: &Globals, leaver: &Leaver) -> Result<(), Failure> {
    base::signed_in(globals, |desk, session| let_go(globals, desk, session, leaver))
}

fn plan(globals: &Globals, desk: &Desk, session: &Session, name: &str) -> Result<(), Failure> {
    let plan = leaving::plan(desk, session, super::people::called(session, name)?)?;
    let record = vec![
        ("name", json!(plan.name)),
        ("clients", json!(plan.clients)),
        ("visits", json!(plan.visits)),
        ("waiting", json!(plan.waiting)),
        ("days", json!(plan.days)),
        ("viewed", json!(plan.viewed)),
        ("revealed", json!(plan.revealed)),
        ("searched", json!(plan.searched)),
        ("exported", json!(plan.exported)),
        ("printed", json!(plan.printed)),
        ("changed", json!(plan.changed)),
        ("deleted", json!(plan.deleted)),
        ("copies", json!(plan.copies)),
    ];
    let recent: Vec<Record> = plan.recent.entries.iter().map(|entry| super::journal::row(&plan.recent, entry)).collect();
    output::one_with_rows(globals.json, &record, "recent", &recent)
}

fn let_go(globals: &Globals, desk: &Desk, session: &Session, leaver: &Leaver) -> Result<(), Failure> {
    let request = Request {
        user: super::people::called(session, &leaver.name)?,
        successor: leaver.successor.as_deref().map(|name| super::people::called(session, name)).transpose()?,
        only: (!leaver.only.is_empty()).then(|| leaver.only.clone()),
    };
    let mut meter = Meter::new();
    let done = leaving::run(desk, session, &request, &mut |stage, done, total| meter.show(stage.code(), done, total))?;
    drop(meter);
    let counts = done.counts.into_iter().map(|(name, count)| (name, json!(count)));
    let problems = done.problems.iter().map(|(place, code)| (place.clone(), json!(output::problem(globals, *code))));
    output::one(
        globals.json,
        &vec![
            ("name", json!(done.name)),
            ("at", moment(done.at)),
            ("by", json!(done.by)),
            ("clients", json!(done.clients)),
            ("visits", json!(done.visits)),
            ("clashing", json!(done.clashing)),
            ("successor", json!(done.successor)),
            ("epoch_before", json!(done.epoch_before)),
            ("epoch_after", json!(done.epoch_after)),
            ("counts", Value::Object(counts.collect())),
            ("copies", json!(done.copies)),
            ("problems", Value::Object(problems.collect())),
            ("journal_head", json!(done.journal_head)),
        ],
    )
}
