//! Bringing in files: real layouts, three strategies, bad rows, undoing.

use crate::salon::{Opened, bring_in, cards, check_intact, check_refused, entries, fixture, last_actions, names, person};
use expect_test::{Expect, expect};
use kartoteka_api::{
    Code, JournalFilter, Session, clients,
    imports::{self, Delimiter, Encoding, Outcome, Source, Strategy},
};
use kartoteka_backup::Flow;
use kartoteka_domain::{ClientDraft, ImportId, Subject};
use std::panic::{AssertUnwindSafe, catch_unwind};

const STRATEGIES: [Strategy; 3] = [Strategy::Create, Strategy::Update, Strategy::Skip];

fn run(session: &Session, source: &Source, strategy: Strategy) -> (ImportId, Outcome) {
    imports::run(session, source, strategy, &mut |_| Flow::Go).unwrap()
}

fn told(outcome: &Outcome) -> String {
    let rejected: Vec<_> = outcome.rejected.iter().map(|row| format!(" {}:{}", row.line, row.reason)).collect();
    format!("+{} ~{} ={} ×{}{}", outcome.added, outcome.updated, outcome.skipped, outcome.rejected.len(), rejected.concat())
}

/// Brings in a fixture with the strategy the window suggests; the dry run must have told the same.
fn check_fixture(name: &str, expected: Expect) {
    let base = Opened::new();
    let source = Source::open(&fixture(name)).unwrap();
    let planned = imports::plan(&base.session, &source, Strategy::Update).unwrap();
    let (_, outcome) = run(&base.session, &source, Strategy::Update);
    assert_eq!(told(&planned), told(&outcome), "the dry run promised something else");
    assert_eq!(names(&base.session, "").len(), outcome.added);
    expected.assert_eq(&format!("{} {} {}", source.sheet.encoding().code(), source.sheet.delimiter().code(), told(&outcome)));
}

#[test]
fn the_thousand_rows_of_a_salon_come_in() {
    check_fixture("clients-1000-cp1251-semicolon.csv", expect!["windows-1251 semicolon +1000 ~0 =0 ×0"]);
}

#[test]
fn a_polish_list_comes_in() {
    check_fixture("polish-cp1250.csv", expect!["windows-1250 semicolon +60 ~0 =0 ×0"]);
}

#[test]
fn a_list_saved_as_unicode_text_comes_in() {
    check_fixture("utf16le-tab.csv", expect!["utf-16le tab +25 ~0 =0 ×0"]);
}

#[test]
fn google_contacts_come_in() {
    check_fixture("google-new.csv", expect!["utf-8 comma +7 ~0 =0 ×1 8:name-or-phone-needed"]);
}

#[test]
fn outlook_contacts_come_in() {
    check_fixture("outlook-classic.csv", expect!["windows-1251 comma +5 ~0 =0 ×0"]);
}

#[test]
fn a_fresha_export_comes_in() {
    check_fixture("fresha.csv", expect!["utf-8 comma +4 ~0 =0 ×1 6:name-or-phone-needed"]);
}

#[test]
fn a_messy_list_comes_in_and_its_bad_rows_are_told() {
    check_fixture("messy.csv", expect!["utf-8 semicolon +8 ~0 =0 ×4 6:row-empty 13:row-empty 14:name-or-phone-needed 18:row-empty"]);
}

#[test]
fn a_client_of_the_file_is_found_by_the_last_four_digits() {
    let base = Opened::new();
    run(&base.session, &Source::open(&fixture("clients-1000-cp1251-semicolon.csv")).unwrap(), Strategy::Update);
    assert!(names(&base.session, "1234").contains(&"Черненко Любов".to_owned()));
}

#[test]
fn a_wrong_guess_can_be_corrected_by_hand() {
    let base = Opened::new();
    let mut source = Source::open(&fixture("clients-1000-cp1251-semicolon.csv")).unwrap();
    source.reread(Some(Encoding::Windows1250), Some(Delimiter::Comma)).unwrap();
    source.reread(Some(Encoding::Windows1251), Some(Delimiter::Semicolon)).unwrap();
    assert_eq!(imports::plan(&base.session, &source, Strategy::Create).unwrap().added, 1_000);
}

const KNOWN: &str = "Ім'я;Прізвище;Телефон;Примітка;Адреса\nОльга;;+38 (050) 123-45-67;;Львів\n";

fn with_known(strategy: Strategy) -> (Opened, ImportId, Outcome) {
    let base = Opened::new();
    let known = ClientDraft { note: "Алергія".into(), ..person("Ольга", "Кобилянська", "0501234567") };
    clients::create(&base.session, &known).unwrap();
    let (id, outcome) = bring_in(&base.session, KNOWN, strategy);
    (base, id, outcome)
}

#[test]
fn create_adds_another_client_with_the_same_phone() {
    let (base, _, outcome) = with_known(Strategy::Create);
    assert_eq!(told(&outcome), "+1 ~0 =0 ×0");
    assert_eq!(names(&base.session, "0501234567"), ["Кобилянська Ольга", "Ольга"]);
}

#[test]
fn update_fills_in_and_blank_cells_wipe_nothing() {
    let (base, _, outcome) = with_known(Strategy::Update);
    assert_eq!(told(&outcome), "+0 ~1 =0 ×0");
    let (_, card) = cards(&base.session).remove(0);
    assert_eq!((card.last_name.as_str(), card.note.as_str(), card.address.as_str()), ("Кобилянська", "Алергія", "Львів"));
    assert_eq!(card.phones.len(), 1);
}

#[test]
fn skip_leaves_the_known_client_alone() {
    let (base, _, outcome) = with_known(Strategy::Skip);
    assert_eq!(told(&outcome), "+0 ~0 =1 ×0");
    assert_eq!(cards(&base.session)[0].1.address, "");
}

#[test]
fn a_mail_tells_who_is_known_when_there_is_no_phone() {
    let base = Opened::new();
    let known = ClientDraft { emails: vec!["olha@poshta.example".into()], ..person("Ольга", "", "") };
    clients::create(&base.session, &known).unwrap();
    let (_, outcome) = bring_in(&base.session, "Ім'я;Email;Місто\nОльга;OLHA@poshta.example;Львів\n", Strategy::Skip);
    assert_eq!(told(&outcome), "+0 ~0 =1 ×0");
}

#[test]
fn a_family_sharing_a_phone_stays_two_people() {
    let base = Opened::new();
    let (_, outcome) = bring_in(&base.session, "Ім'я;Телефон\nОльга;0501234567\nМарко;0501234567\nОльга;0501234567\n", Strategy::Update);
    assert_eq!(told(&outcome), "+2 ~1 =0 ×0");
}

#[test]
fn the_same_file_again_changes_nothing() {
    for name in ["clients-1000-cp1251-semicolon.csv", "messy.csv", "google-new.csv"] {
        for strategy in [Strategy::Update, Strategy::Skip] {
            let base = Opened::new();
            let source = Source::open(&fixture(name)).unwrap();
            run(&base.session, &source, strategy);
            let before = cards(&base.session);
            let (_, again) = run(&base.session, &source, strategy);
            let unkeyed = before.len() - reachable(&before);
            assert_eq!(again.added, unkeyed, "{name}: only clients without phone and mail cannot be known again");
            assert_eq!(reachable(&cards(&base.session)), reachable(&before), "{name}");
        }
    }
}

/// How many a second import can know again.
fn reachable(cards: &[(String, ClientDraft)]) -> usize {
    cards.iter().filter(|(_, card)| !card.phones.is_empty() || !card.emails.is_empty()).count()
}

#[test]
fn the_dry_run_changes_nothing_and_promises_what_happens() {
    for name in ["clients-1000-cp1251-semicolon.csv", "messy.csv", "google-new.csv", "outlook-classic.csv", "fresha.csv"] {
        for strategy in STRATEGIES {
            let base = Opened::new();
            let source = Source::open(&fixture(name)).unwrap();
            for _ in 0..2 {
                let before = cards(&base.session);
                let planned = imports::plan(&base.session, &source, strategy).unwrap();
                assert!(cards(&base.session) == before, "{name} {}: the dry run changed something", strategy.code());
                let (_, outcome) = run(&base.session, &source, strategy);
                assert_eq!(told(&planned), told(&outcome), "{name} {}", strategy.code());
            }
        }
    }
}

#[test]
fn one_bad_row_stops_nothing() {
    let base = Opened::new();
    let csv = "Ім'я;Телефон;Email;Дата народження\nОля;0501112233;olia@poshta.example;\n;;;\n;;;1990\nІра;у мами;без пошти;колись\n";
    let (_, outcome) = bring_in(&base.session, csv, Strategy::Update);
    expect!["+2 ~0 =0 ×1 4:name-or-phone-needed"].assert_eq(&told(&outcome));
    let card = cards(&base.session).into_iter().map(|(_, card)| card).find(|card| card.first_name == "Іра").unwrap();
    for kept in ["у мами", "без пошти", "колись"] {
        assert!(card.note.contains(kept), "{kept} must not be lost: {}", card.note);
    }
}

/// All that a person sees of the clients: every card, in list order.
fn state(base: &Opened) -> Vec<(String, ClientDraft)> {
    cards(&base.session)
}

fn salon_with_history() -> Opened {
    let base = Opened::new();
    for (first, phone) in [("Любов", "0501001234"), ("Віра", "0631379153"), ("Надія", "0931112255")] {
        let draft = ClientDraft { note: "своя примітка".into(), tags: vec!["vip".into()], ..person(first, "", phone) };
        clients::create(&base.session, &draft).unwrap();
    }
    let gone = base.add("Петро", "", "0671112244");
    clients::delete(&base.session, gone.id).unwrap();
    base
}

#[test]
fn undoing_brings_back_exactly_what_was() {
    for strategy in STRATEGIES {
        for name in ["clients-1000-cp1251-semicolon.csv", "messy.csv"] {
            let base = salon_with_history();
            let before = state(&base);
            let (id, outcome) = run(&base.session, &Source::open(&fixture(name)).unwrap(), strategy);
            assert!(outcome.added > 0 && state(&base) != before);
            imports::undo(&base.session, id).unwrap();
            assert!(state(&base) == before, "{name} {}", strategy.code());
            assert!(names(&base.session, "черненко").is_empty(), "search has forgotten them");
            assert_eq!(clients::bin(&base.session).unwrap().len(), 500.min(1 + outcome.added), "the additions lie in the bin");
            assert!(imports::list(&base.session).unwrap()[0].undone_at.is_some());
            check_intact(&base.session);
        }
    }
}

#[test]
fn a_client_named_twice_in_the_file_is_undone_too() {
    for (rows, added) in [("Оля;0501112233;Львів\nОля;0501112233;Київ\n", 1), ("Любов;0501001234;Львів\nЛюбов;0501001234;Київ\n", 0)]
    {
        let base = salon_with_history();
        let before = state(&base);
        let (id, outcome) = bring_in(&base.session, &format!("Ім'я;Телефон;Адреса\n{rows}"), Strategy::Update);
        assert_eq!((outcome.added, outcome.updated), (added, 2 - added));
        imports::undo(&base.session, id).unwrap();
        assert!(state(&base) == before, "{rows}");
    }
}

#[test]
fn undoing_leaves_alone_what_somebody_changed_since() {
    let (base, id, _) = with_known(Strategy::Update);
    let client = clients::get(&base.session, crate::salon::rows(&base.session, "")[0].id).unwrap();
    let draft = ClientDraft { note: "Записана на середу".into(), ..client.details.to_draft() };
    clients::update(&base.session, client.id, &draft, client.updated_at).unwrap();
    assert_eq!(imports::undo(&base.session, id).unwrap(), 0);
    assert_eq!(cards(&base.session)[0].1.note, "Записана на середу");
}

#[test]
fn undoing_twice_does_no_more_than_once() {
    let (base, id, _) = with_known(Strategy::Update);
    imports::undo(&base.session, id).unwrap();
    let before = state(&base);
    let again = imports::undo(&base.session, id);
    assert!(matches!(again, Ok(0) | Err(_)));
    assert!(state(&base) == before);
}

#[test]
fn an_import_nobody_knows_is_not_undone() {
    let base = Opened::new();
    check_refused(imports::undo(&base.session, ImportId(base.session.clock().new_id())), Code::NotFound);
}

#[test]
fn a_stopped_import_keeps_its_batches_and_is_undone_as_a_whole() {
    let base = salon_with_history();
    let before = state(&base);
    let source = two_batches();
    let mut calls = 0;
    let (id, outcome) = imports::run(&base.session, &source, Strategy::Update, &mut |_| {
        calls += 1;
        if calls > 1 { Flow::Stop } else { Flow::Go }
    })
    .unwrap();
    assert_eq!(outcome.added, 4_000);
    imports::undo(&base.session, id).unwrap();
    assert!(state(&base) == before);
}

/// More rows than one transaction takes.
fn two_batches() -> Source {
    let mut csv = String::from("First name;Phone\n");
    for number in 0..4_500 {
        csv.push_str(&format!("Ганна;+38067{number:07}\n"));
    }
    Source::read("large.csv".into(), csv.into_bytes()).unwrap()
}

#[test]
fn an_interrupted_import_is_listed_as_such_and_undone_as_a_whole() {
    let base = salon_with_history();
    let before = state(&base);
    let source = two_batches();
    let crash = catch_unwind(AssertUnwindSafe(|| {
        imports::run(&base.session, &source, Strategy::Update, &mut |done| if done > 0 { panic!("the power fails") } else { Flow::Go })
    }));
    assert!(crash.is_err());
    let run = imports::list(&base.session).unwrap().remove(0);
    assert!(run.finished_at.is_none());
    assert_eq!(run.counts.added, 4_000);
    imports::undo(&base.session, run.id).unwrap();
    assert!(state(&base) == before);
}

#[test]
fn an_import_leaves_its_entries_and_those_of_its_clients() {
    let (base, id, _) = with_known(Strategy::Update);
    assert_eq!(last_actions(&base.session, 4), "import-begun client-changed import-read import-done");
    imports::undo(&base.session, id).unwrap();
    let filter = JournalFilter { subject: Some(Subject::Import(id)), ..JournalFilter::default() };
    assert_eq!(entries(&base.session, &filter)[0].body.action.code(), "import-undone");
}

#[test]
fn a_file_that_is_no_table_is_refused_with_its_reason() {
    let refused = |bytes: &[u8], code| check_refused(Source::read("a.csv".into(), bytes.to_vec()), code);
    refused(b"", Code::NothingToImport);
    refused(b"PK\x03\x04 a workbook", Code::Workbook);
    refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", Code::NotText);
    refused(
        "Ім'я\n".as_bytes().iter().copied().chain("я\n".repeat(300_001).into_bytes()).collect::<Vec<_>>().as_slice(),
        Code::TooManyRows,
    );
    check_refused(Source::open(&fixture("no-such-file.csv")), Code::FileUnreadable);
}

#[test]
fn more_columns_than_anybody_can_map_are_refused() {
    let wide = format!("{}\n", vec!["x"; 300].join(";")).repeat(3);
    let mut source = Source::read("a.csv".into(), wide.into_bytes()).unwrap();
    check_refused(source.reread(None, Some(Delimiter::Semicolon)), Code::TooManyColumns);
}

#[test]
fn a_running_import_is_neither_interrupted_nor_undone() {
    let base = Opened::new();
    let source = two_batches();
    let mut told = Vec::new();
    let (id, _) = imports::run(&base.session, &source, Strategy::Create, &mut |_| {
        let run = imports::list(&base.session).unwrap().remove(0);
        told.push(imports::is_running(&base.session, run.id));
        check_refused(imports::undo(&base.session, run.id), Code::Busy);
        Flow::Go
    })
    .unwrap();
    assert_eq!(told, [true, true]);
    assert!(!imports::is_running(&base.session, id));
}

#[test]
fn a_lock_ends_a_running_import_and_what_came_in_is_undone_after_the_next_sign_in() {
    let base = salon_with_history();
    let before = state(&base);
    let ended = imports::run(&base.session, &two_batches(), Strategy::Update, &mut |done| {
        if done > 0 {
            base.desk.lock().unwrap();
        }
        Flow::Go
    });
    check_refused(ended, Code::Locked);

    let session = crate::salon::unlock(&base.desk).session;
    assert_eq!(last_actions(&session, 3), "import-read locked signed-in", "nothing is written after the lock");
    let run = imports::list(&session).unwrap().remove(0);
    assert!(run.finished_at.is_none() && !imports::is_running(&session, run.id));
    assert_eq!(imports::undo(&session, run.id).unwrap(), 4_000);
    assert!(cards(&session) == before);
}

#[test]
fn undoing_twice_leaves_alone_whom_somebody_brought_back() {
    let base = Opened::new();
    let (id, _) = bring_in(&base.session, KNOWN, Strategy::Create);
    assert_eq!(imports::undo(&base.session, id).unwrap(), 1);
    let back = clients::bin(&base.session).unwrap().remove(0);
    clients::restore(&base.session, back.id).unwrap();
    assert_eq!(imports::undo(&base.session, id).unwrap(), 0);
    assert_eq!(names(&base.session, ""), ["Ольга"]);
}

#[test]
fn a_row_that_would_grow_a_card_beyond_its_form_stays_out_and_the_dry_run_says_so() {
    let base = Opened::new();
    let full = ClientDraft { note: "я".repeat(20_000), ..person("Ольга", "", "0501234567") };
    clients::create(&base.session, &full).unwrap();
    let source = Source::read("list.csv".into(), "Ім'я;Телефон;Примітка\nОльга;0501234567;ще\n".into()).unwrap();
    let planned = imports::plan(&base.session, &source, Strategy::Update).unwrap();
    let (_, outcome) = run(&base.session, &source, Strategy::Update);
    assert_eq!(told(&planned), told(&outcome));
    assert_eq!(told(&outcome), "+0 ~0 =0 ×1 2:too-long");
}
