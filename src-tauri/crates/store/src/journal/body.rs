//! The body of an entry as bytes: changed values and the note.

use crate::codec::{Reader, put_list, put_text};
use kartoteka_domain::{Change, NewEntry};

/// The form below. Another form gets another number.
const FORM: u8 = 1;

/// Nothing at all when there is nothing to tell: most entries have neither changes nor a note.
pub(super) fn to_bytes(entry: &NewEntry) -> Vec<u8> {
    if entry.changes.is_empty() && entry.note.is_empty() {
        return Vec::new();
    }
    let mut out = vec![FORM];
    put_list(&entry.changes, &mut out, |change, out| {
        for text in [&change.field, &change.old, &change.new] {
            put_text(text, out);
        }
    });
    put_text(&entry.note, &mut out);
    out
}

/// Changes and note back; `None` is damage.
pub(super) fn from_bytes(bytes: &[u8]) -> Option<(Vec<Change>, String)> {
    if bytes.is_empty() {
        return Some((Vec::new(), String::new()));
    }
    let mut reader = Reader::new(bytes);
    if reader.byte()? != FORM {
        return None;
    }
    let changes = reader.list(|item| Some(Change { field: item.text()?, old: item.text()?, new: item.text()? }))?;
    let note = reader.text()?;
    reader.end((changes, note))
}
