//! Making a set: write, flush to the disk, read back, compare, and only then give it its name.

use crate::{
    Error, Flow, Kind, Manifest, Member, Progress, Stage,
    behind::write_behind,
    folder::Folder,
    identity::encryptor,
    layout::{self, BLOCK},
    manifest::FORMAT,
    progress::{Meter, Report},
    target::{self, Part},
    writer::{SetWriter, fill},
};
use blake3::{Hash, Hasher};
use std::{
    fs::File,
    io::{Seek, SeekFrom},
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// Beside the set: its folders, the words of rescue, the number.
const BESIDE: u64 = 128 * 1024;

/// What a set is made from.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The vault.
    pub vault_id: Uuid,
    /// The epoch of its keys.
    pub epoch: u32,
    /// The version of the database's schema.
    pub schema: u32,
    /// The vault's header, as it lies on disk.
    pub header: &'a [u8],
    /// The sealed card, made by [`crate::seal_contents`].
    pub contents: &'a [u8],
    /// The database file. The caller keeps it still, and keeps every other process from opening it:
    /// POSIX ends this process's locks on a file when any of its handles is closed.
    pub database: &'a Path,
    /// Who can open the set: `age1…`.
    pub recipients: &'a [String],
    /// Now, milliseconds since the epoch, UTC.
    pub made_at_ms: i64,
    /// How to get everything back with stock tools.
    pub readme: &'a str,
}

/// A set that was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetInfo {
    /// Its number.
    pub number: u64,
    /// Its file.
    pub path: PathBuf,
    /// Its size in bytes.
    pub size: u64,
    /// The BLAKE3 of the file, hexadecimal.
    pub blake3: String,
}

/// Writes one more full set of `source` into the folder `target`.
///
/// # Errors
/// What is wrong with the target, the database or the recipients; [`Error::Stopped`] when `progress`
/// says so. In every case older sets are untouched and no file under a final name was half-written.
pub fn publish(source: &Source<'_>, target: &Path, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
    if !target.is_dir() {
        return Err(Error::TargetMissing);
    }
    let database = File::open(source.database).map_err(Error::DatabaseUnreadable)?;
    let size = database.metadata().map_err(Error::DatabaseUnreadable)?.len();
    let manifest = manifest(source, size)?;
    let json = manifest.to_json()?;
    let needed = layout::sealed_len(layout::tar_len(json.len() as u64, &manifest)) + BESIDE;
    let plan = Plan { source, database, manifest, needed };
    // Explained here, after everything half-written is gone again: the free bytes told are true.
    publish_into(plan, target, progress).map_err(|error| target::explain(error, target, needed))
}

/// What goes into the set.
struct Plan<'a> {
    source: &'a Source<'a>,
    database: File,
    manifest: Manifest,
    needed: u64,
}

fn publish_into(mut plan: Plan<'_>, target: &Path, report: Report<'_>) -> Result<SetInfo, Error> {
    let folder = Folder::prepare(target, plan.source.vault_id)?;
    let number = folder.next_number()?;
    folder.sweep()?;
    plan.manifest.number = number;
    let path = folder.full_set(number);
    let mut part = Part::create(&path)?;
    target::check_space(target, plan.needed)?;
    folder.remember(number)?;
    folder.write_readme(plan.source.readme)?;
    let (size, sum) = write(plan, part.file(), report)?;
    read_back(part.file(), size, sum, report)?;
    // Another PC may share the target without our locks reaching it.
    if path.symlink_metadata().is_ok() {
        return Err(Error::TargetBusy);
    }
    part.publish()?;
    Ok(SetInfo { number, path, size, blake3: sum.to_hex().to_string() })
}

fn manifest(source: &Source<'_>, database_size: u64) -> Result<Manifest, Error> {
    let sizes = [source.contents.len() as u64, source.header.len() as u64, database_size];
    let files: Vec<Member> = layout::LISTED.into_iter().zip(sizes).map(|(name, size)| Member { name: name.to_owned(), size }).collect();
    if files.iter().any(|file| file.size > layout::limit(&file.name)) {
        return Err(Error::TooLarge);
    }
    Ok(Manifest {
        format: FORMAT,
        kind: Kind::Full,
        parent: None,
        vault_id: source.vault_id,
        // The real one is known once the folder is open; it never takes more room than this.
        number: u64::MAX,
        epoch: source.epoch,
        schema: source.schema,
        made_at_ms: source.made_at_ms,
        files,
    })
}

fn write(plan: Plan<'_>, file: &File, report: Report<'_>) -> Result<(u64, Hash), Error> {
    let Plan { source, mut database, manifest, .. } = plan;
    let size = manifest.size_of(layout::DATABASE);
    let mut meter = Meter::begin(report, Stage::Copying, size)?;
    let encryptor = encryptor(source.recipients)?;
    write_behind(file, |output| {
        let mut set = SetWriter::begin(output, encryptor, source.made_at_ms)?;
        set.add(layout::MANIFEST, &manifest.to_json()?)?;
        set.add(layout::CONTENTS, source.contents)?;
        set.add(layout::HEADER, source.header)?;
        set.copy(layout::DATABASE, size, &mut database, &mut |bytes| meter.add(bytes))?;
        set.finish()
    })
}

fn read_back(file: &mut File, size: u64, written: Hash, report: Report<'_>) -> Result<(), Error> {
    let mut meter = Meter::begin(report, Stage::ReadingBack, size)?;
    file.seek(SeekFrom::Start(0))?;
    let mut hasher = Hasher::new();
    let mut block = vec![0; BLOCK];
    loop {
        let block = fill(file, &mut block)?;
        if block.is_empty() {
            break;
        }
        hasher.update(block);
        meter.add(block.len())?;
    }
    if hasher.finalize() == written { Ok(()) } else { Err(Error::ReadBackDiffers) }
}
