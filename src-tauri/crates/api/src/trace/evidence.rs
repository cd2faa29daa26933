//! How strongly a file speaks for one export, in bits: ten of them are a thousand to one.
//!
//! Decoys speak by their numbers, and by their names where numbers were dropped; the writing of all numbers speaks as far
//! as it agrees better than by chance. Nothing speaks against an export: rows may be gone, numbers written anew. A long list
//! of strangers meets some decoys by chance, so all that counts is how many more it meets than that: nobody is accused
//! for a file that is long.

use crate::export::{
    decoy::Decoy,
    marker::{Marker, gaps},
};
use kartoteka_domain::text::{digits, fold};
use std::collections::{HashMap, HashSet};

/// Digits from the end by which two numbers are the same, with the country code or without.
const TELLING: usize = 9;
/// So many numbers have these digits. No network assigns those of decoys, but numbers of contracts or taxes may end alike.
const NUMBERS: f64 = 1e9;
/// As many people share a first and a family name as one in this many, at least.
const NAMESAKES: f64 = 20_000.0;
/// And a day of birth as one in this many of these.
const BIRTHDAYS: f64 = 18_000.0;
/// How much must speak for an export before it is believed: that a file is none of ours is more likely by far.
const DOUBT_BITS: f64 = 10.0;
/// Longer cells are notes, not names.
const LONGEST_NAME: usize = 60;

/// How often decoys are met: by their number, by name and day of birth, by name alone.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Strangers {
    numbers: f64,
    born: f64,
    named: f64,
}

/// What a file says, in the form in which it is compared with every export.
pub(super) struct Clues {
    /// Each number once: its digits and its gaps, by the digits before them.
    phones: Vec<(String, Vec<(usize, char)>)>,
    /// Last digits of all numbers.
    endings: HashSet<String>,
    /// In which rows a word of a name stands.
    words: HashMap<String, Vec<usize>>,
    /// Days in each row, whatever the order of day, month and year.
    days: Vec<HashSet<[u32; 3]>>,
}

impl Clues {
    /// What can be compared of the cells of a file.
    pub(super) fn of(cells: &[Vec<String>]) -> Self {
        let (mut seen, mut phones, mut words, mut days) = (HashSet::new(), Vec::new(), HashMap::<String, Vec<usize>>::new(), Vec::new());
        for (row, cells) in cells.iter().enumerate() {
            for phone in cells.iter().flat_map(|cell| numbers(cell)) {
                if seen.insert(digits(phone)) {
                    phones.push((digits(phone), gaps(phone).into_iter().map(|(place, _, sign)| (place, sign)).collect()));
                }
            }
            let names = cells.iter().filter(|cell| cell.chars().count() <= LONGEST_NAME);
            for word in names.flat_map(|cell| fold(cell).split(' ').map(str::to_owned).collect::<Vec<_>>()) {
                words.entry(word).or_default().push(row);
            }
            days.push(cells.iter().filter_map(|cell| day(cell)).collect());
        }
        let endings = phones.iter().map(|(digits, _)| ending(digits)).collect();
        Self { phones, endings, words, days }
    }

    /// How strongly the file speaks for the export of `marker`. `strangers` are invented people of no export.
    #[allow(clippy::cast_precision_loss, reason = "counts of rows and decoys")]
    pub(super) fn bits(&self, marker: &Marker, strangers: &Strangers) -> f64 {
        let (hits, decoys) = (self.hits(marker.decoys()), marker.decoys().len() as f64);
        let (numbers, rows) = (self.endings.len() as f64, self.days.len() as f64);
        surprise(hits.numbers, decoys, (numbers / NUMBERS).max(strangers.numbers))
            + surprise(hits.born, decoys, (rows / NAMESAKES / BIRTHDAYS).max(strangers.born))
            + surprise(hits.named, decoys - hits.born, (rows / NAMESAKES).max(strangers.named))
            + self.writing_bits(marker)
    }

    /// How often invented people of no export are met in the file.
    #[allow(clippy::cast_precision_loss, reason = "a count of decoys")]
    pub(super) fn meets(&self, strangers: &[Decoy]) -> Strangers {
        let (hits, all) = (self.hits(strangers), strangers.len().max(1) as f64);
        Strangers { numbers: hits.numbers / all, born: hits.born / all, named: hits.named / all }
    }

    fn hits(&self, decoys: &[Decoy]) -> Strangers {
        let mut hits = Strangers::default();
        for decoy in decoys {
            let (rows, born) = (self.rows_of(&decoy.name.first, &decoy.name.last), day(&decoy.birthday));
            let same_day = |row: &usize| born.is_some_and(|born| self.days.get(*row).is_some_and(|days| days.contains(&born)));
            hits.numbers += f64::from(self.endings.contains(&ending(&digits(&decoy.phone))));
            hits.born += f64::from(rows.iter().any(same_day));
            hits.named += f64::from(!rows.is_empty() && !rows.iter().any(same_day));
        }
        hits
    }

    fn rows_of(&self, first: &str, last: &str) -> Vec<usize> {
        let rows = |name: &str| self.words.get(&fold(name)).map(Vec::as_slice).unwrap_or_default();
        let with_last: HashSet<_> = rows(last).iter().collect();
        rows(first).iter().filter(|row| with_last.contains(row)).copied().collect()
    }

    /// Each gap that agrees is worth up to a bit. By chance half of them do, which is worth nothing.
    fn writing_bits(&self, marker: &Marker) -> f64 {
        let (mut all, mut same) = (0_u32, 0_u32);
        for (digits, gaps) in self.phones.iter().filter(|(_, gaps)| !gaps.is_empty()) {
            let writing = marker.writing(digits);
            all += u32::try_from(gaps.len()).unwrap_or_default();
            same += u32::try_from(gaps.iter().filter(|(place, sign)| writing.gap(*place) == *sign).count()).unwrap_or_default();
        }
        surprise(f64::from(same), f64::from(all), 0.5)
    }
}

/// How strongly it speaks that `hits` of `all` were hit when each is hit by chance with the probability `chance`.
fn surprise(hits: f64, all: f64, chance: f64) -> f64 {
    let share = hits / all.max(1.0);
    if share <= chance {
        return 0.0;
    }
    let part = |share: f64, chance: f64| if share > 0.0 { share * (share / chance).log2() } else { 0.0 };
    // What the best share costs that could have been chosen afterwards.
    (all * (part(share, chance) + part(1.0 - share, 1.0 - chance)) - (all + 1.0).log2()).max(0.0)
}

/// How sure `bits` make that the file came from this one of `exports`, from 0 to 100.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a share of a hundred")]
pub(super) fn certainty(bits: f64, exports: usize) -> u8 {
    let against = (DOUBT_BITS + (exports.max(1) as f64).log2() - bits).exp2();
    let sure = 1.0 / (1.0 + against);
    // A hundred is kept for what nobody would call a chance any more.
    if against < 1e-6 { 100 } else { (sure * 100.0).floor().min(99.0) as u8 }
}

/// The telephone numbers of a cell; several may stand in one.
fn numbers(cell: &str) -> impl Iterator<Item = &str> {
    let parts = cell.split([',', ';', '\n', '/', '|']).map(str::trim);
    parts.filter(|part| (TELLING..=15).contains(&part.chars().filter(char::is_ascii_digit).count()) && day(part).is_none())
}

fn ending(digits: &str) -> String {
    let skipped = digits.chars().count().saturating_sub(TELLING);
    digits.chars().skip(skipped).collect()
}

/// The numbers of a date in ascending order, so that every way to write it is the same.
fn day(cell: &str) -> Option<[u32; 3]> {
    let numbers: Result<Vec<u32>, _> = cell.split(['-', '.', '/', ' ']).filter(|part| !part.is_empty()).take(4).map(str::parse).collect();
    let mut numbers: [u32; 3] = numbers.ok()?.try_into().ok()?;
    numbers.sort_unstable();
    let [day, month, year] = numbers;
    ((1..=31).contains(&day) && month <= 31 && (1900..2200).contains(&year)).then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::{Country, Phone};
    use std::sync::LazyLock;

    struct Made {
        marker: Marker,
        cells: Vec<Vec<String>>,
    }

    /// A file of invented clients with its decoys, as an export writes it.
    fn made(clients: usize) -> Made {
        let marker = Marker::make(Country::UKRAINE, clients).unwrap();
        let clients = kartoteka_exchange::people::generate(clients, 1).map(|draft| {
            let phone = Phone::parse(&draft.phones[0], Country::UKRAINE).unwrap().formatted();
            vec![draft.last_name, draft.first_name, marker.write_phone(&phone), draft.birthday]
        });
        let decoys = marker.decoys().iter().map(|Decoy { name, phone, birthday }| {
            vec![name.last.clone(), name.first.clone(), marker.write_phone(phone), birthday.clone()]
        });
        let cells = decoys.chain(clients).collect();
        Made { marker, cells }
    }

    fn sure(cells: &[Vec<String>], marker: &Marker) -> u8 {
        sure_of(&Clues::of(cells), marker)
    }

    fn sure_of(clues: &Clues, marker: &Marker) -> u8 {
        static STRANGERS: LazyLock<Vec<Decoy>> = LazyLock::new(|| Decoy::strangers(Country::UKRAINE));
        certainty(clues.bits(marker, &clues.meets(&STRANGERS)), 100)
    }

    fn column(cells: &[Vec<String>], columns: &[usize]) -> Vec<Vec<String>> {
        cells.iter().map(|row| columns.iter().map(|column| row[*column].clone()).collect()).collect()
    }

    #[test]
    fn a_whole_file_is_recognised_and_takes_no_other_for_itself() {
        let (mine, other) = (made(500), made(500));
        assert_eq!(sure(&mine.cells, &mine.marker), 100);
        assert!(sure(&mine.cells, &other.marker) < 5);
    }

    #[test]
    fn thirty_rows_without_a_decoy_are_recognised_by_the_writing_of_their_numbers() {
        let mine = made(500);
        let rows = &mine.cells[100..130];
        assert_eq!(sure(rows, &mine.marker), 100);
        assert!((0..50).all(|_| sure(rows, &made(1).marker) < 50));
    }

    #[test]
    fn numbers_written_anew_are_recognised_by_the_decoys() {
        let mine = made(500);
        let plain: Vec<Vec<String>> = mine.cells.iter().map(|row| vec![digits(&row[2])]).collect();
        assert_eq!(sure(&plain, &mine.marker), 100);
        let at_home: Vec<Vec<String>> = mine.cells.iter().map(|row| vec![digits(&row[2]).split_at(2).1.to_owned()]).collect();
        assert_eq!(sure(&at_home, &mine.marker), 100);
    }

    #[test]
    fn names_and_birthdays_alone_are_recognised() {
        let mine = made(2_000);
        let cells: Vec<Vec<String>> = column(&mine.cells, &[0, 1, 3])
            .into_iter()
            .map(|row| vec![format!("{} {}", row[1], row[0]).to_uppercase(), row[2].split('-').rev().collect::<Vec<_>>().join(".")])
            .collect();
        assert_eq!(sure(&cells, &mine.marker), 100);
        assert!(sure(&cells, &made(2_000).marker) < 50);
    }

    #[test]
    fn a_list_of_somebody_else_is_no_export_of_ours() {
        let foreign: Vec<Vec<String>> = kartoteka_exchange::people::generate(5_000, 9)
            .map(|draft| vec![draft.first_name, draft.last_name, draft.phones[0].clone(), draft.birthday])
            .collect();
        assert!((0..20).all(|_| sure(&foreign, &made(500).marker) < 50));
    }

    /// Lists of other people, of so many rows: with names, telephone numbers and days of birth, and one with the numbers of
    /// contracts and taxes besides, which have the length of telephone numbers.
    fn foreign(rows: usize) -> [Clues; 2] {
        let mut number = 1_u64;
        let mut numbers = move || {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            format!("{:010}", (number >> 24) % 10_000_000_000)
        };
        let people: Vec<Vec<String>> = kartoteka_exchange::people::generate(rows, 77)
            .map(|draft| vec![draft.first_name, draft.last_name, draft.phones[0].clone(), draft.birthday])
            .collect();
        let contracts: Vec<Vec<String>> = people.iter().map(|row| row.iter().cloned().chain([numbers(), numbers()]).collect()).collect();
        [Clues::of(&people), Clues::of(&contracts)]
    }

    #[test]
    fn no_list_however_long_accuses_an_export_however_large() {
        for rows in [1_000, 20_000] {
            for clues in foreign(rows) {
                for clients in [50, 10_000, 100_000] {
                    let most = (0..5).map(|_| sure_of(&clues, &Marker::make(Country::UKRAINE, clients).unwrap())).max();
                    assert!(most < Some(50), "{rows} rows, {clients} clients: {most:?}");
                }
            }
        }
    }

    /// A measurement, run by hand: `cargo test --release -p kartoteka-api accused -- --ignored --nocapture`.
    #[test]
    #[ignore = "it takes a minute"]
    fn hardly_anybody_is_accused_by_lists_of_strangers() {
        for rows in [1_000, 100_000] {
            for (list, clues) in foreign(rows).iter().enumerate() {
                for clients in [50, 1_000, 10_000, 100_000] {
                    let judged: Vec<u8> = (0..20).map(|_| sure_of(clues, &Marker::make(Country::UKRAINE, clients).unwrap())).collect();
                    let accused = judged.iter().filter(|sure| **sure >= 50).count();
                    println!("{rows} rows, list {list}, exports of {clients}: {accused} of 20 accused, {:?} at most", judged.iter().max());
                    assert_eq!(accused, 0);
                }
            }
        }
    }

    #[test]
    fn a_date_is_the_same_however_written() {
        assert_eq!(day("1990-05-12"), day("12.05.1990"));
        assert_eq!(day("5/12/1990"), Some([5, 12, 1990]));
        assert_eq!((day("+380 50 123"), day("--05-12"), day("")), (None, None, None));
    }
}
