//! What the check-up looks at, gathered once.

use super::disk;
use crate::{Desk, Error, Session, journal::JournalFilter, local::Local, people, people::password_ends, rules};
use kartoteka_domain::{Action, DAY_MS, Millis, Right};
use kartoteka_store::{Read, User};
use std::{fs, path::Path, time::UNIX_EPOCH};

/// As far back as exports and failed sign-ins are counted.
const RECENT_DAYS: i64 = 30;
/// As many entries are looked through for one of the kind wanted.
const LOOKED_THROUGH: usize = 50;

/// Somebody who can sign in.
#[derive(Debug, Clone, Default)]
pub(super) struct Person {
    pub name: String,
    /// Whether the person looks after accounts and signs the header.
    pub senior: bool,
    pub has_factor: bool,
    /// When the password was set.
    pub password_set: i64,
    /// When it is too old; `None` is never.
    pub password_ends: Option<i64>,
    /// Whether it was set under the rules of this program.
    pub password_judged: bool,
    /// The last sign-in, or since when there is the account.
    pub last_seen: i64,
    /// Whether the rules on data must be signed, and when that is over; `None` is never signed, or another version.
    pub signs: bool,
    pub signed_until: Option<i64>,
}

/// What the check-up looks at. Moments are milliseconds.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    pub now: i64,
    pub people: Vec<Person>,
    /// Whether everything in the base is invented, its password too.
    pub demo: bool,
    pub kit_checked: Option<i64>,
    /// When the newest copy was read back and found good.
    pub copied: Option<i64>,
    /// The same, on another disk than the base.
    pub copied_elsewhere: Option<i64>,
    /// Times that clients were taken out, as a file or by the clipboard.
    pub exports: u64,
    /// Wrong passwords, those too that the journal hears of when the person signs in next.
    pub failed_sign_ins: u64,
    /// When the journal was last found intact; `None` when it never was, or was found touched since.
    pub journal_intact: Option<i64>,
    /// Whether the disk is encrypted, where the system tells.
    pub disk_encrypted: Option<bool>,
    /// When the program was made.
    pub program_made: Option<i64>,
}

impl Facts {
    pub(super) fn gather(desk: &Desk, session: &Session) -> Result<Self, Error> {
        let (local, now) = (desk.local(), session.clock().now());
        let reads_journal = session.may(Right::SeeJournal);
        session.read(Right::SeeWatch, |rows| {
            let last = |action| last(rows, action, reads_journal);
            let since = Millis(now.0 - RECENT_DAYS * DAY_MS);
            let users = rows.users().list()?;
            let done = done(rows, &users, since)?;
            let times = |wanted| done.iter().filter(|(action, _)| *action == wanted).map(|(_, count)| count).sum();
            let created = users.iter().map(|user| user.created_at.0).min();
            // At setup the words of the sheet were typed back.
            let kit_checked = last(Action::KitChecked)?.or(created.filter(|_| local.kit_confirmed));
            Ok(Self {
                now: now.0,
                failed_sign_ins: times(Action::SignInFailed) + desk.untold_attempts(&users, since),
                exports: times(Action::ClientsExported),
                people: active(rows, users)?,
                demo: local.demo,
                kit_checked,
                copied: copied(&local, |_| true),
                copied_elsewhere: copied(&local, |dir| is_elsewhere(desk.dir(), dir)),
                journal_intact: last(Action::JournalVerified)?,
                disk_encrypted: disk::is_encrypted(desk.dir()),
                program_made: program_made(),
            })
        })
    }
}

/// When `action` last went well, as its note tells (`✓`); for people who read no notes, when it was last done.
fn last(rows: &Read<'_>, action: Action, reads_journal: bool) -> Result<Option<i64>, Error> {
    if !reads_journal {
        return Ok(rows.journal().last(action)?.map(|at| at.0));
    }
    let filter = JournalFilter { actions: vec![action], ..JournalFilter::default() };
    let (entries, _) = rows.journal().page(&filter, None, LOOKED_THROUGH)?;
    let newest = entries.first().map(|entry| entry.body.note.starts_with('✓'));
    match (action, newest) {
        // A journal found touched stays touched, whatever was found before.
        (Action::JournalVerified, Some(false)) => Ok(None),
        _ => Ok(entries.iter().find(|entry| entry.body.note.starts_with('✓')).map(|entry| entry.at.0)),
    }
}

/// What was done how often, person by person.
fn done(rows: &Read<'_>, users: &[User], since: Millis) -> Result<Vec<(Action, u64)>, Error> {
    let mut done = Vec::new();
    for user in users {
        done.extend(rows.journal().seen_by(user.id, since)?);
    }
    Ok(done)
}

fn active(rows: &Read<'_>, users: Vec<User>) -> Result<Vec<Person>, Error> {
    let here = users.into_iter().filter(|user| user.disabled_at.is_none());
    here.map(|user| person(rows, user)).collect()
}

fn person(rows: &Read<'_>, user: User) -> Result<Person, Error> {
    let role = people::role_of(rows, &user.role)?;
    // Somebody who has not come yet has no password that could be weak and signs nothing.
    let invited = user.invited_until.is_some() && user.last_sign_in.is_none();
    Ok(Person {
        senior: role.rules.allow(Right::InvitePeople),
        has_factor: user.second_factor.is_some() || invited,
        password_set: user.password_set_at.0,
        password_ends: password_ends(&role, user.password_set_at).filter(|_| !invited).map(|at| at.0),
        password_judged: !user.password_tags.is_empty() || invited,
        last_seen: user.last_sign_in.unwrap_or(user.created_at).0,
        signs: !role.id.is_owner() && !invited,
        signed_until: rules::signed_until(rows, &user)?.map(|at| at.0),
        name: user.first_name,
    })
}

fn copied(local: &Local, counts: impl Fn(&Path) -> bool) -> Option<i64> {
    local.targets.iter().filter(|target| counts(&target.dir)).filter_map(|target| target.last_good).map(|at| at.0).max()
}

/// Whether a place for copies is on another disk; one that is away at the moment is.
fn is_elsewhere(base: &Path, place: &Path) -> bool {
    match (disk_of(base), disk_of(place)) {
        (Some(base), Some(place)) => base != place,
        _ => true,
    }
}

#[cfg(unix)]
fn disk_of(path: &Path) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).ok().map(|found| found.dev().to_string())
}

/// The letter of the drive or the share of the network.
#[cfg(not(unix))]
fn disk_of(path: &Path) -> Option<String> {
    match path.canonicalize().ok()?.components().next()? {
        std::path::Component::Prefix(prefix) => Some(prefix.as_os_str().to_string_lossy().into_owned()),
        _ => None,
    }
}

/// When the file of the program was made.
fn program_made() -> Option<i64> {
    let made = fs::metadata(std::env::current_exe().ok()?).ok()?.modified().ok()?;
    i64::try_from(made.duration_since(UNIX_EPOCH).ok()?.as_millis()).ok()
}
