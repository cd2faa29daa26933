//! The peer of the day: the same visits in plain SQLite, each in one wide row, names by joins, one index by time.

use crate::peer;
use kartoteka_api::{CalendarRow, Session, services, specialists};
use kartoteka_domain::{Day, Right, Stretch, UserId};
use rusqlite::{Connection, params, types::Value};
use std::{hint::black_box, path::Path};

const TABLES: &str = "
    CREATE TABLE services (id BLOB PRIMARY KEY, name TEXT);
    CREATE TABLE staff (id BLOB PRIMARY KEY, name TEXT);
    CREATE TABLE guests (id BLOB PRIMARY KEY, name TEXT, phone TEXT, email TEXT, note TEXT);
    CREATE TABLE visits (
        num INTEGER PRIMARY KEY, id BLOB UNIQUE, guest BLOB, staff BLOB, service BLOB, room BLOB, status TEXT, start INTEGER,
        minutes INTEGER, busy_from INTEGER, busy_until INTEGER, price INTEGER, paid INTEGER, note TEXT, changed INTEGER);
    CREATE INDEX visits_by_start ON visits (start);
    CREATE INDEX visits_by_staff ON visits (staff, start);";

const ROWS: &str = "SELECT visits.*, guests.name, guests.phone, staff.name, services.name FROM visits
    LEFT JOIN guests ON guests.id = visits.guest LEFT JOIN staff ON staff.id = visits.staff LEFT JOIN services ON services.id = visits.service
    WHERE start >= ?1 AND start < ?2";

/// Minutes of the longest visit: so far back one is looked for that is not over yet.
const LONGEST: i64 = 12 * 60;

/// Plain tables with the visits of `days`.
pub fn open(path: &Path, session: &Session, days: &[Day]) -> Connection {
    let conn = peer::open(path);
    conn.execute_batch(TABLES).unwrap();
    conn.execute_batch("BEGIN").unwrap();
    for service in services::list(session).unwrap() {
        conn.execute("INSERT INTO services VALUES (?, ?)", params![service.id.as_bytes(), service.details.name]).unwrap();
    }
    for member in specialists::list(session).unwrap() {
        conn.execute("INSERT INTO staff VALUES (?, ?)", params![member.user.as_bytes(), member.name]).unwrap();
    }
    for days in days.chunks(31) {
        let (from, until) = (days[0], days[days.len() - 1].plus(1));
        let rows = session.read(Right::SeeVisits, |rows| Ok(rows.visits().day_rows(from, until, None)?)).unwrap();
        rows.iter().for_each(|row| insert(&conn, row));
    }
    conn.execute_batch("COMMIT").unwrap();
    conn
}

fn insert(conn: &Connection, row: &CalendarRow) {
    let busy = row.start.lasting(row.minutes).widened(row.before, row.after);
    let guest = row.client.map(|client| client.as_bytes().to_vec());
    conn.prepare_cached("INSERT OR IGNORE INTO guests VALUES (?, ?, '+380 50 000 00 00', 'name@example.com', '')")
        .unwrap()
        .execute(params![guest, row.name])
        .unwrap();
    conn.prepare_cached("INSERT OR IGNORE INTO visits VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0)")
        .unwrap()
        .execute(params![
            row.visit.as_bytes(),
            guest,
            row.specialist.as_bytes(),
            row.service.as_ref().map(|id| id.as_bytes()),
            row.room.as_ref().map(|id| id.as_bytes()),
            row.status.code(),
            row.start.number(),
            row.minutes,
            busy.from.number(),
            busy.until.number(),
            row.price.0,
            row.paid,
        ])
        .unwrap();
}

/// The days from `from` on, as they would be drawn: everybody's or `only` one's.
pub fn days(conn: &Connection, from: Day, count: i64, only: Option<UserId>) {
    let (from, until) = (from.start().number(), from.plus(count).start().number());
    let Some(only) = only else {
        return read(conn, &format!("{ROWS} ORDER BY start"), params![from, until]);
    };
    read(conn, &format!("{ROWS} AND staff = ?3 ORDER BY start"), params![from, until, only.as_bytes()]);
}

/// How full the days are.
pub fn month(conn: &Connection, from: Day, until: Day) {
    let sql = "SELECT start / 1440, count(*), sum(minutes) FROM visits
        WHERE start >= ? AND start < ? AND status NOT IN ('cancelled', 'no-show') GROUP BY start / 1440";
    read(conn, sql, params![from.start().number(), until.start().number()]);
}

/// What is busy, of which free times would be made.
pub fn busy(conn: &Connection, from: Day, count: i64) {
    let sql = "SELECT staff, room, busy_from, busy_until FROM visits
        WHERE start >= ? AND start < ? AND status NOT IN ('cancelled', 'no-show') ORDER BY staff, busy_from";
    read(conn, sql, params![from.start().number(), from.plus(count).start().number()]);
}

/// Takes every column of every row, as a program does.
fn read(conn: &Connection, sql: &str, params: impl rusqlite::Params) {
    let mut statement = conn.prepare_cached(sql).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query(params).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let taken = (0..columns).map(|column| row.get(column).unwrap()).collect::<Vec<Value>>();
        assert_eq!(black_box(taken).len(), columns);
    }
}

/// A row after a look whether somebody or something is taken, in one transaction.
pub fn book(conn: &Connection, staff: UserId, stretch: Stretch, at: i64) {
    conn.execute_batch("BEGIN IMMEDIATE").unwrap();
    let clash = "SELECT count(*) FROM visits WHERE staff = ? AND start > ? AND start < ? AND busy_until > ? AND busy_from < ?";
    let (from, until) = (stretch.from.number(), stretch.until.number());
    let clash: i64 = conn
        .prepare_cached(clash)
        .unwrap()
        .query_row(params![staff.as_bytes(), from - LONGEST, until, from, until], |row| row.get(0))
        .unwrap();
    conn.prepare_cached(
        "INSERT INTO visits VALUES (NULL, randomblob(16), randomblob(16), ?, NULL, NULL, 'booked', ?, ?, ?, ?, ?, 0, '', 0)",
    )
    .unwrap()
    .execute(params![staff.as_bytes(), from, until - from, from, until, clash])
    .unwrap();
    peer::log(conn, at);
    conn.execute_batch("COMMIT").unwrap();
}
