//! The sealed card of a vault: what it holds and the key of its database.
//!
//! It is sealed while somebody is signed in and lies in the vault folder, so that a set made while
//! the desk is locked carries it without anybody knowing the key.

use crate::{Error, Identity, identity::encryptor, layout::SMALL_LIMIT, manifest::FORMAT};
use age::Decryptor;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fmt,
    io::{Read, Write},
    iter,
};
use zeroize::Zeroizing;

/// What a vault held when somebody last sealed this card.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// The raw key of the database, 64 hexadecimal digits.
    pub database_key_hex: Zeroizing<String>,
    /// Rows by what they are.
    pub counts: BTreeMap<String, u64>,
    /// The journal's last MAC, hexadecimal.
    pub journal_head: String,
    /// How many entries the journal has.
    pub journal_entries: u64,
    /// The name of the business.
    pub business_name: String,
    /// When the card was sealed, milliseconds since the epoch, UTC.
    pub made_at_ms: i64,
}

impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contents")
            .field("counts", &self.counts)
            .field("journal_entries", &self.journal_entries)
            .field("made_at_ms", &self.made_at_ms)
            .finish_non_exhaustive()
    }
}

/// The card with the number of its format, as it is written.
#[derive(Serialize)]
struct Card<'a> {
    format: u32,
    #[serde(flatten)]
    contents: &'a Contents,
}

/// Only the number of the format.
#[derive(Deserialize)]
struct Format {
    format: u32,
}

/// Seals `contents` for every one of `recipients` (`age1…`).
///
/// # Errors
/// [`Error::BadRecipient`]; [`Error::TooLarge`] when the sealed card exceeds what a set may carry.
pub fn seal_contents(contents: &Contents, recipients: &[String]) -> Result<Vec<u8>, Error> {
    // With its full room from the start the buffer never moves and leaves no copy of the key behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(SMALL_LIMIT));
    serde_json::to_writer(&mut *plain, &Card { format: FORMAT, contents }).map_err(|_| Error::TooLarge)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor(recipients)?.wrap_output(&mut sealed)?;
    writer.write_all(&plain)?;
    writer.finish()?;
    if sealed.len() > SMALL_LIMIT { Err(Error::TooLarge) } else { Ok(sealed) }
}

/// Opens what [`seal_contents`] sealed.
///
/// # Errors
/// [`Error::WrongKit`], [`Error::Truncated`], [`Error::Altered`] or [`Error::NewerVersion`].
pub fn open_contents(sealed: &[u8], identity: &Identity) -> Result<Contents, Error> {
    if sealed.len() > SMALL_LIMIT {
        return Err(Error::Altered);
    }
    let decryptor = Decryptor::new_buffered(sealed).map_err(crate::reader::unopened)?;
    let mut reader = decryptor.decrypt(iter::once(identity.as_age())).map_err(crate::reader::unopened)?;
    let mut plain = Zeroizing::new(Vec::with_capacity(SMALL_LIMIT));
    reader.read_to_end(&mut plain).map_err(Error::reading)?;
    let Format { format } = serde_json::from_slice(&plain).map_err(|_| Error::Altered)?;
    if format > FORMAT {
        return Err(Error::NewerVersion);
    }
    serde_json::from_slice(&plain).map_err(|_| Error::Altered)
}
