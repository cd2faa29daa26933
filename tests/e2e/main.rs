//! Journeys in the real window: the built program under Xvfb, driven through WebKitWebDriver, with a
//! Secret Service and a D-Bus session of its own for each computer of the story.
//!
//! `cargo xtask test` builds everything and runs them; `cargo xtask tour` runs the one that leaves
//! pictures. Words given as arguments choose journeys by name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a journey may stop")]
#![allow(missing_docs, reason = "read as stories")]

mod accidents;
mod booking;
mod bring_in;
mod by_keyboard;
mod calendar;
mod computer;
mod computers;
mod copies;
mod damage;
mod hours;
mod journal;
mod lock;
mod main_job;
mod notice;
mod people;
mod settings;
mod steps;
mod tour;
mod window;

use std::{env, future::Future, pin::Pin, process::ExitCode, time::Instant};

type Journey = fn() -> Pin<Box<dyn Future<Output = ()>>>;

const JOURNEYS: [(&str, Journey); 29] = [
    ("the main job, from the first start to a restore with the recovery sheet", || Box::pin(main_job::run())),
    ("an hour at the reception goes by keyboard alone", || Box::pin(by_keyboard::hour())),
    ("a visit is booked by keyboard alone, for somebody known and somebody new", || Box::pin(booking::by_keyboard_alone())),
    ("a visit is dragged, made longer and booked by hand, each undone", || Box::pin(calendar::dragged_and_undone())),
    ("a clash is refused by name and overridden with a reason", || Box::pin(booking::clash_refused_and_overridden())),
    ("a weekly series moves with what follows, across a change of the clocks", || Box::pin(calendar::series_across_the_clocks())),
    ("a cancelled visit is offered to who waits for it", || Box::pin(booking::cancelled_and_filled())),
    ("a visit that moves away leaves its time to who waits for it", || Box::pin(booking::moved_and_filled())),
    ("the same as last time is booked with three clicks", || Box::pin(booking::by_three_clicks())),
    ("clicks tell how far a visit is, and take it back", || Box::pin(calendar::status_by_clicks())),
    ("an allergy is warned of at booking and at arrival", || Box::pin(booking::against_an_allergy())),
    ("a half-filled booking waits behind the lock", || Box::pin(booking::waits_behind_the_lock())),
    ("an import is planned, run, seen and undone", || Box::pin(bring_in::planned_run_undone())),
    ("a place for copies in trouble is told in words and served when it comes back", || Box::pin(copies::places_in_trouble())),
    ("a person is invited, works, rises and leaves", || Box::pin(people::from_invitation_to_leaving_day())),
    ("somebody who copies the base is stopped by the watch", || Box::pin(people::copying_the_base_is_stopped())),
    ("the end of working hours is warned of and locks the desk", || Box::pin(hours::warned_and_locked())),
    ("the desktop tells of an export and names nobody", || Box::pin(notice::of_an_export())),
    ("files and a password open nothing on another computer until it is enrolled", || Box::pin(computers::enrolled_with_a_code())),
    ("a damaged base says so and comes back from a copy, with the right sheet only", || Box::pin(damage::damaged_base())),
    ("a forgotten password is replaced with the recovery sheet", || Box::pin(accidents::forgotten_password())),
    ("a program killed at work is locked at the next start and has lost nothing", || Box::pin(accidents::killed_at_work())),
    ("the journal tells who moved whom to the bin", || Box::pin(journal::who_deleted_whom())),
    ("language and colours switch at once and stay", || Box::pin(settings::language_and_colours())),
    ("a restore on another computer asks for a new password", || Box::pin(main_job::another_computer())),
    ("a half-filled form waits behind the lock, a wrong password is told", || Box::pin(lock::half_filled_form())),
    ("the desk locks itself after a pause and when the computer sleeps", || Box::pin(lock::by_itself())),
    ("a first start broken off before the sheet is on paper begins anew", || Box::pin(lock::setup_broken_off())),
    ("the demo opens, shows invented people and leaves nothing behind", || Box::pin(tour::demo())),
];

fn main() -> ExitCode {
    if env::var_os("KARTOTEKA_E2E").is_none() {
        println!("journeys need a window: run them with cargo xtask test");
        return ExitCode::SUCCESS;
    }
    let words: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if words.iter().any(|word| word == "tour") {
        return if passes(&runtime, "tour", || Box::pin(tour::pictures())) { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let chosen = JOURNEYS.iter().filter(|(name, _)| words.is_empty() || words.iter().any(|word| name.contains(word.as_str())));
    let (mut passed, mut failed) = (0, 0);
    for (name, journey) in chosen {
        if passes(&runtime, name, *journey) { passed += 1 } else { failed += 1 }
    }
    println!("\n{passed} passed, {failed} failed");
    if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs a journey in a task of its own, so that its panic is its failure and the next one runs.
fn passes(runtime: &tokio::runtime::Runtime, name: &str, journey: Journey) -> bool {
    let start = Instant::now();
    let local = tokio::task::LocalSet::new();
    let result = runtime.block_on(local.run_until(async { tokio::task::spawn_local(journey()).await }));
    let word = if result.is_ok() { "ok" } else { "FAILED" };
    println!("journey {name} ... {word} ({:.0} s)", start.elapsed().as_secs_f64());
    result.is_ok()
}
