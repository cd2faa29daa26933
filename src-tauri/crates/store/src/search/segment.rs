//! Records side by side: their texts in one buffer, their sort keys in another.

use super::{alphabet::GAP, wiped::Wiped};
use kartoteka_domain::ClientId;
use std::ops::Range;

/// Records under consecutive slots, from 0.
#[derive(Default)]
pub(super) struct Segment {
    texts: Wiped,
    text_ends: Vec<usize>,
    keys: Wiped,
    key_ends: Vec<usize>,
    ids: Vec<ClientId>,
    live: Vec<bool>,
}

/// Where a record stands in the list: by name, then by id.
pub(super) type Place<'a> = (&'a [u8], ClientId);

impl Segment {
    /// Room for `records` with so many bytes of text and of keys, each text with its gap.
    pub(super) fn with_capacity(records: usize, texts: usize, keys: usize) -> Self {
        Self {
            texts: Wiped::with_capacity(texts),
            text_ends: Vec::with_capacity(records),
            keys: Wiped::with_capacity(keys),
            key_ends: Vec::with_capacity(records),
            ids: Vec::with_capacity(records),
            live: Vec::with_capacity(records),
        }
    }

    /// Adds a record behind the others; `text` is encoded.
    pub(super) fn push(&mut self, (key, id): Place<'_>, text: &[u8]) {
        self.texts.extend(&[GAP]);
        self.texts.extend(text);
        self.text_ends.push(self.texts.len());
        self.keys.extend(key);
        self.key_ends.push(self.keys.len());
        self.ids.push(id);
        self.live.push(true);
    }

    /// Wipes a record. Its slot stays, its text is found no more.
    pub(super) fn kill(&mut self, slot: usize) {
        self.texts.wipe(span(&self.text_ends, slot));
        if let Some(live) = self.live.get_mut(slot) {
            *live = false;
        }
    }

    /// How many slots there are, wiped ones too.
    pub(super) fn slots(&self) -> usize {
        self.ids.len()
    }

    pub(super) fn id(&self, slot: usize) -> Option<ClientId> {
        self.ids.get(slot).copied()
    }

    pub(super) fn is_live(&self, slot: usize) -> bool {
        self.live.get(slot).copied().unwrap_or(false)
    }

    /// Where the record stands in the list.
    pub(super) fn place(&self, slot: usize) -> Option<Place<'_>> {
        Some((self.keys.get(span(&self.key_ends, slot))?, self.id(slot)?))
    }

    /// The text of a record, without the gap before it.
    pub(super) fn text(&self, slot: usize) -> &[u8] {
        self.texts.get(span(&self.text_ends, slot)).and_then(|record| record.get(1..)).unwrap_or_default()
    }

    /// All texts, each behind its gap.
    pub(super) fn texts(&self) -> &[u8] {
        &self.texts
    }

    /// Where the text of each slot ends.
    pub(super) fn text_ends(&self) -> &[usize] {
        &self.text_ends
    }

    /// How many of the first slots stand before `place`, if slots stand in order.
    pub(super) fn before(&self, place: Place<'_>) -> usize {
        let (mut low, mut high) = (0, self.slots());
        while low < high {
            let middle = low.midpoint(high);
            if self.place(middle).is_some_and(|here| here < place) { low = middle.saturating_add(1) } else { high = middle }
        }
        low
    }
}

/// From the end of the slot before to its own.
pub(super) fn span(ends: &[usize], slot: usize) -> Range<usize> {
    let start = slot.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    start..ends.get(slot).copied().unwrap_or(start)
}
