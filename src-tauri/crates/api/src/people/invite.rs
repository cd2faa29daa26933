//! Invitations: a one-time code with which a person sets a password on an enrolled computer.

use super::{
    account::{first_name, last_name},
    check_below, known, retile, role_of,
};
use crate::{
    Desk, Error, grants,
    session::{Session, Topic},
};
use kartoteka_domain::{Action, Millis, NewEntry, Right, Role, RoleId, Subject, UserId};
use kartoteka_store::User;
use kartoteka_vault::{Invite, InviteCode, KdfParams};

/// How long a code is good.
const GOOD_FOR_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// Whom to invite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    /// Given name.
    pub first_name: String,
    /// Family name; may be empty.
    pub last_name: String,
    /// The role.
    pub role: RoleId,
}

/// An open invitation; its code exists only now.
#[derive(Debug)]
pub struct Invitation {
    /// Who.
    pub user: UserId,
    /// The code, to be shown or printed once.
    pub code: InviteCode,
    /// Until when it is good.
    pub until: Millis,
}

/// Invites a person.
///
/// # Errors
/// [`Error::Forbidden`] for a role that may more than the one who invites, [`Error::InvalidFields`],
/// [`Error::StepUpNeeded`], or those of [`Session::write`].
pub fn invite(desk: &Desk, session: &Session, new: &NewPerson) -> Result<Invitation, Error> {
    let (first_name, last_name) = (first_name(&new.first_name)?, last_name(&new.last_name)?);
    let (user, role, until) = session.write_policy(Right::InvitePeople, |tx| {
        let role = tx.rows.roles().of(&new.role)?.ok_or(Error::NotFound)?;
        check_below(session, &role)?;
        let (id, until) = (UserId(tx.new_id()), Millis(tx.now().0 + GOOD_FOR_MS));
        let newcomer = User::new(id, first_name, last_name, role.id.clone(), tx.now());
        tx.rows.users_mut().insert(&User { invited_until: Some(until), ..newcomer })?;
        tx.note(NewEntry::new(Action::PersonInvited, Subject::User(id)).with_note(role.id.as_str()));
        tx.touch(Topic::People);
        Ok((id, role, until))
    })?;
    // The row first: should the header refuse now, the account is there and can be invited anew.
    send(desk, session, user, &role, until)
}

/// Invites somebody anew who lost the code or forgot the password: the former password ends, and so do the second
/// factor and whatever else the former keys sealed.
///
/// # Errors
/// As [`invite`].
pub fn reinvite(desk: &Desk, session: &Session, id: UserId) -> Result<Invitation, Error> {
    if id == session.actor().user {
        return Err(Error::Forbidden);
    }
    let (role, until) = session.write_policy(Right::InvitePeople, |tx| {
        let user = known(&tx.rows, id)?;
        let role = role_of(&tx.rows, &user.role)?;
        check_below(session, &role)?;
        let until = Millis(tx.now().0 + GOOD_FOR_MS);
        let anew = User { invited_until: Some(until), second_factor: None, password_tags: Vec::new(), grace_used: false, ..user };
        tx.rows.users_mut().update(&anew)?;
        tx.note(NewEntry::new(Action::PersonInvited, Subject::User(id)).with_note(role.id.as_str()));
        tx.touch(Topic::People);
        Ok((role, until))
    })?;
    send(desk, session, id, &role, until)
}

/// Makes the keys and the code. What the inviting person may not give is given by the next owner who signs in.
fn send(desk: &Desk, session: &Session, user: UserId, role: &Role, until: Millis) -> Result<Invitation, Error> {
    let code = session.with_keys(|keys| {
        let owner = role.id.is_owner();
        let compartments = grants::wanted(role).into_iter().filter(|compartment| keys.holds(*compartment)).collect();
        Ok(keys.invite(&Invite {
            id: user.0,
            owner,
            signs: owner || keys.is_owner() && role.rules.allow(Right::InvitePeople),
            compartments,
            expires_ms: until.0,
            now_ms: session.clock().now().0,
            // A code has more bits than any password; stretching it would only make people wait.
            kdf: KdfParams::FASTEST,
        })?)
    })?;
    grants::settle(session)?;
    retile(desk, session)?;
    Ok(Invitation { user, code, until })
}
