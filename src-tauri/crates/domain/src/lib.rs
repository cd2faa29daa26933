//! Nouns and rules of the desk: what a client, a phone, a role, a journal entry *is*.
//!
//! Every other crate builds on these types. *Invariant:* pure — no IO, no clock, no serde, no SQL;
//! a value that exists is valid, because only the constructors here make one.

pub mod birthday;
pub mod client;
pub mod country;
pub mod day;
pub mod email;
pub mod fault;
pub mod holidays;
pub mod hours;
pub mod id;
pub mod interaction;
pub mod journal;
pub mod layout;
pub mod mask;
pub mod money;
pub mod name;
mod namesakes;
pub mod phone;
pub mod policy;
pub mod repeat;
pub mod role;
pub mod schedule;
pub mod service;
pub mod sight;
pub mod sound;
pub mod text;
pub mod visit;
pub mod waiting;
pub mod warning;
pub mod watch;

pub use birthday::Birthday;
pub use client::{Client, ClientDetails, ClientDraft, ClientField, FieldError, MAX_VALUES, Problem};
pub use country::{Country, Language};
pub use day::{Day, Stretch, Wall};
pub use email::Email;
pub use fault::Fault;
pub use hours::Hours;
pub use id::{
    AlertId, ClientId, DeviceId, ExportId, ImportId, InteractionId, ResourceId, SeriesId, ServiceId, UserId, VisitId, WaitId, WarningId,
};
pub use interaction::{Channel, Direction, Interaction, InteractionDetails};
pub use journal::{Action, Change, Entry, NewEntry, Subject};
pub use money::Money;
pub use name::PersonName;
pub use phone::Phone;
pub use policy::{Compartment, Reach, Right, Rights, Rules};
pub use repeat::{Every, Repeat, Times};
pub use role::{ReadyRole, Role, RoleId};
pub use schedule::{DayPlan, WeekPlan};
pub use service::{Resource, ResourceKind, Service, ServiceDetails};
pub use sight::{Contacts, Sight};
pub use visit::{Part, Status, Visit, VisitDetails, Whom};
pub use waiting::{Waiting, Wish};
pub use warning::{Warning, WarningKind};
pub use watch::Meter;

/// A moment: milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Millis(pub i64);

/// Milliseconds of a day of 24 hours.
pub const DAY_MS: i64 = 24 * 60 * 60 * 1000;
