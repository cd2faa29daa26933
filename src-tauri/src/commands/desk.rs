//! What the frame of the window needs: its state, signing in, locking, preferences, the kept draft.

use super::{DoorState, few, id, moment, roles::RoleName};
use crate::{
    error::CommandError,
    events::Phase,
    preferences::{CalendarLook, TEXT_SCALES},
    state::Door,
    watch::last_minutes,
};
use kartoteka_api::{Desk, Error, Password, Session, Step, arrival, computers, demo, desk, people::Person, watch};
use kartoteka_domain::{Contacts, Country, Language};
use serde::Serialize;
use specta::Type;
use std::sync::Arc;

/// A person of the lock screen.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Tile {
    id: String,
    first_name: String,
    initials: String,
    role: String,
    /// The name of a role the owner made; empty for a ready one.
    role_name: String,
    /// Whether an invitation waits to be accepted.
    invited: bool,
    /// Whether it waited too long.
    invitation_over: bool,
}

impl From<&Person> for Tile {
    fn from(person: &Person) -> Self {
        Self {
            id: person.id.to_string(),
            first_name: person.first_name.clone(),
            initials: person.initials(),
            role: person.role.to_string(),
            role_name: person.role_name.clone(),
            invited: person.invited,
            invitation_over: false,
        }
    }
}

/// The person signed in.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Me {
    id: String,
    first_name: String,
    role: String,
    role_name: String,
    rights: Vec<String>,
    /// How contacts are shown: `masked`, `on-card` or `everywhere`.
    contacts: String,
    /// Whether very important clients are seen.
    vip: bool,
    /// Whose clients are seen: `all`, `own-and-free`, `own` or `none`.
    reach: String,
    /// Whether a second factor is set.
    factor: bool,
}

impl From<&Session> for Me {
    fn from(session: &Session) -> Self {
        let (actor, seat) = (session.actor(), session.seat());
        Self {
            id: actor.user.to_string(),
            first_name: actor.first_name.clone(),
            rights: seat.rules().rights.iter().map(|right| right.code().to_owned()).collect(),
            contacts: contacts(seat.sight.contacts).to_owned(),
            vip: seat.sight.vip,
            reach: seat.sight.reach.code().to_owned(),
            // A session that is being locked has nothing to tell any more.
            factor: arrival::has_factor(session).unwrap_or_default(),
            role: seat.role.id.to_string(),
            role_name: seat.role.name,
        }
    }
}

fn contacts(contacts: Contacts) -> &'static str {
    match contacts {
        Contacts::Masked => "masked",
        Contacts::OnCard => "on-card",
        Contacts::Everywhere => "everywhere",
    }
}

fn codes(steps: &[Step]) -> Vec<String> {
    steps.iter().map(|step| step.code().to_owned()).collect()
}

/// What the first start suggests.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Suggested {
    country: String,
    time_zone: String,
    language: String,
    backup_dir: String,
}

/// Everything the window must know to show itself.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AppState {
    phase: Phase,
    base_name: Option<String>,
    people: Vec<Tile>,
    me: Option<Me>,
    demo: bool,
    demo_password: Option<String>,
    language: String,
    color_scheme: String,
    text_scale: u32,
    /// How the calendar is drawn on this computer.
    calendar: CalendarLook,
    idle_minutes: u32,
    version: String,
    suggested: Suggested,
    problem: Option<CommandError>,
    /// What is still asked for while arriving: `code`, `password`, `enrol-code`, `rules`, `lesson`.
    steps: Vec<String>,
    /// Whether the step `password` may be put off to the next sign-in.
    password_grace: bool,
    /// The role through whose eyes the owner looks.
    seeing_as: Option<RoleName>,
    locked_down: bool,
    /// Whether this computer is enrolled for the base.
    enrolled: bool,
    unseen_alerts: u32,
    /// Minutes of working hours that are left, when they are few.
    hours_left: Option<u32>,
    /// ISO 4217 code of the money of the base; empty while nobody is signed in.
    currency: String,
    /// IANA zone of the base.
    time_zone: String,
    /// The day on the wall of the base: `2026-11-22`; empty while nobody is signed in.
    today: String,
}

/// What signing in answers.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SignInView {
    /// The person.
    pub me: Me,
    failed_attempts: Vec<i64>,
    draft: Option<String>,
    /// What is still asked for, as in the state of the window.
    steps: Vec<String>,
}

impl From<desk::SignIn> for SignInView {
    fn from(signed_in: desk::SignIn) -> Self {
        Self {
            me: Me::from(&*signed_in.session),
            failed_attempts: signed_in.failed_at.into_iter().map(moment).collect(),
            draft: signed_in.draft.and_then(|draft| String::from_utf8(draft).ok()),
            steps: codes(&signed_in.steps),
        }
    }
}

/// What the window shows now.
#[tauri::command]
#[specta::specta]
pub async fn app_state(door: DoorState<'_>) -> Result<AppState, CommandError> {
    door.work(|door| {
        // Looking again at a base that could not be opened tries again; a restore that runs is left alone.
        if door.problem().is_some() {
            let _ = door.moving(|| {
                door.open_base();
                Ok(())
            });
        }
        Ok(state(door))
    })
    .await
}

/// The people of the lock screen.
fn tiles(desk: &Desk) -> Vec<Tile> {
    let tile = |person: Person| Tile { invitation_over: desk.invitation_is_over(person.id), ..Tile::from(&person) };
    desk.people().into_iter().map(tile).collect()
}

fn state(door: &Door) -> AppState {
    let desk = door.desk().ok();
    let local = desk.as_ref().map(|desk| desk.local());
    let country = system_country();
    let preferences = door.preferences();
    let language = language(door).code().to_owned();
    let session = desk.as_ref().and_then(|desk| desk.session());
    let session = session.as_deref();
    let demo = local.as_ref().is_some_and(|local| local.demo);
    AppState {
        phase: door.phase(),
        base_name: local.as_ref().map(|local| local.base_name.clone()),
        people: desk.as_deref().map(tiles).unwrap_or_default(),
        me: session.map(Me::from),
        steps: session.map(|session| codes(&session.steps())).unwrap_or_default(),
        password_grace: session.is_some_and(|session| arrival::password_grace(session).unwrap_or_default()),
        seeing_as: session.and_then(|session| session.seat().looking_as.as_ref().map(RoleName::from)),
        locked_down: local.as_ref().is_some_and(|local| local.locked_down),
        enrolled: desk.as_deref().is_none_or(computers::is_enrolled),
        // While somebody arrives, nothing is told yet.
        unseen_alerts: session.map_or(0, |session| watch::unseen(session).map(few).unwrap_or_default()),
        hours_left: session.and_then(last_minutes).map(u32::from),
        currency: session.map(|session| session.base().country.currency().to_owned()).unwrap_or_default(),
        today: session.map(|session| session.wall_now().day().to_string()).unwrap_or_default(),
        demo,
        demo_password: demo.then(|| demo::PASSWORD.to_owned()),
        time_zone: local.as_ref().map(|local| local.time_zone.clone()).unwrap_or_default(),
        idle_minutes: local.map_or(15, |local| local.idle_minutes),
        text_scale: preferences.text_scale(),
        calendar: preferences.calendar.known(),
        color_scheme: preferences.color_scheme.unwrap_or_else(|| "auto".to_owned()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        suggested: Suggested {
            country: country.code().to_owned(),
            time_zone: kartoteka_api::clock::system_time_zone().unwrap_or_else(|| country.time_zone().to_owned()),
            language: language.clone(),
            backup_dir: door.folders.suggested_copies.display().to_string(),
        },
        language,
        problem: door.problem(),
    }
}

/// The language of the screen: the one chosen here, else that of the base, else that of the system.
pub(crate) fn language(door: &Door) -> Language {
    let chosen = door.preferences().language.as_deref().and_then(Language::parse);
    chosen.or_else(|| door.desk().ok().map(|desk| desk.local().language)).unwrap_or_else(system_language)
}

/// `uk_UA.UTF-8` and its like.
fn system_locale() -> String {
    sys_locale::get_locale().unwrap_or_default().replace('_', "-")
}

/// The language of the system, or that of its country.
pub(super) fn system_language() -> Language {
    let code = system_locale();
    Language::parse(code.split('-').next().unwrap_or_default()).unwrap_or_else(|| system_country().language())
}

fn system_country() -> Country {
    let locale = system_locale();
    locale.split(['-', '.']).find_map(Country::parse).unwrap_or(Country::UKRAINE)
}

/// Changes the language of this computer.
#[tauri::command]
#[specta::specta]
pub async fn set_language(door: DoorState<'_>, language: String) -> Result<(), CommandError> {
    let known = Language::parse(&language).map(|language| language.code().to_owned());
    door.work(|door| door.prefer(|preferences| preferences.language = known)).await
}

/// Changes the colours of this computer: `light`, `dark` or `auto`.
#[tauri::command]
#[specta::specta]
pub async fn set_color_scheme(door: DoorState<'_>, scheme: String) -> Result<(), CommandError> {
    let known = Some(scheme).filter(|scheme| scheme == "light" || scheme == "dark");
    door.work(|door| door.prefer(|preferences| preferences.color_scheme = known)).await
}

/// Changes the size of letters on this computer, in percent; a size that is not offered means the usual one.
#[tauri::command]
#[specta::specta]
pub async fn set_text_scale(door: DoorState<'_>, scale: u32) -> Result<(), CommandError> {
    let known = Some(scale).filter(|scale| TEXT_SCALES.contains(scale));
    door.work(move |door| door.prefer(|preferences| preferences.text_scale = known)).await
}

/// Changes how the calendar is drawn on this computer.
#[tauri::command]
#[specta::specta]
pub async fn set_calendar_look(door: DoorState<'_>, look: CalendarLook) -> Result<(), CommandError> {
    door.work(move |door| door.prefer(|preferences| preferences.calendar = look.known())).await
}

/// Changes after how many minutes without input the desk locks.
#[tauri::command]
#[specta::specta]
pub async fn set_idle_minutes(door: DoorState<'_>, minutes: u32) -> Result<(), CommandError> {
    door.work(move |door| door.desk()?.set_idle_minutes(minutes)).await
}

/// Moves the base to another time zone: visits ahead keep their time on the wall.
#[tauri::command]
#[specta::specta]
pub async fn set_time_zone(door: DoorState<'_>, time_zone: String) -> Result<(), CommandError> {
    door.signed_in_at(move |desk, session| desk.set_time_zone(session, &time_zone)).await
}

/// Signs somebody in, or takes a step of it, and tells the screen where that leads.
pub(super) async fn sign_in(
    door: &Arc<Door>,
    take: impl FnOnce(&Door) -> Result<desk::SignIn, Error> + Send + 'static,
) -> Result<SignInView, CommandError> {
    let signed_in = door.work(take).await?;
    door.saw_input();
    door.tell_phase();
    Ok(signed_in.into())
}

/// Signs a person in.
#[tauri::command]
#[specta::specta]
pub async fn unlock(door: DoorState<'_>, user_id: String, password: String) -> Result<SignInView, CommandError> {
    let password = Password::new(password);
    sign_in(&door, move |door| {
        let desk = door.desk()?;
        let signed_in = desk.unlock(id(&user_id)?, &password)?;
        // What cannot be raised now is raised at the next sign-in.
        let _ = desk.raise_cost(&password);
        Ok(signed_in)
    })
    .await
}

/// Locks the desk.
#[tauri::command]
#[specta::specta]
pub async fn lock(door: DoorState<'_>) -> Result<(), CommandError> {
    door.work(Door::lock).await
}

/// Keeps the half-filled form and where it stands, sealed; `null` forgets it.
#[tauri::command]
#[specta::specta]
pub async fn keep_draft(door: DoorState<'_>, draft: Option<String>) -> Result<(), CommandError> {
    door.work(move |door| door.desk()?.keep_draft(draft.as_deref().map(str::as_bytes))).await
}

/// Notes that somebody works in the window.
#[tauri::command]
#[specta::specta]
pub fn activity(door: DoorState<'_>) {
    door.saw_input();
}

/// Opens the print dialog of the system for what the window shows in print.
#[tauri::command]
#[specta::specta]
pub fn print_page(window: tauri::WebviewWindow) -> Result<(), CommandError> {
    window.print().map_err(|_| CommandError::of(kartoteka_api::Code::PrinterMissing))
}

/// The people of the base, for filters.
#[tauri::command]
#[specta::specta]
pub async fn people(door: DoorState<'_>) -> Result<Vec<Tile>, CommandError> {
    let people = door.session(kartoteka_api::people::list).await?;
    Ok(people.iter().map(Tile::from).collect())
}
