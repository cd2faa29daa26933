//! What guessing a password costs: accounts from a time when less was enough are raised after a sign-in.

use super::Desk;
use crate::Error;
use kartoteka_vault::{KdfParams, Password};

impl Desk {
    /// Makes guessing the password that was right a moment ago as hard as this release asks for, and says whether it was
    /// easier. Takes about a second then, and nothing otherwise. The demo stays fast.
    ///
    /// # Errors
    /// [`Error::Locked`], another password than that of the person signed in, or that the disk refuses.
    pub fn raise_cost(&self, password: &Password) -> Result<bool, Error> {
        if self.local().demo {
            return Ok(false);
        }
        let session = self.session().ok_or(Error::Locked)?;
        session.with_keys(|keys| Ok(keys.raise_kdf(password, KdfParams::FLOOR)?))
    }
}
