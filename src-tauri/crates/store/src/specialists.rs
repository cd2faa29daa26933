//! Those who have a column in the calendar: colour, place, hours of the week, photo.

use crate::{Error, convert::id};
use kartoteka_domain::{UserId, WeekPlan};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// Somebody who has a column in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Specialist {
    /// Who.
    pub user: UserId,
    /// The colour, by number.
    pub colour: u8,
    /// The place among the columns, from 0.
    pub place: u32,
    /// Whether there is a column on days of work.
    pub on_calendar: bool,
    /// The hours of a week.
    pub week: WeekPlan,
    /// Whether there is a photo.
    pub has_photo: bool,
}

/// Reads specialists; made by [`Read::specialists`](crate::Read::specialists).
pub struct Specialists<'c> {
    pub(crate) conn: &'c Connection,
}

/// Everything but the photo itself.
const SPECIALIST: &str = "SELECT user, colour, place, on_calendar, week,
                                 EXISTS (SELECT 1 FROM specialist_photos AS photo WHERE photo.user = specialists.user)
                          FROM specialists";

impl Specialists<'_> {
    /// All of them, by place.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn list(&self) -> Result<Vec<Specialist>, Error> {
        let mut statement = self.conn.prepare_cached(&format!("{SPECIALIST} ORDER BY place, user"))?;
        let rows: Vec<Option<Specialist>> = statement.query_map([], specialist)?.collect::<Result<_, _>>()?;
        rows.into_iter().map(|row| row.ok_or(Error::Damaged("specialists"))).collect()
    }

    /// The specialist who is `user`, if so.
    ///
    /// # Errors
    /// As [`Self::list`].
    pub fn get(&self, user: UserId) -> Result<Option<Specialist>, Error> {
        self.conn
            .prepare_cached(&format!("{SPECIALIST} WHERE user = :user"))?
            .query_row(named_params! { ":user": user.as_bytes() }, specialist)
            .optional()?
            .map(|row| row.ok_or(Error::Damaged("specialists")))
            .transpose()
    }

    /// The photo, as the file it came as.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn photo(&self, user: UserId) -> Result<Option<Vec<u8>>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT photo FROM specialist_photos WHERE user = :user")?;
        Ok(statement.query_row(named_params! { ":user": user.as_bytes() }, |row| row.get(0)).optional()?)
    }
}

/// `None` when the hours are none.
fn specialist(row: &Row<'_>) -> Result<Option<Specialist>, rusqlite::Error> {
    let week: String = row.get(4)?;
    let Some(week) = WeekPlan::parse(&week) else { return Ok(None) };
    Ok(Some(Specialist {
        user: id(row, 0, UserId::from_slice)?,
        colour: row.get(1)?,
        place: row.get(2)?,
        on_calendar: row.get(3)?,
        week,
        has_photo: row.get(5)?,
    }))
}

/// Writes specialists; made by [`Write::specialists_mut`](crate::Write::specialists_mut).
pub struct SpecialistsMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl SpecialistsMut<'_> {
    /// Stores a specialist in the place of what was known; the photo stays. Only what differs is written: hours and the rest
    /// are matters of different rights.
    ///
    /// # Errors
    /// When the database cannot be read or written.
    pub fn put(&mut self, specialist: &Specialist) -> Result<(), Error> {
        let Some(known) = (Specialists { conn: self.conn }).get(specialist.user)? else { return self.insert(specialist) };
        let user = specialist.user.as_bytes();
        let shown = |of: &Specialist| (of.colour, of.place, of.on_calendar);
        if shown(&known) != shown(specialist) {
            let (colour, place, on_calendar) = shown(specialist);
            self.conn
                .prepare_cached("UPDATE specialists SET colour = :colour, place = :place, on_calendar = :on_calendar WHERE user = :user")?
                .execute(named_params! { ":user": user, ":colour": colour, ":place": place, ":on_calendar": on_calendar })?;
        }
        if known.week != specialist.week {
            self.conn
                .prepare_cached("UPDATE specialists SET week = :week WHERE user = :user")?
                .execute(named_params! { ":user": user, ":week": specialist.week.to_text() })?;
        }
        Ok(())
    }

    fn insert(&self, specialist: &Specialist) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO specialists (user, colour, place, on_calendar, week) VALUES (:user, :colour, :place, :on_calendar, :week)",
            )?
            .execute(named_params! {
                ":user": specialist.user.as_bytes(),
                ":colour": specialist.colour,
                ":place": specialist.place,
                ":on_calendar": specialist.on_calendar,
                ":week": specialist.week.to_text(),
            })?;
        Ok(())
    }

    /// Puts a photo in the place of the former one; `None` removes it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn set_photo(&mut self, user: UserId, photo: Option<&[u8]>) -> Result<(), Error> {
        let Some(photo) = photo else {
            let mut statement = self.conn.prepare_cached("DELETE FROM specialist_photos WHERE user = :user")?;
            statement.execute(named_params! { ":user": user.as_bytes() })?;
            return Ok(());
        };
        self.conn
            .prepare_cached(
                "INSERT INTO specialist_photos (user, photo) VALUES (:user, :photo)
                 ON CONFLICT (user) DO UPDATE SET photo = :photo",
            )?
            .execute(named_params! { ":user": user.as_bytes(), ":photo": photo })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Read, Write, fixture};

    fn somebody(number: u128, place: u32) -> Specialist {
        let week = WeekPlan::parse("540-780,840-1080;540-1080;;;;;").unwrap();
        Specialist { user: fixture::user_id(number), colour: 2, place, on_calendar: true, week, has_photo: false }
    }

    fn put(write: &mut Write<'_>, specialists: &[Specialist]) {
        for specialist in specialists {
            write.specialists_mut().put(specialist).unwrap();
        }
    }

    #[test]
    fn they_stand_in_their_places_as_last_written() {
        let mut conn = fixture::open();
        let mut write = Write::begin(&mut conn).unwrap();
        let late = WeekPlan::parse("840-1200;;;;;;").unwrap();
        let moved = Specialist { colour: 5, place: 0, on_calendar: false, week: late, ..somebody(2, 1) };
        put(&mut write, &[somebody(1, 1), somebody(2, 1), moved.clone()]);
        write.commit().unwrap();
        let specialists = Read::new(&conn).specialists();
        assert_eq!(specialists.list().unwrap(), [moved.clone(), somebody(1, 1)]);
        assert_eq!(specialists.get(moved.user).unwrap(), Some(moved));
        assert_eq!(specialists.get(fixture::user_id(3)).unwrap(), None);
    }

    #[test]
    fn a_photo_is_kept_until_it_is_taken_away() {
        let mut conn = fixture::open();
        let user = fixture::user_id(1);
        let mut write = Write::begin(&mut conn).unwrap();
        put(&mut write, &[somebody(1, 0)]);
        for photo in [&b"first"[..], b"second"] {
            write.specialists_mut().set_photo(user, Some(photo)).unwrap();
        }
        put(&mut write, &[somebody(1, 1)]);
        assert!(write.specialists().get(user).unwrap().unwrap().has_photo);
        assert_eq!(write.specialists().photo(user).unwrap().as_deref(), Some(&b"second"[..]));
        write.specialists_mut().set_photo(user, None).unwrap();
        assert_eq!((write.specialists().photo(user).unwrap(), write.specialists().list().unwrap()), (None, vec![somebody(1, 1)]));
    }
}
