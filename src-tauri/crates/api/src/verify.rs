//! Verifying a backup copy with the recovery sheet alone: no client base, no password.

use crate::{Error, Kit};
use kartoteka_backup::{Flow, Identity, Progress};
use std::path::Path;

/// Opens the copy at `path` and compares every byte with its sums; `progress` may stop it.
///
/// # Errors
/// [`Error::WrongKit`], or what is wrong with the copy.
pub fn copy(path: &Path, kit: &Kit, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<(), Error> {
    let identity = Identity::parse(&kit.age_identity())?;
    kartoteka_backup::verify(path, &identity, progress)?;
    Ok(())
}
