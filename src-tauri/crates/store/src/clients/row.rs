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
        let text = |index: usize| -> Result<&str, rusqlite::Error> { Ok(row.get_ref(index)?.as_str()?) };
        let shown = |index: usize, mask: fn(&str) -> String| text(index).map(|text| if masked { mask(text) } else { text.to_owned() });
        Ok(Self {
            id: id(row, 3, ClientId::from_slice)?,
            display_name: row.get(if masked { 5 } else { 4 })?,
            phone: shown(6, mask::phone)?,
            email: shown(7, mask::email)?,
            tags: text(8)?.split(TAG_SEPARATOR).filter(|tag| !tag.is_empty()).map(str::to_owned).collect(),
            do_not_book: row.get(9)?,
            created_at: millis(row, 10)?,
            deleted_at: millis_or_none(row, 11)?,
            specialist: id_or_none(row, 0, UserId::from_slice)?,
            vip: row.get(1)?,
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
