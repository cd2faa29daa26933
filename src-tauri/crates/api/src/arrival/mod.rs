//! Arriving: the steps of signing in after the password was right — the confirmation code, a new password, setting codes
//! up, the rules on data, the lesson — and the first sign-in with an invitation.
//!
//! Until the steps are done the session refuses everything else ([`Error::StepFirst`]).

mod factor;
mod password;

pub(crate) use factor::{Confirmed, Offered, confirm};
pub use factor::{FactorOffer, confirm_factor, has_factor, offer_factor, pass_code};
pub use password::{change_password, password_grace, skip_grace, strength_rule};
pub(crate) use password::{judge, with_password};

use crate::{
    Desk, Error, computers,
    desk::SignIn,
    lesson, people, rules,
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{Action, Millis, NewEntry, Right, Role, Subject, UserId};
use kartoteka_store::{Read, User};
use kartoteka_vault::{KdfParams, Password, Unlocked};

/// Something to be done before anything else may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The confirmation code.
    Code,
    /// A new password: the present one is too old.
    Password,
    /// Confirmation codes must be set up.
    EnrolCode,
    /// The rules on data wait to be signed.
    Rules,
    /// The lesson on security was never taken.
    Lesson,
}

impl Step {
    /// The name on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Password => "password",
            Self::EnrolCode => "enrol-code",
            Self::Rules => "rules",
            Self::Lesson => "lesson",
        }
    }
}

/// How a person comes to the desk.
#[derive(Clone, Copy)]
pub(crate) enum How<'p> {
    /// With the password.
    Password,
    /// With the password and this confirmation code.
    Code(&'p Confirmed),
    /// With the password, on a computer that was enrolled by it a moment ago.
    Enrolment,
    /// With an invitation, and this new password.
    Invitation(&'p Password),
    /// With the recovery sheet, and this new password.
    Kit(&'p Password),
}

impl How<'_> {
    /// What tells the new password again, if there is one.
    pub fn tag(self, keys: &Unlocked) -> Option<[u8; 32]> {
        match self {
            Self::Password | Self::Code(_) | Self::Enrolment => None,
            Self::Invitation(new) | Self::Kit(new) => Some(keys.password_tag(new)),
        }
    }

    /// The account as it is from now on. A new password came with new keys: what the former ones sealed is lost.
    pub fn applied(self, user: User, tag: Option<[u8; 32]>, now: Millis) -> User {
        match (self, tag) {
            (Self::Code(confirmed), _) => confirmed.applied(user),
            (_, Some(tag)) => {
                let user = User { invited_until: None, second_factor: None, password_tags: Vec::new(), ..user };
                with_password(user, tag, now)
            }
            (_, None) => user,
        }
    }

    /// What the journal tells of it, besides the sign-in.
    pub fn note(self, tx: &mut Tx<'_>, subject: Subject) {
        match self {
            Self::Password | Self::Kit(_) => {}
            Self::Code(confirmed) => confirmed.note(tx, subject),
            Self::Enrolment => tx.note(NewEntry::new(Action::ComputerEnrolled, Subject::Base).with_note(computers::name_of_this())),
            Self::Invitation(_) => {
                tx.note(NewEntry::new(Action::InvitationAccepted, subject));
                tx.touch(Topic::People);
            }
        }
    }
}

/// The steps before a person, in order. Owners made the rules on data themselves and sign nothing.
pub(crate) fn steps(rows: &Read<'_>, user: &User, role: &Role, now: Millis) -> Result<Vec<Step>, Error> {
    let owner = role.id.is_owner();
    let too_old = people::password_ends(role, user.password_set_at).is_some_and(|ends| now >= ends);
    let steps = [
        (Step::Code, user.second_factor.is_some()),
        (Step::Password, too_old),
        (Step::EnrolCode, role.rules.second_factor && user.second_factor.is_none()),
        (Step::Rules, !owner && rules::is_due(rows, user, now)?),
        (Step::Lesson, !owner && user.lesson_at.is_none()),
    ];
    Ok(steps.into_iter().filter(|(_, due)| *due).map(|(step, _)| step).collect())
}

/// Sets the first password of somebody invited, and signs that person in. `kdf` is how hard guessing it is made; `None`
/// measures this computer.
///
/// # Errors
/// [`Error::WeakPassword`], an invitation that has expired, or a wrong code, counted like a wrong password.
pub fn accept_invitation(desk: &Desk, user: UserId, code: &str, new: &Password, kdf: Option<KdfParams>) -> Result<SignIn, Error> {
    let person = desk.people().into_iter().find(|person| person.id == user).ok_or(Error::NotFound)?;
    judge(new, &person.role, &[&desk.local().base_name, &person.first_name])?;
    let kdf = kdf.unwrap_or_else(KdfParams::calibrate);
    desk.lock()?;
    let keys = desk.vault.accept_invitation(user.0, code, new, kdf, desk.clock.now().0)?;
    desk.enter(user, keys, How::Invitation(new))
}

/// The account of the person signed in.
pub(crate) fn own(session: &Session) -> Result<User, Error> {
    let user = session.actor().user;
    session.read(Right::UseDesk, |rows| rows.users().get(user)?.ok_or(Error::NotFound))
}

/// Changes the account of the person signed in; `note` is what the journal tells of it.
fn change_own(session: &Session, action: Action, note: &str, change: impl FnOnce(User, Millis) -> User) -> Result<(), Error> {
    let id = session.actor().user;
    session.write(Right::UseDesk, |tx| {
        let (user, now) = (tx.rows.users().get(id)?.ok_or(Error::NotFound)?, tx.now());
        tx.rows.users_mut().update(&change(user, now))?;
        tx.note(NewEntry::new(action, Subject::User(id)).with_note(note));
        tx.touch(Topic::People);
        Ok(())
    })
}

/// Signs the rules on data in their newest version.
///
/// # Errors
/// [`Error::ChangedMeanwhile`] for another version, or those of [`Session::write`].
pub fn sign_rules(desk: &Desk, session: &Session, version: u32) -> Result<SignIn, Error> {
    check_turn(session, Step::Rules)?;
    rules::check_in_force(session, version)?;
    let signed = |user, now| User { rules_signed_version: Some(version), rules_signed_at: Some(now), ..user };
    change_own(session, Action::RulesSigned, &version.to_string(), signed)?;
    session.pass(Step::Rules);
    desk.go_on()
}

/// Takes the lesson on security, and keeps how it went.
///
/// # Errors
/// Those of [`Session::write`].
pub fn take_lesson(desk: &Desk, session: &Session, answers: &[usize]) -> Result<(lesson::Outcome, SignIn), Error> {
    check_turn(session, Step::Lesson)?;
    let outcome = lesson::judge(answers);
    let told = format!("{}/{}", outcome.right, lesson::QUESTIONS.len());
    let taken = |user, now| User { lesson_at: Some(now), lesson_right: Some(outcome.right), ..user };
    change_own(session, Action::LessonTaken, &told, taken)?;
    session.pass(Step::Lesson);
    Ok((outcome, desk.go_on()?))
}

/// Refuses a step before its turn; whoever has arrived may do it again at any time.
fn check_turn(session: &Session, step: Step) -> Result<(), Error> {
    match session.check_step(step) {
        Err(Error::NotFound) => Ok(()),
        turn => turn,
    }
}
