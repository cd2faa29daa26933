//! The rules on data that people sign: every version in every language, never changed once it is there.

use crate::{
    Error,
    convert::{id, millis},
};
use kartoteka_domain::{Language, Millis, UserId};
use rusqlite::{Connection, Row, named_params};

/// The rules on data in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesText {
    /// From 1 up.
    pub version: u32,
    /// The language it is written in.
    pub language: Language,
    /// The words people sign.
    pub text: String,
    /// Written then.
    pub at: Millis,
    /// By whom.
    pub user: UserId,
}

/// Reads the rules on data; made by [`Read::rules_texts`](crate::Read::rules_texts).
pub struct RulesTexts<'c> {
    pub(crate) conn: &'c Connection,
}

impl RulesTexts<'_> {
    /// The newest version; 0 when the salon wrote none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn version(&self) -> Result<u32, Error> {
        let mut statement = self.conn.prepare_cached("SELECT coalesce(max(version), 0) FROM rules_texts")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// The texts of one version, by the code of their language.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn of(&self, version: u32) -> Result<Vec<RulesText>, Error> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT version, language, text, at, user FROM rules_texts WHERE version = :version ORDER BY language")?;
        let rows: Vec<Option<RulesText>> = statement.query_map(named_params! { ":version": version }, text)?.collect::<Result<_, _>>()?;
        rows.into_iter().map(|row| row.ok_or(Error::Damaged("rules_texts"))).collect()
    }
}

/// `None` when the language is unknown.
fn text(row: &Row<'_>) -> Result<Option<RulesText>, rusqlite::Error> {
    let code: String = row.get(1)?;
    let Some(language) = Language::parse(&code) else { return Ok(None) };
    let user = id(row, 4, UserId::from_slice)?;
    Ok(Some(RulesText { version: row.get(0)?, language, text: row.get(2)?, at: millis(row, 3)?, user }))
}

/// Writes the rules on data; made by [`Write::rules_texts_mut`](crate::Write::rules_texts_mut).
pub struct RulesTextsMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl RulesTextsMut<'_> {
    /// Adds a text.
    ///
    /// # Errors
    /// When this version is there in this language, or the database cannot be written.
    pub fn add(&mut self, text: &RulesText) -> Result<(), Error> {
        self.conn
            .prepare_cached("INSERT INTO rules_texts (version, language, text, at, user) VALUES (:version, :language, :text, :at, :user)")?
            .execute(named_params! {
                ":version": text.version,
                ":language": text.language.code(),
                ":text": text.text,
                ":at": text.at.0,
                ":user": text.user.as_bytes(),
            })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Read, Write, fixture};

    #[test]
    fn a_version_stands_as_it_was_signed() {
        let mut conn = fixture::open();
        let english =
            RulesText { version: 1, language: Language::English, text: "Keep it.".into(), at: Millis(5), user: fixture::user_id(1) };
        let polish = RulesText { language: Language::Polish, text: "Zachowaj.".into(), ..english.clone() };
        let newer = RulesText { version: 2, ..english.clone() };
        let mut write = Write::begin(&mut conn).unwrap();
        assert_eq!(write.rules_texts().version().unwrap(), 0);
        for text in [&polish, &english, &newer] {
            write.rules_texts_mut().add(text).unwrap();
        }
        assert!(write.rules_texts_mut().add(&RulesText { text: "Sell it.".into(), ..english.clone() }).is_err());
        write.commit().unwrap();
        let texts = Read::new(&conn).rules_texts();
        assert_eq!((texts.version().unwrap(), texts.of(1).unwrap(), texts.of(2).unwrap()), (2, vec![english, polish], vec![newer]));
    }
}
