//! The catalogue: services, rooms and equipment, and those who have a column in the calendar.

use crate::salon::{Opened, check_refused, entries};
use kartoteka_api::{Code, Error, JournalFilter, resources, services, specialists};
use kartoteka_domain::{
    Action, Entry, Millis, Money, ReadyRole, Resource, ResourceKind, Service, ServiceDetails, ServiceId, Subject, UserId, service::Skill,
};

pub fn haircut() -> ServiceDetails {
    ServiceDetails {
        name: " Стрижка ".into(), category: "Волосся".into(), minutes: 45, price: Money(50_000), ..ServiceDetails::default()
    }
}

/// The owner with a column in the calendar.
pub fn specialist(base: &Opened) -> UserId {
    let user = base.session.actor().user;
    specialists::save(&base.session, user, 3, true, &[]).unwrap();
    user
}

fn added(base: &Opened, details: ServiceDetails) -> Service {
    services::save(&base.session, None, details, None).unwrap()
}

fn room(base: &Opened, name: &str) -> Resource {
    resources::save(&base.session, None, ResourceKind::Room, name).unwrap()
}

/// The newest entry with this action.
fn newest(base: &Opened, action: Action) -> Entry {
    let filter = JournalFilter { actions: vec![action], ..JournalFilter::default() };
    entries(&base.session, &filter).remove(0)
}

fn told(entry: &Entry) -> Vec<String> {
    entry.body.changes.iter().map(|change| format!("{}: {} → {}", change.field, change.old, change.new)).collect()
}

/// Fields a form is told to be wrong in.
fn wrong<T: std::fmt::Debug>(result: Result<T, Error>) -> Vec<&'static str> {
    match result.unwrap_err() {
        Error::InvalidForm(faults) => faults.into_iter().map(|fault| fault.field).collect(),
        other => panic!("{other}"),
    }
}

#[test]
fn a_service_is_saved_and_the_journal_says_what_changed() {
    let base = Opened::new();
    let (user, chair) = (specialist(&base), room(&base, "Крісло 1"));
    let service = added(&base, haircut());
    assert_eq!(service.details.name, "Стрижка");
    assert_eq!(newest(&base, Action::ServiceAdded).body.subject, Subject::Service(service.id));

    let skill = Skill { specialist: user, minutes: Some(30), price: None };
    let details =
        ServiceDetails { price: Money(60_000), rooms: vec![chair.id], specialists: vec![skill, skill], ..service.details.clone() };
    let changed = services::save(&base.session, Some(service.id), details, Some(service.updated_at)).unwrap();
    assert_eq!(changed.details.specialists, [skill]);
    assert_eq!(services::list(&base.session).unwrap(), std::slice::from_ref(&changed));
    let entry = newest(&base, Action::ServiceChanged);
    assert_eq!(entry.body.note, "Стрижка");
    assert!(told(&entry).contains(&"price: 50000 → 60000".to_owned()), "{:?}", told(&entry));
}

#[test]
fn whoever_was_slower_is_told_and_nothing_is_overwritten() {
    let base = Opened::new();
    let service = added(&base, haircut());
    let faster = ServiceDetails { minutes: 60, ..haircut() };
    services::save(&base.session, Some(service.id), faster, Some(service.updated_at)).unwrap();
    let slower = ServiceDetails { minutes: 90, ..haircut() };
    check_refused(services::save(&base.session, Some(service.id), slower, Some(service.updated_at)), Code::ChangedMeanwhile);
    assert_eq!(services::list(&base.session).unwrap()[0].details.minutes, 60);
}

#[test]
fn a_service_leaves_the_catalogue_and_comes_back() {
    let base = Opened::new();
    let service = added(&base, haircut());
    let removed = || services::list(&base.session).unwrap()[0].removed_at.is_some();
    services::remove(&base.session, service.id).unwrap();
    assert!(removed());
    check_refused(services::remove(&base.session, service.id), Code::NotFound);
    check_refused(services::save(&base.session, Some(service.id), haircut(), Some(service.updated_at)), Code::ChangedMeanwhile);
    services::restore(&base.session, service.id).unwrap();
    assert!(!removed());
    check_refused(services::restore(&base.session, service.id), Code::NotFound);
    let unknown = ServiceId(base.session.clock().new_id());
    check_refused(services::save(&base.session, Some(unknown), haircut(), Some(Millis(0))), Code::NotFound);
}

#[test]
fn only_those_do_a_service_who_have_a_column_and_only_what_is_there_is_needed_for_it() {
    let base = Opened::new();
    let user = base.session.actor().user;
    let (chair, laser) = (room(&base, "Крісло"), resources::save(&base.session, None, ResourceKind::Equipment, "Лазер").unwrap());
    let skilled = ServiceDetails { specialists: vec![Skill { specialist: user, minutes: None, price: None }], ..haircut() };
    assert_eq!(wrong(services::save(&base.session, None, skilled.clone(), None)), ["specialists"]);
    specialists::save(&base.session, user, 0, true, &[]).unwrap();
    let swapped = ServiceDetails { rooms: vec![laser.id], equipment: vec![chair.id], ..skilled.clone() };
    assert_eq!(wrong(services::save(&base.session, None, swapped, None)), ["rooms", "equipment"]);

    let needs = ServiceDetails { rooms: vec![chair.id], equipment: vec![laser.id], ..skilled };
    let service = added(&base, needs.clone());
    resources::remove(&base.session, chair.id).unwrap();
    let dearer = ServiceDetails { price: Money(70_000), ..needs.clone() };
    services::save(&base.session, Some(service.id), dearer, Some(service.updated_at)).unwrap();
    assert_eq!(wrong(services::save(&base.session, None, needs, None)), ["rooms"], "what was taken out is given to nothing new");
}

#[test]
fn every_field_at_fault_is_told_at_once() {
    let base = Opened::new();
    let details = ServiceDetails { name: " ".into(), minutes: 1, colour: 99, ..haircut() };
    assert_eq!(wrong(services::save(&base.session, None, details, None)), ["name", "minutes", "colour"]);
    assert_eq!(wrong(resources::save(&base.session, None, ResourceKind::Room, "  ")), ["name"]);
    assert_eq!(wrong(specialists::save(&base.session, base.session.actor().user, 12, true, &[])), ["colour"]);
}

#[test]
fn rooms_are_renamed_taken_out_and_taken_back() {
    let base = Opened::new();
    let chair = room(&base, "Крісло");
    let renamed = resources::save(&base.session, Some(chair.id), ResourceKind::Equipment, "Крісло біля вікна").unwrap();
    assert_eq!((renamed.kind, renamed.name.as_str()), (ResourceKind::Room, "Крісло біля вікна"));
    let entry = newest(&base, Action::ResourceChanged);
    assert!(told(&entry).contains(&"name: Крісло → Крісло біля вікна".to_owned()), "{:?}", told(&entry));
    resources::remove(&base.session, chair.id).unwrap();
    assert!(resources::list(&base.session).unwrap()[0].removed_at.is_some());
    check_refused(resources::remove(&base.session, chair.id), Code::NotFound);
    check_refused(resources::save(&base.session, Some(chair.id), ResourceKind::Room, "Крісло"), Code::NotFound);
    resources::restore(&base.session, chair.id).unwrap();
    check_refused(resources::restore(&base.session, chair.id), Code::NotFound);
}

#[test]
fn a_specialist_does_the_services_that_are_chosen_and_keeps_how() {
    let base = Opened::new();
    let user = specialist(&base);
    let skill = Skill { specialist: user, minutes: Some(30), price: None };
    let own = added(&base, ServiceDetails { specialists: vec![skill], ..haircut() });
    let (other, none) = (added(&base, ServiceDetails { name: "Укладка".into(), ..haircut() }), added(&base, haircut()));
    specialists::save(&base.session, user, 5, false, &[own.id, other.id]).unwrap();
    let view = specialists::list(&base.session).unwrap().remove(0);
    assert_eq!((view.colour, view.on_calendar, view.services.len(), view.left), (5, false, 2, false));
    assert_eq!((view.name.as_str(), view.initials.as_str()), ("Олена", "О"));
    let skills = |id| services::list(&base.session).unwrap().into_iter().find(|known| known.id == id).unwrap().details.specialists;
    assert_eq!((skills(own.id), skills(none.id)), (vec![skill], Vec::new()));
    let fields: Vec<_> = newest(&base, Action::SpecialistChanged).body.changes.into_iter().map(|change| change.field).collect();
    assert_eq!(fields, ["colour", "on-calendar", "services"]);
    specialists::save(&base.session, user, 5, true, &[]).unwrap();
    assert!(skills(own.id).is_empty());
    check_refused(specialists::save(&base.session, user, 5, true, &[ServiceId(base.session.clock().new_id())]), Code::NotFound);
}

#[test]
fn columns_stand_in_the_order_they_are_put_in() {
    let base = Opened::new();
    let owner = specialist(&base);
    let team: Vec<UserId> = ["Марта", "Роман"].map(|name| base.invite(name, &ReadyRole::Specialist.into()).user).into();
    for user in &team {
        specialists::save(&base.session, *user, 1, true, &[]).unwrap();
    }
    let order = || specialists::list(&base.session).unwrap().into_iter().map(|view| view.user).collect::<Vec<_>>();
    assert_eq!(order(), [owner, team[0], team[1]]);
    specialists::arrange(&base.session, &[team[1], team[0]]).unwrap();
    assert_eq!(order(), [team[1], team[0], owner]);
    check_refused(specialists::arrange(&base.session, &[UserId(base.session.clock().new_id())]), Code::NotFound);
}

#[test]
fn a_photo_is_a_small_picture_and_nothing_else() {
    let base = Opened::new();
    let user = specialist(&base);
    let png = b"\x89PNG\r\n\x1a\n and a picture".to_vec();
    let large = [png.clone(), vec![0; specialists::MAX_PHOTO]].concat();
    for wrong in [&b"<svg onload=alert(1)>"[..], b"GIF89a", b"", &large] {
        check_refused(specialists::set_photo(&base.session, user, Some(wrong)), Code::PhotoUnreadable);
    }
    specialists::set_photo(&base.session, user, Some(&png)).unwrap();
    assert!(specialists::list(&base.session).unwrap()[0].has_photo);
    assert_eq!(specialists::photo(&base.session, user).unwrap().as_deref(), Some(&png[..]));
    specialists::set_photo(&base.session, user, None).unwrap();
    assert_eq!(specialists::photo(&base.session, user).unwrap(), None);
    let stranger = UserId(base.session.clock().new_id());
    check_refused(specialists::set_photo(&base.session, stranger, Some(&png)), Code::NotFound);
}

#[test]
fn who_looks_after_the_catalogue_is_a_matter_of_the_role() {
    let mut base = Opened::new();
    let (user, service, chair) = (specialist(&base), added(&base, haircut()), room(&base, "Крісло"));
    base.hire("Яна", ReadyRole::FrontDesk);
    let session = &base.session;
    assert_eq!(services::list(session).unwrap().len(), 1);
    assert_eq!(specialists::list(session).unwrap().len(), 1);
    check_refused(services::save(session, None, haircut(), None), Code::Forbidden);
    check_refused(services::remove(session, service.id), Code::Forbidden);
    check_refused(services::restore(session, service.id), Code::Forbidden);
    check_refused(resources::save(session, None, ResourceKind::Room, "Моя"), Code::Forbidden);
    check_refused(resources::remove(session, chair.id), Code::Forbidden);
    check_refused(specialists::save(session, user, 1, true, &[]), Code::Forbidden);
    check_refused(specialists::arrange(session, &[user]), Code::Forbidden);
    check_refused(specialists::set_photo(session, user, None), Code::Forbidden);

    base.owner_sits_down();
    base.hire("Оксана", ReadyRole::Accountant);
    check_refused(services::list(&base.session), Code::Forbidden);
    check_refused(resources::list(&base.session), Code::Forbidden);
    check_refused(specialists::list(&base.session), Code::Forbidden);
    check_refused(specialists::photo(&base.session, user), Code::Forbidden);

    base.owner_sits_down();
    base.hire("Анна", ReadyRole::Administrator);
    specialists::save(&base.session, user, 1, true, &[service.id]).unwrap();
    services::remove(&base.session, service.id).unwrap();
}
