//! Verifying a chain: every entry from the first to the last, the checkpoints between them, the anchored head.

use super::{Journal, chain::chain_num, walk::Walk};
use crate::{Error, convert::snapshot};
use kartoteka_domain::{DeviceId, Millis};
use rusqlite::{Rows, named_params};

/// What verifying a chain found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// All is as it was written.
    Intact {
        /// How many entries were read.
        entries: u64,
    },
    /// Something was changed outside the program.
    Touched {
        /// The first entry that is not as it was written, or is missing.
        seq: u64,
        /// When it says it was written; of a missing one, when the one before it was.
        at: Option<Millis>,
        /// What is wrong with it.
        why: Touch,
    },
}

/// What can be wrong with a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Touch {
    /// The words of the entry no longer fit its seal.
    Changed,
    /// The entry is not there, while later ones are.
    Missing,
    /// The seal of the entry is another one: from here on the chain was written anew.
    ChainBroken,
    /// The checkpoint behind the entry was not signed by the device, or is about other entries.
    Signature,
    /// The keys did not go on from checkpoint to checkpoint as they must.
    Generation,
    /// The end of the chain is gone or was written anew: an older state of the database was put back.
    CutOff,
}

impl Touch {
    /// The name on the wire and in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::ChainBroken => "chain-broken",
            Self::Signature => "signature",
            Self::Generation => "generation",
            Self::CutOff => "cut-off",
        }
    }
}

/// MAC of a message under the key of a generation.
pub(super) type Mac<'f> = &'f mut dyn FnMut(u64, &[u8]) -> [u8; 32];
/// Whether a public key signed a message.
pub(super) type SignatureOk<'f> = &'f dyn Fn(&[u8; 32], &[u8], &[u8; 64]) -> bool;

impl Journal<'_> {
    /// Reads the chain of `device` from its first entry on and stops at the first that was touched.
    ///
    /// `mac` computes a MAC with the key of a generation; generations ascend until something touched is found.
    /// `signature_ok` checks an Ed25519 signature (public key, message, signature). `anchor` is the head and the
    /// number of entries the header remembers, if it does.
    ///
    /// # Errors
    /// [`Error::ChainNotFound`], or when the database cannot be read.
    pub fn verify(
        &self,
        device: DeviceId,
        mac: Mac<'_>,
        signature_ok: SignatureOk<'_>,
        anchor: Option<([u8; 32], u64)>,
    ) -> Result<Verdict, Error> {
        let _one_state = snapshot(self.conn)?;
        let chain = chain_num(self.conn, device)?.ok_or(Error::ChainNotFound(device))?;
        let mut walk = Walk::begin(self.conn, (device, chain), mac, signature_ok, anchor)?;
        let mut statement = self.conn.prepare_cached(
            "SELECT seq, at, user, action, subject_kind, subject, body, mac FROM journal WHERE chain = :chain ORDER BY seq",
        )?;
        let mut rows = statement.query(named_params! { ":chain": chain })?;
        while let Some(row) = rows.next()? {
            match walk.step(row)? {
                None => {}
                Some(Touch::Changed) => return named(walk, &mut rows),
                Some(why) => return Ok(walk.touched(why)),
            }
        }
        Ok(walk.finish())
    }
}

/// Tells an entry whose words were changed from one whose seal does not belong here, by the entry that follows.
fn named(mut walk: Walk<'_>, rows: &mut Rows<'_>) -> Result<Verdict, Error> {
    let (seq, at) = walk.place();
    let skipped = walk.remember();
    let linked = rows.next()?.map(|next| walk.continues(next)).transpose()?;
    let why = match linked {
        Some(true) => Touch::Changed,
        _ if walk.fits_later_key(&skipped) => Touch::Generation,
        Some(false) => Touch::ChainBroken,
        None => Touch::Changed,
    };
    Ok(Verdict::Touched { seq, at, why })
}
