//! Clients on the wire.

use super::{DoorState, id, moment};
use crate::error::CommandError;
use kartoteka_api::{
    ClientRow,
    clients::{self, Card},
    export,
};
use kartoteka_domain::Millis;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A row of the list.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClientRowView {
    id: String,
    name: String,
    phone: String,
    email: String,
    tags: Vec<String>,
    do_not_book: bool,
    vip: bool,
    /// Whose client it is, as an id; empty is nobody's.
    specialist: String,
    deleted_at: Option<i64>,
}

/// A part of the list.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClientsPage {
    total: u32,
    total_is_exact: bool,
    rows: Vec<ClientRowView>,
}

/// What stands in the form.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClientDraft {
    first_name: String,
    last_name: String,
    middle_name: String,
    phones: Vec<String>,
    emails: Vec<String>,
    birthday: String,
    address: String,
    tags: Vec<String>,
    note: String,
    source: String,
    do_not_book: Option<String>,
    specialist: String,
    vip: bool,
}

/// A telephone number, as written and as its country writes it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PhoneView {
    raw: String,
    formatted: String,
}

/// A client's card.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClientView {
    id: String,
    name: String,
    phones: Vec<PhoneView>,
    draft: ClientDraft,
    /// Whether names and contacts are masked here.
    masked: bool,
    /// Whether they may be shown.
    can_reveal: bool,
    /// Fields this person never sees; a form leaves them out and they stay as they are.
    hidden: Vec<String>,
    /// `null` without the right to read it.
    has_senior_note: Option<bool>,
    created_at: i64,
    updated_at: i64,
    deleted_at: Option<i64>,
}

impl From<ClientRow> for ClientRowView {
    fn from(row: ClientRow) -> Self {
        Self {
            id: row.id.to_string(),
            name: row.display_name,
            phone: row.phone,
            email: row.email,
            tags: row.tags,
            do_not_book: row.do_not_book,
            vip: row.vip,
            specialist: row.specialist.map(|user| user.to_string()).unwrap_or_default(),
            deleted_at: row.deleted_at.map(moment),
        }
    }
}

impl From<Card> for ClientView {
    fn from(card: Card) -> Self {
        let phone = |phone: &kartoteka_domain::Phone| PhoneView { raw: phone.raw().to_owned(), formatted: phone.formatted() };
        let client = &card.client;
        Self {
            id: client.id.to_string(),
            name: card.name(),
            phones: client.details.phones.iter().map(phone).collect(),
            draft: client.details.to_draft().into(),
            created_at: moment(client.created_at),
            updated_at: moment(client.updated_at),
            deleted_at: client.deleted_at.map(moment),
            masked: card.masked,
            can_reveal: card.can_reveal,
            hidden: card.hidden.iter().map(|field| field.code().to_owned()).collect(),
            has_senior_note: card.has_senior_note,
        }
    }
}

impl From<kartoteka_domain::ClientDraft> for ClientDraft {
    fn from(draft: kartoteka_domain::ClientDraft) -> Self {
        Self {
            first_name: draft.first_name,
            last_name: draft.last_name,
            middle_name: draft.middle_name,
            phones: draft.phones,
            emails: draft.emails,
            birthday: draft.birthday,
            address: draft.address,
            tags: draft.tags,
            note: draft.note,
            source: draft.source,
            do_not_book: draft.do_not_book,
            specialist: draft.specialist,
            vip: draft.vip,
        }
    }
}

impl From<ClientDraft> for kartoteka_domain::ClientDraft {
    fn from(draft: ClientDraft) -> Self {
        Self {
            first_name: draft.first_name,
            last_name: draft.last_name,
            middle_name: draft.middle_name,
            phones: draft.phones,
            emails: draft.emails,
            birthday: draft.birthday,
            address: draft.address,
            tags: draft.tags,
            note: draft.note,
            source: draft.source,
            do_not_book: draft.do_not_book,
            specialist: draft.specialist,
            vip: draft.vip,
        }
    }
}

/// A part of the list, everybody or whom the query finds.
#[tauri::command]
#[specta::specta]
pub async fn clients_page(door: DoorState<'_>, query: String, from: u32, count: u32) -> Result<ClientsPage, CommandError> {
    let page = door.session(move |session| clients::page(session, &query, from as usize, count as usize)).await?;
    let rows = page.rows.into_iter().map(ClientRowView::from).collect();
    Ok(ClientsPage { total: super::count(page.total), total_is_exact: page.total_is_exact, rows })
}

/// A client's card.
#[tauri::command]
#[specta::specta]
pub async fn client_get(door: DoorState<'_>, id: String) -> Result<ClientView, CommandError> {
    door.session(move |session| clients::get(session, super::id(&id)?)).await.map(ClientView::from)
}

/// Adds a client.
#[tauri::command]
#[specta::specta]
pub async fn client_create(door: DoorState<'_>, draft: ClientDraft) -> Result<ClientView, CommandError> {
    door.session(move |session| clients::create(session, &draft.into())).await.map(ClientView::from)
}

/// Changes a client as it was read at `updated_at`.
#[tauri::command]
#[specta::specta]
pub async fn client_update(door: DoorState<'_>, id: String, draft: ClientDraft, updated_at: i64) -> Result<ClientView, CommandError> {
    let read_at = Millis(updated_at);
    door.session(move |session| clients::update(session, super::id(&id)?, &draft.into(), read_at)).await.map(ClientView::from)
}

/// Moves a client to the bin.
#[tauri::command]
#[specta::specta]
pub async fn client_delete(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| clients::delete(session, super::id(&id)?)).await
}

/// Brings a client back from the bin.
#[tauri::command]
#[specta::specta]
pub async fn client_restore(door: DoorState<'_>, id: String) -> Result<ClientView, CommandError> {
    door.session(move |session| clients::restore(session, super::id(&id)?)).await.map(ClientView::from)
}

/// Who has this phone already.
#[tauri::command]
#[specta::specta]
pub async fn clients_with_phone(door: DoorState<'_>, phone: String, except: Option<String>) -> Result<Vec<ClientRowView>, CommandError> {
    let except = except.and_then(|except| id(&except).ok());
    let rows = door.session(move |session| clients::with_phone(session, &phone, except)).await?;
    Ok(rows.into_iter().map(ClientRowView::from).collect())
}

/// The bin, newest first.
#[tauri::command]
#[specta::specta]
pub async fn clients_bin(door: DoorState<'_>) -> Result<Vec<ClientRowView>, CommandError> {
    Ok(door.session(clients::bin).await?.into_iter().map(ClientRowView::from).collect())
}

/// Shows the names and contacts of a client; counted by the watch.
#[tauri::command]
#[specta::specta]
pub async fn client_reveal(door: DoorState<'_>, id: String) -> Result<ClientView, CommandError> {
    door.session(move |session| clients::reveal(session, super::id(&id)?)).await.map(ClientView::from)
}

/// Reads the sealed note for seniors.
#[tauri::command]
#[specta::specta]
pub async fn senior_note(door: DoorState<'_>, id: String) -> Result<String, CommandError> {
    door.session(move |session| clients::senior_note(session, super::id(&id)?)).await
}

/// Changes the sealed note for seniors.
#[tauri::command]
#[specta::specta]
pub async fn set_senior_note(door: DoorState<'_>, id: String, text: String) -> Result<(), CommandError> {
    door.session(move |session| clients::set_senior_note(session, super::id(&id)?, &text)).await
}

/// Notes that rows of clients go to the clipboard; refused like an export when they are many.
#[tauri::command]
#[specta::specta]
pub async fn clients_copied(door: DoorState<'_>, count: u32) -> Result<(), CommandError> {
    door.session(move |session| export::copied(session, count as usize)).await
}

/// Notes that something is printed: the card of `client`, or a paper that is of nobody's card.
#[tauri::command]
#[specta::specta]
pub async fn printed(door: DoorState<'_>, what: String, client: Option<String>) -> Result<(), CommandError> {
    door.session(move |session| clients::printed(session, &what, client.as_deref().map(id).transpose()?)).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::{Client, ClientDetails, ClientField, ClientId, Country};

    fn card() -> Card {
        let draft = kartoteka_domain::ClientDraft {
            first_name: "Олена".into(),
            last_name: "Коваленко".into(),
            phones: vec!["050 123 45 67".into()],
            emails: vec!["olena.k@example.com".into()],
            address: "вул. Садова 5".into(),
            ..Default::default()
        };
        let details = ClientDetails::parse(&draft, Country::UKRAINE).unwrap().masked();
        let id: ClientId = "01a2022f-e158-73d3-a800-c3c5a761f2e8".parse().unwrap();
        let client = Client { id, details, created_at: Millis(1), updated_at: Millis(2), deleted_at: None };
        Card { client, masked: true, can_reveal: true, hidden: vec![ClientField::Vip], has_senior_note: None }
    }

    #[test]
    fn a_masked_card_tells_the_window_nothing_of_the_contacts() {
        let view = ClientView::from(card());
        let sent = serde_json::to_string(&view).unwrap();
        assert_eq!((view.name.as_str(), view.phones.first().unwrap().formatted.as_str()), ("Олена К.", "•••• 45 67"));
        for secret in ["Коваленко", "501234567", "123", "olena.k", "example", "Садова"] {
            assert!(!sent.contains(secret), "{secret} in {sent}");
        }
        assert_eq!(view.hidden, ["vip"]);
    }
}
