//! Rows to drafts. Whatever a field cannot take goes to the note under the name of its column, so
//! that nothing of a mapped column is lost.

use crate::{Column, Mapping, cell, content, dates, grid::Grid, meaning, row::Card};
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
        let outlook = meaning::is_outlook(headers);
        let source = |column: usize, meaning: Column| {
            let header = headers.get(column).map(String::as_str).unwrap_or_default();
            let dates = match meaning {
                Column::Birthday => dates::order(content::filled(grid, from, column), outlook),
                _ => dates::Order::DayFirst,
            };
            let label = if header.is_empty() { plain_label(meaning) } else { header.trim_end_matches(':') };
            Source { column, meaning, label: label.to_owned(), family_first: meaning::family_name_first(header), dates }
        };
        let mapped = mapping.iter().enumerate().filter_map(|(column, meaning)| meaning.map(|meaning| source(column, meaning)));
        let mut sources: Vec<Source> = mapped.collect();
        // The first phone is the one the desk calls: the mobile one, wherever its column stands.
        sources.sort_by_key(|source| source.meaning == Column::Phone && !meaning::is_mobile(&source.label));
        Self { sources }
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

#[cfg(test)]
mod tests {
    use crate::{Column, RowProblem, Sheet};
    use kartoteka_domain::ClientDraft;

    fn drafts(text: &str) -> Vec<Result<ClientDraft, RowProblem>> {
        let sheet = Sheet::read(text.as_bytes(), None, None).unwrap();
        sheet.drafts(&sheet.guess_mapping()).map(|row| row.draft).collect()
    }

    fn draft(text: &str) -> ClientDraft {
        drafts(text).remove(0).unwrap()
    }

    #[test]
    fn what_a_field_cannot_take_goes_to_the_note() {
        let long = "о".repeat(101);
        let client = draft(&format!("Ім'я;Прізвище;Телефон\nОлена;{long};0501234567\n"));
        assert_eq!((client.last_name.as_str(), client.note), ("", format!("Прізвище: {long}")));
        let tags: Vec<String> = (0..22).map(|number| format!("tag {number}")).collect();
        let client = draft(&format!("Name;Tags\nAnna;\"{}\"\n", tags.join(";")));
        assert_eq!((client.tags.len(), client.note.as_str()), (20, "Tags: tag 20\nTags: tag 21"));
    }

    #[test]
    fn a_note_too_long_rejects_its_row_alone() {
        let rows = drafts(&format!("Ім'я;Нотатка\nОлена;{}\nІрина;\n", "о".repeat(20_001)));
        assert_eq!(rows[0], Err(RowProblem::TooLong));
        assert!(rows[1].is_ok());
    }

    #[test]
    fn answers_and_reasons_tell_who_is_not_to_be_booked() {
        let blocked = |cell: &str| draft(&format!("Ім'я;Телефон;Чорний список\nОлена;0501234567;{cell}\n")).do_not_book;
        assert_eq!(["так", "+", "TRUE"].map(blocked), [const { Some(String::new()) }; 3]);
        assert_eq!(["ні", "", "-", "0"].map(blocked), [const { None }; 4]);
        assert_eq!(blocked("не заплатила"), Some("не заплатила".to_owned()));
    }

    #[test]
    fn the_mobile_phone_stands_first() {
        assert_eq!(draft("Ім'я;Домашній телефон;Мобільний телефон\nОлена;0442223344;0501234567\n").phones, ["0501234567", "0442223344"]);
    }

    #[test]
    fn two_columns_of_one_meaning_lose_nothing() {
        let sheet = Sheet::read("a;b\nAnna;Maria\n".as_bytes(), None, None).unwrap();
        let mapping = vec![Some(Column::FirstName), Some(Column::FirstName)];
        let rows: Vec<ClientDraft> =
            sheet.drafts(&mapping).filter_map(|row| row.draft.ok()).filter(|draft| draft.first_name == "Anna").collect();
        assert_eq!(rows[0].note, "Name: Maria");
    }

    #[test]
    fn a_remark_beside_a_name_is_kept() {
        for remark in ["Олена Гнатюк (сестра Ірини)", "Олена Гнатюк, сестра Ірини"] {
            let client = draft(&format!("ПІБ;Телефон\n\"{remark}\";0501234567\n"));
            assert_eq!((client.first_name.as_str(), client.last_name.as_str()), ("Олена", "Гнатюк"));
            assert_eq!(client.note, format!("ПІБ: {remark}"));
        }
    }
}
