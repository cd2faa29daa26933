//! What the watch keeps: alerts for owners, and limits lifted for a while. What people did is counted from the journal.

use crate::{
    Error,
    convert::{from_sql, id, id_or_none, limit, millis, millis_or_none},
};
use kartoteka_domain::{AlertId, Meter, Millis, UserId};
use rusqlite::{Connection, Row, named_params};

/// Something an owner is to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// The name for good.
    pub id: AlertId,
    /// When it happened.
    pub at: Millis,
    /// What happened: a code, as in message ids.
    pub kind: String,
    /// About whom.
    pub user: Option<UserId>,
    /// What else belongs to it; empty when nothing does.
    pub note: String,
    /// Seen then.
    pub seen_at: Option<Millis>,
}

/// Reads alerts; made by [`Read::alerts`](crate::Read::alerts).
pub struct Alerts<'c> {
    pub(crate) conn: &'c Connection,
}

impl Alerts<'_> {
    /// The last `count` alerts, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list(&self, count: usize) -> Result<Vec<Alert>, Error> {
        let mut statement =
            self.conn.prepare_cached("SELECT id, at, kind, user, note, seen_at FROM alerts ORDER BY at DESC, id DESC LIMIT :count")?;
        Ok(statement.query_map(named_params! { ":count": limit(count) }, alert)?.collect::<Result<_, _>>()?)
    }

    /// How many nobody has seen yet.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unseen(&self) -> Result<u64, Error> {
        let mut statement = self.conn.prepare_cached("SELECT count(*) FROM alerts WHERE seen_at IS NULL")?;
        Ok(from_sql(statement.query_row([], |row| row.get(0))?))
    }
}

fn alert(row: &Row<'_>) -> Result<Alert, rusqlite::Error> {
    Ok(Alert {
        id: id(row, 0, AlertId::from_slice)?,
        at: millis(row, 1)?,
        kind: row.get(2)?,
        user: id_or_none(row, 3, UserId::from_slice)?,
        note: row.get(4)?,
        seen_at: millis_or_none(row, 5)?,
    })
}

/// Writes alerts; made by [`Write::alerts_mut`](crate::Write::alerts_mut).
pub struct AlertsMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl AlertsMut<'_> {
    /// Adds an alert.
    ///
    /// # Errors
    /// When the id is taken or the database cannot be written.
    pub fn add(&mut self, alert: &Alert) -> Result<(), Error> {
        self.conn
            .prepare_cached("INSERT INTO alerts (id, at, kind, user, note, seen_at) VALUES (:id, :at, :kind, :user, :note, :seen_at)")?
            .execute(named_params! {
                ":id": alert.id.as_bytes(),
                ":at": alert.at.0,
                ":kind": alert.kind,
                ":user": alert.user.as_ref().map(UserId::as_bytes),
                ":note": alert.note,
                ":seen_at": alert.seen_at.map(|at| at.0),
            })?;
        Ok(())
    }

    /// Notes that an alert was seen, or all of them; the first time counts.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn see(&mut self, alert: Option<AlertId>, now: Millis) -> Result<(), Error> {
        self.conn
            .prepare_cached("UPDATE alerts SET seen_at = :now WHERE seen_at IS NULL AND (:id IS NULL OR id = :id)")?
            .execute(named_params! { ":id": alert.as_ref().map(AlertId::as_bytes), ":now": now.0 })?;
        Ok(())
    }
}

/// Reads lifted limits; made by [`Read::lifts`](crate::Read::lifts).
pub struct Lifts<'c> {
    pub(crate) conn: &'c Connection,
}

impl Lifts<'_> {
    /// The meters lifted for `user` and until when, past ones too.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn of(&self, user: UserId) -> Result<Vec<(Meter, Millis)>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT meter, until FROM lifts WHERE user = :user ORDER BY meter")?;
        let rows =
            statement.query_map(named_params! { ":user": user.as_bytes() }, |row| Ok((row.get::<_, String>(0)?, millis(row, 1)?)))?;
        rows.map(|row| {
            let (meter, until) = row?;
            Ok((Meter::parse(&meter).ok_or(Error::Damaged("lifts"))?, until))
        })
        .collect()
    }
}

/// Writes lifted limits; made by [`Write::lifts_mut`](crate::Write::lifts_mut).
pub struct LiftsMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl LiftsMut<'_> {
    /// Lifts the limit of a meter for `user` until then.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put(&mut self, user: UserId, meter: Meter, until: Millis) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO lifts (user, meter, until) VALUES (:user, :meter, :until)
                 ON CONFLICT (user, meter) DO UPDATE SET until = :until",
            )?
            .execute(named_params! { ":user": user.as_bytes(), ":meter": meter.code(), ":until": until.0 })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Read, Write, fixture};
    use uuid::Uuid;

    fn alert(number: u128, at: i64) -> Alert {
        let id = AlertId(Uuid::from_u128(number));
        Alert { id, at: Millis(at), kind: "watch-stopped".into(), user: Some(fixture::user_id(1)), note: "cards".into(), seen_at: None }
    }

    #[test]
    fn alerts_come_newest_first_until_they_are_seen() {
        let mut conn = fixture::open();
        let mut write = Write::begin(&mut conn).unwrap();
        let nobodys = Alert { user: None, ..alert(3, 30) };
        for alert in [&alert(1, 10), &nobodys, &alert(2, 20)] {
            write.alerts_mut().add(alert).unwrap();
        }
        assert_eq!((write.alerts().list(2).unwrap(), write.alerts().unseen().unwrap()), (vec![nobodys, alert(2, 20)], 3));
        write.alerts_mut().see(Some(alert(1, 10).id), Millis(40)).unwrap();
        assert_eq!(write.alerts().unseen().unwrap(), 2);
        write.alerts_mut().see(None, Millis(50)).unwrap();
        write.commit().unwrap();
        let seen: Vec<_> = Read::new(&conn).alerts().list(9).unwrap().into_iter().map(|alert| alert.seen_at).collect();
        assert_eq!(seen, [50, 50, 40].map(|at| Some(Millis(at))));
        assert_eq!(Read::new(&conn).alerts().unseen().unwrap(), 0);
    }

    #[test]
    fn a_limit_is_lifted_until_the_last_word() {
        let mut conn = fixture::open();
        let mut write = Write::begin(&mut conn).unwrap();
        for (meter, until) in [(Meter::Cards, 10), (Meter::Prints, 10), (Meter::Cards, 20)] {
            write.lifts_mut().put(fixture::user_id(1), meter, Millis(until)).unwrap();
        }
        write.commit().unwrap();
        let lifts = Read::new(&conn).lifts();
        assert_eq!(lifts.of(fixture::user_id(1)).unwrap(), vec![(Meter::Cards, Millis(20)), (Meter::Prints, Millis(10))]);
        assert_eq!(lifts.of(fixture::user_id(2)).unwrap(), vec![]);
    }
}
