//! What a column of a file can mean to us.

use kartoteka_domain::ClientField;

/// The meaning of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// Given name.
    FirstName,
    /// Family name.
    LastName,
    /// Patronymic or second given name.
    MiddleName,
    /// The whole name in one cell; it counts only where first and last name are blank.
    FullName,
    /// One or several telephone numbers.
    Phone,
    /// One or several e-mail addresses.
    Email,
    /// Day of birth.
    Birthday,
    /// Postal address or a part of it.
    Address,
    /// Words to sort clients by.
    Tags,
    /// Free text.
    Note,
    /// Where the person heard of us.
    Source,
    /// Not to be booked: yes, no or the reason.
    DoNotBook,
}

/// One meaning per column of the sheet; `None` is not imported.
pub type Mapping = Vec<Option<Column>>;

impl Column {
    /// All meanings, in the order of the card.
    pub const ALL: [Self; 12] = [
        Self::FirstName,
        Self::LastName,
        Self::MiddleName,
        Self::FullName,
        Self::Phone,
        Self::Email,
        Self::Birthday,
        Self::Address,
        Self::Tags,
        Self::Note,
        Self::Source,
        Self::DoNotBook,
    ];

    /// The name on the wire and in message ids; the same as that of the client's field, if there is one.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.field().map_or("full-name", ClientField::code)
    }

    /// The meaning with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.code() == code)
    }

    /// The field of the card it fills; the full name fills three.
    #[must_use]
    pub fn field(self) -> Option<ClientField> {
        Some(match self {
            Self::FirstName => ClientField::FirstName,
            Self::LastName => ClientField::LastName,
            Self::MiddleName => ClientField::MiddleName,
            Self::FullName => return None,
            Self::Phone => ClientField::Phone,
            Self::Email => ClientField::Email,
            Self::Birthday => ClientField::Birthday,
            Self::Address => ClientField::Address,
            Self::Tags => ClientField::Tags,
            Self::Note => ClientField::Note,
            Self::Source => ClientField::Source,
            Self::DoNotBook => ClientField::DoNotBook,
        })
    }

    /// Whether one column of a file at most can mean this.
    pub(crate) fn is_single(self) -> bool {
        match self {
            Self::FirstName | Self::LastName | Self::MiddleName | Self::FullName | Self::Birthday => true,
            Self::Phone | Self::Email | Self::Address | Self::Tags | Self::Note | Self::Source | Self::DoNotBook => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_leads_back_to_its_column() {
        assert!(Column::ALL.into_iter().all(|column| Column::parse(column.code()) == Some(column)));
        assert_eq!(Column::parse("shoe-size"), None);
    }
}
