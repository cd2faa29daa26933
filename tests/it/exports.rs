//! Taking clients out: off by default, never alone, and every file tells for ever where it came from.

use crate::{
    leaving::let_go,
    salon::{MINUTE, Opened, check_refused, last_actions, names, password, staff_password},
};
use kartoteka_api::{Code, Error, Flow, Password, export, export::FileFormat, journal, roles, trace, watch};
use kartoteka_domain::{ClientField, Reach, ReadyRole, Right, Rights, Role, RoleId, Rules, UserId};
use kartoteka_exchange::table;
use std::{fs, path::PathBuf};

/// A salon of clients with an administrator who may approve; the owner sits at the desk.
fn salon(clients: usize) -> (Opened, UserId) {
    let mut base = Opened::new();
    kartoteka_api::generate::clients(&base.session, clients, 1, &mut |_| Flow::Go).unwrap();
    let administrator = base.hire("Ірина", ReadyRole::Administrator);
    base.owner_sits_down();
    base.step_up();
    (base, administrator)
}

struct Wish<'a> {
    format: FileFormat,
    name: &'a str,
    reason: &'a str,
    approval: Option<(UserId, &'a Password)>,
    query: &'a str,
}

const WISH: Wish<'_> =
    Wish { format: FileFormat::Csv, name: "clients.csv", reason: "для бухгалтера", approval: None, query: "" };

fn file(base: &Opened, name: &str) -> PathBuf {
    base.salon.root().join(name)
}

fn take(base: &Opened, wish: &Wish<'_>) -> Result<export::Exported, Error> {
    let request = export::Request {
        query: wish.query,
        format: wish.format,
        path: file(base, wish.name),
        reason: wish.reason,
        approval: wish.approval,
    };
    export::run(&base.desk, &base.session, &request)
}

fn cells(base: &Opened, name: &str) -> Vec<Vec<String>> {
    table::read(&fs::read(file(base, name)).unwrap()).unwrap()
}

fn write(base: &Opened, name: &str, rows: &[Vec<String>]) -> PathBuf {
    let text: String = rows.iter().map(|row| row.join("\t") + "\n").collect();
    let path = file(base, name);
    fs::write(&path, text).unwrap();
    path
}

/// A role that takes clients out, in the place of the front desk's rules.
fn exporting_role(base: &Opened, change: impl Fn(Rules) -> Rules) -> RoleId {
    let made = roles::copy(&base.desk, &base.session, &ReadyRole::FrontDesk.into(), "Маркетинг").unwrap().role;
    let rights = Rights::of(made.rules.rights.iter().chain([Right::ExportClients]));
    let rules = change(Rules { rights, ..made.rules.clone() });
    roles::save(&base.desk, &base.session, Role { rules, ..made.clone() }).unwrap();
    made.id
}

#[test]
fn an_export_is_off_until_the_owner_allows_it() {
    let (mut base, administrator) = salon(3);
    base.sit_down(administrator);
    check_refused(export::plan(&base.session, ""), Code::ExportOff);
    base.session.step_up(&staff_password(), None).unwrap();
    check_refused(take(&base, &WISH), Code::ExportOff);
    assert!(!file(&base, "clients.csv").exists());
}

#[test]
fn nobody_takes_clients_out_alone_or_for_no_reason_or_in_passing() {
    let (mut base, administrator) = salon(3);
    let (right, wrong, own) = (staff_password(), Password::new("not this one at all".into()), password());
    let agreed = Some((administrator, &right));
    check_refused(take(&base, &Wish { reason: " … ", approval: agreed, ..WISH }), Code::ReasonNeeded);
    check_refused(take(&base, &WISH), Code::ApprovalNeeded);
    let owner = base.session.actor().user;
    check_refused(take(&base, &Wish { approval: Some((owner, &own)), ..WISH }), Code::ApprovalNeeded);
    check_refused(take(&base, &Wish { approval: Some((administrator, &wrong)), ..WISH }), Code::WrongPassword);
    base.salon.pass(10 * 60_000);
    check_refused(take(&base, &Wish { approval: agreed, ..WISH }), Code::StepUpNeeded);
    base.step_up();
    let plan = export::plan(&base.session, "").unwrap();
    assert!(plan.needs_approval && plan.count == 3 && plan.approvers.iter().map(|person| person.id).eq([administrator]));
    assert_eq!(take(&base, &Wish { approval: agreed, ..WISH }).unwrap().rows, 3);
    assert_eq!(last_actions(&base.session, 2), "clients-exported export-approved");
    let kept = export::list(&base.session).unwrap();
    assert_eq!((kept[0].reason.as_str(), kept[0].approver, kept[0].rows), ("для бухгалтера", Some(administrator), 3));
    base.sit_down(administrator);
    assert_eq!(watch::unseen(&base.session).unwrap(), 0, "what an owner takes needs no alarm");
}

#[test]
fn only_another_person_who_may_and_is_still_here_agrees_and_wrong_passwords_are_counted() {
    let (mut base, administrator) = salon(1);
    let right = staff_password();
    let specialist = base.hire("Марта", ReadyRole::Specialist);
    base.owner_sits_down();
    base.step_up();
    check_refused(take(&base, &Wish { approval: Some((specialist, &right)), ..WISH }), Code::ApprovalNeeded);

    let wrong = Password::new("not this one at all".into());
    check_refused(take(&base, &Wish { approval: Some((administrator, &wrong)), ..WISH }), Code::WrongPassword);
    check_refused(take(&base, &Wish { approval: Some((administrator, &right)), ..WISH }), Code::TooSoon);
    base.salon.pass(MINUTE);
    let signed_in = base.desk.unlock(administrator, &right).unwrap();
    assert_eq!(signed_in.failed_at.len(), 1);

    base.owner_sits_down();
    base.step_up();
    let_go(&base, administrator, None).unwrap();
    assert!(export::plan(&base.session, "").unwrap().approvers.is_empty());
    check_refused(take(&base, &Wish { approval: Some((administrator, &right)), ..WISH }), Code::ApprovalNeeded);
    assert!(!file(&base, "clients.csv").exists() && export::list(&base.session).unwrap().is_empty());
}

#[test]
fn no_cell_of_an_export_is_a_formula_whatever_field_it_comes_from() {
    let (base, _) = salon(0);
    export::set_approval_needed(&base.session, false).unwrap();
    for (place, start) in ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1"].into_iter().enumerate() {
        let draft = kartoteka_domain::ClientDraft {
            address: start.to_owned(),
            note: start.to_owned(),
            source: start.to_owned(),
            tags: vec![start.to_owned()],
            ..crate::salon::person(&format!("{start}{place}"), start, "")
        };
        kartoteka_api::clients::create(&base.session, &draft).unwrap();
    }
    for (format, name) in [(FileFormat::Csv, "a.csv"), (FileFormat::Xlsx, "a.xlsx")] {
        take(&base, &Wish { format, name, ..WISH }).unwrap();
    }
    let text = fs::read_to_string(file(&base, "a.csv")).unwrap();
    let begins = |cell: &str| cell.trim_matches('"').starts_with(['=', '+', '-', '@', '\t', '\r', '＝']);
    assert!(!text.trim_start_matches('\u{feff}').split([';', '\n']).any(|cell| begins(cell) && cell != "\r"), "{text}");
    // A workbook says of each cell that it is text: a formula would be read as what it yields.
    let notes = cells(&base, "a.xlsx").into_iter().flatten().filter(|cell| cell.trim_start() == "=1+1").count();
    assert!(notes >= 12, "{notes}");
}

#[test]
fn an_owner_who_works_alone_switches_the_second_person_off() {
    let base = Opened::new();
    base.add("Олена", "Коваль", "0501234567");
    base.step_up();
    check_refused(take(&base, &WISH), Code::ApprovalNeeded);
    export::set_approval_needed(&base.session, false).unwrap();
    assert!(take(&base, &WISH).is_ok());
    assert!(!export::is_approval_needed(&base.session).unwrap());
}

#[test]
fn a_file_that_is_there_already_stays_as_it_is() {
    let (base, administrator) = salon(3);
    fs::write(file(&base, "clients.csv"), "mine").unwrap();
    let right = staff_password();
    check_refused(take(&base, &Wish { approval: Some((administrator, &right)), ..WISH }), Code::FileExists);
    assert_eq!(fs::read(file(&base, "clients.csv")).unwrap(), b"mine");
    assert!(export::list(&base.session).unwrap().is_empty());
}

#[test]
fn the_files_hold_the_clients_and_no_formula() {
    let (base, _) = salon(0);
    export::set_approval_needed(&base.session, false).unwrap();
    base.add("=HYPERLINK(\"http://x\")", "Коваль", "0501234567");
    for (format, name) in [(FileFormat::Csv, "a.csv"), (FileFormat::Xlsx, "a.xlsx")] {
        take(&base, &Wish { format, name, ..WISH }).unwrap();
        let cells = cells(&base, name);
        assert_eq!(cells[0][..4], ["Ім’я", "Прізвище", "По батькові", "Телефон"]);
        assert_eq!(cells.len(), 4, "the header, the client and two decoys");
        let phone = |row: &&Vec<String>| row.get(3).is_some_and(|cell| cell.replace(['-', ' '], "") == "+380501234567");
        assert!(cells.iter().any(|row| phone(&row)));
    }
    let text = fs::read_to_string(file(&base, "a.csv")).unwrap();
    assert!(text.contains("'=HYPERLINK") && text.contains(";'+380"), "{text}");
}

#[test]
fn a_role_takes_out_only_whom_it_sees() {
    let (mut base, _) = salon(2);
    let mine = base.add("Власна", "Клієнтка", "0501112233");
    let role = exporting_role(&base, |rules| Rules {
        reach: Reach::Own,
        rights: Rights::of(rules.rights.iter().filter(|right| !matches!(right, Right::SeeNotes | Right::ChangeNotes))),
        ..rules
    });
    export::set_approval_needed(&base.session, false).unwrap();
    let invitation = base.invite("Роман", &role);
    let mut draft = mine.details.to_draft();
    draft.specialist = invitation.user.to_string();
    draft.note = "таємне".into();
    kartoteka_api::clients::update(&base.session, mine.id, &draft, mine.updated_at).unwrap();
    base.accept(&invitation);
    assert_eq!(names(&base.session, "").len(), 1);
    base.session.step_up(&staff_password(), None).unwrap();
    assert_eq!(take(&base, &WISH).unwrap().rows, 1);
    let text = fs::read_to_string(file(&base, "clients.csv")).unwrap();
    assert!(text.contains("Власна") && !text.contains("таємне") && !text.contains("Нотатка"), "{text}");
    assert_eq!(text.lines().count(), 4);
    check_refused(take(&base, &Wish { name: "again.csv", ..WISH }), Code::WatchStopped);
    assert!(!file(&base, "again.csv").exists());
    base.owner_sits_down();
    let kinds: Vec<_> = watch::list(&base.session).unwrap().into_iter().map(|alert| alert.kind).collect();
    assert_eq!(kinds, ["watch-stopped", "clients-exported"]);
}

/// Three exports of one salon, the second of which was leaked.
fn leaked() -> (Opened, export::Exported, Vec<Vec<String>>) {
    let (base, _) = salon(400);
    export::set_approval_needed(&base.session, false).unwrap();
    take(&base, &Wish { name: "1.csv", ..WISH }).unwrap();
    let exported = take(&base, &Wish { name: "2.xlsx", format: FileFormat::Xlsx, ..WISH }).unwrap();
    take(&base, &Wish { name: "3.csv", ..WISH }).unwrap();
    let rows = cells(&base, "2.xlsx");
    (base, exported, rows)
}

#[test]
fn a_leaked_file_names_its_export_whatever_was_done_to_it() {
    let (base, exported, rows) = leaked();
    let certainty = |path: PathBuf| {
        base.step_up();
        let trace = trace::file(&base.session, &path).unwrap();
        assert_eq!(trace.export.map(|export| export.id), Some(exported.id), "{}", path.display());
        trace.certainty
    };
    assert_eq!(certainty(file(&base, "2.xlsx")), 100);

    let half: Vec<_> = rows.iter().skip(30).step_by(2).cloned().collect();
    assert_eq!(certainty(write(&base, "half.txt", &half)), 100);
    let mut reversed = rows.clone();
    reversed.reverse();
    assert_eq!(certainty(write(&base, "reversed.txt", &reversed)), 100);
    let phones: Vec<Vec<String>> = rows.iter().map(|row| vec![row[3].clone()]).collect();
    assert_eq!(certainty(write(&base, "phones.txt", &phones)), 100);
    let digits: Vec<Vec<String>> = phones.iter().map(|row| vec![row[0].replace(['+', '-', ' '], "")]).collect();
    assert_eq!(certainty(write(&base, "digits.txt", &digits)), 100);
    let few: Vec<_> = rows[200..240].to_vec();
    assert_eq!(certainty(write(&base, "few.txt", &few)), 100);
    assert!(last_actions(&base.session, 1).contains("leak-traced"));
}

#[test]
fn a_list_of_somebody_else_is_no_export_of_ours() {
    let (base, _, _) = leaked();
    let trace = trace::file(&base.session, &crate::salon::fixture("clients-1000-cp1251-semicolon.csv")).unwrap();
    assert!(trace.export.is_none() && trace.certainty < 50, "{trace:?}");
}

#[test]
fn only_those_compare_files_who_hold_the_key_of_the_marks() {
    let (mut base, _, _) = leaked();
    for role in [ReadyRole::Specialist, ReadyRole::Administrator] {
        base.hire("Марта", role);
        check_refused(trace::file(&base.session, &file(&base, "1.csv")), Code::Forbidden);
        base.owner_sits_down();
    }
}

#[test]
fn the_journal_itself_is_taken_out_with_a_reason_only() {
    let (base, _) = salon(2);
    let path = file(&base, "journal.csv");
    let all = journal::JournalFilter::default();
    check_refused(journal::export(&base.session, &all, &path, ""), Code::ReasonNeeded);
    let rows = journal::export(&base.session, &all, &path, "перевірка").unwrap();
    let written = cells(&base, "journal.csv");
    assert_eq!((written.len(), written[0][0].as_str()), (rows + 1, "Коли"));
    assert_eq!(last_actions(&base.session, 1), "journal-exported");
    base.salon.pass(10 * 60_000);
    check_refused(journal::export(&base.session, &all, &file(&base, "again.csv"), "перевірка"), Code::StepUpNeeded);
}

#[test]
fn a_journal_taken_out_is_masked_as_the_screen_is() {
    let (mut base, _) = salon(0);
    let client = base.add("Олена", "Коваль", "0501234567");
    let mut draft = client.details.to_draft();
    draft.phones = vec!["0671112233".to_owned()];
    kartoteka_api::clients::update(&base.session, client.id, &draft, client.updated_at).unwrap();
    let made = roles::copy(&base.desk, &base.session, &ReadyRole::Administrator.into(), "Ревізор").unwrap().role;
    let rights = Rights::of(made.rules.rights.iter().chain([Right::SeeJournal, Right::ExportJournal]));
    roles::save(&base.desk, &base.session, Role { rules: Rules { rights, ..made.rules.clone() }, ..made.clone() }).unwrap();
    let everything = journal::JournalFilter::default();
    let written = |base: &Opened, name| {
        journal::export(&base.session, &everything, &file(base, name), "перевірка").unwrap();
        fs::read_to_string(file(base, name)).unwrap()
    };
    assert!(written(&base, "own.csv").contains("671112233"));
    let invitation = base.invite("Роман", &made.id);
    base.accept(&invitation);
    base.session.step_up(&staff_password(), None).unwrap();
    let masked = written(&base, "masked.csv");
    assert!(masked.contains("Олена К.") && masked.contains("•••• 22 33"), "{masked}");
    assert!(!["Коваль", "0671112233", "671112233", "0501234567"].iter().any(|secret| masked.contains(secret)), "{masked}");
}

#[test]
fn every_field_of_a_card_has_a_word_for_its_column() {
    for field in ClientField::ALL {
        let id = format!("field-{}", field.code());
        for language in kartoteka_domain::Language::ALL {
            assert_ne!(kartoteka_api::words::say(language, &id, &[]), id, "{}", language.code());
        }
    }
}
