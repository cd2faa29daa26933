//! Chance that repeats: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number
//! generators", 2014), one stream per person or day. Never for keys.

/// A stream of chance: the same seed always brings the same.
pub struct Random(u64);

impl Random {
    /// The stream of the person at `index`.
    #[must_use]
    pub fn of(seed: u64, index: usize) -> Self {
        let mut start = Self(seed);
        Self(start.next() ^ (index as u64).wrapping_mul(0xA24B_AED4_963E_E407))
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, or 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.next().checked_rem(bound).unwrap_or(0)
    }

    /// True in `percent` of a hundred.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of several; `None` of none.
    pub fn pick<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        let index = self.below(of.len() as u64);
        of.get(usize::try_from(index).unwrap_or(0)).copied()
    }

    /// One of several texts.
    pub(super) fn text(&mut self, of: &[&'static str]) -> &'static str {
        self.pick(of).unwrap_or_default()
    }
}
