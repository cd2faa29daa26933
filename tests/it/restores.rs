//! Getting back: on another computer, on the same one, from damaged copies, after a kill.

use crate::{
    backups::salon_at_work,
    program::{Program, path},
    salon::{self, Opened, PASSWORD, Salon, cards, check_intact, check_refused, entries, names, password},
};
use kartoteka_api::{
    Clock, Code, Desk, DeviceStore, Error, Flow, JournalFilter, KdfParams, Kit, Password, Session, backups,
    restore::{self, Plan, Prepared, Report},
};
use kartoteka_domain::Action;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

/// A restore with everything that may differ.
pub struct Restore<'r> {
    pub salon: &'r Salon,
    pub kit: &'r Kit,
    pub number: u64,
    pub into: PathBuf,
    pub device: DeviceStore,
    pub new_password: Option<Password>,
}

impl<'r> Restore<'r> {
    /// On another computer, into a new folder.
    pub fn elsewhere(salon: &'r Salon, kit: &'r Kit, number: u64) -> Self {
        let device = DeviceStore::File(salon.root().join("other-computer"));
        Self { salon, kit, number, into: salon.root().join("restored"), device, new_password: Some(password()) }
    }

    fn prepare(&self, clock: &Clock) -> Result<Prepared<'_>, Error> {
        let plan = Plan {
            folder: self.salon.target(),
            kit: self.kit,
            number: self.number,
            into: self.into.clone(),
            device: self.device.clone(),
            new_password: self.new_password.as_ref(),
            kdf: Some(KdfParams::FASTEST),
        };
        restore::prepare(plan, clock, &mut |_| Flow::Go)
    }

    pub fn run(&self) -> Result<Report, Error> {
        let clock = self.salon.clock();
        self.prepare(&clock)?.switch(&clock)
    }

    /// Opens what was restored.
    pub fn sign_in(&self) -> (Desk, Arc<Session>) {
        let desk = Desk::open(&self.into, self.device.clone(), self.salon.clock(), salon::deaf()).unwrap();
        let session = salon::unlock(&desk).session;
        (desk, session)
    }
}

#[test]
fn a_copy_brings_everything_back_on_another_computer() {
    let base = salon_at_work();
    let before = cards(&base.session);
    let set = base.back_up();
    let (salon, kit) = base.close();
    let restore = Restore::elsewhere(&salon, &kit, set.number);
    let report = restore.run().unwrap();
    assert_eq!(report.counts, report.expected);
    assert_eq!(report.counts["clients"], 300);
    assert_eq!(report.former, None);
    let (_desk, session) = restore.sign_in();
    assert!(cards(&session) == before);
    check_intact(&session);
    assert!(entries(&session, &JournalFilter { actions: vec![Action::BaseRestored], ..JournalFilter::default() }).len() == 1);
}

#[test]
fn a_new_computer_needs_a_new_password_and_a_good_one() {
    let base = salon_at_work();
    let set = base.back_up();
    let (salon, kit) = base.close();
    let mut restore = Restore::elsewhere(&salon, &kit, set.number);
    restore.new_password = None;
    check_refused(restore.run(), Code::PasswordNeeded);
    restore.new_password = Some(Password::new("short".into()));
    check_refused(restore.run(), Code::WeakPassword);
    assert!(!restore.into.exists());
}

#[test]
fn on_the_same_computer_the_old_password_goes_on_and_the_former_folder_is_kept() {
    let base = salon_at_work();
    let set = base.back_up();
    base.add("Доданий", "Потім", "");
    let (salon, kit) = base.close();
    let mut restore = Restore::elsewhere(&salon, &kit, set.number);
    (restore.into, restore.device, restore.new_password) = (salon.vault(), salon.device(), None);
    let kept = fs::read(salon.key_and_file().1).unwrap();
    let report = restore.run().unwrap();
    let former = report.former.unwrap();
    assert_eq!(fs::read(former.join("base-1.db")).unwrap(), kept);
    let (_desk, session) = restore.sign_in();
    assert_eq!(salon::rows(&session, "").len(), 300);
    assert!(names(&session, "потім").is_empty());
    check_intact(&session);
}

/// The bytes of a set, damaged.
fn damage(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    change(&mut bytes);
    fs::write(path, bytes).unwrap();
}

/// Restores from a damaged copy: the code, and that nothing came of it.
fn check_damaged(change: impl FnOnce(&mut Vec<u8>), code: Code) {
    let base = salon_at_work();
    let set = base.back_up();
    let (salon, kit) = base.close();
    damage(&set.path, change);
    check_refused(backups::verify(&set.path, &kit, &mut |_| Flow::Go), code);
    let restore = Restore::elsewhere(&salon, &kit, set.number);
    check_refused(restore.run(), code);
    assert!(!restore.into.exists());
    let names: Vec<_> = fs::read_dir(salon.root()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!names.iter().any(|name| name.to_string_lossy().starts_with("restored")), "{names:?}");
    assert!(salon.try_open().is_ok(), "the present base is untouched");
}

#[test]
fn a_copy_that_lost_its_end_is_named() {
    check_damaged(|bytes| bytes.truncate(bytes.len() / 2), Code::SetTruncated);
}

#[test]
fn one_flipped_bit_is_found() {
    check_damaged(|bytes| bytes[300_000] ^= 1, Code::SetAltered);
}

#[test]
fn one_flipped_bit_at_the_very_end_is_found() {
    check_damaged(|bytes| *bytes.last_mut().unwrap() ^= 128, Code::SetAltered);
}

#[test]
fn a_file_that_is_no_copy_is_named() {
    check_damaged(|bytes| *bytes = b"%PDF-1.7 a price list".to_vec(), Code::NotASet);
}

#[test]
fn another_recovery_sheet_opens_nothing() {
    let base = salon_at_work();
    let set = base.back_up();
    let (salon, _kit) = base.close();
    let (_, strange) = Opened::new().close();
    check_refused(restore::sets(&salon.target(), &strange), Code::WrongKit);
    check_refused(backups::verify(&set.path, &strange, &mut |_| Flow::Go), Code::WrongKit);
    let restore = Restore::elsewhere(&salon, &strange, set.number);
    check_refused(restore.run(), Code::WrongKit);
    assert!(!restore.into.exists());
}

#[test]
fn a_damaged_copy_hides_no_good_one() {
    let base = salon_at_work();
    base.back_up();
    let newest = base.back_up();
    damage(&newest.path, |bytes| bytes.truncate(100));
    let found = restore::sets(&base.salon.target(), &base.kit).unwrap();
    assert_eq!(found.iter().map(|choice| choice.number).collect::<Vec<_>>(), [1]);
}

#[test]
fn a_place_without_copies_says_so() {
    let base = Opened::new();
    check_refused(restore::scan(&base.salon.target()), Code::NoSets);
}

/// Prepared beside, with the power cut before or in the middle of the switch.
fn prepared(work: impl FnOnce(&Salon, &Restore<'_>)) {
    let base = salon_at_work();
    let set = base.back_up();
    base.add("Доданий", "Потім", "");
    let (salon, kit) = base.close();
    let mut restore = Restore::elsewhere(&salon, &kit, set.number);
    (restore.into, restore.device, restore.new_password) = (salon.vault(), salon.device(), None);
    drop(restore.prepare(&salon.clock()).unwrap());
    work(&salon, &restore);
}

#[test]
fn a_restore_killed_before_the_switch_leaves_the_present_base() {
    prepared(|salon, _| {
        restore::settle(&salon.vault());
        let (_desk, session) = salon.sign_in();
        assert_eq!(names(&session, "потім").len(), 1);
        check_intact(&session);
    });
}

#[test]
fn a_restore_killed_in_the_middle_of_the_switch_is_finished_at_the_next_start() {
    prepared(|salon, restore| {
        fs::rename(salon.vault(), salon.root().join("vault.before-1")).unwrap();
        restore::settle(&salon.vault());
        let (_desk, session) = restore.sign_in();
        assert_eq!(salon::rows(&session, "").len(), 300);
        check_intact(&session);
    });
}

#[test]
fn a_restore_begun_again_after_a_kill_goes_well() {
    prepared(|salon, restore| {
        fs::create_dir_all(salon.root().join("vault.new")).unwrap();
        fs::write(salon.root().join("vault.new").join("half"), "half").unwrap();
        assert!(restore.run().is_ok());
    });
}

#[test]
fn the_program_restores_without_a_window() {
    let salon = Salon::new();
    let program = Program::init(&salon);
    program.run(&["generate", "--clients", "40"]).ok();
    let target = salon.target();
    let kit = salon.root().join("kit.txt");
    let place = ["--target", path(&target), "--kit", path(&kit)];
    program.run(&["backup", "now", "--target", path(&target)]).ok();
    assert_eq!(program.run(&[&["backup", "verify"], &place[..]].concat()).ok()[0]["good"], true);

    fs::remove_dir_all(salon.vault()).unwrap();
    fs::remove_file(salon.secret()).unwrap();
    let password = salon.root().join("password");
    fs::write(&password, PASSWORD).unwrap();
    let vault = salon.vault();
    let into = ["--into", path(&vault), "--new-password-file", path(&password)];
    let report = program.run(&[&["restore"], &place[..], &into[..]].concat()).ok();
    assert_eq!(report["counts"], report["expected"]);
    assert_eq!(program.run(&["clients", "list"]).ok().as_array().map(Vec::len), Some(40));
    assert_eq!(program.run(&["journal", "verify"]).ok()["intact"], true);
    assert_eq!(program.run(&["kit", "check", path(&kit)]).ok()["right"], true);
}

#[test]
fn of_two_bases_at_one_place_the_sheet_chooses_its_own() {
    for _ in 0..3 {
        // Ids are made by chance, and with them the order in which the two are found.
        let (ours, theirs) = (Opened::new(), Opened::new());
        ours.add("Іван", "Франко", "");
        let number = ours.back_up().number;
        assert_eq!(salon::back_up(&theirs.desk, &ours.salon.target()).unwrap().number, number);
        let report = Restore::elsewhere(&ours.salon, &ours.kit, number).run().unwrap();
        assert_eq!(report.counts["clients"], 1);
    }
}
