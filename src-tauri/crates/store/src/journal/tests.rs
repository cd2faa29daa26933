use super::*;
use crate::{
    Read, Write,
    fixture::{TestKeys, client_id, open, plan, unguard, user_id},
};
use kartoteka_domain::{Action, Change, ImportId, Meter, Millis, NewEntry, Subject};
use std::{cell::Cell, collections::BTreeMap};
use uuid::Uuid;

const PUBLIC: [u8; 32] = [7; 32];

fn entry(number: u64) -> NewEntry {
    let change = Change { field: "last-name".into(), old: "Коваленко".into(), new: format!("Коваль{number}") };
    NewEntry::new(Action::ClientChanged, Subject::Client(client_id(u128::from(number % 3)))).with_changes(vec![change])
}

fn append(conn: &mut Connection, generation: u64, numbers: impl IntoIterator<Item = u64>) {
    let mut write = Write::begin(conn).unwrap();
    write.journal_mut().open_chain(TestKeys::DEVICE, &PUBLIC, b"sealed").unwrap();
    for number in numbers {
        let (user, at) = (Some(user_id(u128::from(number % 2))), Millis(i64::try_from(number).unwrap() * 10));
        let seq = write.journal_mut().append(&TestKeys { generation }, user, at, &entry(number)).unwrap();
        assert_eq!(seq, number);
    }
    write.commit().unwrap();
}

fn checkpoint(conn: &mut Connection, generation: u64) -> CheckpointInfo {
    let mut write = Write::begin(conn).unwrap();
    let info = write.journal_mut().checkpoint(&TestKeys { generation }, Millis(5), &TestKeys::sign).unwrap();
    write.commit().unwrap();
    info
}

/// Entries 1–3 under key 0, 4–6 under key 1, 7–9 under key 2.
fn three_generations() -> Connection {
    let mut conn = open();
    append(&mut conn, 0, 1..=3);
    assert_eq!(checkpoint(&mut conn, 0).generation, 1);
    append(&mut conn, 1, 4..=6);
    assert_eq!(checkpoint(&mut conn, 1).generation, 2);
    append(&mut conn, 2, 7..=9);
    conn
}

fn verify(conn: &Connection, anchor: Option<([u8; 32], u64)>) -> Verdict {
    let mut mac = TestKeys::mac_of;
    let signed = |public: &[u8; 32], message: &[u8], signature: &[u8; 64]| *public == PUBLIC && *signature == TestKeys::sign(message);
    Read::new(conn).journal().verify(TestKeys::DEVICE, &mut mac, &signed, anchor).unwrap()
}

/// What verifying finds after somebody with the key of the database ran `sql` in another program.
fn after(sql: &str) -> Verdict {
    let mut conn = three_generations();
    let head = Read::new(&conn).journal().head(TestKeys::DEVICE).unwrap();
    tamper(&mut conn, sql);
    verify(&conn, head)
}

fn tamper(conn: &mut Connection, sql: &str) {
    unguard(conn);
    let triggers: Vec<String> = conn
        .prepare("SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    conn.execute_batch(&triggers.join("; ")).unwrap();
    conn.execute_batch(sql).unwrap();
}

fn touched(seq: u64, why: Touch) -> Verdict {
    let at = if matches!(why, Touch::Missing | Touch::CutOff) { seq - 1 } else { seq };
    Verdict::Touched { seq, at: (at > 0).then(|| Millis(i64::try_from(at).unwrap() * 10)), why }
}

#[test]
fn an_untouched_chain_is_intact() {
    let conn = three_generations();
    let head = Read::new(&conn).journal().head(TestKeys::DEVICE).unwrap();
    assert_eq!(verify(&conn, head), Verdict::Intact { entries: 9 });
    assert_eq!(verify(&conn, None), Verdict::Intact { entries: 9 });
}

#[test]
fn any_changed_word_of_an_entry_is_named() {
    for change in [
        "at = at + 1",
        "user = NULL",
        "user = x'00000000000000000000000000000009'",
        "action = 'client-viewed'",
        "subject_kind = 2",
        "subject = NULL",
        "body = x''",
        "body = x'01000161'",
    ] {
        let verdict = after(&format!("UPDATE journal SET {change} WHERE seq = 5"));
        assert!(matches!(verdict, Verdict::Touched { seq: 5, why: Touch::Changed, .. }), "{change}: {verdict:?}");
    }
    assert_eq!(after("UPDATE journal SET body = x'' WHERE seq = 3"), touched(3, Touch::Changed));
    assert_eq!(after("UPDATE journal SET body = x'' WHERE seq = 9"), touched(9, Touch::Changed));
}

#[test]
fn a_removed_entry_leaves_a_gap() {
    assert_eq!(after("DELETE FROM journal WHERE seq = 5"), touched(5, Touch::Missing));
    assert_eq!(after("DELETE FROM journal WHERE seq = 1"), touched(1, Touch::Missing));
}

#[test]
fn a_gap_closed_by_renumbering_is_a_broken_chain() {
    let verdict =
        after("DELETE FROM journal WHERE seq = 4; UPDATE journal SET seq = 4 WHERE seq = 5; UPDATE journal SET seq = 5 WHERE seq = 6");
    assert_eq!(verdict, Verdict::Touched { seq: 4, at: Some(Millis(50)), why: Touch::ChainBroken });
    assert_eq!(after("UPDATE journal SET mac = zeroblob(32) WHERE seq = 4"), touched(4, Touch::ChainBroken));
}

#[test]
fn a_cut_end_is_told_by_the_anchor_and_by_signed_checkpoints() {
    assert_eq!(after("DELETE FROM journal WHERE seq = 9"), touched(9, Touch::CutOff));
    let mut conn = three_generations();
    tamper(&mut conn, "DELETE FROM journal WHERE seq > 4");
    assert_eq!(verify(&conn, None), touched(5, Touch::CutOff));
}

#[test]
fn an_older_state_that_was_written_on_is_told_by_the_anchor() {
    let mut conn = three_generations();
    let head = Read::new(&conn).journal().head(TestKeys::DEVICE).unwrap();
    tamper(&mut conn, "DELETE FROM journal WHERE seq > 8");
    append_other(&mut conn, 2);
    assert_eq!(verify(&conn, head), Verdict::Touched { seq: 9, at: Some(Millis(1)), why: Touch::CutOff });
}

fn append_other(conn: &mut Connection, generation: u64) {
    let mut write = Write::begin(conn).unwrap();
    let other = NewEntry::new(Action::Locked, Subject::Base);
    write.journal_mut().append(&TestKeys { generation }, None, Millis(1), &other).unwrap();
    write.commit().unwrap();
}

#[test]
fn a_checkpoint_that_was_not_signed_by_the_device_is_named() {
    for change in ["signature = zeroblob(64)", "at = 6", "head = zeroblob(32)"] {
        let verdict = after(&format!("UPDATE journal_checkpoints SET {change} WHERE generation = 2"));
        assert_eq!(verdict, touched(6, Touch::Signature), "{change}");
    }
    assert_eq!(after("UPDATE journal_chains SET public_key = zeroblob(32)"), touched(3, Touch::Signature));
}

#[test]
fn a_removed_checkpoint_is_a_break_in_the_keys() {
    assert_eq!(after("DELETE FROM journal_checkpoints WHERE generation = 1"), touched(4, Touch::Generation));
    assert_eq!(after("DELETE FROM journal_checkpoints WHERE generation = 2"), touched(7, Touch::Generation));
    assert_eq!(after("DELETE FROM journal_checkpoints"), touched(4, Touch::Generation));
}

#[test]
fn keys_are_asked_for_in_ascending_generations() {
    let (conn, last) = (three_generations(), Cell::new(0));
    let mut mac = |generation: u64, data: &[u8]| {
        assert!(generation >= last.replace(generation));
        TestKeys::mac_of(generation, data)
    };
    Read::new(&conn).journal().verify(TestKeys::DEVICE, &mut mac, &|_, _, _| true, None).unwrap();
    assert_eq!(last.get(), 2);
}

#[test]
fn an_entry_is_not_sealed_with_a_key_of_another_generation() {
    let mut conn = three_generations();
    let mut write = Write::begin(&mut conn).unwrap();
    for generation in [1, 3] {
        let result = write.journal_mut().append(&TestKeys { generation }, None, Millis(0), &entry(10));
        assert!(matches!(result, Err(Error::JournalKeyMismatch { database: 2, keys }) if keys == generation));
    }
    assert!(write.journal_mut().checkpoint(&TestKeys { generation: 1 }, Millis(0), &TestKeys::sign).is_err());
}

#[test]
fn a_key_ahead_of_an_older_database_goes_on_behind_a_checkpoint() {
    let mut conn = three_generations();
    assert_eq!(checkpoint(&mut conn, 7).generation, 8);
    append(&mut conn, 8, 10..=11);
    assert_eq!(verify(&conn, None), Verdict::Intact { entries: 11 });
    let journal = Read::new(&conn).journal();
    assert_eq!(journal.last_generation(TestKeys::DEVICE).unwrap(), 8);
    assert_eq!(journal.entries_since_checkpoint(TestKeys::DEVICE).unwrap(), 2);
}

#[test]
fn an_abandoned_write_leaves_the_chain_where_it_was() {
    let mut conn = three_generations();
    let mut write = Write::begin(&mut conn).unwrap();
    write.journal_mut().append(&TestKeys { generation: 2 }, None, Millis(0), &entry(10)).unwrap();
    drop(write);
    append(&mut conn, 2, [10]);
    assert_eq!(verify(&conn, None), Verdict::Intact { entries: 10 });
}

#[test]
fn the_tables_refuse_to_be_changed_or_shortened() {
    let mut conn = three_generations();
    unguard(&mut conn);
    for sql in [
        "UPDATE journal SET at = 0 WHERE seq = 1",
        "DELETE FROM journal WHERE seq = 9",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 9",
        "INSERT INTO journal SELECT chain, 11, at, user, action, subject_kind, subject, body, mac FROM journal WHERE seq = 9",
        "UPDATE journal_checkpoints SET at = 0",
        "DELETE FROM journal_checkpoints",
        "INSERT OR REPLACE INTO journal_checkpoints SELECT * FROM journal_checkpoints",
        "UPDATE journal_chains SET genesis_sealed = x''",
        "DELETE FROM journal_chains",
        "INSERT OR REPLACE INTO journal_chains SELECT * FROM journal_chains",
    ] {
        let refusal = conn.execute_batch(sql).unwrap_err().to_string();
        assert!(refusal.contains("the journal is only ever added to"), "{sql}: {refusal}");
    }
}

fn all_pages(conn: &Connection, filter: &JournalFilter, count: usize) -> Vec<u64> {
    let (mut seqs, mut before) = (Vec::new(), None);
    loop {
        let (entries, next) = Read::new(conn).journal().page(filter, before, count).unwrap();
        seqs.extend(entries.iter().map(|entry| entry.seq));
        let Some(next) = next else { return seqs };
        before = Some(next.to_string().parse().unwrap());
    }
}

#[test]
fn pages_go_from_the_newest_to_the_oldest_without_gap_or_repetition() {
    let conn = three_generations();
    for count in 1..=10 {
        assert_eq!(all_pages(&conn, &JournalFilter::default(), count), (1..=9).rev().collect::<Vec<_>>());
    }
}

#[test]
fn filters_by_person_client_action_and_time_narrow_the_pages() {
    let mut conn = three_generations();
    append_other(&mut conn, 2);
    let check = |filter: JournalFilter, seqs: &[u64]| assert_eq!(all_pages(&conn, &filter, 2), seqs, "{filter:?}");
    let any = JournalFilter::default;
    check(JournalFilter { user: Some(user_id(1)), ..any() }, &[9, 7, 5, 3, 1]);
    check(JournalFilter { subject: Some(Subject::Client(client_id(0))), ..any() }, &[9, 6, 3]);
    check(JournalFilter { subject: Some(Subject::Client(client_id(0))), user: Some(user_id(1)), ..any() }, &[9, 3]);
    check(JournalFilter { subject: Some(Subject::Import(ImportId(Uuid::nil()))), ..any() }, &[9, 6, 3]);
    check(JournalFilter { actions: vec![Action::Locked, Action::SignedIn], ..any() }, &[10]);
    check(JournalFilter { from: Some(Millis(30)), until: Some(Millis(60)), ..any() }, &[5, 4, 3]);
}

#[test]
fn an_entry_comes_back_as_it_was_written() {
    let mut conn = open();
    append(&mut conn, 0, [1]);
    append_other(&mut conn, 0);
    let (entries, _) = Read::new(&conn).journal().page(&JournalFilter::default(), None, 5).unwrap();
    assert_eq!(entries[0].body, entry(1));
    assert_eq!((entries[0].user, entries[0].at, entries[0].device), (Some(user_id(1)), Millis(10), TestKeys::DEVICE));
    assert_eq!((entries[1].user, &entries[1].body), (None, &NewEntry::new(Action::Locked, Subject::Base)));
    assert!("1.2".parse::<Cursor>().is_err());
}

#[test]
fn chains_and_counts_are_told() {
    let conn = three_generations();
    let journal = Read::new(&conn).journal();
    let chain = Chain { device: TestKeys::DEVICE, public_key: PUBLIC, genesis_sealed: b"sealed".to_vec() };
    assert_eq!(journal.chains().unwrap(), vec![chain]);
    let none = ["clients", "clients-in-bin", "interactions", "people", "services", "visits"].map(|name| (name.to_owned(), 0));
    let counts: BTreeMap<String, u64> = none.into_iter().chain([("journal-entries".to_owned(), 9)]).collect();
    assert_eq!(Read::new(&conn).counts().unwrap(), counts);
}

#[test]
fn the_places_of_a_page_come_in_order_from_an_index() {
    let mut conn = three_generations();
    unguard(&mut conn);
    let check = |sql: &str, access: &str| {
        let plan = plan(&conn, sql);
        assert!(plan.lines().nth(1).unwrap().starts_with(access) && !plan.contains("TEMP B-TREE"), "{plan}");
    };
    check(page::BY_TIME, "SEARCH journal USING COVERING INDEX journal_by_time (at>?");
    check(page::BY_SUBJECT, "SEARCH journal USING INDEX journal_by_subject (subject=? AND at>?");
}

const DAY: i64 = 24 * 60 * 60 * 1000;

/// Deeds of two people: hours since 1970 and what was done then.
fn deeds() -> Connection {
    let mut conn = open();
    let mut write = Write::begin(&mut conn).unwrap();
    write.journal_mut().open_chain(TestKeys::DEVICE, &PUBLIC, b"sealed").unwrap();
    let keys = TestKeys { generation: 0 };
    let deeds = [
        (1, 1, Action::ClientViewed),
        (1, 23, Action::ClientViewed),
        (1, 23, Action::ContactsRevealed),
        (1, 25, Action::SignedIn),
        (2, 30, Action::ClientViewed),
        (1, 47, Action::ClientViewed),
        (1, 49, Action::ClientsExported),
        (1, 50, Action::ClientsExported),
    ];
    for (user, hour, action) in deeds {
        let entry = NewEntry::new(action, Subject::Base);
        write.journal_mut().append(&keys, Some(user_id(user)), Millis(hour * DAY / 24), &entry).unwrap();
    }
    write.journal_mut().append(&keys, None, Millis(0), &NewEntry::new(Action::BackedUp, Subject::Base)).unwrap();
    write.commit().unwrap();
    conn
}

#[test]
fn the_watch_counts_what_one_person_did_from_the_journal() {
    let conn = deeds();
    let journal = Read::new(&conn).journal();
    let tally = |hour: i64| -> Vec<(Action, i64)> {
        let deeds = journal.tally(user_id(1), Millis(hour * DAY / 24)).unwrap();
        deeds.into_iter().map(|(action, at)| (action, at.0 / (DAY / 24))).collect()
    };
    let late = [(Action::ClientViewed, 47), (Action::ClientsExported, 49), (Action::ClientsExported, 50)];
    assert_eq!(tally(24), late);
    assert_eq!(tally(0)[..3], [(Action::ClientViewed, 1), (Action::ClientViewed, 23), (Action::ContactsRevealed, 23)]);
    let seen = [(Action::SignedIn, 1), (Action::ClientViewed, 3), (Action::ContactsRevealed, 1), (Action::ClientsExported, 2)];
    assert_eq!(journal.seen_by(user_id(1), Millis(0)).unwrap(), seen);
    assert_eq!(journal.seen_by(user_id(3), Millis(0)).unwrap(), vec![]);
    assert_eq!(journal.last(Action::ClientViewed).unwrap(), Some(Millis(47 * DAY / 24)));
    assert_eq!(journal.last(Action::KitChecked).unwrap(), None);
}

#[test]
fn days_begin_at_midnight_of_the_salon() {
    let conn = deeds();
    let journal = Read::new(&conn).journal();
    let now = Millis(2 * DAY + 1);
    let of = |meter: Meter, now, days, offset| journal.daily(user_id(1), now, days, offset).unwrap()[meter as usize].clone();
    let cards = |offset| of(Meter::Cards, now, 3, offset);
    assert_eq!(cards(0), [0, 2, 1]);
    assert_eq!(cards(120), [0, 1, 1]);
    assert_eq!(of(Meter::Exports, Millis(3 * DAY), 1, 0), [2]);
    assert_eq!(of(Meter::Searches, now, 3, 0), [0, 0, 0]);
    assert_eq!(of(Meter::Cards, now, 0, 0), Vec::<u32>::new());
    let heat = |offset| journal.heat(Millis(0), Millis(2 * DAY), offset).unwrap();
    assert_eq!(heat(0), [(user_id(1), 0, 3), (user_id(1), 1, 2), (user_id(2), 1, 1)]);
    assert_eq!(heat(120), [(user_id(1), 0, 1), (user_id(1), 1, 3), (user_id(1), 2, 1), (user_id(2), 1, 1)]);
}

#[test]
fn counting_reads_an_index_and_no_entry() {
    let mut conn = open();
    unguard(&mut conn);
    for sql in [counts::TALLY, counts::DAILY, counts::HEAT, counts::BY_ACTION] {
        let plan = plan(&conn, sql);
        assert!(plan.starts_with("SEARCH journal USING COVERING INDEX journal_by_time (at>?"), "{plan}");
    }
}
