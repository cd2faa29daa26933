use super::*;
use crate::{Read, Write, fixture};
use kartoteka_domain::Millis;

/// What SQLite says to `sql` on a guarded connection with one client in it.
fn refused(grants: Grants, sql: &str) -> Option<String> {
    let mut conn = fixture::open();
    fixture::add(&mut conn, &[fixture::person("Коваленко Олена", &["0501234567"])]);
    // SQLite's own guard of the schema is taken away: ours has to hold alone.
    fixture::unguard(&mut conn);
    conn.pragma_update(None, "writable_schema", true).unwrap();
    install(&mut conn, grants).unwrap();
    conn.execute_batch(sql).err().map(|error| error.to_string())
}

#[track_caller]
fn check(grants: Grants, statements: &[&str]) {
    for sql in statements {
        let refusal = refused(grants, sql).unwrap_or_else(|| panic!("let through: {sql}"));
        let known = ["not authorized", "prohibited", "authorization denied"].iter().any(|words| refusal.contains(words));
        assert!(known, "{sql}: {refusal}");
    }
}

#[test]
fn the_schema_is_out_of_reach() {
    check(
        Grants::writer(ReadyRole::Owner),
        &[
            "SELECT * FROM sqlite_master",
            "SELECT * FROM sqlite_schema",
            "INSERT INTO sqlite_master VALUES ('table', 'x', 'x', 0, '')",
            "UPDATE sqlite_master SET sql = ''",
            "DELETE FROM sqlite_master",
            "CREATE TABLE x (a)",
            "CREATE TEMP TABLE clients (a)",
            "CREATE INDEX x ON clients (note)",
            "CREATE TRIGGER x AFTER INSERT ON clients BEGIN SELECT 1; END",
            "DROP TRIGGER journal_is_not_changed",
            "DROP TABLE journal",
            "ALTER TABLE clients RENAME TO x",
            "ALTER TABLE clients ADD COLUMN x",
            "REINDEX clients",
            "ANALYZE",
        ],
    );
}

#[test]
fn statistics_and_pages_tell_nothing() {
    check(
        Grants::writer(ReadyRole::Owner),
        &[
            "SELECT * FROM dbstat",
            "SELECT * FROM pragma_table_info('clients')",
            "CREATE VIRTUAL TABLE temp.x USING dbstat",
            "CREATE VIRTUAL TABLE temp.x USING fts5vocab('main', 'clients', 'row')",
            "EXPLAIN SELECT * FROM sqlite_master",
        ],
    );
    // Absent tables are an error of another kind: they must stay absent.
    assert!(refused(Grants::writer(ReadyRole::Owner), "SELECT * FROM sqlite_stat4").is_some());
    assert!(refused(Grants::writer(ReadyRole::Owner), "SELECT * FROM clients_fts_content").is_some());
}

#[test]
fn no_other_file_is_opened_and_no_setting_is_changed() {
    check(
        Grants::writer(ReadyRole::Owner),
        &[
            "ATTACH ':memory:' AS other",
            "DETACH main",
            "VACUUM INTO '/tmp/copy.db'",
            "PRAGMA query_only = 0",
            "PRAGMA writable_schema = 1",
            "PRAGMA rekey = 'x'",
            "PRAGMA trusted_schema = 1",
            "PRAGMA user_version = 9",
            "SELECT load_extension('x')",
            "SELECT sqlcipher_export('main')",
            "SELECT hex(zeroblob(10))",
        ],
    );
}

#[test]
fn a_borrowed_name_borrows_no_rights() {
    check(
        Grants::writer(ReadyRole::Owner),
        &[
            "CREATE TEMP VIEW clients AS SELECT * FROM sqlite_master",
            "CREATE VIEW x AS SELECT * FROM sqlite_master",
            "WITH clients AS (SELECT * FROM sqlite_master) SELECT * FROM clients",
            "WITH journal AS (SELECT sql FROM main.sqlite_schema) SELECT count(*) FROM journal",
            "WITH RECURSIVE clients(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM clients LIMIT 9) SELECT * FROM clients",
        ],
    );
}

#[test]
fn the_journal_is_only_ever_added_to_and_clients_never_vanish() {
    check(
        Grants::writer(ReadyRole::Owner),
        &[
            "DELETE FROM journal",
            "UPDATE journal SET at = 0",
            "UPDATE OR REPLACE journal SET seq = 1",
            "DELETE FROM journal_checkpoints",
            "UPDATE journal_chains SET public_key = ''",
            "DELETE FROM clients",
            "DELETE FROM clients WHERE 0",
            "DELETE FROM client_list",
            "DELETE FROM users",
            "DELETE FROM imports",
        ],
    );
}

#[test]
fn a_reader_writes_nothing() {
    check(
        Grants::reader(ReadyRole::Owner),
        &[
            "UPDATE clients SET note = ''",
            "INSERT INTO settings VALUES ('a', 'b')",
            "DELETE FROM client_list",
            "UPDATE users SET role = 'owner'",
        ],
    );
}

#[test]
fn a_role_sees_only_its_tables_and_columns() {
    check(
        Grants::reader(ReadyRole::Accountant),
        &[
            "SELECT first_name FROM clients",
            "SELECT count(*) FROM clients",
            "SELECT name FROM client_list",
            "WITH users AS (SELECT note FROM clients) SELECT * FROM users",
            "SELECT body FROM journal",
        ],
    );
    check(Grants::writer(ReadyRole::FrontDesk), &["SELECT body FROM journal", "SELECT * FROM import_rows"]);
    assert_eq!(refused(Grants::writer(ReadyRole::FrontDesk), "SELECT mac FROM journal; SELECT note FROM clients"), None);
}

#[test]
fn statements_of_a_former_role_are_compiled_anew() {
    let mut conn = fixture::open();
    fixture::add(&mut conn, &[fixture::person("Коваленко Олена", &[])]);
    assert_eq!(Read::new(&conn).clients().first_page(5).unwrap().len(), 1);
    install(&mut conn, Grants::reader(ReadyRole::Accountant)).unwrap();
    assert!(Read::new(&conn).clients().first_page(5).is_err());
}

#[test]
fn a_front_desk_does_its_work() {
    let mut conn = fixture::open();
    install(&mut conn, Grants::writer(ReadyRole::FrontDesk)).unwrap();
    fixture::add(&mut conn, &[fixture::person("Коваленко Олена", &["0501234567"])]);
    let mut write = Write::begin(&mut conn).unwrap();
    let changed = fixture::person("Коваль Олена", &["0501234568"]);
    write.clients_mut().update(fixture::client_id(1), &changed, Millis(7)).unwrap();
    write.commit().unwrap();
    assert_eq!(Read::new(&conn).clients().by_phone_key("+380501234568", None).unwrap().len(), 1);
}
