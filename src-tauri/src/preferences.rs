//! What this computer prefers: language and colours. No person is named here, so it is kept in clear.

use serde::{Deserialize, Serialize};
use std::{fs, io, path::Path};

/// The preferences.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Language code; `None` follows the system.
    pub language: Option<String>,
    /// `light`, `dark` or `None` for the system's.
    pub color_scheme: Option<String>,
}

impl Preferences {
    /// Those kept in `path`, or none.
    #[must_use]
    pub fn load(path: &Path) -> Self {
        fs::read(path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Keeps them.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, serde_json::to_vec_pretty(self)?)
    }
}
