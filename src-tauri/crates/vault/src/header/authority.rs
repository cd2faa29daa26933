//! Who may sign a membership: the innermost part of the header, signed by an owner or by the kit.
//!
//! An administrator signs memberships as well but carries this part over as it is, so nobody but an owner makes owners and
//! administrators, or gives them other keys. It is numbered: one from before somebody was taken out of it does not return.

use super::copies::KIT;
use crate::{
    codec::{Malformed, Reader, Writer},
    user_keys::{KeyPairs, PublicKeys, sign, verify},
};
use uuid::Uuid;

const PURPOSE: &str = "authority/v1";
const MOST_SIGNERS: usize = 64;

/// Somebody who may sign a membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Signer {
    pub(crate) id: Uuid,
    /// Owners sign the authority too.
    pub(crate) owner: bool,
    pub(crate) keys: PublicKeys,
}

/// What an owner decides and no administrator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Authority {
    /// Rises with every change.
    pub(crate) number: u32,
    /// Whether a sign-in needs an enrolled PC.
    pub(crate) bound: bool,
    pub(crate) kit: PublicKeys,
    pub(crate) signers: Vec<Signer>,
}

/// An authority and who answers for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SignedAuthority {
    content: Authority,
    signer: Uuid,
    signature: [u8; 64],
}

impl Authority {
    /// Signs as the owner `signer`, or as the kit when it is [`KIT`].
    pub(crate) fn signed(self, vault: Uuid, signer: Uuid, keys: &KeyPairs) -> SignedAuthority {
        let signature = sign(keys.signing_key(), PURPOSE, &self.message(vault, signer));
        SignedAuthority { content: self, signer, signature }
    }

    pub(crate) fn signer(&self, id: Uuid) -> Option<&Signer> {
        self.signers.iter().find(|signer| signer.id == id)
    }

    /// Puts `signer` in the place of what was said of this person; `None` takes it away.
    pub(crate) fn put_signer(&mut self, id: Uuid, signer: Option<Signer>) {
        self.signers.retain(|former| former.id != id);
        self.signers.extend(signer);
    }

    pub(crate) fn owners(&self) -> impl Iterator<Item = &Signer> {
        self.signers.iter().filter(|signer| signer.owner)
    }

    /// The keys that may sign the next authority.
    pub(crate) fn roots(&self) -> Vec<[u8; 32]> {
        std::iter::once(self.kit.sign).chain(self.owners().map(|owner| owner.keys.sign)).collect()
    }

    fn message(&self, vault: Uuid, signer: Uuid) -> Vec<u8> {
        let mut message = Writer::default();
        message.uuid(vault).uuid(signer);
        self.write(&mut message);
        message.done()
    }

    fn write(&self, to: &mut Writer) {
        to.u32(self.number).bool(self.bound);
        self.kit.write(to);
        to.count(self.signers.len());
        for signer in &self.signers {
            to.uuid(signer.id).bool(signer.owner);
            signer.keys.write(to);
        }
    }

    fn read(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Self {
            number: from.u32()?,
            bound: from.bool()?,
            kit: PublicKeys::read(from)?,
            signers: from.list(MOST_SIGNERS, |from| Ok(Signer { id: from.uuid()?, owner: from.bool()?, keys: PublicKeys::read(from)? }))?,
        })
    }
}

impl SignedAuthority {
    pub(crate) fn content(&self) -> &Authority {
        &self.content
    }

    /// The Ed25519 key that signed.
    pub(crate) fn signer_key(&self) -> Option<&[u8; 32]> {
        if self.signer == KIT {
            return Some(&self.content.kit.sign);
        }
        self.content.owners().find(|owner| owner.id == self.signer).map(|owner| &owner.keys.sign)
    }

    /// Whether one of its own owners, or its kit, signed it.
    pub(crate) fn is_signed(&self, vault: Uuid) -> bool {
        let message = self.content.message(vault, self.signer);
        self.signer_key().is_some_and(|key| verify(key, PURPOSE, &message, &self.signature))
    }

    pub(crate) fn write(&self, to: &mut Writer) {
        self.content.write(to);
        to.uuid(self.signer).raw(&self.signature);
    }

    pub(crate) fn read(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Self { content: Authority::read(from)?, signer: from.uuid()?, signature: from.array()? })
    }
}
