//! What a person typed, as needles.

use super::{
    alphabet::{GAP, encode},
    found::Rank,
    near::Typed,
};
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
    /// Where a word of the record begins. Of digits every place is as good: they are typed from any place on.
    pub(super) begins: Finder<'static>,
    /// A whole word of the record, or the end of a number: a phone is known by its end.
    pub(super) whole: Finder<'static>,
    /// To be compared with what is known; nothing for digits and mails.
    pub(super) typed: Option<Typed>,
}

impl Query {
    pub(super) fn parse(text: &str) -> Self {
        let text = unlabelled(text);
        let words = if is_phone(text) {
            vec![Word::run(&digits(text))]
        } else {
            fold(text).split(' ').filter(|word| !word.is_empty()).map(Word::parse).collect()
        };
        Self::of(words)
    }

    /// Other ways in which the number may be stored, if nothing but a number was typed; the likeliest first.
    pub(super) fn other_numbers(text: &str) -> Vec<Self> {
        let text = unlabelled(text);
        if !is_phone(text) {
            return Vec::new();
        }
        let typed = digits(text);
        let mut runs: Vec<String> = Vec::new();
        let unzeroed = digits(&text.replace("(0)", ""));
        let abroad = ["00", "810", "0"].iter().filter_map(|prefix| typed.strip_prefix(prefix)).map(str::to_owned);
        let local = typed.len().checked_sub(LOCAL).and_then(|start| typed.get(start..)).map(str::to_owned);
        for run in [unzeroed].into_iter().chain(abroad).chain(local) {
            if run != typed && run.len() >= FEWEST && !runs.contains(&run) {
                runs.push(run);
            }
        }
        runs.into_iter().map(|run| Self::of(vec![Word::run(&run)])).collect()
    }

    fn of(mut words: Vec<Word>) -> Self {
        words.sort_by_key(|word| std::cmp::Reverse(word.anywhere.needle().len()));
        Self { words }
    }

    /// The word to scan for; `None` when everything matches.
    pub(super) fn driver(&self) -> Option<&Word> {
        self.words.first()
    }

    /// All words, the longest first.
    pub(super) fn words(&self) -> &[Word] {
        &self.words
    }

    /// How well a record matches in which the driver was found.
    pub(super) fn rank(&self, record: &[u8]) -> Option<Rank> {
        let rest = self.words.get(1..).unwrap_or_default();
        if !rest.iter().all(|word| word.anywhere.find(record).is_some()) {
            return None;
        }
        if !self.words.iter().all(|word| word.begins.find(record).is_some()) {
            return Some(Rank::Inside);
        }
        Some(if self.words.iter().all(|word| word.whole.find(record).is_some()) {
            Rank::Exact
        } else if self.opens(record) {
            Rank::Prefix
        } else {
            Rank::Word
        })
    }

    /// Whether the record itself begins with one of the words.
    pub(super) fn opens(&self, record: &[u8]) -> bool {
        self.words.iter().any(|word| !word.is_run() && record.starts_with(word.begins.needle()))
    }
}

impl Word {
    fn parse(folded: &str) -> Self {
        match folded.strip_prefix('+') {
            Some(run) if is_run(run) => Self::run(run),
            _ if is_run(folded) => Self::run(folded),
            _ => {
                let letters = encode(folded);
                let finder = |before: &[u8], after: &[u8]| Finder::new(&[before, &letters, after].concat()).into_owned();
                Self {
                    anywhere: finder(&[], &[]),
                    begins: finder(&[GAP], &[]),
                    whole: finder(&[GAP], &[GAP]),
                    typed: (!folded.contains('@')).then(|| Typed::new(folded)),
                }
            }
        }
    }

    /// A run of digits.
    fn run(digits: &str) -> Self {
        let finder = Finder::new(digits.as_bytes()).into_owned();
        let whole = Finder::new(&[digits.as_bytes(), &[GAP]].concat()).into_owned();
        Self { anywhere: finder.clone(), begins: finder, whole, typed: None }
    }

    /// Whether it is a run of digits.
    pub(super) fn is_run(&self) -> bool {
        self.anywhere.needle().len() == self.begins.needle().len()
    }
}

fn is_run(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|sign| sign.is_ascii_digit())
}

/// The digits of a number without the ways to dial it: Ukrainian and Polish numbers have nine, Russian ones one more.
const LOCAL: usize = 9;
/// The fewest digits a number is guessed from.
const FEWEST: usize = 4;

/// A number without the word that is pasted with it.
fn unlabelled(text: &str) -> &str {
    const LABELS: [&str; 12] = ["телефон", "тел", "моб", "т", "telefon", "phone", "tel", "mob", "kom", "viber", "whatsapp", "t"];
    let number = text.trim_start_matches(|sign: char| sign.is_alphabetic() || sign.is_whitespace());
    let label = text.strip_suffix(number).unwrap_or_default().trim().to_lowercase();
    if LABELS.contains(&label.as_str()) && is_phone(number) { number } else { text }
}

/// Whether nothing but a telephone number, or a part of one, was typed. Programs paste marks of direction around it.
fn is_phone(text: &str) -> bool {
    const SIGNS: &str =
        "+-()[]./\\,_:~*\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}\u{200b}\u{200e}\u{200f}\u{202a}\u{202c}\u{202d}\u{2060}\u{feff}";
    let sign = |letter: char| letter.is_ascii_digit() || letter.is_whitespace() || SIGNS.contains(letter);
    text.chars().all(sign) && text.contains(|letter: char| letter.is_ascii_digit())
}
