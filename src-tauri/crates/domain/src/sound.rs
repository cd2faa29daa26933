//! How a word sounds, in a spelling of our own that is the same for every alphabet and every way to transliterate.
//!
//! `Kovalchuk`, `Kowalczuk` and `Ковальчук` are one word to the ear. The spelling is coarser than the ear on purpose: what
//! passports, forms and people tell apart in some alphabets only (г and х, ж and з, ч and ц, і and и, soft and hard) is one
//! letter here. It is for finding and never shown. Words come folded by [`crate::text::fold`].

use crate::namesakes::NAMES;
use std::{collections::HashMap, sync::LazyLock};

/// The spellings by sound of a word that was typed, the likeliest first; none for a word without a letter.
///
/// ```
/// use kartoteka_domain::sound::typed;
/// assert_eq!(typed("ковальчук").first(), typed("kowalczuk").first());
/// ```
#[must_use]
pub fn typed(word: &str) -> Vec<String> {
    let word = &unmixed(word);
    let mut sounds = vec![spelled(word, Reading::Passport)];
    if word.contains("ch") || word.contains("rz") {
        sounds.push(spelled(word, Reading::Polish));
    }
    if word.contains('c') {
        sounds.push(spelled(word, Reading::Western));
    }
    let nasal: Vec<String> = sounds.iter().filter_map(|sound| without_nasal(sound)).collect();
    sounds.extend(nasal);
    tidy(sounds)
}

/// The spellings under which a word of a record is found: [`typed`], and for a first name those of the same name in our
/// other languages.
#[must_use]
pub fn known(word: &str) -> Vec<String> {
    let mut sounds = typed(word);
    let namesakes = sounds.iter().find_map(|sound| NAMESAKES.get(sound.as_str()));
    sounds.extend(namesakes.into_iter().flatten().cloned());
    tidy(sounds)
}

/// The sounds of each name of the table by the sound of any of its spellings.
static NAMESAKES: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut all: HashMap<String, Vec<String>> = HashMap::new();
    for names in NAMES {
        let sounds: Vec<String> = names.iter().filter_map(|name| typed(name).into_iter().next()).collect();
        for sound in &sounds {
            all.entry(sound.clone()).or_default().extend(sounds.iter().cloned());
        }
    }
    all
});

fn tidy(sounds: Vec<String>) -> Vec<String> {
    let mut tidy: Vec<String> = Vec::with_capacity(sounds.len());
    for sound in sounds {
        if !sound.is_empty() && !tidy.contains(&sound) {
            tidy.push(sound);
        }
    }
    tidy
}

/// What Latin letters stand for where languages disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// `ch` is ч, `c` is ц.
    Passport,
    /// `ch` is х, `rz` is ж or ш.
    Polish,
    /// `c` is к before a hard letter, and so is `ch`.
    Western,
}

/// A Cyrillic word with Latin letters in it that look the same, as lists from elsewhere have them, without them.
fn unmixed(word: &str) -> String {
    const LATIN: &str = "aceiopxyktmhb";
    const CYRILLIC: &str = "асеіорхуктмнв";
    let cyrillic = |letter: char| ('\u{400}'..='\u{4ff}').contains(&letter);
    if !word.contains(cyrillic) || !word.contains(|letter: char| letter.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let like = |letter| LATIN.chars().position(|latin| latin == letter).and_then(|place| CYRILLIC.chars().nth(place));
    word.chars().map(|letter| like(letter).unwrap_or(letter)).collect()
}

fn spelled(word: &str, reading: Reading) -> String {
    let mut rest = word;
    let mut heard = String::with_capacity(word.len());
    while let Some(letter) = rest.chars().next() {
        let (length, sound) = syllable(rest, heard.chars().next_back(), reading).unwrap_or((letter.len_utf8(), letter_sound(letter)));
        match sound {
            "" if !is_mute(letter) => heard.push(letter),
            sound => heard.push_str(sound),
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    end(&hardened(&jotted(&affricates(&single(&heard)))))
}

/// Latin letters that are one sound together, the longest first.
const TOGETHER: &[(&str, &str)] = &[
    ("shch", "x"),
    ("szcz", "x"),
    ("sch", "x"),
    ("sh", "x"),
    ("sz", "x"),
    ("cz", "c"),
    ("zh", "z"),
    ("kh", "h"),
    ("gh", "h"),
    ("ph", "f"),
    ("th", "t"),
    ("qu", "kv"),
    ("ьо", "io"),
];

/// What `rest` begins with, if its sound hangs on more than one letter: how many bytes, and the sound.
fn syllable(rest: &str, before: Option<char>, reading: Reading) -> Option<(usize, &'static str)> {
    let next = rest.chars().nth(1);
    match reading {
        Reading::Passport if rest.starts_with("ch") => return Some((2, "c")),
        Reading::Polish if rest.starts_with("ch") => return Some((2, "h")),
        Reading::Polish if rest.starts_with("rz") => return Some((2, if before.is_some_and(|b| "ptkh".contains(b)) { "x" } else { "z" })),
        Reading::Western if rest.starts_with("ch") => return Some((2, "k")),
        Reading::Western if rest.starts_with('c') && next.is_none_or(|next| !"zeiyj".contains(next)) => return Some((1, "k")),
        _ => {}
    }
    TOGETHER.iter().find(|(letters, _)| rest.starts_with(letters)).map(|(letters, sound)| (letters.len(), *sound))
}

/// The sound of a letter by itself; nothing for signs that only soften, and for letters that stand for themselves.
fn letter_sound(letter: char) -> &'static str {
    match letter {
        'а' => "a",
        'б' => "b",
        'в' | 'ў' | 'w' => "v",
        'г' | 'ґ' | 'х' | 'g' => "h",
        'д' => "d",
        'е' | 'є' | 'э' => "e",
        'ж' | 'з' => "z",
        'и' | 'і' | 'ї' | 'ы' | 'й' | 'j' | 'y' => "i",
        'к' | 'q' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'ц' | 'ч' => "c",
        'ш' | 'щ' => "x",
        'ю' => "iu",
        'я' => "ia",
        'x' => "ks",
        _ => "",
    }
}

fn is_mute(letter: char) -> bool {
    matches!(letter, 'ь' | 'ъ')
}

fn single(heard: &str) -> String {
    let mut before = None;
    heard.chars().filter(|sound| before.replace(*sound) != Some(*sound)).collect()
}

/// `ts` of passports is ц, and so is тс.
fn affricates(heard: &str) -> String {
    if heard.contains('t') { heard.replace("tc", "c").replace("ts", "c").replace("cc", "c") } else { heard.to_owned() }
}

/// Without the й before a vowel that every transliteration writes in another way, or not at all; `io` is ё, which is е.
fn jotted(heard: &str) -> String {
    let mut out = String::with_capacity(heard.len());
    let mut sounds = heard.chars().peekable();
    while let Some(sound) = sounds.next() {
        match sounds.peek() {
            Some('o') if sound == 'i' => {
                sounds.next();
                out.push('e');
            }
            Some('e') if sound == 'i' => {}
            Some('a' | 'u') if sound == 'i' && !out.is_empty() => {}
            _ => out.push(sound),
        }
    }
    out
}

/// о after a hissing letter is ё, which is е.
fn hardened(heard: &str) -> String {
    if heard.contains(['c', 'x']) { heard.replace("co", "ce").replace("xo", "xe") } else { heard.to_owned() }
}

/// The ends of names that languages write in their own ways: `-ая` and `-а`, `-ей` and `-ій`.
fn end(heard: &str) -> String {
    let cut = |end: &str, instead: &str| heard.strip_suffix(end).filter(|stem| stem.len() > 2).map(|stem| format!("{stem}{instead}"));
    cut("aa", "a").or_else(|| cut("ei", "i")).unwrap_or_else(|| heard.to_owned())
}

/// Polish ą and ę as they are written by ear: Dąbrowski is Домбровський. Folding has left `a` and `e` of them.
fn without_nasal(sound: &str) -> Option<String> {
    let nasals = [("omb", "ab"), ("omp", "ap"), ("ond", "ad"), ("onc", "ac"), ("ont", "at"), ("ent", "et"), ("enc", "ec"), ("emb", "eb")];
    let (heard, written) = nasals.into_iter().find(|(heard, _)| sound.contains(heard))?;
    Some(sound.replacen(heard, written, 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    fn check(spellings: &[&str]) {
        let (first, rest) = spellings.split_first().unwrap();
        let stored = known(&fold(first));
        for other in rest {
            let typed = typed(&fold(other));
            assert!(typed.iter().any(|sound| stored.contains(sound)), "{first} {stored:?}, {other} {typed:?}");
        }
    }

    #[test]
    fn a_surname_sounds_the_same_in_every_alphabet() {
        check(&["Ковальчук", "Kovalchuk", "Kowalczuk", "Kovalčuk"]);
        check(&["Щербина", "Shcherbyna", "Szczerbyna", "Scherbina"]);
        check(&["Хмельницька", "Khmelnytska", "Chmielnicka", "Хмельницкая"]);
        check(&["Левицький", "Левицкий", "Levytskyi", "Levitsky", "Lewicki", "Levitskiy"]);
        check(&["Лук'яненко", "Lukianenko", "Lukyanenko", "Лукьяненко", "Łukjanenko"]);
        check(&["Соловйова", "Соловьёва", "Solovyova", "Soloviova", "Solovieva", "Sołowjowa"]);
        check(&["Żółkowska", "Zolkowska", "Жолковська"]);
        check(&["Dąbrowska", "Домбровська", "Dombrovska", "Домбровская"]);
        check(&["Гнатюк", "Hnatiuk", "Gnatyuk", "Hnatjuk"]);
        check(&["Горбачов", "Горбачёв", "Gorbachev", "Horbachov"]);
        check(&["Юрченко", "Yurchenko", "Iurchenko", "Jurczenko"]);
        check(&["Przybylski", "Пшибильський", "Пржибыльский"]);
    }

    #[test]
    fn a_first_name_is_the_same_in_every_language() {
        check(&["Олена", "Елена", "Olena", "Yelena", "Elena"]);
        check(&["Елена", "Олена", "Olena"]);
        check(&["Юлія", "Юлия", "Yuliia", "Yulia", "Julia", "Iuliia"]);
        check(&["Наталія", "Наталья", "Natalia", "Nataliya", "Natalya"]);
        check(&["Сергій", "Сергей", "Serhii", "Sergey", "Sergei", "Serhiy"]);
        check(&["Євген", "Евгений", "Yevhen", "Evgeny", "Evgeniy"]);
        check(&["Olga", "Ольга", "Olha"]);
        check(&["Michał", "Михаил", "Mykhailo", "Mikhail"]);
        check(&["Christina", "Кристина", "Христина", "Krystyna"]);
    }

    #[test]
    fn other_names_sound_otherwise() {
        for (one, other) in [("яна", "анна"), ("іра", "юра"), ("оля", "юля"), ("коваль", "ковальчук")] {
            assert!(!typed(other).iter().any(|sound| known(one).contains(sound)), "{one} {other}");
        }
    }

    #[test]
    fn lookalikes_of_the_other_alphabet_are_what_they_look_like() {
        check(&["Cергієнкo", "Сергієнко"]);
    }
}
