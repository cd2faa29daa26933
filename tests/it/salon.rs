//! A salon in a temporary folder: what every story starts with.
//!
//! Its clock is told by the story, its secret lies in a file, and its password takes no time.

use kartoteka_api::{
    Clock, Code, Desk, DeviceStore, Error, JournalFilter, KdfParams, Kit, NewBase, Password, Session, Step, arrival, clients,
    desk::SignIn,
    imports::{self, Outcome, Source, Strategy},
    journal::{self, Verdict},
    people::{self, Invitation, NewPerson},
    roles, rules,
};
use kartoteka_backup::{Flow, SetInfo};
use kartoteka_domain::{Client, ClientDraft, Country, Entry, ImportId, Language, Millis, ReadyRole, Role, RoleId, Rules, UserId};
use kartoteka_vault::LockedVault;
use rusqlite::Connection;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};
use tempfile::TempDir;

pub const PASSWORD: &str = "correct horse gravel staple umbrella 47";
/// What everybody but the owner chooses.
pub const STAFF_PASSWORD: &str = "green lantern above winter 58";
pub const SECOND: i64 = 1_000;
pub const MINUTE: i64 = 60 * SECOND;
pub const DAY: i64 = 24 * 60 * MINUTE;

pub fn password() -> Password {
    Password::new(PASSWORD.to_owned())
}

/// The folders of one salon and its clock.
pub struct Salon {
    root: TempDir,
    now: Arc<AtomicI64>,
}

/// A salon with its desk open.
pub struct Opened {
    pub salon: Salon,
    pub desk: Desk,
    pub session: Arc<Session>,
    pub kit: Kit,
}

impl Salon {
    pub fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap(), now: Arc::new(AtomicI64::new(1_790_000_000_000)) }
    }

    pub fn root(&self) -> &Path {
        self.root.path()
    }

    pub fn vault(&self) -> PathBuf {
        self.root().join("vault")
    }

    /// The file in the place of the keyring.
    pub fn secret(&self) -> PathBuf {
        self.root().join("state").join("device")
    }

    pub fn device(&self) -> DeviceStore {
        fs::create_dir_all(self.root().join("state")).unwrap();
        DeviceStore::File(self.secret())
    }

    /// The folder for copies, made on first use.
    pub fn target(&self) -> PathBuf {
        let target = self.root().join("copies");
        fs::create_dir_all(&target).unwrap();
        target
    }

    pub fn clock(&self) -> Clock {
        let now = Arc::clone(&self.now);
        // No two moments are the same, as on a real clock.
        Clock::told(move || Millis(now.fetch_add(1, Ordering::SeqCst)))
    }

    pub fn now(&self) -> Millis {
        Millis(self.now.load(Ordering::SeqCst))
    }

    pub fn pass(&self, ms: i64) {
        self.now.fetch_add(ms, Ordering::SeqCst);
    }

    pub fn new_base(password: &str) -> NewBase {
        NewBase {
            business_name: "Салон Луна".to_owned(),
            country: Country::UKRAINE,
            language: Language::Ukrainian,
            time_zone: "Europe/Kyiv".to_owned(),
            owner_first_name: "Олена".to_owned(),
            owner_last_name: "Коваль".to_owned(),
            password: Password::new(password.to_owned()),
            kdf: Some(KdfParams::FASTEST),
        }
    }

    pub fn create(self) -> Opened {
        let (desk, session, kit) = Desk::create(&self.vault(), self.device(), Self::new_base(PASSWORD), self.clock(), deaf()).unwrap();
        Opened { salon: self, desk, session, kit }
    }

    pub fn try_open(&self) -> Result<Desk, Error> {
        Desk::open(&self.vault(), self.device(), self.clock(), deaf())
    }

    pub fn open(&self) -> Desk {
        self.try_open().unwrap()
    }

    /// Opens the base and signs the owner in.
    pub fn sign_in(&self) -> (Desk, Arc<Session>) {
        let desk = self.open();
        let session = unlock(&desk).session;
        (desk, session)
    }

    /// The key and the file of the database, as somebody has them who was signed in once.
    pub fn key_and_file(&self) -> (String, PathBuf) {
        let vault = LockedVault::open(&self.vault(), self.device()).unwrap();
        let unlocked = vault.unlock(vault.users()[0], &password(), self.now().0).unwrap();
        (unlocked.dangerously_database_key_hex().to_string(), vault.database_path())
    }

    /// The same while the desk is open.
    pub fn key_and_file_of(&self, desk: &Desk) -> (String, PathBuf) {
        desk.lock().unwrap();
        let copy = self.root().join(format!("copy-{}", self.now().0));
        copy_folder(&self.vault(), &copy);
        let unlocked = LockedVault::open(&copy, self.device()).unwrap();
        let file = unlocked.database_path();
        let owner = unlocked.unlock(unlocked.users()[0], &password(), self.now().0).unwrap();
        (owner.dangerously_database_key_hex().to_string(), file)
    }

    /// The database as somebody opens it who has its key and a stock shell, while the desk is closed.
    pub fn stock_shell(&self) -> Connection {
        let (key, file) = self.key_and_file();
        stock_shell(&file, &key)
    }
}

/// Opens an SQLCipher file past all our defences.
#[allow(clippy::disallowed_methods, reason = "this is the attacker")]
pub fn stock_shell(file: &Path, key: &str) -> Connection {
    let connection = Connection::open(file).unwrap();
    connection.execute_batch(&format!("PRAGMA key = \"x'{key}'\"")).unwrap();
    connection
}

impl Opened {
    pub fn new() -> Self {
        Salon::new().create()
    }

    /// Closes the window; files stay.
    pub fn close(self) -> (Salon, Kit) {
        self.desk.lock().unwrap();
        (self.salon, self.kit)
    }

    pub fn add(&self, first: &str, last: &str, phone: &str) -> Client {
        clients::create(&self.session, &person(first, last, phone)).unwrap().client
    }

    /// Gives the owner's password again, for what is refused without it.
    pub fn step_up(&self) {
        self.session.step_up(&password(), None).unwrap();
    }

    /// Invites somebody.
    pub fn invite(&self, first: &str, role: &RoleId) -> Invitation {
        self.step_up();
        people::invite(&self.desk, &self.session, &newcomer(first, role.clone())).unwrap()
    }

    /// Gives everybody with a ready role other rules than its own.
    pub fn change_rules(&self, role: ReadyRole, change: impl FnOnce(Rules) -> Rules) -> Result<(), Error> {
        self.step_up();
        roles::save(&self.desk, &self.session, Role { rules: change(Rules::ready(role)), ..Role::ready(role) })
    }

    /// Somebody accepts an invitation, signs the rules and takes the lesson, and sits at the desk from then on.
    pub fn accept(&mut self, invitation: &Invitation) -> UserId {
        let code = invitation.code.as_str();
        let kdf = Some(KdfParams::FASTEST);
        let signed_in = arrival::accept_invitation(&self.desk, invitation.user, code, &staff_password(), kdf).unwrap();
        self.session = arrive(&self.desk, signed_in);
        invitation.user
    }

    /// Hires somebody, who sits at the desk from then on.
    pub fn hire(&mut self, first: &str, role: ReadyRole) -> UserId {
        let invitation = self.invite(first, &role.into());
        self.accept(&invitation)
    }

    /// Somebody hired before sits at the desk from now on.
    pub fn sit_down(&mut self, user: UserId) {
        let signed_in = self.desk.unlock(user, &staff_password()).unwrap();
        self.session = arrive(&self.desk, signed_in);
    }

    /// The owner sits at the desk from now on.
    pub fn owner_sits_down(&mut self) {
        self.session = unlock(&self.desk).session;
    }

    pub fn back_up(&self) -> SetInfo {
        back_up(&self.desk, &self.salon.target()).unwrap()
    }
}

/// Whom to invite.
pub fn newcomer(first: &str, role: impl Into<RoleId>) -> NewPerson {
    NewPerson { first_name: first.to_owned(), last_name: String::new(), role: role.into() }
}

pub fn staff_password() -> Password {
    Password::new(STAFF_PASSWORD.to_owned())
}

/// Does whatever a person has to do before work.
pub fn arrive(desk: &Desk, signed_in: SignIn) -> Arc<Session> {
    let session = signed_in.session;
    while let Some(step) = session.steps().first() {
        match step {
            Step::Rules => {
                let (version, _) = rules::to_sign(&session, Language::Ukrainian).unwrap();
                arrival::sign_rules(desk, &session, version).unwrap();
            }
            Step::Lesson => drop(arrival::take_lesson(desk, &session, &[1, 2, 0, 1, 2]).unwrap()),
            Step::Code | Step::Password | Step::EnrolCode => panic!("{} is the story's own", step.code()),
        }
    }
    session
}

pub fn deaf() -> kartoteka_api::session::Listener {
    Arc::new(|_| ())
}

pub fn unlock(desk: &Desk) -> SignIn {
    desk.unlock(desk.people()[0].id, &password()).unwrap()
}

pub fn person(first: &str, last: &str, phone: &str) -> ClientDraft {
    let phones = if phone.is_empty() { Vec::new() } else { vec![phone.to_owned()] };
    ClientDraft { first_name: first.to_owned(), last_name: last.to_owned(), phones, ..ClientDraft::default() }
}

pub fn back_up(desk: &Desk, target: &Path) -> Result<SetInfo, Error> {
    kartoteka_api::backups::run(desk, target, &mut |_| Flow::Go)
}

/// Names of the whole list, or of those whom `query` finds, in order.
pub fn names(session: &Session, query: &str) -> Vec<String> {
    rows(session, query).into_iter().map(|row| row.display_name).collect()
}

pub fn rows(session: &Session, query: &str) -> Vec<kartoteka_api::ClientRow> {
    let mut rows = Vec::new();
    loop {
        let page = clients::page(session, query, rows.len(), 200).unwrap();
        if page.rows.is_empty() {
            return rows;
        }
        rows.extend(page.rows);
    }
}

/// Every card of the list: all that a client is, in list order.
pub fn cards(session: &Session) -> Vec<(String, ClientDraft)> {
    let cards = rows(session, "").into_iter().map(|row| clients::get(session, row.id).unwrap());
    cards.map(|client| (client.id.to_string(), client.details.to_draft())).collect()
}

/// The journal, newest first.
pub fn entries(session: &Session, filter: &JournalFilter) -> Vec<Entry> {
    let (mut entries, mut cursor) = (Vec::new(), None);
    loop {
        let page = journal::page(session, filter, cursor, 50).unwrap();
        entries.extend(page.entries);
        cursor = page.next;
        if cursor.is_none() {
            return entries;
        }
    }
}

/// Codes of the newest `count` actions, oldest of them first.
pub fn last_actions(session: &Session, count: usize) -> String {
    let newest = entries(session, &JournalFilter::default());
    newest[..count].iter().rev().map(|entry| entry.body.action.code()).collect::<Vec<_>>().join(" ")
}

pub fn check_intact(session: &Session) {
    assert!(matches!(journal::verify(session).unwrap(), Verdict::Intact { .. }));
}

pub fn check_refused<T>(result: Result<T, Error>, code: Code) {
    assert_eq!(result.err().map(|error| error.code()), Some(code));
}

pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

/// Brings in a file that is written down in the story.
pub fn bring_in(session: &Session, csv: &str, strategy: Strategy) -> (ImportId, Outcome) {
    let source = Source::read("list.csv".to_owned(), csv.as_bytes().to_vec()).unwrap();
    imports::run(session, &source, strategy, &mut |_| Flow::Go).unwrap()
}

pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}
