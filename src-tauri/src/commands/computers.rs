//! Computers on the wire: which are enrolled, enrolling this one, whether passwords are bound to them.

use super::{
    DoorState,
    desk::{SignInView, sign_in},
    id, moment,
};
use crate::error::CommandError;
use kartoteka_api::{
    Password,
    computers::{self, Computer, Offer},
};
use serde::Serialize;
use specta::Type;

/// An enrolled computer.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComputerView {
    id: String,
    name: String,
    enrolled_at: i64,
    last_used_at: i64,
    is_this: bool,
}

/// A code that is shown once, for enrolling a computer.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EnrolmentView {
    code: String,
    until: i64,
}

impl From<Computer> for ComputerView {
    fn from(computer: Computer) -> Self {
        Self {
            id: computer.id.to_string(),
            name: computer.name,
            enrolled_at: moment(computer.enrolled_at),
            last_used_at: moment(computer.last_used_at),
            is_this: computer.is_this,
        }
    }
}

impl From<Offer> for EnrolmentView {
    fn from(offer: Offer) -> Self {
        Self { code: offer.code.as_str().to_owned(), until: moment(offer.until) }
    }
}

/// The enrolled computers.
#[tauri::command]
#[specta::specta]
pub async fn computers_list(door: DoorState<'_>) -> Result<Vec<ComputerView>, CommandError> {
    Ok(door.session(computers::list).await?.into_iter().map(ComputerView::from).collect())
}

/// Removes a computer: nobody signs in there any more.
#[tauri::command]
#[specta::specta]
pub async fn computer_remove(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| computers::remove(session, super::id(&id)?)).await
}

/// Makes a code with which another computer is enrolled.
#[tauri::command]
#[specta::specta]
pub async fn computer_offer(door: DoorState<'_>, password: String) -> Result<EnrolmentView, CommandError> {
    let password = Password::new(password);
    door.session(move |session| computers::offer(session, &password)).await.map(EnrolmentView::from)
}

/// Enrols this computer in an owner's name and signs that owner in; without `user_id`, whoever made the offer.
#[tauri::command]
#[specta::specta]
pub async fn computer_enrol(door: DoorState<'_>, user_id: String, password: String, code: String) -> Result<SignInView, CommandError> {
    let password = Password::new(password);
    sign_in(&door, move |door| {
        // A computer that is not enrolled knows nobody by name.
        let user = Some(user_id.as_str()).filter(|id| !id.is_empty()).map(id).transpose()?;
        computers::enrol(&*door.desk()?, user, &password, &code, None)
    })
    .await
}

/// Whether passwords are good on enrolled computers only.
#[tauri::command]
#[specta::specta]
pub async fn binding(door: DoorState<'_>) -> Result<bool, CommandError> {
    door.session(computers::is_bound).await
}

/// Binds passwords to enrolled computers, or no longer.
#[tauri::command]
#[specta::specta]
pub async fn set_binding(door: DoorState<'_>, on: bool) -> Result<(), CommandError> {
    door.session(move |session| computers::set_bound(session, on)).await
}
