//! The header against accidents and against people.

use super::{
    anchor::{AnchorSigner, JournalHead},
    authority::{Authority, Signer},
    compartments::Compartments,
    copies::{KIT, What},
    epochs::Epochs,
    membership::{Device, Member, Membership},
    pair,
    slot::{NewSlot, Place},
    *,
};
use crate::{
    compartment::Compartment,
    kdf::KdfParams,
    key::Key,
    password::Password,
    seal,
    user_keys::{KeyPairs, Of, signing_public_key},
};
use std::{fs, path::Path};

const VAULT: Uuid = Uuid::from_u128(0x11);
const OWNER: Uuid = Uuid::from_u128(0x22);
const STAFF: Uuid = Uuid::from_u128(0x33);
const ADMIN: Uuid = Uuid::from_u128(0x55);
const PC: Uuid = Uuid::from_u128(0x44);

/// Everybody's private keys.
struct People {
    kit: KeyPairs,
    owner: KeyPairs,
    owner_seed: Key,
    admin: KeyPairs,
    staff: KeyPairs,
    pc: Key,
    secret: Key,
}

impl People {
    fn new() -> Self {
        let (owner_seed, staff_seed, kit_seed) = (Key::make().unwrap(), Key::make().unwrap(), Key::make().unwrap());
        Self {
            kit: KeyPairs::derive(&kit_seed, Of::Kit).unwrap(),
            owner: KeyPairs::derive(&owner_seed, Of::User).unwrap(),
            admin: KeyPairs::derive(&Key::make().unwrap(), Of::User).unwrap(),
            staff: KeyPairs::derive(&staff_seed, Of::User).unwrap(),
            owner_seed,
            pc: Key::make().unwrap(),
            secret: Key::make().unwrap(),
        }
    }

    fn authority(&self) -> Authority {
        let signers = vec![
            Signer { id: OWNER, owner: true, keys: *self.owner.public() },
            Signer { id: ADMIN, owner: false, keys: *self.admin.public() },
        ];
        Authority { number: 3, bound: true, kit: *self.kit.public(), signers }
    }

    fn members(&self) -> Membership {
        let key = Key::make().unwrap();
        let member = |id, keys: &KeyPairs| Member { id, disabled: false, keys: *keys.public() };
        let mut members = Membership {
            signed_at_ms: 1,
            policy: [5; 32],
            announced_policy: Some([6; 32]),
            database: "base-1.db".to_owned(),
            pending_database: Some("base-2.db".to_owned()),
            authority: self.authority().signed(VAULT, OWNER, &self.owner),
            audit_public_key: seal::public_key(&key).unwrap(),
            audit_key: Default::default(),
            users: vec![member(OWNER, &self.owner), member(ADMIN, &self.admin), member(STAFF, &self.staff)],
            devices: vec![Device { id: PC, public_key: signing_public_key(&self.pc) }],
            database_key: Epochs::first(),
            compartments: Compartments::first(),
        };
        let owner = (OWNER, self.owner.public().seal);
        members.database_key.give(VAULT, What::Database, owner, 1, &key).unwrap();
        members.give_audit_key(VAULT, (KIT, self.kit.public().seal), &key).unwrap();
        members.renew_compartment(VAULT, Compartment::Clinical, &[], &key).unwrap();
        members
    }

    fn header_of(&self, sequence: u64, membership: SignedMembership) -> Header {
        let place = Place { vault: VAULT, user: OWNER, device: PC };
        let password = Password::new("password".to_owned());
        let kind = Kind::Device { generation: 1 };
        let slot = NewSlot { place, kind, password: &password, secret: Some(&self.secret), kdf: KdfParams::FASTEST };
        let slot = Slot::make(&slot, &self.owner_seed, &self.owner).unwrap();
        Header::make(
            VAULT,
            sequence,
            membership,
            vec![slot],
            Some(JournalHead { device: PC, head: [7; 32], entries: 9 }),
            AnchorSigner::Device(PC, &self.pc),
        )
    }

    fn header(&self, sequence: u64) -> Header {
        self.header_of(sequence, self.members().signed(VAULT, OWNER, &self.owner))
    }
}

fn with_right_hash(mut file: Vec<u8>) -> Vec<u8> {
    let end = file.len() - HASH_LENGTH;
    let hash = blake3::hash(&file[..end]);
    file[end..].copy_from_slice(hash.as_bytes());
    file
}

fn copies(dir: &Path) -> [Vec<u8>; 2] {
    pair::paths(dir).map(|path| fs::read(path).unwrap())
}

#[test]
fn a_header_is_read_back_as_it_was_written() {
    let header = People::new().header(7);
    assert_eq!(Header::parse(&header.encode()), Ok(header));
}

#[test]
fn no_flipped_bit_passes() {
    let file = People::new().header(7).encode();
    for bit in 0..file.len() * 8 {
        let mut flipped = file.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(Header::parse(&flipped), Err(Unreadable::Damaged), "bit {bit}");
    }
}

#[test]
fn no_bit_flipped_on_purpose_passes_either() {
    let file = People::new().header(7).encode();
    let content = file.len() - HASH_LENGTH;
    for bit in 0..content * 8 {
        let mut flipped = file.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(Header::parse(&with_right_hash(flipped)).is_err(), "bit {bit}");
    }
}

#[test]
fn a_header_cut_short_or_made_longer_is_damaged() {
    let file = People::new().header(7).encode();
    for length in 0..file.len() {
        assert_eq!(Header::parse(&file[..length]), Err(Unreadable::Damaged));
    }
    let longer = with_right_hash([file.as_slice(), &[0; 5]].concat());
    assert_eq!(Header::parse(&longer), Err(Unreadable::Damaged));
}

#[test]
fn a_newer_format_is_told_from_damage() {
    let mut file = People::new().header(7).encode();
    file[9] = 1;
    assert_eq!(Header::parse(&with_right_hash(file.clone())), Err(Unreadable::Damaged));
    file[9] = 3;
    assert_eq!(Header::parse(&file), Err(Unreadable::Damaged));
    assert_eq!(Header::parse(&with_right_hash(file)), Err(Unreadable::Newer));
}

#[test]
fn staff_cannot_sign_a_membership() {
    let people = People::new();
    for (signer, keys) in [(STAFF, &people.staff), (OWNER, &people.staff), (KIT, &people.owner)] {
        let header = people.header_of(7, people.members().signed(VAULT, signer, keys));
        assert_eq!(Header::parse(&header.encode()), Err(Unreadable::Damaged));
    }
}

#[test]
fn a_disabled_owner_cannot_sign_a_membership() {
    let people = People::new();
    let mut members = people.members();
    members.users[0].disabled = true;
    let header = people.header_of(7, members.signed(VAULT, OWNER, &people.owner));
    assert_eq!(Header::parse(&header.encode()), Err(Unreadable::Damaged));
}

#[test]
fn an_administrator_signs_a_membership() {
    let people = People::new();
    let header = people.header_of(7, people.members().signed(VAULT, ADMIN, &people.admin));
    assert_eq!(Header::parse(&header.encode()), Ok(header));
}

#[test]
fn an_administrator_cannot_change_owners_administrators_or_the_kit() {
    let people = People::new();
    let changes: [fn(&mut Authority); 4] = [
        |authority| authority.signers[1].owner = true,
        |authority| authority.signers.truncate(1),
        |authority| authority.signers.swap(0, 1),
        |authority| authority.number += 1,
    ];
    for change in changes {
        let mut members = people.members();
        let mut authority = members.authority().clone();
        change(&mut authority);
        for signer in [OWNER, KIT] {
            members.authority = authority.clone().signed(VAULT, signer, &people.admin);
            let header = people.header_of(7, members.clone().signed(VAULT, ADMIN, &people.admin));
            assert_eq!(Header::parse(&header.encode()), Err(Unreadable::Damaged), "{authority:?}");
        }
    }
}

#[test]
fn an_administrator_cannot_close_an_owners_account_or_change_its_keys() {
    let people = People::new();
    let changes: [fn(&mut Membership); 4] = [
        |members| members.users[0].disabled = true,
        |members| members.users[0].keys = members.users[2].keys,
        |members| members.users[0].id = Uuid::from_u128(9),
        |members| {
            let again = members.users[0].clone();
            members.users.push(again);
        },
    ];
    for change in changes {
        let mut members = people.members();
        change(&mut members);
        let header = people.header_of(7, members.signed(VAULT, ADMIN, &people.admin));
        assert_eq!(Header::parse(&header.encode()), Err(Unreadable::Damaged));
    }
}

#[test]
fn an_administrator_whose_account_is_closed_signs_nothing() {
    let people = People::new();
    let mut members = people.members();
    members.users[1].disabled = true;
    let header = people.header_of(7, members.clone().signed(VAULT, ADMIN, &people.admin));
    assert_eq!(Header::parse(&header.encode()), Err(Unreadable::Damaged));
    let header = people.header_of(7, members.signed(VAULT, OWNER, &people.owner));
    assert!(Header::parse(&header.encode()).is_ok());
}

#[test]
fn the_kit_signs_in_place_of_an_owner() {
    let people = People::new();
    let membership = people.members().signed(VAULT, KIT, &people.kit);
    let header = Header::make(VAULT, 7, membership, Vec::new(), None, AnchorSigner::Kit(&people.kit));
    assert_eq!(Header::parse(&header.encode()), Ok(header));
}

#[test]
fn parts_of_two_headers_do_not_go_together() {
    let people = People::new();
    let (former, present) = (people.header(7), people.header(8));
    let mixed = Header { membership: former.membership.clone(), ..present.clone() };
    assert_eq!(Header::parse(&mixed.encode()), Err(Unreadable::Damaged));
    let raised = Header { sequence: 9, ..former };
    assert_eq!(Header::parse(&raised.encode()), Err(Unreadable::Damaged));
}

#[test]
fn a_pc_that_is_not_of_the_vault_cannot_sign() {
    let (people, stranger) = (People::new(), Key::make().unwrap());
    for id in [PC, Uuid::from_u128(9)] {
        let membership = people.members().signed(VAULT, OWNER, &people.owner);
        let header = Header::make(VAULT, 7, membership, Vec::new(), None, AnchorSigner::Device(id, &stranger));
        assert_eq!(Header::parse(&header.encode()), Err(Unreadable::Damaged));
    }
}

#[test]
fn either_copy_brings_the_other_back() {
    let (people, dir) = (People::new(), tempfile::tempdir().unwrap());
    let header = people.header(7);
    for damaged in 0..2 {
        pair::write(dir.path(), &header).unwrap();
        assert!(!pair::read(dir.path()).unwrap().mended);
        let path = &pair::paths(dir.path())[damaged];
        for damage in [b"".as_slice(), b"rubbish", &header.encode()[..50]] {
            fs::write(path, damage).unwrap();
            let found = pair::read(dir.path()).unwrap();
            assert!(found.mended && found.header == header);
            assert_eq!(copies(dir.path()), [header.encode(), header.encode()]);
        }
        fs::remove_file(path).unwrap();
        assert!(pair::read(dir.path()).unwrap().mended);
    }
}

#[test]
fn the_higher_sequence_wins_whichever_copy_has_it() {
    let people = People::new();
    let (former, present) = (people.header(7), people.header(8));
    for place in 0..2 {
        let dir = tempfile::tempdir().unwrap();
        pair::write(dir.path(), &former).unwrap();
        fs::write(&pair::paths(dir.path())[place], present.encode()).unwrap();
        let found = pair::read(dir.path()).unwrap();
        assert_eq!((found.header, found.mended), (present.clone(), true));
        assert_eq!(copies(dir.path()), [present.encode(), present.encode()]);
    }
}

#[test]
fn two_damaged_copies_are_named_and_left_alone() {
    let (people, dir) = (People::new(), tempfile::tempdir().unwrap());
    pair::write(dir.path(), &people.header(7)).unwrap();
    for path in pair::paths(dir.path()) {
        fs::write(path, "rubbish").unwrap();
    }
    assert!(matches!(pair::read(dir.path()), Err(Error::HeaderDamaged)));
    assert_eq!(copies(dir.path()), [b"rubbish".to_vec(), b"rubbish".to_vec()]);
}

#[test]
fn a_copy_of_a_newer_version_is_refused_and_left_alone() {
    let (people, dir) = (People::new(), tempfile::tempdir().unwrap());
    pair::write(dir.path(), &people.header(7)).unwrap();
    let mut newer = people.header(8).encode();
    newer[9] = 3;
    let newer = with_right_hash(newer);
    fs::write(&pair::paths(dir.path())[0], &newer).unwrap();
    assert!(matches!(pair::read(dir.path()), Err(Error::NewerVersion)));
    assert_eq!(copies(dir.path())[0], newer);
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_a_header_or_not(bytes: Vec<u8>) {
        let _ = Header::parse(&bytes);
        let _ = SignedMembership::decode(&bytes);
        let _ = decode_slots(&bytes);
        let _ = Anchor::decode(&bytes);
    }

    #[test]
    fn a_membership_with_any_bytes_changed_is_a_membership_or_not(at in 0..3000_usize, with: [u8; 4]) {
        let people = People::new();
        let mut bytes = people.members().signed(VAULT, OWNER, &people.owner).encode();
        let at = at.min(bytes.len() - 4);
        bytes[at..at + 4].copy_from_slice(&with);
        let _ = SignedMembership::decode(&bytes).map(|membership| membership.is_signed(VAULT));
    }
}
