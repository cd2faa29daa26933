//! The recovery kit: 256 bits on paper that bring everything back.
//!
//! Printed as 24 BIP39 words (English) and as an age identity, from which the first cannot be computed back.

use crate::{
    error::Error,
    key::{KEY_LENGTH, Key},
    user_keys::{KeyPairs, Of},
};
use bip39::{Language, Mnemonic};
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// How many words a kit has.
pub const KIT_WORDS: usize = 24;

/// Longest text a kit is looked for in.
const LONGEST_TEXT: usize = 256 * 1024;

/// The recovery kit.
pub struct Kit {
    seed: Key,
    keys: KeyPairs,
}

/// A text holds no kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KitError {
    /// There are more or fewer than 24 words.
    #[error("a kit has 24 words, not {found}")]
    WordCount {
        /// Words found.
        found: usize,
    },
    /// A word is not in the list.
    #[error("word {place} is not a word of the list")]
    UnknownWord {
        /// Its place, 1 to 24.
        place: usize,
    },
    /// All words are of the list, but not those of one kit: two are exchanged, or one is another word.
    #[error("the words do not belong together")]
    Checksum,
}

impl KitError {
    /// The error's code for the screen.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::WordCount { .. } => "kit-word-count",
            Self::UnknownWord { .. } => "kit-unknown-word",
            Self::Checksum => "kit-checksum",
        }
    }
}

impl Kit {
    /// A new kit.
    pub(crate) fn make() -> Result<Self, Error> {
        Self::from_seed(Key::make()?)
    }

    fn from_seed(seed: Key) -> Result<Self, Error> {
        let keys = KeyPairs::derive(&seed, Of::Kit)?;
        Ok(Self { seed, keys })
    }

    /// Reads a kit from its words as a person types them (numbered or not, in any case), or from the text of a saved
    /// kit file that holds them.
    ///
    /// # Errors
    /// When the words are too few or too many, unknown, or do not belong together.
    pub fn parse(text: &str) -> Result<Self, KitError> {
        let text = text.get(..LONGEST_TEXT).unwrap_or(text);
        let words = words_of(text);
        match read(&words) {
            Ok(kit) => Ok(kit),
            Err(problem) => text.lines().find_map(|line| read(&words_of(line)).ok()).or_else(|| find_run(&words)).ok_or(problem),
        }
    }

    /// The 24 words, a space between them.
    #[must_use]
    pub fn words(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(KIT_WORDS * 9));
        for word in self.mnemonic().iter().flat_map(Mnemonic::words) {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        text
    }

    /// The word at `place`, 1 to 24.
    #[must_use]
    pub fn word_at(&self, place: usize) -> Option<&'static str> {
        self.mnemonic()?.words().nth(place.checked_sub(1)?)
    }

    /// The identity that opens backup sets with the age program: `AGE-SECRET-KEY-1…`.
    #[must_use]
    pub fn age_identity(&self) -> Zeroizing<String> {
        self.keys.age_identity().unwrap_or_default()
    }

    pub(crate) fn keys(&self) -> &KeyPairs {
        &self.keys
    }

    /// Always there: 32 bytes are a length BIP39 knows.
    fn mnemonic(&self) -> Option<Mnemonic> {
        Mnemonic::from_entropy(self.seed.bytes()).ok()
    }
}

impl fmt::Debug for Kit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kit(…)")
    }
}

/// The lower-case words of a text; numbers, dots and lines between them do not count.
fn words_of(text: &str) -> Zeroizing<Vec<String>> {
    Zeroizing::new(text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect())
}

/// The kit that `words` are, all of them.
fn read(words: &[String]) -> Result<Kit, KitError> {
    if words.len() != KIT_WORDS {
        return Err(KitError::WordCount { found: words.len() });
    }
    if let Some(at) = words.iter().position(|word| !is_listed(word)) {
        return Err(KitError::UnknownWord { place: at + 1 });
    }
    let text = Zeroizing::new(words.join(" "));
    let mnemonic = Mnemonic::parse_in_normalized(Language::English, &text).map_err(|_| KitError::Checksum)?;
    let (mut entropy, _) = mnemonic.to_entropy_array();
    let seed = entropy.get(..KEY_LENGTH).and_then(Key::from_slice);
    entropy.zeroize();
    seed.and_then(|seed| Kit::from_seed(seed).ok()).ok_or(KitError::Checksum)
}

/// The one kit among the words of a longer text. A line of prose may end in a word of the list just before the kit, and
/// one wrong window in 256 passes the checksum: two different ones that pass are none.
fn find_run(words: &[String]) -> Option<Kit> {
    let exact = words.split(|word| !is_listed(word)).filter(|run| run.len() == KIT_WORDS);
    let mut found: Vec<Kit> = exact.filter_map(|run| read(run).ok()).collect();
    if found.is_empty() {
        found = words.windows(KIT_WORDS).filter_map(|window| read(window).ok()).collect();
    }
    let kit = found.pop()?;
    found.iter().all(|other| other.seed.bytes() == kit.seed.bytes()).then_some(kit)
}

fn is_listed(word: &str) -> bool {
    Language::English.find_word(word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kit() -> Kit {
        Kit::from_seed(Key::from_slice(&[0x5a; 32]).unwrap()).unwrap()
    }

    fn same(text: &str) -> bool {
        Kit::parse(text).is_ok_and(|parsed| parsed.seed.bytes() == kit().seed.bytes())
    }

    fn problem(text: &str) -> KitError {
        Kit::parse(text).unwrap_err()
    }

    #[test]
    fn a_kit_has_24_words_that_bring_it_back() {
        let words = kit().words();
        assert_eq!(words.split(' ').count(), 24);
        assert!(same(&words));
        assert!(same(&format!("  {}\n", words.to_uppercase())));
    }

    #[test]
    fn numbered_words_on_lines_of_their_own_are_read() {
        let numbered: Vec<String> = kit().words().split(' ').enumerate().map(|(at, word)| format!("{}. {word}", at + 1)).collect();
        assert!(same(&numbered.join("\n")));
        assert!(same(&numbered.join("   ")));
    }

    #[test]
    fn the_words_are_found_in_a_saved_kit_file() {
        let words = kit().words();
        assert!(same(&format!("Kartoteka recovery kit\nKeep it safe.\n\n{}\n\nAGE-SECRET-KEY-1ABC\nSalon Era", *words)));
        assert!(same(&format!("Recovery kit of Kartoteka, words: {}; vault 0193", *words)));
        let rows: Vec<String> = words.split(' ').collect::<Vec<_>>().chunks(6).map(|row| row.join(" ")).collect();
        assert!(same(&format!("Kartoteka\nСлова:\n{}\nПримітки", rows.join("\n"))));
    }

    #[test]
    fn wrong_words_are_named() {
        let words = kit().words();
        assert_eq!(problem(""), KitError::WordCount { found: 0 });
        assert_eq!(problem(words.rsplit_once(' ').unwrap().0), KitError::WordCount { found: 23 });
        let first = words.split(' ').next().unwrap();
        assert_eq!(problem(&words.replacen(first, "kartoteka", 1)), KitError::UnknownWord { place: 1 });
        assert_eq!(problem(&["zoo"; 24].join(" ")), KitError::Checksum);
    }

    #[test]
    fn words_are_asked_for_by_their_place_on_the_paper() {
        let kit = kit();
        assert_eq!(kit.word_at(1), kit.words().split(' ').next().map(|word| kit_word(word)));
        assert_eq!((kit.word_at(0), kit.word_at(25)), (None, None));
    }

    fn kit_word(word: &str) -> &'static str {
        Language::English.word_list().iter().find(|listed| **listed == word).unwrap()
    }

    #[test]
    fn an_age_identity_is_no_kit() {
        assert!(Kit::parse(&kit().age_identity()).is_err());
        assert!(kit().age_identity().starts_with("AGE-SECRET-KEY-1"));
    }

    #[test]
    fn a_kit_shows_nothing_of_itself() {
        assert_eq!(format!("{:?}", kit()), "Kit(…)");
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_a_kit_or_a_named_problem(text in "\\PC{0,400}") {
            let _ = Kit::parse(&text);
        }
    }
}
