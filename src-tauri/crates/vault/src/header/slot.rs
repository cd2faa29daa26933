//! The second part of the header: slots. A slot holds one person's private seed for one PC, sealed with a key made of the
//! password and the PC's secret, and signed by that person: nobody else can put one there.

use crate::{
    codec::{Malformed, Reader, Writer},
    error::Error,
    kdf::{KdfParams, stretch},
    key::{Key, random},
    password::Password,
    seal,
    user_keys::{KeyPairs, sign, verify},
};
use uuid::Uuid;
use zeroize::Zeroizing;

const PURPOSE: &str = "slot/v1";
const SALT_LENGTH: usize = 16;
const SEALED_LENGTH: usize = 24 + 32 + 16;

/// Most slots in a header.
pub(crate) const MOST_SLOTS: usize = 2000;

/// Where a slot belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) vault: Uuid,
    pub(crate) user: Uuid,
    pub(crate) device: Uuid,
}

/// One person's seed, sealed for one PC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) user: Uuid,
    pub(crate) device: Uuid,
    pub(crate) kdf: KdfParams,
    salt: [u8; SALT_LENGTH],
    sealed: [u8; SEALED_LENGTH],
    signature: [u8; 64],
}

impl Slot {
    /// Seals `seed`; `keys` are the pairs derived from it.
    pub(crate) fn make(
        place: Place,
        seed: &Key,
        keys: &KeyPairs,
        password: &Password,
        device_secret: &Key,
        kdf: KdfParams,
    ) -> Result<Self, Error> {
        let salt = random()?;
        let kek = key_encryption_key(place, password, &salt, device_secret, kdf)?;
        let sealed = seal::seal(&kek, &aad(place, kdf, &salt), seed.bytes())?;
        let sealed = sealed.try_into().map_err(|_| Error::Refused)?;
        let mut slot = Self { user: place.user, device: place.device, kdf, salt, sealed, signature: [0; 64] };
        slot.signature = sign(keys.signing_key(), PURPOSE, &slot.message(place.vault));
        Ok(slot)
    }

    /// The seed, if the password and the PC are the right ones. Takes as long as the parameters say.
    pub(crate) fn open(&self, vault: Uuid, password: &Password, device_secret: &Key) -> Result<Option<Key>, Error> {
        let place = Place { vault, user: self.user, device: self.device };
        let kek = key_encryption_key(place, password, &self.salt, device_secret, self.kdf)?;
        let seed = seal::open(&kek, &aad(place, self.kdf, &self.salt), &self.sealed);
        Ok(seed.and_then(|seed| Key::from_slice(&seed)))
    }

    /// Whether the person with this public key made the slot.
    pub(crate) fn is_signed(&self, vault: Uuid, public: &[u8; 32]) -> bool {
        verify(public, PURPOSE, &self.message(vault), &self.signature)
    }

    fn message(&self, vault: Uuid) -> Vec<u8> {
        let mut message = Writer::default();
        message.uuid(vault);
        self.write_unsigned(&mut message);
        message.done()
    }

    fn write_unsigned(&self, to: &mut Writer) {
        to.uuid(self.user).uuid(self.device);
        write_kdf(self.kdf, to);
        to.raw(&self.salt).raw(&self.sealed);
    }

    pub(crate) fn write(&self, to: &mut Writer) {
        self.write_unsigned(to);
        to.raw(&self.signature);
    }

    pub(crate) fn read(from: &mut Reader) -> Result<Self, Malformed> {
        let (user, device) = (from.uuid()?, from.uuid()?);
        let kdf = KdfParams { memory_kib: from.u32()?, passes: from.u32()?, lanes: from.u32()? };
        kdf.check().map_err(|_| Malformed)?;
        Ok(Self { user, device, kdf, salt: from.array()?, sealed: from.array()?, signature: from.array()? })
    }
}

/// `HKDF(Argon2id(password) ‖ device secret, salt = vault ‖ slot, "kek/v1")`.
fn key_encryption_key(
    place: Place,
    password: &Password,
    salt: &[u8; SALT_LENGTH],
    device_secret: &Key,
    kdf: KdfParams,
) -> Result<Key, Error> {
    let stretched = stretch(password, salt, kdf)?;
    let mut input = Zeroizing::new(Vec::with_capacity(64));
    input.extend_from_slice(stretched.bytes());
    input.extend_from_slice(device_secret.bytes());
    let slot = [place.vault.as_bytes().as_slice(), place.user.as_bytes(), place.device.as_bytes()].concat();
    Ok(Key::derive_from(&input, &slot, "kek/v1"))
}

fn aad(place: Place, kdf: KdfParams, salt: &[u8; SALT_LENGTH]) -> Vec<u8> {
    let mut aad = Writer::default();
    aad.uuid(place.vault).uuid(place.user).uuid(place.device);
    write_kdf(kdf, &mut aad);
    aad.raw(salt).done()
}

fn write_kdf(kdf: KdfParams, to: &mut Writer) {
    to.u32(kdf.memory_kib).u32(kdf.passes).u32(kdf.lanes);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::user_keys::Of;

    fn place() -> Place {
        Place { vault: Uuid::from_u128(1), user: Uuid::from_u128(2), device: Uuid::from_u128(3) }
    }

    fn password(text: &str) -> Password {
        Password::new(text.to_owned())
    }

    #[test]
    fn a_slot_opens_with_its_password_on_its_pc_in_its_vault() {
        let (seed, secret, other) = (Key::make().unwrap(), Key::make().unwrap(), Key::make().unwrap());
        let keys = KeyPairs::derive(&seed, Of::User).unwrap();
        let slot = Slot::make(place(), &seed, &keys, &password("right"), &secret, KdfParams::FASTEST).unwrap();
        let opened = |vault: u128, text: &str, secret: &Key| slot.open(Uuid::from_u128(vault), &password(text), secret).unwrap();
        assert_eq!(opened(1, "right", &secret).unwrap().bytes(), seed.bytes());
        assert!(opened(1, "wrong", &secret).is_none());
        assert!(opened(1, "right", &other).is_none());
        assert!(opened(9, "right", &secret).is_none());
    }

    #[test]
    fn only_its_own_person_signs_a_slot() {
        let (seed, secret) = (Key::make().unwrap(), Key::make().unwrap());
        let keys = KeyPairs::derive(&seed, Of::User).unwrap();
        let stranger = KeyPairs::derive(&secret, Of::User).unwrap();
        let slot = Slot::make(place(), &seed, &keys, &password("right"), &secret, KdfParams::FASTEST).unwrap();
        assert!(slot.is_signed(place().vault, &keys.public().sign));
        assert!(!slot.is_signed(place().vault, &stranger.public().sign));
        let moved = Slot { device: Uuid::from_u128(4), ..slot };
        assert!(!moved.is_signed(place().vault, &keys.public().sign));
    }

    #[test]
    fn a_slot_with_parameters_out_of_limits_is_not_read() {
        let (seed, secret) = (Key::make().unwrap(), Key::make().unwrap());
        let keys = KeyPairs::derive(&seed, Of::User).unwrap();
        let mut slot = Slot::make(place(), &seed, &keys, &password("right"), &secret, KdfParams::FASTEST).unwrap();
        slot.kdf.memory_kib = u32::MAX;
        let mut bytes = Writer::default();
        slot.write(&mut bytes);
        assert_eq!(Slot::read(&mut Reader::new(&bytes.done())), Err(Malformed));
    }
}
