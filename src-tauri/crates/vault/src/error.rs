//! What can go wrong with a vault, named by situation so that the screen can say what to do next.

use crate::{codec::Malformed, kdf::KdfLimits};

/// Why a vault could not be made, opened, unlocked or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder holds no vault.
    #[error("the folder holds no vault")]
    NotAVault,
    /// A new vault needs a folder that is absent or empty.
    #[error("the folder is not empty")]
    FolderNotEmpty,
    /// Another process (or another window) holds the vault.
    #[error("the vault is open in another program")]
    AlreadyOpen,
    /// Neither copy of the header can be believed; a backup set and the kit are the way out.
    #[error("both copies of the header are damaged")]
    HeaderDamaged,
    /// A newer version of the program wrote the header.
    #[error("the vault was made by a newer version")]
    NewerVersion,
    /// The header is older than the one this PC remembers: somebody put a former one back.
    #[error("the header is older than the one this PC remembers")]
    RolledBack,
    /// The header names a database file that is not there.
    #[error("the database file is missing")]
    DatabaseMissing,
    /// The database does not open with its key: damaged, or another vault's file.
    #[error("the database cannot be read with its key")]
    DatabaseUnreadable,
    /// The keyring of the operating system (or the file in its place) does not answer or holds something else.
    #[error("the keyring cannot be used: {0}")]
    Keyring(String),
    /// This person has no slot on this PC, is disabled or does not exist; one answer for all three.
    #[error("this person cannot sign in on this PC")]
    NoSlotHere,
    /// The password does not open the slot.
    #[error("wrong password")]
    WrongPassword {
        /// Milliseconds until the next attempt is taken.
        wait_ms: i64,
    },
    /// An attempt came before the delay after the last wrong password was over; the password was not looked at.
    #[error("too soon after a wrong password")]
    TooSoon {
        /// Milliseconds until the next attempt is taken.
        wait_ms: i64,
    },
    /// The kit is a valid one of another vault.
    #[error("the kit belongs to another vault")]
    WrongKit,
    /// Nobody in the vault is an active owner with this id.
    #[error("there is no such owner")]
    NoSuchOwner,
    /// This person does not hold the compartment.
    #[error("this person does not hold the compartment")]
    NotHeld,
    /// This person may not sign the change: only owners and administrators change the vault, and only owners change those.
    #[error("this person may not sign the change")]
    NotASigner,
    /// The change would lock out whoever makes it, the PC it is made on or the last owner.
    #[error("the change would lock out the one who makes it")]
    LocksOut,
    /// A sealed cell was changed, moved to another place, or sealed in an epoch that is no more.
    #[error("a sealed cell is damaged")]
    CellDamaged,
    /// The code was good until an earlier time.
    #[error("the invitation has expired")]
    InvitationExpired,
    /// The journal key was asked to advance further than any journal can have grown.
    #[error("the journal is further ahead than it can be")]
    JournalTooFarAhead,
    /// Parameters for the password's derivation outside what is allowed.
    #[error(transparent)]
    Kdf(#[from] KdfLimits),
    /// Not enough memory for the password's derivation.
    #[error("not enough memory to check the password")]
    OutOfMemory,
    /// The operating system gave no random bytes.
    #[error("no random bytes from the operating system")]
    Random,
    /// A cryptographic operation was refused by its library (a weak public key, a text too long).
    #[error("a cryptographic operation was refused")]
    Refused,
    /// A file of the vault could not be read or written.
    #[error("a file of the vault could not be read or written")]
    Io(#[from] std::io::Error),
    /// The database refused a setting.
    #[error("the database could not be opened")]
    Database(#[from] rusqlite::Error),
}

impl From<Malformed> for Error {
    fn from(_: Malformed) -> Self {
        Self::HeaderDamaged
    }
}

impl From<getrandom::Error> for Error {
    fn from(_: getrandom::Error) -> Self {
        Self::Random
    }
}
