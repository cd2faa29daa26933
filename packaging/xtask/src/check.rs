//! `cargo xtask check`: what a quick look finds before a commit.

use crate::{
    Asked, place, screen, setup,
    sh::{Sh, Stop},
    steps::{Ran, Step, Steps},
};

/// Format, lints and types; no test is run.
///
/// # Errors
/// When one of them finds something.
pub fn command(asked: &Asked) -> Result<(), Stop> {
    let mut steps = Steps::new(&asked.words);
    steps.always("set-up", || setup::to_check(asked))?;
    steps.always("screen", screen::build)?;
    run(&mut steps)?;
    steps.end();
    Ok(())
}

/// The steps, for `test` too.
///
/// # Errors
/// When one of them finds something.
pub fn run(steps: &mut Steps) -> Result<(), Stop> {
    steps.run("format", || cargo(&["fmt", "--all", "--check"]))?;
    steps.run("types", || screen::script("check"))?;
    steps.run("lint", || screen::script("lint"))?;
    steps.run("clippy", || cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// Runs cargo in the folder of the project.
///
/// # Errors
/// When it fails.
pub fn cargo(arguments: &[&str]) -> Step {
    Sh::cargo().args(arguments).within(place::root()).run()?;
    Ok(Ran::Done)
}
