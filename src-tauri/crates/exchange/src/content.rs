//! What a cell looks like, and what a column means by the look of its cells.

use crate::{Column, dates, grid::Grid, names};
use kartoteka_domain::{Email, text::digits};

/// As many filled cells of a column as are looked at.
const CELLS: usize = 200;

/// Whether the cell holds data rather than a header: a phone, an e-mail address, a date.
pub(crate) fn is_data(cell: &str) -> bool {
    is_mail(cell) || is_phone(cell) || is_date(cell)
}

/// Whether the cell holds an e-mail address.
pub(crate) fn is_mail(cell: &str) -> bool {
    cell.contains('@') && cell.split([',', ';', ' ', '\n']).any(|part| Email::parse(part).is_ok())
}

/// Whether the cell holds a telephone number: seven digits or more, and little beside them.
pub(crate) fn is_phone(cell: &str) -> bool {
    let count = digits(cell).len();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    count >= 7 && letters <= count && !cell.contains('@') && !is_date(cell) && !(count == 8 && cell.contains('.'))
}

/// Whether the cell holds a date written as one (a serial number is no sign of a date).
pub(crate) fn is_date(cell: &str) -> bool {
    cell.contains(['.', '-', '/', ' '])
        && dates::read(cell, dates::Order::DayFirst).or_else(|| dates::read(cell, dates::Order::MonthFirst)).is_some()
}

/// The filled cells of a column from row `from` on.
pub(crate) fn filled(grid: &Grid, from: usize, column: usize) -> impl Iterator<Item = &str> {
    (from..grid.len()).map(move |row| grid.cell(row, column)).filter(|cell| !cell.is_empty()).take(CELLS)
}

/// Whether most filled cells of the column hold data.
pub(crate) fn mostly_data(grid: &Grid, from: usize, column: usize) -> bool {
    mostly(grid, from, column, is_data)
}

/// Whether three in five filled cells of the column look so.
pub(crate) fn mostly(grid: &Grid, from: usize, column: usize, looks: impl Fn(&str) -> bool) -> bool {
    let (mut all, mut hits) = (0_usize, 0_usize);
    for cell in filled(grid, from, column) {
        all += 1;
        hits += usize::from(looks(cell));
    }
    all > 0 && hits * 5 >= all * 3
}

/// What the column means by the look of its cells.
pub(crate) fn guess(grid: &Grid, from: usize, column: usize) -> Option<Column> {
    let mostly = |looks: fn(&str) -> bool| mostly(grid, from, column, looks);
    if mostly(is_mail) {
        Some(Column::Email)
    } else if mostly(is_phone) {
        Some(Column::Phone)
    } else if mostly(is_birthday) {
        Some(Column::Birthday)
    } else if mostly(is_name) {
        Some(name_part(grid, from, column))
    } else if mostly(|cell| cell.split_whitespace().count() >= 2 && cell.contains(char::is_alphabetic)) {
        Some(Column::Note)
    } else {
        None
    }
}

/// A date that a grown client may be born on; visits are younger.
fn is_birthday(cell: &str) -> bool {
    const YOUNGEST: u16 = 2015;
    is_date(cell) && dates::read(cell, dates::Order::DayFirst).is_none_or(|day| day.year().is_none_or(|year| year < YOUNGEST))
}

/// One to three words that begin with a capital, letters only.
fn is_name(cell: &str) -> bool {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let word = |word: &&str| word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || "'’ʼ`-.".contains(c));
    (1..=3).contains(&words.len()) && words.iter().all(word) && cell.chars().count() <= 60
}

fn name_part(grid: &Grid, from: usize, column: usize) -> Column {
    let mostly = |looks: fn(&str) -> bool| mostly(grid, from, column, looks);
    if mostly(|cell| cell.contains(' ')) {
        Column::FullName
    } else if mostly(names::is_patronymic) {
        Column::MiddleName
    } else if mostly(names::is_first_name) {
        Column::FirstName
    } else {
        Column::LastName
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Delimiter;

    fn check(cells: &[&str], meaning: Option<Column>) {
        let grid = Grid::read(&cells.join("\n"), Delimiter::Tab).unwrap();
        assert_eq!(guess(&grid, 0, 0), meaning, "{cells:?}");
    }

    #[test]
    fn a_column_is_known_by_its_cells() {
        check(&["050 123-45-67", "+48 512 345 678", "мама 0671234567"], Some(Column::Phone));
        check(&["anna@poshta.example", "jan@poczta.example", "-"], Some(Column::Email));
        check(&["12.05.1990", "31/12/85", "1990-01-02"], Some(Column::Birthday));
        check(&["Олена", "Ірина", "Anna", "Svitlana"], Some(Column::FirstName));
        check(&["Коваленко", "Бондар", "Kowalska"], Some(Column::LastName));
        check(&["Петрівна", "Іванович", "Сергеевна"], Some(Column::MiddleName));
        check(&["Коваленко Олена", "Anna Kowalska", "Шевченко Ірина Петрівна"], Some(Column::FullName));
        check(&["любить каву з молоком", "приходить із донькою", "VIP"], Some(Column::Note));
    }

    #[test]
    fn days_of_visits_are_no_birthdays_and_sums_no_phones() {
        check(&["12.05.2025", "31.12.2024"], None);
        check(&["1500", "200", "0"], None);
    }
}
