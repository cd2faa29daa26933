//! For the tests: a migrated database in memory, behind the authorizer as in the program, and people to fill it with.

use crate::{Grants, JournalKeys, Write, authorizer, migrate};
use kartoteka_domain::{ClientDetails, ClientDraft, ClientId, Country, DeviceId, Millis, Rules, Sight, UserId};
use rusqlite::Connection;
use uuid::Uuid;

pub(crate) fn open() -> Connection {
    let mut conn = Connection::open_in_memory().unwrap();
    conn.pragma_update(None, "foreign_keys", true).unwrap();
    migrate(&mut conn).unwrap();
    authorizer::install(&mut conn, Grants::writer(&Rules::unlimited())).unwrap();
    conn
}

/// Lets any SQL through, as a person with the key and another program could.
pub(crate) fn unguard(conn: &mut Connection) {
    conn.authorizer(None::<fn(rusqlite::hooks::AuthContext<'_>) -> rusqlite::hooks::Authorization>).unwrap();
}

/// How SQLite would go about `sql`, a line a step.
pub(crate) fn plan(conn: &Connection, sql: &str) -> String {
    let mut statement = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let params = rusqlite::params_from_iter(vec![1; statement.parameter_count()]);
    let lines = statement.query_map(params, |row| row.get::<_, String>(3)).unwrap();
    lines.map(Result::unwrap).collect::<Vec<_>>().join("\n")
}

/// An owner's.
pub(crate) fn sight() -> Sight {
    Sight::whole(user_id(1))
}

pub(crate) fn client_id(number: u128) -> ClientId {
    ClientId(Uuid::from_u128(number))
}

pub(crate) fn user_id(number: u128) -> UserId {
    UserId(Uuid::from_u128(number))
}

/// `last first` with phones written in Ukraine.
pub(crate) fn person(name: &str, phones: &[&str]) -> ClientDetails {
    let (last, first) = name.split_once(' ').unwrap_or(("", name));
    let draft = ClientDraft {
        first_name: first.into(),
        last_name: last.into(),
        phones: phones.iter().map(ToString::to_string).collect(),
        ..ClientDraft::default()
    };
    ClientDetails::parse(&draft, Country::UKRAINE).unwrap()
}

/// Somebody of whom everything is known, not of a specialist and not marked.
pub(crate) fn olena() -> ClientDetails {
    let draft = ClientDraft {
        first_name: "Олена".into(),
        last_name: "Коваленко".into(),
        middle_name: "Іванівна".into(),
        phones: vec!["050 123 45 67".into(), "внутр. 451".into()],
        emails: vec!["Olena@example.com".into(), "o@example.com".into()],
        birthday: "1990-12-31".into(),
        address: "Київ, Хрещатик 1".into(),
        tags: vec!["фарба".into()],
        note: "алергія на хну".into(),
        source: "Instagram".into(),
        ..ClientDraft::default()
    };
    ClientDetails::parse(&draft, Country::UKRAINE).unwrap()
}

/// Adds people with ids 1, 2, 3 …
pub(crate) fn add(conn: &mut Connection, people: &[ClientDetails]) {
    let mut write = Write::begin(conn).unwrap();
    for (number, details) in (1..).zip(people) {
        write.clients_mut().insert(client_id(number), details, Millis(100)).unwrap();
    }
    write.commit().unwrap();
}

/// Journal keys as the vault makes them, from a secret everybody knows.
pub(crate) struct TestKeys {
    pub(crate) generation: u64,
}

impl TestKeys {
    pub(crate) const DEVICE: DeviceId = DeviceId(Uuid::from_u128(0xd1));

    pub(crate) fn mac_of(generation: u64, data: &[u8]) -> [u8; 32] {
        let key = blake3::derive_key("test journal key", &generation.to_be_bytes());
        *blake3::keyed_hash(&key, data).as_bytes()
    }

    /// Stands for a signature: any key signs, and only this message fits.
    pub(crate) fn sign(message: &[u8]) -> [u8; 64] {
        let mut signature = [0; 64];
        blake3::Hasher::new().update(message).finalize_xof().fill(&mut signature);
        signature
    }
}

impl JournalKeys for TestKeys {
    fn mac(&self, data: &[u8]) -> [u8; 32] {
        Self::mac_of(self.generation, data)
    }

    fn generation(&self) -> u64 {
        self.generation
    }

    fn device(&self) -> DeviceId {
        Self::DEVICE
    }
}
