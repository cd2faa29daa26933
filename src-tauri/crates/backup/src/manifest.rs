//! The first member of a set: what it is and what lies behind it.

use crate::{Error, layout};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The format this version writes, and the newest it reads.
pub const FORMAT: u32 = 1;

/// What a set is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The whole database.
    Full,
}

/// What `manifest.json` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The format of the set.
    pub format: u32,
    /// What it is made of.
    pub kind: Kind,
    /// The number of the set this one builds on; a full one builds on none.
    pub parent: Option<u64>,
    /// The vault it is a copy of.
    pub vault_id: Uuid,
    /// Its own number, never given twice.
    pub number: u64,
    /// The epoch of the vault's keys.
    pub epoch: u32,
    /// The version of the database's schema.
    pub schema: u32,
    /// When it was made, milliseconds since the epoch, UTC.
    pub made_at_ms: i64,
    /// The members that follow, in their order.
    pub files: Vec<Member>,
}

/// One file inside a set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
}

/// The two words every later format keeps.
#[derive(Deserialize)]
struct Version {
    format: u32,
    kind: String,
}

impl Manifest {
    /// Reads what a set says about itself; a kind not known yet belongs to a newer version too.
    pub(crate) fn parse(json: &[u8]) -> Result<Self, Error> {
        let version: Version = serde_json::from_slice(json).map_err(|_| Error::Altered)?;
        if version.format > FORMAT || version.kind != "full" {
            return Err(Error::NewerVersion);
        }
        let manifest: Self = serde_json::from_slice(json).map_err(|_| Error::Altered)?;
        let as_expected = manifest.files.iter().map(|file| file.name.as_str()).eq(layout::LISTED);
        let within_limits = manifest.files.iter().all(|file| file.size <= layout::limit(&file.name));
        if as_expected && within_limits { Ok(manifest) } else { Err(Error::Altered) }
    }

    /// As it is written; a person may read it.
    pub(crate) fn to_json(&self) -> Result<Vec<u8>, Error> {
        let json = serde_json::to_vec_pretty(self).map_err(|_| Error::TooLarge)?;
        if json.len() as u64 > layout::limit(layout::MANIFEST) { Err(Error::TooLarge) } else { Ok(json) }
    }

    /// The size of the member called `name`; 0 when it is not listed.
    #[must_use]
    pub fn size_of(&self, name: &str) -> u64 {
        self.files.iter().find(|file| file.name == name).map_or(0, |file| file.size)
    }
}
