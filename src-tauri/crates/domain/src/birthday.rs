//! Birthdays, with or without the year.

use std::fmt;

/// A day of birth; people often tell the day and keep the year to themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Birthday {
    year: Option<u16>,
    month: u8,
    day: u8,
}

/// The text is no day of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a birthday looks like 31.12.1990 or 31.12")]
pub struct BirthdayError;

impl Birthday {
    /// A birthday on `day` of `month`.
    ///
    /// # Errors
    /// When no such day exists, or the year is not between 1900 and 2100.
    pub fn new(year: Option<u16>, month: u8, day: u8) -> Result<Self, BirthdayError> {
        let leap = year.is_none_or(|y| y.is_multiple_of(4) && (!y.is_multiple_of(100) || y.is_multiple_of(400)));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return Err(BirthdayError),
        };
        if day == 0 || day > days || year.is_some_and(|y| !(1900..=2100).contains(&y)) {
            return Err(BirthdayError);
        }
        Ok(Self { year, month, day })
    }

    /// Reads `1990-12-31`, `--12-31`, `19901231`, `31.12.1990`, `31/12/1990`, `31.12` or `31.12.90`;
    /// a time after the date is ignored. The order day before month is that of our countries;
    /// [`Self::parse_month_first`] reads the American one.
    ///
    /// # Errors
    /// When the text is no such date.
    pub fn parse(text: &str) -> Result<Self, BirthdayError> {
        Self::read(text, false)
    }

    /// Reads as [`Self::parse`] does, but `12/31/1990` has the month first.
    ///
    /// # Errors
    /// When the text is no such date.
    pub fn parse_month_first(text: &str) -> Result<Self, BirthdayError> {
        Self::read(text, true)
    }

    fn read(text: &str, month_first: bool) -> Result<Self, BirthdayError> {
        let date = text.trim().split([' ', 'T']).next().unwrap_or_default();
        let number = |part: &str| part.parse::<u16>().map_err(|_| BirthdayError);
        let small = |part: &str| part.parse::<u8>().map_err(|_| BirthdayError);
        if let Some(rest) = date.strip_prefix("--") {
            let (month, day) = rest.split_once('-').or_else(|| rest.split_at_checked(2)).ok_or(BirthdayError)?;
            return Self::new(None, small(month)?, small(day)?);
        }
        if date.len() == 8 && date.bytes().all(|b| b.is_ascii_digit()) {
            let (year, rest) = date.split_at_checked(4).ok_or(BirthdayError)?;
            let (month, day) = rest.split_at_checked(2).ok_or(BirthdayError)?;
            return Self::new(Some(number(year)?), small(month)?, small(day)?);
        }
        let parts: Vec<&str> = date.trim_end_matches('.').split(['-', '.', '/']).collect();
        match *parts.as_slice() {
            [year, month, day] if year.len() == 4 => Self::new(Some(number(year)?), small(month)?, small(day)?),
            [month, day, year] if month_first => Self::new(Some(full_year(number(year)?)), small(month)?, small(day)?),
            [day, month, year] => Self::new(Some(full_year(number(year)?)), small(month)?, small(day)?),
            [month, day] if month_first => Self::new(None, small(month)?, small(day)?),
            [day, month] => Self::new(None, small(month)?, small(day)?),
            _ => Err(BirthdayError),
        }
    }

    /// The year, if told.
    #[must_use]
    pub fn year(self) -> Option<u16> {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }
}

/// Two-digit years are of living people: 27 and more are of the last century.
fn full_year(year: u16) -> u16 {
    match year {
        0..=26 => 2000 + year,
        27..=99 => 1900 + year,
        _ => year,
    }
}

impl fmt::Display for Birthday {
    /// ISO 8601: `1990-12-31`, or `--12-31` without a year (RFC 6350).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(f, "--{:02}-{:02}", self.month, self.day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(text: &str, result: &Expect) {
        result.assert_eq(&match Birthday::parse(text) {
            Ok(day) => day.to_string(),
            Err(error) => format!("error: {error}"),
        });
    }

    #[test]
    fn reads_the_ways_people_write_dates() {
        check("31.12.1990", &expect!["1990-12-31"]);
        check("1990-12-31 00:00:00", &expect!["1990-12-31"]);
        check("19901231", &expect!["1990-12-31"]);
        check("1/2/85", &expect!["1985-02-01"]);
        check("--09-01", &expect!["--09-01"]);
        check("29.02", &expect!["--02-29"]);
    }

    #[test]
    fn refuses_days_that_no_calendar_has() {
        check("29.02.1991", &expect!["error: a birthday looks like 31.12.1990 or 31.12"]);
        check("31.04.1990", &expect!["error: a birthday looks like 31.12.1990 or 31.12"]);
        check("soon", &expect!["error: a birthday looks like 31.12.1990 or 31.12"]);
    }
}
