//! Signing in: with the password, an invitation, an enrolment or the recovery sheet. Whichever way, nobody works before
//! the journal says so, and nobody gets in outside working hours or during a lock-down.

use super::Desk;
use crate::{
    Error,
    arrival::{Confirmed, How, Step, judge},
    grants, opening, people,
    session::{Session, lock},
    watch::{AlertKind, alerts},
};
use kartoteka_domain::{Action, Millis, NewEntry, RoleId, Subject, UserId};
use kartoteka_store::User;
use kartoteka_vault::{KdfParams, Kit, Password, Unlocked};
use std::sync::Arc;

/// A right password: access, once no step is left.
pub struct SignIn {
    /// Access to the rows.
    pub session: Arc<Session>,
    /// Wrong passwords given for this person since the last sign-in.
    pub failed_at: Vec<Millis>,
    /// The half-filled form of the person, if one was left and no step is.
    pub draft: Option<Vec<u8>>,
    /// What is to be done before anything may be, in order.
    pub steps: Vec<Step>,
}

impl Desk {
    /// Signs a person in; whoever was signed in before is locked out first.
    ///
    /// # Errors
    /// A wrong password (with the wait before the next), too soon, a damaged base, or why this person does not get in now:
    /// [`Error::OutsideHours`], [`Error::LockedDown`], [`Error::RolesTampered`].
    pub fn unlock(&self, user: UserId, password: &Password) -> Result<SignIn, Error> {
        self.lock()?;
        let unlocked = self.vault.unlock(user.0, password, self.clock.now().0)?;
        self.enter(user, unlocked, How::Password)
    }

    /// The wrong passwords given for a person since the last sign-in.
    fn failed_attempts(&self, user: UserId) -> Vec<Millis> {
        self.vault.attempts(user.0, self.clock.now().0).failed_at_ms.into_iter().map(Millis).collect()
    }

    /// How many wrong passwords were given since then for people who did not sign in after them.
    pub(crate) fn untold_attempts(&self, users: &[User], since: Millis) -> u64 {
        let of = |user: &User| self.failed_attempts(user.id).into_iter().filter(|at| *at >= since).count();
        users.iter().map(of).sum::<usize>().try_into().unwrap_or(u64::MAX)
    }

    /// Opens the rows for a person whose keys are at hand.
    pub(crate) fn enter(&self, user: UserId, unlocked: Unlocked, how: How<'_>) -> Result<SignIn, Error> {
        let failed_at = self.failed_attempts(user);
        self.enter_after(unlocked, how, failed_at)
    }

    fn enter_after(&self, unlocked: Unlocked, how: How<'_>, failed_at: Vec<Millis>) -> Result<SignIn, Error> {
        let session = self.quietly(|| {
            let (session, refusal) = self.start(unlocked, how)?;
            let waits_for_code = refusal.is_none() && session.steps().first() == Some(&Step::Code);
            let welcome = if waits_for_code { Ok(()) } else { self.welcome(&session, how, &failed_at, refusal.as_ref()) };
            if let Some(error) = welcome.err().or(refusal) {
                // What cannot be written now is told by the error that came first.
                let _ = session.close(|_| Ok(()));
                return Err(error);
            }
            *lock(&self.session) = Some(Arc::clone(&session));
            Ok(session)
        })?;
        Ok(self.answer(session, failed_at))
    }

    /// Opens the rows for the person of `unlocked` and renews what the lock screen knows; says why the person does not get
    /// in, if so.
    pub(super) fn start(&self, unlocked: Unlocked, how: How<'_>) -> Result<(Arc<Session>, Option<Error>), Error> {
        let opening::Facts { arrived, people, refusal, locked_down } = opening::facts(&unlocked, how, self.clock.now())?;
        let base = arrived.base.clone();
        let session = Session::start(arrived, unlocked, self.clock.clone(), Arc::clone(&self.listener))?;
        self.remember(|local| {
            local.people = people;
            local.base_name = base.name;
            local.language = base.language;
            local.time_zone = base.time_zone;
            local.locked_down = locked_down;
        })?;
        Ok((session, refusal))
    }

    /// Journals what happened before this sign-in, then the sign-in itself, or that it was refused.
    fn welcome(&self, session: &Session, how: How<'_>, failed_at: &[Millis], refusal: Option<&Error>) -> Result<(), Error> {
        let (user, waiting) = (session.actor().user, self.local().waiting);
        let subject = Subject::User(user);
        let (tag, closed) = session.with_keys(|keys| Ok((how.tag(keys), keys.closed())))?;
        session.commit(|tx| {
            for at in failed_at {
                tx.note(NewEntry::new(Action::SignInFailed, subject).with_note(self.wall_time(*at)));
            }
            for event in &waiting {
                let action = Action::parse(&event.action).unwrap_or(Action::SettingsChanged);
                tx.note(NewEntry::new(action, Subject::Base).with_note(format!("{} {}", self.wall_time(event.at), event.note)));
            }
            if waiting.iter().any(|event| event.action == Action::BaseRestored.code()) {
                people::tell_restored(tx, &closed)?;
            }
            let now = tx.now();
            let mut account = how.applied(tx.rows.users().get(user)?.ok_or(Error::NotFound)?, tag, now);
            how.note(tx, subject);
            match refusal {
                None => {
                    account.last_sign_in = Some(now);
                    tx.note(NewEntry::new(Action::SignedIn, subject));
                }
                Some(refusal) => {
                    let why = refusal.code().as_str();
                    tx.note(NewEntry::new(Action::SignInRefused, subject).with_note(why));
                    let kind = if matches!(refusal, Error::RolesTampered) { AlertKind::RolesTampered } else { AlertKind::SignInRefused };
                    alerts::raise(tx, kind, Some(user), why)?;
                }
            }
            Ok(tx.rows.users_mut().update(&account)?)
        })?;
        self.remember(|local| {
            local.waiting.clear();
            local.kit_confirmed |= refusal.is_none();
            if let How::Invitation(_) = how {
                local.people.iter_mut().filter(|person| person.id == user).for_each(|person| person.invited = false);
            }
        })?;
        if failed_at.is_empty() { Ok(()) } else { Ok(self.vault.clear_attempts(user.0)?) }
    }

    /// Goes on after the confirmation code was right: only now the person is signed in.
    pub(crate) fn confirmed(&self, session: &Session, confirmed: &Confirmed) -> Result<SignIn, Error> {
        let failed_at = self.failed_attempts(session.actor().user);
        self.welcome(session, How::Code(confirmed), &failed_at, None)?;
        session.pass(Step::Code);
        self.go_on_after(failed_at)
    }

    /// Goes on after a step: to the next one, or to work.
    pub(crate) fn go_on(&self) -> Result<SignIn, Error> {
        self.go_on_after(Vec::new())
    }

    fn go_on_after(&self, failed_at: Vec<Millis>) -> Result<SignIn, Error> {
        let session = self.session().ok_or(Error::Locked)?;
        Ok(self.answer(session, failed_at))
    }

    fn answer(&self, session: Arc<Session>, failed_at: Vec<Millis>) -> SignIn {
        let steps = session.steps();
        let mut draft = None;
        if steps.is_empty() && session.arrive() {
            // What cannot be brought in line now is brought in line at the next sign-in.
            let _ = grants::mend(&session).and_then(|()| people::settle_closed(self, &session)).and_then(|()| grants::settle(&session));
            draft = session.with_keys(|keys| Ok(keys.take_draft())).unwrap_or_default();
        }
        SignIn { session, failed_at, draft, steps }
    }

    /// Sets a new password for the owner with the recovery sheet, and signs in.
    ///
    /// # Errors
    /// [`Error::WrongKit`], [`Error::WeakPassword`], or what the keyring or the disk refuse.
    pub fn reset_owner_password(&self, kit: &Kit, password: &Password, kdf: Option<KdfParams>) -> Result<SignIn, Error> {
        judge(password, &RoleId::owner(), &[])?;
        if !self.vault.kit_matches(kit) {
            return Err(Error::WrongKit);
        }
        let kdf = kdf.unwrap_or_else(KdfParams::calibrate);
        self.lock()?;
        // Setting the password forgets them, and the owner wants to hear of them all the more.
        let failed: Vec<_> = self.vault.users().into_iter().map(|user| (user, self.failed_attempts(UserId(user)))).collect();
        let now = self.clock.now().0;
        let owner = self.vault.reset_owner_password(kit, None, self.clock.new_id(), password, kdf, now)?;
        let failed_at = failed.into_iter().filter(|(user, _)| *user == owner).flat_map(|(_, at)| at).collect();
        let signed_in = self.enter_after(self.vault.unlock(owner, password, now)?, How::Kit(password), failed_at)?;
        let journaled = signed_in.session.seal(NewEntry::new(Action::PasswordReset, Subject::User(UserId(owner))));
        if journaled.is_err() {
            // Nobody stays signed in by a reset that the journal does not tell; the error says why.
            let _ = self.lock();
        }
        journaled.map(|()| signed_in)
    }
}
