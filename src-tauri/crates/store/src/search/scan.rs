//! One pass over a segment that ends as soon as enough is known.

use super::{
    query::{Query, Rank},
    segment::{Segment, span},
};

/// Slots that match, ascending.
#[derive(Default)]
pub(super) struct Found {
    /// Where words of the record begin so.
    pub(super) begins: Vec<usize>,
    /// Where they are found inside words only.
    pub(super) inside: Vec<usize>,
    /// Whether there may be more than these.
    pub(super) cut_short: bool,
}

/// Finds up to `limit` records of each rank; `query` has a word.
///
/// Beginnings rank before all fragments, so a frequent fragment alone must not end the pass: once there are enough
/// fragments, only beginnings are looked for in the rest, and those are rare then.
pub(super) fn scan(segment: &Segment, query: &Query, limit: usize) -> Found {
    let mut found = Found::default();
    let Some(driver) = query.driver() else { return found };
    let (texts, ends) = (segment.texts(), segment.text_ends());
    let mut needle = &driver.anywhere;
    let (mut slot, mut from) = (0, 0);
    while let Some(offset) = texts.get(from..).and_then(|rest| needle.find(rest)) {
        let offset = from.saturating_add(offset);
        slot += ends.get(slot..).and_then(|ends| ends.iter().position(|end| *end > offset)).unwrap_or_default();
        let record = span(ends, slot);
        from = record.end;
        match query.rank(texts.get(record).unwrap_or_default()) {
            None => {}
            Some(Rank::Begins) => {
                found.begins.push(slot);
                if found.begins.len() >= limit {
                    found.cut_short = true;
                    break;
                }
            }
            // Behind the limit the driver itself begins a word here, but another word does not.
            Some(Rank::Inside) if found.inside.len() >= limit => {}
            Some(Rank::Inside) => {
                found.inside.push(slot);
                if found.inside.len() >= limit {
                    found.cut_short = true;
                    needle = &driver.begins;
                }
            }
        }
    }
    found
}
