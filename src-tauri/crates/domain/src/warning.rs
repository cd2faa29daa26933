//! Warnings on a client: what may harm the person, told before it does.

use crate::{ClientId, Fault, Millis, Problem, UserId, WarningId, fault::short, text::fold};

/// What kind of warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WarningKind {
    /// An allergy.
    Allergy,
    /// A state of health that some services are not for.
    Contraindication,
    /// Anything else people should know before they begin.
    Other,
}

impl WarningKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Allergy, Self::Contraindication, Self::Other];

    /// The name in the database, on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Allergy => "allergy",
            Self::Contraindication => "contraindication",
            Self::Other => "other",
        }
    }

    /// The kind with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A warning on a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Its name for good.
    pub id: WarningId,
    /// Whom it is about.
    pub client: ClientId,
    /// What kind.
    pub kind: WarningKind,
    /// What is to be known: `latex`, `pregnancy`.
    pub text: String,
    /// Added then.
    pub created_at: Millis,
    /// By whom.
    pub created_by: UserId,
    /// Removed then; never shown again, but kept.
    pub removed_at: Option<Millis>,
}

impl Warning {
    /// The text of a warning, tidied.
    ///
    /// # Errors
    /// When it is empty or longer than 200 characters.
    pub fn text(text: &str) -> Result<String, Vec<Fault>> {
        let mut faults = Vec::new();
        let text = short(text, "text", 200, &mut faults);
        if text.is_empty() {
            faults.push(Fault::new("text", Problem::NameNeeded));
        }
        if faults.is_empty() { Ok(text) } else { Err(faults) }
    }

    /// Whether it speaks against something that is not for people with `contraindication`: both name the same thing, in
    /// whatever case and ending (`латекс`, `алергія на латексі`).
    #[must_use]
    pub fn speaks_against(&self, contraindication: &str) -> bool {
        let (own, asked) = (fold(&self.text), fold(contraindication));
        let named = |words: &str, in_text: &str| {
            !words.is_empty() && words.split(' ').all(|word| in_text.split(' ').any(|other| alike(word, other)))
        };
        named(&asked, &own) || named(&own, &asked)
    }
}

/// Letters at the end of a word that grammar may change; of very short words it may change none.
const ENDING: usize = 2;

/// Whether two folded words are one, but for their endings.
fn alike(word: &str, other: &str) -> bool {
    let (shorter, longer) = if word.chars().count() <= other.chars().count() { (word, other) } else { (other, word) };
    let letters = shorter.chars().count();
    let stem = letters.saturating_sub(ENDING).max(3).min(letters);
    let same = shorter.chars().zip(longer.chars()).take_while(|(a, b)| a == b).count();
    shorter == longer || letters > 2 && same >= stem && longer.chars().count() <= letters + ENDING
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn speaks(text: &str, contraindication: &str) -> bool {
        let id = Uuid::nil();
        let warning = Warning {
            id: WarningId(id),
            client: ClientId(id),
            kind: WarningKind::Allergy,
            text: text.into(),
            created_at: Millis(0),
            created_by: UserId(id),
            removed_at: None,
        };
        warning.speaks_against(contraindication)
    }

    #[test]
    fn a_warning_speaks_against_what_names_the_same_thing() {
        for (text, contraindication) in [
            ("Латекс", "латекс"),
            ("алергія на латексі", "Латекс"),
            ("вагітність", "Вагітність 1 триместр"),
            ("Хна", "хна"),
            ("uczulenie na hennę", "henna"),
        ] {
            assert!(speaks(text, contraindication), "{text} / {contraindication}");
        }
    }

    #[test]
    fn it_says_nothing_of_other_things() {
        for (text, contraindication) in [("латекс", "хна"), ("любить каву", "кавітація"), ("", "латекс"), ("йод", "йога")]
        {
            assert!(!speaks(text, contraindication), "{text} / {contraindication}");
        }
    }
}
