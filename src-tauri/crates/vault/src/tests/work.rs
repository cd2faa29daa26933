//! What a signed-in person does with the keys.

use super::*;

#[test]
fn the_exported_key_opens_the_database() {
    let place = Place::new();
    let unlocked = sign_in(&place.open(), RIGHT, 0).unwrap();
    let hex = unlocked.dangerously_database_key_hex();
    let base = open_exported(&place.dir().join("base-1.db"), &hex).unwrap();
    assert_eq!(base.query_row("SELECT name FROM clients", [], |row| row.get::<_, String>(0)).unwrap(), "Леся");
    for wrong in ["", "00", &"0".repeat(64), &"ж".repeat(32)] {
        assert!(matches!(open_exported(&place.dir().join("base-1.db"), wrong), Err(Error::DatabaseUnreadable)), "{wrong}");
    }
}

#[test]
fn a_changed_password_holds_and_the_former_does_not() {
    let place = Place::new();
    let vault = place.open();
    let unlocked = sign_in(&vault, RIGHT, 0).unwrap();
    let change = |old: &str, new: &str| unlocked.change_password(&Password::new(old.to_owned()), &Password::new(new.to_owned()));
    assert!(matches!(change("wrong", "new"), Err(Error::WrongPassword { .. })));
    change(RIGHT, "new").unwrap();
    assert!(matches!(sign_in(&vault, RIGHT, 0), Err(Error::WrongPassword { .. })));
    assert_eq!(client(&sign_in(&vault, "new", 5000).unwrap()), "Леся");
}

#[test]
fn the_cost_of_a_password_rises_and_never_falls() {
    let place = Place::new();
    let vault = place.open();
    let unlocked = sign_in(&vault, RIGHT, 0).unwrap();
    let password = Password::new(RIGHT.to_owned());
    let more = KdfParams { passes: 2, ..KdfParams::FASTEST };
    assert!(unlocked.raise_kdf(&password, more).unwrap());
    assert!(!unlocked.raise_kdf(&password, KdfParams::FASTEST).unwrap());
    assert_eq!(vault.folder().books().way_in(OWNER).unwrap().slot.kdf, more);
    sign_in(&vault, RIGHT, 0).unwrap();
}

#[test]
fn tiles_are_readable_while_locked_and_only_on_this_pc() {
    let place = Place::new();
    let vault = place.open();
    assert_eq!(vault.tiles(), None);
    vault.save_tiles("Олена".as_bytes()).unwrap();
    assert_eq!(vault.tiles().unwrap(), "Олена".as_bytes());
    drop(vault);
    fs::write(place.dir().join("tiles.sealed"), "rubbish").unwrap();
    assert_eq!(place.open().tiles(), None);
}

#[test]
fn a_draft_waits_for_its_person() {
    let place = Place::new();
    let vault = place.open();
    sign_in(&vault, RIGHT, 0).unwrap().keep_draft("Леся Українка".as_bytes()).unwrap();
    let unlocked = sign_in(&vault, RIGHT, 0).unwrap();
    assert_eq!(unlocked.take_draft().unwrap(), "Леся Українка".as_bytes());
    unlocked.drop_draft().unwrap();
    unlocked.drop_draft().unwrap();
    assert_eq!(unlocked.take_draft(), None);
}

#[test]
fn no_file_of_a_vault_holds_a_name_or_a_password() {
    let place = Place::new();
    let vault = place.open();
    vault.save_tiles("Леся".as_bytes()).unwrap();
    let unlocked = sign_in(&vault, RIGHT, 0).unwrap();
    unlocked.keep_draft("Леся".as_bytes()).unwrap();
    let _ = sign_in(&vault, "wrong", 0);
    let mut files = vec![place.dir()];
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        for word in ["Леся", "трактор", "wrong"] {
            let utf16: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for needle in [word.as_bytes(), &utf16] {
                assert!(!bytes.windows(needle.len()).any(|window| window == needle), "{word} in {}", path.display());
            }
        }
    }
}

#[test]
fn the_journal_key_goes_on_and_is_kept() {
    let place = Place::new();
    let (genesis, macs) = {
        let unlocked = sign_in(&place.open(), RIGHT, 0).unwrap();
        let first = unlocked.journal_mac(b"entry");
        unlocked.advance_journal_key(3).unwrap();
        unlocked.advance_journal_key(2).unwrap();
        assert_eq!(unlocked.journal_generation(), 3);
        assert!(matches!(unlocked.advance_journal_key(u64::MAX), Err(Error::JournalTooFarAhead)));
        (unlocked.journal_genesis_sealed(), [first, unlocked.journal_mac(b"entry")])
    };
    let unlocked = sign_in(&place.open(), RIGHT, 0).unwrap();
    assert_eq!((unlocked.journal_generation(), unlocked.journal_mac(b"entry")), (3, macs[1]));
    let mut verifier = unlocked.open_genesis(&genesis).unwrap();
    assert_eq!([verifier.mac(0, b"entry"), verifier.mac(3, b"entry")], macs);
    let mut by_kit = JournalVerifier::open_with_kit(unlocked.folder().vault, &genesis, &place.kit).unwrap();
    assert_eq!(by_kit.mac(3, b"entry"), macs[1]);
}

#[test]
fn checkpoints_are_signed_by_this_pc() {
    let place = Place::new();
    let unlocked = sign_in(&place.open(), RIGHT, 0).unwrap();
    let signature = unlocked.sign_checkpoint(b"head");
    assert!(Unlocked::verify_signature(&unlocked.device_public_key(), b"head", &signature));
    assert!(!Unlocked::verify_signature(&unlocked.device_public_key(), b"heat", &signature));
}

#[test]
fn nothing_of_an_unlocked_vault_shows_a_key() {
    let place = Place::new();
    let vault = place.open();
    let unlocked = sign_in(&vault, RIGHT, 0).unwrap();
    let shown = format!("{unlocked:?} {vault:?}");
    assert!(!shown.contains(unlocked.dangerously_database_key_hex().as_str()));
    assert!(shown.contains("database: Key(…)") && shown.contains("key: Key(…)"));
}
