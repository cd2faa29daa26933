//! The day sheet: what each specialist takes along on paper, and nothing the role does not see.

use crate::{
    diary::{Diary, TOMORROW, day, guest, tomorrow},
    salon::{check_refused, entries},
};
use kartoteka_api::{
    Code, JournalFilter, Session,
    booking::{self, Asked, Booking, Scope},
    calendar, clients,
    day_sheet::{self, Sheet},
    schedule, services, warnings,
};
use kartoteka_domain::{Action, DayPlan, Meter, ReadyRole, Right, Rights, Rules, Status, WarningKind, hours::Span, watch::Limits};

fn sheets(session: &Session) -> Vec<Sheet> {
    day_sheet::sheet(session, day(TOMORROW), None).unwrap()
}

/// Each row of a sheet on a line: times, who, what, where, warnings, note.
fn lines(sheet: &Sheet) -> Vec<String> {
    let line = |row: &day_sheet::SheetRow| {
        let clock = |wall: kartoteka_domain::Wall| format!("{:02}:{:02}", wall.minute() / 60, wall.minute() % 60);
        let told = [&row.name, &row.services.join("+"), &row.room, &row.warnings.join("+"), &row.note].map(String::clone);
        format!("{}–{} {}", clock(row.start), clock(row.until), told.join(" | "))
    };
    sheet.rows.iter().map(line).collect()
}

/// Ivan at ten with Ira, with a warning and a note.
fn busy() -> Diary {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    warnings::add(diary.session(), ivan, WarningKind::Other, "боїться фена").unwrap();
    let booking = Booking { note: "прийде з дитиною".into(), ..diary.asked(Asked::Client(ivan), diary.ira, "10:00") };
    diary.try_book(&booking).unwrap();
    diary
}

#[test]
fn each_specialist_at_work_has_a_sheet_with_the_day_in_order() {
    let diary = busy();
    diary.book(guest("Олена"), diary.ira, "09:00");
    let off = diary.asked(Asked::Nobody, diary.marko, "12:00");
    diary.try_book(&Booking { note: "обід".into(), ..off }).unwrap();
    let told = sheets(diary.session());
    assert_eq!(told.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), ["Олена", "Іра", "Марко"]);
    assert_eq!(lines(&told[0]), Vec::<String>::new());
    assert_eq!(
        lines(&told[1]),
        ["09:00–10:00 Олена | Стрижка |  |  | ", "10:00–11:00 Франко Іван | Стрижка |  | боїться фена | прийде з дитиною",]
    );
    assert_eq!(lines(&told[2]), ["12:00–13:00  |  |  |  | обід"]);
    assert_eq!(told[1].worked, [Span::new(540, 1_080).unwrap()]);
    assert_eq!(told[1].rows.iter().map(|row| row.first_visit).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn whoever_is_off_and_has_no_visits_has_no_sheet() {
    let diary = busy();
    schedule::set_days(diary.session(), &[diary.owner, diary.ira], &[day(TOMORROW)], Some(&DayPlan::off()), "").unwrap();
    let told = sheets(diary.session());
    assert_eq!(
        told.iter().map(|sheet| (sheet.name.as_str(), sheet.rows.len(), sheet.worked.len())).collect::<Vec<_>>(),
        [("Іра", 1, 0), ("Марко", 0, 1)]
    );
}

#[test]
fn the_parts_of_a_visit_are_one_row_with_the_room_and_a_cancelled_one_is_none() {
    let diary = busy();
    let service = services::list(diary.session()).unwrap().remove(0);
    let mut details = service.details.clone();
    details.rooms = vec![diary.room];
    services::save(diary.session(), Some(service.id), details, Some(service.updated_at)).unwrap();
    let mut booking = diary.asked(guest("Олена"), diary.marko, "10:00");
    let second = booking::PartAsked { start: tomorrow("11:00"), ..booking.parts[0].clone() };
    booking.parts.push(second);
    let visit = diary.try_book(&booking).unwrap().visits[0];
    booking::set_status(diary.session(), visit, Status::Confirmed, "", &Default::default()).unwrap();
    let marko = |diary: &Diary| day_sheet::sheet(diary.session(), day(TOMORROW), Some(diary.marko)).unwrap();
    assert_eq!(lines(&marko(&diary)[0]), ["10:00–12:00 Олена | Стрижка+Стрижка | Зал |  | "]);
    assert_eq!(marko(&diary)[0].rows[0].status, Status::Confirmed);
    booking::cancel(diary.session(), visit, "захворіла", Scope::This).unwrap();
    assert!(marko(&diary)[0].rows.is_empty());
}

#[test]
fn a_specialist_has_the_own_sheet_with_masked_names_and_no_colleagues() {
    let mut diary = busy();
    diary.book(guest("Олена"), diary.marko, "10:00");
    diary.base.sit_down(diary.ira);
    let told = sheets(diary.session());
    assert_eq!(told.iter().map(|sheet| sheet.rows.len()).collect::<Vec<_>>().iter().sum::<usize>(), 1);
    let own = told.iter().find(|sheet| sheet.specialist == diary.ira).unwrap();
    assert_eq!(own.rows[0].name, "Іван Ф.");
    let others = day_sheet::sheet(diary.session(), day(TOMORROW), Some(diary.marko)).unwrap();
    assert!(others.iter().all(|sheet| sheet.rows.is_empty()));
}

#[test]
fn warnings_and_notes_are_on_paper_for_who_sees_them() {
    let mut diary = busy();
    let without = |rules: Rules| {
        let hidden = [Right::SeeWarnings, Right::ChangeWarnings, Right::SeeNotes, Right::ChangeNotes];
        Rules { rights: Rights::of(rules.rights.iter().filter(|right| !hidden.contains(right))), ..rules }
    };
    diary.base.change_rules(ReadyRole::FrontDesk, without).unwrap();
    diary.base.hire("Софія", ReadyRole::FrontDesk);
    let told = sheets(diary.session());
    assert_eq!(lines(told.iter().find(|sheet| sheet.specialist == diary.ira).unwrap()), ["10:00–11:00 Іван Ф. | Стрижка |  |  | "]);
}

#[test]
fn somebody_important_is_not_named_on_paper_to_who_does_not_see_such_clients() {
    let mut diary = busy();
    let star = diary.important("Зірка", "Ясна");
    diary.try_book(&Booking { note: "тихо".into(), ..diary.asked(Asked::Client(star), diary.ira, "12:00") }).unwrap();
    diary.base.hire("Софія", ReadyRole::FrontDesk);
    let told = sheets(diary.session());
    let ira = told.iter().find(|sheet| sheet.specialist == diary.ira).unwrap();
    assert_eq!((ira.rows.len(), ira.rows[1].name.as_str(), ira.rows[1].note.as_str()), (2, "", ""));
}

#[test]
fn printing_is_a_right_of_its_own_journaled_and_counted() {
    let mut diary = busy();
    let once = |rules: Rules| Rules { limits: Limits::none().with(Meter::Prints, Some(1)), ..rules };
    diary.base.change_rules(ReadyRole::Specialist, once).unwrap();
    diary.base.sit_down(diary.ira);
    clients::printed(diary.session(), &format!("day-sheet {TOMORROW}"), None).unwrap();
    check_refused(clients::printed(diary.session(), "clients", None), Code::Forbidden);
    check_refused(clients::printed(diary.session(), &format!("day-sheet {TOMORROW}"), None), Code::WatchStopped);
    diary.base.owner_sits_down();
    diary.base.hire("Аня", ReadyRole::JuniorSpecialist);
    check_refused(clients::printed(diary.session(), &format!("day-sheet {TOMORROW}"), None), Code::Forbidden);
    check_refused(day_sheet::sheet(diary.session(), day(TOMORROW), None), Code::Forbidden);
    diary.base.owner_sits_down();
    let printed = entries(diary.session(), &JournalFilter { actions: vec![Action::Printed], ..JournalFilter::default() });
    assert_eq!(printed.iter().map(|entry| entry.body.note.as_str()).collect::<Vec<_>>(), ["day-sheet 2026-09-22"]);
}

#[test]
fn the_sheet_of_a_far_day_is_a_look_at_the_calendar() {
    let mut diary = busy();
    let few = |rules: Rules| Rules { limits: Limits::none().with(Meter::Days, Some(1)), ..rules };
    diary.base.change_rules(ReadyRole::FrontDesk, few).unwrap();
    diary.base.hire("Софія", ReadyRole::FrontDesk);
    let far = |text: &str| day_sheet::sheet(diary.session(), day(text), None);
    far("2026-10-20").unwrap();
    far("2026-10-20").unwrap();
    calendar::days(diary.session(), day("2026-10-20"), 1, None).unwrap();
    check_refused(far("2026-10-21"), Code::WatchStopped);
}
