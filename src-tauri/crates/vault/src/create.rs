//! A new vault: kit, owner, PC and database, all made before the header that makes them a vault is written.

use crate::{
    device::{DeviceState, DeviceStore},
    error::Error,
    folder::{self, Books, Folder},
    header::{
        Header,
        anchor::AnchorSigner,
        copies::KIT,
        membership::{Epoch, Member, Membership, database_name_of},
        pair,
        slot::{Place, Slot},
    },
    kdf::KdfParams,
    key::Key,
    kit::Kit,
    locked::LockedVault,
    open,
    password::Password,
    seal,
    unlocked::{Secrets, Unlocked},
    user_keys::{KeyPairs, Of},
};
use std::{
    path::Path,
    sync::{Arc, Mutex},
};
use uuid::Uuid;

const FIRST_EPOCH: u32 = 1;

/// What a new vault is made of; ids and time come from the caller.
#[derive(Debug)]
pub struct NewVault<'a> {
    /// The vault's id, never used before.
    pub vault_id: Uuid,
    /// This PC's id in the vault.
    pub device_id: Uuid,
    /// The first owner's id.
    pub owner_id: Uuid,
    /// The first owner's password; its strength is the caller's matter.
    pub password: &'a Password,
    /// What checking the password costs.
    pub kdf: KdfParams,
    /// Now, in milliseconds since the epoch.
    pub now_ms: i64,
}

/// The keys of a vault that is being made.
struct Keys {
    kit: Kit,
    seed: Key,
    owner: KeyPairs,
    database: Key,
    audit: Key,
    audit_public: [u8; 32],
}

pub(crate) fn create(dir: &Path, store: DeviceStore, new: &NewVault) -> Result<(LockedVault, Unlocked, Kit), Error> {
    new.kdf.check()?;
    let database = database_name_of(FIRST_EPOCH);
    let lock = folder::prepare(dir, &database)?;
    let keys = Keys::make()?;
    // Refuses a file that holds another vault's secret, before anything is written over it.
    store.load(new.vault_id)?;
    let mut device = DeviceState::make(new.vault_id, new.device_id, &keys.kit.keys().public().seal, &keys.audit_public)?;
    let header = header(new, &keys, &device)?;
    store.save(&device)?;
    open::create(&dir.join(database), &keys.database)?;
    pair::write(dir, &header)?;
    device.remember(&header);
    store.save(&device)?;
    let device = Arc::new(Mutex::new(device));
    let folder = Arc::new(Folder::new(dir, store, Books { header, device: Some(device.clone()) }, false, lock));
    let secrets = Secrets::new(&keys.seed, keys.database, Some(keys.audit));
    let unlocked = Unlocked::new(folder.clone(), device, new.owner_id, FIRST_EPOCH, secrets);
    Ok((LockedVault::new(folder), unlocked, keys.kit))
}

impl Keys {
    fn make() -> Result<Self, Error> {
        let (kit, seed, audit) = (Kit::make()?, Key::make()?, Key::make()?);
        let (owner, audit_public) = (KeyPairs::derive(&seed, Of::User)?, seal::public_key(&audit)?);
        Ok(Self { kit, seed, owner, database: Key::make()?, audit, audit_public })
    }
}

fn header(new: &NewVault, keys: &Keys, device: &DeviceState) -> Result<Header, Error> {
    let place = Place { vault: new.vault_id, user: new.owner_id, device: new.device_id };
    let slot = Slot::make(place, &keys.seed, &keys.owner, new.password, &device.secret, new.kdf)?;
    let membership = membership(new, keys, device)?.signed(new.vault_id, KIT, keys.kit.keys());
    let signer = AnchorSigner::Device(new.device_id, &device.signing_key);
    Ok(Header::make(new.vault_id, 1, membership, vec![slot], None, signer))
}

fn membership(new: &NewVault, keys: &Keys, device: &DeviceState) -> Result<Membership, Error> {
    let mut members = Membership {
        signed_at_ms: new.now_ms,
        policy_version: 1,
        epoch: FIRST_EPOCH,
        database: database_name_of(FIRST_EPOCH),
        pending_database: None,
        kit: *keys.kit.keys().public(),
        audit_public_key: keys.audit_public,
        audit_key: Default::default(),
        users: vec![Member { id: new.owner_id, owner: true, disabled: false, keys: *keys.owner.public() }],
        devices: vec![device.public()],
        epochs: vec![Epoch { number: FIRST_EPOCH, database_key: Default::default() }],
    };
    for (holder, public) in [(KIT, keys.kit.keys().public().seal), (new.owner_id, keys.owner.public().seal)] {
        members.give_database_key(new.vault_id, holder, &public, &keys.database)?;
        members.give_audit_key(new.vault_id, holder, &public, &keys.audit)?;
    }
    Ok(members)
}
