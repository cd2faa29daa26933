//! Names, limits and lengths inside a set, and the tar blocks between its members.
//!
//! Writer and reader share this file, so neither can drift from the other.

use crate::{Error, Manifest};
use std::fmt::Write;

/// What this set is: always first.
pub(crate) const MANIFEST: &str = "manifest.json";
/// The sealed card of the vault.
pub(crate) const CONTENTS: &str = "contents.age";
/// The header of the vault.
pub(crate) const HEADER: &str = "vault.hdr";
/// The database, still encrypted.
pub(crate) const DATABASE: &str = "base.db";
/// The sums of the others: always last.
pub(crate) const SUMS: &str = "BLAKE3SUMS";
/// The members a manifest lists.
pub(crate) const LISTED: [&str; 3] = [CONTENTS, HEADER, DATABASE];

/// No member but header and database is larger; the manifest thus lies in the first chunk of `age`.
pub(crate) const SMALL_LIMIT: usize = 32 * 1024;
/// The kit and more owners than any vault has.
pub(crate) const MOST_RECIPIENTS: usize = 100;
/// What the head of an `age` file with so many recipients cannot exceed.
pub(crate) const HEAD_LIMIT: u64 = 16 * 1024;
/// One read, one write, one progress report.
pub(crate) const BLOCK: usize = 1024 * 1024;
/// A tar block.
pub(crate) const TAR: usize = 512;

/// What `age` seals at a time.
const CHUNK: u64 = 64 * 1024;
/// The same with its authentication tag.
pub(crate) const SEALED_CHUNK: u64 = CHUNK + 16;
/// The length of one BLAKE3 sum in hexadecimal digits.
const SUM_DIGITS: u64 = 64;

/// The largest size of a member that is written or believed.
pub(crate) fn limit(name: &str) -> u64 {
    match name {
        DATABASE => 1 << 44,
        HEADER => 1 << 20,
        _ => SMALL_LIMIT as u64,
    }
}

/// Zeros between the end of a member of `size` bytes and the next tar block.
pub(crate) fn padding(size: u64) -> usize {
    (size.wrapping_neg() % TAR as u64) as usize
}

/// The length of the tar of a set before it is padded to whole chunks.
pub(crate) fn tar_len(manifest_len: u64, manifest: &Manifest) -> u64 {
    let sums = [MANIFEST].iter().chain(&LISTED).map(|name| SUM_DIGITS + 3 + name.len() as u64).sum::<u64>();
    let listed = manifest.files.iter().map(|file| file.size);
    let members = [manifest_len, sums].into_iter().chain(listed).map(|size| TAR as u64 + size + padding(size) as u64).sum::<u64>();
    members + 2 * TAR as u64
}

/// The length of the tar of a set with the zeros that fill its last chunk.
pub(crate) fn padded_len(tar_len: u64) -> u64 {
    tar_len.next_multiple_of(CHUNK)
}

/// The length of the same once it is padded and `age` has sealed it.
pub(crate) fn sealed_len(tar_len: u64) -> u64 {
    padded_len(tar_len) / CHUNK * SEALED_CHUNK
}

/// The tar block in front of a member.
pub(crate) fn tar_header(name: &str, size: u64, made_at_ms: i64) -> Result<tar::Header, Error> {
    let mut header = tar::Header::new_gnu();
    header.set_path(name)?;
    header.set_size(size);
    header.set_mode(0o600);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(u64::try_from(made_at_ms / 1000).unwrap_or(0));
    header.set_entry_type(tar::EntryType::Regular);
    header.set_cksum();
    Ok(header)
}

/// The size of the member `name` according to the tar block in front of it.
pub(crate) fn member_size(block: &[u8; TAR], name: &str) -> Result<u64, Error> {
    let header = tar::Header::from_byte_slice(block);
    let mut summed = header.clone();
    summed.set_cksum();
    let summed = matches!((header.cksum(), summed.cksum()), (Ok(told), Ok(true_sum)) if told == true_sum);
    let sound = summed && header.entry_type() == tar::EntryType::Regular && *header.path_bytes() == *name.as_bytes();
    let size = header.entry_size().map_err(|_| Error::Altered)?;
    if sound && size <= limit(name) { Ok(size) } else { Err(Error::Altered) }
}

/// Collects the lines of `BLAKE3SUMS`, as `b3sum` writes them.
#[derive(Default)]
pub(crate) struct Sums(String);

impl Sums {
    /// Adds a member.
    pub(crate) fn add(&mut self, name: &str, sum: blake3::Hash) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.0, "{}  {name}", sum.to_hex());
    }

    /// The whole file.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}
