//! The header of a restored vault.

use crate::{
    device::DeviceStore,
    error::Error,
    header::{Header, anchor::AnchorSigner, copies::KIT, pair},
    kit::Kit,
};
use std::path::Path;
use uuid::Uuid;

/// The name the database of a backup set must get in the new folder, as its header says.
///
/// # Errors
/// When the header is damaged or of a newer version.
pub fn database_file_name(header: &[u8]) -> Result<String, Error> {
    Ok(Header::parse(header)?.members().database.clone())
}

/// Writes the header of a backup set into the folder its database was put into, in the kit's name and with a sequence
/// above both the set's and the one this PC remembers, so that this PC takes it.
///
/// Accounts that were closed since stay closed, as far as the folder `present` knows whose place is taken: an old copy
/// lets nobody in again who left.
///
/// What this PC remembers changes only when the restored vault is opened: until then the former folder opens as before.
///
/// # Errors
/// When the kit is another vault's, the header is damaged, or the folder already has a header.
pub fn restore_header(dir: &Path, header: &[u8], kit: &Kit, device: &DeviceStore, present: &Path) -> Result<(), Error> {
    let former = Header::parse(header)?;
    if *former.members().kit() != *kit.keys().public() {
        return Err(Error::WrongKit);
    }
    if pair::exists(dir) {
        return Err(Error::FolderNotEmpty);
    }
    let remembered = device.load(former.vault)?.map_or((0, 0), |state| (state.sequence, state.authority));
    let sequence = former.sequence.max(remembered.0).saturating_add(1);
    let mut members = former.members().clone();
    let left = closed_since(&former, present);
    members.users.iter_mut().filter(|user| left.contains(&user.id)).for_each(|user| user.disabled = true);
    members.change_authority(former.vault, KIT, kit.keys(), |authority| authority.number = authority.number.max(remembered.1));
    let membership = members.signed(former.vault, KIT, kit.keys());
    let journal = former.journal();
    let slots = former.slots.iter().filter(|slot| !left.contains(&slot.user)).cloned().collect();
    let restored = Header::make(former.vault, sequence, membership, slots, journal, AnchorSigner::Kit(kit.keys()));
    pair::write(dir, &restored)
}

/// Whose account is closed in the vault that lies in the folder `present` now; nobody's when that is another vault.
fn closed_since(former: &Header, present: &Path) -> Vec<Uuid> {
    let same = |header: &Header| header.vault == former.vault && *header.members().kit() == *former.members().kit();
    let header = pair::peek(present).filter(same);
    header.map(|header| header.members().closed().collect()).unwrap_or_default()
}
