//! The distinct words of records, by letters and by sound, with the records they stand in.
//!
//! A base has few words beside its clients: names repeat. So the pass over all of them is short, and only words that match
//! lead to records. Numbers and mails are no words: nobody misspells them by ear.

use super::{
    alphabet::{GAP, decode, encode},
    segment::{Segment, end, span},
    wiped::Wiped,
};
use kartoteka_domain::sound;
use std::{collections::hash_map::RandomState, hash::BuildHasher};

/// Words in the order they were learnt; a word that comes back in a later lesson stands here again.
#[derive(Default)]
pub(super) struct Lexicon {
    letters: Wiped,
    letter_ends: Vec<u32>,
    sounds: Wiped,
    sound_ends: Vec<u32>,
    /// The word of each sound: some words have several.
    sound_words: Vec<u32>,
    slots: Vec<u32>,
    slot_ends: Vec<u32>,
    /// How many slots of the segment have been read.
    learnt: usize,
}

/// Where a word stands: its hash, its slot, its place among all texts.
type Sighting = (u64, u32, u32, u32);

impl Lexicon {
    /// Reads the words of the slots that are new.
    pub(super) fn learn(&mut self, segment: &Segment) {
        if self.learnt >= segment.slots() {
            return;
        }
        let mut seen = sightings(segment, self.learnt);
        seen.sort_unstable();
        let word = |sighting: &Sighting| segment.texts().get(place(sighting)).unwrap_or_default();
        for same in seen.chunk_by(|one, other| one.0 == other.0 && word(one) == word(other)) {
            if let Some(first) = same.first() {
                self.add(word(first), same.iter().map(|sighting| sighting.1));
            }
        }
        self.learnt = segment.slots();
    }

    fn add(&mut self, word: &[u8], slots: impl Iterator<Item = u32>) {
        let number = u32::try_from(self.letter_ends.len()).unwrap_or(u32::MAX);
        for sound in sound::known(&decode(word)) {
            self.sounds.extend(&encode(&sound));
            self.sound_ends.push(end(&self.sounds));
            self.sound_words.push(number);
        }
        self.letters.extend(word);
        self.letter_ends.push(end(&self.letters));
        self.slots.extend(slots);
        self.slot_ends.push(u32::try_from(self.slots.len()).unwrap_or(u32::MAX));
    }

    /// How many bytes of memory it holds.
    pub(super) fn bytes(&self) -> usize {
        let numbers = [&self.letter_ends, &self.sound_ends, &self.sound_words, &self.slots, &self.slot_ends];
        let numbers: usize = numbers.map(Vec::capacity).into_iter().sum();
        self.letters.capacity() + self.sounds.capacity() + numbers * size_of::<u32>()
    }

    /// Each sound with its word and the letters of the word.
    pub(super) fn sounds(&self) -> impl Iterator<Item = (usize, &[u8], &[u8])> {
        self.sound_words.iter().enumerate().filter_map(|(number, word)| {
            let word = usize::try_from(*word).ok()?;
            let letters = self.letters.get(span(&self.letter_ends, word))?;
            Some((word, letters, self.sounds.get(span(&self.sound_ends, number))?))
        })
    }

    /// The slots a word stands in.
    pub(super) fn slots(&self, word: usize) -> impl Iterator<Item = usize> {
        let slots = self.slots.get(span(&self.slot_ends, word)).unwrap_or_default();
        slots.iter().filter_map(|slot| usize::try_from(*slot).ok())
    }
}

fn sightings(segment: &Segment, from: usize) -> Vec<Sighting> {
    let hash = RandomState::new();
    let mut seen = Vec::new();
    for slot in from..segment.slots() {
        let mut at = span(segment.text_ends(), slot).start;
        for word in segment.record(slot).split(|byte| *byte == GAP) {
            if is_word(word)
                && let (Ok(slot), Ok(start), Ok(length)) = (u32::try_from(slot), u32::try_from(at), u32::try_from(word.len()))
            {
                seen.push((hash.hash_one(word), slot, start, length));
            }
            at = at.saturating_add(word.len()).saturating_add(1);
        }
    }
    seen
}

fn place((_, _, start, length): &Sighting) -> std::ops::Range<usize> {
    let (start, length) = (usize::try_from(*start).unwrap_or(usize::MAX), usize::try_from(*length).unwrap_or(0));
    start..start.saturating_add(length)
}

/// Neither a number, nor a mail, nor what was wiped.
fn is_word(word: &[u8]) -> bool {
    word.len() > 1 && !word.contains(&b'@') && !word.contains(&0) && !word.iter().all(u8::is_ascii_digit)
}
