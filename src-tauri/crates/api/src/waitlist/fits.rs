//! Which time would do for whom: an empty place, time that was freed, all that is free for one wish. A time that is told is
//! free for the specialist, a room, the equipment and the client.

use super::WaitingRow;
use crate::{
    Error, Session,
    booking::{self, Freed, PartWanted, SEARCHED_DAYS, Slot, TimesAsked, does},
};
use kartoteka_domain::{Day, Right, Service, ServiceId, UserId, WaitId, Wall, Wish, day::Weekdays};

/// How long a visit is looked for when nothing is said of what is wished for, in minutes.
const USUAL_MINUTES: u16 = 60;
/// Who waits for nothing certain can do with so many minutes.
const LEAST_MINUTES: u16 = 30;
/// The most free times told of one wish.
const MAX_OPENINGS: usize = 20;
/// So many are looked through, because at one time several are free.
const LOOKED_THROUGH: usize = 400;
/// The most pieces of freed time that are looked at: a long series leaves one every week.
const MAX_FREED: usize = 60;

/// Somebody who waits, and a time that would do.
#[derive(Debug, Clone)]
pub struct Fit {
    /// Who, and for what.
    pub row: WaitingRow,
    /// When.
    pub slot: Slot,
}

/// The wishes that could be fulfilled with `specialist` at `start`, within so many minutes where that is told, the longest
/// waiting first.
///
/// # Errors
/// Those of [`Session::read`].
pub fn matches(session: &Session, specialist: UserId, start: Wall, minutes: Option<u16>) -> Result<Vec<WaitingRow>, Error> {
    let mut found = Vec::new();
    let board = Board::load(session)?;
    for row in &board.open {
        let wish = &row.waiting.wish;
        let anything = wish.service.is_none().then(|| minutes.unwrap_or(LEAST_MINUTES).min(USUAL_MINUTES));
        let Some(lasts) = anything.or_else(|| board.lasts(wish, specialist)) else { continue };
        let suits = wish.fits(specialist, start, lasts) && minutes.is_none_or(|free| lasts <= free);
        let at = TimesAsked { at: Some(start), count: 1, ..asked(wish, vec![specialist], lasts, start.day(), 1) };
        if suits && !times(session, &at, wish.weekdays)?.is_empty() {
            found.push(row.clone());
        }
    }
    Ok(found)
}

/// The wishes that time which was freed would fulfil, each with the first such time, the longest waiting first.
///
/// # Errors
/// Those of [`Session::read`].
pub fn fits(session: &Session, freed: &[Freed]) -> Result<Vec<Fit>, Error> {
    let now = session.wall_now();
    let ahead: Vec<&Freed> = freed.iter().filter(|freed| freed.stretch.until > now).take(MAX_FREED).collect();
    if ahead.is_empty() {
        return Ok(Vec::new());
    }
    let (board, mut found) = (Board::load(session)?, Vec::new());
    for row in &board.open {
        for freed in &ahead {
            if let Some(slot) = board.slot(session, &row.waiting.wish, freed)? {
                found.push(Fit { row: row.clone(), slot });
                break;
            }
        }
    }
    Ok(found)
}

/// When there is time for what a wish asks for, within its days and hours.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::read`].
pub fn openings(session: &Session, id: WaitId) -> Result<Vec<Slot>, Error> {
    let today = session.wall_now().day();
    let (wish, services) = session.read(Right::SeeVisits, |rows| {
        let wish = rows.waitlist().get(id)?.ok_or(Error::NotFound)?.waiting.wish;
        Ok((wish, rows.services().list()?))
    })?;
    let from = wish.from.max(today);
    let days = (wish.until.number() - from.number() + 1).min(i64::from(SEARCHED_DAYS));
    if days <= 0 {
        return Ok(Vec::new());
    }
    let service = wish.service.and_then(|id| named(&services, id));
    let lasts = |specialist| service.map_or(USUAL_MINUTES, |service| service.details.minutes_with(specialist));
    let mut slots = times(
        session,
        &asked(&wish, wish.specialists.clone(), USUAL_MINUTES, from, u16::try_from(days).unwrap_or_default()),
        wish.weekdays,
    )?;
    slots.retain(|slot| wish.fits(slot.specialist, slot.start, lasts(slot.specialist)));
    // Whoever of several is free first will do.
    slots.dedup_by_key(|slot| slot.start);
    slots.truncate(MAX_OPENINGS);
    Ok(slots)
}

/// Who waits, and for what.
struct Board {
    open: Vec<WaitingRow>,
    services: Vec<Service>,
}

impl Board {
    /// Everybody in sight of whom it may be known.
    fn load(session: &Session) -> Result<Self, Error> {
        session.read(Right::SeeVisits, |rows| {
            let open = rows.waitlist().open()?.into_iter().filter(|row| !row.hidden).collect();
            Ok(Self { open, services: rows.services().list()? })
        })
    }

    /// How long `specialist` takes for a wish; `None` when that one does no such thing.
    fn lasts(&self, wish: &Wish, specialist: UserId) -> Option<u16> {
        let Some(id) = wish.service else { return Some(USUAL_MINUTES) };
        let service = named(&self.services, id).filter(|service| service.removed_at.is_none() && does(service, specialist))?;
        Some(service.details.minutes_with(specialist))
    }

    /// The first time for a wish that begins in the freed time, else one that uses something of it.
    fn slot(&self, session: &Session, wish: &Wish, freed: &Freed) -> Result<Option<Slot>, Error> {
        let (from, until) = (freed.stretch.from.day().max(wish.from), freed.stretch.until.day().min(wish.until));
        let named = wish.specialists.is_empty() || wish.specialists.contains(&freed.specialist);
        let on_a_day = from.up_to(until.plus(1)).any(|day| wish.weekdays.has(day.weekday()));
        let Some(lasts) = self.lasts(wish, freed.specialist).filter(|_| named && on_a_day) else { return Ok(None) };
        let days = u16::try_from(until.number() - from.number() + 1).unwrap_or_default();
        let slots = times(session, &asked(wish, vec![freed.specialist], lasts, from, days), wish.weekdays)?;
        let uses = |slot: &Slot| slot.start.lasting(lasts).overlaps(freed.stretch) && wish.fits(slot.specialist, slot.start, lasts);
        let begins = |slot: &&Slot| uses(slot) && slot.start >= freed.stretch.from;
        Ok(slots.iter().find(begins).or_else(|| slots.iter().find(|slot| uses(slot))).copied())
    }
}

/// The free times that would do for a wish; `minutes` count where it names no service.
fn asked(wish: &Wish, specialists: Vec<UserId>, minutes: u16, from: Day, days: u16) -> TimesAsked {
    let minutes = wish.service.is_none().then_some(minutes);
    let part = PartWanted { service: wish.service, minutes, specialists, room: None, equipment: None };
    let (client, span) = (wish.whom.client(), wish.span);
    TimesAsked { parts: vec![part], client, instead_of: None, from, days, span, at: None, count: LOOKED_THROUGH }
}

/// Free times for a wish; none for a client whom the own role does not reach and cannot book.
fn times(session: &Session, asked: &TimesAsked, weekdays: Weekdays) -> Result<Vec<Slot>, Error> {
    match booking::free_times_on(session, asked, weekdays) {
        Ok(times) => Ok(times.into_iter().flatten().collect()),
        Err(Error::NotFound) => Ok(Vec::new()),
        Err(other) => Err(other),
    }
}

fn named(services: &[Service], id: ServiceId) -> Option<&Service> {
    services.iter().find(|service| service.id == id)
}
