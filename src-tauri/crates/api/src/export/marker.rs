//! What recognises an export again: invented people among the rows, and the way each telephone number is written.
//!
//! Both follow from one secret, drawn anew for each export and kept sealed. Neither depends on the order of the rows or
//! on what stands beside them, so a part of the file is recognised as well as the whole.

use super::decoy::Decoy;
use crate::Error;
use kartoteka_domain::{Country, PersonName};

/// One decoy for so many rows.
const ROWS_PER_DECOY: usize = 200;
const LEAST_DECOYS: usize = 2;
/// First line of a kept marker.
const FORMAT: &str = "marker/v1";

/// What recognises one export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Marker {
    secret: [u8; 32],
    decoys: Vec<Decoy>,
}

impl Marker {
    /// A new one for a file of `rows` clients.
    pub(crate) fn make(country: Country, rows: usize) -> Result<Self, Error> {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).map_err(|_| kartoteka_vault::Error::Random)?;
        Ok(Self::of(secret, country, rows))
    }

    fn of(secret: [u8; 32], country: Country, rows: usize) -> Self {
        let count = rows.div_ceil(ROWS_PER_DECOY).max(LEAST_DECOYS);
        let chance = |index: usize| blake3::keyed_hash(&secret, format!("decoy {index}").as_bytes());
        let decoys = (0..count).map(|index| Decoy::of(country, chance(index).as_bytes())).collect();
        Self { secret, decoys }
    }

    /// The invented people.
    pub(crate) fn decoys(&self) -> &[Decoy] {
        &self.decoys
    }

    /// The number in the writing of this export: its digits stay, each gap becomes a space or a hyphen.
    pub(crate) fn write_phone(&self, phone: &str) -> String {
        let mut signs: Vec<char> = phone.chars().collect();
        let writing = self.writing(&kartoteka_domain::text::digits(phone));
        for (place, index, _) in gaps(phone) {
            if let Some(sign) = signs.get_mut(index) {
                *sign = writing.gap(place);
            }
        }
        signs.into_iter().collect()
    }

    /// How this export writes the number with these digits.
    pub(crate) fn writing(&self, digits: &str) -> Writing {
        Writing(blake3::keyed_hash(&self.secret, format!("gaps {digits}").as_bytes()))
    }

    /// For keeping, sealed.
    pub(crate) fn to_text(&self) -> String {
        let mut lines = vec![FORMAT.to_owned(), blake3::Hash::from_bytes(self.secret).to_hex().to_string()];
        lines.extend(self.decoys.iter().map(|decoy| {
            let Decoy { name: PersonName { first, last, middle }, phone, birthday } = decoy;
            [first, last, middle, phone, birthday].map(String::as_str).join("\t")
        }));
        lines.join("\n")
    }

    /// Reads what [`Self::to_text`] wrote.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != FORMAT {
            return None;
        }
        let secret = *blake3::Hash::from_hex(lines.next()?).ok()?.as_bytes();
        let decoys = lines.map(|line| {
            let parts: Vec<String> = line.split('\t').map(str::to_owned).collect();
            let [first, last, middle, phone, birthday] = parts.try_into().ok()?;
            Some(Decoy { name: PersonName { first, last, middle }, phone, birthday })
        });
        Some(Self { secret, decoys: decoys.collect::<Option<_>>()? })
    }
}

/// How an export writes one number.
pub(crate) struct Writing(blake3::Hash);

impl Writing {
    /// The sign of the gap behind so many digits.
    pub(crate) fn gap(&self, place: usize) -> char {
        let bit = self.0.as_bytes().get(place).is_some_and(|byte| byte & 1 == 1);
        if bit { '-' } else { ' ' }
    }
}

/// The gaps of a written number: behind how many digits, at which sign of the text, and the sign. Only a single space or
/// hyphen between two digits is one.
pub(crate) fn gaps(phone: &str) -> Vec<(usize, usize, char)> {
    let signs: Vec<char> = phone.chars().collect();
    let mut gaps = Vec::new();
    for (index, window) in signs.windows(3).enumerate() {
        if let [before, sign @ (' ' | '-'), after] = window
            && before.is_ascii_digit()
            && after.is_ascii_digit()
        {
            let place = signs.iter().take(index + 1).filter(|sign| sign.is_ascii_digit()).count();
            gaps.push((place, index + 1, *sign));
        }
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::text::digits;

    fn marker(secret: u8, rows: usize) -> Marker {
        Marker::of([secret; 32], Country::UKRAINE, rows)
    }

    #[test]
    fn there_is_about_one_decoy_for_two_hundred_rows_and_never_less_than_two() {
        let counts = [0, 1, 400, 401, 10_000].map(|rows| marker(1, rows).decoys().len());
        assert_eq!(counts, [2, 2, 2, 3, 50]);
    }

    #[test]
    fn every_export_has_decoys_of_its_own() {
        assert_ne!(marker(1, 9).decoys(), marker(2, 9).decoys());
        assert_ne!(Marker::make(Country::POLAND, 9).unwrap(), Marker::make(Country::POLAND, 9).unwrap());
    }

    #[test]
    fn a_number_keeps_its_digits_and_says_which_export_wrote_it() {
        let phone = "+380 50 123 4567";
        let written = marker(1, 0).write_phone(phone);
        assert_eq!((digits(&written), written.len()), (digits(phone), phone.len()));
        assert_eq!(marker(1, 0).write_phone(&written), written);
        assert!((2..40).any(|secret| marker(secret, 0).write_phone(phone) != written));
        assert_eq!(marker(1, 0).write_phone("(050)1234567"), "(050)1234567");
    }

    #[test]
    fn gaps_are_told_by_the_digits_before_them() {
        assert_eq!(gaps("+380 50-123 4567"), [(3, 4, ' '), (5, 7, '-'), (8, 11, ' ')]);
        assert_eq!(gaps("8 (912) 345-67-89"), [(7, 11, '-'), (9, 14, '-')]);
    }

    #[test]
    fn a_kept_marker_is_read_again() {
        let kept = marker(7, 1_000);
        assert_eq!(Marker::parse(&kept.to_text()), Some(kept));
        assert_eq!(Marker::parse("marker/v2"), None);
    }
}
