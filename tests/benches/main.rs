//! Figures of the desk, each beside the same work in plain SQLite (or bare Argon2, a plain copy, a bare
//! window) in the same run: `cargo xtask bench`. A row is the median of the ratios of interleaved rounds;
//! milliseconds illustrate, ratios and counters are the result.
//!
//! `cargo xtask bench -- 1000 10000` measures other sizes; `window` measures the window alone, `day` the calendar and booking,
//! `day-window` the calendar in the window, `search` finding people however typed, beside PostgreSQL.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a bench may stop"
)]
#![allow(missing_docs, reason = "read through its report")]

mod base;
mod counters;
mod day;
mod day_peer;
mod day_window;
mod peer;
mod postgres;
mod report;
mod rights;
mod search;
mod search_table;
mod window;

use report::Report;
use std::env;

/// Clients of a big salon after years, and of one a tenth as old; each has ten visits and thirty journal entries.
const YEARS: [usize; 2] = [5_000, 50_000];
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

fn main() {
    let words: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    if env::args().any(|word| word == "--test") {
        return;
    }
    if counters::counting() {
        return base::count();
    }
    let asked: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let sizes = |usual: &[usize]| if asked.is_empty() { usual.to_vec() } else { asked.clone() };
    let named = words.len() > asked.len();
    let is_asked = |name| !named || words.iter().any(|word| word == name);
    let mut report = Report::default();
    if is_asked("base") {
        sizes(&SIZES).into_iter().for_each(|size| base::measure(size, &mut report));
        base::report_counters(&mut report);
    }
    if is_asked("search") {
        sizes(&[100_000]).into_iter().for_each(|size| search_table::measure(size, &mut report));
    }
    if is_asked("day") {
        sizes(&YEARS).into_iter().for_each(|size| day::measure(size, &mut report));
    }
    if words.iter().any(|word| word == "window") || !named && sizes(&SIZES).contains(&100_000) {
        window::measure(&mut report);
    }
    if is_asked("day-window") {
        day_window::measure(&mut report);
    }
    report.print();
}
