//! The first part of the header: who belongs to the vault, with which public keys, and the keys sealed to them.
//! Signed by an owner or by the kit.

use super::copies::{Copies, KIT, Scope, What};
use crate::{
    codec::{Malformed, Reader, Writer},
    error::Error,
    key::Key,
    user_keys::{KeyPairs, PublicKeys, sign, verify},
};
use uuid::Uuid;

const PURPOSE: &str = "membership/v1";
const MOST_USERS: usize = 500;
const MOST_DEVICES: usize = 200;
const MOST_EPOCHS: usize = 64;
const LONGEST_NAME: usize = 32;

/// A person of the vault. Names lie in the database, not here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) id: Uuid,
    pub(crate) owner: bool,
    pub(crate) disabled: bool,
    pub(crate) keys: PublicKeys,
}

/// A PC that belongs to the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Device {
    pub(crate) id: Uuid,
    /// Ed25519.
    pub(crate) public_key: [u8; 32],
}

/// The database key between two leaving days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Epoch {
    pub(crate) number: u32,
    pub(crate) database_key: Copies,
}

/// Who belongs to the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Membership {
    pub(crate) signed_at_ms: i64,
    pub(crate) policy_version: u32,
    pub(crate) epoch: u32,
    pub(crate) database: String,
    /// The file that is being written for the next epoch.
    pub(crate) pending_database: Option<String>,
    pub(crate) kit: PublicKeys,
    /// X25519: the first key of every journal is sealed to it; its private half to the kit and the owners.
    pub(crate) audit_public_key: [u8; 32],
    pub(crate) audit_key: Copies,
    pub(crate) users: Vec<Member>,
    pub(crate) devices: Vec<Device>,
    pub(crate) epochs: Vec<Epoch>,
}

/// A membership and who answers for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SignedMembership {
    members: Membership,
    signer: Uuid,
    signature: [u8; 64],
}

impl Membership {
    pub(crate) fn user(&self, id: Uuid) -> Option<&Member> {
        self.users.iter().find(|user| user.id == id)
    }

    pub(crate) fn active(&self) -> impl Iterator<Item = &Member> {
        self.users.iter().filter(|user| !user.disabled)
    }

    pub(crate) fn owners(&self) -> impl Iterator<Item = &Member> {
        self.active().filter(|user| user.owner)
    }

    pub(crate) fn device(&self, id: Uuid) -> Option<&Device> {
        self.devices.iter().find(|device| device.id == id)
    }

    /// Adds a PC, or gives a known one its new key.
    pub(crate) fn put_device(&mut self, device: Device) {
        self.devices.retain(|former| former.id != device.id);
        self.devices.push(device);
    }

    /// The keys that may sign the next membership.
    pub(crate) fn signers(&self) -> Vec<[u8; 32]> {
        std::iter::once(self.kit.sign).chain(self.owners().map(|owner| owner.keys.sign)).collect()
    }

    /// The database key of the present epoch, for a holder's private key.
    pub(crate) fn open_database_key(&self, vault: Uuid, holder: Uuid, private: &Key) -> Option<Key> {
        let epoch = self.epochs.iter().find(|epoch| epoch.number == self.epoch)?;
        epoch.database_key.open(self.database_scope(vault), holder, private)
    }

    /// The private audit key, for an owner's or the kit's private key.
    pub(crate) fn open_audit_key(&self, vault: Uuid, holder: Uuid, private: &Key) -> Option<Key> {
        self.audit_key.open(audit_scope(vault), holder, private)
    }

    /// Seals the database key of the present epoch to somebody.
    pub(crate) fn give_database_key(&mut self, vault: Uuid, holder: Uuid, public: &[u8; 32], key: &Key) -> Result<(), Error> {
        let scope = self.database_scope(vault);
        let epoch = self.epochs.iter_mut().find(|epoch| epoch.number == scope.epoch).ok_or(Error::HeaderDamaged)?;
        epoch.database_key.put(scope, holder, public, key)
    }

    /// Seals the audit key to somebody.
    pub(crate) fn give_audit_key(&mut self, vault: Uuid, holder: Uuid, public: &[u8; 32], key: &Key) -> Result<(), Error> {
        self.audit_key.put(audit_scope(vault), holder, public, key)
    }

    /// Signs as the owner `signer`, or as the kit when it is [`KIT`].
    pub(crate) fn signed(self, vault: Uuid, signer: Uuid, keys: &KeyPairs) -> SignedMembership {
        let signature = sign(keys.signing_key(), PURPOSE, &self.message(vault, signer));
        SignedMembership { members: self, signer, signature }
    }

    fn database_scope(&self, vault: Uuid) -> Scope {
        Scope { vault, epoch: self.epoch, what: What::Database }
    }

    fn message(&self, vault: Uuid, signer: Uuid) -> Vec<u8> {
        let mut message = Writer::default();
        message.uuid(vault).uuid(signer);
        self.write(&mut message);
        message.done()
    }

    fn write(&self, to: &mut Writer) {
        to.i64(self.signed_at_ms).u32(self.policy_version).u32(self.epoch).bytes(self.database.as_bytes());
        to.option(self.pending_database.as_deref(), |to, name| {
            to.bytes(name.as_bytes());
        });
        self.kit.write(to);
        to.raw(&self.audit_public_key);
        self.audit_key.write(to);
        to.count(self.users.len());
        for user in &self.users {
            to.uuid(user.id).bool(user.owner).bool(user.disabled);
            user.keys.write(to);
        }
        to.count(self.devices.len());
        for device in &self.devices {
            to.uuid(device.id).raw(&device.public_key);
        }
        to.count(self.epochs.len());
        for epoch in &self.epochs {
            to.u32(epoch.number);
            epoch.database_key.write(to);
        }
    }

    fn read(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Self {
            signed_at_ms: from.i64()?,
            policy_version: from.u32()?,
            epoch: from.u32()?,
            database: database_name(from)?,
            pending_database: from.option(database_name)?,
            kit: PublicKeys::read(from)?,
            audit_public_key: from.array()?,
            audit_key: Copies::read(from)?,
            users: from.list(MOST_USERS, |from| {
                Ok(Member { id: from.uuid()?, owner: from.bool()?, disabled: from.bool()?, keys: PublicKeys::read(from)? })
            })?,
            devices: from.list(MOST_DEVICES, |from| Ok(Device { id: from.uuid()?, public_key: from.array()? }))?,
            epochs: from.list(MOST_EPOCHS, |from| Ok(Epoch { number: from.u32()?, database_key: Copies::read(from)? }))?,
        })
    }
}

impl SignedMembership {
    pub(crate) fn members(&self) -> &Membership {
        &self.members
    }

    /// The Ed25519 key that signed.
    pub(crate) fn signer_key(&self) -> Option<&[u8; 32]> {
        if self.signer == KIT {
            return Some(&self.members.kit.sign);
        }
        self.members.owners().find(|owner| owner.id == self.signer).map(|owner| &owner.keys.sign)
    }

    /// Whether one of its own owners, or its kit, signed it.
    pub(crate) fn is_signed(&self, vault: Uuid) -> bool {
        let message = self.members.message(vault, self.signer);
        self.signer_key().is_some_and(|key| verify(key, PURPOSE, &message, &self.signature))
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut to = Writer::default();
        self.members.write(&mut to);
        to.uuid(self.signer).raw(&self.signature).done()
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        let members = Membership::read(&mut from)?;
        let signed = Self { members, signer: from.uuid()?, signature: from.array()? };
        from.end()?;
        Ok(signed)
    }
}

fn audit_scope(vault: Uuid) -> Scope {
    Scope { vault, epoch: 0, what: What::Audit }
}

/// The database file of an epoch.
pub(crate) fn database_name_of(epoch: u32) -> String {
    format!("base-{epoch}.db")
}

/// Only names we make ourselves: a header can never point outside its folder.
fn database_name(from: &mut Reader) -> Result<String, Malformed> {
    let name = from.text(LONGEST_NAME)?;
    let number = name.strip_prefix("base-").and_then(|rest| rest.strip_suffix(".db")).and_then(|number| number.parse().ok());
    number.filter(|number| database_name_of(*number) == name).map(|_| name).ok_or(Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_name_never_leaves_the_folder() {
        let parsed = |name: &str| {
            let bytes = Writer::default().bytes(name.as_bytes()).done();
            database_name(&mut Reader::new(&bytes)).is_ok()
        };
        assert!(parsed("base-1.db") && parsed("base-4294967295.db"));
        for wrong in ["", "base-.db", "base-+1.db", "base-01.db", "base-1.db/", "../base-1.db", "/etc/passwd", "base-4294967296.db"] {
            assert!(!parsed(wrong), "{wrong}");
        }
    }
}
