//! Between SQLite's integers and blobs and our types.

use crate::Error;
use kartoteka_domain::Millis;
use rusqlite::{Connection, Row, Transaction, types::FromSqlError};

/// Counts as SQLite stores them. We never count further than `i64` reaches.
pub(crate) fn to_sql(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Counts as SQLite returns them; ours are never negative.
pub(crate) fn from_sql(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

/// A limit of rows.
pub(crate) fn limit(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A number in column `index`.
pub(crate) fn number(row: &Row<'_>, index: usize) -> Result<u64, rusqlite::Error> {
    Ok(from_sql(row.get(index)?))
}

/// A moment in column `index`.
pub(crate) fn millis(row: &Row<'_>, index: usize) -> Result<Millis, rusqlite::Error> {
    Ok(Millis(row.get(index)?))
}

/// A moment, or none, in column `index`.
pub(crate) fn millis_or_none(row: &Row<'_>, index: usize) -> Result<Option<Millis>, rusqlite::Error> {
    Ok(row.get::<_, Option<i64>>(index)?.map(Millis))
}

/// An id in column `index`.
pub(crate) fn id<T>(row: &Row<'_>, index: usize, read: fn(&[u8]) -> Option<T>) -> Result<T, rusqlite::Error> {
    let value = row.get_ref(index)?;
    let id = read(value.as_blob()?).ok_or(FromSqlError::InvalidType)?;
    Ok(id)
}

/// An id, or none, in column `index`.
pub(crate) fn id_or_none<T>(row: &Row<'_>, index: usize, read: fn(&[u8]) -> Option<T>) -> Result<Option<T>, rusqlite::Error> {
    let value = row.get_ref(index)?;
    let id = value.as_blob_or_null()?.map(|bytes| read(bytes).ok_or(FromSqlError::InvalidType)).transpose()?;
    Ok(id)
}

/// Holds one state of the database while several statements read; inside a transaction there is one already.
pub(crate) fn snapshot(conn: &Connection) -> Result<Option<Transaction<'_>>, Error> {
    Ok(conn.is_autocommit().then(|| conn.unchecked_transaction()).transpose()?)
}
