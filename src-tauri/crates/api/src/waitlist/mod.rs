//! The waitlist: who would come if there were time, which freed time suits whom, and when there is time for somebody.

mod fits;

use crate::{Error, Session, Topic, session::Tx};
pub use fits::{Fit, fits, matches, openings};
use kartoteka_domain::{
    Action, Change, ClientId, Fault, Millis, NewEntry, Problem, Right, Sight, Subject, UserId, VisitId, WaitId, Waiting, Wish,
};
pub use kartoteka_store::WaitingRow;

/// The open wishes, as far as the person sees them, the longest waiting first.
///
/// # Errors
/// Those of [`Session::read`].
pub fn list(session: &Session) -> Result<Vec<WaitingRow>, Error> {
    session.read(Right::SeeVisits, |rows| Ok(rows.waitlist().open()?))
}

/// Puts a wish on the list.
///
/// # Errors
/// [`Error::InvalidForm`], [`Error::NotFound`] for a client or colleagues out of reach, or those of [`Session::write`].
pub fn add(session: &Session, wish: Wish) -> Result<Waiting, Error> {
    session.write(Right::AddVisits, |tx| {
        let wish = understood(tx, wish, None)?;
        let (id, now, user) = (WaitId(tx.new_id()), tx.now(), tx.sight().user);
        let waiting = Waiting { id, wish, created_at: now, created_by: user, updated_at: now, closed_at: None, visit: None };
        keep(tx, Action::WaitAdded, &waiting, Wish::changes(None, &waiting.wish))?;
        Ok(waiting)
    })
}

/// Changes a wish that was read at `read_at`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::ChangedMeanwhile`], [`Error::InvalidForm`], or those of [`Session::write`].
pub fn change(session: &Session, id: WaitId, wish: Wish, read_at: Millis) -> Result<Waiting, Error> {
    session.write(Right::ChangeVisits, |tx| {
        let before = known(tx, id)?;
        if before.updated_at != read_at {
            return Err(Error::ChangedMeanwhile);
        }
        let notes = tx.sight().notes;
        // Who sees no notes changes none.
        let note = if notes { wish.note } else { before.wish.note.clone() };
        let whom = wish.whom.meaning(&before.wish.whom);
        let wish = understood(tx, Wish { whom, note, ..wish }, Some(&before.wish))?;
        let changes = Wish::changes(Some(&before.wish), &wish);
        let waiting = Waiting { wish, updated_at: tx.after(before.updated_at), ..before };
        keep(tx, Action::WaitChanged, &waiting, changes)?;
        // Told as it was read.
        let seen = tx.rows.waitlist().get(id)?.ok_or(Error::NotFound)?;
        Ok(seen.waiting)
    })
}

/// Takes a wish off the list, because it was given up.
///
/// # Errors
/// [`Error::NotFound`] when it is off the list already, or those of [`Session::write`].
pub fn close(session: &Session, id: WaitId) -> Result<(), Error> {
    session.write(Right::ChangeVisits, |tx| {
        let before = known(tx, id)?;
        if before.closed_at.is_some() {
            return Err(Error::NotFound);
        }
        let now = tx.after(before.updated_at);
        keep(tx, Action::WaitClosed, &Waiting { closed_at: Some(now), updated_at: now, ..before }, Vec::new())
    })
}

/// Puts a wish back that was taken off the list.
///
/// # Errors
/// [`Error::NotFound`] when it stands there, or those of [`Session::write`].
pub fn reopen(session: &Session, id: WaitId) -> Result<(), Error> {
    session.write(Right::ChangeVisits, |tx| {
        let before = known(tx, id)?;
        if before.closed_at.is_none() {
            return Err(Error::NotFound);
        }
        put_back(tx, before)
    })
}

/// Puts a wish back within a write.
fn put_back(tx: &mut Tx<'_>, closed: Waiting) -> Result<(), Error> {
    let waiting = Waiting { closed_at: None, visit: None, updated_at: tx.after(closed.updated_at), ..closed };
    let changes = Wish::changes(None, &waiting.wish);
    keep(tx, Action::WaitAdded, &waiting, changes)
}

/// A wish is fulfilled by the visit `by` within the write that books it. Tells when.
pub(crate) fn fulfil(tx: &mut Tx<'_>, id: WaitId, by: VisitId) -> Result<Millis, Error> {
    let before = known(tx, id)?;
    if before.closed_at.is_some() {
        return Err(Error::NotFound);
    }
    let now = tx.after(before.updated_at);
    let changes = vec![Change { field: "visit".to_owned(), old: String::new(), new: by.to_string() }];
    keep(tx, Action::WaitClosed, &Waiting { closed_at: Some(now), visit: Some(by), updated_at: now, ..before }, changes)?;
    Ok(now)
}

/// Puts a wish back that was fulfilled at `closed`, because the visit is taken back.
pub(crate) fn unfulfil(tx: &mut Tx<'_>, id: WaitId, closed: Millis) -> Result<(), Error> {
    let fulfilled = tx.rows.whole_wish(id)?.filter(|wish| wish.updated_at == closed).ok_or(Error::ChangedMeanwhile)?;
    put_back(tx, fulfilled)
}

/// Gives the wishes for a person who leaves to the successor, or lets them go without that person. Answers how many.
pub(crate) fn hand_over(tx: &mut Tx<'_>, leaver: UserId, successor: Option<UserId>) -> Result<usize, Error> {
    let wishes = tx.rows.wishes_for(leaver)?;
    let handed = wishes.len();
    for before in wishes {
        let mut specialists: Vec<UserId> = before.wish.specialists.iter().copied().filter(|user| *user != leaver).collect();
        specialists.extend(successor.filter(|user| !before.wish.specialists.contains(user)));
        let wish = Wish { specialists, ..before.wish.clone() };
        let changes = Wish::changes(Some(&before.wish), &wish);
        let waiting = Waiting { wish, updated_at: tx.after(before.updated_at), ..before };
        keep(tx, Action::WaitChanged, &waiting, changes)?;
    }
    Ok(handed)
}

/// The wish called `id`, if it is in sight and so is who waits.
fn known(tx: &Tx<'_>, id: WaitId) -> Result<Waiting, Error> {
    let waiting = tx.rows.whole_wish(id)?.ok_or(Error::NotFound)?;
    waiting.wish.whom.client().map(|client| here(tx, client)).transpose()?;
    Ok(waiting)
}

/// Refuses a client out of sight or in the bin.
fn here(tx: &Tx<'_>, client: ClientId) -> Result<(), Error> {
    tx.rows.clients().bookable(client)?.map(drop).ok_or(Error::NotFound)
}

/// Refuses what cannot be, and what the next moment would be out of sight.
fn understood(tx: &Tx<'_>, wish: Wish, before: Option<&Wish>) -> Result<Wish, Error> {
    let wish = wish.check().map_err(Error::InvalidForm)?;
    if let Some(client) = wish.whom.client() {
        here(tx, client)?;
    }
    let stays = |user: &UserId| before.is_some_and(|before| before.specialists.contains(user));
    for user in wish.specialists.iter().filter(|user| !stays(user)) {
        if tx.rows.users().get(*user)?.is_none_or(|user| user.disabled_at.is_some()) {
            return Err(Error::InvalidForm(vec![Fault::new("specialists", Problem::NobodyHere)]));
        }
    }
    if let Some(id) = wish.service.filter(|id| before.is_none_or(|before| before.service != Some(*id)))
        && tx.rows.services().get(id)?.is_none_or(|service| service.removed_at.is_some())
    {
        return Err(Error::InvalidForm(vec![Fault::new("service", Problem::OutOfRange)]));
    }
    let specialists = in_reach(&tx.sight(), &wish.specialists)?;
    Ok(Wish { specialists, ..wish })
}

/// Whoever sees only what waits for the own self puts nothing on the list that waits for others alone.
fn in_reach(sight: &Sight, specialists: &[UserId]) -> Result<Vec<UserId>, Error> {
    if sight.covers_waiting(specialists) {
        Ok(specialists.to_vec())
    } else if specialists.is_empty() {
        Ok(vec![sight.user])
    } else {
        Err(Error::NotFound)
    }
}

/// Stores a wish and journals it: as something done to the client, if there is a card.
fn keep(tx: &mut Tx<'_>, action: Action, waiting: &Waiting, changes: Vec<Change>) -> Result<(), Error> {
    tx.rows.waitlist_mut().put(waiting)?;
    let subject = waiting.wish.whom.client().map_or(Subject::Base, Subject::Client);
    let named = Change { field: "wait".to_owned(), old: String::new(), new: waiting.id.to_string() };
    tx.note(NewEntry::new(action, subject).with_changes([named].into_iter().chain(changes).collect()));
    tx.touch(Topic::Waitlist);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::{ReadyRole, Rules};
    use uuid::Uuid;

    const ME: UserId = UserId(Uuid::from_u128(1));
    const OTHER: UserId = UserId(Uuid::from_u128(2));

    fn reached(role: ReadyRole, specialists: &[UserId]) -> Option<Vec<UserId>> {
        in_reach(&Sight::of(&Rules::ready(role), ME, Millis(0)), specialists).ok()
    }

    #[test]
    fn nobody_puts_on_the_list_what_the_next_moment_is_out_of_sight() {
        assert_eq!(reached(ReadyRole::FrontDesk, &[OTHER]), Some(vec![OTHER]));
        assert_eq!(reached(ReadyRole::Specialist, &[OTHER]), None);
        assert_eq!(reached(ReadyRole::Specialist, &[]), Some(Vec::new()));
        assert_eq!(reached(ReadyRole::Specialist, &[OTHER, ME]), Some(vec![OTHER, ME]));
    }
}
