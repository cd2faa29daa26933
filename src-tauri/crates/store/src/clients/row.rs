//! The narrow row of the list.

use crate::convert::{id, millis, millis_or_none};
use kartoteka_domain::{ClientDetails, ClientId, Millis, Phone};
use rusqlite::Row;

/// Stands between the tags of one list row; no person types it.
const TAG_SEPARATOR: char = '\u{1f}';

/// A client as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientRow {
    /// Whom it is about.
    pub id: ClientId,
    /// Family name, first name, patronymic; the phone where no name is known.
    pub display_name: String,
    /// The main phone, formatted; empty when there is none.
    pub phone: String,
    /// The main e-mail address; empty when there is none.
    pub email: String,
    /// Tags, in the order they were given.
    pub tags: Vec<String>,
    /// Whether the person is not to be booked any more.
    pub do_not_book: bool,
    /// Added then.
    pub created_at: Millis,
    /// Moved to the bin then.
    pub deleted_at: Option<Millis>,
}

impl ClientRow {
    /// Reads the columns `id, name, phone, email, tags, do_not_book, created_at, deleted_at`.
    pub(super) fn read(row: &Row<'_>) -> Result<Self, rusqlite::Error> {
        let tags: String = row.get(4)?;
        Ok(Self {
            id: id(row, 0, ClientId::from_slice)?,
            display_name: row.get(1)?,
            phone: row.get(2)?,
            email: row.get(3)?,
            tags: tags.split(TAG_SEPARATOR).filter(|tag| !tag.is_empty()).map(str::to_owned).collect(),
            do_not_book: row.get(5)?,
            created_at: millis(row, 6)?,
            deleted_at: millis_or_none(row, 7)?,
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
