//! The narrow row of the list.

use crate::convert::{id, id_or_none, millis, millis_or_none};
use kartoteka_domain::{ClientDetails, ClientId, Millis, Phone, UserId, mask};
use rusqlite::Row;

/// Stands between the tags of one list row; no person types it.
const TAG_SEPARATOR: char = '\u{1f}';

/// A client as the list shows it: whole, or with contacts masked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientRow {
    /// Whom it is about.
    pub id: ClientId,
    /// Family name, first name, patronymic; the phone where no name is known. Masked: first name and an initial.
    pub display_name: String,
    /// The main phone, formatted; empty when there is none.
    pub phone: String,
    /// The main e-mail address; empty when there is none.
    pub email: String,
    /// Tags, in the order they were given.
    pub tags: Vec<String>,
    /// Whether the person is not to be booked any more.
    pub do_not_book: bool,
    /// Very important.
    pub vip: bool,
    /// Whose client it is; `None` is nobody's.
    pub specialist: Option<UserId>,
    /// Added then.
    pub created_at: Millis,
    /// Moved to the bin then.
    pub deleted_at: Option<Millis>,
}

impl ClientRow {
    /// Reads the columns of [`row_columns`](crate::views::row_columns).
    pub(crate) fn read(row: &Row<'_>, masked: bool) -> Result<Self, rusqlite::Error> {
        let (phone, email, tags): (String, String, String) = (row.get(3)?, row.get(4)?, row.get(5)?);
        Ok(Self {
            id: id(row, 0, ClientId::from_slice)?,
            display_name: row.get(if masked { 2 } else { 1 })?,
            phone: if masked { mask::phone(&phone) } else { phone },
            email: if masked { mask::email(&email) } else { email },
            tags: tags.split(TAG_SEPARATOR).filter(|tag| !tag.is_empty()).map(str::to_owned).collect(),
            do_not_book: row.get(6)?,
            created_at: millis(row, 7)?,
            deleted_at: millis_or_none(row, 8)?,
            specialist: id_or_none(row, 9, UserId::from_slice)?,
            vip: row.get(10)?,
        })
    }
}

/// The tags of a client as the list stores them.
pub(super) fn joined_tags(details: &ClientDetails) -> String {
    details.tags.join(&TAG_SEPARATOR.to_string())
}

/// The main phone as the list shows it.
pub(super) fn main_phone(details: &ClientDetails) -> String {
    details.phones.first().map(Phone::formatted).unwrap_or_default()
}
