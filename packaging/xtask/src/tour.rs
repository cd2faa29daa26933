//! `cargo xtask tour`: the real window walks through the main job and leaves a picture of every screen.

use crate::{
    Asked, place, screen, setup,
    sh::Stop,
    steps::{Ran, Steps},
    test,
};
use std::fs;

/// Takes the pictures into `target/tour`.
///
/// # Errors
/// When something does not build, a screen does not come, or no picture was left.
pub fn command(asked: &Asked) -> Result<(), Stop> {
    let mut steps = Steps::new(&[]);
    steps.always("set-up", || setup::to_test(asked))?;
    steps.always("screen", screen::build)?;
    steps.always("build", test::build)?;
    let folder = place::results().join("tour");
    steps.always("tour", || {
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        test::journeys(&["tour".to_owned()], &[("KARTOTEKA_TOUR", "1")])?;
        match fs::read_dir(&folder)?.count() {
            0 => Err(Stop::because("the tour left no picture")),
            pictures => {
                println!("  {pictures} pictures in {}", folder.display());
                Ok(Ran::Done)
            }
        }
    })?;
    steps.end();
    Ok(())
}
