//! Why a file cannot be read at all. What is wrong with one row is [`crate::RowProblem`].

use crate::sheet::{MAX_BYTES, MAX_CELL_CHARS, MAX_COLUMNS, MAX_ROWS};

/// The file is no client list that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Nothing but blanks.
    #[error("the file is empty")]
    Empty,
    /// A workbook (xlsx, xls, ods): it has to be saved as CSV first.
    #[error("the file is a workbook; save it as CSV")]
    Workbook,
    /// A picture, a program, a damaged file.
    #[error("the file is no text")]
    NotText,
    /// Larger than [`MAX_BYTES`].
    #[error("the file is larger than {} MiB", MAX_BYTES >> 20)]
    TooLarge,
    /// More rows than [`MAX_ROWS`].
    #[error("the file has more than {MAX_ROWS} rows")]
    TooManyRows,
    /// A row with more cells than [`MAX_COLUMNS`].
    #[error("row {row} has more than {MAX_COLUMNS} cells")]
    TooManyColumns {
        /// The row as a spreadsheet numbers it.
        row: usize,
    },
    /// A cell longer than [`MAX_CELL_CHARS`].
    #[error("a cell of row {row} is longer than {MAX_CELL_CHARS} characters")]
    CellTooLong {
        /// The row as a spreadsheet numbers it.
        row: usize,
    },
}

impl Error {
    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "import-empty",
            Self::Workbook => "import-workbook",
            Self::NotText => "import-not-text",
            Self::TooLarge => "import-too-large",
            Self::TooManyRows => "import-too-many-rows",
            Self::TooManyColumns { .. } => "import-too-many-columns",
            Self::CellTooLong { .. } => "import-cell-too-long",
        }
    }

    /// The row at fault, as a spreadsheet numbers it.
    #[must_use]
    pub fn row(self) -> Option<usize> {
        match self {
            Self::TooManyColumns { row } | Self::CellTooLong { row } => Some(row),
            Self::Empty | Self::Workbook | Self::NotText | Self::TooLarge | Self::TooManyRows => None,
        }
    }
}
