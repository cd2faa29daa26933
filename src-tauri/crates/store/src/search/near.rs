//! How near a typed word is to a known one.

use super::{alphabet::encode, found::Rank};
use kartoteka_domain::sound;

/// How far search goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// Words that sound so, or begin to.
    Beginnings,
    /// Also those with the sound inside.
    Insides,
    /// Also those with one slip.
    Slips,
}

/// A word of this many letters may hold a slip; a shorter one would be anything.
const FORGIVEN: usize = 4;

/// The least sounds that are looked for: one letter is half of all names.
const HEARD: usize = 2;

/// A typed word, ready to be compared.
pub(super) struct Typed {
    letters: Vec<u8>,
    sounds: Vec<Vec<u8>>,
    /// As far as the sounds are certain while the next letter is not typed yet.
    begun: Vec<Vec<u8>>,
}

impl Typed {
    /// A folded word.
    pub(super) fn new(folded: &str) -> Self {
        let sounds: Vec<Vec<u8>> = sound::typed(folded).into_iter().map(|sound| encode(&sound).to_vec()).collect();
        let begun = sounds.iter().map(|sound| begun(sound).to_vec()).filter(|sound| sound.len() >= HEARD).collect();
        Self { letters: encode(folded).to_vec(), sounds, begun }
    }

    /// How near a known word with this sound is.
    pub(super) fn near(&self, letters: &[u8], sound: &[u8], depth: Depth) -> Option<Rank> {
        if self.sounds.iter().any(|heard| heard == sound) {
            return Some(Rank::OtherExact);
        }
        if self.begun.iter().any(|begun| sound.starts_with(begun)) {
            return Some(Rank::OtherPrefix);
        }
        match depth {
            Depth::Beginnings => None,
            Depth::Insides => self.sounds.iter().any(|heard| is_inside(heard, sound)).then_some(Rank::OtherInside),
            Depth::Slips => self.slips(letters, sound),
        }
    }

    fn slips(&self, letters: &[u8], sound: &[u8]) -> Option<Rank> {
        if self.letters.len() < FORGIVEN {
            return None;
        }
        let heard = self.sounds.iter().filter(|heard| heard.len() >= FORGIVEN).filter_map(|heard| slip(heard, sound)).min();
        let by_ear = heard.map(|rank| if rank == Rank::Slip { Rank::OtherSlip } else { Rank::OtherSlipPrefix });
        slip(&self.letters, letters).into_iter().chain(by_ear).min()
    }
}

/// A last и may become the й of a vowel that is still to come, and is not heard then.
fn begun(sound: &[u8]) -> &[u8] {
    sound.strip_suffix(b"i").filter(|stem| stem.len() > HEARD).unwrap_or(sound)
}

fn is_inside(heard: &[u8], sound: &[u8]) -> bool {
    heard.len() > HEARD && sound.windows(heard.len()).any(|part| part == heard)
}

/// Whether `word`, or its beginning, is `typed` but for one sign too many, too few, wrong, or two in the wrong order.
fn slip(typed: &[u8], word: &[u8]) -> Option<Rank> {
    let same = typed.iter().zip(word).take_while(|(one, other)| one == other).count();
    let (typed, word) = (typed.get(same..)?, word.get(same..)?);
    let rest = |typed_skipped, word_skipped| {
        let (typed, word) = (typed.get(typed_skipped..)?, word.get(word_skipped..)?);
        word.starts_with(typed).then_some(if typed.len() == word.len() { Rank::Slip } else { Rank::SlipPrefix })
    };
    let is_swapped = matches!((typed, word), ([a, b, ..], [c, d, ..]) if (a, b) == (d, c));
    let swapped = if is_swapped { rest(2, 2) } else { None };
    [rest(1, 1), rest(1, 0), rest(0, 1), swapped].into_iter().flatten().min()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, word: &str, rank: Option<Rank>) {
        assert_eq!(slip(&encode(typed), &encode(word)), rank, "{typed} {word}");
    }

    #[test]
    fn one_slip_of_each_kind_is_forgiven_and_two_are_not() {
        for typed in ["ковальук", "ковальчкук", "коваличук", "ковальчку", "оквальчук", "ковальчу"]
        {
            check(typed, "ковальчук", Some(Rank::Slip));
        }
        for typed in ["кавальчик", "ковлачк", "вокльчук", "окваьчук"] {
            check(typed, "ковальчук", None);
        }
    }

    #[test]
    fn a_slip_is_forgiven_while_the_word_is_being_typed() {
        check("квоал", "ковальчук", Some(Rank::SlipPrefix));
        check("крвал", "ковальчук", Some(Rank::SlipPrefix));
    }
}
