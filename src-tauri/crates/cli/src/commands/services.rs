//! `services …`: the catalogue.

use crate::{
    args::{Globals, Services},
    base,
    failure::Failure,
    output::{self, Record},
};
use kartoteka_api::{Session, services};
use kartoteka_domain::{Service, ServiceId};
use serde_json::json;

/// Does what was asked for.
pub fn run(globals: &Globals, asked: Services) -> Result<(), Failure> {
    let Services::List { removed } = asked;
    base::signed_in(globals, |_, session| {
        let mut all = services::list(session)?;
        all.retain(|service| removed || service.removed_at.is_none());
        output::many(globals.json, &all.iter().map(row).collect::<Vec<_>>())
    })
}

fn row(service: &Service) -> Record {
    let details = &service.details;
    vec![
        ("id", json!(service.id.to_string())),
        ("name", json!(details.name)),
        ("category", json!(details.category)),
        ("price", json!(details.price.0)),
        ("minutes", json!(details.minutes)),
        ("before", json!(details.before)),
        ("after", json!(details.after)),
        ("contraindications", json!(details.contraindications)),
        ("specialists", json!(details.specialists.iter().map(|skill| skill.specialist.to_string()).collect::<Vec<_>>())),
        ("removed", json!(service.removed_at.is_some())),
    ]
}

/// The service called so, not taken out; an id will do too.
pub fn called(session: &Session, name: &str) -> Result<ServiceId, Failure> {
    named(&services::list(session)?, name)
}

/// The same within a catalogue read before.
pub fn named(catalogue: &[Service], name: &str) -> Result<ServiceId, Failure> {
    let name = name.trim().to_lowercase();
    let fits = |service: &&Service| {
        let called = service.details.name.to_lowercase() == name || service.id.to_string() == name;
        called && service.removed_at.is_none()
    };
    let mut matching = catalogue.iter().filter(fits).map(|service| service.id);
    match (matching.next(), matching.next()) {
        (Some(id), None) => Ok(id),
        (None, _) => Err(Failure::said("cli-no-such-service")),
        (Some(_), Some(_)) => Err(Failure::said("cli-which-service")),
    }
}
