use super::*;
use crate::{
    Grants, Read, SearchIndex, Write, authorizer,
    fixture::{self, client_id, olena, user_id},
};
use expect_test::expect;
use kartoteka_domain::{ClientDetails, ClientId, Reach, ReadyRole, Right, Rights, Rules};
use proptest::prelude::*;

/// An eye that sees every client masked, and the contacts of a card when it asks for them.
fn on_card() -> Sight {
    Sight { contacts: Contacts::OnCard, ..Sight::whole(user_id(1)) }
}

fn never() -> Sight {
    Sight { contacts: Contacts::Masked, notes: false, ..Sight::whole(user_id(1)) }
}

/// Everything that is hidden of her.
const SECRETS: [&str; 10] = ["Коваленко", "Іванівна", "123", "0501", "451", "Olena@", "example.com", "o@", "Хрещатик", "+380"];

fn one_client() -> Connection {
    let mut conn = fixture::open();
    fixture::add(&mut conn, &[olena(), fixture::person("", &["0671112233"])]);
    let mut write = Write::begin(&mut conn).unwrap();
    write.clients_mut().insert(client_id(3), &olena(), Millis(100)).unwrap();
    write.clients_mut().delete(client_id(3), Millis(200)).unwrap();
    write.commit().unwrap();
    conn
}

/// What every function that reads clients tells, in one text.
fn told(read: &Read<'_>) -> String {
    let clients = read.clients();
    let rows = [
        clients.first_page(9).unwrap(),
        clients.rows(&[1, 2, 3].map(client_id)).unwrap(),
        clients.bin(None, 9).unwrap(),
        clients.by_phone_key("+380501234567", None).unwrap(),
        clients.by_phone_key("451", None).unwrap(),
        clients.by_email("o@EXAMPLE.com").unwrap(),
    ];
    assert!(rows.iter().all(|rows| !rows.is_empty()));
    let cards = [1, 2, 3].map(|number| clients.get(client_id(number)).unwrap().unwrap());
    format!("{rows:?} {cards:?}")
}

#[test]
fn no_function_tells_a_contact_to_eyes_without_the_right() {
    let conn = one_client();
    for sight in [on_card(), never()] {
        let told = told(&Read::seen(&conn, &conn, &sight));
        for secret in SECRETS {
            assert!(!told.contains(secret), "{secret} in {told}");
        }
        assert!(told.contains("Олена К.") && told.contains("•••• 45 67") && told.contains("Ol•••@•••"), "{told}");
        assert_eq!(told.contains("алергія"), sight.notes);
    }
    let whole = told(&Read::seen(&conn, &conn, &Sight::whole(user_id(1))));
    assert!(SECRETS.into_iter().filter(|secret| *secret != "0501").all(|secret| whole.contains(secret)), "{whole}");
}

#[test]
fn a_masked_card_keeps_what_helps_to_serve_the_person() {
    let conn = one_client();
    let card = Read::seen(&conn, &conn, &never()).clients().get(client_id(1)).unwrap().unwrap();
    expect![[r#"
        ClientDetails {
            name: PersonName {
                first: "Олена",
                last: "К.",
                middle: "",
            },
            phones: [
                Phone {
                    raw: "•••• 45 67",
                    e164: None,
                    formatted: None,
                },
                Phone {
                    raw: "••••",
                    e164: None,
                    formatted: None,
                },
            ],
            emails: [
                Email(
                    "Ol•••@•••",
                ),
                Email(
                    "•••@•••",
                ),
            ],
            birthday: Some(
                Birthday {
                    year: Some(
                        1990,
                    ),
                    month: 12,
                    day: 31,
                },
            ),
            address: "",
            tags: [
                "фарба",
            ],
            note: "",
            source: "Instagram",
            do_not_book: None,
            specialist: None,
            vip: false,
        }
    "#]]
    .assert_debug_eq(&card.details);
}

#[test]
fn somebody_without_a_name_is_a_masked_phone() {
    let conn = one_client();
    let rows = Read::seen(&conn, &conn, &on_card()).clients().rows(&[client_id(2)]).unwrap();
    assert_eq!((rows[0].display_name.as_str(), rows[0].phone.as_str()), ("•••• 22 33", "•••• 22 33"));
}

#[test]
fn contacts_are_revealed_to_whom_they_may_be() {
    let conn = one_client();
    let revealed = |sight: &Sight| Read::seen(&conn, &conn, sight).clients().get_revealed(client_id(1)).unwrap();
    assert_eq!(revealed(&on_card()).unwrap().details, olena());
    let blind = Sight { notes: false, ..on_card() };
    assert_eq!(revealed(&blind).unwrap().details, ClientDetails { note: String::new(), ..olena() });
    assert_eq!(revealed(&never()), None);
    let elsewhere = Sight { reach: Reach::Own, ..on_card() };
    assert_eq!(revealed(&elsewhere), None);
    assert_eq!(Read::new(&conn).clients().get_revealed(client_id(1)).unwrap().unwrap().details, olena());
}

#[test]
fn a_write_sees_a_client_whole_to_change_it_but_none_out_of_reach() {
    let mut conn = one_client();
    let write = Write::begin_seen(&mut conn, &never()).unwrap();
    assert_eq!(write.whole_client(client_id(1)).unwrap().unwrap().details, olena());
    assert_eq!(write.clients().get(client_id(1)).unwrap().unwrap().details, ClientDetails { note: String::new(), ..olena().masked() });
    drop(write);
    let write = Write::begin_seen(&mut conn, &Sight { reach: Reach::Own, ..never() }).unwrap();
    assert_eq!(write.whole_client(client_id(1)).unwrap(), None);
    drop(write);
    let write = Write::begin(&mut conn).unwrap();
    assert_eq!(write.whole_client(client_id(1)).unwrap().unwrap().details, olena());
}

/// The connections of a role: its own and that of the view, each to a base of the same rows.
fn connections(rules: &Rules) -> [Connection; 2] {
    let (mut own, mut keeper) = (one_client(), one_client());
    authorizer::install(&mut own, Grants::reader(rules)).unwrap();
    authorizer::install(&mut keeper, Grants::keeper(rules)).unwrap();
    [own, keeper]
}

#[test]
fn every_ready_role_reads_through_its_guarded_connections() {
    for role in ReadyRole::ALL {
        let rules =
            Rules { rights: Rights::of(Rules::ready(role).rights.iter().filter(|right| *right != Right::SeeNotes)), ..Rules::ready(role) };
        for rules in [rules, Rules::ready(role)] {
            let [own, keeper] = connections(&rules);
            let sight = Sight::of(&rules, user_id(1), Millis(0));
            let clients = Read::seen(&own, &keeper, &sight).clients();
            let seen = usize::from(role != ReadyRole::Accountant);
            let page = clients.first_page(9);
            if seen == 0 {
                // Not even the connection of the view reads clients for a role that sees none.
                assert!(page.is_err());
                continue;
            }
            assert_eq!(page.unwrap().len(), 2);
            assert_eq!(clients.get(client_id(1)).unwrap().unwrap().details.note.is_empty(), !sight.notes);
            assert_eq!((clients.count().unwrap(), clients.deleted_count().unwrap(), clients.bin(None, 9).unwrap().len()), (2, 1, 1));
            assert_eq!(SearchIndex::build(&keeper, &sight).unwrap().find("4567", 0, 9).ids, vec![client_id(1)]);
        }
    }
}

/// A client of somebody or nobody, important or not, touched some time, in the bin or not.
fn client() -> impl Strategy<Value = (Option<u128>, bool, i64, bool)> {
    (prop::option::of(1..4u128), any::<bool>(), 0..5i64, any::<bool>())
}

fn sight() -> impl Strategy<Value = Sight> {
    let reach = prop::sample::select(Reach::ALL.to_vec());
    let contacts = prop::sample::select(vec![Contacts::Masked, Contacts::OnCard, Contacts::Everywhere]);
    (1..4u128, reach, any::<bool>(), prop::option::of(0..6i64), contacts, any::<bool>()).prop_map(
        |(user, reach, vip, since, contacts, notes)| Sight {
            reach,
            vip,
            since: since.map(Millis),
            contacts,
            notes,
            ..Sight::whole(user_id(user))
        },
    )
}

fn ids(rows: Vec<ClientRow>) -> Vec<ClientId> {
    let mut ids: Vec<_> = rows.into_iter().map(|row| row.id).collect();
    ids.sort();
    ids
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_function_shows_the_clients_a_sight_covers_and_no_other(clients in prop::collection::vec(client(), 1..24), sight in sight()) {
        let mut conn = fixture::open();
        let mut write = Write::begin(&mut conn).unwrap();
        let mut details = fixture::person("Коваль Олена", &["0501234567"]);
        details.emails = olena().emails;
        let (mut listed, mut binned) = (Vec::new(), Vec::new());
        for (number, (specialist, vip, touched, deleted)) in (1..).zip(&clients) {
            (details.specialist, details.vip) = (specialist.map(user_id), *vip);
            write.clients_mut().insert(client_id(number), &details, Millis(*touched)).unwrap();
            if *deleted {
                write.clients_mut().delete(client_id(number), Millis(*touched)).unwrap();
            }
            if sight.covers(details.specialist, *vip, Millis(*touched)) {
                if *deleted { binned.push(client_id(number)) } else { listed.push(client_id(number)) }
            }
        }
        write.commit().unwrap();

        let all: Vec<ClientId> = (1..=clients.len()).map(|number| client_id(number as u128)).collect();
        let seen = Read::seen(&conn, &conn, &sight).clients();
        let both: Vec<ClientId> = all.iter().copied().filter(|id| listed.contains(id) || binned.contains(id)).collect();
        prop_assert_eq!(&ids(seen.first_page(99).unwrap()), &listed);
        prop_assert_eq!(&ids(seen.by_phone_key("+380501234567", None).unwrap()), &listed);
        prop_assert_eq!(&ids(seen.by_email("o@example.com").unwrap()), &listed);
        prop_assert_eq!(&ids(seen.bin(None, 99).unwrap()), &binned);
        prop_assert_eq!(&ids(seen.rows(&all).unwrap()), &both);
        prop_assert_eq!(&all.iter().copied().filter(|id| seen.get(*id).unwrap().is_some()).collect::<Vec<_>>(), &both);
        prop_assert_eq!((seen.count().unwrap(), seen.deleted_count().unwrap()), (listed.len() as u64, binned.len() as u64));
        let mut found = SearchIndex::build(&conn, &sight).unwrap().find("", 0, 99).ids;
        found.sort();
        prop_assert_eq!(&found, &listed);
        let revealed = all.iter().copied().filter(|id| seen.get_revealed(*id).unwrap().is_some()).collect::<Vec<_>>();
        prop_assert_eq!(revealed, if sight.contacts == Contacts::Masked { Vec::new() } else { both });
    }
}
