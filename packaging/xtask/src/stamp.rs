//! Remembers of what content something was made, so that it is made again only when that changed.
//!
//! Stamps lie in `ui/node_modules`, which goes away exactly when everything has to be made anew.

use crate::{place, sh::Stop};
use std::{
    collections::hash_map::DefaultHasher,
    fs,
    hash::{Hash, Hasher},
    path::{Path, PathBuf},
};

/// The content of files and folders at one moment.
pub struct Stamp {
    file: PathBuf,
    content: String,
}

impl Stamp {
    /// The content of `sources` now, under a name.
    ///
    /// # Errors
    /// When a source cannot be read.
    pub fn of(name: &str, sources: &[PathBuf]) -> Result<Self, Stop> {
        let mut hasher = DefaultHasher::new();
        for source in sources {
            hash(source, &mut hasher)?;
        }
        let file = place::ui().join("node_modules/.kartoteka").join(name);
        Ok(Self { file, content: format!("{:016x}", hasher.finish()) })
    }

    /// Whether it was kept with this very content.
    pub fn is_kept(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.content)
    }

    /// Keeps it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep(&self) -> Result<(), Stop> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::write(&self.file, &self.content)?)
    }
}

fn hash(path: &Path, hasher: &mut DefaultHasher) -> Result<(), Stop> {
    path.hash(hasher);
    if !path.is_dir() {
        let read = fs::read(path).map_err(|error| Stop::because(format!("{}: {error}", path.display())))?;
        read.hash(hasher);
        return Ok(());
    }
    let mut inside = fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    inside.sort();
    inside.iter().try_for_each(|path| hash(path, hasher))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_and_names_count_and_nothing_else() {
        let folder = std::env::temp_dir().join(format!("kartoteka-stamp-{}", std::process::id()));
        let inner = folder.join("inner");
        fs::create_dir_all(&inner).unwrap();
        let now = || Stamp::of("test", std::slice::from_ref(&folder)).unwrap().content;
        fs::write(inner.join("a"), "one").unwrap();
        let first = now();
        fs::write(inner.join("a"), "one").unwrap();
        assert_eq!(now(), first, "written again with the same content");
        fs::write(inner.join("a"), "two").unwrap();
        let second = now();
        fs::rename(inner.join("a"), inner.join("b")).unwrap();
        let third = now();
        fs::remove_dir_all(&folder).unwrap();
        assert!(first != second && second != third);
    }

    #[test]
    fn a_missing_source_is_named() {
        let failed = Stamp::of("test", &[PathBuf::from("/no/such/source")]).map(|_| ()).unwrap_err().to_string();
        assert!(failed.contains("/no/such/source"), "{failed}");
    }
}
