//! Keys that come of a person's seed alone: nobody else has them, and they last until the person is invited anew.

use crate::{draft::Drafts, error::Error, journal, key::Key, password::Password, seal, unlocked::Unlocked};
use uuid::Uuid;
use zeroize::Zeroizing;

/// A person's own keys.
#[derive(Debug)]
pub(crate) struct OwnKeys {
    pub(crate) drafts: Drafts,
    sealing: Key,
    passwords: Key,
}

impl OwnKeys {
    pub(crate) fn of(seed: &Key) -> Self {
        let derive = |info| seed.derive(b"kartoteka/user", info);
        Self { drafts: Drafts::of(seed), sealing: derive("own/v1"), passwords: derive("password-tag/v1") }
    }

    /// Seals something only this person reads; `place` says what it is and must be said again to open it.
    pub(crate) fn seal(&self, vault: Uuid, user: Uuid, place: &str, plain: &[u8]) -> Result<Vec<u8>, Error> {
        seal::seal(&self.sealing, &aad(vault, user, place), plain)
    }

    pub(crate) fn open(&self, vault: Uuid, user: Uuid, place: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        seal::open(&self.sealing, &aad(vault, user, place), sealed)
    }

    /// The mark of a password: the same for the same password, and nothing to guess with for whoever has not the seed.
    pub(crate) fn password_tag(&self, password: &Password) -> [u8; 32] {
        journal::mac(&self.passwords, password.bytes())
    }
}

impl Unlocked {
    /// Seals something that only this person reads, until the next invitation; `place` must be said again to open it.
    ///
    /// # Errors
    /// When the operating system gives no random bytes.
    pub fn seal_own(&self, place: &str, plain: &[u8]) -> Result<Vec<u8>, Error> {
        self.own().seal(self.folder().vault, self.user(), place, plain)
    }

    /// Opens what [`Self::seal_own`] made.
    #[must_use]
    pub fn open_own(&self, place: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.own().open(self.folder().vault, self.user(), place, sealed)
    }

    /// A mark that tells a former password again, and is useless to whoever cannot sign in as this person.
    #[must_use]
    pub fn password_tag(&self, password: &Password) -> [u8; 32] {
        self.own().password_tag(password)
    }
}

fn aad(vault: Uuid, user: Uuid, place: &str) -> Vec<u8> {
    [vault.as_bytes().as_slice(), user.as_bytes(), place.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_seals_opens_for_that_person_in_its_place() {
        let (vault, user) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let (mine, other) = (OwnKeys::of(&Key::make().unwrap()), OwnKeys::of(&Key::make().unwrap()));
        let sealed = mine.seal(vault, user, "totp", b"secret").unwrap();
        assert_eq!(mine.open(vault, user, "totp", &sealed).unwrap().as_slice(), b"secret");
        assert!(mine.open(vault, user, "rules", &sealed).is_none());
        assert!(mine.open(vault, vault, "totp", &sealed).is_none());
        assert!(other.open(vault, user, "totp", &sealed).is_none());
    }

    #[test]
    fn a_password_is_told_again_by_its_tag_and_only_by_its_person() {
        let (mine, other) = (OwnKeys::of(&Key::make().unwrap()), OwnKeys::of(&Key::make().unwrap()));
        let password = |text: &str| Password::new(text.to_owned());
        assert_eq!(mine.password_tag(&password("й")), mine.password_tag(&password("и\u{306}")));
        assert_ne!(mine.password_tag(&password("one")), mine.password_tag(&password("two")));
        assert_ne!(mine.password_tag(&password("one")), other.password_tag(&password("one")));
    }
}
