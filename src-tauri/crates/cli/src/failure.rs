//! Why a command was refused or failed, in words with advice.

use kartoteka_api::{
    Error,
    booking::{ClashTold, Concern, Slot},
    error::Code,
    words::say,
};
use kartoteka_domain::{Language, Problem};
use serde_json::{Map, Value, json};
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
            let mut told = json!({ "code": code, "message": message, "hint": hint });
            if let (Self::Api(error), Some(told)) = (self, told.as_object_mut()) {
                told.extend(in_the_way(error));
            }
            eprintln!("{told}");
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
        if let Self::Api(error) = self {
            details(error, language).into_iter().for_each(|detail| message += &format!("\n  {detail}"));
        }
        (code, message, say(language, &format!("{id}-hint"), &arguments))
    }
}

/// What exactly is refused, line by line.
fn details(error: &Error, language: Language) -> Vec<String> {
    let problem = |field: &str, problem: Problem| format!("{field}: {}", say(language, &format!("problem-{}", problem.code()), &[]));
    match error {
        Error::InvalidFields(fields) => fields.iter().map(|fault| problem(fault.field.code(), fault.problem)).collect(),
        Error::InvalidForm(faults) => faults.iter().map(|fault| problem(fault.field, fault.problem)).collect(),
        Error::Clash { clashes, .. } => clashes.iter().map(clash_line).collect(),
        Error::WarningsFirst(concerns) => {
            concerns.iter().map(|concern| joined(&[concern.kind.code(), &concern.service, &concern.warning])).collect()
        }
        _ => Vec::new(),
    }
}

fn clash_line(clash: &ClashTold) -> String {
    let until = clash.until.to_string();
    let (_, until) = until.split_once('T').unwrap_or_default();
    joined(&[clash.kind.code(), &clash.what, &format!("{}–{until}", clash.start), &clash.name])
}

/// What is not empty, with blanks between.
fn joined(words: &[&str]) -> String {
    words.iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(" ")
}

/// What is in the way, for programs: clashes with the next free times, or warnings.
fn in_the_way(error: &Error) -> Map<String, Value> {
    let told = match error {
        Error::Clash { clashes, next } => json!({
            "clashes": clashes.iter().map(clash_value).collect::<Vec<_>>(),
            "next": next.iter().map(slot_value).collect::<Vec<_>>(),
        }),
        Error::WarningsFirst(concerns) => {
            let value = |concern: &Concern| json!({ "kind": concern.kind.code(), "service": concern.service, "warning": concern.warning });
            json!({ "concerns": concerns.iter().map(value).collect::<Vec<_>>() })
        }
        _ => Value::Null,
    };
    if let Value::Object(told) = told { told } else { Map::new() }
}

fn clash_value(clash: &ClashTold) -> Value {
    json!({
        "kind": clash.kind.code(),
        "part": clash.part,
        "start": clash.start.to_string(),
        "until": clash.until.to_string(),
        "name": clash.name,
        "what": clash.what,
    })
}

fn slot_value(slot: &Slot) -> Value {
    json!({ "start": slot.start.to_string(), "specialist": slot.specialist.to_string() })
}

fn of_api(error: &Error) -> (String, String, Vec<(String, String)>) {
    let code = error.code().as_str();
    (code.to_owned(), format!("error-{code}"), error.arguments())
}
