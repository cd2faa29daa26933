//! The half-filled form of one person while the desk is locked: sealed with a key only that person's password brings back.

use crate::{error::Error, files, key::Key, seal};
use std::path::{Path, PathBuf};
use uuid::Uuid;

const LONGEST: usize = 4 * 1024 * 1024;

/// The drafts of one person.
#[derive(Debug)]
pub(crate) struct Drafts {
    key: Key,
}

impl Drafts {
    pub(crate) fn of(seed: &Key) -> Self {
        Self { key: seed.derive(b"kartoteka/user", "draft/v1") }
    }

    pub(crate) fn keep(&self, dir: &Path, user: Uuid, draft: &[u8]) -> Result<(), Error> {
        let path = path(dir, user);
        let sealed = seal::seal(&self.key, user.as_bytes(), draft)?;
        if let Some(folder) = path.parent() {
            files::private_folder(folder)?;
        }
        Ok(files::replace(&path, &sealed)?)
    }

    pub(crate) fn load(&self, dir: &Path, user: Uuid) -> Option<Vec<u8>> {
        let sealed = files::read(&path(dir, user), LONGEST).ok()??;
        seal::open(&self.key, user.as_bytes(), &sealed).map(|plain| plain.to_vec())
    }
}

pub(crate) fn forget(dir: &Path, user: Uuid) -> Result<(), Error> {
    Ok(files::remove(&path(dir, user))?)
}

fn path(dir: &Path, user: Uuid) -> PathBuf {
    dir.join("drafts").join(format!("{}.sealed", user.hyphenated()))
}
