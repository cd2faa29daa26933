//! What ids stand for: people, services, rooms and equipment by their names, those included that are there no more.

use crate::Error;
use kartoteka_domain::Change;
use kartoteka_store::Read;
use std::collections::HashMap;
use uuid::Uuid;

/// The fields of the journal whose values are ids; each may stand for several (`specialist-2`, `specialists`).
const FIELDS: [&str; 4] = ["specialist", "service", "room", "equipment"];

/// The names of all people, services, rooms and equipment.
#[derive(Debug, Default)]
pub(crate) struct Names(HashMap<Uuid, String>);

impl Names {
    /// All there are; those of services, rooms and equipment only for who `sees_visits`.
    pub fn load(rows: &Read<'_>, sees_visits: bool) -> Result<Self, Error> {
        let mut names: HashMap<Uuid, String> = rows.users().list()?.into_iter().map(|user| (user.id.0, user.first_name)).collect();
        if sees_visits {
            names.extend(rows.services().list()?.into_iter().map(|service| (service.id.0, service.details.name)));
            names.extend(rows.resources().list()?.into_iter().map(|resource| (resource.id.0, resource.name)));
        }
        Ok(Self(names))
    }

    /// The name; empty for what is not known.
    pub fn of(&self, id: Uuid) -> String {
        self.0.get(&id).cloned().unwrap_or_default()
    }

    /// The change with names in the place of ids.
    pub fn tell(&self, change: Change) -> Change {
        if !holds_ids(&change) {
            return change;
        }
        Change { old: self.told(&change.old), new: self.told(&change.new), ..change }
    }

    /// `id, id 30 min` with names; an id that is not known stays.
    fn told(&self, value: &str) -> String {
        let name = |part: &str| {
            let (id, rest) = part.split_once(' ').unwrap_or((part, ""));
            let name = id.parse().ok().and_then(|id| self.0.get(&id)).map_or(id, String::as_str);
            if rest.is_empty() { name.to_owned() } else { format!("{name} {rest}") }
        };
        value.split(", ").map(name).collect::<Vec<_>>().join(", ")
    }
}

/// Whether the values of a change are ids of what has a name.
pub(crate) fn holds_ids(change: &Change) -> bool {
    let field = change.field.as_str();
    FIELDS.iter().any(|known| field.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest == "s" || rest.starts_with('-')))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0199c0de-0000-7000-8000-000000000000";

    fn told(field: &str, value: &str) -> String {
        let names = Names(HashMap::from([(ID.parse().unwrap(), "Ірина".to_owned())]));
        names.tell(Change { field: field.to_owned(), old: String::new(), new: value.to_owned() }).new
    }

    #[test]
    fn ids_are_told_by_name_and_what_is_not_known_stays() {
        assert_eq!(told("specialist", ID), "Ірина");
        assert_eq!(told("specialist-2", ID), "Ірина");
        assert_eq!(told("specialists", &format!("{ID} 30 min 600, {ID}")), "Ірина 30 min 600, Ірина");
        assert_eq!(told("room", "0199c0de-0000-7000-8000-000000000001"), "0199c0de-0000-7000-8000-000000000001");
        assert_eq!(told("note", ID), ID);
        assert_eq!(told("specialist", ""), "");
    }
}
