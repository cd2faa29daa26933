//! The visits of one client: a page of them by the moment they begin, and what they come to.

use super::{Visits, calendar::status, read::seen};
use crate::{
    Error,
    convert::{id, millis, snapshot},
    views::visit_seen_by,
};
use kartoteka_domain::{ClientId, Millis, Money, Status, Visit, VisitId, Wall};
use rusqlite::{Row, named_params};

/// One line a visit: by its first part.
pub(super) const BY_MOMENT: &str = concat!(
    "SELECT ",
    visit_seen_by!(),
    ", vip, starts_at, visit_id FROM visit_parts
     WHERE client = (SELECT num FROM clients WHERE id = :client) AND place = 0 AND (starts_at, visit_id) < (:at, :id)
     ORDER BY starts_at DESC, visit_id DESC"
);

pub(super) const FACTS: &str = concat!(
    "SELECT ",
    visit_seen_by!(),
    ", vip, place, visit_id, status, start, starts_at, price FROM visit_parts
     WHERE client = (SELECT num FROM clients WHERE id = :client) ORDER BY start"
);

/// What the visits of a client come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VisitFacts {
    /// When the first one began to which the client came.
    pub first: Option<Millis>,
    /// To how many the client came.
    pub visits: u32,
    /// The last of them.
    pub last: Option<(VisitId, Wall)>,
    /// The one that comes next.
    pub next: Option<(VisitId, Wall)>,
    /// How often the client did not come.
    pub no_shows: u32,
    /// How many were cancelled.
    pub cancelled: u32,
    /// The prices of what was done.
    pub spent: Money,
}

/// A part of a visit, as far as it counts.
struct Counted {
    is_first: bool,
    visit: VisitId,
    status: Status,
    start: Wall,
    starts_at: Millis,
    price: Money,
}

impl Visits<'_> {
    /// Up to `count` visits of a client and when each begins, the last to begin first, from the one after `before`; as far as
    /// they are seen.
    ///
    /// # Errors
    /// As [`Self::get`].
    pub fn of_client(&self, client: ClientId, before: Option<(Millis, VisitId)>, count: usize) -> Result<Vec<(Millis, Visit)>, Error> {
        if count == 0 {
            return Ok(Vec::new());
        }
        let _one_state = snapshot(self.view.conn)?;
        let (at, last) = before.map_or((i64::MAX, [0xff; 16]), |(at, id)| (at.0, *id.as_bytes()));
        let mut found: Vec<(Millis, VisitId)> = Vec::new();
        self.view.visits(BY_MOMENT, named_params! { ":client": client.as_bytes(), ":at": at, ":id": last }, |row| {
            if !self.view.hides(row.get(3)?) {
                found.push((millis(row, 4)?, id(row, 5, VisitId::from_slice)?));
            }
            Ok(found.len() < count)
        })?;
        let whole = |(at, visit)| Ok(seen(self.view, visit)?.map(|visit| (at, visit)));
        found.into_iter().filter_map(|place| whole(place).transpose()).collect()
    }

    /// What the visits of a client come to, as far as they are seen; `now` parts those that are ahead from the others.
    ///
    /// # Errors
    /// As [`Self::get`].
    pub fn facts(&self, client: ClientId, now: Wall) -> Result<VisitFacts, Error> {
        let mut facts = VisitFacts::default();
        self.view.visits(FACTS, named_params! { ":client": client.as_bytes() }, |row| {
            if !self.view.hides(row.get(3)?) {
                facts.count(&counted(row)?, now);
            }
            Ok(true)
        })?;
        Ok(facts)
    }
}

impl VisitFacts {
    /// Counts one more part; they come in the order of time.
    fn count(&mut self, part: &Counted, now: Wall) {
        if part.status == Status::Done {
            self.spent = Money(self.spent.0.saturating_add(part.price.0));
        }
        if !part.is_first {
            return;
        }
        let place = Some((part.visit, part.start));
        match part.status {
            Status::Arrived | Status::InService | Status::Done => {
                self.first = self.first.or(Some(part.starts_at));
                self.visits += 1;
                self.last = place;
            }
            Status::Booked | Status::Confirmed if part.start >= now => self.next = self.next.or(place),
            Status::Booked | Status::Confirmed => {}
            Status::NoShow => self.no_shows += 1,
            Status::Cancelled => self.cancelled += 1,
        }
    }
}

fn counted(row: &Row<'_>) -> Result<Counted, rusqlite::Error> {
    Ok(Counted {
        is_first: row.get::<_, u8>(4)? == 0,
        visit: id(row, 5, VisitId::from_slice)?,
        status: status(row, 6)?,
        start: Wall::from_number(row.get(7)?),
        starts_at: millis(row, 8)?,
        price: Money(row.get(9)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Read,
        fixture::{self, book, client_id, olena, part, plan, unguard, user_id, visit, visit_id, wall},
    };
    use kartoteka_domain::{ClientDetails, Reach, Sight, Whom};
    use rusqlite::Connection;

    /// Visits of Olena, each with person 1 or 2, on these days of November, in this status.
    fn base(visits: &[(&str, u128, Status)]) -> Connection {
        let mut conn = fixture::open();
        fixture::add(&mut conn, &[olena(), ClientDetails { vip: true, ..fixture::person("Франко Іван", &[]) }]);
        let of = |(number, (start, specialist, status)): (u128, &(&str, u128, Status))| {
            let parts = vec![part(*specialist, wall(start)), part(*specialist, wall(start).plus(60))];
            let mut visit = visit(number, Whom::Client(client_id(1)), parts);
            visit.details.status = *status;
            visit
        };
        book(&mut conn, &(1..).zip(visits).map(of).collect::<Vec<_>>());
        conn
    }

    const MONTH: [(&str, u128, Status); 6] = [
        ("2026-11-02T10:00", 1, Status::Done),
        ("2026-11-09T10:00", 2, Status::NoShow),
        ("2026-11-16T10:00", 2, Status::Done),
        ("2026-11-17T10:00", 1, Status::Cancelled),
        ("2026-11-30T10:00", 1, Status::Booked),
        ("2026-11-25T10:00", 2, Status::Confirmed),
    ];

    fn own(user: u128) -> Sight {
        Sight { reach: Reach::Own, ..Sight::whole(user_id(user)) }
    }

    fn facts(conn: &Connection, sight: &Sight) -> VisitFacts {
        Read::seen(conn, conn, sight).visits().facts(client_id(1), wall("2026-11-22T10:00")).unwrap()
    }

    #[test]
    fn visits_come_to_facts() {
        let conn = base(&MONTH);
        let place = |number, start| Some((visit_id(number), wall(start)));
        let whole = VisitFacts {
            first: Some(Millis(wall("2026-11-02T10:00").number() * 60_000)),
            visits: 2,
            last: place(3, "2026-11-16T10:00"),
            next: place(6, "2026-11-25T10:00"),
            no_shows: 1,
            cancelled: 1,
            spent: Money(2_000),
        };
        assert_eq!(facts(&conn, &fixture::sight()), whole);
    }

    #[test]
    fn what_is_out_of_sight_is_not_counted() {
        let conn = base(&MONTH);
        let own_facts = facts(&conn, &own(1));
        assert_eq!((own_facts.visits, own_facts.no_shows, own_facts.cancelled, own_facts.spent), (1, 0, 1, Money(1_000)));
        assert_eq!(own_facts.next.map(|(visit, _)| visit), Some(visit_id(5)));
        let late = Sight { since: Some(Millis(wall("2026-11-10T00:00").number() * 60_000)), ..fixture::sight() };
        assert_eq!((facts(&conn, &late).visits, facts(&conn, &late).no_shows), (1, 0));
        assert_eq!(facts(&conn, &Sight { visits: false, ..fixture::sight() }), VisitFacts::default());
    }

    #[test]
    fn pages_of_visits_follow_each_other_as_far_as_they_are_seen() {
        let conn = base(&MONTH);
        let pages = |sight: &Sight| {
            let (read, mut before, mut told) = (Read::seen(&conn, &conn, sight), None, Vec::new());
            while let Some((at, visit)) = read.visits().of_client(client_id(1), before, 1).unwrap().pop() {
                before = Some((at, visit.id));
                told.push(visit.id);
            }
            told
        };
        assert_eq!(pages(&fixture::sight()), [5, 6, 4, 3, 2, 1].map(visit_id));
        assert_eq!(pages(&own(2)), [6, 3, 2].map(visit_id));
        let read = Read::new(&conn);
        assert_eq!(read.visits().of_client(client_id(1), None, 4).unwrap().len(), 4);
        assert!(read.visits().of_client(client_id(2), None, 4).unwrap().is_empty());
    }

    #[test]
    fn visits_of_a_client_are_found_by_the_client() {
        let mut conn = fixture::open();
        unguard(&mut conn);
        let page = plan(&conn, BY_MOMENT);
        assert!(page.starts_with("SEARCH visit_parts USING INDEX visit_parts_by_moment (client=? AND "), "{page}");
        assert!(!page.contains("TEMP B-TREE"), "{page}");
        let facts = plan(&conn, FACTS);
        assert!(facts.starts_with("SEARCH visit_parts USING INDEX visit_parts_by_client (client=?)"), "{facts}");
    }
}
