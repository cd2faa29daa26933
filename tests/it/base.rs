//! Creating, opening, signing in, locking — and everything that keeps a base from opening.

use crate::{
    program::Program,
    salon::{MINUTE, Opened, PASSWORD, SECOND, Salon, check_intact, check_refused, deaf, entries, last_actions, names, password, unlock},
};
use kartoteka_api::{Code, Desk, Error, JournalFilter, KdfParams, Password, desk::SignIn};
use kartoteka_domain::{Action, Right};
use std::fs;

fn wrong() -> Password {
    Password::new("it was something with horses".to_owned())
}

fn refused_wait(result: Result<SignIn, Error>) -> i64 {
    match result {
        Err(Error::Vault(kartoteka_vault::Error::WrongPassword { wait_ms } | kartoteka_vault::Error::TooSoon { wait_ms })) => wait_ms,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("signed in"),
    }
}

#[test]
fn a_locked_base_opens_with_the_password_and_shows_the_same_clients() {
    let base = Opened::new();
    base.add("Іван", "Франко", "050 123 45 67");
    base.desk.lock().unwrap();
    check_refused(base.session.read(Right::SeeClients, |_| Ok(())), Code::Locked);
    check_refused(kartoteka_api::clients::page(&base.session, "", 0, 10), Code::Locked);

    let session = unlock(&base.desk).session;
    assert_eq!(names(&session, ""), ["Франко Іван"]);
    check_intact(&session);
}

#[test]
fn closing_the_window_without_locking_loses_nothing() {
    let base = Opened::new();
    base.add("Іван", "", "");
    let salon = base.salon;
    drop((base.desk, base.session));
    let (_desk, session) = salon.sign_in();
    assert_eq!(names(&session, ""), ["Іван"]);
    assert_eq!(last_actions(&session, 3), "client-added locked signed-in");
}

#[test]
fn a_weak_password_makes_no_base() {
    for weak in ["", "short", "aaaaaaaaaaaaaaaaaaaaaaaa", "password123456789", "Салон Луна Олена"] {
        let salon = Salon::new();
        let made = Desk::create(&salon.vault(), salon.device(), Salon::new_base(weak), salon.clock(), deaf());
        check_refused(made.map(|_| ()), Code::WeakPassword);
        assert!(!salon.vault().exists(), "{weak}");
    }
}

#[test]
fn a_folder_with_files_in_it_takes_no_new_base() {
    let salon = Salon::new();
    fs::create_dir(salon.vault()).unwrap();
    fs::write(salon.vault().join("holiday.jpg"), "sun").unwrap();
    let made = Desk::create(&salon.vault(), salon.device(), Salon::new_base(PASSWORD), salon.clock(), deaf());
    check_refused(made.map(|_| ()), Code::FolderNotEmpty);
    assert_eq!(fs::read_to_string(salon.vault().join("holiday.jpg")).unwrap(), "sun");
}

#[test]
fn delays_after_wrong_passwords_grow_and_outlive_a_restart() {
    let (salon, _kit) = Opened::new().close();
    let mut waits = Vec::new();
    for _ in 0..8 {
        let desk = salon.open();
        let wait = refused_wait(desk.unlock(desk.people()[0].id, &wrong()));
        waits.push((wait + 500) / SECOND);
        salon.pass(wait);
    }
    assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60]);
}

#[test]
fn the_right_password_waits_too() {
    let (salon, _kit) = Opened::new().close();
    let desk = salon.open();
    let person = desk.people()[0].id;
    let wait = refused_wait(desk.unlock(person, &wrong()));
    drop(desk);
    let desk = salon.open();
    assert!(desk.wait_ms(person) > 0);
    check_refused(desk.unlock(person, &password()), Code::TooSoon);
    salon.pass(wait);
    assert!(desk.unlock(person, &password()).is_ok());
}

#[test]
fn a_clock_set_back_shortens_no_wait() {
    let (salon, _kit) = Opened::new().close();
    let desk = salon.open();
    let person = desk.people()[0].id;
    for _ in 0..4 {
        salon.pass(refused_wait(desk.unlock(person, &wrong())));
    }
    let wait = refused_wait(desk.unlock(person, &wrong()));
    salon.pass(-60 * MINUTE);
    let now = desk.wait_ms(person);
    assert!(now > wait - SECOND && now <= wait, "{now} of {wait}");
}

#[test]
fn wrong_passwords_are_told_and_journaled_at_the_next_sign_in_and_only_then() {
    let (salon, _kit) = Opened::new().close();
    let desk = salon.open();
    let person = desk.people()[0].id;
    for _ in 0..3 {
        salon.pass(refused_wait(desk.unlock(person, &wrong())));
    }
    drop(desk);
    let desk = salon.open();
    let signed_in = unlock(&desk);
    assert_eq!(signed_in.failed_at.len(), 3);
    assert_eq!(last_actions(&signed_in.session, 5), "locked sign-in-failed sign-in-failed sign-in-failed signed-in");
    desk.lock().unwrap();
    assert!(unlock(&desk).failed_at.is_empty());
}

#[test]
fn a_second_window_is_refused() {
    let base = Opened::new();
    check_refused(base.salon.try_open(), Code::AlreadyOpen);
}

#[test]
fn a_second_program_is_refused() {
    let base = Opened::new();
    let refused = Program::of(&base.salon).run(&["clients", "list"]);
    assert_eq!((refused.code(), refused.error_code().as_str()), (Some(1), "already-open"));
}

#[test]
fn the_command_line_tells_a_missing_base_from_a_damaged_one() {
    let salon = Salon::new();
    let refused = Program::of(&salon).run(&["clients", "list"]);
    assert_eq!((refused.code(), refused.error_code().as_str()), (Some(1), "cli-no-base"));
}

#[test]
fn every_command_says_by_its_exit_code_whether_it_was_done() {
    let salon = Salon::new();
    let program = Program::init(&salon);
    let (out, list) = (salon.root().join("out.csv"), salon.root().join("list.csv"));
    fs::write(&list, "Ім'я;Телефон\nІван;0501234567\n").unwrap();
    let (out, list) = (crate::program::path(&out), crate::program::path(&list));
    let export = ["export", "--out", out, "--reason", "для бухгалтера"];
    let check = |expected: i32, arguments: &[&str]| assert_eq!(program.run(arguments).code(), Some(expected), "{arguments:?}");
    for done in [&["people", "list"][..], &["roles", "show", "front-desk"], &["checkup"], &["trace", list], &["lockdown", "off"]] {
        check(0, done);
    }
    check(1, &export);
    for refused in [&["roles", "show", "nobody"][..], &["leaving", "plan", "Ніхто"], &["trace", out], &["kit", "check", list]] {
        check(1, refused);
    }
    for wrong in [&["people", "invite", "--first-name", "Софія"][..], &["lockdown"], &["export", "--out", out], &["leaving", "run"]] {
        check(2, wrong);
    }
}

#[test]
fn one_damaged_copy_of_the_header_mends_itself_and_that_is_journaled() {
    for copy in ["vault.hdr.a", "vault.hdr.b"] {
        let (salon, _kit) = Opened::new().close();
        let path = salon.vault().join(copy);
        let whole = fs::read(&path).unwrap();
        let mut damaged = whole.clone();
        damaged[whole.len() / 2] ^= 1;
        fs::write(&path, &damaged).unwrap();

        let (_desk, session) = salon.sign_in();
        assert_eq!(last_actions(&session, 2), "header-mended signed-in", "{copy}");
        assert_eq!(fs::read(&path).unwrap(), fs::read(salon.vault().join("vault.hdr.a")).unwrap());
        assert_ne!(fs::read(&path).unwrap(), damaged);
    }
}

#[test]
fn two_damaged_copies_are_named_and_left_as_they_are() {
    let (salon, _kit) = Opened::new().close();
    for copy in ["vault.hdr.a", "vault.hdr.b"] {
        fs::write(salon.vault().join(copy), "not a header").unwrap();
    }
    check_refused(salon.try_open(), Code::HeaderDamaged);
    assert_eq!(fs::read(salon.vault().join("vault.hdr.a")).unwrap(), b"not a header");
}

#[test]
fn a_base_of_a_newer_version_is_refused_and_left_as_it_is() {
    const FORMAT: usize = 8;
    const HASH: usize = 32;
    let (salon, _kit) = Opened::new().close();
    let mut newer = fs::read(salon.vault().join("vault.hdr.a")).unwrap();
    newer[FORMAT..FORMAT + 2].copy_from_slice(&[9, 9]);
    let end = newer.len() - HASH;
    let hash = *blake3::hash(&newer[..end]).as_bytes();
    newer[end..].copy_from_slice(&hash);
    for copy in ["vault.hdr.a", "vault.hdr.b"] {
        fs::write(salon.vault().join(copy), &newer).unwrap();
    }
    check_refused(salon.try_open(), Code::NewerVersion);
    assert_eq!(fs::read(salon.vault().join("vault.hdr.b")).unwrap(), newer);
}

#[test]
fn a_database_of_a_newer_version_is_refused() {
    let (salon, _kit) = Opened::new().close();
    salon.stock_shell().pragma_update(None, "user_version", 9_999).unwrap();
    let desk = salon.open();
    check_refused(desk.unlock(desk.people()[0].id, &password()), Code::NewerVersion);
}

#[test]
fn a_former_header_put_back_is_refused() {
    let (salon, _kit) = Opened::new().close();
    let keep = |copy: &str| (salon.vault().join(copy), fs::read(salon.vault().join(copy)).unwrap());
    let former = ["vault.hdr.a", "vault.hdr.b"].map(keep);
    let (desk, _) = salon.sign_in();
    desk.lock().unwrap();
    drop(desk);
    for (path, bytes) in former {
        fs::write(path, bytes).unwrap();
    }
    check_refused(salon.try_open(), Code::RolledBack);
}

#[test]
fn a_missing_database_is_named() {
    let (salon, _kit) = Opened::new().close();
    let (_, file) = salon.key_and_file();
    fs::remove_file(file).unwrap();
    check_refused(salon.try_open(), Code::DatabaseMissing);
}

#[test]
fn another_computer_without_the_secret_cannot_sign_in() {
    let (salon, _kit) = Opened::new().close();
    fs::remove_file(salon.secret()).unwrap();
    let opened = salon.try_open();
    let refused = opened.and_then(|desk| desk.unlock(desk.people()[0].id, &password()).map(|_| ()));
    assert!(matches!(refused.map_err(|error| error.code()), Err(Code::NoSlotHere | Code::KeyringMissing)));
}

#[test]
fn a_password_that_was_cheap_to_guess_is_dear_after_a_sign_in() {
    let base = Opened::new();
    check_refused(base.desk.raise_cost(&wrong()), Code::WrongPassword);
    assert_eq!([(); 2].map(|()| base.desk.raise_cost(&password()).unwrap()), [true, false]);
    let (salon, _kit) = base.close();
    let (desk, _session) = salon.sign_in();
    assert!(!desk.raise_cost(&password()).unwrap());
}

#[test]
fn the_recovery_sheet_sets_a_new_password_and_the_old_one_is_void() {
    let (salon, kit) = Opened::new().close();
    let new = || Password::new("seven violet kites above the harbour 12".to_owned());
    let desk = salon.open();
    check_refused(desk.reset_owner_password(&kit, &Password::new("short".to_owned()), Some(KdfParams::FASTEST)), Code::WeakPassword);
    let signed_in = desk.reset_owner_password(&kit, &new(), Some(KdfParams::FASTEST)).unwrap();
    assert_eq!(last_actions(&signed_in.session, 1), "password-reset");
    desk.lock().unwrap();
    let person = desk.people()[0].id;
    check_refused(desk.unlock(person, &password()), Code::WrongPassword);
    salon.pass(MINUTE);
    check_intact(&desk.unlock(person, &new()).unwrap().session);
}

#[test]
fn wrong_passwords_before_a_reset_by_the_sheet_are_told_and_journaled_too() {
    let (salon, kit) = Opened::new().close();
    let desk = salon.open();
    refused_wait(desk.unlock(desk.people()[0].id, &wrong()));
    let signed_in = desk.reset_owner_password(&kit, &password(), Some(KdfParams::FASTEST)).unwrap();
    assert_eq!(signed_in.failed_at.len(), 1);
    assert_eq!(last_actions(&signed_in.session, 4), "locked sign-in-failed signed-in password-reset");
}

#[test]
fn another_recovery_sheet_sets_no_password() {
    let (salon, _kit) = Opened::new().close();
    let (_, strange) = Opened::new().close();
    check_refused(salon.open().reset_owner_password(&strange, &password(), Some(KdfParams::FASTEST)), Code::WrongKit);
}

#[test]
fn a_half_filled_form_is_kept_sealed_until_it_is_dropped() {
    let form = "/clients/new {\"firstName\":\"Соломія\"}".as_bytes();
    let base = Opened::new();
    base.desk.keep_draft(Some(form)).unwrap();
    let (salon, _kit) = base.close();
    let desk = salon.open();
    assert_eq!(unlock(&desk).draft.as_deref(), Some(form));
    desk.lock().unwrap();
    assert_eq!(unlock(&desk).draft.as_deref(), Some(form), "a power cut right after the sign-in loses nothing");
    desk.keep_draft(None).unwrap();
    desk.lock().unwrap();
    assert_eq!(unlock(&desk).draft, None);
}

#[test]
fn sign_in_and_lock_stand_in_the_journal_in_order() {
    let (salon, _kit) = Opened::new().close();
    let (_desk, session) = salon.sign_in();
    let actions: Vec<_> = entries(&session, &JournalFilter::default()).iter().rev().map(|entry| entry.body.action).collect();
    assert_eq!(actions, [Action::BaseCreated, Action::SignedIn, Action::Locked, Action::SignedIn]);
}

#[test]
fn a_sign_in_that_cannot_be_written_down_lets_nobody_in() {
    let (salon, _kit) = Opened::new().close();
    let desk = salon.open();
    crate::salon::back_up(&desk, &salon.target()).unwrap();
    // A folder stands where the memory of this computer would be written.
    let in_the_way = salon.vault().join("tiles.sealed.tmp");
    fs::create_dir(&in_the_way).unwrap();
    check_refused(desk.unlock(desk.people()[0].id, &password()).map(|_| ()), Code::DiskFailed);
    assert!(desk.session().is_none());

    fs::remove_dir(&in_the_way).unwrap();
    let session = unlock(&desk).session;
    assert_eq!(last_actions(&session, 1), "signed-in");
    check_intact(&session);
}

#[test]
fn what_was_searched_for_is_journaled_before_the_lock() {
    let base = Opened::new();
    base.add("Іван", "Франко", "");
    assert_eq!(names(&base.session, "фран"), ["Франко Іван"]);
    base.desk.lock().unwrap();
    check_refused(kartoteka_api::clients::page(&base.session, "фран", 0, 10), Code::Locked);
    let session = unlock(&base.desk).session;
    assert_eq!(last_actions(&session, 4), "client-added clients-searched locked signed-in");
}

#[test]
fn a_book_pasted_into_the_search_is_journaled_by_its_beginning() {
    let base = Opened::new();
    assert!(names(&base.session, &"ї".repeat(1_000_000)).is_empty());
    base.desk.lock().unwrap();
    let entries = entries(&unlock(&base.desk).session, &JournalFilter::default());
    let search = entries.iter().find(|entry| entry.body.action == Action::ClientsSearched).unwrap();
    assert_eq!(search.body.note, "ї".repeat(200));
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_may_read_a_file_of_the_base() {
    use std::os::unix::fs::PermissionsExt as _;
    let base = Opened::new();
    base.add("Іван", "", "");
    base.desk.keep_draft(Some(b"{}")).unwrap();
    let (salon, _kit) = base.close();
    let (_desk, _session) = salon.sign_in();
    // The lock is an empty file.
    for entry in fs::read_dir(salon.vault()).unwrap().map(Result::unwrap).filter(|entry| entry.file_name() != "lock") {
        let mode = entry.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:?} {mode:o}", entry.file_name());
    }
}
