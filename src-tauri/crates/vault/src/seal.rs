//! Sealing: with a key (XChaCha20-Poly1305, random nonce in front) and to somebody's public key (HPKE, RFC 9180:
//! X25519-HKDF-SHA256, HKDF-SHA256, ChaCha20-Poly1305, base mode).
//!
//! Poly1305 does not commit to a key, so nothing here is ever opened by trying keys in turn: the caller knows which one fits.

use crate::{
    error::Error,
    key::{Key, random},
};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use hpke::{Deserializable, Kem as _, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256, kem::X25519HkdfSha256};
use zeroize::Zeroizing;

type Kem = X25519HkdfSha256;
type PrivateKey = <Kem as hpke::Kem>::PrivateKey;
type PublicKey = <Kem as hpke::Kem>::PublicKey;
type Encapsulated = <Kem as hpke::Kem>::EncappedKey;

const NONCE_LENGTH: usize = 24;
const ENCAPSULATED_LENGTH: usize = 32;

/// What a sealed 32-byte key adds up to when sealed to a public key.
pub(crate) const SEALED_KEY_LENGTH: usize = ENCAPSULATED_LENGTH + 32 + 16;

/// Seals `plain` with `key`; opens only beside the same `aad`.
pub(crate) fn seal(key: &Key, aad: &[u8], plain: &[u8]) -> Result<Vec<u8>, Error> {
    let nonce: [u8; NONCE_LENGTH] = random()?;
    let sealed = cipher(key).encrypt(&nonce.into(), Payload { msg: plain, aad }).map_err(|_| Error::Refused)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// Opens what [`seal`] made; `None` when key, `aad` or bytes differ.
pub(crate) fn open(key: &Key, aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE_LENGTH>()?;
    cipher(key).decrypt(&(*nonce).into(), Payload { msg: sealed, aad }).ok().map(Zeroizing::new)
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.bytes().into())
}

/// Seals a key to a public key: encapsulated key, then ciphertext.
pub(crate) fn seal_key_to(public: &[u8; 32], info: &str, aad: &[u8], key: &Key) -> Result<Vec<u8>, Error> {
    let public = PublicKey::from_bytes(public).map_err(|_| Error::Refused)?;
    let (encapsulated, sealed) =
        hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Kem>(&OpModeS::Base, &public, info.as_bytes(), key.bytes(), aad)
            .map_err(|_| Error::Refused)?;
    Ok([encapsulated.to_bytes().as_slice(), &sealed].concat())
}

/// Opens what [`seal_key_to`] made with the private key that belongs to it.
pub(crate) fn open_key_with(private: &Key, info: &str, aad: &[u8], sealed: &[u8]) -> Option<Key> {
    let private = PrivateKey::from_bytes(private.bytes()).ok()?;
    let (encapsulated, sealed) = sealed.split_first_chunk::<ENCAPSULATED_LENGTH>()?;
    let encapsulated = Encapsulated::from_bytes(encapsulated).ok()?;
    let plain =
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(&OpModeR::Base, &private, &encapsulated, info.as_bytes(), sealed, aad);
    Key::from_slice(&Zeroizing::new(plain.ok()?))
}

/// The X25519 public key of a private one.
pub(crate) fn public_key(private: &Key) -> Result<[u8; 32], Error> {
    let private = PrivateKey::from_bytes(private.bytes()).map_err(|_| Error::Refused)?;
    Ok(Kem::sk_to_pk(&private).to_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        let digits: Vec<u8> = hex.chars().map(|digit| digit.to_digit(16).unwrap() as u8).collect();
        digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
    }

    #[test]
    fn the_vector_of_the_xchacha_draft_comes_out() {
        // draft-irtf-cfrg-xchacha-03, A.3.1
        let plain = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
        let aad = bytes("50515253c0c1c2c3c4c5c6c7");
        let key = Key::from_slice(&bytes("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f")).unwrap();
        let nonce = bytes("404142434445464748494a4b4c4d4e4f5051525354555657");
        let sealed = bytes(
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452\
             2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49",
        );
        assert_eq!(open(&key, &aad, &[nonce, sealed].concat()).unwrap().as_slice(), plain);
    }

    #[test]
    fn the_vector_of_rfc_9180_opens() {
        // RFC 9180, A.2.1: base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, sequence number 0
        let (_, public) = Kem::derive_keypair(&bytes("1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df"));
        let private = PrivateKey::from_bytes(&bytes("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")).unwrap();
        assert_eq!(public.to_bytes().as_slice(), bytes("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"));
        let plain = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &OpModeR::Base,
            &private,
            &Encapsulated::from_bytes(&bytes("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a")).unwrap(),
            &bytes("4f6465206f6e2061204772656369616e2055726e"),
            &bytes("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"),
            &bytes("436f756e742d30"),
        );
        assert_eq!(plain.unwrap(), b"Beauty is truth, truth beauty");
    }

    #[test]
    fn a_sealed_text_opens_only_with_its_key_and_its_place() {
        let (key, other) = (Key::make().unwrap(), Key::make().unwrap());
        let sealed = seal(&key, b"here", b"text").unwrap();
        assert_eq!(open(&key, b"here", &sealed).unwrap().as_slice(), b"text");
        assert!(open(&key, b"there", &sealed).is_none());
        assert!(open(&other, b"here", &sealed).is_none());
        assert!(open(&key, b"here", &sealed[..20]).is_none());
    }

    #[test]
    fn a_key_sealed_to_somebody_opens_only_there() {
        let (mine, other, key) = (Key::make().unwrap(), Key::make().unwrap(), Key::make().unwrap());
        let sealed = seal_key_to(&public_key(&mine).unwrap(), "purpose", b"place", &key).unwrap();
        assert_eq!(sealed.len(), SEALED_KEY_LENGTH);
        assert_eq!(open_key_with(&mine, "purpose", b"place", &sealed).unwrap().bytes(), key.bytes());
        assert!(open_key_with(&other, "purpose", b"place", &sealed).is_none());
        assert!(open_key_with(&mine, "other purpose", b"place", &sealed).is_none());
        assert!(open_key_with(&mine, "purpose", b"other place", &sealed).is_none());
    }
}
