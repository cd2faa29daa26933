//! Birthdays as files write them: also with the month first, with its name, and as day numbers of Excel.

use kartoteka_domain::Birthday;

/// Which number of `1/2/1990` is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// As our countries write.
    DayFirst,
    /// As America and the contact lists of Outlook write.
    MonthFirst,
}

/// The months as dates write them, in Ukrainian, Polish, Russian and English.
const MONTHS: [&str; 12] = [
    "січня січень січ stycznia styczeń sty января январь янв january jan",
    "лютого лютий лют lutego luty lut февраля февраль фев february feb",
    "березня березень бер marca marzec mar марта март мар march",
    "квітня квітень кві kwietnia kwiecień kwi апреля апрель апр april apr",
    "травня травень тра maja maj мая май may",
    "червня червень чер czerwca czerwiec cze июня июнь июн june jun",
    "липня липень лип lipca lipiec lip июля июль июл july jul",
    "серпня серпень сер sierpnia sierpień sie августа август авг august aug",
    "вересня вересень вер września wrzesień wrz сентября сентябрь сен september sept sep",
    "жовтня жовтень жов października październik paź октября октябрь окт october oct",
    "листопада листопад лис listopada listopad lis ноября ноябрь ноя november nov",
    "грудня грудень гру grudnia grudzień gru декабря декабрь дек december dec",
];

/// Day numbers of Excel that people now living are born on: 1927 to 2064. Four digits would be a year.
const SERIALS: std::ops::RangeInclusive<u32> = 10_000..=60_000;

/// The order of a column: numbers above twelve tell it, else the layout.
pub(crate) fn order<'a>(cells: impl Iterator<Item = &'a str>, outlook: bool) -> Order {
    let (mut day_first, mut month_first) = (0_usize, 0_usize);
    for (first, second) in cells.filter_map(leading_numbers) {
        day_first += usize::from(first > 12 && second <= 12);
        month_first += usize::from(second > 12 && first <= 12);
    }
    if month_first > day_first || (outlook && day_first == 0) { Order::MonthFirst } else { Order::DayFirst }
}

/// The first two of the three numbers of `12/31/1990`.
fn leading_numbers(cell: &str) -> Option<(u16, u16)> {
    let mut parts = cell.split([' ', 'T']).next()?.split(['/', '.', '-']);
    let mut small = || parts.next().filter(|part| part.len() <= 2)?.parse().ok();
    Some((small()?, small()?))
}

/// The birthday in a cell, if it holds one.
pub(crate) fn read(cell: &str, order: Order) -> Option<Birthday> {
    let text = cell.trim().trim_end_matches(|c: char| c.is_whitespace() || "рРгГr.".contains(c));
    let numeric = match order {
        Order::DayFirst => Birthday::parse(text),
        Order::MonthFirst => Birthday::parse_month_first(text),
    };
    numeric.ok().or_else(|| serial(text)).or_else(|| spoken(text))
}

/// `33238` or `33238,0`: days since the last day but one of 1899.
fn serial(text: &str) -> Option<Birthday> {
    let (days, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let whole = days.len() == 5 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let days: u32 = days.parse().ok().filter(|days| whole && SERIALS.contains(days))?;
    let (year, month, day) = civil(days);
    Birthday::new(Some(u16::try_from(year).ok()?), u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}

/// Year, month and day of an Excel day number (Howard Hinnant, "chrono-compatible low-level date
/// algorithms", `civil_from_days`; 693 899 days lie between 0000-03-01 and 1899-12-30).
fn civil(serial: u32) -> (u32, u32, u32) {
    let days = serial + 693_899;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (era * 400 + year_of_era + u32::from(month <= 2), month, day)
}

/// `31 грудня 1990 р.`, `May 5, 1990`, `5 maja`.
fn spoken(text: &str) -> Option<Birthday> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let name = words.iter().find(|word| word.starts_with(char::is_alphabetic))?;
    let index = MONTHS.iter().position(|names| names.split(' ').any(|month| month == *name))?;
    let mut numbers = words.iter().filter_map(|word| word.parse::<u16>().ok());
    let (first, second) = (numbers.next()?, numbers.next());
    if words.len() > 5 || numbers.next().is_some() {
        return None;
    }
    let (day, year) = if first > 31 { (second?, Some(first)) } else { (first, second) };
    Birthday::new(year, u8::try_from(index + 1).ok()?, u8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(order: Order, cells: &[&str], result: &Expect) {
        let line = |cell: &&str| format!("{cell} = {}\n", read(cell, order).map_or("-".to_owned(), |day| day.to_string()));
        result.assert_eq(&cells.iter().map(line).collect::<String>());
    }

    #[test]
    fn dates_are_read_however_written() {
        let cells = [
            "12.05.1990",
            "12.05.1990 р.",
            "12.05.1990г.",
            "1990-05-12T00:00:00",
            "31 грудня 1990 р.",
            "5 maja 1985",
            "7 июня",
            "8 marca 2001",
            "May 5, 1990",
            "10 paź 1977",
            "33005",
            "33005.0",
            "33005,5",
            "1990",
            "soon",
            "Марина 5",
            "99.99.1990",
        ];
        check(
            Order::DayFirst,
            &cells,
            &expect![[r#"
                12.05.1990 = 1990-05-12
                12.05.1990 р. = 1990-05-12
                12.05.1990г. = 1990-05-12
                1990-05-12T00:00:00 = 1990-05-12
                31 грудня 1990 р. = 1990-12-31
                5 maja 1985 = 1985-05-05
                7 июня = --06-07
                8 marca 2001 = 2001-03-08
                May 5, 1990 = 1990-05-05
                10 paź 1977 = 1977-10-10
                33005 = 1990-05-12
                33005.0 = 1990-05-12
                33005,5 = 1990-05-12
                1990 = -
                soon = -
                Марина 5 = -
                99.99.1990 = -
            "#]],
        );
    }

    #[test]
    fn america_has_the_month_first() {
        check(
            Order::MonthFirst,
            &["12/31/1990", "5/6/1985", "1990-12-31", "0/0/00"],
            &expect![[r#"
            12/31/1990 = 1990-12-31
            5/6/1985 = 1985-05-06
            1990-12-31 = 1990-12-31
            0/0/00 = -
        "#]],
        );
    }

    #[test]
    fn numbers_above_twelve_tell_the_order() {
        assert_eq!(order(["1/2/1990", "3/25/1990"].into_iter(), false), Order::MonthFirst);
        assert_eq!(order(["1/2/1990", "25/3/1990"].into_iter(), true), Order::DayFirst);
        assert_eq!(order(["1/2/1990"].into_iter(), true), Order::MonthFirst);
        assert_eq!(order(["1/2/1990", "1990-12-31"].into_iter(), false), Order::DayFirst);
    }
}
