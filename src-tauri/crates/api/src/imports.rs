//! Bringing in a file of clients: read, map, plan, run in batches, undo as a whole.

use crate::{
    Error, clients, files, merge,
    session::{Session, Topic, Tx},
};
use kartoteka_backup::Flow;
use kartoteka_domain::{
    Action, ClientDetails, ClientDraft, ClientField, ClientId, Contacts, Country, ImportId, Meter, NewEntry, Problem, Right, Subject,
};
use kartoteka_exchange::ImportRow;
pub use kartoteka_exchange::{Column, Delimiter, Encoding, Mapping, RowProblem, Sheet, people};
use kartoteka_store::Read;
pub use kartoteka_store::{ImportCounts, ImportRun};
use std::{
    collections::HashMap,
    path::Path,
    sync::mpsc::{self, SyncSender},
    thread,
};

/// What to do with a row whose phone or mail is known already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Strategy {
    /// Add it as another client.
    Create,
    /// Fill in and correct the known client; blank cells never wipe anything.
    Update,
    /// Leave the known client as it is.
    Skip,
}

impl Strategy {
    /// The name on the wire and in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Skip => "skip",
        }
    }

    /// The strategy with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Create, Self::Update, Self::Skip].into_iter().find(|strategy| strategy.code() == code)
    }
}

/// A file that was opened for import.
pub struct Source {
    /// Its name, without the folder.
    pub file_name: String,
    /// Its rows.
    pub sheet: Sheet,
    /// Which column means what.
    pub mapping: Mapping,
    bytes: Vec<u8>,
}

/// A row that stays out, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The row's number as a spreadsheet shows it.
    pub line: usize,
    /// The code of the reason, as in message ids (`problem-…`).
    pub reason: &'static str,
}

/// What an import did or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Clients added.
    pub added: usize,
    /// Clients filled in.
    pub updated: usize,
    /// Rows left out because the client is known.
    pub skipped: usize,
    /// Rows that hold no client.
    pub rejected: Vec<Rejected>,
}

/// Rows in one transaction: an index page touched by many of them is sealed and written once. Others who write wait
/// for half a second at most.
const BATCH: usize = 4_000;
/// Rows that are understood ahead of those being written.
const AHEAD: usize = 2;

impl Source {
    /// Opens a file; encoding, delimiter and columns are found by looking at it.
    ///
    /// # Errors
    /// [`Error::FileUnreadable`], or why the content is no table.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let bytes = files::read(path)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self::read(name, bytes)
    }

    /// Opens a file whose bytes are at hand.
    ///
    /// # Errors
    /// Why the content is no table.
    pub fn read(file_name: String, bytes: Vec<u8>) -> Result<Self, Error> {
        let sheet = Sheet::read(&bytes, None, None)?;
        let mapping = sheet.guess_mapping();
        Ok(Self { file_name, sheet, mapping, bytes })
    }

    /// Changes which column means what; columns that `mapping` does not name mean nothing, and there are never more
    /// than the file has.
    pub fn map(&mut self, mut mapping: Mapping) {
        mapping.resize(self.mapping.len(), None);
        self.mapping = mapping;
    }

    /// Reads the same file another way.
    ///
    /// # Errors
    /// Why the content is no table.
    pub fn reread(&mut self, encoding: Option<Encoding>, delimiter: Option<Delimiter>) -> Result<(), Error> {
        self.sheet = Sheet::read(&self.bytes, encoding, delimiter)?;
        self.mapping = self.sheet.guess_mapping();
        Ok(())
    }
}

/// What the import would do, without doing it. It tells how many phones of a file are known: for somebody to whom they are
/// not shown in lists that is a search.
///
/// # Errors
/// Those of [`Session::read`]; a search is counted, so also those of [`Session::look`].
pub fn plan(session: &Session, source: &Source, strategy: Strategy) -> Result<Outcome, Error> {
    if session.sight().contacts != Contacts::Everywhere {
        let entry = NewEntry::new(Action::ClientsSearched, Subject::Base).with_note(&source.file_name);
        session.look(Right::ImportClients, &[Meter::Searches], |_| Ok(((), entry)))?;
    }
    session.read_aside(Right::ImportClients, |rows, _| {
        let mut outcome = Outcome::default();
        let mut planned = HashMap::new();
        for row in source.sheet.drafts(&source.mapping) {
            session.still_open()?;
            match understood(row, session.base().country) {
                Ok((line, details)) => plan_row(rows, line, &details, strategy, &mut planned, &mut outcome)?,
                Err(rejected) => outcome.rejected.push(rejected),
            }
        }
        Ok(outcome)
    })
}

/// Counts what would become of one row; `planned` holds the first names behind the phones and mails of rows before it.
fn plan_row(
    rows: &Read<'_>,
    line: usize,
    details: &ClientDetails,
    strategy: Strategy,
    planned: &mut HashMap<String, String>,
    outcome: &mut Outcome,
) -> Result<(), Error> {
    let keys = merge::keys(details);
    let repeated = || keys.iter().any(|key| planned.get(key).is_some_and(|first| merge::may_be_same(first, &details.name.first)));
    let known = if strategy == Strategy::Create { None } else { merge::known(rows, details, |id| rows.clients().get_revealed(id))? };
    match (strategy, known) {
        (Strategy::Update, Some(known)) => match merge::merged(&known.details, details.clone()) {
            Ok(_) => outcome.updated += 1,
            Err(problem) => outcome.rejected.push(Rejected { line, reason: problem.code() }),
        },
        (Strategy::Skip, Some(_)) => outcome.skipped += 1,
        (Strategy::Update, None) if repeated() => outcome.updated += 1,
        (Strategy::Skip, None) if repeated() => outcome.skipped += 1,
        (Strategy::Create | Strategy::Update | Strategy::Skip, _) => outcome.added += 1,
    }
    planned.extend(keys.into_iter().map(|key| (key, details.name.first.clone())));
    Ok(())
}

/// The row as a client with its place in the file, or why it stays out.
fn understood(row: ImportRow, country: Country) -> Understood {
    let line = row.line;
    let rejected = |reason| Rejected { line, reason };
    let draft = row.draft.map_err(|problem| rejected(problem.code()))?;
    readable(draft, country).map(|details| (line, details)).map_err(|problem| rejected(problem.code()))
}

/// Understands a draft; a phone or mail that is none does not cost the row: it moves to the note.
fn readable(mut draft: ClientDraft, country: Country) -> Result<ClientDetails, Problem> {
    let errors = match ClientDetails::parse(&draft, country) {
        Ok(details) => return Ok(details),
        Err(errors) => errors,
    };
    let mut kept = Vec::new();
    for error in errors.iter().rev() {
        match (error.field, error.problem) {
            (ClientField::Phone, Problem::NotAPhone) if error.index < draft.phones.len() => kept.push(draft.phones.remove(error.index)),
            (ClientField::Email, Problem::NotAnEmail) if error.index < draft.emails.len() => kept.push(draft.emails.remove(error.index)),
            (ClientField::Birthday, Problem::NotADate) => kept.push(std::mem::take(&mut draft.birthday)),
            (_, problem) => return Err(problem),
        }
    }
    kept.extend((!draft.note.is_empty()).then(|| draft.note.clone()));
    draft.note = kept.into_iter().rev().collect::<Vec<_>>().join("\n");
    ClientDetails::parse(&draft, country).map_err(|errors| errors.first().map_or(Problem::TooMany, |error| error.problem))
}

/// Brings the file in, batch by batch; `progress` hears rows done and may stop it.
///
/// # Errors
/// Those of [`Session::write`]. Batches that were committed stay and can be undone.
pub fn run(
    session: &Session,
    source: &Source,
    strategy: Strategy,
    progress: &mut dyn FnMut(usize) -> Flow,
) -> Result<(ImportId, Outcome), Error> {
    let id = begin(session, source, strategy)?;
    let _running = session.begin_import(id);
    let mut outcome = Outcome::default();
    // One thread understands rows while this one writes them.
    let result = thread::scope(|scope| {
        let (sender, batches) = mpsc::sync_channel(AHEAD);
        scope.spawn(move || read_batches(source, session.base().country, &sender));
        let mut done = 0;
        for (rows, batch) in &batches {
            if progress(done) == Flow::Stop {
                break;
            }
            write_batch(session, id, batch, strategy, &mut outcome)?;
            done += rows;
        }
        Ok(())
    });
    result.and_then(|()| finish(session, id, &outcome)).map(|()| (id, outcome))
}

type Understood = Result<(usize, ClientDetails), Rejected>;

/// Understands the file batch by batch, until nobody listens any more.
fn read_batches(source: &Source, country: Country, listener: &SyncSender<(usize, Vec<Understood>)>) {
    let mut rows = source.sheet.drafts(&source.mapping).peekable();
    while rows.peek().is_some() {
        let batch: Vec<_> = rows.by_ref().take(BATCH).map(|row| understood(row, country)).collect();
        if listener.send((batch.len(), batch)).is_err() {
            return;
        }
    }
}

fn write_batch(session: &Session, id: ImportId, batch: Vec<Understood>, strategy: Strategy, outcome: &mut Outcome) -> Result<(), Error> {
    session.write(Right::ImportClients, |tx| {
        let count = batch.len();
        for row in batch {
            match row {
                Ok((line, details)) => bring_in(tx, id, line, details, strategy, outcome)?,
                Err(rejected) => outcome.rejected.push(rejected),
            }
        }
        tx.note(NewEntry::new(Action::ImportRead, Subject::Import(id)).with_note(count.to_string()));
        Ok(())
    })
}

fn begin(session: &Session, source: &Source, strategy: Strategy) -> Result<ImportId, Error> {
    session.write(Right::ImportClients, |tx| {
        let (id, now) = (ImportId(tx.new_id()), tx.now());
        tx.rows.imports_mut().begin(id, session.actor().user, &source.file_name, strategy.code(), now)?;
        tx.note(NewEntry::new(Action::ImportBegun, Subject::Import(id)).with_note(&source.file_name));
        tx.touch(Topic::Imports);
        Ok(id)
    })
}

fn bring_in(
    tx: &mut Tx<'_>,
    id: ImportId,
    line: usize,
    details: ClientDetails,
    strategy: Strategy,
    outcome: &mut Outcome,
) -> Result<(), Error> {
    let known = if strategy == Strategy::Create { None } else { merge::known(&tx.rows, &details, |id| tx.rows.whole_client(id))? };
    let (client, before) = match known {
        Some(_) if strategy == Strategy::Skip => {
            outcome.skipped += 1;
            return Ok(());
        }
        Some(known) => {
            let details = match merge::merged(&known.details, details) {
                Ok(details) => details,
                Err(problem) => {
                    outcome.rejected.push(Rejected { line, reason: problem.code() });
                    return Ok(());
                }
            };
            outcome.updated += 1;
            if details == known.details {
                return Ok(());
            }
            (clients::change(tx, &known, details)?, Some(known.details))
        }
        None => {
            outcome.added += 1;
            (clients::insert(tx, details)?, None)
        }
    };
    tx.rows.imports_mut().note_row(id, client.id, before.as_ref(), client.updated_at)?;
    Ok(())
}

fn finish(session: &Session, id: ImportId, outcome: &Outcome) -> Result<(), Error> {
    let counts = ImportCounts {
        added: outcome.added as u64,
        updated: outcome.updated as u64,
        skipped: outcome.skipped as u64,
        rejected: outcome.rejected.len() as u64,
    };
    session.write(Right::ImportClients, |tx| {
        let now = tx.now();
        tx.rows.imports_mut().finish(id, counts, now)?;
        let note = format!("+{} ~{} ={} ×{}", outcome.added, outcome.updated, outcome.skipped, outcome.rejected.len());
        tx.note(NewEntry::new(Action::ImportDone, Subject::Import(id)).with_note(note));
        tx.touch(Topic::Imports);
        Ok(())
    })
}

/// Past imports, newest first.
///
/// # Errors
/// Those of [`Session::read`].
pub fn list(session: &Session) -> Result<Vec<ImportRun>, Error> {
    session.read(Right::ImportClients, |rows| Ok(rows.imports().list()?))
}

/// Whether this import is running at this moment; an unfinished one that is not was interrupted.
#[must_use]
pub fn is_running(session: &Session, id: ImportId) -> bool {
    session.is_importing(id)
}

/// Takes back everything an import did: its additions go to the bin, its changes are put back unless
/// someone has changed the client since. Returns how many clients were touched; none if it was undone before, for
/// somebody may have brought clients back from the bin.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Busy`] while it is running, or those of [`Session::write`].
pub fn undo(session: &Session, id: ImportId) -> Result<usize, Error> {
    if is_running(session, id) {
        return Err(Error::Busy);
    }
    let import = list(session)?.into_iter().find(|import| import.id == id).ok_or(Error::NotFound)?;
    if import.undone_at.is_some() {
        return Ok(0);
    }
    let (mut touched, mut after) = (0, None);
    loop {
        let (count, last) = session.write(Right::ImportClients, |tx| undo_batch(tx, id, after))?;
        touched += count;
        match last {
            Some(last) => after = Some(last),
            None => return Ok(touched),
        }
    }
}

fn undo_batch(tx: &mut Tx<'_>, id: ImportId, after: Option<ClientId>) -> Result<(usize, Option<ClientId>), Error> {
    let steps = tx.rows.imports().rows_to_undo(id, after, BATCH)?;
    let mut touched = 0;
    for step in &steps {
        let Some(client) = tx.rows.whole_client(step.client)?.filter(|client| client.deleted_at.is_none()) else { continue };
        let untouched = client.updated_at == step.at;
        match &step.before {
            None => clients::remove(tx, client.id)?,
            Some(before) if untouched => drop(clients::change(tx, &client, before.clone())?),
            Some(_) => continue,
        }
        touched += 1;
    }
    if steps.len() < BATCH {
        let now = tx.now();
        tx.rows.imports_mut().mark_undone(id, now)?;
        tx.touch(Topic::Imports);
    }
    tx.note(NewEntry::new(Action::ImportUndone, Subject::Import(id)).with_note(touched.to_string()));
    Ok((touched, if steps.len() < BATCH { None } else { steps.last().map(|step| step.client) }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(draft: ClientDraft, expected: &Expect) {
        let told = match readable(draft, Country::UKRAINE) {
            Ok(details) => format!("{} | {}", details.display_name(), details.note.replace('\n', " / ")),
            Err(problem) => problem.code().to_owned(),
        };
        expected.assert_eq(&told);
    }

    fn draft(first_name: &str, phones: &[&str]) -> ClientDraft {
        let phones = phones.iter().map(ToString::to_string).collect();
        ClientDraft { first_name: first_name.to_owned(), phones, ..ClientDraft::default() }
    }

    #[test]
    fn what_is_no_phone_mail_or_date_moves_to_the_note_in_the_order_of_the_card() {
        let messy = ClientDraft {
            emails: vec!["без пошти".into()],
            birthday: "колись".into(),
            note: "вже була".into(),
            ..draft("Іра", &["у мами", "0501112233", "у тата"])
        };
        check(messy, &expect!["Іра | вже була / у мами / у тата / без пошти / колись"]);
    }

    #[test]
    fn a_row_with_nothing_but_a_bad_phone_is_no_client() {
        check(draft("", &["у мами"]), &expect!["name-or-phone-needed"]);
    }

    #[test]
    fn a_name_as_long_as_a_novel_is_refused_with_its_reason() {
        check(draft(&"я".repeat(101), &["0501112233"]), &expect!["too-long"]);
    }

    #[test]
    fn a_note_that_would_grow_too_long_refuses_the_row_instead_of_losing_the_phone() {
        let full = ClientDraft { note: "я".repeat(20_000), ..draft("Іра", &["у мами"]) };
        check(full, &expect!["too-long"]);
    }

    #[test]
    fn a_mapping_is_as_wide_as_the_file() {
        let mut source = Source::read("a.csv".into(), b"First name;Phone\nOlha;0501112233\n".to_vec()).unwrap();
        source.map(vec![Some(Column::Note); 5_000]);
        assert_eq!(source.mapping, [Some(Column::Note); 2]);
        source.map(Vec::new());
        assert_eq!(source.mapping, [None; 2]);
    }
}
