//! Which known client a row of a file means, and what the row adds to that client.

use crate::Error;
use kartoteka_domain::{Client, ClientDetails, ClientId, Email, text::fold};
use kartoteka_store::Read;

/// The client a row means: the same phone, else the same mail — unless the first names differ,
/// for families share phones.
pub fn known(rows: &Read<'_>, details: &ClientDetails) -> Result<Option<Client>, Error> {
    for candidate in candidates(rows, details)? {
        if let Some(client) = rows.clients().get(candidate)?
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
    let phones = details.phones.iter().map(kartoteka_domain::Phone::key);
    phones.chain(details.emails.iter().map(Email::as_str).map(str::to_lowercase)).collect()
}

/// Whether two first names may be one person's: equal however spelled, or one unknown.
pub fn may_be_same(one: &str, other: &str) -> bool {
    one.is_empty() || other.is_empty() || fold(one) == fold(other)
}

/// `known` with what `brought` knows: told values win, unknown ones wipe nothing, lists grow.
pub fn merged(known: &ClientDetails, brought: ClientDetails) -> ClientDetails {
    let told = |brought: String, known: &String| if brought.is_empty() { known.clone() } else { brought };
    let mut merged = known.clone();
    merged.name.first = told(brought.name.first, &known.name.first);
    merged.name.last = told(brought.name.last, &known.name.last);
    merged.name.middle = told(brought.name.middle, &known.name.middle);
    merged.birthday = brought.birthday.or(known.birthday);
    merged.address = told(brought.address, &known.address);
    merged.source = told(brought.source, &known.source);
    merged.do_not_book = brought.do_not_book.or_else(|| known.do_not_book.clone());
    let known_keys: Vec<_> = known.phones.iter().map(kartoteka_domain::Phone::key).collect();
    merged.phones.extend(brought.phones.into_iter().filter(|phone| !known_keys.contains(&phone.key())));
    merged.emails.extend(brought.emails.into_iter().filter(|email| !known.emails.contains(email)));
    merged.tags.extend(brought.tags.into_iter().filter(|tag| !known.tags.contains(tag)));
    if !known.note.contains(&brought.note) {
        merged.note = [known.note.as_str(), &brought.note].iter().filter(|note| !note.is_empty()).copied().collect::<Vec<_>>().join("\n");
    }
    merged
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
        let merged = merged(&details("Олена", "0501234567", "любить каву"), details("", "0671234567", ""));
        assert_eq!(merged.name.first, "Олена");
        assert_eq!(merged.phones.len(), 2);
        assert_eq!(merged.note, "любить каву");
    }

    #[test]
    fn a_phone_written_another_way_is_no_second_phone() {
        let merged = merged(&details("Олена", "0501234567", ""), details("Олена", "+38 (050) 123-45-67", ""));
        assert_eq!(merged.phones.len(), 1);
    }

    #[test]
    fn a_family_sharing_a_phone_stays_two_people() {
        assert!(!may_be_same("Олена", "Марко"));
        assert!(may_be_same("Олена", "ОЛЕНА"));
        assert!(may_be_same("", "Марко"));
    }
}
