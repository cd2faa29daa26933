//! The one place that knows the time and makes new ids.

use kartoteka_domain::Millis;
use std::{
    fmt,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};
use uuid::Uuid;

/// Tells the time; tests bring their own.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Millis + Send + Sync>);

impl Clock {
    /// The clock of this computer.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn system() -> Self {
        Self(Arc::new(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            Millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
        }))
    }

    /// A clock that asks `tell`.
    #[must_use]
    pub fn told(tell: impl Fn() -> Millis + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Millis {
        (self.0)()
    }

    /// A new id: UUIDv7, so that ids sort by the time they were made.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

/// `name`, if it is an IANA zone.
#[must_use]
pub fn known_time_zone(name: &str) -> Option<String> {
    jiff::tz::TimeZone::get(name.trim()).ok()?.iana_name().map(str::to_owned)
}

/// The IANA zone of this computer, if it says one; UTC is what a computer says that was never asked.
#[must_use]
pub fn system_time_zone() -> Option<String> {
    let zone = jiff::tz::TimeZone::try_system().ok()?;
    zone.iana_name().filter(|name| !name.ends_with("UTC")).map(str::to_owned)
}
