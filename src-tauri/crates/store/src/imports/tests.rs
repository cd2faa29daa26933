use super::*;
use crate::{
    Read, Write,
    fixture::{add, client_id, open, person, user_id},
};
use kartoteka_domain::{ClientDraft, Country};
use uuid::Uuid;

const RUN: ImportId = ImportId(Uuid::from_u128(0x1a));

fn begin(write: &mut Write<'_>) {
    write.imports_mut().begin(RUN, user_id(1), "клієнти.csv", "update", Millis(10)).unwrap();
}

#[test]
fn an_undo_walks_all_clients_a_few_at_a_time_and_knows_them_as_they_were() {
    let mut conn = open();
    let people: Vec<_> = (1..=5).map(|number| person(&format!("Коваль Олена{number}"), &["0501234567"])).collect();
    add(&mut conn, &people);
    let mut write = Write::begin(&mut conn).unwrap();
    begin(&mut write);
    for (number, details) in (1..).zip(&people) {
        let before = (number % 2 == 0).then_some(details);
        write.imports_mut().note_row(RUN, client_id(number), before, Millis(12)).unwrap();
    }
    write.commit().unwrap();

    let read = Read::new(&conn);
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let page = read.imports().rows_to_undo(RUN, after, 2).unwrap();
        after = page.last().map(|row| row.client);
        if after.is_none() {
            break;
        }
        rows.extend(page);
    }
    let expected = (1..).zip(&people).map(|(number, details)| UndoRow {
        client: client_id(number),
        at: Millis(12),
        before: (number % 2 == 0).then(|| details.clone()),
    });
    assert_eq!(rows, expected.collect::<Vec<_>>());
}

#[test]
fn of_two_rows_about_one_client_the_first_tells_what_was_before_and_the_last_how_it_was_left() {
    let mut conn = open();
    let former = person("Коваль Олена", &[]);
    add(&mut conn, std::slice::from_ref(&former));
    let mut write = Write::begin(&mut conn).unwrap();
    begin(&mut write);
    write.imports_mut().note_row(RUN, client_id(1), Some(&former), Millis(12)).unwrap();
    write.imports_mut().note_row(RUN, client_id(1), Some(&person("Коваль Ольга", &[])), Millis(13)).unwrap();
    let rows = write.imports().rows_to_undo(RUN, None, 9).unwrap();
    assert_eq!(rows, vec![UndoRow { client: client_id(1), at: Millis(13), before: Some(former) }]);
}

#[test]
fn every_detail_of_a_client_is_remembered() {
    let draft = ClientDraft {
        first_name: "Анна".into(),
        last_name: "Łoś".into(),
        middle_name: "Іванівна".into(),
        phones: vec!["0501234567".into(), "внутр. 451".into()],
        emails: vec!["Anna@example.com".into()],
        birthday: "31.12".into(),
        address: "Київ".into(),
        tags: vec!["vip".into(), "фарба 7,1".into()],
        note: "алергія\nна хну".into(),
        source: "Instagram".into(),
        do_not_book: Some(String::new()),
        specialist: user_id(7).to_string(),
        vip: true,
    };
    let details = ClientDetails::parse(&draft, Country::UKRAINE).unwrap();
    let bytes = details_to_bytes(&details);
    assert_eq!(details_from_bytes(&bytes), Some(details));
    assert!((0..bytes.len()).all(|length| details_from_bytes(&bytes[..length]).is_none()));
}

#[test]
fn an_import_of_the_first_release_can_still_be_undone() {
    let details = person("Коваль Олена", &["0501234567"]);
    let mut bytes = details_to_bytes(&details);
    // Its form ended before the specialist, here nobody, and the mark of importance.
    bytes[0] = 1;
    bytes.truncate(bytes.len() - 2);
    assert_eq!(details_from_bytes(&bytes), Some(details));
}

#[test]
fn an_interrupted_run_tells_what_it_did_so_far_and_a_finished_one_its_counts() {
    let mut conn = open();
    add(&mut conn, &[person("Коваль Олена", &[]), person("Коваль Ольга", &[])]);
    let mut write = Write::begin(&mut conn).unwrap();
    begin(&mut write);
    write.imports_mut().note_row(RUN, client_id(1), None, Millis(12)).unwrap();
    write.imports_mut().note_row(RUN, client_id(2), None, Millis(12)).unwrap();
    let run = write.imports().list().unwrap().remove(0);
    assert_eq!((run.finished_at, run.counts), (None, ImportCounts { added: 2, ..ImportCounts::default() }));

    let counts = ImportCounts { added: 2, updated: 0, skipped: 3, rejected: 1 };
    write.imports_mut().finish(RUN, counts, Millis(20)).unwrap();
    write.imports_mut().mark_undone(RUN, Millis(30)).unwrap();
    let run = write.imports().list().unwrap().remove(0);
    assert_eq!((run.user, run.file_name.as_str(), run.strategy.as_str()), (user_id(1), "клієнти.csv", "update"));
    assert_eq!((run.finished_at, run.counts, run.undone_at), (Some(Millis(20)), counts, Some(Millis(30))));
}

#[test]
fn an_unknown_import_is_named() {
    let mut conn = open();
    let mut write = Write::begin(&mut conn).unwrap();
    assert!(matches!(write.imports_mut().mark_undone(RUN, Millis(1)), Err(Error::ImportNotFound(RUN))));
}
