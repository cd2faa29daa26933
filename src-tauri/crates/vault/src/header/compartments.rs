//! The keys of all compartments, each through its own epochs.

use super::epochs::Epochs;
use crate::{
    codec::{Malformed, Reader, Writer},
    compartment::Compartment,
};

/// One key for each compartment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Compartments {
    clinical: Epochs,
    finance: Epochs,
    staff: Epochs,
    export: Epochs,
    audit: Epochs,
}

impl Compartments {
    /// The first epoch of each, sealed to nobody yet.
    pub(crate) fn first() -> Self {
        let first = Epochs::first;
        Self { clinical: first(), finance: first(), staff: first(), export: first(), audit: first() }
    }

    pub(crate) fn of(&self, compartment: Compartment) -> &Epochs {
        match compartment {
            Compartment::Clinical => &self.clinical,
            Compartment::Finance => &self.finance,
            Compartment::Staff => &self.staff,
            Compartment::Export => &self.export,
            Compartment::Audit => &self.audit,
        }
    }

    pub(crate) fn of_mut(&mut self, compartment: Compartment) -> &mut Epochs {
        match compartment {
            Compartment::Clinical => &mut self.clinical,
            Compartment::Finance => &mut self.finance,
            Compartment::Staff => &mut self.staff,
            Compartment::Export => &mut self.export,
            Compartment::Audit => &mut self.audit,
        }
    }

    pub(crate) fn write(&self, to: &mut Writer) {
        Compartment::ALL.into_iter().for_each(|compartment| self.of(compartment).write(to));
    }

    pub(crate) fn read(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Self {
            clinical: Epochs::read(from)?,
            finance: Epochs::read(from)?,
            staff: Epochs::read(from)?,
            export: Epochs::read(from)?,
            audit: Epochs::read(from)?,
        })
    }
}
