//! What can go wrong with a backup set, each situation by its own name.

use std::io;

/// Why a set could not be made, read or restored. Sets that were there before are untouched.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The target folder is not there: the stick is not plugged in, the share is not mounted.
    #[error("the backup folder is not there")]
    TargetMissing,
    /// The target folder cannot be written.
    #[error("the backup folder cannot be written")]
    TargetReadOnly,
    /// The target has too little room. Both numbers are bytes.
    #[error("the backup folder has {free} bytes free of {needed} needed")]
    TargetFull {
        /// What the whole set takes.
        needed: u64,
        /// What was left.
        free: u64,
    },
    /// The file system of the target takes no file this large (FAT32 ends at 4 GiB).
    #[error("the backup folder takes no file of {needed} bytes")]
    TooLargeForTarget {
        /// What the whole set takes, in bytes.
        needed: u64,
    },
    /// Another backup into the same folder is running.
    #[error("another backup into this folder is running")]
    TargetBusy,
    /// What was read back from the target is not what was written to it.
    #[error("the backup folder gave back other data than was written")]
    ReadBackDiffers,
    /// The person stopped it.
    #[error("stopped")]
    Stopped,
    /// The database could not be read.
    #[error("the database could not be read")]
    DatabaseUnreadable(#[source] io::Error),
    /// The database became shorter or longer while it was copied.
    #[error("the database changed while it was copied")]
    DatabaseChanged,
    /// A member to be packed is larger than a reader accepts.
    #[error("a part of the set is larger than the format allows")]
    TooLarge,
    /// No recipient, or one that is not an `age1…` key.
    #[error("there is no usable recipient to seal for")]
    BadRecipient,
    /// The text is no `AGE-SECRET-KEY-1…`.
    #[error("this is no age identity")]
    BadIdentity,
    /// The set is not there.
    #[error("the set is not there")]
    SetMissing,
    /// The file is something else.
    #[error("the file is not a backup set")]
    NotASet,
    /// The end of the set is missing.
    #[error("the end of the set is missing")]
    Truncated,
    /// The set is not as it was written.
    #[error("the set was altered")]
    Altered,
    /// The set is sealed for other keys, or the line sealed for this one is damaged: the two look alike.
    #[error("the set is sealed for another kit")]
    WrongKit,
    /// A newer program made the set.
    #[error("the set was made by a newer version")]
    NewerVersion,
    /// The folder to restore into exists already.
    #[error("the folder to restore into exists already")]
    AlreadyThere,
    /// Anything else the system said.
    #[error("a file could not be read or written")]
    Io(#[from] io::Error),
}

impl Error {
    /// The code by which the screen finds its words.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TargetMissing => "target-missing",
            Self::TargetReadOnly => "target-read-only",
            Self::TargetFull { .. } => "target-full",
            Self::TooLargeForTarget { .. } => "too-large-for-target",
            Self::TargetBusy => "target-busy",
            Self::ReadBackDiffers => "read-back-differs",
            Self::Stopped => "stopped",
            Self::DatabaseUnreadable(_) => "database-unreadable",
            Self::DatabaseChanged => "database-changed",
            Self::TooLarge => "set-too-large",
            Self::BadRecipient => "bad-recipient",
            Self::BadIdentity => "bad-identity",
            Self::SetMissing => "set-missing",
            Self::NotASet => "not-a-set",
            Self::Truncated => "set-truncated",
            Self::Altered => "set-altered",
            Self::WrongKit => "wrong-kit",
            Self::NewerVersion => "set-newer-version",
            Self::AlreadyThere => "already-there",
            Self::Io(_) => "io",
        }
    }

    /// What the opened stream of a set means by `error`.
    pub(crate) fn reading(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Truncated,
            io::ErrorKind::InvalidData => Self::Altered,
            _ => Self::Io(error),
        }
    }
}
