//! Invented people among the exported ones: whoever offers them for sale has our file. Their numbers lie in ranges that
//! no network assigns, so that nobody real is ever called.

use kartoteka_domain::{Country, PersonName};
use kartoteka_exchange::people;

/// An invented client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decoy {
    /// What the person would be called.
    pub name: PersonName,
    /// The number, as the country writes it.
    pub phone: String,
    /// Day of birth as [`kartoteka_domain::Birthday`] writes it; empty when unknown.
    pub birthday: String,
}

/// Numbers that no network assigns: `#` is any digit.
struct Range {
    country: &'static str,
    patterns: &'static [&'static str],
}

/// By the numbering plans: codes free in the Ukrainian, Polish and Russian ones, and the numbers that the British
/// regulator keeps for films, for everybody else.
const RANGES: [Range; 3] = [
    Range { country: "UA", patterns: &["+380 40 ### ####", "+380 42 ### ####", "+380 49 ### ####", "+380 60 ### ####"] },
    Range { country: "PL", patterns: &["+48 49# ### ###", "+48 92# ### ###", "+48 93# ### ###"] },
    Range {
        country: "RU",
        patterns: &["+7 943 ###-##-##", "+7 945 ###-##-##", "+7 946 ###-##-##", "+7 973 ###-##-##", "+7 975 ###-##-##"],
    },
];
const FOR_FILMS: [&str; 9] = [
    "+44 7700 900###",
    "+44 20 7946 0###",
    "+44 113 496 0###",
    "+44 114 496 0###",
    "+44 115 496 0###",
    "+44 116 496 0###",
    "+44 117 496 0###",
    "+44 121 496 0###",
    "+44 161 496 0###",
];

/// So many strangers tell how often a list meets decoys by chance.
const STRANGERS: u16 = 2_000;

impl Decoy {
    /// Invented people of no export, always the same ones: what a file is compared with to know what chance does.
    pub(crate) fn strangers(country: Country) -> Vec<Self> {
        (0..STRANGERS).map(|index| Self::of(country, blake3::hash(&index.to_le_bytes()).as_bytes())).collect()
    }

    /// The invented client that `chance` stands for.
    pub(crate) fn of(country: Country, chance: &[u8; 32]) -> Self {
        let [seed, number, pattern, _] = numbers(chance);
        let draft = people::stranger(country.language(), seed);
        let name = PersonName { first: draft.first_name, last: draft.last_name, middle: draft.middle_name };
        Self { name, phone: phone(country, pattern, number), birthday: draft.birthday }
    }
}

fn numbers(chance: &[u8; 32]) -> [u64; 4] {
    let mut numbers = [0; 4];
    for (number, bytes) in numbers.iter_mut().zip(chance.chunks_exact(8)) {
        *number = bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
    }
    numbers
}

fn phone(country: Country, pattern: u64, mut number: u64) -> String {
    let range = RANGES.iter().find(|range| range.country == country.code());
    let patterns = range.map_or(&FOR_FILMS[..], |range| range.patterns);
    let index = pattern.checked_rem(patterns.len() as u64).and_then(|index| usize::try_from(index).ok()).unwrap_or_default();
    let mut digit = || {
        let digit = u32::try_from(number % 10).ok().and_then(|digit| char::from_digit(digit, 10)).unwrap_or('0');
        number /= 10;
        digit
    };
    patterns.get(index).unwrap_or(&"").chars().map(|sign| if sign == '#' { digit() } else { sign }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::{Phone, text::digits};

    fn decoy(country: Country, chance: u8) -> Decoy {
        Decoy::of(country, blake3::hash(&[chance]).as_bytes())
    }

    #[test]
    fn a_decoy_is_a_person_with_a_number_of_the_country() {
        for (country, code) in [(Country::UKRAINE, "+380 "), (Country::POLAND, "+48 "), (Country::RUSSIA, "+7 9")] {
            for chance in 0..100 {
                let decoy = decoy(country, chance);
                assert!(decoy.phone.starts_with(code) && !decoy.phone.contains('#'), "{}", decoy.phone);
                assert!(!decoy.name.first.is_empty() && !decoy.name.last.is_empty());
            }
        }
        assert!(decoy(Country::parse("DE").unwrap(), 1).phone.starts_with("+44 "));
    }

    #[test]
    fn decoys_of_ukraine_and_poland_are_numbers_that_no_network_has() {
        for country in [Country::UKRAINE, Country::POLAND] {
            for chance in 0..=255 {
                let phone = decoy(country, chance).phone;
                assert_eq!(Phone::parse(&phone, country).unwrap().e164(), None, "{phone}");
            }
        }
    }

    #[test]
    fn decoys_look_as_numbers_of_the_country_do() {
        let shape = |phone: &str| phone.chars().map(|sign| if sign.is_ascii_digit() { '#' } else { sign }).collect::<String>();
        let real = |text: &str, country| shape(&Phone::parse(text, country).unwrap().formatted());
        assert_eq!(shape(&decoy(Country::UKRAINE, 1).phone), real("0501234567", Country::UKRAINE));
        assert_eq!(shape(&decoy(Country::POLAND, 1).phone), real("512345678", Country::POLAND));
        assert_eq!(shape(&decoy(Country::RUSSIA, 1).phone), real("89123456789", Country::RUSSIA));
        assert!(digits(&decoy(Country::UKRAINE, 1).phone).len() == 12);
    }
}
