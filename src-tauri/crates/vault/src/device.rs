//! What this PC keeps about a vault outside its folder: the device secret, the device's signing key, the present journal
//! key, and what was last seen of the header. In the keyring, or in a file where there is none.

use crate::{
    codec::{Malformed, Reader, Writer},
    error::Error,
    files,
    header::{Header, membership::Device},
    journal,
    key::Key,
    keyring_entry,
    user_keys::signing_public_key,
};
use base64ct::{Base64, Encoding as _};
use std::path::{Path, PathBuf};
use uuid::Uuid;
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const MOST_SIGNERS: usize = 64;
const ROOM: usize = 4096;

/// Where a PC keeps its part of the keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviceStore {
    /// The keyring of the operating system: service `Kartoteka`, account = the vault's id.
    Keyring,
    /// A file only this user may read. Whoever copies it together with the vault needs nothing but the password.
    File(PathBuf),
}

/// This PC's part of the keys of one vault.
#[derive(Debug)]
pub(crate) struct DeviceState {
    pub(crate) vault: Uuid,
    pub(crate) device: Uuid,
    pub(crate) secret: Key,
    pub(crate) signing_key: Key,
    /// The header's sequence when it was last read or written.
    pub(crate) sequence: u64,
    /// The keys that may sign the next membership.
    pub(crate) signers: Vec<[u8; 32]>,
    pub(crate) journal_generation: u64,
    pub(crate) journal_key: Key,
    /// The first journal key, sealed; public.
    pub(crate) journal_genesis: Vec<u8>,
}

impl DeviceState {
    /// A PC new to the vault; the journal's first key is sealed to the kit and to the vault's audit key.
    pub(crate) fn make(vault: Uuid, device: Uuid, kit: &[u8; 32], audit: &[u8; 32]) -> Result<Self, Error> {
        let journal_key = Key::make()?;
        let journal_genesis = journal::seal_genesis(vault, device, &journal_key, kit, audit)?;
        Ok(Self {
            vault,
            device,
            secret: Key::make()?,
            signing_key: Key::make()?,
            sequence: 0,
            signers: Vec::new(),
            journal_generation: 0,
            journal_key,
            journal_genesis,
        })
    }

    /// What the header says of this PC.
    pub(crate) fn public(&self) -> Device {
        Device { id: self.device, public_key: signing_public_key(&self.signing_key) }
    }

    /// Remembers a header that was believed or written; says whether that is news.
    pub(crate) fn remember(&mut self, header: &Header) -> bool {
        let signers = header.members().signers();
        let news = self.sequence != header.sequence || self.signers != signers;
        (self.sequence, self.signers) = (header.sequence, signers);
        news
    }

    fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut to = Writer::with_room(ROOM);
        to.u8(FORMAT).uuid(self.vault).uuid(self.device).raw(self.secret.bytes()).raw(self.signing_key.bytes());
        to.u64(self.sequence).count(self.signers.len());
        for signer in &self.signers {
            to.raw(signer);
        }
        to.u64(self.journal_generation).raw(self.journal_key.bytes()).bytes(&self.journal_genesis);
        to.secret()
    }

    fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        if from.u8()? != FORMAT {
            return Err(Malformed);
        }
        let state = Self {
            vault: from.uuid()?,
            device: from.uuid()?,
            secret: key(&mut from)?,
            signing_key: key(&mut from)?,
            sequence: from.u64()?,
            signers: from.list(MOST_SIGNERS, Reader::array)?,
            journal_generation: from.u64()?,
            journal_key: key(&mut from)?,
            journal_genesis: from.bytes(journal::LONGEST_GENESIS)?.to_vec(),
        };
        from.end()?;
        Ok(state)
    }
}

fn key(from: &mut Reader) -> Result<Key, Malformed> {
    from.raw(32).and_then(|bytes| Key::from_slice(bytes).ok_or(Malformed))
}

impl DeviceStore {
    /// Whether this PC is enrolled in the vault called `vault`.
    ///
    /// # Errors
    /// When the keyring does not answer.
    pub fn knows(&self, vault: Uuid) -> Result<bool, Error> {
        Ok(self.load(vault)?.is_some())
    }

    /// What is kept for `vault`, if anything.
    ///
    /// # Errors
    /// When the keyring does not answer, or what is kept is unreadable or another vault's.
    pub(crate) fn load(&self, vault: Uuid) -> Result<Option<DeviceState>, Error> {
        let text = match self {
            Self::Keyring => keyring_entry::load(vault)?,
            Self::File(path) => read_text(path)?,
        };
        let Some(text) = text else { return Ok(None) };
        let unreadable = || Error::Keyring("what is kept there cannot be read".to_owned());
        let bytes = Zeroizing::new(Base64::decode_vec(text.trim_end()).map_err(|_| unreadable())?);
        let state = DeviceState::decode(&bytes).map_err(|_| unreadable())?;
        if state.vault != vault {
            return Err(Error::Keyring("what is kept there belongs to another vault".to_owned()));
        }
        Ok(Some(state))
    }

    /// Keeps `state` in place of what was kept for its vault.
    ///
    /// # Errors
    /// When the keyring does not take it.
    pub(crate) fn save(&self, state: &DeviceState) -> Result<(), Error> {
        let text = Zeroizing::new(Base64::encode_string(&state.encode()));
        match self {
            Self::Keyring => keyring_entry::save(state.vault, &text),
            Self::File(path) => write_text(path, &text),
        }
    }
}

fn read_text(path: &Path) -> Result<Option<Zeroizing<String>>, Error> {
    let bytes = files::read(path, 2 * ROOM).map_err(in_place_of_keyring)?;
    let text = bytes.map(String::from_utf8).transpose().map_err(|_| Error::Keyring("the file holds something else".to_owned()))?;
    Ok(text.map(Zeroizing::new))
}

fn write_text(path: &Path, text: &str) -> Result<(), Error> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists()) {
        files::private_folder(folder).map_err(in_place_of_keyring)?;
    }
    files::replace(path, text.as_bytes()).map_err(in_place_of_keyring)
}

fn in_place_of_keyring(error: std::io::Error) -> Error {
    Error::Keyring(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(vault: u128) -> DeviceState {
        let public = crate::seal::public_key(&Key::make().unwrap()).unwrap();
        let mut state = DeviceState::make(Uuid::from_u128(vault), Uuid::from_u128(2), &public, &public).unwrap();
        state.signers = vec![[3; 32], [4; 32]];
        (state.sequence, state.journal_generation) = (5, 6);
        state
    }

    fn round_trip(store: &DeviceStore, vault: u128) {
        let state = state(vault);
        assert!(store.load(state.vault).unwrap().is_none());
        store.save(&state).unwrap();
        assert_eq!(*store.load(state.vault).unwrap().unwrap().encode(), *state.encode());
    }

    #[test]
    fn a_file_keeps_what_a_keyring_would() {
        let dir = tempfile::tempdir().unwrap();
        round_trip(&DeviceStore::File(dir.path().join("new/secret")), 1);
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_readable_by_nobody_else() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("secret");
        DeviceStore::File(path.clone()).save(&state(1)).unwrap();
        assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn the_file_of_another_vault_or_of_something_else_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let store = DeviceStore::File(dir.path().join("secret"));
        store.save(&state(1)).unwrap();
        assert!(matches!(store.load(Uuid::from_u128(9)), Err(Error::Keyring(_))));
        std::fs::write(dir.path().join("secret"), "shopping list").unwrap();
        assert!(matches!(store.load(Uuid::from_u128(1)), Err(Error::Keyring(_))));
    }

    #[test]
    fn the_keyring_of_the_system_keeps_it_from_any_thread() {
        if std::env::var_os("KARTOTEKA_TEST_KEYRING").is_none() {
            println!("SKIPPED: set KARTOTEKA_TEST_KEYRING=1 where a Secret Service runs to test against it");
            return;
        }
        let vault = u128::from_be_bytes(crate::key::random().unwrap());
        round_trip(&DeviceStore::Keyring, vault);
        let known = move || DeviceStore::Keyring.knows(Uuid::from_u128(vault)).unwrap();
        assert!(std::thread::spawn(known).join().unwrap());
        let runtime = tokio::runtime::Runtime::new().unwrap();
        assert!(runtime.block_on(async { known() }));
        assert!(runtime.block_on(async { tokio::task::spawn_blocking(known).await.unwrap() }));
        let account = Uuid::from_u128(vault).hyphenated().to_string();
        keyring::Entry::new("Kartoteka", &account).unwrap().delete_credential().unwrap();
    }

    #[test]
    fn what_is_kept_stays_below_the_least_limit_of_a_keyring() {
        // Windows: 2,560 bytes; here with eight owners and the kit.
        let mut state = state(1);
        state.signers = vec![[0; 32]; 9];
        assert!(Base64::encode_string(&state.encode()).len() <= 1280, "{}", Base64::encode_string(&state.encode()).len());
    }
}
