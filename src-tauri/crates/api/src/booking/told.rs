//! What a refused booking tells: what clashes, what to be careful of, and when it would be free.

use kartoteka_domain::{ResourceId, UserId, Wall, WarningKind};

/// What may be in the way of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClashKind {
    /// The specialist is busy.
    Specialist,
    /// The room is taken.
    Room,
    /// The equipment is taken.
    Equipment,
    /// The client is somewhere else then.
    Client,
    /// The specialist does not work then, or the business is closed.
    OffHours,
}

impl ClashKind {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Specialist, Self::Room, Self::Equipment, Self::Client, Self::OffHours];

    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Specialist => "specialist",
            Self::Room => "room",
            Self::Equipment => "equipment",
            Self::Client => "client",
            Self::OffHours => "off-hours",
        }
    }
}

/// One thing in the way, as far as the person may know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClashTold {
    /// What is taken.
    pub kind: ClashKind,
    /// Which part of the visit meets it, from 0.
    pub part: usize,
    /// When the part begins.
    pub start: Wall,
    /// When it ends.
    pub until: Wall,
    /// Whose visit is in the way; empty when that is out of sight.
    pub name: String,
    /// What is taken, by name: the specialist, the room, the equipment; empty for the client.
    pub what: String,
}

/// A time at which a service could be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// When it begins.
    pub start: Wall,
    /// By whom.
    pub specialist: UserId,
    /// Where.
    pub room: Option<ResourceId>,
    /// With what.
    pub equipment: Option<ResourceId>,
}

/// Something to be careful of with this client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    /// The service it speaks against; empty when against any.
    pub service: String,
    /// What to know; empty for who may not see warnings.
    pub warning: String,
    /// Why.
    pub kind: ConcernKind,
}

/// Why to be careful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConcernKind {
    /// A warning on the client speaks against the service.
    Warning(WarningKind),
    /// The client is marked as not to be booked.
    DoNotBook,
}

impl ConcernKind {
    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Warning(kind) => kind.code(),
            Self::DoNotBook => "do-not-book",
        }
    }
}
