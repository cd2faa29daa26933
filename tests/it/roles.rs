//! Roles: what each sees and may do, on every way there is, and changes that are in force at once.

use crate::{
    program::Program,
    salon::{Opened, STAFF_PASSWORD, Salon, check_refused, entries, last_actions, names, newcomer, person, rows, staff_password},
};
use kartoteka_api::{Clock, Code, JournalFilter, clients, imports::Strategy, people, roles};
use kartoteka_domain::{Action, ClientDraft, ClientId, Reach, ReadyRole, Right, Rights, Role, RoleId, Rules, UserId};
use std::fs;

fn phone_of(base: &Opened, query: &str) -> String {
    rows(&base.session, query)[0].phone.clone()
}

/// A client of `specialist`.
fn of(base: &Opened, first: &str, specialist: UserId) -> ClientId {
    let draft = ClientDraft { specialist: specialist.to_string(), ..person(first, "Бойко", "") };
    clients::create(&base.session, &draft).unwrap().id
}

#[test]
fn contacts_are_masked_everywhere_until_they_are_asked_for() {
    let mut base = Opened::new();
    let draft = ClientDraft {
        emails: vec!["olena@poshta.example".into()],
        address: "Львів, Зелена 1".into(),
        middle_name: "Іванівна".into(),
        ..person("Олена", "Коваленко", "0501234567")
    };
    let olena = clients::create(&base.session, &draft).unwrap().id;
    base.hire("Софія", ReadyRole::FrontDesk);
    for query in ["", "4567", "коваленко", "poshta"] {
        assert_eq!(names(&base.session, query), ["Олена К."], "{query}");
    }
    assert_eq!(phone_of(&base, ""), "•••• 45 67");
    assert_eq!(clients::with_phone(&base.session, "050 123 45 67", None).unwrap()[0].display_name, "Олена К.");
    let card = clients::get(&base.session, olena).unwrap();
    assert!(card.masked && card.can_reveal && card.name() == "Олена К.");
    assert!(!format!("{card:?}").contains("1234567") && !format!("{card:?}").contains("Коваленко"));
    let whole = clients::reveal(&base.session, olena).unwrap();
    assert_eq!((whole.details.to_draft().phones, whole.masked), (vec!["0501234567".to_owned()], false));
    base.owner_sits_down();
    assert!(entries(&base.session, &JournalFilter::default()).iter().any(|entry| entry.body.action == Action::ContactsRevealed));
}

#[test]
fn a_junior_never_sees_contacts_and_keeps_them_whole() {
    let mut base = Opened::new();
    let olena = base.add("Олена", "Коваленко", "0501234567").id;
    let junior = base.hire("Юля", ReadyRole::JuniorSpecialist);
    check_refused(clients::reveal(&base.session, olena), Code::Forbidden);
    let added = clients::create(&base.session, &person("Анна", "Шевчук", "0671112233")).unwrap();
    assert_eq!((added.masked, added.details.specialist), (true, Some(junior)));
    assert_eq!(names(&base.session, "1112233"), ["Анна Ш."]);
    check_refused(clients::delete(&base.session, added.id), Code::Forbidden);
    base.owner_sits_down();
    assert_eq!(names(&base.session, "шевчук"), ["Шевчук Анна"]);
}

#[test]
fn a_masked_card_is_saved_without_losing_what_it_hid() {
    let mut base = Opened::new();
    let olena = base.add("Олена", "Коваленко", "0501234567").id;
    base.hire("Софія", ReadyRole::FrontDesk);
    let card = clients::get(&base.session, olena).unwrap();
    let mut draft = card.details.to_draft();
    draft.note = "любить каву".into();
    draft.phones.push("0671112233".into());
    clients::update(&base.session, olena, &draft, card.updated_at).unwrap();
    base.owner_sits_down();
    let stored = clients::get(&base.session, olena).unwrap().details.to_draft();
    assert_eq!((stored.last_name.as_str(), stored.note.as_str()), ("Коваленко", "любить каву"));
    assert_eq!(stored.phones, ["0501234567", "0671112233"]);
}

#[test]
fn a_specialist_reaches_own_and_free_clients_and_the_others_are_not_there() {
    let mut base = Opened::new();
    let marko = base.hire("Марко", ReadyRole::Specialist);
    base.owner_sits_down();
    let ira = base.hire("Іра", ReadyRole::Specialist);
    base.owner_sits_down();
    let others = of(&base, "Чужа", ira);
    let own = of(&base, "Своя", marko);
    let free = base.add("Вільна", "Бойко", "").id;
    base.sit_down(marko);
    assert_eq!(names(&base.session, ""), ["Вільна Б.", "Своя Б."]);
    assert_eq!(names(&base.session, "бойко").len(), 2);
    assert!(clients::get(&base.session, own).is_ok());
    check_refused(clients::get(&base.session, others), Code::NotFound);
    check_refused(clients::reveal(&base.session, others), Code::NotFound);
    check_refused(clients::update(&base.session, others, &person("Я", "", ""), kartoteka_domain::Millis(0)), Code::NotFound);
    check_refused(clients::get(&base.session, "01a0aca1-0000-7000-8000-000000000000".parse::<ClientId>().unwrap()), Code::NotFound);
    let card = clients::get(&base.session, free).unwrap();
    let taken = ClientDraft { specialist: marko.to_string(), ..card.details.to_draft() };
    clients::update(&base.session, free, &taken, card.updated_at).unwrap();
    base.sit_down(ira);
    check_refused(clients::get(&base.session, free), Code::NotFound);
}

#[test]
fn important_clients_are_for_seniors() {
    let mut base = Opened::new();
    let star = clients::create(&base.session, &ClientDraft { vip: true, ..person("Зірка", "", "0501234567") }).unwrap().id;
    base.hire("Софія", ReadyRole::FrontDesk);
    assert!(names(&base.session, "").is_empty() && names(&base.session, "1234567").is_empty());
    assert!(clients::with_phone(&base.session, "0501234567", None).unwrap().is_empty());
    check_refused(clients::get(&base.session, star), Code::NotFound);
    base.owner_sits_down();
    base.hire("Олег", ReadyRole::Administrator);
    assert!(clients::get(&base.session, star).unwrap().details.vip);
}

#[test]
fn what_was_not_touched_for_long_is_out_of_sight() {
    let mut base = Opened::new();
    base.change_rules(ReadyRole::FrontDesk, |rules| Rules { days_back: Some(30), ..rules }).unwrap();
    let old = base.add("Давня", "", "").id;
    base.salon.pass(31 * crate::salon::DAY);
    base.owner_sits_down();
    base.add("Нова", "", "");
    base.hire("Софія", ReadyRole::FrontDesk);
    assert_eq!(names(&base.session, ""), ["Нова"]);
    check_refused(clients::get(&base.session, old), Code::NotFound);
}

#[test]
fn a_right_that_is_given_works_from_the_next_sign_in_on() {
    let mut base = Opened::new();
    let ivan = base.add("Іван", "", "").id;
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    check_refused(clients::delete(&base.session, ivan), Code::Forbidden);
    base.owner_sits_down();
    let more = |rules: Rules| Rules { rights: Rights::of(rules.rights.iter().chain([Right::DeleteClients])), ..rules };
    base.change_rules(ReadyRole::FrontDesk, more).unwrap();
    base.sit_down(sofia);
    clients::delete(&base.session, ivan).unwrap();
}

#[test]
fn what_belongs_to_owners_is_given_to_nobody() {
    let base = Opened::new();
    let all = |rules: Rules| Rules { rights: Rights::all(), ..rules };
    base.change_rules(ReadyRole::FrontDesk, all).unwrap();
    let entry = roles::list(&base.session).unwrap().into_iter().find(|entry| entry.role.id == ReadyRole::FrontDesk.into()).unwrap();
    assert!(entry.changed && Right::ALL.iter().all(|right| entry.role.rules.allow(*right) != right.is_owners()));
    check_refused(base.change_rules(ReadyRole::Owner, all), Code::Forbidden);
    roles::reset(&base.desk, &base.session, &ReadyRole::FrontDesk.into()).unwrap();
    assert!(roles::list(&base.session).unwrap().iter().all(|entry| !entry.changed));
}

#[test]
fn a_role_of_ones_own_is_copied_given_and_removed_when_nobody_has_it() {
    let mut base = Opened::new();
    base.step_up();
    let made = roles::copy(&base.desk, &base.session, &ReadyRole::FrontDesk.into(), " Старша зміни ").unwrap().role;
    assert_eq!((made.id.as_str().len(), made.name.as_str()), (12, "Старша зміни"));
    let narrow = Role { rules: Rules { reach: Reach::Own, ..made.rules.clone() }, ..made.clone() };
    roles::save(&base.desk, &base.session, narrow).unwrap();
    let invitation = base.invite("Софія", &made.id);
    assert!(base.desk.people().iter().any(|person| person.role_name == "Старша зміни"));
    check_refused(roles::remove(&base.desk, &base.session, &made.id), Code::RoleInUse);
    base.add("Іван", "", "");
    base.accept(&invitation);
    assert!(names(&base.session, "").is_empty());
    base.owner_sits_down();
    base.step_up();
    check_refused(roles::remove(&base.desk, &base.session, &ReadyRole::FrontDesk.into()), Code::Forbidden);
    check_refused(roles::copy(&base.desk, &base.session, &RoleId::owner(), "  "), Code::InvalidFields);
}

#[test]
fn roles_are_the_owners_matter() {
    let mut base = Opened::new();
    base.hire("Олег", ReadyRole::Administrator);
    base.session.step_up(&staff_password(), None).unwrap();
    assert_eq!(roles::list(&base.session).unwrap().len(), ReadyRole::ALL.len());
    check_refused(roles::save(&base.desk, &base.session, Role::ready(ReadyRole::FrontDesk)), Code::Forbidden);
    check_refused(roles::copy(&base.desk, &base.session, &ReadyRole::FrontDesk.into(), "Я"), Code::Forbidden);
    check_refused(base.session.see_as(Some(&ReadyRole::FrontDesk.into())), Code::Forbidden);
}

#[test]
fn the_owner_sees_as_a_role_and_changes_nothing() {
    let base = Opened::new();
    let olena = base.add("Олена", "Коваленко", "0501234567").id;
    base.session.see_as(Some(&ReadyRole::FrontDesk.into())).unwrap();
    assert_eq!(names(&base.session, ""), ["Олена К."]);
    assert_eq!(phone_of(&base, "4567"), "•••• 45 67");
    let card = clients::get(&base.session, olena).unwrap();
    assert!(card.masked);
    check_refused(clients::update(&base.session, olena, &card.details.to_draft(), card.updated_at), Code::OnlyLooking);
    check_refused(clients::create(&base.session, &person("Я", "", "")), Code::OnlyLooking);
    check_refused(clients::delete(&base.session, olena), Code::Forbidden);
    check_refused(kartoteka_api::journal::page(&base.session, &JournalFilter::default(), None, 10), Code::Forbidden);
    base.session.see_as(Some(&ReadyRole::Accountant.into())).unwrap();
    check_refused(clients::page(&base.session, "", 0, 10), Code::Forbidden);
    base.session.see_as(None).unwrap();
    assert_eq!(names(&base.session, ""), ["Коваленко Олена"]);
    let seen =
        entries(&base.session, &JournalFilter::default()).into_iter().find(|entry| entry.body.action == Action::ClientViewed).unwrap();
    assert_eq!(seen.body.note, "→ front-desk");
    assert_eq!(last_actions(&base.session, 1), "looked-as");
}

#[test]
fn an_import_by_an_administrator_fills_in_whole_clients() {
    let mut base = Opened::new();
    base.add("Іван", "Франко", "0501234567");
    base.hire("Олег", ReadyRole::Administrator);
    let csv = "Ім'я;Телефон;Нотатка\nІван;0501234567;любить каву\n";
    let (_, outcome) = crate::salon::bring_in(&base.session, csv, Strategy::Update);
    assert_eq!((outcome.added, outcome.updated), (0, 1));
    base.owner_sits_down();
    assert_eq!(names(&base.session, ""), ["Франко Іван"]);
    let ivan = clients::get(&base.session, rows(&base.session, "")[0].id).unwrap();
    assert_eq!((ivan.details.to_draft().phones, ivan.details.note.as_str()), (vec!["0501234567".to_owned()], "любить каву"));
}

#[test]
fn nobody_invites_somebody_who_sees_further_back() {
    let mut base = Opened::new();
    base.change_rules(ReadyRole::Administrator, |rules| Rules { days_back: Some(30), ..rules }).unwrap();
    base.change_rules(ReadyRole::Specialist, |rules| Rules { days_back: Some(30), ..rules }).unwrap();
    base.change_rules(ReadyRole::JuniorSpecialist, |rules| Rules { days_back: Some(31), ..rules }).unwrap();
    base.hire("Олег", ReadyRole::Administrator);
    base.session.step_up(&staff_password(), None).unwrap();
    let invite = |role: ReadyRole| people::invite(&base.desk, &base.session, &newcomer("Софія", role)).map(drop);
    check_refused(invite(ReadyRole::FrontDesk), Code::Forbidden);
    check_refused(invite(ReadyRole::JuniorSpecialist), Code::Forbidden);
    invite(ReadyRole::Specialist).unwrap();
}

/// The program at work for Софія, who has `role`; with the ids of a client she reaches and of a very important one.
fn at_the_terminal(role: ReadyRole) -> (Salon, Program, [ClientId; 2]) {
    let mut base = Opened::new();
    // The program has the clock of this computer.
    base.salon.pass(Clock::system().now().0 - base.salon.now().0);
    let hanna = ClientDraft { emails: vec!["hanna.k@poshta.example".into()], ..person("Ганна", "Коваленко", "0501234567") };
    let hanna = clients::create(&base.session, &hanna).unwrap().id;
    let star = clients::create(&base.session, &ClientDraft { vip: true, ..person("Зоряна", "", "0671112233") }).unwrap().id;
    base.hire("Софія", role);
    let (salon, _kit) = base.close();
    let program = Program::of(&salon);
    fs::write(salon.root().join("password"), STAFF_PASSWORD).unwrap();
    (salon, program, [hanna, star])
}

#[test]
fn the_command_line_masks_as_the_window_does() {
    for role in [ReadyRole::FrontDesk, ReadyRole::JuniorSpecialist] {
        let (_salon, program, [hanna, _]) = at_the_terminal(role);
        let run = |arguments: &[&str]| program.run(&[&["--user", "Софія"], arguments].concat());
        let shown = [
            run(&["clients", "list"]),
            run(&["clients", "find", "0501234567"]),
            run(&["clients", "find", "коваленко"]),
            run(&["clients", "show", &hanna.to_string()]),
        ];
        for done in shown {
            done.ok();
            let told = done.told();
            assert!(told.contains("Ганна") && told.contains("•••• 45 67"), "{role:?} {told}");
            assert!(!["Коваленко", "1234567", "123 45", "123 4567", "hanna.k"].iter().any(|secret| told.contains(secret)), "{told}");
        }
        assert_eq!(run(&["clients", "reveal", &hanna.to_string()]).told().contains("Коваленко"), role == ReadyRole::FrontDesk);
    }
}

#[test]
fn the_command_line_tells_no_more_of_a_client_out_of_reach_than_of_none() {
    let (_salon, program, [_, star]) = at_the_terminal(ReadyRole::FrontDesk);
    let told = |deed: &str, id: &str| program.run(&["--user", "Софія", "clients", deed, id]).told();
    let nobody = "01a0aca1-0000-7000-8000-000000000000";
    for deed in ["show", "reveal", "delete", "restore"] {
        assert_eq!(told(deed, &star.to_string()), told(deed, nobody), "{deed}");
    }
    assert!(!program.run(&["--user", "Софія", "clients", "find", "1112233"]).told().contains("Зоряна"));
}
