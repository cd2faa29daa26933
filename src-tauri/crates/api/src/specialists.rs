//! Those who have a column in the calendar: what they do, and how the calendar shows them.

use crate::{
    Error, people, services,
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{
    Action, Change, DayPlan, Fault, NewEntry, Problem, Right, ServiceId, Subject, UserId, WeekPlan,
    hours::Span,
    service::{COLOURS, Skill},
};
use kartoteka_store::{Read, Specialist, User};
use std::collections::{HashMap, HashSet};

/// The most bytes of a photo.
pub const MAX_PHOTO: usize = 64 * 1024;

/// Days of the week that somebody new works on, from Monday on, and the hours.
const USUAL_DAYS: usize = 5;
const USUAL_HOURS: (u16, u16) = (9 * 60, 18 * 60);

/// Somebody who has a column in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpecialistView {
    /// Who.
    pub user: UserId,
    /// What the person is called.
    pub name: String,
    /// One or two letters for a small place.
    pub initials: String,
    /// The colour, by number.
    pub colour: u8,
    /// The place among the columns, from 0.
    pub place: u32,
    /// Whether there is a column on days of work.
    pub on_calendar: bool,
    /// What the person does.
    pub services: Vec<ServiceId>,
    /// Whether there is a photo.
    pub has_photo: bool,
    /// Whether the person works here no more.
    pub left: bool,
}

/// All of them in the order of the columns, those who left too.
///
/// # Errors
/// Those of [`Session::read`].
pub fn list(session: &Session) -> Result<Vec<SpecialistView>, Error> {
    session.read(Right::SeeVisits, |rows| {
        let users: HashMap<UserId, User> = rows.users().list()?.into_iter().map(|user| (user.id, user)).collect();
        let skills = skills(rows)?;
        let view = |specialist: Specialist| {
            let services = skills.get(&specialist.user).cloned().unwrap_or_default();
            Some(view(users.get(&specialist.user)?, specialist, services))
        };
        Ok(rows.specialists().list()?.into_iter().filter_map(view).collect())
    })
}

fn view(user: &User, specialist: Specialist, services: Vec<ServiceId>) -> SpecialistView {
    let Specialist { user: id, colour, place, on_calendar, has_photo, .. } = specialist;
    let (name, left) = (user.first_name.clone(), user.disabled_at.is_some());
    SpecialistView { user: id, initials: people::initials(&name), name, colour, place, on_calendar, services, has_photo, left }
}

/// Who does which services of the catalogue.
fn skills(rows: &Read<'_>) -> Result<HashMap<UserId, Vec<ServiceId>>, Error> {
    let mut skills: HashMap<UserId, Vec<ServiceId>> = HashMap::new();
    for service in rows.services().list()?.into_iter().filter(|service| service.removed_at.is_none()) {
        for skill in &service.details.specialists {
            skills.entry(skill.specialist).or_default().push(service.id);
        }
    }
    Ok(skills)
}

/// Gives somebody a column in the calendar, or changes it, and says which services of the catalogue the person does. A new
/// one works on Monday to Friday until the schedule says otherwise.
///
/// # Errors
/// [`Error::InvalidForm`], [`Error::NotFound`] for somebody without an account or a service that is not there, or those of
/// [`Session::write`].
pub fn save(session: &Session, user: UserId, colour: u8, on_calendar: bool, services: &[ServiceId]) -> Result<(), Error> {
    session.check(Right::ChangeServices)?;
    if colour >= COLOURS {
        return Err(Error::InvalidForm(vec![Fault::new("colour", Problem::OutOfRange)]));
    }
    session.write(Right::ChangeServices, |tx| {
        people::known(&tx.rows, user)?;
        let before = tx.rows.specialists().get(user)?;
        let after = match before.clone() {
            Some(before) => Specialist { colour, on_calendar, ..before },
            None => newcomer(tx, user, colour, on_calendar)?,
        };
        tx.rows.specialists_mut().put(&after)?;
        let mut changes = changes(before.as_ref(), &after);
        changes.extend(set_services(tx, user, services)?);
        note(tx, Subject::User(user), changes);
        Ok(())
    })
}

fn newcomer(tx: &Tx<'_>, user: UserId, colour: u8, on_calendar: bool) -> Result<Specialist, Error> {
    let place = tx.rows.specialists().list()?.last().map_or(0, |last| last.place.saturating_add(1));
    Ok(Specialist { user, colour, place, on_calendar, week: usual_week(), has_photo: false })
}

fn usual_week() -> WeekPlan {
    let (from, until) = USUAL_HOURS;
    let day = |weekday| if weekday < USUAL_DAYS { DayPlan::of(Span::new(from, until)).unwrap_or_default() } else { DayPlan::off() };
    WeekPlan::of([0, 1, 2, 3, 4, 5, 6].map(day))
}

/// Has somebody do these services and no others of the catalogue. How the person does one that stays, stays.
fn set_services(tx: &mut Tx<'_>, user: UserId, wanted: &[ServiceId]) -> Result<Option<Change>, Error> {
    let catalogue: Vec<_> = tx.rows.services().list()?.into_iter().filter(|service| service.removed_at.is_none()).collect();
    let wanted: HashSet<ServiceId> = wanted.iter().copied().collect();
    if wanted.iter().any(|id| !catalogue.iter().any(|service| service.id == *id)) {
        return Err(Error::NotFound);
    }
    let (mut old, mut new) = (Vec::new(), Vec::new());
    for service in catalogue {
        let (does, will) = (service.details.skill(user).is_some(), wanted.contains(&service.id));
        old.extend(does.then(|| service.id.to_string()));
        new.extend(will.then(|| service.id.to_string()));
        if does != will {
            let mut details = service.details.clone();
            details.specialists.retain(|skill| skill.specialist != user);
            details.specialists.extend(will.then_some(Skill { specialist: user, minutes: None, price: None }));
            details.specialists.sort_by_key(|skill| skill.specialist);
            services::store(tx, &service, details)?;
        }
    }
    Ok((old != new).then(|| Change { field: "services".to_owned(), old: old.join(", "), new: new.join(", ") }))
}

/// Puts the columns into this order; those who are not named stay behind them as they stood.
///
/// # Errors
/// [`Error::NotFound`] for somebody without a column, or those of [`Session::write`].
pub fn arrange(session: &Session, order: &[UserId]) -> Result<(), Error> {
    session.write(Right::ChangeServices, |tx| {
        let mut specialists = tx.rows.specialists().list()?;
        if order.iter().any(|user| !specialists.iter().any(|known| known.user == *user)) {
            return Err(Error::NotFound);
        }
        let told = |of: &[Specialist]| of.iter().map(|specialist| specialist.user.to_string()).collect::<Vec<_>>().join(", ");
        let old = told(&specialists);
        // A stable sort: whoever is not named has the last place of all.
        specialists.sort_by_key(|known| order.iter().position(|user| *user == known.user).unwrap_or(order.len()));
        let new = told(&specialists);
        for (place, specialist) in (0..).zip(specialists) {
            tx.rows.specialists_mut().put(&Specialist { place, ..specialist })?;
        }
        note(tx, Subject::Base, vec![Change { field: "specialists".to_owned(), old, new }]);
        Ok(())
    })
}

/// The photo of a specialist, as the file it came as.
///
/// # Errors
/// Those of [`Session::read`].
pub fn photo(session: &Session, user: UserId) -> Result<Option<Vec<u8>>, Error> {
    session.read(Right::SeeVisits, |rows| Ok(rows.specialists().photo(user)?))
}

/// Changes the photo of a specialist; `None` takes it away.
///
/// # Errors
/// [`Error::PhotoUnreadable`] for more than [`MAX_PHOTO`] bytes or anything but a picture, [`Error::NotFound`], or those of
/// [`Session::write`].
pub fn set_photo(session: &Session, user: UserId, photo: Option<&[u8]>) -> Result<(), Error> {
    session.check(Right::ChangeServices)?;
    if photo.is_some_and(|bytes| bytes.len() > MAX_PHOTO || media_type(bytes).is_none()) {
        return Err(Error::PhotoUnreadable);
    }
    session.write(Right::ChangeServices, |tx| {
        let before = tx.rows.specialists().get(user)?.ok_or(Error::NotFound)?;
        tx.rows.specialists_mut().set_photo(user, photo)?;
        let told = |there: bool| if there { "1" } else { "" }.to_owned();
        let change = Change { field: "photo".to_owned(), old: told(before.has_photo), new: told(photo.is_some()) };
        note(tx, Subject::User(user), vec![change]);
        Ok(())
    })
}

/// What kind of picture a file is by its first bytes: PNG, JPEG or WebP, and nothing else.
#[must_use]
pub fn media_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}

fn note(tx: &mut Tx<'_>, subject: Subject, changes: Vec<Change>) {
    tx.note(NewEntry::new(Action::SpecialistChanged, subject).with_changes(changes));
    tx.touch(Topic::Services);
}

fn changes(before: Option<&Specialist>, after: &Specialist) -> Vec<Change> {
    let told = |specialist: &Specialist| {
        let shown = if specialist.on_calendar { "1" } else { "" };
        [specialist.colour.to_string(), shown.to_owned(), specialist.week.to_text()]
    };
    let (old, new) = (before.map(told).unwrap_or_default(), told(after));
    let values = ["colour", "on-calendar", "week"].into_iter().zip(old.into_iter().zip(new));
    let changed = values.filter(|(_, (old, new))| old != new);
    changed.map(|(field, (old, new))| Change { field: field.to_owned(), old, new }).collect()
}
