//! The lock screen's tiles: the one thing about people that is readable before anybody signs in, and only on this PC.

use crate::{error::Error, files, key::Key, seal};
use std::path::Path;
use uuid::Uuid;

const NAME: &str = "tiles.sealed";
const LONGEST: usize = 4 * 1024 * 1024;

pub(crate) fn load(dir: &Path, vault: Uuid, device_secret: &Key) -> Option<Vec<u8>> {
    let sealed = files::read(&dir.join(NAME), LONGEST).ok()??;
    seal::open(&key(vault, device_secret), NAME.as_bytes(), &sealed).map(|plain| plain.to_vec())
}

pub(crate) fn save(dir: &Path, vault: Uuid, device_secret: &Key, tiles: &[u8]) -> Result<(), Error> {
    let sealed = seal::seal(&key(vault, device_secret), NAME.as_bytes(), tiles)?;
    Ok(files::replace(&dir.join(NAME), &sealed)?)
}

fn key(vault: Uuid, device_secret: &Key) -> Key {
    device_secret.derive(vault.as_bytes(), "tiles/v1")
}
