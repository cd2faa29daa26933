//! The roles that come with the program.

use super::{Reach, Right, Rights, Rules};
use crate::{
    hours::Hours,
    role::ReadyRole::{self, Accountant, Administrator, FrontDesk, JuniorSpecialist, Owner, Specialist},
    watch::Limits,
};

/// Who has which right from the start; the owner has them all, and what is not listed is refused.
const TABLE: [(Right, &[ReadyRole]); 32] = [
    (Right::SeeClients, &[Administrator, FrontDesk, Specialist, JuniorSpecialist]),
    (Right::AddClients, &[Administrator, FrontDesk, Specialist, JuniorSpecialist]),
    (Right::ChangeClients, &[Administrator, FrontDesk, Specialist]),
    (Right::DeleteClients, &[Administrator]),
    (Right::ImportClients, &[Administrator]),
    (Right::PrintClients, &[Administrator, FrontDesk]),
    (Right::ApproveExports, &[Administrator]),
    (Right::SeeContacts, &[Administrator, FrontDesk, Specialist]),
    (Right::ChangeContacts, &[Administrator, FrontDesk, Specialist]),
    (Right::SeeNotes, &[Administrator, FrontDesk, Specialist, JuniorSpecialist]),
    (Right::ChangeNotes, &[Administrator, FrontDesk, Specialist]),
    (Right::SeeSeniorNotes, &[Administrator, Specialist]),
    (Right::ChangeSeniorNotes, &[Administrator, Specialist]),
    (Right::SeeWarnings, &[Administrator, FrontDesk, Specialist, JuniorSpecialist]),
    (Right::ChangeWarnings, &[Administrator, FrontDesk, Specialist]),
    (Right::SeeVisits, &[Administrator, FrontDesk, Specialist, JuniorSpecialist]),
    (Right::AddVisits, &[Administrator, FrontDesk, Specialist, JuniorSpecialist]),
    (Right::ChangeVisits, &[Administrator, FrontDesk, Specialist, JuniorSpecialist]),
    (Right::CancelVisits, &[Administrator, FrontDesk, Specialist]),
    (Right::OverrideClashes, &[Administrator, FrontDesk]),
    (Right::PrintVisits, &[Administrator, FrontDesk, Specialist]),
    (Right::ChangeServices, &[Administrator]),
    (Right::ChangeSchedule, &[Administrator]),
    (Right::SeePeople, &[Administrator]),
    (Right::InvitePeople, &[Administrator]),
    (Right::SeeStaffData, &[Administrator]),
    (Right::ChangeStaffData, &[Administrator]),
    (Right::SeeWatch, &[Administrator]),
    (Right::LockDown, &[Administrator, FrontDesk, Specialist]),
    (Right::MakeBackups, &[Administrator]),
    (Right::ChangeSettings, &[Administrator]),
    (Right::UseDesk, &[Administrator, FrontDesk, Specialist, JuniorSpecialist, Accountant]),
];

/// Days a staff password is good for.
const PASSWORD_DAYS: u16 = 90;

impl Rules {
    /// Those of a ready role, as long as the owner has not changed them.
    #[must_use]
    pub fn ready(role: ReadyRole) -> Self {
        if role == Owner {
            return Self::unlimited();
        }
        let rights = TABLE.into_iter().filter(|(_, roles)| roles.contains(&role)).map(|(right, _)| right);
        Self {
            rights: Rights::of(rights),
            reach: reach(role),
            vip: role == Administrator,
            days_back: None,
            limits: if role == Administrator { Limits::senior() } else { Limits::staff() },
            password_days: Some(PASSWORD_DAYS),
            second_factor: false,
            hours: Hours::always(),
            idle_minutes: None,
        }
    }
}

fn reach(role: ReadyRole) -> Reach {
    match role {
        Owner | Administrator | FrontDesk => Reach::All,
        Specialist | JuniorSpecialist => Reach::OwnAndFree,
        Accountant => Reach::None,
    }
}
