//! Telephone cells: several numbers in one, words around them, numbers that Excel has written its way.

use kartoteka_domain::{ClientField, Email, text::digits};

/// What a telephone cell holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// Numbers, as written.
    pub(crate) phones: Vec<String>,
    /// E-mail addresses that stood among them.
    pub(crate) mails: Vec<String>,
    /// Pieces with words or digits that are in neither: whole, so that their sense is kept.
    pub(crate) rest: Vec<String>,
}

/// Words that say only that a number follows.
const NOISE: &str =
    "тел телефон моб мобільний мобильный номер дом раб роб сот tel telefon phone mob mobile cell kom nr home work main m t p";
/// Words and signs between two numbers, besides those that always part cells.
const BETWEEN: [&str; 11] = [",", "/", "\\", " і ", " и ", " та ", " или ", " або ", " lub ", " oraz ", " or "];
/// The fewest digits of a piece that is a number of its own.
const OWN_NUMBER: usize = 5;
/// The most digits of a number, by E.164.
const MOST_DIGITS: usize = 15;

/// Reads a telephone cell.
pub(crate) fn split(cell: &str) -> Found {
    let mut found = Found::default();
    for group in cell.replace(":::", "\n").split(['\n', ';', '|']) {
        for piece in pieces(group) {
            found.take(piece.trim(), group.trim());
        }
    }
    found
}

/// The pieces between commas, slashes and "or", if each piece with digits is a number of its own.
fn pieces(group: &str) -> Vec<&str> {
    let mut pieces = vec![group];
    for sign in BETWEEN {
        pieces = pieces.into_iter().flat_map(|piece| piece.split(sign)).collect();
    }
    let own = |piece: &&str| matches!(digits(piece).len(), 0 | OWN_NUMBER..);
    if pieces.iter().all(own) && scientific(group.trim()).is_none() { pieces } else { vec![group] }
}

impl Found {
    /// Takes a piece; words without a number keep the group they stand in.
    fn take(&mut self, piece: &str, group: &str) {
        if piece.is_empty() {
        } else if let Some(exact) = scientific(piece) {
            match exact {
                Some(number) => self.phones.push(number),
                None => self.rest.push(piece.to_owned()),
            }
        } else if piece.contains('@') && Email::parse(piece).is_ok() {
            self.mails.push(piece.to_owned());
        } else if digits(piece).is_empty() {
            self.rest.push(group.to_owned());
        } else {
            self.take_numbers(piece);
        }
    }

    fn take_numbers(&mut self, piece: &str) {
        let runs = numbers(without_decimals(piece));
        let words = piece.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        let telling = words.map(str::to_lowercase).any(|word| !NOISE.split(' ').any(|noise| noise == word));
        let before = self.phones.len();
        self.phones.extend(runs.iter().filter(|run| is_phone(run)).cloned());
        let all_taken = self.phones.len() - before == runs.len() && !runs.is_empty();
        if telling || !all_taken {
            self.rest.push(piece.to_owned());
        }
    }
}

/// Whether the domain takes the text for a phone; asked here without looking for its country, which
/// takes most of the time of an import.
fn is_phone(run: &str) -> bool {
    const FEWEST_DIGITS: usize = 3;
    digits(run).len() >= FEWEST_DIGITS && run.chars().count() <= ClientField::Phone.max_chars()
}

/// The numbers in a piece: runs without letters; a run too long for one number is cut at spaces.
/// What follows a number in few digits (an extension) is none.
fn numbers(piece: &str) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    for run in piece.split(char::is_alphabetic) {
        let run = run.trim_start_matches(|c: char| !c.is_ascii_digit() && !"+(*#".contains(c));
        let run = run.trim_end_matches(|c: char| !c.is_ascii_digit());
        let count = digits(run).len();
        if count == 0 || (count < OWN_NUMBER && !numbers.is_empty()) {
            continue;
        }
        if count <= MOST_DIGITS { numbers.push(run.to_owned()) } else { numbers.extend(cut(run)) }
    }
    numbers
}

/// `0501234567 0671234567`: words are gathered until they make a number.
fn cut(run: &str) -> Vec<String> {
    const WHOLE: usize = 9;
    let mut numbers: Vec<String> = Vec::new();
    for word in run.split_whitespace() {
        match numbers.last_mut().filter(|number| digits(number).len() < WHOLE && !word.starts_with('+')) {
            Some(number) => *number = format!("{number} {word}"),
            None => numbers.push(word.to_owned()),
        }
    }
    numbers
}

/// `380501234567.0` and `380501234567,00` are whole numbers of a spreadsheet.
fn without_decimals(piece: &str) -> &str {
    match piece.split_once(['.', ',']) {
        Some((whole, zeros)) if whole.len() >= 7 && is_number(whole) && !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0') => {
            whole
        }
        _ => piece,
    }
}

/// A number as Excel shows long ones: `Some(Some(…))` if it can be told, `Some(None)` if `3,80501E+11`
/// has lost its last digits.
fn scientific(piece: &str) -> Option<Option<String>> {
    /// Excel shows five decimals; only programs that keep all of them show more.
    const SHOWN: usize = 5;
    let (mantissa, exponent) = piece.split_once(['E', 'e', 'Е', 'е'])?;
    let (whole, fraction) = mantissa.split_once([',', '.']).unwrap_or((mantissa, ""));
    let places: usize = exponent.strip_prefix('+').unwrap_or(exponent).parse().ok().filter(|places| (7..=MOST_DIGITS).contains(places))?;
    if whole.len() != 1 || !is_number(whole) || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let complete = fraction.len() > SHOWN && fraction.len() <= places;
    Some(complete.then(|| format!("{whole}{fraction:0<places$}")))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(cells: &[&str], result: &Expect) {
        let line = |cell: &&str| {
            let Found { phones, mails, rest } = split(cell);
            let shown = |kind: &str, values: Vec<String>| {
                if values.is_empty() { String::new() } else { format!("; {kind}: {}", values.join(" & ")) }
            };
            let cell = cell.replace('\n', "⏎");
            format!("{cell}{}{}{}\n", shown("phones", phones), shown("mails", mails), shown("rest", rest))
        };
        result.assert_eq(&cells.iter().map(line).collect::<String>());
    }

    #[test]
    fn several_numbers_of_one_cell_are_parted() {
        check(
            &[
                "0501234567, 0671234567",
                "050-123-45-67; 067-123-45-67",
                "+48 512 345 678 / +48 600 100 200",
                "0501234567\n0671234567",
                "+380 50 123 45 67 ::: +380 67 123 45 67",
                "0501234567 0671234567",
                "+380501234567 +380671234567",
                "050 123 45 67 або 067 123 45 67",
                "22/123/45/67",
                "(044) 123-45-67",
            ],
            &expect![[r#"
                0501234567, 0671234567; phones: 0501234567 & 0671234567
                050-123-45-67; 067-123-45-67; phones: 050-123-45-67 & 067-123-45-67
                +48 512 345 678 / +48 600 100 200; phones: +48 512 345 678 & +48 600 100 200
                0501234567⏎0671234567; phones: 0501234567 & 0671234567
                +380 50 123 45 67 ::: +380 67 123 45 67; phones: +380 50 123 45 67 & +380 67 123 45 67
                0501234567 0671234567; phones: 0501234567 & 0671234567
                +380501234567 +380671234567; phones: +380501234567 & +380671234567
                050 123 45 67 або 067 123 45 67; phones: 050 123 45 67 & 067 123 45 67
                22/123/45/67; phones: 22/123/45/67
                (044) 123-45-67; phones: (044) 123-45-67
            "#]],
        );
    }

    #[test]
    fn words_around_a_number_are_kept_beside_it() {
        check(
            &[
                "тел. 050 123 45 67",
                "0501234567 мама",
                "0501234567 (Viber) 0671234567",
                "044 123 45 67 доб. 12",
                "0501234567, сестра",
                "моб.: +380501234567",
                "немає телефону",
                "anna@poshta.example, 0501234567",
            ],
            &expect![[r#"
                тел. 050 123 45 67; phones: 050 123 45 67
                0501234567 мама; phones: 0501234567; rest: 0501234567 мама
                0501234567 (Viber) 0671234567; phones: 0501234567 & 0671234567; rest: 0501234567 (Viber) 0671234567
                044 123 45 67 доб. 12; phones: 044 123 45 67; rest: 044 123 45 67 доб. 12
                0501234567, сестра; phones: 0501234567; rest: 0501234567, сестра
                моб.: +380501234567; phones: +380501234567
                немає телефону; rest: немає телефону
                anna@poshta.example, 0501234567; phones: 0501234567; mails: anna@poshta.example
            "#]],
        );
    }

    #[test]
    fn numbers_of_excel_are_told_where_they_can_be() {
        check(
            &["3,80501E+11", "3.80501234567E+11", "3,8050123456E+11", "380501234567.0", "380501234567,00", "12", "501234567"],
            &expect![[r#"
                3,80501E+11; rest: 3,80501E+11
                3.80501234567E+11; phones: 380501234567
                3,8050123456E+11; phones: 380501234560
                380501234567.0; phones: 380501234567
                380501234567,00; phones: 380501234567
                12; rest: 12
                501234567; phones: 501234567
            "#]],
        );
    }
}
