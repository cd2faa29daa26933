//! Bases and copies of former releases open for ever. `tests/fixtures/golden-<format>` holds one of each format, with
//! invented people, as it lay on a disk then.

use crate::{
    restores::Restore,
    salon::{DAY, Opened, STAFF_PASSWORD, Salon, check_intact, copy_folder, names},
};
use kartoteka_api::{Kit, Password, Session, clients};
use kartoteka_domain::{ClientDraft, ReadyRole};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Formats of the header that were released, the present one last.
const FORMATS: [u16; 1] = [2];
const NOTE: &str = "каже лише старшим";

fn fixture(format: u16) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/golden-{format}"))
}

/// The base of a former release on its own computer, a day later.
fn found(format: u16) -> (Salon, Kit) {
    let salon = Salon::new();
    copy_folder(&fixture(format), salon.root());
    salon.pass(DAY);
    let kit = Kit::parse(&fs::read_to_string(salon.root().join("kit.txt")).unwrap()).unwrap();
    (salon, kit)
}

fn check_whole(session: &Session) {
    assert_eq!(names(session, ""), ["Гаврилюк Олександра", "Франко Іван"]);
    let ivan = clients::page(session, "4567", 0, 1).unwrap().rows[0].id;
    assert_eq!(clients::get(session, ivan).unwrap().details.note, "алергія на латекс");
    assert_eq!(clients::senior_note(session, ivan).unwrap(), NOTE);
    check_intact(session);
}

#[test]
fn a_base_of_a_former_release_opens_for_everybody() {
    for format in FORMATS {
        let (salon, _kit) = found(format);
        let (desk, session) = salon.sign_in();
        check_whole(&session);
        let staff = desk.people().into_iter().find(|person| person.role == ReadyRole::Specialist.into()).unwrap();
        let session = desk.unlock(staff.id, &Password::new(STAFF_PASSWORD.to_owned())).unwrap().session;
        assert_eq!(names(&session, ""), ["Іван Ф."]);
    }
}

#[test]
fn a_copy_of_a_former_release_is_restored_with_its_sheet() {
    for format in FORMATS {
        let (salon, kit) = found(format);
        let restore = Restore::elsewhere(&salon, &kit, 1);
        let report = restore.run().unwrap();
        assert_eq!(report.counts, report.expected);
        check_whole(&restore.sign_in().1);
    }
}

/// Writes what a release leaves for those after it, by hand, once for each format:
/// `cargo test -p kartoteka-tests --test it -- --ignored golden`.
#[test]
#[ignore = "it writes a fixture"]
fn the_golden_base_is_written() {
    let into = fixture(*FORMATS.last().unwrap());
    assert!(!into.exists(), "what people have on their disks is not changed any more: {}", into.display());
    let mut base = Opened::new();
    let marko = base.hire("Марко", ReadyRole::Specialist);
    base.owner_sits_down();
    let draft = |first: &str, last: &str| ClientDraft { first_name: first.into(), last_name: last.into(), ..ClientDraft::default() };
    let ivan = ClientDraft {
        phones: vec!["050 123 45 67".into()],
        note: "алергія на латекс".into(),
        specialist: marko.to_string(),
        ..draft("Іван", "Франко")
    };
    let ivan = clients::create(&base.session, &ivan).unwrap().id;
    clients::create(&base.session, &ClientDraft { vip: true, ..draft("Олександра", "Гаврилюк") }).unwrap();
    clients::set_senior_note(&base.session, ivan, NOTE).unwrap();
    base.back_up();
    let (salon, kit) = base.close();
    fs::write(salon.root().join("kit.txt"), kit.words().as_bytes()).unwrap();
    copy_folder(salon.root(), &into);
}
