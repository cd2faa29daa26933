//! The demo: a base at work, in which everything can be looked at and nothing costs anything.

use crate::salon::{Salon, check_intact, check_refused, names};
use kartoteka_api::{Code, Desk, Password, Session, calendar, clients, demo, journal, people, waitlist};
use kartoteka_domain::{Country, Day, Language, ReadyRole, Status};
use kartoteka_store::{CalendarRow, RowWhom};
use std::{collections::HashSet, path::PathBuf, sync::Arc};

fn open(salon: &Salon) -> (Desk, Arc<Session>) {
    demo::open(&dir(salon), Country::UKRAINE, Language::Ukrainian, salon.clock(), crate::salon::deaf()).unwrap()
}

/// The day on which the clock of every story starts.
fn today() -> Day {
    "2026-09-21".parse().unwrap()
}

fn dir(salon: &Salon) -> PathBuf {
    salon.root().join("demo")
}

fn sign_in(desk: &Desk, role: ReadyRole) -> Arc<Session> {
    let person = desk.people().into_iter().find(|person| person.role == role.into()).unwrap();
    desk.unlock(person.id, &Password::new(demo::PASSWORD.to_owned())).unwrap().session
}

#[test]
fn somebody_works_in_every_role_and_signs_in_with_the_password_told() {
    let salon = Salon::new();
    let (desk, _) = open(&salon);
    for role in ReadyRole::ALL {
        let steps = if role == ReadyRole::JuniorSpecialist { "rules lesson" } else { "" };
        let session = sign_in(&desk, role);
        assert_eq!(session.steps().iter().map(|step| step.code()).collect::<Vec<_>>().join(" "), steps, "{}", role.code());
    }
}

#[test]
fn each_role_sees_its_own_of_the_same_base() {
    let salon = Salon::new();
    let (desk, owner) = open(&salon);
    assert_eq!(names(&owner, "").len(), 240);
    let senior = |session: &Session| clients::page(session, "", 0, 200).unwrap().rows.into_iter().find(|row| row.vip).map(|row| row.id);
    let first = senior(&owner).unwrap();
    assert_ne!(clients::senior_note(&owner, first).unwrap(), "");
    assert_eq!(senior(&sign_in(&desk, ReadyRole::Administrator)), Some(first));
    let front_desk = sign_in(&desk, ReadyRole::FrontDesk);
    assert_eq!((senior(&front_desk), names(&front_desk, "").len()), (None, 232));
    let own = names(&sign_in(&desk, ReadyRole::Specialist), "").len();
    assert!((150..232).contains(&own), "{own}");
    check_refused(clients::page(&sign_in(&desk, ReadyRole::Accountant), "", 0, 10), Code::Forbidden);
}

#[test]
fn two_weeks_of_work_are_in_the_journal() {
    let salon = Salon::new();
    let (_desk, owner) = open(&salon);
    let heat = journal::heat(&owner, 14).unwrap();
    let days = heat.counts.iter().map(|days| days.iter().filter(|count| **count > 0).count()).collect::<Vec<_>>();
    assert_eq!(days.len(), 7, "the owner and the team");
    assert!(days.iter().filter(|days| **days >= 3).count() >= 2, "{days:?}");
    let accounts = people::accounts(&owner).unwrap();
    assert!(accounts.iter().all(|account| account.last_sign_in.is_some()));
    check_intact(&owner);
}

#[test]
fn the_days_around_today_are_full_of_visits_of_every_kind() {
    let salon = Salon::new();
    let (_desk, owner) = open(&salon);
    let days = calendar::days(&owner, today().plus(-9), 19, None).unwrap();
    let busy_days: HashSet<Day> = days.rows.iter().map(|row| row.start.day()).collect();
    assert_eq!(busy_days.len(), 19, "somebody comes on every day of the week");
    assert!(days.rows.iter().filter(|row| row.start.day() == today()).count() > 8, "today is a busy day");
    let statuses: HashSet<Status> = days.rows.iter().map(|row| row.status).collect();
    for status in [Status::Booked, Status::Confirmed, Status::Done, Status::NoShow, Status::Cancelled] {
        assert!(statuses.contains(&status), "{}", status.code());
    }
    let some = |is: fn(&CalendarRow) -> bool| days.rows.iter().any(is);
    assert!(some(|row| matches!(row.whom, RowWhom::Nobody)) && some(|row| matches!(row.whom, RowWhom::Guest)));
    assert!(some(|row| row.series.is_some()) && some(|row| row.warned) && some(|row| row.parts > 1) && some(|row| row.paid));
    assert_eq!(waitlist::list(&owner).unwrap().len(), 4);
}

#[test]
fn nobody_of_the_team_is_at_two_places_at_once_or_works_out_of_hours() {
    let salon = Salon::new();
    let (_desk, owner) = open(&salon);
    let days = calendar::days(&owner, today().plus(-9), 19, None).unwrap();
    let active: Vec<&CalendarRow> = days.rows.iter().filter(|row| row.status.takes_time()).collect();
    let busy = |row: &CalendarRow| row.start.lasting(row.minutes).widened(row.before, row.after);
    for (place, row) in active.iter().enumerate() {
        let same = |other: &&&CalendarRow| {
            let client = row.client.is_some() && row.client == other.client && row.visit != other.visit;
            (row.specialist == other.specialist || row.room.is_some() && row.room == other.room || client)
                && busy(row).overlaps(busy(other))
        };
        assert!(active[place + 1..].iter().find(same).is_none(), "{} {}", row.start, row.name);
        let plan = |(user, day, _): &&(_, Day, _)| *user == row.specialist && *day == row.start.day();
        assert!(days.plans.iter().find(plan).is_some_and(|(_, _, plan)| plan.covers(busy(row))), "{} {}", row.start, row.name);
    }
}

#[test]
fn it_leaves_nothing_behind() {
    let salon = Salon::new();
    drop(open(&salon));
    demo::leave(&dir(&salon)).unwrap();
    assert_eq!(std::fs::read_dir(salon.root()).unwrap().count(), 0);
}
