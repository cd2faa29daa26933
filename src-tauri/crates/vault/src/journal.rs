//! Journal keys: a chain of keys of which only the present one exists. Whoever steals it can forge what comes, not what was.
//!
//! `K₀` is random, `Kᵢ₊₁ = HKDF(Kᵢ)`; `K₀` is kept only sealed, to the kit and to the vault's audit key, which owners hold.
//! The journal itself lies in the database; this file never sees an entry's meaning.

use crate::{
    codec::{Malformed, Reader, Writer},
    error::Error,
    key::Key,
    kit::Kit,
    seal,
};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const INFO_KIT: &str = "kartoteka/journal-genesis/kit/v1";
const INFO_AUDIT: &str = "kartoteka/journal-genesis/audit/v1";

/// Longest sealed first key.
pub(crate) const LONGEST_GENESIS: usize = 512;

/// More checkpoints than a journal has in thirty years of one a minute.
const MOST_GENERATIONS: u64 = 16_000_000;

/// Checks a journal: it holds the first key and goes on from there.
#[derive(Debug)]
pub struct JournalVerifier {
    first: Key,
    generation: u64,
    key: Key,
}

impl JournalVerifier {
    fn new(first: Key) -> Self {
        Self { key: first.duplicate(), first, generation: 0 }
    }

    /// Opens a journal's sealed first key with the kit.
    #[must_use]
    pub fn open_with_kit(vault: Uuid, sealed: &[u8], kit: &Kit) -> Option<Self> {
        let genesis = Genesis::decode(sealed).ok()?;
        seal::open_key_with(kit.keys().opening_key(), INFO_KIT, &aad(vault, genesis.device), genesis.for_kit).map(Self::new)
    }

    /// Opens a journal's sealed first key with the vault's audit key.
    pub(crate) fn open_with_audit_key(vault: Uuid, sealed: &[u8], audit: &Key) -> Option<Self> {
        let genesis = Genesis::decode(sealed).ok()?;
        seal::open_key_with(audit, INFO_AUDIT, &aad(vault, genesis.device), genesis.for_audit).map(Self::new)
    }

    /// The MAC of `data` in `generation`: cheap when generations ascend. A generation no journal can have reached gets a
    /// MAC that nobody could have written.
    pub fn mac(&mut self, generation: u64, data: &[u8]) -> [u8; 32] {
        if generation < self.generation {
            (self.generation, self.key) = (0, self.first.duplicate());
        }
        match ratchet(&self.key, self.generation, generation) {
            Ok(Some(key)) => (self.generation, self.key) = (generation, key),
            Ok(None) => {}
            Err(_) => return mac(&self.first.derive(b"", "journal/unreachable/v1"), data),
        }
        mac(&self.key, data)
    }
}

/// HMAC-SHA256.
pub(crate) fn mac(key: &Key, data: &[u8]) -> [u8; 32] {
    // HMAC fills a short key up with zeros to the hash's block; done here, no length is left to be wrong.
    let mut block = Zeroizing::new([0; 64]);
    block.iter_mut().zip(key.bytes()).for_each(|(to, from)| *to = *from);
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    mac.update(data);
    mac.finalize().into_bytes().into()
}

/// The key of generation `to`, from that of generation `from`; `None` when there is nothing to do.
pub(crate) fn ratchet(key: &Key, from: u64, to: u64) -> Result<Option<Key>, Error> {
    let Some(steps) = to.checked_sub(from).filter(|steps| *steps > 0) else { return Ok(None) };
    if to > MOST_GENERATIONS {
        return Err(Error::JournalTooFarAhead);
    }
    let next = |key: Key| key.derive(b"", "journal/next/v1");
    Ok(Some((0..steps).fold(key.duplicate(), |key, _| next(key))))
}

/// Seals a journal's first key to the kit and to the audit key.
pub(crate) fn seal_genesis(vault: Uuid, device: Uuid, first: &Key, kit: &[u8; 32], audit: &[u8; 32]) -> Result<Vec<u8>, Error> {
    let aad = aad(vault, device);
    let for_kit = seal::seal_key_to(kit, INFO_KIT, &aad, first)?;
    let for_audit = seal::seal_key_to(audit, INFO_AUDIT, &aad, first)?;
    Ok(Writer::default().u8(FORMAT).uuid(device).bytes(&for_kit).bytes(&for_audit).done())
}

struct Genesis<'a> {
    device: Uuid,
    for_kit: &'a [u8],
    for_audit: &'a [u8],
}

impl<'a> Genesis<'a> {
    fn decode(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        if from.u8()? != FORMAT {
            return Err(Malformed);
        }
        let genesis = Self { device: from.uuid()?, for_kit: from.bytes(LONGEST_GENESIS)?, for_audit: from.bytes(LONGEST_GENESIS)? };
        from.end()?;
        Ok(genesis)
    }
}

fn aad(vault: Uuid, device: Uuid) -> Vec<u8> {
    [vault.as_bytes().as_slice(), device.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verifier(first: &Key) -> JournalVerifier {
        JournalVerifier::new(first.duplicate())
    }

    #[test]
    fn the_verifier_reaches_every_key_the_writer_had() {
        let first = Key::make().unwrap();
        let third = ratchet(&first, 0, 3).unwrap().unwrap();
        let mut verifier = verifier(&first);
        assert_eq!(verifier.mac(0, b"entry"), mac(&first, b"entry"));
        assert_eq!(verifier.mac(3, b"entry"), mac(&third, b"entry"));
        assert_eq!(verifier.mac(0, b"entry"), mac(&first, b"entry"));
        assert_eq!(verifier.mac(5, b"entry"), mac(&ratchet(&third, 3, 5).unwrap().unwrap(), b"entry"));
    }

    #[test]
    fn the_vector_of_rfc_4231_comes_out() {
        // Test case 2 has a key of four bytes; filled up with zeros to 32 it is the same key.
        let mut key = [0; 32];
        key[..4].copy_from_slice(b"Jefe");
        let mac = mac(&Key::from_slice(&key).unwrap(), b"what do ya want for nothing?");
        let hex: String = mac.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    #[test]
    fn a_generation_out_of_reach_ends_at_once_and_proves_nothing() {
        let first = Key::make().unwrap();
        assert!(matches!(ratchet(&first, 0, u64::MAX), Err(Error::JournalTooFarAhead)));
        assert_ne!(verifier(&first).mac(u64::MAX, b"entry"), mac(&first, b"entry"));
    }

    #[test]
    fn the_kit_and_the_audit_key_open_a_sealed_first_key() {
        let (kit, audit, first) = (Kit::make().unwrap(), Key::make().unwrap(), Key::make().unwrap());
        let (vault, device) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let audit_public = seal::public_key(&audit).unwrap();
        let sealed = seal_genesis(vault, device, &first, &kit.keys().public().seal, &audit_public).unwrap();
        assert_eq!(JournalVerifier::open_with_kit(vault, &sealed, &kit).unwrap().mac(0, b"x"), mac(&first, b"x"));
        assert_eq!(JournalVerifier::open_with_audit_key(vault, &sealed, &audit).unwrap().mac(0, b"x"), mac(&first, b"x"));
        assert!(JournalVerifier::open_with_kit(Uuid::from_u128(9), &sealed, &kit).is_none());
        assert!(JournalVerifier::open_with_audit_key(vault, &sealed, &first).is_none());
        assert!(JournalVerifier::open_with_kit(vault, &sealed[1..], &kit).is_none());
    }
}
