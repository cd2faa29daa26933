//! `roles …`: what each role may do.

use crate::{
    args::{Globals, Roles},
    base,
    failure::Failure,
    output::{self, Record},
};
use kartoteka_api::{
    Error, Session,
    roles::{self, RoleEntry},
};
use kartoteka_domain::{Meter, RoleId};
use serde_json::{Value, json};

/// Does what was asked for.
pub fn run(globals: &Globals, asked: &Roles) -> Result<(), Failure> {
    base::signed_in(globals, |_, session| match asked {
        Roles::List => output::many(globals.json, &roles::list(session)?.iter().map(row).collect::<Vec<_>>()),
        Roles::Show { role } => show(globals, session, role),
    })
}

fn row(entry: &RoleEntry) -> Record {
    vec![
        ("id", json!(entry.role.id.as_str())),
        ("name", json!(entry.role.name)),
        ("people", json!(entry.people)),
        ("changed", json!(entry.changed)),
        ("reach", json!(entry.role.rules.reach.code())),
    ]
}

fn show(globals: &Globals, session: &Session, id: &RoleId) -> Result<(), Failure> {
    let entry = roles::list(session)?.into_iter().find(|entry| entry.role.id == *id).ok_or(Error::NotFound)?;
    let rules = &entry.role.rules;
    let limits = Meter::ALL.into_iter().map(|meter| (meter.code().to_owned(), json!(rules.limit(meter))));
    let mut record = row(&entry);
    record.extend([
        ("rights", json!(rules.rights.iter().map(|right| right.code()).collect::<Vec<_>>())),
        ("vip", json!(rules.vip)),
        ("days_back", json!(rules.days_back)),
        ("limits", Value::Object(limits.collect())),
        ("password_days", json!(rules.password_days)),
        ("second_factor", json!(rules.second_factor)),
        ("hours", json!(rules.hours.to_text())),
        ("idle_minutes", json!(rules.idle_minutes)),
    ]);
    output::one(globals.json, &record)
}
