//! Which of the one-byte code pages a text is in, told by its letters.
//!
//! Client lists are short and made of names, so statistics of running text alone guess badly: a
//! dozen Ukrainian names in Windows-1251 read as well-formed Polish noise. Each code page gets a
//! score for how much its reading looks like names; [`chardetng`] decides between near scores.

use crate::Encoding;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

const CODE_PAGES: [Encoding; 3] = [Encoding::Windows1251, Encoding::Windows1250, Encoding::Koi8U];

/// Letters by how often Ukrainian and Russian use them, in lower case.
const OFTEN: &str = "оаеиінтрсвлк";
const SOMETIMES: &str = "дмупязьбгчы";
const SELDOM: &str = "йжхшюцщфєїґэъё";
const POLISH: &str = "ąćęłńóśźż";
const CENTRAL: &str = "áčďéěíňřšťúůýžäöüőűßôľĺŕçëî";
const SIGNS: &str = "№«»–—‘’“”„…°·€§•\u{a0}";

/// The most likely code page of `sample`, which is not UTF-8.
pub(crate) fn detect(sample: &[u8]) -> Encoding {
    let scores = CODE_PAGES.map(|page| (page, score(&page.decode(sample), page)));
    let best = scores.iter().map(|(_, score)| *score).max().unwrap_or_default();
    let near = best - best.abs() / 20;
    let votes = votes(sample);
    let count = |page: Encoding| votes.iter().filter(|vote| **vote == Some(page)).count();
    let candidates = scores.into_iter().filter(|(_, score)| *score >= near);
    candidates.max_by_key(|(page, score)| (count(*page), *score)).map_or(Encoding::Windows1251, |(page, _)| page)
}

/// What the general detector thinks, told that the text is from each of our countries.
fn votes(sample: &[u8]) -> [Option<Encoding>; 3] {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    ["ua", "pl", "ru"].map(|country| {
        let guess = detector.guess(Some(country.as_bytes()), Utf8Detection::Deny);
        Encoding::parse(guess.name())
    })
}

fn score(text: &str, page: Encoding) -> i64 {
    let (mut previous, mut accents, mut total) = (' ', 0_usize, 0);
    for letter in text.chars() {
        accents = if letter.is_alphabetic() && !letter.is_ascii() { accents + 1 } else { 0 };
        if !letter.is_ascii() {
            total += value(letter, page);
        }
        total += if page == Encoding::Windows1250 { run(accents) } else { pair(previous, letter) };
        previous = letter;
    }
    total
}

/// How likely a sign is in names and notes of the languages of the code page.
fn value(letter: char, page: Encoding) -> i64 {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    let known = match page {
        Encoding::Windows1250 => [(POLISH, 4), (CENTRAL, 2), ("", 0)],
        _ => [(OFTEN, 6), (SOMETIMES, 3), (SELDOM, 0)],
    };
    let of_language = known.into_iter().find(|(letters, _)| letters.contains(lower)).map(|(_, worth)| worth);
    of_language.unwrap_or(if SIGNS.contains(letter) { 0 } else { -8 })
}

/// Two accented letters in a row are rare in Central Europe, words of nothing else do not exist.
fn run(accents: usize) -> i64 {
    match accents {
        0 | 1 => 0,
        2 => -2,
        _ => -8,
    }
}

/// How likely two neighbours are: words keep to one script, and capitals to their beginning.
fn pair(left: char, right: char) -> i64 {
    if !left.is_alphabetic() || !right.is_alphabetic() || (left.is_ascii() && right.is_ascii()) {
        0
    } else if left.is_ascii() || right.is_ascii() {
        -6
    } else if left.is_lowercase() && right.is_uppercase() {
        -8
    } else if left.is_uppercase() && right.is_lowercase() {
        2
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(table: &'static encoding_rs::Encoding, expected: Encoding, texts: &[&str]) {
        for text in texts {
            let (bytes, _, lossy) = table.encode(text);
            assert!(!lossy, "{text} has letters the code page lacks");
            assert_eq!(detect(&bytes), expected, "{text}");
        }
    }

    #[test]
    fn short_ukrainian_and_russian_lists_are_windows_1251() {
        check(
            encoding_rs::WINDOWS_1251,
            Encoding::Windows1251,
            &[
                "Олена",
                "Їжак Юлія",
                "ЄВГЕН ҐАЛАҐАН",
                "КОВАЛЕНКО ОЛЕНА",
                "Марта Швець;юрій щур",
                "Прізвище;Ім'я\nКіт;Ілля",
                "ФИО;Телефон\nЩёголева Алёна;89123456789",
                "Anna Kowalska;Київ\nJan Nowak;Львів",
            ],
        );
    }

    #[test]
    fn short_polish_lists_are_windows_1250() {
        check(
            encoding_rs::WINDOWS_1250,
            Encoding::Windows1250,
            &["Łukasz", "Imię;Nazwisko\nMałgorzata;Źdźbło", "Żaneta Wójcik", "ŁÓDŹ", "Michał;Gdańsk", "Jiří Dvořák", "Zoë Müller"],
        );
    }

    #[test]
    fn short_unix_lists_are_koi8() {
        check(encoding_rs::KOI8_U, Encoding::Koi8U, &["Олена", "КОВАЛЕНКО ОЛЕНА", "Їжак Юлія", "Щёголева Алёна"]);
    }
}
