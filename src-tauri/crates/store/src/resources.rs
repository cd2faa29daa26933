//! Rooms and equipment.

use crate::{
    Error,
    convert::{id, millis_or_none},
};
use kartoteka_domain::{Millis, Resource, ResourceId, ResourceKind, text::sort_key};
use rusqlite::{Connection, Row, named_params};

/// Reads rooms and equipment; made by [`Read::resources`](crate::Read::resources).
pub struct Resources<'c> {
    pub(crate) conn: &'c Connection,
}

impl Resources<'_> {
    /// Every room, then every piece of equipment, by name; those taken out too.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn list(&self) -> Result<Vec<Resource>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT id, kind, name, removed_at FROM resources ORDER BY id")?;
        let rows: Vec<Option<Resource>> = statement.query_map([], resource)?.collect::<Result<_, _>>()?;
        let mut resources: Vec<Resource> = rows.into_iter().map(|row| row.ok_or(Error::Damaged("resources"))).collect::<Result<_, _>>()?;
        resources.sort_by_cached_key(|resource| (resource.kind == ResourceKind::Equipment, sort_key(&resource.name)));
        Ok(resources)
    }
}

/// `None` when the kind is unknown.
fn resource(row: &Row<'_>) -> Result<Option<Resource>, rusqlite::Error> {
    let kind: String = row.get(1)?;
    let Some(kind) = ResourceKind::parse(&kind) else { return Ok(None) };
    Ok(Some(Resource { id: id(row, 0, ResourceId::from_slice)?, kind, name: row.get(2)?, removed_at: millis_or_none(row, 3)? }))
}

/// Writes rooms and equipment; made by [`Write::resources_mut`](crate::Write::resources_mut).
pub struct ResourcesMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl ResourcesMut<'_> {
    /// Stores a room or a piece of equipment in the place of what it was; its kind stays.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put(&mut self, resource: &Resource, now: Millis) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO resources (id, kind, name, removed_at, changed_at) VALUES (:id, :kind, :name, :removed_at, :now)
                 ON CONFLICT (id) DO UPDATE SET name = :name, removed_at = :removed_at, changed_at = :now",
            )?
            .execute(named_params! {
                ":id": resource.id.as_bytes(),
                ":kind": resource.kind.code(),
                ":name": resource.name,
                ":removed_at": resource.removed_at.map(|at| at.0),
                ":now": now.0,
            })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Read, Write, fixture};
    use uuid::Uuid;

    fn thing(number: u128, kind: ResourceKind, name: &str) -> Resource {
        Resource { id: ResourceId(Uuid::from_u128(number)), kind, name: name.into(), removed_at: None }
    }

    #[test]
    fn rooms_come_first_and_what_is_taken_out_is_kept() {
        let mut conn = fixture::open();
        let laser = thing(1, ResourceKind::Equipment, "Лазер");
        let (second, first) = (thing(2, ResourceKind::Room, "Кабінет 2"), thing(3, ResourceKind::Room, "Кабінет 1"));
        let gone = Resource { removed_at: Some(Millis(7)), name: "Старий лазер".into(), ..laser.clone() };
        let mut write = Write::begin(&mut conn).unwrap();
        for resource in [&laser, &second, &first, &gone] {
            write.resources_mut().put(resource, Millis(5)).unwrap();
        }
        write.commit().unwrap();
        assert_eq!(Read::new(&conn).resources().list().unwrap(), [first, second, gone]);
    }
}
