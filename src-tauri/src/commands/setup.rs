//! First start: a new client base, its recovery sheet, the demo.

use super::{
    DoorState,
    desk::{Me, sign_in, system_language},
};
use crate::{error::CommandError, state::Door};
use kartoteka_api::{
    Desk, DeviceStore, Error, Kit, NewBase, Password, arrival, demo, kit,
    strength::{self, Rule},
};
use kartoteka_domain::{Country, Language};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A country to choose.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CountryView {
    code: String,
    language: String,
    time_zone: String,
}

/// How strong a password is.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StrengthView {
    score: u8,
    problem: Option<String>,
}

/// The answers of the first start.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SetupDraft {
    business_name: String,
    country: String,
    language: String,
    time_zone: String,
    first_name: String,
    last_name: String,
    password: String,
}

/// The recovery sheet.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KitView {
    words: Vec<String>,
    qr_svg: String,
    age_identity: String,
    base_id: String,
    business_name: String,
    date: String,
}

/// One word typed back.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KitAnswer {
    /// Its place on the sheet, from 1.
    place: u8,
    word: String,
}

impl KitAnswer {
    fn fits(&self, kit: &Kit) -> bool {
        kit.word_at(usize::from(self.place)).is_some_and(|word| word == self.word.trim().to_lowercase())
    }
}

/// The countries to choose from.
#[tauri::command]
#[specta::specta]
#[must_use]
pub fn countries() -> Vec<CountryView> {
    let view = |country: Country| CountryView {
        code: country.code().to_owned(),
        language: country.language().code().to_owned(),
        time_zone: country.time_zone().to_owned(),
    };
    Country::ALL.into_iter().map(view).collect()
}

/// Judges a password as it is typed: that of the person named, else of whoever is signed in, else an owner's.
#[tauri::command]
#[specta::specta]
pub async fn password_strength(
    door: DoorState<'_>,
    password: String,
    inputs: Vec<String>,
    user_id: Option<String>,
) -> Result<StrengthView, CommandError> {
    door.work(move |door| {
        let inputs: Vec<&str> = inputs.iter().map(String::as_str).collect();
        let strength = strength::judge(&password, rule(door, user_id.as_deref()), &inputs);
        Ok(StrengthView { score: strength.score, problem: strength.problem.map(|problem| problem.code().to_owned()) })
    })
    .await
}

fn rule(door: &Door, user_id: Option<&str>) -> Rule {
    let named = |id: &str| door.desk().ok()?.people().into_iter().find(|person| person.id.to_string() == id).map(|person| person.role);
    let own = || door.signed_in().ok().map(|session| session.seat().role.id);
    user_id.map_or_else(own, named).as_ref().map_or(Rule::Owner, arrival::strength_rule)
}

/// Makes the client base, signs the owner in and answers the recovery sheet.
#[tauri::command]
#[specta::specta]
pub async fn setup_create(door: DoorState<'_>, draft: SetupDraft) -> Result<KitView, CommandError> {
    let view = door.work(move |door| door.moving(|| create(door, draft))).await?;
    door.tell_phase();
    Ok(view)
}

fn create(door: &Door, draft: SetupDraft) -> Result<KitView, Error> {
    let country = Country::parse(&draft.country).unwrap_or(Country::UKRAINE);
    let new = NewBase {
        business_name: draft.business_name.trim().to_owned(),
        country,
        language: Language::parse(&draft.language).unwrap_or(country.language()),
        time_zone: kartoteka_api::clock::known_time_zone(&draft.time_zone).unwrap_or_else(|| country.time_zone().to_owned()),
        owner_first_name: draft.first_name.trim().to_owned(),
        owner_last_name: draft.last_name.trim().to_owned(),
        password: Password::new(draft.password),
        kdf: None,
    };
    let (desk, session, kit) = Desk::create(&door.folders.base, DeviceStore::Keyring, new, door.clock.clone(), door.listener())?;
    let sheet = kit::sheet(&desk, &session, &kit)?;
    let date = desk.wall_time(door.clock.now()).chars().take(10).collect();
    door.set_desk(Some(desk));
    let mut shown = door.kit();
    // A lock meanwhile must not leave the sheet behind.
    *shown = door.signed_in().is_ok().then_some(kit);
    drop(shown);
    door.saw_input();
    Ok(KitView {
        words: sheet.words,
        qr_svg: sheet.qr_svg,
        age_identity: sheet.age_identity,
        base_id: sheet.base_id,
        business_name: sheet.business_name,
        date,
    })
}

/// Whether the words typed back are those of the sheet just shown; then the sheet is forgotten.
#[tauri::command]
#[specta::specta]
pub async fn kit_confirm(door: DoorState<'_>, answers: Vec<KitAnswer>) -> Result<bool, CommandError> {
    door.work(move |door| {
        let mut kit = door.kit();
        let right = kit.as_ref().is_some_and(|kit| answers.len() >= 3 && answers.iter().all(|answer| answer.fits(kit)));
        if right {
            door.desk()?.confirm_kit()?;
            *kit = None;
        }
        Ok(right)
    })
    .await
}

/// Whether these words are the recovery sheet of this base.
#[tauri::command]
#[specta::specta]
pub async fn kit_check(door: DoorState<'_>, words: String) -> Result<bool, CommandError> {
    door.signed_in_at(move |desk, session| kit::check(desk, session, &words)).await
}

/// Sets a new password for the owner with the recovery sheet, and signs in.
#[tauri::command]
#[specta::specta]
pub async fn kit_reset_password(door: DoorState<'_>, words: String, new_password: String) -> Result<Me, CommandError> {
    let password = Password::new(new_password);
    let signed_in = sign_in(&door, move |door| {
        let kit = Kit::parse(&words).map_err(|_| Error::KitUnreadable)?;
        door.desk()?.reset_owner_password(&kit, &password, None)
    });
    Ok(signed_in.await?.me)
}

/// Opens a base of invented people.
#[tauri::command]
#[specta::specta]
pub async fn demo_open(door: DoorState<'_>) -> Result<Me, CommandError> {
    let me = door.work(|door| door.moving(|| open_demo(door))).await?;
    door.tell_phase();
    Ok(me)
}

/// Opens the demo in place of what was open.
///
/// # Errors
/// When the disk refuses.
pub fn open_demo(door: &Door) -> Result<Me, Error> {
    let language = door.preferences().language.as_deref().and_then(Language::parse).unwrap_or_else(system_language);
    door.set_desk(None);
    let made = demo::open(&door.folders.demo, Country::UKRAINE, language, door.clock.clone(), door.listener());
    let (desk, session) = made.inspect_err(|_| door.open_base())?;
    let me = Me::from(&*session);
    door.set_desk(Some(desk));
    door.saw_input();
    Ok(me)
}

/// Leaves the demo and removes it.
#[tauri::command]
#[specta::specta]
pub async fn demo_leave(door: DoorState<'_>) -> Result<(), CommandError> {
    door.work(|door| door.moving(|| leave_demo(door))).await?;
    door.tell_phase();
    Ok(())
}

fn leave_demo(door: &Door) -> Result<(), Error> {
    door.set_desk(None);
    let left = demo::leave(&door.folders.demo);
    door.open_base();
    left
}
