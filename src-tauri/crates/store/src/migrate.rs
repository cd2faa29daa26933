//! Brings a database to the present schema. Run once after opening, before the authorizer is set.

use crate::Error;
use rusqlite::{Connection, TransactionBehavior};

/// All steps ever released, in order. Append only: a released step is never edited.
const STEPS: [&str; 6] = [
    include_str!("../migrations/0001_clients.sql"),
    include_str!("../migrations/0002_journal.sql"),
    include_str!("../migrations/0003_imports.sql"),
    include_str!("../migrations/0004_desk.sql"),
    include_str!("../migrations/0005_people.sql"),
    include_str!("../migrations/0006_watch.sql"),
];

/// The schema this release writes; `user_version` of the file.
pub const SCHEMA: u32 = STEPS.len() as u32;

/// Takes the steps the database has not seen, all or none.
///
/// # Errors
/// [`Error::MadeByNewerVersion`] when the database knows steps that we do not.
pub fn migrate(conn: &mut Connection) -> Result<(), Error> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done: u32 = tx.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let Some(rest) = STEPS.get(done as usize..) else { return Err(Error::MadeByNewerVersion) };
    for step in rest {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "user_version", SCHEMA)?;
    Ok(tx.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_run_changes_nothing() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn).unwrap();
        migrate(&mut conn).unwrap();
        let version: u32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
        assert_eq!(version, SCHEMA);
    }

    #[test]
    fn a_database_of_a_newer_release_is_refused_untouched() {
        let mut conn = Connection::open_in_memory().unwrap();
        conn.pragma_update(None, "user_version", SCHEMA + 1).unwrap();
        assert!(matches!(migrate(&mut conn), Err(Error::MadeByNewerVersion)));
        let tables: u32 = conn.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0)).unwrap();
        assert_eq!(tables, 0);
    }

    #[test]
    fn every_table_is_strict() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn).unwrap();
        let loose: Vec<String> = conn
            .prepare(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'",
            )
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert_eq!(loose, Vec::<String>::new());
    }
}
