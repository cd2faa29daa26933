//! Whole vaults: made, opened, locked out of, damaged and put back.

mod compartments;
mod enrolment;
mod leaving;
#[cfg(target_os = "linux")]
mod memory;
mod people;
mod rescue;
mod work;

use crate::*;
use std::{
    fs,
    path::{Path, PathBuf},
};
use uuid::Uuid;

const OWNER: Uuid = Uuid::from_u128(0x0192_aaaa);
const PC: Uuid = Uuid::from_u128(0x0192_bbbb);
const RIGHT: &str = "зелений трактор їсть двері вранці";

/// A folder with a vault in it and this PC's secret beside it.
struct Place {
    home: tempfile::TempDir,
    kit: Kit,
}

impl Place {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let (_, unlocked, kit) = make(&home.path().join("vault"), secret(home.path())).unwrap();
        let writer = unlocked.open_database(Use::Writer).unwrap();
        writer.execute_batch("CREATE TABLE clients (name TEXT); INSERT INTO clients VALUES ('Леся')").unwrap();
        Self { home, kit }
    }

    fn dir(&self) -> PathBuf {
        self.home.path().join("vault")
    }

    fn store(&self) -> DeviceStore {
        secret(self.home.path())
    }

    fn try_open(&self) -> Result<LockedVault, Error> {
        LockedVault::open(&self.dir(), self.store())
    }

    fn open(&self) -> LockedVault {
        self.try_open().unwrap()
    }

    fn headers(&self) -> [Vec<u8>; 2] {
        ["vault.hdr.a", "vault.hdr.b"].map(|name| fs::read(self.dir().join(name)).unwrap())
    }

    fn put_headers(&self, headers: &[Vec<u8>; 2]) {
        fs::write(self.dir().join("vault.hdr.a"), &headers[0]).unwrap();
        fs::write(self.dir().join("vault.hdr.b"), &headers[1]).unwrap();
    }

    /// The vault's files without the header in a new folder, as a restore has them, and the header.
    fn extracted(&self, name: &str) -> (PathBuf, Vec<u8>) {
        let (into, header) = (self.home.path().join(name), fs::read(self.dir().join("vault.hdr.a")).unwrap());
        fs::create_dir(&into).unwrap();
        fs::copy(self.dir().join("base-1.db"), into.join(database_file_name(&header).unwrap())).unwrap();
        (into, header)
    }
}

fn secret(home: &Path) -> DeviceStore {
    DeviceStore::File(home.join("device-secret"))
}

fn make(dir: &Path, store: DeviceStore) -> Result<(LockedVault, Unlocked, Kit), Error> {
    let password = Password::new(RIGHT.to_owned());
    let vault_id = Uuid::from_bytes(key::random().unwrap());
    let new = NewVault { vault_id, device_id: PC, owner_id: OWNER, password: &password, kdf: KdfParams::FASTEST, now_ms: 1 };
    LockedVault::create(dir, store, new)
}

fn sign_in(vault: &LockedVault, password: &str, now_ms: i64) -> Result<Unlocked, Error> {
    vault.unlock(OWNER, &Password::new(password.to_owned()), now_ms)
}

fn client(unlocked: &Unlocked) -> String {
    unlocked.open_database(Use::Screen).unwrap().query_row("SELECT name FROM clients", [], |row| row.get(0)).unwrap()
}

fn reset(vault: &LockedVault, kit: &Kit, password: &str) -> Result<Uuid, Error> {
    vault.reset_owner_password(kit, None, Uuid::from_u128(0xcccc), &Password::new(password.to_owned()), KdfParams::FASTEST, 2)
}

#[test]
fn a_vault_opens_with_its_password_after_a_restart() {
    let place = Place::new();
    let vault = place.open();
    assert_eq!(vault.users(), [OWNER]);
    assert!(vault.has_slot_here(OWNER) && !vault.header_was_mended());
    let unlocked = sign_in(&vault, RIGHT, 0).unwrap();
    assert_eq!((unlocked.user(), unlocked.device(), unlocked.epoch(), unlocked.is_owner()), (OWNER, PC, 1, true));
    assert_eq!(client(&unlocked), "Леся");
}

#[test]
fn a_second_opener_is_turned_away_until_everybody_has_left() {
    let place = Place::new();
    let vault = place.open();
    let unlocked = sign_in(&vault, RIGHT, 0).unwrap();
    assert!(matches!(place.try_open(), Err(Error::AlreadyOpen)));
    drop(vault);
    assert!(matches!(place.try_open(), Err(Error::AlreadyOpen)));
    drop(unlocked);
    place.open();
}

#[test]
fn a_folder_with_anything_in_it_is_no_place_for_a_new_vault() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("photo.jpg"), "").unwrap();
    assert!(matches!(make(home.path(), secret(home.path())), Err(Error::FolderNotEmpty)));
    let place = Place::new();
    assert!(matches!(make(&place.dir(), place.store()), Err(Error::FolderNotEmpty)));
}

#[test]
fn what_an_interrupted_start_left_behind_is_no_hindrance() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("vault");
    fs::create_dir(&dir).unwrap();
    for name in ["lock", "base-1.db", "base-1.db-wal", "vault.hdr.a.tmp"] {
        fs::write(dir.join(name), "half").unwrap();
    }
    assert!(matches!(LockedVault::open(&dir, secret(home.path())), Err(Error::NotAVault)));
    make(&dir, secret(home.path())).unwrap();
}

#[test]
fn a_secret_file_of_another_vault_is_never_written_over() {
    let place = Place::new();
    let before = fs::read(place.home.path().join("device-secret")).unwrap();
    assert!(matches!(make(&place.home.path().join("second"), place.store()), Err(Error::Keyring(_))));
    assert_eq!(fs::read(place.home.path().join("device-secret")).unwrap(), before);
}

#[test]
fn a_folder_without_a_vault_is_named_and_left_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    assert!(matches!(LockedVault::open(home.path(), secret(home.path())), Err(Error::NotAVault)));
    assert!(matches!(LockedVault::open(&home.path().join("none"), secret(home.path())), Err(Error::NotAVault)));
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn wrong_passwords_wait_longer_and_longer_and_a_restart_forgets_nothing() {
    let place = Place::new();
    {
        let vault = place.open();
        assert!(matches!(sign_in(&vault, "wrong", 10_000), Err(Error::WrongPassword { wait_ms: 1000 })));
        assert!(matches!(sign_in(&vault, RIGHT, 10_400), Err(Error::TooSoon { wait_ms: 600 })));
        assert!(matches!(sign_in(&vault, "wrong", 11_000), Err(Error::WrongPassword { wait_ms: 2000 })));
    }
    let vault = place.open();
    assert_eq!(vault.attempts(OWNER, 11_500), Attempts { wait_ms: 1500, failed_at_ms: vec![10_000, 11_000] });
    // The clock went back an hour: the whole delay again, from now on.
    assert!(matches!(sign_in(&vault, RIGHT, -3_600_000), Err(Error::TooSoon { wait_ms: 2000 })));
    sign_in(&vault, RIGHT, -3_598_000).unwrap();
    assert_eq!(vault.attempts(OWNER, 0).failed_at_ms, [10_000, 11_000]);
    vault.clear_attempts(OWNER).unwrap();
    assert_eq!(vault.attempts(OWNER, 0), Attempts::default());
}

#[test]
fn a_stranger_and_a_pc_without_the_secret_get_the_same_answer() {
    let place = Place::new();
    let password = Password::new(RIGHT.to_owned());
    assert!(matches!(place.open().unlock(Uuid::from_u128(9), &password, 0), Err(Error::NoSlotHere)));
    fs::remove_file(place.home.path().join("device-secret")).unwrap();
    let vault = place.open();
    assert!(!vault.has_slot_here(OWNER));
    assert!(matches!(vault.unlock(OWNER, &password, 0), Err(Error::NoSlotHere)));
}

#[test]
fn the_password_alone_opens_nothing_on_another_pc() {
    let (place, other) = (Place::new(), Place::new());
    // Another PC's secret under this vault's name: the slot is found, and does not open.
    let stolen = place.open();
    let mut state = place.store().load(stolen.vault_id()).unwrap().unwrap();
    let foreign = other.store().load(other.open().vault_id()).unwrap().unwrap();
    state.put_secret(foreign.secret().duplicate());
    drop(stolen);
    place.store().save(&state).unwrap();
    assert!(matches!(sign_in(&place.open(), RIGHT, 0), Err(Error::WrongPassword { .. })));
}

#[test]
fn a_header_put_back_is_refused() {
    let place = Place::new();
    let former = place.headers();
    sign_in(&place.open(), RIGHT, 0).unwrap().anchor(&[1; 32], 5).unwrap();
    let present = place.headers();
    place.put_headers(&former);
    assert!(matches!(place.try_open(), Err(Error::RolledBack)));
    place.put_headers(&present);
    assert_eq!(sign_in(&place.open(), RIGHT, 0).unwrap().anchored(), Some(([1; 32], 5)));
}

#[test]
fn a_header_of_another_vault_with_the_same_id_is_refused() {
    let place = Place::new();
    let id = place.open().vault_id();
    let forged = tempfile::tempdir().unwrap();
    let password = Password::new(RIGHT.to_owned());
    let new = NewVault { vault_id: id, device_id: PC, owner_id: OWNER, password: &password, kdf: KdfParams::FASTEST, now_ms: 1 };
    let (vault, unlocked, _) = LockedVault::create(&forged.path().join("vault"), secret(forged.path()), new).unwrap();
    for entries in 0..5 {
        unlocked.anchor(&[0; 32], entries).unwrap();
    }
    place.put_headers(&[vault.header_bytes(), vault.header_bytes()]);
    assert!(matches!(place.try_open(), Err(Error::HeaderDamaged)));
}

#[test]
fn a_damaged_copy_mends_itself_and_two_are_named() {
    let place = Place::new();
    fs::write(place.dir().join("vault.hdr.a"), "rubbish").unwrap();
    let vault = place.open();
    assert!(vault.header_was_mended());
    sign_in(&vault, RIGHT, 0).unwrap();
    drop(vault);
    assert!(!place.open().header_was_mended());
    place.put_headers(&[b"rubbish".to_vec(), Vec::new()]);
    assert!(matches!(place.try_open(), Err(Error::HeaderDamaged)));
}

#[test]
fn a_header_that_could_not_be_written_leaves_a_vault_that_opens() {
    for (copy, expected) in [("vault.hdr.a", None), ("vault.hdr.b", Some(([1; 32], 5)))] {
        let place = Place::new();
        let obstacle = place.dir().join(copy).with_extension(format!("{}.tmp", copy.chars().last().unwrap()));
        fs::create_dir(&obstacle).unwrap();
        {
            let unlocked = sign_in(&place.open(), RIGHT, 0).unwrap();
            assert!(unlocked.anchor(&[1; 32], 5).is_err());
            assert_eq!(unlocked.anchored(), None);
        }
        fs::remove_dir(obstacle).unwrap();
        let unlocked = sign_in(&place.open(), RIGHT, 0).unwrap();
        assert_eq!(unlocked.anchored(), expected);
        unlocked.anchor(&[2; 32], 6).unwrap();
        assert_eq!(unlocked.anchored(), Some(([2; 32], 6)));
    }
}

#[test]
fn a_missing_database_is_named() {
    let place = Place::new();
    fs::remove_file(place.dir().join("base-1.db")).unwrap();
    assert!(matches!(place.try_open(), Err(Error::DatabaseMissing)));
}
