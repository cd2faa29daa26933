//! The client base of one size, step by step as a salon meets it: import, open, list, search, copy, journal.

use crate::{
    counters, peer,
    report::{Report, Rounds, median, ms, rounds, timed},
    rights, search,
};
use argon2::{Algorithm, Argon2, Params, Version};
use kartoteka_api::{
    Clock, Desk, DeviceStore, Flow, KdfParams, NewBase, Password, Session, backups, clients, imports,
    imports::{Source, Strategy},
    journal,
};
use kartoteka_domain::{ClientDetails, ClientId, Country, Language, UserId};
use kartoteka_exchange::people;
use kartoteka_store::Read;
use kartoteka_vault::{LockedVault, Use};
use rusqlite::Connection;
use std::{
    fs,
    io::Read as _,
    path::{Path, PathBuf},
    sync::Arc,
};
use tempfile::TempDir;

pub const PASSWORD: &str = "seven quiet otters knit blankets";
const SEED: u64 = 7;
/// The most clients of one page.
const PAGE: usize = 200;

/// A base and its owner.
pub struct Salon {
    pub folder: TempDir,
    pub desk: Desk,
    owner: UserId,
}

impl Salon {
    pub fn new(kdf: KdfParams) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let new = NewBase {
            business_name: "Тиша".into(),
            country: Country::UKRAINE,
            language: Language::Ukrainian,
            time_zone: "Europe/Kyiv".into(),
            owner_first_name: "Олена".into(),
            owner_last_name: String::new(),
            password: Password::new(PASSWORD.into()),
            kdf: Some(kdf),
        };
        let device = DeviceStore::File(folder.path().join("device"));
        let (desk, session, _kit) = Desk::create(&folder.path().join("base"), device, new, Clock::system(), Arc::new(|_| ())).unwrap();
        let owner = session.actor().user;
        Self { folder, desk, owner }
    }

    pub fn unlock(&self) -> Arc<Session> {
        self.desk.unlock(self.owner, &Password::new(PASSWORD.into())).unwrap().session
    }

    pub fn session(&self) -> Arc<Session> {
        self.desk.session().unwrap()
    }
}

pub fn measure(size: usize, report: &mut Report) {
    let drafts: Vec<_> = people::generate(size, SEED).collect();
    let details: Vec<_> = drafts.iter().map(|draft| ClientDetails::parse(draft, Country::UKRAINE).unwrap()).collect();
    let file = csv_file(&drafts);
    let (salon, plain, _plain_folder) = import(size, &file, report);
    open(&salon, size, report);
    let session = salon.session();
    // The index is built in the background; figures of lists and search begin when it stands.
    clients::page(&session, "а", 0, 1).unwrap();
    list(&session, &plain, size, report);
    search::measure(&session, &plain, &details, report);
    copy(&salon, size, report);
    log(&session, &plain, size, report);
    rights::measure(&salon, &details, report);
}

fn csv_file(drafts: &[kartoteka_domain::ClientDraft]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    writer.write_record(["Прізвище", "Ім'я", "По батькові", "Телефон", "E-mail", "Дата народження", "Теги", "Примітка"]).unwrap();
    for draft in drafts {
        let phone = draft.phones.first().cloned().unwrap_or_default();
        let email = draft.emails.first().cloned().unwrap_or_default();
        let record =
            [&draft.last_name, &draft.first_name, &draft.middle_name, &phone, &email, &draft.birthday, &draft.tags.join(","), &draft.note];
        writer.write_record(record).unwrap();
    }
    writer.into_inner().unwrap()
}

/// (d): the file into a new base, and into the peer's tables in batches of the same size.
fn import(size: usize, file: &[u8], report: &mut Report) -> (Salon, Connection, TempDir) {
    let count = if size >= 100_000 { 1 } else { 3 };
    let (mut salon, mut plain) = (None, None);
    let result = rounds(
        count,
        || {
            let new = Salon::new(KdfParams::FASTEST);
            let source = Source::read("clients.csv".into(), file.to_vec()).unwrap();
            let (_, outcome) = imports::run(&new.session(), &source, Strategy::Create, &mut |_| Flow::Go).unwrap();
            assert_eq!(outcome.added, size);
            salon = Some(new);
        },
        || {
            let folder = tempfile::tempdir().unwrap();
            let conn = peer::open(&folder.path().join("plain.db"));
            let source = Source::read("clients.csv".into(), file.to_vec()).unwrap();
            let rows: Vec<_> = source.sheet.drafts(&source.mapping).collect();
            for batch in rows.chunks(4_000) {
                conn.execute_batch("BEGIN").unwrap();
                for row in batch {
                    peer::insert(&conn, &ClientDetails::parse(row.draft.as_ref().unwrap(), Country::UKRAINE).unwrap());
                }
                conn.execute_batch("COMMIT").unwrap();
            }
            plain = Some((conn, folder));
        },
    );
    report.compare("(d) import of a file", size, "plain SQLite, no journal", &result, "");
    let (plain, folder) = plain.unwrap();
    (salon.unwrap(), plain, folder)
}

/// (a): from the password to the first row, beside the password alone: with the quickest parameters, so that the
/// difference is not lost in the noise of hashing, and with the floor that real people get.
fn open(salon: &Salon, size: usize, report: &mut Report) {
    let measured = unlocks(salon, KdfParams::FASTEST);
    let after = measured.ours.iter().zip(&measured.peer).map(|(ours, kdf)| ms(*ours) - ms(*kdf)).collect();
    report.push("(a) opening after the KDF", size, median(after), "ms", None, "goal: under 50 ms");
    let floor = Salon::new(KdfParams::FLOOR);
    clients::create(&floor.session(), &people::generate(1, SEED).next().unwrap()).unwrap();
    report.compare("(a) unlock to first row", size, "Argon2id alone, 64 MiB t=3 p=4", &unlocks(&floor, KdfParams::FLOOR), "a base of one");
}

fn unlocks(salon: &Salon, kdf: KdfParams) -> Rounds {
    let params = Params::new(kdf.memory_kib, kdf.passes, kdf.lanes, Some(32)).unwrap();
    let mut measured = Rounds { ours: Vec::new(), peer: Vec::new() };
    for _ in 0..9 {
        salon.desk.lock().unwrap();
        measured.ours.push(timed(|| {
            let session = salon.unlock();
            assert!(!clients::page(&session, "", 0, 60).unwrap().rows.is_empty());
        }));
        measured.peer.push(timed(|| {
            let mut key = [0u8; 32];
            let kdf = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
            kdf.hash_password_into(PASSWORD.as_bytes(), &[7; 16], &mut key).unwrap();
        }));
    }
    measured
}

/// (b): the first page of the list.
fn list(session: &Session, plain: &Connection, size: usize, report: &mut Report) {
    let result =
        rounds(21, || assert_eq!(clients::page(session, "", 0, 60).unwrap().rows.len(), 60), || assert_eq!(peer::first_page(plain), 60));
    report.compare("(b) first page of the list", size, "plain SQLite, covering index", &result, "");
    let middle = rounds(21, || drop(clients::page(session, "", size / 2, 60).unwrap()), || offset(plain, size / 2));
    report.compare("(b) page from the middle of the list", size, "plain SQLite, OFFSET", &middle, "");
}

fn offset(plain: &Connection, from: usize) {
    let sql = format!("SELECT num, phone FROM clients ORDER BY name, num LIMIT 60 OFFSET {from}");
    let mut rows = plain.prepare_cached(&sql).unwrap();
    assert!(rows.query_map([], |row| row.get::<_, i64>(0)).unwrap().count() > 0);
}

/// (e): a full copy that is read back, beside copying and hashing the file.
fn copy(salon: &Salon, size: usize, report: &mut Report) {
    let target = salon.folder.path().join("copies");
    fs::create_dir(&target).unwrap();
    let database = database_of(salon.desk.dir());
    let result = rounds(
        5,
        || drop(backups::run(&salon.desk, &target, &mut |_| Flow::Go).unwrap()),
        || copy_and_hash(&database, &salon.folder.path().join("copy.db")),
    );
    let bytes = fs::metadata(&database).unwrap().len();
    report.compare("(e) full copy, read back", size, "copy, flush and BLAKE3 of the file", &result, &format!("{} MB", bytes / 1_000_000));
}

fn database_of(dir: &Path) -> PathBuf {
    let mut entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries.find(|path| path.extension().is_some_and(|extension| extension == "db")).unwrap()
}

fn copy_and_hash(from: &Path, to: &Path) {
    fs::copy(from, to).unwrap();
    fs::File::open(to).unwrap().sync_all().unwrap();
    let mut hasher = blake3::Hasher::new();
    let mut file = fs::File::open(to).unwrap();
    let mut buffer = vec![0; 1 << 20];
    loop {
        match file.read(&mut buffer).unwrap() {
            0 => break,
            read => hasher.update(&buffer[..read]),
        };
    }
    assert_ne!(hasher.finalize(), blake3::hash(b""));
}

/// (f): an action that is journaled, and verifying all entries.
fn log(session: &Session, plain: &Connection, size: usize, report: &mut Report) {
    let ids = some_clients(session, 100);
    let result =
        rounds(5, || ids.iter().for_each(|id| drop(clients::get(session, *id).unwrap())), || (0..100).for_each(|at| peer::log(plain, at)));
    report.compare("(f) hundred cards opened, each journaled", size, "plain SQLite, a row in a log", &result, "");
    let entries = match journal::verify(session).unwrap() {
        journal::Verdict::Intact { entries } => entries,
        touched @ journal::Verdict::Touched { .. } => panic!("{touched:?}"),
    };
    plain.execute_batch("BEGIN").unwrap();
    (0..entries).for_each(|at| peer::log(plain, at as i64));
    plain.execute_batch("COMMIT").unwrap();
    let result = rounds(
        3,
        || assert!(matches!(journal::verify(session).unwrap(), journal::Verdict::Intact { .. })),
        || {
            let sql = "SELECT sum(seq), sum(at), sum(length(subject)), count(body) FROM log";
            plain.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
            let verdict: String = plain.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).unwrap();
            assert_eq!(verdict, "ok");
        },
    );
    report.compare("(f) journal verified", size, "plain SQLite, scan and quick_check", &result, &format!("{entries} entries"));
}

/// The first `count` clients of the list, or all there are.
pub fn some_clients(session: &Session, count: usize) -> Vec<ClientId> {
    let pages = (0..count).step_by(PAGE).map(|from| clients::page(session, "", from, PAGE.min(count - from)).unwrap().rows);
    pages.take_while(|rows| !rows.is_empty()).flatten().map(|row| row.id).collect()
}

/// Behind the shim: what one action costs in flushes, and the first page of a cold base in seeks.
pub fn count() {
    let salon = Salon::new(KdfParams::FASTEST);
    let drafts: Vec<_> = people::generate(10_000, SEED).collect();
    let source = Source::read("clients.csv".into(), csv_file(&drafts)).unwrap();
    imports::run(&salon.session(), &source, Strategy::Create, &mut |_| Flow::Go).unwrap();
    let session = salon.session();
    let ids = some_clients(&session, 60);
    let before = counters::now();
    ids.iter().for_each(|id| drop(clients::get(&session, *id).unwrap()));
    let viewed = counters::now().since(before).flushes as f64 / 60.0;
    let before = counters::now();
    for draft in drafts.iter().take(60) {
        clients::create(&session, draft).unwrap();
    }
    let added = counters::now().since(before).flushes as f64 / 60.0;
    drop(session);
    let Salon { folder, desk, owner } = salon;
    drop(desk);
    let vault = LockedVault::open(&folder.path().join("base"), DeviceStore::File(folder.path().join("device"))).unwrap();
    let screen = vault.unlock(owner.0, &Password::new(PASSWORD.into()), 0).unwrap().open_database(Use::Screen).unwrap();
    let before = counters::now();
    assert_eq!(Read::new(&screen).clients().first_page(60).unwrap().len(), 60);
    let seeks = counters::now().since(before).seeks;
    println!("{viewed:.2} {added:.2} {seeks} {}", wide_rows_seeks(&folder, &drafts));
}

/// The same page from wide rows without an index for it.
fn wide_rows_seeks(folder: &TempDir, drafts: &[kartoteka_domain::ClientDraft]) -> u64 {
    let path = folder.path().join("plain.db");
    let conn = peer::open(&path);
    conn.execute_batch("BEGIN").unwrap();
    drafts.iter().for_each(|draft| peer::insert(&conn, &ClientDetails::parse(draft, Country::UKRAINE).unwrap()));
    conn.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    drop(conn);
    let cold = peer::open(&path);
    let before = counters::now();
    assert_eq!(peer::first_page_of_wide_rows(&cold), 60);
    counters::now().since(before).seeks
}

/// The counters as rows of the report.
pub fn report_counters(report: &mut Report) {
    let Some(output) = counters::run_behind_shim(&["counters"]) else {
        println!("no C compiler: flushes and seeks are NOT counted");
        return;
    };
    let numbers: Vec<f64> = output.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [viewed, added, seeks, wide] = *numbers else { panic!("the counters said: {output}") };
    let plain = |ratio| Some(("a plain row, WAL and FULL: one flush".to_owned(), ratio));
    report.push("flushes per card opened", 10_000, viewed, "", plain(viewed), "checkpoints of the journal included");
    report.push("flushes per client added", 10_000, added, "", plain(added), "checkpoints of the journal included");
    report.push("seeks of the first page, cold", 10_000, seeks, "", Some(("wide rows, plain SQLite".into(), seeks / wide)), "");
}
