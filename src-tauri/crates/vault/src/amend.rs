//! Changes to who belongs to the vault and who holds what: one signed header each.

use crate::{
    compartment::Compartment,
    error::Error,
    folder::{Books, Next},
    header::{
        authority::{Authority, Signer},
        copies::KIT,
        grants::Giver,
        membership::{Membership, SignedMembership},
    },
    key::Key,
    unlocked::Unlocked,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What to change, all in one write. What is not named stays.
#[derive(Debug, Clone, Default)]
pub struct Edit {
    /// Now, in milliseconds since the epoch.
    pub now_ms: i64,
    /// People whose accounts are closed. Their copies of keys stay until the next rotation or withdrawal.
    pub disable: Vec<Uuid>,
    /// Who may sign the next membership and who no longer; owners always may, and only they change this.
    pub signs: Vec<(Uuid, bool)>,
    /// Compartments given. The one who gives must hold them.
    pub grants: Vec<(Uuid, Compartment)>,
    /// Compartments taken back: each gets a new key; only owners take one from an owner.
    pub withdrawals: Vec<(Uuid, Compartment)>,
    /// The mark of the policy that is about to be written.
    pub announce_policy: Option<[u8; 32]>,
    /// The mark of the policy that was written: it is now the one in force, and nothing is announced.
    pub settle_policy: Option<[u8; 32]>,
    /// PCs that no longer belong to the vault, with all slots on them.
    pub remove_devices: Vec<Uuid>,
    /// Whether a sign-in needs an enrolled PC.
    pub bound: Option<bool>,
}

impl Unlocked {
    /// Writes a change into the header.
    ///
    /// # Errors
    /// [`Error::NotASigner`] when it is not this person's to make, [`Error::NotHeld`] for a grant of what one does not
    /// hold, [`Error::NoSlotHere`] for a grant to nobody active, [`Error::LocksOut`] for closing one's own account or
    /// removing this PC. Nothing is written then.
    pub fn amend(&self, edit: &Edit) -> Result<(), Error> {
        self.change_members(edit.now_ms, |members| {
            self.close_accounts(members, &edit.disable)?;
            self.set_signers(members, &edit.signs)?;
            self.withdraw(members, &edit.withdrawals)?;
            self.grant(members, &edit.grants)?;
            self.remove_devices(members, &edit.remove_devices)?;
            if let Some(mark) = edit.settle_policy {
                (members.policy, members.announced_policy) = (mark, None);
            }
            members.announced_policy = edit.announce_policy.or(members.announced_policy);
            self.bind(members, edit.bound)
        })
    }

    /// Takes the former epochs of a compartment's key away, after every cell was sealed anew.
    ///
    /// # Errors
    /// [`Error::NotASigner`], or [`Error::NotHeld`]: who cannot read the cells cannot have sealed them anew.
    pub fn forget_former(&self, compartment: Compartment, now_ms: i64) -> Result<(), Error> {
        self.change_members(now_ms, |members| {
            if !members.compartments.of(compartment).has(self.user()) {
                return Err(Error::NotHeld);
            }
            members.compartments.of_mut(compartment).forget_former();
            Ok(())
        })
    }

    /// Whether former epochs of a compartment's key are kept: cells may still be sealed with them.
    #[must_use]
    pub fn keeps_former(&self, compartment: Compartment) -> bool {
        self.folder().books().header.members().compartments.of(compartment).has_former()
    }

    /// The active people who hold a compartment.
    #[must_use]
    pub fn holders(&self, compartment: Compartment) -> Vec<Uuid> {
        let books = self.folder().books();
        books.header.members().holders_of(compartment).into_iter().map(|(id, _)| id).filter(|id| *id != KIT).collect()
    }

    /// Who may sign the next membership, as far as their accounts are open.
    #[must_use]
    pub fn signers(&self) -> Vec<Uuid> {
        let books = self.folder().books();
        let members = books.header.members();
        members.users.iter().map(|user| user.id).filter(|id| members.may_sign(*id)).collect()
    }

    /// The marks of the policy in force and of the one announced, if one is.
    #[must_use]
    pub fn policy_marks(&self) -> Vec<[u8; 32]> {
        let books = self.folder().books();
        let members = books.header.members();
        std::iter::once(members.policy).chain(members.announced_policy).collect()
    }

    /// Changes the membership in this person's name and writes the header that says so.
    pub(crate) fn change_members<T>(&self, now_ms: i64, change: impl FnOnce(&mut Membership) -> Result<T, Error>) -> Result<T, Error> {
        let mut books = self.folder().books();
        let mut members = self.signable(&books)?;
        let changed = change(&mut members)?;
        members.signed_at_ms = now_ms;
        let next = Next { membership: self.sign(members), ..books.next() };
        self.folder().commit(&mut books, next)?;
        Ok(changed)
    }

    /// The membership, to be changed by somebody who may.
    pub(crate) fn signable(&self, books: &Books) -> Result<Membership, Error> {
        let members = books.header.members();
        if members.may_sign(self.user()) { Ok(members.clone()) } else { Err(Error::NotASigner) }
    }

    /// Signs the next membership in this person's name.
    pub(crate) fn sign(&self, members: Membership) -> SignedMembership {
        members.signed(self.folder().vault, self.user(), self.keys())
    }

    /// Changes what an owner decides alone, in this owner's name.
    pub(crate) fn change_authority(&self, members: &mut Membership, change: impl FnOnce(&mut Authority)) -> Result<(), Error> {
        if !members.is_owner(self.user()) {
            return Err(Error::NotASigner);
        }
        members.change_authority(self.folder().vault, self.user(), self.keys(), change);
        Ok(())
    }

    /// Closes accounts. An administrator's stays in the authority until an owner changes that: closed it signs nothing.
    pub(crate) fn close_accounts(&self, members: &mut Membership, people: &[Uuid]) -> Result<(), Error> {
        if people.contains(&self.user()) {
            return Err(Error::LocksOut);
        }
        let (by_owner, listed) = (members.is_owner(self.user()), |id: &Uuid| members.authority().signer(*id).is_some());
        let any_listed = people.iter().any(listed);
        if !by_owner && people.iter().any(|id| members.is_owner(*id)) {
            return Err(Error::NotASigner);
        }
        members.users.iter_mut().filter(|user| people.contains(&user.id)).for_each(|user| user.disabled = true);
        if by_owner && any_listed { self.change_authority(members, |_| {}) } else { Ok(()) }
    }

    fn set_signers(&self, members: &mut Membership, signs: &[(Uuid, bool)]) -> Result<(), Error> {
        for (id, signs) in signs {
            let listed = members.authority().signer(*id);
            if listed.is_some_and(|signer| signer.owner) || listed.is_some() == *signs {
                continue;
            }
            let user = members.user(*id).filter(|user| !user.disabled).ok_or(Error::NoSlotHere)?;
            let signer = Signer { id: *id, owner: false, keys: user.keys };
            self.change_authority(members, |authority| authority.put_signer(*id, signs.then_some(signer)))?;
        }
        Ok(())
    }

    fn withdraw(&self, members: &mut Membership, withdrawals: &[(Uuid, Compartment)]) -> Result<(), Error> {
        let by_owner = members.is_owner(self.user());
        if !by_owner && withdrawals.iter().any(|(id, _)| members.is_owner(*id)) {
            return Err(Error::NotASigner);
        }
        let held: Vec<_> = withdrawals.iter().filter(|(id, compartment)| members.compartments.of(*compartment).has(*id)).collect();
        let compartments: BTreeSet<Compartment> = held.iter().map(|(_, compartment)| *compartment).collect();
        for compartment in compartments {
            let people: Vec<Uuid> = held.iter().filter(|(_, of)| *of == compartment).map(|(id, _)| *id).collect();
            members.renew_compartment(self.folder().vault, compartment, &people, &Key::make()?)?;
        }
        Ok(())
    }

    fn grant(&self, members: &mut Membership, grants: &[(Uuid, Compartment)]) -> Result<(), Error> {
        let giver = Giver { id: self.user(), private: self.keys().opening_key() };
        for (id, compartment) in grants {
            let user = members.user(*id).filter(|user| !user.disabled).ok_or(Error::NoSlotHere)?;
            let holder = (*id, user.keys.seal);
            members.hand_over(self.folder().vault, *compartment, giver, holder)?;
        }
        Ok(())
    }

    /// Only owners decide whether a copied folder and a password are enough.
    fn bind(&self, members: &mut Membership, bound: Option<bool>) -> Result<(), Error> {
        let asked = bound.unwrap_or(members.is_bound());
        if asked == members.is_bound() { Ok(()) } else { self.change_authority(members, |authority| authority.bound = asked) }
    }

    fn remove_devices(&self, members: &mut Membership, devices: &[Uuid]) -> Result<(), Error> {
        if devices.contains(&self.device()) {
            return Err(Error::LocksOut);
        }
        members.devices.retain(|device| !devices.contains(&device.id));
        Ok(())
    }
}
