//! `generate`: invented people.

use crate::{
    args::{Generate, Globals},
    base,
    failure::Failure,
    output::{self, Meter},
};
use kartoteka_api::{Flow, Session, clients, generate, imports::people::generate as invent};
use serde_json::json;
use std::io::{self, Write};

/// Adds them.
pub fn run(globals: &Globals, asked: &Generate) -> Result<(), Failure> {
    base::signed_in(globals, |_, session| if asked.print_ids { one_by_one(session, asked) } else { in_batches(globals, session, asked) })
}

fn in_batches(globals: &Globals, session: &Session, asked: &Generate) -> Result<(), Failure> {
    let mut meter = Meter::new();
    let added = generate::clients(session, asked.clients, asked.seed, &mut |done| {
        meter.show("generate", done as u64, asked.clients as u64);
        Flow::Go
    })?;
    drop(meter);
    output::one(globals.json, &vec![("added", json!(added))])
}

/// Whoever reads an id may count on its client, whatever happens next.
fn one_by_one(session: &Session, asked: &Generate) -> Result<(), Failure> {
    for draft in invent(asked.clients, asked.seed) {
        let client = clients::create(session, &draft)?;
        let mut out = io::stdout().lock();
        writeln!(out, "{}", client.id)?;
        out.flush()?;
    }
    Ok(())
}
