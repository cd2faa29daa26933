//! The cells of a file, packed into one text with an index: 100,000 rows in a few allocations.

use crate::{Delimiter, Error, cell, sheet};
use csv::{ReaderBuilder, StringRecord};
use std::{borrow::Cow, collections::BTreeMap};

/// Rows of cleaned cells; blank rows are left out, blank cells at the end of a row too.
#[derive(Debug, Clone, Default)]
pub(crate) struct Grid {
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<u32>,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, Copy)]
struct Row {
    /// As a spreadsheet numbers it.
    number: u32,
    first: u32,
    cells: u16,
}

impl Grid {
    /// All rows of `text`, within the limits of a sheet.
    pub(crate) fn read(text: &str, delimiter: Delimiter) -> Result<Self, Error> {
        let quoted = Self::read_rows(text, delimiter, true, None);
        if text.bytes().filter(|byte| *byte == b'"').count().is_multiple_of(2) {
            return quoted;
        }
        // A quote is never closed, or stands for inches. Where it swallowed the rows behind it, reading
        // without quotes gives more rows of the usual width.
        let plain = Self::read_rows(text, delimiter, false, None);
        match (quoted, plain) {
            (Ok(quoted), Ok(plain)) if plain.usual_width().1 > quoted.usual_width().1 => Ok(plain),
            (Err(_), Ok(plain)) => Ok(plain),
            (quoted, _) => quoted,
        }
    }

    /// The first rows of `text`, if they can be read, with quotes or else without.
    pub(crate) fn sample(text: &str, delimiter: Delimiter, rows: usize) -> Option<Self> {
        let read = |quoting| Self::read_rows(text, delimiter, quoting, Some(rows)).ok();
        read(true).or_else(|| read(false))
    }

    fn read_rows(text: &str, delimiter: Delimiter, quoting: bool, most: Option<usize>) -> Result<Self, Error> {
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter.byte())
            .quoting(quoting)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let (mut grid, mut record, mut number, mut line) = (Self::default(), StringRecord::new(), 0_usize, 1_usize);
        while most.is_none_or(|most| grid.len() < most) && reader.read_record(&mut record).map_err(|_| Error::NotText)? {
            // The reader counts lines and skips empty ones; a spreadsheet counts rows, empty ones too.
            let next = usize::try_from(reader.position().line()).unwrap_or(usize::MAX);
            let inside: usize = record.iter().map(|raw| raw.bytes().filter(|byte| *byte == b'\n').count()).sum();
            number += next.saturating_sub(line).saturating_sub(inside).max(1);
            line = next;
            grid.push(&record, number, quoting)?;
        }
        Ok(grid)
    }

    fn push(&mut self, record: &StringRecord, number: usize, quoting: bool) -> Result<(), Error> {
        let cells =
            record.iter().enumerate().filter(|(_, raw)| !cell::clean(raw).is_empty()).map(|(index, _)| index + 1).last().unwrap_or(0);
        if cells == 0 {
            return Ok(());
        }
        if cells > sheet::MAX_COLUMNS {
            return Err(Error::TooManyColumns { row: number });
        }
        if self.len() >= sheet::MAX_ROWS {
            return Err(Error::TooManyRows);
        }
        let first = to_u32(self.ends.len());
        for raw in record.iter().take(cells) {
            if raw.len() > sheet::MAX_CELL_CHARS && raw.chars().count() > sheet::MAX_CELL_CHARS {
                return Err(Error::CellTooLong { row: number });
            }
            let plain = if quoting { Cow::Borrowed(raw) } else { unquoted(raw) };
            self.text.push_str(&cell::clean(&plain));
            self.ends.push(to_u32(self.text.len()));
        }
        self.rows.push(Row { number: to_u32(number), first, cells: u16::try_from(cells).unwrap_or(u16::MAX) });
        Ok(())
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The number of the row at `index`, as a spreadsheet shows it.
    pub(crate) fn number(&self, index: usize) -> usize {
        self.rows.get(index).map_or(0, |row| row.number as usize)
    }

    /// A cell; one beyond the end of a row is blank.
    pub(crate) fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| self.text_of(row, column)).unwrap_or_default()
    }

    fn text_of(&self, row: &Row, column: usize) -> Option<&str> {
        if column >= usize::from(row.cells) {
            return None;
        }
        let index = row.first as usize + column;
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start as usize..*self.ends.get(index)? as usize)
    }

    /// The cells of a row.
    pub(crate) fn cells(&self, row: usize) -> impl Iterator<Item = &str> {
        (0..self.width(row)).map(move |column| self.cell(row, column))
    }

    /// How many cells a row has.
    pub(crate) fn width(&self, row: usize) -> usize {
        self.rows.get(row).map_or(0, |row| usize::from(row.cells))
    }

    /// The width of the widest row.
    pub(crate) fn full_width(&self) -> usize {
        self.rows.iter().map(|row| usize::from(row.cells)).max().unwrap_or(0)
    }

    /// The width most rows have, and how many have it.
    pub(crate) fn usual_width(&self) -> (usize, usize) {
        let mut counts = BTreeMap::new();
        for row in &self.rows {
            *counts.entry(usize::from(row.cells)).or_insert(0_usize) += 1;
        }
        counts.into_iter().max_by_key(|(width, rows)| (*rows, *width)).unwrap_or((0, 0))
    }
}

/// A cell read without regard to quotes, freed from those around it.
fn unquoted(raw: &str) -> Cow<'_, str> {
    let text = raw.trim();
    let inner = text.strip_prefix('"').unwrap_or(text);
    Cow::Owned(inner.strip_suffix('"').unwrap_or(inner).replace("\"\"", "\""))
}

/// The limits of a sheet keep all offsets far below 4 GiB.
fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(text: &str, result: &Expect) {
        let shown = match Grid::read(text, Delimiter::Semicolon) {
            Ok(grid) => {
                let row = |row| format!("{}: {}\n", grid.number(row), grid.cells(row).collect::<Vec<_>>().join(" | ").replace('\n', "⏎"));
                (0..grid.len()).map(row).collect()
            }
            Err(error) => format!("error: {error}"),
        };
        result.assert_eq(&shown);
    }

    #[test]
    fn rows_keep_the_number_a_spreadsheet_shows() {
        check(
            "a;b\r\n\r\n\"c\r\nd\r\ne\";f\r\n;;\r\n\r\n\r\ng;h\r\n",
            &expect![[r#"
            1: a | b
            3: c⏎d⏎e | f
            7: g | h
        "#]],
        );
    }

    #[test]
    fn ragged_rows_are_taken_as_they_are() {
        check(
            "a;b;c\nd\ne;f;g;h\n;;i\n",
            &expect![[r#"
            1: a | b | c
            2: d
            3: e | f | g | h
            4:  |  | i
        "#]],
        );
    }

    #[test]
    fn a_quote_never_closed_swallows_nothing() {
        check(
            "a;b\n\"c;d\ne;\"f \"\"g\"\"\"\nh;i\n",
            &expect![[r#"
                1: a | b
                2: c | d
                3: e | f "g"
                4: h | i
            "#]],
        );
    }

    #[test]
    fn inches_do_not_disturb_proper_quotes() {
        check(
            "a;5\" heel\nb;\"c\nd\"\n",
            &expect![[r#"
            1: a | 5" heel
            2: b | c⏎d
        "#]],
        );
    }

    #[test]
    fn limits_are_errors_that_name_the_row() {
        check(
            &format!("a;b\nc;{}\n", "x".repeat(sheet::MAX_CELL_CHARS + 1)),
            &expect!["error: a cell of row 2 is longer than 32768 characters"],
        );
        check(&format!("a;b\n{}x\n", ";".repeat(sheet::MAX_COLUMNS)), &expect!["error: row 2 has more than 200 cells"]);
    }
}
