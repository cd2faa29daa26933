//! What is asked of booking, and what it answers.

use super::Freed;
use crate::Error;
use kartoteka_domain::{ClientDraft, ClientId, Day, Money, Repeat, ResourceId, ServiceId, UserId, VisitId, WaitId, Wall, hours::Span};

/// Who is to come.
#[derive(Debug, Clone)]
pub enum Asked {
    /// A client with a card.
    Client(ClientId),
    /// Somebody whose card is made along with the visit.
    New(Box<ClientDraft>),
    /// Somebody without a card, by name.
    Guest(String),
    /// Nobody: time is blocked.
    Nobody,
}

/// One service of a visit; what is not told is as the catalogue says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartAsked {
    /// What is done; `None` is not known yet, or blocked time.
    pub service: Option<ServiceId>,
    /// By whom.
    pub specialist: UserId,
    /// When it begins.
    pub start: Wall,
    /// For how long.
    pub minutes: Option<u16>,
    /// What it costs.
    pub price: Option<Money>,
    /// Where; `None` is the first free room of the service.
    pub room: Option<ResourceId>,
    /// With what; `None` is the first free piece of equipment of the service.
    pub equipment: Option<ResourceId>,
}

/// A visit, or several by one rule, to be booked.
#[derive(Debug, Clone)]
pub struct Booking {
    /// Who comes.
    pub whom: Asked,
    /// What is done.
    pub parts: Vec<PartAsked>,
    /// Free text.
    pub note: String,
    /// Whether the client wants this specialist and nobody else.
    pub only_this_specialist: bool,
    /// How it repeats.
    pub repeat: Option<Repeat>,
    /// The wish on the waitlist that it fulfils.
    pub waiting: Option<WaitId>,
    /// What it is booked in spite of.
    pub overriding: Overriding,
}

/// What a visit is to be.
#[derive(Debug, Clone)]
pub struct VisitDraft {
    /// Who comes; a guest may become a client, and nobody else somebody else.
    pub whom: Asked,
    /// What is done.
    pub parts: Vec<PartAsked>,
    /// Free text; what a person does not see of it stays as it is.
    pub note: String,
    /// Whether the client wants this specialist and nobody else.
    pub only_this_specialist: bool,
}

/// Where a part of a visit goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// Which part, from 0; moved to another time, it takes the other parts along.
    pub place: u8,
    /// When it begins.
    pub start: Wall,
    /// Who does it; `None` is as before.
    pub specialist: Option<UserId>,
    /// Where; `None` is as before, or the first free room.
    pub room: Option<ResourceId>,
    /// For how long; `None` is as before.
    pub minutes: Option<u16>,
}

/// Reasons to go on in spite of what speaks against it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overriding {
    /// Why in spite of a clash.
    pub clash: Option<String>,
    /// Why in spite of a warning.
    pub warning: Option<String>,
}

/// The longest reason, in characters.
const MAX_REASON: usize = 500;

impl Overriding {
    /// The reason for going on in spite of a clash, if one was told.
    pub(super) fn clash(&self) -> Result<Option<String>, Error> {
        self.clash.as_deref().map(reason).transpose()
    }

    /// The reason for going on in spite of a warning, if one was told.
    pub(super) fn warning(&self) -> Result<Option<String>, Error> {
        self.warning.as_deref().map(reason).transpose()
    }
}

/// A reason as it is kept; a blank one is none.
pub(super) fn reason(text: &str) -> Result<String, Error> {
    let reason: String = text.trim().chars().take(MAX_REASON).collect();
    if reason.is_empty() { Err(Error::ReasonNeeded) } else { Ok(reason) }
}

/// How much of a series is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// This visit alone.
    This,
    /// This one and those after it that have not begun.
    Following,
    /// This one and all that have not begun.
    All,
}

impl Scope {
    /// All scopes.
    pub const ALL: [Self; 3] = [Self::This, Self::Following, Self::All];

    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::This => "this",
            Self::Following => "following",
            Self::All => "all",
        }
    }

    /// The scope with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.code() == code)
    }
}

/// What free times are looked for.
#[derive(Debug, Clone)]
pub struct SlotsAsked {
    /// For this service.
    pub service: Option<ServiceId>,
    /// For so long; `None` is as the catalogue says.
    pub minutes: Option<u16>,
    /// With these people; none is everybody who does the service.
    pub specialists: Vec<UserId>,
    /// From this day on.
    pub from: Day,
    /// Over so many days, at most 60.
    pub days: u16,
    /// At these times of the day.
    pub span: Option<Span>,
    /// The most that are told.
    pub count: usize,
}

/// What free times for a whole visit are looked for.
#[derive(Debug, Clone)]
pub struct TimesAsked {
    /// What is to be done, one after another.
    pub parts: Vec<PartWanted>,
    /// Who comes, and is not elsewhere then.
    pub client: Option<ClientId>,
    /// The visit that is to be there no more: its time is free.
    pub instead_of: Option<VisitId>,
    /// From this day on.
    pub from: Day,
    /// Over so many days, at most 60.
    pub days: u16,
    /// At these times of the day.
    pub span: Option<Span>,
    /// At this minute alone, be it past: who is free then?
    pub at: Option<Wall>,
    /// The most that are told.
    pub count: usize,
}

/// A part of a visit that free times are looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartWanted {
    /// What is to be done.
    pub service: Option<ServiceId>,
    /// For so long; `None` is as the catalogue says.
    pub minutes: Option<u16>,
    /// By one of these people; none is everybody who does the service.
    pub specialists: Vec<UserId>,
    /// Here; `None` is any room of the service.
    pub room: Option<ResourceId>,
    /// With this; `None` is any equipment of the service.
    pub equipment: Option<ResourceId>,
}

/// A change that can be undone, by its number in this session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UndoId(pub u32);

/// What was booked.
#[derive(Debug, Clone)]
pub struct Booked {
    /// The visits, in order.
    pub visits: Vec<VisitId>,
    /// Takes all of it back.
    pub undo: UndoId,
}

/// What was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// How many visits.
    pub visits: usize,
    /// The time that is free now.
    pub freed: Vec<Freed>,
    /// Puts all of them back.
    pub undo: UndoId,
}
