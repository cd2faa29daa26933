//! The second look: records whose words only sound like what was typed, or hold a slip.

use super::{
    found::{Found, Rank},
    near::Depth,
    query::{Query, Word},
    segment::Segment,
};

/// One word of a query: the records that have it, and how near.
struct Heard<'q> {
    word: &'q Word,
    /// By slot: the number of a rank, or [`NOTHING`]. Empty while no record has the word.
    nearness: Vec<u8>,
    /// In no order, each slot once.
    slots: Vec<usize>,
}

/// Adds to `found` the records that match `query` at this `depth` and were not found before.
pub(super) fn look(segment: &Segment, query: &Query, depth: Depth, found: &mut Found) {
    let mut heard: Vec<Heard<'_>> = query.words().iter().map(|word| Heard::of(word, segment, depth)).collect();
    heard.sort_by_key(|heard| if heard.slots.is_empty() { usize::MAX } else { heard.slots.len() });
    let Some((driver, others)) = heard.split_first().filter(|(driver, _)| !driver.slots.is_empty()) else { return };
    let mut seen = vec![false; segment.slots()];
    found.slots().for_each(|slot| mark(&mut seen, slot));
    let is_new = |slot: usize| seen.get(slot) == Some(&false) && segment.is_live(slot);
    for slot in driver.slots.iter().copied().filter(|slot| is_new(*slot)) {
        let rank = others.iter().try_fold(driver.rank(slot, segment), |worst, other| Some(worst.max(Some(other.rank(slot, segment)?))));
        if let Some(Some(rank)) = rank {
            found.push(rank, slot);
        }
    }
    found.settle();
}

impl<'q> Heard<'q> {
    fn of(word: &'q Word, segment: &Segment, depth: Depth) -> Self {
        let mut heard = Self { word, nearness: Vec::new(), slots: Vec::new() };
        let (Some(typed), lexicon) = (&word.typed, segment.lexicon()) else { return heard };
        for (known, letters, sound) in lexicon.sounds() {
            if let Some(rank) = typed.near(letters, sound, depth) {
                heard.nearness.resize(segment.slots(), NOTHING);
                lexicon.slots(known).for_each(|slot| heard.add(slot, rank));
            }
        }
        heard
    }

    fn add(&mut self, slot: usize, rank: Rank) {
        let Some(near) = self.nearness.get_mut(slot) else { return };
        if *near == NOTHING {
            self.slots.push(slot);
        }
        *near = rank.min(Rank::ALL.get(usize::from(*near)).copied().unwrap_or(rank)) as u8;
    }

    /// How near the word is in this record; what is written so after all is as near as can be.
    fn rank(&self, slot: usize, segment: &Segment) -> Option<Rank> {
        let near = self.nearness.get(slot).and_then(|near| Rank::ALL.get(usize::from(*near)));
        near.copied().or_else(|| self.word.anywhere.find(segment.record(slot)).map(|_| Rank::OtherExact))
    }
}

/// No rank has this number.
const NOTHING: u8 = u8::MAX;

fn mark(seen: &mut [bool], slot: usize) {
    if let Some(seen) = seen.get_mut(slot) {
        *seen = true;
    }
}
