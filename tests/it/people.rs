//! Accounts, computers and keys: who looks after whom, and what a role's key opens.

use crate::{
    program::Program,
    salon::{MINUTE, Opened, Salon, check_intact, check_refused, deaf, entries, newcomer, password, person, staff_password, stock_shell},
};
use kartoteka_api::{
    Clock, Code, Desk, DeviceStore, JournalFilter, KdfParams, Step, clients, computers, kit,
    people::{self, AccountDraft},
    restore, watch,
};
use kartoteka_domain::{Action, ReadyRole, Right, Rights, RoleId, Rules, UserId};
use kartoteka_vault::{CellPlace, Compartment, LockedVault};
use rusqlite::Connection;
use std::fs;

const KDF: Option<KdfParams> = Some(KdfParams::FASTEST);
const SECRET: &str = "алергія на латекс, каже лише старшим";

fn draft(first: &str, role: ReadyRole) -> AccountDraft {
    AccountDraft { first_name: first.into(), last_name: String::new(), role: role.into(), hours: None }
}

fn change(base: &Opened, id: UserId, draft: &AccountDraft) -> Result<(), kartoteka_api::Error> {
    base.step_up();
    people::update(&base.desk, &base.session, id, draft)
}

#[test]
fn what_is_important_asks_for_the_password_again() {
    let base = Opened::new();
    base.salon.pass(6 * MINUTE);
    let new = newcomer("Софія", ReadyRole::FrontDesk);
    check_refused(people::invite(&base.desk, &base.session, &new), Code::StepUpNeeded);
    check_refused(base.session.step_up(&staff_password(), None), Code::WrongPassword);
    base.salon.pass(MINUTE);
    base.step_up();
    assert!(people::invite(&base.desk, &base.session, &new).is_ok());
    base.salon.pass(5 * MINUTE);
    check_refused(people::invite(&base.desk, &base.session, &new), Code::StepUpNeeded);
}

#[test]
fn an_administrator_invites_those_who_may_less_and_nobody_who_may_more() {
    let mut base = Opened::new();
    base.hire("Олег", ReadyRole::Administrator);
    base.session.step_up(&staff_password(), None).unwrap();
    let invite = |role: RoleId| people::invite(&base.desk, &base.session, &newcomer("Софія", role));
    check_refused(invite(RoleId::owner()), Code::Forbidden);
    let sofia = invite(ReadyRole::Specialist.into()).unwrap();
    let owner = people::list(&base.session).unwrap()[0].id;
    check_refused(people::reinvite(&base.desk, &base.session, owner), Code::Forbidden);
    check_refused(people::reset_factor(&base.session, owner), Code::Forbidden);
    check_refused(people::update(&base.desk, &base.session, sofia.user, &draft("Софія", ReadyRole::Administrator)), Code::Forbidden);
    base.accept(&sofia);
    assert_eq!(clients::page(&base.session, "", 0, 10).unwrap().total, 0);
}

#[test]
fn somebody_invited_sets_the_password_without_a_window() {
    let base = Opened::new();
    // The program knows the time of the computer and no other.
    base.salon.pass(Clock::system().now().0 - base.salon.now().0);
    let invitation = base.invite("Софія", &ReadyRole::FrontDesk.into());
    let (salon, _kit) = base.close();
    let program = Program::of(&salon);
    let accept = || program.run(&["people", "accept", "--user", "Софія", "--code", invitation.code.as_str()]);
    assert_eq!(accept().ok()["steps"], serde_json::json!(["rules", "lesson"]));
    assert_eq!(accept().error_code(), "cli-no-such-person", "who has a password is invited no more");
    let desk = salon.open();
    assert_eq!(desk.unlock(invitation.user, &password()).unwrap().steps, [Step::Rules, Step::Lesson]);
}

#[test]
fn the_last_owner_stays_one_and_nobody_becomes_one_by_a_change() {
    let mut base = Opened::new();
    let owner = base.session.actor().user;
    check_refused(change(&base, owner, &draft("Олена", ReadyRole::Administrator)), Code::LastOwner);
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.owner_sits_down();
    check_refused(change(&base, sofia, &draft("Софія", ReadyRole::Owner)), Code::Forbidden);
}

#[test]
fn an_account_says_what_those_need_who_look_after_it() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.owner_sits_down();
    let invited = base.invite("Марко", &ReadyRole::Specialist.into());
    let accounts = people::accounts(&base.session).unwrap();
    let [owner, hired, new] = accounts.as_slice() else { panic!("{accounts:?}") };
    assert_eq!((hired.id, hired.password_days, hired.has_factor), (sofia, Some(89), false));
    assert!(hired.last_sign_in.is_some() && hired.invited_until.is_none());
    assert_eq!((owner.password_days, owner.password_set_at.is_some()), (None, true));
    assert_eq!((new.invited_until, new.password_set_at), (Some(invited.until), None));
    base.sit_down(sofia);
    check_refused(people::accounts(&base.session), Code::Forbidden);
}

#[test]
fn a_renamed_person_is_so_on_the_tile_and_in_the_journal() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.owner_sits_down();
    change(&base, sofia, &draft("Соломія", ReadyRole::Specialist)).unwrap();
    let tile = base.desk.people().into_iter().find(|person| person.id == sofia).unwrap();
    assert_eq!((tile.first_name.as_str(), tile.role.as_str()), ("Соломія", "specialist"));
    let entry = &entries(&base.session, &JournalFilter::default())[0];
    let told: Vec<_> = entry.body.changes.iter().map(|change| (change.field.as_str(), change.new.as_str())).collect();
    assert_eq!((entry.body.action, told), (Action::PersonChanged, vec![("first-name", "Соломія"), ("role", "specialist")]));
}

#[test]
fn a_note_for_seniors_is_read_by_those_who_hold_its_key() {
    let mut base = Opened::new();
    let ivan = base.add("Іван", "", "0501234567").id;
    clients::set_senior_note(&base.session, ivan, SECRET).unwrap();
    assert_eq!(clients::get(&base.session, ivan).unwrap().has_senior_note, Some(true));
    base.hire("Марко", ReadyRole::Specialist);
    assert_eq!(clients::senior_note(&base.session, ivan).unwrap(), SECRET);
    base.owner_sits_down();
    base.hire("Софія", ReadyRole::FrontDesk);
    check_refused(clients::senior_note(&base.session, ivan), Code::Forbidden);
    assert_eq!(clients::get(&base.session, ivan).unwrap().has_senior_note, None);
}

#[test]
fn a_note_outside_the_reach_is_not_there() {
    let mut base = Opened::new();
    let marko = base.hire("Марко", ReadyRole::Specialist);
    base.owner_sits_down();
    let others = clients::create(&base.session, &kartoteka_domain::ClientDraft { vip: true, ..person("Іван", "", "") }).unwrap().id;
    clients::set_senior_note(&base.session, others, SECRET).unwrap();
    base.sit_down(marko);
    check_refused(clients::senior_note(&base.session, others), Code::NotFound);
    check_refused(clients::set_senior_note(&base.session, others, "x"), Code::NotFound);
}

#[test]
fn staff_data_is_for_those_with_its_key() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.owner_sits_down();
    people::set_staff_data(&base.session, sofia, "ставка 120").unwrap();
    base.hire("Олег", ReadyRole::Administrator);
    assert_eq!(people::staff_data(&base.session, sofia).unwrap(), "ставка 120");
    base.sit_down(sofia);
    check_refused(people::staff_data(&base.session, sofia), Code::Forbidden);
}

#[test]
fn a_key_taken_back_opens_nothing_sealed_before_or_after() {
    let mut base = Opened::new();
    let ivan = base.add("Іван", "", "").id;
    clients::set_senior_note(&base.session, ivan, SECRET).unwrap();
    let marko = base.hire("Марко", ReadyRole::Specialist);
    base.owner_sits_down();
    let sealed = |base: &Opened| -> Vec<u8> {
        let (key, file) = base.salon.key_and_file_of(&base.desk);
        stock_shell(&file, &key).query_row("SELECT sealed FROM cells", [], |row| row.get(0)).unwrap()
    };
    let before = sealed(&base);
    base.owner_sits_down();
    change(&base, marko, &draft("Марко", ReadyRole::FrontDesk)).unwrap();
    let after = sealed(&base);
    base.owner_sits_down();
    assert_ne!(before[..4], after[..4], "sealed anew, under the key of another epoch");
    assert_eq!(clients::senior_note(&base.session, ivan).unwrap(), SECRET);
    base.sit_down(marko);
    check_refused(clients::senior_note(&base.session, ivan), Code::Forbidden);
    base.owner_sits_down();
    check_intact(&base.session);
}

#[test]
fn former_keys_are_forgotten_also_where_nothing_was_sealed_with_them() {
    let mut base = Opened::new();
    let takes_out = |rules: Rules| Rules { rights: Rights::of(rules.rights.iter().chain([Right::ExportClients])), ..rules };
    base.change_rules(ReadyRole::Administrator, takes_out).unwrap();
    base.hire("Марко", ReadyRole::Administrator);
    base.owner_sits_down();
    base.change_rules(ReadyRole::Administrator, |rules| rules).unwrap();
    let (salon, _kit) = base.close();
    let vault = LockedVault::open(&salon.vault(), salon.device()).unwrap();
    let keys = vault.unlock(vault.users()[0], &password(), salon.now().0).unwrap();
    assert!(keys.compartment_epoch(Compartment::Export) > 1, "it was taken back");
    assert!(Compartment::ALL.into_iter().all(|compartment| !keys.keeps_former(compartment)));
}

#[test]
fn the_recovery_sheet_and_a_restore_over_an_open_base_ask_for_the_password_again() {
    let mut base = Opened::new();
    base.owner_sits_down();
    base.salon.pass(10 * MINUTE);
    check_refused(kit::sheet(&base.desk, &base.session, &base.kit), Code::StepUpNeeded);
    check_refused(kit::check(&base.desk, &base.session, "words"), Code::StepUpNeeded);
    check_refused(restore::check_allowed(&base.session), Code::StepUpNeeded);
    base.step_up();
    assert!(kit::check(&base.desk, &base.session, &base.kit.words()).unwrap());
    restore::check_allowed(&base.session).unwrap();
    base.hire("Марко", ReadyRole::Administrator);
    check_refused(restore::check_allowed(&base.session), Code::Forbidden);
}

#[test]
fn accounts_changed_past_the_program_let_nobody_in_but_an_owner_who_is_told() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.owner_sits_down();
    let (salon, kit) = base.close();
    salon.stock_shell().execute("UPDATE users SET role = 'administrator' WHERE first_name = 'Софія'", []).unwrap();
    let desk = salon.open();
    check_refused(desk.unlock(sofia, &staff_password()), Code::RolesTampered);
    let session = crate::salon::unlock(&desk).session;
    assert!(watch::list(&session).unwrap().iter().all(|alert| alert.kind == "roles-tampered"));
    let told = entries(&session, &JournalFilter::default()).into_iter().find(|entry| entry.body.action == Action::RoleChanged).unwrap();
    assert_eq!(told.body.note, "!");
    let mut base = Opened { salon, desk, session, kit };
    base.sit_down(sofia);
}

#[test]
fn an_owner_by_a_changed_row_is_none() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.owner_sits_down();
    let (salon, _kit) = base.close();
    salon.stock_shell().execute("UPDATE users SET role = 'owner'", []).unwrap();
    check_refused(salon.open().unlock(sofia, &staff_password()), Code::RolesTampered);
}

/// The folder of the salon on another computer.
fn another_computer(salon: &Salon) -> Desk {
    let there = salon.root().join("there");
    crate::salon::copy_folder(&salon.vault(), &there);
    fs::create_dir_all(salon.root().join("there-state")).unwrap();
    let device = DeviceStore::File(salon.root().join("there-state").join("device"));
    Desk::open(&there, device, salon.clock(), deaf()).unwrap()
}

#[test]
fn a_copied_folder_and_a_password_open_nothing_on_another_computer() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.desk.lock().unwrap();
    let there = another_computer(&base.salon);
    assert!(!computers::is_enrolled(&there));
    check_refused(there.unlock(sofia, &staff_password()), Code::NoSlotHere);
    check_refused(there.unlock(there.people()[0].id, &password()), Code::NoSlotHere);
}

#[test]
fn a_computer_is_enrolled_with_a_code_and_removed_again() {
    let base = Opened::new();
    let offer = computers::offer(&base.session, &password()).unwrap();
    base.desk.lock().unwrap();
    let there = another_computer(&base.salon);
    check_refused(computers::enrol(&there, None, &password(), "AAAA-AAAA", KDF), Code::WrongPassword);
    base.salon.pass(MINUTE);
    let session = computers::enrol(&there, None, &password(), offer.code.as_str(), KDF).unwrap().session;
    let both = computers::list(&session).unwrap();
    assert_eq!(both.iter().map(|computer| computer.is_this).collect::<Vec<_>>(), [false, true]);
    check_refused(computers::remove(&session, both[0].id), Code::StepUpNeeded);
    session.step_up(&password(), None).unwrap();
    check_refused(computers::remove(&session, both[1].id), Code::LocksOut);
    computers::remove(&session, both[0].id).unwrap();
    assert_eq!(computers::list(&session).unwrap().len(), 1);
    let told: Vec<_> = entries(&session, &JournalFilter::default()).iter().map(|entry| entry.body.action).collect();
    assert!(told.contains(&Action::ComputerEnrolled) && told.contains(&Action::ComputerRemoved));
    check_intact(&session);
}

#[test]
fn without_binding_an_owner_opens_the_base_on_another_computer() {
    let mut base = Opened::new();
    base.step_up();
    computers::set_bound(&base.session, false).unwrap();
    base.owner_sits_down();
    assert!(!computers::is_bound(&base.session).unwrap());
    base.desk.lock().unwrap();
    let there = another_computer(&base.salon);
    let session = computers::enrol(&there, None, &password(), "", KDF).unwrap().session;
    assert!(clients::page(&session, "", 0, 10).is_ok());
}

#[test]
fn a_receptionists_password_and_the_raw_files_open_no_sealed_cell() {
    let mut base = Opened::new();
    let ivan = base.add("Іван", "", "0501234567").id;
    clients::set_senior_note(&base.session, ivan, SECRET).unwrap();
    clients::set_senior_note(&base.session, ivan, &format!("{SECRET}; і ще")).unwrap();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.owner_sits_down();
    people::set_staff_data(&base.session, sofia, "ставка 120 на годину").unwrap();
    base.sit_down(sofia);
    base.desk.lock().unwrap();
    let (vault, device, now) = (base.salon.vault(), base.salon.device(), base.salon.now());
    drop(base.desk);
    let locked = LockedVault::open(&vault, device).unwrap();
    let keys = locked.unlock(sofia.0, &staff_password(), now.0).unwrap();
    let shell = stock_shell(&locked.database_path(), &keys.dangerously_database_key_hex());
    let tables: Vec<String> = column(&shell, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    let mut read = String::new();
    for table in tables {
        let mut rows = shell.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            read.extend((0..width).map(|place| format!("{:?}", row.get_ref(place).unwrap())));
        }
    }
    let told = |text: &str| read.contains(&format!("{:?}", text.as_bytes()).replace(['[', ']'], ""));
    assert!(told("0501234567"), "what everybody reads is read");
    for secret in [SECRET, "латекс", "ставка", "на годину"] {
        assert!(!told(secret), "{secret}");
    }
    for (column, row) in [("senior-note", ivan.0), ("staff-data", sofia.0)] {
        let sealed: Vec<u8> = shell.query_row("SELECT sealed FROM cells WHERE kind = ?", [column], |row| row.get(0)).unwrap();
        let place = CellPlace { table: "cells", column, row, schema: 1 };
        for compartment in Compartment::ALL {
            assert!(keys.open_cell(compartment, &place, &sealed).is_err(), "{column} {compartment:?}");
        }
    }
}

fn column(shell: &Connection, sql: &str) -> Vec<String> {
    shell.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}
