//! Where a page of the timeline ended: how far each of its lists was told.

use kartoteka_domain::{InteractionId, Millis, VisitId};
use std::{fmt, str::FromStr};

/// Where a page ended. As text it is one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cursor {
    pub(super) visits: Option<(Millis, VisitId)>,
    pub(super) contacts: Option<(Millis, InteractionId)>,
    pub(super) changes: Option<kartoteka_store::Cursor>,
}

/// The text is no cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in the timeline")]
pub struct CursorError;

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let visits = self.visits.map(|(at, id)| format!("{}.{id}", at.0)).unwrap_or_default();
        let contacts = self.contacts.map(|(at, id)| format!("{}.{id}", at.0)).unwrap_or_default();
        let changes = self.changes.map(|place| place.to_string()).unwrap_or_default();
        write!(f, "{visits}~{contacts}~{changes}")
    }
}

impl FromStr for Cursor {
    type Err = CursorError;

    fn from_str(text: &str) -> Result<Self, CursorError> {
        let [visits, contacts, changes] = *text.split('~').collect::<Vec<_>>().as_slice() else { return Err(CursorError) };
        Ok(Self { visits: place(visits)?, contacts: place(contacts)?, changes: if_any(changes)? })
    }
}

fn place<T: FromStr>(text: &str) -> Result<Option<(Millis, T)>, CursorError> {
    if text.is_empty() {
        return Ok(None);
    }
    let (at, id) = text.split_once('.').ok_or(CursorError)?;
    let at = at.parse().map_err(|_| CursorError)?;
    Ok(Some((Millis(at), id.parse().map_err(|_| CursorError)?)))
}

fn if_any<T: FromStr>(text: &str) -> Result<Option<T>, CursorError> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| CursorError) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_place_comes_back_as_it_was_told() {
        let id = Uuid::from_u128(7);
        let places = [
            Cursor::default(),
            Cursor { visits: Some((Millis(-5), VisitId(id))), ..Cursor::default() },
            Cursor { contacts: Some((Millis(9), InteractionId(id))), changes: "9.1.2".parse().ok(), ..Cursor::default() },
        ];
        for place in places {
            assert_eq!(place.to_string().parse(), Ok(place));
        }
        for wrong in ["", "~", "x~~", "1.2~~", "~~1", "~~~"] {
            assert_eq!(wrong.parse::<Cursor>(), Err(CursorError), "{wrong}");
        }
    }
}
