//! Masks: what is left of a name or a contact for eyes without the right to see it.

use crate::PersonName;

/// What stands for the hidden digits of a number.
const HIDDEN: &str = "••••";

/// Given name and the first letter of the family name: `Олена К.`; a dash where no name is known.
#[must_use]
pub fn name(name: &PersonName) -> String {
    let PersonName { first, last, .. } = parts(name);
    match (first.is_empty(), last.is_empty()) {
        (false, false) => format!("{first} {last}"),
        (true, true) => "—".to_owned(),
        _ => first + &last,
    }
}

/// The same by its parts: the given name, an initial, no patronymic.
#[must_use]
pub fn parts(name: &PersonName) -> PersonName {
    let initial = name.last.chars().next().map(|letter| format!("{}.", letter.to_uppercase()));
    PersonName { first: name.first.clone(), last: initial.unwrap_or_default(), middle: String::new() }
}

/// A guest's name, which is one text: the first word, and the first letter of the next one.
#[must_use]
pub fn guest(name: &str) -> String {
    let mut words = name.split_whitespace();
    let (first, next) = (words.next().unwrap_or_default(), words.next().and_then(|word| word.chars().next()));
    next.map_or_else(|| first.to_owned(), |letter| format!("{first} {}.", letter.to_uppercase()))
}

/// The last four digits of a number: `•••• 45 67`; of a short one, none.
#[must_use]
pub fn phone(written: &str) -> String {
    // Every row of a masked list comes through here: nothing is collected on the way.
    let (mut count, mut last) = (0, [b'0'; 4]);
    for digit in written.bytes().filter(u8::is_ascii_digit) {
        let [_, b, c, d] = last;
        (count, last) = (count + 1, [b, c, d, digit]);
    }
    let mut masked = String::with_capacity(HIDDEN.len() + 6);
    if count > 0 {
        masked.push_str(HIDDEN);
    }
    if count >= 7 {
        let [a, b, c, d] = last.map(char::from);
        [' ', a, b, ' ', c, d].into_iter().for_each(|sign| masked.push(sign));
    }
    masked
}

/// The first letters of an address: `ole•••@•••`.
#[must_use]
pub fn email(address: &str) -> String {
    let Some((name, _)) = address.split_once('@') else { return String::new() };
    let shown = (name.chars().count() / 2).min(3);
    let end = name.char_indices().nth(shown).map_or(name.len(), |(end, _)| end);
    [name.split_at(end).0, "•••@•••"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(first: &str, last: &str) -> String {
        name(&PersonName { first: first.into(), last: last.into(), middle: "Іванівна".into() })
    }

    #[test]
    fn a_name_keeps_its_first_name_and_an_initial() {
        assert_eq!(masked("Олена", "коваленко"), "Олена К.");
        assert_eq!(masked("Anna Maria", ""), "Anna Maria");
        assert_eq!(masked("", "Nowak"), "N.");
        assert_eq!(masked("", ""), "—");
    }

    #[test]
    fn a_guest_keeps_the_first_word_and_an_initial() {
        assert_eq!(guest("Олена марія Коваль"), "Олена М.");
        assert_eq!([guest("Олена"), guest("Олена М."), guest("")], ["Олена", "Олена М.", ""]);
    }

    #[test]
    fn a_phone_keeps_its_last_four_digits() {
        assert_eq!(phone("+380 50 123 4567"), "•••• 45 67");
        assert_eq!(phone("4512"), "••••");
        assert_eq!(phone(""), "");
    }

    #[test]
    fn a_mail_keeps_three_letters_at_most() {
        assert_eq!(email("olena.k@example.com"), "ole•••@•••");
        assert_eq!(email("ab@x.pl"), "a•••@•••");
        assert_eq!(email(""), "");
    }
}
