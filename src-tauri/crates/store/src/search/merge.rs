//! The base and the tail of an index as one list in the order of names.

use super::segment::Segment;
use kartoteka_domain::ClientId;

/// A record of the tail and where it stands: before slot `before` of the base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TailRecord {
    pub(super) slot: usize,
    pub(super) before: usize,
}

/// A record of either segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// In the base, by slot.
    Base(usize),
    /// In the tail, by slot.
    Tail(usize),
}

/// Merges ascending slots of the base with records of the tail in the order of names.
pub(super) fn merge(base: impl Iterator<Item = usize>, tail: impl Iterator<Item = TailRecord>) -> impl Iterator<Item = At> {
    let (mut base, mut tail) = (base.peekable(), tail.peekable());
    std::iter::from_fn(move || {
        let first = base.peek().copied();
        match tail.next_if(|record| first.is_none_or(|slot| record.before <= slot)) {
            Some(record) => Some(At::Tail(record.slot)),
            None => base.next().map(At::Base),
        }
    })
}

/// Keeps of `order` what `slots`, ascending, contain.
pub(super) fn only<'a>(order: &'a [TailRecord], slots: &'a [usize]) -> impl Iterator<Item = TailRecord> + 'a {
    order.iter().filter(|record| slots.binary_search(&record.slot).is_ok()).copied()
}

/// All live records of both segments in the order of names.
pub(super) fn everything<'a>(base: &'a Segment, order: &'a [TailRecord]) -> impl Iterator<Item = At> + 'a {
    merge((0..base.slots()).filter(|slot| base.is_live(*slot)), order.iter().copied())
}

/// Whose record it is.
pub(super) fn id(base: &Segment, tail: &Segment, at: At) -> Option<ClientId> {
    match at {
        At::Base(slot) => base.id(slot),
        At::Tail(slot) => tail.id(slot),
    }
}
