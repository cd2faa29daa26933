//! The three key pairs of a person, and of the kit: X25519 (opens sealed keys), Ed25519 (signs) and an age recipient
//! (backup sets), all derived from one 32-byte seed.

use crate::{
    codec::{Malformed, Reader, Writer},
    error::Error,
    key::Key,
    seal,
};
use bech32::{Bech32, Hrp};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use zeroize::{Zeroize, Zeroizing};

/// The public halves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PublicKeys {
    /// X25519: keys are sealed to it.
    pub(crate) seal: [u8; 32],
    /// Ed25519: signatures are checked with it.
    pub(crate) sign: [u8; 32],
    /// X25519 again, as an age recipient.
    pub(crate) age: [u8; 32],
}

impl PublicKeys {
    /// The recipient as the age program takes it: `age1…`.
    pub(crate) fn age_recipient(&self) -> Result<String, Error> {
        bech32::encode::<Bech32>(Hrp::parse_unchecked("age"), &self.age).map_err(|_| Error::Refused)
    }

    pub(crate) fn write(&self, to: &mut Writer) {
        to.raw(&self.seal).raw(&self.sign).raw(&self.age);
    }

    pub(crate) fn read(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Self { seal: from.array()?, sign: from.array()?, age: from.array()? })
    }
}

/// The private halves; wiped on drop.
#[derive(Debug)]
pub(crate) struct KeyPairs {
    seal: Key,
    sign: Key,
    age: Key,
    public: PublicKeys,
}

impl KeyPairs {
    /// The pairs of a seed. `of` keeps a person's keys and the kit's apart even for one seed.
    pub(crate) fn derive(seed: &Key, of: Of) -> Result<Self, Error> {
        let of = of.label();
        let seal = seed.derive(of, "x25519/v1");
        let sign = seed.derive(of, "ed25519/v1");
        let age = seed.derive(of, "age/v1");
        let public = PublicKeys { seal: seal::public_key(&seal)?, sign: signing_public_key(&sign), age: seal::public_key(&age)? };
        Ok(Self { seal, sign, age, public })
    }

    pub(crate) fn public(&self) -> &PublicKeys {
        &self.public
    }

    /// The private Ed25519 key.
    pub(crate) fn signing_key(&self) -> &Key {
        &self.sign
    }

    /// The private X25519 key.
    pub(crate) fn opening_key(&self) -> &Key {
        &self.seal
    }

    /// The identity as the age program takes it: `AGE-SECRET-KEY-1…`.
    pub(crate) fn age_identity(&self) -> Result<Zeroizing<String>, Error> {
        let mut text = bech32::encode::<Bech32>(Hrp::parse_unchecked("age-secret-key-"), self.age.bytes()).map_err(|_| Error::Refused)?;
        let upper = Zeroizing::new(text.to_ascii_uppercase());
        text.zeroize();
        Ok(upper)
    }
}

/// Whose seed it is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Of {
    /// A person of the vault.
    User,
    /// The recovery kit.
    Kit,
}

impl Of {
    fn label(self) -> &'static [u8] {
        match self {
            Self::User => b"kartoteka/user",
            Self::Kit => b"kartoteka/kit",
        }
    }
}

/// The Ed25519 public key of a private one.
pub(crate) fn signing_public_key(private: &Key) -> [u8; 32] {
    SigningKey::from_bytes(private.bytes()).verifying_key().to_bytes()
}

/// Signs `message` for one purpose: a signature made for one is worth nothing for another.
pub(crate) fn sign(private: &Key, purpose: &str, message: &[u8]) -> [u8; 64] {
    SigningKey::from_bytes(private.bytes()).sign(&purposeful(purpose, message)).to_bytes()
}

/// Whether `signature` was made by [`sign`] with the private key of `public`; weak keys and other encodings do not pass.
pub(crate) fn verify(public: &[u8; 32], purpose: &str, message: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(public)
        .and_then(|key| key.verify_strict(&purposeful(purpose, message), &Signature::from_bytes(signature)))
        .is_ok()
}

fn purposeful(purpose: &str, message: &[u8]) -> Vec<u8> {
    [b"kartoteka/", purpose.as_bytes(), &[0], message].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read as _, Write as _};

    fn pairs(byte: u8, of: Of) -> KeyPairs {
        KeyPairs::derive(&Key::from_slice(&[byte; 32]).unwrap(), of).unwrap()
    }

    #[test]
    fn the_age_program_reads_our_identity_and_finds_our_recipient() {
        let pairs = pairs(7, Of::Kit);
        let identity: age::x25519::Identity = pairs.age_identity().unwrap().parse().unwrap();
        assert_eq!(identity.to_public().to_string(), pairs.public().age_recipient().unwrap());
    }

    #[test]
    fn what_age_seals_to_our_recipient_opens_with_our_identity() {
        let pairs = pairs(8, Of::User);
        let recipient: age::x25519::Recipient = pairs.public().age_recipient().unwrap().parse().unwrap();
        let sealer = age::Encryptor::with_recipients(std::iter::once(&recipient as _)).unwrap();
        let mut sealed = Vec::new();
        let mut writer = sealer.wrap_output(&mut sealed).unwrap();
        writer.write_all(b"set").unwrap();
        writer.finish().unwrap();
        let identity: age::x25519::Identity = pairs.age_identity().unwrap().parse().unwrap();
        let mut plain = String::new();
        let opener = age::Decryptor::new(sealed.as_slice()).unwrap();
        opener.decrypt(std::iter::once(&identity as _)).unwrap().read_to_string(&mut plain).unwrap();
        assert_eq!(plain, "set");
    }

    #[test]
    fn the_keys_of_a_seed_never_change() {
        // Printed kits depend on these for ever.
        let hex = |bytes: [u8; 32]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let public = *pairs(1, Of::Kit).public();
        expect_test::expect![[r#"
            a098301de94afd88cb13a7040f8f5e83f303a1f53d673aadd53dcc12236a1818
            f0c3cb4a7e31c7e4644a140a27daf661ab32ee1c8c4500230b4812dcaf8cd855
            bc517e7040fc379fa8a522b0154c8591e71a769ab54f00f102c0c95418b26a40"#]]
        .assert_eq(&[hex(public.seal), hex(public.sign), hex(public.age)].join("\n"));
    }

    #[test]
    fn a_person_and_a_kit_with_one_seed_have_different_keys() {
        assert_ne!(pairs(1, Of::User).public(), pairs(1, Of::Kit).public());
    }

    #[test]
    fn a_signature_holds_for_its_key_its_purpose_and_its_message() {
        let (mine, other) = (pairs(1, Of::User), pairs(2, Of::User));
        let signature = sign(mine.signing_key(), "purpose", b"message");
        assert!(verify(&mine.public().sign, "purpose", b"message", &signature));
        assert!(!verify(&other.public().sign, "purpose", b"message", &signature));
        assert!(!verify(&mine.public().sign, "other", b"message", &signature));
        assert!(!verify(&mine.public().sign, "purpose", b"massage", &signature));
    }
}
