//! Booking: visits and blocks of time are made, moved, changed, cancelled and put back.

mod told;

pub use told::{ClashKind, ClashTold, Concern, ConcernKind, Slot};
