//! The wrong keyboard layout: what the same keys would have typed in another one.
//!
//! Search asks for it when nothing was found. The Polish programmer's keyboard types plain letters where the American one
//! does, so both are one layout here.

/// The keys of the letters, row by row, as the American layout types them, without Shift and with it.
const LATIN: [&str; 2] = ["`qwertyuiop[]\\asdfghjkl;'zxcvbnm,.", "~QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>"];
const UKRAINIAN: &str = "'йцукенгшщзхїґфівапролджєячсмитьбю";
const RUSSIAN: &str = "ёйцукенгшщзхъ\\фывапролджэячсмитьбю";

/// What `text` may have been meant to be: all of it typed in a layout of the other alphabet, or of the other Cyrillic
/// language. Nothing that equals `text` or comes twice.
///
/// ```
/// assert_eq!(kartoteka_domain::layout::meant("jkmuf"), ["ольга"]);
/// assert_eq!(kartoteka_domain::layout::meant("щдпф"), ["olga"]);
/// ```
#[must_use]
pub fn meant(text: &str) -> Vec<String> {
    let is_cyrillic = text.contains(|letter| ('\u{400}'..='\u{4ff}').contains(&letter));
    // Shift types other signs on the keys that are letters in one layout only.
    let lower = if is_cyrillic { text.to_lowercase() } else { text.to_owned() };
    let layouts: [(&[&str], &str); 2] =
        if is_cyrillic { [(&[UKRAINIAN, RUSSIAN], LATIN[0]), (&[RUSSIAN], UKRAINIAN)] } else { [(&LATIN, UKRAINIAN), (&LATIN, RUSSIAN)] };
    let mut found: Vec<String> = Vec::new();
    for (typed, wanted) in layouts {
        let other: String = lower.chars().map(|sign| key(typed, wanted, sign)).collect();
        if other != lower && !found.contains(&other) {
            found.push(other);
        }
    }
    found
}

/// The sign of the same key in another layout; a sign of no key stays.
fn key(typed: &[&str], wanted: &str, sign: char) -> char {
    let place = typed.iter().find_map(|layout| layout.chars().position(|other| other == sign));
    place.and_then(|place| wanted.chars().nth(place)).unwrap_or(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_keys_type_ukrainian_and_russian() {
        assert_eq!(meant("RJDFKMXER"), ["ковальчук"]);
        assert_eq!(meant("shbyf"), ["ірина", "ырина"]);
        assert_eq!(meant("<jhbcjdf"), ["борисова"]);
        assert_eq!(meant(",jhjlby"), ["бородин"]);
        assert_eq!(meant("'dutybq"), ["євгений", "эвгений"]);
    }

    #[test]
    fn cyrillic_keys_type_latin() {
        assert_eq!(meant("Щдпф"), ["olga"]);
        assert_eq!(meant("ЛЩЦФДЫЛФ"), ["kowalska", "лщцфділф"]);
        assert_eq!(meant("ілщкгз"), ["skorup"]);
    }

    #[test]
    fn digits_and_spaces_stay() {
        assert_eq!(meant("jkmuf 4567"), ["ольга 4567"]);
        assert!(meant("4567").is_empty());
    }
}
