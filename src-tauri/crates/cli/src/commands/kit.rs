//! `kit …`: the recovery sheet.

use crate::{
    args::{Globals, Kit as Asked},
    base,
    failure::Failure,
    output,
};
use kartoteka_api::{Error, Kit, kit};
use serde_json::json;
use std::{fs, path::Path};

/// Does what was asked for.
pub fn run(globals: &Globals, asked: &Asked) -> Result<(), Failure> {
    let Asked::Check { file } = asked;
    let words = text(file)?;
    let right = base::signed_in(globals, |desk, session| Ok(kit::check(desk, session, &words)?))?;
    output::one(globals.json, &vec![("right", json!(right))])?;
    if right { Ok(()) } else { Err(Error::WrongKit.into()) }
}

/// The recovery sheet in a file.
pub fn read(file: &Path) -> Result<Kit, Failure> {
    Kit::parse(&text(file)?).map_err(|_| Error::KitUnreadable.into())
}

fn text(file: &Path) -> Result<String, Failure> {
    fs::read_to_string(file).map_err(|source| Failure::file(file, source))
}
