//! Rows to bytes: the files that leave the program. A cell of a file never becomes a formula.

use crate::Error;
use rust_xlsxwriter::{Format as CellFormat, Workbook, XlsxError};
use std::borrow::Cow;

/// A kind of file that rows are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileFormat {
    /// Text with semicolons, as Excel of our countries opens it: UTF-8 with a byte order mark.
    Csv,
    /// A workbook of Excel.
    Xlsx,
}

impl FileFormat {
    /// Both, in the order of the menu.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Xlsx];

    /// The name on the wire, which is the ending of the file too.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// The format with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }

    /// `rows` below `headers` as a file.
    ///
    /// # Errors
    /// When there are more rows, columns or signs in a cell than the format takes.
    pub fn write(self, headers: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, Error> {
        match self {
            Self::Csv => csv(headers, rows),
            Self::Xlsx => xlsx(headers, rows).map_err(|error| of_xlsx(&error)),
        }
    }
}

fn csv(headers: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, Error> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(Vec::from("\u{feff}"));
    for row in [headers].into_iter().chain(rows.iter().map(Vec::as_slice)) {
        writer.write_record(row.iter().map(|cell| plain(cell).into_owned())).map_err(|_| Error::NotText)?;
    }
    writer.into_inner().map_err(|_| Error::NotText)
}

/// The cell as text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe, which
/// our own import takes away again.
fn plain(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// Cells of a workbook say that they are text, so nothing needs an apostrophe.
fn xlsx(headers: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let bold = CellFormat::new().set_bold();
    for (column, header) in (0_u16..).zip(headers) {
        sheet.write_string_with_format(0, column, header, &bold)?;
        sheet.set_column_width(column, 20)?;
    }
    for (row, cells) in (1_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, cell)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    workbook.save_to_buffer()
}

fn of_xlsx(error: &XlsxError) -> Error {
    match error {
        XlsxError::MaxStringLengthExceeded => Error::CellTooLong { row: 0 },
        _ => Error::TooManyRows,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Sheet, table};

    fn texts(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn no_cell_of_a_text_file_is_a_formula() {
        let row = texts(&["=1+1", "+380 50 123 4567", "-5", "@sum", "\tx", "＝1", "a=b"]);
        let file = String::from_utf8(FileFormat::Csv.write(&texts(&["a"; 7]), &[row]).unwrap()).unwrap();
        assert_eq!(file.lines().nth(1).unwrap(), "'=1+1;'+380 50 123 4567;'-5;'@sum;'\tx;'＝1;a=b");
    }

    #[test]
    fn a_text_file_is_read_again_as_it_was() {
        let rows = [texts(&["Олена", "+380 50 123-4567", "one; \"two\"\nthree"]), texts(&["Łucja", "", "=x"])];
        let file = FileFormat::Csv.write(&texts(&["Ім'я", "Телефон", "Нотатка"]), &rows).unwrap();
        assert!(file.starts_with("\u{feff}".as_bytes()));
        let sheet = Sheet::read(&file, None, None).unwrap();
        let drafts: Vec<_> = sheet.drafts(&sheet.guess_mapping()).map(|row| row.draft.unwrap()).collect();
        assert_eq!(drafts[0].phones, ["+380 50 123-4567"]);
        assert_eq!((drafts[0].note.as_str(), drafts[1].first_name.as_str()), ("one; \"two\"\nthree", "Łucja"));
    }

    #[test]
    fn a_workbook_holds_texts_only_and_is_read_again() {
        let rows = [texts(&["=1+1", "+380 50 123-4567"]), texts(&["007", ""])];
        let file = FileFormat::Xlsx.write(&texts(&["a", "b"]), &rows).unwrap();
        let cells = table::read(&file).unwrap();
        assert_eq!(cells, [texts(&["a", "b"]), rows[0].clone(), texts(&["007"])]);
    }

    #[test]
    fn a_cell_beyond_what_excel_holds_is_refused() {
        let rows = [texts(&[&"я".repeat(32_768)])];
        assert!(matches!(FileFormat::Xlsx.write(&texts(&["a"]), &rows), Err(Error::CellTooLong { .. })));
    }

    #[test]
    fn every_format_is_known_by_its_code() {
        assert!(FileFormat::ALL.into_iter().all(|format| FileFormat::parse(format.code()) == Some(format)));
        assert_eq!(FileFormat::parse("pdf"), None);
    }
}
