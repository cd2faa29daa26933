//! The journal tells everything that was done, and whoever touches it is found out.

use crate::{
    diary::{self, Diary},
    salon::{DAY, MINUTE, Opened, Salon, back_up, bring_in, check_intact, check_refused, entries, password, unlock},
};
use kartoteka_api::{
    Code, Desk, Flow, JournalFilter, KdfParams, Password, Session,
    booking::{self, Asked, Move, Overriding, Scope},
    clients,
    imports::{self, Strategy},
    journal, kit, restore, warnings,
};
use kartoteka_domain::{Action, ClientDraft, ClientId, Entry, ReadyRole, Right, Rights, Rules, Subject, WarningKind};
use std::{collections::BTreeSet, fs, sync::Arc};

/// A day on which everything happens that can happen.
fn full_day() -> (Salon, Desk, Arc<Session>) {
    let mut base = Opened::new();
    kit::sheet(&base.desk, &base.session, &base.kit).unwrap();
    kit::check(&base.desk, &base.session, &base.kit.words()).unwrap();
    let client = base.add("Іван", "Франко", "0501234567");
    let draft = ClientDraft { note: "Кава".into(), ..client.details.to_draft() };
    clients::update(&base.session, client.id, &draft, client.updated_at).unwrap();
    clients::get(&base.session, client.id).unwrap();
    clients::page(&base.session, "франко", 0, 20).unwrap();
    clients::delete(&base.session, client.id).unwrap();
    clients::restore(&base.session, client.id).unwrap();
    let (import, _) = bring_in(&base.session, "Ім'я;Телефон\nОля;0671112233\n", Strategy::Update);
    imports::undo(&base.session, import).unwrap();
    crate::workday::happen(&mut base, client.id);
    base.desk.set_idle_minutes(5).unwrap();
    base.desk.set_targets(&base.session, vec![base.salon.target()]).unwrap();
    base.back_up();
    check_refused(back_up(&base.desk, &base.salon.root().join("no-such-disk")), Code::TargetMissing);
    check_intact(&base.session);
    base.desk.lock().unwrap();
    let wrong = base.desk.unlock(base.desk.people()[0].id, &Password::new("wrong".into()));
    check_refused(wrong.map(|_| ()), Code::WrongPassword);
    base.salon.pass(MINUTE);
    unlock(&base.desk);
    after_a_disaster(base)
}

/// A damaged header mends, the password is forgotten, and the base is restored from its copy.
fn after_a_disaster(base: Opened) -> (Salon, Desk, Arc<Session>) {
    let (salon, kit) = base.close();
    let header = salon.vault().join("vault.hdr.b");
    fs::write(&header, "damaged").unwrap();
    let new = Password::new("seven violet kites above the harbour 12".into());
    let desk = salon.open();
    desk.reset_owner_password(&kit, &new, Some(KdfParams::FASTEST)).unwrap();
    back_up(&desk, &salon.target()).unwrap();
    desk.lock().unwrap();
    drop(desk);
    let number = restore::sets(&salon.target(), &kit).unwrap()[0].number;
    let plan = restore::Plan {
        folder: salon.target(),
        kit: &kit,
        number,
        into: salon.vault(),
        device: salon.device(),
        new_password: Some(&password()),
        kdf: Some(KdfParams::FASTEST),
    };
    restore::prepare(plan, &salon.clock(), &mut |_| Flow::Go).unwrap().switch(&salon.clock()).unwrap();
    let (desk, session) = salon.sign_in();
    (salon, desk, session)
}

#[test]
fn everything_that_can_be_done_leaves_its_entry() {
    let (_salon, _desk, session) = full_day();
    let done: BTreeSet<&str> = entries(&session, &JournalFilter::default()).iter().map(|entry| entry.body.action.code()).collect();
    // Those of other computers stand in the journal over there.
    let over_there = [Action::ComputerEnrolled, Action::ComputerRemoved];
    let known: BTreeSet<&str> = Action::ALL.iter().filter(|action| !over_there.contains(action)).map(|action| action.code()).collect();
    let missing: Vec<_> = known.difference(&done).collect();
    assert!(missing.is_empty(), "no entry for {missing:?}");
}

#[test]
fn after_everything_that_can_happen_the_journal_is_intact() {
    let (_salon, _desk, session) = full_day();
    check_intact(&session);
}

#[test]
fn an_entry_says_who_did_what_to_whom_and_when() {
    let base = Opened::new();
    let before = base.salon.now();
    let client = base.add("Іван", "Франко", "0501234567");
    let page = journal::page(&base.session, &JournalFilter::default(), None, 1).unwrap();
    let entry = &page.entries[0];
    assert_eq!(page.users[&entry.user.unwrap()], "Олена");
    assert_eq!((entry.body.action, entry.body.subject), (Action::ClientAdded, Subject::Client(client.id)));
    assert_eq!(page.clients[&client.id], "Франко Іван");
    assert!(entry.at >= before && entry.at < base.salon.now());
}

#[test]
fn a_client_in_the_bin_keeps_the_name_in_the_journal() {
    let base = Opened::new();
    let client = base.add("Іван", "Франко", "");
    clients::delete(&base.session, client.id).unwrap();
    let page = journal::page(&base.session, &JournalFilter::default(), None, 1).unwrap();
    assert_eq!(page.clients[&client.id], "Франко Іван");
}

fn filtered(base: &Opened, filter: &JournalFilter) -> String {
    let found = entries(&base.session, filter);
    found.iter().rev().map(|entry| entry.body.action.code()).collect::<Vec<_>>().join(" ")
}

fn two_days() -> (Opened, ClientId) {
    let base = Opened::new();
    let ivan = base.add("Іван", "", "").id;
    base.salon.pass(DAY);
    base.add("Оля", "", "");
    clients::get(&base.session, ivan).unwrap();
    clients::delete(&base.session, ivan).unwrap();
    (base, ivan)
}

#[test]
fn the_journal_is_filtered_by_client() {
    let (base, ivan) = two_days();
    let of = |subject| JournalFilter { subject: Some(subject), ..JournalFilter::default() };
    assert_eq!(filtered(&base, &of(Subject::Client(ivan))), "client-added client-viewed client-deleted");
    assert_eq!(filtered(&base, &of(Subject::Client(ClientId(base.session.clock().new_id())))), "");
}

#[test]
fn the_journal_is_filtered_by_person() {
    let (base, _) = two_days();
    let of = |user| JournalFilter { user: Some(user), ..JournalFilter::default() };
    let mine = entries(&base.session, &of(base.session.actor().user)).len();
    assert_eq!(mine, entries(&base.session, &JournalFilter::default()).len());
    let nobody = kartoteka_domain::UserId(base.session.clock().new_id());
    assert!(entries(&base.session, &of(nobody)).is_empty());
}

#[test]
fn the_journal_is_filtered_by_action() {
    let (base, _) = two_days();
    let only = |actions: &[Action]| JournalFilter { actions: actions.to_vec(), ..JournalFilter::default() };
    assert_eq!(filtered(&base, &only(&[Action::ClientAdded])), "client-added client-added");
    assert_eq!(filtered(&base, &only(&[Action::ClientDeleted, Action::ClientViewed])), "client-viewed client-deleted");
}

#[test]
fn the_journal_is_filtered_by_time() {
    let (base, _) = two_days();
    let midnight = Some(kartoteka_domain::Millis(base.salon.now().0 - DAY / 2));
    assert_eq!(filtered(&base, &JournalFilter { until: midnight, ..JournalFilter::default() }), "base-created signed-in client-added");
    assert_eq!(filtered(&base, &JournalFilter { from: midnight, ..JournalFilter::default() }), "client-added client-viewed client-deleted");
}

#[test]
fn pages_follow_one_another_without_gap_or_repetition() {
    let base = Opened::new();
    for _ in 0..25 {
        base.add("Іван", "", "");
    }
    let whole: Vec<u64> = entries(&base.session, &JournalFilter::default()).iter().map(|entry| entry.seq).collect();
    let (mut paged, mut cursor) = (Vec::new(), None);
    loop {
        let page = journal::page(&base.session, &JournalFilter::default(), cursor, 7).unwrap();
        paged.extend(page.entries.iter().map(|entry| entry.seq));
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
        base.add("Петро", "", "");
    }
    assert_eq!(paged, whole, "what is added meanwhile comes before the first page");
}

#[test]
fn a_long_day_is_sealed_by_checkpoints_on_the_way_and_stays_intact() {
    let base = Opened::new();
    for _ in 0..230 {
        base.add("Іван", "", "");
    }
    base.salon.pass(DAY);
    base.add("Іван", "", "");
    check_intact(&base.session);
    let (salon, _kit) = base.close();
    let checkpoints: i64 = salon.stock_shell().query_row("SELECT count(*) FROM journal_checkpoints", [], |row| row.get(0)).unwrap();
    assert!(checkpoints >= 4, "{checkpoints}");
    check_intact(&salon.sign_in().1);
}

#[test]
fn the_verdict_itself_is_an_entry() {
    let base = Opened::new();
    check_intact(&base.session);
    let newest: Entry = entries(&base.session, &JournalFilter::default()).remove(0);
    assert_eq!((newest.body.action, newest.body.note.as_str()), (Action::JournalVerified, "✓ 2"));
}

/// The changes of the newest entry with this action, without which visit or wish it is.
fn told(session: &Session, action: Action) -> Vec<String> {
    let filter = JournalFilter { actions: vec![action], ..JournalFilter::default() };
    let entry = entries(session, &filter).remove(0);
    let changes = entry.body.changes.iter().filter(|change| !matches!(change.field.as_str(), "visit" | "wait"));
    changes.map(|change| format!("{}: {} → {}", change.field, change.old, change.new)).collect()
}

#[test]
fn services_rooms_and_people_are_told_by_name_wherever_the_journal_is_read() {
    let diary = Diary::new();
    let visit = diary.book(diary::guest("Оля"), diary.ira, "10:00");
    let read = booking::get(diary.session(), visit).unwrap().visit;
    let to = Move { place: 0, start: diary::tomorrow("11:00"), specialist: Some(diary.marko), room: None, minutes: None };
    booking::move_to(diary.session(), visit, to, Scope::This, read.updated_at, &Overriding::default()).unwrap();
    let changes = ["start: 2026-09-22T10:00 → 2026-09-22T11:00", "specialist: Іра → Марко"];
    assert_eq!(told(diary.session(), Action::VisitChanged), changes);
    assert!(told(diary.session(), Action::VisitBooked).contains(&"service:  → Стрижка".to_owned()));
    assert!(told(diary.session(), Action::ServiceAdded).contains(&"specialists:  → Олена, Іра, Марко".to_owned()));

    let page = journal::page(diary.session(), &JournalFilter::default(), None, 100).unwrap();
    assert_eq!(page.visits[&visit], "Оля");
    assert_eq!(page.services[&diary.haircut], "Стрижка");
    let path = diary.base.salon.root().join("journal.csv");
    diary.base.step_up();
    journal::export(diary.session(), &JournalFilter::default(), &path, "для перевірки").unwrap();
    let file = fs::read_to_string(path).unwrap();
    assert!(file.contains("Іра → Марко") && !file.contains(&diary.marko.to_string()));
    for told in ["22.09.2026, 10:00 → 22.09.2026, 11:00", "→ 60 хв", "→ 500 UAH"] {
        assert!(file.contains(told), "{told}");
    }
    assert!(!file.contains("2026-09-22T") && !file.contains("booked"), "no codes are left");
}

/// Somebody in this role sees the journal too, and sits at the desk.
fn reads_the_journal(diary: &mut Diary, role: ReadyRole, without: &[Right]) {
    let rules = |rules: Rules| {
        let rights = rules.rights.iter().filter(|right| !without.contains(right)).chain([Right::SeeJournal]);
        Rules { rights: Rights::of(rights), ..rules }
    };
    diary.base.change_rules(role, rules).unwrap();
    diary.base.hire("Софія", role);
}

#[test]
fn the_journal_is_no_way_around_the_mask_of_guests_notes_and_warnings() {
    let mut diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    warnings::add(diary.session(), ivan, WarningKind::Allergy, "латекс, до набряку").unwrap();
    let mut asked = diary.asked(Asked::Client(ivan), diary.ira, "10:00");
    asked.overriding.warning = Some("рукавички без латексу".into());
    asked.note = "прийде з дитиною".into();
    diary.try_book(&asked).unwrap();
    diary.book(diary::guest("Хризантема Лісова"), diary.ira, "12:00");
    let hidden = [Right::SeeWarnings, Right::ChangeWarnings, Right::SeeNotes, Right::ChangeNotes];
    reads_the_journal(&mut diary, ReadyRole::FrontDesk, &hidden);
    assert_eq!(told(diary.session(), Action::WarningAdded), Vec::<String>::new());
    let all = format!("{:?}", journal::page(diary.session(), &JournalFilter::default(), None, 100).unwrap());
    for secret in ["набряку", "рукавички", "з дитиною", "Лісова", "Франко"] {
        assert!(!all.contains(secret), "{secret}");
    }
    assert!(all.contains("Хризантема Л.") && all.contains("Іван Ф."));
}

#[test]
fn of_visits_and_wishes_out_of_sight_the_journal_tells_what_was_done_alone() {
    let mut diary = Diary::new();
    let own = diary.book(diary::guest("Оля"), diary.ira, "10:00");
    let others = diary.book(diary::guest("Хризантема"), diary.marko, "10:00");
    reads_the_journal(&mut diary, ReadyRole::Specialist, &[]);
    diary.base.sit_down(diary.ira);
    let page = journal::page(diary.session(), &JournalFilter::default(), None, 100).unwrap();
    let of = |visit| page.entries.iter().find(|entry| entry.body.subject == Subject::Visit(visit)).unwrap();
    assert_eq!((of(own).body.note.as_str(), of(own).body.changes.is_empty()), ("2026-09-22T10:00", false));
    assert_eq!((of(others).body.note.as_str(), of(others).body.changes.is_empty()), ("", true));
    assert!(!format!("{page:?}").contains("Хризантема"));
}

#[test]
fn a_very_important_visit_says_nothing_in_the_journal_to_who_does_not_see_such_clients() {
    let mut diary = Diary::new();
    let star = diary.important("Зірка", "Ясна");
    diary.book(Asked::Client(star), diary.ira, "10:00");
    reads_the_journal(&mut diary, ReadyRole::FrontDesk, &[]);
    let page = journal::page(diary.session(), &JournalFilter::default(), None, 100).unwrap();
    let booked = page.entries.iter().find(|entry| entry.body.action == Action::VisitBooked).unwrap();
    assert_eq!((booked.body.note.as_str(), booked.body.changes.is_empty()), ("", true));
    assert!(!format!("{page:?}").contains("Зірка"));
}

#[test]
fn what_is_booked_counts_in_the_heat_of_the_day() {
    let diary = Diary::new();
    let count = || journal::heat(diary.session(), 1).unwrap().counts.iter().flatten().sum::<u64>();
    let before = count();
    diary.book(diary::guest("Оля"), diary.ira, "10:00");
    assert_eq!(count(), before + 1);
}
