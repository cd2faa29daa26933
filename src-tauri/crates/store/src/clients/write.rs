//! Writing clients. Journal entries are the caller's part of the same transaction.

use super::{
    email_key,
    row::{joined_tags, main_phone},
};
use crate::{Error, convert::limit};
use kartoteka_domain::{ClientDetails, ClientId, Millis, text::sort_key};
use rusqlite::{Connection, OptionalExtension, named_params};

/// Writes clients; made by [`Write::clients_mut`](crate::Write::clients_mut).
pub struct ClientsMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl ClientsMut<'_> {
    /// Adds a client.
    ///
    /// # Errors
    /// When the id is taken or the database cannot be written.
    pub fn insert(&mut self, id: ClientId, details: &ClientDetails, now: Millis) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO clients (id, first_name, last_name, middle_name, birthday, address, note, source, do_not_book,
                                      created_at, changed_at)
                 VALUES (:id, :first, :last, :middle, :birthday, :address, :note, :source, :do_not_book, :now, :now)",
            )?
            .execute(named_params! {
                ":id": id.as_bytes(),
                ":first": details.name.first,
                ":last": details.name.last,
                ":middle": details.name.middle,
                ":birthday": details.birthday.map(|day| day.to_string()),
                ":address": details.address,
                ":note": details.note,
                ":source": details.source,
                ":do_not_book": details.do_not_book,
                ":now": now.0,
            })?;
        let num = self.conn.last_insert_rowid();
        self.insert_values(num, details)?;
        self.insert_list_row(num, details)
    }

    /// Puts `details` in the place of what is stored.
    ///
    /// # Errors
    /// [`Error::ClientNotFound`], or when the database cannot be written.
    pub fn update(&mut self, id: ClientId, details: &ClientDetails, now: Millis) -> Result<(), Error> {
        let num = self.num(id)?;
        self.conn
            .prepare_cached(
                "UPDATE clients
                 SET first_name = :first, last_name = :last, middle_name = :middle, birthday = :birthday, address = :address,
                     note = :note, source = :source, do_not_book = :do_not_book, changed_at = :now, version = version + 1
                 WHERE num = :num",
            )?
            .execute(named_params! {
                ":num": num,
                ":first": details.name.first,
                ":last": details.name.last,
                ":middle": details.name.middle,
                ":birthday": details.birthday.map(|day| day.to_string()),
                ":address": details.address,
                ":note": details.note,
                ":source": details.source,
                ":do_not_book": details.do_not_book,
                ":now": now.0,
            })?;
        self.clear("DELETE FROM client_phones WHERE client = :num", num)?;
        self.clear("DELETE FROM client_emails WHERE client = :num", num)?;
        self.clear("DELETE FROM client_tags WHERE client = :num", num)?;
        self.insert_values(num, details)?;
        self.update_list_row(num, details)
    }

    /// Moves a client to the bin; one that lies there keeps its time.
    ///
    /// # Errors
    /// [`Error::ClientNotFound`], or when the database cannot be written.
    pub fn delete(&mut self, id: ClientId, now: Millis) -> Result<(), Error> {
        let num = self.num(id)?;
        self.conn
            .prepare_cached(
                "UPDATE clients SET deleted_at = :now, changed_at = :now, version = version + 1 WHERE num = :num AND deleted_at IS NULL",
            )?
            .execute(named_params! { ":num": num, ":now": now.0 })?;
        self.conn
            .prepare_cached("UPDATE client_list SET deleted_at = :now WHERE num = :num AND deleted_at IS NULL")?
            .execute(named_params! { ":num": num, ":now": now.0 })?;
        Ok(())
    }

    /// Takes a client back from the bin.
    ///
    /// # Errors
    /// [`Error::ClientNotFound`], or when the database cannot be written.
    pub fn restore(&mut self, id: ClientId, now: Millis) -> Result<(), Error> {
        let num = self.num(id)?;
        self.conn
            .prepare_cached(
                "UPDATE clients SET deleted_at = NULL, changed_at = :now, version = version + 1
                 WHERE num = :num AND deleted_at IS NOT NULL",
            )?
            .execute(named_params! { ":num": num, ":now": now.0 })?;
        self.conn.prepare_cached("UPDATE client_list SET deleted_at = NULL WHERE num = :num")?.execute(named_params! { ":num": num })?;
        Ok(())
    }

    fn num(&self, id: ClientId) -> Result<i64, Error> {
        self.conn
            .prepare_cached("SELECT num FROM clients WHERE id = :id")?
            .query_row(named_params! { ":id": id.as_bytes() }, |row| row.get(0))
            .optional()?
            .ok_or(Error::ClientNotFound(id))
    }

    fn clear(&self, sql: &str, num: i64) -> Result<(), Error> {
        self.conn.prepare_cached(sql)?.execute(named_params! { ":num": num })?;
        Ok(())
    }

    fn insert_values(&self, num: i64, details: &ClientDetails) -> Result<(), Error> {
        let mut phones = self.conn.prepare_cached("INSERT INTO client_phones (client, place, raw, e164, key) VALUES (?, ?, ?, ?, ?)")?;
        for (place, phone) in details.phones.iter().enumerate() {
            phones.execute((num, limit(place), phone.raw(), phone.e164(), phone.key()))?;
        }
        let mut emails = self.conn.prepare_cached("INSERT INTO client_emails (client, place, address, key) VALUES (?, ?, ?, ?)")?;
        for (place, email) in details.emails.iter().enumerate() {
            emails.execute((num, limit(place), email.as_str(), email_key(email.as_str())))?;
        }
        let mut tags = self.conn.prepare_cached("INSERT INTO client_tags (client, place, tag) VALUES (?, ?, ?)")?;
        for (place, tag) in details.tags.iter().enumerate() {
            tags.execute((num, limit(place), tag))?;
        }
        Ok(())
    }

    fn insert_list_row(&self, num: i64, details: &ClientDetails) -> Result<(), Error> {
        let name = details.display_name();
        self.conn
            .prepare_cached(
                "INSERT INTO client_list (num, id, sort_key, name, phone, email, tags, do_not_book, created_at, deleted_at, search_text)
                 SELECT num, id, :sort_key, :name, :phone, :email, :tags, do_not_book IS NOT NULL, created_at, deleted_at, :search_text
                 FROM clients WHERE num = :num",
            )?
            .execute(named_params! {
                ":num": num,
                ":sort_key": sort_key(&name),
                ":name": name,
                ":phone": main_phone(details),
                ":email": details.emails.first().map_or("", |email| email.as_str()),
                ":tags": joined_tags(details),
                ":search_text": details.search_text(),
            })?;
        Ok(())
    }

    fn update_list_row(&self, num: i64, details: &ClientDetails) -> Result<(), Error> {
        let name = details.display_name();
        self.conn
            .prepare_cached(
                "UPDATE client_list
                 SET sort_key = :sort_key, name = :name, phone = :phone, email = :email, tags = :tags, do_not_book = :do_not_book,
                     search_text = :search_text
                 WHERE num = :num",
            )?
            .execute(named_params! {
                ":num": num,
                ":sort_key": sort_key(&name),
                ":name": name,
                ":phone": main_phone(details),
                ":email": details.emails.first().map_or("", |email| email.as_str()),
                ":tags": joined_tags(details),
                ":do_not_book": details.do_not_book.is_some(),
                ":search_text": details.search_text(),
            })?;
        Ok(())
    }
}
