//! Roles: what kind of work a person does at the desk.

/// One of the ready roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Owns the client base and holds the recovery sheet.
    Owner,
    /// Runs the place for the owner.
    Administrator,
    /// Receives clients.
    FrontDesk,
    /// Serves clients.
    Specialist,
    /// Serves clients under guidance.
    JuniorSpecialist,
    /// Keeps the books.
    Accountant,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 6] =
        [Self::Owner, Self::Administrator, Self::FrontDesk, Self::Specialist, Self::JuniorSpecialist, Self::Accountant];

    /// The name in files, on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Administrator => "administrator",
            Self::FrontDesk => "front-desk",
            Self::Specialist => "specialist",
            Self::JuniorSpecialist => "junior-specialist",
            Self::Accountant => "accountant",
        }
    }

    /// The role with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}
