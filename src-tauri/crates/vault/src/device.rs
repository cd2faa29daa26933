//! What this PC keeps about a vault outside its folder: the device secret, the device's signing key, the present journal
//! key, and what was last seen of the header. In the keyring, or in a file where there is none.

use crate::{
    codec::{Malformed, Reader, Writer},
    error::Error,
    files,
    header::{Header, membership::Device, slot::Slot},
    journal,
    key::Key,
    keyring_entry,
    user_keys::signing_public_key,
};
use base64ct::{Base64, Encoding as _};
use std::path::{Path, PathBuf};
use uuid::Uuid;
use zeroize::Zeroizing;

const FORMAT: u8 = 2;
const MOST_SIGNERS: usize = 64;
/// Leaving days after which somebody who never signed in meanwhile needs a new invitation.
const MOST_FORMER_SECRETS: usize = 7;
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
    /// The device secret.
    secret: Secret,
    /// Former ones, the latest first, for slots not sealed anew since.
    former_secrets: Vec<Secret>,
    pub(crate) signing_key: Key,
    /// The header's sequence when it was last read or written.
    pub(crate) sequence: u64,
    /// The number of that header's authority.
    pub(crate) authority: u32,
    /// The keys that may sign the next authority.
    pub(crate) signers: Vec<[u8; 32]>,
    pub(crate) journal_generation: u64,
    pub(crate) journal_key: Key,
    /// The first journal key, sealed; public.
    pub(crate) journal_genesis: Vec<u8>,
}

/// A device secret and which one it is.
#[derive(Debug)]
struct Secret {
    generation: u32,
    key: Key,
}

impl DeviceState {
    /// A PC new to the vault; the journal's first key is sealed to the kit and to the vault's audit key.
    pub(crate) fn make(vault: Uuid, device: Uuid, kit: &[u8; 32], audit: &[u8; 32]) -> Result<Self, Error> {
        let journal_key = Key::make()?;
        let journal_genesis = journal::seal_genesis(vault, device, &journal_key, kit, audit)?;
        Ok(Self {
            vault,
            device,
            secret: Secret { generation: 1, key: Key::make()? },
            former_secrets: Vec::new(),
            signing_key: Key::make()?,
            sequence: 0,
            authority: 0,
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
        let authority = header.members().authority();
        let seen = (header.sequence, authority.number, authority.roots());
        let news = (self.sequence, self.authority) != (seen.0, seen.1) || self.signers != seen.2;
        (self.sequence, self.authority, self.signers) = seen;
        news
    }

    /// The number of the present device secret.
    pub(crate) fn generation(&self) -> u32 {
        self.secret.generation
    }

    /// The present device secret.
    pub(crate) fn secret(&self) -> &Key {
        &self.secret.key
    }

    /// The device secret of a generation, present or former.
    pub(crate) fn secret_of(&self, generation: u32) -> Option<&Key> {
        let mut all = std::iter::once(&self.secret).chain(&self.former_secrets);
        all.find(|secret| secret.generation == generation).map(|secret| &secret.key)
    }

    /// Another PC's secret in place of this one's.
    #[cfg(test)]
    pub(crate) fn put_secret(&mut self, key: Key) {
        self.secret.key = key;
    }

    /// Goes on to a new device secret; the present one becomes a former one.
    pub(crate) fn renew_secret(&mut self) -> Result<(), Error> {
        let next = Secret { generation: self.secret.generation.saturating_add(1), key: Key::make()? };
        self.former_secrets.insert(0, std::mem::replace(&mut self.secret, next));
        Ok(())
    }

    /// Goes back to the secret before [`Self::renew_secret`], which could not be kept.
    pub(crate) fn take_back_secret(&mut self) {
        if !self.former_secrets.is_empty() {
            self.secret = self.former_secrets.remove(0);
        }
    }

    /// Forgets the former device secrets that no slot of `header` needs; says whether there were any.
    pub(crate) fn forget_secrets(&mut self, header: &Header) -> bool {
        let before = self.former_secrets.len();
        let here = |slot: &&Slot| slot.device == self.device;
        let needed: Vec<u32> = header.slots.iter().filter(here).filter_map(|slot| slot.kind.generation()).collect();
        self.former_secrets.retain(|secret| needed.contains(&secret.generation));
        self.former_secrets.len() < before
    }

    fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut to = Writer::with_room(ROOM);
        to.u8(FORMAT).uuid(self.vault).uuid(self.device);
        self.secret.write(&mut to);
        let former = self.former_secrets.get(..MOST_FORMER_SECRETS).unwrap_or(&self.former_secrets);
        to.count(former.len());
        former.iter().for_each(|secret| secret.write(&mut to));
        to.raw(self.signing_key.bytes()).u64(self.sequence).u32(self.authority).count(self.signers.len());
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
            secret: Secret::read(&mut from)?,
            former_secrets: from.list(MOST_FORMER_SECRETS, Secret::read)?,
            signing_key: key(&mut from)?,
            sequence: from.u64()?,
            authority: from.u32()?,
            signers: from.list(MOST_SIGNERS, Reader::array)?,
            journal_generation: from.u64()?,
            journal_key: key(&mut from)?,
            journal_genesis: from.bytes(journal::LONGEST_GENESIS)?.to_vec(),
        };
        from.end()?;
        Ok(state)
    }
}

impl Secret {
    fn write(&self, to: &mut Writer) {
        to.u32(self.generation).raw(self.key.bytes());
    }

    fn read(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Self { generation: from.u32()?, key: key(from)? })
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
        // Windows: 2,560 bytes; here with eight owners, the kit and as many former secrets as there can be.
        let mut state = state(1);
        (0..9).for_each(|_| state.renew_secret().unwrap());
        state.signers = vec![[0; 32]; 9];
        assert!(Base64::encode_string(&state.encode()).len() <= 1280, "{}", Base64::encode_string(&state.encode()).len());
    }
}
