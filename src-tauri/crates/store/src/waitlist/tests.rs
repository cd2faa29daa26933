use super::*;
use crate::{
    Read, Write,
    fixture::{self, client_id, olena, plan, service_id, unguard, user_id, visit_id},
};
use kartoteka_domain::{ClientDetails, Contacts, Millis, Reach, Sight};
use proptest::prelude::*;
use uuid::Uuid;

fn wait_id(number: u128) -> WaitId {
    WaitId(Uuid::from_u128(number))
}

fn wish(number: u128, whom: Whom, specialists: &[u128]) -> Waiting {
    let wish = Wish {
        whom,
        service: Some(service_id(1)),
        specialists: specialists.iter().copied().map(user_id).collect(),
        from: Day::from_number(20_000),
        until: Day::from_number(20_010),
        weekdays: Weekdays::of([0, 2]),
        span: Span::new(600, 720),
        note: "після роботи".into(),
    };
    let at = Millis(i64::try_from(number).unwrap());
    Waiting { id: wait_id(number), wish, created_at: at, created_by: user_id(1), updated_at: at, closed_at: None, visit: None }
}

/// Olena waits, then a guest, then somebody important.
fn base() -> Connection {
    let mut conn = fixture::open();
    fixture::add(&mut conn, &[olena(), ClientDetails { vip: true, ..fixture::person("Франко Іван", &[]) }]);
    fixture::add_catalogue(&mut conn);
    let mut write = Write::begin(&mut conn).unwrap();
    let wishes = [
        wish(1, Whom::Client(client_id(1)), &[1, 2]),
        wish(2, Whom::Guest("Ганна".into()), &[]),
        wish(3, Whom::Client(client_id(2)), &[2]),
    ];
    for wish in &wishes {
        write.waitlist_mut().put(wish).unwrap();
    }
    write.commit().unwrap();
    conn
}

fn open(conn: &Connection, sight: &Sight) -> Vec<WaitingRow> {
    Read::seen(conn, conn, sight).waitlist().open().unwrap()
}

#[test]
fn wishes_come_oldest_first_until_they_are_closed() {
    let mut conn = base();
    let rows = open(&conn, &fixture::sight());
    assert_eq!(rows[0].waiting, wish(1, Whom::Client(client_id(1)), &[1, 2]));
    let names: Vec<_> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Коваленко Олена Іванівна", "Ганна", "Франко Іван"]);
    let closed = Waiting { closed_at: Some(Millis(9)), visit: Some(visit_id(4)), ..wish(2, Whom::Client(client_id(1)), &[]) };
    let bare = wish(1, Whom::Client(client_id(1)), &[]);
    let bare = Waiting { wish: Wish { service: None, span: None, weekdays: Weekdays::ALL, ..bare.wish }, ..bare };
    let mut write = Write::begin(&mut conn).unwrap();
    write.waitlist_mut().put(&closed).unwrap();
    write.waitlist_mut().put(&bare).unwrap();
    write.commit().unwrap();
    let rows = open(&conn, &fixture::sight());
    assert_eq!((rows.len(), &rows[0].waiting), (2, &bare));
    assert_eq!(Read::new(&conn).waitlist().get(wait_id(2)).unwrap().unwrap().waiting, closed);
    assert_eq!(Read::new(&conn).waitlist().get(wait_id(9)).unwrap(), None);
}

#[test]
fn names_are_masked_and_notes_kept_back_without_the_right() {
    let mut conn = base();
    let blind = Sight { contacts: Contacts::Masked, notes: false, ..fixture::sight() };
    let row = open(&conn, &blind).remove(0);
    assert_eq!((row.name.as_str(), row.waiting.wish.note.as_str()), ("Олена К.", ""));
    let write = Write::begin_seen(&mut conn, &blind).unwrap();
    assert_eq!(write.whole_wish(wait_id(1)).unwrap(), Some(wish(1, Whom::Client(client_id(1)), &[1, 2])));
}

#[test]
fn of_somebody_important_only_the_wish_is_told() {
    let mut conn = base();
    let plain = Sight { vip: false, ..fixture::sight() };
    let row = open(&conn, &plain).remove(2);
    assert!(row.hidden && row.name.is_empty() && row.waiting.wish.note.is_empty());
    assert_eq!((row.waiting.wish.whom, row.waiting.wish.service), (Whom::Guest(String::new()), Some(service_id(1))));
    assert_eq!(Read::seen(&conn, &conn, &plain).waitlist().get(wait_id(3)).unwrap(), None);
    assert_eq!(Write::begin_seen(&mut conn, &plain).unwrap().whole_wish(wait_id(3)).unwrap(), None);
}

#[test]
fn open_wishes_are_read_by_an_index_of_their_own() {
    let mut conn = fixture::open();
    unguard(&mut conn);
    let plan = plan(&conn, OPEN);
    assert!(plan.starts_with("SCAN waitlist USING INDEX waitlist_open") && !plan.contains("TEMP B-TREE"), "{plan}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn every_function_shows_the_wishes_a_sight_covers_and_no_other(
        reach in prop::sample::select(Reach::ALL.to_vec()),
        user in 1..4u128,
        visits in any::<bool>(),
    ) {
        let conn = base();
        let sight = Sight { reach, visits, ..Sight::whole(user_id(user)) };
        let covered: Vec<WaitId> = open(&conn, &fixture::sight())
            .into_iter()
            .filter(|row| sight.covers_waiting(&row.waiting.wish.specialists))
            .map(|row| row.waiting.id)
            .collect();
        prop_assert_eq!(&open(&conn, &sight).into_iter().map(|row| row.waiting.id).collect::<Vec<_>>(), &covered);
        let waitlist = Read::seen(&conn, &conn, &sight).waitlist();
        let got: Vec<WaitId> = (1..4).map(wait_id).filter(|id| waitlist.get(*id).unwrap().is_some()).collect();
        prop_assert_eq!(got, covered);
    }
}
