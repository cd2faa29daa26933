//! What a person typed, as needles.

use super::alphabet::{GAP, encode};
use kartoteka_domain::text::{digits, fold};
use memchr::memmem::Finder;

/// A query: all its words must occur. Without a word it matches everything.
pub(super) struct Query {
    /// The longest first: it is the one scanned for.
    words: Vec<Word>,
}

/// One word of a query.
pub(super) struct Word {
    /// Anywhere in a record.
    pub(super) anywhere: Finder<'static>,
    /// Where a word of the record begins. Of digits every place is as good: a phone is known by its end.
    pub(super) begins: Finder<'static>,
}

/// How well a record matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    /// Each word of the query begins a word of the record.
    Begins,
    /// Each is found, some of them only inside a word.
    Inside,
}

impl Query {
    pub(super) fn parse(text: &str) -> Self {
        let mut words: Vec<Word> = if is_phone(text) {
            vec![Word::run(&digits(text))]
        } else {
            fold(text).split(' ').filter(|word| !word.is_empty()).map(Word::parse).collect()
        };
        words.sort_by_key(|word| std::cmp::Reverse(word.anywhere.needle().len()));
        Self { words }
    }

    /// The word to scan for; `None` when everything matches.
    pub(super) fn driver(&self) -> Option<&Word> {
        self.words.first()
    }

    /// How well a record matches in which the driver was found.
    pub(super) fn rank(&self, record: &[u8]) -> Option<Rank> {
        let rest = self.words.get(1..).unwrap_or_default();
        if !rest.iter().all(|word| word.anywhere.find(record).is_some()) {
            return None;
        }
        let begins = self.words.iter().all(|word| word.begins.find(record).is_some());
        Some(if begins { Rank::Begins } else { Rank::Inside })
    }
}

impl Word {
    fn parse(folded: &str) -> Self {
        match folded.strip_prefix('+') {
            Some(run) if !run.is_empty() && run.bytes().all(|sign| sign.is_ascii_digit()) => Self::run(run),
            _ if folded.bytes().all(|sign| sign.is_ascii_digit()) => Self::run(folded),
            _ => {
                let needle = encode(folded);
                let begins: Vec<u8> = [GAP].iter().chain(needle.iter()).copied().collect();
                Self { anywhere: Finder::new(needle.as_slice()).into_owned(), begins: Finder::new(&begins).into_owned() }
            }
        }
    }

    /// A run of digits.
    fn run(digits: &str) -> Self {
        let finder = Finder::new(digits.as_bytes()).into_owned();
        Self { anywhere: finder.clone(), begins: finder }
    }
}

/// Whether nothing but a telephone number, or a part of one, was typed.
fn is_phone(text: &str) -> bool {
    let sign = |letter: char| letter.is_ascii_digit() || letter.is_whitespace() || "+-()./\u{2010}\u{2011}\u{2013}".contains(letter);
    text.chars().all(sign) && text.contains(|letter: char| letter.is_ascii_digit())
}
