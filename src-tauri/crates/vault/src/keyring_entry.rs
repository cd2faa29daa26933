//! The one place that talks to the keyring of the operating system.
//!
//! On Linux the Secret Service is spoken to over D-Bus by a library that may bring its own async runtime; on a thread of
//! its own it works from wherever it is called, inside another runtime too. The system may ask the person to unlock the
//! keyring, so a call can take long.

use crate::error::Error;
use uuid::Uuid;
use zeroize::Zeroizing;

const SERVICE: &str = "Kartoteka";

/// The text kept for a vault, if there is one.
pub(crate) fn load(vault: Uuid) -> Result<Option<Zeroizing<String>>, Error> {
    on_own_thread(vault, |entry| match entry.get_password() {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(error),
    })
}

/// Keeps a text for a vault in place of the former one.
pub(crate) fn save(vault: Uuid, text: &str) -> Result<(), Error> {
    on_own_thread(vault, |entry| entry.set_password(text))
}

/// Why, in the system's words: without a keyring the library keeps its reason apart from its answer.
fn reason(error: keyring::Error) -> String {
    match (error, keyring::Entry::store_status()) {
        (keyring::Error::NoDefaultStore, Err(cause)) => cause.to_string(),
        (error, _) => error.to_string(),
    }
}

fn on_own_thread<T: Send>(vault: Uuid, work: impl FnOnce(keyring::Entry) -> keyring::Result<T> + Send) -> Result<T, Error> {
    let answer =
        std::thread::scope(|scope| scope.spawn(|| keyring::Entry::new(SERVICE, &vault.hyphenated().to_string()).and_then(work)).join());
    match answer {
        Ok(answer) => answer.map_err(|error| Error::Keyring(reason(error))),
        Err(_) => Err(Error::Keyring("the keyring's library gave up".to_owned())),
    }
}
