//! What the columns of a sheet mean, by their headers and, where these say nothing, by their cells.

use crate::{Column, Mapping, content, grid::Grid, meaning};

/// As many rows as are asked whether they need the full name.
const ROWS: usize = 1000;

/// The most likely meaning of every column; the clients begin at row `from`.
pub(crate) fn guess(grid: &Grid, headers: &[String], from: usize) -> Mapping {
    let mut mapping: Mapping = headers.iter().map(|header| meaning::guess(header)).collect();
    drop_misleading(&mut mapping, grid, from);
    keep_one_of_single(&mut mapping, grid, from);
    widen_first_name(&mut mapping, grid, from);
    fill_gaps(&mut mapping, grid, from);
    drop_full_name_not_needed(&mut mapping, grid, from);
    mapping
}

/// A "phone" column of words and an "e-mail" column without an `@` were named for something else.
fn drop_misleading(mapping: &mut Mapping, grid: &Grid, from: usize) {
    for (column, meaning) in mapping.iter_mut().enumerate() {
        let filled = || content::filled(grid, from, column);
        let holds = |wanted: fn(char) -> bool| filled().next().is_none() || filled().any(|cell| cell.contains(wanted));
        let plausible = match meaning {
            Some(Column::Phone) => holds(|c| c.is_ascii_digit() || c == '@'),
            Some(Column::Email) => holds(|c| c == '@'),
            _ => true,
        };
        if !plausible {
            *meaning = None;
        }
    }
}

/// Of several columns for a field that takes one, the first with anything in it stays.
fn keep_one_of_single(mapping: &mut Mapping, grid: &Grid, from: usize) {
    for single in Column::ALL.into_iter().filter(|column| column.is_single()) {
        let columns: Vec<usize> = places(mapping, single).collect();
        let kept = columns.iter().find(|column| content::filled(grid, from, **column).next().is_some()).or(columns.first()).copied();
        for (column, meaning) in mapping.iter_mut().enumerate() {
            if *meaning == Some(single) && Some(column) != kept {
                *meaning = None;
            }
        }
    }
}

/// A lone "name" column whose cells are mostly two words holds whole names, whatever it is called.
fn widen_first_name(mapping: &mut Mapping, grid: &Grid, from: usize) {
    let alone = !mapping.contains(&Some(Column::LastName)) && !mapping.contains(&Some(Column::FullName));
    let Some(column) = places(mapping, Column::FirstName).next().filter(|_| alone) else { return };
    if content::mostly(grid, from, column, |cell| cell.contains(' '))
        && let Some(meaning) = mapping.get_mut(column)
    {
        *meaning = Some(Column::FullName);
    }
}

/// What no header named is looked for among the columns whose headers said nothing.
fn fill_gaps(mapping: &mut Mapping, grid: &Grid, from: usize) {
    let nameless = mapping.iter().all(Option::is_none);
    for column in 0..mapping.len() {
        if mapping.get(column).is_none_or(Option::is_some) {
            continue;
        }
        let named = |known: Column| mapping.contains(&Some(known));
        let has_name = named(Column::FirstName) || named(Column::LastName) || named(Column::FullName);
        let guess = content::guess(grid, from, column).filter(|guess| match guess {
            Column::Phone | Column::Email => nameless || !named(*guess),
            Column::FullName => !has_name,
            Column::FirstName | Column::LastName | Column::MiddleName => nameless && !named(Column::FullName) && !named(*guess),
            Column::Birthday => nameless && !named(Column::Birthday),
            Column::Note => nameless,
            Column::Address | Column::Tags | Column::Source | Column::DoNotBook => false,
        });
        if let Some(meaning) = mapping.get_mut(column) {
            *meaning = guess;
        }
    }
}

/// Google and Fresha give the name twice, in parts and whole.
fn drop_full_name_not_needed(mapping: &mut Mapping, grid: &Grid, from: usize) {
    let parts: Vec<usize> = places(mapping, Column::FirstName).chain(places(mapping, Column::LastName)).collect();
    let Some(full) = places(mapping, Column::FullName).next() else { return };
    let mut rows = (from..grid.len()).take(ROWS);
    let needed = rows.any(|row| !grid.cell(row, full).is_empty() && parts.iter().all(|column| grid.cell(row, *column).is_empty()));
    if !needed
        && !parts.is_empty()
        && let Some(meaning) = mapping.get_mut(full)
    {
        *meaning = None;
    }
}

fn places(mapping: &Mapping, wanted: Column) -> impl Iterator<Item = usize> {
    mapping.iter().enumerate().filter(move |(_, meaning)| **meaning == Some(wanted)).map(|(column, _)| column)
}

#[cfg(test)]
mod tests {
    use crate::{Column, Sheet};
    use expect_test::{Expect, expect};

    fn check(text: &str, result: &Expect) {
        let sheet = Sheet::read(text.as_bytes(), None, None).unwrap();
        let codes = sheet.guess_mapping().into_iter().map(|meaning| meaning.map_or("-", Column::code));
        result.assert_eq(&codes.collect::<Vec<_>>().join(" "));
    }

    #[test]
    fn a_file_without_headers_is_known_by_its_cells() {
        check(
            "Коваленко;Олена;0501234567;olena@poshta.example;12.05.1987\nБондар;Ірина;0671234567;iryna@poshta.example;01.02.1990\n",
            &expect!["last-name first-name phone email birthday"],
        );
        check("Anna Kowalska,+48 512 345 678\nJan Nowak,+48 600 100 200\n", &expect!["full-name phone"]);
        check("0501234567\n0671234567\n", &expect!["phone"]);
    }

    #[test]
    fn a_first_name_column_of_whole_names_is_one() {
        check("Имя;Телефон\nКоваленко Елена;0501234567\nИрина Бондарь;0671234567\n", &expect!["full-name phone"]);
        check("Имя;Фамилия;Телефон\nАнна Мария;Бондарь;0501234567\n", &expect!["first-name last-name phone"]);
    }

    #[test]
    fn the_full_name_is_left_out_where_its_parts_are_there() {
        check("First Name,Last Name,Full Name\nAnna,Zielińska,Anna Zielińska\n", &expect!["first-name last-name -"]);
        check("First Name,Last Name,Full Name\nAnna,Zielińska,Anna Zielińska\n,,Jan Nowak\n", &expect!["first-name last-name full-name"]);
    }

    #[test]
    fn cells_overrule_a_misleading_header() {
        check("Ім'я;Телефон;Пошта\nОлена;робочий;Нова пошта\nІрина;домашній;Укрпошта\n", &expect!["first-name - -"]);
        check("Ім'я;Kontaktnummer;Post\nОлена;0501234567;a@poshta.example\nІрина;0671234567;\n", &expect!["first-name phone email"]);
    }

    #[test]
    fn of_two_birthdays_the_filled_one_counts() {
        check("Name,Birthday,Date of birth\nAnna,,1990-05-12\n", &expect!["full-name - birthday"]);
    }
}
