//! Opening the client base and signing in, as every command does it.

use crate::{args::Globals, failure::Failure, secret};
use kartoteka_api::{Clock, Desk, Error, KdfParams, Password, Person, Session, Step, arrival, restore, words::say};
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
    if !folder.exists() {
        return Err(Failure::Said { id: "cli-no-base", arguments: vec![("path", folder.display().to_string())] });
    }
    Ok(Desk::open(&folder, globals.device(), Clock::system(), Arc::new(|_| ()))?)
}

/// Who signs in, and what proves it.
struct Arrival<'g> {
    globals: &'g Globals,
    person: Person,
    password: Password,
}

/// Signs in, does `work`, locks again. What is refused until the password is given again is tried once more with
/// it: such a refusal comes before anything is done.
pub fn signed_in<T>(globals: &Globals, work: impl Fn(&Desk, &Session) -> Result<T, Failure>) -> Result<T, Failure> {
    let desk = locked(globals)?;
    let person = choose(desk.people(), false, globals.user.as_deref())?;
    let prompt = say(globals.words(), "password-of", &[("name", person.first_name.clone())]);
    let password = secret::password(globals.password_file.as_deref(), &prompt)?;
    let signed_in = desk.unlock(person.id, &password)?;
    if !signed_in.failed_at.is_empty() {
        let times: Vec<_> = signed_in.failed_at.iter().map(|at| desk.wall_time(*at)).collect();
        eprintln!("{}", say(globals.words(), "cli-failed-attempts", &[("times", times.join(", "))]));
    }
    let arrival = Arrival { globals, person, password };
    let result = arrival.arrive(&desk, &signed_in.session).and_then(|()| match work(&desk, &signed_in.session) {
        Err(Failure::Api(Error::StepUpNeeded)) => {
            arrival.step_up(&signed_in.session)?;
            work(&desk, &signed_in.session)
        }
        done => done,
    });
    let locked = desk.lock();
    let value = result?;
    locked?;
    Ok(value)
}

impl Arrival<'_> {
    /// Takes the steps of signing in that a terminal can take; the window takes the others.
    fn arrive(&self, desk: &Desk, session: &Session) -> Result<(), Failure> {
        if session.steps().first() == Some(&Step::Code) {
            arrival::pass_code(desk, session, &self.code()?)?;
        }
        if session.steps().first() == Some(&Step::Password) {
            arrival::skip_grace(desk, session)?;
        }
        if session.steps().is_empty() { Ok(()) } else { Err(Failure::said("cli-steps-left")) }
    }

    /// Gives the password again, with another code when there is a second factor.
    fn step_up(&self, session: &Session) -> Result<(), Failure> {
        let code = arrival::has_factor(session)?.then(|| self.another_code()).transpose()?;
        Ok(session.step_up(&self.password, code.as_deref())?)
    }

    /// The confirmation code: given beforehand, or asked for.
    fn code(&self) -> Result<String, Failure> {
        self.globals.code.clone().map_or_else(|| self.another_code(), Ok)
    }

    fn another_code(&self) -> Result<String, Failure> {
        let prompt = say(self.globals.words(), "cli-code-of", &[("name", self.person.first_name.clone())]);
        secret::code(&prompt)
    }
}

/// Who signs in with an invitation.
pub fn choose_invited(desk: &Desk, globals: &Globals) -> Result<Person, Failure> {
    choose(desk.people(), true, globals.user.as_deref())
}

/// The person called `name`, or the only one, among those who are `invited` and have no password yet, or among the
/// others.
fn choose(mut people: Vec<Person>, invited: bool, name: Option<&str>) -> Result<Person, Failure> {
    people.retain(|person| person.invited == invited);
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

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::{ReadyRole, UserId};

    fn person(number: u8, first_name: &str, invited: bool) -> Person {
        let id: UserId = format!("0199c0de-0000-7000-8000-0000000000{number:02}").parse().unwrap();
        Person { id, first_name: first_name.to_owned(), role: ReadyRole::FrontDesk.into(), role_name: String::new(), invited }
    }

    #[test]
    fn the_only_one_with_a_password_need_not_be_named() {
        let people = vec![person(1, "Олена", false), person(2, "Ірина", true)];
        assert_eq!(choose(people, false, None).unwrap().first_name, "Олена");
    }

    #[test]
    fn an_invitation_is_for_somebody_who_has_no_password() {
        let people = || vec![person(1, "Олена", false), person(2, "Ірина", true)];
        assert_eq!(choose(people(), true, None).unwrap().first_name, "Ірина");
        assert!(matches!(choose(people(), true, Some("Олена")), Err(Failure::Said { id: "cli-no-such-person", .. })));
    }

    #[test]
    fn somebody_is_found_by_name_and_of_two_nobody() {
        let people = || vec![person(1, "Олена", false), person(2, "Ірина", false)];
        assert_eq!(choose(people(), false, Some(" ірина ")).unwrap().first_name, "Ірина");
        assert!(matches!(choose(people(), false, None), Err(Failure::Said { id: "cli-which-person", .. })));
        assert!(matches!(choose(people(), false, Some("Anna")), Err(Failure::Said { id: "cli-no-such-person", .. })));
    }
}
