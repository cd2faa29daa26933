//! Reading the journal newest first, a page at a time.

use super::{Journal, body, seal::subject_columns};
use crate::{
    Error,
    convert::{from_sql, id, id_or_none, limit, millis, number},
};
use kartoteka_domain::{Action, ClientId, DeviceId, Entry, ImportId, Millis, NewEntry, ServiceId, Subject, UserId, VisitId};
use rusqlite::{Row, named_params, types::FromSqlError};
use std::{fmt, str::FromStr};

/// Which entries are wanted; what is not said does not matter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct JournalFilter {
    /// Only of this person.
    pub user: Option<UserId>,
    /// Only about this; [`Subject::Base`] cannot be asked for and matches everything.
    pub subject: Option<Subject>,
    /// Only these actions; none means all.
    pub actions: Vec<Action>,
    /// Not before.
    pub from: Option<Millis>,
    /// Before, and not at.
    pub until: Option<Millis>,
}

/// Where a page ended. As text it is one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    at: i64,
    chain: i64,
    seq: i64,
}

/// The text is no cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in the journal")]
pub struct CursorError;

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.at, self.chain, self.seq)
    }
}

impl FromStr for Cursor {
    type Err = CursorError;

    fn from_str(text: &str) -> Result<Self, CursorError> {
        let mut parts = text.splitn(3, '.').map(str::parse);
        let mut next = || parts.next().and_then(Result::ok).ok_or(CursorError);
        Ok(Self { at: next()?, chain: next()?, seq: next()? })
    }
}

/// The keys of a page come from an index alone, whatever is filtered; only then whole entries are read.
macro_rules! page_sql {
    ($condition:literal) => {
        concat!(
            "SELECT at, chain, seq, device, user, action, subject_kind, subject, body
             FROM (SELECT at, chain, seq FROM journal
                   WHERE ",
            $condition,
            " AND (at, chain, seq) < (:at, :chain, :seq) AND at >= :from
                     AND (:user IS NULL OR user = :user)
                     AND (:actions IS NULL OR instr(:actions, ' ' || action || ' '))
                   ORDER BY at DESC, chain DESC, seq DESC LIMIT :count)
             JOIN journal USING (at, chain, seq) JOIN journal_chains ON num = chain
             ORDER BY at DESC, chain DESC, seq DESC"
        )
    };
}

pub(super) const BY_TIME: &str = page_sql!(":subject IS NULL");
pub(super) const BY_SUBJECT: &str = page_sql!("subject = :subject");

impl Journal<'_> {
    /// Up to `count` entries, newest first, from the one after `before`; and where to go on, if there is more.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn page(&self, filter: &JournalFilter, before: Option<Cursor>, count: usize) -> Result<(Vec<Entry>, Option<Cursor>), Error> {
        let mut rows = self.placed(filter, before, count.saturating_add(1))?;
        let more = rows.len() > count;
        rows.truncate(count);
        let next = rows.last().filter(|_| more).map(|(cursor, _)| *cursor);
        Ok((rows.into_iter().map(|(_, entry)| entry).collect(), next))
    }

    /// Up to `count` entries, newest first, from the one after `before`, each with its place.
    ///
    /// # Errors
    /// As [`Self::page`].
    pub fn placed(&self, filter: &JournalFilter, before: Option<Cursor>, count: usize) -> Result<Vec<(Cursor, Entry)>, Error> {
        let start = start(filter, before);
        let subject = filter.subject.as_ref().and_then(|subject| subject_columns(subject).1);
        let mut statement = self.conn.prepare_cached(if subject.is_some() { BY_SUBJECT } else { BY_TIME })?;
        let params = named_params! {
            ":subject": subject,
            ":at": start.at,
            ":chain": start.chain,
            ":seq": start.seq,
            ":from": filter.from.map_or(i64::MIN, |from| from.0),
            ":user": filter.user.as_ref().map(UserId::as_bytes),
            ":actions": codes(&filter.actions),
            ":count": limit(count),
        };
        let rows: Vec<(Cursor, Option<Entry>)> = statement.query_map(params, entry)?.collect::<Result<_, _>>()?;
        rows.into_iter().map(|(cursor, entry)| Ok((cursor, entry.ok_or(Error::Damaged("journal"))?))).collect()
    }
}

/// The place all wanted entries lie before.
fn start(filter: &JournalFilter, before: Option<Cursor>) -> Cursor {
    let until = filter.until.map(|at| Cursor { at: at.0, chain: 0, seq: 0 });
    let places = before.into_iter().chain(until);
    places.min_by_key(|place| (place.at, place.chain, place.seq)).unwrap_or(Cursor { at: i64::MAX, chain: i64::MAX, seq: i64::MAX })
}

/// Codes with a space around each, to look one up; `None` for no filter.
pub(super) fn codes(actions: &[Action]) -> Option<String> {
    let codes: String = actions.iter().map(|action| format!("{} ", action.code())).collect();
    (!codes.is_empty()).then(|| format!(" {codes}"))
}

/// The place of an entry, and the entry if it can be understood.
fn entry(row: &Row<'_>) -> Result<(Cursor, Option<Entry>), rusqlite::Error> {
    let cursor = Cursor { at: row.get(0)?, chain: row.get(1)?, seq: row.get(2)? };
    let action = Action::parse(row.get_ref(5)?.as_str()?);
    let (Some(action), Some((changes, note))) = (action, body::from_bytes(row.get_ref(8)?.as_blob()?)) else { return Ok((cursor, None)) };
    let entry = Entry {
        seq: from_sql(cursor.seq),
        at: millis(row, 0)?,
        device: id(row, 3, DeviceId::from_slice)?,
        user: id_or_none(row, 4, UserId::from_slice)?,
        body: NewEntry { action, subject: subject(row)?, changes, note },
    };
    Ok((cursor, Some(entry)))
}

fn subject(row: &Row<'_>) -> Result<Subject, rusqlite::Error> {
    Ok(match number(row, 6)? {
        0 => Subject::Base,
        1 => Subject::Client(id(row, 7, ClientId::from_slice)?),
        2 => Subject::Import(id(row, 7, ImportId::from_slice)?),
        3 => Subject::User(id(row, 7, UserId::from_slice)?),
        4 => Subject::Visit(id(row, 7, VisitId::from_slice)?),
        5 => Subject::Service(id(row, 7, ServiceId::from_slice)?),
        _ => return Err(FromSqlError::InvalidType.into()),
    })
}
