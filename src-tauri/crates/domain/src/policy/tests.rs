use super::*;
use crate::role::ReadyRole;

fn rules(role: ReadyRole) -> Rules {
    Rules::ready(role)
}

#[test]
fn the_owner_may_do_everything() {
    assert!(Right::ALL.iter().all(|right| rules(ReadyRole::Owner).allow(*right)));
}

#[test]
fn a_junior_adds_but_never_deletes_and_sees_no_contacts() {
    let junior = rules(ReadyRole::JuniorSpecialist);
    assert!(junior.allow(Right::AddClients));
    assert!(!junior.allow(Right::DeleteClients) && !junior.allow(Right::SeeContacts));
}

#[test]
fn an_accountant_sees_no_client() {
    assert!(!rules(ReadyRole::Accountant).allow(Right::SeeClients));
    assert_eq!(rules(ReadyRole::Accountant).reach, Reach::None);
}

#[test]
fn taking_clients_out_is_off_for_everybody_but_the_owner() {
    let may = |role: &ReadyRole| rules(*role).allow(Right::ExportClients);
    assert_eq!(ReadyRole::ALL.into_iter().filter(may).collect::<Vec<_>>(), vec![ReadyRole::Owner]);
}

#[test]
fn what_is_the_owners_is_in_no_other_ready_role() {
    for role in ReadyRole::ALL.into_iter().filter(|role| *role != ReadyRole::Owner) {
        assert!(rules(role).rights.iter().all(|right| !right.is_owners()), "{role:?}");
    }
}

#[test]
fn a_right_without_the_one_it_needs_is_none() {
    assert!(!Rights::of([Right::ExportClients, Right::SeeContacts]).has(Right::ExportClients));
    assert!(Rights::of([Right::ExportClients, Right::SeeContacts, Right::SeeClients]).has(Right::ExportClients));
}

#[test]
fn every_cell_of_the_matrix_is_one_right() {
    for right in Right::ALL {
        let same = Right::ALL.iter().filter(|other| other.area() == right.area() && other.deed() == right.deed()).count();
        assert_eq!(same, 1, "{right:?}");
    }
}

#[test]
fn rules_are_read_as_they_were_written() {
    let narrow = Rules {
        reach: Reach::Own,
        days_back: Some(90),
        second_factor: true,
        hours: Hours::parse("1:540-1080,6:600-900").unwrap(),
        idle_minutes: Some(3),
        ..rules(ReadyRole::Specialist)
    };
    for rules in ReadyRole::ALL.into_iter().map(rules).chain([narrow]) {
        assert_eq!(Rules::parse(&rules.to_text()), rules);
    }
}

#[test]
fn an_empty_text_grants_nothing() {
    let nothing = Rules::parse("");
    assert_eq!(nothing.rights.iter().collect::<Vec<_>>(), vec![Right::UseDesk]);
    assert_eq!(nothing.reach, Reach::None);
}

#[test]
fn own_and_free_reaches_the_own_and_those_of_nobody() {
    let (me, other) = (UserId(uuid::Uuid::from_u128(1)), UserId(uuid::Uuid::from_u128(2)));
    let covered = |reach: Reach| [Some(me), None, Some(other)].map(|specialist| reach.covers(me, specialist));
    assert_eq!(covered(Reach::OwnAndFree), [true, true, false]);
    assert_eq!(covered(Reach::Own), [true, false, false]);
    assert_eq!(covered(Reach::None), [false; 3]);
}
