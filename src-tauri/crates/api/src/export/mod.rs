//! Taking clients out as a file: off by default, with a reason, a second person who agrees, and a marker in the file that
//! tells later which export it came from.
//!
//! The role's sight applies: nobody takes out whom the list does not show. The journal knows of a file before the file is
//! there; without the entry there is no file.

pub(crate) mod decoy;
pub(crate) mod marker;
mod rows;

use crate::{
    Desk, Error, Person, Session, Topic,
    cells::{self, Kind},
    files::Prepared,
    people,
    watch::{self, AlertKind, alerts},
};
use kartoteka_domain::{Action, ExportId, Meter, NewEntry, Right, Subject, UserId};
pub use kartoteka_exchange::FileFormat;
pub use kartoteka_store::Export;
use kartoteka_store::Read;
use kartoteka_vault::Password;
use marker::Marker;
use std::path::PathBuf;

/// The setting that says whether a second person must agree; anything but `off` is yes.
const APPROVAL: &str = "export-approval";
/// As many rows may be copied to the clipboard in daily work; more are an export.
const COPIED_FREELY: usize = 5;
/// The longest reason, in characters.
const MAX_REASON: usize = 500;

/// What an export would take.
#[derive(Debug, Clone)]
pub struct Plan {
    /// How many clients.
    pub count: usize,
    /// Whether a second person must agree.
    pub needs_approval: bool,
    /// Who may.
    pub approvers: Vec<Person>,
}

/// What to take out, where to and why.
pub struct Request<'a> {
    /// The query of the list; empty is everybody.
    pub query: &'a str,
    /// As which kind of file.
    pub format: FileFormat,
    /// The whole path of the file; nothing may be there yet.
    pub path: PathBuf,
    /// What for, in the person's own words.
    pub reason: &'a str,
    /// Who agrees, proven by the own password.
    pub approval: Option<(UserId, &'a Password)>,
}

/// A file just written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The name for good.
    pub id: ExportId,
    /// How many clients it holds; invented ones are not counted.
    pub rows: usize,
}

/// What an export of the clients that `query` finds would take. Counting them is a search like any other; that of the list
/// is the same one.
///
/// # Errors
/// [`Error::ExportOff`] without the right, or those of [`Session::read`]; a search is counted, so also those of
/// [`Session::look`].
pub fn plan(session: &Session, query: &str) -> Result<Plan, Error> {
    check_right(session)?;
    session.searched(query)?;
    let (needs_approval, approvers) = approval(session)?;
    Ok(Plan { count: session.index().find(query, 0, usize::MAX)?.total, needs_approval, approvers })
}

/// Whether a second person must agree, and who may.
fn approval(session: &Session) -> Result<(bool, Vec<Person>), Error> {
    session.read(Right::ExportClients, |rows| {
        let needs_approval = needs_approval(rows)?;
        let mut approvers = people::active(rows)?;
        approvers.retain(|person| person.id != session.actor().user);
        let may = |person: &Person| Ok(people::role_of(rows, &person.role)?.rules.allow(Right::ApproveExports));
        let may: Vec<bool> = approvers.iter().map(may).collect::<Result<_, Error>>()?;
        let approvers = approvers.into_iter().zip(may).filter(|(_, may)| *may).map(|(person, _)| person).collect();
        Ok((needs_approval, approvers))
    })
}

/// Takes the clients out that the query finds.
///
/// # Errors
/// [`Error::ExportOff`], [`Error::ReasonNeeded`], [`Error::StepUpNeeded`], [`Error::ApprovalNeeded`], a wrong password of
/// the one who agrees, what the watch refuses, or that the file cannot be written.
pub fn run(desk: &Desk, session: &Session, request: &Request<'_>) -> Result<Exported, Error> {
    check_right(session)?;
    session.check_not_looking()?;
    let reason = reason(request.reason)?;
    session.check_step_up()?;
    let approver = approved(desk, session, request)?;
    watch::allow(session, &[Meter::Exports])?;

    let taken = rows::taken(session, request.query)?;
    let marker = Marker::make(session.base().country, taken.len())?;
    let (headers, cells) = rows::table(session, &taken, &marker)?;
    let file = Prepared::write(&request.path, &request.format.write(&headers, &cells)?)?;

    let id = ExportId(session.clock().new_id());
    let sealed = cells::seal(session, Kind::ExportMarker, id.0, &marker.to_text())?;
    session.write(Right::ExportClients, |tx| {
        let (user, at, rows) = (session.actor().user, tx.now(), taken.len());
        let format = request.format.code();
        let export = Export {
            id,
            at,
            user,
            reason: reason.clone(),
            approver,
            rows: u64::try_from(rows).unwrap_or(u64::MAX),
            format: format.to_owned(),
        };
        tx.rows.exports_mut().add(&export)?;
        cells::put(tx, Kind::ExportMarker, id.0, sealed)?;
        let note = format!("{format} {rows}: {reason}");
        tx.note(NewEntry::new(Action::ClientsExported, Subject::Base).with_note(&note));
        if let Some(approver) = approver {
            tx.note(NewEntry::new(Action::ExportApproved, Subject::User(approver)));
        }
        if session.is_owner() { Ok(()) } else { alerts::raise(tx, AlertKind::ClientsExported, Some(user), &note) }
    })?;
    file.publish()?;
    Ok(Exported { id, rows: taken.len() })
}

/// Whether so many rows of the list may go to the clipboard, journaled. A handful may, somebody dictates a family's
/// numbers; more are an export.
///
/// # Errors
/// For more than five rows: [`Error::ExportOff`], [`Error::ApprovalNeeded`], [`Error::StepUpNeeded`], and what the watch
/// refuses. The rows must not be on the clipboard then.
pub fn copied(session: &Session, count: usize) -> Result<(), Error> {
    session.check(Right::SeeClients)?;
    let action = if count > COPIED_FREELY {
        check_copying(session)?;
        Action::ClientsExported
    } else {
        Action::ClientsCopied
    };
    session.write(Right::SeeClients, |tx| {
        let (user, note) = (session.actor().user, format!("clipboard {count}"));
        tx.note(NewEntry::new(action, Subject::Base).with_note(&note));
        let told = action == Action::ClientsExported && !session.is_owner();
        if told { alerts::raise(tx, AlertKind::ClientsExported, Some(user), &note) } else { Ok(()) }
    })
}

fn check_copying(session: &Session) -> Result<(), Error> {
    check_right(session)?;
    session.check_not_looking()?;
    // The clipboard has no place for a second person.
    if session.read(Right::ExportClients, needs_approval)? {
        return Err(Error::ApprovalNeeded);
    }
    session.check_step_up()?;
    watch::allow(session, &[Meter::Exports])
}

/// Exports of the past, newest first.
///
/// # Errors
/// Those of [`Session::read`].
pub fn list(session: &Session) -> Result<Vec<Export>, Error> {
    session.read(Right::SeeWatch, |rows| Ok(rows.exports().list()?))
}

/// Whether a second person must agree to exports.
///
/// # Errors
/// Those of [`Session::read`].
pub fn is_approval_needed(session: &Session) -> Result<bool, Error> {
    session.read(Right::SeeWatch, needs_approval)
}

/// Changes whether a second person must agree to exports.
///
/// # Errors
/// [`Error::StepUpNeeded`], or those of [`Session::write`].
pub fn set_approval_needed(session: &Session, needed: bool) -> Result<(), Error> {
    session.check(Right::ChangeWatch)?;
    session.check_step_up()?;
    session.write(Right::ChangeWatch, |tx| {
        let value = if needed { "on" } else { "off" };
        tx.rows.settings_mut().set(APPROVAL, value)?;
        tx.note(NewEntry::new(Action::SettingsChanged, Subject::Base).with_note(format!("{APPROVAL} {value}")));
        tx.touch(Topic::Settings);
        Ok(())
    })
}

fn check_right(session: &Session) -> Result<(), Error> {
    match session.check(Right::ExportClients) {
        Err(Error::Forbidden) => Err(Error::ExportOff),
        checked => checked,
    }
}

/// What is taken out for no reason is not taken out.
pub(crate) fn reason(text: &str) -> Result<String, Error> {
    let reason: String = text.trim().chars().take(MAX_REASON).collect();
    if reason.chars().filter(|sign| sign.is_alphabetic()).count() < 3 { Err(Error::ReasonNeeded) } else { Ok(reason) }
}

fn needs_approval(rows: &Read<'_>) -> Result<bool, Error> {
    Ok(rows.settings().get(APPROVAL)?.as_deref() != Some("off"))
}

/// Who agreed, if anybody has to: another person who may, with the own password.
fn approved(desk: &Desk, session: &Session, request: &Request<'_>) -> Result<Option<UserId>, Error> {
    session.searched(request.query)?;
    let (needs_approval, approvers) = approval(session)?;
    let Some((approver, password)) = request.approval else {
        return if needs_approval { Err(Error::ApprovalNeeded) } else { Ok(None) };
    };
    if !approvers.iter().any(|person| person.id == approver) {
        return Err(Error::ApprovalNeeded);
    }
    desk.vault.prove(approver.0, password, desk.clock.now().0)?;
    Ok(Some(approver))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_a_word_at_least() {
        assert!(["", "  ", "...", "12345", "ok"].into_iter().all(|text| matches!(reason(text), Err(Error::ReasonNeeded))));
        assert_eq!(reason("  для бухгалтера ").unwrap(), "для бухгалтера");
    }
}
