//! Reading clients: the card by id, rows of the list.

use super::{email_key, row::ClientRow};
use crate::{
    Error,
    convert::{from_sql, id, limit, millis, millis_or_none, snapshot},
};
use kartoteka_domain::{Birthday, Client, ClientDetails, ClientId, Email, Millis, PersonName, Phone};
use rusqlite::{Connection, OptionalExtension, Params, Row, named_params};

pub(super) const FIRST_PAGE: &str = "SELECT id, name, phone, email, tags, do_not_book, created_at, deleted_at
     FROM client_list WHERE deleted_at IS NULL ORDER BY sort_key, id LIMIT :count";

pub(super) const BIN: &str = "SELECT id, name, phone, email, tags, do_not_book, created_at, deleted_at FROM client_list
     WHERE deleted_at IS NOT NULL AND (deleted_at, id) < (:at, :id) ORDER BY deleted_at DESC, id DESC LIMIT :count";

/// Reads clients; made by [`Read::clients`](crate::Read::clients).
pub struct Clients<'c> {
    pub(crate) conn: &'c Connection,
}

impl Clients<'_> {
    /// The client called `id`, also when it lies in the bin.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn get(&self, id: ClientId) -> Result<Option<Client>, Error> {
        let _one_state = snapshot(self.conn)?;
        let found = self
            .conn
            .prepare_cached(
                "SELECT num, id, first_name, last_name, middle_name, birthday, address, note, source, do_not_book,
                        created_at, changed_at, deleted_at
                 FROM clients WHERE id = :id",
            )?
            .query_row(named_params! { ":id": id.as_bytes() }, |row| Ok((row.get(0)?, card(row)?)))
            .optional()?;
        let Some((num, (mut client, birthday))) = found else { return Ok(None) };
        client.details.birthday = birthday.map(|day| Birthday::parse(&day).map_err(|_| Error::Damaged("clients"))).transpose()?;
        self.values(num, &mut client.details)?;
        Ok(Some(client))
    }

    /// Fills in what lies in tables of its own.
    fn values(&self, num: i64, details: &mut ClientDetails) -> Result<(), Error> {
        let client = named_params! { ":client": num };
        details.phones = self.all("SELECT raw, e164 FROM client_phones WHERE client = :client ORDER BY place", client, |row| {
            Ok(Phone::stored(row.get(0)?, row.get(1)?))
        })?;
        let emails: Vec<String> =
            self.all("SELECT address FROM client_emails WHERE client = :client ORDER BY place", client, |row| row.get(0))?;
        details.emails =
            emails.iter().map(|text| Email::parse(text).map_err(|_| Error::Damaged("client_emails"))).collect::<Result<_, _>>()?;
        details.tags = self.all("SELECT tag FROM client_tags WHERE client = :client ORDER BY place", client, |row| row.get(0))?;
        Ok(())
    }

    /// The rows of `ids`, in that order; an id without a row is left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn rows(&self, ids: &[ClientId]) -> Result<Vec<ClientRow>, Error> {
        let _one_state = snapshot(self.conn)?;
        let mut statement = self.conn.prepare_cached(
            "SELECT list.id, name, phone, email, tags, list.do_not_book, list.created_at, list.deleted_at
             FROM clients JOIN client_list AS list USING (num) WHERE clients.id = :id",
        )?;
        let rows = ids.iter().map(|id| statement.query_row(named_params! { ":id": id.as_bytes() }, ClientRow::read).optional());
        Ok(rows.filter_map(Result::transpose).collect::<Result<_, _>>()?)
    }

    /// The beginning of the list by name, from one index; what the screen shows while search is being built.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn first_page(&self, count: usize) -> Result<Vec<ClientRow>, Error> {
        self.all(FIRST_PAGE, named_params! { ":count": limit(count) }, ClientRow::read)
    }

    /// Clients not in the bin with this phone, except one; `key` is [`Phone::key`].
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn by_phone_key(&self, key: &str, except: Option<ClientId>) -> Result<Vec<ClientRow>, Error> {
        self.all(
            "SELECT DISTINCT id, name, phone, email, tags, do_not_book, created_at, deleted_at
             FROM client_phones JOIN client_list ON num = client
             WHERE key = :key AND deleted_at IS NULL AND id IS NOT :except ORDER BY created_at, id",
            named_params! { ":key": key, ":except": except.as_ref().map(ClientId::as_bytes) },
            ClientRow::read,
        )
    }

    /// Clients not in the bin with this e-mail address, whatever its case.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn by_email(&self, address: &str) -> Result<Vec<ClientRow>, Error> {
        self.all(
            "SELECT DISTINCT id, name, phone, client_list.email, tags, do_not_book, created_at, deleted_at
             FROM client_emails JOIN client_list ON num = client
             WHERE key = :key AND deleted_at IS NULL ORDER BY created_at, id",
            named_params! { ":key": email_key(address) },
            ClientRow::read,
        )
    }

    /// The bin, last deleted first, from the one after `before`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn bin(&self, before: Option<(Millis, ClientId)>, count: usize) -> Result<Vec<ClientRow>, Error> {
        let (at, id) = before.map_or((i64::MAX, [0xff; 16]), |(at, id)| (at.0, *id.as_bytes()));
        self.all(BIN, named_params! { ":at": at, ":id": id, ":count": limit(count) }, ClientRow::read)
    }

    /// How many clients are not deleted. Reads an index of ids: for reports, not on the way to the screen.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count(&self) -> Result<u64, Error> {
        self.counted("SELECT (SELECT count(*) FROM clients) - (SELECT count(*) FROM client_list WHERE deleted_at IS NOT NULL)")
    }

    /// How many clients lie in the bin.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn deleted_count(&self) -> Result<u64, Error> {
        self.counted("SELECT count(*) FROM client_list WHERE deleted_at IS NOT NULL")
    }

    fn counted(&self, sql: &str) -> Result<u64, Error> {
        Ok(from_sql(self.conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?))
    }

    fn all<T>(&self, sql: &str, params: impl Params, read: fn(&Row<'_>) -> Result<T, rusqlite::Error>) -> Result<Vec<T>, Error> {
        Ok(self.conn.prepare_cached(sql)?.query_map(params, read)?.collect::<Result<_, _>>()?)
    }
}

/// The client without its values of other tables, and the text of its birthday.
fn card(row: &Row<'_>) -> Result<(Client, Option<String>), rusqlite::Error> {
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
        specialist: None,
        vip: false,
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
