//! Search as you type, in memory: one contiguous text of all clients that is scanned for any fragment.
//!
//! Built at unlock from `client_list`, kept up after each commit, wiped when dropped. The base segment stands in the
//! order of names, so hits come out sorted; changes go to a small tail until both are merged. Nothing here is written
//! anywhere.
//!
//! The text answers what was typed right. What was typed in another alphabet, in the wrong layout or with a slip is
//! answered by the lexicon: each distinct word once, by its sound, with the records it stands in.

mod alphabet;
mod found;
mod index;
mod lexicon;
mod loose;
mod merge;
mod near;
mod query;
mod scan;
mod segment;
mod wiped;

pub use index::{Hits, SearchIndex};

#[cfg(test)]
mod tests;
