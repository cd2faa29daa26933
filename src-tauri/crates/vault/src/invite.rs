//! People who come to a vault, or come back to it: an invitation is a slot on this PC whose password is a code.

use crate::{
    code::{self, InviteCode},
    compartment::Compartment,
    error::Error,
    folder::{Next, unpoisoned},
    header::{
        authority::Signer,
        grants::Giver,
        membership::{Member, Membership},
        slot::{Kind, Slot},
    },
    kdf::KdfParams,
    key::Key,
    locked::LockedVault,
    password::Password,
    sign_in::Sealing,
    unlocked::Unlocked,
    user_keys::{KeyPairs, Of},
};
use uuid::Uuid;

/// Who is invited, and to what. Somebody who is a member already gets new keys: the former password ends everywhere, and
/// what the person sealed for nobody else stays closed.
#[derive(Debug, Clone)]
pub struct Invite {
    /// The person's id.
    pub id: Uuid,
    /// Whether it is an owner; only owners invite owners.
    pub owner: bool,
    /// Whether the person may sign the next membership; only owners invite such people.
    pub signs: bool,
    /// The compartments the person gets; one held before and not named here is withdrawn.
    pub compartments: Vec<Compartment>,
    /// Until when the code is good.
    pub expires_ms: i64,
    /// Now, in milliseconds since the epoch.
    pub now_ms: i64,
    /// What checking the code costs.
    pub kdf: KdfParams,
}

/// A person's new keys.
struct NewKeys {
    seed: Key,
    pairs: KeyPairs,
}

impl Unlocked {
    /// Invites somebody to sign in on this PC: the code is told once, and with it the person sets a password.
    ///
    /// # Errors
    /// [`Error::NotASigner`] for whom it is not to invite this person, [`Error::NotHeld`] for a compartment one does not
    /// hold, [`Error::LocksOut`] for inviting oneself.
    pub fn invite(&self, new: &Invite) -> Result<InviteCode, Error> {
        new.kdf.check()?;
        if new.id == self.user() {
            return Err(Error::LocksOut);
        }
        let (code, seed) = (InviteCode::make(code::SHORT)?, Key::make()?);
        let keys = NewKeys { pairs: KeyPairs::derive(&seed, Of::User)?, seed };
        let slot = self.invitation_slot(new, &code, &keys)?;
        let mut books = self.folder().books();
        let mut members = self.signable(&books)?;
        self.put_invited(&mut members, new, &keys.pairs)?;
        members.signed_at_ms = new.now_ms;
        let mut next = Next { membership: self.sign(members), ..books.next() };
        next.put_slots(vec![slot]);
        self.folder().commit(&mut books, next)?;
        Ok(code)
    }

    fn invitation_slot(&self, new: &Invite, code: &InviteCode, keys: &NewKeys) -> Result<Slot, Error> {
        let (vault, password) = (self.folder().vault, code.as_password());
        let sealing = Sealing { vault, user: new.id, seed: &keys.seed, keys: &keys.pairs, password: &password, kdf: new.kdf };
        sealing.on_device(self.state(), |generation| Kind::Invitation { generation, expires_ms: new.expires_ms })
    }

    fn put_invited(&self, members: &mut Membership, new: &Invite, keys: &KeyPairs) -> Result<(), Error> {
        let (vault, giver) = (self.folder().vault, Giver { id: self.user(), private: self.keys().opening_key() });
        let withdrawn = Compartment::ALL
            .into_iter()
            .filter(|compartment| !new.compartments.contains(compartment) && members.compartments.of(*compartment).has(new.id));
        for compartment in withdrawn.collect::<Vec<_>>() {
            members.renew_compartment(vault, compartment, &[new.id], &Key::make()?)?;
        }
        members.put_user(Member { id: new.id, disabled: false, keys: *keys.public() });
        let holder = (new.id, keys.public().seal);
        members.hand_over_database(vault, giver, holder)?;
        for compartment in &new.compartments {
            members.hand_over(vault, *compartment, giver, holder)?;
        }
        let signer = (new.owner || new.signs).then(|| Signer { id: new.id, owner: new.owner, keys: *keys.public() });
        if signer.is_some() || members.authority().signer(new.id).is_some() {
            self.change_authority(members, |authority| authority.put_signer(new.id, signer))?;
        }
        Ok(())
    }
}

impl LockedVault {
    /// Until when `user` may take up an invitation on this PC, if there is one.
    #[must_use]
    pub fn invited(&self, user: Uuid) -> Option<i64> {
        let books = self.folder().books();
        let device = unpoisoned(books.enrolled()?).device;
        books.header.invitation(user, device).map(|(_, expires_ms)| expires_ms)
    }

    /// Sets the first password of somebody invited, and signs that person in. The invitation is used up.
    ///
    /// # Errors
    /// [`Error::WrongPassword`] for a wrong code, counted like a wrong password; [`Error::InvitationExpired`];
    /// [`Error::NoSlotHere`] when there is no invitation, or no longer.
    pub fn accept_invitation(&self, user: Uuid, code: &str, new: &Password, kdf: KdfParams, now_ms: i64) -> Result<Unlocked, Error> {
        kdf.check()?;
        let (state, slot, secret, bound) = {
            let books = self.folder().books();
            let state = books.enrolled().ok_or(Error::NoSlotHere)?.clone();
            let (slot, expires_ms) = books.header.invitation(user, unpoisoned(&state).device).ok_or(Error::NoSlotHere)?;
            if now_ms >= expires_ms {
                return Err(Error::InvitationExpired);
            }
            let secret = slot.kind.generation().and_then(|generation| unpoisoned(&state).secret_of(generation).map(Key::duplicate));
            (state.clone(), slot.clone(), secret.ok_or(Error::NoSlotHere)?, books.header.members().is_bound())
        };
        let vault = self.vault_id();
        let seed = self.folder().guess(user, now_ms, || match InviteCode::parse(code) {
            Some(code) => slot.open(vault, &code.as_password(), Some(&secret)),
            None => Ok(None),
        })?;
        let keys = KeyPairs::derive(&seed, Of::User)?;
        let sealing = Sealing { vault, user, seed: &seed, keys: &keys, password: new, kdf };
        self.folder().put_slots(sealing.all(&state, bound)?)?;
        self.signed_in(user, state, &seed)
    }
}
