//! The third part of the header: the anchor. It names the journal's last checkpoint and is signed over the sequence and
//! the other two parts as well, so parts of two headers cannot be put together and a sequence cannot be raised.
//! Signed by a PC of the vault; by the kit when a restore or a reset happens where no such PC is.

use super::{copies::KIT, membership::Membership};
use crate::{
    codec::{Malformed, Reader, Writer},
    key::Key,
    user_keys::{KeyPairs, sign, verify},
};
use uuid::Uuid;

const PURPOSE: &str = "anchor/v1";

/// The head of a PC's chain of the journal and how many entries lead to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct JournalHead {
    pub(crate) device: Uuid,
    pub(crate) head: [u8; 32],
    pub(crate) entries: u64,
}

/// Who signs an anchor.
#[derive(Clone, Copy)]
pub(crate) enum AnchorSigner<'a> {
    /// The kit.
    Kit(&'a KeyPairs),
    /// A PC, with its private Ed25519 key.
    Device(Uuid, &'a Key),
}

/// What an anchor holds together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Anchored<'a> {
    pub(crate) vault: Uuid,
    pub(crate) sequence: u64,
    pub(crate) membership: &'a [u8],
    pub(crate) slots: &'a [u8],
}

/// The last checkpoint, and the signature over the whole header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Anchor {
    pub(crate) journal: Option<JournalHead>,
    signer: Uuid,
    signature: [u8; 64],
}

impl Anchor {
    pub(crate) fn make(parts: Anchored, journal: Option<JournalHead>, signer: AnchorSigner) -> Self {
        let (id, key) = match signer {
            AnchorSigner::Kit(keys) => (KIT, keys.signing_key()),
            AnchorSigner::Device(id, key) => (id, key),
        };
        let mut anchor = Self { journal, signer: id, signature: [0; 64] };
        anchor.signature = sign(key, PURPOSE, &anchor.message(parts));
        anchor
    }

    /// Whether a PC of `members`, or their kit, signed it for these parts.
    pub(crate) fn is_signed(&self, parts: Anchored, members: &Membership) -> bool {
        let key = if self.signer == KIT { Some(&members.kit().sign) } else { members.device(self.signer).map(|device| &device.public_key) };
        key.is_some_and(|key| verify(key, PURPOSE, &self.message(parts), &self.signature))
    }

    fn message(&self, parts: Anchored) -> Vec<u8> {
        let mut message = Writer::default();
        message.uuid(parts.vault).u64(parts.sequence);
        message.raw(blake3::hash(parts.membership).as_bytes()).raw(blake3::hash(parts.slots).as_bytes());
        self.write_unsigned(&mut message);
        message.done()
    }

    fn write_unsigned(&self, to: &mut Writer) {
        to.uuid(self.signer).option(self.journal, |to, journal| {
            to.uuid(journal.device).raw(&journal.head).u64(journal.entries);
        });
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut to = Writer::default();
        self.write_unsigned(&mut to);
        to.raw(&self.signature).done()
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        let signer = from.uuid()?;
        let journal = from.option(|from| Ok(JournalHead { device: from.uuid()?, head: from.array()?, entries: from.u64()? }))?;
        let anchor = Self { journal, signer, signature: from.array()? };
        from.end()?;
        Ok(anchor)
    }
}
