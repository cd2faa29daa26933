//! Looking at what is counted and journaled, giving the password again, and being stopped by the watch.

use super::{Session, lock};
use crate::{
    Error, arrival,
    watch::{self, counters::Weighed},
};
use kartoteka_domain::{Action, Meter, Millis, NewEntry, Right, Subject};
use kartoteka_store::Read;
use kartoteka_vault::Password;

/// How long a password given again is good for.
const STEP_UP_MS: i64 = 5 * 60 * 1000;

impl Session {
    /// Looks at something that is counted and journaled: the watch judges before anything is read, and what was read
    /// is handed out only after the journal says so.
    ///
    /// # Errors
    /// Those of [`Session::read`], [`Error::StepUpNeeded`] near a limit, [`Error::WatchStopped`] over it.
    pub fn look<T>(
        &self,
        right: Right,
        meters: &[Meter],
        action: impl FnOnce(&Read<'_>) -> Result<(T, NewEntry), Error>,
    ) -> Result<T, Error> {
        self.check(right)?;
        watch::allow(self, meters)?;
        self.note_search()?;
        if self.sight().is_whole() {
            // The connection that writes may read everything too: what it has in its cache stays there, while a commit
            // empties the caches of the others.
            return self.commit(|tx| {
                let (value, entry) = action(&tx.rows)?;
                tx.note(self.as_whom(entry));
                Ok(value)
            });
        }
        let (value, entry) = self.read(right, action)?;
        self.commit(|tx| {
            tx.note(self.as_whom(entry));
            Ok(())
        })?;
        Ok(value)
    }

    /// Counts one more of each meter, or has the watch refuse; an owner who looks as another role is not counted.
    pub(crate) fn weigh(&self, meters: &[Meter]) -> Weighed {
        if self.is_looking() {
            return Weighed::Fine;
        }
        let stepped_up = !self.needs_step_up();
        lock(&self.counters).weigh(meters, stepped_up, self.clock.now())
    }

    /// What is looked at as another role is journaled as the owner's own look, and says as whom.
    fn as_whom(&self, entry: NewEntry) -> NewEntry {
        let Some(role) = self.seat().looking_as else { return entry };
        let gap = if entry.note.is_empty() { "" } else { " " };
        let note = format!("{}{gap}→ {}", entry.note, role.id);
        entry.with_note(note)
    }

    /// Gives the password (and the confirmation code, if one is set up) again, for what is refused without it.
    ///
    /// # Errors
    /// A wrong password or code, counted as at sign-in.
    pub fn step_up(&self, password: &Password, code: Option<&str>) -> Result<(), Error> {
        self.check(Right::UseDesk)?;
        self.with_keys(|keys| Ok(keys.check_password(password, self.clock.now().0)?))?;
        let confirmed = arrival::confirm(self, code)?;
        self.commit(|tx| {
            confirmed.keep(tx, self)?;
            tx.note(NewEntry::new(Action::SteppedUp, Subject::User(self.actor.user)));
            Ok(())
        })?;
        self.password_was_given();
        Ok(())
    }

    /// The password was given a moment ago.
    pub(crate) fn password_was_given(&self) {
        *lock(&self.stepped_up) = Some(self.clock.now());
    }

    /// Whether what is important would be refused at this moment.
    #[must_use]
    pub fn needs_step_up(&self) -> bool {
        let fresh = |at: Millis| (0..STEP_UP_MS).contains(&(self.clock.now().0 - at.0));
        !lock(&self.stepped_up).is_some_and(fresh)
    }

    /// Refuses unless the password was given again within the last five minutes.
    ///
    /// # Errors
    /// [`Error::StepUpNeeded`].
    pub fn check_step_up(&self) -> Result<(), Error> {
        if self.needs_step_up() { Err(Error::StepUpNeeded) } else { Ok(()) }
    }
}
