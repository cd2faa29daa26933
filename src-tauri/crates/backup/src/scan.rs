//! Finding the sets in a folder somebody points at.

use crate::{
    Error,
    folder::{SETS, set_number, vault_of},
};
use std::{
    fs::{self, DirEntry},
    io,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};
use uuid::Uuid;

/// The sets of one vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundBase {
    /// The vault.
    pub vault_id: Uuid,
    /// Its folder on the target.
    pub folder: PathBuf,
    /// Its sets, oldest first.
    pub sets: Vec<SetFile>,
}

/// A set by what its file says without a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetFile {
    /// Its number.
    pub number: u64,
    /// Its file.
    pub path: PathBuf,
    /// Its size in bytes.
    pub size: u64,
    /// When the file was written, milliseconds since the epoch, UTC.
    pub modified_ms: i64,
}

/// Every vault with at least one set in `dir`, which may be the target, the folder of one vault or
/// its `sets`.
///
/// # Errors
/// [`Error::TargetMissing`] when there is no such folder, [`Error::Io`] when it cannot be read.
pub fn scan(dir: &Path) -> Result<Vec<FoundBase>, Error> {
    let inside = fs::read_dir(dir).map_err(|error| missing(error, dir))?;
    let above = dir.parent().filter(|_| dir.ends_with(SETS));
    let mut found: Vec<FoundBase> = [Some(dir), above].into_iter().flatten().filter_map(base).collect();
    if found.is_empty() {
        found = inside.flatten().filter_map(|entry| base(&entry.path())).collect();
    }
    found.sort_by(|a, b| a.folder.cmp(&b.folder));
    Ok(found)
}

fn base(folder: &Path) -> Option<FoundBase> {
    let vault_id = vault_of(folder.file_name()?.to_str()?)?;
    let mut sets: Vec<SetFile> = fs::read_dir(folder.join(SETS)).ok()?.flatten().filter_map(set).collect();
    sets.sort_by_key(|set| set.number);
    (!sets.is_empty()).then(|| FoundBase { vault_id, folder: folder.to_owned(), sets })
}

fn set(entry: DirEntry) -> Option<SetFile> {
    let number = set_number(entry.file_name().to_str()?)?;
    let path = entry.path();
    let file = fs::metadata(&path).ok().filter(fs::Metadata::is_file)?;
    let modified = file.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let modified_ms = modified.and_then(|since| i64::try_from(since.as_millis()).ok()).unwrap_or(0);
    Some(SetFile { number, path, size: file.len(), modified_ms })
}

fn missing(error: io::Error, dir: &Path) -> Error {
    if dir.is_dir() { Error::Io(error) } else { Error::TargetMissing }
}
