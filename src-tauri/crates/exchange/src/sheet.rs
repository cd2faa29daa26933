//! A client list as rows and columns: read from bytes, looked at, turned into drafts.

use crate::{Delimiter, Encoding, Error, ImportRow, Mapping, content, draft, grid::Grid, header, mapping};

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 64 << 20;
/// The most filled rows of a file.
pub const MAX_ROWS: usize = 300_000;
/// The most cells of a row.
pub const MAX_COLUMNS: usize = 200;
/// The longest cell, in characters: as much as a cell of Excel holds.
pub const MAX_CELL_CHARS: usize = 32 << 10;

/// A client list that was read.
#[derive(Debug, Clone)]
pub struct Sheet {
    encoding: Encoding,
    delimiter: Delimiter,
    grid: Grid,
    headers: Vec<String>,
    has_header: bool,
    /// The first row of the grid that holds a client.
    first: usize,
}

impl Sheet {
    /// Reads a file. `None` lets encoding and delimiter be detected; what the person chose is obeyed.
    ///
    /// # Errors
    /// When the file is empty, no text, or beyond a limit.
    pub fn read(bytes: &[u8], encoding: Option<Encoding>, delimiter: Option<Delimiter>) -> Result<Self, Error> {
        if bytes.len() > MAX_BYTES {
            return Err(Error::TooLarge);
        }
        if is_workbook(bytes) {
            return Err(Error::Workbook);
        }
        let chosen = encoding.is_some();
        let encoding = encoding.unwrap_or_else(|| Encoding::detect(bytes));
        let decoded = lines(encoding.decode(bytes));
        // What a person chose may well be wrong: the samples show it, and the next choice mends it.
        if !chosen && !is_text(&decoded) {
            return Err(Error::NotText);
        }
        let (text, declared) = declared_delimiter(&decoded);
        if !text.contains(char::is_alphanumeric) {
            return Err(Error::Empty);
        }
        let delimiter = delimiter.or(declared).unwrap_or_else(|| Delimiter::detect(text));
        let grid = Grid::read(text, delimiter)?;
        if grid.len() == 0 {
            return Err(Error::Empty);
        }
        Ok(Self::of(grid, encoding, delimiter))
    }

    fn of(grid: Grid, encoding: Encoding, delimiter: Delimiter) -> Self {
        let row = header::find(&grid);
        let named = |column| row.map(|row| crate::cell::one_line(grid.cell(row, column))).unwrap_or_default();
        let headers = (0..grid.full_width()).map(named).collect();
        Self { encoding, delimiter, headers, has_header: row.is_some(), first: row.map_or(0, |row| row + 1), grid }
    }

    /// The encoding the file was read in.
    #[must_use]
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The delimiter the file was read with.
    #[must_use]
    pub fn delimiter(&self) -> Delimiter {
        self.delimiter
    }

    /// The header of every column; blank where the file gives none.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// Whether the file names its columns.
    #[must_use]
    pub fn has_header(&self) -> bool {
        self.has_header
    }

    /// How many filled rows there are below the headers.
    #[must_use]
    pub fn row_count(&self) -> usize {
        self.grid.len().saturating_sub(self.first)
    }

    /// The first three filled cells of a column.
    #[must_use]
    pub fn samples(&self, column: usize) -> Vec<String> {
        content::filled(&self.grid, self.first, column).take(3).map(str::to_owned).collect()
    }

    /// What every column means most likely, by its header and its cells.
    #[must_use]
    pub fn guess_mapping(&self) -> Mapping {
        mapping::guess(&self.grid, &self.headers, self.first)
    }

    /// All cells, row by row, those of the headers and above them too.
    #[must_use]
    pub fn cells(&self) -> Vec<Vec<String>> {
        (0..self.grid.len()).map(|row| self.grid.cells(row).map(str::to_owned).collect()).collect()
    }

    /// The clients of the file in its order, one per filled row.
    pub fn drafts(&self, mapping: &Mapping) -> impl Iterator<Item = ImportRow> + use<'_> {
        let plan = draft::Plan::new(&self.grid, &self.headers, self.first, mapping);
        (self.first..self.grid.len()).map(move |row| plan.row(&self.grid, row))
    }
}

/// ZIP (xlsx, ods) and OLE (xls) files begin so.
fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0])
}

/// Old Macs end lines with a carriage return alone.
fn lines(text: String) -> String {
    let mut text = if text.contains('\n') { text } else { text.replace('\r', "\n") };
    text.push('\n');
    text
}

/// Whether next to no signs are control codes or stand for nothing.
fn is_text(text: &str) -> bool {
    const SAMPLE: usize = 1 << 16;
    let odd = |c: &char| (c.is_control() && !c.is_whitespace()) || *c == '\u{fffd}';
    let seen = text.chars().take(SAMPLE).count();
    text.chars().take(SAMPLE).filter(odd).count() * 20 <= seen
}

/// Excel's own first line `sep=;` is no row.
fn declared_delimiter(text: &str) -> (&str, Option<Delimiter>) {
    let Some((first, rest)) = text.split_once('\n') else { return (text, None) };
    let sign = first.trim_end_matches('\r').trim_matches('"').strip_prefix("sep=");
    let known = sign.and_then(|sign| Delimiter::ALL.into_iter().find(|delimiter| sign.as_bytes() == [delimiter.byte()]));
    if known.is_some() { (rest, known) } else { (text, None) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_client_list_is_named() {
        let check = |bytes: &[u8], error| assert_eq!(Sheet::read(bytes, None, None).err(), Some(error));
        check(b"", Error::Empty);
        check(b"\r\n ;; \r\n", Error::Empty);
        check(b"PK\x03\x04rest", Error::Workbook);
        check(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1], Error::Workbook);
        check(&[1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4], Error::NotText);
        check(&vec![b'a'; MAX_BYTES + 1], Error::TooLarge);
        check("a\n".repeat(MAX_ROWS + 1).as_bytes(), Error::TooManyRows);
    }

    #[test]
    fn a_declared_delimiter_is_obeyed_and_is_no_row() {
        let sheet = Sheet::read(b"sep=;\r\nName;Phone\r\nAnna, Jan;512345678\r\n", None, None).unwrap();
        assert_eq!((sheet.delimiter(), sheet.row_count()), (Delimiter::Semicolon, 1));
        assert_eq!(sheet.drafts(&sheet.guess_mapping()).map(|row| row.line).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn what_the_person_chose_is_obeyed() {
        let bytes = "Ім'я;Телефон\nОлена;1,2\n".as_bytes();
        let sheet = Sheet::read(bytes, Some(Encoding::Windows1250), Some(Delimiter::Comma)).unwrap();
        assert_eq!((sheet.encoding(), sheet.delimiter()), (Encoding::Windows1250, Delimiter::Comma));
        assert_ne!(sheet.headers().first().map(String::as_str), Some("Ім'я"));
        let utf16: Vec<u8> = "Ім'я;Телефон\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(Encoding::ALL.into_iter().all(|encoding| Sheet::read(&utf16, Some(encoding), None).is_ok()));
    }

    #[test]
    fn old_macs_lines_are_lines() {
        assert_eq!(Sheet::read(b"Name;Phone\rAnna;512345678\rJan;512345679", None, None).unwrap().row_count(), 2);
    }

    #[test]
    fn samples_are_the_first_filled_cells() {
        let sheet = Sheet::read("Ім'я;Нотатка\nОлена;\nАнна;а\nІра;\nЮля;б\nЛіна;в\nЄва;г\n".as_bytes(), None, None).unwrap();
        assert_eq!(sheet.samples(1), ["а", "б", "в"]);
    }
}
