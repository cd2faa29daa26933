//! Who leaked this? A file is compared with everything that recognises the exports made here. It may have lost rows and
//! columns, been sorted, written anew in another encoding or as a workbook.

mod evidence;

use crate::{
    Error, Session,
    cells::{self, Kind},
    export::{decoy::Decoy, marker::Marker},
    files,
};
use evidence::{Clues, certainty};
use kartoteka_domain::{Action, NewEntry, Right, Subject};
use kartoteka_exchange::table;
use kartoteka_store::Export;
use std::path::Path;

/// Half as likely as not: below it no export is named.
const LIKELY: u8 = 50;

/// Where a file came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// The export; `None` when it is most likely none of ours.
    pub export: Option<Export>,
    /// How sure that is, from 0 to 100; of no export, how much still speaks for the likeliest one.
    pub certainty: u8,
    /// How many rows were read.
    pub rows: usize,
}

/// Compares the file with all exports made here. Only those can who hold the key of what recognises them.
///
/// # Errors
/// [`Error::FileUnreadable`], that it is no list, or those of [`Session::write`].
pub fn file(session: &Session, path: &Path) -> Result<Trace, Error> {
    session.check(Right::SeeWatch)?;
    session.check(Right::ExportClients)?;
    let cells = table::read(&files::read(path)?)?;
    let clues = Clues::of(&cells);
    let markers = markers(session)?;
    let (exports, strangers) = (markers.len(), clues.meets(&Decoy::strangers(session.base().country)));
    let judged = markers.into_iter().map(|(export, marker)| (certainty(clues.bits(&marker, &strangers), exports), export));
    let (sure, export) = judged.max_by_key(|(sure, export)| (*sure, export.at)).map_or((0, None), |(sure, export)| (sure, Some(export)));
    let trace = Trace { export: export.filter(|_| sure >= LIKELY), certainty: sure, rows: cells.len() };
    session.write(Right::SeeWatch, |tx| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        tx.note(NewEntry::new(Action::LeakTraced, Subject::Base).with_note(format!("{name} {sure} %")));
        Ok(())
    })?;
    Ok(trace)
}

/// What recognises each export.
fn markers(session: &Session) -> Result<Vec<(Export, Marker)>, Error> {
    let kept = session.read(Right::SeeWatch, |rows| {
        let exports = rows.exports().list()?.into_iter();
        exports.map(|export| Ok((rows.cells().get(Kind::ExportMarker.code(), export.id.0)?, export))).collect::<Result<Vec<_>, Error>>()
    })?;
    kept.into_iter()
        .map(|(sealed, export)| {
            let text = cells::open(session, Kind::ExportMarker, export.id.0, sealed)?;
            Ok((export, Marker::parse(&text).ok_or(kartoteka_vault::Error::CellDamaged)?))
        })
        .collect()
}
