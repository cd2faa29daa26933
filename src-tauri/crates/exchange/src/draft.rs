//! Rows to drafts. Whatever a field cannot take goes to the note under the name of its column, so
//! that nothing of a mapped column is lost.

use crate::{Column, Mapping, cell, content, dates, grid::Grid, row::Card, synonyms};
use kartoteka_domain::ClientDraft;

/// One row of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// The row as a spreadsheet numbers it, from 1.
    pub line: usize,
    /// The client, or why the row holds none.
    pub draft: Result<ClientDraft, RowProblem>,
}

/// Why a row holds no client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum RowProblem {
    /// Nothing in the columns that are imported.
    #[error("the imported columns are blank")]
    Empty,
    /// Neither a name nor a phone.
    #[error("a name or a phone is needed")]
    NameOrPhoneNeeded,
    /// More text than a note takes.
    #[error("too long")]
    TooLong,
}

impl RowProblem {
    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "row-empty",
            Self::NameOrPhoneNeeded => "name-or-phone-needed",
            Self::TooLong => "too-long",
        }
    }
}

/// A mapped column.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) column: usize,
    pub(crate) meaning: Column,
    /// What its values are called in the note.
    pub(crate) label: String,
    /// What the header of a full name says of the order.
    pub(crate) family_first: Option<bool>,
    pub(crate) dates: dates::Order,
}

/// What is read from each row, and how.
#[derive(Debug)]
pub(crate) struct Plan {
    sources: Vec<Source>,
}

impl Plan {
    pub(crate) fn new(grid: &Grid, headers: &[String], from: usize, mapping: &Mapping) -> Self {
        let outlook = synonyms::is_outlook(headers);
        let source = |column: usize, meaning: Column| {
            let header = headers.get(column).map(String::as_str).unwrap_or_default();
            let dates = match meaning {
                Column::Birthday => dates::order(content::filled(grid, from, column), outlook),
                _ => dates::Order::DayFirst,
            };
            let label = if header.is_empty() { plain_label(meaning) } else { header.trim_end_matches(':') };
            Source { column, meaning, label: label.to_owned(), family_first: synonyms::family_name_first(header), dates }
        };
        Self {
            sources: mapping.iter().enumerate().filter_map(|(column, meaning)| meaning.map(|meaning| source(column, meaning))).collect(),
        }
    }

    pub(crate) fn row(&self, grid: &Grid, row: usize) -> ImportRow {
        let mut card = Card::default();
        for source in &self.sources {
            let text = grid.cell(row, source.column);
            if !cell::is_nothing(text) {
                card.take(source, text);
            }
        }
        ImportRow { line: grid.number(row), draft: card.into_draft() }
    }
}

/// What a value without a header is called in the note.
fn plain_label(meaning: Column) -> &'static str {
    match meaning {
        Column::FirstName | Column::LastName | Column::MiddleName | Column::FullName => "Name",
        Column::Phone => "Tel.",
        Column::Email => "E-mail",
        Column::Birthday => "Birthday",
        Column::Address => "Address",
        Column::Tags => "Tags",
        Column::Note | Column::Source | Column::DoNotBook => "Note",
    }
}
