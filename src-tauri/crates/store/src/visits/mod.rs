//! Visits and blocks of time: the visit itself (`visits`) and its parts with all that the calendar draws (`visit_parts`).
//!
//! What a part carries of its visit and its client is written here and kept right by whoever changes a client
//! ([`clients`](crate::clients)) or a warning ([`warnings`](crate::warnings)). Rows of visits are never removed: one that was
//! entered by mistake keeps its parts as one value, and no screen shows it.

mod bytes;
mod calendar;
mod client;
mod read;
mod write;

pub use calendar::{CalendarRow, Load, RowWhom};
pub use client::VisitFacts;
pub use read::Visits;
pub(crate) use read::seen;
pub use write::{Instants, VisitsMut};

#[cfg(test)]
mod tests;
