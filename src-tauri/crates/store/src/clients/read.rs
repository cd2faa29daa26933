//! Reading clients: the card by id, rows of the list.

use super::{email_key, row::ClientRow};
use crate::{
    Error,
    convert::{from_sql, id, id_or_none, millis, millis_or_none, snapshot},
    views::{View, row_columns, seen_by},
};
use kartoteka_domain::{Birthday, Client, ClientDetails, ClientId, Email, Millis, PersonName, Phone, UserId};
use rusqlite::{Connection, OptionalExtension, Params, Row, named_params};

pub(super) const FIRST_PAGE: &str = concat!("SELECT ", row_columns!(), " FROM client_list WHERE deleted_at IS NULL ORDER BY sort_key, id");

pub(super) const BIN: &str = concat!(
    "SELECT ",
    row_columns!(),
    " FROM client_list WHERE deleted_at IS NOT NULL AND (deleted_at, id) < (:at, :id) ORDER BY deleted_at DESC, id DESC"
);

const ROW: &str = concat!("SELECT ", row_columns!(), " FROM clients JOIN client_list USING (num) WHERE clients.id = :id");

const BOOKABLE: &str = concat!(
    "SELECT ",
    seen_by!(),
    ", client_list.name, client_list.masked_name, clients.do_not_book FROM clients JOIN client_list USING (num)
     WHERE clients.id = :id AND client_list.deleted_at IS NULL"
);

const BY_PHONE: &str = concat!(
    "SELECT DISTINCT ",
    row_columns!(),
    " FROM client_phones JOIN client_list ON num = client
     WHERE key = :key AND deleted_at IS NULL AND id IS NOT :except ORDER BY created_at, id"
);

const BY_EMAIL: &str = concat!(
    "SELECT DISTINCT ",
    row_columns!(),
    " FROM client_emails JOIN client_list ON num = client WHERE key = :key AND deleted_at IS NULL ORDER BY created_at, id"
);

const LISTED: &str = concat!("SELECT ", seen_by!(), " FROM client_list WHERE deleted_at IS NULL");
/// By an index of ids, without looking at the list.
const LISTED_COUNT: &str = "SELECT (SELECT count(*) FROM clients) - (SELECT count(*) FROM client_list WHERE deleted_at IS NOT NULL)";
const DELETED_COUNT: &str = "SELECT count(*) FROM client_list WHERE deleted_at IS NOT NULL";
const DELETED: &str = concat!("SELECT ", seen_by!(), " FROM client_list WHERE deleted_at IS NOT NULL");
const COUNT_OF_SPECIALIST: &str = concat!("SELECT ", seen_by!(), " FROM client_list WHERE specialist = :specialist AND deleted_at IS NULL");
const OF_SPECIALIST: &str =
    concat!("SELECT ", row_columns!(), " FROM client_list WHERE specialist = :specialist AND deleted_at IS NULL ORDER BY sort_key, id");

/// The wide row of a client; what stands for the note is given.
macro_rules! card_sql {
    ($note:literal) => {
        concat!(
            "SELECT num, id, first_name, last_name, middle_name, birthday, address, ",
            $note,
            ", source, do_not_book, created_at, changed_at, deleted_at, specialist, vip,
               (SELECT touched FROM client_list WHERE client_list.num = clients.num)
             FROM clients WHERE id = :id"
        )
    };
}

/// What whoever books has to know of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bookable {
    /// The name as a list shows it, masked or not.
    pub name: String,
    /// Why the client is not to be booked any more.
    pub do_not_book: Option<String>,
}

/// Reads clients as somebody sees them; made by [`Read::clients`](crate::Read::clients).
pub struct Clients<'c> {
    pub(crate) view: View<'c>,
}

impl Clients<'_> {
    /// The client called `id`, also when it lies in the bin; `None` when it is out of sight. Contacts are masked unless they
    /// are seen everywhere, and without the right to see notes there is none.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn get(&self, id: ClientId) -> Result<Option<Client>, Error> {
        card(self.view, id)
    }

    /// The same with the contacts whole, as a card shows them when they are asked for; `None` also when they are never shown.
    ///
    /// # Errors
    /// As [`Self::get`].
    pub fn get_revealed(&self, id: ClientId) -> Result<Option<Client>, Error> {
        self.view.revealed().map_or(Ok(None), |view| card(view, id))
    }

    /// What whoever books has to know of a client; `None` when it is out of sight or in the bin. Asked of it on the writing
    /// connection too, where most roles read no more of clients.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn bookable(&self, id: ClientId) -> Result<Option<Bookable>, Error> {
        let mut found = None;
        self.view.visit(BOOKABLE, named_params! { ":id": id.as_bytes() }, |row| {
            found = Some(Bookable { name: row.get(if self.view.masks() { 4 } else { 3 })?, do_not_book: row.get(5)? });
            Ok(false)
        })?;
        Ok(found)
    }

    /// The rows of `ids`, in that order; an id without a row is left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn rows(&self, ids: &[ClientId]) -> Result<Vec<ClientRow>, Error> {
        let _one_state = snapshot(self.view.conn)?;
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.append(&mut self.view.rows(ROW, named_params! { ":id": id.as_bytes() }, 1)?);
        }
        Ok(rows)
    }

    /// The beginning of the list by name, from one index; what the screen shows while search is being built.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn first_page(&self, count: usize) -> Result<Vec<ClientRow>, Error> {
        self.view.rows(FIRST_PAGE, &[], count)
    }

    /// Clients not in the bin with this phone, except one; `key` is [`Phone::key`].
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn by_phone_key(&self, key: &str, except: Option<ClientId>) -> Result<Vec<ClientRow>, Error> {
        self.view.rows(BY_PHONE, named_params! { ":key": key, ":except": except.as_ref().map(ClientId::as_bytes) }, usize::MAX)
    }

    /// Clients not in the bin with this e-mail address, whatever its case.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn by_email(&self, address: &str) -> Result<Vec<ClientRow>, Error> {
        self.view.rows(BY_EMAIL, named_params! { ":key": email_key(address) }, usize::MAX)
    }

    /// The bin, last deleted first, from the one after `before`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn bin(&self, before: Option<(Millis, ClientId)>, count: usize) -> Result<Vec<ClientRow>, Error> {
        let (at, id) = before.map_or((i64::MAX, [0xff; 16]), |(at, id)| (at.0, *id.as_bytes()));
        self.view.rows(BIN, named_params! { ":at": at, ":id": id }, count)
    }

    /// How many clients are not deleted. Reads a whole index: for reports, not on the way to the screen.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count(&self) -> Result<u64, Error> {
        self.counted(LISTED_COUNT, LISTED)
    }

    /// How many clients lie in the bin.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn deleted_count(&self) -> Result<u64, Error> {
        self.counted(DELETED_COUNT, DELETED)
    }

    /// How many clients, not in the bin, are those of `specialist`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_of(&self, specialist: UserId) -> Result<u64, Error> {
        self.view.count(COUNT_OF_SPECIALIST, named_params! { ":specialist": specialist.as_bytes() })
    }

    /// The clients, not in the bin, of `specialist`, in list order.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn of(&self, specialist: UserId) -> Result<Vec<ClientRow>, Error> {
        self.view.rows(OF_SPECIALIST, named_params! { ":specialist": specialist.as_bytes() }, usize::MAX)
    }

    /// By a statement that counts all, unless some are out of sight; then one by one.
    fn counted(&self, count: &str, each: &str) -> Result<u64, Error> {
        if !self.view.reaches_all() {
            return self.view.count(each, &[]);
        }
        Ok(from_sql(self.view.conn.prepare_cached(count)?.query_row([], |row| row.get(0))?))
    }
}

/// The client called `id` as `view` shows it.
fn card(view: View<'_>, id: ClientId) -> Result<Option<Client>, Error> {
    let _one_state = snapshot(view.conn)?;
    Ok(stored(view.conn, id, view.notes())?.and_then(|(_, client, touched)| view.card(client, touched)))
}

/// The client called `id` as stored, its local number, and when it was last touched, be it by a visit ahead; without the note
/// unless that is asked for.
pub(super) fn stored(conn: &Connection, id: ClientId, with_note: bool) -> Result<Option<(i64, Client, Millis)>, Error> {
    let found = conn
        .prepare_cached(if with_note { card_sql!("note") } else { card_sql!("''") })?
        .query_row(named_params! { ":id": id.as_bytes() }, |row| Ok((row.get(0)?, wide(row)?, millis(row, 15)?)))
        .optional()?;
    let Some((num, (mut client, birthday), touched)) = found else { return Ok(None) };
    client.details.birthday = birthday.map(|day| Birthday::parse(&day).map_err(|_| Error::Damaged("clients"))).transpose()?;
    values(conn, num, &mut client.details)?;
    Ok(Some((num, client, touched)))
}

/// Fills in what lies in tables of its own.
fn values(conn: &Connection, num: i64, details: &mut ClientDetails) -> Result<(), Error> {
    let client = named_params! { ":client": num };
    details.phones = all(conn, "SELECT raw, e164 FROM client_phones WHERE client = :client ORDER BY place", client, |row| {
        Ok(Phone::stored(row.get(0)?, row.get(1)?))
    })?;
    let emails: Vec<String> =
        all(conn, "SELECT address FROM client_emails WHERE client = :client ORDER BY place", client, |row| row.get(0))?;
    details.emails = emails.iter().map(|text| Email::parse(text).map_err(|_| Error::Damaged("client_emails"))).collect::<Result<_, _>>()?;
    details.tags = all(conn, "SELECT tag FROM client_tags WHERE client = :client ORDER BY place", client, |row| row.get(0))?;
    Ok(())
}

fn all<T>(conn: &Connection, sql: &str, params: impl Params, read: fn(&Row<'_>) -> Result<T, rusqlite::Error>) -> Result<Vec<T>, Error> {
    Ok(conn.prepare_cached(sql)?.query_map(params, read)?.collect::<Result<_, _>>()?)
}

/// The client without its values of other tables, and the text of its birthday.
fn wide(row: &Row<'_>) -> Result<(Client, Option<String>), rusqlite::Error> {
    let details = ClientDetails {
        name: PersonName { first: row.get(2)?, last: row.get(3)?, middle: row.get(4)? },
        phones: Vec::new(),
        emails: Vec::new(),
        birthday: None,
        address: row.get(6)?,
        tags: Vec::new(),
        note: row.get(7)?,
        source: row.get(8)?,
        do_not_book: row.get(9)?,
        specialist: id_or_none(row, 13, UserId::from_slice)?,
        vip: row.get(14)?,
    };
    let client = Client {
        id: id(row, 1, ClientId::from_slice)?,
        details,
        created_at: millis(row, 10)?,
        updated_at: millis(row, 11)?,
        deleted_at: millis_or_none(row, 12)?,
    };
    Ok((client, row.get(5)?))
}
