//! Time that a change leaves free: somebody on the waitlist may want it.

use kartoteka_domain::{Stretch, UserId, Visit};

/// Time that somebody has now and did not have before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Freed {
    /// Whose.
    pub specialist: UserId,
    /// From when until when.
    pub stretch: Stretch,
}

/// What is free once `before` is `after`.
pub(super) fn between(before: &Visit, after: &Visit) -> Vec<Freed> {
    let kept = taken(after);
    let left = |freed: Freed| {
        let own = kept.iter().filter(|kept| kept.specialist == freed.specialist).map(|kept| kept.stretch);
        own.fold(vec![freed.stretch], |left, gap| left.into_iter().flat_map(|stretch| stretch.without(gap)).collect())
    };
    taken(before).into_iter().flat_map(|freed| left(freed).into_iter().map(move |stretch| Freed { stretch, ..freed })).collect()
}

/// The time of people that a visit takes.
fn taken(visit: &Visit) -> Vec<Freed> {
    if visit.removed_at.is_some() || !visit.details.status.takes_time() {
        return Vec::new();
    }
    visit.details.parts.iter().map(|part| Freed { specialist: part.specialist, stretch: part.busy() }).collect()
}
