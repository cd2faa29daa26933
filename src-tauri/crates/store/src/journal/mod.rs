//! The activity journal: one chain of entries per computer, each sealed with a MAC that covers the one before.
//!
//! Writing ([`JournalMut`]) happens in the transaction of the change an entry tells of. Reading pages newest first and
//! verifies ascending. The keys stay outside, behind [`JournalKeys`]: whoever holds the database alone can neither
//! change an entry nor add one unseen.

mod append;
mod body;
mod chain;
mod counts;
mod page;
mod seal;
mod verify;
mod walk;

pub(crate) use append::Head;
pub use append::{CheckpointInfo, JournalMut};
pub use chain::Chain;
pub use page::{Cursor, JournalFilter};
pub use verify::{Touch, Verdict};

use crate::{Error, convert::from_sql};
use kartoteka_domain::DeviceId;
use rusqlite::Connection;

#[cfg(test)]
mod tests;

/// The journal keys of this computer; the vault has them.
pub trait JournalKeys {
    /// HMAC-SHA256 of `data` under the present key.
    fn mac(&self, data: &[u8]) -> [u8; 32];
    /// Which key that is: 0 at first, then as the last checkpoint said.
    fn generation(&self) -> u64;
    /// Whose chain it is.
    fn device(&self) -> DeviceId;
}

/// Reads the journal; made by [`Read::journal`](crate::Read::journal).
pub struct Journal<'c> {
    pub(crate) conn: &'c Connection,
}

impl Journal<'_> {
    /// How many entries there are on all chains.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count(&self) -> Result<u64, Error> {
        let mut statement =
            self.conn.prepare_cached("SELECT coalesce(sum((SELECT max(seq) FROM journal WHERE chain = num)), 0) FROM journal_chains")?;
        Ok(from_sql(statement.query_row([], |row| row.get(0))?))
    }
}
