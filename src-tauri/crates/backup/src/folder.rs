//! The folder of one vault on a target: how sets are called and numbered.

use crate::{
    Error,
    target::{self, PART},
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// In front of the vault's id.
const PREFIX: &str = "kartoteka-";
/// The folder of the sets.
pub(crate) const SETS: &str = "sets";
/// Remembers the last number when its set is gone.
const LAST_NUMBER: &str = "last-number";
/// How to get everything back.
const README: &str = "README.txt";
/// More digits are nobody's count of backups.
const DIGITS: usize = 15;

/// The folder of one vault on a target.
pub(crate) struct Folder {
    path: PathBuf,
    sets: PathBuf,
}

impl Folder {
    /// The folder of `vault` in `target`, made where it is missing.
    pub(crate) fn prepare(target: &Path, vault: Uuid) -> Result<Self, Error> {
        let path = target.join(format!("{PREFIX}{vault}"));
        let sets = path.join(SETS);
        if !sets.is_dir() {
            fs::create_dir_all(&sets)?;
            target::sync_folder(&path)?;
            target::sync_folder(target)?;
        }
        Ok(Self { path, sets })
    }

    /// The path of the full set `number`.
    pub(crate) fn full_set(&self, number: u64) -> PathBuf {
        self.sets.join(format!("{number:06}-full.age"))
    }

    /// The first number never seen here.
    pub(crate) fn next_number(&self) -> Result<u64, Error> {
        let remembered = fs::read_to_string(self.path.join(LAST_NUMBER)).ok().and_then(|text| number(text.trim()));
        let mut highest = remembered.unwrap_or(0);
        for entry in fs::read_dir(&self.sets)? {
            let name = entry?.file_name();
            let name = name.to_string_lossy();
            highest = highest.max(set_number(name.trim_end_matches(PART)).unwrap_or(0));
        }
        Ok(highest + 1)
    }

    /// Remembers that `number` was given.
    pub(crate) fn remember(&self, number: u64) -> Result<(), Error> {
        target::write_if_different(&self.path.join(LAST_NUMBER), format!("{number}\n").as_bytes())
    }

    /// Removes half-written sets of killed runs.
    pub(crate) fn sweep(&self) -> Result<(), Error> {
        for entry in fs::read_dir(&self.sets)? {
            let entry = entry?;
            let ours = entry.file_name().to_string_lossy().strip_suffix(PART).is_some_and(|name| set_number(name).is_some());
            if ours {
                target::remove_leftover(&entry.path())?;
            }
        }
        Ok(())
    }

    /// Puts the words of rescue beside the sets.
    pub(crate) fn write_readme(&self, text: &str) -> Result<(), Error> {
        target::write_if_different(&self.path.join(README), text.as_bytes())
    }
}

/// The vault a folder belongs to. A copy made by hand may carry more words behind the id.
pub(crate) fn vault_of(folder_name: &str) -> Option<Uuid> {
    Uuid::parse_str(folder_name.strip_prefix(PREFIX)?.get(..36)?).ok()
}

/// The number of a set by its file name, `000001-full.age`.
pub(crate) fn set_number(file_name: &str) -> Option<u64> {
    let (digits, kind) = file_name.strip_suffix(".age")?.split_once('-')?;
    matches!(kind, "full" | "delta").then(|| number(digits)).flatten()
}

fn number(digits: &str) -> Option<u64> {
    let sane = digits.len() <= DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
    sane.then(|| digits.parse().ok()).flatten()
}
