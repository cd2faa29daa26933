//! `cargo xtask bench`: figures of the release build, as ratios against plain peers of the same run.

use crate::{
    Asked, check,
    desktop::Session,
    place, screen, setup,
    sh::{Sh, Stop},
    steps::{Ran, Steps},
};

/// Builds both windows, then measures beside a real keyring. Words after `--` go to the bench.
///
/// # Errors
/// When something does not build or a figure cannot be taken.
pub fn command(asked: &Asked) -> Result<(), Stop> {
    let mut steps = Steps::new(&[]);
    steps.always("set-up", || setup::to_test(asked))?;
    steps.always("screen", screen::build)?;
    steps.always("window", || check::cargo(&["build", "--release", "--package", "kartoteka", "--bins", "--example", "bare"]))?;
    steps.always("bench", || {
        let bench = Sh::cargo().args(["bench", "--package", "kartoteka-tests", "--bench", "desk", "--"]).args(&asked.rest);
        let bench = Session::new()?.around(bench.env("KARTOTEKA_TAURI_DRIVER", place::tauri_driver()));
        bench.within(place::root()).run()?;
        Ok(Ran::Done)
    })?;
    steps.end();
    Ok(())
}
