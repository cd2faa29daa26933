//! Going on in a new database file: leaving day writes one under new keys.

use super::{Reader, Session, lock};
use crate::Error;
use kartoteka_store::{Connection, Grants, authorizer};
use kartoteka_vault::{Unlocked, Use};
use std::sync::PoisonError;

impl Session {
    /// Runs `change` while nobody writes, then goes on with whatever database the keys open now. Should that fail, the
    /// session is at its end: what it wrote into the former file would be lost.
    pub(crate) fn rotate<T>(&self, change: impl FnOnce(&Unlocked) -> Result<T, Error>) -> Result<T, Error> {
        let (changed, reopened) = {
            let open = self.open();
            let open = open.get()?;
            let mut writer = lock(&open.writer);
            self.still_open()?;
            let changed = change(&open.unlocked);
            let mut reader = lock(&open.reader);
            let reopened = self.connections(&open.unlocked);
            let reopened = reopened.map(|(own, fresh)| (*reader, writer.connection) = (own, fresh));
            (changed, reopened)
        };
        if reopened.is_err() {
            *self.open.write().unwrap_or_else(PoisonError::into_inner) = None;
        }
        changed.and_then(|changed| reopened.map(|()| changed))
    }

    /// New connections for this seat.
    fn connections(&self, unlocked: &Unlocked) -> Result<(Reader, Connection), Error> {
        let seat = self.seat();
        let mut writer = unlocked.open_database(Use::Writer)?;
        authorizer::install(&mut writer, Grants::writer(&seat.role.rules))?;
        Ok((Reader::open(unlocked, Use::Screen, seat.rules())?, writer))
    }
}
