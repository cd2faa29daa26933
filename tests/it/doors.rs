//! Every command of the window and what guards it; and that no door is open before somebody has arrived, outside working
//! hours, while the owner looks as another role, after the watch stopped somebody, or after the lock.

use crate::{
    arrival::code_of,
    salon::{MINUTE, Opened, newcomer, password, person},
};
use kartoteka_api::{
    Code, Error, Flow, JournalFilter, Session, arrival, backups,
    booking::{self, Asked, Booking, Move, Overriding, PartAsked, PartWanted, Scope, TimesAsked, VisitDraft},
    calendar, checkup, clients, computers, day_sheet, export,
    imports::{self, Source, Strategy},
    interactions, journal, kit, leaving, lockdown,
    people::{self, AccountDraft},
    resources, restore, roles, rules, schedule, services, specialists, timeline, trace, waitlist, warnings, watch,
};
use kartoteka_domain::{
    Channel, ClientId, Day, Direction, Hours, ImportId, InteractionDetails, Language, Millis, ReadyRole, ResourceKind, Right, Rights, Role,
    Rules, ServiceDetails, Status, UserId, WarningKind, WeekPlan, Whom, Wish, day::Weekdays,
};
use std::{collections::BTreeSet, fs, path::Path, str::FromStr, sync::Arc};

/// What a command is tried at.
struct Scene {
    base: Opened,
    client: ClientId,
    worker: UserId,
    colleague: UserId,
    import: ImportId,
}

impl Scene {
    fn session(&self) -> &Session {
        &self.base.session
    }

    /// A visit of the client to the colleague.
    fn visit(&self) -> Booking {
        let (specialist, start) = (self.colleague, day().at(600));
        let part = PartAsked { service: None, specialist, start, minutes: Some(30), price: None, room: None, equipment: None };
        Booking {
            whom: Asked::Client(self.client),
            parts: vec![part],
            note: String::new(),
            only_this_specialist: false,
            repeat: None,
            waiting: None,
            overriding: Overriding::default(),
        }
    }

    /// Whoever sits there at this moment, as the window asks for it.
    fn signed_in(&self) -> Result<Arc<Session>, Error> {
        self.base.desk.session().ok_or(Error::Locked)
    }
}

/// A contact to log.
fn call() -> InteractionDetails {
    InteractionDetails { channel: Channel::Call, direction: Direction::In, text: "питала".into(), result: String::new() }
}

type Attempt = fn(&Scene) -> Result<(), Error>;

/// Whether a command changes anything beyond the journal's word that somebody looked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Looks,
    Writes,
}
use Deed::{Looks, Writes};

/// Commands behind a right, each under its name on the wire.
const GUARDED: &[(&str, Right, Deed, Attempt)] = &[
    ("clients_page", Right::SeeClients, Looks, |at| clients::page(at.session(), "і", 0, 9).map(drop)),
    ("clients_with_phone", Right::SeeClients, Looks, |at| clients::with_phone(at.session(), "0501234567", None).map(drop)),
    ("client_get", Right::SeeClients, Looks, |at| clients::get(at.session(), at.client).map(drop)),
    ("client_reveal", Right::SeeContacts, Looks, |at| clients::reveal(at.session(), at.client).map(drop)),
    ("client_create", Right::AddClients, Writes, |at| clients::create(at.session(), &person("Оля", "", "")).map(drop)),
    ("client_update", Right::ChangeClients, Writes, |at| {
        clients::update(at.session(), at.client, &person("Я", "", ""), Millis(0)).map(drop)
    }),
    ("client_delete", Right::DeleteClients, Writes, |at| clients::delete(at.session(), at.client)),
    ("client_restore", Right::DeleteClients, Writes, |at| clients::restore(at.session(), at.client).map(drop)),
    ("clients_bin", Right::DeleteClients, Looks, |at| clients::bin(at.session()).map(drop)),
    ("clients_copied", Right::SeeClients, Writes, |at| export::copied(at.session(), 1)),
    ("printed", Right::PrintClients, Looks, |at| clients::printed(at.session(), "card", Some(at.client))),
    ("senior_note", Right::SeeSeniorNotes, Looks, |at| clients::senior_note(at.session(), at.client).map(drop)),
    ("set_senior_note", Right::ChangeSeniorNotes, Writes, |at| clients::set_senior_note(at.session(), at.client, "x")),
    ("calendar_days", Right::SeeVisits, Looks, |at| calendar::days(at.session(), day(), 1, None).map(drop)),
    ("calendar_month", Right::SeeVisits, Looks, |at| calendar::month(at.session(), day()).map(drop)),
    ("day_sheet", Right::PrintVisits, Looks, |at| day_sheet::sheet(at.session(), day(), None).map(drop)),
    ("visit_get", Right::SeeVisits, Looks, |at| booking::get(at.session(), nowhere()).map(drop)),
    ("visit_book", Right::AddVisits, Writes, |at| booking::book(at.session(), &at.visit()).map(drop)),
    ("visit_change", Right::ChangeVisits, Writes, |at| {
        let Booking { whom, parts, note, only_this_specialist, overriding, .. } = at.visit();
        let draft = VisitDraft { whom, parts, note, only_this_specialist };
        booking::change(at.session(), nowhere(), &draft, Scope::This, Millis(0), &overriding).map(drop)
    }),
    ("visit_repeat", Right::ChangeVisits, Writes, |at| {
        let Booking { whom, parts, note, only_this_specialist, overriding, .. } = at.visit();
        let draft = VisitDraft { whom, parts, note, only_this_specialist };
        booking::repeat(at.session(), nowhere(), &draft, None, Scope::This, Millis(0), &overriding).map(drop)
    }),
    ("visit_move", Right::ChangeVisits, Writes, |at| {
        let to = Move { place: 0, start: day().at(600), specialist: None, room: None, minutes: None };
        booking::move_to(at.session(), nowhere(), to, Scope::This, Millis(0), &Overriding::default()).map(drop)
    }),
    ("visit_status", Right::ChangeVisits, Writes, |at| {
        booking::set_status(at.session(), nowhere(), Status::Arrived, "", &Overriding::default()).map(drop)
    }),
    ("visit_paid", Right::ChangeVisits, Writes, |at| booking::set_paid(at.session(), nowhere(), true).map(drop)),
    ("visit_cancel", Right::CancelVisits, Writes, |at| booking::cancel(at.session(), nowhere(), "x", Scope::This).map(drop)),
    ("visit_remove", Right::CancelVisits, Writes, |at| booking::remove(at.session(), nowhere(), Scope::This).map(drop)),
    ("booking_preview", Right::AddVisits, Looks, |at| booking::preview(at.session(), &at.visit(), None).map(drop)),
    ("booking_offer", Right::SeeVisits, Looks, |at| booking::offer(at.session(), at.client).map(drop)),
    ("booking_concerns", Right::AddVisits, Looks, |at| booking::concerns(at.session(), at.client, &[]).map(drop)),
    ("free_times", Right::SeeVisits, Looks, |at| {
        let (service, specialists, from) = (None, vec![at.colleague], day());
        let part = PartWanted { service, minutes: Some(30), specialists, room: None, equipment: None };
        let asked = TimesAsked { parts: vec![part], client: None, instead_of: None, from, days: 1, span: None, at: None, count: 1 };
        booking::free_times(at.session(), &asked).map(drop)
    }),
    ("waitlist", Right::SeeVisits, Looks, |at| waitlist::list(at.session()).map(drop)),
    ("wait_add", Right::AddVisits, Writes, |at| waitlist::add(at.session(), wish()).map(drop)),
    ("wait_change", Right::ChangeVisits, Writes, |at| waitlist::change(at.session(), nowhere(), wish(), Millis(0)).map(drop)),
    ("wait_close", Right::ChangeVisits, Writes, |at| waitlist::close(at.session(), nowhere())),
    ("wait_reopen", Right::ChangeVisits, Writes, |at| waitlist::reopen(at.session(), nowhere())),
    ("wait_matches", Right::SeeVisits, Looks, |at| waitlist::matches(at.session(), at.colleague, day().at(600), None).map(drop)),
    ("wait_openings", Right::SeeVisits, Looks, |at| waitlist::openings(at.session(), nowhere()).map(drop)),
    ("warnings_of", Right::SeeWarnings, Looks, |at| warnings::of(at.session(), at.client).map(drop)),
    ("warning_add", Right::ChangeWarnings, Writes, |at| warnings::add(at.session(), at.client, WarningKind::Allergy, "латекс").map(drop)),
    ("warning_change", Right::ChangeWarnings, Writes, |at| {
        warnings::change(at.session(), nowhere(), WarningKind::Allergy, "латекс").map(drop)
    }),
    ("warning_remove", Right::ChangeWarnings, Writes, |at| warnings::remove(at.session(), nowhere())),
    ("warning_restore", Right::ChangeWarnings, Writes, |at| warnings::restore(at.session(), nowhere())),
    ("client_facts", Right::SeeClients, Looks, |at| timeline::facts(at.session(), at.client).map(drop)),
    ("timeline_page", Right::SeeClients, Looks, |at| timeline::page(at.session(), at.client, &[], None, 9).map(drop)),
    ("contact_add", Right::SeeNotes, Writes, |at| interactions::add(at.session(), at.client, call()).map(drop)),
    ("contact_change", Right::SeeNotes, Writes, |at| interactions::change(at.session(), nowhere(), call(), Millis(0)).map(drop)),
    ("contact_remove", Right::SeeNotes, Writes, |at| interactions::remove(at.session(), nowhere())),
    ("contact_restore", Right::SeeNotes, Writes, |at| interactions::restore(at.session(), nowhere())),
    ("warning_terms", Right::SeeWarnings, Looks, |at| warnings::terms(at.session()).map(drop)),
    ("services_list", Right::SeeVisits, Looks, |at| services::list(at.session()).map(drop)),
    ("service_save", Right::ChangeServices, Writes, |at| services::save(at.session(), None, service(), None).map(drop)),
    ("service_remove", Right::ChangeServices, Writes, |at| services::remove(at.session(), nowhere())),
    ("service_restore", Right::ChangeServices, Writes, |at| services::restore(at.session(), nowhere())),
    ("resources_list", Right::SeeVisits, Looks, |at| resources::list(at.session()).map(drop)),
    ("resource_save", Right::ChangeServices, Writes, |at| resources::save(at.session(), None, ResourceKind::Room, "1").map(drop)),
    ("resource_remove", Right::ChangeServices, Writes, |at| resources::remove(at.session(), nowhere())),
    ("resource_restore", Right::ChangeServices, Writes, |at| resources::restore(at.session(), nowhere())),
    ("calendar_staff", Right::SeeVisits, Looks, |at| specialists::list(at.session()).map(drop)),
    ("staff_save", Right::ChangeServices, Writes, |at| specialists::save(at.session(), at.colleague, 1, true, &[])),
    ("staff_arrange", Right::ChangeServices, Writes, |at| specialists::arrange(at.session(), &[])),
    ("staff_photo", Right::SeeVisits, Looks, |at| specialists::photo(at.session(), at.colleague).map(drop)),
    ("set_staff_photo", Right::ChangeServices, Writes, |at| specialists::set_photo(at.session(), at.colleague, None)),
    ("schedule_of", Right::SeeVisits, Looks, |at| schedule::of(at.session(), at.colleague, day(), day().plus(7)).map(drop)),
    ("set_week", Right::ChangeSchedule, Writes, |at| schedule::set_week(at.session(), at.colleague, WeekPlan::default()).map(drop)),
    ("set_days", Right::ChangeSchedule, Writes, |at| schedule::set_days(at.session(), &[at.colleague], &[day()], None, "").map(drop)),
    ("closed_days", Right::SeeVisits, Looks, |at| schedule::closed(at.session(), 2026).map(drop)),
    ("holidays", Right::SeeVisits, Looks, |at| schedule::holidays(&*at.signed_in()?, 2026).map(drop)),
    ("set_closed_days", Right::ChangeSchedule, Writes, |at| schedule::set_closed(at.session(), &[(day(), "x".into())], &[]).map(drop)),
    ("import_plan", Right::ImportClients, Looks, |at| imports::plan(at.session(), &list(), Strategy::Skip).map(drop)),
    ("import_run", Right::ImportClients, Writes, |at| imports::run(at.session(), &list(), Strategy::Create, &mut |_| Flow::Go).map(drop)),
    ("imports_list", Right::ImportClients, Looks, |at| imports::list(at.session()).map(drop)),
    ("import_undo", Right::ImportClients, Writes, |at| imports::undo(at.session(), at.import).map(drop)),
    // What both do beyond reading the file is to ask this.
    ("import_open", Right::ImportClients, Looks, |at| at.signed_in()?.check(Right::ImportClients)),
    ("import_configure", Right::ImportClients, Looks, |at| at.signed_in()?.check(Right::ImportClients)),
    ("export_plan", Right::ExportClients, Looks, |at| export::plan(at.session(), "").map(drop)),
    ("export_run", Right::ExportClients, Writes, |at| {
        let path = at.base.salon.root().join("out.csv");
        let request =
            export::Request { query: "", format: export::FileFormat::Csv, path, reason: "для бухгалтера", approval: None };
        export::run(&at.base.desk, at.session(), &request).map(drop)
    }),
    ("exports_list", Right::SeeWatch, Looks, |at| export::list(at.session()).map(drop)),
    ("export_settings", Right::SeeWatch, Looks, |at| export::is_approval_needed(at.session()).map(drop)),
    ("set_export_settings", Right::ChangeWatch, Writes, |at| export::set_approval_needed(at.session(), false)),
    ("trace_file", Right::ExportClients, Writes, |at| {
        let path = at.base.salon.root().join("found.csv");
        fs::write(&path, "Ім'я;Телефон\nОля;0671112233\n").unwrap();
        trace::file(at.session(), &path).map(drop)
    }),
    ("people_list", Right::SeePeople, Looks, |at| people::accounts(at.session()).map(drop)),
    ("person_invite", Right::InvitePeople, Writes, |at| {
        people::invite(&at.base.desk, at.session(), &newcomer("Я", ReadyRole::JuniorSpecialist)).map(drop)
    }),
    ("person_reinvite", Right::InvitePeople, Writes, |at| people::reinvite(&at.base.desk, at.session(), at.colleague).map(drop)),
    ("person_update", Right::ChangeRoles, Writes, |at| {
        let role = ReadyRole::Administrator.into();
        let draft = AccountDraft { first_name: "Я".into(), last_name: String::new(), role, hours: None };
        people::update(&at.base.desk, at.session(), at.colleague, &draft)
    }),
    ("factor_remove", Right::InvitePeople, Writes, |at| people::reset_factor(at.session(), at.colleague)),
    ("staff_data", Right::SeeStaffData, Looks, |at| people::staff_data(at.session(), at.colleague).map(drop)),
    ("set_staff_data", Right::ChangeStaffData, Writes, |at| people::set_staff_data(at.session(), at.colleague, "x")),
    ("roles_list", Right::SeePeople, Looks, |at| roles::list(at.session()).map(drop)),
    ("role_save", Right::ChangeRoles, Writes, |at| roles::save(&at.base.desk, at.session(), Role::ready(ReadyRole::FrontDesk))),
    ("role_copy", Right::ChangeRoles, Writes, |at| roles::copy(&at.base.desk, at.session(), &ReadyRole::FrontDesk.into(), "Я").map(drop)),
    ("role_reset", Right::ChangeRoles, Writes, |at| roles::reset(&at.base.desk, at.session(), &ReadyRole::FrontDesk.into())),
    ("role_remove", Right::ChangeRoles, Writes, |at| {
        roles::remove(&at.base.desk, at.session(), &kartoteka_domain::RoleId::parse("00ff").unwrap())
    }),
    ("computers_list", Right::ChangeSettings, Looks, |at| computers::list(at.session()).map(drop)),
    ("computer_offer", Right::HoldKit, Writes, |at| computers::offer(at.session(), &password()).map(drop)),
    ("computer_remove", Right::ChangeSettings, Writes, |at| {
        let here = computers::list(at.session())?[0].id;
        computers::remove(at.session(), here)
    }),
    ("binding", Right::ChangeSettings, Looks, |at| computers::is_bound(at.session()).map(drop)),
    ("set_binding", Right::HoldKit, Writes, |at| computers::set_bound(at.session(), false)),
    ("set_idle_minutes", Right::HoldKit, Writes, |at| at.base.desk.set_idle_minutes(7)),
    ("set_time_zone", Right::ChangeSettings, Writes, |at| at.base.desk.set_time_zone(at.session(), "Europe/Warsaw")),
    ("alerts_list", Right::SeeWatch, Looks, |at| watch::list(at.session()).map(drop)),
    ("alerts_seen", Right::ChangeWatch, Writes, |at| watch::see_all(at.session())),
    ("lift_limit", Right::ChangeWatch, Writes, |at| watch::lift(at.session(), at.colleague)),
    ("lock_down_end", Right::HoldKit, Writes, |at| lockdown::end(&at.base.desk, at.session())),
    ("checkup", Right::SeeWatch, Looks, |at| checkup::run(&at.base.desk, at.session()).map(drop)),
    ("rules_text", Right::SeeWatch, Looks, |at| rules::all(at.session()).map(drop)),
    ("set_rules_text", Right::ChangeWatch, Writes, |at| rules::set_text(at.session(), Language::English, "x").map(drop)),
    ("leaving_plan", Right::LetPeopleGo, Looks, |at| leaving::plan(&at.base.desk, at.session(), at.colleague).map(drop)),
    ("leaving_clients", Right::LetPeopleGo, Looks, |at| leaving::clients(at.session(), at.colleague).map(drop)),
    ("leaving_run", Right::LetPeopleGo, Writes, |at| {
        let request = leaving::Request { user: at.colleague, successor: None, only: None };
        leaving::run(&at.base.desk, at.session(), &request, &mut |_, _, _| ()).map(drop)
    }),
    ("kit_check", Right::HoldKit, Writes, |at| kit::check(&at.base.desk, at.session(), "words").map(drop)),
    ("restore_run", Right::HoldKit, Writes, |at| restore::check_allowed(&*at.signed_in()?)),
    ("journal_page", Right::SeeJournal, Looks, |at| journal::page(at.session(), &JournalFilter::default(), None, 9).map(drop)),
    ("journal_verify", Right::SeeJournal, Writes, |at| journal::verify(at.session()).map(drop)),
    ("journal_heat", Right::SeeJournal, Looks, |at| journal::heat(at.session(), 7).map(drop)),
    ("journal_export", Right::ExportJournal, Writes, |at| {
        let path = at.base.salon.root().join("journal.csv");
        journal::export(at.session(), &JournalFilter::default(), &path, "для перевірки").map(drop)
    }),
    ("backup_targets", Right::MakeBackups, Writes, |at| {
        at.base.desk.set_targets(at.session(), vec![at.base.salon.root().join("elsewhere")])
    }),
    ("backup_now", Right::MakeBackups, Writes, |at| backups::run(&at.base.desk, &at.base.salon.target(), &mut |_| Flow::Go).map(drop)),
    // What everybody has who is at work.
    ("keep_draft", Right::UseDesk, Writes, |at| at.base.desk.keep_draft(Some(b"half"))),
    ("sign_rules", Right::UseDesk, Writes, |at| arrival::sign_rules(&at.base.desk, at.session(), 1).map(drop)),
    ("lesson_answer", Right::UseDesk, Writes, |at| arrival::take_lesson(&at.base.desk, at.session(), &[]).map(drop)),
    ("factor_offer", Right::UseDesk, Writes, |at| arrival::offer_factor(at.session()).map(drop)),
];

/// Commands that are for whoever sits there, and why each needs no right.
const OPEN: &[(&str, &str)] = &[
    ("app_state", "what the screen shows at all"),
    ("set_language", "of this computer"),
    ("set_color_scheme", "of this computer"),
    ("set_text_scale", "of this computer"),
    ("set_calendar_look", "of this computer"),
    ("activity", "says that somebody works"),
    ("print_page", "prints what is on the screen"),
    ("countries", "constant"),
    ("journal_actions", "constant"),
    ("lesson_questions", "constant"),
    ("rights_matrix", "constant"),
    ("password_strength", "judges what was typed"),
    ("visit_undo", "asks for the right of the change that it takes back"),
    ("people", "names of the lock screen, for filters"),
    ("specialists", "names of the lock screen, for choosing"),
    ("unlock", "asks for the password"),
    ("lock", "everybody may"),
    ("lock_down", "its own right, and it ends a look as another role"),
    ("accept_invitation", "asks for the code"),
    ("pass_step_code", "a step of signing in"),
    ("change_password", "a step of signing in; asks for the password"),
    ("skip_grace", "a step of signing in"),
    ("factor_confirm", "a step of signing in; asks for the code"),
    ("rules_to_sign", "a step of signing in"),
    ("step_up", "asks for the password"),
    ("see_as", "asks whether it is an owner"),
    ("computer_enrol", "asks for the password and the code"),
    ("setup_create", "makes a base where none is"),
    ("kit_confirm", "while the base is being set up"),
    ("kit_reset_password", "asks for the recovery sheet"),
    ("demo_open", "invented people"),
    ("demo_leave", "invented people"),
    ("import_cancel", "stops a job of this window"),
    ("backup_cancel", "stops a job of this window"),
    ("restore_cancel", "stops a job of this window"),
    ("backup_state", "whether copies are made, for everybody's first screen"),
    ("backup_sets", "numbers and times of sealed copies"),
    ("restore_scan", "numbers and times of sealed copies"),
    ("restore_sets", "asks for the recovery sheet"),
];

/// What is not there: whoever may look for it is told so, and nobody else.
fn nowhere<T: FromStr<Err: std::fmt::Debug>>() -> T {
    "01a2022f-e158-73d3-a800-c3c5a761f2e8".parse().unwrap()
}

fn day() -> Day {
    "2026-11-23".parse().unwrap()
}

fn service() -> ServiceDetails {
    ServiceDetails { name: "Стрижка".into(), minutes: 45, ..ServiceDetails::default() }
}

fn wish() -> Wish {
    let (whom, weekdays) = (Whom::Guest("Оля".into()), Weekdays::ALL);
    Wish { whom, service: None, specialists: Vec::new(), from: day(), until: day(), weekdays, span: None, note: String::new() }
}

fn list() -> Source {
    Source::read("list.csv".into(), "Ім'я;Телефон\nОля;0671112233\n".into()).unwrap()
}

/// The owner at the desk, with two people who work there, a client and an import.
fn scene() -> Scene {
    let mut base = Opened::new();
    let client = base.add("Іван", "Бойко", "0501234567").id;
    let worker = base.hire("Софія", ReadyRole::FrontDesk);
    base.owner_sits_down();
    let colleague = base.hire("Марко", ReadyRole::Specialist);
    base.owner_sits_down();
    base.step_up();
    base.salon.target();
    let (import, _) = imports::run(&base.session, &list(), Strategy::Skip, &mut |_| Flow::Go).unwrap();
    Scene { base, client, worker, colleague, import }
}

/// Each guarded command that `chosen` takes is refused with one of `codes`.
fn check_shut(at: &Scene, codes: &[Code], chosen: impl Fn(Right, Deed) -> bool) {
    for (name, right, deed, attempt) in GUARDED.iter().filter(|(_, right, deed, _)| chosen(*right, *deed)) {
        let told = attempt(at).err().map(|error| error.code());
        assert!(told.is_some_and(|code| codes.contains(&code)), "{name} {right:?} {:?}: {told:?}", *deed == Writes);
    }
}

/// What anybody could have changed, in one text.
fn everything(at: &Scene) -> String {
    let session = at.session();
    let people: Vec<_> = people::accounts(session).unwrap();
    let files: BTreeSet<_> = fs::read_dir(at.base.salon.root()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    let day = (services::list(session).unwrap(), specialists::list(session).unwrap(), waitlist::list(session).unwrap());
    let settings = (export::is_approval_needed(session).unwrap(), computers::is_bound(session).unwrap(), at.base.desk.local());
    format!(
        "{:?} {people:?} {:?} {:?} {settings:?} {files:?} {:?} {:?}",
        crate::salon::rows(session, ""),
        roles::list(session).unwrap(),
        rules::all(session).unwrap().version,
        imports::list(session).unwrap().len(),
        day,
    )
}

#[test]
fn every_command_of_the_window_is_known_with_what_guards_it() {
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/src/commands/mod.rs")).unwrap();
    let (_, list) = source.split_once("collect_commands![").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    let commands: BTreeSet<&str> =
        list.split(',').filter_map(|path| path.trim().rsplit("::").next()).filter(|name| !name.is_empty()).collect();
    let guarded = GUARDED.iter().map(|(name, ..)| *name);
    let open = OPEN.iter().map(|(name, _)| *name);
    assert_eq!(guarded.chain(open).collect::<BTreeSet<_>>(), commands);
}

#[test]
fn each_role_gets_through_the_doors_of_its_rights_and_through_no_other() {
    for role in ReadyRole::ALL.into_iter().filter(|role| *role != ReadyRole::Owner) {
        let mut at = scene();
        at.base.hire("Іра", role);
        for (name, right, _, attempt) in GUARDED {
            let code = attempt(&at).err().map(|error| error.code());
            let refused = matches!(code, Some(Code::Forbidden | Code::ExportOff));
            assert_eq!(refused, !Rules::ready(role).allow(*right), "{role:?} {name}: {code:?}");
        }
    }
}

#[test]
fn nothing_is_served_to_somebody_whose_confirmation_code_is_missing() {
    let mut at = scene();
    let offer = arrival::offer_factor(at.session()).unwrap();
    arrival::confirm_factor(&at.base.desk, at.session(), &code_of(&offer.secret, &at.base)).unwrap();
    at.base.owner_sits_down();
    check_shut(&at, &[Code::StepFirst], |_, _| true);
    assert!(at.base.desk.session().is_some_and(|session| !session.steps().is_empty()));
}

#[test]
fn nothing_is_served_outside_working_hours() {
    let mut at = scene();
    let in_the_day = |rules| Rules { rights: all_but_owners(), hours: Hours::parse("0:540-1080").unwrap(), ..rules };
    at.base.change_rules(ReadyRole::FrontDesk, in_the_day).unwrap();
    at.base.sit_down(at.worker);
    let left = at.base.session.hours_left().unwrap();
    at.base.salon.pass(i64::from(left) * MINUTE);
    check_shut(&at, &[Code::OutsideHours], |right, _| right != Right::UseDesk && !right.is_owners());
}

#[test]
fn nothing_is_served_to_somebody_the_watch_stopped() {
    let at = scene();
    at.session().stop();
    check_shut(&at, &[Code::Locked], |_, _| true);
    assert!(at.session().step_up(&password(), None).is_err() && at.session().see_as(None).is_err());
}

#[test]
fn nothing_is_served_after_the_lock() {
    let at = scene();
    at.base.desk.lock().unwrap();
    // A copy can be made while nobody is signed in; it is sealed.
    check_shut(&at, &[Code::Locked], |right, _| right != Right::MakeBackups);
}

/// Every right that can be given to somebody who is no owner.
fn all_but_owners() -> Rights {
    Rights::of(Right::ALL.iter().copied().filter(|right| !right.is_owners()))
}

#[test]
fn who_looks_as_another_role_changes_nothing_at_all() {
    let at = scene();
    at.base.change_rules(ReadyRole::Administrator, |_| Rules { rights: all_but_owners(), ..Rules::unlimited() }).unwrap();
    let before = everything(&at);
    at.session().see_as(Some(&ReadyRole::Administrator.into())).unwrap();
    check_shut(&at, &[Code::OnlyLooking, Code::Forbidden], |_, deed| deed == Writes);
    for (name, right, ..) in GUARDED.iter().filter(|(_, right, ..)| right.is_owners()) {
        assert!(!at.session().may(*right), "{name}");
    }
    at.session().see_as(None).unwrap();
    fs::remove_file(at.base.salon.root().join("found.csv")).unwrap();
    assert!(everything(&at) == before);
}
