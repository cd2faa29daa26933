//! Which days of the calendar the person looked at: whoever comes back to one looks at nothing new.

use super::{Session, lock};
use kartoteka_domain::Day;

impl Session {
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
