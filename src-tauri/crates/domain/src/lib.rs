//! Nouns and rules of the desk: what a client, a phone, a role, a journal entry *is*.
//!
//! Every other crate builds on these types. *Invariant:* pure — no IO, no clock, no serde, no SQL;
//! a value that exists is valid, because only the constructors here make one.

pub mod birthday;
pub mod client;
pub mod country;
pub mod email;
pub mod hours;
pub mod id;
pub mod journal;
pub mod mask;
pub mod name;
pub mod phone;
pub mod policy;
pub mod role;
pub mod sight;
pub mod text;
pub mod watch;

pub use birthday::Birthday;
pub use client::{Client, ClientDetails, ClientDraft, ClientField, FieldError, MAX_VALUES, Problem};
pub use country::{Country, Language};
pub use email::Email;
pub use hours::Hours;
pub use id::{AlertId, ClientId, DeviceId, ExportId, ImportId, UserId};
pub use journal::{Action, Change, Entry, NewEntry, Subject};
pub use name::PersonName;
pub use phone::Phone;
pub use policy::{Compartment, Reach, Right, Rights, Rules};
pub use role::{ReadyRole, Role, RoleId};
pub use sight::{Contacts, Sight};
pub use watch::Meter;

/// A moment: milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Millis(pub i64);

/// Milliseconds of a day of 24 hours.
pub const DAY_MS: i64 = 24 * 60 * 60 * 1000;
