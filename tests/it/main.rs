//! Stories through the api: what a salon lives through, with real files and real keys.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "all of it is a test: what goes wrong shall stop it where it happens"
)]

mod architecture;
mod arrival;
mod backups;
mod base;
mod booking;
mod checkup;
mod clients;
mod clock_changes;
mod commands;
mod day_sheet;
mod demo;
mod diary;
mod doors;
mod exports;
mod free_times;
mod freed;
mod generated;
mod golden;
mod guests;
mod imports;
mod journal;
mod kill;
mod leaving;
mod locales;
mod matrix;
mod people;
mod program;
mod repeating;
mod restores;
mod roles;
mod salon;
mod schedule;
mod search;
mod secrecy;
mod series;
mod services;
mod sight;
mod stock;
mod tampering;
mod timeline;
mod visits;
mod waitlist;
mod warnings;
mod watch;
mod workday;
mod zone;
