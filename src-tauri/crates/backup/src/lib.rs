//! Sealed backup sets: published while people work, checked, described and restored.
//!
//! A set is one `age` file around one plain tar, so stock `age` and `tar` open it without us:
//!
//! ```text
//! <target>/kartoteka-<vault id>/sets/000001-full.age   manifest.json  what this set is, first
//!                              /last-number            contents.age   counts, journal head, database key; sealed once more
//!                              /README.txt             vault.hdr      the header of the vault
//!                                                      base.db        the database as it lies on disk, still encrypted
//!                                                      BLAKE3SUMS     `b3sum --check` reads it, last
//! ```
//!
//! Sealing needs public keys only, so a set can be made while the desk is locked. The tar is padded
//! with zeros to whole chunks of `age`: a cut file is then told from an altered one by its length.
//!
//! *Invariant:* a file under its final name is whole and was read back; everything else ends in
//! `.part`. This crate knows no other crate of ours, no clock and no SQL, and never touches a set
//! that is already published.

mod behind;
mod contents;
mod error;
mod extract;
mod folder;
mod identity;
mod layout;
mod manifest;
mod progress;
mod publish;
mod reader;
mod scan;
mod target;
mod verify;
mod writer;

#[cfg(test)]
mod tests;

pub use contents::{Contents, open_contents, seal_contents};
pub use error::Error;
pub use extract::{Extracted, extract};
pub use identity::Identity;
pub use manifest::{FORMAT, Kind, Manifest, Member};
pub use progress::{Flow, Progress, Stage};
pub use publish::{SetInfo, Source, publish};
pub use scan::{FoundBase, SetFile, scan};
pub use verify::{SetDetails, describe, verify};
