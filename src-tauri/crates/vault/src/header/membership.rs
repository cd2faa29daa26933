//! The first part of the header: who belongs to the vault, with which public keys, and the keys sealed to them.
//! Signed by somebody its authority lists, or by the kit.

use super::{
    authority::{Authority, SignedAuthority, Signer},
    compartments::Compartments,
    copies::{Copies, KIT},
    epochs::Epochs,
};
use crate::{
    codec::{Malformed, Reader, Writer},
    user_keys::{KeyPairs, PublicKeys, sign, verify},
};
use std::collections::HashSet;
use uuid::Uuid;

const PURPOSE: &str = "membership/v2";
const MOST_USERS: usize = 500;
const MOST_DEVICES: usize = 200;
const LONGEST_NAME: usize = 32;

/// A person of the vault. Names lie in the database, not here; who signs stands in the authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) id: Uuid,
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

/// Who belongs to the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Membership {
    pub(crate) signed_at_ms: i64,
    /// The mark of the policy in force, as the caller computes it; nothing here knows what it says.
    pub(crate) policy: [u8; 32],
    /// The mark of a policy that is being written.
    pub(crate) announced_policy: Option<[u8; 32]>,
    pub(crate) database: String,
    /// The file that is being written for the next epoch; it stays named when that was interrupted.
    pub(crate) pending_database: Option<String>,
    pub(crate) authority: SignedAuthority,
    /// X25519: the first key of every journal is sealed to it; its private half to the kit and whoever holds the audit.
    pub(crate) audit_public_key: [u8; 32],
    pub(crate) audit_key: Copies,
    pub(crate) users: Vec<Member>,
    pub(crate) devices: Vec<Device>,
    pub(crate) database_key: Epochs,
    pub(crate) compartments: Compartments,
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

    /// Whose account is closed.
    pub(crate) fn closed(&self) -> impl Iterator<Item = Uuid> {
        self.users.iter().filter(|user| user.disabled).map(|user| user.id)
    }

    pub(crate) fn is_active(&self, id: Uuid) -> bool {
        self.user(id).is_some_and(|user| !user.disabled)
    }

    pub(crate) fn authority(&self) -> &Authority {
        self.authority.content()
    }

    pub(crate) fn kit(&self) -> &PublicKeys {
        &self.authority().kit
    }

    /// Whether a sign-in needs an enrolled PC.
    pub(crate) fn is_bound(&self) -> bool {
        self.authority().bound
    }

    pub(crate) fn owners(&self) -> impl Iterator<Item = &Signer> {
        self.authority().owners()
    }

    pub(crate) fn is_owner(&self, id: Uuid) -> bool {
        self.authority().signer(id).is_some_and(|signer| signer.owner)
    }

    /// Whether this person may sign the next membership.
    pub(crate) fn may_sign(&self, id: Uuid) -> bool {
        self.is_active(id) && self.authority().signer(id).is_some()
    }

    /// The epoch of the database key.
    pub(crate) fn epoch(&self) -> u32 {
        self.database_key.number()
    }

    pub(crate) fn device(&self, id: Uuid) -> Option<&Device> {
        self.devices.iter().find(|device| device.id == id)
    }

    /// Adds a PC, or gives a known one its new key.
    pub(crate) fn put_device(&mut self, device: Device) {
        self.devices.retain(|former| former.id != device.id);
        self.devices.push(device);
    }

    /// Adds a person, or gives a known one new keys; the keys sealed to the former ones go.
    pub(crate) fn put_user(&mut self, member: Member) {
        self.drop_copies(member.id);
        match self.users.iter_mut().find(|former| former.id == member.id) {
            Some(former) => *former = member,
            None => self.users.push(member),
        }
    }

    /// Signs as the person `signer`, or as the kit when it is [`KIT`]. [`SignedMembership::is_signed`] tells whether that
    /// person could.
    pub(crate) fn signed(self, vault: Uuid, signer: Uuid, keys: &KeyPairs) -> SignedMembership {
        let signature = sign(keys.signing_key(), PURPOSE, &self.message(vault, signer));
        SignedMembership { members: self, signer, signature }
    }

    /// Everybody the authority lists is here with the same keys, and no owner is disabled: what an owner decided cannot
    /// be undone beside it.
    fn agrees_with_authority(&self) -> bool {
        self.authority()
            .signers
            .iter()
            .all(|signer| self.user(signer.id).is_some_and(|user| user.keys == signer.keys && !(signer.owner && user.disabled)))
    }

    fn message(&self, vault: Uuid, signer: Uuid) -> Vec<u8> {
        let mut message = Writer::default();
        message.uuid(vault).uuid(signer);
        self.write(&mut message);
        message.done()
    }

    fn write(&self, to: &mut Writer) {
        to.i64(self.signed_at_ms).raw(&self.policy);
        to.option(self.announced_policy, |to, policy| {
            to.raw(&policy);
        });
        to.bytes(self.database.as_bytes());
        to.option(self.pending_database.as_deref(), |to, name| {
            to.bytes(name.as_bytes());
        });
        self.authority.write(to);
        to.raw(&self.audit_public_key);
        self.audit_key.write(to);
        to.count(self.users.len());
        for user in &self.users {
            to.uuid(user.id).bool(user.disabled);
            user.keys.write(to);
        }
        to.count(self.devices.len());
        for device in &self.devices {
            to.uuid(device.id).raw(&device.public_key);
        }
        self.database_key.write(to);
        self.compartments.write(to);
    }

    fn read(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Self {
            signed_at_ms: from.i64()?,
            policy: from.array()?,
            announced_policy: from.option(Reader::array)?,
            database: database_name(from)?,
            pending_database: from.option(database_name)?,
            authority: SignedAuthority::read(from)?,
            audit_public_key: from.array()?,
            audit_key: Copies::read(from)?,
            users: users(from)?,
            devices: from.list(MOST_DEVICES, |from| Ok(Device { id: from.uuid()?, public_key: from.array()? }))?,
            database_key: Epochs::read(from)?,
            compartments: Compartments::read(from)?,
        })
    }
}

impl SignedMembership {
    pub(crate) fn members(&self) -> &Membership {
        &self.members
    }

    /// The Ed25519 key that signed.
    fn signer_key(&self) -> Option<&[u8; 32]> {
        if self.signer == KIT {
            return Some(&self.members.kit().sign);
        }
        let signer = self.members.authority().signer(self.signer)?;
        self.members.may_sign(self.signer).then_some(&signer.keys.sign)
    }

    /// Whether somebody its authority lists, or its kit, signed it, and all it says goes together with that authority.
    pub(crate) fn is_signed(&self, vault: Uuid) -> bool {
        let message = self.members.message(vault, self.signer);
        self.members.authority.is_signed(vault)
            && self.members.agrees_with_authority()
            && self.signer_key().is_some_and(|key| verify(key, PURPOSE, &message, &self.signature))
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

/// Each person once: a second entry under the same id could say otherwise than the one that was checked.
fn users(from: &mut Reader) -> Result<Vec<Member>, Malformed> {
    let users = from.list(MOST_USERS, |from| Ok(Member { id: from.uuid()?, disabled: from.bool()?, keys: PublicKeys::read(from)? }))?;
    let ids: HashSet<Uuid> = users.iter().map(|user| user.id).collect();
    if ids.len() == users.len() && !ids.contains(&KIT) { Ok(users) } else { Err(Malformed) }
}

/// The database file of an epoch.
pub(crate) fn database_name_of(epoch: u32) -> String {
    format!("base-{epoch}.db")
}

/// Only names we make ourselves: a header can never point outside its folder.
fn database_name(from: &mut Reader) -> Result<String, Malformed> {
    let name = from.text(LONGEST_NAME)?;
    if is_database_name(&name) { Ok(name) } else { Err(Malformed) }
}

/// Whether [`database_name_of`] makes this name.
pub(crate) fn is_database_name(name: &str) -> bool {
    let number = name.strip_prefix("base-").and_then(|rest| rest.strip_suffix(".db")).and_then(|number| number.parse().ok());
    number.is_some_and(|number| database_name_of(number) == name)
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
