//! One pass over a segment that ends as soon as enough is known.

use super::{
    found::{Found, Rank},
    query::{Query, Word},
    segment::{Segment, span},
};

/// Finds up to `limit` records of each rank; `query` has a word.
///
/// Better ranks come before all worse ones, so a frequent fragment alone must not end the pass: once there are enough
/// fragments, only beginnings are looked for in the rest, and those are rarer then; once there are enough of these, only
/// whole words and the beginnings of records.
pub(super) fn scan(segment: &Segment, query: &Query, limit: usize) -> Found {
    let mut found = Found::default();
    let Some(driver) = query.driver() else { return found };
    let (texts, ends) = (segment.texts(), segment.text_ends());
    let mut needle = &driver.anywhere;
    let (mut slot, mut from) = (0, 0);
    while let Some(offset) = texts.get(from..).and_then(|rest| needle.find(rest)) {
        let offset = from.saturating_add(offset);
        slot = holding(ends, slot, offset);
        let record = span(ends, slot);
        from = record.end;
        let text = texts.get(record).unwrap_or_default();
        let rank = if is_full(&found, Rank::Word, limit) { query.top(driver, text) } else { query.rank(text) };
        // What is full is known well enough; another word may have kept a record from a better rank.
        let Some(rank) = rank.filter(|rank| !is_full(&found, *rank, limit)) else { continue };
        found.push(rank, slot);
        if is_full(&found, rank, limit) {
            found.cut_short = true;
            match rank {
                Rank::Exact => break,
                Rank::Inside => needle = &driver.begins,
                Rank::Word => needle = driver.top(),
                _ => {}
            }
        }
    }
    found
}

/// The slot from `slot` on whose text holds the byte at `offset`.
fn holding(ends: &[u32], slot: usize, offset: usize) -> usize {
    let is_behind = |end: &u32| usize::try_from(*end).is_ok_and(|end| end > offset);
    slot + ends.get(slot..).and_then(|ends| ends.iter().position(is_behind)).unwrap_or_default()
}

fn is_full(found: &Found, rank: Rank, limit: usize) -> bool {
    found.of(rank).len() >= limit
}

impl Query {
    /// The rank of a record if it is one of the two best; cheap for all others.
    fn top(&self, driver: &Word, record: &[u8]) -> Option<Rank> {
        let may_be = || self.opens(record) || driver.whole.find(record).is_some();
        if may_be() { self.rank(record).filter(|rank| *rank <= Rank::Prefix) } else { None }
    }
}

impl Word {
    /// What to look for when only the best ranks matter: a number opens no record.
    fn top(&self) -> &memchr::memmem::Finder<'static> {
        if self.is_run() { &self.whole } else { &self.begins }
    }
}
