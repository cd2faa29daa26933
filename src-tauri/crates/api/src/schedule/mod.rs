//! When people work: hours of the week, days that differ, days on which the business is closed.

mod plans;

pub(crate) use plans::Plans;

use crate::{
    Error,
    booking::{Freed, SEARCHED_DAYS},
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{
    Action, Change, Day, DayPlan, Fault, NewEntry, Problem, Right, Stretch, Subject, UserId, WeekPlan, holidays::holidays as holidays_of,
};
use kartoteka_store::{ClosedDay, PlannedDay, Specialist};
use std::collections::{BTreeMap, BTreeSet};

/// The most days told at once.
const MAX_TOLD: i64 = 400;
/// The most days changed at once, of everybody together.
const MAX_CHANGED: usize = 5_000;
/// The longest note or name of a day, in characters.
const LONGEST: usize = 200;

/// When somebody works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The hours of a week.
    pub week: WeekPlan,
    /// The days that differ.
    pub days: Vec<PlannedDay>,
}

/// When somebody works: the week, and the days from `from` on, before `until`, that differ.
///
/// # Errors
/// [`Error::NotFound`] for somebody without a column in the calendar, [`Error::TooManyDays`], or those of [`Session::read`].
pub fn of(session: &Session, user: UserId, from: Day, until: Day) -> Result<Schedule, Error> {
    session.check(Right::SeeVisits)?;
    if until.number() - from.number() > MAX_TOLD {
        return Err(Error::TooManyDays);
    }
    session.read(Right::SeeVisits, |rows| {
        let specialist = rows.specialists().get(user)?.ok_or(Error::NotFound)?;
        let days = rows.schedule().days(from, until)?.into_iter().filter(|day| day.user == user).collect();
        Ok(Schedule { week: specialist.week, days })
    })
}

/// Changes the hours of a week of somebody. Tells what time that opens within the days that free times are looked for.
///
/// # Errors
/// [`Error::NotFound`] for somebody without a column in the calendar, or those of [`Session::write`].
pub fn set_week(session: &Session, user: UserId, week: WeekPlan) -> Result<Vec<Freed>, Error> {
    let today = session.wall_now().day();
    let days = today.up_to(today.plus(i64::from(SEARCHED_DAYS))).collect();
    opening(session, &[user].into(), &days, || put_week(session, user, week))
}

fn put_week(session: &Session, user: UserId, week: WeekPlan) -> Result<(), Error> {
    session.write(Right::ChangeSchedule, |tx| {
        let before = specialist(tx, user)?;
        let change = changed("week", before.week.to_text(), week.to_text());
        tx.rows.specialists_mut().put(&Specialist { week, ..before })?;
        journal(tx, Action::ScheduleChanged, Subject::User(user), vec![change]);
        Ok(())
    })
}

/// Has people work these hours on these days; no hours are a day off, and `None` is as the week says. Tells what time that
/// opens.
///
/// # Errors
/// [`Error::InvalidForm`], [`Error::TooManyDays`], [`Error::NotFound`] for somebody without a column in the calendar, or those
/// of [`Session::write`].
pub fn set_days(session: &Session, users: &[UserId], days: &[Day], plan: Option<&DayPlan>, note: &str) -> Result<Vec<Freed>, Error> {
    session.check(Right::ChangeSchedule)?;
    let (users, days): (BTreeSet<UserId>, BTreeSet<Day>) = (users.iter().copied().collect(), days.iter().copied().collect());
    check_count(users.len().saturating_mul(days.len()))?;
    let empty = [("users", users.is_empty()), ("days", days.is_empty())].into_iter().filter(|(_, empty)| *empty);
    let faults: Vec<Fault> = empty.map(|(field, _)| Fault::new(field, Problem::OutOfRange)).collect();
    if !faults.is_empty() {
        return Err(Error::InvalidForm(faults));
    }
    let note = short(note, "note")?;
    opening(session, &users, &days, || {
        session.write(Right::ChangeSchedule, |tx| {
            let known = days_of(tx, &days)?;
            users.iter().try_for_each(|user| set_days_of(tx, *user, &days, &known, plan, &note))
        })
    })
}

fn set_days_of(
    tx: &mut Tx<'_>,
    user: UserId,
    days: &BTreeSet<Day>,
    known: &Known,
    plan: Option<&DayPlan>,
    note: &str,
) -> Result<(), Error> {
    specialist(tx, user)?;
    let before = days.iter().map(|day| known.get(&(user, *day)));
    let old: BTreeSet<String> = before.map(|day| told(day.map(|day| &day.plan))).collect();
    for day in days {
        tx.rows.schedule_mut().set_day(user, *day, plan, note)?;
    }
    let mut changes = vec![changed("days", String::new(), spelled(days))];
    changes.push(changed("plan", Vec::from_iter(old).join("; "), told(plan)));
    changes.extend((!note.is_empty()).then(|| changed("note", String::new(), note.to_owned())));
    journal(tx, Action::ScheduleChanged, Subject::User(user), changes);
    Ok(())
}

/// Days on which the business is closed, of one year.
///
/// # Errors
/// Those of [`Session::read`].
pub fn closed(session: &Session, year: i16) -> Result<Vec<ClosedDay>, Error> {
    let first = |year: i16| jiff::civil::Date::new(year, 1, 1).map(Day::of);
    let (Ok(from), Ok(until)) = (first(year), first(year.saturating_add(1))) else { return Ok(Vec::new()) };
    session.read(Right::SeeVisits, |rows| Ok(rows.schedule().closed(from, until)?))
}

/// The public holidays of the country of the base in a year: the day, and the name in message ids.
///
/// # Errors
/// Those of [`Session::read`].
pub fn holidays(session: &Session, year: i16) -> Result<Vec<(Day, &'static str)>, Error> {
    session.check(Right::SeeVisits)?;
    Ok(holidays_of(session.base().country, year))
}

/// Closes the business on some days, each with its name, and opens it on others. Tells what time that opens.
///
/// # Errors
/// [`Error::InvalidForm`], [`Error::TooManyDays`], or those of [`Session::write`].
pub fn set_closed(session: &Session, add: &[(Day, String)], remove: &[Day]) -> Result<Vec<Freed>, Error> {
    session.check(Right::ChangeSchedule)?;
    check_count(add.len().saturating_add(remove.len()))?;
    let named = add.iter().map(|(day, name)| Ok((*day, Some(short(name, "name")?))));
    let mut wanted: BTreeMap<Day, Option<String>> = remove.iter().map(|day| (*day, None)).collect();
    wanted.extend(named.collect::<Result<Vec<_>, Error>>()?);
    if wanted.is_empty() {
        return Err(Error::InvalidForm(vec![Fault::new("days", Problem::OutOfRange)]));
    }
    let everybody = session.read(Right::SeeVisits, |rows| Ok(rows.specialists().list()?.into_iter().map(|one| one.user).collect()))?;
    opening(session, &everybody, &remove.iter().copied().collect(), || put_closed(session, wanted))
}

fn put_closed(session: &Session, wanted: BTreeMap<Day, Option<String>>) -> Result<(), Error> {
    session.write(Right::ChangeSchedule, |tx| {
        let mut changes = Vec::new();
        for (day, name) in wanted {
            let before = tx.rows.schedule().closed(day, day.plus(1))?.pop().map(|closed| closed.name);
            tx.rows.schedule_mut().set_closed(day, name.as_deref())?;
            let told = |name: Option<String>| name.map(|name| format!("{day} {name}").trim_end().to_owned()).unwrap_or_default();
            let (old, new) = (told(before), told(name));
            changes.extend((old != new).then(|| changed("closed", old, new)));
        }
        journal(tx, Action::ClosedDaysChanged, Subject::Base, changes);
        Ok(())
    })
}

fn specialist(tx: &Tx<'_>, user: UserId) -> Result<Specialist, Error> {
    tx.rows.specialists().get(user)?.ok_or(Error::NotFound)
}

fn check_count(count: usize) -> Result<(), Error> {
    if count > MAX_CHANGED { Err(Error::TooManyDays) } else { Ok(()) }
}

fn short(text: &str, field: &'static str) -> Result<String, Error> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return Err(Error::InvalidForm(vec![Fault::new(field, Problem::TooLong)]));
    }
    Ok(text.to_owned())
}

/// Runs a change of hours. Tells what time it opens of these people on these days.
fn opening(
    session: &Session,
    users: &BTreeSet<UserId>,
    days: &BTreeSet<Day>,
    change: impl FnOnce() -> Result<(), Error>,
) -> Result<Vec<Freed>, Error> {
    let users: Vec<UserId> = users.iter().copied().collect();
    let (Some(first), Some(last)) = (days.first().copied(), days.last().copied()) else { return change().map(|()| Vec::new()) };
    let plans = || session.read(Right::SeeVisits, |rows| Plans::load(rows, &users, first, last.plus(1)));
    let before = plans()?;
    change()?;
    // What was done is done, whatever comes between it and this look.
    let Ok(after) = plans() else { return Ok(Vec::new()) };
    let each = users.iter().flat_map(|user| days.iter().map(move |day| (*user, *day)));
    Ok(each.flat_map(|(user, day)| opened(user, day, &before.plan(user, day), &after.plan(user, day))).collect())
}

/// What of the hours after a change was none before.
fn opened(specialist: UserId, day: Day, before: &DayPlan, after: &DayPlan) -> Vec<Freed> {
    let stretches = |plan: &DayPlan| -> Vec<Stretch> {
        plan.spans().iter().map(|span| Stretch { from: day.at(span.from), until: day.at(span.until) }).collect()
    };
    let left = |left: Vec<Stretch>, gap| left.into_iter().flat_map(|stretch: Stretch| stretch.without(gap)).collect();
    let new: Vec<Stretch> = stretches(before).into_iter().fold(stretches(after), left);
    new.into_iter().map(|stretch| Freed { specialist, stretch }).collect()
}

/// Days that differ already.
type Known = BTreeMap<(UserId, Day), PlannedDay>;

/// What is known of these days, of everybody.
fn days_of(tx: &Tx<'_>, days: &BTreeSet<Day>) -> Result<Known, Error> {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(Known::new()) };
    let known = tx.rows.schedule().days(*first, last.plus(1))?;
    Ok(known.into_iter().map(|day| ((day.user, day.day), day)).collect())
}

/// Hours as the journal tells them; a day off is not the same as no difference.
fn told(plan: Option<&DayPlan>) -> String {
    match plan {
        Some(plan) if plan.is_off() => "off".to_owned(),
        Some(plan) => plan.to_text(),
        None => String::new(),
    }
}

/// Days as the journal tells them: those in a row by the first and the last.
fn spelled(days: &BTreeSet<Day>) -> String {
    let mut rows: Vec<(Day, Day)> = Vec::new();
    for day in days {
        match rows.last_mut() {
            Some((_, last)) if last.plus(1) == *day => *last = *day,
            _ => rows.push((*day, *day)),
        }
    }
    let row = |(first, last): (Day, Day)| if first == last { first.to_string() } else { format!("{first}…{last}") };
    rows.into_iter().map(row).collect::<Vec<_>>().join(", ")
}

fn changed(field: &str, old: String, new: String) -> Change {
    Change { field: field.to_owned(), old, new }
}

fn journal(tx: &mut Tx<'_>, action: Action, subject: Subject, changes: Vec<Change>) {
    tx.note(NewEntry::new(action, subject).with_changes(changes));
    tx.touch(Topic::Schedule);
}
