//! One cell, freed from what spreadsheets put around it.

use std::borrow::Cow;

/// Signs that cannot be seen but break comparing: zero-width spaces and joiners, a stray byte order
/// mark, the soft hyphen, direction marks, NUL.
const INVISIBLE: [char; 9] = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202c}', '\u{feff}', '\0'];

/// The text a person sees in the cell: trimmed, without `="…"`, a leading apostrophe, `_x000D_`,
/// invisible signs; line ends are `\n`, odd spaces are spaces.
pub(crate) fn clean(raw: &str) -> Cow<'_, str> {
    let text = unwrapped(raw.trim());
    if !text.contains(|c: char| c == '\r' || c == '\u{ad}' || c == '\u{a0}' || c == '\u{202f}' || INVISIBLE.contains(&c))
        && !text.contains("_x000")
    {
        return Cow::Borrowed(text);
    }
    let mut plain =
        text.replace("_x000D_", "").replace("_x000d_", "").replace("\r\n", "\n").replace(['\u{a0}', '\u{202f}'], " ").replace('\r', "\n");
    plain.retain(|c| c != '\u{ad}' && !INVISIBLE.contains(&c));
    Cow::Owned(plain.trim().to_owned())
}

/// `="0501234567"` and `'0501234567` are how people keep Excel from eating zeros.
fn unwrapped(text: &str) -> &str {
    let formula = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    let marked = || text.strip_prefix('\'').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || "+=-".contains(c)));
    formula.or_else(marked).unwrap_or(text)
}

/// The cell in one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the cell says in words that there is nothing in it.
pub(crate) fn is_nothing(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    matches!(lower.as_str(), "" | "n/a" | "none" | "null" | "нет" | "немає" | "нема" | "brak" | "н/д" | "#n/a" | "#н/д")
        || lower.chars().all(|c| matches!(c, '-' | '–' | '—' | '.' | '_' | '?' | '/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_added_is_taken_away() {
        let cases = [
            ("  Олена ", "Олена"),
            ("=\"0501234567\"", "0501234567"),
            ("'+380501234567", "+380501234567"),
            ("'ясно", "'ясно"),
            ("+380\u{a0}50\u{202f}123", "+380 50 123"),
            ("one_x000D_\r\ntwo", "one\ntwo"),
            ("\u{200b}Anna\u{ad}", "Anna"),
        ];
        for (raw, seen) in cases {
            assert_eq!(clean(raw), seen);
        }
    }

    #[test]
    fn dashes_and_words_for_nothing_are_nothing() {
        assert!(["", " - ", "—", "N/A", "немає", "brak", "нет"].into_iter().all(is_nothing));
        assert!(!is_nothing("Ні") && !is_nothing("0"));
    }
}
