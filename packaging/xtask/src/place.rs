//! Where things lie: the project, what is built, what is kept between builds.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The folder of the project.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// The folder of the screen's sources.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Where pictures and reports go, whatever folder cargo builds in.
pub fn results() -> PathBuf {
    root().join("target")
}

/// A built program of ours.
pub fn program(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// Tools we install for ourselves, kept for the next time.
pub fn tools() -> PathBuf {
    cache().join("tools")
}

/// The program between WebDriver and the window.
pub fn tauri_driver() -> PathBuf {
    tools().join("bin").join(format!("tauri-driver{}", env::consts::EXE_SUFFIX))
}

fn cache() -> PathBuf {
    let home = || env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from).unwrap_or_default();
    let user = match env::consts::OS {
        "windows" => env::var_os("LOCALAPPDATA").map_or_else(|| home().join("AppData/Local"), PathBuf::from),
        "macos" => home().join("Library/Caches"),
        _ => env::var_os("XDG_CACHE_HOME").map_or_else(|| home().join(".cache"), PathBuf::from),
    };
    user.join("kartoteka")
}
