//! The watch over the client base: copying it card by card is stopped, told, and forgotten by no new sign-in.

use crate::salon::{DAY, MINUTE, Opened, check_refused, entries, last_actions, rows, staff_password};
use kartoteka_api::{Code, Error, Flow, JournalFilter, Session, calendar, clients, export, journal, watch};
use kartoteka_domain::{Action, ClientId, Meter, ReadyRole, Rules, Subject, UserId, watch::Limits};

/// A salon of eighty clients that are nobody's, and a specialist at its desk.
fn busy() -> (Opened, UserId) {
    let mut base = Opened::new();
    kartoteka_api::generate::clients(&base.session, 80, 1, &mut |_| Flow::Go).unwrap();
    let user = base.hire("Марта", ReadyRole::Specialist);
    (base, user)
}

fn change_limits(base: &Opened, role: ReadyRole, limits: Limits) {
    base.change_rules(role, |rules| Rules { limits, ..rules }).unwrap();
}

fn ids(session: &Session) -> Vec<ClientId> {
    rows(session, "").into_iter().map(|row| row.id).collect()
}

/// Reveals one after another and gives the password whenever it is asked for, as a thief does who knows it: how many were
/// seen, how often the password was asked for, and what ended it.
fn copy_all(session: &Session) -> (usize, usize, Option<Code>) {
    let (mut seen, mut asked) = (0, 0);
    for id in ids(session) {
        let revealed = match clients::reveal(session, id) {
            Err(Error::StepUpNeeded) => {
                asked += 1;
                session.step_up(&staff_password(), None).unwrap();
                clients::reveal(session, id)
            }
            revealed => revealed,
        };
        match revealed {
            Ok(_) => seen += 1,
            Err(error) => return (seen, asked, Some(error.code())),
        }
    }
    (seen, asked, None)
}

#[test]
fn copying_the_base_is_stopped_within_sixty_contacts_and_told() {
    let (mut base, user) = busy();
    assert_eq!(copy_all(&base.session), (60, 1, Some(Code::WatchStopped)));
    check_refused(clients::page(&base.session, "", 0, 10), Code::Locked);
    check_refused(base.session.step_up(&staff_password(), None), Code::Locked);

    base.owner_sits_down();
    assert_eq!(last_actions(&base.session, 3), "watch-stopped locked signed-in");
    assert_eq!(watch::unseen(&base.session).unwrap(), 1);
    let alert = watch::list(&base.session).unwrap().remove(0);
    assert_eq!((alert.kind.as_str(), alert.user, alert.note.as_str()), ("watch-stopped", Some(user), "reveals 61"));
    watch::see_all(&base.session).unwrap();
    assert_eq!(watch::unseen(&base.session).unwrap(), 0);
}

#[test]
fn who_was_stopped_puts_no_warning_out_of_the_owners_sight() {
    let mut base = Opened::new();
    kartoteka_api::generate::clients(&base.session, 150, 1, &mut |_| Flow::Go).unwrap();
    let administrator = base.hire("Ірина", ReadyRole::Administrator);
    assert_eq!(copy_all(&base.session).2, Some(Code::WatchStopped));
    base.sit_down(administrator);
    assert_eq!(watch::unseen(&base.session).unwrap(), 1);
    check_refused(watch::see_all(&base.session), Code::Forbidden);
    base.owner_sits_down();
    assert_eq!(watch::unseen(&base.session).unwrap(), 1);
}

#[test]
fn no_new_sign_in_gives_new_contacts_but_time_does() {
    let (mut base, user) = busy();
    copy_all(&base.session);
    base.sit_down(user);
    assert_eq!(copy_all(&base.session), (0, 0, Some(Code::WatchStopped)));
    base.salon.pass(15 * MINUTE);
    base.sit_down(user);
    assert_eq!(copy_all(&base.session).0, 60);
}

#[test]
fn a_clock_set_back_gives_no_new_contacts_either() {
    let (mut base, user) = busy();
    copy_all(&base.session);
    base.salon.pass(-DAY);
    base.sit_down(user);
    assert_eq!(copy_all(&base.session), (0, 0, Some(Code::WatchStopped)));
}

#[test]
fn a_program_started_anew_has_forgotten_nothing() {
    let (base, user) = busy();
    copy_all(&base.session);
    drop(base.session);
    drop(base.desk);
    let desk = base.salon.open();
    let session = crate::salon::arrive(&desk, desk.unlock(user, &staff_password()).unwrap());
    assert_eq!(copy_all(&session), (0, 0, Some(Code::WatchStopped)));
}

#[test]
fn far_more_than_on_other_days_asks_for_the_password_long_before_the_limit() {
    let (mut base, user) = busy();
    let clients = ids(&base.session);
    for _ in 0..6 {
        base.salon.pass(DAY);
        base.sit_down(user);
        clients.iter().take(10).for_each(|id| drop(clients::get(&base.session, *id).unwrap()));
    }
    base.salon.pass(DAY);
    base.sit_down(user);
    let looked = clients.iter().position(|id| clients::get(&base.session, *id).is_err());
    assert_eq!(looked, Some(60), "the limit itself is two hundred");
    check_refused(clients::get(&base.session, clients[60]), Code::StepUpNeeded);
    base.session.step_up(&staff_password(), None).unwrap();
    assert!(clients[60..].iter().all(|id| clients::get(&base.session, *id).is_ok()), "asked once");
}

#[test]
fn whoever_changes_the_watch_lets_somebody_go_on_for_the_day() {
    let (mut base, user) = busy();
    copy_all(&base.session);
    base.sit_down(user);
    check_refused(watch::lift(&base.session, user), Code::Forbidden);
    base.owner_sits_down();
    watch::lift(&base.session, user).unwrap();
    base.sit_down(user);
    assert_eq!(copy_all(&base.session), (80, 0, None));
    base.salon.pass(DAY);
    base.sit_down(user);
    assert_eq!(copy_all(&base.session), (60, 1, Some(Code::WatchStopped)));
}

#[test]
fn new_limits_of_a_role_hold_for_what_was_seen_before() {
    let (mut base, user) = busy();
    for id in ids(&base.session).into_iter().take(12) {
        clients::get(&base.session, id).unwrap();
    }
    base.owner_sits_down();
    change_limits(&base, ReadyRole::Specialist, Limits::staff().with(Meter::Cards, Some(12)));
    base.sit_down(user);
    let id = ids(&base.session)[0];
    check_refused(clients::get(&base.session, id), Code::WatchStopped);
}

#[test]
fn papers_without_clients_are_journaled_and_no_print_of_the_watch() {
    let mut base = Opened::new();
    change_limits(&base, ReadyRole::FrontDesk, Limits::none().with(Meter::Prints, Some(1)));
    let ivan = base.add("Іван", "", "").id;
    base.hire("Софія", ReadyRole::FrontDesk);
    for paper in ["recovery-codes", "invitation", "computer-code", "leaving-report", "certificate"] {
        clients::printed(&base.session, paper, None).unwrap();
    }
    clients::printed(&base.session, "card", Some(ivan)).unwrap();
    check_refused(clients::printed(&base.session, "certificate", Some(ivan)), Code::WatchStopped);

    base.owner_sits_down();
    let told = entries(&base.session, &JournalFilter { actions: vec![Action::Printed], ..JournalFilter::default() });
    let notes: Vec<_> = told.iter().map(|entry| (entry.body.note.as_str(), entry.body.subject == Subject::Client(ivan))).collect();
    assert_eq!((told.len(), notes[0], notes[1]), (6, ("card", true), ("certificate", false)));
}

#[test]
fn searches_and_prints_are_counted_too() {
    let (mut base, user) = busy();
    base.owner_sits_down();
    change_limits(&base, ReadyRole::FrontDesk, Limits::none().with(Meter::Searches, Some(2)).with(Meter::Prints, Some(1)));
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    clients::printed(&base.session, "day sheet", None).unwrap();
    check_refused(clients::printed(&base.session, "day sheet", None), Code::WatchStopped);
    base.sit_down(sofia);
    for name in ["Олена", "Ірина"] {
        clients::page(&base.session, name, 0, 10).unwrap();
        base.salon.pass(MINUTE);
    }
    check_refused(clients::page(&base.session, "Марія", 0, 10), Code::WatchStopped);
    base.sit_down(user);
    assert!(clients::page(&base.session, "Олена", 0, 10).is_ok(), "what one person does counts for nobody else");
}

#[test]
fn a_handful_may_be_copied_and_more_is_an_export() {
    let (mut base, _) = busy();
    export::copied(&base.session, 5).unwrap();
    check_refused(export::copied(&base.session, 6), Code::ExportOff);
    base.owner_sits_down();
    check_refused(export::copied(&base.session, 80), Code::ApprovalNeeded);
    base.step_up();
    export::set_approval_needed(&base.session, false).unwrap();
    export::copied(&base.session, 80).unwrap();
    assert_eq!(last_actions(&base.session, 2), "settings-changed clients-exported");
}

#[test]
fn a_day_of_the_heat_map_begins_at_midnight_of_the_base_before_and_after_the_clocks_change() {
    let mut base = Opened::new();
    // In Kyiv the clocks go back in the night to 25 October 2026: half past midnight of the day before, and noon of the day
    // after.
    for moment in [1_792_791_000_000, 1_793_008_800_000] {
        base.salon.pass(moment - base.salon.now().0);
        base.owner_sits_down();
    }
    let heat = journal::heat(&base.session, 3).unwrap();
    assert_eq!(heat.days.iter().map(|day| day.0).collect::<Vec<_>>(), [1_792_789_200_000, 1_792_875_600_000, 1_792_965_600_000]);
    assert!(heat.counts[0][0] > 0 && heat.counts[0][1] == 0 && heat.counts[0][2] > 0, "{:?}", heat.counts);
}

#[test]
fn the_owner_sees_who_did_how_much_on_which_day() {
    let (mut base, user) = busy();
    clients::reveal(&base.session, ids(&base.session)[0]).unwrap();
    base.salon.pass(DAY);
    base.owner_sits_down();
    let heat = journal::heat(&base.session, 7).unwrap();
    assert_eq!((heat.days.len(), heat.users.len()), (7, 2));
    let of = |who: UserId| heat.users.iter().position(|(id, _)| *id == who).map(|place| heat.counts[place].clone()).unwrap();
    let (hers, owners) = (of(user), of(base.session.actor().user));
    assert!(hers[5] > 2 && hers[4] == 0 && owners[6] > 0, "{hers:?} {owners:?}");
    let seen = journal::seen_by(&base.session, user, 90).unwrap();
    assert_eq!(seen.iter().find(|(action, _)| *action == Action::ContactsRevealed).map(|(_, count)| *count), Some(1));
}

/// The codes of looking at each of `count` days from the `first`th after the salon's first one.
fn leaf_through(session: &Session, first: i64, count: i64) -> Vec<Option<Code>> {
    let begin = session.wall_now().day();
    let look = |ahead: i64| calendar::days(session, begin.plus(ahead), 1, None).err().map(|error| error.code());
    (first..first + count).map(look).collect()
}

/// A front desk that may look at three far days.
fn curious() -> (Opened, UserId) {
    let mut base = Opened::new();
    change_limits(&base, ReadyRole::FrontDesk, Limits::none().with(Meter::Days, Some(3)));
    let user = base.hire("Софія", ReadyRole::FrontDesk);
    (base, user)
}

#[test]
fn the_coming_week_is_everybodys_work_and_a_far_day_is_counted_once() {
    let (mut base, _) = curious();
    assert!(leaf_through(&base.session, -1, 9).iter().all(Option::is_none));
    assert!(leaf_through(&base.session, -1, 9).iter().all(Option::is_none));
    assert!(leaf_through(&base.session, 8, 3).iter().all(Option::is_none));
    assert!(leaf_through(&base.session, 8, 3).iter().all(Option::is_none), "looked at before");
    base.owner_sits_down();
    let looked = entries(&base.session, &JournalFilter { actions: vec![Action::CalendarViewed], ..JournalFilter::default() });
    let notes: Vec<_> = looked.iter().rev().map(|entry| entry.body.note.as_str()).collect();
    assert_eq!(notes, ["2026-09-29", "2026-09-30", "2026-10-01"]);
}

#[test]
fn leafing_through_the_calendar_is_stopped_and_no_new_sign_in_gives_new_days() {
    let (mut base, user) = curious();
    assert_eq!(leaf_through(&base.session, 20, 4), [None, None, None, Some(Code::WatchStopped)]);
    base.sit_down(user);
    assert_eq!(leaf_through(&base.session, 20, 1), [Some(Code::WatchStopped)], "what was looked at is asked for anew");
    base.salon.pass(DAY);
    base.sit_down(user);
    assert_eq!(leaf_through(&base.session, 20, 3), [None, None, None]);
    base.owner_sits_down();
    assert_eq!(watch::list(&base.session).unwrap().remove(0).note, "days 4");
}

#[test]
fn a_month_of_the_calendar_is_one_look_and_its_load_tells_no_names_and_is_none() {
    let (mut base, _) = curious();
    let far = base.session.wall_now().day().plus(30);
    for _ in 0..5 {
        calendar::month(&base.session, far).unwrap();
    }
    calendar::days(&base.session, far, 31, None).unwrap();
    assert!(leaf_through(&base.session, 30, 31).iter().all(Option::is_none));
    base.owner_sits_down();
    let looked = entries(&base.session, &JournalFilter { actions: vec![Action::CalendarViewed], ..JournalFilter::default() });
    assert_eq!(looked.iter().map(|entry| entry.body.note.as_str()).collect::<Vec<_>>(), ["2026-10-21…2026-11-20"]);
}

#[test]
fn what_was_looked_at_as_another_role_is_looked_at_anew_as_oneself() {
    let base = Opened::new();
    base.session.see_as(Some(&ReadyRole::FrontDesk.into())).unwrap();
    leaf_through(&base.session, 20, 1);
    base.session.see_as(None).unwrap();
    leaf_through(&base.session, 20, 1);
    let looked = entries(&base.session, &JournalFilter { actions: vec![Action::CalendarViewed], ..JournalFilter::default() });
    let notes: Vec<_> = looked.iter().map(|entry| entry.body.note.as_str()).collect();
    assert_eq!(notes, ["2026-10-11", "2026-10-11 → front-desk"]);
}
