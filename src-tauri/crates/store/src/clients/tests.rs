use super::*;
use crate::{
    Error, Read, SearchIndex, Write,
    fixture::{add, client_id, olena, open, person, plan, sight, unguard, user_id},
};
use expect_test::expect;
use kartoteka_domain::{ClientDetails, Millis, UserId};
use rusqlite::Connection;

fn write(conn: &mut Connection, change: impl FnOnce(&mut ClientsMut<'_>) -> Result<(), Error>) {
    let mut write = Write::begin(conn).unwrap();
    change(&mut write.clients_mut()).unwrap();
    write.commit().unwrap();
}

fn full() -> ClientDetails {
    ClientDetails {
        tags: vec!["vip".into(), "фарба, 7.1".into()],
        do_not_book: Some("не прийшла тричі".into()),
        specialist: Some(user_id(7)),
        vip: true,
        ..olena()
    }
}

fn names(rows: &[ClientRow]) -> String {
    rows.iter().map(|row| row.display_name.as_str()).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_client_comes_back_as_it_was_written() {
    let mut conn = open();
    add(&mut conn, &[full()]);
    let client = Read::new(&conn).clients().get(client_id(1)).unwrap().unwrap();
    assert_eq!(client.details, full());
    assert_eq!((client.created_at, client.updated_at, client.deleted_at), (Millis(100), Millis(100), None));
    assert_eq!(Read::new(&conn).clients().get(client_id(2)).unwrap(), None);
}

#[test]
fn a_row_of_the_list_shows_the_main_phone_and_mail() {
    let mut conn = open();
    add(&mut conn, &[full()]);
    expect![[r#"
        [
            ClientRow {
                id: ClientId(
                    00000000-0000-0000-0000-000000000001,
                ),
                display_name: "Коваленко Олена Іванівна",
                phone: "+380 50 123 4567",
                email: "Olena@example.com",
                tags: [
                    "vip",
                    "фарба, 7.1",
                ],
                do_not_book: true,
                vip: true,
                specialist: Some(
                    UserId(
                        00000000-0000-0000-0000-000000000007,
                    ),
                ),
                created_at: Millis(
                    100,
                ),
                deleted_at: None,
            },
        ]
    "#]]
    .assert_debug_eq(&Read::new(&conn).clients().rows(&[client_id(1), client_id(9)]).unwrap());
}

#[test]
fn rows_come_in_the_order_they_were_asked_for() {
    let mut conn = open();
    add(&mut conn, &["А Один", "Б Два", "В Три"].map(|name| person(name, &[])));
    let rows = Read::new(&conn).clients().rows(&[3, 1, 2].map(client_id)).unwrap();
    assert_eq!(names(&rows), "В Три, А Один, Б Два");
}

#[test]
fn an_update_replaces_every_value_and_what_finds_the_client() {
    let mut conn = open();
    add(&mut conn, &[full()]);
    let new = person("Коваль Оля", &["067 111 22 33"]);
    write(&mut conn, |clients| clients.update(client_id(1), &new, Millis(200)));
    let clients = Read::new(&conn).clients();
    let client = clients.get(client_id(1)).unwrap().unwrap();
    assert_eq!((client.details, client.created_at, client.updated_at), (new, Millis(100), Millis(200)));
    assert_eq!(clients.by_phone_key("+380501234567", None).unwrap(), vec![]);
    assert_eq!(clients.by_email("olena@example.com").unwrap(), vec![]);
    assert_eq!(names(&clients.by_phone_key("+380671112233", None).unwrap()), "Коваль Оля");
    let mut index = SearchIndex::build(&conn, &sight()).unwrap();
    assert_eq!((index.find("коваленко", 0, 9).total, index.find("112233", 0, 9).total), (0, 1));
}

#[test]
fn the_same_phone_and_the_same_mailbox_are_found_whatever_their_form() {
    let mut conn = open();
    add(&mut conn, &[full(), person("Коваль Оля", &["+380501234567"]), person("Інша Оля", &["451"])]);
    let clients = Read::new(&conn).clients();
    assert_eq!(names(&clients.by_phone_key("+380501234567", None).unwrap()), "Коваленко Олена Іванівна, Коваль Оля");
    assert_eq!(names(&clients.by_phone_key("+380501234567", Some(client_id(1))).unwrap()), "Коваль Оля");
    assert_eq!(clients.by_phone_key("451", None).unwrap().len(), 2);
    assert_eq!(clients.by_email("OLENA@EXAMPLE.COM").unwrap().len(), 1);
}

#[test]
fn a_deleted_client_lies_in_the_bin_until_it_is_restored() {
    let mut conn = open();
    add(&mut conn, &[full(), person("Коваль Оля", &["+380501234567"])]);
    write(&mut conn, |clients| clients.delete(client_id(1), Millis(200)));
    write(&mut conn, |clients| clients.delete(client_id(1), Millis(300)));
    let clients = Read::new(&conn).clients();
    assert_eq!(names(&clients.first_page(9).unwrap()), "Коваль Оля");
    assert_eq!(names(&clients.by_phone_key("+380501234567", None).unwrap()), "Коваль Оля");
    assert_eq!(clients.bin(None, 9).unwrap()[0].deleted_at, Some(Millis(200)));
    assert_eq!(clients.get(client_id(1)).unwrap().unwrap().deleted_at, Some(Millis(200)));
    assert_eq!((clients.count().unwrap(), clients.deleted_count().unwrap()), (1, 1));

    write(&mut conn, |clients| clients.restore(client_id(1), Millis(400)));
    let clients = Read::new(&conn).clients();
    assert_eq!(names(&clients.first_page(9).unwrap()), "Коваленко Олена Іванівна, Коваль Оля");
    assert_eq!(clients.get(client_id(1)).unwrap().unwrap().details, full());
    assert_eq!((clients.count().unwrap(), clients.deleted_count().unwrap()), (2, 0));
}

#[test]
fn the_bin_is_paged_from_the_last_deleted_on() {
    let mut conn = open();
    add(&mut conn, &["А Один", "Б Два", "В Три"].map(|name| person(name, &[])));
    for (number, at) in [(2, 200), (1, 300), (3, 300)] {
        write(&mut conn, |clients| clients.delete(client_id(number), Millis(at)));
    }
    let clients = Read::new(&conn).clients();
    let page = clients.bin(None, 2).unwrap();
    assert_eq!(names(&page), "В Три, А Один");
    assert_eq!(names(&clients.bin(Some((Millis(300), page[1].id)), 2).unwrap()), "Б Два");
}

#[test]
fn a_client_that_is_not_there_is_named() {
    let mut conn = open();
    let mut write = Write::begin(&mut conn).unwrap();
    let missing = client_id(7);
    assert!(matches!(write.clients_mut().update(missing, &full(), Millis(1)), Err(Error::ClientNotFound(id)) if id == missing));
    assert!(matches!(write.clients_mut().delete(missing, Millis(1)), Err(Error::ClientNotFound(id)) if id == missing));
}

#[test]
fn each_part_of_a_client_changes_alone() {
    let mut conn = open();
    add(&mut conn, &[full()]);
    let noted = ClientDetails { note: "любить каву".into(), ..full() };
    write(&mut conn, |clients| clients.update(client_id(1), &noted, Millis(200)));
    assert_eq!(Read::new(&conn).clients().get(client_id(1)).unwrap().unwrap().details, noted);
    for changed in [
        ClientDetails { address: String::new(), ..full() },
        ClientDetails { specialist: None, vip: false, ..full() },
        ClientDetails { tags: vec!["нова".into()], ..full() },
        ClientDetails { emails: Vec::new(), phones: Vec::new(), ..full() },
        ClientDetails { birthday: None, do_not_book: None, source: String::new(), ..full() },
    ] {
        write(&mut conn, |clients| clients.update(client_id(1), &changed, Millis(300)));
        let client = Read::new(&conn).clients().get(client_id(1)).unwrap().unwrap();
        assert_eq!((client.details, client.updated_at), (changed.clone(), Millis(300)));
        let row = Read::new(&conn).clients().rows(&[client_id(1)]).unwrap().remove(0);
        assert_eq!((row.specialist, row.vip, row.tags), (changed.specialist, changed.vip, changed.tags));
    }
}

/// Two clients of the specialist who leaves, one of another one, one of nobody; one of the first two in the bin.
fn shared() -> Connection {
    let mut conn = open();
    let of = |specialist: Option<u128>| ClientDetails { specialist: specialist.map(user_id), ..person("Коваль Оля", &[]) };
    add(&mut conn, &[of(Some(1)), of(Some(1)), of(Some(2)), of(None)]);
    write(&mut conn, |clients| clients.delete(client_id(2), Millis(200)));
    conn
}

fn specialists(conn: &Connection) -> Vec<Option<UserId>> {
    let clients = Read::new(conn).clients();
    let rows = clients.rows(&[1, 2, 3, 4].map(client_id)).unwrap();
    let cards = [1, 2, 3, 4].map(|number| clients.get(client_id(number)).unwrap().unwrap().details.specialist);
    let listed: Vec<_> = rows.iter().map(|row| row.specialist).collect();
    assert_eq!(listed, cards);
    listed
}

#[test]
fn all_clients_of_a_specialist_are_handed_over_also_those_in_the_bin() {
    let mut conn = shared();
    assert_eq!(Read::new(&conn).clients().count_of(user_id(1)).unwrap(), 1);
    let before = Read::new(&conn).clients().get(client_id(1)).unwrap().unwrap().updated_at;
    write(&mut conn, |clients| {
        assert_eq!(clients.hand_over(user_id(1), Some(user_id(3)), None)?, vec![client_id(1), client_id(2)]);
        assert_eq!(clients.hand_over(user_id(1), Some(user_id(3)), None)?, vec![]);
        Ok(())
    });
    assert_eq!(specialists(&conn), [Some(3), Some(3), Some(2), None].map(|user| user.map(user_id)));
    assert_ne!(Read::new(&conn).clients().get(client_id(1)).unwrap().unwrap().updated_at, before);
}

#[test]
fn some_clients_are_handed_over_and_nobody_elses() {
    let mut conn = shared();
    write(&mut conn, |clients| {
        assert_eq!(clients.hand_over(user_id(1), None, Some(&[1, 3, 4, 9].map(client_id)))?, vec![client_id(1)]);
        assert_eq!(clients.hand_over(user_id(1), None, Some(&[]))?, vec![]);
        Ok(())
    });
    assert_eq!(specialists(&conn), [None, Some(1), Some(2), None].map(|user| user.map(user_id)));
}

#[test]
fn an_abandoned_write_never_happened() {
    let mut conn = open();
    let mut write = Write::begin(&mut conn).unwrap();
    write.clients_mut().insert(client_id(1), &full(), Millis(1)).unwrap();
    assert_eq!(write.clients().count().unwrap(), 1);
    drop(write);
    assert_eq!(Read::new(&conn).counts().unwrap().get("clients"), Some(&0));
}

#[test]
fn the_first_page_and_the_bin_are_read_from_an_index() {
    let mut conn = open();
    unguard(&mut conn);
    expect!["SCAN client_list USING COVERING INDEX client_list_by_name"].assert_eq(&plan(&conn, read::FIRST_PAGE));
    expect!["SEARCH client_list USING INDEX client_list_bin (deleted_at>? AND (deleted_at,id)<(?,?))"].assert_eq(&plan(&conn, read::BIN));
}
