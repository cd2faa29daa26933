//! Now on the wall of the base, and which days of the calendar the person looked at: whoever comes back to one looks at
//! nothing new.

use super::{Session, lock};
use kartoteka_domain::{Day, Wall};

impl Session {
    /// The minute that the wall of the base shows now.
    #[must_use]
    pub fn wall_now(&self) -> Wall {
        self.zone().wall_of(self.clock.now())
    }

    /// Of `days` those that were not looked at from this seat yet, in their order.
    pub(crate) fn days_not_looked_at(&self, days: &[Day]) -> Vec<Day> {
        let looked_at = lock(&self.days);
        days.iter().copied().filter(|day| !looked_at.contains(day)).collect()
    }

    /// Remembers that these days were looked at.
    pub(crate) fn note_days(&self, days: &[Day]) {
        lock(&self.days).extend(days);
    }
}
