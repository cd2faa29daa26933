//! Targets that refuse: missing, full, read-only, with small files only. The small disks are real ones,
//! mounted in a child with its own mount namespace, so nothing of them outlives the test.

use super::fixture::{Desk, child, files, folder_name, go, work_dir};
use crate::{Error, Flow, Stage, scan};
use std::{fs, path::Path, process::Command};

const SIZE: usize = 3 * 1024 * 1024 + 77;

#[test]
fn a_missing_target_is_named_and_not_made() {
    let desk = Desk::new(1000);
    let stick = desk.path("stick");
    assert!(matches!(desk.publish_to(&stick, &mut go), Err(Error::TargetMissing)));
    fs::write(&stick, "a file").unwrap();
    assert!(matches!(desk.publish_to(&stick, &mut go), Err(Error::TargetMissing)));
    assert_eq!(fs::read(&stick).unwrap(), b"a file");
}

#[test]
fn a_target_that_vanishes_meanwhile_is_missing() {
    let desk = Desk::new(SIZE);
    let stick = desk.path("stick");
    fs::create_dir(&stick).unwrap();
    let result = desk.publish_to(&stick, &mut |at| {
        if at.stage == Stage::ReadingBack && at.done == 0 {
            fs::rename(&stick, desk.path("pulled out")).unwrap();
        }
        Flow::Go
    });
    assert!(matches!(result, Err(Error::TargetMissing)), "{result:?}");
    assert_eq!(scan(&desk.path("pulled out")).unwrap(), []);
}

#[test]
fn a_full_target_is_named_before_anything_is_written() {
    on_a_small_disk("2m", "targets::finds_too_little_room");
}

#[test]
#[ignore = "run by the other test, on a small disk"]
fn finds_too_little_room() {
    let (desk, disk) = (Desk::new(SIZE), work_dir());
    let mut reports = 0;
    let result = desk.publish_to(&disk, &mut |_| {
        reports += 1;
        Flow::Go
    });
    let Err(Error::TargetFull { needed, free }) = result else { panic!("{result:?}") };
    assert!(needed > SIZE as u64 && free <= 2 * 1024 * 1024);
    assert_eq!(reports, 0);
    assert_eq!(files(&disk), [""; 0]);
}

#[test]
fn a_target_that_fills_up_meanwhile_keeps_its_older_sets() {
    on_a_small_disk("8m", "targets::runs_out_of_room");
}

#[test]
#[ignore = "run by the other test, on a small disk"]
fn runs_out_of_room() {
    let (desk, disk) = (Desk::new(SIZE), work_dir());
    let older = desk.publish_to(&disk, &mut go).unwrap();
    let filler = disk.join("holiday.mov");
    let result = desk.publish_to(&disk, &mut |at| {
        if at.stage == Stage::Copying && at.done == 0 {
            fs::write(&filler, vec![1; 3 * 1024 * 1024]).unwrap();
        }
        Flow::Go
    });
    let Err(Error::TargetFull { free, .. }) = result else { panic!("{result:?}") };
    assert!(free > 1024 * 1024, "told after the half-written set was removed");
    desk.verify(&older.path).unwrap();
    let folder = disk.join(folder_name());
    assert_eq!(files(&folder), ["README.txt", "last-number", "sets/000001-full.age"]);
    fs::remove_file(filler).unwrap();
    assert_eq!(desk.publish_to(&disk, &mut go).unwrap().number, 3);
}

#[test]
fn a_disk_too_small_to_restore_onto_stays_empty() {
    on_a_small_disk("2m", "targets::restores_onto_a_full_disk");
}

#[test]
#[ignore = "run by the other test, on a small disk"]
fn restores_onto_a_full_disk() {
    let (desk, disk) = (Desk::new(SIZE), work_dir());
    let set = desk.publish();
    assert!(matches!(desk.extract(&set.path, &disk.join("restored")), Err(Error::TargetFull { .. })));
    assert_eq!(fs::read_dir(&disk).unwrap().count(), 0);

    let small = Desk::new(1024 * 1024);
    let set = small.publish();
    let result = crate::extract(&set.path, &small.kit.identity(), &disk.join("restored"), &mut |at| {
        if at.done == 0 {
            fs::write(disk.join("holiday.mov"), vec![1; 1536 * 1024]).unwrap();
        }
        Flow::Go
    });
    assert!(matches!(result, Err(Error::TargetFull { .. })), "{result:?}");
    assert_eq!(files(&disk), ["holiday.mov"]);
    assert_eq!(fs::read_dir(&disk).unwrap().count(), 1);
}

#[test]
fn a_read_only_target_is_named() {
    on_a_small_disk("8m", "targets::finds_the_disk_read_only");
}

#[test]
#[ignore = "run by the other test, on a small disk"]
fn finds_the_disk_read_only() {
    let (desk, disk) = (Desk::new(SIZE), work_dir());
    let older = desk.publish_to(&disk, &mut go).unwrap();
    let before = files(&disk);
    assert!(Command::new("mount").args(["-o", "remount,bind,ro"]).arg(&disk).status().unwrap().success());
    let result = desk.publish_to(&disk, &mut go);
    assert!(matches!(result, Err(Error::TargetReadOnly)), "{result:?}");
    assert!(matches!(desk.extract(&older.path, &disk.join("restored")), Err(Error::TargetReadOnly)));
    assert_eq!(files(&disk), before);
    desk.verify(&older.path).unwrap();
}

/// FAT32 refuses what exceeds 4 GiB; a limit on the size of files refuses in the same words.
#[cfg(unix)]
#[test]
fn a_file_system_that_takes_only_small_files_is_named() {
    let dir = tempfile::tempdir().unwrap();
    run(child(&["env"], "trap '' XFSZ; ulimit -f 6000", "targets::may_write_small_files_only", dir.path()));
    assert_eq!(scan(dir.path()).unwrap(), []);
}

#[test]
#[ignore = "run by the other test, with a limit on the size of files"]
fn may_write_small_files_only() {
    // Below the limit for the database itself, above it for the set around it.
    let desk = Desk::new(6000 * 512 - 1000);
    let result = desk.publish_to(&work_dir(), &mut go);
    assert!(matches!(result, Err(Error::TooLargeForTarget { needed }) if needed > 6000 * 512), "{result:?}");
    assert_eq!(files(&work_dir().join(folder_name())), ["README.txt", "last-number"]);
}

/// Runs the ignored test `name` with a disk of `size` mounted at its working folder.
fn on_a_small_disk(size: &str, name: &str) {
    let dir = tempfile::tempdir().unwrap();
    let mount = format!("mount -t tmpfs -o size={size} none '{}'", dir.path().display());
    let Some(shell) = namespace(dir.path()) else {
        eprintln!("not run: this system lets nobody mount a small disk");
        return;
    };
    run(child(shell, &mount, name, dir.path()));
}

/// How to get a mount namespace here: as root, or as a user who may have one.
fn namespace(probe: &Path) -> Option<&'static [&'static str]> {
    let ways: [&[&str]; 2] = [&["unshare", "--mount"], &["unshare", "--user", "--map-root-user", "--mount"]];
    ways.into_iter().find(|way| {
        let mount = Command::new(way[0]).args(&way[1..]).args(["mount", "-t", "tmpfs", "none"]).arg(probe).output();
        mount.is_ok_and(|mount| mount.status.success())
    })
}

fn run(mut command: Command) {
    let output = command.output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}
