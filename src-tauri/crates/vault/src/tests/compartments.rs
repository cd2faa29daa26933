//! What holders of a compartment read, and nobody else.

use super::{people::*, *};

pub(super) const NOTE: CellPlace = CellPlace { table: "clients", column: "senior_note", row: Uuid::from_u128(7), schema: 1 };
pub(super) const CLINICAL: Compartment = Compartment::Clinical;

fn open_note(who: &Unlocked, sealed: &[u8]) -> Result<String, Error> {
    who.open_cell(CLINICAL, &NOTE, sealed).map(|plain| String::from_utf8(plain.to_vec()).unwrap())
}

fn give(id: Uuid) -> Edit {
    Edit { grants: vec![(id, CLINICAL)], ..Edit::default() }
}

fn take(id: Uuid) -> Edit {
    Edit { withdrawals: vec![(id, CLINICAL)], ..Edit::default() }
}

#[test]
fn a_new_vaults_owner_and_kit_hold_everything() {
    let place = Place::new();
    let vault = place.open();
    for compartment in Compartment::ALL {
        let by = owner(&vault);
        assert!(by.holds(compartment));
        assert_eq!((by.holders(compartment), by.compartment_epoch(compartment)), (vec![OWNER], 1));
        let sealed = by.seal_cell(compartment, &NOTE, b"note").unwrap();
        reset(&vault, &place.kit, RIGHT).unwrap();
        assert_eq!(owner(&vault).open_cell(compartment, &NOTE, &sealed).unwrap().as_slice(), b"note");
    }
}

#[test]
fn a_cell_opens_in_its_place_and_in_its_compartment_only() {
    let place = Place::new();
    let by = owner(&place.open());
    let sealed = by.seal_cell(CLINICAL, &NOTE, "алергія".as_bytes()).unwrap();
    assert_eq!(open_note(&by, &sealed).unwrap(), "алергія");
    assert_eq!((sealed.len(), &sealed[..4]), (4 + 24 + 64 + 16, [0, 0, 0, 1].as_slice()));
    let moved = CellPlace { row: Uuid::from_u128(8), ..NOTE };
    assert!(matches!(by.open_cell(CLINICAL, &moved, &sealed), Err(Error::CellDamaged)));
    assert!(matches!(by.open_cell(Compartment::Finance, &NOTE, &sealed), Err(Error::CellDamaged)));
    for bit in 0..sealed.len() * 8 {
        let mut flipped = sealed.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(matches!(open_note(&by, &flipped), Err(Error::CellDamaged)), "bit {bit}");
    }
    for cut in 0..sealed.len() {
        assert!(matches!(open_note(&by, &sealed[..cut]), Err(Error::CellDamaged)));
    }
}

#[test]
fn who_does_not_hold_a_compartment_neither_reads_nor_writes_it() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    let sealed = by.seal_cell(CLINICAL, &NOTE, b"note").unwrap();
    let staff = hire(&vault, &by, &invite(STAFF, &[Compartment::Staff]), "staff");
    assert!(matches!(open_note(&staff, &sealed), Err(Error::NotHeld)));
    assert!(matches!(staff.seal_cell(CLINICAL, &NOTE, b"note"), Err(Error::NotHeld)));
    // Not even with everything a program of one's own finds in the header.
    let books = vault.folder().books();
    let giver = header::grants::Giver { id: STAFF, private: staff.keys().opening_key() };
    let posing = header::grants::Giver { id: OWNER, ..giver };
    for giver in [giver, posing] {
        assert!(books.header.members().open_compartment(vault.vault_id(), CLINICAL, giver).is_empty());
        assert!(books.header.members().open_audit_key(vault.vault_id(), giver).is_none());
    }
}

#[test]
fn a_grant_holds_at_once_and_needs_a_holder() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    let sealed = by.seal_cell(CLINICAL, &NOTE, b"note").unwrap();
    let admin = hire(&vault, &by, &Invite { signs: true, ..invite(ADMIN, &[]) }, "admin");
    let staff = hire(&vault, &by, &invite(STAFF, &[]), "staff");
    assert!(matches!(admin.amend(&give(STAFF)), Err(Error::NotHeld)));
    by.amend(&give(STAFF)).unwrap();
    assert_eq!(open_note(&staff, &sealed).unwrap(), "note");
    assert_eq!(by.holders(CLINICAL), [OWNER, STAFF]);
    assert!(matches!(by.amend(&give(OTHER)), Err(Error::NoSlotHere)));
}

#[test]
fn a_withdrawal_ends_at_once_and_begins_an_epoch() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    let staff = hire(&vault, &by, &invite(STAFF, &[CLINICAL]), "staff");
    let other = hire(&vault, &by, &invite(OTHER, &[CLINICAL]), "other");
    let former = by.seal_cell(CLINICAL, &NOTE, b"former").unwrap();
    by.amend(&take(STAFF)).unwrap();
    let present = by.seal_cell(CLINICAL, &NOTE, b"present").unwrap();
    assert_eq!((by.compartment_epoch(CLINICAL), by.holders(CLINICAL), staff.holds(CLINICAL)), (2, vec![OWNER, OTHER], false));
    assert_eq!((open_note(&other, &former).unwrap(), open_note(&other, &present).unwrap()), ("former".into(), "present".into()));
    assert!(matches!(open_note(&staff, &former), Err(Error::NotHeld)));
    // Somebody who comes meanwhile reads what is not sealed anew yet.
    by.amend(&give(STAFF)).unwrap();
    assert_eq!(open_note(&staff, &former).unwrap(), "former");
    assert!(matches!(staff.forget_former(CLINICAL, 8), Err(Error::NotASigner)));
    by.forget_former(CLINICAL, 8).unwrap();
    assert!(matches!(open_note(&by, &former), Err(Error::CellDamaged)));
    assert_eq!(open_note(&staff, &present).unwrap(), "present");
}

#[test]
fn a_withdrawal_of_what_nobody_had_changes_no_key() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    hire(&vault, &by, &invite(STAFF, &[]), "staff");
    by.amend(&take(STAFF)).unwrap();
    assert_eq!(by.compartment_epoch(CLINICAL), 1);
}

#[test]
fn an_administrator_takes_nothing_from_an_owner() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    let admin = hire(&vault, &by, &Invite { signs: true, ..invite(ADMIN, &[CLINICAL]) }, "admin");
    assert!(matches!(admin.amend(&take(OWNER)), Err(Error::NotASigner)));
    assert!(matches!(admin.forget_former(Compartment::Finance, 8), Err(Error::NotHeld)));
}

#[test]
fn who_holds_the_audit_verifies_journals() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    let (genesis, mac) = (by.journal_genesis_sealed(), by.journal_mac(b"entry"));
    let staff = hire(&vault, &by, &invite(STAFF, &[]), "staff");
    assert!(staff.open_genesis(&genesis).is_none());
    by.amend(&Edit { grants: vec![(STAFF, Compartment::Audit)], ..Edit::default() }).unwrap();
    assert_eq!(staff.open_genesis(&genesis).unwrap().mac(0, b"entry"), mac);
    by.amend(&Edit { withdrawals: vec![(STAFF, Compartment::Audit)], ..Edit::default() }).unwrap();
    assert!(staff.open_genesis(&genesis).is_none());
    assert_eq!(by.open_genesis(&genesis).unwrap().mac(0, b"entry"), mac);
}

#[test]
fn a_closed_account_holds_nothing_in_the_session_that_is_open() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    let staff = hire(&vault, &by, &invite(STAFF, &[CLINICAL]), "staff");
    let sealed = staff.seal_cell(CLINICAL, &NOTE, b"note").unwrap();
    by.amend(&Edit { disable: vec![STAFF], ..Edit::default() }).unwrap();
    assert!(!staff.holds(CLINICAL) && matches!(open_note(&staff, &sealed), Err(Error::NotHeld)));
    assert_eq!(by.holders(CLINICAL), [OWNER]);
    // Invited anew with nothing: what the former keys opened is shut by a new epoch.
    hire(&vault, &by, &invite(STAFF, &[]), "again");
    assert_eq!(by.compartment_epoch(CLINICAL), 2);
}
