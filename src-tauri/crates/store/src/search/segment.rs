//! Records side by side: their texts in one buffer, their sort keys in another.

use super::{alphabet::GAP, lexicon::Lexicon, wiped::Wiped};
use kartoteka_domain::ClientId;
use std::ops::Range;

/// Records under consecutive slots, from 0.
#[derive(Default)]
pub(super) struct Segment {
    texts: Wiped,
    text_ends: Vec<u32>,
    keys: Wiped,
    key_ends: Vec<u32>,
    ids: Vec<ClientId>,
    live: Vec<bool>,
    lexicon: Lexicon,
}

/// Where a record stands in the list: by name, then by id.
pub(super) type Place<'a> = (&'a [u8], ClientId);

impl Segment {
    /// Room for `records` with so many bytes of text and of keys, each text with its gaps.
    pub(super) fn with_capacity(records: usize, texts: usize, keys: usize) -> Self {
        Self {
            texts: Wiped::with_capacity(texts),
            text_ends: Vec::with_capacity(records),
            keys: Wiped::with_capacity(keys),
            key_ends: Vec::with_capacity(records),
            ids: Vec::with_capacity(records),
            live: Vec::with_capacity(records),
            lexicon: Lexicon::default(),
        }
    }

    /// Adds a record behind the others; `text` is encoded.
    pub(super) fn push(&mut self, (key, id): Place<'_>, text: &[u8]) {
        self.texts.extend(&[GAP]);
        self.texts.extend(text);
        self.texts.extend(&[GAP]);
        self.text_ends.push(end(&self.texts));
        self.keys.extend(key);
        self.key_ends.push(end(&self.keys));
        self.ids.push(id);
        self.live.push(true);
    }

    /// Reads the words of the records pushed since the last time.
    pub(super) fn learn(&mut self) {
        let mut lexicon = std::mem::take(&mut self.lexicon);
        lexicon.learn(self);
        self.lexicon = lexicon;
    }

    /// The words of the records up to the last [`Self::learn`].
    pub(super) fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// Wipes a record. Its slot stays, its text is found no more; words of names stay in the lexicon and lead nowhere.
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

    /// The text of a record, without the gaps around it.
    pub(super) fn text(&self, slot: usize) -> &[u8] {
        self.record(slot).get(1..).and_then(<[u8]>::split_last).map_or(&[], |(_, text)| text)
    }

    /// The text of a record between its gaps.
    pub(super) fn record(&self, slot: usize) -> &[u8] {
        self.texts.get(span(&self.text_ends, slot)).unwrap_or_default()
    }

    /// All texts, each between its gaps.
    pub(super) fn texts(&self) -> &[u8] {
        &self.texts
    }

    /// Where the text of each slot ends.
    pub(super) fn text_ends(&self) -> &[u32] {
        &self.text_ends
    }

    /// How many bytes of memory it holds.
    pub(super) fn bytes(&self) -> usize {
        let ends = (self.text_ends.capacity() + self.key_ends.capacity()) * size_of::<u32>();
        let records = self.ids.capacity() * size_of::<ClientId>() + self.live.capacity();
        self.texts.capacity() + self.keys.capacity() + ends + records + self.lexicon.bytes()
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
pub(super) fn span(ends: &[u32], slot: usize) -> Range<usize> {
    let end = |slot| ends.get(slot).map(|end| usize::try_from(*end).unwrap_or(usize::MAX));
    let start = slot.checked_sub(1).and_then(end).unwrap_or(0);
    start..end(slot).unwrap_or(start)
}

/// Where bytes end. There are never 4 GiB of them: that would be forty million clients.
pub(super) fn end(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
}
