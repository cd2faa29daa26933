//! Looking into a set without unpacking it.

use crate::{
    Contents, Error, Flow, Identity, Manifest, Progress, Stage,
    layout::DATABASE,
    progress::Meter,
    reader::{Front, OpenSet},
};
use std::path::Path;

/// What a set says about itself.
#[derive(Debug, PartialEq, Eq)]
pub struct SetDetails {
    /// What the set is.
    pub manifest: Manifest,
    /// What the vault held.
    pub contents: Contents,
}

/// Reads only the beginning of a set, and its length: quick, and no proof that the rest is sound.
///
/// # Errors
/// Why the set does not open: missing, truncated, altered, of another kit, of a newer version, no set.
pub fn describe(set: &Path, identity: &Identity) -> Result<SetDetails, Error> {
    let (_, Front { manifest, contents, .. }) = OpenSet::open(set, identity)?;
    Ok(SetDetails { manifest, contents })
}

/// Opens every byte of a set and compares all sums.
///
/// # Errors
/// As [`describe`]; [`Error::Stopped`] when `progress` says so.
pub fn verify(set: &Path, identity: &Identity, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<SetDetails, Error> {
    let (mut open, Front { manifest, contents, .. }) = OpenSet::open(set, identity)?;
    let mut meter = Meter::begin(progress, Stage::Checking, manifest.size_of(DATABASE))?;
    open.header(&manifest)?;
    open.database(&manifest, &mut meter, &mut |_| Ok(()))?;
    open.finish()?;
    Ok(SetDetails { manifest, contents })
}
