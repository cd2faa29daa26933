//! The two ways into the tables: [`Read`] on any connection, [`Write`] for one transaction.

use crate::{
    Error,
    clients::{Clients, ClientsMut},
    convert::from_sql,
    imports::{Imports, ImportsMut},
    journal::{Head, Journal, JournalMut},
    settings::{Settings, SettingsMut},
    users::{Users, UsersMut},
};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::{collections::BTreeMap, ops::Deref};

/// More statements than the crate has, so that none is compiled twice.
const STATEMENTS: usize = 96;

/// Reads through a borrowed connection. Each call sees one state of the database.
#[derive(Clone, Copy)]
pub struct Read<'c> {
    conn: &'c Connection,
}

impl<'c> Read<'c> {
    /// Reads through `conn`.
    #[must_use]
    pub fn new(conn: &'c Connection) -> Self {
        conn.set_prepared_statement_cache_capacity(STATEMENTS);
        Self { conn }
    }

    /// Clients.
    #[must_use]
    pub fn clients(&self) -> Clients<'c> {
        Clients { conn: self.conn }
    }

    /// The activity journal.
    #[must_use]
    pub fn journal(&self) -> Journal<'c> {
        Journal { conn: self.conn }
    }

    /// Imports.
    #[must_use]
    pub fn imports(&self) -> Imports<'c> {
        Imports { conn: self.conn }
    }

    /// Settings.
    #[must_use]
    pub fn settings(&self) -> Settings<'c> {
        Settings { conn: self.conn }
    }

    /// The people who sign in.
    #[must_use]
    pub fn users(&self) -> Users<'c> {
        Users { conn: self.conn }
    }

    /// How many there are of what, as a backup copy tells and a restore compares: `clients`, `clients-in-bin`,
    /// `journal-entries`, `people`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn counts(&self) -> Result<BTreeMap<String, u64>, Error> {
        let people = self.conn.prepare_cached("SELECT count(*) FROM users")?.query_row([], |row| row.get(0))?;
        let counts = [
            ("clients", self.clients().count()?),
            ("clients-in-bin", self.clients().deleted_count()?),
            ("journal-entries", self.journal().count()?),
            ("people", from_sql(people)),
        ];
        Ok(counts.into_iter().map(|(name, count)| (name.to_owned(), count)).collect())
    }
}

/// One transaction. Dropped without [`Self::commit`], it never happened.
pub struct Write<'c> {
    read: Read<'c>,
    tx: Transaction<'c>,
    head: Option<Head>,
}

impl<'c> Write<'c> {
    /// Begins, waiting for another writer to finish.
    ///
    /// # Errors
    /// When another writer holds the database for longer than the connection's patience.
    pub fn begin(conn: &'c mut Connection) -> Result<Self, Error> {
        // The borrow stays exclusive for as long as the handle lives, which is what `new_unchecked` asks for.
        let conn: &'c Connection = conn;
        let tx = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
        Ok(Self { read: Read::new(conn), tx, head: None })
    }

    /// Makes it last: when this returns, it is on the disk.
    ///
    /// # Errors
    /// When the disk refuses; nothing has changed then.
    pub fn commit(self) -> Result<(), Error> {
        Ok(self.tx.commit()?)
    }

    /// Clients.
    pub fn clients_mut(&mut self) -> ClientsMut<'_> {
        ClientsMut { conn: self.read.conn }
    }

    /// The activity journal.
    pub fn journal_mut(&mut self) -> JournalMut<'_> {
        JournalMut { conn: self.read.conn, head: &mut self.head }
    }

    /// Imports.
    pub fn imports_mut(&mut self) -> ImportsMut<'_> {
        ImportsMut { conn: self.read.conn }
    }

    /// Settings.
    pub fn settings_mut(&mut self) -> SettingsMut<'_> {
        SettingsMut { conn: self.read.conn }
    }

    /// The people who sign in.
    pub fn users_mut(&mut self) -> UsersMut<'_> {
        UsersMut { conn: self.read.conn }
    }
}

impl<'c> Deref for Write<'c> {
    type Target = Read<'c>;

    fn deref(&self) -> &Read<'c> {
        &self.read
    }
}
