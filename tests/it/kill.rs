//! Power cuts: the program is killed with no warning at random moments, hundreds of times.
//!
//! Whatever it had told to be done is there afterwards, the base opens, the journal verifies, and no copy
//! that looks whole is damaged. Commits are told apart from promises by what the program prints after each.

use crate::{
    program::{Killed, Program, path},
    salon::{Salon, fixture},
};
use serde_json::Value;
use std::{
    collections::BTreeSet,
    hash::{BuildHasher, Hasher, RandomState},
    time::{Duration, Instant},
};

const WRITES: usize = 70;
const IMPORTS: usize = 40;
const COPIES: usize = 50;
const UNLOCKS: usize = 40;
const RESTORES: usize = 15;
const _: () = assert!(WRITES + IMPORTS + COPIES + UNLOCKS + RESTORES >= 200);

/// Somewhere between nothing and `longest`.
fn random(longest: Duration) -> Duration {
    let random = RandomState::new().build_hasher().finish() % 1_000;
    longest * u32::try_from(random).unwrap() / 1_000
}

/// From the start to the end of a command that nobody disturbs.
fn undisturbed(program: &Program, arguments: &[&str]) -> (Duration, Duration) {
    let begun = Instant::now();
    program.run(arguments).ok();
    (Duration::ZERO, begun.elapsed())
}

/// Kills a command at random moments until it was killed `times` times; `after` looks at what is left.
fn kill(program: &Program, times: usize, (earliest, latest): (Duration, Duration), arguments: &[&str], mut after: impl FnMut(Killed)) {
    let (mut killed, mut runs) = (0, 0);
    while killed < times {
        let left = program.kill_after(earliest + random(latest - earliest), arguments);
        killed += usize::from(left.killed);
        runs += 1;
        assert!(runs < times * 10, "the command is too fast to be killed");
        after(left);
    }
}

fn check_sound(program: &Program) {
    assert_eq!(program.run(&["journal", "verify"]).ok()["intact"], true);
}

fn ids(program: &Program) -> BTreeSet<String> {
    let list = program.run(&["clients", "list"]).ok();
    list.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn no_client_that_was_committed_is_lost() {
    let salon = Salon::new();
    let program = Program::init(&salon);
    // While it writes: not long before the first client and not long after.
    let (_, first) = undisturbed(&program, &["generate", "--clients", "1", "--print-ids"]);
    let moments = (first * 3 / 4, first + Duration::from_millis(250));
    let mut promised = BTreeSet::new();
    kill(&program, WRITES, moments, &["generate", "--clients", "100000", "--print-ids"], |left| {
        // A line that the kill cut short promises nothing.
        let lines = left.printed.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n'));
        promised.extend(lines.map(str::to_owned));
    });
    let there = ids(&program);
    let lost: Vec<_> = promised.difference(&there).collect();
    assert!(lost.is_empty(), "{} of {} clients are lost", lost.len(), promised.len());
    assert!(promised.len() > WRITES / 2, "too few writes to prove anything: {}", promised.len());
    check_sound(&program);
}

#[test]
fn an_import_that_was_killed_is_whole_batches_and_is_undone_as_a_whole() {
    let salon = Salon::new();
    let program = Program::init(&salon);
    program.run(&["generate", "--clients", "20"]).ok();
    let before = ids(&program);
    let file = fixture("clients-1000-cp1251-semicolon.csv");
    let import = ["import", path(&file), "--strategy", "create"];
    let moments = undisturbed(&program, &import);
    let undo = |import: &Value| program.run(&["import", "undo", import["id"].as_str().unwrap()]).ok();
    undo(&program.run(&["import", "list"]).ok()[0]);
    kill(&program, IMPORTS, moments, &import, |_| {
        let newest = program.run(&["import", "list"]).ok()[0].clone();
        if newest["undone"] == false {
            assert_eq!(newest["added"].as_u64().unwrap() % 500, 0, "a batch is committed whole or not at all: {newest}");
            undo(&newest);
        }
    });
    assert_eq!(ids(&program), before);
    check_sound(&program);
}

#[test]
fn no_copy_that_looks_whole_is_damaged() {
    let salon = Salon::new();
    let program = Program::init(&salon);
    program.run(&["generate", "--clients", "1000"]).ok();
    let (target, kit) = (salon.target(), salon.root().join("kit.txt"));
    for (share, command) in [(COPIES / 2, &["backup", "now"][..]), (COPIES - COPIES / 2, &["backup", "now", "--locked"])] {
        let copy = [command, &["--target", path(&target)]].concat();
        // What a kill left beside the database is brought in at the next sign-in; only then a locked copy is made.
        program.run(&["clients", "list", "--limit", "1"]).ok();
        kill(&program, share, undisturbed(&program, &copy), &copy, |_| ());
    }
    let sets = program.run(&["backup", "verify", "--target", path(&target), "--kit", path(&kit)]).ok();
    let numbers: Vec<u64> = sets.as_array().unwrap().iter().map(|set| set["number"].as_u64().unwrap()).collect();
    assert!(sets.as_array().unwrap().iter().all(|set| set["good"] == true), "{sets}");
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len());
    program.run(&["backup", "now", "--target", path(&target)]).ok();
    assert!(leftovers(&salon).is_empty(), "{:?}", leftovers(&salon));
    check_sound(&program);
}

/// Half-written copies that nobody cleared away.
fn leftovers(salon: &Salon) -> Vec<String> {
    let base = std::fs::read_dir(salon.target()).unwrap().next().unwrap().unwrap().path();
    let names = std::fs::read_dir(base.join("sets")).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.ends_with(".part")).collect()
}

#[test]
fn a_sign_in_that_was_killed_hinders_no_later_one() {
    let salon = Salon::new();
    let program = Program::init(&salon);
    program.run(&["generate", "--clients", "50"]).ok();
    let look = ["clients", "list", "--limit", "1"];
    kill(&program, UNLOCKS, undisturbed(&program, &look), &look, |_| ());
    assert_eq!(ids(&program).len(), 50);
    check_sound(&program);
}

#[test]
fn a_restore_that_was_killed_leaves_the_former_base_or_the_restored_one() {
    let salon = Salon::new();
    let program = Program::init(&salon);
    program.run(&["generate", "--clients", "300"]).ok();
    let (target, kit, vault) = (salon.target(), salon.root().join("kit.txt"), salon.vault());
    program.run(&["backup", "now", "--target", path(&target)]).ok();
    program.run(&["clients", "add", "--first-name", "Потім"]).ok();
    let restore = ["restore", "--target", path(&target), "--kit", path(&kit), "--into", path(&vault)];
    kill(&program, RESTORES, undisturbed(&program, &restore), &restore, |_| {
        let left = ids(&program).len();
        assert!(left == 300 || left == 301, "{left}");
        check_sound(&program);
    });
    let report: Value = program.run(&restore).ok();
    assert_eq!(report["counts"], report["expected"]);
}
