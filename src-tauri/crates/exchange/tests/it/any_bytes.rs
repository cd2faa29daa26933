//! No bytes make the importer panic, and every draft it gives is a client everywhere.

use kartoteka_domain::{ClientDetails, Country};
use kartoteka_exchange::{Column, Delimiter, Encoding, Mapping, Sheet};
use proptest::prelude::*;
use std::path::Path;

/// Reads the bytes and asks everything that can be asked of the sheet.
fn walk(bytes: &[u8], encoding: Option<Encoding>, delimiter: Option<Delimiter>, by_hand: &Mapping) {
    let Ok(sheet) = Sheet::read(bytes, encoding, delimiter) else { return };
    let guessed = sheet.guess_mapping();
    assert_eq!(guessed.len(), sheet.headers().len());
    (0..=sheet.headers().len()).for_each(|column| assert!(sheet.samples(column).len() <= 3));
    for mapping in [&guessed, by_hand] {
        let rows: Vec<_> = sheet.drafts(mapping).collect();
        assert_eq!(rows.len(), sheet.row_count());
        assert!(rows.windows(2).all(|pair| pair[0].line < pair[1].line));
        for draft in rows.into_iter().filter_map(|row| row.draft.ok()) {
            for country in [Country::UKRAINE, Country::POLAND, Country::RUSSIA] {
                assert!(ClientDetails::parse(&draft, country).is_ok(), "{draft:?}");
            }
        }
    }
}

fn choices() -> impl Strategy<Value = (Option<Encoding>, Option<Delimiter>, Mapping)> {
    let mapping = prop::collection::vec(prop::option::of(prop::sample::select(Column::ALL.to_vec())), 0..12);
    let encoding = prop::option::of(prop::sample::select(Encoding::ALL.to_vec()));
    (encoding, prop::option::of(prop::sample::select(Delimiter::ALL.to_vec())), mapping)
}

fn fixture(name: &str) -> Vec<u8> {
    let bytes = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures").join(name)).unwrap();
    bytes.into_iter().take(6000).collect()
}

const NAMES: [&str; 7] = [
    "clients-1000-cp1251-semicolon.csv",
    "polish-cp1250.csv",
    "utf16le-tab.csv",
    "google-new.csv",
    "outlook-classic.csv",
    "fresha.csv",
    "messy.csv",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..600), (encoding, delimiter, mapping) in choices()) {
        walk(&bytes, encoding, delimiter, &mapping);
    }

    #[test]
    fn random_text(text in "[\\PC;,\t\n\"'@+0-9E.:(]{0,300}", (encoding, delimiter, mapping) in choices()) {
        walk(text.as_bytes(), encoding, delimiter, &mapping);
    }

    #[test]
    fn valid_files_with_bytes_changed_cut_and_doubled(
        name in prop::sample::select(NAMES.to_vec()),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..40),
        cut in any::<prop::sample::Index>(),
        (encoding, delimiter, mapping) in choices(),
    ) {
        let mut bytes = fixture(name);
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            if byte.is_multiple_of(3) { bytes.insert(place, byte) } else { bytes[place] = byte }
        }
        bytes.truncate(cut.index(bytes.len() + 1));
        walk(&bytes, encoding, delimiter, &mapping);
    }
}
