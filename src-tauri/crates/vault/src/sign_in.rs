//! Proving who one is: guesses with their delays, the slot a person's password is tried on, and what a sign-in puts in
//! order on the way.

use crate::{
    device::DeviceState,
    enrol,
    error::Error,
    folder::{Books, Folder, SharedState, unpoisoned},
    header::slot::{Kind, NewSlot, PORTABLE, Place, Slot},
    kdf::KdfParams,
    key::Key,
    password::Password,
    user_keys::{KeyPairs, Of},
};
use std::sync::MutexGuard;
use uuid::Uuid;

/// A slot somebody may try a password on here.
pub(crate) struct Way {
    pub(crate) slot: Slot,
    secret: Option<Key>,
    /// `None` on a PC that is not enrolled yet.
    state: Option<SharedState>,
}

impl Way {
    fn open(&self, vault: Uuid, password: &Password) -> Result<Option<Key>, Error> {
        self.slot.open(vault, password, self.secret.as_ref())
    }
}

impl Books {
    /// The slot of an active person on this PC; with device binding off, the portable one. A PC that is not enrolled is
    /// enrolled by an owner first.
    pub(crate) fn way_in(&self, user: Uuid) -> Result<Way, Error> {
        let members = self.header.members();
        if !members.is_active(user) {
            return Err(Error::NoSlotHere);
        }
        let state = self.enrolled().cloned();
        if let Some(way) = state.as_ref().and_then(|state| self.bound_way(user, state)) {
            return Ok(way);
        }
        let portable = self.header.portable(user).filter(|_| state.is_some() || members.is_owner(user));
        portable.map(|slot| Way { slot: slot.clone(), secret: None, state }).ok_or(Error::NoSlotHere)
    }

    fn bound_way(&self, user: Uuid, state: &SharedState) -> Option<Way> {
        let here = unpoisoned(state);
        let slot = self.header.slot(user, here.device)?;
        let secret = here.secret_of(slot.kind.generation()?)?.duplicate();
        Some(Way { slot: slot.clone(), secret: Some(secret), state: Some(state.clone()) })
    }
}

impl Folder {
    /// How long the next guess for `user` has to wait; a clock moved back begins the delay anew.
    pub(crate) fn attempts_of(&self, user: Uuid, now_ms: i64) -> crate::Attempts {
        let mut book = self.attempts();
        if book.notice_clock(user, now_ms) {
            // Should it not be written, the delay begins anew once more after a restart.
            let _ = self.save_attempts(&book);
        }
        book.of(user, now_ms)
    }

    /// Takes one guess, after its delay and one at a time. `guess` says `None` for a wrong one, which is counted.
    pub(crate) fn guess<T>(&self, user: Uuid, now_ms: i64, guess: impl FnOnce() -> Result<Option<T>, Error>) -> Result<T, Error> {
        let _one_at_a_time = self.guessing();
        let wait_ms = self.attempts_of(user, now_ms).wait_ms;
        if wait_ms > 0 {
            return Err(Error::TooSoon { wait_ms });
        }
        if let Some(right) = guess()? {
            return Ok(right);
        }
        let mut book = self.attempts();
        let wait_ms = book.note_failure(user, now_ms);
        self.save_attempts(&book)?;
        Err(Error::WrongPassword { wait_ms })
    }

    /// Tries a password; the books stay free meanwhile.
    pub(crate) fn try_password(&self, user: Uuid, password: &Password, now_ms: i64) -> Result<(Way, Key), Error> {
        let way = self.books().way_in(user)?;
        let seed = self.guess(user, now_ms, || way.open(self.vault, password))?;
        Ok((way, seed))
    }

    /// The seed, for a password that is not counted as a guess: whoever asks is signed in.
    pub(crate) fn open_seed(&self, user: Uuid, password: &Password) -> Result<(Way, Key), Error> {
        let _one_at_a_time = self.guessing();
        let way = self.books().way_in(user)?;
        let seed = way.open(self.vault, password)?.ok_or(Error::WrongPassword { wait_ms: 0 })?;
        Ok((way, seed))
    }

    /// Signs in and leaves this PC with the slots it ought to have.
    pub(crate) fn sign_in(&self, user: Uuid, password: &Password, now_ms: i64) -> Result<(SharedState, Key), Error> {
        let (way, seed) = self.try_password(user, password, now_ms)?;
        let keys = KeyPairs::derive(&seed, Of::User)?;
        let sealing = Sealing { vault: self.vault, user, seed: &seed, keys: &keys, password, kdf: way.slot.kdf };
        let state = match way.state {
            None => enrol::join(self, &sealing, enrol::random_id(now_ms)?, now_ms)?,
            Some(state) => {
                // The person is in with what there is; what could not be written is tried again next time.
                let _ = self.mend_slots(&sealing, &way.slot, &state);
                state
            }
        };
        Ok((state, seed))
    }

    /// A slot of a former device secret is sealed anew, a missing one on this PC and a missing portable one are made.
    fn mend_slots(&self, sealing: &Sealing, opened: &Slot, state: &SharedState) -> Result<(), Error> {
        let present = Kind::Device { generation: unpoisoned(state).generation() };
        let wants_portable = {
            let books = self.books();
            !books.header.members().is_bound() && books.header.portable(sealing.user).is_none()
        };
        let mut slots = Vec::new();
        if opened.kind != present {
            slots.push(sealing.for_device(state)?);
        }
        if wants_portable {
            slots.push(sealing.portable()?);
        }
        if slots.is_empty() { Ok(()) } else { self.put_slots(slots) }
    }
}

/// A seed and the password it is sealed with, for as many slots as are needed.
pub(crate) struct Sealing<'a> {
    pub(crate) vault: Uuid,
    pub(crate) user: Uuid,
    pub(crate) seed: &'a Key,
    pub(crate) keys: &'a KeyPairs,
    pub(crate) password: &'a Password,
    pub(crate) kdf: KdfParams,
}

impl Sealing<'_> {
    /// The slots a person has: the one of this PC and, with device binding off, the portable one.
    pub(crate) fn all(&self, state: &SharedState, bound: bool) -> Result<Vec<Slot>, Error> {
        let mut slots = vec![self.for_device(state)?];
        if !bound {
            slots.push(self.portable()?);
        }
        Ok(slots)
    }

    fn for_device(&self, state: &SharedState) -> Result<Slot, Error> {
        self.on_device(unpoisoned(state), |generation| Kind::Device { generation })
    }

    /// A slot of this PC, with its present secret and that one's generation. The state is let go before the password is
    /// stretched.
    pub(crate) fn on_device(&self, state: MutexGuard<'_, DeviceState>, kind: impl FnOnce(u32) -> Kind) -> Result<Slot, Error> {
        let (device, generation, secret) = (state.device, state.generation(), state.secret().duplicate());
        drop(state);
        self.slot(device, kind(generation), Some(&secret))
    }

    fn portable(&self) -> Result<Slot, Error> {
        self.slot(PORTABLE, Kind::Portable, None)
    }

    /// A slot of any kind.
    pub(crate) fn slot(&self, device: Uuid, kind: Kind, secret: Option<&Key>) -> Result<Slot, Error> {
        let place = Place { vault: self.vault, user: self.user, device };
        Slot::make(&NewSlot { place, kind, password: self.password, secret, kdf: self.kdf }, self.seed, self.keys)
    }
}
