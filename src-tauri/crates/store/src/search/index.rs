//! The index: what is in it, how it changes, what it finds.

use super::{
    alphabet::encode,
    found::{Found, Rank},
    loose,
    merge::{At, TailRecord, everything, id, merge, only},
    near::Depth,
    query::Query,
    scan::scan,
    segment::{Place, Segment},
};
use crate::{
    Error, convert,
    views::{View, seen_by},
};
use kartoteka_domain::{ClientDetails, ClientId, Sight, layout, text::sort_key};
use rusqlite::Connection;
use std::collections::HashMap;

/// Hits are counted at least this far before a scan ends early. Few in tests, so that a small list meets it.
const COUNTED: usize = if cfg!(test) { 10 } else { 2_000 };

/// The tail is merged into the base when it and the wiped records come to a sixteenth of it, but not before this.
const TIDY: usize = if cfg!(test) { 8 } else { 2_048 };

const TEXTS: &str = concat!("SELECT ", seen_by!(), ", id, sort_key, search_text FROM client_list WHERE deleted_at IS NULL");

/// The clients of the list, ready to be searched. Dropping it wipes the text.
#[derive(Default)]
pub struct SearchIndex {
    /// In the order of names.
    base: Segment,
    /// In the order of arrival.
    tail: Segment,
    /// Live records of the tail in the order of names.
    order: Vec<TailRecord>,
    places: HashMap<ClientId, At>,
    /// Wiped slots of the base.
    wiped: usize,
}

/// A page of what was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hits {
    /// How many there are.
    pub total: usize,
    /// Whether there are no more than `total`; else there is at least one more behind this page.
    pub total_is_exact: bool,
    /// The page: whole words before beginnings before fragments, then what only sounds so, then slips; each rank by name.
    pub ids: Vec<ClientId>,
}

impl SearchIndex {
    /// Reads all clients of the list that `sight` covers. `conn` may read clients; people find by words and digits they
    /// do not see.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn build(conn: &Connection, sight: &Sight) -> Result<Self, Error> {
        let mut unsorted = Segment::default();
        View::of(conn, sight).visit(TEXTS, &[], |row| {
            let (key, text) = (row.get_ref(4)?, row.get_ref(5)?);
            let (key, text) = (key.as_blob().map_err(rusqlite::Error::from)?, text.as_str().map_err(rusqlite::Error::from)?);
            unsorted.push((key, convert::id(row, 3, ClientId::from_slice)?), &encode(text));
            Ok(true)
        })?;
        let mut index = Self::of(sorted(&unsorted));
        index.base.learn();
        Ok(index)
    }

    /// Adds a client, or puts the new text in the place of the old. `text` is folded, as
    /// [`ClientDetails::search_text`] is.
    pub fn upsert(&mut self, id: ClientId, sort_key: &[u8], text: &str) {
        self.remove(id);
        let place = (sort_key, id);
        let record = TailRecord { slot: self.tail.slots(), before: self.base.before(place) };
        let rank = self.order.partition_point(|other| self.tail.place(other.slot).is_some_and(|here| here < place));
        self.order.insert(rank, record);
        self.places.insert(id, At::Tail(record.slot));
        self.tail.push(place, &encode(text));
        self.tidy();
    }

    /// [`Self::upsert`] with what the list would store for these details.
    pub fn put(&mut self, id: ClientId, details: &ClientDetails) {
        self.upsert(id, &sort_key(&details.display_name()), &details.search_text());
    }

    /// Forgets a client, if it is known.
    pub fn remove(&mut self, id: ClientId) {
        match self.places.remove(&id) {
            None => return,
            Some(At::Base(slot)) => {
                self.base.kill(slot);
                self.wiped = self.wiped.saturating_add(1);
            }
            Some(At::Tail(slot)) => {
                self.order.retain(|record| record.slot != slot);
                self.tail.kill(slot);
            }
        }
        self.tidy();
    }

    /// The hits for `query` from the `from`th on. Every word of it must occur somewhere in a record, in any order;
    /// a query of phone signs only is one run of digits. Without a word it is the whole list.
    #[must_use]
    pub fn find(&mut self, query: &str, from: usize, count: usize) -> Hits {
        let parsed = Query::parse(query);
        if parsed.driver().is_none() {
            let ids = self.page(everything(&self.base, &self.order), from, count);
            return Hits { total: self.len(), total_is_exact: true, ids };
        }
        let limit = from.saturating_add(count).saturating_add(1).max(COUNTED);
        let mut hits = self.scan(&parsed, limit);
        if !hits.base.cut_short {
            self.base.learn();
            self.tail.learn();
            self.forgive(query, &parsed, limit, &mut hits);
        }
        let records =
            Rank::ALL.into_iter().flat_map(|rank| merge(hits.base.of(rank).iter().copied(), only(&self.order, hits.tail.of(rank))));
        Hits { total: hits.len(), total_is_exact: !hits.base.cut_short, ids: self.page(records, from, count) }
    }

    fn scan(&self, query: &Query, limit: usize) -> Both {
        Both { base: scan(&self.base, query, limit), tail: scan(&self.tail, query, usize::MAX) }
    }

    /// Adds what was typed otherwise than it is stored. Each step is taken only while nobody is found by the beginnings of
    /// words, so that a list holds no guesses beside what was meant.
    fn forgive(&self, text: &str, query: &Query, limit: usize, hits: &mut Both) {
        self.look(query, Depth::Beginnings, hits);
        if hits.has_beginnings() {
            return;
        }
        for number in Query::other_numbers(text) {
            if hits.len() == 0 {
                *hits = self.scan(&number, limit);
            }
        }
        let meant: Vec<Query> = layout::meant(text).iter().map(|text| Query::parse(text)).collect();
        meant.iter().for_each(|meant| self.look(meant, Depth::Beginnings, hits));
        if hits.has_beginnings() {
            return;
        }
        [query].into_iter().chain(&meant).for_each(|query| self.look(query, Depth::Insides, hits));
        self.look(query, Depth::Slips, hits);
        for meant in &meant {
            if hits.len() == 0 {
                *hits = self.scan(meant, limit);
                self.look(meant, Depth::Slips, hits);
            }
        }
    }

    fn look(&self, query: &Query, depth: Depth, hits: &mut Both) {
        loose::look(&self.base, query, depth, &mut hits.base);
        loose::look(&self.tail, query, depth, &mut hits.tail);
    }

    /// How many clients are in it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether nobody is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// How many bytes of memory it holds, spare room included.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let places = self.places.capacity() * size_of::<(ClientId, At)>();
        self.base.bytes() + self.tail.bytes() + places + self.order.capacity() * size_of::<TailRecord>()
    }

    fn page(&self, records: impl Iterator<Item = At>, from: usize, count: usize) -> Vec<ClientId> {
        records.skip(from).take(count).filter_map(|at| id(&self.base, &self.tail, at)).collect()
    }

    /// Merges the tail into the base when both have grown untidy.
    fn tidy(&mut self) {
        if self.tail.slots() + self.wiped > TIDY.max(self.base.slots() / 16) {
            let records: Vec<_> = everything(&self.base, &self.order).filter_map(|at| self.record(at)).collect();
            *self = Self::of(gathered(&records));
        }
    }

    fn record(&self, at: At) -> Option<(Place<'_>, &[u8])> {
        let (segment, slot) = match at {
            At::Base(slot) => (&self.base, slot),
            At::Tail(slot) => (&self.tail, slot),
        };
        Some((segment.place(slot)?, segment.text(slot)))
    }

    fn of(base: Segment) -> Self {
        let places = (0..base.slots()).filter_map(|slot| Some((base.id(slot)?, At::Base(slot)))).collect();
        Self { base, places, ..Self::default() }
    }
}

/// What both segments hold.
struct Both {
    base: Found,
    tail: Found,
}

impl Both {
    fn len(&self) -> usize {
        self.base.len() + self.tail.len()
    }

    fn has_beginnings(&self) -> bool {
        self.base.has_beginnings() || self.tail.has_beginnings()
    }
}

fn sorted(unsorted: &Segment) -> Segment {
    let mut records: Vec<_> = (0..unsorted.slots()).filter_map(|slot| Some((unsorted.place(slot)?, unsorted.text(slot)))).collect();
    records.sort_unstable_by_key(|(place, _)| *place);
    gathered(&records)
}

fn gathered(records: &[(Place<'_>, &[u8])]) -> Segment {
    let (texts, keys) = records.iter().fold((0, 0), |(texts, keys), ((key, _), text)| (texts + text.len() + 2, keys + key.len()));
    let mut segment = Segment::with_capacity(records.len(), texts, keys);
    records.iter().for_each(|(place, text)| segment.push(*place, text));
    segment
}
