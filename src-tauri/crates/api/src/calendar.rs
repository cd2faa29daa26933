//! The calendar: the days as they are drawn, and a month at a glance. Far days are looked at, counted and journaled; those
//! around today are everybody's work.

use crate::{Error, schedule::Plans, session::Session};
use kartoteka_domain::{Action, Day, DayPlan, Meter, NewEntry, Reach, Right, Subject, UserId, Wall};
use kartoteka_store::Read;
pub use kartoteka_store::{CalendarRow, ClosedDay};

/// Days as the calendar draws them.
#[derive(Debug, Clone)]
pub struct Days {
    /// Which days.
    pub days: Vec<Day>,
    /// A row for each part of a visit.
    pub rows: Vec<CalendarRow>,
    /// When specialists work; days off are left out.
    pub plans: Vec<(UserId, Day, DayPlan)>,
    /// Days on which the business is closed.
    pub closed: Vec<ClosedDay>,
    /// The minute on the wall.
    pub now: Wall,
}

/// How full a day is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadDay {
    /// Which day.
    pub day: Day,
    /// How many visits.
    pub visits: u32,
    /// Minutes they and blocked time take.
    pub minutes: u32,
    /// Minutes that are worked.
    pub worked_minutes: u32,
    /// What the day is called on which the business is closed; empty when it is open or has no name.
    pub closed: String,
}

/// The most days drawn at once.
pub const MAX_DAYS: u16 = 31;
/// Days back from today that are plainly read.
const BACK: i64 = 1;
/// Days ahead of today that are plainly read.
const AHEAD: i64 = 7;

/// So many days from `from` on: everybody's, or of `only` this person.
///
/// # Errors
/// [`Error::TooManyDays`], or those of [`Session::look`] where days beyond the coming week are seen for the first time.
pub fn days(session: &Session, from: Day, count: u16, only: Option<UserId>) -> Result<Days, Error> {
    if count > MAX_DAYS {
        return Err(Error::TooManyDays);
    }
    let now = session.wall_now();
    let days: Vec<Day> = from.up_to(from.plus(i64::from(count))).collect();
    looked_at(session, &days.clone(), |rows| drawn(rows, days, only, now))
}

/// Reads what lies on these days, in their order: plainly around today and where the person looked before, else as a look at
/// the calendar.
pub(crate) fn looked_at<T>(session: &Session, days: &[Day], read: impl FnOnce(&Read<'_>) -> Result<T, Error>) -> Result<T, Error> {
    let today = session.wall_now().day();
    let near = today.plus(-BACK)..=today.plus(AHEAD);
    let far: Vec<Day> = days.iter().copied().filter(|day| !near.contains(day)).collect();
    let new = session.days_not_looked_at(&far);
    let (Some(first), Some(last)) = (new.first(), new.last()) else { return session.read(Right::SeeVisits, read) };
    let note = if first == last { first.to_string() } else { format!("{first}…{last}") };
    let entry = NewEntry::new(Action::CalendarViewed, Subject::Base).with_note(note);
    let seen = session.look(Right::SeeVisits, &[Meter::Days], |rows| Ok((read(rows)?, entry)))?;
    session.note_days(&new);
    Ok(seen)
}

fn drawn(rows: &Read<'_>, days: Vec<Day>, only: Option<UserId>, now: Wall) -> Result<Days, Error> {
    let (Some(first), Some(last)) = (days.first().copied(), days.last().copied()) else {
        return Ok(Days { days, rows: Vec::new(), plans: Vec::new(), closed: Vec::new(), now });
    };
    let until = last.plus(1);
    let people: Vec<UserId> =
        rows.specialists().list()?.into_iter().map(|one| one.user).filter(|user| only.is_none_or(|only| only == *user)).collect();
    let plans = Plans::load(rows, &people, first, until)?;
    let worked = people.iter().flat_map(|user| days.iter().map(|day| (*user, *day, plans.plan(*user, *day))));
    let plans = worked.filter(|(_, _, plan)| !plan.is_off()).collect();
    Ok(Days { plans, rows: rows.visits().day_rows(first, until, only)?, closed: rows.schedule().closed(first, until)?, days, now })
}

/// How full the days are of the month that `day` lies in. It tells no names, and is plainly read.
///
/// # Errors
/// Those of [`Session::read`].
pub fn month(session: &Session, day: Day) -> Result<Vec<LoadDay>, Error> {
    let (first, until) = (Day::of(day.date().first_of_month()), Day::of(day.date().last_of_month()).plus(1));
    let sight = session.sight();
    session.read(Right::SeeVisits, |rows| {
        let loads = rows.visits().load(first, until)?;
        let shown = rows.specialists().list()?.into_iter().filter(|one| one.on_calendar).map(|one| one.user);
        let people: Vec<UserId> = shown.filter(|user| sight.reach == Reach::All || *user == sight.user).collect();
        let plans = Plans::load(rows, &people, first, until)?;
        let load = |day: Day| {
            let of_day = || loads.iter().filter(|load| load.day == day);
            LoadDay {
                day,
                visits: of_day().map(|load| load.visits).sum(),
                minutes: of_day().map(|load| load.minutes).sum(),
                worked_minutes: people.iter().map(|user| plans.plan(*user, day).minutes()).sum(),
                closed: plans.closed(day).unwrap_or_default().to_owned(),
            }
        };
        Ok(first.up_to(until).map(load).collect())
    })
}
