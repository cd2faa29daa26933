//! Compartments: the parts of the data that only some people read, each under a key of its own.

/// A part of the data with its own key, given to a person with a role and taken back with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Compartment {
    /// What concerns a client's health, and notes for seniors.
    Clinical,
    /// Money.
    Finance,
    /// Data about the people who work here.
    Staff,
    /// Taking client data out of the program.
    Export,
    /// The journal's sealed details, and with them the check of every journal.
    Audit,
}

impl Compartment {
    /// All of them, in the order in which the header keeps them.
    pub const ALL: [Self; 5] = [Self::Clinical, Self::Finance, Self::Staff, Self::Export, Self::Audit];

    /// The compartment's name in the policy, in the database and in what a key is sealed for.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Clinical => "clinical",
            Self::Finance => "finance",
            Self::Staff => "staff",
            Self::Export => "export",
            Self::Audit => "audit",
        }
    }

    /// The compartment with this [`Self::code`].
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|compartment| compartment.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_compartment_is_found_by_its_code() {
        for compartment in Compartment::ALL {
            assert_eq!(Compartment::parse(compartment.code()), Some(compartment));
        }
        assert_eq!(Compartment::parse("Clinical"), None);
    }
}
