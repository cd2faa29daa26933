//! The desktop session our tests bring along: a D-Bus of their own with an unlocked keyring, and a
//! screen nobody sees. Nothing of the person's own session is used or changed.

use crate::sh::{Sh, Stop};
use std::{
    env, fs,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{self, Child, Stdio},
};

/// Unlocks a fresh keyring, then becomes the program given as arguments.
const UNLOCK: &str = "printf %s kartoteka | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 && exec \"$@\"";

/// A D-Bus session with an unlocked keyring, made for one program; its files go with this value.
pub struct Session {
    home: PathBuf,
}

impl Session {
    /// An empty session.
    ///
    /// # Errors
    /// When its folder cannot be made.
    pub fn new() -> Result<Self, Stop> {
        // Sockets lie in it, whose paths may have 107 bytes: not below the target folder.
        let home = env::temp_dir().join(format!("kartoteka-{}", process::id()));
        for folder in ["run", "data", "home"] {
            private(&home.join(folder))?;
        }
        Ok(Self { home })
    }

    /// A home folder nobody lives in.
    pub fn home(&self) -> PathBuf {
        self.home.join("home")
    }

    /// The program, to run within this session.
    pub fn around(&self, program: Sh) -> Sh {
        if !cfg!(target_os = "linux") {
            return program;
        }
        let shown = format!("{} (in a session of its own)", program.shown());
        let keyring = program.inside(Sh::new("sh").args(["-c", UNLOCK, "sh"]));
        let session = keyring.inside(Sh::new("dbus-run-session").args(["--"])).shown_as(shown);
        let session = session.without("GNOME_KEYRING_CONTROL").without("SSH_AUTH_SOCK").without("DBUS_SESSION_BUS_ADDRESS");
        session.env("XDG_RUNTIME_DIR", self.home.join("run")).env("XDG_DATA_HOME", self.home.join("data"))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // What cannot be removed holds only a keyring of tests.
        let _ = fs::remove_dir_all(&self.home);
    }
}

#[cfg(unix)]
fn private(folder: &std::path::Path) -> Result<(), Stop> {
    use std::os::unix::fs::DirBuilderExt;
    Ok(fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?)
}

#[cfg(not(unix))]
fn private(folder: &std::path::Path) -> Result<(), Stop> {
    Ok(fs::create_dir_all(folder)?)
}

/// Whether there is a screen to open a window on.
pub fn is_here() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// A screen nobody sees; it goes with this value.
pub struct Unseen {
    server: Child,
    display: String,
}

impl Unseen {
    /// Starts Xvfb on the next free display.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start() -> Result<Self, Stop> {
        let mut xvfb = Sh::new("Xvfb").args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]).into_command();
        let mut server = xvfb.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut number = String::new();
        if let Some(told) = server.stdout.take() {
            BufReader::new(told).read_line(&mut number)?;
        }
        match number.trim() {
            "" => Err(Stop::because("Xvfb did not start")),
            number => Ok(Self { server, display: format!(":{number}") }),
        }
    }

    /// What DISPLAY has to be.
    pub fn display(&self) -> &str {
        &self.display
    }
}

impl Drop for Unseen {
    fn drop(&mut self) {
        // It may have ended on its own.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
