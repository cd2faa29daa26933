//! Database files that a rotation left behind when it was killed: before its end the new file, after it the former one.
//! Their keys are gone, or about to be.

use crate::{error::Error, files, header::membership::is_database_name};
use std::path::{Path, PathBuf};

/// What SQLite puts beside a database file, and nothing for the file itself.
const SUFFIXES: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// Removes every database file from `dir` save the one called `named`.
pub(crate) fn remove_all_but(dir: &Path, named: &str) -> Result<(), Error> {
    for entry in std::fs::read_dir(dir)? {
        let name = entry?.file_name();
        let base = name.to_str().and_then(base_of).filter(|base| *base != named);
        if base.is_some() {
            files::remove(&dir.join(&name))?;
        }
    }
    Ok(())
}

/// Removes a database file with what lies beside it.
pub(crate) fn remove(path: &Path) -> Result<(), Error> {
    for suffix in SUFFIXES {
        let mut beside = path.as_os_str().to_owned();
        beside.push(suffix);
        files::remove(&PathBuf::from(beside))?;
    }
    Ok(())
}

/// The name of the database file that a file is, or lies beside.
fn base_of(name: &str) -> Option<&str> {
    SUFFIXES.into_iter().filter_map(|suffix| name.strip_suffix(suffix)).find(|base| is_database_name(base))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn only_database_files_with_another_name_go() {
        let dir = tempfile::tempdir().unwrap();
        let kept = ["base-2.db", "base-2.db-wal", "base-2.db-shm", "vault.hdr.a", "base-x.db", "base-1.db.bak", "photo.jpg"];
        let gone = ["base-1.db", "base-1.db-wal", "base-3.db", "base-3.db-shm", "base-3.db-journal"];
        for name in kept.iter().chain(&gone) {
            fs::write(dir.path().join(name), "").unwrap();
        }
        remove_all_but(dir.path(), "base-2.db").unwrap();
        assert!(kept.iter().all(|name| dir.path().join(name).exists()));
        assert!(!gone.iter().any(|name| dir.path().join(name).exists()));
        remove(&dir.path().join("base-2.db")).unwrap();
        assert!(!kept[..3].iter().any(|name| dir.path().join(name).exists()));
    }
}
