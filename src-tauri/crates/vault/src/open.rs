//! Opening the database: the key, the pragmas, the defences and the limits of every connection, in this one place.

use crate::{error::Error, files, key::Key};
use rusqlite::{
    Connection, ErrorCode, OpenFlags,
    backup::{Backup, StepResult},
    config::DbConfig,
    limits::Limit,
};
use std::{ffi::c_int, fs::OpenOptions, path::Path, time::Duration};
use zeroize::Zeroizing;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Reading for the screen, kept open for the whole session: the large cache.
    Screen,
    /// The one writer.
    Writer,
    /// Reading beside the others: backup, verification.
    Background,
}

impl Use {
    /// In KiB, negative as SQLite wants it.
    fn cache_size(self) -> i64 {
        match self {
            Self::Screen => -65_536,
            Self::Writer | Self::Background => -8192,
        }
    }

    fn only_reads(self) -> bool {
        self != Self::Writer
    }
}

/// Switches and their values; set right after the key.
const DEFENCES: [(DbConfig, bool); 5] = [
    (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
    (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
];

/// Far above what our own statements need, far below what an attack needs.
const LIMITS: [(Limit, i32); 9] = [
    (Limit::SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 256 * 1024),
    (Limit::SQLITE_LIMIT_COLUMN, 200),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 200),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 50),
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
    (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000),
    (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 10),
    (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
];

/// Pages copied between two reports of progress: 4 MiB.
const PAGES_AT_ONCE: c_int = 1024;

/// Makes the database file of a new vault; it must not be there.
pub(crate) fn create(path: &Path, key: &Key) -> Result<(), Error> {
    // Made by us, for SQLite lets everybody read what it makes; the log beside it gets the same rights.
    files::private_file(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = connect(path, flags, key, Use::Writer)?;
    // Something must be written for the file to become an encrypted one.
    connection.pragma_update(None, "user_version", 0)?;
    connection.close().map_err(|(_, error)| error.into())
}

/// Opens the database file.
pub(crate) fn open(path: &Path, key: &Key, use_: Use) -> Result<Connection, Error> {
    if !path.exists() {
        return Err(Error::DatabaseMissing);
    }
    connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX, key, use_)
}

/// Opens the database of a backup set with the key that its sealed contents tell, to check it before it is used.
///
/// # Errors
/// [`Error::DatabaseUnreadable`] when the key is none or another one's.
pub fn open_exported(path: &Path, key_hex: &str) -> Result<Connection, Error> {
    open(path, &Key::from_hex(key_hex).ok_or(Error::DatabaseUnreadable)?, Use::Background)
}

/// Makes the file another database is copied into: nobody else knows it yet, so it needs no log and no fsync until
/// [`finish_copy`].
pub(crate) fn create_copy(path: &Path, key: &Key) -> Result<Connection, Error> {
    files::private_file(path)?;
    let connection = keyed(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX, key)?;
    let _: String = connection.query_row("PRAGMA journal_mode = MEMORY", [], |row| row.get(0))?;
    connection.execute_batch("PRAGMA synchronous = OFF; PRAGMA user_version = 0")?;
    Ok(connection)
}

/// Copies a whole database page by page, each under the key of its own file; `to` becomes a writer's connection.
pub(crate) fn copy(from: &Connection, to: &mut Connection, progress: &mut dyn FnMut(u64, u64)) -> Result<(), Error> {
    {
        let backup = Backup::new(from, to)?;
        loop {
            let step = backup.step(PAGES_AT_ONCE)?;
            let (left, total) = (backup.progress().remaining, backup.progress().pagecount);
            progress(pages(total.saturating_sub(left)), pages(total));
            match step {
                StepResult::Done => break,
                StepResult::More => {}
                _ => std::thread::sleep(Duration::from_millis(20)),
            }
        }
    }
    set_pragmas(to, Use::Writer)
}

/// Checks that every page of a copy reads back, puts all of it into the one file and on the disk.
pub(crate) fn finish_copy(connection: Connection, path: &Path) -> Result<(), Error> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Error::DatabaseUnreadable);
    }
    let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy != 0 {
        return Err(Error::DatabaseUnreadable);
    }
    connection.close().map_err(|(_, error)| Error::from(error))?;
    Ok(OpenOptions::new().write(true).open(path)?.sync_all()?)
}

fn pages(count: c_int) -> u64 {
    u64::try_from(count).unwrap_or_default()
}

fn connect(path: &Path, flags: OpenFlags, key: &Key, use_: Use) -> Result<Connection, Error> {
    let connection = keyed(path, flags, key)?;
    set_pragmas(&connection, use_)?;
    Ok(connection)
}

/// A connection with key, defences and limits.
fn keyed(path: &Path, flags: OpenFlags, key: &Key) -> Result<Connection, Error> {
    #[allow(clippy::disallowed_methods, reason = "this is the place the others are sent to")]
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    give_key(&connection, key)?;
    for (switch, on) in DEFENCES {
        connection.set_db_config(switch, on)?;
    }
    for (limit, value) in LIMITS {
        connection.set_limit(limit, value)?;
    }
    Ok(connection)
}

/// The key first: every other statement would touch the file. A raw key takes no derivation.
fn give_key(connection: &Connection, key: &Key) -> Result<(), Error> {
    let hex = key.hex();
    let mut pragma = Zeroizing::new(String::with_capacity(128));
    for piece in ["PRAGMA key = \"x'", hex.as_str(), "'\"; PRAGMA cipher_page_size = 4096; PRAGMA cipher_memory_security = OFF;"] {
        pragma.push_str(piece);
    }
    connection.execute_batch(&pragma)?;
    match connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())) {
        Err(rusqlite::Error::SqliteFailure(error, _)) if error.code == ErrorCode::NotADatabase => Err(Error::DatabaseUnreadable),
        other => Ok(other?),
    }
}

fn set_pragmas(connection: &Connection, use_: Use) -> Result<(), Error> {
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(Error::DatabaseUnreadable);
    }
    connection.execute_batch(&format!(
        "PRAGMA synchronous = FULL; PRAGMA cache_size = {}; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;
         PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = {}; PRAGMA query_only = {};",
        use_.cache_size(),
        16 * 1024 * 1024,
        use_.only_reads(),
    ))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    struct Base {
        dir: tempfile::TempDir,
        key: Key,
    }

    impl Base {
        fn new() -> Self {
            let base = Self { dir: tempfile::tempdir().unwrap(), key: Key::make().unwrap() };
            create(&base.path(), &base.key).unwrap();
            base
        }

        fn path(&self) -> std::path::PathBuf {
            self.dir.path().join("base-1.db")
        }

        fn open(&self, use_: Use) -> Connection {
            open(&self.path(), &self.key, use_).unwrap()
        }
    }

    fn pragma(connection: &Connection, name: &str) -> String {
        connection
            .query_row(&format!("PRAGMA {name}"), [], |row| row.get(0).map(|value: rusqlite::types::Value| format!("{value:?}")))
            .unwrap()
    }

    #[test]
    fn sqlite_is_new_enough_and_sqlcipher_the_one_we_tested() {
        // 3.51.3 mends the reset of a write-ahead log.
        assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
        let version = pragma(&Base::new().open(Use::Screen), "cipher_version");
        expect_test::expect![[r#"Text("4.19.0 community")"#]].assert_eq(&version);
    }

    #[test]
    fn the_settings_are_those_of_the_design() {
        let base = Base::new();
        let names = [
            "cipher_page_size",
            "journal_mode",
            "synchronous",
            "cache_size",
            "temp_store",
            "foreign_keys",
            "busy_timeout",
            "wal_autocheckpoint",
            "journal_size_limit",
            "cipher_memory_security",
            "query_only",
            "trusted_schema",
        ];
        let settings = |use_| {
            let connection = base.open(use_);
            names.iter().map(|name| format!("{name} = {}\n", pragma(&connection, name))).collect::<String>()
        };
        expect_test::expect![[r#"
            cipher_page_size = Text("4096")
            journal_mode = Text("wal")
            synchronous = Integer(2)
            cache_size = Integer(-8192)
            temp_store = Integer(2)
            foreign_keys = Integer(1)
            busy_timeout = Integer(5000)
            wal_autocheckpoint = Integer(1000)
            journal_size_limit = Integer(16777216)
            cipher_memory_security = Text("0")
            query_only = Integer(0)
            trusted_schema = Integer(0)
        "#]]
        .assert_eq(&settings(Use::Writer));
        let readers = (settings(Use::Screen), settings(Use::Background));
        assert!(readers.0.contains("cache_size = Integer(-65536)") && readers.0.contains("query_only = Integer(1)"));
        assert!(readers.1.contains("cache_size = Integer(-8192)") && readers.1.contains("query_only = Integer(1)"));
    }

    #[test]
    fn the_defences_are_up() {
        let connection = Base::new().open(Use::Writer);
        for (switch, on) in DEFENCES {
            assert_eq!(connection.db_config(switch).unwrap(), on, "{switch:?}");
        }
        for (limit, value) in LIMITS {
            assert_eq!(connection.limit(limit).unwrap(), value, "{limit:?}");
        }
        for attack in [
            "ATTACH DATABASE ':memory:' AS other",
            "SELECT load_extension('evil')",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'x'",
            "SELECT \"no such column\"",
        ] {
            assert!(connection.execute_batch(attack).is_err(), "{attack}");
        }
    }

    #[test]
    fn a_wrong_key_and_a_missing_file_are_named() {
        let base = Base::new();
        assert!(matches!(open(&base.path(), &Key::make().unwrap(), Use::Screen), Err(Error::DatabaseUnreadable)));
        assert!(matches!(open(&base.dir.path().join("none"), &base.key, Use::Screen), Err(Error::DatabaseMissing)));
        assert!(!base.dir.path().join("none").exists());
    }

    #[test]
    fn no_file_of_the_database_holds_plain_text() {
        let base = Base::new();
        let connection = base.open(Use::Writer);
        connection.execute_batch("CREATE TABLE clients (name TEXT); INSERT INTO clients VALUES ('Шевченко Шевченко')").unwrap();
        let wal = fs::read(base.path().with_extension("db-wal")).unwrap();
        drop(connection);
        let file = fs::read(base.path()).unwrap();
        for bytes in [wal, file] {
            assert!(!bytes.is_empty());
            for needle in ["Шевченко".as_bytes(), b"clients", b"SQLite format 3"] {
                assert!(!bytes.windows(needle.len()).any(|window| window == needle));
            }
        }
    }

    #[test]
    fn a_reader_sees_what_the_writer_committed_and_writes_nothing() {
        let base = Base::new();
        let (writer, reader) = (base.open(Use::Writer), base.open(Use::Screen));
        writer.execute_batch("CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (7)").unwrap();
        assert_eq!(reader.query_row("SELECT n FROM t", [], |row| row.get(0)), Ok(7));
        assert!(reader.execute("INSERT INTO t VALUES (8)", []).is_err());
    }
}
