//! Whole names in one cell, taken apart.
//!
//! The rule, most certain sign first: a comma ends the family name; a patronymic follows the first
//! name (`Коваленко Олена Петрівна`, `Олена Петрівна Коваленко`); a known first name beside an
//! unknown word is the first name; then the header says the order (`ПІБ`, `Imię i nazwisko`); then
//! a typical ending makes a family name; else Cyrillic lists put the family name first and Latin
//! ones put it last. Particles (`van`, `de`) belong to the family name behind them.

use crate::{cell, people};
use kartoteka_domain::{PersonName, text::fold};

const PATRONYMICS: &str = "ович евич йович івна ївна овна евна ічна инична ильич ілліч оглы";
/// Endings of family names in Ukrainian, Russian and Polish that first names do not have.
const FAMILY: &str = "енко чук щук нюк ський ська цький цька зький зька ский ская цкий цкая ова єва ов єв ев кевич швілі швили дзе \
    ski ska cki cka wicz czyk czak owa enko chuk skyi";
/// Endings of patronymics that are family names.
const NO_PATRONYMICS: &str = "кевич цевич кович";
const PARTICLES: [&str; 14] = ["van", "von", "de", "der", "den", "di", "da", "del", "della", "dos", "la", "le", "bin", "ibn"];

/// Takes a whole name apart; `family_first` is what the header says of the order.
pub(crate) fn split(full: &str, family_first: Option<bool>) -> PersonName {
    if let Some((last, rest)) = full.split_once(',') {
        let given: Vec<&str> = rest.split_whitespace().collect();
        return named(&given, cell::one_line(last));
    }
    let words: Vec<&str> = full.split_whitespace().collect();
    if let [only] = words.as_slice() {
        let is_family = has_family_ending(only) && !is_first_name(only);
        let (first, last) = if is_family { ("", *only) } else { (*only, "") };
        return PersonName { first: first.to_owned(), last: last.to_owned(), middle: String::new() };
    }
    with_patronymic(&words).or_else(|| with_particle(&words)).unwrap_or_else(|| by_order(&words, family_first))
}

/// The first of the given names, the others, and a family name.
fn named(given: &[&str], last: String) -> PersonName {
    let first = given.first().map(|word| (*word).to_owned()).unwrap_or_default();
    PersonName { first, last, middle: given.get(1..).unwrap_or_default().join(" ") }
}

fn with_patronymic(words: &[&str]) -> Option<PersonName> {
    let place = words.iter().rposition(|word| is_patronymic(word)).filter(|place| *place > 0)?;
    match words {
        // A woman's first name before a man's patronymic: `Анна Петрович` is a family name.
        [first, second] if has_womans_ending(first) && fold(second).ends_with("ич") => None,
        [first, middle, last @ ..] if place == 1 => Some(named(&[first, middle], last.join(" "))),
        [last, given @ ..] => Some(named(given, (*last).to_owned())),
        [] => None,
    }
}

fn with_particle(words: &[&str]) -> Option<PersonName> {
    let place = words.iter().position(|word| PARTICLES.contains(word)).filter(|place| *place > 0 && place + 1 < words.len())?;
    let (given, family) = words.split_at_checked(place)?;
    Some(named(given, family.join(" ")))
}

fn by_order(words: &[&str], family_first: Option<bool>) -> PersonName {
    let ([head, behind @ ..], [before @ .., tail]) = (words, words) else { return PersonName::default() };
    let differ = |left: bool, right: bool| (left != right).then_some(right);
    let given_second = behind.first().is_some_and(|second| is_first_name(second));
    let family_first = differ(is_first_name(head), given_second)
        .or(family_first)
        .or_else(|| differ(has_family_ending(tail), has_family_ending(head)))
        .unwrap_or_else(|| head.starts_with(is_cyrillic));
    if family_first { named(behind, (*head).to_owned()) } else { named(before, (*tail).to_owned()) }
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

/// Whether the word is a first name we know, in full or as people say it.
pub(crate) fn is_first_name(word: &str) -> bool {
    people::is_first_name(word)
}

/// Whether the word ends as patronymics do.
pub(crate) fn is_patronymic(word: &str) -> bool {
    has_ending(word, PATRONYMICS) && !has_ending(word, NO_PATRONYMICS)
}

fn has_family_ending(word: &str) -> bool {
    has_ending(word, FAMILY)
}

/// Whether two letters or more stand before one of the endings.
fn has_ending(word: &str, endings: &str) -> bool {
    let lower = word.to_lowercase();
    endings.split_whitespace().any(|ending| lower.strip_suffix(ending).is_some_and(|stem| stem.chars().nth(1).is_some()))
}

fn has_womans_ending(word: &str) -> bool {
    word.to_lowercase().ends_with(['а', 'я'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(family_first: Option<bool>, names: &[&str], result: &Expect) {
        let line = |full: &&str| {
            let name = split(full, family_first);
            let part = |kind: &str, part: &str| if part.is_empty() { String::new() } else { format!("; {kind} {part}") };
            format!("{full}{}{}{}\n", part("last", &name.last), part("first", &name.first), part("middle", &name.middle))
        };
        result.assert_eq(&names.iter().map(line).collect::<String>());
    }

    #[test]
    fn patronymics_show_where_the_first_name_is() {
        check(
            None,
            &[
                "Коваленко Олена Петрівна",
                "Олена Петрівна Коваленко",
                "Олена Петрівна",
                "Петренко Ілля Ілліч",
                "Алиев Вагиф Али оглы",
                "Мицкевич Анна",
                "Анна Мицкевич",
                "Анна Петрович",
            ],
            &expect![[r#"
                Коваленко Олена Петрівна; last Коваленко; first Олена; middle Петрівна
                Олена Петрівна Коваленко; last Коваленко; first Олена; middle Петрівна
                Олена Петрівна; first Олена; middle Петрівна
                Петренко Ілля Ілліч; last Петренко; first Ілля; middle Ілліч
                Алиев Вагиф Али оглы; last Алиев; first Вагиф; middle Али оглы
                Мицкевич Анна; last Мицкевич; first Анна
                Анна Мицкевич; last Мицкевич; first Анна
                Анна Петрович; last Петрович; first Анна
            "#]],
        );
    }

    #[test]
    fn known_first_names_show_the_order() {
        check(
            None,
            &[
                "Олена Коваленко",
                "Коваленко Олена",
                "Anna Kowalska",
                "Kowalska Anna",
                "Нечуй-Левицький Іван",
                "Svitlana Bondar",
                "Kowalska Anna Maria",
                "Anna Maria Kowalska",
                "Яценко Марія Анна",
            ],
            &expect![[r#"
                Олена Коваленко; last Коваленко; first Олена
                Коваленко Олена; last Коваленко; first Олена
                Anna Kowalska; last Kowalska; first Anna
                Kowalska Anna; last Kowalska; first Anna
                Нечуй-Левицький Іван; last Нечуй-Левицький; first Іван
                Svitlana Bondar; last Bondar; first Svitlana
                Kowalska Anna Maria; last Kowalska; first Anna; middle Maria
                Anna Maria Kowalska; last Kowalska; first Anna; middle Maria
                Яценко Марія Анна; last Яценко; first Марія; middle Анна
            "#]],
        );
    }

    #[test]
    fn endings_and_scripts_decide_between_unknown_words() {
        check(
            None,
            &[
                "Зореслава Гнатенко",
                "Гнатенко Зореслава",
                "Зорич Зореслава",
                "Zenobia Pryk",
                "Ludwig van Beethoven",
                "Kowalska, Anna Maria",
            ],
            &expect![[r#"
                Зореслава Гнатенко; last Гнатенко; first Зореслава
                Гнатенко Зореслава; last Гнатенко; first Зореслава
                Зорич Зореслава; last Зорич; first Зореслава
                Zenobia Pryk; last Pryk; first Zenobia
                Ludwig van Beethoven; last van Beethoven; first Ludwig
                Kowalska, Anna Maria; last Kowalska; first Anna; middle Maria
            "#]],
        );
    }

    #[test]
    fn the_header_decides_where_words_do_not() {
        check(
            Some(false),
            &["Зорич Зореслава", "Роман Марк"],
            &expect![[r#"
                Зорич Зореслава; last Зореслава; first Зорич
                Роман Марк; last Марк; first Роман
            "#]],
        );
        check(
            Some(true),
            &["Pryk Zenobia", "Роман Марк"],
            &expect![[r#"
                Pryk Zenobia; last Pryk; first Zenobia
                Роман Марк; last Роман; first Марк
            "#]],
        );
    }

    #[test]
    fn one_word_is_a_first_name_unless_it_ends_as_family_names_do() {
        check(
            None,
            &["Олена", "Коваленко", "Карина", "Kowalska", "Mimi"],
            &expect![[r#"
                Олена; first Олена
                Коваленко; last Коваленко
                Карина; first Карина
                Kowalska; last Kowalska
                Mimi; first Mimi
            "#]],
        );
    }
}
