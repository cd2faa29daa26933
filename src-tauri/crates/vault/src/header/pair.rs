//! The two copies of the header on disk, `vault.hdr.a` and `vault.hdr.b`: one of them is whole whatever happens while the
//! other is written.

use super::{Header, LONGEST, Unreadable};
use crate::{error::Error, files};
use std::path::{Path, PathBuf};

/// File names, in the order in which they are written.
const NAMES: [&str; 2] = ["vault.hdr.a", "vault.hdr.b"];

/// What lies on disk.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) header: Header,
    /// One copy was damaged, missing or older and was written anew.
    pub(crate) mended: bool,
}

/// Where the copies lie.
pub(crate) fn paths(dir: &Path) -> [PathBuf; 2] {
    NAMES.map(|name| dir.join(name))
}

/// Whether there is at least one copy, whole or not.
pub(crate) fn exists(dir: &Path) -> bool {
    paths(dir).iter().any(|path| path.exists())
}

/// Reads both copies; the valid one with the higher sequence wins and mends the other.
///
/// # Errors
/// When neither can be believed, or one was written by a newer version of the program.
pub(crate) fn read(dir: &Path) -> Result<Found, Error> {
    let copies = copies(dir);
    let parsed = copies.each_ref().map(|bytes| Header::parse(bytes));
    if parsed.iter().any(|copy| matches!(copy, Err(Unreadable::Newer))) {
        return Err(Error::NewerVersion);
    }
    let header = newer(parsed.map(Result::ok)).ok_or(Error::HeaderDamaged)?;
    let bytes = header.encode();
    let mended = copies.iter().any(|copy| *copy != bytes);
    for (path, copy) in paths(dir).iter().zip(&copies) {
        if *copy != bytes {
            write_copy(path, &bytes)?;
        }
    }
    Ok(Found { header, mended })
}

/// The header that [`read`] would take, without mending anything.
pub(crate) fn peek(dir: &Path) -> Option<Header> {
    newer(copies(dir).map(|bytes| Header::parse(&bytes).ok()))
}

fn copies(dir: &Path) -> [Vec<u8>; 2] {
    paths(dir).map(|path| files::read(&path, LONGEST).ok().flatten().unwrap_or_default())
}

fn newer(copies: [Option<Header>; 2]) -> Option<Header> {
    match copies {
        [Some(a), Some(b)] if b.sequence > a.sequence => Some(b),
        [Some(a), _] => Some(a),
        [None, b] => b,
    }
}

/// Writes a, then b.
///
/// # Errors
/// When a copy cannot be written or reads back otherwise; the other one is then still whole.
pub(crate) fn write(dir: &Path, header: &Header) -> Result<(), Error> {
    let bytes = header.encode();
    paths(dir).iter().try_for_each(|path| write_copy(path, &bytes))
}

fn write_copy(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    files::replace(path, bytes)?;
    if files::read(path, LONGEST)?.as_deref() == Some(bytes) { Ok(()) } else { Err(Error::HeaderDamaged) }
}
