//! A run killed at any moment leaves at most a `.part`.

use super::fixture::{Desk, WORK_DIR, child, noise, work_dir};
use crate::{Flow, scan};
use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Stdio},
    thread,
    time::Duration,
};

const SIZE: usize = 3 * 1024 * 1024 + 77;

#[test]
#[ignore = "run by the other test, to be killed"]
fn publishes_for_ever() {
    let Some(_) = std::env::var_os(WORK_DIR) else { return };
    let desk = Desk::new(SIZE);
    println!("key {}", desk.kit.secret);
    loop {
        let done = desk.publish_to(&work_dir(), &mut |at| {
            println!("{} {}", at.stage.code(), at.done);
            Flow::Go
        });
        println!("done {}", done.unwrap().number);
    }
}

#[test]
fn a_killed_run_leaves_whole_sets_and_no_other() {
    let desk = Desk::new(SIZE);
    let mut numbers = Vec::new();
    for round in 0..24 {
        let key = run_and_kill(&desk, round);
        for set in scan(&desk.target()).unwrap().into_iter().flat_map(|base| base.sets) {
            if numbers.contains(&set.number) {
                continue;
            }
            numbers.push(set.number);
            let into = desk.path(&format!("restored-{}", set.number));
            let back = crate::extract(&set.path, &key, &into, &mut |_| Flow::Go).unwrap();
            assert_eq!(fs::read(back.database).unwrap(), noise(SIZE));
        }
    }
    assert!(!numbers.is_empty());
    let last = desk.publish().number;
    assert!(numbers.iter().all(|&number| number < last));
    assert!(desk.published().iter().all(|name| !name.ends_with(".part")), "{:?}", desk.published());
}

/// Kills a run at its `round`th report, a little later each time around.
fn run_and_kill(desk: &Desk, round: u64) -> crate::Identity {
    let mut command = child(&["env"], ":", "killed::publishes_for_ever", &desk.target());
    // What a killed program cannot clean up goes with our own folder.
    let mut running: Child = command.env("TMPDIR", desk.path("")).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(running.stdout.take().unwrap()).lines().map(Result::unwrap);
    let key = lines.find_map(|line| line.split_once("key ").map(|(_, key)| crate::Identity::parse(key).unwrap()));
    lines.nth(usize::try_from(round).unwrap());
    thread::sleep(Duration::from_micros(round * 137 % 1000));
    running.kill().unwrap();
    running.wait().unwrap();
    key.unwrap()
}
