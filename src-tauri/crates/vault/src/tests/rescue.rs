//! What the kit brings back: a password, a vault on a new PC.

use super::*;

#[test]
fn the_kit_gives_an_owner_a_new_password() {
    let place = Place::new();
    let vault = place.open();
    let _ = sign_in(&vault, "forgotten", 0);
    assert!(matches!(reset(&vault, &Place::new().kit, "new"), Err(Error::WrongKit)));
    assert_eq!(reset(&vault, &place.kit, "new").unwrap(), OWNER);
    assert_eq!(client(&sign_in(&vault, "new", 0).unwrap()), "Леся");
    assert!(matches!(sign_in(&vault, RIGHT, 0), Err(Error::WrongPassword { .. })));
    drop(vault);
    let vault = place.open();
    assert_eq!(sign_in(&vault, "new", 5000).unwrap().device(), PC);
}

#[test]
fn the_kit_names_an_owner_who_is_none() {
    let place = Place::new();
    let password = Password::new("new".to_owned());
    let answer = place.open().reset_owner_password(&place.kit, Some(Uuid::from_u128(9)), PC, &password, KdfParams::FASTEST, 2);
    assert!(matches!(answer, Err(Error::NoSuchOwner)));
}

#[test]
fn a_journal_from_before_the_reset_is_still_verified_after_it() {
    let place = Place::new();
    let vault = place.open();
    let (genesis, mac) = {
        let unlocked = sign_in(&vault, RIGHT, 0).unwrap();
        (unlocked.journal_genesis_sealed(), unlocked.journal_mac(b"entry"))
    };
    reset(&vault, &place.kit, "new").unwrap();
    let unlocked = sign_in(&vault, "new", 0).unwrap();
    assert_eq!(unlocked.open_genesis(&genesis).unwrap().mac(0, b"entry"), mac);
    assert_eq!(unlocked.journal_genesis_sealed(), genesis);
}

#[test]
fn backup_sets_are_sealed_to_the_kit_and_the_owner() {
    let place = Place::new();
    let recipients = place.open().recipients();
    assert_eq!(recipients.len(), 2);
    let kit: age::x25519::Identity = place.kit.age_identity().parse().unwrap();
    assert!(recipients.contains(&kit.to_public().to_string()));
}

#[test]
fn a_restore_on_the_same_pc_opens_with_the_password_and_above_what_the_pc_remembers() {
    let place = Place::new();
    let (into, header) = place.extracted("restored");
    sign_in(&place.open(), RIGHT, 0).unwrap().anchor(&[1; 32], 5).unwrap();
    restore_header(&into, &header, &place.kit, &place.store(), &place.dir()).unwrap();
    assert!(matches!(restore_header(&into, &header, &place.kit, &place.store(), &place.dir()), Err(Error::FolderNotEmpty)));
    // Looking at the restored vault does not shut the former one out; signing in does.
    drop(LockedVault::open(&into, place.store()).unwrap());
    drop(place.open());
    let restored = LockedVault::open(&into, place.store()).unwrap();
    assert_eq!(client(&sign_in(&restored, RIGHT, 0).unwrap()), "Леся");
    assert!(matches!(place.try_open(), Err(Error::RolledBack)));
}

#[test]
fn a_restore_of_a_header_from_before_an_administrator_came_and_went_is_taken() {
    let place = Place::new();
    let (into, header) = place.extracted("restored");
    {
        let vault = place.open();
        let by = sign_in(&vault, RIGHT, 0).unwrap();
        let admin = Uuid::from_u128(5);
        by.invite(&Invite { signs: true, ..people::invite(admin, &[Compartment::Staff]) }).unwrap();
        by.amend(&Edit { disable: vec![admin], ..Edit::default() }).unwrap();
    }
    restore_header(&into, &header, &place.kit, &place.store(), &place.dir()).unwrap();
    let restored = LockedVault::open(&into, place.store()).unwrap();
    let by = sign_in(&restored, RIGHT, 0).unwrap();
    assert_eq!((client(&by).as_str(), restored.users()), ("Леся", vec![OWNER]));
    by.amend(&Edit::default()).unwrap();
}

#[test]
fn a_restore_on_a_new_pc_opens_with_the_kit_and_a_new_password() {
    let place = Place::new();
    let (into, header) = place.extracted("restored");
    let new_pc = DeviceStore::File(place.home.path().join("new-pc"));
    restore_header(&into, &header, &place.kit, &new_pc, &into).unwrap();
    let vault = LockedVault::open(&into, new_pc.clone()).unwrap();
    assert!(!vault.has_slot_here(OWNER));
    assert!(!new_pc.knows(vault.vault_id()).unwrap());
    assert_eq!(reset(&vault, &place.kit, "new").unwrap(), OWNER);
    drop(vault);
    let vault = LockedVault::open(&into, new_pc).unwrap();
    let unlocked = sign_in(&vault, "new", 0).unwrap();
    assert_eq!((client(&unlocked).as_str(), unlocked.device()), ("Леся", Uuid::from_u128(0xcccc)));
}

#[test]
fn a_restore_with_another_kit_or_a_damaged_header_writes_nothing() {
    let place = Place::new();
    let (into, mut header) = place.extracted("restored");
    assert!(matches!(restore_header(&into, &header, &Place::new().kit, &place.store(), &place.dir()), Err(Error::WrongKit)));
    header[100] ^= 1;
    assert!(matches!(restore_header(&into, &header, &place.kit, &place.store(), &place.dir()), Err(Error::HeaderDamaged)));
    assert_eq!(fs::read_dir(into).unwrap().count(), 1);
}

#[test]
fn an_old_header_gives_nobody_an_account_back_that_was_closed_since() {
    let place = Place::new();
    let staff = Uuid::from_u128(5);
    {
        let vault = place.open();
        let by = people::owner(&vault);
        people::hire(&vault, &by, &Invite { signs: true, ..people::invite(staff, &[Compartment::Staff]) }, "leaver");
    }
    let (into, header) = place.extracted("restored");
    sign_in(&place.open(), RIGHT, 0).unwrap().amend(&Edit { disable: vec![staff], ..Edit::default() }).unwrap();
    restore_header(&into, &header, &place.kit, &place.store(), &place.dir()).unwrap();
    let restored = LockedVault::open(&into, place.store()).unwrap();
    assert!(matches!(restored.unlock(staff, &people::password("leaver"), 3), Err(Error::NoSlotHere)));
    let by = sign_in(&restored, RIGHT, 4).unwrap();
    assert_eq!((by.closed(), by.signers()), (vec![staff], vec![OWNER]));
}
