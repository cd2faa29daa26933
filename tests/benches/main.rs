//! Figures of the desk, each beside the same work in plain SQLite (or bare Argon2, a plain copy, a bare
//! window) in the same run: `cargo xtask bench`. A row is the median of the ratios of interleaved rounds;
//! milliseconds illustrate, ratios and counters are the result.
//!
//! `cargo xtask bench -- 1000 10000` measures other sizes; `window` measures the window alone.
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
mod peer;
mod report;
mod rights;
mod search;
mod window;

use report::Report;
use std::env;

fn main() {
    let words: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    if env::args().any(|word| word == "--test") {
        return;
    }
    let sizes: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![1_000, 10_000, 100_000] } else { sizes };
    if counters::counting() {
        return base::count();
    }
    let mut report = Report::default();
    if !words.iter().any(|word| word == "window") {
        for size in &sizes {
            base::measure(*size, &mut report);
        }
        base::report_counters(&mut report);
    }
    if words.iter().any(|word| word == "window") || sizes.contains(&100_000) {
        window::measure(&mut report);
    }
    report.print();
}
