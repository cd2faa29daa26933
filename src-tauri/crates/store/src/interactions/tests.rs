use super::*;
use crate::{
    Read, Write,
    fixture::{self, client_id, olena, user_id},
};
use kartoteka_domain::{ClientDetails, Reach, Sight};
use uuid::Uuid;

fn interaction(number: u128, client: u128, text: &str) -> Interaction {
    let (channel, direction) = (Channel::Call, Direction::Out);
    Interaction {
        id: InteractionId(Uuid::from_u128(number)),
        client: client_id(client),
        details: InteractionDetails { channel, direction, text: text.into(), result: String::new() },
        // Two of them in one millisecond.
        created_at: Millis(i64::try_from(number / 2).unwrap()),
        created_by: user_id(1),
        updated_at: Millis(1),
        removed_at: None,
    }
}

/// Olena is person 5's client, Ivan is important.
fn base() -> Connection {
    let mut conn = fixture::open();
    let olena = ClientDetails { specialist: Some(user_id(5)), ..olena() };
    fixture::add(&mut conn, &[olena, ClientDetails { vip: true, ..fixture::person("Франко Іван", &[]) }]);
    put(&mut conn, &[interaction(1, 1, "а"), interaction(2, 1, "б"), interaction(3, 1, "в"), interaction(4, 2, "г")]);
    conn
}

fn put(conn: &mut Connection, interactions: &[Interaction]) {
    let mut write = Write::begin(conn).unwrap();
    interactions.iter().for_each(|interaction| write.interactions_mut().put(interaction).unwrap());
    write.commit().unwrap();
}

fn texts(conn: &Connection, sight: &Sight, client: u128) -> String {
    let found = Read::seen(conn, conn, sight).interactions().of(client_id(client), None, 9).unwrap();
    found.into_iter().map(|interaction| interaction.details.text).collect()
}

#[test]
fn pages_follow_each_other_newest_first_without_a_gap() {
    let conn = base();
    let (read, mut before, mut told) = (Read::new(&conn), None, Vec::new());
    while let Some(one) = read.interactions().of(client_id(1), before, 1).unwrap().pop() {
        before = Some((one.created_at, one.id));
        told.push(one.details.text);
    }
    assert_eq!(told, ["в", "б", "а"]);
}

#[test]
fn a_changed_one_keeps_its_place_and_a_removed_one_is_found_by_its_id_alone() {
    let mut conn = base();
    let changed = Interaction { created_at: Millis(9), updated_at: Millis(9), ..interaction(1, 1, "ж") };
    let removed = Interaction { removed_at: Some(Millis(9)), ..interaction(3, 1, "в") };
    put(&mut conn, &[changed, removed.clone()]);
    assert_eq!(texts(&conn, &fixture::sight(), 1), "бж");
    assert_eq!(Read::new(&conn).interactions().get(removed.id).unwrap(), Some(removed));
    let mut write = Write::begin(&mut conn).unwrap();
    assert!(matches!(write.interactions_mut().put(&interaction(9, 9, "")), Err(Error::ClientNotFound(_))));
}

#[test]
fn the_log_is_for_who_sees_the_client_and_its_notes() {
    let conn = base();
    let own = |user| Sight { reach: Reach::Own, vip: false, ..Sight::whole(user_id(user)) };
    let blind = Sight { notes: false, ..fixture::sight() };
    for (sight, client, told) in [(own(5), 1, "вба"), (own(6), 1, ""), (own(5), 2, ""), (fixture::sight(), 2, "г"), (blind, 1, "")] {
        assert_eq!(texts(&conn, &sight, client), told, "{sight:?}");
        let one = Read::seen(&conn, &conn, &sight).interactions().get(InteractionId(Uuid::from_u128(if client == 1 { 1 } else { 4 })));
        assert_eq!(one.unwrap().is_some(), !told.is_empty());
    }
}

#[test]
fn a_page_is_found_by_its_client_without_sorting() {
    let mut conn = fixture::open();
    fixture::unguard(&mut conn);
    let plan = fixture::plan(&conn, OF_CLIENT);
    assert!(plan.contains("SEARCH interactions USING INDEX interactions_by_client (client=? AND "), "{plan}");
    assert!(!plan.contains("TEMP B-TREE"), "{plan}");
}

#[test]
fn what_was_logged_is_never_gone() {
    let mut conn = base();
    fixture::unguard(&mut conn);
    assert!(conn.execute("DELETE FROM interactions", []).is_err());
}
