use super::*;
use crate::{
    Read, Write,
    fixture::{self, book, client_id, olena, part, user_id, visit, wall},
};
use kartoteka_domain::{ClientDetails, Millis, Reach, Sight, Whom};
use uuid::Uuid;

fn warning(number: u128, client: u128, text: &str) -> Warning {
    Warning {
        id: WarningId(Uuid::from_u128(number)),
        client: client_id(client),
        kind: WarningKind::Allergy,
        text: text.into(),
        created_at: Millis(10 - i64::try_from(number).unwrap()),
        created_by: user_id(1),
        removed_at: None,
    }
}

/// Olena is person 5's client, Ivan is important.
fn base() -> Connection {
    let mut conn = fixture::open();
    let olena = ClientDetails { specialist: Some(user_id(5)), ..olena() };
    fixture::add(&mut conn, &[olena, ClientDetails { vip: true, ..fixture::person("Франко Іван", &[]) }]);
    let mut write = Write::begin(&mut conn).unwrap();
    for warning in [warning(1, 1, "латекс"), warning(2, 1, "хна"), warning(3, 2, "хна")] {
        write.warnings_mut().put(&warning).unwrap();
    }
    write.commit().unwrap();
    conn
}

fn texts(conn: &Connection, sight: &Sight, client: u128) -> Vec<String> {
    Read::seen(conn, conn, sight).warnings().of(client_id(client)).unwrap().into_iter().map(|warning| warning.text).collect()
}

#[test]
fn warnings_come_oldest_first_and_a_removed_one_no_more() {
    let mut conn = base();
    assert_eq!(texts(&conn, &fixture::sight(), 1), ["хна", "латекс"]);
    let changed = Warning { kind: WarningKind::Other, ..warning(1, 1, "пилок") };
    let removed = Warning { removed_at: Some(Millis(9)), ..warning(2, 1, "хна") };
    let mut write = Write::begin(&mut conn).unwrap();
    write.warnings_mut().put(&changed).unwrap();
    write.warnings_mut().put(&removed).unwrap();
    assert!(matches!(write.warnings_mut().put(&warning(9, 9, "")), Err(Error::ClientNotFound(_))));
    write.commit().unwrap();
    assert_eq!(Read::new(&conn).warnings().of(client_id(1)).unwrap(), [changed]);
    assert_eq!(Read::new(&conn).warnings().terms().unwrap(), ["пилок", "хна"]);
}

#[test]
fn without_the_right_none_is_told_but_a_booking_is_checked() {
    let conn = base();
    let blind = Sight { warnings: false, ..fixture::sight() };
    let read = Read::seen(&conn, &conn, &blind);
    assert_eq!((texts(&conn, &blind, 1), read.warnings().terms().unwrap()), (vec![], vec![]));
    assert_eq!(read.warned_of(client_id(1)).unwrap().len(), 2);
}

#[test]
fn whoever_gives_a_visit_is_warned_whosever_client_it_is() {
    let mut conn = base();
    let own = |user| Sight { reach: Reach::Own, vip: false, ..Sight::whole(user_id(user)) };
    assert_eq!(texts(&conn, &own(5), 1).len(), 2);
    assert_eq!(texts(&conn, &own(6), 1), Vec::<String>::new());
    let of = |number, client| visit(number, Whom::Client(client_id(client)), vec![part(6, wall("2026-11-23T10:00"))]);
    book(&mut conn, &[of(1, 1), of(2, 2)]);
    assert_eq!(texts(&conn, &own(6), 1).len(), 2);
    // Somebody important stays out of sight.
    assert_eq!(texts(&conn, &own(6), 2), Vec::<String>::new());
    assert_eq!(texts(&conn, &Sight { vip: true, ..own(6) }, 2), ["хна"]);
}

#[test]
fn warnings_are_found_by_their_client() {
    let mut conn = fixture::open();
    fixture::unguard(&mut conn);
    let plan = fixture::plan(&conn, OF_CLIENT);
    assert!(plan.contains("SEARCH client_warnings USING INDEX client_warnings_by_client (client=?)"), "{plan}");
    assert!(!plan.contains("TEMP B-TREE"), "{plan}");
    let seen = fixture::plan(&conn, VISITS);
    assert!(seen.starts_with("SEARCH visit_parts USING INDEX visit_parts_by_client (client=?)"), "{seen}");
}

#[test]
fn one_is_found_by_its_id_removed_too_as_far_as_it_is_seen() {
    let mut conn = base();
    let removed = Warning { removed_at: Some(Millis(9)), ..warning(2, 1, "хна") };
    let mut write = Write::begin(&mut conn).unwrap();
    write.warnings_mut().put(&removed).unwrap();
    write.commit().unwrap();
    let found = |sight: &Sight, number| Read::seen(&conn, &conn, sight).warnings().get(WarningId(Uuid::from_u128(number))).unwrap();
    assert_eq!(found(&fixture::sight(), 1), Some(warning(1, 1, "латекс")));
    assert_eq!(found(&fixture::sight(), 2), Some(removed));
    assert_eq!(found(&fixture::sight(), 9), None);
    assert_eq!(found(&Sight { warnings: false, ..fixture::sight() }, 1), None);
    assert_eq!(found(&Sight { reach: Reach::Own, ..Sight::whole(user_id(6)) }, 1), None);
}
