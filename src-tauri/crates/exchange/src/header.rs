//! Which row of a file names the columns: title rows may stand above it, or there is none.

use crate::{content, grid::Grid, meaning};

/// Titles, dates of export and empty lines above the headers rarely take more.
const ROWS_LOOKED_AT: usize = 20;
/// A header is a word or three, not a sentence.
const LONGEST_HEADER: usize = 60;

/// The row of the headers, unless the file has none.
pub(crate) fn find(grid: &Grid) -> Option<usize> {
    known(grid).map(|(row, _)| row).or_else(|| unknown(grid))
}

/// How many cells of the best header row we know.
pub(crate) fn known_cells(grid: &Grid) -> usize {
    known(grid).map_or(0, |(_, cells)| cells)
}

/// The row with the most headers we know, and their number.
fn known(grid: &Grid) -> Option<(usize, usize)> {
    let (usual, _) = grid.usual_width();
    let rows = (0..grid.len().min(ROWS_LOOKED_AT)).filter(|row| !grid.cells(*row).any(content::is_data));
    let counted = rows.map(|row| (row, grid.cells(row).filter(|cell| meaning::exact(cell).is_some()).count()));
    let enough = |row: usize, cells: usize| cells >= 2 || (cells == 1 && grid.width(row) * 2 >= usual.min(4));
    counted.filter(|(row, cells)| enough(*row, *cells)).max_by_key(|(row, cells)| (*cells, std::cmp::Reverse(*row)))
}

/// A full row of distinct short words above columns of phones, mails or dates names them, whatever
/// its language.
fn unknown(grid: &Grid) -> Option<usize> {
    let (usual, _) = grid.usual_width();
    let looks_so = |row: &usize| {
        let cells: Vec<&str> = grid.cells(*row).collect();
        let words = |cell: &&str| !cell.is_empty() && cell.chars().count() <= LONGEST_HEADER && !content::is_data(cell);
        let distinct = cells.iter().enumerate().all(|(index, cell)| cells.iter().skip(index + 1).all(|other| other != cell));
        cells.len() >= usual && cells.iter().all(words) && distinct
    };
    let data_below = |row: usize| (0..usual).any(|column| content::mostly_data(grid, row + 1, column));
    (0..grid.len().min(5)).find(looks_so).filter(|row| data_below(*row))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Delimiter;

    fn check(text: &str, row: Option<usize>) {
        let grid = Grid::read(text, Delimiter::Semicolon).unwrap();
        assert_eq!(find(&grid), row, "{text}");
    }

    #[test]
    fn headers_we_know_are_found_below_titles() {
        check("Ім'я;Телефон\nОлена;0501234567\n", Some(0));
        check("Клієнти салону «Лілея»\nстаном на 01.02.2026\n\nПІБ;Телефон;Примітка\nОлена;0501234567;\n", Some(2));
    }

    #[test]
    fn headers_of_another_language_are_known_by_the_data_below() {
        check("Vorname;Rufnummer\nAnna;+48 512 345 678\nJan;+48 512 345 679\n", Some(0));
    }

    #[test]
    fn a_file_may_have_no_headers() {
        check("Олена;0501234567\nАнна;0501234568\n", None);
        check("Олена;Коваленко\nАнна;Бондар\n", None);
    }

    #[test]
    fn one_column_may_have_a_header_too() {
        check("Телефон\n0501234567\n0501234568\n", Some(0));
    }
}
