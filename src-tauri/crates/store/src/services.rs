//! The catalogue of services: what each is, who does it, and what is needed for it.

use crate::{
    Error,
    convert::{id, millis, millis_or_none},
};
use kartoteka_domain::{
    Millis, Money, ResourceId, ResourceKind, Service, ServiceDetails, ServiceId, UserId, service::Skill, text::sort_key,
};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params};
use std::collections::HashMap;

/// Between contraindications; no text that a person types has it.
const SEPARATOR: char = '\u{1f}';

/// Reads services; made by [`Read::services`](crate::Read::services).
pub struct Services<'c> {
    pub(crate) conn: &'c Connection,
}

impl Services<'_> {
    /// Every service, those taken out of the catalogue too, by category and name.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn list(&self) -> Result<Vec<Service>, Error> {
        let mut services = self.read(None)?;
        services.sort_by_cached_key(|service| (sort_key(&service.details.category), sort_key(&service.details.name), service.id));
        Ok(services)
    }

    /// The service called `id`, also one taken out of the catalogue.
    ///
    /// # Errors
    /// As [`Self::list`].
    pub fn get(&self, id: ServiceId) -> Result<Option<Service>, Error> {
        let Some(num) = num(self.conn, id)? else { return Ok(None) };
        Ok(self.read(Some(num))?.pop())
    }

    /// All of them, or the one called `num`: three statements, however many services there are.
    fn read(&self, num: Option<i64>) -> Result<Vec<Service>, Error> {
        let mut skills = self.skills(num)?;
        let mut needs = self.needs(num)?;
        let mut statement = self.conn.prepare_cached(
            "SELECT num, id, name, category, price, minutes, before, after, colour, contraindications, changed_at, removed_at
             FROM services WHERE :num IS NULL OR num = :num ORDER BY num",
        )?;
        let rows = statement.query_map(named_params! { ":num": num }, |row| Ok((row.get::<_, i64>(0)?, service(row)?)))?;
        let mut services = Vec::new();
        for row in rows {
            let (num, mut service) = row?;
            service.details.specialists = skills.remove(&num).unwrap_or_default();
            Needs { rooms: service.details.rooms, equipment: service.details.equipment } = needs.remove(&num).unwrap_or_default();
            services.push(service);
        }
        Ok(services)
    }

    fn skills(&self, num: Option<i64>) -> Result<HashMap<i64, Vec<Skill>>, Error> {
        let mut statement = self.conn.prepare_cached(
            "SELECT service, specialist, minutes, price FROM service_specialists
             WHERE :num IS NULL OR service = :num ORDER BY service, specialist",
        )?;
        let mut rows = statement.query(named_params! { ":num": num })?;
        let mut skills: HashMap<i64, Vec<Skill>> = HashMap::new();
        while let Some(row) = rows.next()? {
            let price = row.get::<_, Option<i64>>(3)?.map(Money);
            let skill = Skill { specialist: id(row, 1, UserId::from_slice)?, minutes: row.get(2)?, price };
            skills.entry(row.get(0)?).or_default().push(skill);
        }
        Ok(skills)
    }

    fn needs(&self, num: Option<i64>) -> Result<HashMap<i64, Needs>, Error> {
        let mut statement = self.conn.prepare_cached(
            "SELECT needed.service, needed.resource, known.kind
             FROM service_resources AS needed JOIN resources AS known ON known.id = needed.resource
             WHERE :num IS NULL OR needed.service = :num ORDER BY needed.service, needed.resource",
        )?;
        let mut rows = statement.query(named_params! { ":num": num })?;
        let mut needs: HashMap<i64, Needs> = HashMap::new();
        while let Some(row) = rows.next()? {
            let (resource, kind): (_, String) = (id(row, 1, ResourceId::from_slice)?, row.get(2)?);
            let needs = needs.entry(row.get(0)?).or_default();
            match ResourceKind::parse(&kind).ok_or(Error::Damaged("resources"))? {
                ResourceKind::Room => needs.rooms.push(resource),
                ResourceKind::Equipment => needs.equipment.push(resource),
            }
        }
        Ok(needs)
    }
}

/// Rooms and equipment of one service.
#[derive(Default)]
struct Needs {
    rooms: Vec<ResourceId>,
    equipment: Vec<ResourceId>,
}

fn num(conn: &Connection, id: ServiceId) -> Result<Option<i64>, Error> {
    let mut statement = conn.prepare_cached("SELECT num FROM services WHERE id = :id")?;
    Ok(statement.query_row(named_params! { ":id": id.as_bytes() }, |row| row.get(0)).optional()?)
}

/// A service without who does it and what it needs, from column 1 on.
fn service(row: &Row<'_>) -> Result<Service, rusqlite::Error> {
    let contraindications: String = row.get(9)?;
    let details = ServiceDetails {
        name: row.get(2)?,
        category: row.get(3)?,
        price: Money(row.get(4)?),
        minutes: row.get(5)?,
        before: row.get(6)?,
        after: row.get(7)?,
        colour: row.get(8)?,
        contraindications: contraindications.split(SEPARATOR).filter(|text| !text.is_empty()).map(str::to_owned).collect(),
        ..ServiceDetails::default()
    };
    Ok(Service { id: id(row, 1, ServiceId::from_slice)?, details, updated_at: millis(row, 10)?, removed_at: millis_or_none(row, 11)? })
}

/// Writes services; made by [`Write::services_mut`](crate::Write::services_mut).
pub struct ServicesMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl ServicesMut<'_> {
    /// Adds a service.
    ///
    /// # Errors
    /// When the id is taken or the database cannot be written.
    pub fn insert(&mut self, id: ServiceId, details: &ServiceDetails, now: Millis) -> Result<(), Error> {
        self.put(
            "INSERT INTO services (id, name, category, price, minutes, before, after, colour, contraindications, changed_at)
             VALUES (:id, :name, :category, :price, :minutes, :before, :after, :colour, :contraindications, :now)",
            id,
            details,
            now,
        )?;
        let Some(num) = num(self.conn, id)? else { return Ok(()) };
        self.add_belongings(num, details)
    }

    /// Puts `details` in the place of what is stored. Tells whether the service was there.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn update(&mut self, id: ServiceId, details: &ServiceDetails, now: Millis) -> Result<bool, Error> {
        let Some(num) = num(self.conn, id)? else { return Ok(false) };
        self.put(
            "UPDATE services SET name = :name, category = :category, price = :price, minutes = :minutes, before = :before,
                                 after = :after, colour = :colour, contraindications = :contraindications, changed_at = :now
             WHERE id = :id",
            id,
            details,
            now,
        )?;
        let of = named_params! { ":num": num };
        self.run("DELETE FROM service_specialists WHERE service = :num", of)?;
        self.run("DELETE FROM service_resources WHERE service = :num", of)?;
        self.add_belongings(num, details)?;
        Ok(true)
    }

    /// Takes a service out of the catalogue. Tells whether it was in it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn remove(&mut self, id: ServiceId, now: Millis) -> Result<bool, Error> {
        let params = named_params! { ":id": id.as_bytes(), ":now": now.0 };
        let sql = "UPDATE services SET removed_at = :now, changed_at = :now WHERE id = :id AND removed_at IS NULL";
        Ok(self.run(sql, params)? > 0)
    }

    /// Takes a service back into the catalogue. Tells whether it was out of it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn restore(&mut self, id: ServiceId, now: Millis) -> Result<bool, Error> {
        let params = named_params! { ":id": id.as_bytes(), ":now": now.0 };
        let sql = "UPDATE services SET removed_at = NULL, changed_at = :now WHERE id = :id AND removed_at IS NOT NULL";
        Ok(self.run(sql, params)? > 0)
    }

    fn put(&self, sql: &str, id: ServiceId, details: &ServiceDetails, now: Millis) -> Result<(), Error> {
        let contraindications = details.contraindications.join(&SEPARATOR.to_string());
        self.run(
            sql,
            named_params! {
                ":id": id.as_bytes(),
                ":name": details.name,
                ":category": details.category,
                ":price": details.price.0,
                ":minutes": details.minutes,
                ":before": details.before,
                ":after": details.after,
                ":colour": details.colour,
                ":contraindications": contraindications,
                ":now": now.0,
            },
        )?;
        Ok(())
    }

    fn add_belongings(&self, num: i64, details: &ServiceDetails) -> Result<(), Error> {
        for skill in &details.specialists {
            self.run(
                "INSERT INTO service_specialists (service, specialist, minutes, price) VALUES (:num, :specialist, :minutes, :price)",
                named_params! {
                    ":num": num,
                    ":specialist": skill.specialist.as_bytes(),
                    ":minutes": skill.minutes,
                    ":price": skill.price.map(|price| price.0),
                },
            )?;
        }
        for resource in details.rooms.iter().chain(&details.equipment) {
            self.run(
                "INSERT INTO service_resources (service, resource) VALUES (:num, :resource)",
                named_params! { ":num": num, ":resource": resource.as_bytes() },
            )?;
        }
        Ok(())
    }

    fn run(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<usize, Error> {
        Ok(self.conn.prepare_cached(sql)?.execute(params)?)
    }
}

#[cfg(test)]
mod tests;
