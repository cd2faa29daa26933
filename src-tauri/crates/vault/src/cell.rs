//! Sealed cells: single values of the database that only the holders of a compartment read.
//!
//! ```text
//! epoch (4) · nonce (24) · XChaCha20-Poly1305 (value · 0x80 · zeros up to a multiple of 64)
//! ```
//! The seal holds the value to its vault, compartment, table, column, row, epoch and schema: put elsewhere it does not open.

use crate::{codec::Writer, compartment::Compartment, error::Error, key::Key, ring::Ring, seal, unlocked::Unlocked};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Lengths of values are hidden in steps of as many bytes.
const STEP: usize = 64;
const END: u8 = 0x80;

/// Where a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellPlace<'a> {
    /// Its table.
    pub table: &'a str,
    /// Its column.
    pub column: &'a str,
    /// The id of its row.
    pub row: Uuid,
    /// The version of the form its value has.
    pub schema: u32,
}

impl Unlocked {
    /// Whether this person holds a compartment.
    #[must_use]
    pub fn holds(&self, compartment: Compartment) -> bool {
        self.ring().present(compartment).is_some()
    }

    /// The epoch of a compartment's present key.
    #[must_use]
    pub fn compartment_epoch(&self, compartment: Compartment) -> u32 {
        self.folder().books().header.members().compartments.of(compartment).number()
    }

    /// Seals a value for the holders of a compartment; it opens in its place only. The epoch stands in the first four
    /// bytes, and the length is told in steps of 64 bytes.
    ///
    /// # Errors
    /// [`Error::NotHeld`].
    pub fn seal_cell(&self, compartment: Compartment, place: &CellPlace, plain: &[u8]) -> Result<Vec<u8>, Error> {
        let ring = self.ring();
        let (epoch, key) = ring.present(compartment).ok_or(Error::NotHeld)?;
        Cell { vault: self.folder().vault, compartment, place }.seal(epoch, key, plain)
    }

    /// Opens what [`Self::seal_cell`] made, in the present or a former epoch that is still kept.
    ///
    /// # Errors
    /// [`Error::NotHeld`] without the compartment, [`Error::CellDamaged`] otherwise.
    pub fn open_cell(&self, compartment: Compartment, place: &CellPlace, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        Cell { vault: self.folder().vault, compartment, place }.open(&self.ring(), sealed)
    }
}

/// A cell's compartment and place in one vault.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cell<'a> {
    pub(crate) vault: Uuid,
    pub(crate) compartment: Compartment,
    pub(crate) place: &'a CellPlace<'a>,
}

impl Cell<'_> {
    /// Seals a value with the key of an epoch.
    pub(crate) fn seal(self, epoch: u32, key: &Key, plain: &[u8]) -> Result<Vec<u8>, Error> {
        let sealed = seal::seal(key, &self.aad(epoch), &padded(plain))?;
        Ok([epoch.to_be_bytes().as_slice(), &sealed].concat())
    }

    /// Opens a value with whichever key of `ring` its epoch asks for.
    pub(crate) fn open(self, ring: &Ring, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        ring.present(self.compartment).ok_or(Error::NotHeld)?;
        let opened = epoch_of(sealed).and_then(|(epoch, sealed)| {
            let key = ring.of_epoch(self.compartment, epoch)?;
            unpadded(seal::open(key, &self.aad(epoch), sealed)?)
        });
        opened.ok_or(Error::CellDamaged)
    }

    fn aad(self, epoch: u32) -> Vec<u8> {
        let (mut aad, place) = (Writer::default(), self.place);
        aad.uuid(self.vault).bytes(self.compartment.code().as_bytes());
        aad.bytes(place.table.as_bytes()).bytes(place.column.as_bytes()).uuid(place.row);
        aad.u32(epoch).u32(place.schema).done()
    }
}

/// The epoch a cell was sealed in, and the rest.
pub(crate) fn epoch_of(sealed: &[u8]) -> Option<(u32, &[u8])> {
    let (epoch, rest) = sealed.split_first_chunk()?;
    Some((u32::from_be_bytes(*epoch), rest))
}

fn padded(plain: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = (plain.len() / STEP + 1) * STEP;
    let mut padded = Zeroizing::new(Vec::with_capacity(length));
    padded.extend_from_slice(plain);
    padded.push(END);
    padded.resize(length, 0);
    padded
}

fn unpadded(mut padded: Zeroizing<Vec<u8>>) -> Option<Zeroizing<Vec<u8>>> {
    let end = padded.iter().rposition(|byte| *byte != 0).filter(|end| padded.get(*end) == Some(&END))?;
    padded.truncate(end);
    Some(padded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_told_in_steps_of_64_only() {
        for (length, expected) in [(0, 64), (63, 64), (64, 128), (127, 128)] {
            let plain = vec![END; length];
            assert_eq!(padded(&plain).len(), expected);
            assert_eq!(*unpadded(padded(&plain)).unwrap(), plain);
        }
        assert_eq!(*unpadded(padded(&[7, 0, 0])).unwrap(), [7, 0, 0]);
        assert!(unpadded(Zeroizing::new(vec![0; 64])).is_none());
    }

    #[test]
    fn every_part_of_its_place_is_held_by_the_seal() {
        let place = CellPlace { table: "clients", column: "note", row: Uuid::from_u128(5), schema: 1 };
        let cell = Cell { vault: Uuid::from_u128(1), compartment: Compartment::Clinical, place: &place };
        let others = [
            CellPlace { table: "client", column: "snote", ..place },
            CellPlace { column: "notes", ..place },
            CellPlace { row: Uuid::from_u128(6), ..place },
            CellPlace { schema: 2, ..place },
        ];
        let aad = cell.aad(1);
        assert!(others.iter().all(|other| Cell { place: other, ..cell }.aad(1) != aad));
        assert_ne!(Cell { vault: Uuid::nil(), ..cell }.aad(1), aad);
        assert_ne!(Cell { compartment: Compartment::Staff, ..cell }.aad(1), aad);
        assert_ne!(cell.aad(2), aad);
    }
}
