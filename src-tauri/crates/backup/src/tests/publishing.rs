use super::fixture::{Desk, HEADER, NOW_MS, README, contents, folder_name, noise, vault_id};
use crate::{Error, Flow, Kind, Stage, publish, scan};
use expect_test::expect;
use std::{
    fs::{self, File, OpenOptions},
    io::Write,
    time::Duration,
};

/// Three progress reports and a bit.
const SIZE: usize = 3 * 1024 * 1024 + 77;

#[test]
fn a_published_set_gives_back_every_byte() {
    for size in [0, 1, 511, 512, 65_536, SIZE] {
        let desk = Desk::new(size);
        let set = desk.publish();
        let back = desk.extract(&set.path, &desk.path("restored")).unwrap();
        assert_eq!(fs::read(&back.database).unwrap(), noise(size));
        assert_eq!(back.header, HEADER);
        assert_eq!(back.contents, contents());
        assert_eq!((back.manifest.kind, back.manifest.parent, back.manifest.number), (Kind::Full, None, 1));
        assert_eq!((back.manifest.vault_id, back.manifest.epoch, back.manifest.schema), (vault_id(), 3, 7));
        assert_eq!(back.manifest.made_at_ms, NOW_MS);
    }
}

#[test]
fn an_owner_opens_a_set_as_the_kit_does() {
    let desk = Desk::new(1000);
    let set = desk.publish();
    assert_eq!(crate::describe(&set.path, &desk.owner.identity()).unwrap(), desk.verify(&set.path).unwrap());
}

#[test]
fn the_target_looks_as_the_readme_says() {
    let desk = Desk::new(1000);
    desk.publish();
    let info = desk.publish();
    expect![[r#"
        [
            "README.txt",
            "last-number",
            "sets/000001-full.age",
            "sets/000002-full.age",
        ]
    "#]]
    .assert_debug_eq(&desk.published());
    let bytes = fs::read(&info.path).unwrap();
    assert_eq!(info.size, bytes.len() as u64);
    assert_eq!(info.blake3, blake3::hash(&bytes).to_hex().to_string());
}

#[test]
fn a_number_is_never_given_twice() {
    let desk = Desk::new(1000);
    assert_eq!(desk.publish().number, 1);
    let second = desk.publish();
    fs::remove_file(second.path).unwrap();
    assert_eq!(desk.publish().number, 3);

    let folder = desk.target().join(folder_name());
    fs::write(folder.join("sets/000041-delta.age.part"), "half").unwrap();
    assert_eq!(desk.publish().number, 42);
    fs::write(folder.join("sets/000050-delta.age"), "of a newer version").unwrap();
    fs::write(folder.join("last-number"), "nonsense").unwrap();
    assert_eq!(desk.publish().number, 51);
    fs::write(folder.join("sets/99999999999999999999-full.age"), "a joke").unwrap();
    assert_eq!(desk.publish().number, 52);
}

#[test]
fn what_a_killed_run_left_is_removed_and_what_is_not_ours_stays() {
    let desk = Desk::new(1000);
    let sets = desk.target().join(folder_name()).join("sets");
    fs::create_dir_all(&sets).unwrap();
    for name in ["000004-full.age.part", "holiday.jpg.part", "000005-full.txt"] {
        fs::write(sets.join(name), "half").unwrap();
    }
    desk.publish();
    expect![[r#"
        [
            "README.txt",
            "last-number",
            "sets/000005-full.age",
            "sets/000005-full.txt",
            "sets/holiday.jpg.part",
        ]
    "#]]
    .assert_debug_eq(&desk.published());
}

#[test]
fn two_runs_into_one_folder_do_not_disturb_each_other() {
    let desk = Desk::new(SIZE);
    let mut second = None;
    desk.publish_to(&desk.target(), &mut |at| {
        if at.stage == Stage::Copying && at.done > 0 && second.is_none() {
            second = Some(desk.publish_to(&desk.target(), &mut |_| Flow::Go));
        }
        Flow::Go
    })
    .unwrap();
    assert!(matches!(second, Some(Err(Error::TargetBusy))), "{second:?}");
    assert_eq!(desk.publish().number, 2);
}

#[test]
fn the_readme_is_written_only_when_it_differs() {
    let desk = Desk::new(1000);
    desk.publish();
    let readme = desk.target().join(folder_name()).join("README.txt");
    assert_eq!(fs::read_to_string(&readme).unwrap(), README);

    let long_ago = fs::metadata(&readme).unwrap().modified().unwrap() - Duration::from_secs(86_400);
    File::options().write(true).open(&readme).unwrap().set_modified(long_ago).unwrap();
    desk.publish();
    assert_eq!(fs::metadata(&readme).unwrap().modified().unwrap(), long_ago);

    let database = desk.database();
    publish(&crate::Source { readme: "In other words.", ..desk.source(&database) }, &desk.target(), &mut |_| Flow::Go).unwrap();
    assert_eq!(fs::read_to_string(&readme).unwrap(), "In other words.");
}

#[test]
fn progress_grows_to_its_total_in_steps_of_a_mebibyte() {
    let desk = Desk::new(SIZE);
    let mut told = Vec::new();
    let set = desk.publish_to(&desk.target(), &mut |at| {
        told.push((at.stage.code(), at.done, at.total));
        Flow::Go
    });
    assert_eq!(told.last().unwrap().2, set.unwrap().size);
    expect![[r#"
        [
            "copying 0 of 3145805",
            "copying 1048576 of 3145805",
            "copying 2097152 of 3145805",
            "copying 3145728 of 3145805",
            "copying 3145805 of 3145805",
        ]
    "#]]
    .assert_debug_eq(&told.iter().take(5).map(|(stage, done, total)| format!("{stage} {done} of {total}")).collect::<Vec<_>>());
    assert!(told.iter().skip(5).all(|(stage, ..)| *stage == "reading-back"));
    assert_eq!(told.last().unwrap().1, told.last().unwrap().2);
}

#[test]
fn stopped_at_any_report_it_leaves_only_the_older_sets() {
    let desk = Desk::new(SIZE);
    let older = desk.publish();
    let before = fs::read(&older.path).unwrap();
    for stop_at in 0.. {
        let mut reports = 0;
        let result = desk.publish_to(&desk.target(), &mut |_| {
            reports += 1;
            if reports > stop_at { Flow::Stop } else { Flow::Go }
        });
        if result.is_ok() {
            assert!(stop_at >= 9, "stopped at report {stop_at} it still published");
            break;
        }
        assert!(matches!(result, Err(Error::Stopped)), "{result:?}");
        assert_eq!(desk.published(), ["README.txt", "last-number", "sets/000001-full.age"]);
    }
    assert_eq!(fs::read(&older.path).unwrap(), before);
}

#[test]
fn a_database_that_grows_or_shrinks_meanwhile_makes_no_set() {
    for grows in [true, false] {
        let desk = Desk::new(SIZE);
        let database = OpenOptions::new().append(true).open(desk.database()).unwrap();
        let result = desk.publish_to(&desk.target(), &mut |at| {
            if at.done == 0 && at.stage == Stage::Copying {
                if grows { (&database).write_all(b"more").unwrap() } else { database.set_len(2_000_000).unwrap() }
            }
            Flow::Go
        });
        assert!(matches!(result, Err(Error::DatabaseChanged)), "{result:?}");
        assert_eq!(scan(&desk.target()).unwrap(), []);
    }
}

#[test]
fn a_missing_database_is_named() {
    let desk = Desk::new(10);
    fs::remove_file(desk.database()).unwrap();
    assert!(matches!(desk.publish_to(&desk.target(), &mut |_| Flow::Go), Err(Error::DatabaseUnreadable(_))));
    assert_eq!(desk.published(), [""; 0]);
}

#[test]
fn a_target_that_gives_back_other_data_is_not_trusted() {
    let desk = Desk::new(SIZE);
    let part = desk.target().join(folder_name()).join("sets/000001-full.age.part");
    let result = desk.publish_to(&desk.target(), &mut |at| {
        if at.stage == Stage::ReadingBack && at.done == 0 {
            let mut bytes = fs::read(&part).unwrap();
            bytes[2_000_000] ^= 1;
            fs::write(&part, bytes).unwrap();
        }
        Flow::Go
    });
    assert!(matches!(result, Err(Error::ReadBackDiffers)), "{result:?}");
    assert_eq!(desk.published(), ["README.txt", "last-number"]);
}

#[test]
fn a_set_is_not_made_for_nobody_nor_for_nonsense() {
    let desk = Desk::new(1000);
    let database = desk.database();
    for recipients in [vec![], vec!["age1nonsense".to_owned()], vec![desk.kit.recipient.clone(), String::new()]] {
        let source = crate::Source { recipients: &recipients, ..desk.source(&database) };
        let result = publish(&source, &desk.target(), &mut |_| Flow::Go);
        assert!(matches!(result, Err(Error::BadRecipient)), "{result:?}");
    }
    assert_eq!(scan(&desk.target()).unwrap(), []);
}

#[test]
fn a_set_another_pc_published_meanwhile_is_not_replaced() {
    let desk = Desk::new(1000);
    let theirs = desk.target().join(folder_name()).join("sets/000001-full.age");
    let result = desk.publish_to(&desk.target(), &mut |at| {
        if at.stage == Stage::ReadingBack {
            fs::write(&theirs, "theirs").unwrap();
        }
        Flow::Go
    });
    assert!(matches!(result, Err(Error::TargetBusy)), "{result:?}");
    assert_eq!(fs::read(theirs).unwrap(), b"theirs");
}

#[test]
fn a_hundred_owners_and_no_more_can_be_sealed_for() {
    let desk = Desk::new(1000);
    let database = desk.database();
    let recipients = vec![desk.kit.recipient.clone(); 100];
    let set = publish(&crate::Source { recipients: &recipients, ..desk.source(&database) }, &desk.target(), &mut |_| Flow::Go).unwrap();
    desk.verify(&set.path).unwrap();
    let recipients = vec![desk.kit.recipient.clone(); 101];
    let source = crate::Source { recipients: &recipients, ..desk.source(&database) };
    assert!(matches!(publish(&source, &desk.target(), &mut |_| Flow::Go), Err(Error::TooLarge)));
}

#[test]
fn nothing_is_packed_that_a_reader_would_refuse() {
    let desk = Desk::new(1000);
    let database = desk.database();
    let source = crate::Source { header: &[0; (1 << 20) + 1], ..desk.source(&database) };
    assert!(matches!(publish(&source, &desk.target(), &mut |_| Flow::Go), Err(Error::TooLarge)));
    let source = crate::Source { header: &[0; 1 << 20], ..desk.source(&database) };
    let set = publish(&source, &desk.target(), &mut |_| Flow::Go).unwrap();
    desk.verify(&set.path).unwrap();
}

#[test]
fn a_set_shows_nothing_of_what_it_holds() {
    let desk = Desk::new(1000);
    let bytes = fs::read(desk.publish().path).unwrap();
    for clear in [&noise(32)[..], HEADER, b"manifest", b"ustar", "Salon".as_bytes()] {
        assert!(!bytes.windows(clear.len()).any(|window| window == clear));
    }
}
