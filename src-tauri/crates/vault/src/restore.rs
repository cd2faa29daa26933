//! The header of a restored vault.

use crate::{
    device::DeviceStore,
    error::Error,
    header::{Header, anchor::AnchorSigner, copies::KIT, pair},
    kit::Kit,
};
use std::path::Path;

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
/// What this PC remembers changes only when the restored vault is opened: until then the former folder opens as before.
///
/// # Errors
/// When the kit is another vault's, the header is damaged, or the folder already has a header.
pub fn restore_header(dir: &Path, header: &[u8], kit: &Kit, device: &DeviceStore) -> Result<(), Error> {
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
    members.change_authority(former.vault, KIT, kit.keys(), |authority| authority.number = authority.number.max(remembered.1));
    let membership = members.signed(former.vault, KIT, kit.keys());
    let journal = former.journal();
    let restored = Header::make(former.vault, sequence, membership, former.slots, journal, AnchorSigner::Kit(kit.keys()));
    pair::write(dir, &restored)
}
