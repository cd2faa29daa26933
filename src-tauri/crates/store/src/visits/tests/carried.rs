//! What the parts of a visit carry of the client agrees with the client, whatever happens to either.

use super::*;

#[derive(Debug, Clone)]
enum Step {
    Book(u128),
    Guest(u128),
    Rename(u128, &'static str),
    Mark(u128, bool),
    Warn(u128, u128, bool),
    Bin(u128, bool),
    HandOver(u128),
    Remove(u128, bool),
}

fn step() -> impl Strategy<Value = Step> {
    let client = || 1..3u128;
    prop_oneof![
        client().prop_map(Step::Book),
        (1..4u128).prop_map(Step::Guest),
        (client(), prop::sample::select(vec!["Олена", "Коваль Олена", "Шевчук Іван"]))
            .prop_map(|(client, name)| Step::Rename(client, name)),
        (client(), any::<bool>()).prop_map(|(client, vip)| Step::Mark(client, vip)),
        (client(), 1..3u128, any::<bool>()).prop_map(|(client, warning, removed)| Step::Warn(client, warning, removed)),
        (client(), any::<bool>()).prop_map(|(client, deleted)| Step::Bin(client, deleted)),
        (1..3u128).prop_map(Step::HandOver),
        (1..4u128, any::<bool>()).prop_map(|(visit, removed)| Step::Remove(visit, removed)),
    ]
}

/// Takes one step; `booked` counts the visits there are.
fn take(write: &mut Write<'_>, step: &Step, booked: &mut u128) {
    let details = |write: &Write<'_>, client| write.clients().get(client_id(client)).unwrap().unwrap().details;
    match *step {
        Step::Book(client) => {
            *booked += 1;
            let visit = visit(*booked, Whom::Client(client_id(client)), vec![part(1, at("10:00")), part(2, at("11:00"))]);
            write.visits_mut().insert(&visit, &instants(&visit)).unwrap();
        }
        Step::Guest(number) => {
            let Some(mut visit) = write.whole_visit(visit_id(number)).unwrap() else { return };
            visit.details.whom =
                if matches!(visit.details.whom, Whom::Guest(_)) { Whom::Client(client_id(1)) } else { Whom::Guest("Ганна".into()) };
            write.visits_mut().update(&visit, &instants(&visit)).unwrap();
        }
        Step::Rename(client, name) => {
            let renamed = ClientDetails { name: fixture::person(name, &[]).name, ..details(write, client) };
            write.clients_mut().update(client_id(client), &renamed, Millis(5)).unwrap();
        }
        Step::Mark(client, vip) => {
            let marked = ClientDetails { vip, ..details(write, client) };
            write.clients_mut().update(client_id(client), &marked, Millis(5)).unwrap();
        }
        Step::Warn(client, number, removed) => {
            let warning = Warning {
                id: WarningId(Uuid::from_u128(client * 10 + number)),
                client: client_id(client),
                kind: WarningKind::Allergy,
                text: "латекс".into(),
                created_at: Millis(1),
                created_by: user_id(1),
                removed_at: removed.then_some(Millis(2)),
            };
            write.warnings_mut().put(&warning).unwrap();
        }
        Step::Bin(client, true) => write.clients_mut().delete(client_id(client), Millis(6)).unwrap(),
        Step::Bin(client, false) => write.clients_mut().restore(client_id(client), Millis(6)).unwrap(),
        Step::HandOver(to) => drop(write.clients_mut().hand_over(user_id(3 - to), Some(user_id(to)), None).unwrap()),
        Step::Remove(number, removed) => {
            let Some(visit) = write.whole_visit(visit_id(number)).unwrap() else { return };
            let visit = Visit { removed_at: removed.then_some(Millis(7)), ..visit };
            write.visits_mut().update(&visit, &instants(&visit)).unwrap();
        }
    }
}

/// Parts that carry something else than is true of their client or their visit.
const WRONG: &str = "SELECT count(*) FROM visit_parts JOIN visits ON visits.num = visit
     LEFT JOIN client_list ON client_list.num = visits.client
     WHERE visit_parts.client IS NOT visits.client
        OR visit_parts.client_id IS NOT client_list.id
        OR visit_parts.guest <> (visits.guest IS NOT NULL)
        OR visit_parts.name IS NOT coalesce(client_list.name, visits.guest)
        OR visit_parts.masked_name IS NOT coalesce(client_list.masked_name, visits.guest)
        OR visit_parts.vip IS NOT coalesce(client_list.vip, 0)
        OR visit_parts.warned IS NOT EXISTS (
               SELECT 1 FROM client_warnings WHERE client_warnings.client = visits.client AND client_warnings.removed_at IS NULL)
        OR visit_parts.status <> visits.status
        OR visits.removed_at IS NOT NULL";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn whatever_happens_the_calendar_tells_the_truth(steps in prop::collection::vec(step(), 1..24)) {
        let mut conn = base();
        let mut write = Write::begin(&mut conn).unwrap();
        let mut booked = 0;
        for step in &steps {
            take(&mut write, step, &mut booked);
        }
        write.commit().unwrap();
        unguard(&mut conn);
        prop_assert_eq!(conn.query_row(WRONG, [], |row| row.get::<_, i64>(0)).unwrap(), 0);
        let removed: i64 = conn.query_row("SELECT count(*) FROM visits WHERE removed_at IS NOT NULL", [], |row| row.get(0)).unwrap();
        let parts: i64 = conn.query_row("SELECT count(*) FROM visit_parts", [], |row| row.get(0)).unwrap();
        prop_assert_eq!(i128::from(parts), 2 * (booked as i128 - i128::from(removed)));
    }
}
