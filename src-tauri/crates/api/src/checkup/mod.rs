//! The security check-up: how well the base is protected, rule by rule, each with the place where it is mended.

mod disk;
mod facts;
mod judge;

use crate::{Desk, Error, Session};
use facts::Facts;

/// How well a rule is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Kept.
    Green,
    /// Could be better, or is not known.
    Amber,
    /// Broken: somebody should act today.
    Red,
}

impl Level {
    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Amber => "amber",
            Self::Red => "red",
        }
    }
}

/// One rule and how it is kept; its words are `check-<id>-title`, `-<level>`, `-why` and `-fix`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The name in message ids.
    pub id: &'static str,
    /// How well it is kept.
    pub level: Level,
    /// Arguments of its words: `count`, `days`, `names`.
    pub args: Vec<(&'static str, String)>,
    /// The page or the action that mends it.
    pub go: &'static str,
}

/// All rules in their order. Nothing is changed by asking.
///
/// # Errors
/// Those of [`Session::read`].
pub fn run(desk: &Desk, session: &Session) -> Result<Vec<Check>, Error> {
    let facts = Facts::gather(desk, session)?;
    Ok(judge::RULES.iter().map(|rule| rule(&facts)).collect())
}
