//! Why a command was refused or failed, in words with advice.

use kartoteka_api::{Error, error::Code, words::say};
use kartoteka_domain::Language;
use serde_json::json;
use std::{io, path::Path};

/// A refused or failed command.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// What the api says; its words are `error-<code>` and `error-<code>-hint`.
    #[error(transparent)]
    Api(#[from] Error),
    /// What only a command line meets; the id names the words, with `-hint` the advice.
    #[error("{id}")]
    Said {
        /// The id of the message.
        id: &'static str,
        /// Its arguments.
        arguments: Vec<(&'static str, String)>,
    },
    /// The output could not be written.
    #[error("the output could not be written")]
    Output(#[from] io::Error),
}

impl Failure {
    /// Words without arguments.
    pub fn said(id: &'static str) -> Self {
        Self::Said { id, arguments: Vec::new() }
    }

    /// A file that could not be read.
    pub fn file(path: &Path, source: io::Error) -> Self {
        Self::Api(Error::FileUnreadable { path: path.display().to_string(), source })
    }

    /// Whether the reader of our output went away (`… | head`), which is no failure.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// Tells reason and advice on the error stream.
    pub fn tell(&self, language: Language, json: bool) {
        let (code, message, hint) = self.words(language);
        if json {
            eprintln!("{}", json!({ "code": code, "message": message, "hint": hint }));
        } else {
            eprintln!("kartoteka-cli: {message}\n{hint}");
        }
    }

    /// Code, reason and advice.
    fn words(&self, language: Language) -> (String, String, String) {
        let (code, id, arguments) = match self {
            Self::Api(error) => of_api(error),
            Self::Said { id, arguments } => {
                ((*id).to_owned(), (*id).to_owned(), arguments.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
            }
            Self::Output(_) => (Code::DiskFailed.as_str().to_owned(), format!("error-{}", Code::DiskFailed.as_str()), Vec::new()),
        };
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let mut message = say(language, &id, &arguments);
        if let Self::Api(Error::InvalidFields(fields)) = self {
            for field in fields {
                message += &format!("\n  {}: {}", field.field.code(), say(language, &format!("problem-{}", field.problem.code()), &[]));
            }
        }
        (code, message, say(language, &format!("{id}-hint"), &arguments))
    }
}

fn of_api(error: &Error) -> (String, String, Vec<(String, String)>) {
    let code = error.code().as_str();
    (code.to_owned(), format!("error-{code}"), error.arguments())
}
