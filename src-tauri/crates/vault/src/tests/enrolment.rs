//! PCs: bound and unbound, enrolled and removed, and copies of the folder in foreign hands.

use super::{people::*, *};

const SECOND_PC: Uuid = Uuid::from_u128(0x0192_ffff);

impl Place {
    /// A copy of the folder as it is, as another PC has it, and that PC's own secret file.
    fn on_another_pc(&self, name: &str) -> (PathBuf, DeviceStore) {
        let into = self.home.path().join(name);
        copy_folder(&self.dir(), &into);
        (into, DeviceStore::File(self.home.path().join(format!("{name}-secret"))))
    }
}

pub(super) fn copy_folder(from: &Path, into: &Path) {
    fs::create_dir(into).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_file() {
            fs::copy(entry.path(), into.join(entry.file_name())).unwrap();
        }
    }
}

fn enrol(vault: &LockedVault, text: &str, code: &str, now_ms: i64) -> Result<Unlocked, Error> {
    vault.enrol(OWNER, &password(text), code, SECOND_PC, KdfParams::FASTEST, now_ms)
}

#[test]
fn a_copied_folder_and_a_known_password_open_nothing_on_another_pc() {
    let place = Place::new();
    let (dir, store) = place.on_another_pc("stolen");
    let vault = LockedVault::open(&dir, store).unwrap();
    assert!(!vault.is_enrolled() && !vault.has_slot_here(OWNER));
    assert!(matches!(sign_in(&vault, RIGHT, 0), Err(Error::NoSlotHere)));
    assert!(matches!(enrol(&vault, RIGHT, "K7MQ-4XWD-9TRF-K7MQ-4XWD-9TRF-K7MQ", 0), Err(Error::NoSlotHere)));
    assert!(matches!(vault.prove(OWNER, &password(RIGHT), 0), Err(Error::NoSlotHere)));
}

#[test]
fn an_owner_enrols_another_pc_with_password_and_code() {
    let place = Place::new();
    let code = owner(&place.open()).offer_enrolment(&password(RIGHT), DAY, 0).unwrap();
    assert!(code.as_str().len() > 30);
    let (dir, store) = place.on_another_pc("second");
    {
        let vault = LockedVault::open(&dir, store.clone()).unwrap();
        let there = enrol(&vault, RIGHT, &code.as_str().replace('-', " "), 5).unwrap();
        assert_eq!((client(&there).as_str(), there.device(), there.devices()), ("Леся", SECOND_PC, vec![PC, SECOND_PC]));
        assert!(vault.is_enrolled());
        assert!(matches!(enrol(&vault, RIGHT, code.as_str(), 6), Err(Error::NoSlotHere)));
        there.anchor(&[1; 32], 3).unwrap();
    }
    let vault = LockedVault::open(&dir, store).unwrap();
    assert_eq!(owner(&vault).anchored(), Some(([1; 32], 3)));
}

#[test]
fn neither_the_code_nor_the_password_alone_enrols() {
    let place = Place::new();
    let code = owner(&place.open()).offer_enrolment(&password(RIGHT), DAY, 0).unwrap();
    let (dir, store) = place.on_another_pc("second");
    let vault = LockedVault::open(&dir, store.clone()).unwrap();
    let mut now = 0;
    for (text, code) in [("wrong", code.as_str()), (RIGHT, "K7MQ-4XWD-9TRF-K7MQ-4XWD-9TRF-K7MQ"), (RIGHT, ""), ("", code.as_str())] {
        now += 60_000;
        assert!(matches!(enrol(&vault, text, code, now), Err(Error::WrongPassword { .. })), "{text}");
    }
    assert!(matches!(enrol(&vault, RIGHT, code.as_str(), now), Err(Error::TooSoon { .. })));
    assert!(matches!(enrol(&vault, RIGHT, code.as_str(), DAY), Err(Error::InvitationExpired)));
    assert!(!store.knows(vault.vault_id()).unwrap());
    enrol(&vault, RIGHT, code.as_str(), now + 60_000).unwrap();
}

#[test]
fn only_owners_who_know_their_password_offer_enrolment() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    let admin = hire(&vault, &by, &Invite { signs: true, ..invite(ADMIN, &[]) }, "admin");
    assert!(matches!(admin.offer_enrolment(&password("admin"), DAY, 0), Err(Error::NotASigner)));
    assert!(matches!(by.offer_enrolment(&password("wrong"), DAY, 0), Err(Error::WrongPassword { .. })));
}

#[test]
fn a_removed_pc_opens_nothing_and_may_be_enrolled_again_as_another() {
    let place = Place::new();
    let code = owner(&place.open()).offer_enrolment(&password(RIGHT), DAY, 0).unwrap();
    let (dir, second) = place.on_another_pc("second");
    enrol(&LockedVault::open(&dir, second.clone()).unwrap(), RIGHT, code.as_str(), 5).unwrap();
    {
        // The folder moves on to the second PC, which takes the first one out.
        let vault = LockedVault::open(&dir, second.clone()).unwrap();
        owner(&vault).amend(&Edit { remove_devices: vec![PC], now_ms: 6, ..Edit::default() }).unwrap();
        assert_eq!(owner(&vault).devices(), [SECOND_PC]);
    }
    let vault = LockedVault::open(&dir, place.store()).unwrap();
    assert!(!vault.is_enrolled());
    assert!(matches!(sign_in(&vault, RIGHT, 7), Err(Error::NoSlotHere)));
    drop(vault);
    let code = owner(&LockedVault::open(&dir, second).unwrap()).offer_enrolment(&password(RIGHT), DAY, 7).unwrap();
    let vault = LockedVault::open(&dir, place.store()).unwrap();
    let again = Uuid::from_u128(0x0193_0000);
    let back = vault.enrol(OWNER, &password(RIGHT), code.as_str(), again, KdfParams::FASTEST, 8).unwrap();
    assert_eq!((back.device(), back.devices()), (again, vec![SECOND_PC, again]));
}

#[test]
fn with_binding_off_an_owners_password_enrols_a_pc_and_then_the_others_sign_in() {
    let place = Place::new();
    {
        let vault = place.open();
        let by = owner(&vault);
        hire(&vault, &by, &invite(STAFF, &[]), "staff");
        by.amend(&Edit { bound: Some(false), ..Edit::default() }).unwrap();
        assert!(!by.is_bound());
        let early = place.on_another_pc("before-anybody-signed-in");
        assert!(matches!(sign_in(&LockedVault::open(&early.0, early.1).unwrap(), RIGHT, 0), Err(Error::NoSlotHere)));
        owner(&vault);
        vault.unlock(STAFF, &password("staff"), 9).unwrap();
    }
    let (dir, store) = place.on_another_pc("second");
    let vault = LockedVault::open(&dir, store.clone()).unwrap();
    assert!(vault.has_slot_here(OWNER) && !vault.has_slot_here(STAFF));
    assert!(matches!(vault.unlock(STAFF, &password("staff"), 10), Err(Error::NoSlotHere)));
    assert!(matches!(sign_in(&vault, "wrong", 10), Err(Error::WrongPassword { .. })));
    let there = sign_in(&vault, RIGHT, 2000).unwrap();
    assert_eq!((client(&there).as_str(), there.devices().len()), ("Леся", 2));
    assert_eq!(client(&vault.unlock(STAFF, &password("staff"), 2001).unwrap()), "Леся");
    drop((vault, there));
    let vault = LockedVault::open(&dir, store).unwrap();
    let there = sign_in(&vault, RIGHT, 3000).unwrap();
    there.amend(&Edit { bound: Some(true), ..Edit::default() }).unwrap();
    // Both have slots of their own on that PC by now.
    vault.unlock(STAFF, &password("staff"), 2002).unwrap();
}

#[test]
fn binding_switched_on_again_ends_what_was_portable_at_once() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    by.amend(&Edit { bound: Some(false), ..Edit::default() }).unwrap();
    owner(&vault);
    assert!(vault.folder().books().header.portable(OWNER).is_some());
    by.amend(&Edit { bound: Some(true), ..Edit::default() }).unwrap();
    assert!(vault.folder().books().header.slots.iter().all(|slot| slot.device == PC));
    let (dir, store) = place.on_another_pc("stolen");
    assert!(matches!(sign_in(&LockedVault::open(&dir, store).unwrap(), RIGHT, 0), Err(Error::NoSlotHere)));
}

#[test]
fn a_former_password_is_not_left_behind_in_a_portable_slot() {
    let place = Place::new();
    {
        let vault = place.open();
        owner(&vault).amend(&Edit { bound: Some(false), ..Edit::default() }).unwrap();
        owner(&vault).change_password(&password(RIGHT), &password("new")).unwrap();
    }
    let (dir, store) = place.on_another_pc("second");
    let vault = LockedVault::open(&dir, store).unwrap();
    assert!(matches!(sign_in(&vault, RIGHT, 0), Err(Error::WrongPassword { .. })));
    sign_in(&vault, "new", 2000).unwrap();
}
