//! Compact bytes for what is stored as one value: lengths and counts as LEB128, texts as UTF-8 behind their length.

/// Appends `number`, seven bits a byte, the low ones first.
pub(crate) fn put_number(number: u64, out: &mut Vec<u8>) {
    let mut rest = number;
    while rest > 0x7f {
        out.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    out.push(rest as u8);
}

/// Appends `bytes` behind their length.
pub(crate) fn put_bytes(bytes: &[u8], out: &mut Vec<u8>) {
    put_number(bytes.len() as u64, out);
    out.extend_from_slice(bytes);
}

/// Appends `text` behind its length.
pub(crate) fn put_text(text: &str, out: &mut Vec<u8>) {
    put_bytes(text.as_bytes(), out);
}

/// Appends a text that may be absent.
pub(crate) fn put_option(text: Option<&str>, out: &mut Vec<u8>) {
    put_list(text, out, put_text);
}

/// Appends how many `items` there are, then each.
pub(crate) fn put_list<T>(items: impl IntoIterator<Item = T, IntoIter: Clone>, out: &mut Vec<u8>, put: impl Fn(T, &mut Vec<u8>)) {
    let items = items.into_iter();
    put_number(items.clone().count() as u64, out);
    items.for_each(|item| put(item, out));
}

/// Reads what the functions above wrote. `None` is damage.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(byte)
    }

    pub(crate) fn number(&mut self) -> Option<u64> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let (bytes, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(bytes)
    }

    pub(crate) fn text(&mut self) -> Option<String> {
        String::from_utf8(self.bytes()?.to_vec()).ok()
    }

    pub(crate) fn option(&mut self) -> Option<Option<String>> {
        Some(self.list(Self::text)?.pop())
    }

    /// A count, then as many items. The count is not trusted with memory.
    pub(crate) fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.number()?;
        (0..count).map(|_| item(self)).collect()
    }

    /// Something, if nothing is left over.
    pub(crate) fn end<T>(self, read: T) -> Option<T> {
        self.rest.is_empty().then_some(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_texts_come_back() {
        let mut bytes = Vec::new();
        for number in [0, 127, 128, u64::MAX] {
            put_number(number, &mut bytes);
        }
        put_text("Їжак", &mut bytes);
        put_option(None, &mut bytes);
        put_option(Some(""), &mut bytes);
        let mut reader = Reader::new(&bytes);
        assert_eq!([(); 4].map(|()| reader.number()), [Some(0), Some(127), Some(128), Some(u64::MAX)]);
        assert_eq!(reader.text().as_deref(), Some("Їжак"));
        assert_eq!((reader.option(), reader.option()), (Some(None), Some(Some(String::new()))));
        assert_eq!(reader.end(()), Some(()));
    }

    #[test]
    fn a_cut_text_is_damage_and_no_panic() {
        let mut bytes = Vec::new();
        put_text("Олена", &mut bytes);
        for length in 0..bytes.len() {
            assert_eq!(Reader::new(&bytes[..length]).text(), None);
        }
        assert_eq!(Reader::new(&[0xff; 12]).number(), None);
    }
}
