//! `generate`: invented people, visits and journal entries.

use crate::{
    args::{Generate, Globals},
    base,
    failure::Failure,
    output::{self, Meter},
};
use kartoteka_api::{Desk, Flow, Session, clients, generate, imports::people::generate as invent};
use serde_json::json;
use std::io::{self, Write};

/// Adds them.
pub fn run(globals: &Globals, asked: &Generate) -> Result<(), Failure> {
    base::signed_in(
        globals,
        |desk, session| {
            if asked.print_ids { one_by_one(session, asked) } else { in_batches(globals, desk, session, asked) }
        },
    )
}

fn in_batches(globals: &Globals, desk: &Desk, session: &Session, asked: &Generate) -> Result<(), Failure> {
    if asked.visits > 0 {
        // The team is invited before anything else: that asks for the password, and what came before would be done twice.
        generate::visits(desk, session, 0, asked.seed, &mut |_| Flow::Go)?;
    }
    let clients = metered("generate", asked.clients, |go| generate::clients(session, asked.clients, asked.seed, go))?;
    let visits = metered("generate-visits", asked.visits, |go| generate::visits(desk, session, asked.visits, asked.seed, go))?;
    let entries = metered("generate-entries", asked.entries, |go| generate::entries(session, asked.entries, asked.seed, go))?;
    output::one(globals.json, &vec![("added", json!(clients)), ("visits", json!(visits)), ("entries", json!(entries))])
}

/// Nothing is asked of what nobody wants.
fn metered(
    stage: &'static str,
    count: usize,
    work: impl FnOnce(&mut dyn FnMut(usize) -> Flow) -> Result<usize, kartoteka_api::Error>,
) -> Result<usize, Failure> {
    if count == 0 {
        return Ok(0);
    }
    let mut meter = Meter::new();
    Ok(work(&mut |done| {
        meter.show(stage, done as u64, count as u64);
        Flow::Go
    })?)
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
