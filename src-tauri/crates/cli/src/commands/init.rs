//! `init`: a new client base and its recovery sheet.

use crate::{
    args::{Globals, Init},
    base,
    failure::Failure,
    kit_file::KitFile,
    output, secret,
};
use kartoteka_api::{Clock, Desk, NewBase, kit, words::say};
use serde_json::json;
use std::sync::Arc;

/// Makes it. The file for the sheet is made first: a base whose sheet cannot be kept must not exist.
pub fn run(globals: &Globals, new: &Init) -> Result<(), Failure> {
    let folder = base::folder(globals)?;
    let kit_file = KitFile::create(&new.kit_file)?;
    let (desk, session, kit) = Desk::create(&folder, globals.device(), draft(globals, new)?, Clock::system(), Arc::new(|_| ()))?;
    let sheet = kit::sheet(&desk, &session, &kit)?;
    kit_file.write(&sheet, session.base().language)?;
    desk.lock()?;
    output::one(
        globals.json,
        &vec![
            ("folder", json!(folder.display().to_string())),
            ("base", json!(sheet.base_id)),
            ("kit", json!(new.kit_file.display().to_string())),
        ],
    )
}

fn draft(globals: &Globals, new: &Init) -> Result<NewBase, Failure> {
    let words = |id| say(globals.words(), id, &[]);
    let password = secret::new_password(globals.password_file.as_deref(), &words("new-password"), &words("cli-password-again"))?;
    let (first, last) = new.owner.trim().split_once(char::is_whitespace).unwrap_or((new.owner.trim(), ""));
    Ok(NewBase {
        business_name: new.business.trim().to_owned(),
        country: new.country,
        language: globals.language.unwrap_or_else(|| new.country.language()),
        time_zone: new.time_zone.clone().unwrap_or_else(|| new.country.time_zone().to_owned()),
        owner_first_name: first.to_owned(),
        owner_last_name: last.trim().to_owned(),
        password,
        kdf: base::kdf(globals),
    })
}
