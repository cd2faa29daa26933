//! A small vault, its keys and a target folder.

use crate::{Contents, Error, Extracted, Flow, Identity, Progress, SetDetails, SetInfo, Source, extract, publish, seal_contents, verify};
use age::secrecy::ExposeSecret;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;
use uuid::Uuid;
use zeroize::Zeroizing;

pub(super) const HEADER: &[u8] = b"header of the vault";
pub(super) const README: &str = "How to get everything back.\n";
pub(super) const NOW_MS: i64 = 1_795_000_000_123;
/// Tells a child of the test program where to work.
pub(super) const WORK_DIR: &str = "KARTOTEKA_TEST_DIR";

/// A key pair as `age` knows it.
pub(super) struct Keys {
    pub(super) secret: String,
    pub(super) recipient: String,
}

impl Keys {
    pub(super) fn new() -> Self {
        let key = age::x25519::Identity::generate();
        Self { secret: key.to_string().expose_secret().to_owned(), recipient: key.to_public().to_string() }
    }

    pub(super) fn identity(&self) -> Identity {
        Identity::parse(&self.secret).unwrap()
    }
}

/// A vault on disk and a folder for its backups.
pub(super) struct Desk {
    dir: TempDir,
    pub(super) kit: Keys,
    pub(super) owner: Keys,
    recipients: Vec<String>,
    contents: Vec<u8>,
}

impl Desk {
    /// A vault with a database of `size` bytes that never repeat.
    pub(super) fn new(size: usize) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let (kit, owner) = (Keys::new(), Keys::new());
        let recipients = vec![kit.recipient.clone(), owner.recipient.clone()];
        let contents = seal_contents(&contents(), &recipients).unwrap();
        let desk = Self { dir, kit, owner, recipients, contents };
        fs::write(desk.database(), noise(size)).unwrap();
        fs::create_dir(desk.target()).unwrap();
        desk
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub(super) fn database(&self) -> PathBuf {
        self.path("live.db")
    }

    pub(super) fn target(&self) -> PathBuf {
        self.path("target")
    }

    pub(super) fn publish(&self) -> SetInfo {
        self.publish_to(&self.target(), &mut go).unwrap()
    }

    pub(super) fn publish_to(&self, target: &Path, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<SetInfo, Error> {
        let database = self.database();
        publish(&self.source(&database), target, progress)
    }

    pub(super) fn source<'a>(&'a self, database: &'a Path) -> Source<'a> {
        Source {
            vault_id: vault_id(),
            epoch: 3,
            schema: 7,
            header: HEADER,
            contents: &self.contents,
            database,
            recipients: &self.recipients,
            made_at_ms: NOW_MS,
            readme: README,
        }
    }

    pub(super) fn verify(&self, set: &Path) -> Result<SetDetails, Error> {
        verify(set, &self.kit.identity(), &mut go)
    }

    pub(super) fn extract(&self, set: &Path, into: &Path) -> Result<Extracted, Error> {
        extract(set, &self.kit.identity(), into, &mut go)
    }

    /// Every file under the target, sorted, relative to the vault's folder there.
    pub(super) fn published(&self) -> Vec<String> {
        files(&self.target().join(folder_name()))
    }
}

pub(super) fn folder_name() -> String {
    format!("kartoteka-{}", vault_id())
}

pub(super) fn vault_id() -> Uuid {
    Uuid::from_u128(0x0198_0000_0000_7000_8000_0000_0000_0001)
}

pub(super) fn contents() -> Contents {
    Contents {
        database_key_hex: Zeroizing::new("5f".repeat(32)),
        counts: [("clients".to_owned(), 1_204), ("people".to_owned(), 3)].into(),
        journal_head: "ab".repeat(32),
        journal_entries: 9_001,
        business_name: "Кав'ярня & Salon".to_owned(),
        made_at_ms: NOW_MS,
    }
}

pub(super) fn go(_: Progress) -> Flow {
    Flow::Go
}

pub(super) fn noise(size: usize) -> Vec<u8> {
    let mut bytes = vec![0; size];
    blake3::Hasher::new().finalize_xof().fill(&mut bytes);
    bytes
}

pub(super) fn files(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            names.extend(files(&entry.path()).into_iter().map(|inner| format!("{name}/{inner}")));
        } else {
            names.push(name);
        }
    }
    names.sort();
    names
}

/// This test program, about to run only the ignored test `name` in a shell after `preparation`.
pub(super) fn child(shell: &[&str], preparation: &str, name: &str, dir: &Path) -> Command {
    let (program, arguments) = shell.split_first().unwrap();
    let mut command = Command::new(program);
    command.args(arguments).args(["sh", "-c", &format!("{preparation} && exec \"$0\" \"$@\"")]);
    command.arg(std::env::current_exe().unwrap()).args(["--exact", &format!("tests::{name}"), "--ignored", "--nocapture"]);
    command.env(WORK_DIR, dir);
    command
}

/// Where a child works.
pub(super) fn work_dir() -> PathBuf {
    PathBuf::from(std::env::var_os(WORK_DIR).unwrap())
}
