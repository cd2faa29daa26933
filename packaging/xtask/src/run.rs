//! `cargo xtask run`: from a fresh clone to the open window.

use crate::{
    Asked, check, desktop, place, screen, setup,
    sh::{Sh, Stop},
    tour,
};

/// Sets up, builds, opens the window; `--demo` opens a marked base of invented people.
///
/// # Errors
/// When something is missing or does not build.
pub fn command(asked: &Asked) -> Result<(), Stop> {
    if !desktop::is_here() {
        println!("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): the tour runs instead.");
        return tour::command(asked);
    }
    setup::to_run(asked)?;
    screen::build()?;
    // In debug with the whole workspace's features, like the tests: nothing is compiled twice.
    let (profile, build): (_, &[&str]) = match asked.has("--release") {
        true => ("release", &["build", "--release", "--package", "kartoteka"]),
        false => ("debug", &["build", "--workspace", "--bin", "kartoteka"]),
    };
    check::cargo(build)?;
    let demo = asked.has("--demo").then_some("--demo");
    Sh::new(place::program(profile, "kartoteka")).args(demo).run()
}
