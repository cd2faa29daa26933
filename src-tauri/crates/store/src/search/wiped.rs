//! Bytes that leave no copy behind.

use std::ops::{Deref, Range};
use zeroize::{Zeroize, Zeroizing};

/// Growing bytes: wiped when dropped, and each time they move to a larger place.
#[derive(Default)]
pub(super) struct Wiped(Zeroizing<Vec<u8>>);

impl Wiped {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self(Zeroizing::new(Vec::with_capacity(capacity)))
    }

    pub(super) fn extend(&mut self, bytes: &[u8]) {
        let needed = self.0.len().saturating_add(bytes.len());
        if needed > self.0.capacity() {
            let mut larger = Self::with_capacity(needed.max(self.0.capacity().saturating_mul(2)));
            larger.0.extend_from_slice(&self.0);
            *self = larger;
        }
        self.0.extend_from_slice(bytes);
    }

    /// How many bytes it has room for.
    pub(super) fn capacity(&self) -> usize {
        self.0.capacity()
    }

    /// Wipes a part of them in place.
    pub(super) fn wipe(&mut self, range: Range<usize>) {
        if let Some(bytes) = self.0.get_mut(range) {
            bytes.zeroize();
        }
    }
}

impl Deref for Wiped {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}
