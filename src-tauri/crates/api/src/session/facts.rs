//! What a session knows from its first moment: who signed in, which base it is, and whom it tells of commits.

use crate::Error;
use kartoteka_domain::{Country, Language, RoleId, UserId};
use kartoteka_store::Read;
use std::sync::Arc;

/// What goes stale on screens after a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Clients, their list and cards.
    Clients,
    /// Past imports.
    Imports,
    /// The activity journal.
    Journal,
    /// Backup copies and their places.
    Backups,
    /// The people who work here.
    People,
    /// Roles, and with them what the person signed in may do.
    Roles,
    /// Alarms of the watch.
    Alerts,
    /// Settings of the client base.
    Settings,
    /// Visits and blocks of time.
    Visits,
    /// Services, rooms and equipment, and who does what.
    Services,
    /// Working hours and days off.
    Schedule,
    /// The waitlist.
    Waitlist,
    /// Warnings on clients.
    Warnings,
    /// The log of contacts with clients.
    Interactions,
}

impl Topic {
    /// The name on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Clients => "clients",
            Self::Imports => "imports",
            Self::Journal => "journal",
            Self::Backups => "backups",
            Self::People => "people",
            Self::Roles => "roles",
            Self::Alerts => "alerts",
            Self::Settings => "settings",
            Self::Visits => "visits",
            Self::Services => "services",
            Self::Schedule => "schedule",
            Self::Waitlist => "waitlist",
            Self::Warnings => "warnings",
            Self::Interactions => "interactions",
        }
    }
}

/// Told after each commit.
pub type Listener = Arc<dyn Fn(&[Topic]) + Send + Sync>;

/// Who is signed in.
#[derive(Debug, Clone)]
pub struct Actor {
    /// The person.
    pub user: UserId,
    /// What the person is called.
    pub first_name: String,
    /// The person's own role at sign-in; what it lets do stands in the [`Seat`](super::Seat).
    pub role: RoleId,
}

/// Facts of the base that every feature needs.
#[derive(Debug, Clone)]
pub struct Base {
    /// What the business is called.
    pub name: String,
    /// Where it stands; decides how phones are read.
    pub country: Country,
    /// What it speaks.
    pub language: Language,
    /// IANA zone.
    pub time_zone: String,
}

impl Base {
    /// As the rows tell.
    pub(crate) fn of(rows: &Read<'_>) -> Result<Self, Error> {
        let setting = |key| rows.settings().get(key).map(Option::unwrap_or_default);
        Ok(Self {
            name: setting("business-name")?,
            country: Country::parse(&setting("country")?).unwrap_or(Country::UKRAINE),
            language: Language::parse(&setting("language")?).unwrap_or(Language::English),
            time_zone: setting("time-zone")?,
        })
    }
}
