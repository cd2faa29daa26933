//! The lock screen's tiles: the one thing about people that is readable before anybody signs in, and only on this PC.

use crate::{error::Error, files, key::Key, seal};
use std::path::Path;
use uuid::Uuid;

const NAME: &str = "tiles.sealed";
const LONGEST: usize = 4 * 1024 * 1024;

pub(crate) fn load(dir: &Path, vault: Uuid, device_key: &Key) -> Option<Vec<u8>> {
    let sealed = files::read(&dir.join(NAME), LONGEST).ok()??;
    seal::open(&key(vault, device_key), NAME.as_bytes(), &sealed).map(|plain| plain.to_vec())
}

pub(crate) fn save(dir: &Path, vault: Uuid, device_key: &Key, tiles: &[u8]) -> Result<(), Error> {
    let sealed = seal::seal(&key(vault, device_key), NAME.as_bytes(), tiles)?;
    Ok(files::replace(&dir.join(NAME), &sealed)?)
}

/// Made of the PC's signing key, which stays the same when the device secret is changed on a leaving day.
fn key(vault: Uuid, device_key: &Key) -> Key {
    device_key.derive(vault.as_bytes(), "tiles/v1")
}
