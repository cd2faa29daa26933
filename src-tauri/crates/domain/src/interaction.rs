//! The log of contacts: who called or wrote to whom, what was said, and what follows from it.

use crate::{
    ClientId, Fault, InteractionId, Millis, Problem, UserId,
    fault::short,
    journal::{Change, differences},
};

/// The longest text of what was said, in characters.
const MAX_TEXT: usize = 2_000;
/// The longest text of what follows from it.
const MAX_RESULT: usize = 500;

/// By what means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// A call.
    Call,
    /// A message: SMS, Viber, Telegram, WhatsApp.
    Message,
    /// A mail.
    Mail,
    /// Anything else: a word at the door, a letter.
    Other,
}

impl Channel {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Call, Self::Message, Self::Mail, Self::Other];

    /// The name in the database, on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Message => "message",
            Self::Mail => "mail",
            Self::Other => "other",
        }
    }

    /// The channel with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// Who began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The client.
    In,
    /// Somebody of ours.
    Out,
}

impl Direction {
    /// Both, in the order of the form.
    pub const ALL: [Self; 2] = [Self::In, Self::Out];

    /// The name in the database, on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
        }
    }

    /// The direction with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|direction| direction.code() == code)
    }
}

/// A contact with a client, as logged by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interaction {
    /// Its name for good.
    pub id: InteractionId,
    /// With whom.
    pub client: ClientId,
    /// What is known.
    pub details: InteractionDetails,
    /// Logged then.
    pub created_at: Millis,
    /// By whom.
    pub created_by: UserId,
    /// Last changed then.
    pub updated_at: Millis,
    /// Removed then; never shown again, but kept.
    pub removed_at: Option<Millis>,
}

/// What is known of a contact.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct InteractionDetails {
    /// By what means.
    pub channel: Channel,
    /// Who began.
    pub direction: Direction,
    /// What was said.
    pub text: String,
    /// What came of it, or what is to be done next.
    pub result: String,
}

impl InteractionDetails {
    /// The same, tidied.
    ///
    /// # Errors
    /// When nothing is told, or one of the texts is too long.
    pub fn checked(self) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let text = short(&self.text, "text", MAX_TEXT, &mut faults);
        let result = short(&self.result, "result", MAX_RESULT, &mut faults);
        if text.is_empty() && result.is_empty() {
            faults.push(Fault::new("text", Problem::NameNeeded));
        }
        if faults.is_empty() { Ok(Self { text, result, ..self }) } else { Err(faults) }
    }

    /// What differs, field by field, as the journal tells it; `None` was not there, or is there no more.
    #[must_use]
    pub fn changes(old: Option<&Self>, new: Option<&Self>) -> Vec<Change> {
        let told = |details: Option<&Self>| details.map(Self::told).unwrap_or_default();
        differences(&told(old), &told(new))
    }

    fn told(&self) -> Vec<(String, String)> {
        let values = [
            ("interaction-channel", self.channel.code()),
            ("interaction-direction", self.direction.code()),
            (TEXT, &self.text),
            (RESULT, &self.result),
        ];
        values.map(|(field, value)| (field.to_owned(), value.to_owned())).into()
    }
}

/// The field of a journal entry that tells what was said.
const TEXT: &str = "interaction-text";
/// And what came of it.
const RESULT: &str = "interaction-result";

/// Whether a field of a journal entry tells words of a contact, which are for who sees notes.
#[must_use]
pub fn is_told_in(field: &str) -> bool {
    [TEXT, RESULT].contains(&field)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn details(text: &str, result: &str) -> InteractionDetails {
        InteractionDetails { channel: Channel::Call, direction: Direction::In, text: text.into(), result: result.into() }
    }

    #[test]
    fn something_is_told_of_every_contact() {
        assert_eq!(details(" питала про фарбування ", "").checked(), Ok(details("питала про фарбування", "")));
        assert_eq!(details("", " передзвонити ").checked(), Ok(details("", "передзвонити")));
        assert_eq!(details(" ", "").checked(), Err(vec![Fault::new("text", Problem::NameNeeded)]));
        let long = details(&"я".repeat(MAX_TEXT + 1), &"я".repeat(MAX_RESULT + 1)).checked();
        assert_eq!(long, Err(["text", "result"].map(|field| Fault::new(field, Problem::TooLong)).into()));
    }

    #[test]
    fn the_journal_hears_of_what_differs_alone() {
        let (asked, answered) = (details("питала", ""), details("питала", "записали"));
        let changed = InteractionDetails::changes(Some(&asked), Some(&answered));
        assert_eq!(changed, [Change { field: RESULT.into(), old: String::new(), new: "записали".into() }]);
        assert_eq!(InteractionDetails::changes(None, Some(&asked)).len(), 3);
    }

    #[test]
    fn codes_are_read_as_they_are_written() {
        assert!(Channel::ALL.into_iter().all(|channel| Channel::parse(channel.code()) == Some(channel)));
        assert!(Direction::ALL.into_iter().all(|direction| Direction::parse(direction.code()) == Some(direction)));
        assert_eq!((Channel::parse("fax"), Direction::parse("")), (None, None));
    }
}
