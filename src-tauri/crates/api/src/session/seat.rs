//! Where a person sits: the role in force, what is seen from there, and what must be done before anything may be.
//!
//! The role can change while the person works: [`Session::reseat`] puts the new one in force at once, with authorizers
//! set anew, compiled statements dropped and search rebuilt.

use super::{Session, lock};
use crate::{Error, arrival::Step, clock::minutes_left};
use kartoteka_domain::{Action, Hours, Millis, NewEntry, Right, Role, RoleId, Rules, Sight, Subject, UserId};
use std::sync::{PoisonError, RwLockReadGuard, atomic::Ordering};

/// The role in force and what is seen with it.
#[derive(Debug, Clone)]
pub struct Seat {
    /// The person's own role.
    pub role: Role,
    /// The role the owner looks at the base as, if any.
    pub looking_as: Option<Role>,
    /// What is seen of the clients.
    pub sight: Sight,
    /// The person's own working hours, in the place of the role's.
    pub hours: Option<Hours>,
}

impl Seat {
    /// The seat of `user` in `role` at `now`.
    #[must_use]
    pub fn of(user: UserId, role: Role, hours: Option<Hours>, now: Millis) -> Self {
        let sight = Sight::of(&role.rules, user, now);
        Self { role, looking_as: None, sight, hours }
    }

    /// The rules in force.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.looking_as.as_ref().unwrap_or(&self.role).rules
    }

    /// The hours in force: the person's own, else the role's. Owners have none: somebody must always get in.
    #[must_use]
    pub fn hours(&self) -> &Hours {
        self.hours.as_ref().filter(|_| !self.role.id.is_owner()).unwrap_or(&self.role.rules.hours)
    }
}

impl Session {
    fn sits(&self) -> RwLockReadGuard<'_, Seat> {
        self.seat.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The seat at this moment.
    #[must_use]
    pub fn seat(&self) -> Seat {
        self.sits().clone()
    }

    /// The rules in force.
    #[must_use]
    pub fn rules(&self) -> Rules {
        self.sits().rules().clone()
    }

    /// What is seen of the clients.
    #[must_use]
    pub fn sight(&self) -> Sight {
        self.sits().sight
    }

    /// Whether the role in force has `right`.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        self.sits().rules().allow(right)
    }

    /// Whether the person's own role is the owner's.
    #[must_use]
    pub fn is_owner(&self) -> bool {
        self.sits().role.id.is_owner()
    }

    /// Refuses without the right, before the steps of signing in are done, outside working hours, and after the watch
    /// stopped the person.
    ///
    /// # Errors
    /// [`Error::Locked`], [`Error::StepFirst`], [`Error::OutsideHours`], [`Error::Forbidden`].
    pub fn check(&self, right: Right) -> Result<(), Error> {
        if right == Right::UseDesk {
            return self.check_not_stopped();
        }
        self.check_at_work()?;
        let seat = self.sits();
        if minutes_left(seat.hours(), &self.zone(), self.clock.now()) == Some(0) {
            return Err(self.zone().outside(seat.hours(), self.clock.now()));
        }
        if seat.rules().allow(right) { Ok(()) } else { Err(Error::Forbidden) }
    }

    /// Refuses before the steps of signing in are done, and after the watch stopped the person.
    pub(crate) fn check_at_work(&self) -> Result<(), Error> {
        self.check_not_stopped()?;
        if lock(&self.gate).is_empty() { Ok(()) } else { Err(Error::StepFirst) }
    }

    fn check_not_stopped(&self) -> Result<(), Error> {
        if self.is_stopped() { Err(Error::Locked) } else { Ok(()) }
    }

    /// Refuses while looking as another role.
    pub(crate) fn check_not_looking(&self) -> Result<(), Error> {
        if self.is_looking() { Err(Error::OnlyLooking) } else { Ok(()) }
    }

    /// Whether the base is looked at as another role.
    #[must_use]
    pub fn is_looking(&self) -> bool {
        self.sits().looking_as.is_some()
    }

    /// Minutes of working hours that are left: `None` without a limit, zero when they are over.
    #[must_use]
    pub fn hours_left(&self) -> Option<u16> {
        minutes_left(self.sits().hours(), &self.zone(), self.clock.now())
    }

    /// What is still to be done before anything may be, in order.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        lock(&self.gate).clone()
    }

    /// Notes that no step is left; whether that was not so before.
    pub(crate) fn arrive(&self) -> bool {
        !self.arrived.swap(true, Ordering::SeqCst)
    }

    /// A step is done. Steps are taken in order: a later one stays while an earlier one waits.
    pub(crate) fn pass(&self, step: Step) {
        let mut gate = lock(&self.gate);
        if gate.first() == Some(&step) {
            gate.remove(0);
        }
    }

    /// Refuses unless `step` is the one to be done now.
    pub(crate) fn check_step(&self, step: Step) -> Result<(), Error> {
        match lock(&self.gate).first() {
            Some(first) if *first == step => Ok(()),
            Some(_) => Err(Error::StepFirst),
            None => Err(Error::NotFound),
        }
    }

    /// From now on nothing is served any more; the lock that follows is still journaled.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
    }

    /// Whether [`Self::stop`] was called.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    /// Puts another role (or the same one with other rules) in force at once.
    ///
    /// # Errors
    /// [`Error::Locked`], or that the database refuses.
    pub(crate) fn reseat(&self, role: Role, hours: Option<Hours>) -> Result<(), Error> {
        lock(&self.counters).reseat(&role.rules);
        let seat = Seat::of(self.actor.user, role, hours, self.clock.now());
        self.sit(seat)
    }

    /// Looks at the base as another role, or as oneself again; only an owner may.
    ///
    /// # Errors
    /// [`Error::Forbidden`], [`Error::NotFound`] for a role that is not there, or those of [`Session::write`].
    pub fn see_as(&self, role: Option<&RoleId>) -> Result<(), Error> {
        let own = self.seat();
        if !own.role.id.is_owner() {
            return Err(Error::Forbidden);
        }
        self.check_at_work()?;
        let looking_as = self.commit(|tx| {
            let role = role.map(|id| tx.rows.roles().of(id)?.ok_or(Error::NotFound)).transpose()?;
            let note = role.as_ref().map_or("", |role| role.id.as_str());
            tx.note(NewEntry::new(Action::LookedAs, Subject::Base).with_note(note));
            Ok(role)
        })?;
        let rules = &looking_as.as_ref().unwrap_or(&own.role).rules;
        let sight = Sight::of(rules, self.actor.user, self.clock.now());
        self.sit(Seat { looking_as, sight, ..own })
    }
}
