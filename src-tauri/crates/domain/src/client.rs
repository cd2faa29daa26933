//! Clients: the people the desk serves.

use crate::{Birthday, ClientId, Country, Email, Millis, PersonName, Phone, UserId, journal::Change, mask, text};

/// A client as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// Its name for good.
    pub id: ClientId,
    /// What is known.
    pub details: ClientDetails,
    /// Added then.
    pub created_at: Millis,
    /// Last changed then.
    pub updated_at: Millis,
    /// Moved to the bin then.
    pub deleted_at: Option<Millis>,
}

/// What is known of a client; at least a first name or a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientDetails {
    /// What the person is called.
    pub name: PersonName,
    /// Telephone numbers, the main one first, none twice.
    pub phones: Vec<Phone>,
    /// E-mail addresses, the main one first, none twice.
    pub emails: Vec<Email>,
    /// Day of birth.
    pub birthday: Option<Birthday>,
    /// Postal address in one text.
    pub address: String,
    /// Words the salon sorts clients by, none twice.
    pub tags: Vec<String>,
    /// Free text.
    pub note: String,
    /// Where the person heard of us.
    pub source: String,
    /// Why the person is not to be booked any more; `None` means welcome.
    pub do_not_book: Option<String>,
    /// Whose client it is; `None` is nobody's.
    pub specialist: Option<UserId>,
    /// Very important: for seniors only.
    pub vip: bool,
}

/// What a person typed or a file held, before anything is understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClientDraft {
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Patronymic.
    pub middle_name: String,
    /// Telephone numbers; empty ones are ignored.
    pub phones: Vec<String>,
    /// E-mail addresses; empty ones are ignored.
    pub emails: Vec<String>,
    /// Day of birth, as [`Birthday::parse`] reads it; empty means unknown.
    pub birthday: String,
    /// Postal address.
    pub address: String,
    /// Tags; empty ones are ignored.
    pub tags: Vec<String>,
    /// Free text.
    pub note: String,
    /// Where the person heard of us.
    pub source: String,
    /// Why not to be booked; `None` means welcome.
    pub do_not_book: Option<String>,
    /// Whose client it is, as an id; empty means nobody's.
    pub specialist: String,
    /// Very important.
    pub vip: bool,
}

/// A field of a client's card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClientField {
    /// Given name.
    FirstName,
    /// Family name.
    LastName,
    /// Patronymic.
    MiddleName,
    /// Telephone numbers.
    Phone,
    /// E-mail addresses.
    Email,
    /// Day of birth.
    Birthday,
    /// Postal address.
    Address,
    /// Tags.
    Tags,
    /// Free text.
    Note,
    /// Where the person heard of us.
    Source,
    /// Not to be booked.
    DoNotBook,
    /// Whose client it is.
    Specialist,
    /// Very important.
    Vip,
}

impl ClientField {
    /// All fields, in the order of the card.
    pub const ALL: [Self; 13] = [
        Self::FirstName,
        Self::LastName,
        Self::MiddleName,
        Self::Phone,
        Self::Email,
        Self::Birthday,
        Self::Address,
        Self::Tags,
        Self::Note,
        Self::Source,
        Self::DoNotBook,
        Self::Specialist,
        Self::Vip,
    ];

    /// The name in the journal, on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::FirstName => "first-name",
            Self::LastName => "last-name",
            Self::MiddleName => "middle-name",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Birthday => "birthday",
            Self::Address => "address",
            Self::Tags => "tags",
            Self::Note => "note",
            Self::Source => "source",
            Self::DoNotBook => "do-not-book",
            Self::Specialist => "specialist",
            Self::Vip => "vip",
        }
    }

    /// The field with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }

    /// The longest text the field takes, in characters.
    #[must_use]
    pub fn max_chars(self) -> usize {
        match self {
            Self::FirstName | Self::LastName | Self::MiddleName | Self::Tags => 100,
            Self::Phone => 64,
            Self::Email => 254,
            Self::Birthday | Self::Specialist | Self::Vip => 40,
            Self::Source => 200,
            Self::Address | Self::DoNotBook => 500,
            Self::Note => 20_000,
        }
    }
}

/// Why a draft is no client yet: the field at fault and what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}: {problem}", field.code())]
pub struct FieldError {
    /// The field to look at.
    pub field: ClientField,
    /// Which of several values, from 0.
    pub index: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Problem {
    /// A first name or a phone is needed.
    #[error("a first name or a phone is needed")]
    NameOrPhoneNeeded,
    /// No telephone number.
    #[error("not a telephone number")]
    NotAPhone,
    /// No e-mail address.
    #[error("not an e-mail address")]
    NotAnEmail,
    /// No date.
    #[error("not a date")]
    NotADate,
    /// Too long.
    #[error("too long")]
    TooLong,
    /// Nobody who works here.
    #[error("nobody who works here")]
    NobodyHere,
    /// Somebody who does not do this service.
    #[error("somebody who does not do this")]
    DoesNotDoIt,
    /// Too many values (20 at most).
    #[error("too many values")]
    TooMany,
    /// A name is needed.
    #[error("a name is needed")]
    NameNeeded,
    /// Not within what is possible.
    #[error("not within what is possible")]
    OutOfRange,
}

impl Problem {
    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NameOrPhoneNeeded => "name-or-phone-needed",
            Self::NotAPhone => "not-a-phone",
            Self::NotAnEmail => "not-an-email",
            Self::NotADate => "not-a-date",
            Self::TooLong => "too-long",
            Self::NobodyHere => "nobody-here",
            Self::DoesNotDoIt => "does-not-do-it",
            Self::TooMany => "too-many",
            Self::NameNeeded => "name-needed",
            Self::OutOfRange => "out-of-range",
        }
    }
}

/// The most phones, mails or tags of one client.
pub const MAX_VALUES: usize = 20;

impl ClientDetails {
    /// Understands a draft; phones are read by the rules of `country`.
    ///
    /// # Errors
    /// Every field that cannot be understood, so that a form can mark all of them at once.
    pub fn parse(draft: &ClientDraft, country: Country) -> Result<Self, Vec<FieldError>> {
        let mut errors = Vec::new();
        let details = Self {
            name: PersonName {
                first: text(&draft.first_name, ClientField::FirstName, &mut errors),
                last: text(&draft.last_name, ClientField::LastName, &mut errors),
                middle: text(&draft.middle_name, ClientField::MiddleName, &mut errors),
            },
            phones: values(&draft.phones, ClientField::Phone, &mut errors, |raw| {
                Phone::parse(raw, country).map_err(|_| Problem::NotAPhone)
            }),
            emails: values(&draft.emails, ClientField::Email, &mut errors, |raw| Email::parse(raw).map_err(|_| Problem::NotAnEmail)),
            birthday: birthday(&draft.birthday, &mut errors),
            address: text(&draft.address, ClientField::Address, &mut errors),
            tags: values(&draft.tags, ClientField::Tags, &mut errors, |raw| Ok(raw.to_owned())),
            note: text(&draft.note, ClientField::Note, &mut errors),
            source: text(&draft.source, ClientField::Source, &mut errors),
            do_not_book: draft.do_not_book.as_ref().map(|why| text(why, ClientField::DoNotBook, &mut errors)),
            specialist: specialist(&draft.specialist, &mut errors),
            vip: draft.vip,
        };
        if details.name.is_empty() && details.phones.is_empty() && errors.is_empty() {
            errors.push(FieldError { field: ClientField::FirstName, index: 0, problem: Problem::NameOrPhoneNeeded });
        }
        if errors.is_empty() { Ok(details) } else { Err(errors) }
    }

    /// The values as a person would type them again.
    #[must_use]
    pub fn to_draft(&self) -> ClientDraft {
        ClientDraft {
            first_name: self.name.first.clone(),
            last_name: self.name.last.clone(),
            middle_name: self.name.middle.clone(),
            phones: self.phones.iter().map(|phone| phone.raw().to_owned()).collect(),
            emails: self.emails.iter().map(|email| email.as_str().to_owned()).collect(),
            birthday: self.birthday.map(|day| day.to_string()).unwrap_or_default(),
            address: self.address.clone(),
            tags: self.tags.clone(),
            note: self.note.clone(),
            source: self.source.clone(),
            do_not_book: self.do_not_book.clone(),
            specialist: self.specialist.map(|id| id.to_string()).unwrap_or_default(),
            vip: self.vip,
        }
    }

    /// What a list shows for the person: the name, or the phone where no name is known.
    #[must_use]
    pub fn display_name(&self) -> String {
        match self.phones.first() {
            Some(phone) if self.name.is_empty() => phone.formatted(),
            _ => self.name.full(),
        }
    }

    /// What a list shows of the person to eyes without the right to see contacts.
    #[must_use]
    pub fn masked_name(&self) -> String {
        match self.phones.first() {
            Some(phone) if self.name.is_empty() => mask::phone(&phone.formatted()),
            _ => mask::name(&self.name),
        }
    }

    /// The same without contacts: surname, phones and mails masked, the address left out.
    #[must_use]
    pub fn masked(self) -> Self {
        Self {
            name: mask::parts(&self.name),
            phones: self.phones.iter().map(|phone| Phone::stored(mask::phone(phone.e164().unwrap_or(phone.raw())), None)).collect(),
            emails: self.emails.iter().map(Email::masked).collect(),
            address: String::new(),
            ..self
        }
    }

    /// The folded text search looks through: words of the name, digits of the phones, mails, tags.
    #[must_use]
    pub fn search_text(&self) -> String {
        let words = [&self.name.last, &self.name.first, &self.name.middle].map(|part| text::fold(part));
        let phones = self.phones.iter().flat_map(Phone::search_digits);
        let rest = self.emails.iter().map(Email::as_str).chain(self.tags.iter().map(String::as_str)).map(text::fold);
        words.into_iter().chain(phones).chain(rest).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// The values of `new` that differ from `old`; an absent side counts as empty.
    #[must_use]
    pub fn changes(old: Option<&Self>, new: Option<&Self>) -> Vec<Change> {
        let value = |side: Option<&Self>, field| side.map(|details| details.value(field)).unwrap_or_default();
        ClientField::ALL
            .into_iter()
            .map(|field| Change { field: field.code().to_owned(), old: value(old, field), new: value(new, field) })
            .filter(|change| change.old != change.new)
            .collect()
    }

    fn value(&self, field: ClientField) -> String {
        match field {
            ClientField::FirstName => self.name.first.clone(),
            ClientField::LastName => self.name.last.clone(),
            ClientField::MiddleName => self.name.middle.clone(),
            ClientField::Phone => self.phones.iter().map(Phone::raw).collect::<Vec<_>>().join(", "),
            ClientField::Email => self.emails.iter().map(Email::as_str).collect::<Vec<_>>().join(", "),
            ClientField::Birthday => self.birthday.map(|day| day.to_string()).unwrap_or_default(),
            ClientField::Address => self.address.clone(),
            ClientField::Tags => self.tags.join(", "),
            ClientField::Note => self.note.clone(),
            ClientField::Source => self.source.clone(),
            ClientField::DoNotBook => self.do_not_book.clone().unwrap_or_default(),
            ClientField::Specialist => self.specialist.map(|id| id.to_string()).unwrap_or_default(),
            ClientField::Vip => if self.vip { "✓" } else { "" }.to_owned(),
        }
    }
}

fn text(raw: &str, field: ClientField, errors: &mut Vec<FieldError>) -> String {
    let trimmed = raw.trim();
    if trimmed.chars().count() > field.max_chars() {
        errors.push(FieldError { field, index: 0, problem: Problem::TooLong });
    }
    trimmed.to_owned()
}

fn values<T: PartialEq>(
    raw: &[String],
    field: ClientField,
    errors: &mut Vec<FieldError>,
    parse: impl Fn(&str) -> Result<T, Problem>,
) -> Vec<T> {
    let mut parsed = Vec::with_capacity(raw.len());
    for (index, text) in raw.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
        let trimmed = text.trim();
        let result = if trimmed.chars().count() > field.max_chars() { Err(Problem::TooLong) } else { parse(trimmed) };
        match result {
            Ok(value) if parsed.contains(&value) => {}
            Ok(value) => parsed.push(value),
            Err(problem) => errors.push(FieldError { field, index, problem }),
        }
    }
    if parsed.len() > MAX_VALUES {
        errors.push(FieldError { field, index: MAX_VALUES, problem: Problem::TooMany });
    }
    parsed
}

fn specialist(raw: &str, errors: &mut Vec<FieldError>) -> Option<UserId> {
    if raw.is_empty() {
        return None;
    }
    let parsed = raw.parse().ok();
    if parsed.is_none() {
        errors.push(FieldError { field: ClientField::Specialist, index: 0, problem: Problem::NobodyHere });
    }
    parsed
}

fn birthday(raw: &str, errors: &mut Vec<FieldError>) -> Option<Birthday> {
    let trimmed = raw.trim();
    if trimmed.is_empty() {
        return None;
    }
    let parsed = Birthday::parse(trimmed);
    if parsed.is_err() {
        errors.push(FieldError { field: ClientField::Birthday, index: 0, problem: Problem::NotADate });
    }
    parsed.ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    fn draft(first_name: &str, phone: &str) -> ClientDraft {
        ClientDraft { first_name: first_name.into(), phones: vec![phone.into()], ..ClientDraft::default() }
    }

    #[test]
    fn a_first_name_or_a_phone_is_enough() {
        assert!(ClientDetails::parse(&draft("Олена", ""), Country::UKRAINE).is_ok());
        assert!(ClientDetails::parse(&draft("", "0501234567"), Country::UKRAINE).is_ok());
    }

    #[test]
    fn every_field_at_fault_is_told_at_once() {
        let wrong = ClientDraft { emails: vec!["x".into()], birthday: "soon".into(), ..draft("", "1") };
        let errors = ClientDetails::parse(&wrong, Country::UKRAINE).unwrap_err();
        expect!["phone: not a telephone number; email: not an e-mail address; birthday: not a date"]
            .assert_eq(&errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "));
    }

    #[test]
    fn an_empty_draft_asks_for_a_name_or_a_phone() {
        let errors = ClientDetails::parse(&ClientDraft::default(), Country::POLAND).unwrap_err();
        assert_eq!(errors.first().map(|error| error.problem), Some(Problem::NameOrPhoneNeeded));
    }

    #[test]
    fn a_masked_client_keeps_no_contact() {
        let whole = ClientDraft {
            last_name: "Коваленко".into(),
            middle_name: "Іванівна".into(),
            emails: vec!["olena@example.com".into()],
            address: "Київ".into(),
            tags: vec!["фарба".into()],
            note: "любить каву".into(),
            ..draft("Олена", "0501234567")
        };
        let details = ClientDetails::parse(&whole, Country::UKRAINE).unwrap();
        let kept = ClientDraft {
            last_name: "К.".into(),
            middle_name: String::new(),
            phones: vec!["•••• 45 67".into()],
            emails: vec!["ol•••@•••".into()],
            address: String::new(),
            ..whole
        };
        assert_eq!(details.masked_name(), "Олена К.");
        assert_eq!(details.masked().to_draft(), kept);
    }

    #[test]
    fn somebody_known_by_phone_only_is_listed_as_a_masked_phone() {
        let details = ClientDetails::parse(&draft("", "0501234567"), Country::UKRAINE).unwrap();
        assert_eq!(details.masked_name(), "•••• 45 67");
    }

    #[test]
    fn changes_tell_the_old_and_the_new_value() {
        let old = ClientDetails::parse(&draft("Олена", "0501234567"), Country::UKRAINE).unwrap();
        let new = ClientDetails::parse(&draft("Ольга", "0501234567"), Country::UKRAINE).unwrap();
        expect![[r#"
            [
                Change {
                    field: "first-name",
                    old: "Олена",
                    new: "Ольга",
                },
            ]
        "#]]
        .assert_debug_eq(&ClientDetails::changes(Some(&old), Some(&new)));
    }

    #[test]
    fn search_text_holds_every_way_to_dial_the_phone() {
        let details = ClientDetails::parse(&draft("Анна", "8 (912) 345-67-89"), Country::RUSSIA).unwrap();
        expect!["анна 79123456789 89123456789"].assert_eq(&details.search_text());
    }
}
