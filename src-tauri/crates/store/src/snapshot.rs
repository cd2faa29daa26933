//! A database file that stands still while it is copied, and the check of a file that came back.

use crate::Error;
use rusqlite::Connection;
use std::ops::Deref;

/// While this lives, the database file holds everything committed before and is not written: newer
/// commits wait in the log beside it.
pub struct Still(Connection);

impl Deref for Still {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.0
    }
}

/// Brings everything committed into the file and holds it there with a read transaction of `reader`.
/// `writer` must not write meanwhile.
///
/// # Errors
/// [`Error::StillBusy`] when somebody has read for longer than the connection's patience.
pub fn hold(writer: &Connection, reader: Connection) -> Result<Still, Error> {
    let busy: bool = writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy {
        return Err(Error::StillBusy);
    }
    reader.execute_batch("BEGIN")?;
    // A read transaction begins with its first read.
    reader.query_row("SELECT count(*) FROM settings", [], |_| Ok(()))?;
    Ok(Still(reader))
}

/// Whether every page, row and index of a database is sound.
///
/// # Errors
/// [`Error::Damaged`] when something is not.
pub fn check(conn: &Connection) -> Result<(), Error> {
    let verdict: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Error::Damaged("the database")) }
}
