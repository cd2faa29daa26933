//! Where things lie on this computer.

use std::path::PathBuf;
use tauri::{AppHandle, Manager};

/// The folders of the program.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The client base.
    pub base: PathBuf,
    /// The base with invented people.
    pub demo: PathBuf,
    /// What this computer prefers: language and colours, no names.
    pub preferences: PathBuf,
    /// Where copies would go if nobody chose a place.
    pub suggested_copies: PathBuf,
}

impl Folders {
    /// The folders the operating system gives to `app`.
    ///
    /// # Errors
    /// When the system knows no home folder.
    pub fn of(app: &AppHandle) -> tauri::Result<Self> {
        let path = app.path();
        let data = path.app_data_dir()?;
        let documents = path.document_dir().or_else(|_| path.home_dir())?;
        Ok(Self {
            base: data.join("base"),
            demo: data.join("demo"),
            preferences: path.app_config_dir()?.join("preferences.json"),
            suggested_copies: documents.join("Kartoteka"),
        })
    }
}
