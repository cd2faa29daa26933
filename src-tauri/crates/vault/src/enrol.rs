//! PCs that come to a vault: with an owner's code, or, when device binding is off, with an owner's password alone.

use crate::{
    code::{self, InviteCode},
    device::DeviceState,
    error::Error,
    folder::{Books, Folder, SharedState, unpoisoned},
    header::slot::{ENROLMENT, Kind, Slot},
    kdf::KdfParams,
    key::{Key, random},
    locked::LockedVault,
    password::Password,
    sign_in::Sealing,
    unlocked::Unlocked,
    user_keys::{KeyPairs, Of},
};
use std::sync::{Arc, Mutex};
use uuid::Uuid;

impl Unlocked {
    /// The PCs of the vault.
    #[must_use]
    pub fn devices(&self) -> Vec<Uuid> {
        self.folder().books().header.members().devices.iter().map(|device| device.id).collect()
    }

    /// Whether a sign-in needs an enrolled PC.
    #[must_use]
    pub fn is_bound(&self) -> bool {
        self.folder().books().header.members().is_bound()
    }

    /// Makes a code with which this owner, knowing the password as well, enrols one more PC that gets a copy of the folder
    /// from now on. A former offer ends.
    ///
    /// # Errors
    /// As [`LockedVault::unlock`]; [`Error::NotASigner`] for everybody but owners.
    pub fn offer_enrolment(&self, password: &Password, expires_ms: i64, now_ms: i64) -> Result<InviteCode, Error> {
        if !self.is_owner() {
            return Err(Error::NotASigner);
        }
        let (way, seed) = self.folder().try_password(self.user(), password, now_ms)?;
        let (code, vault) = (InviteCode::make(code::LONG)?, self.folder().vault);
        let sealing = Sealing { vault, user: self.user(), seed: &seed, keys: self.keys(), password, kdf: way.slot.kdf };
        let slot = sealing.slot(ENROLMENT, Kind::Enrolment { expires_ms }, Some(&code.as_key(vault)))?;
        self.folder().put_slots(vec![slot])?;
        Ok(code)
    }
}

impl LockedVault {
    /// Whether this PC belongs to the vault.
    #[must_use]
    pub fn is_enrolled(&self) -> bool {
        self.folder().books().enrolled().is_some()
    }

    /// Makes this PC one of the vault as `device_id`, with an owner's password and the code of
    /// [`Unlocked::offer_enrolment`], and signs that owner in. The code is used up in this copy of the folder.
    ///
    /// # Errors
    /// [`Error::NoSlotHere`] when this person offered nothing, [`Error::InvitationExpired`]; a wrong password and a wrong
    /// code are the same [`Error::WrongPassword`].
    pub fn enrol(
        &self,
        user: Uuid,
        password: &Password,
        code: &str,
        device_id: Uuid,
        kdf: KdfParams,
        now_ms: i64,
    ) -> Result<Unlocked, Error> {
        kdf.check()?;
        let offered = self.folder().books().header.enrolment(user).map(|(slot, expires_ms)| (slot.clone(), expires_ms));
        let (slot, expires_ms) = offered.ok_or(Error::NoSlotHere)?;
        if now_ms >= expires_ms {
            return Err(Error::InvitationExpired);
        }
        let seed = self.folder().guess(user, now_ms, || open_offer(self.vault_id(), &slot, password, code))?;
        let keys = KeyPairs::derive(&seed, Of::User)?;
        let sealing = Sealing { vault: self.vault_id(), user, seed: &seed, keys: &keys, password, kdf };
        let state = join(self.folder(), &sealing, device_id, now_ms)?;
        self.signed_in(user, state, &seed)
    }
}

fn open_offer(vault: Uuid, slot: &Slot, password: &Password, code: &str) -> Result<Option<Key>, Error> {
    let Some(code) = InviteCode::parse(code) else { return Ok(None) };
    slot.open(vault, password, Some(&code.as_key(vault)))
}

/// Makes this PC one of the vault in an owner's name, unless it is, and gives that owner a slot on it.
pub(crate) fn join(folder: &Folder, owner: &Sealing, device_id: Uuid, now_ms: i64) -> Result<SharedState, Error> {
    let mut books = folder.books();
    let state = match books.enrolled() {
        Some(state) => state.clone(),
        None => new_device(folder, &mut books, device_id)?,
    };
    let mut members = books.header.members().clone();
    members.put_device(unpoisoned(&state).public());
    members.signed_at_ms = now_ms;
    let mut next = books.next();
    next.put_slots(owner.all(&state, members.is_bound())?);
    next.slots.retain(|slot| (slot.user, slot.device) != (owner.user, ENROLMENT));
    next.membership = members.signed(folder.vault, owner.user, owner.keys);
    folder.commit(&mut books, next)?;
    Ok(state)
}

/// This PC's new part of the keys, kept before the header tells of it: a slot whose secret was lost would open for nobody.
pub(crate) fn new_device(folder: &Folder, books: &mut Books, id: Uuid) -> Result<SharedState, Error> {
    let members = books.header.members();
    let made = DeviceState::make(folder.vault, id, &members.kit().seal, &members.audit_public_key)?;
    folder.store.save(&made)?;
    let made = Arc::new(Mutex::new(made));
    books.device = Some(made.clone());
    Ok(made)
}

/// An id for a PC nobody named, in the form the caller's ids have: UUIDv7.
pub(crate) fn random_id(now_ms: i64) -> Result<Uuid, Error> {
    let at = u64::try_from(now_ms).unwrap_or_default();
    Ok(uuid::Builder::from_unix_timestamp_millis(at, &random()?).into_uuid())
}
