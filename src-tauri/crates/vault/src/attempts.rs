//! Wrong passwords: how long the next attempt has to wait, kept in the file `attempts` so that a restart forgets nothing.

use crate::{
    codec::{Malformed, Reader, Writer},
    files,
};
use std::{io, path::Path};
use uuid::Uuid;

const FORMAT: u8 = 1;
const LONGEST: usize = 1024 * 1024;
const MOST_PEOPLE: usize = 500;
/// Times remembered for one person; older ones only count.
const MOST_TIMES: usize = 50;

/// What happened since the last [`clear_attempts`](crate::LockedVault::clear_attempts).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attempts {
    /// Milliseconds until the next attempt is taken; 0 when it may be made now.
    pub wait_ms: i64,
    /// When wrong passwords were given, oldest first; the last 50.
    pub failed_at_ms: Vec<i64>,
}

/// Everybody's wrong passwords.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct AttemptBook(Vec<Record>);

#[derive(Debug, PartialEq, Eq)]
struct Record {
    user: Uuid,
    failures: u32,
    /// When the present delay began.
    waiting_since_ms: i64,
    failed_at_ms: Vec<i64>,
}

impl AttemptBook {
    /// What the file holds; one that cannot be read holds nothing, for it guards against guessing at the screen only.
    pub(crate) fn read(path: &Path) -> Self {
        let bytes = files::read(path, LONGEST).ok().flatten();
        bytes.and_then(|bytes| Self::decode(&bytes).ok()).unwrap_or_default()
    }

    pub(crate) fn save(&self, path: &Path) -> io::Result<()> {
        files::replace(path, &self.encode())
    }

    /// The state of one person at `now_ms`.
    pub(crate) fn of(&self, user: Uuid, now_ms: i64) -> Attempts {
        self.find(user).map_or_else(Attempts::default, |record| Attempts {
            wait_ms: record.wait_ms(now_ms),
            failed_at_ms: record.failed_at_ms.clone(),
        })
    }

    /// A clock that was moved back begins the present delay anew, so that it is neither shortened nor endless; says
    /// whether that happened.
    pub(crate) fn notice_clock(&mut self, user: Uuid, now_ms: i64) -> bool {
        match self.0.iter_mut().find(|record| record.user == user && record.waiting_since_ms > now_ms) {
            Some(record) => {
                record.waiting_since_ms = now_ms;
                true
            }
            None => false,
        }
    }

    /// Notes a wrong password; returns the delay that follows.
    pub(crate) fn note_failure(&mut self, user: Uuid, now_ms: i64) -> i64 {
        let mut record = self.take(user);
        record.failures = record.failures.saturating_add(1);
        record.waiting_since_ms = now_ms;
        record.failed_at_ms.push(now_ms);
        let surplus = record.failed_at_ms.len().saturating_sub(MOST_TIMES);
        record.failed_at_ms.drain(..surplus);
        let wait = record.wait_ms(now_ms);
        self.0.push(record);
        wait
    }

    /// Forgets one person's wrong passwords.
    pub(crate) fn clear(&mut self, user: Uuid) {
        self.take(user);
    }

    fn find(&self, user: Uuid) -> Option<&Record> {
        self.0.iter().find(|record| record.user == user)
    }

    fn take(&mut self, user: Uuid) -> Record {
        let at = self.0.iter().position(|record| record.user == user);
        at.map_or_else(|| Record { user, failures: 0, waiting_since_ms: 0, failed_at_ms: Vec::new() }, |at| self.0.swap_remove(at))
    }

    fn encode(&self) -> Vec<u8> {
        let mut to = Writer::default();
        to.u8(FORMAT).count(self.0.len());
        for record in &self.0 {
            to.uuid(record.user).u32(record.failures).i64(record.waiting_since_ms).count(record.failed_at_ms.len());
            for at in &record.failed_at_ms {
                to.i64(*at);
            }
        }
        to.done()
    }

    fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        if from.u8()? != FORMAT {
            return Err(Malformed);
        }
        let records = from.list(MOST_PEOPLE, |from| {
            Ok(Record {
                user: from.uuid()?,
                failures: from.u32()?,
                waiting_since_ms: from.i64()?,
                failed_at_ms: from.list(MOST_TIMES, Reader::i64)?,
            })
        })?;
        from.end()?;
        Ok(Self(records))
    }
}

impl Record {
    fn wait_ms(&self, now_ms: i64) -> i64 {
        let delay = delay_ms(self.failures);
        let waited = now_ms.saturating_sub(self.waiting_since_ms).max(0);
        delay.saturating_sub(waited).max(0)
    }
}

/// 1, 2, 4 … 60 seconds after the first, second, third … wrong password.
fn delay_ms(failures: u32) -> i64 {
    match failures {
        0 => 0,
        1..=6 => 1000 << (failures - 1),
        _ => 60_000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNA: Uuid = Uuid::from_u128(1);
    const OLENA: Uuid = Uuid::from_u128(2);

    #[test]
    fn each_wrong_password_doubles_the_wait_up_to_a_minute() {
        let mut book = AttemptBook::default();
        let waits: Vec<i64> = (0..9).map(|_| book.note_failure(ANNA, 0) / 1000).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
        assert_eq!(book.of(ANNA, 59_000).wait_ms, 1000);
        assert_eq!(book.of(ANNA, 60_000).wait_ms, 0);
        assert_eq!(book.of(OLENA, 0), Attempts::default());
    }

    #[test]
    fn a_clock_moved_back_starts_the_wait_again_and_only_once() {
        let mut book = AttemptBook::default();
        book.note_failure(ANNA, 1_000_000);
        book.note_failure(ANNA, 1_001_000);
        assert_eq!(book.of(ANNA, 0).wait_ms, 2000);
        assert!(book.notice_clock(ANNA, 0));
        assert!(!book.notice_clock(ANNA, 500));
        assert_eq!(book.of(ANNA, 500).wait_ms, 1500);
        assert_eq!(book.of(ANNA, 2000).wait_ms, 0);
    }

    #[test]
    fn the_file_keeps_everything_and_forgets_who_is_cleared() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("attempts");
        let mut book = AttemptBook::default();
        for at in 0..60 {
            book.note_failure(ANNA, at);
        }
        book.note_failure(OLENA, 7);
        book.save(&path).unwrap();
        let mut read = AttemptBook::read(&path);
        assert_eq!(read, book);
        assert_eq!(read.of(ANNA, 60).failed_at_ms, (10..60).collect::<Vec<_>>());
        read.clear(ANNA);
        assert_eq!(read.of(ANNA, 60), Attempts::default());
        assert_eq!(read.of(OLENA, 7).wait_ms, 1000);
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_a_book_or_malformed(bytes: Vec<u8>) {
            let _ = AttemptBook::decode(&bytes);
        }
    }
}
