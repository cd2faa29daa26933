//! When people work: weeks, days that differ, holidays.

use crate::{
    salon::{Opened, Salon, check_refused, deaf, entries},
    services::specialist,
};
use expect_test::{Expect, expect};
use kartoteka_api::{Code, Desk, JournalFilter, NewBase, calendar, schedule, specialists};
use kartoteka_domain::{Action, Country, Day, DayPlan, ReadyRole, UserId, WeekPlan};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn plan(text: &str) -> DayPlan {
    DayPlan::parse(text).unwrap()
}

/// The newest entry with this action: subject aside, as lines.
fn told(base: &Opened, action: Action) -> String {
    let filter = JournalFilter { actions: vec![action], ..JournalFilter::default() };
    let entry = entries(&base.session, &filter).remove(0);
    let changes = entry.body.changes.iter().map(|change| format!("{}: {} → {}", change.field, change.old, change.new));
    changes.collect::<Vec<_>>().join("\n")
}

fn days_of(base: &Opened, user: UserId) -> Vec<String> {
    let days = schedule::of(&base.session, user, day("2026-12-01"), day("2027-02-01")).unwrap().days;
    days.iter().map(|day| format!("{} {} {}", day.day, day.plan.to_text(), day.note).trim_end().to_owned()).collect()
}

#[test]
fn a_week_is_changed_and_journaled() {
    let base = Opened::new();
    let user = specialist(&base);
    let week = || schedule::of(&base.session, user, day("2026-12-01"), day("2026-12-08")).unwrap().week.to_text();
    assert_eq!(week(), "540-1080;540-1080;540-1080;540-1080;540-1080;;");
    let other = "540-780,840-1080;;600-900;;;600-900;";
    schedule::set_week(&base.session, user, WeekPlan::parse(other).unwrap()).unwrap();
    assert_eq!(week(), other);
    assert_eq!(told(&base, Action::ScheduleChanged), format!("week: 540-1080;540-1080;540-1080;540-1080;540-1080;; → {other}"));
}

#[test]
fn many_days_of_many_people_differ_at_once() {
    let base = Opened::new();
    let marta = base.invite("Марта", &ReadyRole::Specialist.into()).user;
    specialists::save(&base.session, marta, 1, true, &[]).unwrap();
    let users = [specialist(&base), marta];
    let days = ["2026-12-24", "2026-12-25", "2026-12-31", "2026-12-25"].map(day);
    schedule::set_days(&base.session, &users, &days, Some(&DayPlan::off()), " Свята ").unwrap();
    for user in users {
        assert_eq!(days_of(&base, user), ["2026-12-24  Свята", "2026-12-25  Свята", "2026-12-31  Свята"]);
    }
    schedule::set_days(&base.session, &[marta], &[day("2026-12-31")], Some(&plan("600-840")), "").unwrap();
    schedule::set_days(&base.session, &[marta], &[day("2026-12-24"), day("2026-12-31")], None, "").unwrap();
    assert_eq!(days_of(&base, marta), ["2026-12-25  Свята"]);
    assert_eq!(days_of(&base, users[0]).len(), 3);
    expect![[r#"
        days:  → 2026-12-24, 2026-12-31
        plan: 600-840; off → "#]]
    .assert_eq(&told(&base, Action::ScheduleChanged));
}

#[test]
fn what_cannot_be_planned_is_refused() {
    let base = Opened::new();
    let user = specialist(&base);
    let stranger = UserId(base.session.clock().new_id());
    let off = DayPlan::off();
    let first = day("2026-01-01");
    let long: Vec<Day> = first.up_to(first.plus(5_001)).collect();
    let set = |users: &[UserId], days: &[Day], note: &str| schedule::set_days(&base.session, users, days, Some(&off), note);
    check_refused(set(&[stranger], &[first], ""), Code::NotFound);
    check_refused(set(&[user, stranger], &[first], ""), Code::NotFound);
    assert!(days_of(&base, user).is_empty(), "of two nobody's day is changed when one is not there");
    check_refused(set(&[], &[first], ""), Code::InvalidFields);
    check_refused(set(&[user], &[], ""), Code::InvalidFields);
    check_refused(set(&[user], &[first], &"я".repeat(201)), Code::InvalidFields);
    check_refused(set(&[user], &long, ""), Code::TooManyDays);
    check_refused(schedule::of(&base.session, user, first, first.plus(401)), Code::TooManyDays);
    check_refused(schedule::of(&base.session, stranger, first, first.plus(1)), Code::NotFound);
    check_refused(schedule::set_week(&base.session, stranger, WeekPlan::default()), Code::NotFound);
    check_refused(schedule::set_closed(&base.session, &[], &[]), Code::InvalidFields);
}

#[test]
fn the_business_is_closed_on_chosen_days_and_opened_again() {
    let base = Opened::new();
    let add = [(day("2026-12-25"), " Різдво ".to_owned()), (day("2027-01-01"), "Новий рік".to_owned())];
    schedule::set_closed(&base.session, &add, &[]).unwrap();
    let closed = |year| schedule::closed(&base.session, year).unwrap().into_iter().map(|closed| closed.name).collect::<Vec<_>>();
    assert_eq!((closed(2026), closed(2027)), (vec!["Різдво".to_owned()], vec!["Новий рік".to_owned()]));
    schedule::set_closed(&base.session, &[(day("2027-01-02"), "Ремонт".to_owned())], &[day("2027-01-01")]).unwrap();
    assert_eq!(closed(2027), ["Ремонт"]);
    expect![[r#"
        closed: 2027-01-01 Новий рік → 
        closed:  → 2027-01-02 Ремонт"#]]
    .assert_eq(&told(&base, Action::ClosedDaysChanged));
}

#[test]
fn the_hours_of_a_day_are_those_of_the_week_unless_the_day_differs_or_the_business_is_closed() {
    let base = Opened::new();
    let user = specialist(&base);
    // A Monday and the four days after it.
    let week: Vec<Day> = day("2026-09-21").up_to(day("2026-09-26")).collect();
    schedule::set_days(&base.session, &[user], &week[1..3], Some(&plan("600-720")), "").unwrap();
    schedule::set_days(&base.session, &[user], &week[3..4], Some(&DayPlan::off()), "").unwrap();
    schedule::set_closed(&base.session, &[(week[2], "Ремонт".to_owned())], &[]).unwrap();
    let plans = calendar::days(&base.session, week[0], 7, None).unwrap().plans;
    let told: Vec<_> = plans.iter().map(|(_, day, plan)| format!("{day} {}", plan.to_text())).collect();
    assert_eq!(told, ["2026-09-21 540-1080", "2026-09-22 600-720", "2026-09-25 540-1080"]);
}

/// Holidays of 2027, in which Easter of east and west are weeks apart.
fn check_holidays(country: Country, expected: Expect) {
    let salon = Salon::new();
    let new = NewBase { country, ..Salon::new_base(crate::salon::PASSWORD) };
    let (_desk, session, _) = Desk::create(&salon.vault(), salon.device(), new, salon.clock(), deaf()).unwrap();
    let spring = day("2027-03-01").number()..day("2027-06-01").number();
    let holidays = schedule::holidays(&session, 2027).unwrap().into_iter().filter(|(day, _)| spring.contains(&day.number()));
    expected.assert_eq(&holidays.map(|(day, name)| format!("{day} {name}")).collect::<Vec<_>>().join("\n"));
}

#[test]
fn holidays_are_those_of_ukraine() {
    check_holidays(
        Country::UKRAINE,
        expect![[r#"
            2027-03-08 womens-day
            2027-05-01 labour-day
            2027-05-02 easter
            2027-05-08 remembrance-and-victory-day"#]],
    );
}

#[test]
fn holidays_are_those_of_poland() {
    check_holidays(
        Country::POLAND,
        expect![[r#"
            2027-03-28 easter
            2027-03-29 easter-monday
            2027-05-01 labour-day
            2027-05-03 constitution-day
            2027-05-16 pentecost
            2027-05-27 corpus-christi"#]],
    );
}

#[test]
fn everybody_who_sees_visits_sees_the_schedule_and_few_change_it() {
    let mut base = Opened::new();
    let user = specialist(&base);
    base.hire("Марта", ReadyRole::Specialist);
    let session = &base.session;
    assert!(schedule::of(session, user, day("2026-12-01"), day("2026-12-08")).is_ok());
    assert!(schedule::closed(session, 2026).unwrap().is_empty());
    check_refused(schedule::set_week(session, user, WeekPlan::default()), Code::Forbidden);
    check_refused(schedule::set_days(session, &[user], &[day("2026-12-01")], None, ""), Code::Forbidden);
    check_refused(schedule::set_closed(session, &[], &[day("2026-12-01")]), Code::Forbidden);

    base.owner_sits_down();
    base.hire("Оксана", ReadyRole::Accountant);
    check_refused(schedule::of(&base.session, user, day("2026-12-01"), day("2026-12-08")), Code::Forbidden);
    check_refused(schedule::holidays(&base.session, 2026), Code::Forbidden);

    base.owner_sits_down();
    base.hire("Анна", ReadyRole::Administrator);
    schedule::set_week(&base.session, user, WeekPlan::default()).unwrap();
    schedule::set_closed(&base.session, &[], &[day("2026-12-01")]).unwrap();
}
