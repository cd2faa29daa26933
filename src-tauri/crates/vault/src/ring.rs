//! The ring of keys one signed-in person holds, opened from the header with that person's own key.

use crate::{
    compartment::Compartment,
    header::{Header, grants::Giver},
    key::Key,
    user_keys::KeyPairs,
};
use uuid::Uuid;

/// What the header gives one person.
#[derive(Debug)]
pub(crate) struct Ring {
    /// The header it was opened from.
    sequence: u64,
    epoch: u32,
    database: Key,
    compartments: Vec<Held>,
    audit: Option<Key>,
}

/// A compartment's key of one epoch.
#[derive(Debug)]
struct Held {
    compartment: Compartment,
    epoch: u32,
    key: Key,
}

impl Ring {
    /// The keys of an active person; `None` when the header does not know this person with these keys.
    pub(crate) fn open(header: &Header, user: Uuid, keys: &KeyPairs) -> Option<Self> {
        let (members, vault) = (header.members(), header.vault);
        let giver = Giver { id: user, private: keys.opening_key() };
        members.user(user).filter(|member| !member.disabled && member.keys == *keys.public())?;
        let database = members.open_database_key(vault, giver)?;
        let held = |compartment| {
            let keys = members.open_compartment(vault, compartment, giver);
            keys.into_iter().map(move |(epoch, key)| Held { compartment, epoch, key })
        };
        Some(Self {
            sequence: header.sequence,
            epoch: members.epoch(),
            database,
            compartments: Compartment::ALL.into_iter().flat_map(held).collect(),
            audit: members.open_audit_key(vault, giver),
        })
    }

    pub(crate) fn sequence(&self) -> u64 {
        self.sequence
    }

    /// Takes the place of a former ring. Somebody whom a newer header no longer knows keeps the database key, for the
    /// connections that are open, and nothing else.
    pub(crate) fn follow(&mut self, sequence: u64, next: Option<Self>) {
        match next {
            Some(next) => *self = next,
            None => {
                self.sequence = sequence;
                self.compartments.clear();
                self.audit = None;
            }
        }
    }

    /// The epoch of the database key.
    pub(crate) fn epoch(&self) -> u32 {
        self.epoch
    }

    pub(crate) fn database(&self) -> &Key {
        &self.database
    }

    /// The private audit key.
    pub(crate) fn audit(&self) -> Option<&Key> {
        self.audit.as_ref()
    }

    /// A compartment's present key: the one of the highest epoch.
    pub(crate) fn present(&self, compartment: Compartment) -> Option<(u32, &Key)> {
        let of = self.compartments.iter().filter(|held| held.compartment == compartment);
        of.max_by_key(|held| held.epoch).map(|held| (held.epoch, &held.key))
    }

    /// A compartment's key of an epoch.
    pub(crate) fn of_epoch(&self, compartment: Compartment, epoch: u32) -> Option<&Key> {
        self.compartments.iter().find(|held| held.compartment == compartment && held.epoch == epoch).map(|held| &held.key)
    }
}
