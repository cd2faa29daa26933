//! Taking the journal out as a file: with its own right, a reason and the password.

use super::words::Words;
use super::{Cursor, JournalFilter, MAX_PAGE, Page, page};
use crate::{Error, Session, export::reason, files::Prepared, words::say};
use kartoteka_domain::{Action, Change, Entry, Language, NewEntry, Right, Subject};
use kartoteka_exchange::FileFormat;
use std::path::Path;

/// Words above the columns.
const HEADERS: [&str; 5] = ["journal-period", "journal-person", "journal-action", "journal-client", "field-note"];

/// Which visit or wish it is: ids, which tell people nothing.
const UNTOLD: [&str; 2] = ["visit", "wait"];

/// Writes the entries that fit `filter` as CSV, newest first, and journals it. Answers how many there are.
///
/// # Errors
/// [`Error::ReasonNeeded`], [`Error::StepUpNeeded`], that the file cannot be written, or those of [`Session::write`].
pub fn export(session: &Session, filter: &JournalFilter, path: &Path, why: &str) -> Result<usize, Error> {
    session.check(Right::ExportJournal)?;
    session.check_not_looking()?;
    let reason = reason(why)?;
    session.check_step_up()?;
    let rows = rows(session, filter)?;
    let file = Prepared::write(path, &FileFormat::Csv.write(&headers(session.base().language), &rows)?)?;
    session.write(Right::ExportJournal, |tx| {
        tx.note(NewEntry::new(Action::JournalExported, Subject::Base).with_note(format!("{}: {reason}", rows.len())));
        Ok(())
    })?;
    file.publish()?;
    Ok(rows.len())
}

fn headers(language: Language) -> Vec<String> {
    let changes = ["journal-before", "journal-after"].map(|id| say(language, id, &[])).join(" → ");
    HEADERS.iter().map(|id| say(language, id, &[])).chain([changes]).collect()
}

fn rows(session: &Session, filter: &JournalFilter) -> Result<Vec<Vec<String>>, Error> {
    let words = Words { language: session.base().language, country: session.base().country };
    let (mut rows, mut cursor): (Vec<Vec<String>>, Option<Cursor>) = (Vec::new(), None);
    loop {
        session.still_open()?;
        let page = page(session, filter, cursor, MAX_PAGE)?;
        rows.extend(page.entries.iter().map(|entry| row(session, words, &page, entry)));
        cursor = page.next;
        if cursor.is_none() {
            return Ok(rows);
        }
    }
}

fn row(session: &Session, words: Words, page: &Page, entry: &Entry) -> Vec<String> {
    let user = |id| page.users.get(&id).cloned().unwrap_or_default();
    let subject = match entry.body.subject {
        Subject::Client(id) => page.clients.get(&id).cloned().unwrap_or_default(),
        Subject::User(id) => user(id),
        Subject::Visit(id) => page.visits.get(&id).cloned().unwrap_or_default(),
        Subject::Service(id) => page.services.get(&id).cloned().unwrap_or_default(),
        Subject::Base | Subject::Import(_) => String::new(),
    };
    let when = session.zone().written(entry.at);
    let changes: Vec<String> =
        entry.body.changes.iter().filter(|change| !UNTOLD.contains(&change.field.as_str())).map(|change| told(words, change)).collect();
    let action = say(words.language, &format!("action-{}", entry.body.action.code()), &[]);
    vec![when, entry.user.map(user).unwrap_or_default(), action, subject, words.note(&entry.body.note), changes.join("; ")]
}

fn told(words: Words, change: &Change) -> String {
    let value = |value| words.value(&change.field, value);
    format!("{}: {} → {}", words.field(&change.field), value(&change.old), value(&change.new))
}
