//! What a role may do: which rights there are, and the rules of a role as data.
//!
//! The ready roles stand in one table here; the owner copies and changes them. Every check of the program asks
//! [`Rules`], and nothing else decides.

mod ready;
mod text;

use crate::{
    UserId,
    hours::Hours,
    watch::{Limits, Meter},
};

/// What a right is about: a row of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Area {
    /// Clients: names, tags, birthday, source.
    Clients,
    /// Their surnames, telephone numbers, mails and addresses.
    Contacts,
    /// Notes on their cards.
    Notes,
    /// Notes on their cards that are sealed for seniors.
    SeniorNotes,
    /// Warnings on them: allergies, contraindications.
    Warnings,
    /// Visits, blocks of time and the waitlist.
    Visits,
    /// Services, rooms and equipment, and who does what.
    Services,
    /// Working hours and days off.
    Schedule,
    /// The people who work here: accounts, roles, leaving.
    People,
    /// Sealed data on the people who work here.
    StaffData,
    /// The activity journal.
    Journal,
    /// Leak protection: limits, alerts, check-up.
    Watch,
    /// Backup copies and the recovery sheet.
    Copies,
    /// Computers and settings.
    Settings,
}

/// What is done: a column of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deed {
    /// See.
    See,
    /// See whole in lists, without opening each card.
    List,
    /// Add.
    Add,
    /// Change.
    Change,
    /// Delete.
    Delete,
    /// Take out of the program as a file.
    Export,
    /// Print.
    Print,
    /// Agree to what somebody else asks for, or to what the program advises against.
    Approve,
}

impl Area {
    /// All areas, in the order of the matrix.
    pub const ALL: [Self; 14] = [
        Self::Clients,
        Self::Contacts,
        Self::Notes,
        Self::SeniorNotes,
        Self::Warnings,
        Self::Visits,
        Self::Services,
        Self::Schedule,
        Self::People,
        Self::StaffData,
        Self::Journal,
        Self::Watch,
        Self::Copies,
        Self::Settings,
    ];

    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Clients => "clients",
            Self::Contacts => "contacts",
            Self::Notes => "notes",
            Self::SeniorNotes => "senior-notes",
            Self::Warnings => "warnings",
            Self::Visits => "visits",
            Self::Services => "services",
            Self::Schedule => "schedule",
            Self::People => "people",
            Self::StaffData => "staff-data",
            Self::Journal => "journal",
            Self::Watch => "watch",
            Self::Copies => "copies",
            Self::Settings => "settings",
        }
    }
}

impl Deed {
    /// All deeds, in the order of the matrix.
    pub const ALL: [Self; 8] = [Self::See, Self::List, Self::Add, Self::Change, Self::Delete, Self::Export, Self::Print, Self::Approve];

    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::See => "see",
            Self::List => "list",
            Self::Add => "add",
            Self::Change => "change",
            Self::Delete => "delete",
            Self::Export => "export",
            Self::Print => "print",
            Self::Approve => "approve",
        }
    }
}

macro_rules! rights {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $area:ident, $deed:ident, needs $needs:expr;)*) => {
        /// Something a person may be allowed to do: a cell of the matrix.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Right { $($(#[$doc])* $name,)* }

        impl Right {
            /// All rights, in the order of the matrix.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name in files, on the wire and in message ids.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// What it is about.
            #[must_use]
            pub fn area(self) -> Area {
                match self { $(Self::$name => Area::$area,)* }
            }

            /// What it lets do.
            #[must_use]
            pub fn deed(self) -> Deed {
                match self { $(Self::$name => Deed::$deed,)* }
            }

            /// The right it is worth nothing without.
            #[must_use]
            pub fn needs(self) -> Option<Self> {
                match self { $(Self::$name => $needs,)* }
            }
        }
    };
}

rights! {
    /// See the list and the cards of clients.
    SeeClients = "see-clients", Clients, See, needs None;
    /// Add a client.
    AddClients = "add-clients", Clients, Add, needs Some(Self::SeeClients);
    /// Change a client.
    ChangeClients = "change-clients", Clients, Change, needs Some(Self::SeeClients);
    /// Move a client to the bin and back.
    DeleteClients = "delete-clients", Clients, Delete, needs Some(Self::SeeClients);
    /// Bring in a file of clients, and undo it.
    ImportClients = "import-clients", Contacts, Add, needs Some(Self::ChangeContacts);
    /// Take clients out as a file.
    ExportClients = "export-clients", Clients, Export, needs Some(Self::SeeContacts);
    /// Print cards and lists of clients.
    PrintClients = "print-clients", Clients, Print, needs Some(Self::SeeClients);
    /// Agree to somebody else's export.
    ApproveExports = "approve-exports", Clients, Approve, needs Some(Self::SeeContacts);
    /// Show the contacts of a client on the card; counted by the watch.
    SeeContacts = "see-contacts", Contacts, See, needs Some(Self::SeeClients);
    /// See contacts in lists, uncounted.
    ListContacts = "list-contacts", Contacts, List, needs Some(Self::SeeContacts);
    /// Change the contacts of a client.
    ChangeContacts = "change-contacts", Contacts, Change, needs Some(Self::SeeContacts);
    /// See the notes on a card.
    SeeNotes = "see-notes", Notes, See, needs Some(Self::SeeClients);
    /// Change the notes on a card.
    ChangeNotes = "change-notes", Notes, Change, needs Some(Self::SeeNotes);
    /// See the sealed notes for seniors.
    SeeSeniorNotes = "see-senior-notes", SeniorNotes, See, needs Some(Self::SeeClients);
    /// Change the sealed notes for seniors.
    ChangeSeniorNotes = "change-senior-notes", SeniorNotes, Change, needs Some(Self::SeeSeniorNotes);
    /// See warnings on a client: allergies, contraindications.
    SeeWarnings = "see-warnings", Warnings, See, needs Some(Self::SeeClients);
    /// Add, change and remove them.
    ChangeWarnings = "change-warnings", Warnings, Change, needs Some(Self::SeeWarnings);
    /// See the calendar and the waitlist, as far as the reach goes.
    SeeVisits = "see-visits", Visits, See, needs Some(Self::SeeClients);
    /// Book visits, block time, put people on the waitlist.
    AddVisits = "add-visits", Visits, Add, needs Some(Self::SeeVisits);
    /// Move and change them, and say how far they are.
    ChangeVisits = "change-visits", Visits, Change, needs Some(Self::SeeVisits);
    /// Cancel visits and take out what was entered by mistake.
    CancelVisits = "cancel-visits", Visits, Delete, needs Some(Self::ChangeVisits);
    /// Book in spite of a clash.
    OverrideClashes = "override-clashes", Visits, Approve, needs Some(Self::AddVisits);
    /// Print day plans.
    PrintVisits = "print-visits", Visits, Print, needs Some(Self::SeeVisits);
    /// Change services, rooms and equipment, and who does what.
    ChangeServices = "change-services", Services, Change, needs Some(Self::SeeVisits);
    /// Change working hours and days off.
    ChangeSchedule = "change-schedule", Schedule, Change, needs Some(Self::SeeVisits);
    /// See everybody's account: role, second factor, password age, last sign-in.
    SeePeople = "see-people", People, See, needs None;
    /// Invite people, below the owner.
    InvitePeople = "invite-people", People, Add, needs Some(Self::SeePeople);
    /// Change accounts and roles, owners' too.
    ChangeRoles = "change-roles", People, Change, needs Some(Self::InvitePeople);
    /// Close accounts on leaving day.
    LetPeopleGo = "let-people-go", People, Delete, needs Some(Self::ChangeRoles);
    /// See the sealed data on the people who work here.
    SeeStaffData = "see-staff-data", StaffData, See, needs Some(Self::SeePeople);
    /// Change it.
    ChangeStaffData = "change-staff-data", StaffData, Change, needs Some(Self::SeeStaffData);
    /// Read and verify the activity journal.
    SeeJournal = "see-journal", Journal, See, needs None;
    /// Take the journal out as a file.
    ExportJournal = "export-journal", Journal, Export, needs Some(Self::SeeJournal);
    /// See alerts and the check-up.
    SeeWatch = "see-watch", Watch, See, needs None;
    /// Change limits, lift them, change the rules people sign.
    ChangeWatch = "change-watch", Watch, Change, needs Some(Self::SeeWatch);
    /// Lock the whole base down until an owner comes.
    LockDown = "lock-down", Watch, Add, needs None;
    /// Make and check backup copies, choose where they go.
    MakeBackups = "make-backups", Copies, Add, needs None;
    /// Print and check the recovery sheet.
    HoldKit = "hold-kit", Copies, Print, needs None;
    /// Enrol and remove computers, change settings of the base.
    ChangeSettings = "change-settings", Settings, Change, needs None;
    /// What everybody has who is signed in: the own language, the own draft, the own password.
    UseDesk = "use-desk", Settings, See, needs None;
}

impl Right {
    /// The right with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|right| right.code() == code)
    }

    /// Rights that belong to owners for good: whoever had them could make himself one.
    #[must_use]
    pub fn is_owners(self) -> bool {
        matches!(self, Self::ChangeRoles | Self::LetPeopleGo | Self::HoldKit)
    }
}

/// A set of rights, each with the right it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Rights(u64);

impl Rights {
    /// Those of `rights` whose needs are among them, and what everybody has.
    #[must_use]
    pub fn of(rights: impl IntoIterator<Item = Right>) -> Self {
        let asked = rights.into_iter().fold(Self(bit(Right::UseDesk)), |set, right| Self(set.0 | bit(right)));
        let grounded = |right: &Right| {
            let mut chain = std::iter::successors(Some(*right), |right| right.needs());
            chain.all(|link| asked.has(link))
        };
        Self(Right::ALL.iter().filter(|right| grounded(right)).fold(0, |set, right| set | bit(*right)))
    }

    /// All there are.
    #[must_use]
    pub fn all() -> Self {
        Self::of(Right::ALL.iter().copied())
    }

    /// Whether `right` is among them.
    #[must_use]
    pub fn has(self, right: Right) -> bool {
        self.0 & bit(right) != 0
    }

    /// Each of them, in the order of the matrix.
    pub fn iter(self) -> impl Iterator<Item = Right> {
        Right::ALL.iter().copied().filter(move |right| self.has(*right))
    }
}

fn bit(right: Right) -> u64 {
    1 << right as u32
}

/// Whose clients a role reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// Everybody's.
    All,
    /// The person's own, and those without a specialist.
    OwnAndFree,
    /// The person's own.
    Own,
    /// Nobody's.
    None,
}

impl Reach {
    /// From the widest to the narrowest.
    pub const ALL: [Self; 4] = [Self::All, Self::OwnAndFree, Self::Own, Self::None];

    /// The name in files, on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::OwnAndFree => "own-and-free",
            Self::Own => "own",
            Self::None => "none",
        }
    }

    /// The reach with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reach| reach.code() == code)
    }

    /// Whether `user` reaches a client whose specialist is `specialist`.
    #[must_use]
    pub fn covers(self, user: UserId, specialist: Option<UserId>) -> bool {
        match self {
            Self::All => true,
            Self::OwnAndFree => specialist.is_none_or(|specialist| specialist == user),
            Self::Own => specialist == Some(user),
            Self::None => false,
        }
    }
}

/// A kind of cells sealed with a key of their own, which only those hold whose role needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Compartment {
    /// Clinical notes, notes for seniors.
    Clinical,
    /// Money.
    Finance,
    /// Data on the people who work here.
    Staff,
    /// What recognises an export.
    Export,
    /// What verifies the journal.
    Audit,
}

impl Compartment {
    /// All there are.
    pub const ALL: [Self; 5] = [Self::Clinical, Self::Finance, Self::Staff, Self::Export, Self::Audit];
}

/// What a role may do and how it is watched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// What it may do.
    pub rights: Rights,
    /// Whose clients it reaches.
    pub reach: Reach,
    /// Whether it sees clients marked as very important.
    pub vip: bool,
    /// How many days back: clients untouched for longer are not seen. `None` is for ever.
    pub days_back: Option<u16>,
    /// How much a person may do before the watch steps in.
    pub limits: Limits,
    /// Days a password is good for. `None` is for ever.
    pub password_days: Option<u16>,
    /// Whether a confirmation code is asked for at each sign-in.
    pub second_factor: bool,
    /// When it may work.
    pub hours: Hours,
    /// Minutes without input after which the desk locks; `None` is what the computer says.
    pub idle_minutes: Option<u16>,
}

impl Rules {
    /// The most there is: an owner's.
    #[must_use]
    pub fn unlimited() -> Self {
        Self {
            rights: Rights::all(),
            reach: Reach::All,
            vip: true,
            days_back: None,
            limits: Limits::none(),
            password_days: None,
            second_factor: false,
            hours: Hours::always(),
            idle_minutes: None,
        }
    }

    /// Whether it lets do this.
    #[must_use]
    pub fn allow(&self, right: Right) -> bool {
        self.rights.has(right)
    }

    /// The compartments whose keys the role holds.
    #[must_use]
    pub fn compartments(&self) -> Vec<Compartment> {
        let needed = |compartment: &Compartment| match compartment {
            Compartment::Clinical => self.allow(Right::SeeSeniorNotes),
            // Until there is money in the base only owners hold its key.
            Compartment::Finance => self.allow(Right::ChangeRoles),
            Compartment::Staff => self.allow(Right::SeeStaffData),
            Compartment::Export => self.allow(Right::ExportClients),
            Compartment::Audit => self.allow(Right::SeeJournal),
        };
        Compartment::ALL.into_iter().filter(needed).collect()
    }

    /// The limit of a meter.
    #[must_use]
    pub fn limit(&self, meter: Meter) -> Option<u32> {
        self.limits.of(meter)
    }
}

#[cfg(test)]
mod tests;
