//! Computers of the base: which may open it, enrolling one more, removing one, and whether passwords are bound to them.

use crate::{
    Desk, Error,
    arrival::{self, How},
    desk::SignIn,
    session::{Session, Topic},
};
use kartoteka_domain::{Action, DeviceId, Millis, NewEntry, Right, Subject, UserId};
use kartoteka_store::Device;
use kartoteka_vault::{Edit, InviteCode, KdfParams, Password};
use std::{env, fs};

/// How long the code for one more computer is good.
const OFFER_MS: i64 = 60 * 60 * 1000;
/// The longest name of a computer, in characters.
const LONGEST_NAME: usize = 60;

/// A computer that may open the base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Computer {
    /// Its name for good.
    pub id: DeviceId,
    /// What its system calls it; may be empty.
    pub name: String,
    /// Since then.
    pub enrolled_at: Millis,
    /// Last used then.
    pub last_used_at: Millis,
    /// Whether it is the one in front of the person.
    pub is_this: bool,
}

/// A code with which one more computer is enrolled; it exists only now.
#[derive(Debug)]
pub struct Offer {
    /// The code.
    pub code: InviteCode,
    /// Until when it is good.
    pub until: Millis,
}

/// What the system calls this computer; empty where it does not say.
pub(crate) fn name_of_this() -> String {
    let told = ["COMPUTERNAME", "HOSTNAME"].into_iter().find_map(|name| env::var(name).ok());
    let name = told.or_else(|| fs::read_to_string("/etc/hostname").ok()).unwrap_or_default();
    name.trim().chars().take(LONGEST_NAME).collect()
}

/// Whether the computer in front of the person may open the base.
#[must_use]
pub fn is_enrolled(desk: &Desk) -> bool {
    desk.vault.is_enrolled()
}

/// The computers that may open the base.
///
/// # Errors
/// Those of [`Session::read`].
pub fn list(session: &Session) -> Result<Vec<Computer>, Error> {
    let devices = session.read(Right::ChangeSettings, |rows| Ok(rows.devices().list()?))?;
    let (this, enrolled) = session.with_keys(|keys| Ok((DeviceId(keys.device()), keys.devices())))?;
    let present = devices.into_iter().filter(|device| enrolled.contains(&device.id.0));
    let computer = |device: Device| {
        let Device { id, name, enrolled_at, last_used_at, .. } = device;
        Computer { id, name, enrolled_at, last_used_at, is_this: id == this }
    };
    Ok(present.map(computer).collect())
}

/// Removes a computer: nobody signs in there any more.
///
/// # Errors
/// [`Error::NotFound`], that the one in front of the person would lock the person out, [`Error::StepUpNeeded`], or those of
/// [`Session::write`].
pub fn remove(session: &Session, id: DeviceId) -> Result<(), Error> {
    let known = list(session)?.into_iter().any(|computer| computer.id == id);
    if !known {
        return Err(Error::NotFound);
    }
    amend(session, Edit { remove_devices: vec![id.0], ..Edit::default() })?;
    session.write(Right::ChangeSettings, |tx| {
        let now = tx.now();
        let device = tx.rows.devices().get(id)?.ok_or(Error::NotFound)?;
        tx.note(NewEntry::new(Action::ComputerRemoved, Subject::Base).with_note(&device.name));
        tx.rows.devices_mut().put(&Device { removed_at: Some(now), ..device })?;
        tx.touch(Topic::Settings);
        Ok(())
    })
}

/// Changes the signed header, once the password was given again.
fn amend(session: &Session, edit: Edit) -> Result<(), Error> {
    session.check(Right::ChangeSettings)?;
    session.check_not_looking()?;
    session.check_step_up()?;
    let edit = Edit { now_ms: session.clock().now().0, ..edit };
    session.with_keys(|keys| Ok(keys.amend(&edit)?))
}

/// Makes a code with which this owner, knowing the password as well, enrols one more computer that gets a copy of the
/// folder from now on.
///
/// # Errors
/// [`Error::Forbidden`] for everybody but owners, [`Error::StepUpNeeded`] where confirmation codes are set up, a wrong
/// password, or those of [`Session::write`].
pub fn offer(session: &Session, password: &Password) -> Result<Offer, Error> {
    session.check(Right::HoldKit)?;
    session.check_not_looking()?;
    // The password is at hand; a code stands for the phone of the person beside it.
    if arrival::has_factor(session)? {
        session.check_step_up()?;
    }
    let now = session.clock().now();
    let until = Millis(now.0 + OFFER_MS);
    let code = session.with_keys(|keys| Ok(keys.offer_enrolment(password, until.0, now.0)?))?;
    session.write(Right::ChangeSettings, |tx| {
        tx.note(NewEntry::new(Action::SettingsChanged, Subject::Base).with_note("computer-offered"));
        Ok(())
    })?;
    Ok(Offer { code, until })
}

/// Enrols this computer in an owner's name and signs that owner in. A computer that is not enrolled knows no names, so
/// `user` may be missing: then it is whoever made the offer. Without a code it works only where passwords are not bound
/// to computers. `kdf` is how hard guessing is made; `None` measures this computer.
///
/// # Errors
/// That nothing was offered, an offer that has expired, or a wrong password or code.
pub fn enrol(desk: &Desk, user: Option<UserId>, password: &Password, code: &str, kdf: Option<KdfParams>) -> Result<SignIn, Error> {
    desk.lock()?;
    let kdf = kdf.unwrap_or_else(KdfParams::calibrate);
    let (now, id) = (desk.clock.now().0, desk.clock.new_id());
    let candidates = user.map_or_else(|| desk.vault.users(), |user| vec![user.0]);
    let mut nobody = kartoteka_vault::Error::NoSlotHere;
    for user in candidates {
        let tried = match code.trim() {
            "" => desk.vault.unlock(user, password, now),
            code => desk.vault.enrol(user, password, code, id, kdf, now),
        };
        match tried {
            Ok(unlocked) => return desk.enter(UserId(user), unlocked, How::Enrolment),
            Err(kartoteka_vault::Error::NoSlotHere) => {}
            Err(error) => {
                nobody = error;
                break;
            }
        }
    }
    Err(nobody.into())
}

/// Whether passwords are good on enrolled computers only.
///
/// # Errors
/// Those of [`Session::read`].
pub fn is_bound(session: &Session) -> Result<bool, Error> {
    session.check(Right::ChangeSettings)?;
    session.with_keys(|keys| Ok(keys.is_bound()))
}

/// Binds passwords to enrolled computers, or no longer; an owner's matter, for without it a copied folder and a password
/// open the base anywhere.
///
/// # Errors
/// [`Error::Forbidden`] for everybody but owners, [`Error::StepUpNeeded`], or those of [`Session::write`].
pub fn set_bound(session: &Session, bound: bool) -> Result<(), Error> {
    session.check(Right::HoldKit)?;
    amend(session, Edit { bound: Some(bound), ..Edit::default() })?;
    session.write(Right::ChangeSettings, |tx| {
        tx.note(NewEntry::new(Action::SettingsChanged, Subject::Base).with_note(format!("binding {}", if bound { "✓" } else { "✗" })));
        tx.touch(Topic::Settings);
        Ok(())
    })
}
