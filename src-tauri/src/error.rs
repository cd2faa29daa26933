//! Errors as the screen gets them: a code, arguments for its words, the fields at fault.

use kartoteka_api::Error;
use serde::Serialize;
use specta::Type;
use std::collections::BTreeMap;

/// Why a command was refused or failed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CommandError {
    /// Words: `error-<code>`, `error-<code>-hint`.
    pub code: String,
    /// Arguments of the words.
    pub args: BTreeMap<String, String>,
    /// Fields of the form that are at fault.
    pub fields: Vec<FieldProblem>,
}

/// A field at fault.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldProblem {
    /// Its code.
    pub field: String,
    /// Which of several values, from 0.
    pub index: u32,
    /// Words: `problem-<problem>`.
    pub problem: String,
}

impl From<Error> for CommandError {
    fn from(error: Error) -> Self {
        eprintln!("kartoteka: refused: {}", error.code().as_str());
        let fields = match &error {
            Error::InvalidFields(fields) => fields.iter().map(FieldProblem::from).collect(),
            _ => Vec::new(),
        };
        Self { code: error.code().as_str().to_owned(), args: error.arguments().into_iter().collect(), fields }
    }
}

impl From<&kartoteka_domain::FieldError> for FieldProblem {
    fn from(error: &kartoteka_domain::FieldError) -> Self {
        Self {
            field: error.field.code().to_owned(),
            index: u32::try_from(error.index).unwrap_or(u32::MAX),
            problem: error.problem.code().to_owned(),
        }
    }
}

impl CommandError {
    /// An error that has no more to tell than its code.
    #[must_use]
    pub fn of(code: kartoteka_api::Code) -> Self {
        Self { code: code.as_str().to_owned(), args: BTreeMap::new(), fields: Vec::new() }
    }
}
