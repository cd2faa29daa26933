//! Roles: what kind of work a person does at the desk.

use crate::policy::Rules;
use std::fmt;

/// The name of a role for good: the code of a ready one, or a text of its own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoleId(String);

impl RoleId {
    /// The owner's.
    #[must_use]
    pub fn owner() -> Self {
        ReadyRole::Owner.into()
    }

    /// Reads a stored or sent id: lower-case letters, digits and dashes, 40 at most.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let clean = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
        (!text.is_empty() && text.len() <= 40 && text.chars().all(clean)).then(|| Self(text.to_owned()))
    }

    /// As stored and sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The ready role it names, if it names one.
    #[must_use]
    pub fn ready(&self) -> Option<ReadyRole> {
        ReadyRole::parse(&self.0)
    }

    /// Whether it is the owner's.
    #[must_use]
    pub fn is_owner(&self) -> bool {
        self.ready() == Some(ReadyRole::Owner)
    }
}

impl From<ReadyRole> for RoleId {
    fn from(role: ReadyRole) -> Self {
        Self(role.code().to_owned())
    }
}

impl fmt::Display for RoleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A role and its rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// Its name for good.
    pub id: RoleId,
    /// What the owner calls it; empty for a ready role, whose name is in the catalogues.
    pub name: String,
    /// What it may do.
    pub rules: Rules,
}

impl Role {
    /// A ready role as it comes with the program.
    #[must_use]
    pub fn ready(role: ReadyRole) -> Self {
        Self { id: role.into(), name: String::new(), rules: Rules::ready(role) }
    }
}

/// One of the roles that come with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReadyRole {
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

impl ReadyRole {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_short_clean_text() {
        assert!(RoleId::parse("front-desk").is_some_and(|id| id.ready() == Some(ReadyRole::FrontDesk)));
        assert!(RoleId::parse("0192f0c1-7c").is_some_and(|id| id.ready().is_none()));
        for wrong in ["", "Owner", "a b", "я", &"a".repeat(41)] {
            assert!(RoleId::parse(wrong).is_none(), "{wrong}");
        }
    }
}
