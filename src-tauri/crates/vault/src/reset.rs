//! The kit's way in: an owner who forgot the password, or a PC that never knew one, gets new keys.

use crate::{
    device::DeviceState,
    error::Error,
    folder::{Books, Folder, SharedState, unpoisoned},
    header::{
        copies::KIT,
        membership::Membership,
        slot::{Place, Slot},
    },
    kdf::KdfParams,
    key::Key,
    kit::Kit,
    password::Password,
    user_keys::{KeyPairs, Of, PublicKeys},
};
use std::sync::{Arc, Mutex};
use uuid::Uuid;

/// Who gets which password, and where.
pub(crate) struct Request<'a> {
    pub(crate) user: Option<Uuid>,
    pub(crate) device_id: Uuid,
    pub(crate) password: &'a Password,
    pub(crate) kdf: KdfParams,
    pub(crate) now_ms: i64,
}

/// The kit is known to be this vault's.
pub(crate) fn reset(folder: &Folder, kit: &Kit, request: &Request) -> Result<Uuid, Error> {
    let mut books = folder.books();
    let mut members = books.header.members().clone();
    let owner = members.owners().find(|owner| request.user.is_none_or(|id| id == owner.id)).map(|owner| owner.id);
    let owner = owner.ok_or(Error::NoSuchOwner)?;
    let seed = Key::make()?;
    let keys = KeyPairs::derive(&seed, Of::User)?;
    let journal = books.header.journal();
    let state = state_here(folder, &mut books, request.device_id)?;
    let (device, secret) = {
        let state = unpoisoned(&state);
        (state.public(), state.secret.duplicate())
    };
    let place = Place { vault: folder.vault, user: owner, device: device.id };
    members.put_device(device);
    members.signed_at_ms = request.now_ms;
    give_new_keys(&mut members, folder.vault, owner, *keys.public(), kit)?;
    let slot = Slot::make(place, &seed, &keys, request.password, &secret, request.kdf)?;
    // The owner's slots on other PCs hold the former keys and go with them.
    let mut slots = books.header.slots.clone();
    slots.retain(|former| former.user != owner);
    slots.push(slot);
    folder.commit(&mut books, members.signed(folder.vault, KIT, kit.keys()), slots, journal)?;
    Ok(owner)
}

/// This PC's state; made now when the PC is new to the vault.
fn state_here(folder: &Folder, books: &mut Books, new_id: Uuid) -> Result<SharedState, Error> {
    if let Some(state) = &books.device {
        return Ok(state.clone());
    }
    let members = books.header.members();
    let made = DeviceState::make(folder.vault, new_id, &members.kit.seal, &members.audit_public_key)?;
    // Before the header: a slot whose secret was lost would open for nobody.
    folder.store.save(&made)?;
    let made = Arc::new(Mutex::new(made));
    books.device = Some(made.clone());
    Ok(made)
}

fn give_new_keys(members: &mut Membership, vault: Uuid, owner: Uuid, public: PublicKeys, kit: &Kit) -> Result<(), Error> {
    let private = kit.keys().opening_key();
    let database = members.open_database_key(vault, KIT, private).ok_or(Error::HeaderDamaged)?;
    let audit = members.open_audit_key(vault, KIT, private).ok_or(Error::HeaderDamaged)?;
    members.users.iter_mut().filter(|user| user.id == owner).for_each(|user| user.keys = public);
    members.give_database_key(vault, owner, &public.seal, &database)?;
    members.give_audit_key(vault, owner, &public.seal, &audit)
}
