//! Keys and header of a vault: who can open what.
//!
//! A vault is a folder with an encrypted database and a header. [`LockedVault`] is what anybody has who holds the folder;
//! a password (with this PC's secret) makes it [`Unlocked`]; the paper [`Kit`] brings everything back. Key bytes never
//! leave this crate, save by [`Unlocked::dangerously_database_key_hex`]. The database opens for everybody; single cells are
//! sealed for a [`Compartment`], whose key lies in the header once for each of its holders. People come by invitation, PCs
//! by enrolment, and on a leaving day a [`Rotation`] puts everything under new keys. The crate knows nothing of what the database
//! holds, asks no clock and makes no ids.

mod amend;
mod attempts;
mod cell;
mod code;
mod codec;
mod compartment;
mod create;
mod device;
mod draft;
mod enrol;
mod error;
mod files;
mod folder;
mod harden;
mod header;
mod invite;
mod journal;
mod kdf;
mod key;
mod keyring_entry;
mod kit;
mod leftovers;
mod locked;
mod open;
mod own;
mod password;
mod reset;
mod restore;
mod ring;
mod rotation;
mod seal;
mod sign_in;
pub mod strength;
#[cfg(test)]
mod tests;
mod tiles;
pub mod totp;
mod unlocked;
mod user_keys;

pub use amend::Edit;
pub use attempts::Attempts;
pub use cell::CellPlace;
pub use code::InviteCode;
pub use compartment::Compartment;
pub use create::NewVault;
pub use device::DeviceStore;
pub use error::Error;
pub use harden::harden_process;
pub use invite::Invite;
pub use journal::JournalVerifier;
pub use kdf::{KdfLimits, KdfParams};
pub use kit::{KIT_WORDS, Kit, KitError};
pub use locked::LockedVault;
pub use open::{Use, open_exported};
pub use password::Password;
pub use restore::{database_file_name, restore_header};
pub use rotation::Rotation;
pub use unlocked::Unlocked;
