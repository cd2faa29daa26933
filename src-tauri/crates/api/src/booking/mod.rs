//! Booking: visits and blocks of time are made, moved, changed, cancelled and put back, and free times are found.
//!
//! Every change goes through the pen, which guards against clashes inside the write transaction, tells the journal and
//! remembers what was before. Times are those of the wall; moments are derived from them when they are written.

mod anew;
mod asked;
mod book;
mod card;
mod change;
mod clash;
mod freed;
mod pen;
mod resolve;
mod scope;
mod series;
mod slots;
mod status;
mod told;
mod undo;
mod warn;

pub use anew::repeat;
pub use asked::{
    Asked, Booked, Booking, Changed, Move, Overriding, PartAsked, PartWanted, Scope, SlotsAsked, TimesAsked, UndoId, VisitDraft,
};
pub use book::{Occurrence, book, preview};
pub use card::{Offer, VisitCard, get, offer};
pub use change::{change, move_to};
pub use freed::Freed;
pub(crate) use pen::{entry, instants};
pub(crate) use resolve::does;
pub(crate) use slots::{SEARCHED_DAYS, free_times_on};
pub use slots::{free_slots, free_times};
pub use status::{cancel, remove, set_paid, set_status};
pub use told::{ClashKind, ClashTold, Concern, ConcernKind, Slot};
pub(crate) use undo::Undos;
pub use undo::undo;
pub use warn::concerns;
