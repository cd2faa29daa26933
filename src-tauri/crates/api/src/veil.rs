//! What of a journal entry is told to people who see a part of it only: who sees no contacts, notes, warnings or visits, or not
//! these. The journal is no way around a mask.

use crate::Error;
use kartoteka_domain::{
    Action, Change, ClientField, ClientId, Contacts, Entry, NewEntry, Sight, Subject, VisitId, WaitId, interaction, mask, text::digits,
};
use kartoteka_store::Read;
use std::collections::{HashMap, HashSet};

/// What stands for a text of which nothing may be seen.
const HIDDEN: &str = "•••";
/// A search with so many digits looks for a telephone number.
const DIGITS_OF_A_PHONE: usize = 5;
/// The fields that name the visit and the wish an entry is about.
const VISIT: &str = "visit";
const WAIT: &str = "wait";
/// What stands between the time of a visit and why something was done to it.
const WHY: &str = " · ";

/// What of the things in some entries a person sees.
pub(crate) struct Veil<'s> {
    sight: Sight,
    clients: &'s HashMap<ClientId, String>,
    visits: HashSet<VisitId>,
    waits: HashSet<WaitId>,
}

impl<'s> Veil<'s> {
    /// What a person with `sight` sees of what `entries` tell of; `clients` are those in sight.
    pub fn over(rows: &Read<'_>, sight: &Sight, clients: &'s HashMap<ClientId, String>, entries: &[Entry]) -> Result<Self, Error> {
        let mut veil = Self { sight: *sight, clients, visits: HashSet::new(), waits: HashSet::new() };
        if sight.is_whole() || !sight.visits {
            return Ok(veil);
        }
        for entry in entries {
            if let Some(id) = visit_of(&entry.body)
                && !veil.visits.contains(&id)
                && (sight.reaches_all() || rows.visits().get(id)?.is_some())
            {
                veil.visits.insert(id);
            }
            if let Some(id) = named(&entry.body, WAIT)
                && !veil.waits.contains(&id)
                && rows.waitlist().get(id)?.is_some()
            {
                veil.waits.insert(id);
            }
        }
        Ok(veil)
    }

    /// The entry as the person sees it. Of what is out of sight only what was done remains.
    pub fn lift(&self, mut entry: Entry) -> Entry {
        if self.sight.is_whole() {
            return entry;
        }
        if !self.covers(&entry.body) {
            entry.body.changes.clear();
            entry.body.note.clear();
        }
        if is_about_warnings(entry.body.action) && !self.sight.warnings {
            entry.body.changes.retain(|change| change.field == VISIT);
            let (start, _) = entry.body.note.split_once(WHY).unwrap_or((&entry.body.note, ""));
            entry.body.note = start.to_owned();
        }
        entry.body.changes = entry.body.changes.into_iter().map(|change| veiled(change, &self.sight)).collect();
        if entry.body.action == Action::ClientsSearched && self.sight.contacts != Contacts::Everywhere {
            entry.body.note = searched(entry.body.note);
        }
        entry
    }

    /// Whether all that an entry is about is in sight.
    fn covers(&self, entry: &NewEntry) -> bool {
        let client = if let Subject::Client(id) = entry.subject { self.clients.contains_key(&id) } else { true };
        let visit = visit_of(entry).is_none_or(|id| self.visits.contains(&id));
        let wait = named(entry, WAIT).is_none_or(|id| self.waits.contains(&id));
        client && visit && wait
    }
}

/// The visit that an entry is about.
pub(crate) fn visit_of(entry: &NewEntry) -> Option<VisitId> {
    if let Subject::Visit(id) = entry.subject { Some(id) } else { named(entry, VISIT) }
}

/// The id that a change of `field` names.
fn named<T: std::str::FromStr>(entry: &NewEntry, field: &str) -> Option<T> {
    entry.changes.iter().find(|change| change.field == field)?.new.parse().ok()
}

/// Whether an entry tells what a warning on a client says.
fn is_about_warnings(action: Action) -> bool {
    matches!(action, Action::WarningAdded | Action::WarningChanged | Action::WarningRemoved | Action::WarningOverridden)
}

fn veiled(change: Change, sight: &Sight) -> Change {
    if change.field == "guest" && sight.contacts != Contacts::Everywhere {
        return Change { old: mask::guest(&change.old), new: mask::guest(&change.new), ..change };
    }
    if interaction::is_told_in(&change.field) && !sight.notes {
        let hidden = |value: String| if value.is_empty() { value } else { HIDDEN.to_owned() };
        return Change { old: hidden(change.old), new: hidden(change.new), ..change };
    }
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
    use kartoteka_domain::{DeviceId, Millis, ReadyRole, Right, Rights, Rules, UserId};

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

    const CLIENT: ClientId = ClientId(uuid::Uuid::from_u128(1));
    const VISIT_SEEN: VisitId = VisitId(uuid::Uuid::from_u128(2));
    const VISIT_UNSEEN: VisitId = VisitId(uuid::Uuid::from_u128(3));

    /// The entry as somebody with `rules` sees it who sees the client and one of the visits.
    fn lifted(rules: &Rules, body: NewEntry) -> NewEntry {
        let clients = HashMap::from([(CLIENT, "Олена К.".to_owned())]);
        let sight = Sight::of(rules, UserId(uuid::Uuid::nil()), Millis(0));
        let veil = Veil { sight, clients: &clients, visits: HashSet::from([VISIT_SEEN]), waits: HashSet::new() };
        veil.lift(Entry { seq: 1, at: Millis(0), device: DeviceId(uuid::Uuid::nil()), user: None, body }).body
    }

    fn of_visit(action: Action, visit: VisitId, field: &str, value: &str) -> NewEntry {
        let change = |field: &str, new: String| Change { field: field.to_owned(), old: String::new(), new };
        let changes = vec![change("visit", visit.to_string()), change(field, value.to_owned())];
        NewEntry::new(action, Subject::Client(CLIENT)).with_note("2026-11-22T10:30 · захворіла").with_changes(changes)
    }

    #[test]
    fn of_a_visit_out_of_sight_only_what_was_done_remains() {
        let rules = Rules::ready(ReadyRole::Specialist);
        let told = |visit| lifted(&rules, of_visit(Action::VisitBooked, visit, "start", "2026-11-22T10:30"));
        assert_eq!((told(VISIT_UNSEEN).note, told(VISIT_UNSEEN).changes.len()), (String::new(), 0));
        assert_eq!((told(VISIT_SEEN).note.is_empty(), told(VISIT_SEEN).changes.len()), (false, 2));
        let block = NewEntry::new(Action::VisitBooked, Subject::Visit(VISIT_UNSEEN)).with_note("2026-11-22T10:30");
        assert_eq!(lifted(&rules, block).note, "");
    }

    #[test]
    fn a_warning_says_nothing_to_who_sees_none() {
        let without = Rules { rights: Rights::of([Right::SeeClients, Right::SeeVisits]), ..Rules::ready(ReadyRole::FrontDesk) };
        let overridden = || of_visit(Action::WarningOverridden, VISIT_SEEN, "warning", "латекс");
        let told = lifted(&without, overridden());
        assert_eq!((told.note.as_str(), told.changes.len()), ("2026-11-22T10:30", 1));
        assert_eq!(lifted(&Rules::ready(ReadyRole::FrontDesk), overridden()).changes.len(), 2);
    }

    #[test]
    fn what_was_said_to_a_client_is_a_note() {
        let logged = |field: &str| {
            let change = Change { field: field.into(), old: String::new(), new: "call".into() };
            NewEntry::new(Action::InteractionAdded, Subject::Client(CLIENT)).with_changes(vec![change])
        };
        let without = Rules { rights: Rights::of([Right::SeeClients]), ..Rules::ready(ReadyRole::FrontDesk) };
        let told = |rules: &Rules, field| lifted(rules, logged(field)).changes.remove(0).new;
        let fields = ["interaction-channel", "interaction-text", "interaction-result"];
        assert_eq!(fields.map(|field| told(&without, field)), ["call", HIDDEN, HIDDEN]);
        assert_eq!(fields.map(|field| told(&Rules::ready(ReadyRole::FrontDesk), field)), ["call"; 3]);
    }

    #[test]
    fn guests_have_initials_and_notes_of_visits_are_notes() {
        let guest = lifted(&Rules::ready(ReadyRole::FrontDesk), of_visit(Action::VisitBooked, VISIT_SEEN, "guest", "Олена Марія Коваль"));
        assert_eq!(guest.changes.last().map(|change| change.new.as_str()), Some("Олена М."));
        let rules = Rules { rights: Rights::of([Right::SeeClients, Right::SeeVisits]), ..Rules::ready(ReadyRole::FrontDesk) };
        let noted = lifted(&rules, of_visit(Action::VisitBooked, VISIT_SEEN, "note", "вагітна"));
        assert_eq!(noted.changes.last().map(|change| change.new.as_str()), Some(HIDDEN));
    }

    #[test]
    fn a_search_by_a_number_tells_its_end_only() {
        assert_eq!(searched("0501234567".into()), "•••• 45 67");
        assert_eq!(searched("olena@poshta.example".into()), "ol•••@•••");
        assert_eq!(searched("олена 45".into()), "олена 45");
    }
}
