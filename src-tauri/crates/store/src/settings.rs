//! What the salon chose, as texts behind keys; the api gives them meaning.

use crate::Error;
use rusqlite::{Connection, OptionalExtension, named_params};

/// Reads settings; made by [`Read::settings`](crate::Read::settings).
pub struct Settings<'c> {
    pub(crate) conn: &'c Connection,
}

impl Settings<'_> {
    /// The value of `key`, if it was ever set.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn get(&self, key: &str) -> Result<Option<String>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT value FROM settings WHERE key = :key")?;
        Ok(statement.query_row(named_params! { ":key": key }, |row| row.get(0)).optional()?)
    }
}

/// Writes settings; made by [`Write::settings_mut`](crate::Write::settings_mut).
pub struct SettingsMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl SettingsMut<'_> {
    /// Sets `key` to `value`.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), Error> {
        self.conn
            .prepare_cached("INSERT INTO settings (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = :value")?
            .execute(named_params! { ":key": key, ":value": value })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::{Read, Write, fixture};

    #[test]
    fn a_setting_keeps_its_last_value() {
        let mut conn = fixture::open();
        let mut write = Write::begin(&mut conn).unwrap();
        write.settings_mut().set("business-name", "Салон").unwrap();
        write.settings_mut().set("business-name", "Студія").unwrap();
        write.commit().unwrap();
        let settings = Read::new(&conn).settings();
        assert_eq!(settings.get("business-name").unwrap().as_deref(), Some("Студія"));
        assert_eq!(settings.get("country").unwrap(), None);
    }
}
