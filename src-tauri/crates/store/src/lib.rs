//! All SQL of Kartoteka: migrations, one file per table, what a role sees of clients, search in memory, the journal, the
//! authorizer.
//!
//! The api crate reads through [`Read`] and writes through [`Write`], one transaction per action; the connections
//! they borrow were opened by the vault. *Invariant:* this crate never holds a key, knows no clock, makes no id
//! and decides no right: [`authorizer`] only refuses what no right could allow.

pub mod authorizer;
pub mod cells;
pub mod clients;
mod codec;
mod convert;
pub mod devices;
mod error;
pub mod exports;
mod handle;
pub mod imports;
pub mod interactions;
pub mod journal;
mod migrate;
pub mod occupancy;
pub mod resources;
pub mod roles;
pub mod rules_texts;
pub mod schedule;
pub mod search;
pub mod series;
pub mod services;
pub mod settings;
pub mod snapshot;
pub mod specialists;
pub mod users;
mod views;
pub mod visits;
pub mod waitlist;
pub mod warnings;
pub mod watch;

#[cfg(test)]
mod fixture;

pub use authorizer::Grants;
pub use clients::{Bookable, ClientRow};
pub use devices::Device;
pub use error::Error;
pub use exports::Export;
pub use handle::{Read, Write};
pub use imports::{ImportCounts, ImportRun, UndoRow};
pub use journal::{Chain, CheckpointInfo, Cursor, JournalFilter, JournalKeys, Touch, Verdict};
pub use migrate::{SCHEMA, migrate};
pub use occupancy::{Busy, Who};
pub use rules_texts::RulesText;
pub use rusqlite::Connection;
pub use schedule::{ClosedDay, PlannedDay};
pub use search::{Hits, SearchIndex};
pub use series::Series;
pub use specialists::Specialist;
pub use users::User;
pub use visits::{CalendarRow, Instants, Load, RowWhom, VisitFacts};
pub use waitlist::WaitingRow;
pub use watch::Alert;
