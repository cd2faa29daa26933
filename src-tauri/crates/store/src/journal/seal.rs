//! What exactly a MAC and a checkpoint's signature cover.

use crate::codec::{put_bytes, put_number};
use kartoteka_domain::{DeviceId, Subject};

/// MAC of the entry before the first one.
pub(super) const NO_MAC: [u8; 32] = [0; 32];

/// The form of an entry's message. Another form gets another number.
const FORM: u8 = 1;

/// Told apart from every other message the device key may sign.
const CHECKPOINT: &[u8] = b"kartoteka journal checkpoint 1";

/// An entry, as stored.
pub(super) struct Sealed<'a> {
    pub(super) device: DeviceId,
    pub(super) seq: u64,
    pub(super) at: i64,
    pub(super) user: Option<&'a [u8]>,
    pub(super) action: &'a str,
    pub(super) subject_kind: i64,
    pub(super) subject: Option<&'a [u8]>,
    pub(super) body: &'a [u8],
}

impl Sealed<'_> {
    /// The bytes the entry's MAC covers, put into `out`. No two entries have the same.
    pub(super) fn message(&self, previous: &[u8; 32], out: &mut Vec<u8>) {
        out.clear();
        out.push(FORM);
        out.extend_from_slice(previous);
        out.extend_from_slice(self.device.as_bytes());
        put_number(self.seq, out);
        out.extend_from_slice(&self.at.to_be_bytes());
        // No id is empty: an absent one is told by its length.
        put_bytes(self.user.unwrap_or_default(), out);
        put_bytes(self.action.as_bytes(), out);
        out.extend_from_slice(&self.subject_kind.to_be_bytes());
        put_bytes(self.subject.unwrap_or_default(), out);
        put_bytes(self.body, out);
    }
}

/// A checkpoint, as signed.
pub(super) struct Signed {
    pub(super) generation: u64,
    pub(super) entries: u64,
    pub(super) head: [u8; 32],
    pub(super) at: i64,
}

impl Signed {
    /// The bytes the signature covers.
    pub(super) fn message(&self, device: DeviceId) -> Vec<u8> {
        let mut out = CHECKPOINT.to_vec();
        out.extend_from_slice(device.as_bytes());
        out.extend_from_slice(&self.generation.to_be_bytes());
        out.extend_from_slice(&self.entries.to_be_bytes());
        out.extend_from_slice(&self.at.to_be_bytes());
        out.extend_from_slice(&self.head);
        out
    }
}

/// A subject as two columns.
pub(super) fn subject_columns(subject: &Subject) -> (i64, Option<&[u8; 16]>) {
    match subject {
        Subject::Base => (0, None),
        Subject::Client(id) => (1, Some(id.as_bytes())),
        Subject::Import(id) => (2, Some(id.as_bytes())),
        Subject::User(id) => (3, Some(id.as_bytes())),
        Subject::Visit(id) => (4, Some(id.as_bytes())),
        Subject::Service(id) => (5, Some(id.as_bytes())),
    }
}
