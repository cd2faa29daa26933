//! An invented catalogue: what a small salon does, in the language and for about the money of its country.

use crate::words::say;
use kartoteka_domain::{Country, Language, Money, ServiceDetails};

/// What somebody has learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Craft {
    /// Hair.
    Hair,
    /// Hair and beards of men.
    Barber,
    /// Hands and feet.
    Nails,
    /// Faces and skin.
    Skin,
}

/// A service that a salon offers.
pub(crate) struct Offered {
    /// Its name in message ids.
    pub code: &'static str,
    category: &'static str,
    /// In hryvnias.
    price: i64,
    minutes: u16,
    buffers: (u16, u16),
    colour: u8,
    /// Whom it is not for, in message ids.
    avoid: &'static [&'static str],
    /// Who can do it.
    pub crafts: &'static [Craft],
}

use Craft::{Barber, Hair, Nails, Skin};

const fn offered(
    code: &'static str,
    category: &'static str,
    (price, minutes): (i64, u16),
    buffers: (u16, u16),
    colour: u8,
    avoid: &'static [&'static str],
    crafts: &'static [Craft],
) -> Offered {
    Offered { code, category, price, minutes, buffers, colour, avoid, crafts }
}

/// What is offered.
pub(crate) const SERVICES: [Offered; 16] = [
    offered("haircut-women", "hair", (700, 60), (0, 5), 0, &[], &[Hair, Barber]),
    offered("haircut-men", "hair", (500, 45), (0, 5), 1, &[], &[Barber]),
    offered("haircut-children", "hair", (400, 30), (0, 5), 2, &[], &[Hair, Barber]),
    offered("blow-dry", "hair", (450, 30), (0, 0), 3, &[], &[Hair, Barber]),
    offered("colouring", "hair", (1_800, 120), (5, 10), 4, &["dye", "pregnancy"], &[Hair]),
    offered("highlights", "hair", (2_400, 150), (5, 10), 5, &["dye"], &[Hair]),
    offered("keratin", "hair", (2_200, 135), (0, 15), 6, &["formaldehyde", "pregnancy"], &[Hair]),
    offered("beard", "hair", (350, 30), (0, 5), 1, &[], &[Barber]),
    offered("manicure", "nails", (600, 75), (0, 10), 7, &[], &[Nails]),
    offered("gel-manicure", "nails", (800, 90), (0, 10), 8, &["acrylates"], &[Nails]),
    offered("pedicure", "nails", (900, 90), (5, 15), 9, &["latex"], &[Nails]),
    offered("brows", "brows", (400, 45), (0, 5), 10, &["henna"], &[Skin, Nails]),
    offered("lashes", "brows", (700, 60), (0, 5), 10, &["acrylates"], &[Skin]),
    offered("cleansing", "skin", (1_200, 75), (5, 15), 11, &["latex"], &[Skin]),
    offered("laser", "skin", (1_500, 45), (5, 10), 3, &["pregnancy", "sunburn"], &[Skin]),
    offered("face-massage", "skin", (900, 45), (0, 10), 2, &[], &[Skin]),
];

/// What a hryvnia is worth in the money of other countries, as a fraction; where nothing stands, about as many euros.
const WORTH: [(&str, i64, i64); 6] = [("UA", 1, 1), ("PL", 1, 6), ("RU", 5, 2), ("CZ", 1, 2), ("KZ", 12, 1), ("MD", 1, 2)];
const EURO: (i64, i64) = (1, 15);

impl Offered {
    /// As the catalogue of a salon in `country` tells it, done by nobody yet.
    pub fn details(&self, language: Language, country: Country) -> ServiceDetails {
        let word = |kind: &str, code: &str| say(language, &format!("demo-{kind}-{code}"), &[]);
        let (before, after) = self.buffers;
        ServiceDetails {
            name: word("service", self.code),
            category: word("category", self.category),
            price: price(self.price, country),
            minutes: self.minutes,
            before,
            after,
            colour: self.colour,
            contraindications: self.avoid.iter().map(|code| word("avoid", code)).collect(),
            ..ServiceDetails::default()
        }
    }
}

/// So many hryvnias in the smallest unit of the money of `country`, rounded as prices are.
fn price(hryvnias: i64, country: Country) -> Money {
    let worth = WORTH.iter().find(|(code, ..)| *code == country.code());
    let (times, parts) = worth.map_or(EURO, |(_, times, parts)| (*times, *parts));
    let whole = (hryvnias * times).checked_div(parts).unwrap_or(hryvnias);
    Money((whole / 5).max(1) * 5 * 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_service_is_one_a_form_would_take_in_every_country_and_language() {
        for (country, language) in Country::ALL.into_iter().zip(Language::ALL.into_iter().cycle()) {
            for offered in &SERVICES {
                let details = offered.details(language, country);
                assert_eq!(details.clone().check(), Ok(details.clone()));
                let texts = details.contraindications.iter().chain([&details.name, &details.category]);
                assert!(texts.into_iter().all(|text| !text.starts_with("demo-")), "{details:?}");
            }
        }
    }

    #[test]
    fn money_is_worth_what_it_is_where_the_salon_stands() {
        let codes = ["UA", "PL", "DE"];
        let prices = codes.map(|code| price(700, Country::parse(code).unwrap_or(Country::UKRAINE)).0);
        assert_eq!(prices, [70_000, 11_500, 4_500]);
    }
}
