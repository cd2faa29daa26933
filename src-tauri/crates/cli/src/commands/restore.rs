//! `restore`: a client base back from a copy, beside whatever lies in its place.

use crate::{
    args::{Globals, Restore},
    base,
    failure::Failure,
    output::{self, Meter},
    secret,
};
use kartoteka_api::{
    Clock, Error, Flow, Kit, Password,
    restore::{self, Choice, Plan, Report},
    words::say,
};
use serde_json::json;

/// Restores; a password is asked for only where this computer has no key of the base.
pub fn run(globals: &Globals, asked: &Restore) -> Result<(), Failure> {
    restore::settle(&asked.into);
    let kit = super::kit::read(&asked.kit)?;
    let choice = choose(restore::sets(&asked.target, &kit)?, asked.set)?;
    let given = asked.new_password_file.as_deref().map(|file| secret::password(Some(file), "")).transpose()?;
    let report = match bring_back(globals, asked, &kit, choice.number, given.as_ref()) {
        Err(Failure::Api(Error::PasswordNeeded)) => {
            let words = |id| say(globals.words(), id, &[]);
            let password = secret::new_password(None, &words("new-password"), &words("cli-password-again"))?;
            bring_back(globals, asked, &kit, choice.number, Some(&password))?
        }
        other => other?,
    };
    output::one(
        globals.json,
        &vec![
            ("business", json!(choice.business_name)),
            ("number", json!(choice.number)),
            ("made_at", output::moment(choice.made_at)),
            ("folder", json!(asked.into.display().to_string())),
            ("former", json!(report.former.map(|folder| folder.display().to_string()))),
            ("counts", json!(report.counts)),
            ("expected", json!(report.expected)),
        ],
    )
}

fn choose(choices: Vec<Choice>, number: Option<u64>) -> Result<Choice, Failure> {
    let wanted = |choice: &Choice| number.is_none_or(|number| choice.number == number);
    Ok(choices.into_iter().find(wanted).ok_or(Error::NotFound)?)
}

fn bring_back(globals: &Globals, asked: &Restore, kit: &Kit, number: u64, new_password: Option<&Password>) -> Result<Report, Failure> {
    let plan = Plan {
        folder: asked.target.clone(),
        kit,
        number,
        into: asked.into.clone(),
        device: globals.device(),
        new_password,
        kdf: base::kdf(globals),
    };
    let clock = Clock::system();
    let mut meter = Meter::new();
    let prepared = restore::prepare(plan, &clock, &mut |at| {
        meter.show(at.stage.code(), at.done, at.total);
        Flow::Go
    })?;
    Ok(prepared.switch(&clock)?)
}
