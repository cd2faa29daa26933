//! What rights cost: list and search of a specialist, with masks, reach and the watch, beside the owner's unrestricted
//! session over a copy of the same base, query by query in turn.

use crate::{
    base::{PASSWORD, Salon},
    report::{Report, Rounds, ms, percentile, rounds, timed},
    search,
};
use kartoteka_api::{
    Clock, Desk, DeviceStore, KdfParams, Password, Session, arrival, arrival::Step, clients, desk::SignIn, people, people::NewPerson,
    roles, rules,
};
use kartoteka_domain::{ClientDetails, Language, ReadyRole, Role, Rules, watch::Limits};
use std::{fs, path::Path, sync::Arc};

const STAFF_PASSWORD: &str = "umbrella gravel 47 otters knit";
const OWNER: &str = "the owner, unrestricted";

pub fn measure(salon: &Salon, details: &[ClientDetails], report: &mut Report) {
    let staff = staff(salon, ReadyRole::Specialist);
    let (owner, staff) = (salon.unlock(), &*staff.session().unwrap());
    for session in [&*owner, staff] {
        // Figures begin when search stands.
        clients::page(session, "а", 0, 1).unwrap();
    }
    let page = |session: &Session, from| assert_eq!(clients::page(session, "", from, 60).unwrap().rows.len(), 60);
    for (name, from) in [("(h) first page, as a specialist", 0), ("(h) page from the middle, as a specialist", details.len() / 2)] {
        let result = rounds(101, || page(staff, from), || page(&owner, from));
        report.compare(name, details.len(), OWNER, &result, "aim: 1.10");
    }
    typed(&owner, staff, details, report);
}

fn typed(owner: &Session, staff: &Session, details: &[ClientDetails], report: &mut Report) {
    let find = |session, query: &str| timed(|| drop(clients::page(session, query, 0, 50).unwrap()));
    let mut result = Rounds { ours: Vec::new(), peer: Vec::new() };
    for (query, _) in search::queries(details) {
        // The middle of three in turn: the machine may be busy with something else for a moment.
        let mut both: Vec<_> = (0..3).map(|_| (find(staff, &query), find(owner, &query))).collect();
        both.sort_unstable();
        result.ours.extend(both.get(1).map(|pair| pair.0));
        result.peer.extend(both.get(1).map(|pair| pair.1));
    }
    report.compare("(h) search as you type, p50, as a specialist", details.len(), OWNER, &result, "aim: 1.10");
    let p99 = |times: &[std::time::Duration]| percentile(&mut times.iter().copied().map(ms).collect::<Vec<_>>(), 0.99);
    let (ours, theirs) = (p99(&result.ours), p99(&result.peer));
    let ratio = Some((OWNER.to_owned(), ours / theirs));
    report.push("(h) search as you type, p99, as a specialist", details.len(), ours, "ms", ratio, "aim: 1.10");
}

/// Somebody of a role at a copy of the base, with the rules of the role but for the numbers: a bench does more than a person.
/// Nobody is signed in at the base itself after that.
pub fn staff(salon: &Salon, role: ReadyRole) -> Desk {
    let owner = salon.unlock();
    owner.step_up(&Password::new(PASSWORD.into()), None).unwrap();
    let tireless = Rules { limits: Limits::none(), ..Rules::ready(role) };
    roles::save(&salon.desk, &owner, Role { rules: tireless, ..Role::ready(role) }).unwrap();
    let new = NewPerson { first_name: "Ivy".into(), last_name: String::new(), role: role.into() };
    let invitation = people::invite(&salon.desk, &owner, &new).unwrap();
    salon.desk.lock().unwrap();
    let copy = salon.folder.path().join("copy");
    copy_folder(salon.desk.dir(), &copy);
    let device = salon.folder.path().join("device of the copy");
    fs::copy(salon.folder.path().join("device"), &device).unwrap();
    let desk = Desk::open(&copy, DeviceStore::File(device), Clock::system(), Arc::new(|_| ())).unwrap();
    let password = Password::new(STAFF_PASSWORD.into());
    let code = invitation.code.as_str();
    let arrived = arrival::accept_invitation(&desk, invitation.user, code, &password, Some(KdfParams::FASTEST)).unwrap();
    arrive(&desk, arrived);
    desk
}

fn arrive(desk: &Desk, SignIn { session, .. }: SignIn) {
    while let Some(step) = session.steps().first() {
        if *step == Step::Rules {
            let (version, _) = rules::to_sign(&session, Language::Ukrainian).unwrap();
            arrival::sign_rules(desk, &session, version).unwrap();
        } else {
            arrival::take_lesson(desk, &session, &[]).unwrap();
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}
