//! Whoever touches the journal is found out, even with the key of the database in hand.

use crate::salon::{Opened, Salon, password};
use kartoteka_api::{
    Code, clients,
    journal::{self, Verdict},
};
use std::fs;

/// A day with eight entries, closed; then somebody who has the key of the database does `sql`, guards removed.
fn tampered(sql: &str) -> Salon {
    let base = Opened::new();
    for name in ["Іван", "Петро", "Оля", "Соломія", "Марко"] {
        base.add(name, "", "");
    }
    let (salon, _kit) = base.close();
    let shell = salon.stock_shell();
    remove_guards(&shell);
    shell.execute_batch(sql).unwrap();
    drop(shell);
    salon
}

/// What the header anchors is gone: nobody signs in, for whatever is written over it would hide that.
#[track_caller]
fn check_refused(salon: &Salon) {
    for _ in 0..2 {
        let desk = salon.open();
        let refused = desk.unlock(desk.people()[0].id, &password()).err().unwrap();
        assert_eq!(refused.code(), Code::RolledBack);
    }
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
    let salon = tampered(sql);
    let (_desk, session) = salon.sign_in();
    match journal::verify(&session).unwrap() {
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
fn an_entry_that_was_removed_and_the_rest_moved_up_is_refused() {
    check_refused(&tampered(
        "DELETE FROM journal WHERE seq = 4; UPDATE journal SET seq = -seq WHERE seq > 4; UPDATE journal SET seq = -seq - 1 WHERE seq < 0",
    ));
}

#[test]
fn an_end_that_was_cut_off_is_refused() {
    check_refused(&tampered("DELETE FROM journal WHERE seq = 8"));
    check_refused(&tampered("DELETE FROM journal WHERE seq > 5"));
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
fn an_old_database_file_put_back_is_refused_however_often_it_is_tried() {
    check_refused(&with_old_file_put_back());
}
