//! The day from the command line: services, visits, the waitlist, and what is told of a clash.

use crate::{
    diary::Diary,
    program::{Done, Program},
    salon::Salon,
};
use serde_json::Value;

/// A Tuesday that is ahead for long.
const DAY: &str = "2030-09-24";

/// The program at a salon with a calendar and nobody at its desk.
fn program() -> (Program, Salon) {
    let (salon, _kit) = Diary::new().base.close();
    (Program::of(&salon), salon)
}

fn run(program: &Program, line: &[&str]) -> Done {
    program.run(&[&["--user", "Олена"], line].concat())
}

fn at(clock: &str) -> String {
    format!("{DAY}T{clock}")
}

/// A haircut of a guest with Ira at this time.
fn book(program: &Program, clock: &str, more: &[&str]) -> Done {
    let start = at(clock);
    let line = ["visits", "book", "--guest", "Оля", "--service", "стрижка", "--specialist", "Іра", "--start", &start];
    run(program, &[&line, more].concat())
}

/// When the visits of the day begin, with whom and how far they are.
fn day(program: &Program) -> Vec<String> {
    let rows = run(program, &["visits", "list", "--from", DAY]).ok();
    let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    rows.as_array().unwrap().iter().map(|row| format!("{} {} {}", text(row, "start"), text(row, "name"), text(row, "status"))).collect()
}

#[test]
fn a_visit_is_booked_moved_and_cancelled_from_the_command_line() {
    let (program, _salon) = program();
    let services = run(&program, &["services", "list"]).ok();
    assert_eq!((services[0]["name"].as_str(), services[0]["minutes"].as_u64()), (Some("Стрижка"), Some(60)));
    let booked = book(&program, "10:00", &[]).ok();
    let id = booked["visits"][0].as_str().unwrap();
    assert_eq!(day(&program), ["2030-09-24T10:00 Оля booked"]);
    run(&program, &["visits", "move", id, "--start", &at("12:00"), "--specialist", "Марко"]).ok();
    assert_eq!(day(&program), ["2030-09-24T12:00 Оля booked"]);
    run(&program, &["visits", "cancel", id, "--reason", "захворіла"]).ok();
    assert_eq!(day(&program), ["2030-09-24T12:00 Оля cancelled"]);
}

#[test]
fn a_clash_tells_what_is_taken_and_when_it_would_be_free() {
    let (program, _salon) = program();
    book(&program, "10:00", &[]).ok();
    let refused = book(&program, "10:30", &[]);
    assert_eq!((refused.code(), refused.error_code().as_str()), (Some(1), "clash"));
    let told: Value = serde_json::from_str(&refused.told()).unwrap();
    let clash = &told["clashes"][0];
    assert_eq!((clash["kind"].as_str(), clash["what"].as_str(), clash["name"].as_str()), (Some("specialist"), Some("Іра"), Some("Оля")));
    assert_eq!(told["next"][0]["start"].as_str(), Some("2030-09-24T11:00"));
    book(&program, "10:30", &["--in-spite-of-clash", "терміново"]).ok();
    assert_eq!(day(&program).len(), 2);
}

#[test]
fn two_services_follow_each_other_and_an_unknown_one_is_refused() {
    let (program, _salon) = program();
    book(&program, "10:00", &["--service", "стрижка"]).ok();
    assert_eq!(day(&program), ["2030-09-24T10:00 Оля booked", "2030-09-24T11:00 Оля booked"]);
    assert_eq!(book(&program, "15:00", &["--service", "масаж"]).error_code(), "cli-no-such-service");
}

#[test]
fn somebody_is_put_on_the_waitlist_and_taken_off_again() {
    let (program, _salon) = program();
    let line =
        ["waitlist", "add", "--guest", "Оля", "--service", "стрижка", "--until", DAY, "--weekdays", "mon,tue", "--between", "10:00-14:00"];
    let id = run(&program, &line).ok()["id"].as_str().unwrap().to_owned();
    let rows = run(&program, &["waitlist", "list"]).ok();
    assert_eq!((rows[0]["name"].as_str(), rows[0]["between"].as_str()), (Some("Оля"), Some("10:00-14:00")));
    assert_eq!(rows[0]["weekdays"], serde_json::json!([0, 1]));
    run(&program, &["waitlist", "close", &id]).ok();
    assert_eq!(run(&program, &["waitlist", "list"]).ok(), serde_json::json!([]));
    let wrong = ["waitlist", "add", "--guest", "Оля", "--until", "2020-01-01"];
    assert_eq!(run(&program, &wrong).error_code(), "invalid-fields");
}
