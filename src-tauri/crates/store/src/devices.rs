//! The computers of the salon, as the screens show them; which of them opens the base is the vault's affair.

use crate::{
    Error,
    convert::{id, millis, millis_or_none},
};
use kartoteka_domain::{DeviceId, Millis};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A computer of the salon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// The name for good, also in the header.
    pub id: DeviceId,
    /// What people call it; empty when nobody said.
    pub name: String,
    /// Enrolled then.
    pub enrolled_at: Millis,
    /// Somebody last signed in there then.
    pub last_used_at: Millis,
    /// Opens nothing any more since.
    pub removed_at: Option<Millis>,
}

/// Reads computers; made by [`Read::devices`](crate::Read::devices).
pub struct Devices<'c> {
    pub(crate) conn: &'c Connection,
}

impl Devices<'_> {
    /// All computers, removed ones too, the first one first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list(&self) -> Result<Vec<Device>, Error> {
        let mut statement =
            self.conn.prepare_cached("SELECT id, name, enrolled_at, last_used_at, removed_at FROM devices ORDER BY enrolled_at, id")?;
        Ok(statement.query_map([], device)?.collect::<Result<_, _>>()?)
    }

    /// The computer called `id`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn get(&self, id: DeviceId) -> Result<Option<Device>, Error> {
        let mut statement =
            self.conn.prepare_cached("SELECT id, name, enrolled_at, last_used_at, removed_at FROM devices WHERE id = :id")?;
        Ok(statement.query_row(named_params! { ":id": id.as_bytes() }, device).optional()?)
    }
}

fn device(row: &Row<'_>) -> Result<Device, rusqlite::Error> {
    Ok(Device {
        id: id(row, 0, DeviceId::from_slice)?,
        name: row.get(1)?,
        enrolled_at: millis(row, 2)?,
        last_used_at: millis(row, 3)?,
        removed_at: millis_or_none(row, 4)?,
    })
}

/// Writes computers; made by [`Write::devices_mut`](crate::Write::devices_mut).
pub struct DevicesMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl DevicesMut<'_> {
    /// Adds a computer, or changes its name, its last use and whether it was removed. Only what differs is written, for
    /// everybody may note a use, and few may do more.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put(&mut self, device: &Device) -> Result<(), Error> {
        let Some(known) = (Devices { conn: self.conn }).get(device.id)? else { return self.insert(device) };
        if known.last_used_at != device.last_used_at {
            self.conn
                .prepare_cached("UPDATE devices SET last_used_at = :last WHERE id = :id")?
                .execute(named_params! { ":id": device.id.as_bytes(), ":last": device.last_used_at.0 })?;
        }
        if (&known.name, known.removed_at) != (&device.name, device.removed_at) {
            self.conn.prepare_cached("UPDATE devices SET name = :name, removed_at = :removed WHERE id = :id")?.execute(
                named_params! { ":id": device.id.as_bytes(), ":name": device.name, ":removed": device.removed_at.map(|at| at.0) },
            )?;
        }
        Ok(())
    }

    fn insert(&self, device: &Device) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO devices (id, name, enrolled_at, last_used_at, removed_at) VALUES (:id, :name, :enrolled, :last, :removed)",
            )?
            .execute(named_params! {
                ":id": device.id.as_bytes(),
                ":name": device.name,
                ":enrolled": device.enrolled_at.0,
                ":last": device.last_used_at.0,
                ":removed": device.removed_at.map(|at| at.0),
            })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Grants, Read, Write, authorizer, fixture};
    use kartoteka_domain::{ReadyRole, Rules};
    use uuid::Uuid;

    fn reception() -> Device {
        let id = DeviceId(Uuid::from_u128(0xd1));
        Device { id, name: "Рецепція".into(), enrolled_at: Millis(5), last_used_at: Millis(5), removed_at: None }
    }

    fn put(conn: &mut Connection, device: &Device) -> Result<(), Error> {
        let mut write = Write::begin(conn).unwrap();
        write.devices_mut().put(device)?;
        write.commit()
    }

    #[test]
    fn everybody_notes_a_use_and_few_do_more() {
        let mut conn = fixture::open();
        put(&mut conn, &reception()).unwrap();
        authorizer::install(&mut conn, Grants::writer(&Rules::ready(ReadyRole::JuniorSpecialist))).unwrap();
        let used = Device { last_used_at: Millis(9), ..reception() };
        put(&mut conn, &used).unwrap();
        assert_eq!(Read::new(&conn).devices().list().unwrap(), vec![used.clone()]);
        let removed = Device { removed_at: Some(Millis(10)), ..used };
        assert!(put(&mut conn, &removed).is_err());
        authorizer::install(&mut conn, Grants::writer(&Rules::ready(ReadyRole::Administrator))).unwrap();
        put(&mut conn, &removed).unwrap();
        assert_eq!(Read::new(&conn).devices().get(removed.id).unwrap(), Some(removed));
    }
}
