//! What a client's card tells beside the card: the facts of its header and the timeline — visits, logged contacts and changes of
//! the card in one list, the newest first.
//!
//! Both are plain reads of a card that was looked at: whoever has not opened it in this session, which is counted and journaled,
//! finds nothing here. Each kind shows itself to who has its right, and what is out of sight is neither shown nor counted.

mod cursor;

pub use cursor::Cursor;

use crate::{Error, interactions, journal, names::Names, session::Session};
use kartoteka_domain::{Action, ClientId, Entry, Interaction, Millis, Money, Right, Status, Subject, Visit, VisitId, Wall};
use kartoteka_store::{JournalFilter, Read, VisitFacts};
use std::{cmp::Reverse, iter::Peekable, vec::IntoIter};

/// The most lines one page may have.
const MAX_PAGE: usize = 200;

/// What changes a card; visits and contacts stand in the timeline themselves.
const CHANGES: [Action; 9] = [
    Action::ClientAdded,
    Action::ClientChanged,
    Action::ClientDeleted,
    Action::ClientRestored,
    Action::ClientsHandedOver,
    Action::SeniorNoteChanged,
    Action::WarningAdded,
    Action::WarningChanged,
    Action::WarningRemoved,
];

/// What the header of a card tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Since when the client is known: the first visit, or the card.
    pub since: Millis,
    /// What the visits come to; `None` without the right to see them.
    pub visits: Option<VisitFacts>,
}

/// What a line of the timeline is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A visit.
    Visit,
    /// A logged contact.
    Contact,
    /// A change of the card.
    Change,
}

impl Kind {
    /// All kinds, in the order of the filter.
    pub const ALL: [Self; 3] = [Self::Visit, Self::Contact, Self::Change];

    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::Contact => "contact",
            Self::Change => "change",
        }
    }

    /// The kind with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A line of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A visit, those ahead too.
    Visit(VisitLine),
    /// A contact that was logged.
    Contact(ContactLine),
    /// A change of the card, as the journal tells it.
    Change(Entry),
}

/// A visit of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitLine {
    /// Which.
    pub id: VisitId,
    /// When it begins.
    pub start: Wall,
    /// How far it is.
    pub status: Status,
    /// Why it was cancelled.
    pub cancel_reason: String,
    /// What is done.
    pub services: Vec<String>,
    /// By whom.
    pub specialists: Vec<String>,
    /// What it costs.
    pub price: Money,
    /// Whether it is paid for.
    pub paid: bool,
    /// Its note; empty without the right to see notes.
    pub note: String,
}

/// A logged contact of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactLine {
    /// What was logged.
    pub interaction: Interaction,
    /// By whom.
    pub by: String,
    /// Whether this person may change and remove it.
    pub can_change: bool,
}

/// A page of the timeline.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// The newest first.
    pub items: Vec<Item>,
    /// Where the next page starts; `None` at the end.
    pub next: Option<Cursor>,
    /// The names that the entries of the journal need to be told; it has no entries itself.
    pub names: journal::Page,
}

/// The facts of the header of a card that was looked at.
///
/// # Errors
/// [`Error::NotFound`] for a card out of sight or not looked at, or those of [`Session::read`].
pub fn facts(session: &Session, client: ClientId) -> Result<Facts, Error> {
    let now = session.wall_now();
    session.read(Right::SeeClients, |rows| {
        let added = looked_at(session, rows, client)?;
        let visits = session.may(Right::SeeVisits).then(|| rows.visits().facts(client, now)).transpose()?;
        let first = visits.as_ref().and_then(|facts| facts.first);
        Ok(Facts { since: first.map_or(added, |first| first.min(added)), visits })
    })
}

/// Up to `count` lines of a card that was looked at, the newest first, from the one after `before`; of `kinds` alone, where any
/// are named.
///
/// # Errors
/// As [`facts`].
pub fn page(session: &Session, client: ClientId, kinds: &[Kind], before: Option<Cursor>, count: usize) -> Result<Page, Error> {
    let (count, before) = (count.min(MAX_PAGE), before.unwrap_or_default());
    let right = |kind| match kind {
        Kind::Visit => Right::SeeVisits,
        Kind::Contact => Right::SeeNotes,
        Kind::Change => Right::SeeJournal,
    };
    let shows = |kind| (kinds.is_empty() || kinds.contains(&kind)) && session.may(right(kind));
    session.read(Right::SeeClients, |rows| {
        looked_at(session, rows, client)?;
        // One more than asked for, to know whether there is more.
        let most = |kind| if shows(kind) { count.saturating_add(1) } else { 0 };
        let sources = Sources {
            visits: rows.visits().of_client(client, before.visits, most(Kind::Visit))?.into_iter().peekable(),
            contacts: rows.interactions().of(client, before.contacts, most(Kind::Contact))?.into_iter().peekable(),
            changes: changes(rows, client, &before, most(Kind::Change))?.into_iter().peekable(),
            reached: before,
        };
        sources.told(session, rows, count)
    })
}

/// When the client was added, if the person sees it and has opened its card.
fn looked_at(session: &Session, rows: &Read<'_>, id: ClientId) -> Result<Millis, Error> {
    let client = rows.clients().get(id)?.filter(|_| session.has_opened(id));
    Ok(client.ok_or(Error::NotFound)?.created_at)
}

fn changes(rows: &Read<'_>, client: ClientId, before: &Cursor, most: usize) -> Result<Vec<(kartoteka_store::Cursor, Entry)>, Error> {
    if most == 0 {
        return Ok(Vec::new());
    }
    let filter = JournalFilter { subject: Some(Subject::Client(client)), actions: CHANGES.to_vec(), ..JournalFilter::default() };
    Ok(rows.journal().placed(&filter, before.changes, most)?)
}

/// The three lists, each the newest first, and how far each was told.
struct Sources {
    visits: Peekable<IntoIter<(Millis, Visit)>>,
    contacts: Peekable<IntoIter<Interaction>>,
    changes: Peekable<IntoIter<(kartoteka_store::Cursor, Entry)>>,
    reached: Cursor,
}

/// A line before names are put to it.
enum Raw {
    Visit(Visit),
    Contact(Interaction),
    Change(Entry),
}

impl Sources {
    /// The next `count` lines of the three together.
    fn told(mut self, session: &Session, rows: &Read<'_>, count: usize) -> Result<Page, Error> {
        let raw: Vec<Raw> = std::iter::from_fn(|| self.next()).take(count).collect();
        let next = self.newest().map(|_| self.reached);
        let sees_visits = session.may(Right::SeeVisits);
        let entries = raw.iter().filter_map(|raw| if let Raw::Change(entry) = raw { Some(entry.clone()) } else { None }).collect();
        let mut journal = journal::told(rows, &session.sight(), sees_visits, entries)?;
        let mut lifted = std::mem::take(&mut journal.entries).into_iter();
        let names = Names::load(rows, sees_visits)?;
        let item = |raw| match raw {
            Raw::Visit(visit) => Some(Item::Visit(visit_line(visit, &names))),
            Raw::Contact(interaction) => Some(Item::Contact(contact_line(session, interaction, &names))),
            Raw::Change(_) => lifted.next().map(Item::Change),
        };
        Ok(Page { items: raw.into_iter().filter_map(item).collect(), next, names: journal })
    }

    /// Which list goes on, that is the one with the newest line.
    fn newest(&mut self) -> Option<Kind> {
        let heads = [
            (Kind::Visit, self.visits.peek().map(|(at, _)| *at)),
            (Kind::Contact, self.contacts.peek().map(|interaction| interaction.created_at)),
            (Kind::Change, self.changes.peek().map(|(_, entry)| entry.at)),
        ];
        let heads = heads.into_iter().filter_map(|(kind, at)| Some((kind, at?)));
        heads.min_by_key(|(_, at)| Reverse(*at)).map(|(kind, _)| kind)
    }

    fn next(&mut self) -> Option<Raw> {
        match self.newest()? {
            Kind::Visit => self.visits.next().map(|(at, visit)| {
                self.reached.visits = Some((at, visit.id));
                Raw::Visit(visit)
            }),
            Kind::Contact => self.contacts.next().map(|interaction| {
                self.reached.contacts = Some((interaction.created_at, interaction.id));
                Raw::Contact(interaction)
            }),
            Kind::Change => self.changes.next().map(|(place, entry)| {
                self.reached.changes = Some(place);
                Raw::Change(entry)
            }),
        }
    }
}

fn visit_line(visit: Visit, names: &Names) -> VisitLine {
    let details = visit.details;
    let services = details.parts.iter().filter_map(|part| part.service).map(|id| names.of(id.0)).collect();
    let specialists = details.specialists().into_iter().map(|id| names.of(id.0)).collect();
    VisitLine {
        id: visit.id,
        start: details.parts.first().map_or_else(|| Wall::from_number(0), |part| part.start),
        status: details.status,
        price: Money(details.parts.iter().fold(0, |sum, part| sum.saturating_add(part.price.0))),
        cancel_reason: details.cancel_reason,
        services,
        specialists,
        paid: details.paid,
        note: details.note,
    }
}

fn contact_line(session: &Session, interaction: Interaction, names: &Names) -> ContactLine {
    let (by, can_change) = (names.of(interaction.created_by.0), interactions::may_change(session, &interaction));
    ContactLine { interaction, by, can_change }
}
