//! What a language gives to the people invented in it.

use super::random::Random;
use std::sync::OnceLock;

/// A list of words written as one text, parted when it is first used.
pub(super) struct Words {
    text: &'static str,
    parted: OnceLock<Vec<&'static str>>,
}

impl Words {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, parted: OnceLock::new() }
    }

    pub(super) fn list(&self) -> &[&'static str] {
        self.parted.get_or_init(|| self.text.split_whitespace().collect())
    }
}

/// Names, words and phones of one language.
pub(super) struct Language {
    pub(super) women: Words,
    pub(super) men: Words,
    /// First names as people say them and rarer ones: only for knowing them, never for inventing.
    pub(super) familiar: Words,
    /// Family names of men.
    pub(super) families: Words,
    pub(super) womans_family: fn(&str) -> String,
    /// His and hers.
    pub(super) patronymics: &'static [(&'static str, &'static str)],
    pub(super) tags: &'static [&'static str],
    pub(super) sources: &'static [&'static str],
    pub(super) notes: &'static [&'static str],
    pub(super) streets: &'static [&'static str],
    pub(super) towns: &'static [&'static str],
    pub(super) womans_reasons: &'static [&'static str],
    pub(super) mans_reasons: &'static [&'static str],
    pub(super) phones: Phones,
}

/// How mobile numbers of a country are made.
pub(super) struct Phones {
    /// Country code without the plus.
    pub(super) country: &'static str,
    /// Codes of the mobile networks.
    pub(super) networks: &'static [&'static str],
    /// How many digits follow the network.
    pub(super) digits: u32,
    /// Spellings: `C` country code, `N` network, `#` one digit.
    pub(super) spellings: &'static [&'static str],
}

impl Language {
    pub(super) const ALL: [&'static Self; 4] =
        [&super::ukrainian::LANGUAGE, &super::polish::LANGUAGE, &super::russian::LANGUAGE, &super::english::LANGUAGE];

    /// The mobile number of the person at `index`; other people have other numbers.
    pub(super) fn phone(&self, index: usize, seed: u64, random: &mut Random) -> String {
        // Odd and no multiple of five: a permutation of all numbers of so many digits.
        const STEP: u64 = 7_368_787;
        let numbers = 10_u64.pow(self.phones.digits);
        let place = index as u64 % numbers;
        let number = (place * STEP % numbers + Random::of(seed, 0).below(numbers)) % numbers;
        let number = format!("{number:0width$}", width = self.phones.digits as usize);
        let network = random.text(self.phones.networks);
        spell(random.text(self.phones.spellings), self.phones.country, network, &number)
    }
}

fn spell(spelling: &str, country: &str, network: &str, number: &str) -> String {
    let mut digits = number.chars();
    let mut phone = String::with_capacity(20);
    for sign in spelling.chars() {
        match sign {
            'C' => phone.push_str(country),
            'N' => phone.push_str(network),
            '#' => phone.extend(digits.next()),
            sign => phone.push(sign),
        }
    }
    phone
}

/// The woman's form of a family name, by the endings that have one.
pub(super) fn by_ending(family: &str, endings: &[(&str, &str)]) -> String {
    let changed = endings.iter().find_map(|(his, hers)| family.strip_suffix(his).map(|stem| format!("{stem}{hers}")));
    changed.unwrap_or_else(|| family.to_owned())
}
