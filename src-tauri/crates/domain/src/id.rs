//! Names of things: UUIDs with the kind of thing in the type, so that one cannot stand for another.

use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::from_str(text).map(Self)
            }
        }

        impl $name {
            /// Sixteen bytes, as stored.
            #[must_use]
            pub fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }

            /// Reads stored bytes; `None` unless there are sixteen.
            #[must_use]
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                Uuid::from_slice(bytes).ok().map(Self)
            }
        }
    };
}

id!(
    /// A client.
    ClientId
);
id!(
    /// A person who signs in.
    UserId
);
id!(
    /// A computer of the salon.
    DeviceId
);
id!(
    /// One run of an import, which can be undone as a whole.
    ImportId
);
id!(
    /// One time that clients were taken out as a file.
    ExportId
);
id!(
    /// An alarm of the watch.
    AlertId
);
id!(
    /// A service.
    ServiceId
);
id!(
    /// A room or a piece of equipment.
    ResourceId
);
id!(
    /// A visit or a block of time.
    VisitId
);
id!(
    /// Visits that repeat by one rule.
    SeriesId
);
id!(
    /// A wish on the waitlist.
    WaitId
);
id!(
    /// A warning on a client.
    WarningId
);
id!(
    /// A contact with a client in the log.
    InteractionId
);
