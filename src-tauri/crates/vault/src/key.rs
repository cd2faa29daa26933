//! The one type that holds secret bytes: no `Clone`, no `Serialize`, a `Debug` that shows nothing, wiped on drop.
//!
//! The bytes lie on the heap, so that moving a key leaves no copy behind on the stack. Pages are not locked one by one:
//! the calls for that are unsafe code, which this workspace does not allow; see [`crate::harden_process`] instead.

use crate::error::Error;
use hkdf::Hkdf;
use sha2::Sha256;
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Bytes of a key.
pub(crate) const KEY_LENGTH: usize = 32;

/// 32 secret bytes.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct Key(Box<[u8; KEY_LENGTH]>);

impl Key {
    /// A new random key.
    pub(crate) fn make() -> Result<Self, Error> {
        let mut key = Self(Box::new([0; KEY_LENGTH]));
        getrandom::fill(key.0.as_mut_slice())?;
        Ok(key)
    }

    /// The key that lies in `bytes`, if they are as many as a key has.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut key = Self(Box::new([0; KEY_LENGTH]));
        if bytes.len() != KEY_LENGTH {
            return None;
        }
        key.0.copy_from_slice(bytes);
        Some(key)
    }

    /// HKDF-SHA256 over `input`: one key for each `salt` and `info`.
    pub(crate) fn derive_from(input: &[u8], salt: &[u8], info: &str) -> Self {
        let mut key = Self(Box::new([0; KEY_LENGTH]));
        // 32 bytes are far below the 255 × 32 that HKDF refuses to give.
        let _ = Hkdf::<Sha256>::new(Some(salt), input).expand(info.as_bytes(), key.0.as_mut_slice());
        key
    }

    /// A key for one purpose, derived from this one.
    pub(crate) fn derive(&self, salt: &[u8], info: &str) -> Self {
        Self::derive_from(self.bytes(), salt, info)
    }

    /// The bytes themselves; for the ciphers of this crate.
    pub(crate) fn bytes(&self) -> &[u8; KEY_LENGTH] {
        &self.0
    }

    /// A second holder of the same bytes, wiped on its own. Deliberately not `Clone`: every copy is asked for by name.
    pub(crate) fn duplicate(&self) -> Self {
        Self(self.0.clone())
    }

    /// Lower-case hexadecimal digits.
    pub(crate) fn hex(&self) -> Zeroizing<String> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = Zeroizing::new(String::with_capacity(2 * KEY_LENGTH));
        for byte in self.bytes() {
            for nibble in [byte >> 4, byte & 15] {
                text.extend(DIGITS.get(usize::from(nibble)).map(|digit| char::from(*digit)));
            }
        }
        text
    }
}

impl Key {
    /// The key that [`Self::hex`] wrote.
    pub(crate) fn from_hex(text: &str) -> Option<Self> {
        let mut key = Self(Box::new([0; KEY_LENGTH]));
        if text.len() != 2 * KEY_LENGTH || !text.is_ascii() {
            return None;
        }
        for (place, byte) in key.0.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * place..2 * place + 2)?, 16).ok()?;
        }
        Some(key)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// `N` random bytes that are no secret: nonces, salts.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_shows_nothing_of_itself() {
        assert_eq!(format!("{:?}", Key::from_slice(&[7; 32]).unwrap()), "Key(…)");
    }

    #[test]
    fn a_key_has_exactly_32_bytes() {
        assert!(Key::from_slice(&[0; 31]).is_none() && Key::from_slice(&[0; 33]).is_none());
        assert_eq!(*Key::from_slice(&[0xa5; 32]).unwrap().hex(), "a5".repeat(32));
    }

    #[test]
    fn purposes_and_salts_give_different_keys() {
        let key = Key::make().unwrap();
        let derived = [key.derive(b"one", "a"), key.derive(b"one", "b"), key.derive(b"two", "a")];
        assert_ne!(derived[0].bytes(), derived[1].bytes());
        assert_ne!(derived[0].bytes(), derived[2].bytes());
        assert_eq!(derived[0].bytes(), key.derive(b"one", "a").bytes());
    }
}
