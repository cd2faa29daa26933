//! Files that leave the program: written whole or not at all, and never in the place of another one. And lists that are
//! brought to it.

use crate::Error;
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

/// A list that somebody brings; of one that is too large as much as tells that it is.
///
/// # Errors
/// [`Error::FileUnreadable`].
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let unreadable = |source| Error::FileUnreadable { path: path.display().to_string(), source };
    let mut bytes = Vec::new();
    let most = u64::try_from(kartoteka_exchange::MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(unreadable)?;
    Ok(bytes)
}

/// A file on its way: all of it is on the disk beside its place, which is held free for it. Dropped without
/// [`Self::publish`], nothing of it is left.
pub(crate) struct Prepared {
    part: PathBuf,
    place: PathBuf,
    published: bool,
}

impl Prepared {
    /// Writes `bytes` beside `place`.
    ///
    /// # Errors
    /// [`Error::FileExists`] when something is there already, [`Error::FileUnwritable`] when the folder takes no file.
    pub(crate) fn write(place: &Path, bytes: &[u8]) -> Result<Self, Error> {
        // Without its beginning the place would depend on where the program was started.
        if !place.is_absolute() {
            return Err(refused(place, io::ErrorKind::InvalidInput.into()));
        }
        // Nobody else gets the place while the file is being written.
        new_file(place).map_err(|error| refused(place, error))?;
        let mut part = place.as_os_str().to_owned();
        part.push(".part");
        let prepared = Self { part: part.into(), place: place.to_owned(), published: false };
        prepared.fill(bytes).map_err(|error| refused(place, error))?;
        Ok(prepared)
    }

    fn fill(&self, bytes: &[u8]) -> io::Result<()> {
        let mut file = new_file(&self.part)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    /// Puts it in its place.
    ///
    /// # Errors
    /// [`Error::FileUnwritable`].
    pub(crate) fn publish(mut self) -> Result<(), Error> {
        fs::rename(&self.part, &self.place).map_err(|error| refused(&self.place, error))?;
        self.published = true;
        Ok(())
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        if !self.published {
            // What cannot be removed is an empty file and perhaps a part of ours; the error that came first is told.
            let _ = fs::remove_file(&self.part);
            let _ = fs::remove_file(&self.place);
        }
    }
}

/// Made by us, and readable by this user alone.
fn new_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn refused(path: &Path, source: io::Error) -> Error {
    let path = path.display().to_string();
    if source.kind() == io::ErrorKind::AlreadyExists { Error::FileExists { path } } else { Error::FileUnwritable { path, source } }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_file_appears_whole() {
        let dir = tempfile::tempdir().unwrap();
        let place = dir.path().join("list.csv");
        let prepared = Prepared::write(&place, b"all").unwrap();
        assert_eq!(fs::read(&place).unwrap(), b"");
        prepared.publish().unwrap();
        assert_eq!((fs::read(&place).unwrap(), names(dir.path())), (b"all".to_vec(), vec!["list.csv".to_owned()]));
    }

    #[test]
    fn what_is_there_already_stays() {
        let dir = tempfile::tempdir().unwrap();
        let place = dir.path().join("list.csv");
        fs::write(&place, "mine").unwrap();
        assert!(matches!(Prepared::write(&place, b"all"), Err(Error::FileExists { .. })));
        assert_eq!(fs::read(&place).unwrap(), b"mine");
    }

    #[test]
    fn what_is_not_published_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        drop(Prepared::write(&dir.path().join("list.csv"), b"all").unwrap());
        assert!(names(dir.path()).is_empty());
        assert!(matches!(Prepared::write(&dir.path().join("no/list.csv"), b""), Err(Error::FileUnwritable { .. })));
        assert!(matches!(Prepared::write(Path::new("list.csv"), b""), Err(Error::FileUnwritable { .. })));
    }
}
