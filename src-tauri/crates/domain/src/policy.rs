//! What each role may do: one table, data and not code.

use crate::role::Role::{self, Administrator, FrontDesk, JuniorSpecialist, Owner, Specialist};

/// Something a person may be allowed to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// See the list and the cards of clients.
    SeeClients,
    /// Add a client.
    AddClients,
    /// Change a client.
    ChangeClients,
    /// Move a client to the bin and back.
    DeleteClients,
    /// Bring in a file of clients, and undo it.
    ImportClients,
    /// Read and verify the activity journal.
    SeeJournal,
    /// Make and check backup copies, choose where they go.
    MakeBackups,
    /// Print and check the recovery sheet.
    HoldKit,
    /// What everybody has who is signed in: the own language, the own draft.
    UseDesk,
}

/// Who has which right; what is not listed is refused.
const TABLE: [(Right, &[Role]); 9] = [
    (Right::SeeClients, &[Owner, Administrator, FrontDesk, Specialist, JuniorSpecialist]),
    (Right::AddClients, &[Owner, Administrator, FrontDesk, Specialist, JuniorSpecialist]),
    (Right::ChangeClients, &[Owner, Administrator, FrontDesk, Specialist]),
    (Right::DeleteClients, &[Owner, Administrator]),
    (Right::ImportClients, &[Owner, Administrator]),
    (Right::SeeJournal, &[Owner]),
    (Right::MakeBackups, &[Owner, Administrator]),
    (Right::HoldKit, &[Owner]),
    (Right::UseDesk, &Role::ALL),
];

impl Right {
    /// All rights, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.into_iter().map(|(right, _)| right)
    }

    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SeeClients => "see-clients",
            Self::AddClients => "add-clients",
            Self::ChangeClients => "change-clients",
            Self::DeleteClients => "delete-clients",
            Self::ImportClients => "import-clients",
            Self::SeeJournal => "see-journal",
            Self::MakeBackups => "make-backups",
            Self::HoldKit => "hold-kit",
            Self::UseDesk => "use-desk",
        }
    }
}

/// Whether `role` has `right`.
#[must_use]
pub fn allows(role: Role, right: Right) -> bool {
    TABLE.iter().any(|(listed, roles)| *listed == right && roles.contains(&role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_may_do_everything() {
        assert!(Right::all().all(|right| allows(Owner, right)));
    }

    #[test]
    fn a_junior_adds_but_never_deletes() {
        assert!(allows(JuniorSpecialist, Right::AddClients));
        assert!(!allows(JuniorSpecialist, Right::DeleteClients));
    }
}
