//! What can go wrong between us and the tables.

use kartoteka_domain::{ClientId, DeviceId, ImportId, UserId, VisitId};

/// A failure of the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// SQLite or SQLCipher refused.
    #[error("the database could not be read or written")]
    Sqlite(#[from] rusqlite::Error),
    /// The tables belong to a later release.
    #[error("the client base was made by a newer version of the program")]
    MadeByNewerVersion,
    /// Somebody reads for so long that the file cannot be brought to a standstill.
    #[error("the database is being read; try again")]
    StillBusy,
    /// A stored value is none that this program writes.
    #[error("a row of {0} cannot be understood")]
    Damaged(&'static str),
    /// No such client.
    #[error("client {0} does not exist")]
    ClientNotFound(ClientId),
    /// No such visit.
    #[error("visit {0} does not exist")]
    VisitNotFound(VisitId),
    /// No such import.
    #[error("import {0} does not exist")]
    ImportNotFound(ImportId),
    /// No such person.
    #[error("user {0} does not exist")]
    UserNotFound(UserId),
    /// The journal has no chain of this computer yet.
    #[error("the journal has no chain of device {0}")]
    ChainNotFound(DeviceId),
    /// The journal key is not the one the chain goes on with. A key behind the database is advanced; a key ahead of
    /// it means that an older database was put in place, and a checkpoint must say so before anything is added.
    #[error("the journal goes on with key generation {database}, the key at hand is of generation {keys}")]
    JournalKeyMismatch {
        /// Generation the last checkpoint began.
        database: u64,
        /// Generation of the key at hand.
        keys: u64,
    },
}

impl Error {
    /// Whether the disk is at fault: it is full, read-only or fails.
    #[must_use]
    pub fn is_of_disk(&self) -> bool {
        use rusqlite::ErrorCode::{CannotOpen, DiskFull, ReadOnly, SystemIoFailure};
        matches!(self.sqlite_code(), Some(DiskFull | ReadOnly | SystemIoFailure | CannotOpen))
    }

    /// Whether the file holds what SQLite cannot read.
    #[must_use]
    pub fn is_of_damage(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        matches!(self.sqlite_code(), Some(DatabaseCorrupt | NotADatabase))
    }

    fn sqlite_code(&self) -> Option<rusqlite::ErrorCode> {
        match self {
            Self::Sqlite(error) => error.sqlite_error_code(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_told_from_a_damaged_file_and_from_a_defect_of_ours() {
        let of = |code| Error::Sqlite(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None));
        let told = |error: Error| (error.is_of_disk(), error.is_of_damage());
        assert_eq!(told(of(rusqlite::ffi::SQLITE_FULL)), (true, false));
        assert_eq!(told(of(rusqlite::ffi::SQLITE_IOERR_FSYNC)), (true, false));
        assert_eq!(told(of(rusqlite::ffi::SQLITE_CORRUPT)), (false, true));
        assert_eq!(told(of(rusqlite::ffi::SQLITE_CONSTRAINT)), (false, false));
        assert_eq!(told(Error::StillBusy), (false, false));
    }
}
