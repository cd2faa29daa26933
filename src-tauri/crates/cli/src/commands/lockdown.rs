//! `lockdown …`: letting in nobody but owners, and everybody again.

use crate::{
    args::{Globals, Lockdown},
    base,
    failure::Failure,
    output,
};
use kartoteka_api::lockdown;
use serde_json::json;

/// Does what was asked for.
pub fn run(globals: &Globals, asked: Lockdown) -> Result<(), Failure> {
    base::signed_in(globals, |desk, session| {
        match asked {
            Lockdown::On => lockdown::begin(desk, session)?,
            Lockdown::Off => lockdown::end(desk, session)?,
        }
        output::one(globals.json, &vec![("locked_down", json!(matches!(asked, Lockdown::On)))])
    })
}
