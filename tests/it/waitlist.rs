//! The waitlist: put on it, told of freed time, taken off by a booking.

use crate::{
    diary::{Diary, TOMORROW, day, guest, tomorrow},
    salon::{check_refused, entries, last_actions},
};
use kartoteka_api::{
    Code, Error, JournalFilter,
    booking::{self, Asked, Booking, Scope},
    clients, services, waitlist,
};
use kartoteka_domain::{Action, ReadyRole, Right, Rights, Rules, ServiceDetails, Subject, Waiting, Whom, Wish, day::Weekdays, hours::Span};

/// A haircut with anybody on some day of two weeks from tomorrow on.
fn wish(diary: &Diary, whom: Whom) -> Wish {
    Wish {
        whom,
        service: Some(diary.haircut),
        specialists: Vec::new(),
        from: day(TOMORROW),
        until: day("2026-10-05"),
        weekdays: Weekdays::ALL,
        span: None,
        note: String::new(),
    }
}

fn olena() -> Whom {
    Whom::Guest("Олена".into())
}

fn add(diary: &Diary, wish: Wish) -> Waiting {
    waitlist::add(diary.session(), wish).unwrap()
}

/// Who waits, in order.
fn names(diary: &Diary) -> Vec<String> {
    waitlist::list(diary.session()).unwrap().into_iter().map(|row| row.name).collect()
}

/// Who would come to Ira tomorrow at this time for so many minutes.
fn fitting(diary: &Diary, clock: &str, minutes: u16) -> Vec<String> {
    let rows = waitlist::matches(diary.session(), diary.ira, tomorrow(clock), Some(minutes)).unwrap();
    rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn a_wish_is_put_on_the_list_changed_and_taken_off_and_all_of_it_is_journaled() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let waiting = add(&diary, Wish { note: "  по обіді ".into(), ..wish(&diary, Whom::Client(ivan)) });
    add(&diary, wish(&diary, olena()));
    assert_eq!(names(&diary), ["Франко Іван", "Олена"]);
    assert_eq!(waiting.wish.note, "по обіді");

    let ira_only = Wish { specialists: vec![diary.ira], ..waiting.wish.clone() };
    let changed = waitlist::change(diary.session(), waiting.id, ira_only.clone(), waiting.updated_at).unwrap();
    check_refused(waitlist::change(diary.session(), waiting.id, ira_only, waiting.updated_at), Code::ChangedMeanwhile);
    assert!(changed.updated_at > waiting.updated_at);
    waitlist::close(diary.session(), waiting.id).unwrap();
    check_refused(waitlist::close(diary.session(), waiting.id), Code::NotFound);
    assert_eq!(names(&diary), ["Олена"]);
    waitlist::reopen(diary.session(), waiting.id).unwrap();
    assert_eq!(names(&diary), ["Франко Іван", "Олена"]);

    assert_eq!(last_actions(diary.session(), 5), "wait-added wait-added wait-changed wait-closed wait-added");
    let filter = JournalFilter { actions: vec![Action::WaitChanged], ..JournalFilter::default() };
    let entry = entries(diary.session(), &filter).remove(0);
    assert_eq!(entry.body.subject, Subject::Client(ivan));
    let told: Vec<_> = entry.body.changes.iter().skip(1).map(|change| (change.field.as_str(), change.new.as_str())).collect();
    assert_eq!(told, [("specialists", "Іра")]);
}

#[test]
fn a_wish_of_nobody_for_no_day_or_with_nobody_here_is_refused() {
    let diary = Diary::new();
    let fields = |wish: Wish| match waitlist::add(diary.session(), wish).unwrap_err() {
        Error::InvalidForm(faults) => faults.into_iter().map(|fault| fault.field).collect::<Vec<_>>(),
        other => panic!("{other}"),
    };
    let nobody = Wish { whom: Whom::Nobody, weekdays: Weekdays::of([]), until: day("2026-09-01"), ..wish(&diary, olena()) };
    assert_eq!(fields(nobody), ["whom", "until", "weekdays"]);
    let stranger = "0199c0de-0000-7000-8000-000000000000";
    assert_eq!(fields(Wish { specialists: vec![stranger.parse().unwrap()], ..wish(&diary, olena()) }), ["specialists"]);
    services::remove(diary.session(), diary.haircut).unwrap();
    assert_eq!(fields(wish(&diary, olena())), ["service"]);
    check_refused(waitlist::add(diary.session(), wish(&diary, Whom::Client(stranger.parse().unwrap()))), Code::NotFound);
}

#[test]
fn freed_time_is_told_to_whom_it_suits() {
    let diary = Diary::new();
    let name = |name: &str| Whom::Guest(name.to_owned());
    add(&diary, wish(&diary, name("будь-коли")));
    add(&diary, Wish { specialists: vec![diary.marko], ..wish(&diary, name("лише Марко")) });
    add(&diary, Wish { weekdays: Weekdays::of([5, 6]), ..wish(&diary, name("на вихідних")) });
    add(&diary, Wish { span: Span::new(14 * 60, 18 * 60), ..wish(&diary, name("по обіді")) });
    add(&diary, Wish { from: day("2026-09-30"), ..wish(&diary, name("згодом")) });
    assert_eq!(fitting(&diary, "10:00", 60), ["будь-коли"]);
    assert_eq!(fitting(&diary, "15:00", 60), ["будь-коли", "по обіді"]);
    assert!(fitting(&diary, "10:00", 30).is_empty(), "a haircut takes an hour");
    services::remove(diary.session(), diary.haircut).unwrap();
    assert!(fitting(&diary, "10:00", 60).is_empty(), "nobody cuts hair any more");
}

#[test]
fn what_nobody_named_suits_any_specialist_who_has_time() {
    let diary = Diary::new();
    add(&diary, Wish { service: None, ..wish(&diary, olena()) });
    assert_eq!(fitting(&diary, "10:00", 30), ["Олена"]);
}

#[test]
fn a_service_that_names_nobody_is_done_by_everybody() {
    let diary = Diary::new();
    let wash = ServiceDetails { name: "Миття".into(), minutes: 15, ..ServiceDetails::default() };
    let wash = services::save(diary.session(), None, wash, None).unwrap().id;
    add(&diary, Wish { service: Some(wash), ..wish(&diary, olena()) });
    assert_eq!(fitting(&diary, "10:00", 15), ["Олена"]);
}

#[test]
fn who_is_in_the_bin_waits_for_nothing_until_brought_back() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let waiting = add(&diary, wish(&diary, Whom::Client(ivan)));
    clients::delete(diary.session(), ivan).unwrap();
    assert!(names(&diary).is_empty() && fitting(&diary, "10:00", 60).is_empty());
    check_refused(waitlist::openings(diary.session(), waiting.id), Code::NotFound);
    clients::restore(diary.session(), ivan).unwrap();
    assert_eq!(names(&diary), ["Франко Іван"]);
    assert_eq!(fitting(&diary, "10:00", 60), ["Франко Іван"]);
}

#[test]
fn a_booking_takes_the_wish_off_the_list_and_undo_puts_it_back() {
    let diary = Diary::new();
    let waiting = add(&diary, wish(&diary, olena()));
    let booking = Booking { waiting: Some(waiting.id), ..diary.asked(guest("Олена"), diary.ira, "10:00") };
    let booked = diary.try_book(&booking).unwrap();
    assert!(names(&diary).is_empty());
    check_refused(
        diary.try_book(&Booking { waiting: Some(waiting.id), ..diary.asked(guest("Олена"), diary.ira, "12:00") }),
        Code::NotFound,
    );
    booking::undo(diary.session(), booked.undo).unwrap();
    assert_eq!(names(&diary), ["Олена"]);
    assert_eq!(last_actions(diary.session(), 4), "visit-booked wait-closed visit-put-back wait-added");
}

#[test]
fn a_cancellation_frees_the_time_that_somebody_waits_for() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let visit = diary.book(Asked::Client(ivan), diary.ira, "10:00");
    let waiting =
        add(&diary, Wish { specialists: vec![diary.ira], until: day(TOMORROW), span: Span::new(600, 660), ..wish(&diary, olena()) });
    assert!(waitlist::openings(diary.session(), waiting.id).unwrap().is_empty(), "the hour is taken");
    booking::cancel(diary.session(), visit, "захворів", Scope::This).unwrap();
    let openings = waitlist::openings(diary.session(), waiting.id).unwrap();
    assert_eq!(openings.iter().map(|slot| (slot.start, slot.specialist)).collect::<Vec<_>>(), [(tomorrow("10:00"), diary.ira)]);
    assert_eq!(fitting(&diary, "10:00", 60), ["Олена"]);
}

#[test]
fn openings_lie_on_the_days_and_within_the_hours_wished_for() {
    let diary = Diary::new();
    let asked = Wish {
        weekdays: Weekdays::of([3]),
        span: Span::new(16 * 60, 17 * 60 + 15),
        specialists: vec![diary.marko],
        ..wish(&diary, olena())
    };
    let waiting = add(&diary, asked);
    let told: Vec<String> = waitlist::openings(diary.session(), waiting.id).unwrap().iter().map(|slot| slot.start.to_string()).collect();
    assert_eq!(told, ["2026-09-24T16:00", "2026-09-24T16:15", "2026-10-01T16:00", "2026-10-01T16:15"]);
    let over = add(&diary, Wish { from: day("2026-09-01"), until: day("2026-09-20"), ..wish(&diary, olena()) });
    assert!(waitlist::openings(diary.session(), over.id).unwrap().is_empty(), "those days are over");
}

#[test]
fn openings_are_found_behind_many_days_that_do_not_suit() {
    let diary = Diary::new();
    let fridays = Wish { from: day("2026-09-28"), weekdays: Weekdays::of([4]), ..wish(&diary, olena()) };
    let waiting = add(&diary, fridays);
    let told: Vec<String> = waitlist::openings(diary.session(), waiting.id).unwrap().iter().map(|slot| slot.start.to_string()).collect();
    assert!(told.len() == 20 && told.iter().all(|start| start.starts_with("2026-10-02")), "{told:?}");
}

#[test]
fn a_specialist_sees_and_puts_on_the_list_what_is_own_or_for_anybody() {
    let mut diary = Diary::new();
    let others = add(&diary, Wish { specialists: vec![diary.marko], ..wish(&diary, olena()) });
    add(&diary, wish(&diary, Whom::Guest("Будь-хто".into())));
    diary.base.sit_down(diary.ira);
    assert_eq!(names(&diary), ["Будь-хто"]);
    check_refused(waitlist::close(diary.session(), others.id), Code::NotFound);
    check_refused(waitlist::openings(diary.session(), others.id), Code::NotFound);
    check_refused(waitlist::change(diary.session(), others.id, others.wish.clone(), others.updated_at), Code::NotFound);
    check_refused(waitlist::add(diary.session(), Wish { specialists: vec![diary.marko], ..wish(&diary, olena()) }), Code::NotFound);
    let own = add(&diary, Wish { specialists: vec![diary.ira], ..wish(&diary, olena()) });
    check_refused(
        waitlist::change(diary.session(), own.id, Wish { specialists: vec![diary.marko], ..own.wish.clone() }, own.updated_at),
        Code::NotFound,
    );
}

#[test]
fn a_colleagues_client_who_waits_for_anybody_is_nobody_to_others() {
    let mut diary = Diary::new();
    let draft = |specialist: kartoteka_domain::UserId, last: &str| {
        let draft = kartoteka_domain::ClientDraft { specialist: specialist.to_string(), ..crate::salon::person("Іван", last, "") };
        clients::create(diary.session(), &draft).unwrap().client.id
    };
    let (own, foreign) = (draft(diary.ira, "Франко"), draft(diary.marko, "Багряний"));
    add(&diary, wish(&diary, Whom::Client(own)));
    add(&diary, Wish { note: "зранку".into(), ..wish(&diary, Whom::Client(foreign)) });
    add(&diary, Wish { specialists: vec![diary.ira], ..wish(&diary, Whom::Client(foreign)) });
    diary.base.sit_down(diary.ira);
    let rows = waitlist::list(diary.session()).unwrap();
    let told: Vec<_> = rows.iter().map(|row| (row.hidden, row.name.as_str(), row.waiting.wish.note.as_str())).collect();
    assert_eq!(told, [(false, "Іван Ф.", ""), (true, "", ""), (false, "Іван Б.", "")]);
    assert_eq!(fitting(&diary, "10:00", 60), ["Іван Ф."], "a colleague's client is booked by others");
}

#[test]
fn somebody_important_who_waits_is_named_to_seniors_alone() {
    let mut diary = Diary::new();
    let star = diary.important("Зірка", "Ясна");
    let waiting = add(&diary, Wish { note: "тихо".into(), ..wish(&diary, Whom::Client(star)) });
    diary.base.hire("Софія", ReadyRole::FrontDesk);
    let rows = waitlist::list(diary.session()).unwrap();
    assert_eq!(
        rows.iter().map(|row| (row.hidden, row.name.as_str(), row.waiting.wish.note.as_str())).collect::<Vec<_>>(),
        [(true, "", "")]
    );
    assert_eq!(rows[0].waiting.wish.whom.client(), None);
    assert!(fitting(&diary, "10:00", 60).is_empty());
    check_refused(waitlist::close(diary.session(), waiting.id), Code::NotFound);
    check_refused(waitlist::add(diary.session(), wish(&diary, Whom::Client(star))), Code::NotFound);
}

#[test]
fn who_sees_no_notes_reads_none_and_overwrites_none() {
    let mut diary = Diary::new();
    let waiting = add(&diary, Wish { note: "таємниця".into(), ..wish(&diary, olena()) });
    let without = |rules: Rules| {
        let rights = rules.rights.iter().filter(|right| !matches!(right, Right::SeeNotes | Right::ChangeNotes));
        Rules { rights: Rights::of(rights), ..rules }
    };
    diary.base.change_rules(ReadyRole::FrontDesk, without).unwrap();
    diary.base.hire("Софія", ReadyRole::FrontDesk);
    assert_eq!(waitlist::list(diary.session()).unwrap()[0].waiting.wish.note, "");
    let wish = Wish { note: "інше".into(), until: day("2026-10-06"), ..waiting.wish.clone() };
    assert_eq!(waitlist::change(diary.session(), waiting.id, wish, waiting.updated_at).unwrap().wish.note, "");
    diary.base.owner_sits_down();
    assert_eq!(waitlist::list(diary.session()).unwrap()[0].waiting.wish.note, "таємниця");
}

#[test]
fn a_service_that_takes_this_specialist_longer_needs_more_time() {
    let diary = Diary::new();
    let service = services::list(diary.session()).unwrap().remove(0);
    let mut details: ServiceDetails = service.details.clone();
    details.specialists.iter_mut().filter(|skill| skill.specialist == diary.ira).for_each(|skill| skill.minutes = Some(90));
    services::save(diary.session(), Some(service.id), details, Some(service.updated_at)).unwrap();
    add(&diary, wish(&diary, olena()));
    assert!(fitting(&diary, "10:00", 60).is_empty());
    assert_eq!(fitting(&diary, "10:00", 90), ["Олена"]);
}
