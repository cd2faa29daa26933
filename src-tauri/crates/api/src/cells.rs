//! Sealed cells: texts under the key of a compartment, which only those hold whose role needs it.

use crate::{
    Error,
    session::{Session, Tx},
};
use kartoteka_domain::{ClientField, Problem};
use kartoteka_vault::{CellPlace, Compartment, Unlocked};
use uuid::Uuid;

/// What is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A note for seniors on a client.
    SeniorNote,
    /// Data on somebody who works here.
    StaffData,
    /// What recognises an export.
    ExportMarker,
}

/// The form the texts have.
const SCHEMA: u32 = 1;

impl Kind {
    pub const ALL: [Self; 3] = [Self::SeniorNote, Self::StaffData, Self::ExportMarker];

    /// The name in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::SeniorNote => "senior-note",
            Self::StaffData => "staff-data",
            Self::ExportMarker => "export-marker",
        }
    }

    /// Whose key seals it.
    pub fn compartment(self) -> Compartment {
        match self {
            Self::SeniorNote => Compartment::Clinical,
            Self::StaffData => Compartment::Staff,
            Self::ExportMarker => Compartment::Export,
        }
    }

    /// Where the cell of `row` stands.
    pub fn place(self, row: Uuid) -> CellPlace<'static> {
        CellPlace { table: "cells", column: self.code(), row, schema: SCHEMA }
    }
}

/// The epoch a cell was sealed in; it begins with it.
pub(crate) fn epoch_of(sealed: &[u8]) -> Option<u32> {
    sealed.first_chunk().map(|epoch| u32::from_be_bytes(*epoch))
}

/// The text of a cell; empty when there is none.
pub(crate) fn open(session: &Session, kind: Kind, row: Uuid, sealed: Option<Vec<u8>>) -> Result<String, Error> {
    let Some(sealed) = sealed else { return Ok(String::new()) };
    let plain = session.with_keys(|keys| Ok(keys.open_cell(kind.compartment(), &kind.place(row), &sealed)?))?;
    String::from_utf8(plain.to_vec()).map_err(|_| kartoteka_vault::Error::CellDamaged.into())
}

/// The sealed text; `None` for an empty one, which needs no cell.
pub(crate) fn seal(session: &Session, kind: Kind, row: Uuid, text: &str) -> Result<Option<Vec<u8>>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    session.with_keys(|keys| Ok(keys.seal_cell(kind.compartment(), &kind.place(row), text.as_bytes())?)).map(Some)
}

/// The cell under the present key.
pub(crate) fn reseal(keys: &Unlocked, kind: Kind, row: Uuid, sealed: &[u8]) -> Result<Vec<u8>, Error> {
    let plain = keys.open_cell(kind.compartment(), &kind.place(row), sealed)?;
    Ok(keys.seal_cell(kind.compartment(), &kind.place(row), &plain)?)
}

/// Writes a cell, or removes it.
pub(crate) fn put(tx: &mut Tx<'_>, kind: Kind, row: Uuid, sealed: Option<Vec<u8>>) -> Result<(), Error> {
    match sealed {
        Some(sealed) => tx.rows.cells_mut().put(kind.code(), row, &sealed)?,
        None => tx.rows.cells_mut().remove(kind.code(), row)?,
    }
    Ok(())
}

/// A text without the blanks around it, if it is not too long.
pub(crate) fn within(text: &str, longest: usize) -> Result<&str, Error> {
    let text = text.trim();
    if text.chars().count() <= longest {
        return Ok(text);
    }
    Err(Error::field(ClientField::Note, Problem::TooLong))
}
