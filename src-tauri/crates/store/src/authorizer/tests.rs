use super::*;
use crate::{Read, Write, fixture};
use kartoteka_domain::ReadyRole;

mod bypasses;
mod day;
mod matrix;

fn writer(role: ReadyRole) -> Grants {
    Grants::writer(&Rules::ready(role))
}

fn reader(role: ReadyRole) -> Grants {
    Grants::reader(&Rules::ready(role))
}

fn keeper(role: ReadyRole) -> Grants {
    Grants::keeper(&Rules::ready(role))
}

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
fn a_role_that_sees_clients_through_a_view_has_no_tables_of_clients() {
    for role in ReadyRole::ALL.into_iter().filter(|role| *role != ReadyRole::Owner) {
        check(
            reader(role),
            &[
                "SELECT first_name FROM clients",
                "SELECT count(*) FROM clients",
                "SELECT name FROM client_list",
                "SELECT raw FROM client_phones",
            ],
        );
    }
    assert_eq!(refused(reader(ReadyRole::Owner), "SELECT first_name, note FROM clients; SELECT search_text FROM client_list"), None);
}

#[test]
fn the_connection_of_a_view_reads_clients_and_nothing_else() {
    let front_desk = keeper(ReadyRole::FrontDesk);
    assert_eq!(refused(front_desk, "SELECT note FROM clients; SELECT search_text FROM client_list; SELECT key FROM client_phones"), None);
    check(
        front_desk,
        &[
            "SELECT * FROM users",
            "SELECT at FROM journal",
            "SELECT value FROM settings",
            "UPDATE clients SET note = ''",
            "DELETE FROM client_tags",
        ],
    );
    check(keeper(ReadyRole::Accountant), &["SELECT num FROM clients", "SELECT count(*) FROM client_list"]);
    let blind = Rules { rights: Rights::of([Right::SeeClients]), ..Rules::ready(ReadyRole::FrontDesk) };
    check(Grants::keeper(&blind), &["SELECT note FROM clients", "SELECT 1 FROM clients WHERE note <> ''"]);
}

#[test]
fn what_an_entry_tells_is_read_by_few() {
    check(
        writer(ReadyRole::FrontDesk),
        &["SELECT body FROM journal", "SELECT * FROM import_rows", "SELECT sealed FROM cells WHERE 0", "SELECT reason FROM exports"],
    );
    assert_eq!(refused(writer(ReadyRole::FrontDesk), "SELECT mac FROM journal; SELECT note FROM clients"), None);
}

#[test]
fn statements_of_a_former_role_are_compiled_anew() {
    let mut conn = fixture::open();
    fixture::add(&mut conn, &[fixture::person("Коваленко Олена", &[])]);
    assert_eq!(Read::new(&conn).clients().first_page(5).unwrap().len(), 1);
    install(&mut conn, reader(ReadyRole::Accountant)).unwrap();
    assert!(Read::new(&conn).clients().first_page(5).is_err());
    install(&mut conn, reader(ReadyRole::Owner)).unwrap();
    assert_eq!(Read::new(&conn).clients().first_page(5).unwrap().len(), 1);
}

#[test]
fn a_right_taken_away_is_gone_from_statements_that_ran_before() {
    let mut conn = fixture::open();
    install(&mut conn, writer(ReadyRole::Administrator)).unwrap();
    let mut write = Write::begin(&mut conn).unwrap();
    write.clients_mut().insert(fixture::client_id(1), &fixture::person("Коваленко Олена", &[]), Millis(1)).unwrap();
    write.clients_mut().delete(fixture::client_id(1), Millis(2)).unwrap();
    write.commit().unwrap();
    install(&mut conn, writer(ReadyRole::FrontDesk)).unwrap();
    let mut write = Write::begin(&mut conn).unwrap();
    assert!(write.clients_mut().restore(fixture::client_id(1), Millis(3)).is_err());
}

#[test]
fn a_front_desk_does_its_work() {
    let mut conn = fixture::open();
    install(&mut conn, writer(ReadyRole::FrontDesk)).unwrap();
    fixture::add(&mut conn, &[fixture::person("Коваленко Олена", &["0501234567"])]);
    let mut write = Write::begin(&mut conn).unwrap();
    let changed = fixture::person("Коваль Олена", &["0501234568"]);
    write.clients_mut().update(fixture::client_id(1), &changed, Millis(7)).unwrap();
    write.commit().unwrap();
    assert_eq!(Read::new(&conn).clients().by_phone_key("+380501234568", None).unwrap().len(), 1);
}

#[test]
fn a_junior_adds_a_client_without_reading_one() {
    let mut conn = fixture::open();
    install(&mut conn, writer(ReadyRole::JuniorSpecialist)).unwrap();
    fixture::add(&mut conn, &[fixture::person("Коваленко Олена", &["0501234567"])]);
    assert!(Read::new(&conn).clients().get(fixture::client_id(1)).is_err());
    let mut write = Write::begin(&mut conn).unwrap();
    assert!(write.clients_mut().update(fixture::client_id(1), &fixture::person("Коваль Олена", &[]), Millis(7)).is_err());
    assert!(write.clients_mut().delete(fixture::client_id(1), Millis(7)).is_err());
}

#[test]
fn whoever_changes_notes_alone_changes_nothing_else() {
    let mut conn = fixture::open();
    let before = fixture::person("Коваленко Олена", &["0501234567"]);
    fixture::add(&mut conn, std::slice::from_ref(&before));
    let notes =
        Rules { rights: Rights::of([Right::SeeClients, Right::SeeNotes, Right::ChangeNotes]), ..Rules::ready(ReadyRole::FrontDesk) };
    install(&mut conn, Grants::writer(&notes)).unwrap();
    let mut noted = before;
    noted.note = "любить каву".into();
    let renamed = fixture::person("Коваль Олена", &["0501234567"]);
    let redialled = fixture::person("Коваленко Олена", &["0501234568"]);
    let mut write = Write::begin(&mut conn).unwrap();
    write.clients_mut().update(fixture::client_id(1), &noted, Millis(7)).unwrap();
    for wrong in [renamed, redialled] {
        assert!(write.clients_mut().update(fixture::client_id(1), &wrong, Millis(8)).is_err());
    }
}
