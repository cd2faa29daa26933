//! The keys of a set: who it is sealed for, and who opens it. Keys pass through, none is kept.

use crate::{Error, layout::MOST_RECIPIENTS};
use age::{Encryptor, x25519};
use std::{fmt, str::FromStr};

/// The secret that opens sets: the recovery kit's or an owner's. Wiped when dropped.
pub struct Identity(x25519::Identity);

impl Identity {
    /// Reads `AGE-SECRET-KEY-1…`.
    ///
    /// # Errors
    /// [`Error::BadIdentity`] when it is none.
    pub fn parse(text: &str) -> Result<Self, Error> {
        x25519::Identity::from_str(text.trim()).map(Self).map_err(|_| Error::BadIdentity)
    }

    /// As `age` asks for it.
    pub(crate) fn as_age(&self) -> &dyn age::Identity {
        &self.0
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(…)")
    }
}

/// An encryptor that seals for every one of `recipients`.
pub(crate) fn encryptor(recipients: &[String]) -> Result<Encryptor, Error> {
    if recipients.len() > MOST_RECIPIENTS {
        return Err(Error::TooLarge);
    }
    let keys = recipients.iter().map(|key| x25519::Recipient::from_str(key)).collect::<Result<Vec<_>, _>>();
    let keys = keys.map_err(|_| Error::BadRecipient)?;
    Encryptor::with_recipients(keys.iter().map(|key| key as &dyn age::Recipient)).map_err(|_| Error::BadRecipient)
}
