//! Finding people however typed: the table of the stories over a full base, beside PostgreSQL on the same names in the same
//! run, query by query in turn.
//!
//! Twenty's query is the one of its search service: words as prefixes of a text vector, all of them or any, ranked by
//! `ts_rank_cd`. The other is `pg_trgm` as it is recommended for names with slips: nearness of words over a trigram index.

use crate::{
    base::Salon,
    postgres::Postgres,
    report::{Report, median, ms, percentile, timed},
};
use kartoteka_api::{
    Clock, Flow, KdfParams, Session, clients,
    imports::{self, Source, Strategy},
};
use kartoteka_domain::{ClientDetails, ClientDraft, ClientId, Country, text};
use kartoteka_exchange::people;
use kartoteka_store::SearchIndex;
use std::{collections::BTreeMap, fs};

const SEED: u64 = 7;
/// The rows of a page.
const PAGE: usize = 50;
/// More than a list ever shows.
const EVERYBODY: usize = 10_000;
const TWENTY: &str = "Twenty's query, PostgreSQL";

/// What is typed, who is meant, in which way it differs, and whether nobody else can be meant.
type Pair = (String, String, String, bool);

/// Times and hits of one class of queries.
#[derive(Default)]
struct Class {
    ours: Vec<f64>,
    twenty: Vec<f64>,
    trigrams: Vec<f64>,
    /// Found by us, first where wanted, wanted first; found by Twenty's query and by trigrams.
    found: [usize; 5],
}

pub fn measure(size: usize, report: &mut Report) {
    let all = everybody(size);
    memory(&all, report);
    let salon = Salon::new(KdfParams::FASTEST);
    let source = Source::read("clients.csv".into(), csv_file(&all)).unwrap();
    imports::run(&salon.session(), &source, Strategy::Create, &mut |_| Flow::Go).unwrap();
    let session = salon.session();
    // What was brought in is learnt by the first search that needs it.
    clients::page(&session, "рогінда", 0, PAGE).unwrap();
    let mut peer = Postgres::start();
    match &mut peer {
        Some(peer) => fill(peer, &all),
        None => println!("PostgreSQL is NOT installed: search is measured ALONE, no goal beside it is shown"),
    }
    let mut classes = BTreeMap::<String, Class>::new();
    for pair in pairs() {
        classes.entry(pair.2.clone()).or_default().take(&session, peer.as_mut(), &pair);
    }
    let together = classes.values().fold(Class::default(), Class::with);
    classes.iter().for_each(|(name, class)| class.tell(name, all.len(), report));
    together.tell("all classes", all.len(), report);
}

impl Class {
    fn take(&mut self, session: &Session, mut peer: Option<&mut Postgres>, (query, expected, _, is_first): &Pair) {
        let (mut ours, mut twenty, mut trigrams) = (Vec::new(), Vec::new(), Vec::new());
        let (mut place, mut twenty_finds, mut trigrams_find) = (None, false, false);
        for _ in 0..5 {
            ours.push(ms(timed(|| {
                let rows = clients::page(session, query, 0, PAGE).unwrap().rows;
                place = rows.iter().position(|row| row.display_name.starts_with(expected));
            })));
            if let Some(peer) = &mut peer {
                let finds = |rows: Vec<String>| rows.iter().any(|name| name.starts_with(expected));
                twenty.push(ms(timed(|| twenty_finds = finds(peer.query(&twentys(query))))));
                trigrams.push(ms(timed(|| trigrams_find = finds(peer.query(&by_trigrams(query))))));
            }
        }
        if !is_first {
            // Others are called so too: whoever scrolls on finds, with us and with them.
            let all = |sql: String, peer: &mut Postgres| peer.query(&sql.replace(&limit(PAGE), &limit(EVERYBODY)));
            let finds = |rows: Vec<String>| rows.iter().any(|name| name.starts_with(expected));
            place = place.or_else(|| scrolled(session, query, expected));
            if let Some(peer) = &mut peer {
                twenty_finds = finds(all(twentys(query), peer));
                trigrams_find = finds(all(by_trigrams(query), peer));
            }
        }
        self.ours.push(median(ours));
        if peer.is_some() {
            self.twenty.push(median(twenty));
            self.trigrams.push(median(trigrams));
        }
        let hits = [place.is_some(), *is_first && place == Some(0), *is_first, twenty_finds, trigrams_find];
        self.found.iter_mut().zip(hits).for_each(|(count, hit)| *count += usize::from(hit));
        if place.is_none() {
            println!("NOT FOUND: {query} should find {expected}");
        } else if *is_first && place != Some(0) {
            println!("not first: {query} should find {expected}");
        }
    }

    fn with(mut self, other: &Self) -> Self {
        self.ours.extend(&other.ours);
        self.twenty.extend(&other.twenty);
        self.trigrams.extend(&other.trigrams);
        self.found.iter_mut().zip(other.found).for_each(|(sum, count)| *sum += count);
        self
    }

    fn tell(&self, name: &str, size: usize, report: &mut Report) {
        let p99 = |times: &[f64]| percentile(&mut times.to_vec(), 0.99);
        let rate = |count: usize| count as f64 / self.ours.len() as f64;
        let [found, first, wanted_first, twenty, trigrams] = self.found;
        let (ours, theirs) = (p99(&self.ours), p99(&self.twenty));
        let mut note = format!("found {:.3}, first {first} of {wanted_first}", rate(found));
        let peer = (!self.twenty.is_empty()).then(|| {
            note += &format!(
                "; Twenty finds {:.3}; × {:.2} of pg_trgm, which finds {:.3}",
                rate(twenty),
                ours / p99(&self.trigrams),
                rate(trigrams)
            );
            (TWENTY.to_owned(), ours / theirs)
        });
        report.push(&format!("(s) p99, {name}"), size, ours, "ms", peer, &note);
        if name == "all classes" {
            let half = percentile(&mut self.ours.clone(), 0.5);
            let peer = (!self.twenty.is_empty()).then(|| (TWENTY.to_owned(), half / percentile(&mut self.twenty.clone(), 0.5)));
            report.push("(s) p50, all classes", size, half, "ms", peer, &format!("{} queries", self.ours.len()));
        }
    }
}

/// At which place the list has somebody, page by page.
fn scrolled(session: &Session, query: &str, expected: &str) -> Option<usize> {
    (0..EVERYBODY).step_by(PAGE).find_map(|from| {
        let rows = clients::page(session, query, from, PAGE).unwrap().rows;
        let place = rows.iter().position(|row| row.display_name.starts_with(expected)).map(|place| Some(from + place));
        place.or_else(|| rows.is_empty().then_some(None))
    })?
}

fn limit(count: usize) -> String {
    format!("LIMIT {}", count + 1)
}

/// The people of the table and so many others.
fn everybody(size: usize) -> Vec<ClientDraft> {
    let table = Source::read("search-people.csv".into(), fixture("search-people.csv")).unwrap();
    let meant = table.sheet.drafts(&table.mapping).map(|row| row.draft.unwrap()).collect::<Vec<_>>();
    meant.into_iter().chain(people::generate(size, SEED)).collect()
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(format!("{}/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn pairs() -> Vec<Pair> {
    let table = String::from_utf8(fixture("search-pairs.tsv")).unwrap();
    let pair = |line: &str| {
        let [query, expected, class, place] = *line.split('\t').collect::<Vec<_>>() else { panic!("four columns: {line}") };
        (query.to_owned(), expected.to_owned(), class.to_owned(), place == "first")
    };
    table.lines().filter(|line| !line.starts_with('#')).map(pair).collect()
}

fn csv_file(drafts: &[ClientDraft]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    writer.write_record(["Прізвище", "Ім'я", "По батькові", "Телефон", "E-mail", "Теги"]).unwrap();
    drafts.iter().for_each(|draft| writer.write_record(columns(draft)).unwrap());
    writer.into_inner().unwrap()
}

fn columns(draft: &ClientDraft) -> [String; 6] {
    let names = [&draft.last_name, &draft.first_name, &draft.middle_name].map(String::clone);
    let [last, first, middle] = names;
    [last, first, middle, draft.phones.join(","), draft.emails.join(","), draft.tags.join(",")]
}

/// What the index holds in memory, counted.
fn memory(all: &[ClientDraft], report: &mut Report) {
    let (clock, mut index) = (Clock::system(), SearchIndex::default());
    for draft in all {
        index.put(ClientId(clock.new_id()), &ClientDetails::parse(draft, Country::UKRAINE).unwrap());
    }
    assert!(index.find("рогінда", 0, 1).total > 0);
    let per_client = index.bytes() as f64 / all.len() as f64;
    report.push("(s) memory of search per 100,000 clients", all.len(), per_client / 10.0, "MB", None, "counted, spare room included");
}

fn fill(peer: &mut Postgres, all: &[ClientDraft]) {
    let path = peer.folder().join("people.csv");
    let mut writer = csv::Writer::from_path(&path).unwrap();
    for draft in all {
        let [last, first, middle, phone, email, tags] = columns(draft);
        let digits = text::digits(&phone);
        writer.write_record([format!("{last} {first}"), middle, phone, digits, email, tags]).unwrap();
    }
    writer.flush().unwrap();
    drop(writer);
    peer.query(&format!(
        "CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm;
         CREATE FUNCTION unaccent_immutable(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT public.unaccent('public.unaccent', $1) $$;
         CREATE TABLE person (id bigserial PRIMARY KEY, name text, middle text, phone text, digits text, email text, tags text, deleted timestamptz);
         COPY person (name, middle, phone, digits, email, tags) FROM '{}' (FORMAT csv, FORCE_NOT_NULL (name, middle, phone, digits, email, tags));
         ALTER TABLE person ADD vector tsvector GENERATED ALWAYS AS (to_tsvector('simple', unaccent_immutable(
             name || ' ' || middle || ' ' || email || ' ' || digits))) STORED;
         ALTER TABLE person ADD words text GENERATED ALWAYS AS (
             lower(name || ' ' || middle || ' ' || email || ' ' || digits)) STORED;
         CREATE INDEX ON person USING gin (vector); CREATE INDEX ON person USING gin (words gin_trgm_ops)",
        path.display()
    ));
    peer.query("VACUUM ANALYZE person");
}

/// As `SearchService.buildSearchQueryAndGetRecords` sends it, a page and one more.
fn twentys(query: &str) -> String {
    let words: Vec<String> = query.split_whitespace().map(|word| format!("{}:*", escaped(word))).collect();
    let terms = |sign: &str| format!("to_tsquery('simple', unaccent_immutable('{}'))", words.join(sign).replace('\'', "''"));
    let (all, any) = (terms(" & "), terms(" | "));
    format!(
        "SELECT name, id, ts_rank_cd(vector, {all}), ts_rank(vector, {any}) FROM person WHERE deleted IS NULL
         AND (vector @@ {all} OR vector @@ {any})
         ORDER BY ts_rank_cd(vector, {all}) DESC, ts_rank(vector, {any}) DESC, id ASC NULLS FIRST {}",
        limit(PAGE)
    )
}

/// Signs of the query language as letters.
fn escaped(word: &str) -> String {
    word.chars().flat_map(|sign| if sign.is_alphanumeric() { vec![sign] } else { vec!['\\', sign] }).collect()
}

fn by_trigrams(query: &str) -> String {
    let typed = query.to_lowercase().replace('\'', "''");
    format!("SELECT name FROM person WHERE '{typed}' <% words ORDER BY word_similarity('{typed}', words) DESC, id {}", limit(PAGE))
}
