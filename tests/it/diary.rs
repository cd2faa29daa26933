//! A salon with a calendar: what stories of visits, the waitlist and day sheets start with.

use crate::salon::Opened;
use kartoteka_api::{
    Error, Session,
    booking::{self, Asked, Booked, Booking, Overriding, PartAsked},
    resources, services, specialists,
};
use kartoteka_domain::{
    ClientDraft, ClientId, Day, Money, ReadyRole, ResourceId, ResourceKind, ServiceDetails, ServiceId, UserId, VisitId, Wall,
    service::Skill,
};

/// The day after the one on which every story begins, a Tuesday; people work from nine to six.
pub const TOMORROW: &str = "2026-09-22";

/// The owner and two specialists who cut hair for an hour in one room; the owner sits at the desk.
pub struct Diary {
    pub base: Opened,
    pub haircut: ServiceId,
    pub room: ResourceId,
    pub owner: UserId,
    pub ira: UserId,
    pub marko: UserId,
}

impl Diary {
    pub fn new() -> Self {
        let mut base = Opened::new();
        let owner = base.session.actor().user;
        let ira = base.hire("Іра", ReadyRole::Specialist);
        base.owner_sits_down();
        let marko = base.hire("Марко", ReadyRole::Specialist);
        base.owner_sits_down();
        let room = resources::save(&base.session, None, ResourceKind::Room, "Зал").unwrap().id;
        let skill = |specialist| Skill { specialist, minutes: None, price: None };
        let details = ServiceDetails {
            name: "Стрижка".into(),
            minutes: 60,
            price: Money(50_000),
            contraindications: vec!["латекс".into()],
            specialists: vec![skill(owner), skill(ira), skill(marko)],
            ..ServiceDetails::default()
        };
        for (colour, user) in (0..).zip([owner, ira, marko]) {
            specialists::save(&base.session, user, colour, true, &[]).unwrap();
        }
        let haircut = services::save(&base.session, None, details, None).unwrap().id;
        Self { base, haircut, room, owner, ira, marko }
    }

    pub fn session(&self) -> &Session {
        &self.base.session
    }

    /// A client of nobody.
    pub fn client(&self, first: &str, last: &str) -> ClientId {
        self.base.add(first, last, "0501234567").id
    }

    /// A very important client.
    pub fn important(&self, first: &str, last: &str) -> ClientId {
        let draft = ClientDraft { vip: true, ..crate::salon::person(first, last, "") };
        kartoteka_api::clients::create(self.session(), &draft).unwrap().client.id
    }

    /// A haircut with `specialist` at this time of tomorrow.
    pub fn asked(&self, whom: Asked, specialist: UserId, clock: &str) -> Booking {
        self.asked_at(whom, specialist, tomorrow(clock))
    }

    pub fn asked_at(&self, whom: Asked, specialist: UserId, start: Wall) -> Booking {
        let service = (!matches!(whom, Asked::Nobody)).then_some(self.haircut);
        let part = PartAsked { service, specialist, start, minutes: Some(60), price: None, room: None, equipment: None };
        let overriding = Overriding::default();
        Booking { whom, parts: vec![part], note: String::new(), only_this_specialist: false, repeat: None, waiting: None, overriding }
    }

    pub fn try_book(&self, booking: &Booking) -> Result<Booked, Error> {
        booking::book(self.session(), booking)
    }

    /// Books a haircut with `specialist` at this time of tomorrow.
    pub fn book(&self, whom: Asked, specialist: UserId, clock: &str) -> VisitId {
        self.try_book(&self.asked(whom, specialist, clock)).unwrap().visits[0]
    }
}

/// A guest by name.
pub fn guest(name: &str) -> Asked {
    Asked::Guest(name.to_owned())
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// This time of tomorrow: `10:30`.
pub fn tomorrow(clock: &str) -> Wall {
    format!("{TOMORROW}T{clock}").parse().unwrap()
}
