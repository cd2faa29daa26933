//! After a full day of work no name, phone or password stands in any file we wrote.

use crate::{
    arrival::code_of,
    diary::{Diary, TOMORROW, day},
    program::{Program, path},
    salon::{Opened, PASSWORD, STAFF_PASSWORD, Salon, bring_in, cards, fixture, password, person, staff_password},
};
use kartoteka_api::{
    Flow, arrival,
    booking::{self, Asked, Scope},
    clients, computers, day_sheet, export,
    imports::{self, Source, Strategy},
    interactions,
    people::{self, AccountDraft},
    roles, rules, services, waitlist, warnings,
};
use kartoteka_domain::{
    Channel, ClientDraft, Direction, InteractionDetails, Language, ReadyRole, ServiceDetails, WarningKind, Whom, Wish, day::Weekdays,
    text::digits,
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// What must not be found, and where it comes from.
struct Secrets(Vec<(String, Vec<u8>)>);

impl Secrets {
    fn new(words: BTreeSet<String>) -> Self {
        let forms = |word: String| {
            let utf16: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [(word.clone(), word.clone().into_bytes()), (word, utf16)]
        };
        Self(words.into_iter().flat_map(forms).collect())
    }

    fn check_absent(&self, folder: &Path) -> usize {
        let files = files_below(folder);
        for file in &files {
            let bytes = fs::read(file).unwrap();
            for (word, form) in &self.0 {
                assert!(!contains(&bytes, form), "{word:?} stands in {}", file.display());
            }
        }
        files.len()
    }
}

fn contains(bytes: &[u8], form: &[u8]) -> bool {
    memchr::memmem::find(bytes, form).is_some()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() { files.extend(files_below(&entry.path())) } else { files.push(entry.path()) }
    }
    files
}

/// Words of a client that no chance puts into a file: five letters or more, seven digits or more.
fn words_of(card: &ClientDraft) -> impl Iterator<Item = String> {
    let names = [&card.first_name, &card.last_name, &card.middle_name, &card.note, &card.address].map(Clone::clone);
    let long = |word: &String| word.chars().count() >= 5 && word.len() >= 8;
    let phones =
        card.phones.iter().map(|phone| digits(phone)).filter(|digits| digits.len() >= 9).map(|all| all[all.len() - 9..].to_owned());
    let raw = card.phones.clone().into_iter().filter(|phone| phone.len() >= 9);
    names.into_iter().filter(long).chain(card.emails.clone()).chain(card.tags.clone().into_iter().filter(long)).chain(phones).chain(raw)
}

fn full_day(base: &Opened) -> BTreeSet<String> {
    let source = Source::open(&fixture("clients-1000-cp1251-semicolon.csv")).unwrap();
    imports::run(&base.session, &source, Strategy::Update, &mut |_| Flow::Go).unwrap();
    let ivan = base.add("Святополк", "Непийпиво-Задунайський", "050 123 45 67");
    let draft = ClientDraft {
        note: "Алергія на горіхи".into(), address: "вул. Садова, 5".into(), ..ivan.details.to_draft()
    };
    clients::update(&base.session, ivan.id, &draft, ivan.updated_at).unwrap();
    clients::page(&base.session, "непийпиво", 0, 20).unwrap();
    let (undone, _) = bring_in(&base.session, "Ім'я;Телефон\nЄлизавета;0671112233\n", Strategy::Create);
    let mut secrets: BTreeSet<String> = cards(&base.session).iter().flat_map(|(_, card)| words_of(card)).collect();
    imports::undo(&base.session, undone).unwrap();
    clients::delete(&base.session, ivan.id).unwrap();
    base.desk.keep_draft(Some("{\"lastName\":\"Напівзаповнена\"}".as_bytes())).unwrap();
    base.desk.set_targets(&base.session, vec![base.salon.target()]).unwrap();
    base.back_up();
    secrets.extend(["Напівзаповнена", "непийпиво", "Салон Луна", "Олена", "Коваль", PASSWORD, "gravel staple"].map(str::to_owned));
    secrets
}

/// What those leave who look after the others: accounts, codes, roles, rules, sealed cells, reasons.
fn full_day_of_a_team(base: &mut Opened) -> BTreeSet<String> {
    const NAMES: [&str; 3] = ["Хризантема", "Передрій-Заболотна", "Вечірня зміна"];
    const TEXTS: [&str; 6] = [
        "Передайте сестрі, якщо щось трапиться",
        "Прийшла за рекомендацією судді",
        "Нікому ані слова про відвідувачів",
        "Звірка залишків з бухгалтерією",
        "Контрольний перегляд журналу",
        "Стрижка Помпадур",
    ];
    let [first, last, role] = NAMES;
    let [staff_note, senior_note, rule, reason, why, printed] = TEXTS;
    let own_role = roles::copy(&base.desk, &base.session, &ReadyRole::Administrator.into(), role).unwrap().role;
    let invitation = base.invite(first, &own_role.id);
    let account = AccountDraft { first_name: first.into(), last_name: last.into(), role: own_role.id, hours: None };
    people::update(&base.desk, &base.session, invitation.user, &account).unwrap();
    people::set_staff_data(&base.session, invitation.user, staff_note).unwrap();
    let client = base.add("Святополк", "", "").id;
    clients::set_senior_note(&base.session, client, senior_note).unwrap();
    rules::set_text(&base.session, Language::Ukrainian, rule).unwrap();
    let computer = computers::offer(&base.session, &password()).unwrap();

    let user = base.accept(&invitation);
    base.session.step_up(&staff_password(), None).unwrap();
    let factor = arrival::offer_factor(&base.session).unwrap();
    let (codes, _) = arrival::confirm_factor(&base.desk, &base.session, &code_of(&factor.secret, base)).unwrap();
    clients::printed(&base.session, printed, Some(client)).unwrap();
    base.owner_sits_down();
    base.step_up();
    let (path, agreed) = (base.salon.root().join("list.csv"), staff_password());
    let request = export::Request { query: "", format: export::FileFormat::Csv, path, reason, approval: Some((user, &agreed)) };
    export::run(&base.desk, &base.session, &request).unwrap();
    kartoteka_api::journal::export(&base.session, &Default::default(), &base.salon.root().join("journal.csv"), why).unwrap();

    let grouped = [factor.secret, invitation.code.as_str().to_owned(), computer.code.as_str().to_owned()].into_iter().chain(codes);
    let plain = |code: String| [code.replace([' ', '-'], ""), code];
    let told = NAMES.into_iter().chain(TEXTS).chain([STAFF_PASSWORD, "Святополк"]).map(str::to_owned);
    grouped.flat_map(plain).chain(told).collect()
}

/// What a day of bookings leaves: names, notes, reasons, warnings, services, rooms, wishes.
fn full_day_of_bookings(diary: &Diary) -> BTreeSet<String> {
    const WORDS: [&str; 11] = [
        "Святополк",
        "Хризантема гостьова",
        "прийде з онукою",
        "алергія на нікель",
        "пересувається на милицях",
        "домовилися про патч-тест",
        "захворіла раптово",
        "лише після обіду",
        "Манікюр японський",
        "питала про кератин",
        "передзвонити по обіді",
    ];
    let [client, visitor, note, warning, other, reason, cancelled, wished, service, said, next] = WORDS;
    let session = diary.session();
    let id = diary.client(client, "");
    warnings::add(session, id, WarningKind::Allergy, warning).unwrap();
    warnings::add(session, id, WarningKind::Other, other).unwrap();
    let (channel, direction) = (Channel::Call, Direction::In);
    interactions::add(session, id, InteractionDetails { channel, direction, text: said.into(), result: next.into() }).unwrap();
    let details =
        ServiceDetails { name: service.into(), minutes: 60, contraindications: vec!["нікель".into()], ..ServiceDetails::default() };
    services::save(session, None, details, None).unwrap();
    let mut asked = diary.asked(Asked::Client(id), diary.ira, "10:00");
    asked.note = note.into();
    let visit = diary.try_book(&asked).unwrap().visits[0];
    asked.overriding.clash = Some(reason.into());
    diary.try_book(&asked).unwrap();
    booking::cancel(session, visit, cancelled, Scope::This).unwrap();
    let booked = diary.try_book(&diary.asked(Asked::Guest(visitor.into()), diary.marko, "10:00")).unwrap();
    booking::undo(session, booked.undo).unwrap();
    let (from, until, weekdays) = (day(TOMORROW), day(TOMORROW), Weekdays::ALL);
    let (whom, specialists, span, note) = (Whom::Guest(visitor.into()), vec![diary.ira], None, wished.to_owned());
    waitlist::add(session, Wish { whom, service: None, specialists, from, until, weekdays, span, note }).unwrap();
    day_sheet::sheet(session, day(TOMORROW), None).unwrap();
    let more = ["Стрижка", "латекс", "Марко", "Коваль", "gravel staple", PASSWORD, STAFF_PASSWORD];
    WORDS.into_iter().chain(more).map(str::to_owned).chain(["0501234567".to_owned()]).collect()
}

fn check_secret(salon: &Salon, secrets: BTreeSet<String>) {
    assert!(secrets.len() > 15, "{}", secrets.len());
    let secrets = Secrets::new(secrets);
    assert!(secrets.check_absent(&salon.vault()) >= 6);
    assert!(secrets.check_absent(&salon.target()) >= 2);
    assert!(secrets.check_absent(&salon.root().join("state")) >= 1);
}

#[test]
fn nothing_is_in_the_clear_while_people_work() {
    let base = Opened::new();
    let secrets = full_day(&base);
    assert!(secrets.len() > 1_500, "{}", secrets.len());
    check_secret(&base.salon, secrets);
}

#[test]
fn nothing_of_the_people_who_work_here_is_in_the_clear() {
    let mut base = Opened::new();
    let secrets = full_day_of_a_team(&mut base);
    base.desk.set_targets(&base.session, vec![base.salon.target()]).unwrap();
    base.back_up();
    check_secret(&base.salon, secrets.clone());
    let (salon, _kit) = base.close();
    check_secret(&salon, secrets);
}

#[test]
fn nothing_of_visits_wishes_and_warnings_is_in_the_clear() {
    let diary = Diary::new();
    let secrets = full_day_of_bookings(&diary);
    diary.base.desk.set_targets(diary.session(), vec![diary.base.salon.target()]).unwrap();
    diary.base.back_up();
    check_secret(&diary.base.salon, secrets.clone());
    let (salon, _kit) = diary.base.close();
    check_secret(&salon, secrets);
}

#[test]
fn nothing_is_in_the_clear_after_the_lock() {
    let base = Opened::new();
    let secrets = full_day(&base);
    let (salon, kit) = base.close();
    let desk = salon.open();
    let wrong = desk.unlock(desk.people()[0].id, &kartoteka_api::Password::new("a wrong one, typed in a hurry".into()));
    assert!(wrong.is_err());
    crate::salon::back_up(&desk, &salon.target()).unwrap();
    let words = kit.words().to_string();
    let halves = [words.split_at(words.len() / 2).0.to_owned(), kit.age_identity().to_string(), "typed in a hurry".to_owned()];
    check_secret(&salon, secrets.into_iter().chain(halves).collect());
}

#[test]
fn nothing_is_in_the_clear_after_the_key_was_used_by_a_stock_shell() {
    let base = Opened::new();
    let (salon, _kit) = base.close();
    let (key, _) = salon.key_and_file();
    for folder in [salon.vault(), salon.root().join("state")] {
        Secrets::new(BTreeSet::from([key.clone()])).check_absent(&folder);
    }
}

#[test]
fn a_search_that_finds_nothing_would_find_something() {
    let base = Opened::new();
    clients::create(&base.session, &person("Святополк", "", "")).unwrap();
    let list = base.salon.vault().join("list.csv");
    for form in ["Святополк".as_bytes().to_vec(), "Святополк".encode_utf16().flat_map(u16::to_le_bytes).collect()] {
        fs::write(&list, form).unwrap();
        let secrets = Secrets::new(BTreeSet::from(["Святополк".to_owned()]));
        let found = std::panic::catch_unwind(|| secrets.check_absent(&base.salon.vault()));
        assert!(found.is_err());
    }
}

#[test]
fn the_command_line_writes_nothing_in_the_clear_either() {
    let salon = Salon::new();
    let program = Program::init(&salon);
    let target = salon.target();
    let list = fixture("messy.csv");
    program.run(&["import", path(&list)]).ok();
    program.run(&["clients", "find", "Гаврилюк"]).ok();
    program.run(&["backup", "now", "--target", path(&target)]).ok();
    let secrets = Secrets::new(["Гаврилюк", "Kowalska", "0671112244", PASSWORD].map(str::to_owned).into());
    for folder in [salon.vault(), salon.target(), salon.root().join("state")] {
        secrets.check_absent(&folder);
    }
}
