//! Opening the client base and signing in, as every command does it.

use crate::{args::Globals, failure::Failure, secret};
use kartoteka_api::{Clock, Desk, KdfParams, Person, Session, restore, words::say};
use std::{path::PathBuf, sync::Arc};

/// The folder the window uses.
const FOLDER: [&str; 2] = ["app.kartoteka.desk", "base"];

/// The folder of the client base.
pub fn folder(globals: &Globals) -> Result<PathBuf, Failure> {
    let usual = || dirs::data_dir().map(|data| data.join(FOLDER.iter().collect::<PathBuf>()));
    globals.vault.clone().or_else(usual).ok_or_else(|| Failure::said("cli-no-folder"))
}

/// How hard guessing a new password is made.
pub fn kdf(globals: &Globals) -> Option<KdfParams> {
    globals.fast_kdf.then_some(KdfParams::FASTEST)
}

/// The client base, locked.
pub fn locked(globals: &Globals) -> Result<Desk, Failure> {
    let folder = folder(globals)?;
    restore::settle(&folder);
    Ok(Desk::open(&folder, globals.device(), Clock::system(), Arc::new(|_| ()))?)
}

/// Signs in, does `work`, locks again.
pub fn signed_in<T>(globals: &Globals, work: impl FnOnce(&Desk, &Session) -> Result<T, Failure>) -> Result<T, Failure> {
    let desk = locked(globals)?;
    let person = choose(desk.people(), globals.user.as_deref())?;
    let prompt = say(globals.words(), "password-of", &[("name", person.first_name.clone())]);
    let password = secret::password(globals.password_file.as_deref(), &prompt)?;
    let signed_in = desk.unlock(person.id, &password)?;
    if !signed_in.failed_at.is_empty() {
        let times: Vec<_> = signed_in.failed_at.iter().map(|at| desk.wall_time(*at)).collect();
        eprintln!("{}", say(globals.words(), "cli-failed-attempts", &[("times", times.join(", "))]));
    }
    let result = work(&desk, &signed_in.session);
    let locked = desk.lock();
    let value = result?;
    locked?;
    Ok(value)
}

/// The person called `name`, or the only one.
fn choose(people: Vec<Person>, name: Option<&str>) -> Result<Person, Failure> {
    let names = people.iter().map(|person| person.first_name.clone()).collect::<Vec<_>>().join(", ");
    let said = |id| Failure::Said { id, arguments: vec![("names", names.clone())] };
    let called = |person: &Person| name.is_none_or(|name| person.first_name.to_lowercase() == name.trim().to_lowercase());
    let mut matching = people.into_iter().filter(called);
    match (matching.next(), matching.next()) {
        (Some(person), None) => Ok(person),
        (None, _) => Err(said("cli-no-such-person")),
        (Some(_), Some(_)) => Err(said("cli-which-person")),
    }
}
