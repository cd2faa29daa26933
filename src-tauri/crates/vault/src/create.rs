//! A new vault: kit, owner, PC and database, all made before the header that makes them a vault is written.

use crate::{
    compartment::Compartment,
    device::{DeviceState, DeviceStore},
    error::Error,
    folder::{self, Books, Folder},
    header::{
        Header,
        anchor::AnchorSigner,
        authority::{Authority, Signer},
        compartments::Compartments,
        copies::{Copies, Holder, KIT, What},
        epochs::Epochs,
        membership::{Member, Membership, database_name_of},
        pair,
        slot::Kind,
    },
    kdf::KdfParams,
    key::Key,
    kit::Kit,
    locked::LockedVault,
    open,
    password::Password,
    seal,
    sign_in::Sealing,
    unlocked::Unlocked,
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
    let unlocked = Unlocked::new(folder.clone(), device, new.owner_id, &keys.seed)?;
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
    let (vault, user, password, kdf) = (new.vault_id, new.owner_id, new.password, new.kdf);
    let sealing = Sealing { vault, user, seed: &keys.seed, keys: &keys.owner, password, kdf };
    let slot = sealing.slot(new.device_id, Kind::Device { generation: device.generation() }, Some(device.secret()))?;
    let membership = membership(new, keys, device)?.signed(new.vault_id, KIT, keys.kit.keys());
    let signer = AnchorSigner::Device(new.device_id, &device.signing_key);
    Ok(Header::make(new.vault_id, 1, membership, vec![slot], None, signer))
}

fn membership(new: &NewVault, keys: &Keys, device: &DeviceState) -> Result<Membership, Error> {
    let kit = *keys.kit.keys().public();
    let owner = Signer { id: new.owner_id, owner: true, keys: *keys.owner.public() };
    let authority = Authority { number: 1, bound: true, kit, signers: vec![owner] };
    let mut members = Membership {
        signed_at_ms: new.now_ms,
        policy: [0; 32],
        announced_policy: None,
        database: database_name_of(FIRST_EPOCH),
        pending_database: None,
        authority: authority.signed(new.vault_id, KIT, keys.kit.keys()),
        audit_public_key: keys.audit_public,
        audit_key: Copies::default(),
        users: vec![Member { id: owner.id, disabled: false, keys: owner.keys }],
        devices: vec![device.public()],
        database_key: Epochs::first(),
        compartments: Compartments::first(),
    };
    seal_keys(&mut members, new.vault_id, keys, [(KIT, kit.seal), (owner.id, owner.keys.seal)])?;
    Ok(members)
}

fn seal_keys(members: &mut Membership, vault: Uuid, keys: &Keys, holders: [Holder; 2]) -> Result<(), Error> {
    for holder in holders {
        members.database_key.give(vault, What::Database, holder, FIRST_EPOCH, &keys.database)?;
        members.give_audit_key(vault, holder, &keys.audit)?;
    }
    for compartment in Compartment::ALL {
        let key = Key::make()?;
        for holder in holders {
            members.compartments.of_mut(compartment).give(vault, What::Compartment(compartment), holder, FIRST_EPOCH, &key)?;
        }
    }
    Ok(())
}
