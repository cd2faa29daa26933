//! Public holidays of the countries people here work in, as days a business may want to be closed on.
//!
//! The days themselves, not the weekdays some countries give in their place. What depends on the moon and is announced anew
//! each year is not told.

use crate::{Country, Day};
use jiff::civil::{Date, Weekday};

/// How to find the day of a holiday in a year.
#[derive(Debug, Clone, Copy)]
enum On {
    /// Always on this day: month, day.
    Date(i8, i8),
    /// So many days after Easter of the western churches.
    Easter(i64),
    /// So many days after Easter of the eastern churches.
    EastEaster(i64),
    /// The nth such weekday of a month; -1 is the last.
    Nth(i8, i8, Weekday),
    /// The last Monday before this day: month, day.
    MondayBefore(i8, i8),
}

use On::{Date as Fixed, EastEaster, Easter, MondayBefore, Nth};

/// The name of a holiday in message ids, and its day. Of two on one day the first is told.
type Table = &'static [(&'static str, On)];

const UKRAINE: Table = &[
    ("new-year", Fixed(1, 1)),
    ("womens-day", Fixed(3, 8)),
    ("easter", EastEaster(0)),
    ("pentecost", EastEaster(49)),
    ("labour-day", Fixed(5, 1)),
    ("remembrance-and-victory-day", Fixed(5, 8)),
    ("constitution-day", Fixed(6, 28)),
    ("statehood-day", Fixed(7, 15)),
    ("independence-day", Fixed(8, 24)),
    ("defenders-day", Fixed(10, 1)),
    ("christmas", Fixed(12, 25)),
];

const POLAND: Table = &[
    ("new-year", Fixed(1, 1)),
    ("epiphany", Fixed(1, 6)),
    ("easter", Easter(0)),
    ("easter-monday", Easter(1)),
    ("pentecost", Easter(49)),
    ("corpus-christi", Easter(60)),
    ("labour-day", Fixed(5, 1)),
    ("constitution-day", Fixed(5, 3)),
    ("assumption", Fixed(8, 15)),
    ("all-saints", Fixed(11, 1)),
    ("independence-day", Fixed(11, 11)),
    ("christmas-eve", Fixed(12, 24)),
    ("christmas", Fixed(12, 25)),
    ("second-christmas-day", Fixed(12, 26)),
];

const RUSSIA: Table = &[
    ("new-year", Fixed(1, 1)),
    ("new-year", Fixed(1, 2)),
    ("new-year", Fixed(1, 3)),
    ("new-year", Fixed(1, 4)),
    ("new-year", Fixed(1, 5)),
    ("new-year", Fixed(1, 6)),
    ("christmas", Fixed(1, 7)),
    ("new-year", Fixed(1, 8)),
    ("defenders-day", Fixed(2, 23)),
    ("womens-day", Fixed(3, 8)),
    ("labour-day", Fixed(5, 1)),
    ("victory-day", Fixed(5, 9)),
    ("national-day", Fixed(6, 12)),
    ("unity-day", Fixed(11, 4)),
];

const BRITAIN: Table = &[
    ("new-year", Fixed(1, 1)),
    ("good-friday", Easter(-2)),
    ("easter-monday", Easter(1)),
    ("bank-holiday", Nth(5, 1, Weekday::Monday)),
    ("bank-holiday", Nth(5, -1, Weekday::Monday)),
    ("bank-holiday", Nth(8, -1, Weekday::Monday)),
    ("christmas", Fixed(12, 25)),
    ("second-christmas-day", Fixed(12, 26)),
];

const IRELAND: Table = &[
    ("new-year", Fixed(1, 1)),
    ("bank-holiday", Nth(2, 1, Weekday::Monday)),
    ("saint-patricks-day", Fixed(3, 17)),
    ("easter-monday", Easter(1)),
    ("bank-holiday", Nth(5, 1, Weekday::Monday)),
    ("bank-holiday", Nth(6, 1, Weekday::Monday)),
    ("bank-holiday", Nth(8, 1, Weekday::Monday)),
    ("bank-holiday", Nth(10, -1, Weekday::Monday)),
    ("christmas", Fixed(12, 25)),
    ("second-christmas-day", Fixed(12, 26)),
];

const AMERICA: Table = &[
    ("new-year", Fixed(1, 1)),
    ("martin-luther-king-day", Nth(1, 3, Weekday::Monday)),
    ("presidents-day", Nth(2, 3, Weekday::Monday)),
    ("memorial-day", Nth(5, -1, Weekday::Monday)),
    ("juneteenth", Fixed(6, 19)),
    ("independence-day", Fixed(7, 4)),
    ("labour-day", Nth(9, 1, Weekday::Monday)),
    ("columbus-day", Nth(10, 2, Weekday::Monday)),
    ("veterans-day", Fixed(11, 11)),
    ("thanksgiving", Nth(11, 4, Weekday::Thursday)),
    ("christmas", Fixed(12, 25)),
];

const CANADA: Table = &[
    ("new-year", Fixed(1, 1)),
    ("good-friday", Easter(-2)),
    ("victoria-day", MondayBefore(5, 25)),
    ("national-day", Fixed(7, 1)),
    ("labour-day", Nth(9, 1, Weekday::Monday)),
    ("reconciliation-day", Fixed(9, 30)),
    ("thanksgiving", Nth(10, 2, Weekday::Monday)),
    ("remembrance-day", Fixed(11, 11)),
    ("christmas", Fixed(12, 25)),
    ("second-christmas-day", Fixed(12, 26)),
];

const GERMANY: Table = &[
    ("new-year", Fixed(1, 1)),
    ("good-friday", Easter(-2)),
    ("easter-monday", Easter(1)),
    ("ascension", Easter(39)),
    ("whit-monday", Easter(50)),
    ("labour-day", Fixed(5, 1)),
    ("unity-day", Fixed(10, 3)),
    ("christmas", Fixed(12, 25)),
    ("second-christmas-day", Fixed(12, 26)),
];

const CZECHIA: Table = &[
    ("new-year", Fixed(1, 1)),
    ("good-friday", Easter(-2)),
    ("easter-monday", Easter(1)),
    ("labour-day", Fixed(5, 1)),
    ("victory-day", Fixed(5, 8)),
    ("cyril-and-methodius", Fixed(7, 5)),
    ("jan-hus-day", Fixed(7, 6)),
    ("statehood-day", Fixed(9, 28)),
    ("independence-day", Fixed(10, 28)),
    ("freedom-day", Fixed(11, 17)),
    ("christmas-eve", Fixed(12, 24)),
    ("christmas", Fixed(12, 25)),
    ("second-christmas-day", Fixed(12, 26)),
];

const SLOVAKIA: Table = &[
    ("new-year", Fixed(1, 1)),
    ("epiphany", Fixed(1, 6)),
    ("good-friday", Easter(-2)),
    ("easter-monday", Easter(1)),
    ("labour-day", Fixed(5, 1)),
    ("victory-day", Fixed(5, 8)),
    ("cyril-and-methodius", Fixed(7, 5)),
    ("national-uprising-day", Fixed(8, 29)),
    ("constitution-day", Fixed(9, 1)),
    ("our-lady-of-sorrows", Fixed(9, 15)),
    ("all-saints", Fixed(11, 1)),
    ("freedom-day", Fixed(11, 17)),
    ("christmas-eve", Fixed(12, 24)),
    ("christmas", Fixed(12, 25)),
    ("second-christmas-day", Fixed(12, 26)),
];

const LITHUANIA: Table = &[
    ("new-year", Fixed(1, 1)),
    ("state-restoration-day", Fixed(2, 16)),
    ("independence-restoration-day", Fixed(3, 11)),
    ("easter", Easter(0)),
    ("easter-monday", Easter(1)),
    ("labour-day", Fixed(5, 1)),
    ("mothers-day", Nth(5, 1, Weekday::Sunday)),
    ("fathers-day", Nth(6, 1, Weekday::Sunday)),
    ("midsummer-day", Fixed(6, 24)),
    ("statehood-day", Fixed(7, 6)),
    ("assumption", Fixed(8, 15)),
    ("all-saints", Fixed(11, 1)),
    ("all-souls", Fixed(11, 2)),
    ("christmas-eve", Fixed(12, 24)),
    ("christmas", Fixed(12, 25)),
    ("second-christmas-day", Fixed(12, 26)),
];

const LATVIA: Table = &[
    ("new-year", Fixed(1, 1)),
    ("good-friday", Easter(-2)),
    ("easter", Easter(0)),
    ("easter-monday", Easter(1)),
    ("labour-day", Fixed(5, 1)),
    ("independence-restoration-day", Fixed(5, 4)),
    ("mothers-day", Nth(5, 2, Weekday::Sunday)),
    ("midsummer-eve", Fixed(6, 23)),
    ("midsummer-day", Fixed(6, 24)),
    ("independence-day", Fixed(11, 18)),
    ("christmas-eve", Fixed(12, 24)),
    ("christmas", Fixed(12, 25)),
    ("second-christmas-day", Fixed(12, 26)),
    ("new-years-eve", Fixed(12, 31)),
];

const ESTONIA: Table = &[
    ("new-year", Fixed(1, 1)),
    ("independence-day", Fixed(2, 24)),
    ("good-friday", Easter(-2)),
    ("easter", Easter(0)),
    ("pentecost", Easter(49)),
    ("labour-day", Fixed(5, 1)),
    ("victory-day", Fixed(6, 23)),
    ("midsummer-day", Fixed(6, 24)),
    ("independence-restoration-day", Fixed(8, 20)),
    ("christmas-eve", Fixed(12, 24)),
    ("christmas", Fixed(12, 25)),
    ("second-christmas-day", Fixed(12, 26)),
];

const MOLDOVA: Table = &[
    ("new-year", Fixed(1, 1)),
    ("christmas", Fixed(1, 7)),
    ("christmas", Fixed(1, 8)),
    ("womens-day", Fixed(3, 8)),
    ("easter", EastEaster(0)),
    ("easter-monday", EastEaster(1)),
    ("memorial-easter", EastEaster(8)),
    ("labour-day", Fixed(5, 1)),
    ("victory-day", Fixed(5, 9)),
    ("childrens-day", Fixed(6, 1)),
    ("independence-day", Fixed(8, 27)),
    ("language-day", Fixed(8, 31)),
    ("christmas", Fixed(12, 25)),
];

const ROMANIA: Table = &[
    ("new-year", Fixed(1, 1)),
    ("new-year", Fixed(1, 2)),
    ("epiphany", Fixed(1, 6)),
    ("saint-johns-day", Fixed(1, 7)),
    ("union-day", Fixed(1, 24)),
    ("good-friday", EastEaster(-2)),
    ("easter", EastEaster(0)),
    ("easter-monday", EastEaster(1)),
    ("pentecost", EastEaster(49)),
    ("whit-monday", EastEaster(50)),
    ("labour-day", Fixed(5, 1)),
    ("childrens-day", Fixed(6, 1)),
    ("assumption", Fixed(8, 15)),
    ("saint-andrews-day", Fixed(11, 30)),
    ("national-day", Fixed(12, 1)),
    ("christmas", Fixed(12, 25)),
    ("second-christmas-day", Fixed(12, 26)),
];

const GEORGIA: Table = &[
    ("new-year", Fixed(1, 1)),
    ("new-year", Fixed(1, 2)),
    ("christmas", Fixed(1, 7)),
    ("epiphany", Fixed(1, 19)),
    ("mothers-day", Fixed(3, 3)),
    ("womens-day", Fixed(3, 8)),
    ("unity-day", Fixed(4, 9)),
    ("good-friday", EastEaster(-2)),
    ("holy-saturday", EastEaster(-1)),
    ("easter", EastEaster(0)),
    ("easter-monday", EastEaster(1)),
    ("victory-day", Fixed(5, 9)),
    ("saint-andrews-day", Fixed(5, 12)),
    ("independence-day", Fixed(5, 26)),
    ("assumption", Fixed(8, 28)),
    ("svetitskhovloba", Fixed(10, 14)),
    ("saint-georges-day", Fixed(11, 23)),
];

const KAZAKHSTAN: Table = &[
    ("new-year", Fixed(1, 1)),
    ("new-year", Fixed(1, 2)),
    ("christmas", Fixed(1, 7)),
    ("womens-day", Fixed(3, 8)),
    ("nauryz", Fixed(3, 21)),
    ("nauryz", Fixed(3, 22)),
    ("nauryz", Fixed(3, 23)),
    ("unity-day", Fixed(5, 1)),
    ("defenders-day", Fixed(5, 7)),
    ("victory-day", Fixed(5, 9)),
    ("capital-day", Fixed(7, 6)),
    ("constitution-day", Fixed(8, 30)),
    ("republic-day", Fixed(10, 25)),
    ("independence-day", Fixed(12, 16)),
];

/// The tables, by ISO 3166 code of their country.
const TABLES: [(&str, Table); 17] = [
    ("UA", UKRAINE),
    ("PL", POLAND),
    ("RU", RUSSIA),
    ("GB", BRITAIN),
    ("IE", IRELAND),
    ("US", AMERICA),
    ("CA", CANADA),
    ("DE", GERMANY),
    ("CZ", CZECHIA),
    ("SK", SLOVAKIA),
    ("LT", LITHUANIA),
    ("LV", LATVIA),
    ("EE", ESTONIA),
    ("MD", MOLDOVA),
    ("RO", ROMANIA),
    ("GE", GEORGIA),
    ("KZ", KAZAKHSTAN),
];

/// The public holidays of a country in a year, in order, each day once: the day, and the name in message ids. Of a country or
/// a year whose holidays are not known, none.
#[must_use]
pub fn holidays(country: Country, year: i16) -> Vec<(Day, &'static str)> {
    let table = TABLES.iter().find(|(code, _)| *code == country.code()).map(|(_, table)| *table).unwrap_or_default();
    let days = table.iter().filter_map(|(name, on)| Some((on.day(year)?, *name)));
    let mut holidays: Vec<(Day, &'static str)> = days.collect();
    holidays.sort_by_key(|(day, _)| *day);
    holidays.dedup_by_key(|(day, _)| *day);
    holidays
}

/// Every name that [`holidays`] tells, each once.
#[must_use]
pub fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = TABLES.iter().flat_map(|(_, table)| table.iter().map(|(name, _)| *name)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

impl On {
    fn day(self, year: i16) -> Option<Day> {
        if !(1900..=2199).contains(&year) {
            return None;
        }
        match self {
            Self::Date(month, day) => Date::new(year, month, day).ok().map(Day::of),
            Self::Easter(after) => Some(easter(year)?.plus(after)),
            Self::EastEaster(after) => Some(eastern_easter(year)?.plus(after)),
            Self::Nth(month, nth, weekday) => Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok().map(Day::of),
            Self::MondayBefore(month, day) => {
                let before = Day::of(Date::new(year, month, day).ok()?).plus(-1);
                Some(before.plus(-i64::try_from(before.weekday()).ok()?))
            }
        }
    }
}

/// Easter of the western churches, by the "anonymous Gregorian algorithm" (Meeus, Jones, Butcher).
fn easter(year: i16) -> Option<Day> {
    let year = i64::from(year);
    let (golden, century, of_century) = (year % 19, year / 100, year % 100);
    let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let correction = (golden + 11 * epact + 22 * to_sunday) / 451;
    since_march(year, epact + to_sunday - 7 * correction + 22)
}

/// Easter of the eastern churches, by Meeus's Julian algorithm, on the calendar in use.
fn eastern_easter(year: i16) -> Option<Day> {
    let year = i64::from(year);
    let full_moon = (19 * (year % 19) + 15) % 30;
    let to_sunday = (2 * (year % 4) + 4 * (year % 7) - full_moon + 34) % 7;
    let behind = year / 100 - year / 400 - 2;
    since_march(year, full_moon + to_sunday + 22 + behind)
}

/// The day that would be this one of March, were March long enough.
fn since_march(year: i64, day: i64) -> Option<Day> {
    Some(Day::of(Date::new(i16::try_from(year).ok()?, 3, 1).ok()?).plus(day - 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(country: Country, year: i16, expected: Expect) {
        let told: Vec<String> =
            holidays(country, year).iter().map(|(day, name)| format!("{} {name}", day.date().strftime("%m-%d"))).collect();
        expected.assert_eq(&told.join(", "));
    }

    #[test]
    fn easter_falls_as_the_churches_say() {
        // Both lists as the churches publish them.
        let western = [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25")];
        let eastern = [(2024, "2024-05-05"), (2025, "2025-04-20"), (2026, "2026-04-12"), (2027, "2027-05-02"), (2100, "2100-05-02")];
        for (year, day) in western {
            assert_eq!(easter(year).unwrap().to_string(), day);
        }
        for (year, day) in eastern {
            assert_eq!(eastern_easter(year).unwrap().to_string(), day);
        }
    }

    #[test]
    fn ukraine_keeps_eastern_easter_and_christmas_in_december() {
        check(
            Country::UKRAINE,
            2026,
            expect![
                "01-01 new-year, 03-08 womens-day, 04-12 easter, 05-01 labour-day, 05-08 remembrance-and-victory-day, 05-31 pentecost, 06-28 constitution-day, 07-15 statehood-day, 08-24 independence-day, 10-01 defenders-day, 12-25 christmas"
            ],
        );
    }

    #[test]
    fn poland_keeps_western_easter() {
        check(
            Country::POLAND,
            2026,
            expect![
                "01-01 new-year, 01-06 epiphany, 04-05 easter, 04-06 easter-monday, 05-01 labour-day, 05-03 constitution-day, 05-24 pentecost, 06-04 corpus-christi, 08-15 assumption, 11-01 all-saints, 11-11 independence-day, 12-24 christmas-eve, 12-25 christmas, 12-26 second-christmas-day"
            ],
        );
    }

    #[test]
    fn weekdays_of_months_are_counted() {
        let day = |code, name: &str| {
            let holidays = holidays(Country::parse(code).unwrap(), 2026);
            holidays.into_iter().filter(|(_, known)| *known == name).map(|(day, _)| day.to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(day("GB", "bank-holiday"), "2026-05-04 2026-05-25 2026-08-31");
        assert_eq!(day("US", "thanksgiving"), "2026-11-26");
        assert_eq!(day("CA", "victoria-day"), "2026-05-18");
    }

    #[test]
    fn of_two_holidays_on_one_day_one_is_told_and_far_years_have_none() {
        for country in Country::ALL {
            let days: Vec<Day> = holidays(country, 2027).into_iter().map(|(day, _)| day).collect();
            assert!(days.is_sorted_by(|one, next| one < next), "{}", country.code());
            assert!(holidays(country, 2300).is_empty());
        }
    }
}
