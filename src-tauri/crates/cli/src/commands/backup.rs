//! `backup …`: making, listing and verifying copies.

use crate::{
    args::{Backup, Globals},
    base,
    failure::Failure,
    output::{self, Meter, Record, moment},
};
use kartoteka_api::{
    Desk, Error, Flow, backups,
    restore::{self, SetFile},
};
use kartoteka_domain::Millis;
use serde_json::json;
use std::path::Path;

/// Does what was asked for.
pub fn run(globals: &Globals, asked: &Backup) -> Result<(), Failure> {
    match asked {
        Backup::Now { target, locked: false } => base::signed_in(globals, |desk, _| now(globals, desk, target)),
        Backup::Now { target, locked: true } => now(globals, &base::locked(globals)?, target),
        Backup::List { target } => list(globals, target),
        Backup::Verify { target, kit, set } => check(globals, target, kit, *set),
    }
}

fn now(globals: &Globals, desk: &Desk, target: &Path) -> Result<(), Failure> {
    let mut meter = Meter::new();
    let set = backups::run(desk, target, &mut |at| {
        meter.show(at.stage.code(), at.done, at.total);
        Flow::Go
    })?;
    drop(meter);
    output::one(globals.json, &vec![("number", json!(set.number)), ("path", json!(set.path.display().to_string()))])
}

fn list(globals: &Globals, target: &Path) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for base in restore::scan(target)? {
        rows.extend(base.sets.iter().rev().map(|set| {
            vec![
                ("base", json!(base.vault_id.to_string())),
                ("number", json!(set.number)),
                ("made_at", moment(Millis(set.modified_ms))),
                ("size", json!(set.size)),
                ("path", json!(set.path.display().to_string())),
            ]
        }));
    }
    output::many(globals.json, &rows)
}

fn check(globals: &Globals, target: &Path, kit: &Path, number: Option<u64>) -> Result<(), Failure> {
    let kit = super::kit::read(kit)?;
    let sets = restore::scan(target)?.into_iter().flat_map(|base| base.sets);
    let sets: Vec<SetFile> = sets.filter(|set| number.is_none_or(|number| set.number == number)).collect();
    if sets.is_empty() {
        return Err(Error::NotFound.into());
    }
    let mut meter = Meter::new();
    let mut failed = None;
    let mut rows = Vec::new();
    for set in &sets {
        let result = backups::verify(&set.path, &kit, &mut |at| {
            meter.show(at.stage.code(), at.done, at.total);
            Flow::Go
        });
        rows.push(verdict(globals, set, result.as_ref().err()));
        failed = failed.or(result.err());
    }
    drop(meter);
    output::many(globals.json, &rows)?;
    failed.map_or(Ok(()), |error| Err(error.into()))
}

fn verdict(globals: &Globals, set: &SetFile, error: Option<&Error>) -> Record {
    vec![
        ("number", json!(set.number)),
        ("good", json!(error.is_none())),
        ("problem", json!(error.map(|error| output::problem(globals, error.code())))),
        ("path", json!(set.path.display().to_string())),
    ]
}
