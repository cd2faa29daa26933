//! Warnings on clients: who writes them, who sees them.

use crate::salon::{Opened, check_refused, last_actions};
use kartoteka_api::{Code, warnings};
use kartoteka_domain::{ClientId, ReadyRole, Right, Rights, Rules, WarningId, WarningKind};
use std::sync::Barrier;

fn told(base: &Opened, client: ClientId) -> Vec<String> {
    warnings::of(&base.session, client).unwrap().into_iter().map(|warning| format!("{} {}", warning.kind.code(), warning.text)).collect()
}

#[test]
fn a_warning_is_added_changed_removed_and_taken_back() {
    let base = Opened::new();
    let client = base.add("Іван", "Франко", "").id;
    let latex = warnings::add(&base.session, client, WarningKind::Allergy, " латекс ").unwrap();
    warnings::add(&base.session, client, WarningKind::Other, "погано чує").unwrap();
    warnings::change(&base.session, latex.id, WarningKind::Contraindication, "латекс, нітрил").unwrap();
    assert_eq!(told(&base, client), ["contraindication латекс, нітрил", "other погано чує"]);
    assert_eq!(warnings::terms(&base.session).unwrap(), ["латекс, нітрил", "погано чує"]);

    warnings::remove(&base.session, latex.id).unwrap();
    assert_eq!(told(&base, client), ["other погано чує"]);
    check_refused(warnings::remove(&base.session, latex.id), Code::NotFound);
    check_refused(warnings::change(&base.session, latex.id, WarningKind::Allergy, "хна"), Code::NotFound);
    warnings::restore(&base.session, latex.id).unwrap();
    check_refused(warnings::restore(&base.session, latex.id), Code::NotFound);
    assert_eq!(told(&base, client).len(), 2);
    assert_eq!(last_actions(&base.session, 5), "warning-added warning-added warning-changed warning-removed warning-added");
}

#[test]
fn nobody_who_changes_a_warning_brings_a_removed_one_back() {
    let base = Opened::new();
    let client = base.add("Іван", "Франко", "").id;
    for round in 0..20 {
        let id = warnings::add(&base.session, client, WarningKind::Allergy, "латекс").unwrap().id;
        let barrier = Barrier::new(2);
        let removed = std::thread::scope(|scope| {
            let removes = scope.spawn(|| {
                barrier.wait();
                warnings::remove(&base.session, id)
            });
            barrier.wait();
            let _ = warnings::change(&base.session, id, WarningKind::Allergy, &format!("хна {round}"));
            removes.join().unwrap()
        });
        match removed {
            Ok(()) => assert!(told(&base, client).is_empty(), "round {round}"),
            Err(error) => {
                assert_eq!(error.code(), Code::ChangedMeanwhile);
                warnings::remove(&base.session, id).unwrap();
            }
        }
    }
}

#[test]
fn a_warning_says_something_about_somebody() {
    let base = Opened::new();
    let client = base.add("Іван", "Франко", "").id;
    let stranger = ClientId(base.session.clock().new_id());
    check_refused(warnings::add(&base.session, client, WarningKind::Allergy, "  "), Code::InvalidFields);
    check_refused(warnings::add(&base.session, client, WarningKind::Allergy, &"я".repeat(201)), Code::InvalidFields);
    check_refused(warnings::add(&base.session, stranger, WarningKind::Allergy, "латекс"), Code::NotFound);
    assert!(warnings::of(&base.session, stranger).unwrap().is_empty());
    check_refused(warnings::remove(&base.session, WarningId(base.session.clock().new_id())), Code::NotFound);
}

#[test]
fn who_reads_and_writes_warnings_is_a_matter_of_the_role() {
    let mut base = Opened::new();
    let client = base.add("Іван", "Франко", "").id;
    let latex = warnings::add(&base.session, client, WarningKind::Allergy, "латекс").unwrap().id;
    let only_warnings = |rules: Rules| Rules {
        rights: Rights::of([Right::SeeClients, Right::SeeVisits, Right::SeeWarnings, Right::ChangeWarnings]),
        ..rules
    };
    base.change_rules(ReadyRole::Specialist, only_warnings).unwrap();
    base.hire("Марта", ReadyRole::Specialist);
    warnings::change(&base.session, latex, WarningKind::Allergy, "латекс і хна").unwrap();
    warnings::add(&base.session, client, WarningKind::Other, "погано чує").unwrap();
    assert_eq!(told(&base, client), ["allergy латекс і хна", "other погано чує"]);

    base.owner_sits_down();
    base.hire("Тарас", ReadyRole::JuniorSpecialist);
    assert_eq!(told(&base, client).len(), 2);
    check_refused(warnings::add(&base.session, client, WarningKind::Other, "сміється"), Code::Forbidden);
    check_refused(warnings::remove(&base.session, latex), Code::Forbidden);

    base.owner_sits_down();
    base.hire("Оксана", ReadyRole::Accountant);
    check_refused(warnings::of(&base.session, client), Code::Forbidden);
    check_refused(warnings::terms(&base.session), Code::Forbidden);
}

#[test]
fn somebody_elses_client_has_no_warnings_for_who_sees_own_clients_alone() {
    let mut base = Opened::new();
    let client = base.add("Іван", "Франко", "").id;
    let latex = warnings::add(&base.session, client, WarningKind::Allergy, "латекс").unwrap().id;
    base.change_rules(ReadyRole::Specialist, |rules| Rules { reach: kartoteka_domain::Reach::Own, ..rules }).unwrap();
    base.hire("Марта", ReadyRole::Specialist);
    assert!(told(&base, client).is_empty() && warnings::terms(&base.session).unwrap().is_empty());
    check_refused(warnings::add(&base.session, client, WarningKind::Allergy, "хна"), Code::NotFound);
    check_refused(warnings::remove(&base.session, latex), Code::NotFound);
}
