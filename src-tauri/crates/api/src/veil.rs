//! What of a journal entry is told to people who do not see contacts or notes: the journal is no way around a mask.

use kartoteka_domain::{Action, Change, ClientField, ClientId, Contacts, Entry, Sight, Subject, mask, text::digits};
use std::collections::HashMap;

/// What stands for a text of which nothing may be seen.
const HIDDEN: &str = "•••";
/// A search with so many digits looks for a telephone number.
const DIGITS_OF_A_PHONE: usize = 5;

/// The entry as the person sees it. Of clients who are not in `seen` only what was done remains.
pub(crate) fn over(sight: &Sight, seen: &HashMap<ClientId, String>, mut entry: Entry) -> Entry {
    if sight.is_whole() {
        return entry;
    }
    if let Subject::Client(id) = entry.body.subject
        && !seen.contains_key(&id)
    {
        entry.body.changes.clear();
        entry.body.note.clear();
    }
    entry.body.changes = entry.body.changes.into_iter().map(|change| veiled(change, sight)).collect();
    if entry.body.action == Action::ClientsSearched && sight.contacts != Contacts::Everywhere {
        entry.body.note = searched(entry.body.note);
    }
    entry
}

fn veiled(change: Change, sight: &Sight) -> Change {
    let Some(field) = ClientField::parse(&change.field) else { return change };
    let told = |value: String| if value.is_empty() { value } else { value_under(field, value, sight) };
    Change { old: told(change.old), new: told(change.new), ..change }
}

fn value_under(field: ClientField, value: String, sight: &Sight) -> String {
    let contacts = sight.contacts != Contacts::Everywhere;
    let each = |mask: fn(&str) -> String| value.split(", ").map(mask).collect::<Vec<_>>().join(", ");
    match field {
        ClientField::LastName if contacts => value.chars().take(1).chain(['.']).collect(),
        ClientField::Phone if contacts => each(mask::phone),
        ClientField::Email if contacts => each(mask::email),
        ClientField::MiddleName | ClientField::Address if contacts => HIDDEN.to_owned(),
        ClientField::Note if !sight.notes => HIDDEN.to_owned(),
        _ => value,
    }
}

/// A search by a whole number or address tells the number or address.
fn searched(query: String) -> String {
    if query.contains('@') {
        mask::email(&query)
    } else if digits(&query).chars().count() >= DIGITS_OF_A_PHONE {
        mask::phone(&query)
    } else {
        query
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::{Millis, ReadyRole, Rules, UserId};

    fn told(role: ReadyRole, field: ClientField, value: &str) -> String {
        let sight = Sight::of(&Rules::ready(role), UserId(uuid::Uuid::nil()), Millis(0));
        veiled(Change { field: field.code().into(), old: value.into(), new: String::new() }, &sight).old
    }

    #[test]
    fn the_journal_is_no_way_around_a_mask() {
        let contacts = [
            (ClientField::LastName, "Коваль", "К."),
            (ClientField::Phone, "+380501234567, +380671112233", "•••• 45 67, •••• 22 33"),
            (ClientField::Email, "olena@poshta.example", "ol•••@•••"),
            (ClientField::Address, "Львів", HIDDEN),
        ];
        for (field, value, masked) in contacts {
            assert_eq!(told(ReadyRole::Administrator, field, value), masked);
            assert_eq!(told(ReadyRole::Owner, field, value), value);
        }
        assert_eq!(told(ReadyRole::Administrator, ClientField::FirstName, "Олена"), "Олена");
        assert_eq!(told(ReadyRole::Accountant, ClientField::Note, "любить каву"), HIDDEN);
    }

    #[test]
    fn a_search_by_a_number_tells_its_end_only() {
        assert_eq!(searched("0501234567".into()), "•••• 45 67");
        assert_eq!(searched("olena@poshta.example".into()), "ol•••@•••");
        assert_eq!(searched("олена 45".into()), "олена 45");
    }
}
