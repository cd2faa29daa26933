//! Search as you type, in memory: one contiguous text of all clients that is scanned for any fragment.
//!
//! Built at unlock from `client_list`, kept up after each commit, wiped when dropped. The base segment stands in the
//! order of names, so hits come out sorted; changes go to a small tail until both are merged. Nothing here is written
//! anywhere.

mod alphabet;
mod index;
mod merge;
mod query;
mod scan;
mod segment;
mod wiped;

pub use index::{Hits, SearchIndex};

#[cfg(test)]
mod tests;
