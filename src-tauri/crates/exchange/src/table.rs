//! Any list as bare cells: CSV in every encoding we know, and workbooks. For comparing files, not for importing them.

use crate::{Delimiter, Error, MAX_BYTES, MAX_CELL_CHARS, MAX_COLUMNS, MAX_ROWS, Sheet, cell};
use calamine::{Data, Range, Reader, open_workbook_auto_from_rs};
use std::io::{self, Cursor, Read};

/// The most bytes a workbook may unfold to: it is a packed file, and a small one can hold a mountain.
const MAX_UNFOLDED: u64 = 512 << 20;

/// The cells of a file, row by row, headers too; blank cells at the end of a row and blank rows are left out.
///
/// # Errors
/// When the file is empty, neither text nor a workbook, or beyond a limit.
pub fn read(bytes: &[u8]) -> Result<Vec<Vec<String>>, Error> {
    match Sheet::read(bytes, None, None::<Delimiter>) {
        Ok(sheet) => Ok(sheet.cells()),
        Err(Error::Workbook) => workbook(bytes),
        Err(error) => Err(error),
    }
}

fn workbook(bytes: &[u8]) -> Result<Vec<Vec<String>>, Error> {
    if bytes.len() > MAX_BYTES || !unfolds_within(bytes, MAX_UNFOLDED) {
        return Err(Error::TooLarge);
    }
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| Error::NotText)?;
    let mut rows = Vec::new();
    for (_, sheet) in book.worksheets() {
        add(&mut rows, &sheet)?;
    }
    if rows.is_empty() { Err(Error::Empty) } else { Ok(rows) }
}

fn add(rows: &mut Vec<Vec<String>>, sheet: &Range<Data>) -> Result<(), Error> {
    for cells in sheet.rows() {
        let mut row: Vec<String> = cells.iter().take(MAX_COLUMNS).map(text).collect();
        let filled = row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        row.truncate(filled);
        if filled > 0 {
            rows.push(row);
        }
        if rows.len() > MAX_ROWS {
            return Err(Error::TooManyRows);
        }
    }
    Ok(())
}

/// What a person sees in the cell; a telephone number that became a number keeps all its digits.
fn text(data: &Data) -> String {
    let shown = match data {
        Data::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        data => data.to_string(),
    };
    cell::clean(&shown).chars().take(MAX_CELL_CHARS).collect()
}

/// Whether all that is packed into the file takes `limit` bytes at most. It is unfolded for it, as what a file says of
/// itself need not be true.
fn unfolds_within(bytes: &[u8], limit: u64) -> bool {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        // The older kind of workbook is not packed.
        return true;
    };
    let mut left = limit;
    for index in 0..archive.len() {
        // What cannot be unfolded is refused by the reader too.
        let Ok(file) = archive.by_index(index) else { continue };
        let Ok(size) = io::copy(&mut file.take(left.saturating_add(1)), &mut io::sink()) else { continue };
        let Some(rest) = left.checked_sub(size) else { return false };
        left = rest;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn a_list_in_any_encoding_is_cells() {
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode("Ім'я;Телефон\r\n;\r\nОлена;050-123 45 67\r\n");
        assert_eq!(read(&bytes).unwrap(), [["Ім'я", "Телефон"], ["Олена", "050-123 45 67"]]);
    }

    #[test]
    fn what_is_no_list_is_refused() {
        assert_eq!(read(b"").err(), Some(Error::Empty));
        assert_eq!(read(b"PK\x03\x04rest").err(), Some(Error::NotText));
        assert_eq!(read(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).err(), Some(Error::NotText));
    }

    #[test]
    fn a_small_file_that_unfolds_to_a_mountain_is_refused() {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(&vec![0; 1 << 20]).unwrap();
        let bytes = archive.finish().unwrap().into_inner();
        assert!(bytes.len() < 16 << 10);
        assert!(unfolds_within(&bytes, 1 << 20) && !unfolds_within(&bytes, (1 << 20) - 1));
    }
}
