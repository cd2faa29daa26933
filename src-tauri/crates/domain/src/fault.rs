//! What is wrong with a form: the field at fault and why.

use crate::{FieldError, Problem};

/// One field that cannot be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {problem}")]
pub struct Fault {
    /// The code of the field, as on the wire and in message ids.
    pub field: &'static str,
    /// Which of several values, from 0.
    pub index: usize,
    /// What is wrong.
    pub problem: Problem,
}

impl Fault {
    /// A fault of a field with one value.
    #[must_use]
    pub fn new(field: &'static str, problem: Problem) -> Self {
        Self { field, index: 0, problem }
    }

    /// The same at place `index` of several values.
    #[must_use]
    pub fn at(self, index: usize) -> Self {
        Self { index, ..self }
    }
}

impl From<FieldError> for Fault {
    fn from(error: FieldError) -> Self {
        Self { field: error.field.code(), index: error.index, problem: error.problem }
    }
}

/// `text` without blanks around it; what is longer than `most` characters is a fault of `field`.
pub(crate) fn short(text: &str, field: &'static str, most: usize, faults: &mut Vec<Fault>) -> String {
    let text = text.trim();
    if text.chars().count() > most {
        faults.push(Fault::new(field, Problem::TooLong));
    }
    text.to_owned()
}
