//! Brings a database to the present schema. Run once after opening, before the authorizer is set.

use crate::Error;
use rusqlite::{Connection, TransactionBehavior};

/// All steps ever released, in order. Append only: a released step is never edited.
const STEPS: [&str; 8] = [
    include_str!("../migrations/0001_clients.sql"),
    include_str!("../migrations/0002_journal.sql"),
    include_str!("../migrations/0003_imports.sql"),
    include_str!("../migrations/0004_desk.sql"),
    include_str!("../migrations/0005_people.sql"),
    include_str!("../migrations/0006_watch.sql"),
    include_str!("../migrations/0007_day.sql"),
    include_str!("../migrations/0008_log.sql"),
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

    /// A base of the first release, with clients of every kind of name.
    fn first_release() -> Connection {
        let conn = Connection::open_in_memory().unwrap();
        STEPS.iter().take(4).for_each(|step| conn.execute_batch(step).unwrap());
        conn.pragma_update(None, "user_version", 4).unwrap();
        let people = [
            ("Олена", "Коваленко", "Іванівна", "+380501234567"),
            ("Anna Maria", "", "", ""),
            ("", "Łoś", "", ""),
            ("", "", "Іванівна", "+380501234567"),
            ("", "", "", "+380501234567"),
            ("", "", "", "4512"),
        ];
        for (num, (first, last, middle, key)) in (1..).zip(people) {
            conn.execute_batch(&format!(
                "INSERT INTO clients (num, id, first_name, last_name, middle_name, address, note, source, created_at, changed_at)
                     VALUES ({num}, unhex(printf('%032x', {num})), '{first}', '{last}', '{middle}', '', '', '', 1, {num}0);
                 INSERT INTO client_list (num, id, sort_key, name, phone, email, tags, do_not_book, created_at, search_text)
                     SELECT num, id, x'', '', '', '', '', 0, 1, '' FROM clients WHERE num = {num};
                 INSERT INTO client_phones SELECT {num}, 0, '{key}', NULL, '{key}' WHERE '{key}' <> ''"
            ))
            .unwrap();
        }
        conn.execute_batch(
            "INSERT INTO users VALUES (unhex(printf('%032x', 1)), 'Олена', 'Коваль', 'owner', 5, NULL);
             INSERT INTO journal_chains VALUES (1, unhex(printf('%032x', 9)), zeroblob(32), x'');
             INSERT INTO journal VALUES (1, 1, 7, unhex(printf('%032x', 1)), 'signed-in', 0, NULL, x'', zeroblob(32));
             INSERT INTO journal VALUES (1, 2, 8, unhex(printf('%032x', 1)), 'locked', 0, NULL, x'', zeroblob(32))",
        )
        .unwrap();
        conn
    }

    #[test]
    fn clients_of_the_first_release_are_masked_as_new_ones_are() {
        let mut conn = first_release();
        migrate(&mut conn).unwrap();
        let read = crate::Read::new(&conn);
        let mut statement = conn.prepare("SELECT id, masked_name, touched FROM client_list ORDER BY num").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, String>(1)?, row.get::<_, i64>(2)?))).unwrap();
        let mut masks = Vec::new();
        for row in rows.map(Result::unwrap) {
            let client = read.clients().get(kartoteka_domain::ClientId::from_slice(&row.0).unwrap()).unwrap().unwrap();
            assert_eq!((row.1.clone(), row.2), (client.details.masked_name(), client.updated_at.0));
            assert_eq!((client.details.specialist, client.details.vip), (None, false));
            masks.push(row.1);
        }
        assert_eq!(masks, ["Олена К.", "Anna Maria", "Ł.", "—", "•••• 45 67", "••••"]);
    }

    #[test]
    fn people_and_computers_of_the_first_release_are_known() {
        let mut conn = first_release();
        migrate(&mut conn).unwrap();
        let read = crate::Read::new(&conn);
        let user = read.users().list().unwrap().remove(0);
        assert!(user.role.is_owner() && user.hours.is_none() && !user.grace_used);
        assert_eq!((user.password_set_at.0, user.last_sign_in.map(|at| at.0)), (5, Some(7)));
        let device = read.devices().list().unwrap().remove(0);
        assert_eq!((device.id.0.as_u128(), device.enrolled_at.0, device.last_used_at.0, device.removed_at), (9, 7, 8, None));
    }

    #[test]
    fn a_copy_of_the_release_before_the_day_is_counted_without_visits() {
        let mut conn = Connection::open_in_memory().unwrap();
        STEPS.iter().take(6).for_each(|step| conn.execute_batch(step).unwrap());
        conn.pragma_update(None, "user_version", 6).unwrap();
        let visits = |conn: &Connection| crate::Read::new(conn).counts().unwrap().get("visits").copied();
        assert_eq!(visits(&conn), None);
        migrate(&mut conn).unwrap();
        assert_eq!(visits(&conn), Some(0));
    }

    #[test]
    fn a_copy_of_the_release_before_the_log_is_counted_without_contacts() {
        let mut conn = Connection::open_in_memory().unwrap();
        STEPS.iter().take(7).for_each(|step| conn.execute_batch(step).unwrap());
        conn.pragma_update(None, "user_version", 7).unwrap();
        let logged = |conn: &Connection| crate::Read::new(conn).counts().unwrap().get("interactions").copied();
        assert_eq!(logged(&conn), None);
        migrate(&mut conn).unwrap();
        assert_eq!(logged(&conn), Some(0));
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
