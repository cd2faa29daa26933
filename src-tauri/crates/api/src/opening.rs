//! The rows of a base before anybody works with them: the first ones of a new base, and bringing those of a known one
//! up to date when somebody signs in. Only [`Desk`](crate::Desk) calls this.

use crate::{
    Clock, Error, NewBase,
    people::{self, Person},
    session::{Actor, Base, Keys},
};
use kartoteka_domain::{Action, DeviceId, Millis, NewEntry, ReadyRole, Subject, UserId};
use kartoteka_store::{Connection, Read, User, Write};
use kartoteka_vault::{Unlocked, Use};

/// The first rows of a new base.
pub fn found(unlocked: &Unlocked, owner: UserId, new: &NewBase, clock: &Clock) -> Result<(), Error> {
    let mut connection = unlocked.open_database(Use::Writer)?;
    kartoteka_store::migrate(&mut connection)?;
    let mut rows = Write::begin(&mut connection)?;
    let now = clock.now();
    rows.users_mut().insert(&User {
        id: owner,
        first_name: new.owner_first_name.clone(),
        last_name: new.owner_last_name.clone(),
        role: ReadyRole::Owner,
        created_at: now,
        disabled_at: None,
    })?;
    rows.settings_mut().set("business-name", &new.business_name)?;
    rows.settings_mut().set("country", new.country.code())?;
    rows.settings_mut().set("language", new.language.code())?;
    rows.settings_mut().set("time-zone", &new.time_zone)?;
    open_chain(&mut rows, unlocked)?;
    rows.journal_mut().append(&Keys(unlocked), Some(owner), now, &NewEntry::new(Action::BaseCreated, Subject::Base))?;
    Ok(rows.commit()?)
}

fn open_chain(rows: &mut Write<'_>, unlocked: &Unlocked) -> Result<(), Error> {
    let device = DeviceId(unlocked.device());
    Ok(rows.journal_mut().open_chain(device, &unlocked.device_public_key(), &unlocked.journal_genesis_sealed())?)
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
    let generation = rows.journal().last_generation(device)?;
    let checkpoint = if unlocked.journal_generation() > generation {
        Some(rows.journal_mut().checkpoint(&Keys(unlocked), now, &|message| unlocked.sign_checkpoint(message))?)
    } else {
        None
    };
    rows.commit()?;
    Ok(unlocked.advance_journal_key(checkpoint.map_or(generation, |checkpoint| checkpoint.generation))?)
}

/// Who signs in and where, and everybody the lock screen shows.
pub fn facts(unlocked: &Unlocked, now: Millis) -> Result<(Actor, Base, Vec<Person>), Error> {
    let mut connection = unlocked.open_database(Use::Writer)?;
    prepare(&mut connection, unlocked, now)?;
    let rows = Read::new(&connection);
    let users = rows.users().list()?;
    let user = users.iter().find(|user| user.id.0 == unlocked.user()).ok_or(Error::NotFound)?;
    let actor = Actor { user: user.id, first_name: user.first_name.clone(), role: user.role };
    Ok((actor, Base::of(&rows)?, people::active(users)))
}
