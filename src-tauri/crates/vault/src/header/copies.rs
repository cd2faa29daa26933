//! One key sealed to several people: the form in which the database key, the compartments' keys and the audit key lie in
//! the membership.

use crate::{
    codec::{Malformed, Reader, Writer},
    compartment::Compartment,
    error::Error,
    key::Key,
    seal::{self, SEALED_KEY_LENGTH},
};
use uuid::Uuid;

/// The kit's place among the people a key is sealed to.
pub(crate) const KIT: Uuid = Uuid::nil();

/// Most people a key is sealed to.
const LIMIT: usize = 600;

/// What a sealed key is for and where; a copy put into another vault, epoch or place does not open.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope {
    pub(crate) vault: Uuid,
    pub(crate) epoch: u32,
    pub(crate) what: What,
}

/// Which key it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// The database's.
    Database,
    /// The private X25519 key that opens journals' first keys.
    Audit,
    /// A compartment's.
    Compartment(Compartment),
}

/// Somebody a key is sealed to: the id and the X25519 public key.
pub(crate) type Holder = (Uuid, [u8; 32]);

impl Scope {
    fn info(self) -> &'static str {
        match self.what {
            What::Database => "kartoteka/database-key/v1",
            What::Audit => "kartoteka/audit-key/v1",
            What::Compartment(Compartment::Clinical) => "kartoteka/compartment/clinical/v1",
            What::Compartment(Compartment::Finance) => "kartoteka/compartment/finance/v1",
            What::Compartment(Compartment::Staff) => "kartoteka/compartment/staff/v1",
            What::Compartment(Compartment::Export) => "kartoteka/compartment/export/v1",
            What::Compartment(Compartment::Audit) => "kartoteka/compartment/audit/v1",
        }
    }

    fn aad(self, holder: Uuid) -> Vec<u8> {
        [self.vault.as_bytes().as_slice(), &self.epoch.to_be_bytes(), holder.as_bytes()].concat()
    }
}

/// A key, sealed once for each of its holders.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Copies(Vec<(Uuid, [u8; SEALED_KEY_LENGTH])>);

impl Copies {
    /// Seals `key` to `holder`, in place of a former copy.
    pub(crate) fn put(&mut self, scope: Scope, holder: Holder, key: &Key) -> Result<(), Error> {
        let (holder, public) = holder;
        let sealed = seal::seal_key_to(&public, scope.info(), &scope.aad(holder), key)?;
        let sealed = sealed.try_into().map_err(|_| Error::Refused)?;
        self.drop_holder(holder);
        self.0.push((holder, sealed));
        Ok(())
    }

    /// The key, for the holder whose private key is given.
    pub(crate) fn open(&self, scope: Scope, holder: Uuid, private: &Key) -> Option<Key> {
        let (_, sealed) = self.0.iter().find(|(id, _)| *id == holder)?;
        seal::open_key_with(private, scope.info(), &scope.aad(holder), sealed)
    }

    /// Whether `holder` has a copy.
    pub(crate) fn has(&self, holder: Uuid) -> bool {
        self.0.iter().any(|(id, _)| *id == holder)
    }

    /// Takes the copy of `holder` away.
    pub(crate) fn drop_holder(&mut self, holder: Uuid) {
        self.0.retain(|(id, _)| *id != holder);
    }

    /// Leaves copies only to those in `holders`.
    pub(crate) fn keep_only(&mut self, holders: &[Holder]) {
        self.0.retain(|(id, _)| holders.iter().any(|(kept, _)| kept == id));
    }

    pub(crate) fn write(&self, to: &mut Writer) {
        to.count(self.0.len());
        for (holder, sealed) in &self.0 {
            to.uuid(*holder).raw(sealed);
        }
    }

    pub(crate) fn read(from: &mut Reader) -> Result<Self, Malformed> {
        from.list(LIMIT, |from| Ok((from.uuid()?, from.array()?))).map(Self)
    }
}
