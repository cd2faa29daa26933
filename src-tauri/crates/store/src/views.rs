//! What one person sees of the clients: the one place that leaves out rows and masks contacts.
//!
//! Every statement that reads clients for a screen goes through a [`View`]. The rule itself is
//! [`Sight::covers`]; [`over_clients`] says the same in SQL, so that rows out of reach are not even read.

use crate::{Error, clients::ClientRow, convert::from_sql};
use kartoteka_domain::{Client, Contacts, Millis, Reach, Sight, UserId};
use rusqlite::{Connection, Row, ToSql};

/// Clients as one person sees them, or all of them whole.
#[derive(Clone, Copy)]
pub(crate) struct View<'c> {
    pub(crate) conn: &'c Connection,
    sight: Option<Sight>,
}

/// A statement over `client_list` in two forms: for all clients, and for those a sight covers.
pub(crate) struct Sql {
    pub(crate) all: &'static str,
    pub(crate) covered: &'static str,
}

/// Makes both forms of a statement: its text up to a condition in `WHERE`, and the rest.
macro_rules! over_clients {
    ($start:expr, $end:expr) => {
        $crate::views::Sql {
            all: concat!($start, " ", $end),
            covered: concat!(
                $start,
                " AND (:anybodys OR client_list.specialist IS :user OR (:free AND client_list.specialist IS NULL))
                  AND client_list.vip <= :vip AND client_list.touched >= :since ",
                $end
            ),
        }
    };
}
pub(crate) use over_clients;

/// The columns of [`ClientRow`], in the order [`ClientRow::read`] expects.
macro_rules! row_columns {
    () => {
        "client_list.id, name, masked_name, phone, client_list.email, tags, client_list.do_not_book, client_list.created_at, client_list.deleted_at,
         client_list.specialist, client_list.vip"
    };
}
pub(crate) use row_columns;

impl<'c> View<'c> {
    /// All clients, whole.
    pub(crate) fn whole(conn: &'c Connection) -> Self {
        Self { conn, sight: None }
    }

    /// What `sight` shows of the clients on `conn`.
    pub(crate) fn of(conn: &'c Connection, sight: &Sight) -> Self {
        Self { conn, sight: (!sight.is_whole()).then_some(*sight) }
    }

    /// The same clients, and all of each.
    pub(crate) fn unmasked(self) -> Self {
        Self { sight: self.sight.map(|sight| Sight { contacts: Contacts::Everywhere, notes: true, ..sight }), ..self }
    }

    /// The same clients with their contacts, which were asked for on the card; `None` where they are never shown.
    pub(crate) fn revealed(self) -> Option<Self> {
        if self.contacts() == Contacts::Masked {
            return None;
        }
        Some(Self { sight: self.sight.map(|sight| Sight { contacts: Contacts::Everywhere, ..sight }), ..self })
    }

    /// Whether notes are read.
    pub(crate) fn notes(&self) -> bool {
        self.sight.is_none_or(|sight| sight.notes)
    }

    /// Whether a client is seen at all.
    pub(crate) fn covers(&self, specialist: Option<UserId>, vip: bool, touched: Millis) -> bool {
        self.sight.is_none_or(|sight| sight.covers(specialist, vip, touched))
    }

    /// A client as the card shows it, unless it is out of sight.
    pub(crate) fn card(&self, client: Client) -> Option<Client> {
        let Client { details, updated_at, .. } = &client;
        if !self.covers(details.specialist, details.vip, *updated_at) {
            return None;
        }
        Some(if self.masks() { Client { details: client.details.masked(), ..client } } else { client })
    }

    /// The rows of the list a statement finds.
    pub(crate) fn rows(&self, sql: &Sql, params: &[(&str, &dyn ToSql)]) -> Result<Vec<ClientRow>, Error> {
        let (masks, mut rows) = (self.masks(), Vec::new());
        self.visit(sql, params, |row| {
            rows.push(ClientRow::read(row, masks)?);
            Ok(())
        })?;
        Ok(rows)
    }

    /// The number a statement counts.
    pub(crate) fn number(&self, sql: &Sql, params: &[(&str, &dyn ToSql)]) -> Result<u64, Error> {
        let mut number = 0;
        self.visit(sql, params, |row| {
            number = from_sql(row.get(0)?);
            Ok(())
        })?;
        Ok(number)
    }

    /// Has `visitor` see each row a statement finds.
    pub(crate) fn visit(
        &self,
        sql: &Sql,
        params: &[(&str, &dyn ToSql)],
        mut visitor: impl FnMut(&Row<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let narrow = self.sight.filter(|sight| !sight.reaches_all());
        let mut statement = self.conn.prepare_cached(if narrow.is_some() { sql.covered } else { sql.all })?;
        let bounds = narrow.map(Bounds::of);
        let all: Vec<(&str, &dyn ToSql)> = params.iter().copied().chain(bounds.iter().flat_map(Bounds::params)).collect();
        let mut rows = statement.query(all.as_slice())?;
        while let Some(row) = rows.next()? {
            visitor(row)?;
        }
        Ok(())
    }

    fn contacts(&self) -> Contacts {
        self.sight.map_or(Contacts::Everywhere, |sight| sight.contacts)
    }

    fn masks(&self) -> bool {
        self.contacts() != Contacts::Everywhere
    }
}

/// A sight as the parameters of a statement.
struct Bounds {
    anybodys: bool,
    free: bool,
    /// Nobody's id is empty.
    user: Vec<u8>,
    vip: bool,
    since: i64,
}

impl Bounds {
    fn of(sight: Sight) -> Self {
        let reaches_own = matches!(sight.reach, Reach::Own | Reach::OwnAndFree);
        Self {
            anybodys: sight.reach == Reach::All,
            free: sight.reach == Reach::OwnAndFree,
            user: if reaches_own { sight.user.as_bytes().to_vec() } else { Vec::new() },
            vip: sight.vip,
            since: sight.since.map_or(i64::MIN, |since| since.0),
        }
    }

    fn params(&self) -> [(&str, &dyn ToSql); 5] {
        [(":anybodys", &self.anybodys), (":free", &self.free), (":user", &self.user), (":vip", &self.vip), (":since", &self.since)]
    }
}

#[cfg(test)]
mod tests;
