//! Backup copies: making them while people work or while the desk is locked, listing and verifying.

use crate::{
    Code, Desk, Error, Topic,
    clock::Zone,
    local::{Target, Waiting},
    session::Session,
    words,
};
use kartoteka_backup::{Contents, Flow, Identity, Progress, Source};
pub use kartoteka_backup::{SetFile, SetInfo};
use kartoteka_domain::{Action, DeviceId, Millis, NewEntry, Right, Subject};
use kartoteka_store::{Read, snapshot::Still};
use kartoteka_vault::Kit;
use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::atomic::Ordering,
};

/// After a failed attempt the schedule waits this long.
const RETRY_MS: i64 = 10 * 60 * 1000;

/// Makes a copy at `target` now, signed in or locked; `progress` may stop it.
///
/// # Errors
/// [`Error::Busy`] while another copy is being made, [`Error::SignInFirst`], those of [`Session::check`],
/// [`Error::OnlyLooking`], or what is wrong at the target. Older copies are never touched. What happened is journaled (while locked: at the next sign-in).
pub fn run(desk: &Desk, target: &Path, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
    let Ok(_job) = desk.job.try_lock() else { return Err(Error::Busy) };
    let session = desk.session();
    if let Some(session) = &session {
        session.check(Right::MakeBackups)?;
        session.check_not_looking()?;
    }
    copy(desk, session.as_deref(), target, Asked::ByPerson, progress)
}

/// The scheduled copy of a place that has none of today; whoever is signed in, or nobody.
///
/// # Errors
/// As [`run`].
pub fn run_due(desk: &Desk, target: &Path, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
    let Ok(_job) = desk.job.try_lock() else { return Err(Error::Busy) };
    copy(desk, desk.session().as_deref(), target, Asked::BySchedule, progress)
}

/// Who wants a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    ByPerson,
    BySchedule,
}

/// The places whose copy of today is missing, unless the last attempt failed a moment ago and the place is no
/// better now.
#[must_use]
pub fn due(desk: &Desk) -> Vec<PathBuf> {
    let local = desk.local();
    let now = desk.clock.now();
    let zone = Zone::of(&local.time_zone);
    local.targets.into_iter().filter(|target| is_due(target, now, &zone)).map(|target| target.dir).collect()
}

fn is_due(target: &Target, now: Millis, zone: &Zone) -> bool {
    let day = |at: Millis| zone.wall(at).date();
    let made_today = target.last_good.is_some_and(|at| day(at) == day(now));
    let tried_just_now = target.last_try.is_some_and(|at| (0..RETRY_MS).contains(&(now.0 - at.0)));
    let came_back = target.problem == Code::TargetMissing.as_str() && target.dir.exists();
    came_back || (!made_today && !tried_just_now)
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

/// Opens the copy at `path` with the recovery sheet alone and compares every byte with its sums; `progress` may stop it.
///
/// # Errors
/// [`Error::WrongKit`], or what is wrong with the copy.
pub fn verify(path: &Path, kit: &Kit, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<(), Error> {
    let identity = Identity::parse(&kit.age_identity())?;
    Ok(kartoteka_backup::verify(path, &identity, progress).map(drop)?)
}

fn copy(
    desk: &Desk,
    session: Option<&Session>,
    target: &Path,
    asked: Asked,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<SetInfo, Error> {
    let mut stopped_by_person = false;
    let mut go = |step| {
        if desk.waiting_for_quiet.load(Ordering::SeqCst) > 0 {
            return Flow::Stop;
        }
        let flow = progress(step);
        stopped_by_person |= flow == Flow::Stop;
        flow
    };
    let result = match session {
        Some(session) => publish_open(desk, session, target, &mut go),
        None => publish_locked(desk, target, &mut go),
    };
    if matches!(result, Err(Error::Backup(kartoteka_backup::Error::Stopped))) {
        if stopped_by_person {
            // The schedule leaves the place alone for a while; a copy that only gave way is made again at once.
            remember_try(desk, target, |_| ())?;
        }
        return result;
    }
    let told = tell(desk, session, target, asked, &result);
    // What went wrong with the copy matters more than that it could not be written down.
    result.and_then(|set| told.map(|()| set))
}

fn publish_open(desk: &Desk, session: &Session, target: &Path, go: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
    let still = refresh_contents(desk, session)?;
    let result = publish(desk, target, go);
    drop(still);
    result
}

/// While locked the closed file is read as it is; changes that a power cut left outside it wait for a sign-in, and so
/// does a file whose contents could not be told at the lock.
fn publish_locked(desk: &Desk, target: &Path, go: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
    let mut beside = desk.vault.database_path().into_os_string();
    beside.push("-wal");
    if fs::metadata(&beside).is_ok_and(|left| left.len() > 0) || !desk.vault.contents_path().exists() {
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

/// Remembers and journals how a copy went. What the schedule meets again and again is journaled once: a disk that is
/// away for months would fill the journal, and the memory of this computer while nobody signs in.
fn tell(desk: &Desk, session: Option<&Session>, target: &Path, asked: Asked, result: &Result<SetInfo, Error>) -> Result<(), Error> {
    let (action, note) = match result {
        Ok(set) => (Action::BackedUp, format!("{} #{}", target.display(), set.number)),
        Err(error) => (Action::BackupFailed, format!("{} {}", target.display(), error.code().as_str())),
    };
    let problem = result.as_ref().err().map(|error| error.code().as_str()).unwrap_or_default();
    let known = |known: &Target| known.dir == target && !problem.is_empty() && known.problem == problem;
    let is_news = asked == Asked::ByPerson || !desk.local().targets.iter().any(known);
    let now = desk.clock.now();
    remember_try(desk, target, |known| {
        known.last_good = if result.is_ok() { Some(now) } else { known.last_good };
        problem.clone_into(&mut known.problem);
    })?;
    if !is_news {
        return Ok(());
    }
    let journaled = session.ok_or(Error::Locked).and_then(|session| {
        // The program's own doing: whoever looks as another role, or was stopped, does not keep it from being told.
        session.commit(|tx| {
            tx.note(NewEntry::new(action, Subject::Base).with_note(&note));
            tx.touch(Topic::Backups);
            Ok(())
        })
    });
    match journaled {
        // Nobody is signed in, or not any more.
        Err(Error::Locked) => desk.remember(|local| local.waiting.push(Waiting { at: now, action: action.code().to_owned(), note })),
        journaled => journaled,
    }
}

/// Remembers that the place was tried now, and what else `change` knows of it.
fn remember_try(desk: &Desk, target: &Path, change: impl FnOnce(&mut Target)) -> Result<(), Error> {
    let now = desk.clock.now();
    desk.remember(|local| {
        if let Some(known) = local.targets.iter_mut().find(|known| known.dir == target) {
            known.last_try = Some(now);
            change(known);
        }
    })
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

/// Removes what a copy would say of itself, when it is not true any more.
pub(crate) fn forget_contents(desk: &Desk) -> Result<(), Error> {
    match fs::remove_file(desk.vault.contents_path()) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// As hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a file of ours whole or not at all; only this user may read it.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = path.with_extension("part");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&part, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A place in Kyiv, at moments as the wall clock there shows them.
    fn due(last_good: Option<&str>, last_try: Option<&str>, problem: Code, dir: &str, now: &str) -> bool {
        let at = |text: &str| Millis(format!("{text}[Europe/Kyiv]").parse::<jiff::Zoned>().unwrap().timestamp().as_millisecond());
        let problem = if problem == Code::Internal { String::new() } else { problem.as_str().to_owned() };
        let target = Target { last_good: last_good.map(at), last_try: last_try.map(at), problem, ..Target::new(dir.into()) };
        is_due(&target, at(now), &Zone::of("Europe/Kyiv"))
    }

    fn due_after_good(last: &str, now: &str) -> bool {
        due(Some(last), Some(last), Code::Internal, "/nowhere", now)
    }

    #[test]
    fn a_new_place_is_due_at_once() {
        assert!(due(None, None, Code::Internal, "/nowhere", "2026-11-02T09:00"));
    }

    #[test]
    fn a_copy_counts_for_the_day_of_the_salon_not_of_greenwich() {
        // 23:30 and 00:30 in Kyiv are one day in UTC.
        assert!(due_after_good("2026-11-02T23:30", "2026-11-03T00:30"));
        // 01:00 and 23:00 in Kyiv are two.
        assert!(!due_after_good("2026-11-03T01:00", "2026-11-03T23:00"));
    }

    #[test]
    fn a_day_of_twenty_five_hours_is_one_day() {
        assert!(!due_after_good("2026-10-25T00:10", "2026-10-25T23:50"));
        assert!(due_after_good("2026-10-25T23:50", "2026-10-26T00:10"));
        assert!(!due_after_good("2026-03-29T00:10", "2026-03-29T23:50"));
    }

    #[test]
    fn a_clock_put_back_makes_another_copy_and_stops_nothing() {
        assert!(due_after_good("2026-11-09T09:00", "2026-11-02T09:00"));
        assert!(due(None, Some("2026-11-09T09:00"), Code::TargetFull, "/nowhere", "2026-11-02T09:00"));
    }

    #[test]
    fn after_a_failure_the_place_rests_for_ten_minutes() {
        let failed = |now| due(None, Some("2026-11-02T09:00"), Code::TargetFull, "/", now);
        assert!(!failed("2026-11-02T09:09"));
        assert!(failed("2026-11-02T09:10"));
    }

    #[test]
    fn a_place_that_came_back_is_due_at_once_and_one_still_away_is_not() {
        let missing = |dir| due(None, Some("2026-11-02T09:00"), Code::TargetMissing, dir, "2026-11-02T09:01");
        assert!(missing("/"));
        assert!(!missing("/no such place"));
        // A copy of this morning does not keep the red light on.
        assert!(due(Some("2026-11-02T08:00"), Some("2026-11-02T09:00"), Code::TargetMissing, "/", "2026-11-02T09:01"));
    }
}
