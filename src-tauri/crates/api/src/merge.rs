//! Which known client a row of a file means, and what the row adds to that client.

use crate::Error;
use kartoteka_domain::{Client, ClientDetails, ClientField, ClientId, Email, MAX_VALUES, Phone, Problem, text::fold};
use kartoteka_store::Read;

/// The client a row means: the same phone, else the same mail — unless the first names differ,
/// for families share phones. One out of sight is meant by nobody; `whole` finds the one in sight with all of it.
pub fn known(
    rows: &Read<'_>,
    details: &ClientDetails,
    whole: impl Fn(ClientId) -> Result<Option<Client>, kartoteka_store::Error>,
) -> Result<Option<Client>, Error> {
    for candidate in candidates(rows, details)? {
        if let Some(client) = whole(candidate)?
            && may_be_same(&client.details.name.first, &details.name.first)
        {
            return Ok(Some(client));
        }
    }
    Ok(None)
}

fn candidates(rows: &Read<'_>, details: &ClientDetails) -> Result<Vec<ClientId>, Error> {
    let mut found = Vec::new();
    for phone in &details.phones {
        found.extend(rows.clients().by_phone_key(&phone.key(), None)?);
    }
    for email in &details.emails {
        found.extend(rows.clients().by_email(email.as_str())?);
    }
    Ok(found.into_iter().map(|row| row.id).collect())
}

/// What tells clients apart in a file: phones, then mails.
pub fn keys(details: &ClientDetails) -> Vec<String> {
    details.phones.iter().map(Phone::key).chain(details.emails.iter().map(mailbox)).collect()
}

/// Tells two addresses apart: one mailbox is one, however it is written.
fn mailbox(email: &Email) -> String {
    email.as_str().to_lowercase()
}

/// Whether two first names may be one person's: equal however spelled, or one unknown.
pub fn may_be_same(one: &str, other: &str) -> bool {
    one.is_empty() || other.is_empty() || fold(one) == fold(other)
}

/// `known` with what `brought` knows: told values win, unknown ones wipe nothing, lists grow.
///
/// # Errors
/// When both together are more than a card may hold, so that nobody could save it any more.
pub fn merged(known: &ClientDetails, brought: ClientDetails) -> Result<ClientDetails, Problem> {
    let told = |brought: String, known: &String| if brought.is_empty() { known.clone() } else { brought };
    let mut merged = known.clone();
    merged.name.first = told(brought.name.first, &known.name.first);
    merged.name.last = told(brought.name.last, &known.name.last);
    merged.name.middle = told(brought.name.middle, &known.name.middle);
    merged.birthday = brought.birthday.or(known.birthday);
    merged.address = told(brought.address, &known.address);
    merged.source = told(brought.source, &known.source);
    merged.do_not_book = brought.do_not_book.or_else(|| known.do_not_book.clone());
    let known_keys = keys(known);
    merged.phones.extend(brought.phones.into_iter().filter(|phone| !known_keys.contains(&phone.key())));
    merged.emails.extend(brought.emails.into_iter().filter(|email| !known_keys.contains(&mailbox(email))));
    merged.tags.extend(brought.tags.into_iter().filter(|tag| !known.tags.contains(tag)));
    if !known.note.contains(&brought.note) {
        merged.note = [known.note.as_str(), &brought.note].iter().filter(|note| !note.is_empty()).copied().collect::<Vec<_>>().join("\n");
    }
    if [merged.phones.len(), merged.emails.len(), merged.tags.len()].into_iter().any(|count| count > MAX_VALUES) {
        return Err(Problem::TooMany);
    }
    if merged.note.chars().count() > ClientField::Note.max_chars() { Err(Problem::TooLong) } else { Ok(merged) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::{ClientDraft, Country};

    fn details(first: &str, phone: &str, note: &str) -> ClientDetails {
        let draft = ClientDraft { first_name: first.into(), phones: vec![phone.into()], note: note.into(), ..ClientDraft::default() };
        ClientDetails::parse(&draft, Country::UKRAINE).unwrap()
    }

    #[test]
    fn blank_cells_wipe_nothing_and_lists_grow() {
        let merged = merged(&details("Олена", "0501234567", "любить каву"), details("", "0671234567", "")).unwrap();
        assert_eq!(merged.name.first, "Олена");
        assert_eq!(merged.phones.len(), 2);
        assert_eq!(merged.note, "любить каву");
    }

    #[test]
    fn a_phone_written_another_way_is_no_second_phone() {
        let merged = merged(&details("Олена", "0501234567", ""), details("Олена", "+38 (050) 123-45-67", "")).unwrap();
        assert_eq!(merged.phones.len(), 1);
    }

    #[test]
    fn a_mail_in_other_letters_is_no_second_mail() {
        let with = |email: &str| {
            let draft = ClientDraft { first_name: "Олена".into(), emails: vec![email.into()], ..ClientDraft::default() };
            ClientDetails::parse(&draft, Country::UKRAINE).unwrap()
        };
        assert_eq!(merged(&with("olena@poshta.example"), with("Olena@poshta.example")).unwrap().emails.len(), 1);
    }

    #[test]
    fn a_note_brought_again_is_not_repeated() {
        let known = details("Олена", "", "любить каву\nалергія на хну");
        assert_eq!(merged(&known, details("Олена", "", "алергія на хну")).unwrap().note, known.note);
        assert_eq!(merged(&known, details("Олена", "", "боїться собак")).unwrap().note, "любить каву\nалергія на хну\nбоїться собак");
    }

    #[test]
    fn a_card_never_grows_beyond_what_its_form_takes() {
        let long = details("Олена", "", &"а".repeat(ClientField::Note.max_chars()));
        assert_eq!(merged(&long, details("Олена", "", "ще")), Err(Problem::TooLong));
        let mut known = details("Олена", "0501234567", "");
        known.tags = (0..MAX_VALUES).map(|number| number.to_string()).collect();
        let mut brought = known.clone();
        assert_eq!(merged(&known, brought.clone()), Ok(known.clone()));
        brought.tags.push("ще".into());
        assert_eq!(merged(&known, brought), Err(Problem::TooMany));
    }

    #[test]
    fn a_warning_is_kept_and_a_told_one_wins() {
        let warned = ClientDetails { do_not_book: Some("не прийшла".into()), ..details("Олена", "", "") };
        assert_eq!(merged(&warned, details("Олена", "", "")).unwrap().do_not_book, warned.do_not_book);
        let told = ClientDetails { do_not_book: Some("двічі".into()), ..details("Олена", "", "") };
        assert_eq!(merged(&warned, told).unwrap().do_not_book.as_deref(), Some("двічі"));
    }

    #[test]
    fn a_family_sharing_a_phone_stays_two_people() {
        assert!(!may_be_same("Олена", "Марко"));
        assert!(may_be_same("Олена", "ОЛЕНА"));
        assert!(may_be_same("", "Марко"));
    }
}
