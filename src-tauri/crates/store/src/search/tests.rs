//! Search against a plain look at every text, and the promises made to people.

use super::{Hits, SearchIndex};
use crate::{
    Read, Write,
    fixture::{add, client_id, open, person, sight},
};
use expect_test::{Expect, expect};
use kartoteka_domain::{
    ClientDetails, ClientId, Millis,
    text::{digits, fold, sort_key},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, HashSet};

fn people() -> Vec<ClientDetails> {
    vec![
        person("Коваленко Олена", &["0501234567"]),
        person("Łoś Żaneta", &["+48 512 345 678"]),
        person("Лук'яненко Їжак", &["0671112233"]),
        person("Smith Anna", &["+44 20 7946 0958"]),
        person("Олениченко Анна", &["0931230501"]),
        person("Соловйов Алёна", &["+7 912 345-67-89"]),
    ]
}

fn index(people: &[ClientDetails]) -> SearchIndex {
    let mut index = SearchIndex::default();
    for (number, details) in (1..).zip(people) {
        index.put(client_id(number), details);
    }
    index
}

fn names(index: &mut SearchIndex, people: &[ClientDetails], query: &str) -> String {
    let name = |id: &ClientId| people[usize::try_from(id.0.as_u128() - 1).unwrap()].display_name();
    index.find(query, 0, 100).ids.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn check(query: &str, found: &Expect) {
    let people = people();
    found.assert_eq(&names(&mut index(&people), &people, query));
}

#[test]
fn whole_words_come_before_beginnings_before_fragments_each_by_name() {
    check("олен", &expect!["Олениченко Анна, Коваленко Олена"]);
    check("ен", &expect!["Коваленко Олена, Лук'яненко Їжак, Олениченко Анна, Соловйов Алёна"]);
    check("анн", &expect!["Олениченко Анна, Smith Anna"]);
    check("l", &expect!["Łoś Żaneta"]);
    check("ан", &expect!["Олениченко Анна, Smith Anna"]);
    check("о", &expect!["Олениченко Анна, Коваленко Олена, Лук'яненко Їжак, Соловйов Алёна"]);
}

#[test]
fn case_diacritics_and_apostrophes_do_not_matter() {
    check("ŁOŚ", &expect!["Łoś Żaneta"]);
    check("los zan", &expect!["Łoś Żaneta"]);
    check("лукяненко", &expect!["Лук'яненко Їжак"]);
    check("Лук’ЯН ЇЖ", &expect!["Лук'яненко Їжак"]);
    check("солОВИОВ АЛЕНА", &expect!["Соловйов Алёна"]);
}

#[test]
fn any_run_of_digits_of_any_phone_is_found_however_it_is_written() {
    check("4567", &expect!["Коваленко Олена, Łoś Żaneta, Соловйов Алёна"]);
    check("(050) 123-45-67", &expect!["Коваленко Олена"]);
    check("0501", &expect!["Олениченко Анна, Коваленко Олена"]);
    check("+38 067", &expect!["Лук'яненко Їжак"]);
    check("8 912 345", &expect!["Соловйов Алёна"]);
    check("512.345", &expect!["Łoś Żaneta"]);
    check("0000", &expect![""]);
}

#[test]
fn the_end_of_a_number_comes_before_its_middle_and_a_prefix_nobody_stored_is_forgiven() {
    check("0501", &expect!["Олениченко Анна, Коваленко Олена"]);
    check("00 48 512 345 678", &expect!["Łoś Żaneta"]);
    check("+48 (0) 512 345 678", &expect!["Łoś Żaneta"]);
    check("0 512 345 678", &expect!["Łoś Żaneta"]);
}

#[test]
fn another_alphabet_comes_after_the_own_and_a_slip_only_when_nobody_else_is_found() {
    check("kovalenko", &expect!["Коваленко Олена"]);
    check("Смит", &expect!["Smith Anna"]);
    check("елена", &expect!["Коваленко Олена"]);
    check("alena", &expect!["Соловйов Алёна"]);
    check("anna smiht", &expect!["Smith Anna"]);
    check("анна smiht", &expect!["Smith Anna"]);
    check("olena ковлаенко", &expect!["Коваленко Олена"]);
    check("ковленко", &expect!["Коваленко Олена"]);
    check("ков", &expect!["Коваленко Олена"]);
    check("кво", &expect![""]);
}

#[test]
fn the_wrong_layout_is_forgiven_both_ways() {
    check("rjdfktyrj", &expect!["Коваленко Олена"]);
    check("ыьшер", &expect!["Smith Anna"]);
    check("дщы яфтуеф", &expect!["Łoś Żaneta"]);
}

#[test]
fn words_may_come_in_any_order_and_all_must_occur() {
    check("олена коваленко", &expect!["Коваленко Олена"]);
    check("анна 0958", &expect!["Smith Anna"]);
    check("anna 0958", &expect!["Smith Anna"]);
    check("олена +38050", &expect!["Коваленко Олена"]);
    check("енко 7", &expect!["Коваленко Олена, Лук'яненко Їжак"]);
}

#[test]
fn signs_without_letters_find_everybody_by_name() {
    let everybody = expect!["Łoś Żaneta, Smith Anna, Коваленко Олена, Лук'яненко Їжак, Олениченко Анна, Соловйов Алёна"];
    check("", &everybody);
    check(" - ' ", &everybody);
}

#[test]
fn a_database_is_searched_and_paged_in_the_order_of_its_first_page() {
    let (mut conn, people) = (open(), people());
    add(&mut conn, &people);
    let mut write = Write::begin(&mut conn).unwrap();
    write.clients_mut().delete(client_id(4), Millis(200)).unwrap();
    write.commit().unwrap();
    let mut index = SearchIndex::build(&conn, &sight()).unwrap();
    expect!["Олениченко Анна"].assert_eq(&names(&mut index, &people, "анна"));
    let first: Vec<ClientId> = Read::new(&conn).clients().first_page(10).unwrap().into_iter().map(|row| row.id).collect();
    assert_eq!(index.find("", 0, 10).ids, first);
    assert_eq!(index.find("", 3, 1).ids, first[3..4]);
    assert_eq!(index.len(), first.len());
}

#[test]
fn a_changed_client_is_found_by_the_new_name_only() {
    let mut people = people();
    let mut index = index(&people);
    people[0] = person("Абрамова Олена", &["0501234567"]);
    index.put(client_id(1), &people[0]);
    assert_eq!(names(&mut index, &people, "коваленко"), "");
    assert_eq!(names(&mut index, &people, "34567"), "Абрамова Олена, Łoś Żaneta, Соловйов Алёна");
    index.remove(client_id(1));
    index.remove(client_id(1));
    assert_eq!(names(&mut index, &people, "абрамова"), "");
    assert_eq!(index.len(), people.len() - 1);
}

#[test]
fn a_frequent_fragment_is_counted_short_and_paged_to_the_end() {
    let people: Vec<_> = (0..500).map(|number| person(&format!("Прізвище{number:03} Ян"), &["0501234567"])).collect();
    let mut index = index(&people);
    for query in ["ще", "я", "567", "ян виз"] {
        let (mut ids, mut page) = (Vec::new(), index.find(query, 0, 7));
        assert!(!page.total_is_exact || query == "ян виз", "{query}");
        while !page.ids.is_empty() {
            assert!(page.total > ids.len());
            ids.extend(page.ids);
            page = index.find(query, ids.len(), 7);
        }
        assert_eq!((page.total, page.total_is_exact), (ids.len(), true), "{query}");
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), if query == "ян виз" { 0 } else { 500 }, "{query}");
    }
}

/// The same by looking at every text.
#[derive(Default)]
struct Plain(BTreeMap<ClientId, (Vec<u8>, String)>);

impl Plain {
    fn find(&self, query: &str) -> Vec<ClientId> {
        let phone = query.chars().any(|c| c.is_ascii_digit()) && query.chars().all(|c| c.is_ascii_digit() || " +-().".contains(c));
        let folded = if phone { digits(query) } else { fold(query) };
        let mut hits: Vec<_> = self.0.iter().filter_map(|(id, (key, text))| Some((rank(&folded, text)?, key, *id))).collect();
        hits.sort();
        hits.into_iter().map(|(_, _, id)| id).collect()
    }
}

/// 0 when every word is whole, 1 when each begins a word and one the text, 2 without that, 3 when every word is found.
fn rank(folded: &str, text: &str) -> Option<u8> {
    let words = || folded.split(' ').map(|word| word.strip_prefix('+').filter(|_| is_run(word)).unwrap_or(word));
    let begins = |word: &str| is_run(word) || format!(" {text}").contains(&format!(" {word}"));
    let ends = |word: &str| format!("{text} ").contains(&format!("{word} "));
    let is_whole = |word: &str| if is_run(word) { ends(word) } else { format!(" {text} ").contains(&format!(" {word} ")) };
    let opens = || words().any(|word| !is_run(word) && text.starts_with(word));
    words().all(|word| text.contains(word)).then(|| match () {
        () if !words().all(begins) => 3,
        () if words().all(is_whole) => 0,
        () if opens() => 1,
        () => 2,
    })
}

fn is_run(word: &str) -> bool {
    let run = word.strip_prefix('+').unwrap_or(word);
    !run.is_empty() && run.bytes().all(|byte| byte.is_ascii_digit())
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof!["[А-ДҐЄІЇа-дґєії'’]{1,5}", "[A-DŁŚŻa-dłśż]{1,5}", "[ёйыъ]{1,3}", "[αβß漢字]{1,2}"]
}

fn details() -> impl Strategy<Value = ClientDetails> {
    (name(), name(), prop::option::of("\\+38050[0-2]{7}|[0-3]{3,6}"))
        .prop_map(|(last, first, phone)| person(&format!("{last} {first}"), phone.as_deref().as_slice()))
}

fn query() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[А-Дґєіїа-д]{1,3}",
        3 => "[a-dŁśŻ]{1,2}( [а-дA-D]{1,2})?",
        3 => "[+0-3]{0,1}[0-3 -]{1,4}",
        1 => "[а-д]{1,2} \\+?[0-3]{1,2}",
        1 => "[αß漢ыё]",
        1 => Just(String::new()),
    ]
}

fn all_pages(index: &mut SearchIndex, query: &str, size: usize) -> (Vec<ClientId>, Hits) {
    let mut ids = Vec::new();
    loop {
        let page = index.find(query, ids.len(), size);
        if page.ids.is_empty() {
            return (ids, page);
        }
        ids.extend(page.ids);
    }
}

proptest! {
    #[test]
    fn finds_first_what_a_look_at_every_text_finds_in_the_same_order(
        changes in prop::collection::vec((1..40u128, prop::option::weighted(0.8, details())), 1..120),
        queries in prop::collection::vec(query(), 1..12),
        size in 1..9usize,
    ) {
        let (mut index, mut plain) = (SearchIndex::default(), Plain::default());
        for (number, change) in changes {
            let id = client_id(number);
            match change {
                Some(details) => {
                    plain.0.insert(id, (sort_key(&details.display_name()), details.search_text()));
                    index.put(id, &details);
                }
                None => {
                    plain.0.remove(&id);
                    index.remove(id);
                }
            }
        }
        for query in queries {
            let (ids, last) = all_pages(&mut index, &query, size);
            let strict = plain.find(&query);
            prop_assert_eq!(ids.get(..strict.len()), Some(strict.as_slice()), "{:?}", query);
            prop_assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "{:?}", query);
            prop_assert_eq!((last.total, last.total_is_exact), (ids.len(), true));
        }
    }

    #[test]
    fn every_fragment_of_every_word_finds_its_client(details in details(), cut in any::<(prop::sample::Index, prop::sample::Index)>()) {
        let mut index = SearchIndex::default();
        index.put(client_id(1), &details);
        for word in [&details.name.first, &details.name.last] {
            let letters: Vec<char> = word.chars().collect();
            let (one, other) = (cut.0.index(letters.len()), cut.1.index(letters.len()));
            let fragment: String = letters[one.min(other)..=one.max(other)].iter().collect();
            prop_assert_eq!(index.find(&fragment, 0, 1).ids, vec![client_id(1)], "{} in {}", fragment, word);
            prop_assert_eq!(index.find(&fragment.to_uppercase(), 0, 1).ids, vec![client_id(1)], "{} in {}", fragment, word);
        }
    }
}
