//! What a person sets: for this computer the idle lock and the places for copies, for the base its time zone.

use super::Desk;
use crate::{
    Error, booking,
    clock::{Zone, known_time_zone},
    local::Target,
    session::{Session, Topic, Tx},
};
use kartoteka_domain::{Action, Change, NewEntry, Right, Subject, Visit, Wall};
use std::{collections::HashSet, fs, path::PathBuf};

/// The most places for copies.
const MAX_TARGETS: usize = 20;

impl Desk {
    /// Changes after how many minutes without input this computer locks: 1 to 60.
    ///
    /// # Errors
    /// Those of [`Session::write`].
    pub fn set_idle_minutes(&self, minutes: u32) -> Result<(), Error> {
        let minutes = minutes.clamp(1, 60);
        // An owner's matter, as the recovery sheet is.
        self.session().ok_or(Error::Locked)?.write(Right::HoldKit, |tx| {
            tx.note(NewEntry::new(Action::SettingsChanged, Subject::Base).with_note(format!("idle-minutes {minutes}")));
            tx.touch(Topic::Settings);
            Ok(())
        })?;
        self.remember(|local| local.idle_minutes = minutes)
    }

    /// Changes where copies go; a new place is made if it is missing, what is known of places that stay is kept.
    ///
    /// # Errors
    /// That a place cannot be made, or those of [`Session::write`].
    pub fn set_targets(&self, session: &Session, mut dirs: Vec<PathBuf>) -> Result<(), Error> {
        session.check(Right::MakeBackups)?;
        session.check_not_looking()?;
        let mut seen = HashSet::new();
        dirs.retain(|dir| seen.insert(dir.clone()));
        // Without its beginning a place would depend on where the program was started.
        if dirs.len() > MAX_TARGETS || dirs.iter().any(|dir| !dir.is_absolute()) {
            return Err(kartoteka_backup::Error::TargetMissing.into());
        }
        let known: Vec<_> = self.local().targets.into_iter().map(|target| target.dir).collect();
        for dir in dirs.iter().filter(|dir| !known.contains(dir)) {
            // Made now, when a person chose it, and never later: a disk that is away must not become a folder.
            fs::create_dir_all(dir).map_err(|_| kartoteka_backup::Error::TargetMissing)?;
        }
        let names: Vec<_> = dirs.iter().map(|dir| dir.display().to_string()).collect();
        session.write(Right::MakeBackups, |tx| {
            tx.note(NewEntry::new(Action::TargetsChanged, Subject::Base).with_note(names.join(", ")));
            tx.touch(Topic::Backups);
            Ok(())
        })?;
        self.remember(|local| {
            let known = std::mem::take(&mut local.targets);
            let target = |dir| known.iter().find(|target| target.dir == dir).cloned().unwrap_or_else(|| Target::new(dir));
            local.targets = dirs.into_iter().map(target).collect();
        })
    }

    /// Moves the base to another time zone. Visits ahead stay where they stand on the wall; those that have begun keep the
    /// moments at which they were. Whoever does not see all visits moves none. The password must have been given again: working
    /// hours are those of the wall.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a zone nobody knows, [`Error::Forbidden`] without sight of all visits, [`Error::StepUpNeeded`], or
    /// those of [`Session::write`].
    pub fn set_time_zone(&self, session: &Session, name: &str) -> Result<(), Error> {
        session.check(Right::ChangeSettings)?;
        let name = known_time_zone(name).ok_or(Error::NotFound)?;
        session.check(Right::ChangeVisits)?;
        if !session.sight().reaches_all() {
            return Err(Error::Forbidden);
        }
        session.check_not_looking()?;
        session.check_step_up()?;
        let mut former = None;
        let moved = session.write(Right::ChangeSettings, |tx| {
            let before = session.base().time_zone.clone();
            move_visits(tx, session.wall_now(), &name)?;
            tx.rows.settings_mut().set("time-zone", &name)?;
            let change = Change { field: "time-zone".to_owned(), old: before.clone(), new: name.clone() };
            tx.note(NewEntry::new(Action::SettingsChanged, Subject::Base).with_note("time-zone").with_changes(vec![change]));
            tx.touch(Topic::Settings);
            tx.touch(Topic::Visits);
            // Before the next write begins: whoever books then books in the new zone.
            session.move_to_zone(&name);
            former = Some(before);
            Ok(())
        });
        if let (Err(_), Some(former)) = (&moved, former) {
            session.move_to_zone(&former);
        }
        moved?;
        self.remember(|local| local.time_zone = name)
    }
}

/// The visits that begin at `now` or later stand on the wall of the zone called `name` from now on.
fn move_visits(tx: &mut Tx<'_>, now: Wall, name: &str) -> Result<(), Error> {
    let zone = Zone::of(name);
    for id in tx.rows.occupancy().ahead(now)? {
        let Some(before) = tx.rows.any_visit(id)?.filter(|visit| visit.zone != name) else { continue };
        let visit = Visit { zone: name.to_owned(), updated_at: tx.after(before.updated_at), ..before };
        tx.rows.visits_mut().update(&visit, &booking::instants(&zone, &visit.details))?;
    }
    Ok(())
}
