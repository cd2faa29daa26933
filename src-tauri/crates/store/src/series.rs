//! Visits that repeat by one rule.

use crate::{
    Error,
    convert::{id, millis_or_none},
};
use kartoteka_domain::{Day, Millis, SeriesId};
use rusqlite::{Connection, OptionalExtension, named_params};

/// Visits that repeat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// Its name for good.
    pub id: SeriesId,
    /// How it repeats, as RFC 5545 writes it: [`Repeat::to_rule`](kartoteka_domain::Repeat::to_rule).
    pub rule: String,
    /// The day it begins.
    pub first: Day,
    /// Given up then.
    pub removed_at: Option<Millis>,
}

/// Reads series; made by [`Read::series`](crate::Read::series).
pub struct SeriesTable<'c> {
    pub(crate) conn: &'c Connection,
}

impl SeriesTable<'_> {
    /// The series called `id`.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn get(&self, series: SeriesId) -> Result<Option<Series>, Error> {
        let mut statement = self.conn.prepare_cached("SELECT id, rule, first, removed_at FROM series WHERE id = :id")?;
        let found = statement.query_row(named_params! { ":id": series.as_bytes() }, |row| {
            Ok(Series {
                id: id(row, 0, SeriesId::from_slice)?,
                rule: row.get(1)?,
                first: Day::from_number(row.get(2)?),
                removed_at: millis_or_none(row, 3)?,
            })
        });
        Ok(found.optional()?)
    }
}

/// Writes series; made by [`Write::series_mut`](crate::Write::series_mut).
pub struct SeriesMut<'w> {
    pub(crate) conn: &'w Connection,
}

impl SeriesMut<'_> {
    /// Adds a series, or puts it in the place of the one with its id.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put(&mut self, series: &Series, now: Millis) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO series (id, rule, first, changed_at, removed_at) VALUES (:id, :rule, :first, :now, :removed_at)
                 ON CONFLICT (id) DO UPDATE SET rule = :rule, first = :first, changed_at = :now, removed_at = :removed_at",
            )?
            .execute(named_params! {
                ":id": series.id.as_bytes(),
                ":rule": series.rule,
                ":first": series.first.number(),
                ":now": now.0,
                ":removed_at": series.removed_at.map(|at| at.0),
            })?;
        Ok(())
    }
}
