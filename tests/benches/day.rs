//! The day at the size of a big salon after years: what a click in the calendar and in booking waits for, as the owner and at
//! the reception, beside plain SQLite.

use crate::{
    base::{Salon, some_clients},
    day_peer as peer,
    report::{Report, Rounds, median, ms, percentile, rounds, timed},
    rights,
};
use kartoteka_api::{
    Error, Flow, KdfParams, Password, Session,
    booking::{self, Asked, Booking, Move, Overriding, PartAsked, Scope, Slot, SlotsAsked},
    calendar, clients, generate, services, specialists,
};
use kartoteka_domain::{ClientId, Day, ReadyRole, Right, ServiceId, Status, UserId, VisitId};
use kartoteka_exchange::people::Random;
use rusqlite::Connection;

const SEED: u64 = 7;
/// Of each client.
const VISITS: usize = 10;
const ENTRIES: usize = 30;
/// How often each action is measured.
const TIMES: usize = 240;
const GOAL: &str = "goal: 20 ms";
/// Days over which free times are looked for.
const SEARCHED: u16 = 60;
/// Days ahead that are plainly read.
const NEAR: u64 = 7;

/// Who does what is measured, and where.
struct Desk<'d> {
    session: &'d Session,
    who: &'static str,
    size: usize,
    plain: &'d Connection,
    years: &'d Years,
}

/// What there is to draw and to book.
struct Years {
    /// Every day with visits, the first one first.
    days: Vec<Day>,
    team: Vec<UserId>,
    services: Vec<ServiceId>,
    clients: Vec<ClientId>,
}

pub fn measure(size: usize, report: &mut Report) {
    let salon = fill(size, report);
    let front = rights::staff(&salon, ReadyRole::FrontDesk);
    let (owner, front) = (salon.unlock(), front.session().unwrap());
    let years = Years::of(&owner);
    let folder = tempfile::tempdir().unwrap();
    let plain = peer::open(&folder.path().join("plain.db"), &owner, &years.days);
    for (session, who) in [(&owner, "the owner"), (&front, "reception")] {
        // Figures begin when search stands.
        clients::page(session, "а", 0, 1).unwrap();
        let desk = Desk { session, who, size, plain: &plain, years: &years };
        desk.draw(report);
        desk.book(report);
    }
}

/// A base with years of visits; how long it took to invent them.
fn fill(size: usize, report: &mut Report) -> Salon {
    let salon = Salon::new(KdfParams::FASTEST);
    let session = salon.session();
    session.step_up(&Password::new(crate::base::PASSWORD.into()), None).unwrap();
    let go = &mut |_| Flow::Go;
    let invented = timed(|| {
        generate::clients(&session, size, SEED, go).unwrap();
        // Each visit is an entry too, and each client.
        let visits = generate::visits(&salon.desk, &session, size * VISITS, SEED, go).unwrap();
        assert_eq!(visits, size * VISITS);
        generate::entries(&session, size * (ENTRIES - VISITS - 1), SEED, go).unwrap();
    });
    report.push("(i) a salon with years of visits, invented", size, invented.as_secs_f64(), "s", None, "");
    salon
}

impl Years {
    fn of(session: &Session) -> Self {
        let today = session.wall_now().day();
        let mut months = Vec::new();
        let mut day = today.plus(59);
        loop {
            let month = calendar::month(session, day).unwrap();
            day = month[0].day.plus(-1);
            if month.iter().all(|load| load.visits == 0) {
                break;
            }
            months.extend(month);
        }
        let mut days: Vec<Day> = months.into_iter().filter(|load| load.visits > 0).map(|load| load.day).collect();
        days.sort_unstable();
        Self {
            days,
            team: specialists::list(session).unwrap().into_iter().map(|view| view.user).collect(),
            services: services::list(session).unwrap().into_iter().map(|service| service.id).collect(),
            clients: some_clients(session, usize::MAX),
        }
    }
}

impl Desk<'_> {
    /// Rows of one action: the middle beside the peer's, and how long the slowest of a hundred took.
    fn tell(&self, what: &str, peer: &str, measured: &Rounds, report: &mut Report) {
        let times = |of: &[std::time::Duration]| of.iter().copied().map(ms).collect::<Vec<f64>>();
        let ratios = measured.ours.iter().zip(&measured.peer).map(|(ours, peer)| ms(*ours) / ms(*peer)).collect();
        let (mut ours, mut theirs) = (times(&measured.ours), times(&measured.peer));
        let beside = |ratio| Some((peer.to_owned(), ratio));
        let row = |part: &str| format!("(i) {what}, {}, {part}", self.who);
        report.push(&row("p50"), self.size, percentile(&mut ours, 0.5), "ms", beside(median(ratios)), "");
        let slow = percentile(&mut ours, 0.99);
        report.push(&row("p99"), self.size, slow, "ms", beside(slow / percentile(&mut theirs, 0.99)), GOAL);
    }

    /// Interleaves what `ours` and `theirs` do with the same draw of chance.
    fn interleaved(&self, ours: impl Fn(&mut Random), theirs: impl Fn(&mut Random)) -> Rounds {
        let (mut one, mut other) = (0, 0);
        let draw = |number: &mut usize| {
            *number += 1;
            Random::of(SEED, *number)
        };
        rounds(TIMES, || ours(&mut draw(&mut one)), || theirs(&mut draw(&mut other)))
    }

    /// What the calendar draws.
    fn draw(&self, report: &mut Report) {
        let Self { session, plain, years, .. } = self;
        let today = session.wall_now().day();
        let near = |random: &mut Random| today.plus(random.below(NEAR + 1) as i64);
        let far = |random: &mut Random| random.pick(&years.days).unwrap();
        let one = |random: &mut Random| random.pick(&years.team).unwrap();
        let drawn = |from, count, only| drop(calendar::days(session, from, count, only).unwrap());
        let join = "plain SQLite, wide rows, joined";

        let day = self.interleaved(|random| drawn(near(random), 1, None), |random| peer::days(plain, near(random), 1, None));
        self.tell("a day of this week", join, &day, report);
        let day = self.first_looks();
        self.tell("a far day, journaled", "plain SQLite, joined, a row in a log", &day, report);
        years.days.chunks(31).for_each(|days| drawn(days[0], 31, None));
        let day = self.interleaved(|random| drawn(far(random), 1, None), |random| peer::days(plain, far(random), 1, None));
        self.tell("a day of any year", join, &day, report);
        let week = self
            .interleaved(|random| drawn(far(random), 7, Some(one(random))), |random| peer::days(plain, far(random), 7, Some(one(random))));
        self.tell("a specialist's week of any year", join, &week, report);
        let bounds = |day: Day| (Day::of(day.date().first_of_month()), Day::of(day.date().last_of_month()).plus(1));
        let month = self.interleaved(
            |random| drop(calendar::month(session, far(random)).unwrap()),
            |random| {
                let (from, until) = bounds(far(random));
                peer::month(plain, from, until);
            },
        );
        self.tell("a month of any year", "plain SQLite, grouped", &month, report);
    }

    /// Far days that this person sees for the first time: each is counted and journaled.
    fn first_looks(&self) -> Rounds {
        let step = (self.years.days.len() / TIMES).max(1);
        let mut days: Vec<Day> = self.years.days.iter().copied().step_by(step).collect();
        days.sort_unstable_by_key(|day| Random::of(SEED, day.number() as usize).below(u64::MAX));
        let (mut ours, mut theirs) = (days.iter(), days.iter());
        rounds(
            days.len(),
            || drop(calendar::days(self.session, *ours.next().unwrap(), 1, None).unwrap()),
            || {
                let day = *theirs.next().unwrap();
                peer::days(self.plain, day, 1, None);
                crate::peer::log(self.plain, day.number());
            },
        )
    }

    /// What booking asks and does.
    fn book(&self, report: &mut Report) {
        let Self { session, plain, years, .. } = self;
        let today = session.wall_now().day();
        let rows = "plain SQLite, what is busy as rows";
        let found = |asked: &SlotsAsked| booking::free_slots(session, asked).unwrap();
        let busy = |_: &mut Random| peer::busy(plain, today, i64::from(SEARCHED));
        // Ten hours on end are free for nobody or nearly so: every day is looked at.
        let rare = SlotsAsked { minutes: Some(600), count: 400, ..self.asked(years.services[0]) };
        let all = self.interleaved(|_| drop(found(&rare)), busy);
        self.tell("free times, 60 days × 12", rows, &all, report);
        let service = |random: &mut Random| random.pick(&years.services).unwrap();
        let some = self.interleaved(|random| assert!(!found(&self.asked(service(random))).is_empty()), busy);
        self.tell("the next 20 free times", rows, &some, report);

        let clash = "plain SQLite, a look for clashes, a row, a log";
        let (measured, visits) = self.bookings();
        self.tell("booked", clash, &measured, report);
        self.tell("the day after a booking", "plain SQLite, wide rows, joined", &self.days_after_bookings(), report);
        self.tell("refused with other times", clash, &self.refusals(), report);
        self.tell("a card moved", clash, &self.moves(&visits), report);
        self.tell("a status by a click", clash, &self.clicks(&visits), report);
    }

    fn asked(&self, service: ServiceId) -> SlotsAsked {
        let from = self.session.wall_now().day();
        SlotsAsked { service: Some(service), minutes: None, specialists: Vec::new(), from, days: SEARCHED, span: None, count: 20 }
    }

    /// A service, a time at which it can be done and who comes for it.
    fn wish(&self, number: usize) -> (Booking, Slot) {
        let random = &mut Random::of(SEED + 1, number);
        let service = random.pick(&self.years.services).unwrap();
        let from = self.session.wall_now().day().plus(1 + random.below(50) as i64);
        let slots = booking::free_slots(self.session, &SlotsAsked { from, count: 60, ..self.asked(service) }).unwrap();
        let slot = random.pick(&slots).unwrap();
        let whom = Asked::Client(random.pick(&self.years.clients).unwrap());
        let part = PartAsked {
            service: Some(service),
            specialist: slot.specialist,
            start: slot.start,
            minutes: None,
            price: None,
            room: slot.room,
            equipment: slot.equipment,
        };
        let booking = Booking {
            whom,
            parts: vec![part],
            note: String::new(),
            only_this_specialist: false,
            repeat: None,
            waiting: None,
            overriding: Overriding::default(),
        };
        (booking, slot)
    }

    /// Books into free time, as often as the figures need.
    fn bookings(&self) -> (Rounds, Vec<VisitId>) {
        let (mut measured, mut visits) = (Rounds { ours: Vec::new(), peer: Vec::new() }, Vec::new());
        for number in 0..TIMES {
            let (booking, _) = self.wish(number);
            let mut booked = None;
            measured.ours.push(timed(|| booked = booking::book(self.session, &booking).ok()));
            measured.peer.push(self.plain_booking(&booking));
            // Chance may have drawn somebody who comes at that time already.
            visits.extend(booked.into_iter().flat_map(|booked| booked.visits));
        }
        assert!(visits.len() > TIMES * 9 / 10);
        (measured, visits)
    }

    fn plain_booking(&self, booking: &Booking) -> std::time::Duration {
        let part = &booking.parts[0];
        timed(|| peer::book(self.plain, part.specialist, part.start.lasting(60), part.start.number()))
    }

    /// The screen reads its day anew after every change of it.
    fn days_after_bookings(&self) -> Rounds {
        let mut measured = Rounds { ours: Vec::new(), peer: Vec::new() };
        for number in TIMES..TIMES * 2 {
            let (booking, slot) = self.wish(number);
            let _ = booking::book(self.session, &booking);
            let day = slot.start.day();
            measured.ours.push(timed(|| drop(calendar::days(self.session, day, 1, None).unwrap())));
            measured.peer.push(timed(|| peer::days(self.plain, day, 1, None)));
        }
        measured
    }

    /// Times that are taken: what is in the way is named, and other times are offered.
    fn refusals(&self) -> Rounds {
        let mut measured = Rounds { ours: Vec::new(), peer: Vec::new() };
        for number in 0..TIMES {
            let (mut booking, slot) = self.wish(number);
            let day = slot.start.day();
            let rows = self.session.read(Right::SeeVisits, |rows| Ok(rows.visits().day_rows(day, day.plus(1), None)?)).unwrap();
            let Some(taken) = rows.iter().find(|row| row.status.takes_time()) else { continue };
            booking.parts[0].specialist = taken.specialist;
            booking.parts[0].start = taken.start;
            measured.ours.push(timed(|| assert!(matches!(booking::book(self.session, &booking), Err(Error::Clash { .. })))));
            measured.peer.push(self.plain_booking(&booking));
        }
        measured
    }

    /// Cards carried to another free time.
    fn moves(&self, visits: &[VisitId]) -> Rounds {
        let mut measured = Rounds { ours: Vec::new(), peer: Vec::new() };
        for id in visits {
            let card = booking::get(self.session, *id).unwrap();
            let part = &card.visit.details.parts[0];
            let asked =
                SlotsAsked { from: part.start.day(), days: 9, specialists: vec![part.specialist], ..self.asked(part.service.unwrap()) };
            let Some(slot) = booking::free_slots(self.session, &asked).unwrap().pop() else { continue };
            let to = Move { place: 0, start: slot.start, specialist: Some(slot.specialist), room: None, minutes: None };
            let read_at = card.visit.updated_at;
            measured.ours.push(timed(|| drop(booking::move_to(self.session, *id, to, Scope::This, read_at, &Overriding::default()))));
            measured.peer.push(timed(|| peer::book(self.plain, slot.specialist, slot.start.lasting(60), slot.start.number())));
        }
        measured
    }

    fn clicks(&self, visits: &[VisitId]) -> Rounds {
        let (mut clicked, start) = (visits.iter(), self.session.wall_now());
        rounds(
            visits.len(),
            || {
                let id = *clicked.next().unwrap();
                booking::set_status(self.session, id, Status::Confirmed, "", &Overriding::default()).unwrap();
            },
            || peer::book(self.plain, self.years.team[0], start.lasting(60), 0),
        )
    }
}
