//! Leaving day: who left opens nothing any more, the others lose nothing, whatever happens on the way.
//! Long, because all that somebody leaves behind is told in one place: keys, clients, visits, copies.

use crate::{
    diary::{Diary, TOMORROW, day, guest, tomorrow},
    program::{Killed, Program},
    restores::Restore,
    salon::{Opened, Salon, check_intact, check_refused, copy_folder, entries, last_actions, names, person, staff_password, unlock},
};
use kartoteka_api::{
    Code, JournalFilter, Session, booking, clients,
    export::{self, FileFormat},
    journal, leaving,
    people::{self, AccountDraft},
    specialists, trace, waitlist, watch,
};
use kartoteka_domain::{Action, ClientId, ReadyRole, Subject, UserId, VisitId, WaitId, Whom, Wish, day::Weekdays};
use kartoteka_vault::{DeviceStore, LockedVault};
use std::{
    collections::BTreeSet,
    fs,
    hash::{BuildHasher, Hasher, RandomState},
    path::Path,
    time::{Duration, Instant},
};

const KILLS: usize = 200;
/// Whom the command line signs in.
const OWNER: [&str; 2] = ["--user", "Олена"];

/// A salon with two administrators, a client of the first with a sealed note, and a place for copies; the owner sits at the
/// desk.
fn salon() -> (Opened, UserId, UserId) {
    let mut base = Opened::new();
    let leaver = base.hire("Ірина", ReadyRole::Administrator);
    base.owner_sits_down();
    let successor = base.hire("Ольга", ReadyRole::Administrator);
    base.owner_sits_down();
    base.desk.set_targets(&base.session, vec![base.salon.target()]).unwrap();
    base.step_up();
    (base, leaver, successor)
}

fn client_of(base: &Opened, specialist: UserId, first: &str) -> ClientId {
    let draft = kartoteka_domain::ClientDraft { specialist: specialist.to_string(), ..person(first, "Коваль", "") };
    clients::create(&base.session, &draft).unwrap().client.id
}

/// The whole day of somebody who leaves.
pub fn let_go(base: &Opened, user: UserId, successor: Option<UserId>) -> Result<leaving::Certificate, kartoteka_api::Error> {
    leaving::run(&base.desk, &base.session, &leaving::Request { user, successor, only: None }, &mut |_, _, _| ())
}

fn specialist(session: &Session, id: ClientId) -> Option<UserId> {
    clients::get(session, id).unwrap().client.details.specialist
}

fn database_files(vault: &Path) -> Vec<String> {
    let names = fs::read_dir(vault).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with("base-") && Path::new(name).extension().is_some_and(|ending| ending == "db")).collect()
}

#[test]
fn a_person_who_left_opens_nothing_here_and_with_no_copy_of_the_files() {
    let (mut base, leaver, successor) = salon();
    let client = client_of(&base, leaver, "Олена");
    clients::set_senior_note(&base.session, client, "таємниця").unwrap();
    people::set_staff_data(&base.session, successor, "договір 7").unwrap();
    let before = database_files(&base.salon.vault());
    let stolen = base.salon.root().join("stolen");

    let certificate = let_go(&base, leaver, Some(successor)).unwrap();
    assert_eq!((certificate.name.as_str(), certificate.by.as_str(), certificate.successor.as_str()), ("Ірина", "Олена", "Ольга"));
    assert_eq!((certificate.clients, certificate.epoch_after), (1, certificate.epoch_before + 1));
    assert_eq!((certificate.copies.len(), certificate.problems.len(), certificate.journal_head.len()), (1, 0, 64));

    let after = database_files(&base.salon.vault());
    assert!(after.len() == 1 && after != before, "{before:?} {after:?}");
    assert_eq!(specialist(&base.session, client), Some(successor));
    assert_eq!(clients::senior_note(&base.session, client).unwrap(), "таємниця");
    assert_eq!(people::staff_data(&base.session, successor).unwrap(), "договір 7");
    check_intact(&base.session);
    assert!(base.desk.people().iter().all(|person| person.id != leaver));

    check_refused(base.desk.unlock(leaver, &staff_password()), Code::NoSlotHere);
    base.desk.lock().unwrap();
    copy_folder(&base.salon.vault(), &stolen);
    let copied = LockedVault::open(&stolen, DeviceStore::File(base.salon.secret())).unwrap();
    assert!(copied.unlock(leaver.0, &staff_password(), base.salon.now().0).is_err());
    drop(copied);

    base.sit_down(successor);
    assert_eq!(clients::senior_note(&base.session, client).unwrap(), "таємниця");
    base.owner_sits_down();
    check_intact(&base.session);
}

#[test]
fn the_keys_a_leaver_kept_open_neither_the_new_file_nor_a_new_copy() {
    let (mut base, leaver, _) = salon();
    let (key, _) = base.salon.key_and_file_of(&base.desk);
    base.owner_sits_down();
    base.step_up();
    let_go(&base, leaver, None).unwrap();
    base.desk.lock().unwrap();
    let file = database_files(&base.salon.vault()).remove(0);
    let connection = crate::salon::stock_shell(&base.salon.vault().join(file), &key);
    assert!(connection.query_row("SELECT count(*) FROM clients", [], |row| row.get::<_, i64>(0)).is_err());
}

#[test]
fn a_copy_from_before_lets_nobody_in_again_who_left_and_names_the_others() {
    let (base, leaver, successor) = salon();
    let set = base.back_up();
    let_go(&base, leaver, Some(successor)).unwrap();
    let (salon, kit) = base.close();
    let restore =
        Restore { into: salon.vault(), device: salon.device(), new_password: None, ..Restore::elsewhere(&salon, &kit, set.number) };
    restore.run().unwrap();
    let desk = salon.open();
    assert!(desk.people().iter().all(|person| person.id != leaver));
    check_refused(desk.unlock(leaver, &staff_password()), Code::NoSlotHere);
    let session = unlock(&desk).session;
    let open = |id| people::accounts(&session).unwrap().into_iter().any(|account| account.id == id && account.disabled_at.is_none());
    assert_eq!([leaver, successor].map(open), [false, true]);
    assert!(desk.people().iter().all(|person| person.id != leaver));
    let alert = watch::list(&session).unwrap().remove(0);
    assert_eq!((alert.kind.as_str(), alert.note.as_str()), ("base-restored", "Ольга"));
    // The day can be run again over what came back: the copy's clients of the one who left go to the successor.
    session.step_up(&crate::salon::password(), None).unwrap();
    let request = leaving::Request { user: leaver, successor: Some(successor), only: None };
    leaving::run(&desk, &session, &request, &mut |_, _, _| ()).unwrap();
    drop(session);
    check_refused(desk.unlock(leaver, &staff_password()), Code::NoSlotHere);
    check_intact(&unlock(&desk).session);
}

#[test]
fn on_a_new_computer_an_old_copy_opens_to_the_owner_alone_who_hears_whose_accounts_came_back() {
    let (base, leaver, successor) = salon();
    let set = base.back_up();
    let_go(&base, leaver, Some(successor)).unwrap();
    let (salon, kit) = base.close();
    let restore = Restore::elsewhere(&salon, &kit, set.number);
    restore.run().unwrap();
    let (desk, session) = restore.sign_in();
    assert_eq!(watch::list(&session).unwrap().remove(0).note, "Ірина, Ольга");
    drop(session);
    for person in [leaver, successor] {
        check_refused(desk.unlock(person, &staff_password()), Code::NoSlotHere);
    }
}

#[test]
fn a_copy_under_the_new_keys_brings_back_what_is_sealed() {
    let (base, leaver, successor) = salon();
    let client = client_of(&base, leaver, "Олена");
    clients::set_senior_note(&base.session, client, "таємниця").unwrap();
    people::set_staff_data(&base.session, successor, "договір 7").unwrap();
    let_go(&base, leaver, Some(successor)).unwrap();
    let number = kartoteka_api::restore::sets(&base.salon.target(), &base.kit).unwrap()[0].number;
    let (salon, kit) = base.close();
    let restore = Restore::elsewhere(&salon, &kit, number);
    let report = restore.run().unwrap();
    assert_eq!(report.counts, report.expected);
    let (_desk, session) = restore.sign_in();
    assert_eq!(clients::senior_note(&session, client).unwrap(), "таємниця");
    assert_eq!(people::staff_data(&session, successor).unwrap(), "договір 7");
    check_intact(&session);
}

#[test]
fn an_owner_who_left_opens_no_copy_made_since() {
    let mut base = Opened::new();
    let leaver = base.hire("Петро", ReadyRole::Owner);
    base.owner_sits_down();
    base.desk.set_targets(&base.session, vec![base.salon.target()]).unwrap();
    let recipients = |base: &Opened| {
        base.desk.lock().unwrap();
        let copy = base.salon.root().join(format!("recipients-{}", base.salon.now().0));
        copy_folder(&base.salon.vault(), &copy);
        LockedVault::open(&copy, base.salon.device()).unwrap().recipients()
    };
    let before = recipients(&base);
    base.owner_sits_down();
    base.step_up();
    let_go(&base, leaver, None).unwrap();
    let after = recipients(&base);
    assert_eq!((before.len(), after.len()), (3, 2));
    assert!(after.iter().all(|recipient| before.contains(recipient)));
}

#[test]
fn an_owner_who_leaves_takes_no_key_along_and_leaves_everything_readable() {
    let mut base = Opened::new();
    let leaver = base.hire("Петро", ReadyRole::Owner);
    base.owner_sits_down();
    base.step_up();
    let client = client_of(&base, leaver, "Олена");
    clients::set_senior_note(&base.session, client, "таємниця").unwrap();
    export::set_approval_needed(&base.session, false).unwrap();
    let path = base.salon.root().join("clients.csv");
    let request = export::Request { query: "", format: FileFormat::Csv, path: path.clone(), reason: "переїзд", approval: None };
    let exported = export::run(&base.desk, &base.session, &request).unwrap();
    let_go(&base, leaver, None).unwrap();
    assert_eq!(clients::senior_note(&base.session, client).unwrap(), "таємниця");
    assert_eq!(trace::file(&base.session, &path).unwrap().export.map(|export| export.id), Some(exported.id));
    check_intact(&base.session);
    base.owner_sits_down();
    assert_eq!(trace::file(&base.session, &path).unwrap().certainty, 100);
    check_intact(&base.session);
    check_refused(base.desk.unlock(leaver, &staff_password()), Code::NoSlotHere);
}

#[test]
fn work_goes_on_in_the_new_file_without_a_new_sign_in() {
    let (base, leaver, _) = salon();
    base.add("Олена", "Коваль", "0501234567");
    let_go(&base, leaver, None).unwrap();
    base.add("Ірина", "Бойко", "0671234567");
    assert_eq!(names(&base.session, "").len(), 2);
    assert_eq!(names(&base.session, "Бойко").len(), 1);
    base.back_up();
    let (salon, _) = base.close();
    let (_desk, session) = salon.sign_in();
    assert_eq!(names(&session, "").len(), 2);
    check_intact(&session);
}

#[test]
fn clients_go_to_the_successor_by_list_and_the_others_to_nobody() {
    let (base, leaver, successor) = salon();
    let (first, second) = (client_of(&base, leaver, "Олена"), client_of(&base, leaver, "Ірина"));
    let other = client_of(&base, successor, "Юлія");
    let request = leaving::Request { user: leaver, successor: Some(successor), only: Some(vec![first, other]) };
    let certificate = leaving::run(&base.desk, &base.session, &request, &mut |_, _, _| ()).unwrap();
    assert_eq!(certificate.clients, 1);
    assert_eq!([first, second, other].map(|id| specialist(&base.session, id)), [Some(successor), None, Some(successor)]);
    let history = JournalFilter { subject: Some(Subject::Client(first)), actions: vec![Action::ClientChanged], ..JournalFilter::default() };
    assert_eq!(journal::page(&base.session, &history, None, 10).unwrap().entries.len(), 1);
}

#[test]
fn the_plan_tells_what_the_person_did_in_ninety_days() {
    let (mut base, leaver, successor) = salon();
    let client = client_of(&base, leaver, "Олена");
    base.sit_down(leaver);
    clients::get(&base.session, client).unwrap();
    clients::reveal(&base.session, client).unwrap();
    clients::printed(&base.session, "card", Some(client)).unwrap();
    base.owner_sits_down();
    let plan = leaving::plan(&base.desk, &base.session, leaver).unwrap();
    assert_eq!((plan.clients, plan.days, plan.viewed, plan.revealed, plan.printed, plan.copies.len()), (1, 90, 1, 1, 1, 1));
    assert!(plan.recent.entries.iter().all(|entry| entry.user == Some(leaver)) && !plan.recent.entries.is_empty());
    check_refused(leaving::plan(&base.desk, &base.session, base.session.actor().user), Code::Forbidden);
    base.sit_down(successor);
    check_refused(leaving::plan(&base.desk, &base.session, leaver), Code::Forbidden);
}

#[test]
fn the_plan_lists_more_than_a_page_of_what_was_seen() {
    let (mut base, leaver, _) = salon();
    let seen: BTreeSet<ClientId> = (0..3).map(|turn| client_of(&base, leaver, &format!("Олена {turn}"))).collect();
    base.sit_down(leaver);
    for client in seen.iter().cycle().take(250) {
        clients::get(&base.session, *client).unwrap();
    }
    base.owner_sits_down();
    let plan = leaving::plan(&base.desk, &base.session, leaver).unwrap();
    let listed = plan.recent.entries.iter().filter(|entry| entry.body.action == Action::ClientViewed).count();
    assert_eq!((plan.viewed, listed, plan.recent.clients.len()), (250, 250, 3));
}

#[test]
fn only_an_owner_who_gave_the_password_lets_somebody_go_and_never_oneself() {
    let (mut base, leaver, successor) = salon();
    let owner = base.session.actor().user;
    check_refused(let_go(&base, owner, None), Code::Forbidden);
    check_refused(let_go(&base, leaver, UserId::from_slice(&[7; 16])), Code::NotFound);
    base.salon.pass(10 * 60_000);
    check_refused(let_go(&base, leaver, None), Code::StepUpNeeded);
    base.sit_down(successor);
    base.session.step_up(&staff_password(), None).unwrap();
    check_refused(let_go(&base, leaver, None), Code::Forbidden);
    assert!(base.desk.unlock(leaver, &staff_password()).is_ok(), "nothing happened to anybody");
    base.owner_sits_down();
    assert_eq!(watch::unseen(&base.session).unwrap(), 0);
}

#[test]
fn a_day_that_could_not_copy_everywhere_tells_where() {
    let (base, leaver, _) = salon();
    fs::remove_dir_all(base.salon.target()).unwrap();
    let certificate = let_go(&base, leaver, None).unwrap();
    assert_eq!(certificate.problems.iter().map(|(_, code)| *code).collect::<Vec<_>>(), [Code::TargetMissing]);
    assert!(last_actions(&base.session, 2).contains("person-left"));
}

#[test]
fn a_day_run_again_finds_done_what_was_done() {
    let (base, leaver, successor) = salon();
    client_of(&base, leaver, "Олена");
    let first = let_go(&base, leaver, Some(successor)).unwrap();
    let again = let_go(&base, leaver, Some(successor)).unwrap();
    assert_eq!((first.clients, again.clients, again.epoch_after), (1, 0, first.epoch_after + 1));
    assert!(unlock(&base.desk).steps.is_empty());
}

#[test]
fn who_left_comes_back_by_a_new_invitation_only() {
    let (mut base, leaver, _) = salon();
    let_go(&base, leaver, None).unwrap();
    base.step_up();
    check_refused(people::reinvite(&base.desk, &base.session, leaver), Code::NotFound);
    let account = AccountDraft { first_name: "Ірина".into(), last_name: String::new(), role: ReadyRole::Owner.into(), hours: None };
    check_refused(people::update(&base.desk, &base.session, leaver, &account), Code::NotFound);
    let back = base.hire("Ірина", ReadyRole::Administrator);
    assert_ne!(back, leaver);
    base.owner_sits_down();
    let account = |id| people::accounts(&base.session).unwrap().into_iter().find(|account| account.id == id).unwrap();
    assert_eq!([leaver, back].map(|id| account(id).disabled_at.is_some()), [true, false]);
    check_refused(base.desk.unlock(leaver, &staff_password()), Code::NoSlotHere);
}

/// A salon whose files are copied for each kill.
struct Template {
    salon: Salon,
    clients: BTreeSet<String>,
    /// A client with a sealed note.
    sealed: ClientId,
}

impl Template {
    fn new() -> Self {
        let (base, leaver, _) = salon();
        kartoteka_api::generate::clients(&base.session, 300, 1, &mut |_| kartoteka_api::Flow::Go).unwrap();
        let theirs: Vec<ClientId> = (0..40).map(|turn| client_of(&base, leaver, &format!("Олена {turn}"))).collect();
        theirs.iter().for_each(|client| clients::set_senior_note(&base.session, *client, "таємниця").unwrap());
        let clients = crate::salon::rows(&base.session, "").into_iter().map(|row| row.id.to_string()).collect();
        let (salon, _) = base.close();
        for (from, to) in [(salon.vault(), "template-vault"), (salon.root().join("state"), "template-state")] {
            copy_folder(&from, &salon.root().join(to));
        }
        Self { salon, clients, sealed: theirs[0] }
    }

    /// As it was before anybody left.
    fn renew(&self) {
        for (from, to) in [("template-vault", self.salon.vault()), ("template-state", self.salon.root().join("state"))] {
            fs::remove_dir_all(&to).unwrap();
            copy_folder(&self.salon.root().join(from), &to);
        }
    }
}

fn ids(program: &Program) -> BTreeSet<String> {
    let list = program.run(&[OWNER.as_slice(), &["clients", "list"]].concat()).ok();
    list.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

/// Somewhere between the two.
fn moment(earliest: Duration, latest: Duration) -> Duration {
    let random = RandomState::new().build_hasher().finish() % 1_000;
    earliest + (latest - earliest) * u32::try_from(random).unwrap() / 1_000
}

#[test]
fn killed_at_any_moment_exactly_one_state_opens_and_nothing_is_lost() {
    let template = Template::new();
    let program = Program::of(&template.salon);
    let run = [OWNER.as_slice(), &["leaving", "run", "Ірина", "--successor", "Ольга"]].concat();
    let lasts = |arguments: &[&str]| {
        let begun = Instant::now();
        program.run(arguments).ok();
        begun.elapsed()
    };
    // Once for nothing: the first command of all builds the program.
    assert_eq!(ids(&program), template.clients);
    // From the sign-in on, until the copies are made.
    let signed_in = lasts(&[OWNER.as_slice(), &["leaving", "plan", "Ірина"]].concat());
    let latest = lasts(&run);
    let earliest = signed_in.min(latest) * 3 / 4;
    let (mut killed, mut left) = (0, [0, 0]);
    while killed < KILLS {
        template.renew();
        let Killed { killed: in_time, .. } = program.kill_after(moment(earliest, latest), &run);
        killed += usize::from(in_time);
        let epoch = check_one_state(&template, &program);
        left[usize::from(epoch > 1)] += usize::from(in_time);
    }
    assert!(left.iter().all(|times| *times > 5), "the kills hit one side of the switch only: {left:?}");
    let done = program.run(&run).ok();
    assert_eq!(done["counts"]["clients"], 340);
    assert_eq!(program.run(&[OWNER.as_slice(), &["journal", "verify"]].concat()).ok()["intact"], true);
}

/// Opens what a kill left: the owner gets in, all clients and all that is sealed are there, one file is left. Tells the
/// epoch of its keys.
fn check_one_state(template: &Template, program: &Program) -> u32 {
    assert_eq!(ids(program), template.clients);
    assert_eq!(database_files(&template.salon.vault()).len(), 1);
    let (desk, session) = template.salon.sign_in();
    assert_eq!(clients::senior_note(&session, template.sealed).unwrap(), "таємниця");
    drop((desk, session));
    LockedVault::open(&template.salon.vault(), template.salon.device()).unwrap().epoch()
}

/// A measurement, run by hand: `cargo test --release -p kartoteka-tests --test it -- --ignored --nocapture hundred`.
#[test]
#[ignore = "it measures and asserts nothing of time"]
fn a_hundred_megabytes_go_over_to_new_keys() {
    let (base, leaver, _) = salon();
    let size = |base: &Opened| {
        database_files(&base.salon.vault()).iter().map(|name| fs::metadata(base.salon.vault().join(name)).unwrap().len()).sum::<u64>()
    };
    let mut seed = 1;
    while size(&base) < 100 << 20 {
        kartoteka_api::generate::clients(&base.session, 20_000, seed, &mut |_| kartoteka_api::Flow::Go).unwrap();
        seed += 1;
    }
    base.step_up();
    let begun = Instant::now();
    let mut stages = Vec::new();
    let request = leaving::Request { user: leaver, successor: None, only: None };
    leaving::run(&base.desk, &base.session, &request, &mut |stage, _, _| {
        if stages.last().is_none_or(|(last, _)| *last != stage) {
            stages.push((stage, begun.elapsed()));
        }
    })
    .unwrap();
    println!("{} MB in {:?}", size(&base) >> 20, begun.elapsed());
    stages.iter().for_each(|(stage, at)| println!("{} from {at:?}", stage.code()));
}

/// Ira, who leaves, has a visit behind her, two ahead and a wish; the owner sits at the desk.
fn booked() -> (Diary, VisitId, [VisitId; 2], WaitId) {
    let diary = Diary::new();
    let past = diary.try_book(&diary.asked_at(guest("Учора"), diary.ira, "2026-09-21T12:00".parse().unwrap())).unwrap().visits[0];
    let ahead = ["10:00", "12:00"].map(|clock| diary.book(guest("Завтра"), diary.ira, clock));
    let wish = Wish {
        whom: Whom::Guest("Олена".into()),
        service: None,
        specialists: vec![diary.ira],
        from: day(TOMORROW),
        until: day("2026-10-05"),
        weekdays: Weekdays::ALL,
        span: None,
        note: String::new(),
    };
    let wish = waitlist::add(diary.session(), wish).unwrap().id;
    (diary, past, ahead, wish)
}

fn gives(diary: &Diary, visit: VisitId) -> Vec<UserId> {
    booking::get(diary.session(), visit).unwrap().visit.details.specialists()
}

fn waits_for(diary: &Diary, wish: WaitId) -> Vec<UserId> {
    let rows = waitlist::list(diary.session()).unwrap();
    rows.into_iter().find(|row| row.waiting.id == wish).unwrap().waiting.wish.specialists
}

#[test]
fn visits_ahead_and_wishes_go_to_the_successor_and_clashes_are_counted() {
    let (mut diary, past, ahead, wish) = booked();
    diary.book(guest("Інша"), diary.marko, "10:30");
    diary.base.step_up();
    let plan = leaving::plan(&diary.base.desk, diary.session(), diary.ira).unwrap();
    assert_eq!((plan.visits, plan.waiting), (2, 1));
    let certificate = let_go(&diary.base, diary.ira, Some(diary.marko)).unwrap();
    assert_eq!((certificate.visits, certificate.clashing), (2, 1));
    assert_eq!(gives(&diary, past), [diary.ira], "what is over stays whose it was");
    assert_eq!(ahead.map(|visit| gives(&diary, visit)), [[diary.marko], [diary.marko]]);
    assert_eq!(waits_for(&diary, wish), [diary.marko]);

    let told = entries(diary.session(), &JournalFilter { actions: vec![Action::VisitsHandedOver], ..JournalFilter::default() });
    assert_eq!((told.len(), told[0].body.note.as_str()), (1, "2 → Марко"));
    let changed = entries(diary.session(), &JournalFilter { actions: vec![Action::VisitChanged], ..JournalFilter::default() });
    let change = changed[0].body.changes.iter().find(|change| change.field == "specialist").unwrap();
    assert_eq!((change.old.as_str(), change.new.as_str(), changed.len()), ("Іра", "Марко", 2));
    diary.base.sit_down(diary.marko);
    assert_eq!(gives(&diary, ahead[0]), [diary.marko]);
}

#[test]
fn without_a_successor_visits_stay_where_people_look_for_them_and_a_wish_is_for_anybody() {
    let (diary, _, ahead, wish) = booked();
    diary.base.step_up();
    let certificate = let_go(&diary.base, diary.ira, None).unwrap();
    assert_eq!((certificate.visits, certificate.clashing), (0, 0));
    assert_eq!(ahead.map(|visit| gives(&diary, visit)), [[diary.ira], [diary.ira]]);
    assert!(waits_for(&diary, wish).is_empty());
    let column = specialists::list(diary.session()).unwrap().into_iter().find(|one| one.user == diary.ira).unwrap();
    assert!(column.left);
}

#[test]
fn a_wish_of_somebody_in_the_bin_waits_for_nobody_who_left() {
    let diary = Diary::new();
    let ivan = diary.client("Іван", "Франко");
    let (from, until, weekdays) = (day(TOMORROW), day("2026-10-05"), Weekdays::ALL);
    let (whom, specialists) = (Whom::Client(ivan), vec![diary.ira]);
    let wish = Wish { whom, service: None, specialists, from, until, weekdays, span: None, note: String::new() };
    let wish = waitlist::add(diary.session(), wish).unwrap().id;
    clients::delete(diary.session(), ivan).unwrap();
    diary.base.step_up();
    let_go(&diary.base, diary.ira, Some(diary.marko)).unwrap();
    clients::restore(diary.session(), ivan).unwrap();
    assert_eq!(waits_for(&diary, wish), [diary.marko]);
}

#[test]
fn of_a_visit_of_several_the_leavers_part_alone_goes_to_the_successor() {
    let diary = Diary::new();
    let mut both = diary.asked(guest("Завтра"), diary.owner, "10:00");
    both.parts.push(booking::PartAsked { specialist: diary.ira, start: tomorrow("11:00"), ..both.parts[0].clone() });
    let visit = diary.try_book(&both).unwrap().visits[0];
    let cancelled = diary.book(guest("Ні"), diary.ira, "15:00");
    booking::cancel(diary.session(), cancelled, "захворіла", booking::Scope::This).unwrap();
    diary.base.step_up();
    let_go(&diary.base, diary.ira, Some(diary.marko)).unwrap();
    let parts = booking::get(diary.session(), visit).unwrap().visit.details.parts;
    assert_eq!(parts.iter().map(|part| part.specialist).collect::<Vec<_>>(), [diary.owner, diary.marko]);
    assert_eq!(gives(&diary, cancelled), [diary.ira]);
}

#[test]
fn the_day_can_be_run_again_and_hands_over_nothing_twice() {
    let (diary, _, ahead, _) = booked();
    diary.base.step_up();
    let_go(&diary.base, diary.ira, Some(diary.marko)).unwrap();
    let again = let_go(&diary.base, diary.ira, Some(diary.owner)).unwrap();
    assert_eq!(again.visits, 0);
    assert_eq!(gives(&diary, ahead[0]), [diary.marko]);
    check_intact(diary.session());
}
