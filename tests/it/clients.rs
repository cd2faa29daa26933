//! The list, the card, search, the bin — and who may do what.

use crate::salon::{Opened, check_refused, entries, last_actions, names, person};
use expect_test::{Expect, expect};
use kartoteka_api::{
    Code, Error, JournalFilter, clients, export,
    imports::{self, Source, Strategy},
};
use kartoteka_domain::{Action, ClientDraft, ClientId, Meter, Millis, ReadyRole, Rules, Subject};

#[test]
fn a_client_is_added_changed_deleted_and_brought_back() {
    let base = Opened::new();
    let added = base.add("Іван", "Франко", "050 123 45 67");
    let draft = ClientDraft { note: "Любить каву".into(), ..added.details.to_draft() };
    let changed = clients::update(&base.session, added.id, &draft, added.updated_at).unwrap();
    assert_eq!(clients::get(&base.session, added.id).unwrap(), changed);

    clients::delete(&base.session, added.id).unwrap();
    assert!(names(&base.session, "").is_empty());
    assert!(names(&base.session, "франко").is_empty());
    assert_eq!(clients::bin(&base.session).unwrap().len(), 1);
    check_refused(clients::delete(&base.session, added.id), Code::NotFound);

    let back = clients::restore(&base.session, added.id).unwrap();
    assert_eq!(back.details, changed.details);
    assert_eq!(names(&base.session, "франко"), ["Франко Іван"]);
    assert!(clients::bin(&base.session).unwrap().is_empty());
    check_refused(clients::restore(&base.session, added.id), Code::NotFound);
}

#[test]
fn a_change_tells_the_journal_old_and_new() {
    let base = Opened::new();
    let added = base.add("Іван", "Франко", "050 123 45 67");
    let draft =
        ClientDraft { last_name: "Франко-Міт".into(), emails: vec!["ivan@poshta.example".into()], ..added.details.to_draft() };
    clients::update(&base.session, added.id, &draft, added.updated_at).unwrap();
    let filter = JournalFilter { subject: Some(Subject::Client(added.id)), ..JournalFilter::default() };
    let newest = entries(&base.session, &filter).remove(0);
    let told: Vec<_> = newest.body.changes.iter().map(|change| format!("{}: {} → {}", change.field, change.old, change.new)).collect();
    assert_eq!(told, ["last-name: Франко → Франко-Міт", "email:  → ivan@poshta.example"]);
}

#[test]
fn whoever_was_slower_is_told_and_nothing_is_overwritten() {
    let base = Opened::new();
    let read = base.add("Іван", "Франко", "");
    let faster = ClientDraft { note: "перша".into(), ..read.details.to_draft() };
    clients::update(&base.session, read.id, &faster, read.updated_at).unwrap();
    let slower = ClientDraft { note: "друга".into(), ..read.details.to_draft() };
    check_refused(clients::update(&base.session, read.id, &slower, read.updated_at), Code::ChangedMeanwhile);
    assert_eq!(clients::get(&base.session, read.id).unwrap().details.note, "перша");
}

#[test]
fn a_client_in_the_bin_is_not_changed() {
    let base = Opened::new();
    let read = base.add("Іван", "", "");
    clients::delete(&base.session, read.id).unwrap();
    check_refused(clients::update(&base.session, read.id, &person("Петро", "", ""), read.updated_at), Code::ChangedMeanwhile);
}

#[test]
fn somebody_unknown_is_not_found() {
    let base = Opened::new();
    let nobody = ClientId(base.session.clock().new_id());
    check_refused(clients::get(&base.session, nobody), Code::NotFound);
    check_refused(clients::update(&base.session, nobody, &person("Петро", "", ""), Millis(0)), Code::NotFound);
    check_refused(clients::delete(&base.session, nobody), Code::NotFound);
    check_refused(clients::restore(&base.session, nobody), Code::NotFound);
}

fn check_form(draft: &ClientDraft, expected: Expect) {
    let base = Opened::new();
    let told = match clients::create(&base.session, draft) {
        Ok(client) => format!("added {}", client.details.display_name()),
        Err(Error::InvalidFields(fields)) => fields.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        Err(other) => panic!("{other}"),
    };
    expected.assert_eq(&told);
}

#[test]
fn a_first_name_is_enough() {
    check_form(&person("Іван", "", ""), expect!["added Іван"]);
}

#[test]
fn a_phone_is_enough() {
    check_form(&person("", "", "0501234567"), expect!["added +380 50 123 4567"]);
}

#[test]
fn an_empty_form_says_what_is_needed() {
    check_form(&ClientDraft::default(), expect!["first-name: a first name or a phone is needed"]);
}

#[test]
fn every_field_at_fault_is_told_at_once() {
    let draft = ClientDraft { emails: vec!["a@b@c".into()], birthday: "вчора".into(), ..person("Іван", "", "12") };
    check_form(&draft, expect!["phone: not a telephone number; email: not an e-mail address; birthday: not a date"]);
}

#[test]
fn a_phone_written_another_way_is_known_already() {
    let base = Opened::new();
    let ivan = base.add("Іван", "", "050 123 45 67");
    let known = |phone| clients::with_phone(&base.session, phone, None).unwrap().len();
    for same in ["+380501234567", "+38 (050) 123-45-67", "380501234567", "0501234567", "8 050 123 45 67"] {
        assert_eq!(known(same), 1, "{same}");
    }
    assert_eq!(known("050 123 45 68"), 0);
    assert_eq!(known("050"), 0);
    assert!(clients::with_phone(&base.session, "0501234567", Some(ivan.id)).unwrap().is_empty(), "nobody is warned of himself");
}

fn cosmopolitan() -> Opened {
    let base = Opened::new();
    for (first, last, phone) in [
        ("Олена", "Лук'яненко", "050 123 45 67"),
        ("Їжак", "Ґалаґан", "+380671112233"),
        ("Алёна", "Йолкина", "+7 912 345-67-80"),
        ("Łucja", "Żółkowska", "+48 512 000 111"),
        ("Emily", "O’Neil", "+44 7751 234501"),
    ] {
        base.add(first, last, phone);
    }
    base
}

#[test]
fn names_are_found_by_any_part_in_any_case_and_language() {
    let base = cosmopolitan();
    for (query, found) in [
        ("лукян", "Лук'яненко Олена"),
        ("ЛУК’ЯНЕНКО", "Лук'яненко Олена"),
        ("олена лук", "Лук'яненко Олена"),
        ("кяне", "Лук'яненко Олена"),
        ("галаган", "Ґалаґан Їжак"),
        ("ІЖАК", "Ґалаґан Їжак"),
        ("алена", "Йолкина Алёна"),
        ("АЛЁН", "Йолкина Алёна"),
        ("zolkow", "Żółkowska Łucja"),
        ("ŁUCJA", "Żółkowska Łucja"),
        ("oneil", "O’Neil Emily"),
        ("mil nei", "O’Neil Emily"),
    ] {
        assert_eq!(names(&base.session, query), [found], "{query}");
    }
    assert!(names(&base.session, "олена нейл").is_empty(), "every word must occur");
}

#[test]
fn phones_are_found_by_any_run_of_digits() {
    let base = cosmopolitan();
    for (number, found) in [("380501234567", "Лук'яненко Олена"), ("79123456780", "Йолкина Алёна"), ("48512000111", "Żółkowska Łucja")]
    {
        for start in 0..=number.len() - 4 {
            for end in start + 4..=number.len() {
                let run = &number[start..end];
                assert!(names(&base.session, run).contains(&found.to_owned()), "{run}");
            }
        }
    }
    assert_eq!(names(&base.session, "+38 (050) 123-45"), ["Лук'яненко Олена"]);
    assert_eq!(names(&base.session, "8912"), ["Йолкина Алёна"], "with the trunk prefix");
}

#[test]
fn mails_and_tags_are_found_too() {
    let base = Opened::new();
    let draft =
        ClientDraft { emails: vec!["Olha.K@Poshta.example".into()], tags: vec!["Манікюр".into()], ..person("Ольга", "", "") };
    clients::create(&base.session, &draft).unwrap();
    for query in ["olha.k@", "poshta", "манік"] {
        assert_eq!(names(&base.session, query), ["Ольга"], "{query}");
    }
}

#[test]
fn the_list_stands_in_the_order_people_expect() {
    let base = cosmopolitan();
    assert_eq!(names(&base.session, ""), ["O’Neil Emily", "Żółkowska Łucja", "Ґалаґан Їжак", "Йолкина Алёна", "Лук'яненко Олена"]);
}

#[test]
fn search_follows_every_change_at_once() {
    let base = Opened::new();
    let client = base.add("Іван", "Франко", "");
    let draft = ClientDraft { last_name: "Шевченко".into(), ..client.details.to_draft() };
    clients::update(&base.session, client.id, &draft, client.updated_at).unwrap();
    assert!(names(&base.session, "франко").is_empty());
    assert_eq!(names(&base.session, "шевч"), ["Шевченко Іван"]);
}

#[test]
fn a_search_is_one_entry_however_many_letters_were_typed() {
    let base = Opened::new();
    for typed in ["ф", "фр", "фра"] {
        clients::page(&base.session, typed, 0, 20).unwrap();
    }
    base.add("Іван", "", "");
    assert_eq!(last_actions(&base.session, 3), "signed-in clients-searched client-added");
}

/// The front desk at work with at most so many searches a day; the client has a phone that is not shown.
fn front_desk_with_searches(most: u32) -> Opened {
    let mut base = Opened::new();
    base.add("Олена", "Коваленко", "0501234567");
    change_searches(&base, ReadyRole::FrontDesk, most);
    base.hire("Софія", ReadyRole::FrontDesk);
    base
}

/// At most so many searches a day for a role.
fn change_searches(base: &Opened, role: ReadyRole, most: u32) {
    base.change_rules(role, |rules| Rules { limits: rules.limits.with(Meter::Searches, Some(most)), ..rules }).unwrap();
}

#[test]
fn digits_tried_out_for_a_hidden_phone_are_searches_of_their_own() {
    let base = front_desk_with_searches(4);
    let found = |digits: &str| clients::page(&base.session, digits, 0, 20).map(|page| page.total);
    // Typing on and taking back is one search, however often.
    for typed in ["45", "4567", "456", "4567"] {
        assert_eq!(found(typed).unwrap(), 1);
    }
    for (tried, hits) in [("14567", 0), ("24567", 0), ("34567", 1)] {
        assert_eq!(found(tried).unwrap(), hits, "{tried}");
    }
    check_refused(found("134567"), Code::WatchStopped);
}

#[test]
fn the_warning_of_a_known_phone_is_no_way_to_search_uncounted() {
    let base = front_desk_with_searches(2);
    let warned = |phone: &str| clients::with_phone(&base.session, phone, None).map(|known| known.len());
    assert_eq!(warned("0501234567").unwrap(), 1);
    assert_eq!(warned("0501234567").unwrap(), 1, "asking again is the same search");
    assert_eq!(warned("0501234568").unwrap(), 0);
    check_refused(warned("0501234569"), Code::WatchStopped);
}

#[test]
fn counting_what_an_export_would_take_is_a_search_too() {
    let base = Opened::new();
    base.add("Олена", "Коваленко", "0501234567");
    assert_eq!(names(&base.session, "4567"), ["Коваленко Олена"]);
    for query in ["4567", "34567", ""] {
        export::plan(&base.session, query).unwrap();
    }
    base.add("Іван", "", "");
    assert_eq!(last_actions(&base.session, 4), "client-added clients-searched clients-searched client-added");
}

#[test]
fn trying_out_an_import_is_a_search_for_whoever_does_not_see_phones_in_lists() {
    let mut base = Opened::new();
    base.add("Олена", "Коваленко", "0501234567");
    change_searches(&base, ReadyRole::Administrator, 2);
    let source = Source::read("numbers.csv".into(), "Телефон\n0501234567\n0501234568\n".into()).unwrap();
    let skipped = |base: &Opened| imports::plan(&base.session, &source, Strategy::Skip).map(|outcome| outcome.skipped);
    assert_eq!([skipped(&base).unwrap(), skipped(&base).unwrap(), skipped(&base).unwrap()], [1; 3], "the owner sees them anyway");
    base.hire("Олег", ReadyRole::Administrator);
    assert_eq!([skipped(&base).unwrap(), skipped(&base).unwrap()], [1; 2]);
    check_refused(skipped(&base), Code::WatchStopped);
    base.owner_sits_down();
    let told = entries(&base.session, &JournalFilter::default());
    let tried = told.iter().filter(|entry| entry.body.action == Action::ClientsSearched && entry.body.note == "numbers.csv");
    assert_eq!(tried.count(), 2);
}

/// Somebody with this role at the desk, and a client.
fn as_role(role: &str) -> (Opened, ClientId) {
    let mut base = Opened::new();
    let client = base.add("Іван", "", "0501234567").id;
    let role = ReadyRole::parse(role).unwrap();
    if role != ReadyRole::Owner {
        base.hire("Софія", role);
    }
    (base, client)
}

/// What a role may do, tried one by one.
fn allowed(role: &str) -> String {
    let (base, id) = as_role(role);
    let session = &base.session;
    let target = base.salon.target();
    let import = Source::read("a.csv".into(), "Ім'я;Телефон\nОля;0671112233\n".into()).unwrap();
    let attempts: Vec<(&str, Option<Code>)> = vec![
        ("list", refusal(clients::page(session, "", 0, 10))),
        ("search", refusal(clients::page(session, "іван", 0, 10))),
        ("card", refusal(clients::get(session, id))),
        ("same-phone", refusal(clients::with_phone(session, "0501234567", None))),
        ("add", refusal(clients::create(session, &person("Оля", "", "")))),
        ("change", refusal(clients::update(session, id, &person("Петро", "", ""), Millis(0)))),
        ("delete", refusal(clients::delete(session, id))),
        ("restore", refusal(clients::restore(session, id))),
        ("bin", refusal(clients::bin(session))),
        ("import", refusal(imports::plan(session, &import, Strategy::Skip))),
        ("past-imports", refusal(imports::list(session))),
        ("journal", refusal(kartoteka_api::journal::page(session, &JournalFilter::default(), None, 10))),
        ("verify", refusal(kartoteka_api::journal::verify(session))),
        ("backup", refusal(crate::salon::back_up(&base.desk, &target))),
        ("targets", refusal(base.desk.set_targets(session, vec![target.clone()]))),
        ("kit-check", refusal(kartoteka_api::kit::check(&base.desk, session, "words"))),
        ("kit-sheet", refusal(kartoteka_api::kit::sheet(&base.desk, session, &base.kit))),
    ];
    let may = attempts.into_iter().filter(|(_, refused)| *refused != Some(Code::Forbidden));
    may.map(|(what, _)| what).collect::<Vec<_>>().join(" ")
}

fn refusal<T>(result: Result<T, Error>) -> Option<Code> {
    result.err().map(|error| error.code())
}

fn check_role(role: &str, expected: Expect) {
    expected.assert_eq(&allowed(role));
}

#[test]
fn an_owner_may_do_everything() {
    check_role(
        "owner",
        expect![
            "list search card same-phone add change delete restore bin import past-imports journal verify backup targets kit-check kit-sheet"
        ],
    );
}

#[test]
fn an_administrator_sees_neither_journal_nor_kit() {
    check_role("administrator", expect!["list search card same-phone add change delete restore bin import past-imports backup targets"]);
}

#[test]
fn the_front_desk_deletes_nobody() {
    check_role("front-desk", expect!["list search card same-phone add change"]);
}

#[test]
fn a_specialist_changes_clients() {
    check_role("specialist", expect!["list search card same-phone add change"]);
}

#[test]
fn a_junior_specialist_adds_but_does_not_change() {
    check_role("junior-specialist", expect!["list search card same-phone add"]);
}

#[test]
fn an_accountant_sees_no_client() {
    check_role("accountant", expect![""]);
}
