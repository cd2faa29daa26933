//! The sign between the cells of a row, told by which one cuts the rows most evenly.

use crate::{grid::Grid, header};

/// The sign between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delimiter {
    /// `,` — Google, Fresha, English Excel.
    Comma,
    /// `;` — Excel where the comma is the decimal sign: all of Eastern Europe.
    Semicolon,
    /// A tab — "Unicode text" of Excel, and what is copied out of a spreadsheet.
    Tab,
}

/// As much of a file as detection looks at.
const SAMPLE_BYTES: usize = 256 << 10;
const SAMPLE_ROWS: usize = 200;

impl Delimiter {
    /// All delimiters, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
        }
    }

    /// The delimiter with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delimiter| delimiter.code() == code)
    }

    pub(crate) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }

    /// The delimiter of `text`. Headers we know outweigh everything; then rows of the same width.
    pub(crate) fn detect(text: &str) -> Self {
        let sample = text.get(..text.floor_char_boundary(SAMPLE_BYTES)).unwrap_or(text);
        let scores = Self::ALL.map(|delimiter| (delimiter, Grid::sample(sample, delimiter, SAMPLE_ROWS).map_or(0, |grid| score(&grid))));
        let unused = || Self::ALL.into_iter().find(|delimiter| !sample.as_bytes().contains(&delimiter.byte()));
        match scores.into_iter().max_by_key(|(_, score)| *score) {
            Some((delimiter, score)) if score > 0 => delimiter,
            _ => unused().unwrap_or(Self::Tab),
        }
    }
}

fn score(grid: &Grid) -> usize {
    let (width, rows) = grid.usual_width();
    if width < 2 {
        return 0;
    }
    let share = rows * 1000 / grid.len().max(1);
    let headers = header::known_cells(grid);
    headers * 100_000 + share * share / 1000 * (width - 1).min(30)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_leads_back_to_its_delimiter() {
        assert!(Delimiter::ALL.into_iter().all(|delimiter| Delimiter::parse(delimiter.code()) == Some(delimiter)));
    }

    #[test]
    fn the_sign_that_cuts_rows_evenly_wins() {
        assert_eq!(Delimiter::detect("a,b,c\n1,2,3\n"), Delimiter::Comma);
        assert_eq!(Delimiter::detect("a;b;c\nx, y, z;2;3\nx;2,5;3\n"), Delimiter::Semicolon);
        assert_eq!(Delimiter::detect("a\tb\nx;y\tz, z\n"), Delimiter::Tab);
    }

    #[test]
    fn headers_we_know_outweigh_even_rows() {
        let text = "Ім'я;Адреса\nОлена;Київ, Садова, 5\nІрина;Львів, Зелена, 7\nАнна;Одеса, Морська, 9\n";
        assert_eq!(Delimiter::detect(text), Delimiter::Semicolon);
    }

    #[test]
    fn one_column_keeps_its_commas() {
        assert_eq!(Delimiter::detect("Олена, сестра Ірини\nАнна\nІрина\nЮлія\n"), Delimiter::Semicolon);
    }
}
