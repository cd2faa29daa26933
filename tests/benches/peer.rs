//! The peer: the same tables in plain SQLite, without encryption and journal.

use kartoteka_domain::{ClientDetails, text};
use rusqlite::{Connection, params};
use std::path::Path;

#[allow(clippy::disallowed_methods, reason = "the peer is opened without a key on purpose")]
pub fn open(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;
         CREATE TABLE IF NOT EXISTS clients (
             num INTEGER PRIMARY KEY, first TEXT, last TEXT, middle TEXT, birthday TEXT, address TEXT, note TEXT, source TEXT,
             name TEXT, phone TEXT, email TEXT, tags TEXT, search TEXT);
         CREATE TABLE IF NOT EXISTS phones (client INTEGER, key TEXT, raw TEXT);
         CREATE INDEX IF NOT EXISTS phones_by_key ON phones (key);
         CREATE INDEX IF NOT EXISTS clients_by_name ON clients (name, num, phone, email, tags);
         CREATE TABLE IF NOT EXISTS log (seq INTEGER PRIMARY KEY, at INTEGER, user BLOB, action TEXT, subject BLOB, body BLOB);",
    )
    .unwrap();
    conn
}

pub fn insert(conn: &Connection, details: &ClientDetails) {
    let phone = details.phones.first().map(|phone| phone.formatted()).unwrap_or_default();
    let email = details.emails.first().map(|email| email.as_str().to_owned()).unwrap_or_default();
    conn.prepare_cached("INSERT INTO clients VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .unwrap()
        .execute(params![
            details.name.first,
            details.name.last,
            details.name.middle,
            details.birthday.map(|day| day.to_string()),
            details.address,
            details.note,
            details.source,
            text::sort_key(&details.display_name()),
            phone,
            email,
            details.tags.join(","),
            details.search_text(),
        ])
        .unwrap();
    let num = conn.last_insert_rowid();
    for phone in &details.phones {
        let mut insert = conn.prepare_cached("INSERT INTO phones VALUES (?, ?, ?)").unwrap();
        insert.execute(params![num, phone.key(), phone.raw()]).unwrap();
    }
}

pub fn first_page(conn: &Connection) -> usize {
    let mut rows = conn.prepare_cached("SELECT num, name, phone, email, tags FROM clients ORDER BY name, num LIMIT 60").unwrap();
    rows.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(2)?))).unwrap().count()
}

/// What a list costs without a narrow index: whole rows, sorted by what people see.
pub fn first_page_of_wide_rows(conn: &Connection) -> usize {
    let mut rows = conn.prepare_cached("SELECT * FROM clients NOT INDEXED ORDER BY last, first LIMIT 60").unwrap();
    rows.query_map([], |row| row.get::<_, String>(1)).unwrap().count()
}

/// What most programs do: every word somewhere in the text, the first fifty by name.
pub fn search(conn: &Connection, query: &str) -> usize {
    let mut rows = conn.prepare_cached("SELECT num, phone, email FROM clients WHERE search LIKE ? ORDER BY name LIMIT 50").unwrap();
    rows.query_map([format!("%{query}%")], |row| row.get::<_, i64>(0)).unwrap().count()
}

pub fn log(conn: &Connection, at: i64) {
    let mut insert = conn.prepare_cached("INSERT INTO log VALUES (NULL, ?, ?, 'client-viewed', ?, NULL)").unwrap();
    insert.execute(params![at, [1u8; 16], [2u8; 16]]).unwrap();
}
