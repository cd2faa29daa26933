//! Every role × every command × a client in reach and one out of it, with what the policy says worked out beside it.

use crate::salon::{Opened, newcomer, person};
use kartoteka_api::{
    Code, Error, JournalFilter, Session,
    booking::{self, Asked, Booking, Move, Overriding, PartAsked, Scope, VisitDraft},
    calendar, clients, computers, day_sheet, export, imports, interactions, journal, kit, lockdown, people, resources, roles, rules,
    schedule, services, specialists, timeline, waitlist, warnings, watch,
};
use kartoteka_domain::{
    Channel, ClientDraft, ClientId, Direction, InteractionDetails, Language, Millis, ReadyRole, ResourceKind, Right, Rules, ServiceDetails,
    Sight, Status, UserId, VisitId, WaitId, Wall, WarningKind, WeekPlan, Whom, Wish, day::Weekdays,
};

/// What a command is tried on.
struct Target<'t> {
    base: &'t Opened,
    client: ClientId,
    colleague: UserId,
}

type Attempt = fn(&Target<'_>) -> Result<(), Error>;

fn session<'t>(target: &'t Target<'_>) -> &'t Session {
    &target.base.session
}

/// Commands on a client: the right each needs.
const ON_A_CLIENT: [(&str, Right, Attempt); 14] = [
    ("card", Right::SeeClients, |target| clients::get(session(target), target.client).map(drop)),
    ("reveal", Right::SeeContacts, |target| clients::reveal(session(target), target.client).map(drop)),
    ("print", Right::PrintClients, |target| clients::printed(session(target), "card", Some(target.client))),
    ("note", Right::SeeSeniorNotes, |target| clients::senior_note(session(target), target.client).map(drop)),
    ("set-note", Right::ChangeSeniorNotes, |target| clients::set_senior_note(session(target), target.client, "x")),
    ("change", Right::ChangeClients, |target| {
        let draft = ClientDraft { first_name: "Я".into(), ..ClientDraft::default() };
        clients::update(session(target), target.client, &draft, Millis(0)).map(drop)
    }),
    ("warnings", Right::SeeWarnings, |target| match warnings::of(session(target), target.client) {
        // Nothing is told of a client out of reach, as if there were none.
        Ok(told) if told.is_empty() => clients::get(session(target), target.client).map(drop),
        told => told.map(drop),
    }),
    ("warn", Right::ChangeWarnings, |target| warnings::add(session(target), target.client, WarningKind::Allergy, "латекс").map(drop)),
    ("facts", Right::SeeClients, |target| {
        clients::get(session(target), target.client)?;
        timeline::facts(session(target), target.client).map(drop)
    }),
    ("timeline", Right::SeeClients, |target| {
        clients::get(session(target), target.client)?;
        timeline::page(session(target), target.client, &[], None, 9).map(drop)
    }),
    ("log", Right::SeeNotes, |target| {
        let (channel, direction) = (Channel::Call, Direction::In);
        let details = InteractionDetails { channel, direction, text: "питала".into(), result: String::new() };
        interactions::add(session(target), target.client, details).map(drop)
    }),
    ("offer", Right::SeeVisits, |target| booking::offer(session(target), target.client).map(drop)),
    ("restore", Right::DeleteClients, |target| clients::restore(session(target), target.client).map(drop)),
    ("delete", Right::DeleteClients, |target| clients::delete(session(target), target.client)),
];

/// All others.
const COMMANDS: [(&str, Right, Attempt); 45] = [
    ("list", Right::SeeClients, |target| clients::page(session(target), "", 0, 10).map(drop)),
    ("search", Right::SeeClients, |target| clients::page(session(target), "бойко", 0, 10).map(drop)),
    ("same-phone", Right::SeeClients, |target| clients::with_phone(session(target), "0501234567", None).map(drop)),
    ("add", Right::AddClients, |target| clients::create(session(target), &person("Оля", "", "")).map(drop)),
    ("bin", Right::DeleteClients, |target| clients::bin(session(target)).map(drop)),
    ("imports", Right::ImportClients, |target| imports::list(session(target)).map(drop)),
    ("export", Right::ExportClients, |target| export::plan(session(target), "").map(drop)),
    ("exports", Right::SeeWatch, |target| export::list(session(target)).map(drop)),
    ("accounts", Right::SeePeople, |target| people::accounts(session(target)).map(drop)),
    ("invite", Right::InvitePeople, |target| {
        people::invite(&target.base.desk, session(target), &newcomer("Я", ReadyRole::JuniorSpecialist)).map(drop)
    }),
    ("reinvite", Right::InvitePeople, |target| people::reinvite(&target.base.desk, session(target), target.colleague).map(drop)),
    ("take-off-codes", Right::InvitePeople, |target| people::reset_factor(session(target), target.colleague)),
    ("roles", Right::SeePeople, |target| roles::list(session(target)).map(drop)),
    ("copy-role", Right::ChangeRoles, |target| {
        roles::copy(&target.base.desk, session(target), &ReadyRole::FrontDesk.into(), "Я").map(drop)
    }),
    ("reset-role", Right::ChangeRoles, |target| roles::reset(&target.base.desk, session(target), &ReadyRole::FrontDesk.into())),
    ("staff-data", Right::SeeStaffData, |target| people::staff_data(session(target), target.colleague).map(drop)),
    ("set-staff-data", Right::ChangeStaffData, |target| people::set_staff_data(session(target), target.colleague, "x")),
    ("journal", Right::SeeJournal, |target| journal::page(session(target), &JournalFilter::default(), None, 10).map(drop)),
    ("verify", Right::SeeJournal, |target| journal::verify(session(target)).map(drop)),
    ("alerts", Right::SeeWatch, |target| watch::list(session(target)).map(drop)),
    ("lift", Right::ChangeWatch, |target| watch::lift(session(target), target.colleague)),
    ("set-rules", Right::ChangeWatch, |target| rules::set_text(session(target), Language::English, "x").map(drop)),
    ("computers", Right::ChangeSettings, |target| computers::list(session(target)).map(drop)),
    ("binding", Right::HoldKit, |target| computers::set_bound(session(target), true)),
    ("time-zone", Right::ChangeSettings, |target| target.base.desk.set_time_zone(session(target), "Europe/Warsaw")),
    ("calendar", Right::SeeVisits, |target| calendar::days(session(target), when().day(), 7, None).map(drop)),
    ("month", Right::SeeVisits, |target| calendar::month(session(target), when().day()).map(drop)),
    ("day-sheet", Right::PrintVisits, |target| day_sheet::sheet(session(target), when().day(), None).map(drop)),
    ("print-day-sheet", Right::PrintVisits, |target| clients::printed(session(target), "day-sheet 2026-09-22", None)),
    ("book", Right::AddVisits, |target| booking::book(session(target), &guest_of(session(target).actor().user)).map(drop)),
    ("preview", Right::AddVisits, |target| booking::preview(session(target), &guest_of(target.colleague), None).map(drop)),
    ("waitlist", Right::SeeVisits, |target| waitlist::list(session(target)).map(drop)),
    ("wait", Right::AddVisits, |target| waitlist::add(session(target), wish(Whom::Guest("Оля".into()), Vec::new())).map(drop)),
    ("who-fits", Right::SeeVisits, |target| waitlist::matches(session(target), target.colleague, when(), None).map(drop)),
    ("services", Right::SeeVisits, |target| services::list(session(target)).map(drop)),
    ("add-service", Right::ChangeServices, |target| {
        let details = ServiceDetails { name: "Я".into(), minutes: 30, ..ServiceDetails::default() };
        services::save(session(target), None, details, None).map(drop)
    }),
    ("rooms", Right::SeeVisits, |target| resources::list(session(target)).map(drop)),
    ("add-room", Right::ChangeServices, |target| resources::save(session(target), None, ResourceKind::Room, "Я").map(drop)),
    ("staff", Right::SeeVisits, |target| specialists::list(session(target)).map(drop)),
    ("set-staff", Right::ChangeServices, |target| specialists::save(session(target), target.colleague, 1, true, &[])),
    ("set-week", Right::ChangeSchedule, |target| schedule::set_week(session(target), target.colleague, WeekPlan::default()).map(drop)),
    ("set-closed", Right::ChangeSchedule, |target| schedule::set_closed(session(target), &[(when().day(), "Я".into())], &[]).map(drop)),
    ("known-warnings", Right::SeeWarnings, |target| warnings::terms(session(target)).map(drop)),
    ("kit-check", Right::HoldKit, |target| kit::check(&target.base.desk, session(target), "words").map(drop)),
    // The last one: it locks.
    ("lock-down", Right::LockDown, |target| lockdown::begin(&target.base.desk, session(target))),
];

/// Commands on a visit: the right each needs.
const ON_A_VISIT: [(&str, Right, VisitAttempt); 8] = [
    ("visit", Right::SeeVisits, |session, visit| booking::get(session, visit).map(drop)),
    ("change", Right::ChangeVisits, |session, visit| {
        let draft = VisitDraft { whom: Asked::Nobody, parts: Vec::new(), note: String::new(), only_this_specialist: false };
        booking::change(session, visit, &draft, Scope::This, Millis(0), &Overriding::default()).map(drop)
    }),
    ("repeat", Right::ChangeVisits, |session, visit| {
        let draft = VisitDraft { whom: Asked::Nobody, parts: Vec::new(), note: String::new(), only_this_specialist: false };
        booking::repeat(session, visit, &draft, None, Scope::This, Millis(0), &Overriding::default()).map(drop)
    }),
    ("move", Right::ChangeVisits, |session, visit| {
        let to = Move { place: 0, start: when(), specialist: None, room: None, minutes: None };
        booking::move_to(session, visit, to, Scope::This, Millis(0), &Overriding::default()).map(drop)
    }),
    ("status", Right::ChangeVisits, |session, visit| {
        booking::set_status(session, visit, Status::Confirmed, "", &Overriding::default()).map(drop)
    }),
    ("paid", Right::ChangeVisits, |session, visit| booking::set_paid(session, visit, true).map(drop)),
    ("cancel", Right::CancelVisits, |session, visit| booking::cancel(session, visit, "захворіла", Scope::This).map(drop)),
    // The last one: afterwards it is not there.
    ("remove", Right::CancelVisits, |session, visit| booking::remove(session, visit, Scope::This).map(drop)),
];

/// Commands on a wish of the waitlist: the right each needs.
const ON_A_WISH: [(&str, Right, WishAttempt); 4] = [
    ("openings", Right::SeeVisits, |session, id| waitlist::openings(session, id).map(drop)),
    ("change", Right::ChangeVisits, |session, id| {
        waitlist::change(session, id, wish(Whom::Guest("Оля".into()), Vec::new()), Millis(0)).map(drop)
    }),
    ("close", Right::ChangeVisits, waitlist::close),
    ("reopen", Right::ChangeVisits, waitlist::reopen),
];

type WishAttempt = fn(&Session, WaitId) -> Result<(), Error>;

/// A wish for any time of the day after the salon's clock begins.
fn wish(whom: Whom, specialists: Vec<UserId>) -> Wish {
    let (from, until, weekdays) = (when().day(), when().day(), Weekdays::ALL);
    Wish { whom, service: None, specialists, from, until, weekdays, span: None, note: String::new() }
}

type VisitAttempt = fn(&Session, VisitId) -> Result<(), Error>;

/// A day after the salon's clock begins.
fn when() -> Wall {
    "2026-09-22T10:00".parse().unwrap()
}

/// Half an hour of somebody without a card with `specialist`.
fn guest_of(specialist: UserId) -> Booking {
    let part = PartAsked { service: None, specialist, start: when(), minutes: Some(30), price: None, room: None, equipment: None };
    let overriding = Overriding { clash: Some("без графіка".into()), warning: None };
    Booking {
        whom: Asked::Guest("Оля".into()),
        parts: vec![part],
        note: String::new(),
        only_this_specialist: false,
        repeat: None,
        waiting: None,
        overriding,
    }
}

/// The owner books `client` with `specialist`, whatever stands in the way.
fn booked(base: &Opened, client: ClientId, specialist: UserId) -> VisitId {
    specialists::save(&base.session, specialist, 0, true, &[]).unwrap();
    let booking = Booking { whom: Asked::Client(client), ..guest_of(specialist) };
    booking::book(&base.session, &booking).unwrap().visits[0]
}

/// The role at a desk with a client of its own, one of a colleague and a very important one.
struct Scene {
    base: Opened,
    own: ClientId,
    others: [ClientId; 2],
    colleague: UserId,
}

fn scene(role: ReadyRole) -> Scene {
    let mut base = Opened::new();
    let colleague = base.hire("Іра", ReadyRole::Specialist);
    base.owner_sits_down();
    let me = if role == ReadyRole::Owner { base.session.actor().user } else { base.hire("Марко", role) };
    base.owner_sits_down();
    let add = |draft: ClientDraft| clients::create(&base.session, &draft).unwrap().client.id;
    let of = |user: UserId| ClientDraft { specialist: user.to_string(), ..person("Хтось", "Бойко", "0501234567") };
    let own = add(of(me));
    let others = [add(of(colleague)), add(ClientDraft { vip: true, ..of(colleague) })];
    if role != ReadyRole::Owner {
        base.sit_down(me);
    }
    Scene { base, own, others, colleague }
}

/// What comes of an attempt, as far as rights decide it.
fn outcome(result: Result<(), Error>) -> &'static str {
    match result.map_err(|error| error.code()) {
        Err(Code::Forbidden | Code::ExportOff) => "forbidden",
        Err(Code::NotFound) => "not found",
        // Beyond the door: it works, or somebody was faster, or the password is asked for.
        _ => "allowed",
    }
}

#[test]
fn on_a_client_every_role_may_what_the_policy_says_in_its_reach_and_nothing_beyond() {
    for role in ReadyRole::ALL {
        let Scene { base, own, others, colleague } = scene(role);
        let rules = Rules::ready(role);
        let sight = Sight::of(&rules, base.session.actor().user, base.salon.now());
        for (client, owner_is, vip) in
            [(own, base.session.actor().user, false), (others[0], colleague, false), (others[1], colleague, true)]
        {
            let covered = sight.covers(Some(owner_is), vip, base.salon.now());
            for (name, right, attempt) in ON_A_CLIENT {
                let expected = match (rules.allow(right), covered) {
                    (false, _) => "forbidden",
                    (true, false) => "not found",
                    // Nobody brings back what is not in the bin.
                    (true, true) if name == "restore" => "not found",
                    (true, true) => "allowed",
                };
                let told = outcome(attempt(&Target { base: &base, client, colleague }));
                assert_eq!(told, expected, "{role:?} {name} reach {:?} vip {vip}", rules.reach);
            }
        }
    }
}

#[test]
fn on_a_visit_every_role_may_what_the_policy_says_in_its_reach_and_nothing_beyond() {
    for role in ReadyRole::ALL {
        let Scene { mut base, own, others, colleague } = scene(role);
        let me = base.session.actor().user;
        base.owner_sits_down();
        let visits = [(own, me, false), (others[0], colleague, false), (others[1], me, true)];
        let visits = visits.map(|(client, specialist, vip)| (booked(&base, client, specialist), specialist, vip));
        if role != ReadyRole::Owner {
            base.sit_down(me);
        }
        let rules = Rules::ready(role);
        let sight = Sight::of(&rules, me, base.salon.now());
        for (visit, specialist, vip) in visits {
            let seen = sight.covers_visit([specialist].into_iter(), base.salon.now()) && (sight.vip || !vip);
            for (name, right, attempt) in ON_A_VISIT {
                let expected = match (rules.allow(right), seen) {
                    (false, _) => "forbidden",
                    (true, false) => "not found",
                    (true, true) => "allowed",
                };
                let told = outcome(attempt(&base.session, visit));
                assert_eq!(told, expected, "{role:?} {name} reach {:?} vip {vip}", rules.reach);
            }
        }
    }
}

#[test]
fn on_the_waitlist_every_role_may_what_the_policy_says_in_its_reach_and_nothing_beyond() {
    for role in ReadyRole::ALL {
        let Scene { mut base, own, others, colleague } = scene(role);
        let me = base.session.actor().user;
        base.owner_sits_down();
        let wishes = [(own, vec![me], false), (own, Vec::new(), false), (others[0], vec![colleague], false), (others[1], vec![me], true)];
        let wishes = wishes.map(|(client, specialists, vip): (ClientId, Vec<UserId>, bool)| {
            let added = waitlist::add(&base.session, wish(Whom::Client(client), specialists.clone())).unwrap();
            (added.id, specialists, vip)
        });
        if role != ReadyRole::Owner {
            base.sit_down(me);
        }
        let rules = Rules::ready(role);
        let sight = Sight::of(&rules, me, base.salon.now());
        for (id, specialists, vip) in wishes {
            let seen = sight.covers_waiting(&specialists) && (sight.vip || !vip);
            for (name, right, attempt) in ON_A_WISH {
                let expected = match (rules.allow(right), seen) {
                    (false, _) => "forbidden",
                    (true, false) => "not found",
                    (true, true) => "allowed",
                };
                assert_eq!(outcome(attempt(&base.session, id)), expected, "{role:?} {name} for {} vip {vip}", specialists.len());
            }
        }
    }
}

#[test]
fn every_role_may_every_command_that_the_policy_gives_it_and_no_other() {
    for role in ReadyRole::ALL {
        let Scene { base, own, colleague, .. } = scene(role);
        let target = Target { base: &base, client: own, colleague };
        for (name, right, attempt) in COMMANDS {
            let allowed = Rules::ready(role).allow(right);
            let told = outcome(attempt(&target));
            assert_eq!(told == "forbidden", !allowed, "{role:?} {name}: {told}");
        }
    }
}
