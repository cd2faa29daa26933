//! People who work here, on the wire: accounts, invitations, sealed data on them.

use super::{
    DoorState, moment,
    roles::{RoleName, role_id},
};
use crate::error::CommandError;
use kartoteka_api::{
    Error, Person,
    people::{self, Account, AccountDraft, Invitation, NewPerson},
};
use kartoteka_domain::{Hours, UserId};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A person's account.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    id: String,
    first_name: String,
    last_name: String,
    initials: String,
    role: RoleName,
    /// Working hours of their own; `null` are the role's.
    hours: Option<String>,
    disabled: bool,
    invited_until: Option<i64>,
    last_sign_in: Option<i64>,
    /// `null` when the person never set one.
    password_set_at: Option<i64>,
    /// Days until the password is too old, below 0 when it is; `null` is never.
    password_days: Option<i32>,
    has_factor: bool,
    is_owner: bool,
    is_me: bool,
}

/// Whom to invite.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InviteDraft {
    first_name: String,
    last_name: String,
    role: String,
}

/// What stands in the form of an account.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonDraft {
    first_name: String,
    last_name: String,
    role: String,
    hours: Option<String>,
}

/// A code that is shown once, for an invitation.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InvitationView {
    user_id: String,
    code: String,
    until: i64,
}

/// Somebody who may be a client's specialist.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SpecialistView {
    id: String,
    first_name: String,
}

impl PersonView {
    fn of(account: Account, me: UserId) -> Self {
        Self {
            id: account.id.to_string(),
            initials: initials(&account.first_name, &account.last_name),
            role: RoleName::from(&account.role),
            hours: account.hours.as_ref().map(Hours::to_text),
            disabled: account.disabled_at.is_some(),
            invited_until: account.invited_until.map(moment),
            last_sign_in: account.last_sign_in.map(moment),
            password_set_at: account.password_set_at.map(moment),
            password_days: account.password_days.map(|days| i32::try_from(days).unwrap_or(i32::MAX)),
            has_factor: account.has_factor,
            is_owner: account.role.id.is_owner(),
            is_me: account.id == me,
            first_name: account.first_name,
            last_name: account.last_name,
        }
    }
}

fn initials(first_name: &str, last_name: &str) -> String {
    [first_name, last_name].iter().filter_map(|name| name.trim().chars().next()).flat_map(char::to_uppercase).collect()
}

impl InviteDraft {
    fn parse(self) -> Result<NewPerson, Error> {
        Ok(NewPerson { role: role_id(&self.role)?, first_name: self.first_name, last_name: self.last_name })
    }
}

impl PersonDraft {
    fn parse(self) -> Result<AccountDraft, Error> {
        let hours = self.hours.map(|text| Hours::parse(&text).ok_or(Error::NotFound)).transpose()?;
        Ok(AccountDraft { role: role_id(&self.role)?, hours, first_name: self.first_name, last_name: self.last_name })
    }
}

impl From<Invitation> for InvitationView {
    fn from(invitation: Invitation) -> Self {
        Self { user_id: invitation.user.to_string(), code: invitation.code.as_str().to_owned(), until: moment(invitation.until) }
    }
}

impl From<Person> for SpecialistView {
    fn from(person: Person) -> Self {
        Self { id: person.id.to_string(), first_name: person.first_name }
    }
}

/// All accounts.
#[tauri::command]
#[specta::specta]
pub async fn people_list(door: DoorState<'_>) -> Result<Vec<PersonView>, CommandError> {
    door.session(|session| {
        let me = session.actor().user;
        Ok(people::accounts(session)?.into_iter().map(|account| PersonView::of(account, me)).collect())
    })
    .await
}

/// Invites a person; the code is shown once.
#[tauri::command]
#[specta::specta]
pub async fn person_invite(door: DoorState<'_>, draft: InviteDraft) -> Result<InvitationView, CommandError> {
    door.signed_in_at(move |desk, session| people::invite(desk, session, &draft.parse()?)).await.map(InvitationView::from)
}

/// Invites a person anew, who lost the code or forgot the password.
#[tauri::command]
#[specta::specta]
pub async fn person_reinvite(door: DoorState<'_>, id: String) -> Result<InvitationView, CommandError> {
    door.signed_in_at(move |desk, session| people::reinvite(desk, session, super::id(&id)?)).await.map(InvitationView::from)
}

/// Changes an account.
#[tauri::command]
#[specta::specta]
pub async fn person_update(door: DoorState<'_>, id: String, draft: PersonDraft) -> Result<(), CommandError> {
    door.signed_in_at(move |desk, session| people::update(desk, session, super::id(&id)?, &draft.parse()?)).await
}

/// Reads the sealed data on a person.
#[tauri::command]
#[specta::specta]
pub async fn staff_data(door: DoorState<'_>, id: String) -> Result<String, CommandError> {
    door.session(move |session| people::staff_data(session, super::id(&id)?)).await
}

/// Changes the sealed data on a person.
#[tauri::command]
#[specta::specta]
pub async fn set_staff_data(door: DoorState<'_>, id: String, text: String) -> Result<(), CommandError> {
    door.session(move |session| people::set_staff_data(session, super::id(&id)?, &text)).await
}

/// Who may be a client's specialist.
#[tauri::command]
#[specta::specta]
pub async fn specialists(door: DoorState<'_>) -> Result<Vec<SpecialistView>, CommandError> {
    Ok(door.session(people::specialists).await?.into_iter().map(SpecialistView::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_those_of_both_names() {
        assert_eq!(initials("Олена", "коваль"), "ОК");
        assert_eq!(initials("Anna", " "), "A");
    }

    #[test]
    fn hours_that_cannot_be_read_are_refused() {
        let draft = |hours: Option<&str>| PersonDraft {
            first_name: "Iryna".into(),
            last_name: String::new(),
            role: "front-desk".into(),
            hours: hours.map(str::to_owned),
        };
        assert!(draft(Some("soon")).parse().is_err());
        assert!(draft(None).parse().unwrap().hours.is_none());
    }
}
