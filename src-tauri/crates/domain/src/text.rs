//! Text as people search and sort it: folded for comparing, keyed for the order of a list.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// `text` as search compares it: lower case, without diacritics, apostrophes and the letters that
/// our languages confuse (ё/е, й/и, ї/і, ґ/г, ł/l); every run of other signs is one space.
///
/// ```
/// assert_eq!(kartoteka_domain::text::fold("  Лук'яненко-ЇЖАК Łucja "), "лукяненко іжак lucja");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match letter {
            'ł' => folded.push('l'),
            'ґ' => folded.push('г'),
            'ø' => folded.push('o'),
            'ß' => folded.push_str("ss"),
            sign if is_apostrophe(sign) => {}
            c if c.is_alphanumeric() || c == '@' || c == '.' || c == '_' || c == '+' => folded.push(c),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Whatever is typed or printed for an apostrophe, and the quotes around a name. The bare accents decompose, and so does ´.
fn is_apostrophe(sign: char) -> bool {
    "'\"`´’‘‛ʼʻʽʹˈ′‵＇".contains(sign)
}

/// The digits of `text`, in order.
#[must_use]
pub fn digits(text: &str) -> String {
    text.chars().filter_map(|c| c.to_digit(10)).filter_map(|d| char::from_digit(d, 10)).collect()
}

/// The alphabets of our languages in one order: Latin with the Polish letters in their places, then
/// Cyrillic with the Ukrainian and Russian letters where each dictionary expects them.
const ALPHABET: &str = "0123456789aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźżабвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя";

/// Bytes that sort as a person expects names to stand in a list, whatever the case.
/// Unknown signs come after all letters; a space before all of them.
#[must_use]
pub fn sort_key(text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len());
    for letter in text.trim().nfc().flat_map(char::to_lowercase) {
        match ALPHABET.chars().position(|known| known == letter) {
            Some(place) => key.push(u8::try_from(place).map_or(u8::MAX, |place| place.saturating_add(2))),
            None if letter.is_alphabetic() => {
                let base = letter.nfd().next().filter(|base| *base != letter);
                let place = base.and_then(|base| ALPHABET.chars().position(|known| known == base));
                key.push(place.and_then(|place| u8::try_from(place).ok()).map_or(u8::MAX, |p| p.saturating_add(2)));
            }
            None if "'’ʼ`".contains(letter) => {}
            None => key.push(1),
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn sorted(names: &[&str], order: &Expect) {
        let mut names = names.to_vec();
        names.sort_by_key(|name| sort_key(name));
        order.assert_eq(&names.join(" "));
    }

    #[test]
    fn folding_forgives_case_diacritics_and_apostrophes() {
        expect!["лукяненко іжак lucja"].assert_eq(&fold("  Лук’яненко-ЇЖАК  Łucja "));
        for apostrophe in "'’ʼ`‘ʹ´′＇ʻ".chars() {
            assert_eq!(fold(&format!("Лук{apostrophe}ян")), "лукян", "{apostrophe}");
        }
        expect!["anna@example.com"].assert_eq(&fold("Anna@Example.com"));
        assert_eq!(fold("Алёна"), fold("АЛЕНА"));
    }

    #[test]
    fn polish_letters_stand_after_their_base_letter() {
        sorted(&["Żak", "Zych", "Łoś", "Lis", "Maj", "Ćma", "Cud"], &expect!["Cud Ćma Lis Łoś Maj Zych Żak"]);
    }

    #[test]
    fn ukrainian_letters_stand_as_in_the_dictionary() {
        sorted(
            &["Їжак", "Ірина", "Йосип", "Ганна", "Ґанок", "Дана", "Єва", "Жанна", "Олена", "Anna"],
            &expect!["Anna Ганна Ґанок Дана Єва Жанна Ірина Їжак Йосип Олена"],
        );
    }
}
