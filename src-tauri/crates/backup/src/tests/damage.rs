use super::fixture::{Desk, go, noise};
use crate::{Error, Identity, describe, verify};
use std::{fs, path::Path};

/// The sealed part of a small set is one chunk, of a larger one several.
const SIZES: [usize; 2] = [1000, 200_000];

#[test]
fn one_flipped_bit_anywhere_is_noticed() {
    for size in SIZES {
        let desk = Desk::new(size);
        let set = desk.publish().path;
        let kit = desk.kit.identity();
        let sound = fs::read(&set).unwrap();
        let head = head_len(&sound);
        let every_byte_of_the_head = 0..head + 16;
        let chunk_borders = (head + 16..sound.len()).step_by(65_552).flat_map(|start| start.saturating_sub(17)..start + 2);
        let places = every_byte_of_the_head
            .chain(chunk_borders)
            .chain((head..sound.len()).step_by(if size < 65_536 { 97 } else { 997 }))
            .chain([sound.len() - 1]);
        for place in places {
            let mut bytes = sound.clone();
            bytes[place] ^= 1 << (place % 8);
            fs::write(&set, bytes).unwrap();
            check_refused(&set, &kit, &format!("byte {place} of {}", sound.len()));
        }
        fs::write(&set, &sound).unwrap();
        verify(&set, &kit, &mut go).unwrap();
    }
}

#[test]
fn every_bit_of_the_head_flipped_is_noticed() {
    let desk = Desk::new(10);
    let set = desk.publish().path;
    let kit = desk.kit.identity();
    let sound = fs::read(&set).unwrap();
    for bit in 0..(head_len(&sound) + 16) * 8 {
        let mut bytes = sound.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&set, bytes).unwrap();
        check_refused(&set, &kit, &format!("bit {bit}"));
    }
}

#[test]
fn a_set_cut_anywhere_is_called_truncated() {
    for size in SIZES {
        let desk = Desk::new(size);
        let set = desk.publish().path;
        let kit = desk.kit.identity();
        let sound = fs::read(&set).unwrap();
        let head = head_len(&sound);
        let chunk_borders = (head + 16..sound.len()).step_by(65_552).flat_map(|start| start - 1..=start + 1);
        let cuts = (0..head + 20).chain(chunk_borders).chain((head..sound.len()).step_by(997)).chain([sound.len() - 1]);
        for cut in cuts {
            fs::write(&set, &sound[..cut]).unwrap();
            for result in [verify(&set, &kit, &mut go), describe(&set, &kit)] {
                assert!(matches!(result, Err(Error::Truncated)), "cut at {cut}: {result:?}");
            }
        }
    }
}

#[test]
fn bytes_added_to_a_set_are_noticed() {
    let desk = Desk::new(1000);
    let set = desk.publish().path;
    let sound = fs::read(&set).unwrap();
    for added in [1, 16, 65_552] {
        let mut bytes = sound.clone();
        bytes.extend(noise(added));
        fs::write(&set, bytes).unwrap();
        assert!(matches!(desk.verify(&set), Err(Error::Altered)));
    }
}

#[test]
fn two_chunks_exchanged_are_noticed() {
    let desk = Desk::new(400_000);
    let set = desk.publish().path;
    let mut bytes = fs::read(&set).unwrap();
    let second = head_len(&bytes) + 16 + 65_552;
    let (left, right) = bytes.split_at_mut(second + 65_552);
    left[second..].swap_with_slice(&mut right[..65_552]);
    fs::write(&set, bytes).unwrap();
    assert!(matches!(desk.verify(&set), Err(Error::Altered)));
}

#[test]
fn other_files_are_not_taken_for_sets() {
    let desk = Desk::new(0);
    let file = desk.path("000001-full.age");
    let mut almost_endless_line = noise(300_000);
    almost_endless_line.retain(|&byte| byte != b'\n');
    for bytes in [almost_endless_line, b"SQLite format 3\0".repeat(9_000), b"PK\x03\x04 a zip".repeat(9_000), b"hello".to_vec()] {
        fs::write(&file, bytes).unwrap();
        assert!(matches!(desk.verify(&file), Err(Error::NotASet)));
    }
}

#[test]
fn a_head_without_an_end_is_not_read_for_ever() {
    let desk = Desk::new(0);
    let file = desk.path("000001-full.age");
    let stanza = b"-> X25519 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\n".repeat(5_000);
    for endless in [stanza, vec![b'x'; 400_000]] {
        fs::write(&file, [b"age-encryption.org/v1\n".as_slice(), &endless].concat()).unwrap();
        assert!(matches!(desk.verify(&file), Err(Error::Altered)));
    }
}

#[test]
fn an_age_file_of_somebody_else_is_refused() {
    let desk = Desk::new(0);
    let file = desk.path("000001-full.age");
    let key = age::x25519::Identity::generate();
    fs::write(&file, age::encrypt(&key.to_public(), &noise(200_000)).unwrap()).unwrap();
    assert!(matches!(desk.verify(&file), Err(Error::WrongKit)));
    let kit: age::x25519::Recipient = desk.kit.recipient.parse().unwrap();
    fs::write(&file, age::encrypt(&kit, &noise(200_000)).unwrap()).unwrap();
    assert!(matches!(desk.verify(&file), Err(Error::Altered)));
}

/// Nothing but a named refusal will do for the whole set; its beginning alone may still be sound.
fn check_refused(set: &Path, kit: &Identity, what: &str) {
    let result = verify(set, kit, &mut go);
    assert!(matches!(result, Err(Error::Altered | Error::WrongKit | Error::Truncated)), "{what}: {result:?}");
    let result = describe(set, kit);
    assert!(matches!(result, Ok(_) | Err(Error::Altered | Error::WrongKit | Error::Truncated)), "{what}: {result:?}");
}

/// The length of the readable head of an `age` file.
fn head_len(set: &[u8]) -> usize {
    let line = set.windows(5).position(|window| window == b"\n--- ").unwrap() + 1;
    line + set[line..].iter().position(|&byte| byte == b'\n').unwrap() + 1
}
