//! Ways around an authorizer that were found by measurement, each shut.

use super::*;

fn owner() -> Grants {
    writer(ReadyRole::Owner)
}

#[test]
fn the_schema_is_out_of_reach() {
    check(
        owner(),
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
            "DROP TRIGGER clients_are_not_removed",
            "DROP TABLE journal",
            "ALTER TABLE clients RENAME TO x",
            "ALTER TABLE clients RENAME COLUMN note TO first_name",
            "ALTER TABLE clients ADD COLUMN x",
            "REINDEX clients",
            "ANALYZE",
        ],
    );
}

#[test]
fn statistics_and_pages_tell_nothing() {
    check(
        owner(),
        &[
            "SELECT * FROM dbstat",
            "SELECT * FROM pragma_table_info('clients')",
            "CREATE VIRTUAL TABLE temp.x USING dbstat",
            "CREATE VIRTUAL TABLE temp.x USING fts5vocab('main', 'clients', 'row')",
            "EXPLAIN SELECT * FROM sqlite_master",
        ],
    );
    // Absent tables are an error of another kind: they must stay absent.
    assert!(refused(owner(), "SELECT * FROM sqlite_stat4").is_some());
    assert!(refused(owner(), "SELECT * FROM clients_fts_content").is_some());
}

#[test]
fn no_other_file_is_opened_and_no_setting_is_changed() {
    check(
        owner(),
        &[
            "ATTACH ':memory:' AS other",
            "DETACH main",
            "VACUUM INTO '/tmp/copy.db'",
            "PRAGMA query_only = 0",
            "PRAGMA writable_schema = 1",
            "PRAGMA recursive_triggers = 0",
            "PRAGMA ignore_check_constraints = 1",
            "PRAGMA foreign_keys = 0",
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
        owner(),
        &[
            "CREATE TEMP VIEW clients AS SELECT * FROM sqlite_master",
            "CREATE VIEW x AS SELECT * FROM sqlite_master",
            "WITH clients AS (SELECT * FROM sqlite_master) SELECT * FROM clients",
            "WITH journal AS (SELECT sql FROM main.sqlite_schema) SELECT count(*) FROM journal",
            "WITH RECURSIVE clients(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM clients LIMIT 9) SELECT * FROM clients",
        ],
    );
    for grants in [reader(ReadyRole::FrontDesk), writer(ReadyRole::Accountant)] {
        check(
            grants,
            &[
                "CREATE TEMP VIEW users AS SELECT * FROM clients",
                "WITH users AS (SELECT note FROM clients) SELECT * FROM users",
                "WITH users AS (SELECT name AS first_name FROM client_list) SELECT first_name FROM users",
                "WITH settings AS (SELECT count(*) FROM clients) SELECT * FROM settings",
                "SELECT first_name FROM (SELECT first_name FROM clients) AS users",
            ],
        );
    }
}

/// A view bears a granted name, and was there before the guard was set.
#[test]
fn a_view_of_a_granted_name_grants_nothing() {
    let mut conn = fixture::open();
    fixture::unguard(&mut conn);
    conn.execute_batch("CREATE TEMP VIEW settings AS SELECT first_name AS key, note AS value FROM clients").unwrap();
    for grants in [reader(ReadyRole::FrontDesk), writer(ReadyRole::Accountant)] {
        install(&mut conn, grants).unwrap();
        for sql in ["SELECT value FROM settings", "SELECT count(*) FROM temp.settings", "UPDATE settings SET value = ''"] {
            assert!(conn.prepare(sql).is_err(), "{sql}");
        }
    }
}

#[test]
fn what_may_not_be_read_is_not_read_on_the_way_to_a_write() {
    check(
        writer(ReadyRole::Accountant),
        &[
            "UPDATE users SET last_sign_in = (SELECT count(*) FROM clients)",
            "UPDATE users SET second_factor = (SELECT last_name FROM clients)",
            "UPDATE users SET grace_used = 1 FROM clients WHERE clients.note <> ''",
            "INSERT INTO alerts SELECT id, 0, last_name, NULL, note, NULL FROM clients",
            "INSERT INTO alerts VALUES (zeroblob(16), 0, '', NULL, (SELECT note FROM clients), NULL)",
            "INSERT INTO alerts VALUES (x'00', 0, '', NULL, '', NULL) RETURNING (SELECT note FROM clients)",
        ],
    );
    check(
        writer(ReadyRole::JuniorSpecialist),
        &[
            "SELECT 1 FROM clients WHERE last_name = 'a'",
            "SELECT count(*) FROM clients",
            "SELECT phone FROM client_list",
            "INSERT INTO clients (id) VALUES (x'00') RETURNING (SELECT last_name FROM clients)",
            "UPDATE visits SET note = (SELECT note FROM clients)",
            "UPDATE visits SET guest = client_list.search_text FROM client_list WHERE client_list.num = visits.client",
        ],
    );
    check(writer(ReadyRole::Accountant), &["SELECT id FROM clients", "SELECT status FROM visits", "SELECT count(*) FROM visit_parts"]);
}

#[test]
fn a_statement_that_reads_no_column_is_weighed_all_the_same() {
    for role in [ReadyRole::JuniorSpecialist, ReadyRole::Accountant] {
        check(
            writer(role),
            &[
                "UPDATE clients SET note = ''",
                "UPDATE clients SET deleted_at = 0",
                "UPDATE client_list SET search_text = ''",
                "DELETE FROM client_phones",
                "DELETE FROM client_phones WHERE 0",
                "DELETE FROM client_tags",
                "DELETE FROM roles",
                "DELETE FROM cells",
                "UPDATE users SET role = 'owner'",
                "UPDATE users SET disabled_at = NULL",
                "INSERT INTO users (id, first_name, last_name, role, created_at) VALUES (x'00', '', '', 'owner', 0)",
                "INSERT INTO roles VALUES ('accountant', '', '', 0)",
                "INSERT INTO lifts VALUES (x'00', 'cards', 0)",
                "UPDATE settings SET value = ''",
            ],
        );
    }
}

#[test]
fn the_journal_is_only_ever_added_to_and_clients_never_vanish() {
    check(
        owner(),
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
            "DELETE FROM exports",
            "DELETE FROM alerts",
            "DELETE FROM rules_texts",
            "UPDATE rules_texts SET text = ''",
            "UPDATE exports SET reason = ''",
            "UPDATE alerts SET note = ''",
            "UPDATE clients SET id = x'00'",
            "UPDATE OR REPLACE clients SET num = 2",
            "UPDATE client_phones SET raw = ''",
            "DELETE FROM visits",
            "DELETE FROM visits WHERE 0",
            "DELETE FROM waitlist",
            "DELETE FROM client_warnings",
            "DELETE FROM series",
            "DELETE FROM services",
            "DELETE FROM resources",
            "DELETE FROM specialists",
            "UPDATE visits SET created_by = x'00'",
            "UPDATE visits SET id = x'00'",
            "UPDATE visit_parts SET start = 0",
            "UPDATE client_warnings SET client = 1",
        ],
    );
}

/// REPLACE removes what stands in the way and asks no right to delete.
#[test]
fn replace_removes_nothing_that_may_not_be_removed() {
    let mut conn = fixture::open();
    fixture::add(&mut conn, &[fixture::person("Коваленко Олена", &["0501234567"])]);
    fixture::unguard(&mut conn);
    conn.execute_batch(
        "INSERT INTO users (id, first_name, last_name, role, created_at) VALUES (zeroblob(16), 'a', 'b', 'owner', 1);
         INSERT INTO imports (num, id, user, file_name, strategy, begun_at) VALUES (1, zeroblob(16), zeroblob(16), '', 'skip', 1);
         INSERT INTO alerts VALUES (zeroblob(16), 1, 'a', NULL, '', NULL);
         INSERT INTO exports VALUES (zeroblob(16), 1, zeroblob(16), '', NULL, 1, 'csv');
         INSERT INTO rules_texts VALUES (1, 'en', 'a', 1, zeroblob(16));
         INSERT INTO services VALUES (1, zeroblob(16), '', '', 1, 5, 0, 0, 0, '', 1, NULL);
         INSERT INTO resources VALUES (zeroblob(16), 'room', '', 1, NULL);
         INSERT INTO specialists VALUES (zeroblob(16), 1, 1, 1, '');
         INSERT INTO series VALUES (zeroblob(16), '', 1, 1, NULL);
         INSERT INTO visits (id, status, cancel_reason, note, only_this, paid, zone, created_at, created_by, changed_at)
             VALUES (zeroblob(16), '', '', '', 0, 0, '', 1, zeroblob(16), 1);
         INSERT INTO waitlist (id, specialists, from_day, until_day, weekdays, note, created_at, created_by, changed_at)
             VALUES (zeroblob(16), x'', 1, 1, 1, '', 1, zeroblob(16), 1);
         INSERT INTO client_warnings VALUES (zeroblob(16), 1, 'other', '', 1, zeroblob(16), NULL)",
    )
    .unwrap();
    install(&mut conn, owner()).unwrap();
    let of_people = ["clients", "client_list", "users", "imports", "alerts", "exports", "rules_texts"];
    let of_the_day = ["services", "resources", "specialists", "series", "visits", "waitlist", "client_warnings"];
    for table in of_people.into_iter().chain(of_the_day) {
        for verb in ["REPLACE", "INSERT OR REPLACE"] {
            let sql = format!("{verb} INTO {table} SELECT * FROM {table}");
            let refusal = conn.execute_batch(&sql).unwrap_err().to_string();
            assert!(refusal.contains("never removed"), "{sql}: {refusal}");
        }
    }
}

#[test]
fn whoever_only_adds_replaces_no_phone_of_another_client() {
    check(
        writer(ReadyRole::JuniorSpecialist),
        &[
            "REPLACE INTO client_phones VALUES (1, 0, '112', NULL, '112')",
            "INSERT OR REPLACE INTO client_emails VALUES (1, 0, 'a@b.pl', 'a@b.pl')",
            "INSERT OR REPLACE INTO client_tags VALUES (1, 0, 'a')",
            "INSERT INTO client_phones VALUES (1, 0, '112', NULL, '112') ON CONFLICT DO UPDATE SET raw = '112'",
        ],
    );
    assert_eq!(refused(writer(ReadyRole::FrontDesk), "REPLACE INTO client_phones VALUES (1, 0, '112', NULL, '112')"), None);
}

/// Where no trigger keeps or weighs rows that REPLACE removes, whoever may insert may delete.
#[test]
fn whoever_adds_without_a_right_to_remove_meets_a_trigger() {
    // Here whoever adds may change what is there as well.
    let changed = ["import_rows", "settings", "lifts", "devices"];
    let mut conn = fixture::open();
    fixture::unguard(&mut conn);
    let has_trigger = |table: &str| -> bool {
        let sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE '%BEFORE DELETE%'";
        conn.query_row(sql, [table], |row| row.get::<_, i64>(0)).unwrap() > 0
    };
    for table in CLIENT_TABLES.iter().chain(&DAY_TABLES).chain(&TABLES).filter(|table| !changed.contains(&table.name)) {
        let removes = table.insert.iter().all(|right| table.delete.contains(right));
        assert!(removes || has_trigger(table.name), "{}", table.name);
    }
}

#[test]
fn what_is_of_the_day_is_seen_through_a_view() {
    for role in ReadyRole::ALL.into_iter().filter(|role| *role != ReadyRole::Owner) {
        check(
            reader(role),
            &[
                "SELECT name FROM visit_parts",
                "SELECT count(*) FROM visits",
                "SELECT busy_from FROM visit_parts",
                "SELECT note FROM waitlist",
                "SELECT text FROM client_warnings",
                "WITH services AS (SELECT name FROM visit_parts) SELECT name FROM services",
            ],
        );
    }
    assert_eq!(refused(reader(ReadyRole::FrontDesk), "SELECT name FROM services; SELECT week FROM specialists"), None);
    check(reader(ReadyRole::Accountant), &["SELECT name FROM services", "SELECT photo FROM specialist_photos"]);
    check(keeper(ReadyRole::FrontDesk), &["SELECT name FROM services", "UPDATE visits SET paid = 1", "DELETE FROM visit_parts"]);
    let blind = Rules { rights: Rights::of([Right::SeeClients, Right::SeeVisits]), ..Rules::ready(ReadyRole::FrontDesk) };
    check(Grants::keeper(&blind), &["SELECT note FROM visits", "SELECT 1 FROM waitlist WHERE note <> ''"]);
    assert_eq!(refused(Grants::keeper(&blind), "SELECT masked_name FROM visit_parts; SELECT text FROM client_warnings"), None);
}

#[test]
fn a_reader_writes_nothing() {
    for grants in [reader(ReadyRole::Owner), keeper(ReadyRole::Owner)] {
        check(
            grants,
            &[
                "UPDATE clients SET note = ''",
                "INSERT INTO settings VALUES ('a', 'b')",
                "DELETE FROM client_tags",
                "UPDATE users SET role = 'owner'",
                "REPLACE INTO roles VALUES ('accountant', '', '', 0)",
                "PRAGMA query_only = 0",
            ],
        );
    }
}

/// Phones, mails and names, which people could guess at, are unique nowhere; ids are random.
#[test]
fn a_conflict_tells_nobody_more_than_that_an_id_is_taken() {
    let mut conn = fixture::open();
    fixture::unguard(&mut conn);
    let mut statement = conn
        .prepare(
            "SELECT tables.name || '.' || columns.name FROM pragma_table_list AS tables, pragma_index_list(tables.name) AS indexes,
                    pragma_index_info(indexes.name) AS columns
             WHERE indexes.\"unique\" AND tables.name LIKE 'client%' ORDER BY 1",
        )
        .unwrap();
    let unique: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let places = ["client_emails", "client_phones", "client_tags"];
    let places = places.iter().flat_map(|table| [format!("{table}.client"), format!("{table}.place")]);
    let ids = ["client_warnings.id", "clients.id"].map(str::to_owned);
    assert_eq!(unique, places.chain(ids).collect::<Vec<_>>());
}
