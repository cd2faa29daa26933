//! Writes the tar of a set through `age`, summing every member on the way.

use crate::{
    Error,
    layout::{self, BLOCK, Sums},
};
use age::stream::StreamWriter;
use blake3::Hasher;
use std::io::{self, Read, Write};

/// A set being written.
pub(crate) struct SetWriter<W: Write> {
    age: StreamWriter<W>,
    made_at_ms: i64,
    written: u64,
    sums: Sums,
}

impl<W: Write> SetWriter<W> {
    /// Begins a set in `output`, sealed by `encryptor`.
    pub(crate) fn begin(output: W, encryptor: age::Encryptor, made_at_ms: i64) -> Result<Self, Error> {
        let age = encryptor.wrap_output(output)?;
        Ok(Self { age, made_at_ms, written: 0, sums: Sums::default() })
    }

    /// Adds a member that lies in memory.
    pub(crate) fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.copy(name, bytes.len() as u64, &mut &*bytes, &mut |_| Ok(()))
    }

    /// Adds a member of exactly `size` bytes, telling `each` about every block.
    pub(crate) fn copy(
        &mut self,
        name: &str,
        size: u64,
        from: &mut dyn Read,
        each: &mut dyn FnMut(usize) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.put(layout::tar_header(name, size, self.made_at_ms)?.as_bytes())?;
        let mut hasher = Hasher::new();
        let mut block = vec![0; BLOCK.min(usize::try_from(size).unwrap_or(BLOCK).max(1))];
        let mut left = size;
        loop {
            let block = fill(from, &mut block).map_err(Error::DatabaseUnreadable)?;
            left = left.checked_sub(block.len() as u64).ok_or(Error::DatabaseChanged)?;
            if block.is_empty() {
                break;
            }
            hasher.update(block);
            self.put(block)?;
            each(block.len())?;
        }
        if left > 0 {
            return Err(Error::DatabaseChanged);
        }
        self.put_zeros(layout::padding(size) as u64)?;
        self.sums.add(name, hasher.finalize());
        Ok(())
    }

    /// Adds the sums and the end.
    pub(crate) fn finish(mut self) -> Result<(), Error> {
        let sums = std::mem::take(&mut self.sums);
        self.add(layout::SUMS, sums.text().as_bytes())?;
        self.put_zeros(2 * layout::TAR as u64)?;
        self.put_zeros(layout::padded_len(self.written) - self.written)?;
        Ok(self.age.finish()?.flush()?)
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.written += bytes.len() as u64;
        Ok(self.age.write_all(bytes)?)
    }

    fn put_zeros(&mut self, count: u64) -> Result<(), Error> {
        self.written += count;
        io::copy(&mut io::repeat(0).take(count), &mut self.age)?;
        Ok(())
    }
}

/// Fills `block` as far as `from` reaches; empty at its end.
pub(crate) fn fill<'b>(from: &mut dyn Read, block: &'b mut [u8]) -> io::Result<&'b [u8]> {
    let mut filled = 0;
    while let Some(rest) = block.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match from.read(rest) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(block.get(..filled).unwrap_or_default())
}
