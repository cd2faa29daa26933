//! The project's commands: `cargo xtask run | test | tour | bench | check | release`.
//!
//! One file per command over three shared ones: `sh` (running programs), `steps` (named work with
//! durations and an honest end), `place` (where things lie). Standard library only, so that a fresh
//! machine has it within seconds. It never touches a client base of the person who runs it.

mod bench;
mod check;
mod desktop;
mod needs;
mod place;
mod release;
mod run;
mod screen;
mod setup;
mod sh;
mod stamp;
mod steps;
mod test;
mod tour;

use std::{env, process::ExitCode};

const USAGE: &str = "\
cargo xtask COMMAND [OPTIONS]

  setup [--yes]                installs what building and testing need
  run [--demo] [--release]     builds Kartoteka and opens its window; --demo shows invented people
  test [STEP…] [-- FILTER…]    everything: format, lints, tests, the journeys in the real window
  tour                         numbered pictures of every screen, in target/tour
  bench [-- ARGUMENTS…]        a table of ratios against plain SQLite and a bare window
  check                        the quick part of test: format, lints, types
  release [--no-install]       optimised deb and rpm, then installs, starts and removes the deb

  --yes   use apt without asking, where something is missing";

/// What was asked for on the command line.
pub struct Asked {
    /// Words before `--`, without the options.
    pub words: Vec<String>,
    /// Words after `--`, handed on to the program below.
    pub rest: Vec<String>,
    options: Vec<String>,
}

impl Asked {
    fn read(arguments: impl Iterator<Item = String>) -> Self {
        let mut asked = Self { words: Vec::new(), rest: Vec::new(), options: Vec::new() };
        let mut after = false;
        for argument in arguments {
            match argument.as_str() {
                _ if after => asked.rest.push(argument),
                "--" => after = true,
                option if option.starts_with("--") => asked.options.push(argument),
                _ => asked.words.push(argument),
            }
        }
        asked
    }

    /// Whether an option was given.
    pub fn has(&self, option: &str) -> bool {
        self.options.iter().any(|given| given == option)
    }

    fn unknown_option(&self, known: &[&str]) -> Option<&String> {
        self.options.iter().find(|given| !known.contains(&given.as_str()))
    }
}

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let asked = Asked::read(arguments);
    let done = match (command.as_str(), known_options(&command)) {
        (_, None) => return usage(&command),
        (_, Some(known)) if asked.unknown_option(known).is_some() => {
            return usage(asked.unknown_option(known).map_or("", String::as_str));
        }
        ("setup", _) => setup::command(&asked),
        ("run", _) => run::command(&asked),
        ("test", _) => test::command(&asked),
        ("tour", _) => tour::command(&asked),
        ("bench", _) => bench::command(&asked),
        ("check", _) => check::command(&asked),
        _ => release::command(&asked),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("\nxtask: {stop}");
            ExitCode::FAILURE
        }
    }
}

fn known_options(command: &str) -> Option<&'static [&'static str]> {
    match command {
        "setup" | "test" | "tour" | "bench" | "check" => Some(&["--yes"]),
        "run" => Some(&["--yes", "--demo", "--release"]),
        "release" => Some(&["--yes", "--no-install"]),
        _ => None,
    }
}

fn usage(wrong: &str) -> ExitCode {
    match wrong {
        "" | "help" | "--help" | "-h" => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("xtask: {wrong} is not known\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Asked {
        Asked::read(line.split(' ').map(str::to_owned))
    }

    #[test]
    fn words_after_two_dashes_belong_to_the_program_below() {
        let asked = asked("clippy --yes rust -- --exact a_story");
        assert_eq!(asked.words, ["clippy", "rust"]);
        assert_eq!(asked.rest, ["--exact", "a_story"]);
        assert!(asked.has("--yes") && !asked.has("--exact"));
    }

    #[test]
    fn an_option_of_another_command_is_refused() {
        let known = known_options("test").unwrap();
        assert_eq!(asked("--demo").unknown_option(known).unwrap(), "--demo");
        assert_eq!(asked("--yes").unknown_option(known), None);
    }
}
