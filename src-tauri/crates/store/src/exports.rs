//! Exports: each time that clients were taken out as a file. What recognises that file again is a sealed cell.

use crate::{
    Error,
    convert::{id, id_or_none, millis, number, to_sql},
};
use kartoteka_domain::{ExportId, Millis, UserId};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A time that clients were taken out as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The name for good.
    pub id: ExportId,
    /// When.
    pub at: Millis,
    /// By whom.
    pub user: UserId,
    /// What for, in the person's own words.
    pub reason: String,
    /// Who agreed; `None` when nobody had to.
    pub approver: Option<UserId>,
    /// How many clients.
    pub rows: u64,
    /// `csv` or `xlsx`.
    pub format: String,
}

/// Reads exports; made by [`Read::exports`](crate::Read::exports).
pub struct Exports<'c> {
    pub(crate) conn: &'c Connection,
}

impl Exports<'_> {
    /// All exports, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list(&self) -> Result<Vec<Export>, Error> {
        let mut statement =
            self.conn.prepare_cached("SELECT id, at, user, reason, approver, rows, format FROM exports ORDER BY at DESC, id DESC")?;
        Ok(statement.query_map([], export)?.collect::<Result<_, _>>()?)
    }

    /// The export called `id`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn get(&self, id: ExportId) -> Result<Option<Export>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT id, at, user, reason, approver, rows, format FROM exports WHERE id = :id")?;
        Ok(statement.query_row(named_params! { ":id": id.as_bytes() }, export).optional()?)
    }
}

fn export(row: &Row<'_>) -> Result<Export, rusqlite::Error> {
    Ok(Export {
        id: id(row, 0, ExportId::from_slice)?,
        at: millis(row, 1)?,
        user: id(row, 2, UserId::from_slice)?,
        reason: row.get(3)?,
        approver: id_or_none(row, 4, UserId::from_slice)?,
        rows: number(row, 5)?,
        format: row.get(6)?,
    })
}

/// Writes exports; made by [`Write::exports_mut`](crate::Write::exports_mut).
pub struct ExportsMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl ExportsMut<'_> {
    /// Adds an export.
    ///
    /// # Errors
    /// When the id is taken or the database cannot be written.
    pub fn add(&mut self, export: &Export) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO exports (id, at, user, reason, approver, rows, format)
                 VALUES (:id, :at, :user, :reason, :approver, :rows, :format)",
            )?
            .execute(named_params! {
                ":id": export.id.as_bytes(),
                ":at": export.at.0,
                ":user": export.user.as_bytes(),
                ":reason": export.reason,
                ":approver": export.approver.as_ref().map(UserId::as_bytes),
                ":rows": to_sql(export.rows),
                ":format": export.format,
            })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Read, Write, fixture};
    use uuid::Uuid;

    #[test]
    fn exports_come_newest_first_as_they_were_written() {
        let mut conn = fixture::open();
        let first = Export {
            id: ExportId(Uuid::from_u128(1)),
            at: Millis(10),
            user: fixture::user_id(1),
            reason: "для бухгалтера".into(),
            approver: Some(fixture::user_id(2)),
            rows: 412,
            format: "csv".into(),
        };
        let second = Export { id: ExportId(Uuid::from_u128(2)), at: Millis(20), approver: None, ..first.clone() };
        let mut write = Write::begin(&mut conn).unwrap();
        write.exports_mut().add(&first).unwrap();
        write.exports_mut().add(&second).unwrap();
        assert!(write.exports_mut().add(&first).is_err());
        write.commit().unwrap();
        assert_eq!(Read::new(&conn).exports().list().unwrap(), vec![second, first.clone()]);
        assert_eq!(Read::new(&conn).exports().get(first.id).unwrap(), Some(first));
    }
}
