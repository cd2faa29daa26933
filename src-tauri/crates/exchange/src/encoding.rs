//! Encodings of text files: which one a file is in, and its text.

use crate::legacy;

/// How the bytes of a file stand for letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16 with the low byte first: "Unicode text" of Excel.
    Utf16Le,
    /// UTF-16 with the high byte first.
    Utf16Be,
    /// Cyrillic Windows.
    Windows1251,
    /// Central European Windows.
    Windows1250,
    /// Cyrillic Unix.
    Koi8U,
}

/// As much of a file as detection looks at.
const SAMPLE: usize = 256 << 10;

impl Encoding {
    /// All encodings, in the order of the menu.
    pub const ALL: [Self; 6] = [Self::Utf8, Self::Windows1251, Self::Windows1250, Self::Utf16Le, Self::Utf16Be, Self::Koi8U];

    /// The name on the wire, which is the name people know.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1251 => "windows-1251",
            Self::Windows1250 => "windows-1250",
            Self::Koi8U => "koi8-u",
        }
    }

    /// The encoding with this code, in any case.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.code().eq_ignore_ascii_case(code.trim()))
    }

    /// The encoding `bytes` are most likely in: a byte order mark says it, NULs betray UTF-16, what
    /// reads as UTF-8 is UTF-8, and the rest is told by its letters.
    pub(crate) fn detect(bytes: &[u8]) -> Self {
        let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
        marked(bytes).or_else(|| utf16(sample)).unwrap_or_else(|| if is_utf8(bytes) { Self::Utf8 } else { legacy::detect(sample) })
    }

    /// The text; bytes that stand for nothing become `U+FFFD`.
    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        let (text, _) = self.table().decode_without_bom_handling(bytes);
        text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or_else(|| text.into_owned())
    }

    fn table(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
            Self::Windows1251 => encoding_rs::WINDOWS_1251,
            Self::Windows1250 => encoding_rs::WINDOWS_1250,
            Self::Koi8U => encoding_rs::KOI8_U,
        }
    }
}

fn marked(bytes: &[u8]) -> Option<Encoding> {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Some(Encoding::Utf8),
        [0xFF, 0xFE, ..] => Some(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// UTF-16 without a mark: digits, delimiters and line ends have a NUL on one side of the pair only.
fn utf16(sample: &[u8]) -> Option<Encoding> {
    let nuls = |start: usize| sample.iter().skip(start).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (nuls(0), nuls(1));
    let enough = sample.len() / 40;
    if odd > enough && even <= odd / 10 {
        Some(Encoding::Utf16Le)
    } else if even > enough && odd <= even / 10 {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// Whether the text is UTF-8, a few bytes broken on the way aside.
fn is_utf8(bytes: &[u8]) -> bool {
    if std::str::from_utf8(bytes).is_ok() {
        return true;
    }
    let (mut letters, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    letters >= broken * 8
}

#[cfg(test)]
mod tests {
    use super::*;

    const UKRAINIAN: &str = "Прізвище;Ім'я;Телефон\r\nКоваленко;Олена;0501234567\r\nЇжакевич;Євгенія;0671234567\r\n";

    fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    fn check(bytes: &[u8], encoding: Encoding, text: &str) {
        assert_eq!(Encoding::detect(bytes), encoding, "{text}");
        assert_eq!(encoding.decode(bytes), text);
    }

    #[test]
    fn every_code_leads_back_to_its_encoding() {
        assert!(Encoding::ALL.into_iter().all(|encoding| Encoding::parse(encoding.code()) == Some(encoding)));
        assert_eq!(Encoding::parse("Windows-1251"), Some(Encoding::Windows1251));
    }

    #[test]
    fn a_byte_order_mark_says_it() {
        check(&["\u{feff}".as_bytes(), UKRAINIAN.as_bytes()].concat(), Encoding::Utf8, UKRAINIAN);
        check(&[&[0xFF, 0xFE], utf16(UKRAINIAN, u16::to_le_bytes).as_slice()].concat(), Encoding::Utf16Le, UKRAINIAN);
        check(&[&[0xFE, 0xFF], utf16(UKRAINIAN, u16::to_be_bytes).as_slice()].concat(), Encoding::Utf16Be, UKRAINIAN);
    }

    #[test]
    fn utf_16_without_a_mark_is_known_by_its_nuls() {
        check(&utf16(UKRAINIAN, u16::to_le_bytes), Encoding::Utf16Le, UKRAINIAN);
        check(&utf16(UKRAINIAN, u16::to_be_bytes), Encoding::Utf16Be, UKRAINIAN);
        check(&utf16("Anna;512345678\n", u16::to_le_bytes), Encoding::Utf16Le, "Anna;512345678\n");
    }

    #[test]
    fn utf_8_stays_utf_8_with_one_byte_broken() {
        let mut bytes = UKRAINIAN.as_bytes().to_vec();
        bytes.pop();
        bytes.push(0xD0);
        assert_eq!(Encoding::detect(&bytes), Encoding::Utf8);
    }

    #[test]
    fn plain_latin_letters_are_utf_8() {
        check(b"name,phone\nAnna,512345678\n", Encoding::Utf8, "name,phone\nAnna,512345678\n");
    }

    #[test]
    fn windows_and_unix_code_pages_are_told_by_their_letters() {
        check(&encoding_rs::WINDOWS_1251.encode(UKRAINIAN).0, Encoding::Windows1251, UKRAINIAN);
        check(&encoding_rs::KOI8_U.encode(UKRAINIAN).0, Encoding::Koi8U, UKRAINIAN);
    }
}
