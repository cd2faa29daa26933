//! A password while it is in memory.

use crate::strength::{self, Rule, Strength};
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

/// A password as it was typed; wiped on drop, never shown.
pub struct Password(Zeroizing<String>);

impl Password {
    /// Takes a typed password. Two keyboards may compose the same letter (`й`, `ż`) of different code points, so it is
    /// kept in one form, NFKC.
    #[must_use]
    pub fn new(mut typed: String) -> Self {
        // Room for the longest growth of NFKC, so that no half-written buffer is left behind by growing.
        let mut text = Zeroizing::new(String::with_capacity(typed.len().saturating_mul(18)));
        text.extend(typed.nfkc());
        typed.zeroize();
        Self(text)
    }

    /// How strong it is; `inputs` are words a guesser would try first, such as the person's name.
    #[must_use]
    pub fn strength(&self, rule: Rule, inputs: &[&str]) -> Strength {
        strength::judge(&self.0, rule, inputs)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_shows_nothing_of_itself() {
        assert_eq!(format!("{:?}", Password::new("secret".to_owned())), "Password(…)");
    }

    #[test]
    fn the_same_letters_typed_on_two_keyboards_are_one_password() {
        assert_eq!(Password::new("и\u{306}од".to_owned()).bytes(), Password::new("йод".to_owned()).bytes());
    }
}
