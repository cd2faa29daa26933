//! Giving keys to members and taking them back: what an owner, an administrator or the kit does to a membership before
//! signing it.

use super::{
    authority::Authority,
    copies::{Holder, KIT, Scope, What},
    membership::Membership,
};
use crate::{compartment::Compartment, error::Error, key::Key, user_keys::KeyPairs};
use uuid::Uuid;

/// Whose copies are opened to make others: the id and the private X25519 key.
#[derive(Clone, Copy)]
pub(crate) struct Giver<'a> {
    pub(crate) id: Uuid,
    pub(crate) private: &'a Key,
}

impl Membership {
    /// The kit and, of the active people, those with a copy of this compartment's present key.
    pub(crate) fn holders_of(&self, compartment: Compartment) -> Vec<Holder> {
        let epochs = self.compartments.of(compartment);
        self.everybody().into_iter().filter(|(id, _)| *id == KIT || epochs.has(*id)).collect()
    }

    /// The kit and every active person.
    pub(crate) fn everybody(&self) -> Vec<Holder> {
        std::iter::once((KIT, self.kit().seal)).chain(self.active().map(|user| (user.id, user.keys.seal))).collect()
    }

    /// The database key of the present epoch, for a holder's private key.
    pub(crate) fn open_database_key(&self, vault: Uuid, giver: Giver) -> Option<Key> {
        self.database_key.open(vault, What::Database, giver.id, giver.private)
    }

    /// The private audit key, for a holder's private key.
    pub(crate) fn open_audit_key(&self, vault: Uuid, giver: Giver) -> Option<Key> {
        self.audit_key.open(audit_scope(vault), giver.id, giver.private)
    }

    /// Every key of a compartment that is open to `giver`, with its epoch; the present one first.
    pub(crate) fn open_compartment(&self, vault: Uuid, compartment: Compartment, giver: Giver) -> Vec<(u32, Key)> {
        self.compartments.of(compartment).open_all(vault, What::Compartment(compartment), giver.id, giver.private)
    }

    /// Seals the audit key to somebody.
    pub(crate) fn give_audit_key(&mut self, vault: Uuid, to: Holder, key: &Key) -> Result<(), Error> {
        self.audit_key.put(audit_scope(vault), to, key)
    }

    /// Seals the giver's copy of the database key to somebody else.
    pub(crate) fn hand_over_database(&mut self, vault: Uuid, giver: Giver, to: Holder) -> Result<(), Error> {
        let key = self.open_database_key(vault, giver).ok_or(Error::HeaderDamaged)?;
        self.database_key.give(vault, What::Database, to, self.epoch(), &key)
    }

    /// Seals the giver's copies of a compartment's key, present and former, to somebody else.
    pub(crate) fn hand_over(&mut self, vault: Uuid, compartment: Compartment, giver: Giver, to: Holder) -> Result<(), Error> {
        if !self.compartments.of(compartment).has(giver.id) {
            return Err(Error::NotHeld);
        }
        for (number, key) in self.open_compartment(vault, compartment, giver) {
            self.compartments.of_mut(compartment).give(vault, What::Compartment(compartment), to, number, &key)?;
        }
        if compartment == Compartment::Audit {
            let key = self.open_audit_key(vault, giver).ok_or(Error::HeaderDamaged)?;
            self.give_audit_key(vault, to, &key)?;
        }
        Ok(())
    }

    /// Begins an epoch of a compartment with `key`, for its active holders without those `withdrawn`.
    pub(crate) fn renew_compartment(&mut self, vault: Uuid, compartment: Compartment, withdrawn: &[Uuid], key: &Key) -> Result<(), Error> {
        let mut holders = self.holders_of(compartment);
        holders.retain(|(id, _)| !withdrawn.contains(id));
        if compartment == Compartment::Audit {
            // The pair itself stays: the first keys of all journals so far are sealed to it.
            self.audit_key.keep_only(&holders);
        }
        self.compartments.of_mut(compartment).renew(vault, What::Compartment(compartment), &holders, &holders, key)
    }

    /// Begins an epoch of the database with `key`, for all active people. The former key stays open to the kit alone.
    pub(crate) fn renew_database(&mut self, vault: Uuid, key: &Key) -> Result<(), Error> {
        let everybody = self.everybody();
        let kit = [(KIT, self.kit().seal)];
        self.database_key.renew(vault, What::Database, &everybody, &kit, key)
    }

    /// Takes every sealed key of a person away.
    pub(crate) fn drop_copies(&mut self, person: Uuid) {
        self.audit_key.drop_holder(person);
        self.database_key.drop_holder(person);
        Compartment::ALL.into_iter().for_each(|compartment| self.compartments.of_mut(compartment).drop_holder(person));
    }

    /// Changes who may sign, in the name of the owner `signer` or of the kit; those disabled meanwhile fall out.
    pub(crate) fn change_authority(&mut self, vault: Uuid, signer: Uuid, keys: &KeyPairs, change: impl FnOnce(&mut Authority)) {
        let mut next = self.authority().clone();
        change(&mut next);
        next.signers.retain(|signer| self.is_active(signer.id));
        next.number = next.number.saturating_add(1);
        self.authority = next.signed(vault, signer, keys);
    }
}

fn audit_scope(vault: Uuid) -> Scope {
    Scope { vault, epoch: 0, what: What::Audit }
}
