//! A day on which people come, work, are stopped and leave: everything that they can do and the journal tells.

use crate::{
    leaving::let_go,
    salon::{Opened, arrive, check_refused, password, staff_password},
};
use kartoteka_api::{Code, Password, arrival, clients, export, journal, lockdown, people, roles, rules, trace, watch};
use kartoteka_domain::{ClientId, Language, Meter, ReadyRole, Rules, UserId};

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
