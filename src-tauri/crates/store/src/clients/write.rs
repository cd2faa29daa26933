//! Writing clients. Journal entries are the caller's part of the same transaction.

use super::{
    email_key,
    read::stored,
    row::{joined_tags, main_phone},
};
use crate::{
    Error,
    convert::{id as client_id, limit},
};
use kartoteka_domain::{ClientDetails, ClientId, Email, Millis, Phone, UserId, text::sort_key};
use rusqlite::{Connection, OptionalExtension, ToSql, named_params};
use std::collections::HashSet;

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
        self.run(
            "INSERT INTO clients (id, first_name, last_name, middle_name, birthday, address, note, source, do_not_book, specialist, vip,
                                  created_at, changed_at)
             VALUES (:id, :first, :last, :middle, :birthday, :address, :note, :source, :do_not_book, :specialist, :vip, :now, :now)",
            named_params! {
                ":id": id.as_bytes(),
                ":first": details.name.first,
                ":last": details.name.last,
                ":middle": details.name.middle,
                ":birthday": details.birthday.map(|day| day.to_string()),
                ":address": details.address,
                ":note": details.note,
                ":source": details.source,
                ":do_not_book": details.do_not_book,
                ":specialist": details.specialist.as_ref().map(UserId::as_bytes),
                ":vip": details.vip,
                ":now": now.0,
            },
        )?;
        let num = self.conn.last_insert_rowid();
        self.insert_phones(num, &details.phones)?;
        self.insert_emails(num, &details.emails)?;
        self.insert_tags(num, &details.tags)?;
        self.insert_list_row(num, id, details, now)
    }

    /// Puts `details` in the place of what is stored. Only what differs is written, so that nobody needs a right for what
    /// stays as it is.
    ///
    /// # Errors
    /// [`Error::ClientNotFound`], or when the database cannot be written.
    pub fn update(&mut self, id: ClientId, details: &ClientDetails, now: Millis) -> Result<(), Error> {
        let (num, known, _) = stored(self.conn, id, true)?.ok_or(Error::ClientNotFound(id))?;
        self.run(
            "UPDATE clients SET changed_at = :now, version = version + 1 WHERE num = :num",
            named_params! { ":num": num, ":now": now.0 },
        )?;
        self.update_columns(num, &known.details, details)?;
        self.update_values(num, &known.details, details)?;
        self.update_list_row(num, details, now)?;
        self.update_visits(num, &known.details, details)
    }

    /// Moves a client to the bin; one that lies there keeps its time.
    ///
    /// # Errors
    /// [`Error::ClientNotFound`], or when the database cannot be written.
    pub fn delete(&mut self, id: ClientId, now: Millis) -> Result<(), Error> {
        let num = num(self.conn, id)?;
        let params = named_params! { ":num": num, ":now": now.0 };
        self.run(
            "UPDATE clients SET deleted_at = :now, changed_at = :now, version = version + 1 WHERE num = :num AND deleted_at IS NULL",
            params,
        )?;
        self.run("UPDATE client_list SET deleted_at = :now, touched = max(touched, :now) WHERE num = :num AND deleted_at IS NULL", params)
    }

    /// Takes a client back from the bin.
    ///
    /// # Errors
    /// [`Error::ClientNotFound`], or when the database cannot be written.
    pub fn restore(&mut self, id: ClientId, now: Millis) -> Result<(), Error> {
        let num = num(self.conn, id)?;
        let params = named_params! { ":num": num, ":now": now.0 };
        self.run(
            "UPDATE clients SET deleted_at = NULL, changed_at = :now, version = version + 1 WHERE num = :num AND deleted_at IS NOT NULL",
            params,
        )?;
        self.run(
            "UPDATE client_list SET deleted_at = NULL, touched = max(touched, :now) WHERE num = :num AND deleted_at IS NOT NULL",
            params,
        )
    }

    /// Makes the clients of `from` those of `to`, or of nobody, also in the bin; of `only` these, if given. Tells whose
    /// specialist changed. A form that was open meanwhile learns of it, as of any other change.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn hand_over(&mut self, from: UserId, to: Option<UserId>, only: Option<&[ClientId]>) -> Result<Vec<ClientId>, Error> {
        let only: Option<HashSet<ClientId>> = only.map(|ids| ids.iter().copied().collect());
        let mut handed = self.of_specialist(from)?;
        handed.retain(|(_, id)| only.as_ref().is_none_or(|only| only.contains(id)));
        let to = to.as_ref().map(UserId::as_bytes);
        for (num, _) in &handed {
            let params = named_params! { ":num": num, ":to": to };
            self.run("UPDATE clients SET specialist = :to, changed_at = changed_at + 1, version = version + 1 WHERE num = :num", params)?;
            self.run("UPDATE client_list SET specialist = :to, touched = touched + 1 WHERE num = :num", params)?;
        }
        Ok(handed.into_iter().map(|(_, id)| id).collect())
    }

    fn of_specialist(&self, specialist: UserId) -> Result<Vec<(i64, ClientId)>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT num, id FROM client_list WHERE specialist = :specialist ORDER BY num")?;
        let rows = statement.query_map(named_params! { ":specialist": specialist.as_bytes() }, |row| {
            Ok((row.get(0)?, client_id(row, 1, ClientId::from_slice)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn run(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<(), Error> {
        self.conn.prepare_cached(sql)?.execute(params)?;
        Ok(())
    }

    /// Each group of columns is a right of its own.
    fn update_columns(&self, num: i64, old: &ClientDetails, new: &ClientDetails) -> Result<(), Error> {
        let card = |of: &ClientDetails| (of.name.first.clone(), of.birthday, of.source.clone(), of.do_not_book.clone(), of.vip);
        if card(old) != card(new) {
            self.run(
                "UPDATE clients SET first_name = :first, birthday = :birthday, source = :source, do_not_book = :do_not_book, vip = :vip
                 WHERE num = :num",
                named_params! {
                    ":num": num,
                    ":first": new.name.first,
                    ":birthday": new.birthday.map(|day| day.to_string()),
                    ":source": new.source,
                    ":do_not_book": new.do_not_book,
                    ":vip": new.vip,
                },
            )?;
        }
        if (&old.name.last, &old.name.middle, &old.address) != (&new.name.last, &new.name.middle, &new.address) {
            self.run(
                "UPDATE clients SET last_name = :last, middle_name = :middle, address = :address WHERE num = :num",
                named_params! { ":num": num, ":last": new.name.last, ":middle": new.name.middle, ":address": new.address },
            )?;
        }
        if old.note != new.note {
            self.run("UPDATE clients SET note = :note WHERE num = :num", named_params! { ":num": num, ":note": new.note })?;
        }
        if old.specialist != new.specialist {
            let params = named_params! { ":num": num, ":specialist": new.specialist.as_ref().map(UserId::as_bytes) };
            self.run("UPDATE clients SET specialist = :specialist WHERE num = :num", params)?;
            self.run("UPDATE client_list SET specialist = :specialist WHERE num = :num", params)?;
        }
        Ok(())
    }

    /// Visits carry the name, so that a day is drawn without looking at clients.
    fn update_visits(&self, num: i64, old: &ClientDetails, new: &ClientDetails) -> Result<(), Error> {
        let carried = |of: &ClientDetails| (of.display_name(), of.masked_name(), of.vip);
        if carried(old) == carried(new) {
            return Ok(());
        }
        let (name, masked_name, vip) = carried(new);
        self.run(
            "UPDATE visit_parts SET name = :name, masked_name = :masked_name, vip = :vip WHERE client = :num",
            named_params! { ":num": num, ":name": name, ":masked_name": masked_name, ":vip": vip },
        )
    }

    fn update_values(&self, num: i64, old: &ClientDetails, new: &ClientDetails) -> Result<(), Error> {
        let client = named_params! { ":num": num };
        if old.phones != new.phones {
            self.run("DELETE FROM client_phones WHERE client = :num", client)?;
            self.insert_phones(num, &new.phones)?;
        }
        if old.emails != new.emails {
            self.run("DELETE FROM client_emails WHERE client = :num", client)?;
            self.insert_emails(num, &new.emails)?;
        }
        if old.tags != new.tags {
            self.run("DELETE FROM client_tags WHERE client = :num", client)?;
            self.insert_tags(num, &new.tags)?;
        }
        Ok(())
    }

    fn insert_phones(&self, num: i64, phones: &[Phone]) -> Result<(), Error> {
        let mut statement = self.conn.prepare_cached("INSERT INTO client_phones (client, place, raw, e164, key) VALUES (?, ?, ?, ?, ?)")?;
        for (place, phone) in phones.iter().enumerate() {
            statement.execute((num, limit(place), phone.raw(), phone.e164(), phone.key()))?;
        }
        Ok(())
    }

    fn insert_emails(&self, num: i64, emails: &[Email]) -> Result<(), Error> {
        let mut statement = self.conn.prepare_cached("INSERT INTO client_emails (client, place, address, key) VALUES (?, ?, ?, ?)")?;
        for (place, email) in emails.iter().enumerate() {
            statement.execute((num, limit(place), email.as_str(), email_key(email.as_str())))?;
        }
        Ok(())
    }

    fn insert_tags(&self, num: i64, tags: &[String]) -> Result<(), Error> {
        let mut statement = self.conn.prepare_cached("INSERT INTO client_tags (client, place, tag) VALUES (?, ?, ?)")?;
        for (place, tag) in tags.iter().enumerate() {
            statement.execute((num, limit(place), tag))?;
        }
        Ok(())
    }

    fn insert_list_row(&self, num: i64, id: ClientId, details: &ClientDetails, now: Millis) -> Result<(), Error> {
        let name = details.display_name();
        self.run(
            "INSERT INTO client_list (num, id, sort_key, name, masked_name, phone, email, tags, do_not_book, specialist, vip, created_at,
                                      touched, search_text)
             VALUES (:num, :id, :sort_key, :name, :masked_name, :phone, :email, :tags, :do_not_book, :specialist, :vip, :now,
                     :now, :search_text)",
            named_params! {
                ":num": num,
                ":id": id.as_bytes(),
                ":sort_key": sort_key(&name),
                ":name": name,
                ":masked_name": details.masked_name(),
                ":phone": main_phone(details),
                ":email": details.emails.first().map_or("", |email| email.as_str()),
                ":tags": joined_tags(details),
                ":do_not_book": details.do_not_book.is_some(),
                ":specialist": details.specialist.as_ref().map(UserId::as_bytes),
                ":vip": details.vip,
                ":now": now.0,
                ":search_text": details.search_text(),
            },
        )
    }

    fn update_list_row(&self, num: i64, details: &ClientDetails, now: Millis) -> Result<(), Error> {
        let name = details.display_name();
        self.run(
            "UPDATE client_list
             SET sort_key = :sort_key, name = :name, masked_name = :masked_name, phone = :phone, email = :email, tags = :tags,
                 do_not_book = :do_not_book, vip = :vip, touched = max(touched, :now), search_text = :search_text
             WHERE num = :num",
            named_params! {
                ":num": num,
                ":sort_key": sort_key(&name),
                ":name": name,
                ":masked_name": details.masked_name(),
                ":phone": main_phone(details),
                ":email": details.emails.first().map_or("", |email| email.as_str()),
                ":tags": joined_tags(details),
                ":do_not_book": details.do_not_book.is_some(),
                ":vip": details.vip,
                ":now": now.0,
                ":search_text": details.search_text(),
            },
        )
    }
}

/// The local number of a client.
pub(crate) fn num(conn: &Connection, id: ClientId) -> Result<i64, Error> {
    conn.prepare_cached("SELECT num FROM clients WHERE id = :id")?
        .query_row(named_params! { ":id": id.as_bytes() }, |row| row.get(0))
        .optional()?
        .ok_or(Error::ClientNotFound(id))
}
