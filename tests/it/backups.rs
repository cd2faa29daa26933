//! Making copies: while people write, while the desk is locked, and at places that fail.

use crate::{
    program::{Program, path},
    restores::Restore,
    salon::{DAY, Opened, Salon, back_up, check_intact, check_refused, copy_folder, last_actions, person},
};
use kartoteka_api::{Code, DeviceStore, Flow, Stage, backups, clients, restore};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
};

/// A salon with three hundred clients.
pub fn salon_at_work() -> Opened {
    let base = Opened::new();
    kartoteka_api::generate::clients(&base.session, 300, 7, &mut |_| Flow::Go).unwrap();
    base
}

#[test]
fn a_copy_made_while_others_write_is_consistent() {
    let base = salon_at_work();
    let stop = AtomicBool::new(false);
    let numbers: Vec<u64> = thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::SeqCst) {
                clients::create(&base.session, &person("Іван", "Писар", "0501234567")).unwrap();
            }
        });
        let numbers = (0..5).map(|_| base.back_up().number).collect();
        stop.store(true, Ordering::SeqCst);
        numbers
    });
    let (salon, kit) = base.close();
    for number in numbers {
        let mut restore = Restore::elsewhere(&salon, &kit, number);
        restore.into = salon.root().join(format!("restored-{number}"));
        restore.device = DeviceStore::File(salon.root().join(format!("computer-{number}")));
        let report = restore.run().unwrap();
        assert_eq!(report.counts, report.expected, "set {number}");
        check_intact(&restore.sign_in().1);
    }
}

#[test]
fn a_copy_is_made_while_the_desk_is_locked_and_journaled_at_the_next_sign_in() {
    let base = salon_at_work();
    let (salon, kit) = base.close();
    let desk = salon.open();
    let set = back_up(&desk, &salon.target()).unwrap();
    assert_eq!(last_actions(&crate::salon::unlock(&desk).session, 3), "locked backed-up signed-in");
    drop(desk);
    let report = Restore::elsewhere(&salon, &kit, set.number).run().unwrap();
    assert_eq!(report.counts, report.expected);
}

#[test]
fn after_a_power_cut_a_locked_copy_waits_for_the_newest_changes() {
    let base = salon_at_work();
    let frozen = base.salon.root().join("frozen");
    copy_folder(&base.salon.vault(), &frozen.join("vault"));
    fs::copy(base.salon.secret(), frozen.join("device")).unwrap();
    let (salon, _kit) = base.close();
    fs::remove_dir_all(salon.vault()).unwrap();
    copy_folder(&frozen.join("vault"), &salon.vault());
    fs::copy(frozen.join("device"), salon.secret()).unwrap();

    let desk = salon.open();
    check_refused(back_up(&desk, &salon.target()), Code::SignInFirst);
    let session = crate::salon::unlock(&desk).session;
    assert_eq!(crate::salon::rows(&session, "").len(), 300);
    check_intact(&session);
    desk.lock().unwrap();
    assert!(back_up(&desk, &salon.target()).is_ok());
}

#[test]
fn copies_are_listed_newest_first_and_keep_their_numbers() {
    let base = salon_at_work();
    let target = base.salon.target();
    let first = fs::read(base.back_up().path).unwrap();
    let second = base.back_up();
    fs::remove_file(&second.path).unwrap();
    let third = base.back_up();
    let numbers: Vec<_> = backups::list(&base.desk, &target).unwrap().iter().map(|set| set.number).collect();
    assert_eq!(numbers, [3, 1], "a number is never given twice");
    assert_eq!(third.number, 3);
    assert_eq!(fs::read(&backups::list(&base.desk, &target).unwrap()[1].path).unwrap(), first);
}

#[test]
fn two_bases_share_a_place_and_stay_apart() {
    let one = salon_at_work();
    let two = Opened::new();
    let target = one.salon.target();
    one.back_up();
    back_up(&two.desk, &target).unwrap();
    assert_eq!(backups::list(&one.desk, &target).unwrap().len(), 1);
    assert_eq!(restore::scan(&target).unwrap().len(), 2);
    assert_eq!(restore::sets(&target, &two.kit).unwrap().len(), 1, "a sheet opens its own copies only");
}

#[test]
fn stopping_leaves_nothing_behind() {
    let base = salon_at_work();
    let target = base.salon.target();
    for stage in [Stage::Copying, Stage::ReadingBack] {
        let stopped = backups::run(&base.desk, &target, &mut |at| if at.stage == stage { Flow::Stop } else { Flow::Go });
        check_refused(stopped, Code::Stopped);
        check_refused(restore::scan(&target), Code::NoSets);
    }
    assert_eq!(files_below(&target).iter().filter(|file| file.extension().is_some_and(|kind| kind == "part" || kind == "age")).count(), 0);
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() { files.extend(files_below(&entry.path())) } else { files.push(entry.path()) }
    }
    files
}

#[test]
fn the_schedule_asks_for_one_copy_a_day_at_each_place() {
    let base = salon_at_work();
    let target = base.salon.target();
    base.desk.set_targets(&base.session, vec![target.clone()]).unwrap();
    assert_eq!(backups::due(&base.desk), std::slice::from_ref(&target));
    backups::run_due(&base.desk, &target, &mut |_| Flow::Go).unwrap();
    assert!(backups::due(&base.desk).is_empty());
    base.salon.pass(DAY);
    assert_eq!(backups::due(&base.desk), std::slice::from_ref(&target));

    fs::remove_dir_all(&target).unwrap();
    check_refused(backups::run_due(&base.desk, &target, &mut |_| Flow::Go), Code::TargetMissing);
    assert!(backups::due(&base.desk).is_empty(), "not again at once");
    assert_eq!(base.desk.local().targets[0].problem, "target-missing");
    base.salon.pass(DAY / 48);
    assert_eq!(backups::due(&base.desk), [target]);
}

#[test]
fn a_missing_place_is_named_and_not_made() {
    let base = salon_at_work();
    let gone = base.salon.root().join("unplugged");
    check_refused(back_up(&base.desk, &gone), Code::TargetMissing);
    assert!(!gone.exists());
    assert_eq!(last_actions(&base.session, 1), "backup-failed");
}

/// Makes a locked copy on a disk of its own, mounted for the child alone.
fn copy_on(salon: &Salon, options: &str, prepare: &str) -> Option<String> {
    let disk = salon.root().join("disk");
    fs::create_dir_all(&disk).unwrap();
    let mount = format!("mount -t tmpfs -o {options} none '{0}' && {prepare} && exec \"$@\"", disk.display());
    let mut shell = std::process::Command::new("unshare");
    shell.args(["--user", "--map-root-user", "--mount", "sh", "-c", &mount.replace("DISK", path(&disk)), "sh"]);
    let done = Program::of(salon).within(shell, &["backup", "now", "--locked", "--target", path(&disk)])?;
    assert_eq!(done.code(), Some(1));
    Some(done.error_code())
}

#[test]
fn a_full_disk_is_named() {
    let (salon, _kit) = salon_at_work().close();
    let code = copy_on(&salon, "size=300k", "true");
    assert!(code.is_none_or(|code| code == "target-full"));
}

#[test]
fn a_disk_that_cannot_be_written_is_named() {
    let (salon, _kit) = salon_at_work().close();
    let code = copy_on(&salon, "size=8m", "mount -o remount,bind,ro 'DISK'");
    assert!(code.is_none_or(|code| code == "target-read-only"));
}

#[test]
fn what_the_schedule_meets_again_and_again_is_journaled_once() {
    let base = Opened::new();
    let target = base.salon.target();
    base.desk.set_targets(&base.session, vec![target.clone(), target.clone()]).unwrap();
    assert_eq!(base.desk.local().targets.len(), 1, "a place counts once");
    fs::remove_dir_all(&target).unwrap();
    base.desk.lock().unwrap();
    for _ in 0..5 {
        check_refused(backups::run_due(&base.desk, &target, &mut |_| Flow::Go), Code::TargetMissing);
    }
    let session = crate::salon::unlock(&base.desk).session;
    assert_eq!(last_actions(&session, 3), "locked backup-failed signed-in");
    check_refused(backups::run_due(&base.desk, &target, &mut |_| Flow::Go), Code::TargetMissing);
    assert_eq!(last_actions(&session, 1), "signed-in");

    fs::create_dir(&target).unwrap();
    backups::run_due(&base.desk, &target, &mut |_| Flow::Go).unwrap();
    assert_eq!(last_actions(&session, 1), "backed-up");
}

#[test]
fn a_scheduled_copy_that_a_person_stopped_rests_for_a_while() {
    let base = salon_at_work();
    let target = base.salon.target();
    base.desk.set_targets(&base.session, vec![target.clone()]).unwrap();
    check_refused(backups::run_due(&base.desk, &target, &mut |_| Flow::Stop), Code::Stopped);
    assert!(backups::due(&base.desk).is_empty());
    base.salon.pass(DAY / 48);
    assert_eq!(backups::due(&base.desk), [target]);
}

#[test]
fn a_place_without_its_beginning_is_refused() {
    let base = Opened::new();
    for dir in ["", "copies", "./copies"] {
        check_refused(base.desk.set_targets(&base.session, vec![dir.into()]), Code::TargetMissing);
    }
    assert!(base.desk.local().targets.is_empty());
}

#[test]
fn a_disk_that_hangs_under_a_copy_does_not_keep_the_desk_open() {
    let base = salon_at_work();
    let target = base.salon.target();
    let (hangs, seen) = mpsc::channel();
    let (wake, woken) = mpsc::channel();
    thread::scope(|scope| {
        let copy = scope.spawn(|| {
            let (hangs, woken) = (hangs, woken);
            let mut asleep = false;
            backups::run(&base.desk, &target, &mut |_| {
                if !std::mem::replace(&mut asleep, true) {
                    hangs.send(()).unwrap();
                    woken.recv().unwrap();
                }
                Flow::Go
            })
        });
        seen.recv().unwrap();
        base.desk.lock().unwrap();
        check_refused(clients::page(&base.session, "", 0, 10), Code::Locked);
        wake.send(()).unwrap();
        assert!(copy.join().unwrap().is_ok());
    });
    check_refused(back_up(&base.desk, &target), Code::SignInFirst);
    let session = crate::salon::unlock(&base.desk).session;
    assert_eq!(last_actions(&session, 4), "locked backed-up backup-failed signed-in");
    assert_eq!(crate::salon::rows(&session, "").len(), 300);
    base.desk.lock().unwrap();
    assert!(back_up(&base.desk, &target).is_ok());
}
