//! Confirmation codes: setting them up, and asking for one.
//!
//! They guard against a password that was watched or leaked; they are no key and add nothing to the encryption.

use super::{Step, change_own, check_turn, own};
use crate::{
    Desk, Error,
    desk::SignIn,
    kit,
    session::{Session, Tx, lock},
};
use kartoteka_domain::{Action, NewEntry, Subject};
use kartoteka_store::User;
use kartoteka_vault::{
    Unlocked,
    totp::{SecondFactor, TotpError, UsedFactor},
};

/// What the sealed factor is, to the keys of its person.
const PLACE: &str = "second-factor";
/// What authenticator programs list it under.
const ISSUER: &str = "Kartoteka";

/// A second factor about to be set up.
pub struct FactorOffer {
    /// For programs that read it.
    pub uri: String,
    /// To be typed where no camera is.
    pub secret: String,
    /// The same as a picture.
    pub qr_svg: String,
}

/// A factor that was offered and waits for its first code, with its recovery codes.
pub(crate) type Offered = (SecondFactor, Vec<String>);

/// Whether the person signed in has confirmation codes set up.
///
/// # Errors
/// Those of [`Session::read`].
pub fn has_factor(session: &Session) -> Result<bool, Error> {
    Ok(own(session)?.second_factor.is_some())
}

/// Makes a second factor for the person signed in; it counts once its first code was given. In the place of one that is
/// set up already only after the password was given again.
///
/// # Errors
/// [`Error::StepUpNeeded`], [`Error::StepFirst`], or those of [`Session::read`].
pub fn offer_factor(session: &Session) -> Result<FactorOffer, Error> {
    check_offer(session)?;
    let user = own(session)?;
    let (factor, codes) = SecondFactor::make()?;
    let account = [user.first_name.as_str(), user.last_name.as_str(), &session.base().name].join(" ");
    let uri = factor.uri(ISSUER, &account);
    let offer = FactorOffer { qr_svg: kit::qr(&uri), secret: factor.secret_text(), uri };
    *lock(session.offered()) = Some((factor, codes));
    Ok(offer)
}

fn check_offer(session: &Session) -> Result<(), Error> {
    session.check_not_looking()?;
    check_turn(session, Step::EnrolCode)?;
    if has_factor(session)? { session.check_step_up() } else { Ok(()) }
}

/// Sets up the second factor that was offered; returns its recovery codes, which exist only now, and where that leads.
///
/// # Errors
/// [`Error::WrongCode`], [`Error::NotFound`] without an offer, or those of [`Session::write`].
pub fn confirm_factor(desk: &Desk, session: &Session, code: &str) -> Result<(Vec<String>, SignIn), Error> {
    check_offer(session)?;
    let codes = set_up(session, code)?;
    session.pass(Step::EnrolCode);
    Ok((codes, desk.go_on()?))
}

fn set_up(session: &Session, code: &str) -> Result<Vec<String>, Error> {
    let mut offered = lock(session.offered());
    let (factor, _) = offered.as_mut().ok_or(Error::NotFound)?;
    factor.check(code, session.clock().now().0).map_err(of_totp)?;
    let sealed = session.with_keys(|keys| Ok(keys.seal_own(PLACE, &factor.to_bytes())?))?;
    change_own(session, Action::SecondFactorSet, "", |user, _| User { second_factor: Some(sealed), ..user })?;
    Ok(offered.take().map(|(_, codes)| codes).unwrap_or_default())
}

/// Passes the step of the confirmation code.
///
/// # Errors
/// [`Error::WrongCode`], [`Error::CodeUsed`], [`Error::ClockWentBack`], or too soon after a wrong one.
pub fn pass_code(desk: &Desk, session: &Session, code: &str) -> Result<SignIn, Error> {
    session.check_step(Step::Code)?;
    let confirmed = confirm(session, Some(code))?;
    desk.confirmed(session, &confirmed)
}

/// A confirmation code that was right: what is to be kept of its use.
pub(crate) struct Confirmed {
    /// The factor, which knows the code as used; `None` where no codes are set up.
    factor: Option<Vec<u8>>,
    /// A recovery code was used; so many are left.
    recovery_codes: Option<usize>,
}

impl Confirmed {
    /// The account with the code used up.
    pub fn applied(&self, user: User) -> User {
        User { second_factor: self.factor.clone().or(user.second_factor), ..user }
    }

    /// Tells the journal of a recovery code.
    pub fn note(&self, tx: &mut Tx<'_>, subject: Subject) {
        if let Some(left) = self.recovery_codes {
            tx.note(NewEntry::new(Action::RecoveryCodeUsed, subject).with_note(left.to_string()));
        }
    }

    /// Keeps the use in the write that it lets happen.
    pub fn keep(&self, tx: &mut Tx<'_>, session: &Session) -> Result<(), Error> {
        let id = session.actor().user;
        let user = tx.rows.users().get(id)?.ok_or(Error::NotFound)?;
        tx.rows.users_mut().update(&self.applied(user))?;
        self.note(tx, Subject::User(id));
        Ok(())
    }
}

/// Asks the person signed in for a confirmation code, where codes are set up. A wrong one counts like a wrong password.
///
/// # Errors
/// [`Error::WrongCode`], also without a code, [`Error::CodeUsed`], [`Error::ClockWentBack`], or too soon.
pub(crate) fn confirm(session: &Session, code: Option<&str>) -> Result<Confirmed, Error> {
    let Some(sealed) = own(session)?.second_factor else { return Ok(Confirmed { factor: None, recovery_codes: None }) };
    let code = code.filter(|code| !code.trim().is_empty()).ok_or(Error::WrongCode)?;
    let now = session.clock().now().0;
    session.with_keys(|keys| {
        let mut factor = opened(keys, &sealed)?;
        let guess = || match factor.check(code, now) {
            Err(TotpError::Wrong) => Ok(None),
            judged => Ok(Some(judged)),
        };
        let used = keys.guess(now, guess).map_err(of_guess)?.map_err(of_totp)?;
        let recovery_codes = match used {
            UsedFactor::Code => None,
            UsedFactor::RecoveryCode { left } => Some(left),
        };
        Ok(Confirmed { factor: Some(keys.seal_own(PLACE, &factor.to_bytes())?), recovery_codes })
    })
}

fn opened(keys: &Unlocked, sealed: &[u8]) -> Result<SecondFactor, Error> {
    let bytes = keys.open_own(PLACE, sealed);
    bytes.and_then(|bytes| SecondFactor::from_bytes(&bytes)).ok_or_else(|| kartoteka_vault::Error::CellDamaged.into())
}

fn of_guess(error: kartoteka_vault::Error) -> Error {
    match error {
        kartoteka_vault::Error::WrongPassword { .. } => Error::WrongCode,
        error => error.into(),
    }
}

fn of_totp(error: TotpError) -> Error {
    match error {
        TotpError::Wrong => Error::WrongCode,
        TotpError::Used => Error::CodeUsed,
        TotpError::ClockWentBack => Error::ClockWentBack,
    }
}
