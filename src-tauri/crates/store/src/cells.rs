//! Sealed cells: what is encrypted with the key of a compartment, by kind and row. The store cannot open them.

use crate::{Error, convert::id};
use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

/// Reads sealed cells; made by [`Read::cells`](crate::Read::cells).
pub struct Cells<'c> {
    pub(crate) conn: &'c Connection,
}

impl Cells<'_> {
    /// The cell of `kind` that belongs to `row`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn get(&self, kind: &str, row: Uuid) -> Result<Option<Vec<u8>>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT sealed FROM cells WHERE kind = :kind AND row = :row")?;
        Ok(statement.query_row(named_params! { ":kind": kind, ":row": row.as_bytes() }, |row| row.get(0)).optional()?)
    }

    /// All cells of `kind`, to seal them anew.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn all(&self, kind: &str) -> Result<Vec<(Uuid, Vec<u8>)>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT row, sealed FROM cells WHERE kind = :kind ORDER BY row")?;
        let rows = statement
            .query_map(named_params! { ":kind": kind }, |row| Ok((id(row, 0, |bytes| Uuid::from_slice(bytes).ok())?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Writes sealed cells; made by [`Write::cells_mut`](crate::Write::cells_mut).
pub struct CellsMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl CellsMut<'_> {
    /// Puts `sealed` in the place of what was there.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put(&mut self, kind: &str, row: Uuid, sealed: &[u8]) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO cells (kind, row, sealed) VALUES (:kind, :row, :sealed)
                 ON CONFLICT (kind, row) DO UPDATE SET sealed = :sealed",
            )?
            .execute(named_params! { ":kind": kind, ":row": row.as_bytes(), ":sealed": sealed })?;
        Ok(())
    }

    /// Forgets a cell, if it is there.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn remove(&mut self, kind: &str, row: Uuid) -> Result<(), Error> {
        self.conn
            .prepare_cached("DELETE FROM cells WHERE kind = :kind AND row = :row")?
            .execute(named_params! { ":kind": kind, ":row": row.as_bytes() })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::{Read, Write, fixture};
    use uuid::Uuid;

    #[test]
    fn a_cell_is_kept_by_kind_and_row() {
        let mut conn = fixture::open();
        let [one, two] = [1, 2].map(Uuid::from_u128);
        let mut write = Write::begin(&mut conn).unwrap();
        write.cells_mut().put("senior-note", two, b"a").unwrap();
        write.cells_mut().put("senior-note", one, b"b").unwrap();
        write.cells_mut().put("senior-note", one, b"c").unwrap();
        write.cells_mut().put("staff-data", one, b"d").unwrap();
        write.commit().unwrap();
        let cells = Read::new(&conn).cells();
        assert_eq!(cells.get("senior-note", one).unwrap().as_deref(), Some(b"c".as_slice()));
        assert_eq!(cells.all("senior-note").unwrap(), vec![(one, b"c".to_vec()), (two, b"a".to_vec())]);
        let mut write = Write::begin(&mut conn).unwrap();
        write.cells_mut().remove("senior-note", one).unwrap();
        write.commit().unwrap();
        assert_eq!(Read::new(&conn).cells().get("senior-note", one).unwrap(), None);
        assert_eq!(Read::new(&conn).cells().all("staff-data").unwrap().len(), 1);
    }
}
