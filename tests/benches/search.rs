//! Search as you type: a thousand typed prefixes and fragments, each with the client it must find.

use crate::{
    peer,
    report::{Report, median, ms, percentile, timed},
};
use kartoteka_api::{Session, clients};
use kartoteka_domain::{ClientDetails, text};
use rusqlite::Connection;

/// How far down a list the client is looked for: fragments of one letter find thousands.
const PAGE: usize = 200;

pub fn measure(session: &Session, plain: &Connection, people: &[ClientDetails], report: &mut Report) {
    clients::page(session, "а", 0, 50).unwrap();
    let queries = queries(people);
    let (mut ours, mut theirs, mut found) = (Vec::new(), Vec::new(), 0);
    for (query, wanted) in &queries {
        // The middle of three: the machine may be busy with something else for a moment.
        ours.push(median((0..3).map(|_| ms(timed(|| drop(clients::page(session, query, 0, 50).unwrap())))).collect()));
        theirs.push(ms(timed(|| assert!(peer::search(plain, &text::fold(query)) <= 50))));
        found += usize::from(finds(session, query, wanted));
    }
    let ratio = median(ours.iter().zip(&theirs).map(|(ours, theirs)| ours / theirs).collect());
    let rate = found as f64 / queries.len() as f64;
    let note = format!("hit rate {rate:.3} of {} queries", queries.len());
    let beside = "LIKE, ordered, plain SQLite";
    report.push("(c) search as you type, p50", people.len(), percentile(&mut ours, 0.50), "ms", Some((beside.into(), ratio)), &note);
    let p99 = percentile(&mut theirs, 0.99);
    let ours99 = percentile(&mut ours, 0.99);
    report.push("(c) search as you type, p99", people.len(), ours99, "ms", Some((beside.into(), ours99 / p99)), "");
}

/// Whether the wanted client is among the hits, looked for page by page.
fn finds(session: &Session, query: &str, wanted: &str) -> bool {
    let mut from = 0;
    loop {
        let page = clients::page(session, query, from, PAGE).unwrap();
        if page.rows.iter().any(|row| row.display_name == wanted) {
            return true;
        }
        if page.rows.len() < PAGE {
            return false;
        }
        from += PAGE;
    }
}

/// Prefixes of names in three scripts as they are typed letter by letter, fragments of names, runs of digits.
pub fn queries(people: &[ClientDetails]) -> Vec<(String, String)> {
    let step = (people.len() / 125).max(1);
    let mut queries = Vec::new();
    for details in people.iter().step_by(step) {
        let wanted = details.display_name();
        let name: Vec<char> = details.name.last.chars().collect();
        for length in 1..=4.min(name.len()) {
            queries.push((name[..length].iter().collect::<String>(), wanted.clone()));
        }
        if name.len() > 4 {
            queries.push((name[2..].iter().collect(), wanted.clone()));
        }
        for phone in details.phones.iter().take(1) {
            let digits = text::digits(phone.e164().unwrap_or(phone.raw()));
            queries.push((digits[digits.len() - 4..].to_owned(), wanted.clone()));
            queries.push((digits[3..digits.len() - 2].to_owned(), wanted.clone()));
            queries.push((digits[4..8].to_owned(), wanted.clone()));
        }
    }
    queries.truncate(1_000);
    queries
}
