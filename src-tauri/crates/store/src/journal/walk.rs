//! One walk along a chain: what the next entry must fit, and the checkpoints and the anchor on the way.

use super::{
    seal::{NO_MAC, Sealed, Signed},
    verify::{Mac, SignatureOk, Touch, Verdict},
};
use crate::{Error, convert::number};
use kartoteka_domain::{DeviceId, Millis};
use rusqlite::{Connection, Row, named_params};
use std::{collections::VecDeque, ops::RangeInclusive};

/// How many missing checkpoints in a row are told from a broken chain.
const LATER_KEYS: usize = 1_000;

/// Where the walk stands: behind the entry last read.
pub(super) struct Walk<'f> {
    mac: Mac<'f>,
    signature_ok: SignatureOk<'f>,
    device: DeviceId,
    public_key: [u8; 32],
    anchor: Option<([u8; 32], u64)>,
    checkpoints: VecDeque<Checkpoint>,
    generation: u64,
    seq: u64,
    at: Option<Millis>,
    head: [u8; 32],
    message: Vec<u8>,
}

struct Checkpoint {
    signed: Signed,
    signature: [u8; 64],
}

/// An entry that did not fit: the message under its MAC, the MAC it has, and the generations it may belong to.
pub(super) struct Misfit {
    message: Vec<u8>,
    mac: [u8; 32],
    later: RangeInclusive<u64>,
}

impl<'f> Walk<'f> {
    /// Stands before the first entry of a chain, given as device and local number.
    pub(super) fn begin(
        conn: &Connection,
        (device, chain): (DeviceId, i64),
        mac: Mac<'f>,
        signature_ok: SignatureOk<'f>,
        anchor: Option<([u8; 32], u64)>,
    ) -> Result<Self, Error> {
        let public_key = conn
            .prepare_cached("SELECT public_key FROM journal_chains WHERE num = :chain")?
            .query_row(named_params! { ":chain": chain }, |row| row.get(0))?;
        let checkpoints = checkpoints(conn, chain)?;
        let (generation, seq, at, head, message) = (0, 0, None, NO_MAC, Vec::new());
        Ok(Self { mac, signature_ok, device, public_key, anchor, checkpoints, generation, seq, at, head, message })
    }

    /// Takes the next entry; tells what is wrong here, if anything is.
    pub(super) fn step(&mut self, row: &Row<'_>) -> Result<Option<Touch>, Error> {
        if let Some(touch) = self.pass_marks() {
            return Ok(Some(touch));
        }
        let expected = self.seq.saturating_add(1);
        self.seq = expected;
        if number(row, 0)? != expected {
            return Ok(Some(Touch::Missing));
        }
        let fits = self.fits(row)?;
        self.at = Some(Millis(row.get(1)?));
        self.head = row.get(7)?;
        Ok((!fits).then_some(Touch::Changed))
    }

    /// Behind the last entry: whether more of them were promised.
    pub(super) fn finish(mut self) -> Verdict {
        if let Some(touch) = self.pass_marks() {
            return self.touched(touch);
        }
        let anchored = self.anchor.map_or(0, |(_, entries)| entries);
        if anchored > self.seq || !self.checkpoints.is_empty() {
            self.seq = self.seq.saturating_add(1);
            return self.touched(Touch::CutOff);
        }
        Verdict::Intact { entries: self.seq }
    }

    /// The verdict that `why` is wrong at this place.
    pub(super) fn touched(&self, why: Touch) -> Verdict {
        let (seq, at) = self.place();
        Verdict::Touched { seq, at, why }
    }

    /// The entry last read, or missed; the first one before any was read.
    pub(super) fn place(&self) -> (u64, Option<Millis>) {
        (self.seq.max(1), self.at)
    }

    /// Keeps the entry last read, which did not fit, for [`Self::fits_later_key`].
    pub(super) fn remember(&self) -> Misfit {
        let next = self.generation.saturating_add(1);
        let last = self.checkpoints.front().map_or(next, |checkpoint| checkpoint.signed.generation);
        Misfit { message: self.message.clone(), mac: self.head, later: next..=last }
    }

    /// Whether the entry was sealed with the key of a later generation: then a checkpoint before it is gone.
    /// The generations to try come from a row nobody vouches for, so their number is bounded.
    pub(super) fn fits_later_key(&mut self, misfit: &Misfit) -> bool {
        misfit.later.clone().take(LATER_KEYS).any(|generation| (self.mac)(generation, &misfit.message) == misfit.mac)
    }

    /// Whether the next entry follows on the one last read, as that one says.
    pub(super) fn continues(&mut self, next: &Row<'_>) -> Result<bool, Error> {
        self.pass_marks();
        self.seq = self.seq.saturating_add(1);
        self.fits(next)
    }

    /// Checks what was signed and anchored about the entries read so far.
    fn pass_marks(&mut self) -> Option<Touch> {
        while let Some(checkpoint) = self.checkpoints.pop_front_if(|next| next.signed.entries <= self.seq) {
            let Checkpoint { signed, signature } = checkpoint;
            if !(self.signature_ok)(&self.public_key, &signed.message(self.device), &signature) {
                return Some(Touch::Signature);
            }
            if signed.entries < self.seq || signed.generation <= self.generation {
                return Some(Touch::Generation);
            }
            if signed.head != self.head {
                return Some(Touch::CutOff);
            }
            self.generation = signed.generation;
        }
        let (head, entries) = self.anchor?;
        (entries == self.seq && head != self.head).then_some(Touch::CutOff)
    }

    /// Whether the entry is what was sealed at this place, behind this head.
    fn fits(&mut self, row: &Row<'_>) -> Result<bool, Error> {
        let (user, action, subject, body) = (row.get_ref(2)?, row.get_ref(3)?, row.get_ref(5)?, row.get_ref(6)?);
        let columns = || -> Result<_, rusqlite::Error> {
            Ok((user.as_blob_or_null()?, action.as_str()?, subject.as_blob_or_null()?, body.as_blob()?))
        };
        let (user, action, subject, body) = columns()?;
        let (at, subject_kind) = (row.get(1)?, row.get(4)?);
        let sealed = Sealed { device: self.device, seq: self.seq, at, user, action, subject_kind, subject, body };
        sealed.message(&self.head, &mut self.message);
        Ok((self.mac)(self.generation, &self.message) == row.get::<_, [u8; 32]>(7)?)
    }
}

fn checkpoints(conn: &Connection, chain: i64) -> Result<VecDeque<Checkpoint>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT generation, entries, head, at, signature FROM journal_checkpoints WHERE chain = :chain ORDER BY generation",
    )?;
    let rows = statement.query_map(named_params! { ":chain": chain }, |row| {
        let signed = Signed { generation: number(row, 0)?, entries: number(row, 1)?, head: row.get(2)?, at: row.get(3)? };
        Ok(Checkpoint { signed, signature: row.get(4)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
