//! Invented salons: as busy as real ones, and the same each time.

use crate::salon::{Opened, check_intact};
use kartoteka_api::{Flow, generate, schedule, services, specialists};
use kartoteka_domain::{Day, Stretch, UserId};
use std::collections::HashMap;

const SEED: u64 = 3;

fn salon(visits: usize) -> Opened {
    let base = Opened::new();
    base.step_up();
    let go = &mut |_| Flow::Go;
    generate::clients(&base.session, 400, SEED, go).unwrap();
    assert_eq!(generate::visits(&base.desk, &base.session, visits, SEED, go).unwrap(), visits);
    base
}

/// Who is busy when with whom, in order: columns by place, so that it is the same in two salons.
fn told(base: &Opened) -> Vec<(usize, Stretch, String)> {
    let team: Vec<UserId> = specialists::list(&base.session).unwrap().into_iter().map(|view| view.user).collect();
    let rows = rows(base).into_iter().filter(|row| row.status.takes_time());
    let column = |user| team.iter().position(|known| *known == user).unwrap();
    rows.map(|row| (column(row.specialist), row.start.lasting(row.minutes).widened(row.before, row.after), row.name)).collect()
}

fn rows(base: &Opened) -> Vec<kartoteka_store::CalendarRow> {
    let today: Day = "2026-09-21".parse().unwrap();
    base.session
        .read(kartoteka_domain::Right::SeeVisits, |rows| Ok(rows.visits().day_rows(today.plus(-30), today.plus(70), None)?))
        .unwrap()
}

#[test]
fn nobody_is_at_two_places_at_once() {
    let base = salon(1_200);
    let mut busy: HashMap<(bool, String), Vec<Stretch>> = HashMap::new();
    for (column, stretch, name) in told(&base) {
        busy.entry((true, column.to_string())).or_default().push(stretch);
        if !name.is_empty() {
            busy.entry((false, name)).or_default().push(stretch);
        }
    }
    for ((is_column, who), stretches) in &mut busy {
        stretches.sort_by_key(|stretch| stretch.from);
        // Two clients may have one name.
        let clash = stretches.windows(2).find(|pair| pair[1].overlaps(pair[0])).filter(|_| *is_column);
        assert_eq!(clash, None, "{who}");
    }
    assert_eq!(specialists::list(&base.session).unwrap().len(), 12);
    assert!(services::list(&base.session).unwrap().len() > 10);
    check_intact(&base.session);
}

#[test]
fn everybody_works_within_the_hours_told() {
    let base = salon(300);
    let today: Day = "2026-09-21".parse().unwrap();
    for row in rows(&base) {
        let week = schedule::of(&base.session, row.specialist, today, today.plus(1)).unwrap().week;
        let day = row.start.day();
        assert!(week.day(day.weekday()).covers(row.start.lasting(row.minutes).widened(row.before, row.after)), "{}", row.start);
        assert_eq!(row.start.minute() % 15, 0);
    }
}

#[test]
fn the_same_seed_invents_the_same_visits_and_more_go_where_there_are_none() {
    let (one, other) = (salon(300), salon(300));
    assert_eq!(told(&one), told(&other));
    one.step_up();
    let before = rows(&one).len();
    generate::visits(&one.desk, &one.session, 200, SEED, &mut |_| Flow::Go).unwrap();
    assert!(rows(&one).len() >= before + 200);
    let mut busy: Vec<_> = told(&one).into_iter().map(|(column, stretch, _)| (column, stretch.from, stretch.until)).collect();
    busy.sort_unstable();
    assert!(busy.windows(2).all(|pair| pair[0].0 != pair[1].0 || pair[0].2 <= pair[1].1));
}

#[test]
fn entries_alone_are_journaled_too() {
    let base = Opened::new();
    let added = generate::entries(&base.session, 2_500, SEED, &mut |_| Flow::Go).unwrap();
    assert_eq!(added, 2_500);
    check_intact(&base.session);
}
