//! Codes that people read off paper and type: letters and digits that cannot be taken for one another.

use crate::{error::Error, key::Key, key::random, password::Password};
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroizing;

/// 31 signs: no 0 and O, no 1, I and L.
const ALPHABET: &[u8; 31] = b"ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const GROUP: usize = 4;
const LONGEST: usize = 64;

/// Signs of a code that is good once on an enrolled PC, for some days: 79 bits.
pub(crate) const SHORT: usize = 16;
/// Signs of a code that stands in for a PC's secret: 138 bits.
pub(crate) const LONG: usize = 28;

/// A one-time code: groups of letters and digits, such as `K7MQ-4XWD-9TRF-B2HN`. Wiped on drop, never shown by `Debug`.
#[derive(PartialEq, Eq)]
pub struct InviteCode(Zeroizing<String>);

impl InviteCode {
    /// A new code of `signs` signs.
    pub(crate) fn make(signs: usize) -> Result<Self, Error> {
        let mut text = Zeroizing::new(String::with_capacity(signs));
        while text.len() < signs {
            let bytes = Zeroizing::new(random::<LONGEST>()?);
            let room = signs.saturating_sub(text.len());
            text.extend(bytes.iter().filter_map(|byte| sign(*byte)).take(room));
        }
        Ok(Self(in_groups(&text)))
    }

    /// Reads a code as it was typed: in any case, with or without spaces and dashes. `None` for what no code is.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut plain = Zeroizing::new(String::with_capacity(LONGEST));
        for sign in text.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '‐' | '‑' | '–' | '—')) {
            let sign = sign.to_ascii_uppercase();
            let known = u8::try_from(sign).is_ok_and(|byte| ALPHABET.contains(&byte));
            if !known || plain.len() >= LONGEST {
                return None;
            }
            plain.push(sign);
        }
        (!plain.is_empty()).then(|| Self(in_groups(&plain)))
    }

    /// The code as it is shown and printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code in a password's place.
    pub(crate) fn as_password(&self) -> Password {
        Password::new(self.0.as_str().to_owned())
    }

    /// The code in the place of a PC's secret.
    pub(crate) fn as_key(&self, vault: Uuid) -> Key {
        Key::derive_from(self.0.as_bytes(), vault.as_bytes(), "enrolment-code/v1")
    }
}

impl fmt::Debug for InviteCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InviteCode(…)")
    }
}

/// The sign a random byte stands for; the last few bytes stand for none, so that every sign is equally likely.
fn sign(byte: u8) -> Option<char> {
    let even = (byte as usize) < 256 / ALPHABET.len() * ALPHABET.len();
    let sign = ALPHABET.get(byte as usize % ALPHABET.len()).filter(|_| even)?;
    Some(char::from(*sign))
}

fn in_groups(plain: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(plain.len() * 2));
    for (place, sign) in plain.chars().enumerate() {
        if place > 0 && place % GROUP == 0 {
            text.push('-');
        }
        text.push(sign);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_however_it_is_typed() {
        let code = InviteCode::parse("K7MQ-4XWD-9TRF").unwrap();
        for typed in ["k7mq 4xwd 9trf", " K7MQ4XWD9TRF\n", "k7mq–4xwd—9trf", "K7-MQ-4X-WD-9T-RF"] {
            assert_eq!(InviteCode::parse(typed).unwrap(), code, "{typed}");
        }
        assert_eq!(code.as_str(), "K7MQ-4XWD-9TRF");
    }

    #[test]
    fn what_no_code_holds_is_none() {
        for typed in ["", "- -", "K7MQ-0XWD", "К7МQ", "K7MQ_4XWD", &"A".repeat(65)] {
            assert!(InviteCode::parse(typed).is_none(), "{typed}");
        }
    }

    #[test]
    fn codes_have_their_length_and_are_never_the_same() {
        let (one, two) = (InviteCode::make(SHORT).unwrap(), InviteCode::make(SHORT).unwrap());
        assert_eq!((one.as_str().len(), InviteCode::make(LONG).unwrap().as_str().len()), (19, 34));
        assert_ne!(one, two);
        assert_eq!(InviteCode::parse(one.as_str()), Some(one));
    }

    #[test]
    fn every_sign_is_equally_likely() {
        let signs: Vec<char> = (0..=u8::MAX).filter_map(sign).collect();
        assert!(ALPHABET.iter().all(|wanted| signs.iter().filter(|sign| **sign == char::from(*wanted)).count() == 8));
    }

    #[test]
    fn a_code_shows_nothing_of_itself() {
        assert_eq!(format!("{:?}", InviteCode::make(SHORT).unwrap()), "InviteCode(…)");
    }
}
