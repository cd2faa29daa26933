//! `people …`: accounts and invitations.

use crate::{
    args::{Globals, Invite, People},
    base,
    failure::Failure,
    output::{self, Record, moment},
    secret,
};
use kartoteka_api::{
    Desk, Person, Session, arrival,
    people::{self, Account, NewPerson},
    words::say,
};
use kartoteka_domain::{Hours, UserId};
use serde_json::json;

/// Does what was asked for.
pub fn run(globals: &Globals, asked: &People) -> Result<(), Failure> {
    match asked {
        People::List => base::signed_in(globals, |_, session| list(globals, session)),
        People::Invite(new) => base::signed_in(globals, |desk, session| invite(globals, desk, session, new)),
        People::Accept => accept(globals),
        People::Close(leaver) => super::leaving::run_for(globals, leaver),
    }
}

fn list(globals: &Globals, session: &Session) -> Result<(), Failure> {
    output::many(globals.json, &people::accounts(session)?.iter().map(row).collect::<Vec<_>>())
}

fn row(account: &Account) -> Record {
    vec![
        ("id", json!(account.id.to_string())),
        ("first_name", json!(account.first_name)),
        ("last_name", json!(account.last_name)),
        ("role", json!(account.role.id.as_str())),
        ("hours", json!(account.hours.as_ref().map(Hours::to_text))),
        ("closed", json!(account.disabled_at.is_some())),
        ("invited_until", json!(account.invited_until.map(moment))),
        ("last_sign_in", json!(account.last_sign_in.map(moment))),
        ("password_days", json!(account.password_days)),
        ("second_factor", json!(account.has_factor)),
    ]
}

fn invite(globals: &Globals, desk: &Desk, session: &Session, new: &Invite) -> Result<(), Failure> {
    let new = NewPerson { first_name: new.first_name.clone(), last_name: new.last_name.clone(), role: new.role.clone() };
    let invitation = people::invite(desk, session, &new)?;
    output::one(
        globals.json,
        &vec![("id", json!(invitation.user.to_string())), ("code", json!(invitation.code.as_str())), ("until", moment(invitation.until))],
    )
}

fn accept(globals: &Globals) -> Result<(), Failure> {
    let desk = base::locked(globals)?;
    let person = base::choose_invited(&desk, globals)?;
    let words = |id| say(globals.words(), id, &[]);
    let code = globals.code.clone().map_or_else(|| secret::code(&words("invited-code")), Ok)?;
    let password = secret::new_password(globals.password_file.as_deref(), &words("new-password"), &words("cli-password-again"))?;
    let signed_in = arrival::accept_invitation(&desk, person.id, &code, &password, base::kdf(globals))?;
    let steps: Vec<_> = signed_in.steps.iter().map(|step| step.code()).collect();
    desk.lock()?;
    output::one(globals.json, &vec![("id", json!(person.id.to_string())), ("steps", json!(steps))])
}

/// Whoever has or had an account and is called so; an id will do too.
pub fn called(session: &Session, name: &str) -> Result<UserId, Failure> {
    let name = name.trim().to_lowercase();
    let fits = |person: &Person| person.first_name.to_lowercase() == name || person.id.to_string() == name;
    let mut matching = people::list(session)?.into_iter().filter(fits).map(|person| person.id);
    match (matching.next(), matching.next()) {
        (Some(id), None) => Ok(id),
        (None, _) => Err(Failure::said("cli-no-such-staff")),
        (Some(_), Some(_)) => Err(Failure::said("cli-which-staff")),
    }
}
