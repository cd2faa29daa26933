//! The rows of a base before anybody works with them: the first ones of a new base, bringing those of a known one up to
//! date when somebody signs in, and who gets in at all. Only [`Desk`](crate::Desk) calls this.

use crate::{
    Clock, Error, NewBase,
    arrival::{self, How},
    clock::{Zone, minutes_left},
    grants, lockdown,
    people::{self, Person},
    session::{Actor, Arrived, Base, Keys, Seat},
};
use kartoteka_domain::{Action, DeviceId, Millis, NewEntry, RoleId, Subject, UserId};
use kartoteka_store::{Connection, Device, Read, User, Write};
use kartoteka_vault::{Edit, Unlocked, Use};

/// The first rows of a new base.
pub fn found(unlocked: &Unlocked, owner: UserId, new: &NewBase, clock: &Clock) -> Result<(), Error> {
    let mut connection = unlocked.open_database(Use::Writer)?;
    kartoteka_store::migrate(&mut connection)?;
    let mut rows = Write::begin(&mut connection)?;
    let now = clock.now();
    rows.users_mut().insert(&User {
        password_tags: vec![unlocked.password_tag(&new.password)],
        ..User::new(owner, &new.owner_first_name, &new.owner_last_name, RoleId::owner(), now)
    })?;
    rows.settings_mut().set("business-name", &new.business_name)?;
    rows.settings_mut().set("country", new.country.code())?;
    rows.settings_mut().set("language", new.language.code())?;
    rows.settings_mut().set("time-zone", &new.time_zone)?;
    open_chain(&mut rows, unlocked)?;
    use_device(&mut rows, unlocked, now)?;
    rows.journal_mut().append(&Keys(unlocked), Some(owner), now, &NewEntry::new(Action::BaseCreated, Subject::Base))?;
    let policy = grants::digest(&rows)?;
    rows.commit()?;
    Ok(unlocked.amend(&Edit { now_ms: now.0, settle_policy: Some(policy), ..Edit::default() })?)
}

fn open_chain(rows: &mut Write<'_>, unlocked: &Unlocked) -> Result<(), Error> {
    let device = DeviceId(unlocked.device());
    Ok(rows.journal_mut().open_chain(device, &unlocked.device_public_key(), &unlocked.journal_genesis_sealed())?)
}

/// Notes that this computer was used.
fn use_device(rows: &mut Write<'_>, unlocked: &Unlocked, now: Millis) -> Result<(), Error> {
    let id = DeviceId(unlocked.device());
    let known = rows.devices().get(id)?;
    let new = || Device { id, name: String::new(), enrolled_at: now, last_used_at: now, removed_at: None };
    let device = known.unwrap_or_else(new);
    let name = if device.name.is_empty() { crate::computers::name_of_this() } else { device.name };
    Ok(rows.devices_mut().put(&Device { name, last_used_at: now, removed_at: None, ..device })?)
}

/// Brings the tables and this computer's chain of the journal up to date with the program and the keys:
/// migrations, a chain on a new computer, and the key's generation. A key ahead of the database means that a
/// copy was restored; the checkpoint written then is the lasting trace of it.
fn prepare(connection: &mut Connection, unlocked: &Unlocked, now: Millis) -> Result<(), Error> {
    kartoteka_store::migrate(connection)?;
    let device = DeviceId(unlocked.device());
    if let Some((head, entries)) = unlocked.anchored()
        && !Read::new(connection).journal().holds(device, &head, entries)?
    {
        // An older database was put back; whatever is written over it would hide that.
        return Err(kartoteka_vault::Error::RolledBack.into());
    }
    let mut rows = Write::begin(connection)?;
    open_chain(&mut rows, unlocked)?;
    use_device(&mut rows, unlocked, now)?;
    let generation = rows.journal().last_generation(device)?;
    let checkpoint = if unlocked.journal_generation() > generation {
        Some(rows.journal_mut().checkpoint(&Keys(unlocked), now, &|message| unlocked.sign_checkpoint(message))?)
    } else {
        None
    };
    rows.commit()?;
    Ok(unlocked.advance_journal_key(checkpoint.map_or(generation, |checkpoint| checkpoint.generation))?)
}

/// A base whose rows are up to date, and the person whose keys are at hand.
pub struct Facts {
    /// What the session starts with.
    pub arrived: Arrived,
    /// Everybody the lock screen shows.
    pub people: Vec<Person>,
    /// Why this person does not get in, right password or not.
    pub refusal: Option<Error>,
    /// Only an owner gets in.
    pub locked_down: bool,
}

/// Who signs in and where, what is to be done first, and whether the person gets in at all.
pub fn facts(unlocked: &Unlocked, how: How<'_>, now: Millis) -> Result<Facts, Error> {
    let mut connection = unlocked.open_database(Use::Writer)?;
    prepare(&mut connection, unlocked, now)?;
    let rows = Read::new(&connection);
    let user = rows.users().get(UserId(unlocked.user()))?.ok_or(Error::NotFound)?;
    let user = how.applied(user, how.tag(unlocked), now);
    let (base, role) = (Base::of(&rows)?, people::role_of(&rows, &user.role)?);
    let actor = Actor { user: user.id, first_name: user.first_name.clone(), role: user.role.clone() };
    let steps = arrival::steps(&rows, &user, &role, now)?;
    let seat = Seat::of(user.id, role, user.hours.clone(), now);
    let refusal = refusal(&rows, unlocked, &user, &seat, &Zone::of(&base.time_zone), now)?;
    let locked_down = lockdown::is_on(&rows)?;
    Ok(Facts { people: people::active(&rows)?, arrived: Arrived { actor, base, seat, steps }, refusal, locked_down })
}

/// Why a right password does not open the desk at this moment. Whether somebody is an owner is asked of the keys: rows
/// may have been changed past the program.
fn refusal(rows: &Read<'_>, unlocked: &Unlocked, user: &User, seat: &Seat, zone: &Zone, now: Millis) -> Result<Option<Error>, Error> {
    let owner = unlocked.is_owner();
    if !owner && !unlocked.policy_marks().contains(&grants::digest(rows)?) {
        return Ok(Some(Error::RolesTampered));
    }
    if user.disabled_at.is_some() || seat.role.id.is_owner() && !owner {
        return Ok(Some(kartoteka_vault::Error::NoSlotHere.into()));
    }
    if !owner && lockdown::is_on(rows)? {
        return Ok(Some(Error::LockedDown));
    }
    let over = minutes_left(seat.hours(), zone, now) == Some(0);
    Ok((over && !owner).then(|| zone.outside(seat.hours(), now)))
}
