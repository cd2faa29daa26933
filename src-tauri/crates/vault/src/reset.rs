//! The kit's way in: an owner who forgot the password, or a PC that never knew one, gets new keys.

use crate::{
    compartment::Compartment,
    enrol,
    error::Error,
    folder::{Folder, unpoisoned},
    header::{
        copies::KIT,
        grants::Giver,
        membership::{Member, Membership},
    },
    kdf::KdfParams,
    key::Key,
    kit::Kit,
    password::Password,
    sign_in::Sealing,
    user_keys::{KeyPairs, Of, PublicKeys},
};
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
    let state = match &books.device {
        Some(state) => state.clone(),
        None => enrol::new_device(folder, &mut books, request.device_id)?,
    };
    members.put_device(unpoisoned(&state).public());
    members.signed_at_ms = request.now_ms;
    give_new_keys(&mut members, folder.vault, owner, *keys.public(), kit)?;
    let (password, kdf) = (request.password, request.kdf);
    let sealing = Sealing { vault: folder.vault, user: owner, seed: &seed, keys: &keys, password, kdf };
    // The owner's slots on other PCs hold the former keys and go with them.
    let mut next = books.next();
    next.put_slots(sealing.all(&state, members.is_bound())?);
    next.membership = members.signed(folder.vault, KIT, kit.keys());
    folder.commit(&mut books, next)?;
    Ok(owner)
}

/// The kit holds everything, and so does the owner from now on.
fn give_new_keys(members: &mut Membership, vault: Uuid, owner: Uuid, public: PublicKeys, kit: &Kit) -> Result<(), Error> {
    let (giver, holder) = (Giver { id: KIT, private: kit.keys().opening_key() }, (owner, public.seal));
    members.put_user(Member { id: owner, disabled: false, keys: public });
    members.hand_over_database(vault, giver, holder)?;
    for compartment in Compartment::ALL {
        members.hand_over(vault, compartment, giver, holder)?;
    }
    members.change_authority(vault, KIT, kit.keys(), |authority| {
        authority.signers.iter_mut().filter(|signer| signer.id == owner).for_each(|signer| signer.keys = public);
    });
    Ok(())
}
