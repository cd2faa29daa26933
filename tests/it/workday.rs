//! A day on which people come, work, are stopped and leave: everything that they can do and the journal tells.

use crate::{
    leaving::let_go,
    salon::{Opened, arrive, check_refused, password, staff_password},
};
use kartoteka_api::{
    Code, Password, arrival,
    booking::{self, Asked, Booking, Overriding, PartAsked, Scope},
    calendar, clients, export, interactions, journal, lockdown, people, resources, roles, rules, schedule, services, specialists, trace,
    waitlist, warnings, watch,
};
use kartoteka_domain::{
    Channel, ClientId, Direction, InteractionDetails, Language, Meter, Money, ReadyRole, ResourceKind, Rules, ServiceDetails, ServiceId,
    Status, UserId, WarningKind, WeekPlan, Whom, Wish, day::Weekdays, service::Skill,
};

/// A day with people in it; the owner sits at the desk again at its end.
pub fn happen(base: &mut Opened, client: ClientId) {
    let ira = base.hire("Ірина", ReadyRole::Administrator);
    base.owner_sits_down();
    let marko = base.hire("Марко", ReadyRole::Specialist);
    one_works(base, client);
    base.owner_sits_down();
    accounts_change(base, marko);
    clients_go_out(base, ira);
    one_is_stopped(base, client, marko);
    one_locks_down(base, marko);
    people_are_booked(base, client, marko);
    base.step_up();
    let_go(base, marko, Some(ira)).unwrap();
}

fn one_works(base: &Opened, client: ClientId) {
    clients::reveal(&base.session, client).unwrap();
    clients::set_senior_note(&base.session, client, "каже лише старшим").unwrap();
    clients::senior_note(&base.session, client).unwrap();
    let other = Password::new("seven violet kites above the harbour 12".into());
    arrival::change_password(&base.desk, &base.session, &staff_password(), &other).unwrap();
    arrival::change_password(&base.desk, &base.session, &other, &Password::new(LATER.into())).unwrap();
}

/// What Marko's password is in the end.
const LATER: &str = "quiet copper meadow under 31 bridges";

fn accounts_change(base: &mut Opened, marko: UserId) {
    base.step_up();
    people::set_staff_data(&base.session, marko, "ставка 120").unwrap();
    people::staff_data(&base.session, marko).unwrap();
    let draft =
        people::AccountDraft { first_name: "Марк".into(), last_name: String::new(), role: ReadyRole::Specialist.into(), hours: None };
    people::update(&base.desk, &base.session, marko, &draft).unwrap();
    let made = roles::copy(&base.desk, &base.session, &ReadyRole::FrontDesk.into(), "Зміна").unwrap().role;
    roles::remove(&base.desk, &base.session, &made.id).unwrap();
    base.session.see_as(Some(&ReadyRole::FrontDesk.into())).unwrap();
    base.session.see_as(None).unwrap();
    rules::set_text(&base.session, Language::Ukrainian, "Нові правила").unwrap();
    codes_come_and_go(base);
}

fn codes_come_and_go(base: &mut Opened) {
    let offer = arrival::offer_factor(&base.session).unwrap();
    let code = crate::arrival::code_of(&offer.secret, base);
    let (recovery, _) = arrival::confirm_factor(&base.desk, &base.session, &code).unwrap();
    base.owner_sits_down();
    arrival::pass_code(&base.desk, &base.session, &recovery[0]).unwrap();
    base.session.step_up(&password(), Some(&recovery[1])).unwrap();
    let owner = base.session.actor().user;
    people::reset_factor(&base.session, owner).unwrap();
}

fn clients_go_out(base: &Opened, ira: UserId) {
    let path = base.salon.root().join("out.csv");
    let request = export::Request {
        query: "",
        format: export::FileFormat::Csv,
        path: path.clone(),
        reason: "для бухгалтера",
        approval: Some((ira, &staff_password())),
    };
    export::run(&base.desk, &base.session, &request).unwrap();
    trace::file(&base.session, &path).unwrap();
    export::copied(&base.session, 3).unwrap();
    clients::printed(&base.session, "clients", None).unwrap();
    journal::export(&base.session, &journal::JournalFilter::default(), &base.salon.root().join("journal.csv"), "для перевірки").unwrap();
}

fn one_is_stopped(base: &mut Opened, client: ClientId, marko: UserId) {
    base.change_rules(ReadyRole::Specialist, |rules| Rules { limits: rules.limits.with(Meter::Cards, Some(1)), ..rules }).unwrap();
    marko_sits_down(base, marko);
    clients::get(&base.session, client).unwrap();
    check_refused(clients::get(&base.session, client), Code::WatchStopped);
    base.owner_sits_down();
    watch::lift(&base.session, marko).unwrap();
    base.change_rules(ReadyRole::Specialist, |rules| rules).unwrap();
}

fn marko_sits_down(base: &mut Opened, marko: UserId) {
    let signed_in = base.desk.unlock(marko, &Password::new(LATER.into())).unwrap();
    base.session = arrive(&base.desk, signed_in);
}

fn one_locks_down(base: &mut Opened, marko: UserId) {
    marko_sits_down(base, marko);
    lockdown::begin(&base.desk, &base.session).unwrap();
    check_refused(base.desk.unlock(marko, &Password::new(LATER.into())), Code::LockedDown);
    base.owner_sits_down();
    lockdown::end(&base.desk, &base.session).unwrap();
}

/// Everything that can be done with services, hours, visits, wishes and warnings.
fn people_are_booked(base: &Opened, client: ClientId, marko: UserId) {
    let haircut = the_catalogue_changes(base, marko);
    warnings_come_and_go(base, client);
    contacts_are_logged(base, client);
    let asked = |whom: Asked, hour: u16| {
        let start = base.session.wall_now().day().plus(2).at(hour * 60);
        let part = PartAsked { service: Some(haircut), specialist: marko, start, minutes: None, price: None, room: None, equipment: None };
        let overriding = Overriding { clash: Some("терміново".into()), warning: Some("домовилися".into()) };
        Booking { whom, parts: vec![part], note: String::new(), only_this_specialist: false, repeat: None, waiting: None, overriding }
    };
    // A second one at the same time, and against a warning.
    let visit = booking::book(&base.session, &asked(Asked::Client(client), 4)).unwrap();
    booking::book(&base.session, &asked(Asked::Guest("Оля".into()), 4)).unwrap();
    booking::set_paid(&base.session, visit.visits[0], true).unwrap();
    let arrived = Overriding { clash: None, warning: Some("домовилися".into()) };
    let changed = booking::set_status(&base.session, visit.visits[0], Status::Arrived, "", &arrived).unwrap();
    booking::undo(&base.session, changed.undo).unwrap();
    booking::cancel(&base.session, visit.visits[0], "захворіла", Scope::This).unwrap();
    booking::remove(&base.session, visit.visits[0], Scope::This).unwrap();
    calendar::days(&base.session, base.session.wall_now().day().plus(40), 7, None).unwrap();
    somebody_waits(base, marko);
}

fn the_catalogue_changes(base: &Opened, marko: UserId) -> ServiceId {
    resources::save(&base.session, None, ResourceKind::Room, "Зал").unwrap();
    specialists::save(&base.session, marko, 1, true, &[]).unwrap();
    schedule::set_week(&base.session, marko, WeekPlan::default()).unwrap();
    schedule::set_closed(&base.session, &[(base.session.wall_now().day(), "Свято".into())], &[]).unwrap();
    let skill = Skill { specialist: marko, minutes: None, price: None };
    let contraindications = vec!["латекс".to_owned()];
    let details =
        ServiceDetails {
            name: "Стрижка".into(), minutes: 45, contraindications, specialists: vec![skill], ..ServiceDetails::default()
        };
    let service = services::save(&base.session, None, details.clone(), None).unwrap();
    let dearer = ServiceDetails { price: Money(60_000), ..details };
    services::save(&base.session, Some(service.id), dearer, Some(service.updated_at)).unwrap();
    services::remove(&base.session, service.id).unwrap();
    services::restore(&base.session, service.id).unwrap();
    service.id
}

fn contacts_are_logged(base: &Opened, client: ClientId) {
    let (channel, direction) = (Channel::Call, Direction::In);
    let said = |text: &str| InteractionDetails { channel, direction, text: text.into(), result: String::new() };
    let logged = interactions::add(&base.session, client, said("питає про ціну")).unwrap();
    let logged = interactions::change(&base.session, logged.id, said("питала про ціну"), logged.updated_at).unwrap();
    interactions::remove(&base.session, logged.id).unwrap();
    interactions::restore(&base.session, logged.id).unwrap();
}

fn warnings_come_and_go(base: &Opened, client: ClientId) {
    let warning = warnings::add(&base.session, client, WarningKind::Other, "латекс").unwrap();
    warnings::change(&base.session, warning.id, WarningKind::Allergy, "латекс").unwrap();
    warnings::remove(&base.session, warning.id).unwrap();
    warnings::restore(&base.session, warning.id).unwrap();
}

fn somebody_waits(base: &Opened, marko: UserId) {
    let day = base.session.wall_now().day();
    let wish = Wish {
        whom: Whom::Guest("Оля".into()),
        service: None,
        specialists: vec![marko],
        from: day,
        until: day.plus(7),
        weekdays: Weekdays::ALL,
        span: None,
        note: String::new(),
    };
    let waiting = waitlist::add(&base.session, wish.clone()).unwrap();
    waitlist::change(&base.session, waiting.id, Wish { note: "зранку".into(), ..wish }, waiting.updated_at).unwrap();
    waitlist::close(&base.session, waiting.id).unwrap();
}
