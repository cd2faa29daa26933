//! What headers mean.
//!
//! Headers are compared by their letters alone — case, diacritics, punctuation, numbers and spaces
//! do not count, so `E-mail 2 Address`, `Email address` and `EMAIL_ADDRESS` are one. A header we do
//! not know word for word is known by a stem in it, unless a word says it is about something else.

use crate::{
    Column,
    synonyms::{ELSEWHERE, HEADERS, OUTLOOK, STEMS},
};
use kartoteka_domain::text;
use std::{collections::HashMap, sync::LazyLock};

struct Table {
    headers: HashMap<String, Column>,
    stems: Vec<(Column, String)>,
    elsewhere: Vec<String>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let words = |line: &str, sign: &[char]| line.split(sign).map(key).filter(|key| !key.is_empty()).collect::<Vec<_>>();
    Table {
        headers: HEADERS.iter().flat_map(|(column, line)| words(line, &['|']).into_iter().map(|key| (key, *column))).collect(),
        stems: STEMS.iter().flat_map(|(column, line)| words(line, &[' ']).into_iter().map(|stem| (*column, stem))).collect(),
        elsewhere: words(ELSEWHERE, &[' ']),
    }
});

/// The letters of a header, folded as search folds them.
pub(crate) fn key(header: &str) -> String {
    text::fold(header).chars().filter(|c| c.is_alphabetic()).collect()
}

/// The meaning of a header known word for word; what stands in brackets is a remark.
pub(crate) fn exact(header: &str) -> Option<Column> {
    let known = |text: &str| TABLE.headers.get(&key(text)).copied();
    known(header).or_else(|| known(header.split(['(', '[', ':']).next().unwrap_or_default()))
}

/// The meaning of a header, guessed by stems and with a slip of the pen forgiven.
pub(crate) fn guess(header: &str) -> Option<Column> {
    const LONGEST: usize = 80;
    if is_second_address(header) || header.chars().count() > LONGEST {
        return None;
    }
    exact(header).or_else(|| by_stem(header)).or_else(|| by_near_word(header))
}

fn by_stem(header: &str) -> Option<Column> {
    let key = key(header);
    let mut found = TABLE.stems.iter().filter(|(_, stem)| key.contains(stem.as_str())).map(|(column, _)| *column);
    let column = found.next()?;
    let foreign = column != Column::Birthday && TABLE.elsewhere.iter().any(|part| key.contains(part.as_str()));
    let misplaced = column == Column::Birthday && ["місц", "мест", "miejsc", "place"].iter().any(|part| key.contains(part));
    let other_address = column == Column::Address && ["business", "other"].iter().any(|part| key.contains(part));
    if foreign || misplaced || other_address {
        return None;
    }
    let both = matches!(column, Column::LastName | Column::MiddleName) && found.any(|next| next == Column::FirstName);
    Some(if both { Column::FullName } else { column })
}

/// `Address 2 - Street` belongs to another address.
fn is_second_address(header: &str) -> bool {
    text::fold(header).strip_prefix("address ").is_some_and(|rest| rest.starts_with(|c: char| ('2'..='9').contains(&c)))
}

/// Longer words one letter away from one we know.
fn by_near_word(header: &str) -> Option<Column> {
    let key: Vec<char> = key(header).chars().collect();
    if key.len() < 6 {
        return None;
    }
    let near = TABLE.headers.iter().filter(|(word, _)| is_one_slip(&key, &word.chars().collect::<Vec<_>>()));
    // In alphabetical order, so that the answer does not depend on the order of a hash map.
    near.min_by_key(|(word, _)| word.as_str()).map(|(_, column)| *column)
}

/// Whether one letter more, less or other, or two swapped, makes the words equal.
fn is_one_slip(left: &[char], right: &[char]) -> bool {
    let same = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let (rest, other) = (left.get(same..).unwrap_or_default(), right.get(same..).unwrap_or_default());
    let after = |word: &[char], skipped: usize| word.get(skipped..).unwrap_or_default().to_vec();
    match rest.len().abs_diff(other.len()) {
        0 => {
            after(rest, 1) == after(other, 1)
                || (after(rest, 2) == after(other, 2) && rest.first() == other.get(1) && rest.get(1) == other.first())
        }
        1 => after(rest, usize::from(rest.len() > other.len())) == after(other, usize::from(other.len() > rest.len())),
        _ => false,
    }
}

/// Whether the header is that of mobile phones.
pub(crate) fn is_mobile(header: &str) -> bool {
    let key = key(header);
    ["mobile", "cell", "мобіл", "мобил", "сотов", "komork"].iter().any(|stem| key.contains(stem))
}

/// Whether these are the headers of Outlook.
pub(crate) fn is_outlook(headers: &[String]) -> bool {
    headers.iter().any(|header| OUTLOOK.split(' ').any(|word| word == key(header)))
}

/// Whether the header of a full name puts the family name first (`Some(true)`), last (`Some(false)`), or does not say.
pub(crate) fn family_name_first(header: &str) -> Option<bool> {
    let key = key(header);
    let place = |stems: &[&str]| stems.iter().filter_map(|stem| key.find(stem)).min();
    if ["піб", "пиб", "фио", "піп"].iter().any(|word| key.contains(word)) {
        return Some(true);
    }
    let family = place(&["прізвищ", "фамил", "nazwisk", "surname", "lastname"])?;
    let given = place(&["імя", "имя", "imie", "firstname"])?;
    Some(family < given)
}

#[cfg(test)]
mod tests;
