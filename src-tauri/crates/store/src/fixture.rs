//! For the tests: a migrated database in memory, behind the authorizer as in the program, and people to fill it with.

use crate::{Grants, Instants, JournalKeys, Write, authorizer, migrate};
use kartoteka_domain::{
    Action, ClientDetails, ClientDraft, ClientId, Country, DeviceId, Millis, Money, NewEntry, Part, Resource, ResourceId, ResourceKind,
    Rules, ServiceDetails, ServiceId, Sight, Status, Subject, UserId, Visit, VisitDetails, VisitId, Wall, Whom,
};
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

pub(crate) fn visit_id(number: u128) -> VisitId {
    VisitId(Uuid::from_u128(number))
}

pub(crate) fn service_id(number: u128) -> ServiceId {
    ServiceId(Uuid::from_u128(number))
}

pub(crate) fn resource_id(number: u128) -> ResourceId {
    ResourceId(Uuid::from_u128(number))
}

pub(crate) fn wall(text: &str) -> Wall {
    text.parse().unwrap()
}

/// Adds service 1, rooms 1 and 2, and equipment 3.
pub(crate) fn add_catalogue(conn: &mut Connection) {
    let mut write = Write::begin(conn).unwrap();
    let details = ServiceDetails { name: "Стрижка".into(), minutes: 60, ..ServiceDetails::default() };
    write.services_mut().insert(service_id(1), &details, Millis(1)).unwrap();
    for (number, kind) in [(1, ResourceKind::Room), (2, ResourceKind::Room), (3, ResourceKind::Equipment)] {
        let resource = Resource { id: resource_id(number), kind, name: format!("№ {number}"), removed_at: None };
        write.resources_mut().put(&resource, Millis(1)).unwrap();
    }
    write.commit().unwrap();
}

/// A service of an hour with `specialist`.
pub(crate) fn part(specialist: u128, start: Wall) -> Part {
    Part {
        service: None,
        specialist: user_id(specialist),
        room: None,
        equipment: None,
        start,
        minutes: 60,
        before: 0,
        after: 0,
        price: Money(500),
    }
}

/// A visit of these parts that was booked by person 1.
pub(crate) fn visit(number: u128, whom: Whom, parts: Vec<Part>) -> Visit {
    let details = VisitDetails {
        whom,
        status: Status::Booked,
        cancel_reason: String::new(),
        parts,
        note: String::new(),
        only_this_specialist: false,
        paid: false,
    };
    Visit {
        id: visit_id(number),
        details,
        series: None,
        zone: "Europe/Kyiv".into(),
        created_at: Millis(10),
        created_by: user_id(1),
        updated_at: Millis(10),
        removed_at: None,
    }
}

/// What the parts of a visit are as moments, on a wall in Greenwich.
pub(crate) fn instants(visit: &Visit) -> Vec<Instants> {
    let moment = |wall: Wall| Millis(wall.number() * 60_000);
    visit.details.parts.iter().map(|part| Instants { starts_at: moment(part.start), ends_at: moment(part.stretch().until) }).collect()
}

/// Books visits, in one transaction.
pub(crate) fn book(conn: &mut Connection, visits: &[Visit]) {
    let mut write = Write::begin(conn).unwrap();
    for visit in visits {
        write.visits_mut().insert(visit, &instants(visit)).unwrap();
    }
    write.commit().unwrap();
}

/// A base as it is after years: people, visits of an hour from 1970-01-02 on, `specialists` at once and ten a day each, and an
/// entry of the journal for each visit.
pub(crate) fn years(people: u128, visits: u128, specialists: u128) -> Connection {
    let mut conn = open();
    let details = person("Коваленко Олена", &["0501234567"]);
    add(&mut conn, &vec![details; usize::try_from(people).unwrap()]);
    let keys = TestKeys { generation: 0 };
    let mut write = Write::begin(&mut conn).unwrap();
    write.journal_mut().open_chain(TestKeys::DEVICE, &[1; 32], b"sealed").unwrap();
    for number in 0..visits {
        let (slot, specialist) = (i64::try_from(number / specialists).unwrap(), number % specialists + 1);
        let start = Wall::from_number((1 + slot / 10) * 24 * 60 + (8 + slot % 10) * 60);
        let visit = visit(number + 1, Whom::Client(client_id(number % people + 1)), vec![part(specialist, start)]);
        write.visits_mut().insert(&visit, &instants(&visit)).unwrap();
        let entry = NewEntry::new(Action::VisitBooked, Subject::Client(client_id(number % people + 1))).with_note(start.to_string());
        write.journal_mut().append(&keys, Some(user_id(specialist)), Millis(start.number() * 60_000), &entry).unwrap();
    }
    write.commit().unwrap();
    conn
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
