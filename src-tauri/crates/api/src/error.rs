//! What can go wrong, as situations; the screen turns [`Code`] and arguments into words.

use crate::booking::{ClashTold, Concern, Slot};
use kartoteka_domain::{ClientField, Fault, FieldError, Problem};

/// A refused or failed action.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody is signed in.
    #[error("the client base is locked")]
    Locked,
    /// The role has not this right.
    #[error("the role does not allow this")]
    Forbidden,
    /// No such client, import or set — or not for this person.
    #[error("not found")]
    NotFound,
    /// Someone else changed the client since it was read.
    #[error("the client was changed meanwhile")]
    ChangedMeanwhile,
    /// A form cannot be understood.
    #[error("some fields cannot be understood: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    InvalidFields(Vec<FieldError>),
    /// The new password is too weak.
    #[error("the new password is too weak")]
    WeakPassword,
    /// The words are no recovery sheet.
    #[error("the words of the recovery sheet cannot be read")]
    KitUnreadable,
    /// The recovery sheet belongs to another client base.
    #[error("this recovery sheet does not open this client base")]
    WrongKit,
    /// This computer holds no key for the restored base, so the owner must set a password.
    #[error("a new password is needed on this computer")]
    PasswordNeeded,
    /// No backup copies where they were looked for.
    #[error("no backup copies there")]
    NoSets,
    /// After a power cut the newest changes wait for the next sign-in; a copy now would miss them.
    #[error("the newest changes wait for the next sign-in")]
    SignInFirst,
    /// A job of this kind is running already.
    #[error("this is running already")]
    Busy,
    /// The person stopped it.
    #[error("stopped")]
    Stopped,
    /// A file could not be read.
    #[error("the file {path} could not be read")]
    FileUnreadable {
        /// The file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// Something is there already where a file should be written.
    #[error("{path} is there already")]
    FileExists {
        /// The place.
        path: String,
    },
    /// A file could not be written where the person wants it.
    #[error("the file {path} could not be written")]
    FileUnwritable {
        /// The place.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The folder for a new client base holds something already.
    #[error("the folder holds something already")]
    FolderNotEmpty,
    /// A file or folder of our own could not be written.
    #[error("a file of the client base could not be written")]
    Io(#[from] std::io::Error),
    /// The steps of signing in come first: the confirmation code, a new password, the rules.
    #[error("the steps of signing in come first")]
    StepFirst,
    /// The password must be given again for this.
    #[error("the password must be given again for this")]
    StepUpNeeded,
    /// The watch stopped this person.
    #[error("the watch stopped this person")]
    WatchStopped,
    /// The base is looked at as another role; nothing can be changed.
    #[error("nothing can be changed while looking as another role")]
    OnlyLooking,
    /// Outside the working hours of this person; the times are those of today, empty on a day off.
    #[error("outside working hours")]
    OutsideHours {
        /// When they begin, as `09:00`.
        from: String,
        /// When they end.
        until: String,
    },
    /// Only an owner gets in.
    #[error("the client base is locked down until an owner comes")]
    LockedDown,
    /// Accounts or roles were changed outside the program.
    #[error("accounts or roles were changed outside the program")]
    RolesTampered,
    /// The confirmation code is wrong.
    #[error("wrong confirmation code")]
    WrongCode,
    /// The confirmation code was used already.
    #[error("the confirmation code was used already")]
    CodeUsed,
    /// The clock went back, so no confirmation code can be trusted.
    #[error("the clock went back")]
    ClockWentBack,
    /// One of the last five passwords.
    #[error("one of the last five passwords")]
    PasswordReused,
    /// Nobody could open the base for good without this person.
    #[error("the last owner must stay")]
    LastOwner,
    /// Somebody has this role.
    #[error("somebody has this role")]
    RoleInUse,
    /// A reason must be told.
    #[error("a reason must be told")]
    ReasonNeeded,
    /// A second person must agree.
    #[error("a second person must agree")]
    ApprovalNeeded,
    /// The role takes no clients out.
    #[error("taking clients out is off")]
    ExportOff,
    /// A form of the day — a visit, a service, a wish — cannot be understood.
    #[error("some fields cannot be understood: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    InvalidForm(Vec<Fault>),
    /// Somebody or something is taken at that time, or nobody works then.
    #[error("the time is taken")]
    Clash {
        /// What clashes with what.
        clashes: Vec<ClashTold>,
        /// The next times at which all of it would be free.
        next: Vec<Slot>,
    },
    /// Warnings on the client speak against it.
    #[error("there is a warning on the client")]
    WarningsFirst(Vec<Concern>),
    /// The clocks go forward then: the wall never shows this time.
    #[error("the clocks skip this time")]
    TimeSkipped,
    /// It has begun already.
    #[error("it has begun already")]
    TooLate,
    /// Nothing that could be undone any more.
    #[error("this can be undone no more")]
    NotUndone,
    /// More days than are looked at in one go.
    #[error("too many days")]
    TooManyDays,
    /// No picture that the program takes.
    #[error("the picture cannot be read")]
    PhotoUnreadable,
    /// A change without a journal entry: a defect of ours, nothing was written.
    #[error("a change without a journal entry was refused")]
    Unjournaled,
    /// Keys or header.
    #[error(transparent)]
    Vault(#[from] kartoteka_vault::Error),
    /// Rows.
    #[error(transparent)]
    Store(#[from] kartoteka_store::Error),
    /// Backup copies.
    #[error(transparent)]
    Backup(#[from] kartoteka_backup::Error),
    /// A file that was brought.
    #[error(transparent)]
    Exchange(#[from] kartoteka_exchange::Error),
}

impl Error {
    /// That one field cannot be understood.
    pub(crate) fn field(field: ClientField, problem: Problem) -> Self {
        Self::InvalidFields(vec![FieldError { field, index: 0, problem }])
    }

    /// The one code the screen sees for this error.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::Locked => Code::Locked,
            Self::Forbidden => Code::Forbidden,
            Self::NotFound => Code::NotFound,
            Self::ChangedMeanwhile => Code::ChangedMeanwhile,
            Self::InvalidFields(_) => Code::InvalidFields,
            Self::WeakPassword => Code::WeakPassword,
            Self::KitUnreadable => Code::KitUnreadable,
            Self::WrongKit => Code::WrongKit,
            Self::PasswordNeeded => Code::PasswordNeeded,
            Self::NoSets => Code::NoSets,
            Self::SignInFirst => Code::SignInFirst,
            Self::Busy => Code::Busy,
            Self::Stopped => Code::Stopped,
            Self::FileUnreadable { .. } => Code::FileUnreadable,
            Self::FileExists { .. } => Code::FileExists,
            Self::FileUnwritable { .. } => Code::FileUnwritable,
            Self::FolderNotEmpty => Code::FolderNotEmpty,
            Self::Io(_) => Code::DiskFailed,
            Self::StepFirst => Code::StepFirst,
            Self::StepUpNeeded => Code::StepUpNeeded,
            Self::WatchStopped => Code::WatchStopped,
            Self::OnlyLooking => Code::OnlyLooking,
            Self::OutsideHours { .. } => Code::OutsideHours,
            Self::LockedDown => Code::LockedDown,
            Self::RolesTampered => Code::RolesTampered,
            Self::WrongCode => Code::WrongCode,
            Self::CodeUsed => Code::CodeUsed,
            Self::ClockWentBack => Code::ClockWentBack,
            Self::PasswordReused => Code::PasswordReused,
            Self::LastOwner => Code::LastOwner,
            Self::RoleInUse => Code::RoleInUse,
            Self::ReasonNeeded => Code::ReasonNeeded,
            Self::ApprovalNeeded => Code::ApprovalNeeded,
            Self::ExportOff => Code::ExportOff,
            Self::InvalidForm(_) => Code::InvalidFields,
            Self::Clash { .. } => Code::Clash,
            Self::WarningsFirst(_) => Code::WarningsFirst,
            Self::TimeSkipped => Code::TimeSkipped,
            Self::TooLate => Code::TooLate,
            Self::NotUndone => Code::NotUndone,
            Self::TooManyDays => Code::TooManyDays,
            Self::PhotoUnreadable => Code::PhotoUnreadable,
            Self::Unjournaled => Code::Internal,
            Self::Vault(error) => of_vault(error),
            Self::Store(error) => of_store(error),
            Self::Backup(error) => of_backup(error),
            Self::Exchange(error) => of_exchange(*error),
        }
    }

    /// The arguments of its words: seconds, bytes, rows, paths.
    #[must_use]
    pub fn arguments(&self) -> Vec<(String, String)> {
        let seconds = |wait_ms: &i64| vec![("seconds".to_owned(), (wait_ms.div_euclid(1000) + 1).to_string())];
        match self {
            Self::Vault(kartoteka_vault::Error::WrongPassword { wait_ms } | kartoteka_vault::Error::TooSoon { wait_ms }) => {
                seconds(wait_ms)
            }
            Self::Backup(kartoteka_backup::Error::TargetFull { needed, free }) => {
                vec![("needed".to_owned(), megabytes(*needed)), ("free".to_owned(), megabytes(*free))]
            }
            Self::FileUnreadable { path, .. } | Self::FileExists { path } | Self::FileUnwritable { path, .. } => {
                vec![("path".to_owned(), path.clone())]
            }
            Self::OutsideHours { from, until } => {
                let day = if from.is_empty() { "off" } else { "working" };
                [("day", day), ("from", from), ("until", until)].map(|(name, value)| (name.to_owned(), value.to_owned())).into()
            }
            Self::Exchange(error) => error.row().map(|row| ("row".to_owned(), row.to_string())).into_iter().collect(),
            _ => Vec::new(),
        }
    }
}

/// Bytes as people speak of them.
fn megabytes(bytes: u64) -> String {
    format!("{} MB", bytes.div_ceil(1_000_000))
}

fn of_vault(error: &kartoteka_vault::Error) -> Code {
    use kartoteka_vault::Error as Vault;
    match error {
        Vault::NotAVault | Vault::HeaderDamaged | Vault::Kdf(_) => Code::HeaderDamaged,
        Vault::FolderNotEmpty => Code::FolderNotEmpty,
        Vault::AlreadyOpen => Code::AlreadyOpen,
        Vault::NewerVersion => Code::NewerVersion,
        Vault::RolledBack => Code::RolledBack,
        Vault::DatabaseMissing => Code::DatabaseMissing,
        Vault::DatabaseUnreadable => Code::DatabaseDamaged,
        Vault::Keyring(_) => Code::KeyringMissing,
        Vault::NoSlotHere => Code::NoSlotHere,
        Vault::WrongPassword { .. } => Code::WrongPassword,
        Vault::TooSoon { .. } => Code::TooSoon,
        Vault::WrongKit => Code::WrongKit,
        Vault::NoSuchOwner => Code::NotFound,
        Vault::NotHeld | Vault::NotASigner => Code::Forbidden,
        Vault::LocksOut => Code::LocksOut,
        Vault::CellDamaged => Code::DatabaseDamaged,
        Vault::InvitationExpired => Code::InvitationExpired,
        Vault::OutOfMemory => Code::OutOfMemory,
        Vault::Io(_) => Code::DiskFailed,
        Vault::JournalTooFarAhead | Vault::Random | Vault::Refused | Vault::Database(_) => Code::Internal,
    }
}

fn of_store(error: &kartoteka_store::Error) -> Code {
    use kartoteka_store::Error as Store;
    match error {
        Store::MadeByNewerVersion => Code::NewerVersion,
        Store::StillBusy => Code::Busy,
        Store::Damaged(_) => Code::DatabaseDamaged,
        Store::Sqlite(_) if error.is_of_disk() => Code::DiskFailed,
        Store::Sqlite(_) if error.is_of_damage() => Code::DatabaseDamaged,
        Store::ClientNotFound(_) | Store::VisitNotFound(_) | Store::ImportNotFound(_) | Store::UserNotFound(_) => Code::NotFound,
        Store::Sqlite(_) | Store::ChainNotFound(_) | Store::JournalKeyMismatch { .. } => Code::Internal,
    }
}

fn of_backup(error: &kartoteka_backup::Error) -> Code {
    use kartoteka_backup::Error as Backup;
    match error {
        Backup::TargetMissing => Code::TargetMissing,
        Backup::TargetReadOnly => Code::TargetReadOnly,
        Backup::TargetFull { .. } => Code::TargetFull,
        Backup::TooLargeForTarget { .. } => Code::TargetFileLimit,
        Backup::TargetBusy => Code::Busy,
        Backup::ReadBackDiffers => Code::TargetUnreliable,
        Backup::Stopped => Code::Stopped,
        Backup::SetMissing => Code::NoSets,
        Backup::NotASet => Code::NotASet,
        Backup::Truncated => Code::SetTruncated,
        Backup::Altered => Code::SetAltered,
        Backup::WrongKit => Code::WrongKit,
        Backup::NewerVersion => Code::SetNewerVersion,
        Backup::BadIdentity => Code::KitUnreadable,
        Backup::DatabaseUnreadable(_) | Backup::Io(_) => Code::DiskFailed,
        Backup::AlreadyThere => Code::FolderNotEmpty,
        Backup::DatabaseChanged | Backup::TooLarge | Backup::BadRecipient => Code::Internal,
    }
}

fn of_exchange(error: kartoteka_exchange::Error) -> Code {
    use kartoteka_exchange::Error as Exchange;
    match error {
        Exchange::Empty => Code::NothingToImport,
        Exchange::Workbook => Code::Workbook,
        Exchange::NotText => Code::NotText,
        Exchange::TooLarge => Code::FileTooLarge,
        Exchange::TooManyRows => Code::TooManyRows,
        Exchange::TooManyColumns { .. } => Code::TooManyColumns,
        Exchange::CellTooLong { .. } => Code::CellTooLong,
    }
}

macro_rules! codes {
    ($($name:ident = $text:literal,)*) => {
        /// The one name by which screens and exit messages know an error.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "each is explained by its words in assets/locales: error-<code>")]
        pub enum Code { $($name,)* }

        impl Code {
            /// All codes.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name in message ids: `error-<name>`, `error-<name>-hint`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

codes! {
    Locked = "locked",
    Forbidden = "forbidden",
    NotFound = "not-found",
    ChangedMeanwhile = "changed-meanwhile",
    InvalidFields = "invalid-fields",
    WeakPassword = "weak-password",
    WrongPassword = "wrong-password",
    TooSoon = "too-soon",
    HeaderDamaged = "header-damaged",
    NewerVersion = "newer-version",
    AlreadyOpen = "already-open",
    KeyringMissing = "keyring-missing",
    RolledBack = "rolled-back",
    DatabaseMissing = "database-missing",
    DatabaseDamaged = "database-damaged",
    NoSlotHere = "no-slot-here",
    KitUnreadable = "kit-unreadable",
    WrongKit = "wrong-kit",
    PasswordNeeded = "password-needed",
    NoSets = "no-sets",
    SignInFirst = "sign-in-first",
    TargetMissing = "target-missing",
    TargetFull = "target-full",
    TargetReadOnly = "target-read-only",
    SetTruncated = "set-truncated",
    SetAltered = "set-altered",
    SetNewerVersion = "set-newer-version",
    Busy = "busy",
    Stopped = "stopped",
    FileUnreadable = "file-unreadable",
    FileExists = "file-exists",
    FileUnwritable = "file-unwritable",
    FileTooLarge = "file-too-large",
    TooManyRows = "too-many-rows",
    TooManyColumns = "too-many-columns",
    NotText = "not-text",
    NothingToImport = "nothing-to-import",
    FolderNotEmpty = "folder-not-empty",
    Workbook = "workbook",
    CellTooLong = "cell-too-long",
    NotASet = "not-a-set",
    TargetUnreliable = "target-unreliable",
    TargetFileLimit = "target-file-limit",
    OutOfMemory = "out-of-memory",
    DiskFailed = "disk-failed",
    StepFirst = "step-first",
    StepUpNeeded = "step-up-needed",
    WatchStopped = "watch-stopped",
    OnlyLooking = "only-looking",
    OutsideHours = "outside-hours",
    LockedDown = "locked-down",
    RolesTampered = "roles-tampered",
    WrongCode = "wrong-code",
    CodeUsed = "code-used",
    ClockWentBack = "clock-went-back",
    PasswordReused = "password-reused",
    InvitationExpired = "invitation-expired",
    LastOwner = "last-owner",
    LocksOut = "locks-out",
    RoleInUse = "role-in-use",
    ReasonNeeded = "reason-needed",
    ApprovalNeeded = "approval-needed",
    ExportOff = "export-off",
    Clash = "clash",
    WarningsFirst = "warnings-first",
    TimeSkipped = "time-skipped",
    TooLate = "too-late",
    NotUndone = "not-undone",
    TooManyDays = "too-many-days",
    PhotoUnreadable = "photo-unreadable",
    PrinterMissing = "printer-missing",
    Internal = "internal",
}
