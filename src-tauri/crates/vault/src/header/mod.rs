//! The header: everything about who can open the vault, in one small file that is written twice.
//!
//! ```text
//! magic (8) · format (2) · suite (2) · sequence (8) · vault id (16) · body length (4) · body · BLAKE3 of all before (32)
//! body: membership · slots · anchor, each with its length
//! ```
//! The BLAKE3 finds accidents; the signatures inside find people. The BLAKE3 is the last 32 bytes in every format, so that
//! a header of a newer version is told from a damaged one.

pub(crate) mod anchor;
pub(crate) mod authority;
pub(crate) mod compartments;
pub(crate) mod copies;
pub(crate) mod epochs;
pub(crate) mod grants;
pub(crate) mod membership;
pub(crate) mod pair;
pub(crate) mod slot;

use crate::{
    codec::{Malformed, Reader, Writer},
    error::Error,
};
use anchor::{Anchor, AnchorSigner, Anchored, JournalHead};
use membership::{Membership, SignedMembership};
use slot::{ENROLMENT, Kind, MOST_SLOTS, PORTABLE, Slot};
use uuid::Uuid;

const MAGIC: &[u8; 8] = b"KARTVLT\0";
/// Format 1 was never released; it is damaged to us.
const FORMAT: u16 = 2;
/// Argon2id · HKDF-SHA256 · XChaCha20-Poly1305 · HPKE X25519/ChaCha20-Poly1305 · Ed25519.
const SUITE: u16 = 1;
const HASH_LENGTH: usize = 32;

/// Longest header that is read.
pub(crate) const LONGEST: usize = 2 * 1024 * 1024;

/// A header whose signatures hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) sequence: u64,
    pub(crate) vault: Uuid,
    pub(crate) membership: SignedMembership,
    pub(crate) slots: Vec<Slot>,
    anchor: Anchor,
}

/// Why bytes are no header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    Damaged,
    /// Whole, but of a newer version of the program.
    Newer,
}

impl From<Malformed> for Unreadable {
    fn from(_: Malformed) -> Self {
        Self::Damaged
    }
}

impl From<Unreadable> for Error {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Damaged => Self::HeaderDamaged,
            Unreadable::Newer => Self::NewerVersion,
        }
    }
}

impl Header {
    /// Puts the parts together and signs them.
    pub(crate) fn make(
        vault: Uuid,
        sequence: u64,
        membership: SignedMembership,
        slots: Vec<Slot>,
        journal: Option<JournalHead>,
        signer: AnchorSigner,
    ) -> Self {
        let parts = (membership.encode(), encode_slots(&slots));
        let anchor = Anchor::make(Anchored { vault, sequence, membership: &parts.0, slots: &parts.1 }, journal, signer);
        Self { sequence, vault, membership, slots, anchor }
    }

    pub(crate) fn members(&self) -> &Membership {
        self.membership.members()
    }

    pub(crate) fn journal(&self) -> Option<JournalHead> {
        self.anchor.journal
    }

    /// The slot a person signs in with on a PC; an invitation is none.
    pub(crate) fn slot(&self, user: Uuid, device: Uuid) -> Option<&Slot> {
        self.find(user, device).filter(|slot| matches!(slot.kind, Kind::Device { .. }))
    }

    /// The slot a person takes up an invitation with on a PC, and when it ends.
    pub(crate) fn invitation(&self, user: Uuid, device: Uuid) -> Option<(&Slot, i64)> {
        let slot = self.find(user, device)?;
        if let Kind::Invitation { expires_ms, .. } = slot.kind { Some((slot, expires_ms)) } else { None }
    }

    /// The slot an owner enrols a PC with, and when it ends.
    pub(crate) fn enrolment(&self, user: Uuid) -> Option<(&Slot, i64)> {
        let slot = self.find(user, ENROLMENT)?;
        if let Kind::Enrolment { expires_ms } = slot.kind { Some((slot, expires_ms)) } else { None }
    }

    /// The slot that needs no PC; there is none while sign-ins are bound to PCs.
    pub(crate) fn portable(&self, user: Uuid) -> Option<&Slot> {
        self.find(user, PORTABLE).filter(|slot| slot.kind == Kind::Portable && !self.members().is_bound())
    }

    fn find(&self, user: Uuid, device: Uuid) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.user == user && slot.device == device)
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut body = Writer::default();
        let body = body.bytes(&self.membership.encode()).bytes(&encode_slots(&self.slots)).bytes(&self.anchor.encode()).done();
        let mut file = Writer::default();
        file.raw(MAGIC).u16(FORMAT).u16(SUITE).u64(self.sequence).uuid(self.vault).bytes(&body);
        let mut file = file.done();
        let hash = blake3::hash(&file);
        file.extend_from_slice(hash.as_bytes());
        file
    }

    /// Reads a header and checks its hash and every signature in it.
    pub(crate) fn parse(file: &[u8]) -> Result<Self, Unreadable> {
        let split = file.len().checked_sub(HASH_LENGTH).ok_or(Malformed)?;
        let (content, hash) = file.split_at_checked(split).ok_or(Malformed)?;
        let mut from = Reader::new(content);
        if from.array()? != *MAGIC || blake3::hash(content).as_bytes() != hash {
            return Err(Unreadable::Damaged);
        }
        match (from.u16()?, from.u16()?) {
            (FORMAT, SUITE) => {}
            (0..FORMAT, _) | (FORMAT, 0) => return Err(Unreadable::Damaged),
            _ => return Err(Unreadable::Newer),
        }
        let (sequence, vault) = (from.u64()?, from.uuid()?);
        let body = from.bytes(LONGEST)?;
        from.end()?;
        Self::parse_body(sequence, vault, body)
    }

    fn parse_body(sequence: u64, vault: Uuid, body: &[u8]) -> Result<Self, Unreadable> {
        let mut from = Reader::new(body);
        let (membership_part, slots_part, anchor_part) = (from.bytes(LONGEST)?, from.bytes(LONGEST)?, from.bytes(LONGEST)?);
        from.end()?;
        let membership = SignedMembership::decode(membership_part)?;
        let slots = decode_slots(slots_part)?;
        let anchor = Anchor::decode(anchor_part)?;
        let parts = Anchored { vault, sequence, membership: membership_part, slots: slots_part };
        let members = membership.members();
        let slots_hold = slots.iter().all(|slot| members.user(slot.user).is_some_and(|user| slot.is_signed(vault, &user.keys.sign)));
        if !membership.is_signed(vault) || !slots_hold || !anchor.is_signed(parts, members) {
            return Err(Unreadable::Damaged);
        }
        Ok(Self { sequence, vault, membership, slots, anchor })
    }
}

fn encode_slots(slots: &[Slot]) -> Vec<u8> {
    let mut to = Writer::default();
    to.count(slots.len());
    for slot in slots {
        slot.write(&mut to);
    }
    to.done()
}

fn decode_slots(bytes: &[u8]) -> Result<Vec<Slot>, Malformed> {
    let mut from = Reader::new(bytes);
    let slots = from.list(MOST_SLOTS, Slot::read)?;
    from.end()?;
    Ok(slots)
}

#[cfg(test)]
mod tests;
