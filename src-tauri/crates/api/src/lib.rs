//! Everything a person can do, as plain functions over a [`Session`].
//!
//! The window, the command line and the tests call the same functions, so a rule holds for all of
//! them or for none. *Invariant:* this crate does not know Tauri, JSON or SQL text.

pub mod arrival;
pub mod backups;
pub mod booking;
pub mod calendar;
pub mod checkup;
pub mod clients;
pub mod clock;
pub mod computers;
pub mod day_sheet;
pub mod demo;
pub mod desk;
pub mod error;
pub mod export;
pub mod generate;
pub mod imports;
pub mod interactions;
pub mod journal;
pub mod kit;
pub mod leaving;
pub mod lesson;
pub mod local;
pub mod lockdown;
pub mod people;
pub mod resources;
pub mod restore;
pub mod roles;
pub mod rules;
pub mod schedule;
pub mod services;
pub mod session;
pub mod specialists;
pub mod timeline;
pub mod trace;
pub mod waitlist;
pub mod warnings;
pub mod watch;
pub mod words;

mod cells;
mod files;
mod grants;
mod index;
mod merge;
mod names;
mod opening;
mod veil;

pub use arrival::Step;
pub use clock::Clock;
pub use desk::{Desk, NewBase, Person};
pub use error::{Code, Error};
pub use kartoteka_backup::{Flow, Progress, Stage};
pub use kartoteka_store::{CalendarRow, ClientRow, ClosedDay, Cursor, JournalFilter, PlannedDay, RowWhom, VisitFacts};
pub use kartoteka_vault::{DeviceStore, KdfParams, Kit, Password, harden_process, strength};
pub use session::{Seat, Session, Topic};
