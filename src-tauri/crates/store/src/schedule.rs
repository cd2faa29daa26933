//! Days that differ from the hours of the week: those of one person, and those on which the business is closed.

use crate::{Error, convert::id};
use kartoteka_domain::{Day, DayPlan, UserId};
use rusqlite::{Connection, Row, named_params};

/// A day on which somebody works other hours than those of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedDay {
    /// Who.
    pub user: UserId,
    /// On which day.
    pub day: Day,
    /// The hours; none is a day off.
    pub plan: DayPlan,
    /// Why; may be empty.
    pub note: String,
}

/// A day on which the business is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedDay {
    /// The day.
    pub day: Day,
    /// Why; may be empty.
    pub name: String,
}

/// Reads days that differ; made by [`Read::schedule`](crate::Read::schedule).
pub struct Schedule<'c> {
    pub(crate) conn: &'c Connection,
}

impl Schedule<'_> {
    /// Days of people from `from` on, before `until`, by day.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn days(&self, from: Day, until: Day) -> Result<Vec<PlannedDay>, Error> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT user, day, plan, note FROM schedule_days WHERE day >= :from AND day < :until ORDER BY day, user")?;
        let range = named_params! { ":from": from.number(), ":until": until.number() };
        let rows: Vec<Option<PlannedDay>> = statement.query_map(range, planned)?.collect::<Result<_, _>>()?;
        rows.into_iter().map(|row| row.ok_or(Error::Damaged("schedule_days"))).collect()
    }

    /// Days on which the business is closed, from `from` on, before `until`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn closed(&self, from: Day, until: Day) -> Result<Vec<ClosedDay>, Error> {
        let mut statement =
            self.conn.prepare_cached("SELECT day, name FROM closed_days WHERE day >= :from AND day < :until ORDER BY day")?;
        let rows = statement.query_map(named_params! { ":from": from.number(), ":until": until.number() }, |row| {
            Ok(ClosedDay { day: Day::from_number(row.get(0)?), name: row.get(1)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// `None` when the hours are none.
fn planned(row: &Row<'_>) -> Result<Option<PlannedDay>, rusqlite::Error> {
    let plan: String = row.get(2)?;
    let Some(plan) = DayPlan::parse(&plan) else { return Ok(None) };
    Ok(Some(PlannedDay { user: id(row, 0, UserId::from_slice)?, day: Day::from_number(row.get(1)?), plan, note: row.get(3)? }))
}

/// Writes days that differ; made by [`Write::schedule_mut`](crate::Write::schedule_mut).
pub struct ScheduleMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl ScheduleMut<'_> {
    /// Has somebody work these hours on a day; `None` is as the week says.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn set_day(&mut self, user: UserId, day: Day, plan: Option<&DayPlan>, note: &str) -> Result<(), Error> {
        let Some(plan) = plan else {
            let mut statement = self.conn.prepare_cached("DELETE FROM schedule_days WHERE user = :user AND day = :day")?;
            statement.execute(named_params! { ":user": user.as_bytes(), ":day": day.number() })?;
            return Ok(());
        };
        self.conn
            .prepare_cached(
                "INSERT INTO schedule_days (user, day, plan, note) VALUES (:user, :day, :plan, :note)
                 ON CONFLICT (user, day) DO UPDATE SET plan = :plan, note = :note",
            )?
            .execute(named_params! { ":user": user.as_bytes(), ":day": day.number(), ":plan": plan.to_text(), ":note": note })?;
        Ok(())
    }

    /// Closes the business on a day, by this name; `None` opens it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn set_closed(&mut self, day: Day, name: Option<&str>) -> Result<(), Error> {
        let Some(name) = name else {
            let mut statement = self.conn.prepare_cached("DELETE FROM closed_days WHERE day = :day")?;
            statement.execute(named_params! { ":day": day.number() })?;
            return Ok(());
        };
        self.conn
            .prepare_cached("INSERT INTO closed_days (day, name) VALUES (:day, :name) ON CONFLICT (day) DO UPDATE SET name = :name")?
            .execute(named_params! { ":day": day.number(), ":name": name })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Read, Write, fixture};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_that_differs_is_as_last_written_until_it_is_as_the_week_says() {
        let mut conn = fixture::open();
        let (user, other) = (fixture::user_id(1), fixture::user_id(2));
        let short = DayPlan::parse("600-720").unwrap();
        let mut write = Write::begin(&mut conn).unwrap();
        let mut schedule = write.schedule_mut();
        schedule.set_day(user, day("2026-12-24"), Some(&short), "").unwrap();
        schedule.set_day(user, day("2026-12-24"), Some(&DayPlan::off()), "відпустка").unwrap();
        schedule.set_day(other, day("2026-12-23"), Some(&short), "").unwrap();
        schedule.set_day(other, day("2026-12-25"), Some(&short), "").unwrap();
        schedule.set_day(other, day("2026-12-24"), Some(&short), "").unwrap();
        schedule.set_day(other, day("2026-12-24"), None, "").unwrap();
        write.commit().unwrap();
        let off = PlannedDay { user, day: day("2026-12-24"), plan: DayPlan::off(), note: "відпустка".into() };
        let earlier = PlannedDay { user: other, day: day("2026-12-23"), plan: short, note: String::new() };
        assert_eq!(Read::new(&conn).schedule().days(day("2026-12-23"), day("2026-12-25")).unwrap(), [earlier, off]);
    }

    #[test]
    fn the_business_is_closed_on_days_with_a_name_or_without() {
        let mut conn = fixture::open();
        let mut write = Write::begin(&mut conn).unwrap();
        let mut schedule = write.schedule_mut();
        for (text, name) in [("2026-12-25", "Різдво"), ("2027-01-01", ""), ("2027-01-02", "Ремонт")] {
            schedule.set_closed(day(text), Some(name)).unwrap();
        }
        schedule.set_closed(day("2027-01-01"), Some("Новий рік")).unwrap();
        schedule.set_closed(day("2027-01-02"), None).unwrap();
        write.commit().unwrap();
        let closed = Read::new(&conn).schedule().closed(day("2026-12-25"), day("2027-01-03")).unwrap();
        let told: Vec<_> = closed.iter().map(|closed| format!("{} {}", closed.day, closed.name)).collect();
        assert_eq!(told, ["2026-12-25 Різдво", "2027-01-01 Новий рік"]);
    }
}
