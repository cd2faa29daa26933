//! Taking the journal out as a file: with its own right, a reason and the password.

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
    let language = session.base().language;
    let (mut rows, mut cursor): (Vec<Vec<String>>, Option<Cursor>) = (Vec::new(), None);
    loop {
        session.still_open()?;
        let page = page(session, filter, cursor, MAX_PAGE)?;
        rows.extend(page.entries.iter().map(|entry| row(session, language, &page, entry)));
        cursor = page.next;
        if cursor.is_none() {
            return Ok(rows);
        }
    }
}

fn row(session: &Session, language: Language, page: &Page, entry: &Entry) -> Vec<String> {
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
        entry.body.changes.iter().filter(|change| !UNTOLD.contains(&change.field.as_str())).map(|change| told(language, change)).collect();
    let action = say(language, &format!("action-{}", entry.body.action.code()), &[]);
    vec![when, entry.user.map(user).unwrap_or_default(), action, subject, entry.body.note.clone(), changes.join("; ")]
}

fn told(language: Language, change: &Change) -> String {
    format!("{}: {} → {}", field(language, &change.field), change.old, change.new)
}

/// What a field is called; of the second service of a visit and those after it, with its number.
fn field(language: Language, code: &str) -> String {
    let numbered = code.rsplit_once('-').filter(|(_, number)| number.parse::<u8>().is_ok());
    match numbered {
        Some((code, number)) => format!("{} ({number})", say(language, &format!("field-{code}"), &[])),
        None => say(language, &format!("field-{code}"), &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_of_the_second_service_has_its_number() {
        let told = |code| field(Language::English, code);
        assert_eq!([told("start"), told("start-2"), told("first-name")], ["Begins", "Begins (2)", "First name"]);
    }
}
