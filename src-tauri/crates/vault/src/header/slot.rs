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

const PURPOSE: &str = "slot/v2";
const SALT_LENGTH: usize = 16;
const SEALED_LENGTH: usize = 24 + 32 + 16;

/// Most slots in a header.
pub(crate) const MOST_SLOTS: usize = 2000;

/// In place of a PC's id: the slot that needs no PC.
pub(crate) const PORTABLE: Uuid = Uuid::nil();
/// In place of a PC's id: the slot that enrols one.
pub(crate) const ENROLMENT: Uuid = Uuid::max();

/// Where a slot belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) vault: Uuid,
    pub(crate) user: Uuid,
    pub(crate) device: Uuid,
}

/// What a slot is for, and what opens it beside the password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Signing in on a PC, with the PC's secret of this generation.
    Device { generation: u32 },
    /// Setting the first password on a PC: the password is a code, which ends.
    Invitation { generation: u32, expires_ms: i64 },
    /// Enrolling a PC: with a code, which ends, in place of the secret.
    Enrolment { expires_ms: i64 },
    /// Signing in anywhere, with the password alone.
    Portable,
}

/// What a slot is made of.
pub(crate) struct NewSlot<'a> {
    pub(crate) place: Place,
    pub(crate) kind: Kind,
    pub(crate) password: &'a Password,
    /// The PC's secret, or the enrolment's code as a key; none for a portable slot.
    pub(crate) secret: Option<&'a Key>,
    pub(crate) kdf: KdfParams,
}

/// One person's seed, sealed for one PC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) user: Uuid,
    pub(crate) device: Uuid,
    pub(crate) kind: Kind,
    pub(crate) kdf: KdfParams,
    salt: [u8; SALT_LENGTH],
    sealed: [u8; SEALED_LENGTH],
    signature: [u8; 64],
}

impl Kind {
    fn write(self, to: &mut Writer) {
        match self {
            Self::Device { generation } => to.u8(0).u32(generation),
            Self::Invitation { generation, expires_ms } => to.u8(1).u32(generation).i64(expires_ms),
            Self::Enrolment { expires_ms } => to.u8(2).i64(expires_ms),
            Self::Portable => to.u8(3),
        };
    }

    fn read(from: &mut Reader) -> Result<Self, Malformed> {
        match from.u8()? {
            0 => Ok(Self::Device { generation: from.u32()? }),
            1 => Ok(Self::Invitation { generation: from.u32()?, expires_ms: from.i64()? }),
            2 => Ok(Self::Enrolment { expires_ms: from.i64()? }),
            3 => Ok(Self::Portable),
            _ => Err(Malformed),
        }
    }

    /// The generation of the PC's secret that opens the slot.
    pub(crate) fn generation(self) -> Option<u32> {
        match self {
            Self::Device { generation } | Self::Invitation { generation, .. } => Some(generation),
            Self::Enrolment { .. } | Self::Portable => None,
        }
    }
}

impl Slot {
    /// Seals `seed`; `keys` are the pairs derived from it.
    pub(crate) fn make(new: &NewSlot, seed: &Key, keys: &KeyPairs) -> Result<Self, Error> {
        let (place, kind, kdf, salt) = (new.place, new.kind, new.kdf, random()?);
        let mut slot = Self { user: place.user, device: place.device, kind, kdf, salt, sealed: [0; SEALED_LENGTH], signature: [0; 64] };
        let kek = slot.key_encryption_key(place.vault, new.password, new.secret)?;
        slot.sealed = seal::seal(&kek, &slot.aad(place.vault), seed.bytes())?.try_into().map_err(|_| Error::Refused)?;
        slot.signature = sign(keys.signing_key(), PURPOSE, &slot.message(place.vault));
        Ok(slot)
    }

    /// The seed, if the password and the PC are the right ones. Takes as long as the parameters say.
    pub(crate) fn open(&self, vault: Uuid, password: &Password, secret: Option<&Key>) -> Result<Option<Key>, Error> {
        let kek = self.key_encryption_key(vault, password, secret)?;
        let seed = seal::open(&kek, &self.aad(vault), &self.sealed);
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

    /// What the seal holds fast: everything before it.
    fn aad(&self, vault: Uuid) -> Vec<u8> {
        let mut aad = Writer::default();
        aad.uuid(vault);
        self.write_unsealed(&mut aad);
        aad.done()
    }

    /// `HKDF(Argon2id(password) ‖ secret, salt = vault ‖ slot, "kek/v1")`.
    fn key_encryption_key(&self, vault: Uuid, password: &Password, secret: Option<&Key>) -> Result<Key, Error> {
        let stretched = stretch(password, &self.salt, self.kdf)?;
        let mut input = Zeroizing::new(Vec::with_capacity(64));
        input.extend_from_slice(stretched.bytes());
        if let Some(secret) = secret {
            input.extend_from_slice(secret.bytes());
        }
        let slot = [vault.as_bytes().as_slice(), self.user.as_bytes(), self.device.as_bytes()].concat();
        Ok(Key::derive_from(&input, &slot, "kek/v1"))
    }

    fn write_unsealed(&self, to: &mut Writer) {
        to.uuid(self.user).uuid(self.device);
        self.kind.write(to);
        to.u32(self.kdf.memory_kib).u32(self.kdf.passes).u32(self.kdf.lanes).raw(&self.salt);
    }

    fn write_unsigned(&self, to: &mut Writer) {
        self.write_unsealed(to);
        to.raw(&self.sealed);
    }

    pub(crate) fn write(&self, to: &mut Writer) {
        self.write_unsigned(to);
        to.raw(&self.signature);
    }

    pub(crate) fn read(from: &mut Reader) -> Result<Self, Malformed> {
        let (user, device, kind) = (from.uuid()?, from.uuid()?, Kind::read(from)?);
        let kdf = KdfParams { memory_kib: from.u32()?, passes: from.u32()?, lanes: from.u32()? };
        kdf.check().map_err(|_| Malformed)?;
        Ok(Self { user, device, kind, kdf, salt: from.array()?, sealed: from.array()?, signature: from.array()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::user_keys::Of;

    fn password(text: &str) -> Password {
        Password::new(text.to_owned())
    }

    fn slot(seed: &Key, kind: Kind, secret: Option<&Key>) -> Slot {
        let place = Place { vault: Uuid::from_u128(1), user: Uuid::from_u128(2), device: Uuid::from_u128(3) };
        let keys = KeyPairs::derive(seed, Of::User).unwrap();
        let new = NewSlot { place, kind, password: &password("right"), secret, kdf: KdfParams::FASTEST };
        Slot::make(&new, seed, &keys).unwrap()
    }

    const DEVICE: Kind = Kind::Device { generation: 1 };

    #[test]
    fn a_slot_opens_with_its_password_on_its_pc_in_its_vault() {
        let (seed, secret, other) = (Key::make().unwrap(), Key::make().unwrap(), Key::make().unwrap());
        let slot = slot(&seed, DEVICE, Some(&secret));
        let opened = |vault: u128, text: &str, secret| slot.open(Uuid::from_u128(vault), &password(text), secret).unwrap();
        assert_eq!(opened(1, "right", Some(&secret)).unwrap().bytes(), seed.bytes());
        assert!(opened(1, "wrong", Some(&secret)).is_none());
        assert!(opened(1, "right", Some(&other)).is_none());
        assert!(opened(1, "right", None).is_none());
        assert!(opened(9, "right", Some(&secret)).is_none());
    }

    #[test]
    fn only_its_own_person_signs_a_slot() {
        let (seed, secret) = (Key::make().unwrap(), Key::make().unwrap());
        let (keys, stranger) = (KeyPairs::derive(&seed, Of::User).unwrap(), KeyPairs::derive(&secret, Of::User).unwrap());
        let (vault, slot) = (Uuid::from_u128(1), slot(&seed, DEVICE, Some(&secret)));
        assert!(slot.is_signed(vault, &keys.public().sign));
        assert!(!slot.is_signed(vault, &stranger.public().sign));
        assert!(!Slot { device: Uuid::from_u128(4), ..slot.clone() }.is_signed(vault, &keys.public().sign));
        assert!(!Slot { kind: Kind::Portable, ..slot }.is_signed(vault, &keys.public().sign));
    }

    #[test]
    fn a_slot_of_every_kind_is_read_back_and_does_not_open_as_another() {
        let (seed, vault) = (Key::make().unwrap(), Uuid::from_u128(1));
        let kinds = [DEVICE, Kind::Invitation { generation: 7, expires_ms: -8 }, Kind::Enrolment { expires_ms: 9 }, Kind::Portable];
        for kind in kinds {
            let slot = slot(&seed, kind, None);
            let mut bytes = Writer::default();
            slot.write(&mut bytes);
            assert_eq!(Slot::read(&mut Reader::new(&bytes.done())), Ok(slot.clone()));
            let other = kinds.into_iter().find(|other| *other != kind).unwrap();
            assert!(Slot { kind: other, ..slot }.open(vault, &password("right"), None).unwrap().is_none());
        }
    }

    #[test]
    fn a_slot_with_parameters_out_of_limits_is_not_read() {
        let mut slot = slot(&Key::make().unwrap(), DEVICE, None);
        slot.kdf.memory_kib = u32::MAX;
        let mut bytes = Writer::default();
        slot.write(&mut bytes);
        assert_eq!(Slot::read(&mut Reader::new(&bytes.done())), Err(Malformed));
    }
}
