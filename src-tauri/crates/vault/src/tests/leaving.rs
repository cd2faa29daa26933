//! Leaving day: one of two states opens whatever happens, and what the leaver knew opens neither the new file nor new cells.

use super::{
    compartments::{CLINICAL, NOTE},
    enrolment::copy_folder,
    people::*,
    *,
};

fn put_note(who: &Unlocked, base: &rusqlite::Connection, text: &str) {
    let sealed = who.seal_cell(CLINICAL, &NOTE, text.as_bytes()).unwrap();
    base.execute_batch("CREATE TABLE IF NOT EXISTS notes (cell BLOB)").unwrap();
    base.execute("INSERT INTO notes VALUES (?1)", [sealed]).unwrap();
}

fn sealed_note(base: &rusqlite::Connection) -> Vec<u8> {
    base.query_row("SELECT cell FROM notes", [], |row| row.get(0)).unwrap()
}

fn note(who: &Unlocked) -> String {
    let sealed = sealed_note(&who.open_database(Use::Screen).unwrap());
    String::from_utf8(who.open_cell(CLINICAL, &NOTE, &sealed).unwrap().to_vec()).unwrap()
}

fn reseal(rotation: &mut Rotation) {
    let sealed = sealed_note(rotation.database());
    let anew = rotation.reseal(CLINICAL, &NOTE, &sealed).unwrap();
    assert_ne!(anew[..4], sealed[..4]);
    assert_eq!(rotation.reseal(CLINICAL, &NOTE, &anew).unwrap(), anew);
    rotation.database().execute("UPDATE notes SET cell = ?1", [anew]).unwrap();
}

fn bases(dir: &Path) -> Vec<String> {
    let names = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.starts_with("base-")).collect();
    names.sort();
    names
}

/// A vault with an owner, somebody who stays and somebody who leaves, and a sealed note.
fn salon() -> (Place, LockedVault) {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    hire(&vault, &by, &invite(STAFF, &[CLINICAL]), "leaver");
    hire(&vault, &by, &invite(OTHER, &[CLINICAL]), "stayer");
    put_note(&by, &by.open_database(Use::Writer).unwrap(), "алергія");
    (place, vault)
}

#[test]
fn everybody_who_stays_goes_on_in_the_new_file_with_new_keys() {
    let (place, vault) = salon();
    let by = owner(&vault);
    let stayer = vault.unlock(OTHER, &password("stayer"), 9).unwrap();
    let (key, mut told) = (by.dangerously_database_key_hex(), Vec::new());
    let mut rotation = by.begin_rotation(&[STAFF], 10).unwrap();
    assert_eq!(rotation.compartments(), [CLINICAL]);
    rotation.copy(&mut |done, total| told.push((done, total))).unwrap();
    assert!(told.last().is_some_and(|(done, total)| done == total && *total > 0));
    reseal(&mut rotation);
    rotation.finish().unwrap();
    by.forget_former(CLINICAL, 11).unwrap();
    for who in [&by, &stayer] {
        assert_eq!((client(who).as_str(), note(who).as_str(), who.epoch(), who.compartment_epoch(CLINICAL)), ("Леся", "алергія", 2, 2));
        assert_ne!(who.dangerously_database_key_hex(), key);
    }
    assert_eq!((by.holders(CLINICAL), by.compartment_epoch(Compartment::Finance)), (vec![OWNER, OTHER], 1));
    assert!(!by.rotation_is_pending());
    drop((vault, by, stayer));
    assert_eq!(bases(&place.dir()), ["base-2.db"]);
    let vault = place.open();
    assert_eq!(note(&vault.unlock(OTHER, &password("stayer"), 12).unwrap()), "алергія");
    assert_eq!(note(&owner(&vault)), "алергія");
    assert!(matches!(vault.unlock(STAFF, &password("leaver"), 12), Err(Error::NoSlotHere)));
}

#[test]
fn what_the_leaver_had_opens_neither_the_new_file_nor_new_cells() {
    let (place, vault) = salon();
    let (by, leaver) = (owner(&vault), vault.unlock(STAFF, &password("leaver"), 9).unwrap());
    let (former_file, former_key) = (place.home.path().join("former"), leaver.dangerously_database_key_hex());
    copy_folder(&place.dir(), &former_file);
    let mut rotation = by.begin_rotation(&[STAFF], 10).unwrap();
    rotation.copy(&mut |_, _| {}).unwrap();
    reseal(&mut rotation);
    rotation.finish().unwrap();
    assert!(matches!(open_exported(&place.dir().join("base-2.db"), &former_key), Err(Error::DatabaseUnreadable)));
    assert!(matches!(leaver.open_database(Use::Screen), Err(Error::DatabaseUnreadable)));
    let present = by.open_database(Use::Screen).unwrap();
    let books = vault.folder().books();
    let giver = header::grants::Giver { id: STAFF, private: leaver.keys().opening_key() };
    assert!(books.header.members().open_database_key(vault.vault_id(), giver).is_none());
    assert!(books.header.members().open_compartment(vault.vault_id(), CLINICAL, giver).is_empty());
    // The former header gives the former keys, and these open nothing sealed since.
    let former = header::Header::parse(&fs::read(former_file.join("vault.hdr.a")).unwrap()).unwrap();
    let ring = ring::Ring::open(&former, STAFF, leaver.keys()).unwrap();
    let cell = cell::Cell { vault: vault.vault_id(), compartment: CLINICAL, place: &NOTE };
    assert!(matches!(cell.open(&ring, &sealed_note(&present)), Err(Error::CellDamaged)));
    let (epoch, key) = ring.present(CLINICAL).unwrap();
    assert_eq!(epoch, 1);
    assert!(seal::open(key, b"", &sealed_note(&present)[4..]).is_none());
}

#[test]
fn the_device_secret_is_another_one_after_everybody_signed_in_again() {
    let (place, vault) = salon();
    let generations = |vault: &LockedVault| -> Vec<Option<u32>> {
        vault.folder().books().header.slots.iter().map(|slot| slot.kind.generation()).collect()
    };
    let kept = |generation| place.store().load(vault.vault_id()).unwrap().unwrap().secret_of(generation).is_some();
    let by = owner(&vault);
    let mut rotation = by.begin_rotation(&[STAFF], 10).unwrap();
    rotation.copy(&mut |_, _| {}).unwrap();
    rotation.finish().unwrap();
    assert_eq!(generations(&vault), [Some(1), Some(1)]);
    assert!(kept(1) && kept(2));
    owner(&vault);
    assert_eq!(generations(&vault), [Some(1), Some(2)]);
    assert!(kept(1));
    vault.unlock(OTHER, &password("stayer"), 12).unwrap();
    assert_eq!(generations(&vault), [Some(2), Some(2)]);
    assert!(!kept(1) && kept(2));
    assert_eq!(client(&owner(&vault)), "Леся");
}

#[test]
fn a_rotation_dropped_at_any_step_leaves_what_was_there_and_the_leaver_outside() {
    for step in 0..4 {
        let (place, vault) = salon();
        {
            let by = owner(&vault);
            let mut rotation = by.begin_rotation(&[STAFF], 10).unwrap();
            assert!(matches!(by.begin_rotation(&[], 10), Err(Error::AlreadyOpen)));
            if step > 0 {
                rotation.copy(&mut |_, _| {}).unwrap();
            }
            if step > 1 {
                reseal(&mut rotation);
            }
            if step > 2 {
                by.amend(&Edit { withdrawals: vec![(OTHER, CLINICAL)], ..Edit::default() }).unwrap();
                assert!(matches!(rotation.finish(), Err(Error::Refused)));
            } else {
                drop(rotation);
            }
            assert!(by.rotation_is_pending());
            assert_eq!((client(&by).as_str(), note(&by).as_str(), by.epoch()), ("Леся", "алергія", 1));
            put_note(&by, &by.open_database(Use::Writer).unwrap(), "writers are let in again");
        }
        assert_eq!(bases(&place.dir()), ["base-1.db"], "step {step}");
        assert!(matches!(vault.unlock(STAFF, &password("leaver"), 12), Err(Error::NoSlotHere)));
        // And it can be begun again, to the end.
        let by = owner(&vault);
        let mut rotation = by.begin_rotation(&[], 13).unwrap();
        assert_eq!(rotation.compartments().is_empty(), step > 2);
        rotation.copy(&mut |_, _| {}).unwrap();
        rotation.finish().unwrap();
        assert_eq!((note(&by).as_str(), by.epoch()), ("алергія", 2));
    }
}

#[test]
fn finishing_before_copying_is_refused() {
    let (place, vault) = salon();
    let by = owner(&vault);
    assert!(matches!(by.begin_rotation(&[STAFF], 10).unwrap().finish(), Err(Error::DatabaseMissing)));
    assert_eq!((note(&by).as_str(), bases(&place.dir()).contains(&"base-2.db".to_owned())), ("алергія", false));
}

#[test]
fn nobody_writes_into_the_former_file_after_the_copy() {
    let (_place, vault) = salon();
    let by = owner(&vault);
    let writer = by.open_database(Use::Writer).unwrap();
    writer.busy_timeout(std::time::Duration::ZERO).unwrap();
    let mut rotation = by.begin_rotation(&[STAFF], 10).unwrap();
    writer.execute_batch("INSERT INTO clients VALUES ('Олена')").unwrap();
    rotation.copy(&mut |_, _| {}).unwrap();
    assert!(writer.execute_batch("INSERT INTO clients VALUES ('Марія')").is_err());
    rotation.finish().unwrap();
    let count = |base: &rusqlite::Connection| base.query_row("SELECT count(*) FROM clients", [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count(&by.open_database(Use::Screen).unwrap()), 2);
}

/// The folder and this PC's secret as they are at a moment, as a power cut would leave them.
struct Moment {
    name: &'static str,
    dir: PathBuf,
    secret: PathBuf,
}

impl Place {
    fn moment(&self, name: &'static str) -> Moment {
        let (dir, secret) = (self.home.path().join(name), self.home.path().join(format!("{name}.secret")));
        copy_folder(&self.dir(), &dir);
        fs::copy(self.home.path().join("device-secret"), &secret).unwrap();
        Moment { name, dir, secret }
    }
}

impl Moment {
    fn opens_as(&self, epoch: u32) {
        let vault = LockedVault::open(&self.dir, DeviceStore::File(self.secret.clone())).unwrap();
        let by = owner(&vault);
        assert_eq!((client(&by).as_str(), note(&by).as_str(), by.epoch()), ("Леся", "алергія", epoch), "{}", self.name);
        put_note(&by, &by.open_database(Use::Writer).unwrap(), "goes on");
        drop((vault, by));
        assert_eq!(bases(&self.dir), [format!("base-{epoch}.db")], "{}", self.name);
    }
}

#[test]
fn a_power_cut_at_any_moment_leaves_exactly_one_state_that_opens() {
    let (place, vault) = salon();
    let by = owner(&vault);
    let mut former = vec![place.moment("before")];
    let mut rotation = by.begin_rotation(&[STAFF], 10).unwrap();
    former.push(place.moment("announced"));
    let mut halfway = None;
    rotation.copy(&mut |_, _| halfway = halfway.take().or_else(|| Some(place.moment("copying")))).unwrap();
    former.extend(halfway);
    former.push(place.moment("copied"));
    reseal(&mut rotation);
    former.push(place.moment("sealed anew"));
    let former_base = place.dir().join("base-1.db");
    let (kept_base, kept_log) = (fs::read(&former_base).unwrap(), fs::read(former_base.with_extension("db-wal")).unwrap());
    let old_headers = place.headers();
    rotation.finish().unwrap();
    let new_headers = place.headers();
    let mut present = vec![place.moment("finished")];
    // Between the two copies of the header, and before the former file went: both files lie there.
    for (name, headers, is_new) in [
        ("no copy written", [&old_headers[0], &old_headers[1]], false),
        ("first copy written", [&new_headers[0], &old_headers[1]], true),
        ("both copies written", [&new_headers[0], &new_headers[1]], true),
    ] {
        let moment = place.moment(name);
        fs::copy(&former[0].secret, &moment.secret).unwrap();
        if is_new {
            // The new device secret is kept before the switch.
            fs::copy(place.home.path().join("device-secret"), &moment.secret).unwrap();
            let mut state = place.store().load(vault.vault_id()).unwrap().unwrap();
            state.sequence -= 1;
            DeviceStore::File(moment.secret.clone()).save(&state).unwrap();
        }
        fs::write(moment.dir.join("vault.hdr.a"), headers[0]).unwrap();
        fs::write(moment.dir.join("vault.hdr.b"), headers[1]).unwrap();
        fs::write(moment.dir.join("base-1.db"), &kept_base).unwrap();
        fs::write(moment.dir.join("base-1.db-wal"), &kept_log).unwrap();
        if is_new { present.push(moment) } else { former.push(moment) }
    }
    former.iter().for_each(|moment| moment.opens_as(1));
    present.iter().for_each(|moment| moment.opens_as(2));
}

#[test]
fn a_switch_that_cannot_be_written_leaves_a_vault_that_opens_with_nothing_lost() {
    for (copy, epoch) in [("vault.hdr.a", 1), ("vault.hdr.b", 1)] {
        let (place, vault) = salon();
        let obstacle = place.dir().join(format!("{copy}.tmp"));
        {
            let by = owner(&vault);
            let mut rotation = by.begin_rotation(&[STAFF], 10).unwrap();
            rotation.copy(&mut |_, _| {}).unwrap();
            reseal(&mut rotation);
            fs::create_dir(&obstacle).unwrap();
            assert!(rotation.finish().is_err());
            assert_eq!((note(&by).as_str(), by.epoch()), ("алергія", epoch));
            put_note(&by, &by.open_database(Use::Writer).unwrap(), "written after the failure");
        }
        drop(vault);
        fs::remove_dir(obstacle).unwrap();
        let vault = place.open();
        let by = owner(&vault);
        let count: i64 = by.open_database(Use::Screen).unwrap().query_row("SELECT count(*) FROM notes", [], |row| row.get(0)).unwrap();
        assert_eq!((note(&by).as_str(), by.epoch(), count), ("алергія", epoch, 2));
        assert_eq!(bases(&place.dir()).first().map(String::as_str), Some("base-1.db"));
    }
}

#[test]
fn an_administrator_leads_a_leaving_day_too() {
    let (_place, vault) = salon();
    let by = owner(&vault);
    let admin = hire(&vault, &by, &Invite { signs: true, ..invite(ADMIN, &[CLINICAL]) }, "admin");
    let stayer = vault.unlock(OTHER, &password("stayer"), 9).unwrap();
    assert!(matches!(stayer.begin_rotation(&[STAFF], 10), Err(Error::NotASigner)));
    assert!(matches!(admin.begin_rotation(&[OWNER], 10), Err(Error::NotASigner)));
    let mut rotation = admin.begin_rotation(&[STAFF], 10).unwrap();
    rotation.copy(&mut |_, _| {}).unwrap();
    reseal(&mut rotation);
    rotation.finish().unwrap();
    assert_eq!((note(&admin).as_str(), note(&by).as_str()), ("алергія", "алергія"));
}

#[test]
fn the_kit_opens_a_vault_after_leaving_days() {
    let (place, vault) = salon();
    let by = owner(&vault);
    for now_ms in [10, 11] {
        let mut rotation = by.begin_rotation(&[STAFF], now_ms).unwrap();
        rotation.copy(&mut |_, _| {}).unwrap();
        rotation.finish().unwrap();
    }
    reset(&vault, &place.kit, "new").unwrap();
    let back = sign_in(&vault, "new", 12).unwrap();
    assert_eq!((note(&back).as_str(), back.epoch()), ("алергія", 3));
}
