//! One byte per letter: folded text in a code page of our own.
//!
//! UTF-8 takes two bytes for each Cyrillic letter, and half of them are the same. Folded text has neither capitals nor
//! control characters, so their codes are free for the Cyrillic alphabet: a third less to scan, and every byte tells
//! letters apart. Whatever else there is stays UTF-8. One text contains another exactly if their codes do.

use zeroize::Zeroizing;

/// Stands before each word and behind the last one, so that two of them part records.
pub(super) const GAP: u8 = b' ';

/// The lower-case Cyrillic letters of Unicode, ours and their neighbours'.
const CYRILLIC: std::ops::RangeInclusive<char> = 'а'..='џ';

/// `folded` as it is stored and searched for.
pub(super) fn encode(folded: &str) -> Zeroizing<Vec<u8>> {
    let mut out = Zeroizing::new(Vec::with_capacity(folded.len()));
    for letter in folded.chars() {
        match cyrillic(letter) {
            Some(code) => out.push(code),
            None => out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    out
}

/// The 26 capitals, then control characters from 1; never 0, which marks wiped text.
fn cyrillic(letter: char) -> Option<u8> {
    let place = u32::from(letter).checked_sub(u32::from(*CYRILLIC.start())).filter(|_| CYRILLIC.contains(&letter))?;
    let place = u8::try_from(place).ok()?;
    Some(if place < 26 { b'A' + place } else { place - 25 })
}

/// What [`encode`] was given.
pub(super) fn decode(code: &[u8]) -> Zeroizing<String> {
    let bytes = Zeroizing::new(code.iter().flat_map(|byte| utf8(*byte)).collect::<Vec<u8>>());
    Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned())
}

fn utf8(code: u8) -> impl Iterator<Item = u8> {
    let place = match code {
        b'A'..=b'Z' => Some(code - b'A'),
        1..=22 => Some(code + 25),
        _ => None,
    };
    let letter = place.and_then(|place| char::from_u32(u32::from(*CYRILLIC.start()) + u32::from(place)));
    let mut bytes = [code, 0];
    let length = letter.map_or(1, |letter| letter.encode_utf8(&mut bytes).len());
    bytes.into_iter().take(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::text::fold;
    use std::collections::HashSet;

    #[test]
    fn no_letter_shares_its_code_with_another_sign_of_folded_text() {
        let signs = CYRILLIC.chain('a'..='z').chain('0'..='9').chain("@._+ ".chars());
        let codes: Vec<u8> = signs.flat_map(|sign| encode(&sign.to_string()).to_vec()).collect();
        assert_eq!(codes.iter().collect::<HashSet<_>>().len(), codes.len());
        assert!(codes.iter().all(|code| (1..0x80).contains(code)));
    }

    #[test]
    fn what_was_encoded_is_read_back() {
        for text in ["ковальчук џ olena 漢字ß 4567 a@b.c", ""] {
            assert_eq!(decode(&encode(text)).as_str(), text);
        }
    }

    #[test]
    fn folding_leaves_none_of_the_borrowed_codes() {
        let folded = fold("AZ\u{1}\u{16}\u{1f}\0 QWERTY");
        assert!(folded.chars().all(|letter| letter == ' ' || letter.is_lowercase()), "{folded:?}");
    }
}
