//! What this computer prefers: language, colours, size of letters, how the calendar is drawn. No person is named here, so it is
//! kept in clear.

use serde::{Deserialize, Serialize};
use specta::Type;
use std::{fs, io, path::Path};

/// The preferences.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Language code; `None` follows the system.
    pub language: Option<String>,
    /// `light`, `dark` or `None` for the system's.
    pub color_scheme: Option<String>,
    /// Size of letters in percent, one of [`TEXT_SCALES`]; `None` is the usual one.
    pub text_scale: Option<u32>,
    /// How the calendar is drawn.
    pub calendar: CalendarLook,
}

/// How the calendar is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CalendarLook {
    /// Minutes of a line of its grid, one of [`GRIDS`].
    pub grid: u32,
    /// Whether it takes more room.
    pub roomy: bool,
    /// Whether cancelled visits show.
    pub cancelled: bool,
}

/// The minutes of a line to choose from; the first is the usual one.
pub const GRIDS: [u32; 4] = [15, 5, 10, 30];

impl Default for CalendarLook {
    fn default() -> Self {
        let [grid, ..] = GRIDS;
        Self { grid, roomy: false, cancelled: false }
    }
}

impl CalendarLook {
    /// The same with the usual grid in place of one that is not offered.
    #[must_use]
    pub fn known(self) -> Self {
        if GRIDS.contains(&self.grid) { self } else { Self { grid: Self::default().grid, ..self } }
    }
}

/// The sizes of letters to choose from, in percent; the first is the usual one.
pub const TEXT_SCALES: [u32; 3] = [100, 125, 150];

impl Preferences {
    /// Those kept in `path`, or none.
    #[must_use]
    pub fn load(path: &Path) -> Self {
        fs::read(path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Size of letters in percent.
    #[must_use]
    pub fn text_scale(&self) -> u32 {
        let [usual, ..] = TEXT_SCALES;
        self.text_scale.filter(|scale| TEXT_SCALES.contains(scale)).unwrap_or(usual)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_of_letters_that_is_not_offered_means_the_usual_one() {
        let of = |text_scale| Preferences { text_scale, ..Preferences::default() }.text_scale();
        assert_eq!([None, Some(125), Some(150), Some(9000)].map(of), [100, 125, 150, 100]);
    }

    #[test]
    fn a_grid_that_is_not_offered_means_the_usual_one() {
        let of = |grid| CalendarLook { grid, roomy: true, ..CalendarLook::default() }.known();
        assert_eq!([5, 7, 30].map(|grid| of(grid).grid), [5, 15, 30]);
        assert!(of(7).roomy);
    }

    #[test]
    fn preferences_of_an_older_version_are_read() {
        let older: Preferences = serde_json::from_str(r#"{"color_scheme": "dark"}"#).unwrap();
        assert_eq!((older.color_scheme.as_deref(), older.text_scale()), (Some("dark"), 100));
    }
}
