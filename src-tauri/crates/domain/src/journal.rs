//! The activity journal: what an entry tells.

use crate::{ClientId, DeviceId, ImportId, Millis, ServiceId, UserId, VisitId};

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// What a person or the program did.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Action { $($(#[$doc])* $name,)* }

        impl Action {
            /// All actions, in the order of the filter.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name in the database, on the wire and in message ids.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

actions! {
    /// The client base was created.
    BaseCreated = "base-created",
    /// A person signed in.
    SignedIn = "signed-in",
    /// A wrong password was given.
    SignInFailed = "sign-in-failed",
    /// The desk was locked.
    Locked = "locked",
    /// A client's card was opened.
    ClientViewed = "client-viewed",
    /// Something was searched for.
    ClientsSearched = "clients-searched",
    /// A client was added.
    ClientAdded = "client-added",
    /// A client was changed.
    ClientChanged = "client-changed",
    /// A client was moved to the bin.
    ClientDeleted = "client-deleted",
    /// A client came back from the bin.
    ClientRestored = "client-restored",
    /// An import was begun.
    ImportBegun = "import-begun",
    /// A batch of rows was read in.
    ImportRead = "import-read",
    /// An import was finished.
    ImportDone = "import-done",
    /// An import was undone.
    ImportUndone = "import-undone",
    /// A backup copy was made.
    BackedUp = "backed-up",
    /// A backup copy could not be made.
    BackupFailed = "backup-failed",
    /// Places for copies were changed.
    TargetsChanged = "targets-changed",
    /// The client base was restored from a backup copy.
    BaseRestored = "base-restored",
    /// The recovery sheet was shown or printed.
    KitExported = "kit-exported",
    /// The recovery sheet was checked.
    KitChecked = "kit-checked",
    /// A password was set with the recovery sheet.
    PasswordReset = "password-reset",
    /// The journal was verified.
    JournalVerified = "journal-verified",
    /// A damaged copy of the header was mended from its twin.
    HeaderMended = "header-mended",
    /// Settings were changed.
    SettingsChanged = "settings-changed",
    /// A right password was refused: outside working hours, during a lock-down, without the confirmation code.
    SignInRefused = "sign-in-refused",
    /// A person was invited.
    PersonInvited = "person-invited",
    /// An invitation was accepted: the person set a password.
    InvitationAccepted = "invitation-accepted",
    /// An account was changed: name, role, working hours.
    PersonChanged = "person-changed",
    /// A person left: the account was closed and the keys renewed.
    PersonLeft = "person-left",
    /// Clients were handed to a successor.
    ClientsHandedOver = "clients-handed-over",
    /// What a role may do was changed.
    RoleChanged = "role-changed",
    /// A role was removed.
    RoleRemoved = "role-removed",
    /// A person changed the own password.
    PasswordChanged = "password-changed",
    /// Confirmation codes were set up.
    SecondFactorSet = "second-factor-set",
    /// Confirmation codes were switched off.
    SecondFactorRemoved = "second-factor-removed",
    /// A one-time recovery code took the place of a confirmation code.
    RecoveryCodeUsed = "recovery-code-used",
    /// The password was given again for something important.
    SteppedUp = "stepped-up",
    /// The contacts of a client were shown.
    ContactsRevealed = "contacts-revealed",
    /// A sealed note for seniors was read.
    SeniorNoteViewed = "senior-note-viewed",
    /// A sealed note for seniors was changed.
    SeniorNoteChanged = "senior-note-changed",
    /// Sealed data on a person who works here was read.
    StaffDataViewed = "staff-data-viewed",
    /// Sealed data on a person who works here was changed.
    StaffDataChanged = "staff-data-changed",
    /// Clients were taken out as a file.
    ClientsExported = "clients-exported",
    /// Somebody agreed to an export.
    ExportApproved = "export-approved",
    /// Clients were copied to the clipboard.
    ClientsCopied = "clients-copied",
    /// Something was printed.
    Printed = "printed",
    /// The journal was taken out as a file.
    JournalExported = "journal-exported",
    /// A file was compared with the exports made here.
    LeakTraced = "leak-traced",
    /// The watch stopped somebody.
    WatchStopped = "watch-stopped",
    /// A limit of the watch was lifted for a person.
    WatchLifted = "watch-lifted",
    /// The base was locked down until an owner comes.
    LockDownBegun = "lock-down-begun",
    /// The lock-down was ended.
    LockDownEnded = "lock-down-ended",
    /// A computer was enrolled.
    ComputerEnrolled = "computer-enrolled",
    /// A computer was removed.
    ComputerRemoved = "computer-removed",
    /// A person signed the rules on data.
    RulesSigned = "rules-signed",
    /// The text of the rules on data was changed.
    RulesChanged = "rules-changed",
    /// The lesson on security was taken.
    LessonTaken = "lesson-taken",
    /// The owner looked at the base as another role.
    LookedAs = "looked-as",
    /// Days of the calendar were looked at, beyond the coming week.
    CalendarViewed = "calendar-viewed",
    /// A visit was booked, or time was blocked.
    VisitBooked = "visit-booked",
    /// A visit was moved or changed.
    VisitChanged = "visit-changed",
    /// How far a visit is was set: confirmed, arrived, done.
    VisitStatusSet = "visit-status-set",
    /// A visit was cancelled.
    VisitCancelled = "visit-cancelled",
    /// A visit entered by mistake was taken out.
    VisitRemoved = "visit-removed",
    /// A visit was put back as it was before.
    VisitPutBack = "visit-put-back",
    /// A visit was booked in spite of a clash.
    ClashOverridden = "clash-overridden",
    /// A visit was booked or begun in spite of a warning.
    WarningOverridden = "warning-overridden",
    /// Visits were handed to a successor.
    VisitsHandedOver = "visits-handed-over",
    /// A client was put on the waitlist.
    WaitAdded = "wait-added",
    /// A wish on the waitlist was changed.
    WaitChanged = "wait-changed",
    /// A wish on the waitlist was fulfilled or given up.
    WaitClosed = "wait-closed",
    /// A warning on a client was added.
    WarningAdded = "warning-added",
    /// A warning on a client was changed.
    WarningChanged = "warning-changed",
    /// A warning on a client was removed.
    WarningRemoved = "warning-removed",
    /// A contact with a client was logged.
    InteractionAdded = "interaction-added",
    /// A logged contact was changed.
    InteractionChanged = "interaction-changed",
    /// A logged contact was removed.
    InteractionRemoved = "interaction-removed",
    /// A service was added.
    ServiceAdded = "service-added",
    /// A service was changed.
    ServiceChanged = "service-changed",
    /// A service was taken out of the catalogue.
    ServiceRemoved = "service-removed",
    /// A service was taken back into the catalogue.
    ServiceRestored = "service-restored",
    /// A room or equipment was added, changed or taken out.
    ResourceChanged = "resource-changed",
    /// What a specialist does and how the calendar shows it was changed.
    SpecialistChanged = "specialist-changed",
    /// Working hours or days off of a specialist were changed.
    ScheduleChanged = "schedule-changed",
    /// Days on which the business is closed were changed.
    ClosedDaysChanged = "closed-days-changed",
}

impl Action {
    /// The action with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|action| action.code() == code)
    }
}

/// What an action was done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The client base as a whole.
    Base,
    /// A client.
    Client(ClientId),
    /// An import.
    Import(ImportId),
    /// A person.
    User(UserId),
    /// A visit of a guest without a card, or a block of time; a visit of a client is about the client.
    Visit(VisitId),
    /// A service.
    Service(ServiceId),
}

/// One changed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The code of the field, as in message ids (`last-name`).
    pub field: String,
    /// The value before; empty when there was none.
    pub old: String,
    /// The value after; empty when there is none.
    pub new: String,
}

/// What differs between two tellings of something, field by field; one that only one of them has is empty in the other.
pub(crate) fn differences(old: &[(String, String)], new: &[(String, String)]) -> Vec<Change> {
    let value = |told: &[(String, String)], field: &str| {
        told.iter().find(|(name, _)| name == field).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let mut fields: Vec<&String> = old.iter().chain(new).map(|(field, _)| field).collect();
    let mut seen = std::collections::HashSet::new();
    fields.retain(|field| seen.insert(*field));
    let change = |field: &String| Change { field: field.clone(), old: value(old, field), new: value(new, field) };
    fields.into_iter().map(change).filter(|change| change.old != change.new).collect()
}

/// An entry about to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry {
    /// What was done.
    pub action: Action,
    /// To what.
    pub subject: Subject,
    /// Changed values.
    pub changes: Vec<Change>,
    /// What else belongs to it: the text searched for, the name of a file; empty when nothing does.
    pub note: String,
}

impl NewEntry {
    /// An entry without changes or a note.
    #[must_use]
    pub fn new(action: Action, subject: Subject) -> Self {
        Self { action, subject, changes: Vec::new(), note: String::new() }
    }

    /// The same with `note`.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// The same with `changes`.
    #[must_use]
    pub fn with_changes(mut self, changes: Vec<Change>) -> Self {
        self.changes = changes;
        self
    }
}

/// An entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place, from 1 up without gaps.
    pub seq: u64,
    /// When.
    pub at: Millis,
    /// On which computer.
    pub device: DeviceId,
    /// By whom; `None` is the program itself.
    pub user: Option<UserId>,
    /// What.
    pub body: NewEntry,
}
