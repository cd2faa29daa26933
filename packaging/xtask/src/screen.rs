//! The screen: npm packages from the lock file, and `ui/dist`, which cargo embeds into the program.

use crate::{
    place,
    sh::{Sh, Stop, npm},
    stamp::Stamp,
    steps::{Ran, Step},
};
use std::path::PathBuf;

/// What `ui/package.json` asks of Node.
const NODE: (u32, u32) = (20, 19);

/// Installs the packages of the lock file, unless they are there.
///
/// # Errors
/// When Node or npm is missing or too old, or the packages cannot be installed.
pub fn packages() -> Result<(), Stop> {
    node()?;
    let lock = || Stamp::of("lock", &[place::ui().join("package-lock.json"), place::ui().join("package.json")]);
    if lock()?.is_kept() {
        return Ok(());
    }
    in_ui(&["ci", "--no-audit", "--no-fund"])?;
    lock()?.keep()
}

/// Builds the screen, unless it is built of just these sources.
///
/// # Errors
/// When it does not build.
pub fn build() -> Step {
    packages()?;
    let sources = ["src", "index.html", "package-lock.json", "vite.config.ts", "tsconfig.json"].map(|name| place::ui().join(name));
    let shared = ["locales", "fonts"].map(|name| place::root().join("assets").join(name)).into_iter().filter(|folder| folder.exists());
    let sources: Vec<PathBuf> = sources.into_iter().chain(shared).collect();
    let stamp = Stamp::of("screen", &sources)?;
    if stamp.is_kept() && place::ui().join("dist/index.html").exists() {
        println!("  unchanged");
        return Ok(Ran::Done);
    }
    script("build")?;
    stamp.keep()?;
    Ok(Ran::Done)
}

/// Runs a script of `ui/package.json`.
///
/// # Errors
/// When it fails.
pub fn script(name: &str) -> Step {
    in_ui(&["run", "--silent", name])?;
    Ok(Ran::Done)
}

fn in_ui(arguments: &[&str]) -> Result<(), Stop> {
    npm().args(arguments).within(place::ui()).run()
}

/// Node and npm, with words where one is missing or too old.
fn node() -> Result<(), Stop> {
    let found = Sh::new("node").args(["--version"]).quiet().unwrap_or_else(|| "none".into());
    if version(&found).is_none_or(|found| found < NODE) {
        let (major, minor) = NODE;
        let words = format!("Node {major}.{minor} or newer is needed, found {found}. Install it from https://nodejs.org and start again.");
        return Err(Stop::because(words));
    }
    match npm().args(["--version"]).quiet() {
        Some(_) => Ok(()),
        None => Err(Stop::because("npm is missing: it comes with Node from https://nodejs.org (Debian: the package npm).")),
    }
}

/// `v20.19.1` as 20 and 19.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim_start_matches('v').split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn an_older_node_is_told_from_a_newer_one() {
        assert_eq!(version("v20.19.1"), Some((20, 19)));
        assert!(version("v18.20.4") < Some(super::NODE) && version("v22.0.0") > Some(super::NODE));
        assert_eq!(version("none"), None);
    }
}
