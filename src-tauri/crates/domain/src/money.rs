//! Amounts of money, in the smallest unit of the currency of the base.

/// An amount in the smallest unit: kopiykas, groszy, cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(pub i64);

impl Money {
    /// The most a price may be.
    pub const MAX: Self = Self(10_000_000_000);
}
