//! Whoever touches the journal is found out, even with the key of the database in hand.

use crate::salon::{Opened, Salon, person, unlock};
use kartoteka_api::{
    clients,
    journal::{self, Verdict},
};
use std::fs;

/// A day with eight entries, closed; then somebody who has the key of the database does `sql`, guards removed.
fn tampered(sql: &str) -> Verdict {
    let base = Opened::new();
    for name in ["Іван", "Петро", "Оля", "Соломія", "Марко"] {
        base.add(name, "", "");
    }
    let (salon, _kit) = base.close();
    let shell = salon.stock_shell();
    remove_guards(&shell);
    shell.execute_batch(sql).unwrap();
    drop(shell);
    let (_desk, session) = salon.sign_in();
    journal::verify(&session).unwrap()
}

fn remove_guards(shell: &rusqlite::Connection) {
    let mut names = shell.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert!(!names.is_empty());
    for name in names {
        shell.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
}

#[track_caller]
fn check_found(sql: &str, entry: u64, reason: &str) {
    match tampered(sql) {
        Verdict::Touched { seq, why, .. } => assert_eq!((seq, why.code()), (entry, reason), "{sql}"),
        Verdict::Intact { .. } => panic!("not found: {sql}"),
    }
}

#[test]
fn an_entry_that_was_reworded_is_found_and_named() {
    check_found("UPDATE journal SET at = at + 1 WHERE seq = 4", 4, "changed");
    check_found("UPDATE journal SET action = 'client-viewed' WHERE seq = 4", 4, "changed");
    check_found("UPDATE journal SET user = NULL WHERE seq = 4", 4, "changed");
    check_found("UPDATE journal SET subject = randomblob(16) WHERE seq = 4", 4, "changed");
    check_found("UPDATE journal SET body = x'' WHERE seq = 4", 4, "changed");
}

#[test]
fn an_entry_that_was_removed_is_found_and_named() {
    check_found("DELETE FROM journal WHERE seq = 4", 4, "missing");
    check_found("DELETE FROM journal WHERE seq = 1", 1, "missing");
}

#[test]
fn an_entry_that_was_removed_and_the_rest_moved_up_is_found() {
    check_found(
        "DELETE FROM journal WHERE seq = 4; UPDATE journal SET seq = -seq WHERE seq > 4; UPDATE journal SET seq = -seq - 1 WHERE seq < 0",
        4,
        "chain-broken",
    );
}

#[test]
fn an_end_that_was_cut_off_is_found() {
    // The entries of the sign-in that follows stand in the place of those cut off, under a later key.
    check_found("DELETE FROM journal WHERE seq = 8", 8, "generation");
    check_found("DELETE FROM journal WHERE seq > 5", 6, "generation");
}

#[test]
fn a_checkpoint_that_was_changed_is_found() {
    check_found("UPDATE journal_checkpoints SET signature = zeroblob(64)", 2, "signature");
}

#[test]
fn the_very_rows_refuse_change_and_removal() {
    let (salon, _kit) = Opened::new().close();
    let shell = salon.stock_shell();
    for sql in [
        "UPDATE journal SET at = 0 WHERE seq = 1",
        "DELETE FROM journal WHERE seq = 1",
        "INSERT OR REPLACE INTO journal SELECT chain, seq, 0, user, action, subject_kind, subject, body, mac FROM journal WHERE seq = 1",
        "INSERT INTO journal SELECT chain, seq + 10, at, user, action, subject_kind, subject, body, mac FROM journal WHERE seq = 1",
        "UPDATE journal_checkpoints SET at = 0",
        "DELETE FROM journal_checkpoints",
        "UPDATE journal_chains SET public_key = zeroblob(32)",
        "DELETE FROM journal_chains",
    ] {
        let refused = shell.execute_batch(sql).unwrap_err().to_string();
        assert!(refused.contains("only ever added to"), "{sql}: {refused}");
    }
}

/// An evening's database file is put back the next day.
fn with_old_file_put_back() -> Salon {
    let base = Opened::new();
    base.add("Іван", "", "");
    let (salon, _kit) = base.close();
    let (_, file) = salon.key_and_file();
    let old = fs::read(&file).unwrap();
    let (desk, session) = salon.sign_in();
    let id = clients::page(&session, "", 0, 1).unwrap().rows[0].id;
    clients::delete(&session, id).unwrap();
    desk.lock().unwrap();
    drop(desk);
    fs::write(file, old).unwrap();
    salon
}

#[test]
fn an_old_database_file_put_back_is_found() {
    let salon = with_old_file_put_back();
    let (_desk, session) = salon.sign_in();
    assert!(matches!(journal::verify(&session).unwrap(), Verdict::Touched { .. }));
}

#[test]
fn an_old_database_file_put_back_is_found_even_after_more_work() {
    let salon = with_old_file_put_back();
    let (desk, session) = salon.sign_in();
    for name in ["Оля", "Петро", "Соломія", "Марко"] {
        clients::create(&session, &person(name, "", "")).unwrap();
    }
    desk.lock().unwrap();
    let session = unlock(&desk).session;
    assert!(matches!(journal::verify(&session).unwrap(), Verdict::Touched { .. }));
}
