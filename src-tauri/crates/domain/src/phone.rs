//! Telephone numbers: kept as they were written, and as E.164 where they can be understood.

use crate::{country::Country, text::digits};
use phonenumber::{Mode, PhoneNumber};

/// A telephone number.
#[derive(Debug, Clone)]
pub struct Phone {
    raw: String,
    e164: Option<String>,
    /// Known from reading the number; a stored one is formatted when it is shown.
    formatted: Option<String>,
}

impl PartialEq for Phone {
    fn eq(&self, other: &Self) -> bool {
        (&self.raw, &self.e164) == (&other.raw, &other.e164)
    }
}

impl Eq for Phone {}

/// The text holds no telephone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a telephone number has at least three digits")]
pub struct PhoneError;

impl Phone {
    /// Reads a number written in any of the ways of `country`; a number that is no valid one there
    /// (an extension, a short code) is kept raw.
    ///
    /// # Errors
    /// When there are fewer than three digits or the text is longer than 64 characters.
    pub fn parse(text: &str, country: Country) -> Result<Self, PhoneError> {
        let raw = text.trim();
        let digits = digits(raw);
        if digits.len() < 3 || raw.chars().count() > 64 {
            return Err(PhoneError);
        }
        let number = understand(raw, &digits, country);
        Ok(Self { raw: raw.to_owned(), e164: number.as_ref().map(e164), formatted: number.as_ref().map(international) })
    }

    /// A number as it was stored: `e164` is trusted.
    #[must_use]
    pub fn stored(raw: String, e164: Option<String>) -> Self {
        Self { raw, e164, formatted: None }
    }

    /// As it was written.
    #[must_use]
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// As the network dials it, `+380501234567`, if the number is valid in its country.
    #[must_use]
    pub fn e164(&self) -> Option<&str> {
        self.e164.as_deref()
    }

    /// The text that tells two numbers apart: E.164, else the bare digits.
    #[must_use]
    pub fn key(&self) -> String {
        self.e164.clone().unwrap_or_else(|| digits(&self.raw))
    }

    /// The number as its country writes it, with the country code in front: `+380 50 123 4567`.
    #[must_use]
    pub fn formatted(&self) -> String {
        let read = || phonenumber::parse(None, self.e164()?).ok().as_ref().map(international);
        self.formatted.clone().or_else(read).unwrap_or_else(|| self.raw.clone())
    }

    /// Everything a person may type to find the number, as digits: international, and with the trunk
    /// prefix of the country (`0501234567`, `89123456789`); forms contained in another are left out.
    #[must_use]
    pub fn search_digits(&self) -> Vec<String> {
        let mut forms = vec![digits(self.e164.as_deref().unwrap_or(&self.raw))];
        let national = self.e164.as_deref().and_then(trunk_form);
        for form in national.into_iter().chain([digits(&self.raw)]) {
            if !forms.iter().any(|known| known.contains(&form)) {
                forms.push(form);
            }
        }
        forms
    }
}

/// With the trunk prefix people dial inside the country; `+38050…` already contains `050…`.
fn trunk_form(e164: &str) -> Option<String> {
    e164.strip_prefix("+7").map(|rest| format!("8{rest}"))
}

fn understand(raw: &str, digits: &str, country: Country) -> Option<PhoneNumber> {
    let dialled = raw.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '+');
    let candidates = [
        dialled_abroad(dialled, digits, country),
        Some(dialled.to_owned()),
        // Spreadsheets lose the plus, and old phone books write 8 050 for Ukraine.
        (digits.len() >= 11).then(|| format!("+{digits}")),
        digits.strip_prefix('8').filter(|rest| country == Country::UKRAINE && rest.len() == 10).map(str::to_owned),
    ];
    candidates.into_iter().flatten().find_map(|text| valid(&text, country))
}

/// `00…` and `8~10…` written for a plus.
fn dialled_abroad(dialled: &str, digits: &str, country: Country) -> Option<String> {
    let rest = digits.strip_prefix("00").or_else(|| digits.strip_prefix("810").filter(|_| country == Country::RUSSIA))?;
    (!dialled.starts_with('+')).then(|| format!("+{rest}"))
}

fn valid(text: &str, country: Country) -> Option<PhoneNumber> {
    // With a region the library takes its trunk prefix off foreign numbers too: 8 of +48 885… in Russia.
    let region = if text.starts_with('+') { None } else { country.code().parse().ok() };
    phonenumber::parse(region, text).ok().filter(phonenumber::is_valid)
}

fn e164(number: &PhoneNumber) -> String {
    number.format().mode(Mode::E164).to_string()
}

fn international(number: &PhoneNumber) -> String {
    number.format().mode(Mode::International).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(country: Country, texts: &[&str], result: &Expect) {
        let lines = texts.iter().map(|text| match Phone::parse(text, country) {
            Ok(phone) => {
                format!("{text} = {} = {} | {}\n", phone.e164().unwrap_or("-"), phone.formatted(), phone.search_digits().join(" "))
            }
            Err(error) => format!("{text} = error: {error}\n"),
        });
        result.assert_eq(&lines.collect::<String>());
    }

    #[test]
    fn reads_ukrainian_numbers_however_written() {
        check(
            Country::UKRAINE,
            &["0501234567", "380501234567", "+38 (050) 123-45-67", "8 050 123 45 67", "00 48 512345678", "тел. 050 123 45 67"],
            &expect![[r#"
                0501234567 = +380501234567 = +380 50 123 4567 | 380501234567
                380501234567 = +380501234567 = +380 50 123 4567 | 380501234567
                +38 (050) 123-45-67 = +380501234567 = +380 50 123 4567 | 380501234567
                8 050 123 45 67 = +380501234567 = +380 50 123 4567 | 380501234567
                00 48 512345678 = +48512345678 = +48 512 345 678 | 48512345678 0048512345678
                тел. 050 123 45 67 = +380501234567 = +380 50 123 4567 | 380501234567
            "#]],
        );
    }

    #[test]
    fn reads_polish_and_russian_numbers_however_written() {
        check(
            Country::POLAND,
            &["512 345 678", "48512345678", "+48 512 345 678", "22 123 45 67"],
            &expect![[r#"
            512 345 678 = +48512345678 = +48 512 345 678 | 48512345678
            48512345678 = +48512345678 = +48 512 345 678 | 48512345678
            +48 512 345 678 = +48512345678 = +48 512 345 678 | 48512345678
            22 123 45 67 = +48221234567 = +48 22 123 45 67 | 48221234567
        "#]],
        );
        check(
            Country::RUSSIA,
            &["89123456789", "8 (912) 345-67-89", "+79123456789", "9123456789", "8 10 48 512345678", "+48 885 218 389"],
            &expect![[r#"
                89123456789 = +79123456789 = +7 912 345-67-89 | 79123456789 89123456789
                8 (912) 345-67-89 = +79123456789 = +7 912 345-67-89 | 79123456789 89123456789
                +79123456789 = +79123456789 = +7 912 345-67-89 | 79123456789 89123456789
                9123456789 = +79123456789 = +7 912 345-67-89 | 79123456789 89123456789
                8 10 48 512345678 = +48512345678 = +48 512 345 678 | 48512345678 81048512345678
                +48 885 218 389 = +48885218389 = +48 885 218 389 | 48885218389
            "#]],
        );
    }

    #[test]
    fn keeps_what_no_network_knows() {
        check(
            Country::POLAND,
            &["112", "wew. 4512", "12", "mama"],
            &expect![[r#"
            112 = - = 112 | 112
            wew. 4512 = - = wew. 4512 | 4512
            12 = error: a telephone number has at least three digits
            mama = error: a telephone number has at least three digits
        "#]],
        );
    }
}
