//! `cargo xtask test`: everything that can say no, the cheap before the dear.

use crate::{
    Asked, check,
    desktop::Session,
    place, screen, setup,
    sh::{Sh, Stop},
    steps::{Ran, Step, Steps},
};

/// Every step in its order.
const STEPS: &[&str] = &["format", "types", "lint", "clippy", "deny", "ui", "build", "rust", "journeys"];

/// Runs all steps, or those that are named; what follows `--` chooses tests by their names.
///
/// # Errors
/// When a step fails or a named one does not exist.
pub fn command(asked: &Asked) -> Result<(), Stop> {
    if let Some(wrong) = asked.words.iter().find(|word| !STEPS.contains(&word.as_str())) {
        return Err(Stop::because(format!("there is no step \"{wrong}\"; there are: {}", STEPS.join(", "))));
    }
    let mut steps = Steps::new(&asked.words);
    steps.always("set-up", || setup::to_test(asked))?;
    // Before anything compiles the program: it embeds the built screen.
    steps.always("screen", screen::build)?;
    check::run(&mut steps)?;
    steps.run("deny", deny)?;
    steps.run("ui", || screen::script("test"))?;
    steps.run("build", build)?;
    steps.run("rust", || rust(&asked.rest))?;
    steps.run("journeys", || {
        // Named alone they would drive what was built some time ago, or nothing.
        build()?;
        journeys(&asked.rest, &[])
    })?;
    steps.end();
    Ok(())
}

/// Licences, origins and known holes of the crates.
fn deny() -> Step {
    if Sh::cargo().args(["deny", "--version"]).quiet().is_none() {
        return Ok(Ran::Skipped("cargo-deny is not installed (cargo install --locked cargo-deny)".into()));
    }
    let config = ["deny", "--config", "packaging/deny.toml"];
    let deny = |words: &[&str]| Sh::cargo().args(config).args(words).within(place::root());
    deny(&["check", "licenses", "bans", "sources"]).run()?;
    if deny(&["fetch", "db"]).quiet().is_none() {
        return Ok(Ran::Skipped("the advisory database cannot be reached; licences, bans and sources were checked".into()));
    }
    deny(&["--offline", "check", "advisories"]).run()?;
    Ok(Ran::Done)
}

/// The programs. Always with the whole workspace's features, or cargo would build the crates twice.
///
/// # Errors
/// When they do not build.
pub fn build() -> Step {
    check::cargo(&["build", "--workspace", "--bins"])
}

/// Every Rust test, beside a real keyring.
fn rust(filter: &[String]) -> Step {
    let tests = Sh::cargo().args(["test", "--workspace", "--"]).args(filter).env("KARTOTEKA_TEST_KEYRING", "1");
    Session::new()?.around(tests).within(place::root()).run()?;
    Ok(Ran::Done)
}

/// The journeys in the real window; `arguments` before the names of journeys.
///
/// # Errors
/// When a journey fails.
pub fn journeys(filter: &[String], environment: &[(&str, &str)]) -> Step {
    if !cfg!(target_os = "linux") {
        return Ok(Ran::Skipped("the window is driven on Linux only".into()));
    }
    let journeys = Sh::cargo().args(["test", "--workspace", "--test", "e2e", "--"]).args(filter).env("KARTOTEKA_E2E", "1");
    let journeys = environment.iter().fold(journeys, |journeys, (name, value)| journeys.env(name, value));
    let journeys = journeys.env("KARTOTEKA_BIN", place::program("debug", "kartoteka"));
    journeys.env("KARTOTEKA_TAURI_DRIVER", place::tauri_driver()).within(place::root()).run()?;
    Ok(Ran::Done)
}
