//! Unpacking a set into a new folder, wholly or not at all.

use crate::{
    Contents, Error, Flow, Identity, Manifest, Progress, Stage,
    layout::{CONTENTS, DATABASE},
    progress::{Meter, Report},
    reader::{Front, OpenSet},
    target,
};
use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// What the folder is called until it is whole.
const RESTORING: &str = ".restoring";
/// Beside the database: the card, the folder.
const BESIDE: u64 = 128 * 1024;

/// A set unpacked.
#[derive(Debug, PartialEq, Eq)]
pub struct Extracted {
    /// What the set is.
    pub manifest: Manifest,
    /// What the vault held.
    pub contents: Contents,
    /// The vault's header, as it lay on disk.
    pub header: Vec<u8>,
    /// The database, still encrypted. The sealed card, `contents.age`, lies beside it.
    pub database: PathBuf,
}

/// Unpacks `set` into the folder `into`, which must not exist yet while the one above it must.
///
/// # Errors
/// [`Error::AlreadyThere`]; why the set does not open; what is wrong with the folder above `into`;
/// [`Error::Stopped`] when `progress` says so. In every case nothing stays of the folder.
pub fn extract(set: &Path, identity: &Identity, into: &Path, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<Extracted, Error> {
    if into.symlink_metadata().is_ok() {
        return Err(Error::AlreadyThere);
    }
    let above = above(into);
    if !above.is_dir() {
        return Err(Error::TargetMissing);
    }
    let (open, front) = OpenSet::open(set, identity)?;
    let needed = front.manifest.size_of(DATABASE).saturating_add(BESIDE);
    unpack(open, front, needed, into, progress).map_err(|error| target::explain(error, above, needed))
}

fn unpack(mut open: OpenSet, front: Front, needed: u64, into: &Path, report: Report<'_>) -> Result<Extracted, Error> {
    let Front { manifest, contents, sealed } = front;
    let staging = Staging::create(into)?;
    target::check_space(above(into), needed)?;
    let mut meter = Meter::begin(report, Stage::Restoring, manifest.size_of(DATABASE))?;
    staging.file(CONTENTS, &mut |file| Ok(file.write_all(&sealed)?))?;
    let header = open.header(&manifest)?;
    staging.file(DATABASE, &mut |file| open.database(&manifest, &mut meter, &mut |block| Ok(file.write_all(block)?)))?;
    open.finish()?;
    staging.publish(into)?;
    Ok(Extracted { manifest, contents, header, database: into.join(DATABASE) })
}

/// A folder being filled beside its final name; removed again unless it is published.
struct Staging(PathBuf);

impl Staging {
    fn create(into: &Path) -> Result<Self, Error> {
        let mut path = OsString::from(into);
        path.push(RESTORING);
        let path = PathBuf::from(path);
        match new_folder(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                clear(&path);
                new_folder(&path)
                    .map_err(|error| if error.kind() == io::ErrorKind::AlreadyExists { Error::AlreadyThere } else { error.into() })?;
            }
            other => other?,
        }
        Ok(Self(path))
    }

    /// A new file in the folder, filled by `fill` and flushed to the disk.
    fn file(&self, name: &str, fill: &mut dyn FnMut(&mut File) -> Result<(), Error>) -> Result<(), Error> {
        let mut file = new_file(&self.0.join(name))?;
        fill(&mut file)?;
        Ok(file.sync_all()?)
    }

    fn publish(self, into: &Path) -> Result<(), Error> {
        target::sync_folder(&self.0)?;
        fs::rename(&self.0, into)?;
        target::sync_folder(above(into))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        clear(&self.0);
    }
}

/// Removes what we put into `staging` and the folder itself, unless somebody put more there.
fn clear(staging: &Path) {
    for name in [CONTENTS, DATABASE] {
        let _ = fs::remove_file(staging.join(name));
    }
    let _ = fs::remove_dir(staging);
}

/// The folder that holds `into`.
fn above(into: &Path) -> &Path {
    into.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(unix)]
fn new_folder(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(path)
}

#[cfg(not(unix))]
fn new_folder(path: &Path) -> io::Result<()> {
    fs::create_dir(path)
}

#[cfg(unix)]
fn new_file(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn new_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}
