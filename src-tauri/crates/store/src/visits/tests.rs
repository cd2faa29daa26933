use super::{read, *};
use crate::{
    Read, Write,
    fixture::{self, book, client_id, instants, olena, part, plan, resource_id, service_id, unguard, user_id, visit, visit_id, wall},
};
use kartoteka_domain::{
    ClientDetails, Contacts, Day, Millis, Money, Part, Reach, Sight, Status, UserId, Visit, Warning, WarningId, WarningKind, Whom,
};
use proptest::prelude::*;
use rusqlite::{Connection, StatementStatus, ToSql};
use uuid::Uuid;

mod carried;

const MONDAY: &str = "2026-11-23";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn at(clock: &str) -> kartoteka_domain::Wall {
    wall(&format!("{MONDAY}T{clock}"))
}

/// A base with two clients, the second one important.
fn base() -> Connection {
    let mut conn = fixture::open();
    fixture::add(&mut conn, &[olena(), ClientDetails { vip: true, ..fixture::person("Франко Іван", &["0671112233"]) }]);
    fixture::add_catalogue(&mut conn);
    conn
}

/// Two services with two people, of which everything is known.
fn whole_visit() -> Visit {
    let first = Part {
        service: Some(service_id(1)),
        room: Some(resource_id(1)),
        equipment: Some(resource_id(3)),
        before: 10,
        after: 15,
        ..part(1, at("10:00"))
    };
    let second = Part { minutes: 30, price: Money(250), ..part(2, at("11:30")) };
    let mut visit = visit(7, Whom::Client(client_id(1)), vec![first, second]);
    visit.details.note = "запізниться".into();
    (visit.details.only_this_specialist, visit.details.paid) = (true, true);
    visit
}

fn rows(conn: &Connection, sight: &Sight) -> Vec<CalendarRow> {
    Read::seen(conn, conn, sight).visits().day_rows(day(MONDAY), day(MONDAY).plus(1), None).unwrap()
}

fn update(conn: &mut Connection, visit: &Visit) {
    let mut write = Write::begin(conn).unwrap();
    write.visits_mut().update(visit, &instants(visit)).unwrap();
    write.commit().unwrap();
}

#[test]
fn a_visit_comes_back_as_it_was_booked() {
    let mut conn = base();
    let visits = [whole_visit(), visit(8, Whom::Guest("Ганна".into()), vec![part(1, at("12:00"))]), {
        let mut block = visit(9, Whom::Nobody, vec![part(1, at("13:00"))]);
        block.details.note = "обід".into();
        block
    }];
    book(&mut conn, &visits);
    for visit in &visits {
        assert_eq!(Read::new(&conn).visits().get(visit.id).unwrap().as_ref(), Some(visit));
    }
    assert_eq!(Read::new(&conn).visits().get(visit_id(99)).unwrap(), None);
}

#[test]
fn the_calendar_draws_every_part_with_all_it_needs() {
    let mut conn = base();
    book(&mut conn, &[whole_visit()]);
    let rows = rows(&conn, &fixture::sight());
    let first = CalendarRow {
        visit: visit_id(7),
        place: 0,
        parts: 2,
        whom: RowWhom::Client,
        status: Status::Booked,
        start: at("10:00"),
        minutes: 60,
        before: 10,
        after: 15,
        specialist: user_id(1),
        room: Some(resource_id(1)),
        equipment: Some(resource_id(3)),
        service: Some(service_id(1)),
        price: Money(500),
        client: Some(client_id(1)),
        name: "Коваленко Олена Іванівна".into(),
        hidden: false,
        first_visit: true,
        warned: false,
        only_this_specialist: true,
        paid: true,
        has_note: true,
        note: String::new(),
        series: None,
        updated_at: Millis(10),
    };
    let second = CalendarRow {
        place: 1,
        start: at("11:30"),
        minutes: 30,
        before: 0,
        after: 0,
        specialist: user_id(2),
        room: None,
        equipment: None,
        service: None,
        price: Money(250),
        ..first.clone()
    };
    assert_eq!(rows, [first, second]);
    let of_one = Read::new(&conn).visits().day_rows(day(MONDAY), day(MONDAY).plus(1), Some(user_id(2))).unwrap();
    assert_eq!(of_one, rows[1..]);
}

#[test]
fn a_guest_is_told_by_name_and_a_block_of_time_by_what_it_is_for() {
    let mut conn = base();
    let mut block = visit(2, Whom::Nobody, vec![part(1, at("13:00"))]);
    block.details.note = "обід".into();
    book(&mut conn, &[visit(1, Whom::Guest("Ганна".into()), vec![part(1, at("12:00"))]), block]);
    let blind = Sight { notes: false, contacts: Contacts::Masked, ..fixture::sight() };
    let rows = rows(&conn, &blind);
    let told: Vec<_> = rows.iter().map(|row| (row.whom, row.name.as_str(), row.note.as_str(), row.has_note)).collect();
    assert_eq!(told, [(RowWhom::Guest, "Ганна", "", false), (RowWhom::Nobody, "", "обід", false)]);
    let seen = Read::seen(&conn, &conn, &blind).visits();
    assert_eq!(seen.get(visit_id(2)).unwrap().unwrap().details.note, "обід");
    assert_eq!((seen.name(visit_id(1)).unwrap().as_deref(), seen.name(visit_id(2)).unwrap().as_deref()), (Some("Ганна"), Some("")));
}

#[test]
fn names_are_masked_and_notes_kept_back_without_the_right() {
    let mut conn = base();
    book(&mut conn, &[whole_visit()]);
    let blind = Sight { notes: false, contacts: Contacts::OnCard, ..fixture::sight() };
    let seen = Read::seen(&conn, &conn, &blind).visits();
    assert!(rows(&conn, &blind).iter().all(|row| row.name == "Олена К." && row.has_note));
    assert_eq!(seen.get(visit_id(7)).unwrap().unwrap().details.note, "");
    assert_eq!(seen.history(client_id(1), 9).unwrap()[0].details.note, "");
    assert_eq!(seen.name(visit_id(7)).unwrap().as_deref(), Some("Олена К."));
    let write = Write::begin_seen(&mut conn, &blind).unwrap();
    assert_eq!(write.whole_visit(visit_id(7)).unwrap(), Some(whole_visit()));
}

#[test]
fn of_somebody_important_only_the_taken_time_is_told() {
    let mut conn = base();
    let mut secret = visit(1, Whom::Client(client_id(2)), vec![Part { service: Some(service_id(1)), ..part(1, at("10:00")) }]);
    secret.details.note = "таємно".into();
    book(&mut conn, &[secret]);
    let plain = Sight { vip: false, ..fixture::sight() };
    let row = rows(&conn, &plain).remove(0);
    assert!(row.hidden && row.name.is_empty() && row.client.is_none() && row.service.is_none() && !row.has_note && !row.first_visit);
    assert_eq!((row.start, row.minutes, row.specialist), (at("10:00"), 60, user_id(1)));
    let seen = Read::seen(&conn, &conn, &plain).visits();
    assert_eq!((seen.get(visit_id(1)).unwrap(), seen.name(visit_id(1)).unwrap()), (None, None));
    assert_eq!(seen.history(client_id(2), 9).unwrap(), []);
    assert_eq!(seen.load(day(MONDAY), day(MONDAY).plus(1)).unwrap().len(), 1);
    assert_eq!(Write::begin_seen(&mut conn, &plain).unwrap().whole_visit(visit_id(1)).unwrap(), None);
}

#[test]
fn what_was_entered_by_mistake_is_gone_until_it_is_put_back() {
    let mut conn = base();
    let visit = whole_visit();
    book(&mut conn, std::slice::from_ref(&visit));
    let removed = Visit { removed_at: Some(Millis(20)), updated_at: Millis(20), ..visit.clone() };
    update(&mut conn, &removed);
    let read = Read::new(&conn);
    assert_eq!((rows(&conn, &fixture::sight()), read.visits().get(visit.id).unwrap()), (vec![], None));
    assert_eq!(read.visits().history(client_id(1), 9).unwrap(), []);
    assert_eq!(Write::begin(&mut conn).unwrap().whole_visit(visit.id).unwrap(), Some(removed));
    let back = Visit { updated_at: Millis(30), ..visit };
    update(&mut conn, &back);
    assert_eq!(Read::new(&conn).visits().get(back.id).unwrap().as_ref(), Some(&back));
    assert_eq!(rows(&conn, &fixture::sight()).len(), 2);
}

#[test]
fn a_removed_visit_is_out_of_sight_as_it_was_before() {
    let mut conn = base();
    book(&mut conn, &[whole_visit()]);
    update(&mut conn, &Visit { removed_at: Some(Millis(20)), ..whole_visit() });
    let mut whole = |sight: &Sight| Write::begin_seen(&mut conn, sight).unwrap().whole_visit(visit_id(7)).unwrap();
    let of = |user: u128| Sight { reach: Reach::Own, ..Sight::whole(user_id(user)) };
    assert!(whole(&of(2)).is_some() && whole(&of(3)).is_none());
    let end = instants(&whole_visit())[1].ends_at;
    let since = |at: i64| Sight { since: Some(Millis(at)), ..fixture::sight() };
    assert!(whole(&since(end.0)).is_some() && whole(&since(end.0 + 1)).is_none());
}

#[test]
fn a_change_is_written_whole() {
    let mut conn = base();
    book(&mut conn, &[whole_visit()]);
    let mut changed = whole_visit();
    changed.details.whom = Whom::Guest("Ганна".into());
    changed.details.status = Status::Cancelled;
    changed.details.cancel_reason = "захворіла".into();
    changed.details.parts = vec![part(2, at("15:00"))];
    changed.zone = "Europe/Warsaw".into();
    changed.updated_at = Millis(50);
    update(&mut conn, &changed);
    assert_eq!(Read::new(&conn).visits().get(changed.id).unwrap(), Some(changed));
    let mut write = Write::begin(&mut conn).unwrap();
    let missing = visit(99, Whom::Nobody, vec![part(1, at("10:00"))]);
    assert!(matches!(write.visits_mut().update(&missing, &instants(&missing)), Err(crate::Error::VisitNotFound(_))));
    let nobody = visit(98, Whom::Client(client_id(9)), vec![part(1, at("10:00"))]);
    assert!(matches!(write.visits_mut().insert(&nobody, &instants(&nobody)), Err(crate::Error::ClientNotFound(_))));
    assert!(write.visits_mut().insert(&missing, &[]).is_err());
}

#[test]
fn the_first_visit_is_the_one_before_which_none_took_place() {
    let mut conn = base();
    let of = |number, clock: &str, status| {
        let mut visit = visit(number, Whom::Client(client_id(1)), vec![part(1, at(clock)), part(2, at(clock).plus(60))]);
        visit.details.status = status;
        visit
    };
    book(&mut conn, &[of(1, "08:00", Status::NoShow), of(2, "11:00", Status::Booked), of(3, "14:00", Status::Booked)]);
    let first: Vec<_> = rows(&conn, &fixture::sight()).iter().map(|row| (row.visit, row.first_visit)).collect();
    let of = |number, first| [(visit_id(number), first); 2];
    assert_eq!(first, [of(1, true), of(2, true), of(3, false)].concat());
}

#[test]
fn the_visits_of_a_client_come_newest_first() {
    let mut conn = base();
    let of = |number, clock: &str| visit(number, Whom::Client(client_id(1)), vec![part(1, at(clock)), part(2, at(clock).plus(60))]);
    book(&mut conn, &[of(1, "11:00"), of(2, "08:00"), of(3, "14:00"), visit(4, Whom::Client(client_id(2)), vec![part(1, at("18:00"))])]);
    let history = |count| Read::new(&conn).visits().history(client_id(1), count).unwrap().iter().map(|visit| visit.id).collect::<Vec<_>>();
    assert_eq!(history(9), [3, 1, 2].map(visit_id));
    assert_eq!(history(2), [3, 1].map(visit_id));
    assert!(history(0).is_empty());
}

#[test]
fn a_load_counts_visits_once_and_blocks_by_their_minutes() {
    let mut conn = base();
    let twice = visit(1, Whom::Client(client_id(1)), vec![part(1, at("08:00")), part(1, at("09:00")), part(2, at("10:00"))]);
    let mut cancelled = visit(3, Whom::Client(client_id(1)), vec![part(1, at("16:00"))]);
    cancelled.details.status = Status::Cancelled;
    let guest = visit(4, Whom::Guest(String::new()), vec![part(2, at("12:00"))]);
    book(&mut conn, &[twice, visit(2, Whom::Nobody, vec![part(1, at("13:00"))]), cancelled, guest]);
    let load = |sight: &Sight| -> Vec<(UserId, u32, u32)> {
        let load = Read::seen(&conn, &conn, sight).visits().load(day(MONDAY), day(MONDAY).plus(1)).unwrap();
        load.into_iter().map(|load| (load.specialist, load.visits, load.minutes)).collect()
    };
    assert_eq!(load(&fixture::sight()), [(user_id(1), 1, 180), (user_id(2), 2, 120)]);
    let own = Sight { reach: Reach::Own, ..Sight::whole(user_id(2)) };
    assert_eq!(load(&own), [(user_id(1), 1, 120), (user_id(2), 2, 120)]);
}

#[test]
fn a_client_who_comes_is_not_long_gone() {
    let mut conn = base();
    let visit = whole_visit();
    let end = instants(&visit)[1].ends_at;
    let since = |at: i64| Sight { since: Some(Millis(at)), ..fixture::sight() };
    let seen = |conn: &Connection, sight: &Sight| {
        let clients = Read::seen(conn, conn, sight).clients();
        let card = clients.get(client_id(1)).unwrap().is_some();
        let listed = !clients.rows(&[client_id(1)]).unwrap().is_empty();
        assert_eq!((listed, clients.bookable(client_id(1)).unwrap().is_some()), (card, card));
        card
    };
    assert!(!seen(&conn, &since(200)));
    book(&mut conn, &[visit]);
    assert!(seen(&conn, &since(end.0)) && !seen(&conn, &since(end.0 + 1)));
    let mut write = Write::begin(&mut conn).unwrap();
    write.clients_mut().update(client_id(1), &olena(), Millis(300)).unwrap();
    write.commit().unwrap();
    assert!(seen(&conn, &since(end.0)));
}

#[test]
fn days_are_drawn_and_counted_from_the_rows_that_lie_together() {
    let mut conn = fixture::open();
    unguard(&mut conn);
    let days = plan(&conn, read::DAYS);
    assert!(days.starts_with("SEARCH visit_parts USING PRIMARY KEY (day>? AND day<?)") && !days.contains("TEMP B-TREE"), "{days}");
    assert!(days.contains("SEARCH earlier USING COVERING INDEX visit_parts_by_client (client=? AND start<?)"), "{days}");
    let of_one = plan(&conn, read::DAYS_OF_ONE);
    assert!(of_one.starts_with("SEARCH visit_parts USING INDEX visit_parts_by_specialist (specialist=? AND day>? AND day<?)"), "{of_one}");
    assert!(!of_one.contains("TEMP B-TREE"), "{of_one}");
    assert_eq!(plan(&conn, read::LOAD), "SEARCH visit_parts USING COVERING INDEX visit_parts_load (day>? AND day<?)");
    let of_client = plan(&conn, read::OF_CLIENT);
    assert!(of_client.starts_with("SEARCH visit_parts USING INDEX visit_parts_by_client (client=?)"), "{of_client}");
    assert!(!of_client.contains("TEMP B-TREE"), "{of_client}");
    assert_eq!(plan(&conn, read::PARTS), "SEARCH visit_parts USING INDEX visit_parts_by_visit (visit=?)");
}

/// How many steps SQLite takes for a statement over the tenth day.
fn steps(conn: &Connection, sql: &str) -> i32 {
    let mut statement = conn.prepare(sql).unwrap();
    let named = |name: &str| -> Box<dyn ToSql> {
        match name {
            ":from" => Box::new(10),
            ":until" => Box::new(11),
            _ => Box::new(user_id(2).as_bytes().to_vec()),
        }
    };
    for index in 1..=statement.parameter_count() {
        let value = named(statement.parameter_name(index).unwrap());
        statement.raw_bind_parameter(index, value).unwrap();
    }
    let mut rows = statement.raw_query();
    while rows.next().unwrap().is_some() {}
    drop(rows);
    statement.get_status(StatementStatus::VmStep)
}

#[test]
fn a_day_takes_no_more_work_after_years() {
    let [young, old] = [600, 2_400].map(|visits| {
        let mut conn = fixture::years(50, visits, 4);
        unguard(&mut conn);
        conn
    });
    for sql in [read::DAYS, read::DAYS_OF_ONE, read::LOAD] {
        assert_eq!(steps(&young, sql), steps(&old, sql), "{sql}");
    }
}

/// A part of somebody, some hours from the first minute on.
fn parts() -> impl Strategy<Value = Vec<Part>> {
    let part = (1..4u128, 0..20i64).prop_map(|(specialist, hour)| part(specialist, at("00:00").plus(hour * 60)));
    prop::collection::vec(part, 1..4).prop_map(|mut parts| {
        parts.sort_by_key(|part| part.start);
        parts
    })
}

fn sight() -> impl Strategy<Value = Sight> {
    let reach = prop::sample::select(Reach::ALL.to_vec());
    let hour = at("00:00").number();
    (1..5u128, reach, any::<bool>(), prop::option::of(0..24i64), any::<bool>()).prop_map(move |(user, reach, vip, since, visits)| Sight {
        reach,
        vip,
        since: since.map(|since| Millis((hour + since * 60) * 60_000)),
        visits,
        ..Sight::whole(user_id(user))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_function_shows_the_visits_a_sight_covers_and_no_other(
        booked in prop::collection::vec((0..3u128, parts()), 1..16),
        sight in sight(),
    ) {
        let mut conn = base();
        let whom = |client| if client == 0 { Whom::Nobody } else { Whom::Client(client_id(client)) };
        let visits: Vec<Visit> = (1..).zip(booked).map(|(number, (client, parts))| visit(number, whom(client), parts)).collect();
        book(&mut conn, &visits);
        let ends_at = |visit: &Visit| instants(visit).iter().map(|moments| moments.ends_at).max().unwrap();
        let covered = |visit: &&Visit| sight.covers_visit(visit.details.specialists().into_iter(), ends_at(visit));
        let hidden = |visit: &Visit| visit.details.whom == Whom::Client(client_id(2)) && !sight.vip;
        let seen = Read::seen(&conn, &conn, &sight).visits();

        let mut drawn: Vec<_> = rows(&conn, &sight).into_iter().map(|row| (row.visit, row.place, row.hidden)).collect();
        drawn.sort_unstable();
        let each = |visit: &Visit| (0..visit.details.parts.len()).map(|place| (visit.id, place as u8, hidden(visit))).collect::<Vec<_>>();
        prop_assert_eq!(&drawn, &visits.iter().filter(covered).flat_map(each).collect::<Vec<_>>());
        for specialist in 1..4 {
            let of_one = seen.day_rows(day(MONDAY), day(MONDAY).plus(1), Some(user_id(specialist))).unwrap();
            let own: Vec<_> = rows(&conn, &sight).into_iter().filter(|row| row.specialist == user_id(specialist)).collect();
            prop_assert_eq!(of_one.len(), own.len());
            prop_assert!(own.iter().all(|row| of_one.contains(row)));
        }
        let whole: Vec<Visit> = visits.iter().filter(covered).filter(|visit| !hidden(visit)).cloned().collect();
        let got: Vec<Visit> = visits.iter().filter_map(|visit| seen.get(visit.id).unwrap()).collect();
        prop_assert_eq!(&got, &whole);
        let named = visits.iter().filter(|visit| seen.name(visit.id).unwrap().is_some()).count();
        prop_assert_eq!(named, whole.len());
        for client in 1..3 {
            let history = seen.history(client_id(client), 99).unwrap();
            let own = whole.iter().filter(|visit| visit.details.whom == Whom::Client(client_id(client)));
            prop_assert_eq!(history.len(), own.clone().count());
            prop_assert!(own.into_iter().all(|visit| history.contains(visit)));
        }
        let minutes: u32 = seen.load(day(MONDAY), day(MONDAY).plus(1)).unwrap().iter().map(|load| load.minutes).sum();
        prop_assert_eq!(minutes as usize, drawn.len() * 60);
    }
}
