//! `cargo xtask release`: the optimised program as deb and rpm, and the proof that the deb works.
//!
//! `packaging/release.conf.json` lays over the shell's own configuration. It also holds what the
//! packages for Windows and macOS need; those are built on their own systems.

use crate::{
    Asked, check,
    desktop::{Session, Unseen},
    needs, place, screen, setup,
    sh::{Sh, Stop},
    steps::{Ran, Step, Steps},
};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Child, Stdio},
    thread,
    time::{Duration, Instant},
};

const PACKAGE: &str = "kartoteka";
const PATIENCE: Duration = Duration::from_secs(60);
/// An empty window has one or two; the first screen has shades of every letter's edge.
const COLOURS_OF_A_SCREEN: u32 = 40;

/// Builds the packages, then installs, starts and removes the deb.
///
/// # Errors
/// When a package does not build or the installed program does not open its window.
pub fn command(asked: &Asked) -> Result<(), Stop> {
    if !cfg!(target_os = "linux") {
        return Err(Stop::because("deb and rpm are built on Linux; the overlay packaging/release.conf.json serves other systems"));
    }
    let mut steps = Steps::new(&[]);
    steps.always("set-up", || setup::to_test(asked))?;
    steps.always("screen", screen::build)?;
    // One after the other: together, each would get the other's features.
    steps.always("window", || check::cargo(&["build", "--release", "--package", "kartoteka", "--bins"]))?;
    steps.always("cli", || check::cargo(&["build", "--release", "--package", "kartoteka-cli"]))?;
    steps.always("packages", packages)?;
    steps.always("install", || prove(asked))?;
    steps.end();
    Ok(())
}

/// Makes deb and rpm of what is built.
fn packages() -> Step {
    let overlay = place::root().join("packaging/release.conf.json");
    let bundles = place::target().join("release/bundle");
    // Packages of former versions would lie beside the new ones.
    let _ = fs::remove_dir_all(&bundles);
    let tauri = Sh::new(place::ui().join("node_modules/.bin/tauri")).args(["bundle", "--ci", "--bundles", "deb,rpm", "--config"]);
    tauri.args([overlay]).args(["--config", &with_cli()]).within(place::root()).run()?;
    for kind in ["deb", "rpm"] {
        println!("  {}", package(kind)?.display());
    }
    Ok(Ran::Done)
}

/// The rescue program goes along; where it was built differs between machines.
fn with_cli() -> String {
    let built = place::program("release", "kartoteka-cli").display().to_string().replace('\\', "/");
    let files = format!(r#"{{"files":{{"/usr/bin/kartoteka-cli":"{built}"}}}}"#);
    format!(r#"{{"bundle":{{"linux":{{"deb":{files},"rpm":{files}}}}}}}"#)
}

/// The one package of a kind.
fn package(kind: &str) -> Result<PathBuf, Stop> {
    let folder = place::target().join("release/bundle").join(kind);
    let found = fs::read_dir(&folder)?.filter_map(Result::ok).map(|entry| entry.path());
    let mut found = found.filter(|path| path.extension().is_some_and(|extension| extension == kind));
    found.next().ok_or_else(|| Stop::because(format!("no {kind} in {}", folder.display())))
}

/// Installs the deb, starts what it installed until its window is drawn, removes it.
fn prove(asked: &Asked) -> Step {
    if asked.has("--no-install") {
        return Ok(Ran::Skipped("--no-install".into()));
    }
    if Sh::new("dpkg").args(["--version"]).quiet().is_none() {
        return Ok(Ran::Skipped("there is no dpkg here".into()));
    }
    if Sh::new("dpkg-query").args(["--status", PACKAGE]).quiet().is_some() {
        return Ok(Ran::Skipped("Kartoteka is installed here, and the check would remove it".into()));
    }
    needs::as_root(Sh::new("dpkg").args(["--install"]).args([package("deb")?])).run()?;
    let works = works();
    needs::as_root(Sh::new("dpkg").args(["--remove", PACKAGE])).run()?;
    works?;
    match Path::new("/usr/bin/kartoteka").exists() {
        true => Err(Stop::because("/usr/bin/kartoteka is still there after dpkg --remove")),
        false => Ok(Ran::Done),
    }
}

/// Whether everything installed is in its place and runs.
fn works() -> Result<(), Stop> {
    let menu = Sh::new("dpkg").args(["--listfiles", PACKAGE]).quiet().unwrap_or_default();
    for part in ["/usr/share/applications/", "/usr/share/icons/hicolor/128x128/apps/", "/usr/share/metainfo/"] {
        if !menu.contains(part) {
            return Err(Stop::because(format!("the deb brings nothing into {part}")));
        }
    }
    Sh::new("/usr/bin/kartoteka-cli").args(["--version"]).run()?;
    let screen = Unseen::start()?;
    let session = Session::new()?;
    let mut window = start(&screen, &session)?;
    let drawn = wait_until_drawn(&screen, &mut window);
    // Without its screen the program ends, and its session with it.
    drop(screen);
    end(&mut window)?;
    drawn
}

fn start(screen: &Unseen, session: &Session) -> Result<Child, Stop> {
    let program = session.around(Sh::new("/usr/bin/kartoteka"));
    let program = program.env("DISPLAY", screen.display()).env("HOME", session.home()).without("WAYLAND_DISPLAY");
    // What the program and its session say matters only when no window comes.
    fs::create_dir_all(place::results())?;
    let log = File::create(place::results().join("release-window.log"))?;
    Ok(program.into_command().stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn()?)
}

fn wait_until_drawn(screen: &Unseen, window: &mut Child) -> Result<(), Stop> {
    let picture = place::results().join("release-window.png");
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        if let Some(ended) = window.try_wait()? {
            return Err(Stop::because(format!("the installed program ended: {ended}, see target/release-window.log")));
        }
        let find = ["search", "--onlyvisible", "--name", "^Kartoteka$"];
        let found = Sh::new("xdotool").args(find).env("DISPLAY", screen.display()).quiet();
        if found.is_some() && colours(screen, &picture) >= COLOURS_OF_A_SCREEN {
            println!("  window drawn after {:.1} s, see {}", started.elapsed().as_secs_f64(), picture.display());
            return Ok(());
        }
        thread::sleep(Duration::from_millis(200));
    }
    Err(Stop::because(format!("no window was drawn within {} s, see target/release-window.log", PATIENCE.as_secs())))
}

/// How many colours the screen shows; the picture is kept.
fn colours(screen: &Unseen, picture: &Path) -> u32 {
    let taken = Sh::new("import").args(["-window", "root"]).args([picture]).env("DISPLAY", screen.display()).quiet();
    let counted = taken.and_then(|_| Sh::new("identify").args(["-format", "%k"]).args([picture]).quiet());
    counted.and_then(|count| count.parse().ok()).unwrap_or(0)
}

fn end(window: &mut Child) -> Result<(), Stop> {
    let asked = Instant::now();
    while asked.elapsed() < Duration::from_secs(10) {
        if window.try_wait()?.is_some() {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(100));
    }
    window.kill()?;
    window.wait()?;
    Ok(())
}
