//! Imports: what each run of an import did, so that the whole of it can be undone.

use crate::{
    Error,
    clients::{details_from_bytes, details_to_bytes},
    convert::{id, limit, millis, millis_or_none, number, to_sql},
};
use kartoteka_domain::{ClientDetails, ClientId, ImportId, Millis, UserId};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// How many rows of a file became what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ImportCounts {
    /// New clients.
    pub added: u64,
    /// Known clients that were changed.
    pub updated: u64,
    /// Known clients that were left as they are.
    pub skipped: u64,
    /// Rows that are no client.
    pub rejected: u64,
}

/// A run of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRun {
    /// The name for good.
    pub id: ImportId,
    /// Who ran it.
    pub user: UserId,
    /// Name of the file, without its folder.
    pub file_name: String,
    /// What was done with known clients: `create`, `update` or `skip`.
    pub strategy: String,
    /// Begun then.
    pub begun_at: Millis,
    /// Finished then; `None` is a run still going on, or one the program did not live to finish.
    pub finished_at: Option<Millis>,
    /// What it did; of an unfinished run, what it did so far.
    pub counts: ImportCounts,
    /// Undone then.
    pub undone_at: Option<Millis>,
}

/// What an import did to one client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndoRow {
    /// To whom.
    pub client: ClientId,
    /// When the client was changed, as the import left it; another time means that somebody changed it since.
    pub at: Millis,
    /// The client before it was updated; `None` when the import added it.
    pub before: Option<ClientDetails>,
}

/// Reads imports; made by [`Read::imports`](crate::Read::imports).
pub struct Imports<'c> {
    pub(crate) conn: &'c Connection,
}

impl Imports<'_> {
    /// All runs, the last one first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list(&self) -> Result<Vec<ImportRun>, Error> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, user, file_name, strategy, begun_at, finished_at, skipped, rejected, undone_at,
                    iif(finished_at IS NULL, (SELECT count(*) FROM import_rows WHERE import = num AND before IS NULL), added),
                    iif(finished_at IS NULL, (SELECT count(*) FROM import_rows WHERE import = num AND before IS NOT NULL), updated)
             FROM imports ORDER BY num DESC",
        )?;
        Ok(statement.query_map([], run)?.collect::<Result<_, _>>()?)
    }

    /// What `import` did, `count` clients at a time, from the one after `after`; newest clients last.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn rows_to_undo(&self, import: ImportId, after: Option<ClientId>, count: usize) -> Result<Vec<UndoRow>, Error> {
        let mut statement = self.conn.prepare_cached(
            "SELECT clients.id, at, before FROM imports JOIN import_rows ON import = imports.num JOIN clients ON clients.num = client
             WHERE imports.id = :import AND client > coalesce((SELECT num FROM clients WHERE id = :after), 0)
             ORDER BY client LIMIT :count",
        )?;
        let params = named_params! {
            ":import": import.as_bytes(),
            ":after": after.as_ref().map(ClientId::as_bytes),
            ":count": limit(count),
        };
        let rows = statement
            .query_map(params, |row| Ok((id(row, 0, ClientId::from_slice)?, millis(row, 1)?, row.get::<_, Option<Vec<u8>>>(2)?)))?;
        rows.map(|row| {
            let (client, at, before) = row?;
            let before = before.map(|bytes| details_from_bytes(&bytes).ok_or(Error::Damaged("import_rows"))).transpose()?;
            Ok(UndoRow { client, at, before })
        })
        .collect()
    }
}

fn run(row: &Row<'_>) -> Result<ImportRun, rusqlite::Error> {
    Ok(ImportRun {
        id: id(row, 0, ImportId::from_slice)?,
        user: id(row, 1, UserId::from_slice)?,
        file_name: row.get(2)?,
        strategy: row.get(3)?,
        begun_at: millis(row, 4)?,
        finished_at: millis_or_none(row, 5)?,
        counts: ImportCounts { skipped: number(row, 6)?, rejected: number(row, 7)?, added: number(row, 9)?, updated: number(row, 10)? },
        undone_at: millis_or_none(row, 8)?,
    })
}

/// Writes imports; made by [`Write::imports_mut`](crate::Write::imports_mut).
pub struct ImportsMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl ImportsMut<'_> {
    /// Notes that an import begins.
    ///
    /// # Errors
    /// When the id is taken or the database cannot be written.
    pub fn begin(&mut self, id: ImportId, user: UserId, file_name: &str, strategy: &str, at: Millis) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO imports (id, user, file_name, strategy, begun_at) VALUES (:id, :user, :file_name, :strategy, :at)",
            )?
            .execute(named_params! {
                ":id": id.as_bytes(),
                ":user": user.as_bytes(),
                ":file_name": file_name,
                ":strategy": strategy,
                ":at": at.0,
            })?;
        Ok(())
    }

    /// Notes that `import` added `client`, or updated it from `before`, and left it changed at `at`. Of several rows
    /// about one client the first tells what was there before, the last how it was left.
    ///
    /// # Errors
    /// [`Error::ImportNotFound`], [`Error::ClientNotFound`], or when the database cannot be written.
    pub fn note_row(&mut self, import: ImportId, client: ClientId, before: Option<&ClientDetails>, at: Millis) -> Result<(), Error> {
        let run = self.num(import)?;
        let client_num: i64 = self
            .conn
            .prepare_cached("SELECT num FROM clients WHERE id = :id")?
            .query_row(named_params! { ":id": client.as_bytes() }, |row| row.get(0))
            .optional()?
            .ok_or(Error::ClientNotFound(client))?;
        self.conn
            .prepare_cached(
                "INSERT INTO import_rows (import, client, at, before) VALUES (:import, :client, :at, :before)
                 ON CONFLICT DO UPDATE SET at = :at",
            )?
            .execute(named_params! {
                ":import": run,
                ":client": client_num,
                ":at": at.0,
                ":before": before.map(details_to_bytes),
            })?;
        Ok(())
    }

    /// Notes that the import came to its end.
    ///
    /// # Errors
    /// [`Error::ImportNotFound`], or when the database cannot be written.
    pub fn finish(&mut self, import: ImportId, counts: ImportCounts, at: Millis) -> Result<(), Error> {
        let run = self.num(import)?;
        self.conn
            .prepare_cached(
                "UPDATE imports SET finished_at = :at, added = :added, updated = :updated, skipped = :skipped, rejected = :rejected
                 WHERE num = :num",
            )?
            .execute(named_params! {
                ":num": run,
                ":at": at.0,
                ":added": to_sql(counts.added),
                ":updated": to_sql(counts.updated),
                ":skipped": to_sql(counts.skipped),
                ":rejected": to_sql(counts.rejected),
            })?;
        Ok(())
    }

    /// Notes that the import was undone.
    ///
    /// # Errors
    /// [`Error::ImportNotFound`], or when the database cannot be written.
    pub fn mark_undone(&mut self, import: ImportId, at: Millis) -> Result<(), Error> {
        let run = self.num(import)?;
        self.conn
            .prepare_cached("UPDATE imports SET undone_at = :at WHERE num = :num")?
            .execute(named_params! { ":num": run, ":at": at.0 })?;
        Ok(())
    }

    fn num(&self, import: ImportId) -> Result<i64, Error> {
        self.conn
            .prepare_cached("SELECT num FROM imports WHERE id = :id")?
            .query_row(named_params! { ":id": import.as_bytes() }, |row| row.get(0))
            .optional()?
            .ok_or(Error::ImportNotFound(import))
    }
}

#[cfg(test)]
mod tests;
