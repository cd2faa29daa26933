//! What is left in memory when everybody has signed out.

use super::*;
use std::io::{Read as _, Seek as _, SeekFrom};

/// What the needles are kept as, so that they do not find themselves.
const MASK: u8 = 0x55;

#[test]
fn after_locking_neither_password_nor_database_key_is_in_memory() {
    let place = Place::new();
    for (name, needle) in use_and_lock(&place) {
        assert!(!in_memory(&needle), "{name}");
    }
}

/// Signs in with a password nobody else has, works, signs out; returns the masked secrets.
fn use_and_lock(place: &Place) -> [(&'static str, Vec<u8>); 5] {
    let vault = place.open();
    let typed = key::Key::make().unwrap().hex();
    reset(&vault, &place.kit, &typed).unwrap();
    let unlocked = sign_in(&vault, &typed, 0).unwrap();
    assert_eq!(client(&unlocked), "Леся");
    let hex = unlocked.dangerously_database_key_hex();
    let key = key::Key::from_hex(&hex).unwrap();
    assert!(in_memory(&masked(key.bytes())), "while it is in use it must be found, or the search is worth nothing");
    let compartment = masked(unlocked.ring().present(Compartment::Clinical).unwrap().1.bytes());
    let private = masked(unlocked.keys().opening_key().bytes());
    [
        ("compartment key", compartment),
        ("private key", private),
        ("password", masked(typed.as_bytes())),
        ("key in digits", masked(hex.as_bytes())),
        ("key", masked(key.bytes())),
    ]
}

fn masked(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|byte| byte ^ MASK).collect()
}

fn in_memory(needle: &[u8]) -> bool {
    writable_memory().any(|region| contains(&region, needle))
}

fn contains(region: &[u8], needle: &[u8]) -> bool {
    region.windows(needle.len()).any(|window| window[0] == needle[0] ^ MASK && window.iter().zip(needle).all(|(a, b)| a ^ MASK == *b))
}

fn writable_memory() -> impl Iterator<Item = Vec<u8>> {
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let ranges: Vec<(u64, u64)> = maps.lines().filter(|line| line.contains(" rw")).filter_map(range).collect();
    let mut memory = fs::File::open("/proc/self/mem").unwrap();
    ranges.into_iter().filter_map(move |(from, to)| {
        memory.seek(SeekFrom::Start(from)).ok()?;
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        memory.read_exact(&mut bytes).ok().map(|()| bytes)
    })
}

fn range(line: &str) -> Option<(u64, u64)> {
    let (from, to) = line.split(' ').next()?.split_once('-')?;
    Some((u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?))
}
