//! Clients: the card (`clients` and its phones, mails and tags) and the narrow row of the list (`client_list`).
//!
//! Rows are never removed: a deleted client keeps both, and shows in the bin.

mod bytes;
mod read;
mod row;
mod write;

pub(crate) use bytes::{details_from_bytes, details_to_bytes};
pub use read::{Bookable, Clients};
pub use row::ClientRow;
pub use write::ClientsMut;
pub(crate) use write::num;

#[cfg(test)]
mod tests;

/// What one mailbox is compared by.
fn email_key(address: &str) -> String {
    address.to_lowercase()
}
