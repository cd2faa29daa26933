//! The days of the demo: a fortnight of visits around today as the front desk books them, and what has become of them by now.

use super::catalogue::{Salon, Worker};
use crate::{
    Error,
    booking::{self, Asked, Booking, Overriding, PartAsked},
    generate::{
        self,
        timetable::{Chair, booked},
    },
    session::{Session, Topic, Tx},
    waitlist, warnings,
    words::say,
};
use kartoteka_domain::{
    ClientId, Day, Every, Language, Money, Part, Repeat, Right, Service, Stretch, Times, UserId, VisitDetails, WarningKind, Whom, Wish,
    day::Weekdays, hours::Span,
};
use kartoteka_exchange::people::{Random, stranger};
use kartoteka_store::Who;
use std::collections::HashSet;

/// The first day with visits and the last one, counted from today.
pub(super) const DAYS: (i64, i64) = (-9, 9);
/// How far ahead the front desk books on each of its shifts, the first one first.
const BOOKED_UP_TO: [i64; 3] = [-3, 3, DAYS.1];
/// Of a hundred free moments so many begin a visit up to today, and so many fewer on each day after it.
const FULL: u64 = 72;
const LESS: u64 = 3;
/// Of a hundred visits so many are of somebody without a card, and so many have a note.
const GUESTS: u64 = 5;
const NOTES: u64 = 10;
/// Who is warned of what: places in the list of clients.
const WARNED: [(usize, WarningKind, &str); 5] = [
    (4, WarningKind::Allergy, "avoid-latex"),
    (11, WarningKind::Allergy, "avoid-dye"),
    (19, WarningKind::Contraindication, "avoid-pregnancy"),
    (26, WarningKind::Allergy, "avoid-henna"),
    (33, WarningKind::Other, "warning-hearing"),
];
/// Who comes every week, and who waits: places in the list of clients, who come for nothing else.
const WEEKLY: usize = 2;
const WAITING: [usize; 3] = [41, 48, 55];
/// How often the weekly one comes.
const WEEKS: u16 = 6;

/// What the front desk books, shift by shift.
pub(super) struct Diary<'s> {
    salon: &'s Salon,
    today: Day,
    language: Language,
    random: Random,
    shift: usize,
}

impl<'s> Diary<'s> {
    pub fn new(salon: &'s Salon, today: Day, language: Language) -> Self {
        Self { salon, today, language, random: Random::of(4, 0), shift: 0 }
    }

    /// What is done on the next shift of the front desk: warnings, what repeats and what is blocked come first.
    pub fn work(&mut self, session: &Session) -> Result<(), Error> {
        let clients = self.bookable(session)?;
        if self.shift == 0 {
            self.warn(session, &clients)?;
            self.book_weekly(session, &clients)?;
            self.block(session)?;
        }
        let Some(last) = BOOKED_UP_TO.get(self.shift) else { return Ok(()) };
        let first = self.shift.checked_sub(1).and_then(|former| BOOKED_UP_TO.get(former)).map_or(DAYS.0, |former| former + 1);
        self.book(session, &clients, self.today.plus(first), self.today.plus(last + 1))?;
        self.shift += 1;
        if self.shift == BOOKED_UP_TO.len() { self.wait(session, &clients) } else { Ok(()) }
    }

    /// Those in sight who may be booked.
    fn bookable(&self, session: &Session) -> Result<Vec<ClientId>, Error> {
        let all = generate::all_clients(session)?;
        session.read(Right::SeeClients, |rows| {
            Ok(rows.clients().rows(&all)?.into_iter().filter(|row| !row.do_not_book).map(|row| row.id).collect())
        })
    }

    fn say(&self, id: &str) -> String {
        say(self.language, &format!("demo-{id}"), &[])
    }

    fn warn(&self, session: &Session, clients: &[ClientId]) -> Result<(), Error> {
        for (place, kind, text) in WARNED {
            if let Some(client) = clients.get(place) {
                warnings::add(session, *client, kind, &self.say(text))?;
            }
        }
        Ok(())
    }

    /// Somebody comes to the first specialist every week, first thing in the morning.
    fn book_weekly(&self, session: &Session, clients: &[ClientId]) -> Result<(), Error> {
        let (Some(worker), Some(client)) = (self.salon.workers.first(), clients.get(WEEKLY)) else { return Ok(()) };
        let (Some(first), Some(service)) = (self.works_from(worker, DAYS.0), self.salon.of(worker.user).next()) else { return Ok(()) };
        let Some(opens) = worker.week.day(first.weekday()).spans().first().copied() else { return Ok(()) };
        let every = Every::Week(Weekdays::of([first.weekday()]));
        let part = PartAsked {
            service: Some(service.id),
            specialist: worker.user,
            start: first.at(opens.from),
            minutes: None,
            price: None,
            room: Some(worker.room),
            equipment: None,
        };
        let booking = Booking {
            whom: Asked::Client(*client),
            parts: vec![part],
            note: String::new(),
            only_this_specialist: true,
            repeat: Some(Repeat { every, interval: 1, times: Times::Count(WEEKS) }),
            waiting: None,
            overriding: Overriding::default(),
        };
        booking::book(session, &booking).map(drop)
    }

    /// Time is blocked: for the second specialist today or soon, for the last one a day later.
    fn block(&self, session: &Session) -> Result<(), Error> {
        let blocks = [(1, 0, 90, "block-training"), (3, 1, 60, "block-supplier")];
        session.write(Right::AddVisits, |tx| {
            for (place, ahead, minutes, text) in blocks {
                let Some(worker) = self.salon.workers.get(place) else { continue };
                let Some(day) = self.works_from(worker, ahead) else { continue };
                let Some(closes) = worker.week.day(day.weekday()).spans().last().copied() else { continue };
                let start = day.at(closes.until).plus(-i64::from(minutes));
                let (service, room, equipment, price) = (None, None, None, Money(0));
                let part = Part { service, specialist: worker.user, room, equipment, start, minutes, before: 0, after: 0, price };
                generate::put(session, tx, VisitDetails { note: self.say(text), ..booked(vec![part]) })?;
            }
            tx.touch(Topic::Visits);
            Ok(())
        })
    }

    /// The first day on which somebody works, from so many days after today on.
    fn works_from(&self, worker: &Worker, ahead: i64) -> Option<Day> {
        let first = self.today.plus(ahead);
        first.up_to(first.plus(7)).find(|day| !worker.week.day(day.weekday()).is_off())
    }

    fn book(&mut self, session: &Session, clients: &[ClientId], from: Day, until: Day) -> Result<(), Error> {
        let salon = self.salon;
        session.write(Right::AddVisits, |tx| {
            for day in from.up_to(until) {
                let mut here = HashSet::new();
                for worker in &salon.workers {
                    for details in self.visits(tx, clients, worker, day, &mut here)? {
                        generate::put(session, tx, VisitDetails { note: self.note(), ..details })?;
                    }
                }
            }
            tx.touch(Topic::Visits);
            Ok(())
        })
    }

    /// The visits to somebody on a day; whoever comes is `here` from then on.
    fn visits(
        &mut self,
        tx: &Tx<'_>,
        clients: &[ClientId],
        worker: &Worker,
        day: Day,
        here: &mut HashSet<ClientId>,
    ) -> Result<Vec<VisitDetails>, Error> {
        let taken = taken(tx, worker.user, day)?;
        let (language, plan) = (self.language, worker.week.day(day.weekday()));
        let ahead = u64::try_from(day.number() - self.today.number()).unwrap_or_default();
        let fullness = FULL.saturating_sub(LESS * ahead);
        let chair = Chair { specialist: worker.user, room: Some(worker.room), services: self.salon.of(worker.user).collect() };
        let whom = |service: &Service, random: &mut Random| whom(language, clients, service, here, random);
        Ok(chair.fill(day, &plan, &taken, fullness, &mut self.random, whom))
    }

    /// What is written with a visit; mostly nothing.
    fn note(&mut self) -> String {
        let noted = self.random.chance(NOTES).then(|| self.random.pick(&["note-coffee", "note-late", "note-photo"])).flatten();
        noted.map(|note| self.say(note)).unwrap_or_default()
    }

    /// Those who would come if there were time.
    fn wait(&self, session: &Session, clients: &[ClientId]) -> Result<(), Error> {
        let services = |place: usize| self.salon.workers.get(place).and_then(|worker| self.salon.of(worker.user).next());
        let client = |place: usize| WAITING.get(place).and_then(|place| clients.get(*place)).map(|client| Whom::Client(*client));
        let guest = || Some(Whom::Guest(stranger(self.language, 7).first_name));
        let specialist = |place: usize| self.salon.workers.get(place).map(|worker| worker.user).into_iter().collect::<Vec<UserId>>();
        let wishes = [
            (client(0), services(0), specialist(0), Span::new(540, 720), "wait-mornings"),
            (client(1), services(2), Vec::new(), None, "note-late"),
            (client(2), None, specialist(3), None, "wait-any"),
            (guest(), services(1), specialist(1), Span::new(900, 1_200), "wait-any"),
        ];
        for (whom, service, specialists, span, note) in wishes {
            let Some(whom) = whom else { continue };
            let (from, until, weekdays) = (self.today, self.today.plus(14), Weekdays::ALL);
            let service = service.map(|service| service.id);
            waitlist::add(session, Wish { whom, service, specialists, from, until, weekdays, span, note: self.say(note) })?;
        }
        Ok(())
    }
}

impl Salon {
    /// What somebody does.
    fn of(&self, user: UserId) -> impl Iterator<Item = &Service> {
        self.services.iter().filter(move |service| service.details.skill(user).is_some())
    }
}

/// When somebody is busy on a day already.
fn taken(tx: &Tx<'_>, user: UserId, day: Day) -> Result<Vec<Stretch>, Error> {
    let busy = tx.rows.occupancy().busy_all(&[Who::Specialist(user)], day, day.plus(1))?;
    Ok(busy.into_iter().map(|(_, stretch)| stretch).collect())
}

/// Somebody who does not come on that day yet, and whom nothing speaks against the service.
fn whom(language: Language, clients: &[ClientId], service: &Service, here: &mut HashSet<ClientId>, random: &mut Random) -> Whom {
    if random.chance(GUESTS) {
        return Whom::Guest(stranger(language, random.below(1_000)).first_name);
    }
    let kept = |place: usize| place == WEEKLY || WAITING.contains(&place);
    let harmed = |place: usize| WARNED.iter().any(|(warned, ..)| *warned == place) && !service.details.contraindications.is_empty();
    let places: Vec<usize> = (0..clients.len()).filter(|place| !kept(*place) && !harmed(*place)).collect();
    let drawn = (0..8).find_map(|_| clients.get(random.pick(&places)?).filter(|client| here.insert(**client)));
    drawn.map_or_else(|| Whom::Guest(stranger(language, 0).first_name), |client| Whom::Client(*client))
}
