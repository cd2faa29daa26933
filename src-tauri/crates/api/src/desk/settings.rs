//! What a person sets for this computer: the idle lock, the places for copies.

use super::Desk;
use crate::{Error, local::Target, session::Session};
use kartoteka_domain::{Action, NewEntry, Right, Subject};
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
            tx.touch(crate::Topic::Settings);
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
            tx.touch(crate::Topic::Backups);
            Ok(())
        })?;
        self.remember(|local| {
            let known = std::mem::take(&mut local.targets);
            let target = |dir| known.iter().find(|target| target.dir == dir).cloned().unwrap_or_else(|| Target::new(dir));
            local.targets = dirs.into_iter().map(target).collect();
        })
    }
}
