use super::*;
use crate::{
    Read, Series, Write,
    fixture::{self, book, client_id, part, plan, resource_id, unguard, user_id, visit, visit_id, wall},
};
use kartoteka_domain::{Millis, Part, Status, Visit, Whom};
use proptest::prelude::*;
use rusqlite::Connection;
use uuid::Uuid;

const NOON: &str = "2026-11-23T12:00";

fn base() -> Connection {
    let mut conn = fixture::open();
    fixture::add(&mut conn, &[fixture::person("Коваленко Олена", &[]), fixture::person("Франко Іван", &[])]);
    fixture::add_catalogue(&mut conn);
    conn
}

/// A visit with buffers, a room or none, some hours around noon, of up to half a day.
fn booked() -> impl Strategy<Value = (Part, u128, Status)> {
    let status = prop::sample::select(Status::ALL.to_vec());
    let times = (-1_500..1_500i64, 5..720u16, 0..240u16, 0..240u16);
    (times, 1..3u128, prop::option::of(1..3u128), any::<bool>(), 0..3u128, status).prop_map(
        |((offset, minutes, before, after), specialist, room, equipment, client, status)| {
            let part = Part {
                minutes,
                before,
                after,
                room: room.map(resource_id),
                equipment: equipment.then(|| resource_id(3)),
                ..part(specialist, wall(NOON).plus(offset))
            };
            (part, client, status)
        },
    )
}

fn everybody() -> Vec<Who> {
    let specialists = (1..3).map(|number| Who::Specialist(user_id(number)));
    let resources = (1..4).map(|number| Who::Resource(resource_id(number)));
    specialists.chain(resources).chain((1..3).map(|number| Who::Client(client_id(number)))).collect()
}

/// When a part takes somebody, said a second time.
fn takes(visit: &Visit, who: Who) -> Option<Stretch> {
    let part = &visit.details.parts[0];
    let whose = match who {
        Who::Specialist(id) => part.specialist == id,
        Who::Resource(id) => part.room == Some(id) || part.equipment == Some(id),
        Who::Client(id) => visit.details.whom == Whom::Client(id),
    };
    let stretch = if matches!(who, Who::Client(_)) { part.stretch() } else { part.busy() };
    (whose && visit.details.status.takes_time()).then_some(stretch)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn what_is_taken_agrees_with_a_look_at_every_visit(
        booked in prop::collection::vec(booked(), 1..24),
        offset in -1_500..1_500i64,
        minutes in 1..3_000u16,
        except in 1..24u128,
    ) {
        let mut conn = base();
        let visits: Vec<Visit> = (1..)
            .zip(booked)
            .map(|(number, (part, client, status))| {
                let whom = if client == 0 { Whom::Nobody } else { Whom::Client(client_id(client)) };
                let mut visit = visit(number, whom, vec![part]);
                visit.details.status = status;
                visit
            })
            .collect();
        book(&mut conn, &visits);
        let occupancy = Read::new(&conn).occupancy();
        let asked = wall(NOON).plus(offset).lasting(minutes);
        let (from, until) = (asked.from.day(), asked.until.day().plus(1));
        let days = Stretch { from: from.start(), until: until.start() };
        for who in everybody() {
            let mut found: Vec<VisitId> =
                occupancy.busy(who, asked, &[visit_id(except)]).unwrap().into_iter().map(|busy| busy.visit).collect();
            found.sort_unstable();
            let naive = visits.iter().filter(|visit| visit.id != visit_id(except));
            let naive = naive.filter(|visit| takes(visit, who).is_some_and(|stretch| stretch.overlaps(asked)));
            prop_assert_eq!(found, naive.map(|visit| visit.id).collect::<Vec<_>>());

            let all = occupancy.busy_all(&[who], from, until).unwrap();
            prop_assert!(all.windows(2).all(|pair| pair[0].1.until < pair[1].1.from));
            let taken = |minute: Wall| visits.iter().any(|visit| {
                takes(visit, who).is_some_and(|stretch| stretch.overlaps(days) && stretch.overlaps(minute.lasting(1)))
            });
            for minute in (0..days.minutes()).step_by(7).map(|minute| days.from.plus(minute)) {
                prop_assert_eq!(all.iter().any(|(_, stretch)| stretch.overlaps(minute.lasting(1))), taken(minute));
            }
        }
    }
}

#[test]
fn what_has_not_begun_is_found_by_person_series_and_time() {
    let mut conn = base();
    let series = SeriesId(Uuid::from_u128(5));
    let at = |number: u128, hours: i64, status| {
        let start = wall(NOON).plus(hours * 60);
        let mut visit = visit(number, Whom::Nobody, vec![part(1, start), part(2, start.plus(60))]);
        visit.details.status = status;
        visit.series = (number % 2 == 1).then_some(series);
        visit
    };
    let mut write = Write::begin(&mut conn).unwrap();
    let repeating = Series { id: series, rule: "FREQ=DAILY;INTERVAL=1;COUNT=3".into(), first: wall(NOON).day(), removed_at: None };
    write.series_mut().put(&repeating, Millis(1)).unwrap();
    let ended = Series { removed_at: Some(Millis(2)), ..repeating };
    write.series_mut().put(&ended, Millis(2)).unwrap();
    assert_eq!((write.series().get(series).unwrap(), write.series().get(SeriesId(Uuid::nil())).unwrap()), (Some(ended), None));
    write.commit().unwrap();
    let states = [Status::Booked, Status::Confirmed, Status::Done, Status::Booked, Status::Confirmed];
    let visits: Vec<Visit> = (1..).zip(states).map(|(number, status)| at(number, number as i64 * 3, status)).collect();
    book(&mut conn, &visits);
    let occupancy = Read::new(&conn).occupancy();
    let ids = |numbers: &[u128]| numbers.iter().copied().map(visit_id).collect::<Vec<_>>();
    assert_eq!(occupancy.ahead(wall(NOON)).unwrap(), ids(&[1, 2, 4, 5]));
    assert_eq!(occupancy.ahead(wall(NOON).plus(6 * 60)).unwrap(), ids(&[2, 4, 5]));
    // The second part of the first one has not begun yet.
    assert_eq!(occupancy.ahead_of(user_id(2), wall(NOON).plus(4 * 60)).unwrap(), ids(&[1, 2, 4, 5]));
    assert_eq!(occupancy.ahead_of(user_id(1), wall(NOON).plus(4 * 60)).unwrap(), ids(&[2, 4, 5]));
    assert_eq!(occupancy.ahead_of(user_id(3), wall(NOON)).unwrap(), []);
    assert_eq!(occupancy.of_series(series, wall(NOON)).unwrap(), ids(&[1, 5]));
    assert_eq!(occupancy.of_series(series, wall(NOON).plus(4 * 60)).unwrap(), ids(&[5]));
}

#[test]
fn what_is_taken_is_read_from_indexes_alone() {
    let mut conn = fixture::open();
    unguard(&mut conn);
    for (sql, index) in [
        (OF_SPECIALIST, "visit_parts_by_specialist (specialist=? AND day>? AND day<?)"),
        (OF_ROOM, "visit_parts_by_room (room=? AND day>? AND day<?)"),
        (OF_EQUIPMENT, "visit_parts_by_equipment (equipment=? AND day>? AND day<?)"),
        (OF_CLIENT, "visit_parts_by_client (client=? AND start>? AND start<?)"),
    ] {
        let plan = plan(&conn, sql);
        assert!(plan.starts_with(&format!("SEARCH visit_parts USING COVERING INDEX {index}")), "{plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{plan}");
    }
    assert!(plan(&conn, AHEAD_OF).starts_with("SEARCH visit_parts USING INDEX visit_parts_by_specialist (specialist=? AND day>?)"));
    assert_eq!(plan(&conn, AHEAD), "SEARCH visit_parts USING PRIMARY KEY (day>?)");
    assert!(plan(&conn, OF_SERIES).starts_with("SEARCH visits USING COVERING INDEX visits_by_series (series=?)"));
}
