//! A folder somebody else owns: files that appear in it whole or not at all, and what its failures mean.

use crate::Error;
use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// What a file is called until it is whole.
pub(crate) const PART: &str = ".part";

/// A file being written beside its final name; removed again unless it is published.
pub(crate) struct Part {
    file: File,
    path: PathBuf,
    name: PathBuf,
    published: bool,
}

impl Part {
    /// Begins the file that shall be called `name`, in place of one a killed run left behind.
    pub(crate) fn create(name: &Path) -> Result<Self, Error> {
        let path = part_of(name);
        let file = match create_new(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                remove_leftover(&path)?;
                create_new(&path)?
            }
            other => other?,
        };
        // Where the file system knows no locks, a second run is told by the name alone.
        if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
            return Err(Error::TargetBusy);
        }
        Ok(Self { file, path, name: name.to_owned(), published: false })
    }

    /// The file itself.
    pub(crate) fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// Gives the file, already on the disk, its final name.
    pub(crate) fn publish(mut self) -> Result<(), Error> {
        fs::rename(&self.path, &self.name)?;
        self.published = true;
        self.name.parent().map_or(Ok(()), sync_folder)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.published {
            // What cannot be removed now is removed by the next run.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Writes `bytes` under `name` unless they are there already.
pub(crate) fn write_if_different(name: &Path, bytes: &[u8]) -> Result<(), Error> {
    let same_size = fs::metadata(name).is_ok_and(|there| there.len() == bytes.len() as u64);
    if same_size && fs::read(name).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    let mut part = Part::create(name)?;
    part.file().write_all(bytes)?;
    part.file().sync_all()?;
    part.publish()
}

/// Removes what a killed run left; a run that still lives holds its file locked.
pub(crate) fn remove_leftover(path: &Path) -> Result<(), Error> {
    let leftover = OpenOptions::new().write(true).open(path)?;
    if matches!(leftover.try_lock(), Err(TryLockError::WouldBlock)) {
        return Err(Error::TargetBusy);
    }
    Ok(fs::remove_file(path)?)
}

/// Makes the names inside `folder` last through a power cut.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), Error> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        // Some network file systems know no such thing.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        other => Ok(other?),
    }
}

/// Says no when fewer than `needed` bytes are free in `folder`.
pub(crate) fn check_space(folder: &Path, needed: u64) -> Result<(), Error> {
    let free = fs4::available_space(folder)?;
    if free < needed { Err(Error::TargetFull { needed, free }) } else { Ok(()) }
}

/// What a failed write of `needed` bytes into `folder` means.
pub(crate) fn explain(error: Error, folder: &Path, needed: u64) -> Error {
    let Error::Io(error) = error else { return error };
    match error.kind() {
        _ if !folder.is_dir() => Error::TargetMissing,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            Error::TargetFull { needed, free: fs4::available_space(folder).unwrap_or(0) }
        }
        io::ErrorKind::FileTooLarge => Error::TooLargeForTarget { needed },
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Error::TargetReadOnly,
        _ => Error::Io(error),
    }
}

fn part_of(name: &Path) -> PathBuf {
    let mut path = OsString::from(name);
    path.push(PART);
    path.into()
}

fn create_new(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create_new(true).open(path)
}
