//! Chains: where each stands, and what it is verified with.

use super::{Journal, seal::NO_MAC};
use crate::{
    Error,
    convert::{id, number, to_sql},
};
use kartoteka_domain::DeviceId;
use rusqlite::{Connection, OptionalExtension, named_params};

/// The chain of one computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Whose it is.
    pub device: DeviceId,
    /// Ed25519 key its checkpoints are signed with.
    pub public_key: [u8; 32],
    /// The first MAC key, sealed to those who may verify.
    pub genesis_sealed: Vec<u8>,
}

impl Journal<'_> {
    /// All chains, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn chains(&self) -> Result<Vec<Chain>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT device, public_key, genesis_sealed FROM journal_chains ORDER BY num")?;
        let rows = statement.query_map([], |row| {
            Ok(Chain { device: id(row, 0, DeviceId::from_slice)?, public_key: row.get(1)?, genesis_sealed: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// MAC of the last entry of a chain and how many there are; `None` when there is no such chain.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn head(&self, device: DeviceId) -> Result<Option<([u8; 32], u64)>, Error> {
        chain_num(self.conn, device)?.map(|chain| head(self.conn, chain)).transpose()
    }

    /// Whether the entry in place `entries` of a chain has this MAC: what was anchored is still there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn holds(&self, device: DeviceId, mac: &[u8; 32], entries: u64) -> Result<bool, Error> {
        let Some(chain) = chain_num(self.conn, device)? else { return Ok(false) };
        let mut statement = self.conn.prepare_cached("SELECT mac FROM journal WHERE chain = :chain AND seq = :seq")?;
        let found = statement.query_row(named_params! { ":chain": chain, ":seq": to_sql(entries) }, |row| row.get::<_, [u8; 32]>(0));
        Ok(found.optional()?.is_some_and(|found| found == *mac))
    }

    /// Generation of the MAC key the chain goes on with; 0 until the first checkpoint.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_generation(&self, device: DeviceId) -> Result<u64, Error> {
        Ok(last_checkpoint(self.conn, device)?.0)
    }

    /// How many entries no checkpoint covers yet.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn entries_since_checkpoint(&self, device: DeviceId) -> Result<u64, Error> {
        let entries = self.head(device)?.map_or(0, |(_, entries)| entries);
        Ok(entries.saturating_sub(last_checkpoint(self.conn, device)?.1))
    }
}

/// The local number of a chain.
pub(super) fn chain_num(conn: &Connection, device: DeviceId) -> Result<Option<i64>, Error> {
    let mut statement = conn.prepare_cached("SELECT num FROM journal_chains WHERE device = :device")?;
    Ok(statement.query_row(named_params! { ":device": device.as_bytes() }, |row| row.get(0)).optional()?)
}

/// MAC and number of the last entry.
pub(super) fn head(conn: &Connection, chain: i64) -> Result<([u8; 32], u64), Error> {
    let last = conn
        .prepare_cached("SELECT mac, seq FROM journal WHERE chain = :chain ORDER BY seq DESC LIMIT 1")?
        .query_row(named_params! { ":chain": chain }, |row| Ok((row.get(0)?, number(row, 1)?)))
        .optional()?;
    Ok(last.unwrap_or((NO_MAC, 0)))
}

/// Generation begun by the last checkpoint, and how many entries it covers.
pub(super) fn last_checkpoint(conn: &Connection, device: DeviceId) -> Result<(u64, u64), Error> {
    let last = conn
        .prepare_cached(
            "SELECT generation, entries FROM journal_checkpoints
             WHERE chain = (SELECT num FROM journal_chains WHERE device = :device) ORDER BY generation DESC LIMIT 1",
        )?
        .query_row(named_params! { ":device": device.as_bytes() }, |row| Ok((number(row, 0)?, number(row, 1)?)))
        .optional()?;
    Ok(last.unwrap_or((0, 0)))
}
