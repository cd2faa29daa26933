//! `cargo xtask setup`, and the same before every other command: what is missing is installed or named.

use crate::{
    Asked,
    needs::{self, For},
    place, screen,
    sh::{Sh, Stop, find},
    steps::{Ran, Step},
};

/// The release of tauri-driver the journeys were written with.
const TAURI_DRIVER: &str = "2.1.0";

/// Sets up everything, for tests too.
///
/// # Errors
/// When something is missing and could not be installed.
pub fn command(asked: &Asked) -> Result<(), Stop> {
    to_test(asked)?;
    println!("Everything is there: cargo xtask run, cargo xtask test.");
    Ok(())
}

/// What building and starting the program needs.
///
/// # Errors
/// When something is missing and could not be installed.
pub fn to_run(asked: &Asked) -> Step {
    needs::meet(For::Running, asked.has("--yes"))?;
    screen::packages()?;
    Ok(Ran::Done)
}

/// What building and the lints need.
///
/// # Errors
/// When something is missing and could not be installed.
pub fn to_check(asked: &Asked) -> Step {
    components()?;
    to_run(asked)
}

/// What every test needs, too.
///
/// # Errors
/// When something is missing and could not be installed.
pub fn to_test(asked: &Asked) -> Step {
    needs::meet(For::Testing, asked.has("--yes"))?;
    components()?;
    screen::packages()?;
    if cfg!(target_os = "linux") {
        tauri_driver()?;
        Sh::new("sh").args([place::root().join("packaging/stock-reader.sh")]).run()?;
    }
    Ok(Ran::Done)
}

/// rustfmt and clippy.
fn components() -> Result<(), Stop> {
    let absent = |name: &str| Sh::cargo().args([name, "--version"]).quiet().is_none();
    let missing: Vec<_> =
        [("fmt", "rustfmt"), ("clippy", "clippy")].into_iter().filter(|(name, _)| absent(name)).map(|(_, name)| name).collect();
    match missing.is_empty() {
        true => Ok(()),
        false if find("rustup").is_some() => Sh::new("rustup").args(["component", "add"]).args(missing).run(),
        false => Err(Stop::because(format!("missing parts of Rust: {}", missing.join(", ")))),
    }
}

/// Installs tauri-driver of just the wanted release into our own folder.
fn tauri_driver() -> Result<(), Stop> {
    let list = std::fs::read_to_string(place::tools().join(".crates.toml")).unwrap_or_default();
    if place::tauri_driver().exists() && list.contains(&format!("tauri-driver {TAURI_DRIVER} ")) {
        return Ok(());
    }
    let install = Sh::cargo().args(["install", "tauri-driver", "--version", TAURI_DRIVER, "--locked", "--root"]).args([place::tools()]);
    // A target folder of its own: the one of the project stays free of foreign builds.
    install.env("CARGO_TARGET_DIR", place::tools().join("target")).run()
}
