//! Backup copies: making them while people work or while the desk is locked, listing and verifying.

use crate::{
    Code, Desk, Error, Topic,
    local::{Target, Waiting},
    session::Session,
    words,
};
use jiff::{Timestamp, tz::TimeZone};
use kartoteka_backup::{Contents, Flow, Progress, Source};
pub use kartoteka_backup::{SetFile, SetInfo};
use kartoteka_domain::{Action, DeviceId, Millis, NewEntry, Right, Subject};
use kartoteka_store::{Read, snapshot::Still};
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::atomic::Ordering,
};

/// After a failed attempt the schedule waits this long.
const RETRY_MS: i64 = 10 * 60 * 1000;

/// Makes a copy at `target` now, signed in or locked; `progress` may stop it.
///
/// # Errors
/// [`Error::Busy`] while another copy is being made, [`Error::SignInFirst`], or what is wrong at the
/// target. Older copies are never touched. What happened is journaled (while locked: at the next sign-in).
pub fn run(desk: &Desk, target: &Path, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
    let Ok(_job) = desk.job.try_lock() else { return Err(Error::Busy) };
    let session = desk.session();
    if let Some(session) = &session
        && !session.may(Right::MakeBackups)
    {
        return Err(Error::Forbidden);
    }
    copy(desk, session.as_deref(), target, progress)
}

/// The scheduled copy of a place that has none of today; whoever is signed in, or nobody.
///
/// # Errors
/// As [`run`].
pub fn run_due(desk: &Desk, target: &Path, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
    let Ok(_job) = desk.job.try_lock() else { return Err(Error::Busy) };
    copy(desk, desk.session().as_deref(), target, progress)
}

/// The places whose copy of today is missing, unless the last attempt failed a moment ago and the place is no
/// better now.
#[must_use]
pub fn due(desk: &Desk) -> Vec<PathBuf> {
    let local = desk.local();
    let now = desk.clock.now();
    let zone = TimeZone::get(&local.time_zone).unwrap_or(TimeZone::UTC);
    let day = |at: Millis| Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(zone.clone()).date();
    let is_due = |target: &&Target| {
        let made_today = target.last_good.is_some_and(|at| day(at) == day(now));
        let tried_just_now = target.last_try.is_some_and(|at| (0..RETRY_MS).contains(&(now.0 - at.0)));
        let came_back = target.problem == Code::TargetMissing.as_str() && target.dir.exists();
        !made_today && (!tried_just_now || came_back)
    };
    local.targets.iter().filter(is_due).map(|target| target.dir.clone()).collect()
}

/// Copies at a place, newest first.
///
/// # Errors
/// Why the place cannot be read.
pub fn list(desk: &Desk, target: &Path) -> Result<Vec<SetFile>, Error> {
    let found = kartoteka_backup::scan(target)?;
    let ours = found.into_iter().filter(|base| base.vault_id == desk.vault_id());
    let mut sets: Vec<_> = ours.flat_map(|base| base.sets).collect();
    sets.sort_by_key(|set| std::cmp::Reverse(set.number));
    Ok(sets)
}

fn copy(desk: &Desk, session: Option<&Session>, target: &Path, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
    let mut go = |step| if desk.stop.load(Ordering::SeqCst) { Flow::Stop } else { progress(step) };
    let result = match session {
        Some(session) => publish_open(desk, session, target, &mut go),
        None => publish_locked(desk, target, &mut go),
    };
    tell(desk, session, target, &result)?;
    result
}

fn publish_open(desk: &Desk, session: &Session, target: &Path, go: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
    let still = refresh_contents(desk, session)?;
    let result = publish(desk, target, go);
    drop(still);
    result
}

/// While locked the closed file is read as it is; changes that a power cut left outside it wait for a sign-in.
fn publish_locked(desk: &Desk, target: &Path, go: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
    let mut beside = desk.vault.database_path().into_os_string();
    beside.push("-wal");
    if fs::metadata(&beside).is_ok_and(|left| left.len() > 0) {
        return Err(Error::SignInFirst);
    }
    publish(desk, target, go)
}

fn publish(desk: &Desk, target: &Path, go: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
    let contents = fs::read(desk.vault.contents_path())?;
    let source = Source {
        vault_id: desk.vault.vault_id(),
        epoch: desk.vault.epoch(),
        schema: kartoteka_store::SCHEMA,
        header: &desk.vault.header_bytes(),
        contents: &contents,
        database: &desk.vault.database_path(),
        recipients: &desk.vault.recipients(),
        made_at_ms: desk.clock.now().0,
        readme: &words::backup_readme(),
    };
    Ok(kartoteka_backup::publish(&source, target, go)?)
}

/// Remembers and journals how a copy went.
fn tell(desk: &Desk, session: Option<&Session>, target: &Path, result: &Result<SetInfo, Error>) -> Result<(), Error> {
    if matches!(result, Err(Error::Backup(kartoteka_backup::Error::Stopped))) {
        return Ok(());
    }
    let now = desk.clock.now();
    let (action, note) = match result {
        Ok(set) => (Action::BackedUp, format!("{} #{}", target.display(), set.number)),
        Err(error) => (Action::BackupFailed, format!("{} {}", target.display(), error.code().as_str())),
    };
    let problem = result.as_ref().err().map(|error| error.code().as_str()).unwrap_or_default();
    desk.remember(|local| {
        if let Some(known) = local.targets.iter_mut().find(|known| known.dir == target) {
            known.last_try = Some(now);
            known.last_good = if result.is_ok() { Some(now) } else { known.last_good };
            problem.clone_into(&mut known.problem);
        }
        if session.is_none() {
            local.waiting.push(Waiting { at: now, action: action.code().to_owned(), note: note.clone() });
        }
    })?;
    match session {
        Some(session) => session.write(Right::UseDesk, |tx| {
            tx.note(NewEntry::new(action, Subject::Base).with_note(note));
            tx.touch(Topic::Backups);
            Ok(())
        }),
        None => Ok(()),
    }
}

/// Seals what a copy says of itself (counts, the journal's head, the key of the database) to the owners and
/// the recovery sheet, so that copies can be made while the desk is locked too. The file of which it is true
/// stands still as long as the answer lives.
pub(crate) fn refresh_contents(desk: &Desk, session: &Session) -> Result<Still, Error> {
    let still = session.still()?;
    let rows = Read::new(&still);
    let sealed = session.with_keys(|keys| {
        let (head, journal_entries) = rows.journal().head(DeviceId(keys.device()))?.unwrap_or_default();
        let contents = Contents {
            database_key_hex: keys.dangerously_database_key_hex(),
            counts: rows.counts()?,
            journal_head: hex(&head),
            journal_entries,
            business_name: session.base().name.clone(),
            made_at_ms: desk.clock.now().0,
        };
        Ok(kartoteka_backup::seal_contents(&contents, &desk.vault.recipients())?)
    })?;
    replace(&desk.vault.contents_path(), &sealed)?;
    Ok(still)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a file of ours whole or not at all.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = path.with_extension("part");
    fs::write(&part, bytes)?;
    fs::File::open(&part)?.sync_all()?;
    fs::rename(&part, path)
}
