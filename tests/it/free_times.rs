//! Free times for a whole visit: several services one after another, for a client who may be elsewhere, in place of a visit.

use crate::{
    booking::{service, visit},
    diary::{Diary, TOMORROW, day, guest, tomorrow},
    salon::check_refused,
};
use kartoteka_api::{
    Code,
    booking::{self, Asked, PartWanted, Slot, TimesAsked},
    resources,
};
use kartoteka_domain::{ReadyRole, ResourceKind, ServiceDetails, ServiceId, UserId, service::Skill};

fn wanted(service: ServiceId, specialists: &[UserId]) -> PartWanted {
    PartWanted { service: Some(service), minutes: None, specialists: specialists.to_vec(), room: None, equipment: None }
}

fn asked(parts: Vec<PartWanted>) -> TimesAsked {
    TimesAsked { parts, client: None, instead_of: None, from: day(TOMORROW), days: 1, span: None, at: None, count: 2 }
}

/// The first times: when each part begins, and by whom.
fn told(diary: &Diary, asked: &TimesAsked) -> Vec<String> {
    let names = [(diary.owner, "Олена"), (diary.ira, "Іра"), (diary.marko, "Марко")];
    let part = |slot: &Slot| {
        let who = names.iter().find(|(user, _)| *user == slot.specialist).unwrap().1;
        format!("{} {who}", &slot.start.to_string()[11..])
    };
    let times = booking::free_times(diary.session(), asked).unwrap();
    times.iter().map(|parts| parts.iter().map(part).collect::<Vec<_>>().join(", ")).collect()
}

/// An hour and a half of colour, with a quarter of an hour to tidy up after it.
fn colour(diary: &Diary, by: &[UserId]) -> ServiceId {
    let specialists = by.iter().map(|specialist| Skill { specialist: *specialist, minutes: None, price: None }).collect();
    let details = ServiceDetails { name: "Фарбування".into(), minutes: 90, after: 15, specialists, ..ServiceDetails::default() };
    service(diary, details)
}

#[test]
fn a_time_that_is_offered_fits_every_service_of_the_visit() {
    let diary = Diary::new();
    let colour = colour(&diary, &[diary.marko]);
    diary.book(guest("Перша"), diary.marko, "10:00");
    diary.book(guest("Друга"), diary.marko, "13:00");
    let cut_first = asked(vec![wanted(diary.haircut, &[diary.ira]), wanted(colour, &[])]);
    assert_eq!(told(&diary, &cut_first), ["10:00 Іра, 11:00 Марко", "10:15 Іра, 11:15 Марко"]);
    let colour_first = asked(vec![wanted(colour, &[]), wanted(diary.haircut, &[diary.ira])]);
    assert_eq!(told(&diary, &colour_first), ["11:00 Марко, 12:45 Іра", "11:15 Марко, 13:00 Іра"]);
    diary.book(guest("Третя"), diary.ira, "12:00");
    assert_eq!(told(&diary, &colour_first), ["11:15 Марко, 13:00 Іра", "14:00 Марко, 15:45 Іра"]);
}

#[test]
fn who_begins_goes_on_unless_somebody_else_must() {
    let diary = Diary::new();
    let colour = colour(&diary, &[diary.marko, diary.ira]);
    let both = asked(vec![wanted(diary.haircut, &[diary.ira]), wanted(colour, &[])]);
    assert_eq!(told(&diary, &both), ["09:00 Іра, 10:00 Іра", "09:15 Іра, 10:15 Іра"]);
    diary.book(guest("Перша"), diary.ira, "10:15");
    assert_eq!(told(&diary, &both), ["09:00 Іра, 10:00 Марко", "09:15 Іра, 10:15 Марко"]);
    let ira_alone = asked(vec![wanted(diary.haircut, &[diary.ira]), wanted(colour, &[diary.ira])]);
    assert_eq!(told(&diary, &ira_alone), ["11:15 Іра, 12:15 Іра", "11:30 Іра, 12:30 Іра"]);
}

#[test]
fn many_services_that_cannot_follow_each_other_are_not_tried_in_every_order() {
    let diary = Diary::new();
    let skill = |specialist, minutes| Skill { specialist, minutes: Some(minutes), price: None };
    let specialists = vec![skill(diary.owner, 5), skill(diary.ira, 10), skill(diary.marko, 15)];
    let quick = service(&diary, ServiceDetails { name: "Укладання".into(), minutes: 5, specialists, ..ServiceDetails::default() });
    let endless = service(&diary, ServiceDetails { name: "Нарощування".into(), minutes: 720, ..ServiceDetails::default() });
    let mut parts = vec![wanted(quick, &[]); 9];
    parts.push(wanted(endless, &[]));
    let asked = TimesAsked { days: 60, count: 400, ..asked(parts.clone()) };
    assert!(told(&diary, &asked).is_empty());
    parts.push(wanted(quick, &[]));
    check_refused(booking::free_times(diary.session(), &TimesAsked { parts, ..asked }), Code::InvalidFields);
}

#[test]
fn whoever_is_asked_for_and_does_not_do_it_is_offered_no_time() {
    let diary = Diary::new();
    let colour = colour(&diary, &[diary.marko]);
    assert!(told(&diary, &asked(vec![wanted(colour, &[diary.ira])])).is_empty());
    assert_eq!(told(&diary, &asked(vec![wanted(colour, &[diary.ira, diary.marko])])), ["09:00 Марко", "09:15 Марко"]);
}

#[test]
fn a_client_is_offered_no_time_at_which_the_client_is_elsewhere() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    diary.book(Asked::Client(ivan), diary.marko, "09:00");
    let cut = asked(vec![wanted(diary.haircut, &[diary.ira])]);
    assert_eq!(told(&diary, &cut), ["09:00 Іра", "09:15 Іра"]);
    let his = TimesAsked { client: Some(ivan), ..cut };
    assert_eq!(told(&diary, &his), ["10:00 Іра", "10:15 Іра"]);
    kartoteka_api::clients::delete(diary.session(), ivan).unwrap();
    check_refused(booking::free_times(diary.session(), &his), Code::NotFound);
}

#[test]
fn a_visit_that_is_changed_gives_its_own_time_up() {
    let diary = Diary::new();
    let id = diary.book(Asked::Client(diary.client("Іван", "Франко")), diary.ira, "09:00");
    let cut = asked(vec![wanted(diary.haircut, &[diary.ira])]);
    assert_eq!(told(&diary, &cut), ["10:00 Іра", "10:15 Іра"]);
    let client = visit(&diary, id).details.whom.client();
    assert_eq!(told(&diary, &TimesAsked { client, instead_of: Some(id), ..cut }), ["09:00 Іра", "09:15 Іра"]);
}

#[test]
fn at_a_minute_that_is_chosen_whoever_is_free_is_told() {
    let diary = Diary::new();
    diary.book(guest("Перша"), diary.ira, "10:00");
    let at = |clock| TimesAsked { at: Some(tomorrow(clock)), count: 9, ..asked(vec![wanted(diary.haircut, &[diary.ira, diary.marko])]) };
    assert_eq!(told(&diary, &at("10:10")), ["10:10 Марко"]);
    assert_eq!(told(&diary, &at("11:05")), ["11:05 Іра", "11:05 Марко"]);
    assert!(told(&diary, &at("17:10")).is_empty(), "nobody works so long");
    diary.base.salon.pass(22 * 60 * crate::salon::MINUTE);
    let now = diary.session().wall_now();
    assert!(now > tomorrow("11:05"), "{now}");
    assert_eq!(told(&diary, &at("11:05")).len(), 2, "what began already may be written down");
}

#[test]
fn a_room_that_is_chosen_is_free_at_what_is_offered() {
    let diary = Diary::new();
    let small = resources::save(diary.session(), None, ResourceKind::Room, "Кабінет").unwrap().id;
    let rooms = vec![diary.room, small];
    let massage = service(&diary, ServiceDetails { name: "Масаж".into(), minutes: 60, rooms, ..ServiceDetails::default() });
    let mut taken = diary.asked(guest("Перша"), diary.marko, "09:00");
    (taken.parts[0].service, taken.parts[0].room) = (Some(massage), Some(small));
    diary.try_book(&taken).unwrap();
    let any = asked(vec![wanted(massage, &[diary.ira])]);
    assert_eq!(told(&diary, &any), ["09:00 Іра", "09:15 Іра"]);
    let chosen = asked(vec![PartWanted { room: Some(small), ..wanted(massage, &[diary.ira]) }]);
    assert_eq!(told(&diary, &chosen), ["10:00 Іра", "10:15 Іра"]);
}

#[test]
fn who_reaches_own_visits_alone_is_offered_those() {
    let mut diary = Diary::new();
    let colour = colour(&diary, &[diary.marko, diary.ira]);
    diary.base.sit_down(diary.ira);
    assert_eq!(told(&diary, &asked(vec![wanted(colour, &[])])), ["09:00 Іра", "09:15 Іра"]);
    let with_marko = asked(vec![wanted(diary.haircut, &[diary.ira]), wanted(colour, &[diary.marko])]);
    assert_eq!(told(&diary, &with_marko), ["09:00 Іра, 10:00 Марко", "09:15 Іра, 10:15 Марко"]);
    assert!(told(&diary, &asked(vec![wanted(colour, &[diary.marko])])).is_empty());
    diary.base.owner_sits_down();
    diary.base.hire("Бухгалтерка", ReadyRole::Accountant);
    check_refused(booking::free_times(diary.session(), &with_marko), Code::Forbidden);
}
