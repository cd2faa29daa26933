//! Whole names in one cell, taken apart.
//!
//! The rule, most certain sign first: a comma ends the family name; a patronymic follows the first
//! name (`Коваленко Олена Петрівна`, `Олена Петрівна Коваленко`); a known first name beside an
//! unknown word is the first name; then the header says the order (`ПІБ`, `Imię i nazwisko`); then
//! a typical ending makes a family name; else Cyrillic lists put the family name first and Latin
//! ones put it last. Particles (`van`, `de`) belong to the family name behind them.

use crate::{cell, people};
use kartoteka_domain::{PersonName, text::fold};

const PATRONYMICS: [&str; 12] = ["ович", "евич", "йович", "івна", "ївна", "овна", "евна", "ічна", "инична", "ильич", "ілліч", "оглы"];
/// Endings of family names in Ukrainian, Russian and Polish that first names do not have.
const FAMILY: [&str; 36] = [
    "енко",
    "чук",
    "щук",
    "нюк",
    "ський",
    "ська",
    "цький",
    "цька",
    "зький",
    "зька",
    "ский",
    "ская",
    "цкий",
    "цкая",
    "ова",
    "ьова",
    "єва",
    "ов",
    "ьов",
    "єв",
    "ев",
    "кевич",
    "швілі",
    "швили",
    "дзе",
    "ski",
    "ska",
    "cki",
    "cka",
    "wicz",
    "czyk",
    "czak",
    "owa",
    "enko",
    "chuk",
    "skyi",
];
const PARTICLES: [&str; 14] = ["van", "von", "de", "der", "den", "di", "da", "del", "della", "dos", "la", "le", "bin", "ibn"];

/// Takes a whole name apart; `family_first` is what the header says of the order.
pub(crate) fn split(full: &str, family_first: Option<bool>) -> PersonName {
    if let Some((last, rest)) = full.split_once(',') {
        let given: Vec<&str> = rest.split_whitespace().collect();
        return name(&given, 0, 1, cell::one_line(last));
    }
    let words: Vec<&str> = full.split_whitespace().collect();
    if let [only] = words.as_slice() {
        let is_family = has_family_ending(only) && !is_first_name(only);
        let (first, last) = if is_family { ("", *only) } else { (*only, "") };
        return PersonName { first: first.to_owned(), last: last.to_owned(), middle: String::new() };
    }
    with_patronymic(&words).or_else(|| with_particle(&words)).unwrap_or_else(|| by_order(&words, family_first))
}

/// The words `first`, `middle` and all behind it, and a family name.
fn name(words: &[&str], first: usize, middle: usize, last: String) -> PersonName {
    let first = words.get(first).map(|word| (*word).to_owned()).unwrap_or_default();
    PersonName { first, last, middle: words.get(middle..).unwrap_or_default().join(" ") }
}

fn with_patronymic(words: &[&str]) -> Option<PersonName> {
    let place = words.iter().rposition(|word| is_patronymic(word)).filter(|place| *place > 0)?;
    match (words, place) {
        // A woman's first name before a man's patronymic: `Анна Петрович` is a family name.
        (&[first, second], 1) if has_womans_ending(first) && fold(second).ends_with("ич") => None,
        (&[first, second], 1) => Some(PersonName { first: first.to_owned(), middle: second.to_owned(), last: String::new() }),
        (&[first, middle, ..], 1) => {
            let last = words.get(2..).unwrap_or_default().join(" ");
            Some(PersonName { first: first.to_owned(), middle: middle.to_owned(), last })
        }
        (&[last, ..], _) => Some(name(words, 1, 2, last.to_owned())),
        _ => None,
    }
}

fn with_particle(words: &[&str]) -> Option<PersonName> {
    let place = words.iter().position(|word| PARTICLES.contains(word)).filter(|place| *place > 0 && place + 1 < words.len())?;
    let (given, family) = words.split_at_checked(place)?;
    Some(name(given, 0, 1, family.join(" ")))
}

fn by_order(words: &[&str], family_first: Option<bool>) -> PersonName {
    let (Some(head), Some(tail)) = (words.first(), words.last()) else { return PersonName::default() };
    let second = words.get(1).unwrap_or(tail);
    let given_last = if words.len() == 2 { tail } else { second };
    let known = |given: bool, other: bool| (given != other).then_some(other);
    let family_first = known(is_first_name(head), is_first_name(given_last))
        .or(family_first)
        .or_else(|| known(has_family_ending(tail), has_family_ending(head)))
        .unwrap_or_else(|| !head.is_ascii() && head.chars().all(|c| !c.is_alphabetic() || is_cyrillic(c)));
    if family_first {
        name(words, 1, 2, (*head).to_owned())
    } else {
        let given = words.get(..words.len().saturating_sub(1)).unwrap_or_default();
        name(given, 0, 1, (*tail).to_owned())
    }
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
    let lower = word.to_lowercase();
    let family = ["кевич", "цевич", "кович"].iter().any(|ending| lower.ends_with(ending));
    !family && lower.chars().count() > 5 && PATRONYMICS.iter().any(|ending| lower.ends_with(ending))
}

fn has_family_ending(word: &str) -> bool {
    let lower = word.to_lowercase();
    FAMILY.iter().any(|ending| lower.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= 2))
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
            format!("{full} = {} | {} | {}\n", name.last, name.first, name.middle)
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
                Коваленко Олена Петрівна = Коваленко | Олена | Петрівна
                Олена Петрівна Коваленко = Коваленко | Олена | Петрівна
                Олена Петрівна =  | Олена | Петрівна
                Петренко Ілля Ілліч = Петренко | Ілля | Ілліч
                Алиев Вагиф Али оглы = Алиев | Вагиф | Али оглы
                Мицкевич Анна = Мицкевич | Анна | 
                Анна Мицкевич = Мицкевич | Анна | 
                Анна Петрович = Петрович | Анна | 
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
            ],
            &expect![[r#"
                Олена Коваленко = Коваленко | Олена | 
                Коваленко Олена = Коваленко | Олена | 
                Anna Kowalska = Kowalska | Anna | 
                Kowalska Anna = Kowalska | Anna | 
                Нечуй-Левицький Іван = Нечуй-Левицький | Іван | 
                Svitlana Bondar = Bondar | Svitlana | 
                Kowalska Anna Maria = Kowalska | Anna | Maria
                Anna Maria Kowalska = Kowalska | Anna | Maria
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
                Зореслава Гнатенко = Гнатенко | Зореслава | 
                Гнатенко Зореслава = Гнатенко | Зореслава | 
                Зорич Зореслава = Зорич | Зореслава | 
                Zenobia Pryk = Pryk | Zenobia | 
                Ludwig van Beethoven = van Beethoven | Ludwig | 
                Kowalska, Anna Maria = Kowalska | Anna | Maria
            "#]],
        );
    }

    #[test]
    fn the_header_decides_where_words_do_not() {
        check(Some(false), &["Зорич Зореслава", "Роман Мартин"], &expect![[r#"
            Зорич Зореслава = Зореслава | Зорич | 
            Роман Мартин = Мартин | Роман | 
        "#]]);
        check(Some(true), &["Pryk Zenobia", "Роман Мартин"], &expect![[r#"
            Pryk Zenobia = Pryk | Zenobia | 
            Роман Мартин = Мартин | Роман | 
        "#]]);
    }

    #[test]
    fn one_word_is_a_first_name_unless_it_ends_as_family_names_do() {
        check(None, &["Олена", "Коваленко", "Карина", "Kowalska", "Mimi"], &expect![[r#"
            Олена =  | Олена | 
            Коваленко = Коваленко |  | 
            Карина =  | Карина | 
            Kowalska = Kowalska |  | 
            Mimi =  | Mimi | 
        "#]]);
    }
}
