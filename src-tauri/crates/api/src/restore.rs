//! Getting a client base back from a copy: find, choose, prepare beside, switch. Nothing is ever overwritten.

use crate::{
    Clock, Error,
    arrival::judge,
    local::{Local, Target, Waiting},
    people,
    session::{Base, Session},
};
use kartoteka_backup::{Flow, Identity, Progress};
pub use kartoteka_backup::{FoundBase, SetFile};
use kartoteka_domain::{Action, Millis, Right, RoleId};
use kartoteka_store::Read;
use kartoteka_vault::{DeviceStore, KdfParams, Kit, LockedVault, Password};
use std::{
    collections::BTreeMap,
    fs,
    io::Read as _,
    path::{Path, PathBuf},
};

/// A copy that can be restored.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Its number at its place.
    pub number: u64,
    /// When it was made.
    pub made_at: Millis,
    /// Bytes.
    pub size: u64,
    /// Rows by kind.
    pub counts: BTreeMap<String, u64>,
    /// What the business is called.
    pub business_name: String,
}

/// What to restore, and where.
pub struct Plan<'p> {
    /// The folder with the copies.
    pub folder: PathBuf,
    /// The recovery sheet.
    pub kit: &'p Kit,
    /// Which copy.
    pub number: u64,
    /// Where the client base shall lie; what lies there is kept beside.
    pub into: PathBuf,
    /// Where this computer keeps its secret.
    pub device: DeviceStore,
    /// A new password of the owner; needed on a computer that never opened this base.
    pub new_password: Option<&'p Password>,
    /// How hard guessing it is made; `None` measures this computer.
    pub kdf: Option<KdfParams>,
}

/// A restored client base that lies ready beside its place.
pub struct Prepared<'p> {
    plan: Plan<'p>,
    ready: PathBuf,
    local: Local,
    counts: BTreeMap<String, u64>,
    expected: BTreeMap<String, u64>,
}

/// What was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Rows by kind, counted in what was restored.
    pub counts: BTreeMap<String, u64>,
    /// Rows by kind, as the copy says.
    pub expected: BTreeMap<String, u64>,
    /// Where the former base is kept.
    pub former: Option<PathBuf>,
}

/// Looks for copies in a folder: the place itself, or any folder of it.
///
/// # Errors
/// [`Error::NoSets`], or why the folder cannot be read.
pub fn scan(dir: &Path) -> Result<Vec<FoundBase>, Error> {
    let found: Vec<_> = kartoteka_backup::scan(dir)?.into_iter().filter(|base| !base.sets.is_empty()).collect();
    if found.is_empty() { Err(Error::NoSets) } else { Ok(found) }
}

/// Reads a recovery sheet: its words, or the path of a file that holds them.
///
/// # Errors
/// [`Error::KitUnreadable`], or why the file cannot be read.
pub fn read_kit(words_or_path: &str) -> Result<Kit, Error> {
    let text = words_or_path.trim();
    if let Ok(kit) = Kit::parse(text) {
        return Ok(kit);
    }
    let mut sheet = String::new();
    let read = fs::File::open(text).and_then(|file| file.take(LONGEST_SHEET).read_to_string(&mut sheet));
    read.map_err(|_| Error::KitUnreadable)?;
    Kit::parse(&sheet).map_err(|_| Error::KitUnreadable)
}

/// Far more than a sheet has, in bytes: the path may be that of anything.
const LONGEST_SHEET: u64 = 64 * 1024;

/// The copies in `folder` that `kit` opens, newest first; damaged ones are left out unless all are.
///
/// # Errors
/// [`Error::NoSets`], [`Error::WrongKit`], or what is wrong with all of them.
pub fn sets(folder: &Path, kit: &Kit) -> Result<Vec<Choice>, Error> {
    let identity = identity(kit)?;
    let (mut choices, mut first_error) = (Vec::new(), None);
    for set in scan(folder)?.into_iter().flat_map(|base| base.sets) {
        match kartoteka_backup::describe(&set.path, &identity) {
            Ok(details) => choices.push(Choice {
                number: set.number,
                made_at: Millis(details.manifest.made_at_ms),
                size: set.size,
                counts: details.contents.counts.clone(),
                business_name: details.contents.business_name.clone(),
            }),
            Err(error) => first_error = first_error.or(Some(error)),
        }
    }
    choices.sort_by_key(|choice| std::cmp::Reverse(choice.number));
    match first_error {
        Some(error) if choices.is_empty() => Err(error.into()),
        _ => Ok(choices),
    }
}

/// Refuses a restore over a base that is open: its place is taken only for those who hold its recovery sheet and gave the
/// password again. Where nobody is signed in, the sheet alone decides.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::OnlyLooking`], or [`Error::StepUpNeeded`].
pub fn check_allowed(session: &Session) -> Result<(), Error> {
    session.check(Right::HoldKit)?;
    session.check_not_looking()?;
    session.check_step_up()
}

/// Restores a copy beside its place and checks it; the present base stays as it is.
///
/// # Errors
/// [`Error::PasswordNeeded`], [`Error::WeakPassword`], [`Error::WrongKit`], or what is wrong with the copy.
pub fn prepare<'p>(plan: Plan<'p>, clock: &Clock, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<Prepared<'p>, Error> {
    let found = scan(&plan.folder)?;
    let (base, set) = choose(&found, &plan)?;
    match plan.new_password {
        None if !plan.device.knows(base.vault_id)? => return Err(Error::PasswordNeeded),
        Some(password) => judge(password, &RoleId::owner(), &[])?,
        None => {}
    }
    let staging = beside(&plan.into, "new");
    remove(&staging)?;
    let ready = beside(&plan.into, "ready");
    match fill(&plan, base, set, &staging, clock, progress) {
        Ok(restored) => {
            remove(&ready)?;
            fs::rename(&staging, &ready)?;
            let Restored { local, counts, expected } = restored;
            Ok(Prepared { plan, ready, local, counts, expected })
        }
        Err(error) => {
            remove(&staging)?;
            Err(error)
        }
    }
}

/// The copy of the plan; where several bases share a place, the one that the recovery sheet opens.
fn choose<'f>(found: &'f [FoundBase], plan: &Plan<'_>) -> Result<(&'f FoundBase, &'f SetFile), Error> {
    let identity = identity(plan.kit)?;
    let numbered = |base: &'f FoundBase| base.sets.iter().filter(|set| set.number == plan.number).map(move |set| (base, set));
    let opens = |(_, set): &(&FoundBase, &SetFile)| kartoteka_backup::describe(&set.path, &identity).is_ok();
    let mut candidates = found.iter().flat_map(numbered);
    // One that nothing opens is tried all the same: what is wrong with it must be told.
    candidates.clone().find(opens).or_else(|| candidates.next()).ok_or(Error::NotFound)
}

struct Restored {
    local: Local,
    counts: BTreeMap<String, u64>,
    expected: BTreeMap<String, u64>,
}

fn fill(
    plan: &Plan<'_>,
    base: &FoundBase,
    set: &SetFile,
    staging: &Path,
    clock: &Clock,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Restored, Error> {
    let extracted = kartoteka_backup::extract(&set.path, &identity(plan.kit)?, staging, progress)?;
    kartoteka_vault::restore_header(staging, &extracted.header, plan.kit, &plan.device, &plan.into)?;
    let database = staging.join(kartoteka_vault::database_file_name(&extracted.header)?);
    fs::rename(&extracted.database, &database)?;
    let connection = kartoteka_vault::open_exported(&database, &extracted.contents.database_key_hex)?;
    kartoteka_store::snapshot::check(&connection)?;
    let rows = Read::new(&connection);
    let (counts, mut local) = (rows.counts()?, memory(&rows)?);
    let note = format!("#{} {}", set.number, plan.folder.display());
    local.waiting.push(Waiting { at: clock.now(), action: Action::BaseRestored.code().to_owned(), note });
    // Copies go on to the place that has just proved its worth.
    local.targets.extend(base.folder.parent().map(|place| Target::new(place.to_owned())));
    Ok(Restored { local, counts, expected: extracted.contents.counts })
}

/// What the lock screen needs, read from the restored rows.
fn memory(rows: &Read<'_>) -> Result<Local, Error> {
    let base = Base::of(rows)?;
    let people = people::active(rows)?;
    Ok(Local { base_name: base.name, language: base.language, time_zone: base.time_zone, people, ..Local::default() })
}

impl Prepared<'_> {
    /// Puts the restored base in its place; the former one is kept beside it, with the time in its name. Only then
    /// does this computer learn of the new owner's password: killed before, the former base opens as ever; killed
    /// after, the recovery sheet sets the password on the lock screen.
    ///
    /// # Errors
    /// When the disk refuses; then the former base is in its place still. When the keyring refuses, the restored one is.
    pub fn switch(mut self, clock: &Clock) -> Result<Report, Error> {
        let into = &self.plan.into;
        let former = into.exists().then(|| beside(into, &format!("before-{}", clock.now().0)));
        if let Some(former) = &former {
            fs::rename(into, former)?;
        }
        if let Err(error) = fs::rename(&self.ready, into) {
            if let Some(former) = &former {
                fs::rename(former, into)?;
            }
            return Err(error.into());
        }
        let vault = LockedVault::open(into, self.plan.device.clone())?;
        if let Some(password) = self.plan.new_password {
            let kdf = self.plan.kdf.unwrap_or_else(KdfParams::calibrate);
            vault.reset_owner_password(self.plan.kit, None, clock.new_id(), password, kdf, clock.now().0)?;
        }
        // Whose account was closed since has no tile either.
        let users = vault.users();
        self.local.people.retain(|person| users.contains(&person.id.0));
        vault.save_tiles(&self.local.to_bytes())?;
        Ok(Report { counts: self.counts, expected: self.expected, former })
    }
}

/// Ends a switch that was killed half-way: the former base gave way and the new one is not in place yet.
pub fn settle(into: &Path) {
    let ready = beside(into, "ready");
    if !into.exists() && ready.exists() {
        // If this fails too, the first-start screen offers to restore again.
        let _ = fs::rename(ready, into);
    }
}

fn identity(kit: &Kit) -> Result<Identity, Error> {
    Ok(Identity::parse(&kit.age_identity())?)
}

fn beside(folder: &Path, suffix: &str) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{suffix}"));
    folder.with_file_name(name)
}

fn remove(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
