//! The small binary language of the header and of what lies in the keyring: big-endian numbers, byte strings with a
//! length before them, every length limited. Reading is total: any bytes give a value or [`Malformed`], never a panic.

use uuid::Uuid;
use zeroize::Zeroizing;

/// The bytes are not what was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("malformed bytes")]
pub struct Malformed;

/// Collects encoded bytes; they are wiped when dropped unless taken.
#[derive(Default)]
pub(crate) struct Writer(Zeroizing<Vec<u8>>);

impl Writer {
    /// Room for a secret, so that growing leaves no unwiped piece of it behind.
    pub(crate) fn with_room(bytes: usize) -> Self {
        Self(Zeroizing::new(Vec::with_capacity(bytes)))
    }

    pub(crate) fn u8(&mut self, value: u8) -> &mut Self {
        self.raw(&[value])
    }

    pub(crate) fn u16(&mut self, value: u16) -> &mut Self {
        self.raw(&value.to_be_bytes())
    }

    pub(crate) fn u32(&mut self, value: u32) -> &mut Self {
        self.raw(&value.to_be_bytes())
    }

    pub(crate) fn u64(&mut self, value: u64) -> &mut Self {
        self.raw(&value.to_be_bytes())
    }

    pub(crate) fn i64(&mut self, value: i64) -> &mut Self {
        self.raw(&value.to_be_bytes())
    }

    pub(crate) fn bool(&mut self, value: bool) -> &mut Self {
        self.u8(value.into())
    }

    pub(crate) fn uuid(&mut self, value: Uuid) -> &mut Self {
        self.raw(value.as_bytes())
    }

    /// Bytes without a length: both sides know it.
    pub(crate) fn raw(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.extend_from_slice(bytes);
        self
    }

    /// Bytes with their length in front. What is longer than 4 GiB never gets here: every writer has its own limits.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.count(bytes.len()).raw(bytes)
    }

    /// How many items follow.
    pub(crate) fn count(&mut self, items: usize) -> &mut Self {
        self.u32(u32::try_from(items).unwrap_or(u32::MAX))
    }

    /// A value that may be absent.
    pub(crate) fn option<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) -> &mut Self {
        self.bool(value.is_some());
        if let Some(value) = value {
            write(self, value);
        }
        self
    }

    /// The encoded bytes as a secret.
    pub(crate) fn secret(&mut self) -> Zeroizing<Vec<u8>> {
        std::mem::take(&mut self.0)
    }

    /// The encoded bytes, which are none.
    pub(crate) fn done(&mut self) -> Vec<u8> {
        std::mem::take(&mut *self.0)
    }
}

/// Reads encoded bytes from the front.
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn raw(&mut self, length: usize) -> Result<&'a [u8], Malformed> {
        let (front, rest) = self.0.split_at_checked(length).ok_or(Malformed)?;
        self.0 = rest;
        Ok(front)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        self.raw(N)?.try_into().map_err(|_| Malformed)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, Malformed> {
        self.array().map(u8::from_be_bytes)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, Malformed> {
        self.array().map(u16::from_be_bytes)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, Malformed> {
        self.array().map(u32::from_be_bytes)
    }

    pub(crate) fn u64(&mut self) -> Result<u64, Malformed> {
        self.array().map(u64::from_be_bytes)
    }

    pub(crate) fn i64(&mut self) -> Result<i64, Malformed> {
        self.array().map(i64::from_be_bytes)
    }

    /// Only 0 and 1: every value has one encoding.
    pub(crate) fn bool(&mut self) -> Result<bool, Malformed> {
        match self.u8()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Malformed),
        }
    }

    pub(crate) fn uuid(&mut self) -> Result<Uuid, Malformed> {
        self.array().map(Uuid::from_bytes)
    }

    pub(crate) fn bytes(&mut self, limit: usize) -> Result<&'a [u8], Malformed> {
        let length = self.count(limit)?;
        self.raw(length)
    }

    pub(crate) fn text(&mut self, limit: usize) -> Result<String, Malformed> {
        String::from_utf8(self.bytes(limit)?.to_vec()).map_err(|_| Malformed)
    }

    pub(crate) fn count(&mut self, limit: usize) -> Result<usize, Malformed> {
        usize::try_from(self.u32()?).ok().filter(|count| *count <= limit).ok_or(Malformed)
    }

    /// A list of at most `limit` items.
    pub(crate) fn list<T>(&mut self, limit: usize, mut read: impl FnMut(&mut Self) -> Result<T, Malformed>) -> Result<Vec<T>, Malformed> {
        let count = self.count(limit)?;
        (0..count).map(|_| read(self)).collect()
    }

    pub(crate) fn option<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Malformed>) -> Result<Option<T>, Malformed> {
        if self.bool()? { read(self).map(Some) } else { Ok(None) }
    }

    /// Nothing may be left over.
    pub(crate) fn end(self) -> Result<(), Malformed> {
        if self.0.is_empty() { Ok(()) } else { Err(Malformed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let mut writer = Writer::default();
        writer.u8(1).u16(2).u32(3).u64(4).i64(-5).bool(true).uuid(Uuid::from_u128(6)).bytes(b"seven").option(Some(8), |w, n| {
            w.u8(n);
        });
        let bytes = writer.done();
        let mut reader = Reader::new(&bytes);
        assert_eq!((reader.u8(), reader.u16(), reader.u32(), reader.u64()), (Ok(1), Ok(2), Ok(3), Ok(4)));
        assert_eq!((reader.i64(), reader.bool(), reader.uuid()), (Ok(-5), Ok(true), Ok(Uuid::from_u128(6))));
        assert_eq!(reader.text(5), Ok("seven".to_owned()));
        assert_eq!(reader.option(Reader::u8), Ok(Some(8)));
        assert_eq!(reader.end(), Ok(()));
    }

    #[test]
    fn lengths_beyond_the_limit_or_the_end_are_malformed() {
        let mut writer = Writer::default();
        let bytes = writer.bytes(b"12345").done();
        assert_eq!(Reader::new(&bytes).bytes(4), Err(Malformed));
        assert_eq!(Reader::new(&bytes[..8]).bytes(5), Err(Malformed));
        assert_eq!(Reader::new(&[2]).bool(), Err(Malformed));
        assert_eq!(Reader::new(&u32::MAX.to_be_bytes()).list(10, Reader::u8), Err(Malformed));
        assert_eq!(Reader::new(b"left over").end(), Err(Malformed));
    }
}
