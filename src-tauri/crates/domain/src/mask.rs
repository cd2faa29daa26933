//! Masks: what is left of a name or a contact for eyes without the right to see it.

use crate::{PersonName, text::digits};

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

/// The last four digits of a number: `•••• 45 67`; of a short one, none.
#[must_use]
pub fn phone(written: &str) -> String {
    let digits: Vec<char> = digits(written).chars().collect();
    match digits.as_slice() {
        [_, _, _, .., a, b, c, d] => format!("•••• {a}{b} {c}{d}"),
        [] => String::new(),
        _ => "••••".to_owned(),
    }
}

/// The first letters of an address: `ole•••@•••`.
#[must_use]
pub fn email(address: &str) -> String {
    let shown = |name: &str| name.chars().take((name.chars().count() / 2).min(3)).collect::<String>();
    address.split_once('@').map(|(name, _)| format!("{}•••@•••", shown(name))).unwrap_or_default()
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
