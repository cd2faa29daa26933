//! Finding our people as they are typed: the table of `fixtures/search-pairs.tsv`, over a base of those people and a
//! thousand others, the way the window asks.

use crate::salon::{Opened, bring_in, person};
use kartoteka_api::{Session, clients, imports::Strategy};
use kartoteka_domain::{ClientDraft, ReadyRole};
use kartoteka_exchange::people;
use std::{collections::BTreeMap, fmt::Write, fs};

/// The rows a person sees without scrolling on.
const PAGE: usize = 50;
const OTHERS: usize = 1_000;

/// What is typed and who is meant.
struct Pair {
    query: String,
    expected: String,
    class: String,
    /// Nobody else can be meant.
    is_first: bool,
}

fn fixture(name: &str) -> String {
    fs::read_to_string(format!("{}/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn pairs() -> Vec<Pair> {
    let pair = |line: &str| {
        let [query, expected, class, place] = *line.split('\t').collect::<Vec<_>>() else { panic!("four columns: {line}") };
        Pair { query: query.into(), expected: expected.into(), class: class.into(), is_first: place == "first" }
    };
    fixture("search-pairs.tsv").lines().filter(|line| !line.starts_with('#')).map(pair).collect()
}

fn base() -> Opened {
    let base = Opened::new();
    bring_in(&base.session, &fixture("search-people.csv"), Strategy::Create);
    let line = |draft: ClientDraft| format!("{};{};{}\n", draft.last_name, draft.first_name, draft.phones.join(","));
    let others: String = people::generate(OTHERS, 11).map(line).collect();
    bring_in(&base.session, &format!("Прізвище;Ім'я;Телефон\n{others}"), Strategy::Create);
    base
}

/// At which place of the first page, from 0.
fn place(session: &Session, pair: &Pair) -> Option<usize> {
    let page = clients::page(session, &pair.query, 0, PAGE).unwrap();
    page.rows.iter().position(|row| row.display_name.starts_with(&pair.expected))
}

#[test]
fn everybody_is_found_however_typed_and_first_where_nobody_else_can_be_meant() {
    let base = base();
    let (pairs, mut missed) = (pairs(), String::new());
    assert!(pairs.len() >= 300);
    for pair in &pairs {
        let place = place(&base.session, pair);
        if place.is_none_or(|place| pair.is_first && place > 0) {
            let first = clients::page(&base.session, &pair.query, 0, 3).unwrap();
            let first: Vec<_> = first.rows.into_iter().map(|row| row.display_name).collect();
            writeln!(missed, "{}: {} should find {}, stands at {place:?} of {first:?}", pair.class, pair.query, pair.expected).unwrap();
        }
    }
    assert!(missed.is_empty(), "{missed}");
}

#[test]
fn the_table_covers_every_way_to_type() {
    let mut classes = BTreeMap::<String, usize>::new();
    pairs().into_iter().for_each(|pair| *classes.entry(pair.class).or_default() += 1);
    for class in
        ["exact", "prefix", "word", "inside", "layout", "letters", "apostrophe", "polish", "alphabet", "typo", "order", "mail", "phone"]
    {
        assert!(classes.get(class).is_some_and(|count| *count >= 5), "{class}");
    }
}

#[test]
fn whoever_does_not_see_a_client_finds_nobody_however_typed() {
    let mut base = Opened::new();
    let hidden = ClientDraft { vip: true, ..person("Рогніда", "Ковальчук", "0501234567") };
    clients::create(&base.session, &hidden).unwrap();
    base.hire("Софія", ReadyRole::Specialist);
    for typed in ["рогніда", "Rohnida", "hjuysLF", "рогінда", "4567", "0048501234567"] {
        assert_eq!(clients::page(&base.session, typed, 0, PAGE).unwrap().total, 0, "{typed}");
    }
}
