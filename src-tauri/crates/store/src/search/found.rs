//! What was found, by how well it matches.

/// How well a record matches, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// Each word of the query is a word of the record, each number ends one of its numbers.
    Exact,
    /// Each begins a word, and one of them the record.
    Prefix,
    /// Each begins a word; of digits every place is as good.
    Word,
    /// Each is found, some of them only inside a word.
    Inside,
    /// In another alphabet or layout: each is a word by its sound.
    OtherExact,
    /// So begins a word.
    OtherPrefix,
    /// So it is found inside a word.
    OtherInside,
    /// With one slip it is a word.
    Slip,
    /// With one slip it sounds like a word.
    OtherSlip,
    /// With one slip it begins a word.
    SlipPrefix,
    /// With one slip it sounds like the beginning of a word.
    OtherSlipPrefix,
}

impl Rank {
    /// All of them, best first.
    pub(super) const ALL: [Self; 11] = [
        Self::Exact,
        Self::Prefix,
        Self::Word,
        Self::Inside,
        Self::OtherExact,
        Self::OtherPrefix,
        Self::OtherInside,
        Self::Slip,
        Self::OtherSlip,
        Self::SlipPrefix,
        Self::OtherSlipPrefix,
    ];
}

/// Slots that match, ascending within each rank.
#[derive(Default)]
pub(super) struct Found {
    ranks: [Vec<usize>; Rank::ALL.len()],
    /// Whether there may be more than these.
    pub(super) cut_short: bool,
}

impl Found {
    /// The slots of a rank.
    pub(super) fn of(&self, rank: Rank) -> &[usize] {
        self.ranks.get(rank as usize).map_or(&[], Vec::as_slice)
    }

    /// Adds a slot; ascending, or [`Self::settle`] comes after.
    pub(super) fn push(&mut self, rank: Rank, slot: usize) {
        if let Some(slots) = self.ranks.get_mut(rank as usize) {
            slots.push(slot);
        }
    }

    /// Puts every rank in order.
    pub(super) fn settle(&mut self) {
        self.ranks.iter_mut().for_each(|slots| slots.sort_unstable());
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ranks.iter().map(Vec::len).sum()
    }

    /// Whether words begin so in some record, by letters or by sound.
    pub(super) fn has_beginnings(&self) -> bool {
        [Rank::Exact, Rank::Prefix, Rank::Word, Rank::OtherExact, Rank::OtherPrefix].into_iter().any(|rank| !self.of(rank).is_empty())
    }

    /// All of them.
    pub(super) fn slots(&self) -> impl Iterator<Item = usize> + '_ {
        self.ranks.iter().flatten().copied()
    }
}
