//! Without us: a copy is restored with stock tools alone, by following the README that lies beside it.
//!
//! The commands are taken from that very text, so that it and this story cannot drift apart. The stock
//! reader of the database comes from `packaging/stock-reader.sh`.

use crate::{
    program::{Program, path},
    salon::{Salon, fixture},
};
use kartoteka_api::words;
use kartoteka_domain::Language;
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

/// What the README says to type: the blocks between its marks, in order.
fn commands(readme: &str) -> Vec<String> {
    let blocks = readme.split("\n# >>> ").skip(1).map(|rest| rest.split_once("\n# <<<").unwrap().0);
    blocks.map(|block| block.split_once('\n').unwrap().1.to_owned()).collect()
}

/// The Python that reads SQLCipher files.
fn reader() -> PathBuf {
    let prepared = || {
        let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        let cache = cache.unwrap_or_else(|| PathBuf::from(std::env::var_os("HOME").unwrap()).join(".cache"));
        cache.join("kartoteka/venv/bin/python")
    };
    let python = std::env::var_os("KARTOTEKA_SQLCIPHER_PYTHON").map_or_else(prepared, PathBuf::from);
    let reads = Command::new(&python).args(["-c", "import sqlcipher3"]).output().is_ok_and(|done| done.status.success());
    assert!(reads, "{} reads no SQLCipher file; run `sh packaging/stock-reader.sh` once", python.display());
    python
}

/// A home folder in which step 1 of the README was done.
fn home(salon: &Salon) -> PathBuf {
    let programs = salon.root().join("home/kartoteka-reader/bin");
    fs::create_dir_all(&programs).unwrap();
    let link = programs.join("python");
    fs::write(&link, format!("#!/bin/sh\nexec '{}' \"$@\"\n", reader().display())).unwrap();
    fs::set_permissions(&link, PermissionsExt::from_mode(0o755)).unwrap();
    salon.root().join("home")
}

/// One column of a table.
fn column(table: &Path, name: &str) -> Vec<String> {
    let mut table = csv::Reader::from_path(table).unwrap();
    let place = table.headers().unwrap().iter().position(|column| column == name).unwrap();
    table.records().map(|record| record.unwrap()[place].to_owned()).collect()
}

#[test]
fn the_readme_has_the_same_commands_in_every_language() {
    let of = |language| commands(&words::say(language, "backup-readme", &[]));
    let english = of(Language::English);
    assert_eq!(english.len(), 2);
    assert!(english[0].contains("pip install sqlcipher3") && english[0].contains("~/kartoteka-reader"));
    for language in Language::ALL {
        assert_eq!(of(language), english, "{}", language.code());
    }
    assert_eq!(commands(&words::backup_readme()).len(), 2 * Language::ALL.len());
}

#[test]
fn a_copy_is_restored_by_following_the_readme_to_the_letter() {
    let salon = Salon::new();
    let program = Program::init(&salon);
    let (target, list) = (salon.target(), fixture("clients-1000-cp1251-semicolon.csv"));
    program.run(&["backup", "now", "--target", path(&target)]).ok();
    program.run(&["import", path(&list)]).ok();
    let set = program.run(&["backup", "now", "--target", path(&target)]).ok();
    let folder = Path::new(set["path"].as_str().unwrap()).parent().and_then(Path::parent).unwrap().to_owned();

    // Step 2: the sheet that was saved as a file is the identity.
    fs::copy(salon.root().join("kit.txt"), folder.join("identity.txt")).unwrap();
    // Step 3.
    let typed = &commands(&fs::read_to_string(folder.join("README.txt")).unwrap())[1];
    let done = Command::new("sh").arg("-euc").arg(typed).current_dir(&folder).env("HOME", home(&salon)).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));

    let restored = folder.join("restored");
    let last_names = column(&restored.join("clients.csv"), "last_name");
    assert_eq!(last_names.len(), 1_000, "the newest copy, whole");
    assert!(last_names.contains(&"Черненко".to_owned()));
    assert!(column(&restored.join("client_phones.csv"), "e164").contains(&"+380501001234".to_owned()));
    assert!(column(&restored.join("journal.csv"), "action").len() > 1_000);
    check_sums(&restored);
}

/// What `b3sum --check BLAKE3SUMS` does.
fn check_sums(folder: &Path) {
    let sums = fs::read_to_string(folder.join("BLAKE3SUMS")).unwrap();
    assert!(sums.lines().count() >= 4);
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        // Reading a database leaves its bytes alone, or the sums would tell.
        assert_eq!(blake3::hash(&fs::read(folder.join(name)).unwrap()).to_hex().as_str(), sum, "{name}");
    }
}
