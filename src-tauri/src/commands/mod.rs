//! The commands the screen calls, by feature: wire types (`…View` out, `…Draft` in) and thin functions.

pub mod arrival;
pub mod backups;
pub mod booking;
pub mod calendar;
pub mod checkup;
pub mod clients;
pub mod computers;
pub mod desk;
pub mod exports;
pub mod imports;
pub mod journal;
pub mod leaving;
pub mod people;
pub mod restore;
pub mod roles;
pub mod schedule;
pub mod services;
pub mod setup;
pub mod timeline;
pub mod waitlist;
pub mod warnings;
pub mod watch;

use crate::{
    error::{CommandError, FieldProblem},
    state::Door,
};
use kartoteka_api::{Error, Session, people as people_api};
use kartoteka_domain::{
    ClientField, Fault, Problem, UserId,
    day::{NotADay, Weekdays},
};
use serde_json::Value;
use std::{collections::HashMap, sync::Arc};
use tauri::{
    State,
    ipc::{Invoke, InvokeBody},
};
use tauri_specta::{Builder, collect_commands};

/// The shared state as commands receive it.
pub type DoorState<'d> = State<'d, Arc<Door>>;

/// All commands; the bindings of the screen are made from this list.
#[must_use]
pub fn builder() -> Builder<tauri::Wry> {
    Builder::<tauri::Wry>::new().disable_serde_phases().dangerously_cast_bigints_to_number().commands(collect_commands![
        desk::app_state,
        desk::set_language,
        desk::set_color_scheme,
        desk::set_text_scale,
        desk::set_calendar_look,
        desk::set_idle_minutes,
        desk::set_time_zone,
        desk::unlock,
        desk::lock,
        desk::keep_draft,
        desk::activity,
        desk::people,
        desk::print_page,
        arrival::accept_invitation,
        arrival::pass_step_code,
        arrival::change_password,
        arrival::skip_grace,
        arrival::factor_offer,
        arrival::factor_confirm,
        arrival::factor_remove,
        arrival::rules_to_sign,
        arrival::sign_rules,
        arrival::lesson_questions,
        arrival::lesson_answer,
        arrival::step_up,
        people::people_list,
        people::person_invite,
        people::person_reinvite,
        people::person_update,
        people::staff_data,
        people::set_staff_data,
        people::specialists,
        roles::roles_list,
        roles::rights_matrix,
        roles::role_save,
        roles::role_copy,
        roles::role_remove,
        roles::role_reset,
        roles::see_as,
        computers::computers_list,
        computers::computer_remove,
        computers::computer_offer,
        computers::computer_enrol,
        computers::binding,
        computers::set_binding,
        watch::alerts_list,
        watch::alerts_seen,
        watch::lift_limit,
        watch::lock_down,
        watch::lock_down_end,
        exports::export_plan,
        exports::export_run,
        exports::exports_list,
        exports::trace_file,
        exports::export_settings,
        exports::set_export_settings,
        checkup::checkup,
        checkup::rules_text,
        checkup::set_rules_text,
        leaving::leaving_plan,
        leaving::leaving_clients,
        leaving::leaving_run,
        setup::countries,
        setup::password_strength,
        setup::setup_create,
        setup::kit_confirm,
        setup::kit_check,
        setup::kit_reset_password,
        setup::demo_open,
        setup::demo_leave,
        clients::clients_page,
        clients::client_get,
        clients::client_create,
        clients::client_update,
        clients::client_delete,
        clients::client_restore,
        clients::clients_with_phone,
        clients::clients_bin,
        clients::client_reveal,
        clients::senior_note,
        clients::set_senior_note,
        clients::clients_copied,
        clients::printed,
        calendar::calendar_days,
        calendar::calendar_month,
        calendar::day_sheet,
        booking::visit_get,
        booking::visit_book,
        booking::visit_change,
        booking::visit_repeat,
        booking::visit_move,
        booking::visit_status,
        booking::visit_paid,
        booking::visit_cancel,
        booking::visit_remove,
        booking::visit_undo,
        booking::booking_preview,
        booking::booking_offer,
        booking::free_times,
        booking::booking_concerns,
        waitlist::waitlist,
        waitlist::wait_add,
        waitlist::wait_change,
        waitlist::wait_close,
        waitlist::wait_reopen,
        waitlist::wait_matches,
        waitlist::wait_openings,
        warnings::warnings_of,
        warnings::warning_add,
        warnings::warning_change,
        warnings::warning_remove,
        warnings::warning_restore,
        warnings::warning_terms,
        timeline::client_facts,
        timeline::timeline_page,
        timeline::contact_add,
        timeline::contact_change,
        timeline::contact_remove,
        timeline::contact_restore,
        services::services_list,
        services::service_save,
        services::service_remove,
        services::service_restore,
        services::resources_list,
        services::resource_save,
        services::resource_remove,
        services::resource_restore,
        schedule::calendar_staff,
        schedule::staff_save,
        schedule::staff_arrange,
        schedule::staff_photo,
        schedule::set_staff_photo,
        schedule::schedule_of,
        schedule::set_week,
        schedule::set_days,
        schedule::closed_days,
        schedule::holidays,
        schedule::set_closed_days,
        imports::import_open,
        imports::import_configure,
        imports::import_plan,
        imports::import_run,
        imports::import_cancel,
        imports::imports_list,
        imports::import_undo,
        journal::journal_page,
        journal::journal_verify,
        journal::journal_actions,
        journal::journal_heat,
        journal::journal_export,
        backups::backup_state,
        backups::backup_targets,
        backups::backup_now,
        backups::backup_cancel,
        backups::backup_sets,
        restore::restore_scan,
        restore::restore_sets,
        restore::restore_run,
        restore::restore_cancel,
    ])
}

/// Refuses, before a command reads it, what is larger than anything a form of ours sends.
pub fn limited(handler: impl Fn(Invoke) -> bool + Send + Sync + 'static) -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    move |invoke| {
        let weight = match invoke.message.payload() {
            InvokeBody::Json(value) => weight(value),
            InvokeBody::Raw(bytes) => bytes.len(),
        };
        if weight <= most(invoke.message.command()) {
            return handler(invoke);
        }
        invoke.resolver.reject(too_long());
        true
    }
}

/// The most that the arguments of a command may weigh: bytes of text, and [`VALUE_WEIGHT`] for each value.
const MAX_WEIGHT: usize = 1024 * 1024;
/// The most clients picked by hand.
const MAX_PICKED: usize = 100_000;
/// An id as text.
const ID_LENGTH: usize = 36;
/// So that a list of empty texts has its end too.
const VALUE_WEIGHT: usize = 128;

/// What the arguments of `command` may weigh: leaving day may name every client that is handed over.
fn most(command: &str) -> usize {
    if command == "leaving_run" { MAX_WEIGHT + MAX_PICKED * (VALUE_WEIGHT + ID_LENGTH) } else { MAX_WEIGHT }
}

fn weight(value: &Value) -> usize {
    let inside = match value {
        Value::String(text) => text.len(),
        Value::Array(values) => values.iter().map(weight).sum(),
        Value::Object(fields) => fields.iter().map(|(name, value)| name.len() + weight(value)).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    };
    VALUE_WEIGHT + inside
}

/// Of all that people fill in, only a note can grow so long.
fn too_long() -> CommandError {
    let note = FieldProblem::from(Fault::new(ClientField::Note.code(), Problem::TooLong));
    CommandError { fields: vec![note], ..CommandError::of(kartoteka_api::Code::InvalidFields) }
}

/// A moment on the wire: milliseconds since 1970, which a JavaScript number holds exactly.
pub(crate) fn moment(millis: kartoteka_domain::Millis) -> i64 {
    millis.0
}

/// A count on the wire.
pub(crate) fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A count of rows on the wire.
pub(crate) fn few(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// An id from the wire; what is no id names nothing.
pub(crate) fn id<T: std::str::FromStr>(text: &str) -> Result<T, Error> {
    text.parse().map_err(|_| Error::NotFound)
}

/// An id on the wire that may be missing.
pub(crate) fn or_empty<T: ToString>(id: Option<T>) -> String {
    id.map(|id| id.to_string()).unwrap_or_default()
}

/// An id from the wire that may be missing.
pub(crate) fn if_any<T: std::str::FromStr>(text: &str) -> Result<Option<T>, Error> {
    Some(text).filter(|text| !text.is_empty()).map(id).transpose()
}

/// Ids on the wire.
pub(crate) fn texts<T: ToString>(ids: &[T]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

/// Ids from the wire.
pub(crate) fn ids<T: std::str::FromStr>(texts: &[String]) -> Result<Vec<T>, Error> {
    texts.iter().map(|text| id(text)).collect()
}

/// Days of the week on the wire: from 0, which is Monday.
pub(crate) fn weekdays(days: Weekdays) -> Vec<u8> {
    (0..7).filter(|day| days.has(usize::from(*day))).collect()
}

/// A day or a time from the wire; what is none is a fault of `field`.
pub(crate) fn read<T: std::str::FromStr<Err = NotADay>>(text: &str, field: &'static str) -> Result<T, Error> {
    text.parse().map_err(|NotADay| Error::InvalidForm(vec![Fault::new(field, Problem::NotADate)]))
}

/// A value of `field` that cannot be.
pub(crate) fn wrong(field: &'static str) -> Error {
    Error::InvalidForm(vec![Fault::new(field, Problem::OutOfRange)])
}

/// The first names of everybody who has or had an account.
pub(crate) struct Names(HashMap<UserId, String>);

impl Names {
    pub(crate) fn read(session: &Session) -> Result<Self, Error> {
        let people = people_api::list(session)?;
        Ok(Self(people.into_iter().map(|person| (person.id, person.first_name)).collect()))
    }

    /// The name of a person; empty for nobody.
    pub(crate) fn of(&self, user: Option<UserId>) -> String {
        user.and_then(|user| self.0.get(&user)).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use specta_typescript::Typescript;
    use std::{fs, path::Path};

    #[test]
    fn a_full_card_is_taken_and_a_book_or_a_list_without_end_is_not() {
        let card = serde_json::json!({ "draft": { "note": "я".repeat(20_000), "phones": vec!["+38 050 123 45 67"; 20] } });
        assert!(weight(&card) <= MAX_WEIGHT);
        assert!(weight(&Value::String("я".repeat(MAX_WEIGHT / 2))) > MAX_WEIGHT);
        assert!(weight(&Value::Array(vec![Value::Null; 10_000])) > MAX_WEIGHT);
    }

    #[test]
    fn on_leaving_day_every_client_may_be_named() {
        let id = "01a2022f-e158-73d3-a800-c3c5a761f2e8";
        let asked = serde_json::json!({ "userId": id, "successor": id, "only": vec![id; MAX_PICKED] });
        assert!(weight(&asked) <= most("leaving_run"));
        assert!(weight(&asked) > most("client_update"));
    }

    /// Set `UPDATE_BINDINGS=1` to write the file anew.
    #[test]
    fn the_bindings_of_the_screen_are_those_of_the_commands() {
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/ipc/bindings.ts");
        let fresh = std::env::temp_dir().join(format!("kartoteka-bindings-{}.ts", std::process::id()));
        builder().export(Typescript::default().header("// Made from src-tauri/src/commands; a test compares.\n"), &fresh).unwrap();
        let text = fs::read_to_string(&fresh).unwrap();
        fs::remove_file(&fresh).unwrap();
        if std::env::var_os("UPDATE_BINDINGS").is_some() {
            fs::write(&committed, &text).unwrap();
        }
        assert!(fs::read_to_string(&committed).unwrap() == text, "ui/src/ipc/bindings.ts is stale: run with UPDATE_BINDINGS=1");
    }
}
