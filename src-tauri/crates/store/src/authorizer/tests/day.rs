//! What people do with visits, each through the guarded connection of the role.

use super::*;
use crate::fixture::{add_catalogue, book, client_id, instants, part, user_id, visit, visit_id, wall};
use kartoteka_domain::{
    Channel, ClientDetails, Day, Direction, Interaction, InteractionDetails, InteractionId, Status, Visit, WaitId, Waiting, Warning,
    WarningId, WarningKind, Whom, Wish, day::Weekdays,
};

const TEN: &str = "2026-11-23T10:00";

/// A base with a client who comes at ten to person 1.
fn base() -> Connection {
    let mut conn = fixture::open();
    fixture::add(&mut conn, &[fixture::person("Коваленко Олена", &["0501234567"])]);
    add_catalogue(&mut conn);
    book(&mut conn, &[ten(1)]);
    conn
}

fn ten(number: u128) -> Visit {
    visit(number, Whom::Client(client_id(1)), vec![part(1, wall(TEN))])
}

fn warning() -> Warning {
    let (id, kind) = (WarningId(Uuid::from_u128(1)), WarningKind::Allergy);
    let (created_at, created_by) = (Millis(1), user_id(1));
    Warning { id, client: client_id(1), kind, text: "латекс".into(), created_at, created_by, removed_at: None }
}

fn interaction() -> Interaction {
    let details =
        InteractionDetails { channel: Channel::Call, direction: Direction::In, text: "питала".into(), result: String::new() };
    let (id, created_by) = (InteractionId(Uuid::from_u128(1)), user_id(1));
    Interaction { id, client: client_id(1), details, created_at: Millis(1), created_by, updated_at: Millis(1), removed_at: None }
}

fn waiting() -> Waiting {
    let day: Day = wall(TEN).day();
    let wish = Wish {
        whom: Whom::Client(client_id(1)),
        service: Some(fixture::service_id(1)),
        specialists: vec![],
        from: day,
        until: day,
        weekdays: Weekdays::ALL,
        span: None,
        note: String::new(),
    };
    let (created_at, updated_at) = (Millis(1), Millis(1));
    Waiting { id: WaitId(Uuid::from_u128(1)), wish, created_at, created_by: user_id(1), updated_at, closed_at: None, visit: None }
}

/// A role with just these rights and their grounds, which sees everything that it may.
fn with(rights: &[Right]) -> Rules {
    let grounds = rights.iter().flat_map(|right| std::iter::successors(Some(*right), |right| right.needs()));
    Rules { rights: Rights::of(grounds), ..Rules::unlimited() }
}

/// Does something to the base through the writer of a role, and tells whether SQLite let it.
fn does(rules: &Rules, deed: impl FnOnce(&mut Write<'_>) -> Result<(), Error>) -> bool {
    let mut conn = base();
    install(&mut conn, Grants::writer(rules)).unwrap();
    let sight = Sight { user: user_id(1), ..Sight::of(rules, user_id(1), Millis(0)) };
    let mut write = Write::begin_seen(&mut conn, &sight).unwrap();
    deed(&mut write).and_then(|()| write.commit()).is_ok()
}

fn books(write: &mut Write<'_>) -> Result<(), Error> {
    let mut new = ten(2);
    new.details.parts[0].service = Some(fixture::service_id(1));
    new.details.parts[0].room = Some(fixture::resource_id(1));
    write.clients().bookable(client_id(1))?.unwrap();
    write.warned_of(client_id(1))?;
    write.visits_mut().insert(&new, &instants(&new))
}

fn moves(write: &mut Write<'_>) -> Result<(), Error> {
    let mut moved = write.whole_visit(visit_id(1))?.unwrap();
    moved.details.parts[0].start = moved.details.parts[0].start.plus(30);
    write.visits_mut().update(&moved, &instants(&moved))
}

fn cancels(write: &mut Write<'_>) -> Result<(), Error> {
    let mut cancelled = ten(1);
    cancelled.details.status = Status::Cancelled;
    write.visits_mut().update(&cancelled, &instants(&cancelled))
}

fn removes(write: &mut Write<'_>) -> Result<(), Error> {
    let removed = Visit { removed_at: Some(Millis(9)), ..write.whole_visit(visit_id(1))?.unwrap() };
    write.visits_mut().update(&removed, &instants(&removed))
}

fn rezones(write: &mut Write<'_>) -> Result<(), Error> {
    let ahead = write.occupancy().ahead(wall(TEN))?;
    let moved = Visit { zone: "Europe/Warsaw".into(), ..write.any_visit(ahead[0])?.unwrap() };
    write.visits_mut().update(&moved, &instants(&moved))
}

fn hands_over(write: &mut Write<'_>) -> Result<(), Error> {
    let ahead = write.occupancy().ahead_of(user_id(1), wall(TEN))?;
    let mut handed = write.any_visit(ahead[0])?.unwrap();
    handed.details.parts[0].specialist = user_id(2);
    write.visits_mut().update(&handed, &instants(&handed))
}

fn warns(write: &mut Write<'_>) -> Result<(), Error> {
    write.warnings_mut().put(&warning())
}

fn renames(write: &mut Write<'_>) -> Result<(), Error> {
    let before = fixture::person("Коваленко Олена", &["0501234567"]);
    let name = kartoteka_domain::PersonName { first: "Ольга".into(), ..before.name.clone() };
    write.clients_mut().update(client_id(1), &ClientDetails { name, ..before }, Millis(9))
}

fn waits(write: &mut Write<'_>) -> Result<(), Error> {
    write.waitlist_mut().put(&waiting())
}

fn logs(write: &mut Write<'_>) -> Result<(), Error> {
    write.interactions_mut().put(&interaction())?;
    write.interactions_mut().put(&Interaction { removed_at: Some(Millis(9)), ..interaction() })
}

#[test]
fn whoever_sees_notes_logs_contacts_and_nobody_else_does() {
    assert!(does(&with(&[Right::SeeNotes]), logs) && does(&with(&[Right::ChangeNotes]), logs));
    let all = Right::ALL.iter().copied().filter(|right| ![Right::SeeNotes, Right::ChangeNotes].contains(right));
    assert!(!does(&with(&all.collect::<Vec<_>>()), logs));
    for (right, deed) in [(Right::SeeNotes, warns as fn(&mut Write<'_>) -> Result<(), Error>), (Right::SeeNotes, renames)] {
        assert!(!does(&with(&[right]), deed));
    }
}

#[test]
fn every_right_of_the_day_does_what_it_is_for_and_no_more() {
    use Right::{AddVisits, CancelVisits, ChangeClients, ChangeSettings, ChangeVisits, ChangeWarnings, LetPeopleGo, SeeVisits};
    type Deed = fn(&mut Write<'_>) -> Result<(), Error>;
    let deeds: [Deed; 9] = [books, moves, cancels, removes, rezones, hands_over, warns, renames, waits];
    let done = |rights: &[Right]| deeds.map(|deed| if does(&with(rights), deed) { '+' } else { '-' }).iter().collect::<String>();
    assert_eq!(done(&[SeeVisits]), "---------");
    assert_eq!(done(&[AddVisits]), "++-+-+--+");
    assert_eq!(done(&[ChangeVisits]), "-+++++---");
    assert_eq!(done(&[CancelVisits]), "-+++++---");
    assert_eq!(done(&[ChangeWarnings]), "------+--");
    assert_eq!(done(&[ChangeClients]), "-------+-");
    // These may see no client, and still hand over or take to another zone whatever is ahead.
    for (right, deed, other) in [(LetPeopleGo, hands_over as Deed, cancels as Deed), (ChangeSettings, rezones, cancels)] {
        assert!(does(&with(&[right]), deed) && !does(&with(&[right]), other), "{right:?}");
    }
}

#[test]
fn every_ready_role_reads_the_day_through_its_guarded_connections() {
    for role in ReadyRole::ALL {
        let rules = Rules::ready(role);
        let [mut own, mut keeper] = [base(), base()];
        install(&mut own, Grants::reader(&rules)).unwrap();
        install(&mut keeper, Grants::keeper(&rules)).unwrap();
        let sight = Sight::of(&rules, user_id(1), Millis(0));
        let (read, day) = (Read::seen(&own, &keeper, &sight), wall(TEN).day());
        let rows = read.visits().day_rows(day, day.plus(1), None);
        if role == ReadyRole::Accountant {
            assert!(rows.is_err() && read.services().list().is_err() && read.waitlist().open().is_err());
            continue;
        }
        assert_eq!((rows.unwrap().len(), read.services().list().unwrap().len()), (1, 1));
        assert!(read.visits().get(visit_id(1)).unwrap().is_some() && read.waitlist().open().unwrap().is_empty());
        assert_eq!(read.occupancy().ahead_of(user_id(1), wall(TEN)).unwrap(), [visit_id(1)]);
        assert_eq!((read.warnings().of(client_id(1)).unwrap(), read.visits().load(day, day.plus(1)).unwrap().len()), (vec![], 1));
        assert_eq!(read.visits().history(client_id(1), 5).unwrap().len(), 1);
        assert_eq!(read.visits().facts(client_id(1), wall(TEN)).unwrap().next, Some((visit_id(1), wall(TEN))));
        assert!(read.interactions().of(client_id(1), None, 5).unwrap().is_empty());
    }
}
