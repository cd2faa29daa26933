//! Forms of people who see a client in part: what they typed is taken, what they did not see stays as it is.

use super::masks;
use kartoteka_domain::{ClientDetails, ClientDraft, ClientField, Contacts, Reach, Right, Rules, Sight};

/// The fields of a client's contacts.
const CONTACTS: [ClientField; 5] =
    [ClientField::LastName, ClientField::MiddleName, ClientField::Phone, ClientField::Email, ClientField::Address];

/// Fields a person with this sight never sees.
pub fn hidden(sight: &Sight) -> Vec<ClientField> {
    let contacts = CONTACTS.into_iter().filter(|_| sight.contacts == Contacts::Masked);
    let note = (!sight.notes).then_some(ClientField::Note);
    let vip = (!sight.vip).then_some(ClientField::Vip);
    contacts.chain(note).chain(vip).collect()
}

/// Whose form it is.
pub struct Eyes<'r> {
    /// What the role may do.
    pub rules: &'r Rules,
    /// What it sees.
    pub sight: Sight,
    /// Whether the contacts of this client were shown to the person.
    pub revealed: bool,
}

impl Eyes<'_> {
    /// What the person meant: parts of the form that the role does not change, or that were masked, are those of `before`.
    pub fn meant(&self, draft: &ClientDraft, before: &ClientDetails) -> ClientDraft {
        let stored = before.to_draft();
        let mut meant = self.card(draft, &stored);
        if !self.rules.allow(Right::ChangeContacts) {
            let ClientDraft { last_name, middle_name, phones, emails, address, .. } = stored.clone();
            meant = ClientDraft { last_name, middle_name, phones, emails, address, ..meant };
        } else if masks(&self.sight) {
            self.unmask(&mut meant, before, &stored);
        }
        if !self.rules.allow(Right::ChangeNotes) {
            meant.note = stored.note;
        }
        meant
    }

    /// The part of the card that is neither contact nor note.
    fn card(&self, draft: &ClientDraft, stored: &ClientDraft) -> ClientDraft {
        if self.rules.allow(Right::ChangeClients) {
            let vip = if self.sight.vip { draft.vip } else { stored.vip };
            return ClientDraft { vip, specialist: self.specialist(draft, stored), ..draft.clone() };
        }
        let ClientDraft { last_name, middle_name, phones, emails, address, note, .. } = draft.clone();
        ClientDraft { last_name, middle_name, phones, emails, address, note, ..stored.clone() }
    }

    /// Whoever does not reach everybody's clients may take one that is nobody's, and hand over none.
    fn specialist(&self, draft: &ClientDraft, stored: &ClientDraft) -> String {
        let takes = stored.specialist.is_empty() && draft.specialist == self.sight.user.to_string();
        if self.sight.reach == Reach::All || takes { draft.specialist.clone() } else { stored.specialist.clone() }
    }

    /// Puts back what the mask hid. What a mask leaves empty says nothing unless the contacts were shown.
    fn unmask(&self, meant: &mut ClientDraft, before: &ClientDetails, stored: &ClientDraft) {
        let masked = before.clone().masked().to_draft();
        if meant.last_name == masked.last_name {
            meant.last_name.clone_from(&stored.last_name);
        }
        if !self.revealed && meant.middle_name.is_empty() {
            meant.middle_name.clone_from(&stored.middle_name);
        }
        if !self.revealed && meant.address.is_empty() {
            meant.address.clone_from(&stored.address);
        }
        unmask_each(&mut meant.phones, &masked.phones, &stored.phones);
        unmask_each(&mut meant.emails, &masked.emails, &stored.emails);
    }
}

/// Each value that is still its mask becomes what it hid; equal masks stand for their values in order.
fn unmask_each(values: &mut [String], masked: &[String], stored: &[String]) {
    let mut left: Vec<(&String, &String)> = masked.iter().zip(stored).collect();
    for value in values {
        if let Some(place) = left.iter().position(|(mask, _)| *mask == value) {
            left.remove(place).1.clone_into(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::{Country, Millis, ReadyRole, UserId};
    use uuid::Uuid;

    const ME: UserId = UserId(Uuid::from_u128(1));

    fn stored() -> ClientDraft {
        ClientDraft {
            first_name: "Олена".into(),
            last_name: "Коваль".into(),
            middle_name: "Іванівна".into(),
            phones: vec!["+380501234567".into(), "+380671234567".into()],
            emails: vec!["olena@poshta.example".into()],
            address: "Львів, Зелена 1".into(),
            note: "любить каву".into(),
            ..ClientDraft::default()
        }
    }

    /// What is stored after `role` opened the card masked, did `edit` and saved.
    fn saved(role: ReadyRole, revealed: bool, edit: impl FnOnce(&mut ClientDraft)) -> ClientDraft {
        let rules = Rules::ready(role);
        let before = ClientDetails::parse(&stored(), Country::UKRAINE).unwrap();
        let mut draft = if revealed { before.to_draft() } else { before.clone().masked().to_draft() };
        edit(&mut draft);
        let eyes = Eyes { sight: Sight::of(&rules, ME, Millis(0)), rules: &rules, revealed };
        eyes.meant(&draft, &before)
    }

    #[test]
    fn a_masked_form_saved_as_it_was_changes_nothing() {
        for role in [ReadyRole::Administrator, ReadyRole::FrontDesk, ReadyRole::Specialist] {
            assert_eq!(saved(role, false, |_| ()), stored(), "{role:?}");
        }
    }

    #[test]
    fn a_phone_is_added_beside_masked_ones() {
        let with = saved(ReadyRole::FrontDesk, false, |draft| draft.phones.push("0931112233".into()));
        assert_eq!(with.phones, ["+380501234567", "+380671234567", "0931112233"]);
        let without = saved(ReadyRole::FrontDesk, false, |draft| drop(draft.phones.remove(0)));
        assert_eq!(without.phones, ["+380501234567"], "equal masks: the first of them stays");
    }

    #[test]
    fn what_was_shown_can_be_emptied() {
        assert_eq!(saved(ReadyRole::FrontDesk, true, |draft| draft.address.clear()).address, "");
        assert_eq!(saved(ReadyRole::FrontDesk, false, |draft| draft.address.clear()).address, "Львів, Зелена 1");
    }

    #[test]
    fn without_the_right_to_contacts_they_stay_whatever_is_typed() {
        let rules =
            Rules { rights: kartoteka_domain::Rights::of([Right::SeeClients, Right::ChangeClients]), ..Rules::ready(ReadyRole::FrontDesk) };
        let before = ClientDetails::parse(&stored(), Country::UKRAINE).unwrap();
        let eyes = Eyes { sight: Sight::of(&rules, ME, Millis(0)), rules: &rules, revealed: false };
        let typed =
            ClientDraft { first_name: "Ольга".into(), phones: vec!["0999999999".into()], note: "x".into(), ..ClientDraft::default() };
        assert_eq!(eyes.meant(&typed, &before), ClientDraft { first_name: "Ольга".into(), ..stored() });
    }

    #[test]
    fn a_specialist_takes_a_free_client_and_hands_over_none() {
        let other = Uuid::from_u128(2).to_string();
        assert_eq!(saved(ReadyRole::Specialist, false, |draft| draft.specialist = ME.to_string()).specialist, ME.to_string());
        assert_eq!(saved(ReadyRole::Specialist, false, |draft| draft.specialist.clone_from(&other)).specialist, "");
        assert_eq!(saved(ReadyRole::FrontDesk, false, |draft| draft.specialist.clone_from(&other)).specialist, other);
    }

    #[test]
    fn important_is_marked_by_seniors_only() {
        assert!(!saved(ReadyRole::FrontDesk, false, |draft| draft.vip = true).vip);
        assert!(saved(ReadyRole::Administrator, false, |draft| draft.vip = true).vip);
    }
}
