//! The map of the README, held: who may know whom, what lies where.
//!
//! These stories read the project itself, not a client base. What cargo and clippy can refuse on their
//! own is not repeated here.

use serde_json::Value;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Who may never know whom, in any kind of dependency.
const NEVER: &[(&str, &[&str])] = &[
    ("kartoteka-domain", &["kartoteka-*", "serde", "serde_json", "rusqlite", "tauri", "tokio"]),
    ("kartoteka-vault", &["kartoteka-*", "tauri"]),
    ("kartoteka-backup", &["kartoteka-*", "rusqlite", "tauri"]),
    ("kartoteka-store", &["kartoteka-vault", "kartoteka-api", "kartoteka-backup", "kartoteka-exchange", "tauri", "serde_json"]),
    ("kartoteka-exchange", &["kartoteka-store", "kartoteka-api", "kartoteka-vault", "kartoteka-backup", "rusqlite", "tauri"]),
    ("kartoteka-api", &["tauri", "serde_json", "rusqlite", "kartoteka-cli"]),
    ("kartoteka-cli", &["kartoteka-store", "kartoteka-vault", "kartoteka-backup", "kartoteka-exchange", "rusqlite", "tauri"]),
    ("kartoteka", &["kartoteka-store", "kartoteka-vault", "kartoteka-backup", "kartoteka-exchange", "kartoteka-cli", "rusqlite"]),
    ("xtask", &["*"]),
];

/// Besides dot-files.
const TOP_LEVEL: &[&str] =
    &["Cargo.lock", "Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "assets", "packaging", "src-tauri", "tests", "ui"];

/// A longer file has a word about why in its first lines.
const LONG: usize = 500;

#[test]
fn no_crate_knows_what_it_must_not_know() {
    let packages = packages();
    for (name, forbidden) in NEVER {
        let package = packages.iter().find(|package| package["name"] == *name).unwrap_or_else(|| panic!("{name} is not in the workspace"));
        for known in package["dependencies"].as_array().unwrap() {
            let known = known["name"].as_str().unwrap();
            assert!(!forbidden.iter().any(|pattern| covers(pattern, known)), "{name} must never know {known}");
        }
    }
    for package in &packages {
        assert!(NEVER.iter().any(|(name, _)| package["name"] == *name) || package["name"] == "kartoteka-tests", "{package} has no rule");
    }
}

#[test]
fn the_top_level_holds_what_the_map_names_and_nothing_else() {
    let present: BTreeSet<String> = committed().iter().map(|path| first(path)).filter(|name| !name.starts_with('.')).collect();
    let strange: Vec<_> = present.iter().filter(|name| !TOP_LEVEL.contains(&name.as_str())).collect();
    assert!(strange.is_empty(), "{strange:?} at the top level");
}

#[test]
fn only_the_vault_opens_a_database_file() {
    let calls = ["Connection::open(", "Connection::open_with_flags("];
    let elsewhere = sources(&["src-tauri/"]).filter(|(path, _)| !path.starts_with("src-tauri/crates/vault/src"));
    let found = elsewhere.filter(|(_, text)| calls.iter().any(|call| text.contains(call))).map(|(path, _)| path);
    assert_eq!(found.collect::<Vec<_>>(), Vec::<PathBuf>::new());
}

#[test]
fn the_pure_crates_touch_no_file_and_no_clock() {
    let words = ["std::fs", "std::net", "std::process", "std::env", "SystemTime", "Instant::now", "std::thread"];
    for (path, text) in sources(&["src-tauri/crates/domain/src", "src-tauri/crates/exchange/src"]) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for word in words {
            assert!(!code.contains(word), "{} uses {word}", path.display());
        }
    }
}

#[test]
fn sql_stands_in_the_store_and_the_vault_only() {
    let statements = ["\"SELECT ", "\"INSERT INTO ", "\"UPDATE ", "\"DELETE FROM ", "\"PRAGMA ", "\"CREATE TABLE "];
    let allowed = ["src-tauri/crates/store/", "src-tauri/crates/vault/"];
    for (path, text) in sources(&["src-tauri/", "ui/src/"]).filter(|(path, _)| !allowed.iter().any(|folder| path.starts_with(folder))) {
        for statement in statements {
            assert!(!text.contains(statement), "{} speaks SQL: {statement}", path.display());
        }
    }
}

#[test]
fn the_window_is_given_no_more_than_it_needs() {
    let read = |path: &str| serde_json::from_str::<Value>(&fs::read_to_string(root().join(path)).unwrap()).unwrap();
    let told = read("src-tauri/tauri.conf.json");
    let (app, security) = (&told["app"], &told["app"]["security"]);
    assert_eq!((&app["withGlobalTauri"], &security["freezePrototype"]), (&Value::Bool(false), &Value::Bool(true)));
    // An empty list would mean all of them; what is not listed gives nothing.
    assert_eq!(security["capabilities"], serde_json::json!(["desk"]));
    let policy = security["csp"].as_str().unwrap();
    let directive = |name: &str| policy.split(';').map(str::trim).find(|directive| directive.split(' ').next() == Some(name));
    assert_eq!((directive("default-src"), directive("script-src")), (Some("default-src 'self'"), None));
    assert_eq!(directive("connect-src"), Some("connect-src ipc: http://ipc.localhost"), "no other host");
    let capability = read("src-tauri/capabilities/desk.json");
    let given = capability["permissions"].as_array().unwrap().iter().map(|given| given.as_str().unwrap());
    let strange: Vec<_> =
        given.filter(|given| !["core:event:", "dialog:", "notification:"].iter().any(|kind| given.starts_with(kind))).collect();
    assert!(strange.is_empty() && capability["remote"].is_null(), "{strange:?}");
    let shell = fs::read_to_string(root().join("src-tauri/Cargo.toml")).unwrap();
    assert!(["fs", "shell", "http", "opener", "process"].iter().all(|plugin| !shell.contains(&format!("tauri-plugin-{plugin}"))));
}

#[test]
fn no_committed_file_names_a_package_registry() {
    // Put together here, or this very file would name them.
    let hosts = [["registry.npmjs", "org"], ["registry.yarnpkg", "com"], ["static.crates", "io"], ["index.crates", "io"], ["pypi", "org"]];
    let hosts = hosts.map(|parts| parts.join("."));
    for path in committed() {
        // Pictures and sheets in old encodings are no text; a path may be gone from the working folder.
        let Ok(text) = fs::read_to_string(root().join(&path)) else { continue };
        for host in &hosts {
            assert!(!text.contains(host.as_str()), "{} names {host}", path.display());
        }
    }
}

#[test]
fn a_long_file_says_why_it_is_long() {
    for (path, text) in sources(&[""]) {
        let lines = text.lines().count();
        let header: String = text.lines().take(12).collect::<Vec<_>>().join("\n").to_lowercase();
        assert!(lines <= LONG || header.contains("long") || header.contains("generated"), "{}: {lines} lines, no word why", path.display());
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn packages() -> Vec<Value> {
    let asked = ["metadata", "--no-deps", "--offline", "--format-version", "1"];
    let told = Command::new(env!("CARGO")).args(asked).current_dir(root()).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    told["packages"].as_array().unwrap().clone()
}

/// Whether `pattern`, which may end with a star, means this package.
fn covers(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |beginning| name.starts_with(beginning))
}

/// Every path git keeps.
fn committed() -> Vec<PathBuf> {
    let told = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output().unwrap();
    assert!(told.status.success(), "these stories need git and a clone: {}", String::from_utf8_lossy(&told.stderr));
    let paths = String::from_utf8(told.stdout).unwrap();
    paths.split('\0').filter(|path| !path.is_empty()).map(PathBuf::from).collect()
}

/// Committed code below one of the folders, with its text.
fn sources(folders: &'static [&str]) -> impl Iterator<Item = (PathBuf, String)> {
    let is_code =
        |path: &PathBuf| path.extension().is_some_and(|kind| ["rs", "ts", "tsx", "css", "sql", "sh"].iter().any(|known| kind == *known));
    let below = move |path: &PathBuf| folders.iter().any(|folder| path.starts_with(folder));
    committed().into_iter().filter(is_code).filter(below).filter_map(|path| {
        let text = fs::read_to_string(root().join(&path)).ok()?;
        Some((path, text))
    })
}

fn first(path: &Path) -> String {
    path.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned()).unwrap_or_default()
}
