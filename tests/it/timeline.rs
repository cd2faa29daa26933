//! What a card tells of a client's history: the log of contacts, the timeline, the facts of its header.

use crate::{
    diary::{Diary, tomorrow},
    salon::{DAY, Opened, check_refused, last_actions, person},
};
use kartoteka_api::{
    Code, Error, Session, VisitFacts,
    booking::{self, Asked, Overriding, Scope},
    clients, interactions,
    timeline::{self, Item, Kind},
    warnings,
};
use kartoteka_domain::{
    Channel, ClientDraft, ClientId, Direction, Interaction, InteractionDetails, Money, Reach, ReadyRole, Right, Rights, Rules, Status,
    WarningKind,
};

fn details(text: &str, result: &str) -> InteractionDetails {
    InteractionDetails { channel: Channel::Call, direction: Direction::In, text: text.into(), result: result.into() }
}

fn log(session: &Session, client: ClientId, text: &str) -> Interaction {
    interactions::add(session, client, details(text, "")).unwrap()
}

/// Each line of the timeline in a word or two, page by page of `count`.
fn told(session: &Session, client: ClientId, kinds: &[Kind], count: usize) -> Vec<String> {
    let (mut lines, mut before) = (Vec::new(), None);
    loop {
        let page = timeline::page(session, client, kinds, before, count).unwrap();
        assert!(page.items.len() == count || page.next.is_none(), "a page in the middle is full");
        lines.extend(page.items.into_iter().map(line));
        // As the window hands it back.
        let Some(next) = page.next else { return lines };
        before = Some(next.to_string().parse().unwrap());
    }
}

fn line(item: Item) -> String {
    match item {
        Item::Visit(visit) => format!("visit {} {} {}", visit.start, visit.status.code(), visit.services.join("+")),
        Item::Contact(contact) => format!("contact {} {}", contact.by, contact.interaction.details.text),
        Item::Change(entry) => entry.body.action.code().to_owned(),
    }
}

fn whole(session: &Session, client: ClientId) -> Vec<String> {
    told(session, client, &[], 50)
}

fn done(diary: &Diary, visit: kartoteka_domain::VisitId) {
    for status in [Status::Arrived, Status::Done] {
        booking::set_status(diary.session(), visit, status, "", &Overriding::default()).unwrap();
    }
}

#[test]
fn visits_contacts_and_changes_stand_in_one_list_the_newest_first() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    log(diary.session(), ivan, "питав про ціну");
    warnings::add(diary.session(), ivan, WarningKind::Other, "погано чує").unwrap();
    diary.book(Asked::Client(ivan), diary.ira, "10:00");
    log(diary.session(), ivan, "підтвердив");
    let all = [
        "visit 2026-09-22T10:00 booked Стрижка",
        "contact Олена підтвердив",
        "warning-added",
        "contact Олена питав про ціну",
        "client-added",
    ];
    for count in [1, 2, 3, 4, 5, 50] {
        assert_eq!(told(diary.session(), ivan, &[], count), all, "{count}");
    }
    let of = |kind| told(diary.session(), ivan, &[kind], 1);
    assert_eq!(Kind::ALL.map(|kind| of(kind).len()), [1, 2, 2]);
    assert_eq!(told(diary.session(), ivan, &[Kind::Visit, Kind::Contact], 2).len(), 3);
}

#[test]
fn a_long_timeline_comes_whole_and_without_repeats() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let texts: Vec<String> = (0..130).map(|number| format!("розмова {number}")).collect();
    texts.iter().for_each(|text| drop(log(diary.session(), ivan, text)));
    let expected: Vec<String> = texts.iter().rev().map(|text| format!("contact Олена {text}")).collect();
    assert_eq!(told(diary.session(), ivan, &[Kind::Contact], 50), expected);
    assert_eq!(whole(diary.session(), ivan).len(), 131);
}

#[test]
fn the_header_tells_what_the_visits_come_to() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let added = clients::get(diary.session(), ivan).unwrap().client.created_at;
    let facts = || timeline::facts(diary.session(), ivan).unwrap();
    assert_eq!((facts().since, facts().visits), (added, Some(VisitFacts::default())));
    let [came, stayed_away, cancelled, next] =
        ["09:00", "10:00", "11:00", "12:00"].map(|clock| diary.book(Asked::Client(ivan), diary.ira, clock));
    done(&diary, came);
    booking::set_status(diary.session(), stayed_away, Status::NoShow, "", &Overriding::default()).unwrap();
    booking::cancel(diary.session(), cancelled, "захворів", Scope::This).unwrap();
    let told = facts().visits.unwrap();
    assert_eq!((told.visits, told.no_shows, told.cancelled, told.spent), (1, 1, 1, Money(50_000)));
    assert_eq!((told.last, told.next), (Some((came, tomorrow("09:00"))), Some((next, tomorrow("12:00")))));
    booking::remove(diary.session(), next, Scope::This).unwrap();
    assert_eq!(facts().visits.unwrap().next, None);
    diary.base.salon.pass(2 * DAY);
    assert_eq!(facts().since, added);
}

#[test]
fn a_card_that_was_not_opened_tells_nothing() {
    let mut diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    log(diary.session(), ivan, "питав про ціну");
    diary.base.hire("Марта", ReadyRole::FrontDesk);
    check_refused(timeline::facts(diary.session(), ivan), Code::NotFound);
    check_refused(timeline::page(diary.session(), ivan, &[], None, 50), Code::NotFound);
    clients::get(diary.session(), ivan).unwrap();
    assert!(timeline::facts(diary.session(), ivan).is_ok());
    assert_eq!(whole(diary.session(), ivan), ["contact Олена питав про ціну"]);
}

#[test]
fn through_other_eyes_the_card_is_opened_anew() {
    let base = Opened::new();
    let client = base.add("Іван", "Франко", "").id;
    log(&base.session, client, "питав про ціну");
    assert_eq!(whole(&base.session, client).len(), 2);
    base.session.see_as(Some(&ReadyRole::FrontDesk.into())).unwrap();
    check_refused(timeline::page(&base.session, client, &[], None, 50), Code::NotFound);
    clients::get(&base.session, client).unwrap();
    assert_eq!(whole(&base.session, client), ["contact Олена питав про ціну"]);
    check_refused(interactions::add(&base.session, client, details("питав", "")), Code::OnlyLooking);
}

#[test]
fn reading_on_in_the_timeline_counts_no_second_look() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    clients::get(diary.session(), ivan).unwrap();
    whole(diary.session(), ivan);
    timeline::facts(diary.session(), ivan).unwrap();
    assert_eq!(last_actions(diary.session(), 2), "client-added client-viewed");
}

#[test]
fn each_sees_of_the_timeline_what_the_role_shows() {
    let mut diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    diary.book(Asked::Client(ivan), diary.ira, "10:00");
    diary.book(Asked::Client(ivan), diary.marko, "12:00");
    log(diary.session(), ivan, "питав про ціну");
    let seen = |diary: &Diary| {
        clients::get(diary.session(), ivan).unwrap();
        let next = timeline::facts(diary.session(), ivan).unwrap().visits.map(|facts| facts.next.map(|(_, start)| start));
        (whole(diary.session(), ivan), next)
    };
    let [early, late] = ["visit 2026-09-22T10:00 booked Стрижка", "visit 2026-09-22T12:00 booked Стрижка"];
    let contact = "contact Олена питав про ціну";

    diary.base.sit_down(diary.marko);
    assert_eq!(seen(&diary), (vec![late.into(), contact.into()], Some(Some(tomorrow("12:00")))));

    diary.base.owner_sits_down();
    let blind = |rules: Rules| Rules { rights: Rights::of([Right::SeeClients, Right::SeeVisits]), ..rules };
    diary.base.change_rules(ReadyRole::FrontDesk, blind).unwrap();
    diary.base.hire("Марта", ReadyRole::FrontDesk);
    assert_eq!(seen(&diary), (vec![late.into(), early.into()], Some(Some(tomorrow("10:00")))));

    diary.base.owner_sits_down();
    let without_visits = |rules: Rules| Rules { rights: Rights::of([Right::SeeClients, Right::SeeNotes, Right::SeeJournal]), ..rules };
    diary.base.change_rules(ReadyRole::JuniorSpecialist, without_visits).unwrap();
    diary.base.hire("Юля", ReadyRole::JuniorSpecialist);
    assert_eq!(seen(&diary), (vec![contact.into(), "client-added".into()], None));
}

#[test]
fn days_back_and_very_important_clients_hold_in_the_timeline() {
    let mut diary = Diary::new();
    let (ivan, lina) = (diary.client("Іван", "Франко"), diary.important("Ліна", "Костенко"));
    let early = diary.book(Asked::Client(ivan), diary.ira, "10:00");
    done(&diary, early);
    diary.base.salon.pass(40 * DAY);
    let read_at = clients::get(diary.session(), ivan).unwrap().client.updated_at;
    let draft = ClientDraft { source: "реклама".into(), ..person("Іван", "Франко", "0501234567") };
    clients::update(diary.session(), ivan, &draft, read_at).unwrap();
    diary.base.change_rules(ReadyRole::FrontDesk, |rules| Rules { days_back: Some(30), ..rules }).unwrap();
    diary.base.hire("Марта", ReadyRole::FrontDesk);
    clients::get(diary.session(), ivan).unwrap();
    assert_eq!(whole(diary.session(), ivan), Vec::<String>::new());
    assert_eq!(timeline::facts(diary.session(), ivan).unwrap().visits, Some(VisitFacts::default()));
    check_refused(timeline::page(diary.session(), lina, &[], None, 50), Code::NotFound);
    check_refused(interactions::add(diary.session(), lina, details("питала", "")), Code::NotFound);
}

#[test]
fn a_contact_is_logged_changed_removed_and_taken_back() {
    let base = Opened::new();
    let client = base.add("Іван", "Франко", "").id;
    let asked = interactions::add(&base.session, client, details(" питав про ціну ", "")).unwrap();
    let booked = InteractionDetails {
        direction: Direction::Out, ..details("питав про ціну", "передзвонити в п’ятницю")
    };
    check_refused(interactions::change(&base.session, asked.id, details(" ", ""), asked.updated_at), Code::InvalidFields);
    let changed = interactions::change(&base.session, asked.id, booked.clone(), asked.updated_at).unwrap();
    check_refused(interactions::change(&base.session, asked.id, booked, asked.updated_at), Code::ChangedMeanwhile);
    assert_eq!((changed.details.result.as_str(), changed.created_at), ("передзвонити в п’ятницю", asked.created_at));

    interactions::remove(&base.session, asked.id).unwrap();
    assert_eq!(whole(&base.session, client), ["client-added"]);
    check_refused(interactions::remove(&base.session, asked.id), Code::NotFound);
    interactions::restore(&base.session, asked.id).unwrap();
    check_refused(interactions::restore(&base.session, asked.id), Code::NotFound);
    assert_eq!(whole(&base.session, client), ["contact Олена питав про ціну", "client-added"]);
    assert_eq!(last_actions(&base.session, 4), "interaction-added interaction-changed interaction-removed interaction-added");
}

#[test]
fn who_wrote_an_entry_changes_it_and_so_does_who_may_change_notes() {
    let mut base = Opened::new();
    let client = base.add("Іван", "Франко", "").id;
    let owners = log(&base.session, client, "питав про ціну");
    base.hire("Юля", ReadyRole::JuniorSpecialist);
    let own = log(&base.session, client, "питав ще раз");
    let change = |base: &Opened, which: &Interaction| -> Result<Interaction, Error> {
        interactions::change(&base.session, which.id, details("інше", ""), which.updated_at)
    };
    check_refused(change(&base, &owners), Code::Forbidden);
    check_refused(interactions::remove(&base.session, owners.id), Code::Forbidden);
    let own = change(&base, &own).unwrap();
    base.owner_sits_down();
    base.hire("Марта", ReadyRole::FrontDesk);
    change(&base, &own).unwrap();
    interactions::remove(&base.session, owners.id).unwrap();
}

#[test]
fn nobody_logs_out_of_reach_or_in_the_bin() {
    let mut base = Opened::new();
    let client = base.add("Іван", "Франко", "").id;
    let logged = log(&base.session, client, "питав про ціну");
    clients::delete(&base.session, client).unwrap();
    check_refused(interactions::add(&base.session, client, details("питав", "")), Code::NotFound);
    clients::restore(&base.session, client).unwrap();
    base.change_rules(ReadyRole::Specialist, |rules| Rules { reach: Reach::Own, ..rules }).unwrap();
    base.hire("Марта", ReadyRole::Specialist);
    check_refused(interactions::add(&base.session, client, details("питав", "")), Code::NotFound);
    check_refused(interactions::remove(&base.session, logged.id), Code::NotFound);
    base.owner_sits_down();
    base.hire("Оксана", ReadyRole::Accountant);
    check_refused(interactions::add(&base.session, client, details("питав", "")), Code::Forbidden);
}
