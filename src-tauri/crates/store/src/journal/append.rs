//! Adding entries and checkpoints.

use super::{
    JournalKeys, body,
    chain::{chain_num, head, last_checkpoint},
    seal::{Sealed, Signed, subject_columns},
};
use crate::{Error, convert::to_sql};
use kartoteka_domain::{DeviceId, Millis, NewEntry, UserId};
use rusqlite::{Connection, named_params};

/// Where a chain stands; remembered for the length of a transaction, so that an import looks it up once.
pub(crate) struct Head {
    device: DeviceId,
    chain: i64,
    entries: u64,
    mac: [u8; 32],
    generation: u64,
    message: Vec<u8>,
}

/// What a checkpoint fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckpointInfo {
    /// Generation of the MAC key from now on: once this is committed, the vault moves its key there.
    pub generation: u64,
    /// MAC of the last entry covered.
    pub head: [u8; 32],
    /// How many entries are covered.
    pub entries: u64,
}

/// Writes the journal; made by [`Write::journal_mut`](crate::Write::journal_mut).
pub struct JournalMut<'w> {
    pub(crate) conn: &'w Connection,
    pub(crate) head: &'w mut Option<Head>,
}

impl JournalMut<'_> {
    /// Begins the chain of a computer. One that is there already stays as it is.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn open_chain(&mut self, device: DeviceId, public_key: &[u8; 32], genesis_sealed: &[u8]) -> Result<(), Error> {
        if chain_num(self.conn, device)?.is_some() {
            return Ok(());
        }
        self.conn
            .prepare_cached("INSERT INTO journal_chains (device, public_key, genesis_sealed) VALUES (:device, :public_key, :genesis)")?
            .execute(named_params! { ":device": device.as_bytes(), ":public_key": public_key, ":genesis": genesis_sealed })?;
        Ok(())
    }

    /// Adds an entry at the end of this computer's chain and tells its place.
    ///
    /// # Errors
    /// [`Error::ChainNotFound`], [`Error::JournalKeyMismatch`], or when the database cannot be written.
    pub fn append(&mut self, keys: &dyn JournalKeys, user: Option<UserId>, at: Millis, entry: &NewEntry) -> Result<u64, Error> {
        let conn = self.conn;
        let head = self.head(keys.device())?;
        if keys.generation() != head.generation {
            return Err(Error::JournalKeyMismatch { database: head.generation, keys: keys.generation() });
        }
        let seq = head.entries.saturating_add(1);
        let body = body::to_bytes(entry);
        let (subject_kind, subject) = subject_columns(&entry.subject);
        let sealed = Sealed {
            device: head.device,
            seq,
            at: at.0,
            user: user.as_ref().map(|id| id.as_bytes().as_slice()),
            action: entry.action.code(),
            subject_kind,
            subject: subject.map(<[u8; 16]>::as_slice),
            body: &body,
        };
        sealed.message(&head.mac, &mut head.message);
        let mac = keys.mac(&head.message);
        insert(conn, head.chain, &sealed, &mac)?;
        (head.entries, head.mac) = (seq, mac);
        Ok(seq)
    }

    /// Signs the head of this computer's chain. Entries that follow need the key of the returned generation.
    ///
    /// A key ahead of the database is accepted here: it happens when an older database was put back, and the
    /// jump of generations stays in the journal as the trace of it.
    ///
    /// # Errors
    /// [`Error::ChainNotFound`], [`Error::JournalKeyMismatch`] when the key is behind, or when the database
    /// cannot be written.
    pub fn checkpoint(&mut self, keys: &dyn JournalKeys, at: Millis, sign: &dyn Fn(&[u8]) -> [u8; 64]) -> Result<CheckpointInfo, Error> {
        let conn = self.conn;
        let head = self.head(keys.device())?;
        if keys.generation() < head.generation {
            return Err(Error::JournalKeyMismatch { database: head.generation, keys: keys.generation() });
        }
        let generation = keys.generation().saturating_add(1);
        let signed = Signed { generation, entries: head.entries, head: head.mac, at: at.0 };
        conn.prepare_cached(
            "INSERT INTO journal_checkpoints (chain, generation, entries, head, at, signature)
             VALUES (:chain, :generation, :entries, :head, :at, :signature)",
        )?
        .execute(named_params! {
            ":chain": head.chain,
            ":generation": to_sql(generation),
            ":entries": to_sql(signed.entries),
            ":head": signed.head,
            ":at": signed.at,
            ":signature": sign(&signed.message(head.device)),
        })?;
        head.generation = generation;
        Ok(CheckpointInfo { generation, head: head.mac, entries: head.entries })
    }

    fn head(&mut self, device: DeviceId) -> Result<&mut Head, Error> {
        let known = self.head.take_if(|head| head.device == device);
        let found = known.map_or_else(|| read_head(self.conn, device), Ok)?;
        Ok(self.head.insert(found))
    }
}

fn read_head(conn: &Connection, device: DeviceId) -> Result<Head, Error> {
    let chain = chain_num(conn, device)?.ok_or(Error::ChainNotFound(device))?;
    let (mac, entries) = head(conn, chain)?;
    let (generation, _) = last_checkpoint(conn, device)?;
    Ok(Head { device, chain, entries, mac, generation, message: Vec::new() })
}

fn insert(conn: &Connection, chain: i64, entry: &Sealed<'_>, mac: &[u8; 32]) -> Result<(), Error> {
    conn.prepare_cached(
        "INSERT INTO journal (chain, seq, at, user, action, subject_kind, subject, body, mac)
         VALUES (:chain, :seq, :at, :user, :action, :subject_kind, :subject, :body, :mac)",
    )?
    .execute(named_params! {
        ":chain": chain,
        ":seq": to_sql(entry.seq),
        ":at": entry.at,
        ":user": entry.user,
        ":action": entry.action,
        ":subject_kind": entry.subject_kind,
        ":subject": entry.subject,
        ":body": entry.body,
        ":mac": mac,
    })?;
    Ok(())
}
