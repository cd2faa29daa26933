//! Foreign files to drafts, and rows to files: the client lists that salons bring, in whatever encoding and layout.
//!
//! The api hands over the bytes of a file, shows the [`Sheet`] and its guessed [`Mapping`] to the
//! person, and takes [`ImportRow`]s back. [`people`] invents clients for the demo and for benches.
//! *Invariant:* pure — bytes in, drafts out; no file, clock or database; no bytes make it panic.

mod cell;
mod column;
mod content;
mod dates;
mod delimiter;
mod draft;
mod encoding;
mod error;
mod grid;
mod header;
mod legacy;
mod lists;
mod mapping;
mod meaning;
mod names;
pub mod people;
mod phones;
mod row;
mod sheet;
mod synonyms;
pub mod table;
mod write;

pub use column::{Column, Mapping};
pub use delimiter::Delimiter;
pub use draft::{ImportRow, RowProblem};
pub use encoding::Encoding;
pub use error::Error;
pub use sheet::{MAX_BYTES, MAX_CELL_CHARS, MAX_COLUMNS, MAX_ROWS, Sheet};
pub use write::FileFormat;
