use super::fixture::{Desk, contents, files, folder_name, go, noise, vault_id};
use crate::{Error, Flow, Stage, describe, extract, open_contents, scan, seal_contents};
use expect_test::expect;
use std::fs;

const SIZE: usize = 3 * 1024 * 1024 + 77;

#[test]
fn sets_are_found_from_the_target_from_the_vaults_folder_and_from_inside() {
    let desk = Desk::new(1000);
    desk.publish();
    desk.publish();
    fs::create_dir(desk.target().join("photos")).unwrap();
    let folder = desk.target().join(folder_name());
    let found = scan(&desk.target()).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].vault_id, &found[0].folder), (vault_id(), &folder));
    assert_eq!(found[0].sets.iter().map(|set| set.number).collect::<Vec<_>>(), [1, 2]);
    assert!(found[0].sets.iter().all(|set| set.modified_ms > 0 && set.size > 65_536));
    assert_eq!(scan(&folder).unwrap(), found);
    assert_eq!(scan(&folder.join("sets")).unwrap(), found);
}

#[test]
fn a_copy_of_the_folder_made_by_hand_is_found_too() {
    let desk = Desk::new(1000);
    desk.publish();
    let copy = desk.target().join(format!("{} (1)", folder_name()));
    fs::rename(desk.target().join(folder_name()), &copy).unwrap();
    let found = scan(&desk.target()).unwrap();
    assert_eq!((found[0].vault_id, &found[0].folder), (vault_id(), &copy));
}

#[test]
fn an_empty_folder_and_a_missing_one_are_told_apart() {
    let desk = Desk::new(1000);
    assert_eq!(scan(&desk.target()).unwrap(), []);
    assert!(matches!(scan(&desk.path("elsewhere")), Err(Error::TargetMissing)));
}

#[test]
fn half_a_set_is_never_found() {
    let desk = Desk::new(1000);
    let set = desk.publish();
    fs::rename(&set.path, set.path.with_extension("age.part")).unwrap();
    assert_eq!(scan(&desk.target()).unwrap(), []);
}

#[test]
fn describing_tells_what_is_inside_without_reading_it_all() {
    let desk = Desk::new(SIZE);
    let set = desk.publish();
    let details = describe(&set.path, &desk.kit.identity()).unwrap();
    assert_eq!(details.contents, contents());
    expect![[r#"
        Manifest {
            format: 1,
            kind: Full,
            parent: None,
            vault_id: 01980000-0000-7000-8000-000000000001,
            number: 1,
            epoch: 3,
            schema: 7,
            made_at_ms: 1795000000123,
            files: [
                Member {
                    name: "contents.age",
                    size: 900,
                },
                Member {
                    name: "vault.hdr",
                    size: 19,
                },
                Member {
                    name: "base.db",
                    size: 3145805,
                },
            ],
        }
    "#]]
    .assert_debug_eq(&without_grease(details.manifest));
}

/// `age` adds a stanza of random length to each file.
fn without_grease(mut manifest: crate::Manifest) -> crate::Manifest {
    manifest.files[0].size = 900;
    manifest
}

#[test]
fn the_key_of_the_database_is_never_printed() {
    let printed = format!("{:?}", contents());
    assert!(!printed.contains("5f5f") && !printed.contains("Salon"), "{printed}");
}

#[test]
fn the_sealed_card_opens_only_with_the_right_key_and_unaltered() {
    let desk = Desk::new(0);
    let sealed = seal_contents(&contents(), std::slice::from_ref(&desk.kit.recipient)).unwrap();
    assert_eq!(open_contents(&sealed, &desk.kit.identity()).unwrap(), contents());
    assert!(matches!(open_contents(&sealed, &desk.owner.identity()), Err(Error::WrongKit)));
    for cut in 0..sealed.len() {
        let result = open_contents(&sealed[..cut], &desk.kit.identity());
        assert!(matches!(result, Err(Error::Truncated | Error::Altered)), "{cut}: {result:?}");
    }
    for place in 0..sealed.len() {
        let mut altered = sealed.clone();
        altered[place] ^= 4;
        let result = open_contents(&altered, &desk.kit.identity());
        assert!(matches!(result, Err(Error::Truncated | Error::Altered | Error::WrongKit)), "{place}: {result:?}");
    }
}

#[test]
fn restoring_makes_a_folder_with_the_database_and_the_card() {
    let desk = Desk::new(SIZE);
    let set = desk.publish();
    let into = desk.path("restored");
    let mut last = None;
    extract(&set.path, &desk.kit.identity(), &into, &mut |at| {
        last = Some((at.stage, at.done, at.total));
        Flow::Go
    })
    .unwrap();
    assert_eq!(last, Some((Stage::Restoring, SIZE as u64, SIZE as u64)));
    assert_eq!(files(&into), ["base.db", "contents.age"]);
    let card = fs::read(into.join("contents.age")).unwrap();
    assert_eq!(open_contents(&card, &desk.owner.identity()).unwrap(), contents());
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_pc_may_read_a_restored_folder() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new(1000);
    let into = desk.path("restored");
    let database = desk.extract(&desk.publish().path, &into).unwrap().database;
    assert_eq!(fs::metadata(into).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::metadata(database).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn an_existing_folder_is_never_restored_into() {
    let desk = Desk::new(1000);
    let set = desk.publish();
    for name in ["full", "empty", "full.restoring"] {
        fs::create_dir(desk.path(name)).unwrap();
    }
    fs::write(desk.path("full/base.db"), "mine").unwrap();
    fs::write(desk.path("full.restoring/notes.txt"), "mine").unwrap();
    for name in ["full", "empty"] {
        assert!(matches!(desk.extract(&set.path, &desk.path(name)), Err(Error::AlreadyThere)));
    }
    fs::rename(desk.path("full"), desk.path("aside")).unwrap();
    assert!(matches!(desk.extract(&set.path, &desk.path("full")), Err(Error::AlreadyThere)));
    assert_eq!(files(&desk.path("full.restoring")), ["notes.txt"]);
}

#[test]
fn what_a_killed_restore_left_is_replaced() {
    let desk = Desk::new(1000);
    let set = desk.publish();
    fs::create_dir(desk.path("restored.restoring")).unwrap();
    fs::write(desk.path("restored.restoring/base.db"), "half").unwrap();
    let back = desk.extract(&set.path, &desk.path("restored")).unwrap();
    assert_eq!(fs::read(back.database).unwrap(), noise(1000));
    assert!(!desk.path("restored.restoring").exists());
}

#[test]
fn a_stopped_restore_leaves_nothing() {
    let desk = Desk::new(SIZE);
    let set = desk.publish();
    let before = files(desk.path("").as_path());
    for stop_at in 0..=4 {
        let mut reports = 0;
        let result = extract(&set.path, &desk.kit.identity(), &desk.path("restored"), &mut |_| {
            reports += 1;
            if reports > stop_at { Flow::Stop } else { Flow::Go }
        });
        assert!(matches!(result, Err(Error::Stopped)), "{result:?}");
        assert_eq!(files(desk.path("").as_path()), before);
        assert!(!desk.path("restored.restoring").exists());
    }
}

#[test]
fn a_set_damaged_at_its_very_end_restores_nothing() {
    let desk = Desk::new(SIZE);
    let set = desk.publish();
    let mut bytes = fs::read(&set.path).unwrap();
    *bytes.last_mut().unwrap() ^= 0x80;
    fs::write(&set.path, bytes).unwrap();
    let result = desk.extract(&set.path, &desk.path("restored"));
    assert!(matches!(result, Err(Error::Altered)), "{result:?}");
    assert!(!desk.path("restored").exists() && !desk.path("restored.restoring").exists());
}

#[test]
fn restoring_below_a_missing_folder_or_from_a_missing_set_is_named() {
    let desk = Desk::new(1000);
    let set = desk.publish();
    assert!(matches!(desk.extract(&set.path, &desk.path("no/where")), Err(Error::TargetMissing)));
    assert!(matches!(desk.extract(&desk.path("none.age"), &desk.path("new")), Err(Error::SetMissing)));
    assert!(matches!(describe(&set.path, &super::fixture::Keys::new().identity()), Err(Error::WrongKit)));
    assert!(matches!(crate::verify(&desk.target(), &desk.kit.identity(), &mut go), Err(Error::NotASet)));
}
