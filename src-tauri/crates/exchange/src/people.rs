//! Invented people: for the demo, for benches, and as the list of first names the import knows.
//!
//! Nobody here exists: names are drawn at random, mail domains are reserved ones (RFC 2606), and the
//! same seed always invents the same people. *Invariant:* two people of one run never share a phone.

mod english;
mod language;
mod latin;
mod polish;
mod random;
mod russian;
mod ukrainian;

use kartoteka_domain::{ClientDraft, text::fold};
use language::Language;
pub use random::Random;
use std::{collections::HashSet, sync::LazyLock};

/// `count` invented people: nine in twenty Ukrainian, then Polish, Russian and English ones. Phones
/// are mobile numbers of their country in varied spellings; everything else is there now and then.
pub fn generate(count: usize, seed: u64) -> impl Iterator<Item = ClientDraft> {
    (0..count).map(move |index| person(index, seed))
}

/// One invented person of `language`, with a name and perhaps a birthday, without a way to be reached: the same seed
/// always invents the same one.
#[must_use]
pub fn stranger(language: kartoteka_domain::Language, seed: u64) -> ClientDraft {
    let language = match language {
        kartoteka_domain::Language::Ukrainian => &ukrainian::LANGUAGE,
        kartoteka_domain::Language::Polish => &polish::LANGUAGE,
        kartoteka_domain::Language::Russian => &russian::LANGUAGE,
        kartoteka_domain::Language::English => &english::LANGUAGE,
    };
    let mut random = Random::of(seed, 0);
    let woman = random.chance(75);
    let mut draft = named(language, woman, &mut random);
    if random.chance(60) {
        draft.birthday = birthday(&mut random);
    }
    draft
}

/// Whether `word` is a first name of our languages, in full, as people say it or in Latin letters.
pub(crate) fn is_first_name(word: &str) -> bool {
    static KNOWN: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let names = Language::ALL.iter().flat_map(|language| [&language.women, &language.men, &language.familiar]);
        names.flat_map(|names| names.list()).flat_map(|name| [fold(name), fold(&latin::spell(name))]).collect()
    });
    KNOWN.contains(&fold(word))
}

fn person(index: usize, seed: u64) -> ClientDraft {
    let mut random = Random::of(seed, index);
    let language = match random.below(20) {
        0..9 => &ukrainian::LANGUAGE,
        9..14 => &polish::LANGUAGE,
        14..17 => &russian::LANGUAGE,
        _ => &english::LANGUAGE,
    };
    // Three in four clients of a salon are women.
    let woman = random.chance(75);
    let mut draft = named(language, woman, &mut random);
    draft.phones.push(language.phone(index, seed, &mut random));
    if random.chance(6) {
        // A second number, from a range no first number of the run reaches.
        draft.phones.push(language.phone(usize::MAX - index, seed, &mut random));
    }
    if random.chance(40) {
        draft.emails.push(mail(&draft, index, &mut random));
    }
    if random.chance(60) {
        draft.birthday = birthday(&mut random);
    }
    remarks(&mut draft, language, woman, &mut random);
    draft
}

fn named(language: &Language, woman: bool, random: &mut Random) -> ClientDraft {
    let first_name = random.text(if woman { &language.women } else { &language.men }.list()).to_owned();
    let family = random.text(language.families.list());
    let last_name = if woman { (language.womans_family)(family) } else { family.to_owned() };
    let middle_name = match random.pick(language.patronymics) {
        Some((his, hers)) if random.chance(35) => if woman { hers } else { his }.to_string(),
        _ => String::new(),
    };
    ClientDraft { first_name, last_name, middle_name, ..ClientDraft::default() }
}

fn mail(draft: &ClientDraft, index: usize, random: &mut Random) -> String {
    let plain = |name: &str| latin::spell(name).to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "");
    let (first, last) = (plain(&draft.first_name), plain(&draft.last_name));
    let name = match random.below(4) {
        0 => format!("{first}.{last}{}", index % 1000),
        1 => format!("{}{last}{}", first.get(..1).unwrap_or_default(), index % 1000),
        2 => format!("{last}.{first}"),
        _ => format!("{first}{}", 10 + index % 9990),
    };
    let domain = random.text(&["example.com", "example.org", "example.net", "poshta.example", "poczta.example", "mail.example"]);
    format!("{name}@{domain}")
}

/// Clients between 15 and 80 years, one in ten without a year.
fn birthday(random: &mut Random) -> String {
    let (year, month, day) = (1946 + random.below(65), 1 + random.below(12), 1 + random.below(28));
    if random.chance(10) { format!("--{month:02}-{day:02}") } else { format!("{year:04}-{month:02}-{day:02}") }
}

fn remarks(draft: &mut ClientDraft, language: &Language, woman: bool, random: &mut Random) {
    for chance in [30, 10] {
        let tag = random.text(language.tags);
        if random.chance(chance) && !draft.tags.iter().any(|known| known == tag) {
            draft.tags.push(tag.to_owned());
        }
    }
    if random.chance(30) {
        draft.source = random.text(language.sources).to_owned();
    }
    if random.chance(15) {
        draft.note = random.text(language.notes).to_owned();
    }
    if random.chance(20) {
        draft.address = format!("{} {}, {}", random.text(language.streets), 1 + random.below(120), random.text(language.towns));
    }
    if random.below(200) == 0 {
        draft.do_not_book = Some(random.text(if woman { language.womans_reasons } else { language.mans_reasons }).to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::{ClientDetails, Country};

    #[test]
    fn the_same_seed_invents_the_same_people() {
        assert!(generate(200, 7).eq(generate(200, 7)));
        assert!(!generate(200, 7).eq(generate(200, 8)));
        assert!(generate(300, 7).take(200).eq(generate(200, 7)));
    }

    #[test]
    fn everybody_is_a_client_in_every_country_with_a_valid_phone() {
        for country in [Country::UKRAINE, Country::POLAND, Country::RUSSIA] {
            for draft in generate(400, 1) {
                let details = ClientDetails::parse(&draft, country).unwrap_or_else(|errors| panic!("{draft:?}: {errors:?}"));
                let invalid = details.phones.iter().find(|phone| phone.e164().is_none());
                assert_eq!(invalid.map(kartoteka_domain::Phone::raw), None, "{}", country.code());
            }
        }
    }

    #[test]
    fn no_two_people_share_a_phone() {
        let digits: Vec<String> =
            generate(20_000, 3).flat_map(|draft| draft.phones).map(|phone| kartoteka_domain::text::digits(&phone)).collect();
        let last_nine = |phone: &String| phone.chars().rev().take(9).collect::<String>();
        assert_eq!(digits.iter().map(last_nine).collect::<HashSet<_>>().len(), digits.len());
    }

    #[test]
    fn what_is_known_of_people_varies() {
        let people: Vec<ClientDraft> = generate(2000, 5).collect();
        let share = |has: fn(&ClientDraft) -> bool| people.iter().filter(|draft| has(draft)).count() / 20;
        assert!((35..=45).contains(&share(|draft| !draft.emails.is_empty())));
        assert!((55..=65).contains(&share(|draft| !draft.birthday.is_empty())));
        assert!((15..=35).contains(&share(|draft| !draft.middle_name.is_empty())));
        assert!((1..=30).contains(&people.iter().filter(|draft| draft.do_not_book.is_some()).count()));
    }

    #[test]
    fn a_stranger_has_a_name_of_the_language_and_no_way_to_be_reached() {
        for language in kartoteka_domain::Language::ALL {
            let people: HashSet<String> =
                (0..100).map(|seed| stranger(language, seed)).map(|draft| draft.last_name + &draft.first_name).collect();
            assert!(people.len() > 90);
            let draft = stranger(language, 5);
            assert_eq!(draft, stranger(language, 5));
            assert!(is_first_name(&draft.first_name) && draft.phones.is_empty() && draft.emails.is_empty());
        }
    }

    #[test]
    fn every_language_has_enough_names() {
        for language in Language::ALL {
            let count = |words: &language::Words| words.list().iter().collect::<HashSet<_>>().len();
            assert!(count(&language.women) + count(&language.men) >= 60);
            assert!(count(&language.families) >= 120);
        }
    }

    #[test]
    fn first_names_are_known_in_full_in_short_and_in_latin_letters() {
        assert!(["Олена", "ОЛЕНА", "Саша", "Kasia", "Svitlana", "Łukasz", "Lukasz", "Алёна", "Emily"].into_iter().all(is_first_name));
        assert!(!is_first_name("Коваленко") && !is_first_name("Kowalska"));
    }
}
