//! What the machine has to have: looked for by what it gives (a program, a library), named by what
//! Debian and Ubuntu call it.

use crate::sh::{Sh, Stop, find};
use std::{
    env,
    io::{self, IsTerminal, Write},
};

/// One thing the machine has to have.
pub struct Need {
    /// The package of Debian and Ubuntu that brings it.
    package: &'static str,
    found_by: Proof,
}

enum Proof {
    /// A program on PATH.
    Program(&'static str),
    /// A library pkg-config knows.
    Library(&'static str),
    /// Python can make environments.
    PythonVenv,
}
use Proof::{Library, Program, PythonVenv};

const fn need(package: &'static str, found_by: Proof) -> Need {
    Need { package, found_by }
}

/// To build: a C compiler, perl for OpenSSL's own build, the web view, D-Bus, idle time. Rust itself asks for the compiler
/// of Windows.
const BUILD_ANYWHERE: &[Need] = &[need("perl", Program("perl"))];
const BUILD_UNIX: &[Need] = &[need("build-essential", Program("cc")), need("build-essential", Program("make"))];
const BUILD_LINUX: &[Need] = &[
    need("pkg-config", Program("pkg-config")),
    need("libwebkit2gtk-4.1-dev", Library("webkit2gtk-4.1")),
    need("libgtk-3-dev", Library("gtk+-3.0")),
    need("libdbus-1-dev", Library("dbus-1")),
    need("libxss-dev", Library("xscrnsaver")),
];

/// To test, besides: the window without a screen, a Secret Service, stock programs that open our backups.
const TEST_LINUX: &[Need] = &[
    need("xvfb", Program("Xvfb")),
    need("webkit2gtk-driver", Program("WebKitWebDriver")),
    need("gnome-keyring", Program("gnome-keyring-daemon")),
    need("dbus", Program("dbus-run-session")),
    need("imagemagick", Program("import")),
    need("xdotool", Program("xdotool")),
    need("age", Program("age")),
    need("python3-venv", PythonVenv),
];

/// What one intends to do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Build and start the program.
    Running,
    /// Run every test, too.
    Testing,
}

/// Sees to it that nothing is missing: by apt where there is apt and consent, else by saying what is.
///
/// # Errors
/// When something is missing and was not installed.
pub fn meet(what: For, yes: bool) -> Result<(), Stop> {
    let missing = missing(what);
    if missing.is_empty() {
        return Ok(());
    }
    let line = missing.join(" ");
    if find("apt-get").is_none() {
        return Err(Stop::because(format!(
            "missing on this machine: {line} (as Debian calls what brings it)\nInstall it and start again."
        )));
    }
    if !(yes || is_root() || consent(&line)) {
        return Err(Stop::because(format!("missing packages. Install them and start again:\n       sudo apt-get install {line}")));
    }
    apt(&["update", "--quiet"])?;
    apt(&[&["install", "--yes", "--quiet", "--no-install-recommends"][..], &missing].concat())?;
    match self::missing(what).join(" ") {
        still if still.is_empty() => Ok(()),
        still => Err(Stop::because(format!("apt-get went well, but this is missing still: {still}"))),
    }
}

fn missing(what: For) -> Vec<&'static str> {
    let lists: &[&[Need]] = match (env::consts::OS, what) {
        ("linux", For::Testing) => &[BUILD_ANYWHERE, BUILD_UNIX, BUILD_LINUX, TEST_LINUX],
        ("linux", For::Running) => &[BUILD_ANYWHERE, BUILD_UNIX, BUILD_LINUX],
        ("windows", _) => &[BUILD_ANYWHERE],
        _ => &[BUILD_ANYWHERE, BUILD_UNIX],
    };
    let mut missing: Vec<_> =
        lists.iter().flat_map(|list| list.iter()).filter(|need| !need.found_by.holds()).map(|need| need.package).collect();
    missing.dedup();
    missing
}

impl Proof {
    fn holds(&self) -> bool {
        match self {
            Program(name) => find(name).is_some(),
            Library(name) => Sh::new("pkg-config").args(["--exists", name]).quiet().is_some(),
            PythonVenv => Sh::new("python3").args(["-c", "import venv, ensurepip"]).quiet().is_some(),
        }
    }
}

fn is_root() -> bool {
    Sh::new("id").args(["-u"]).quiet().as_deref() == Some("0")
}

fn consent(line: &str) -> bool {
    if !io::stdin().is_terminal() {
        return false;
    }
    print!("Kartoteka needs these packages: {line}\nInstall them with apt-get now? [y/N] ");
    let mut answer = String::new();
    let asked = io::stdout().flush().and_then(|()| io::stdin().read_line(&mut answer));
    asked.is_ok() && matches!(answer.trim(), "y" | "Y" | "yes")
}

fn apt(arguments: &[&str]) -> Result<(), Stop> {
    let apt = Sh::new("apt-get").args(arguments);
    as_root(apt.env("DEBIAN_FRONTEND", "noninteractive")).run()
}

/// A command with the rights to change the machine.
pub fn as_root(command: Sh) -> Sh {
    if is_root() { command } else { command.inside(Sh::new("sudo")) }
}
