//! Who comes, who signs, who goes.

use super::*;

pub(super) const ADMIN: Uuid = Uuid::from_u128(0x0192_cccc);
pub(super) const STAFF: Uuid = Uuid::from_u128(0x0192_dddd);
pub(super) const OTHER: Uuid = Uuid::from_u128(0x0192_eeee);
pub(super) const DAY: i64 = 86_400_000;

pub(super) fn invite(id: Uuid, compartments: &[Compartment]) -> Invite {
    let compartments = compartments.to_vec();
    Invite { id, owner: false, signs: false, compartments, expires_ms: DAY, now_ms: 5, kdf: KdfParams::FASTEST }
}

pub(super) fn password(text: &str) -> Password {
    Password::new(text.to_owned())
}

pub(super) fn accept(vault: &LockedVault, user: Uuid, code: &str, new: &str, now_ms: i64) -> Result<Unlocked, Error> {
    vault.accept_invitation(user, code, &password(new), KdfParams::FASTEST, now_ms)
}

/// Invites somebody, who sets a password at once.
pub(super) fn hire(vault: &LockedVault, by: &Unlocked, new: &Invite, text: &str) -> Unlocked {
    let code = by.invite(new).unwrap();
    accept(vault, new.id, code.as_str(), text, 6).unwrap()
}

pub(super) fn owner(vault: &LockedVault) -> Unlocked {
    sign_in(vault, RIGHT, 0).unwrap()
}

#[test]
fn an_invitation_is_taken_up_once_and_the_password_holds() {
    let place = Place::new();
    let vault = place.open();
    let code = owner(&vault).invite(&invite(STAFF, &[])).unwrap();
    assert_eq!((vault.invited(STAFF), vault.has_slot_here(STAFF)), (Some(DAY), false));
    assert!(matches!(vault.unlock(STAFF, &password(code.as_str()), 6), Err(Error::NoSlotHere)));
    let staff = accept(&vault, STAFF, &code.as_str().to_lowercase(), "staff", 6).unwrap();
    assert_eq!((client(&staff).as_str(), staff.user(), staff.is_owner(), staff.signs()), ("Леся", STAFF, false, false));
    assert_eq!(vault.invited(STAFF), None);
    assert!(matches!(accept(&vault, STAFF, code.as_str(), "again", 7), Err(Error::NoSlotHere)));
    drop((vault, staff));
    let vault = place.open();
    assert_eq!(client(&vault.unlock(STAFF, &password("staff"), 7).unwrap()), "Леся");
}

#[test]
fn a_wrong_code_waits_like_a_wrong_password() {
    let place = Place::new();
    let vault = place.open();
    let code = owner(&vault).invite(&invite(STAFF, &[])).unwrap();
    for (typed, now_ms, wait_ms) in [("K7MQ-4XWD-9TRF-B2HN", 0, 1000), ("ні", 1000, 2000)] {
        let wrong = accept(&vault, STAFF, typed, "staff", now_ms);
        assert!(matches!(wrong, Err(Error::WrongPassword { wait_ms: told }) if told == wait_ms));
    }
    assert!(matches!(accept(&vault, STAFF, code.as_str(), "staff", 2000), Err(Error::TooSoon { wait_ms: 1000 })));
    accept(&vault, STAFF, code.as_str(), "staff", 3000).unwrap();
}

#[test]
fn an_invitation_ends() {
    let place = Place::new();
    let vault = place.open();
    let code = owner(&vault).invite(&invite(STAFF, &[])).unwrap();
    assert!(matches!(accept(&vault, STAFF, code.as_str(), "staff", DAY), Err(Error::InvitationExpired)));
    assert_eq!(vault.invited(STAFF), Some(DAY));
    accept(&vault, STAFF, code.as_str(), "staff", DAY - 1).unwrap();
}

#[test]
fn an_invitation_opens_nothing_on_another_pc() {
    let place = Place::new();
    let code = owner(&place.open()).invite(&invite(STAFF, &[])).unwrap();
    let stolen = LockedVault::open(&place.dir(), DeviceStore::File(place.home.path().join("other-pc"))).unwrap();
    assert_eq!(stolen.invited(STAFF), None);
    assert!(matches!(accept(&stolen, STAFF, code.as_str(), "staff", 6), Err(Error::NoSlotHere)));
}

#[test]
fn somebody_who_forgot_the_password_is_invited_again_and_the_former_ends() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    let former = hire(&vault, &by, &invite(STAFF, &[Compartment::Clinical, Compartment::Staff]), "former");
    let (mark, sealed) = (former.password_tag(&password("former")), former.seal_own("note", b"mine").unwrap());
    let code = by.invite(&invite(STAFF, &[Compartment::Clinical])).unwrap();
    assert!(matches!(vault.unlock(STAFF, &password("former"), 8), Err(Error::NoSlotHere)));
    let staff = accept(&vault, STAFF, code.as_str(), "new", 8).unwrap();
    assert!(staff.holds(Compartment::Clinical) && !staff.holds(Compartment::Staff));
    // What was not given again was withdrawn, with a new key for the others.
    assert_eq!((staff.compartment_epoch(Compartment::Clinical), staff.compartment_epoch(Compartment::Staff)), (1, 2));
    assert_ne!(staff.password_tag(&password("former")), mark);
    assert!(staff.open_own("note", &sealed).is_none());
    assert!(!former.holds(Compartment::Clinical));
}

#[test]
fn nobody_invites_beyond_what_one_may_and_holds() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    let admin = hire(&vault, &by, &Invite { signs: true, ..invite(ADMIN, &[Compartment::Staff]) }, "admin");
    let staff = hire(&vault, &admin, &invite(STAFF, &[Compartment::Staff]), "staff");
    assert!(admin.signs() && !admin.is_owner() && !staff.signs());
    let before = vault.header_bytes();
    assert!(matches!(staff.invite(&invite(OTHER, &[])), Err(Error::NotASigner)));
    assert!(matches!(admin.invite(&invite(OTHER, &[Compartment::Finance])), Err(Error::NotHeld)));
    for invited in [Invite { signs: true, ..invite(OTHER, &[]) }, Invite { owner: true, ..invite(OTHER, &[]) }, invite(OWNER, &[])] {
        assert!(matches!(admin.invite(&invited), Err(Error::NotASigner)));
    }
    assert!(matches!(admin.invite(&invite(ADMIN, &[])), Err(Error::LocksOut)));
    assert_eq!(vault.header_bytes(), before);
}

#[test]
fn a_second_owner_is_one_and_the_backups_know() {
    let place = Place::new();
    let vault = place.open();
    let second = hire(&vault, &owner(&vault), &Invite { owner: true, ..invite(OTHER, &Compartment::ALL) }, "second");
    assert!(second.is_owner() && second.signs());
    assert_eq!(vault.recipients().len(), 3);
    second.amend(&Edit { disable: vec![OWNER], ..Edit::default() }).unwrap();
    assert_eq!((vault.recipients().len(), vault.users()), (2, vec![OTHER]));
    assert!(matches!(sign_in(&vault, RIGHT, 0), Err(Error::NoSlotHere)));
    drop((vault, second));
    place.open().unlock(OTHER, &password("second"), 9).unwrap();
}

#[test]
fn only_owners_make_administrators_and_unmake_them() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    let (admin, staff) = (hire(&vault, &by, &invite(ADMIN, &[]), "admin"), hire(&vault, &by, &invite(STAFF, &[]), "staff"));
    let raise = |who, signs| Edit { signs: vec![(who, signs)], ..Edit::default() };
    assert!(matches!(admin.amend(&raise(ADMIN, true)), Err(Error::NotASigner)));
    by.amend(&raise(ADMIN, true)).unwrap();
    assert!(admin.signs());
    let unbind = Edit { bound: Some(false), ..Edit::default() };
    for edit in [raise(STAFF, true), raise(ADMIN, false), Edit { disable: vec![OWNER], ..Edit::default() }, unbind] {
        assert!(matches!(admin.amend(&edit), Err(Error::NotASigner)));
    }
    admin.amend(&Edit { disable: vec![STAFF], ..Edit::default() }).unwrap();
    assert!(matches!(vault.unlock(STAFF, &password("staff"), 9), Err(Error::NoSlotHere)));
    by.amend(&raise(ADMIN, false)).unwrap();
    assert!(!admin.signs());
    assert!(matches!(admin.amend(&Edit::default()), Err(Error::NotASigner)));
    assert!(matches!(by.amend(&raise(STAFF, true)), Err(Error::NoSlotHere)));
    drop(staff);
}

#[test]
fn a_closed_administrator_signs_nothing_and_opens_again_as_nobody_special() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    let one = hire(&vault, &by, &Invite { signs: true, ..invite(ADMIN, &[]) }, "one");
    let two = hire(&vault, &by, &Invite { signs: true, ..invite(OTHER, &[]) }, "two");
    one.amend(&Edit { disable: vec![OTHER], ..Edit::default() }).unwrap();
    assert!(matches!(two.amend(&Edit::default()), Err(Error::NotASigner)));
    let again = hire(&vault, &by, &invite(OTHER, &[]), "again");
    assert!(!again.signs());
    assert!(one.signs());
}

#[test]
fn nobody_locks_oneself_out() {
    let place = Place::new();
    let by = owner(&place.open());
    for edit in [Edit { disable: vec![OWNER], ..Edit::default() }, Edit { remove_devices: vec![PC], ..Edit::default() }] {
        assert!(matches!(by.amend(&edit), Err(Error::LocksOut)));
    }
    assert!(matches!(by.begin_rotation(&[OWNER], 7), Err(Error::LocksOut)));
}

#[test]
fn an_authority_from_before_somebody_was_taken_out_does_not_return() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    hire(&vault, &by, &Invite { signs: true, ..invite(ADMIN, &[]) }, "admin");
    let former = vault.folder().books().header.clone();
    by.amend(&Edit { signs: vec![(ADMIN, false)], ..Edit::default() }).unwrap();
    let state = place.store().load(vault.vault_id()).unwrap().unwrap();
    drop((vault, by));
    let signer = header::anchor::AnchorSigner::Device(PC, &state.signing_key);
    let forged = header::Header::make(former.vault, 99, former.membership.clone(), former.slots.clone(), None, signer);
    place.put_headers(&[forged.encode(), forged.encode()]);
    assert!(matches!(place.try_open(), Err(Error::RolledBack)));
}

#[test]
fn an_administrator_who_writes_the_header_by_hand_becomes_no_owner_and_unbinds_nothing() {
    let place = Place::new();
    let vault = place.open();
    let admin = hire(&vault, &owner(&vault), &Invite { signs: true, ..invite(ADMIN, &[]) }, "admin");
    let raise: fn(&mut header::authority::Authority) = |authority| authority.signers.iter_mut().for_each(|signer| signer.owner = true);
    let replace_kit: fn(&mut header::authority::Authority) = |authority| authority.kit = authority.signers[1].keys;
    let unbind: fn(&mut header::authority::Authority) = |authority| authority.bound = false;
    let forged: Vec<Vec<u8>> = [(ADMIN, raise), (header::copies::KIT, replace_kit)]
        .into_iter()
        .map(|(signer, change)| forged_by(&vault, &admin, signer, change).encode())
        .collect();
    assert!(header::Header::parse(&forged_by(&vault, &admin, OWNER, unbind).encode()).is_err(), "the owner did not sign it");
    drop((vault, admin));
    for forged in forged {
        assert!(header::Header::parse(&forged).is_ok(), "whole in itself: only what the PC remembers tells");
        place.put_headers(&[forged.clone(), forged]);
        assert!(matches!(place.try_open(), Err(Error::HeaderDamaged)));
    }
}

/// A later header with another authority, signed in the name of `signer` with the keys of `by`.
fn forged_by(vault: &LockedVault, by: &Unlocked, signer: Uuid, change: fn(&mut header::authority::Authority)) -> header::Header {
    let (mut members, slots) = {
        let books = vault.folder().books();
        (books.header.members().clone(), books.header.slots.clone())
    };
    members.change_authority(vault.vault_id(), signer, by.keys(), change);
    let state = by.state();
    let pc = header::anchor::AnchorSigner::Device(PC, &state.signing_key);
    header::Header::make(vault.vault_id(), 99, by.sign(members), slots, None, pc)
}

#[test]
fn marks_of_the_policy_are_announced_and_then_settled() {
    let place = Place::new();
    let by = owner(&place.open());
    assert_eq!(by.policy_marks(), [[0; 32]]);
    by.amend(&Edit { announce_policy: Some([1; 32]), ..Edit::default() }).unwrap();
    assert_eq!(by.policy_marks(), [[0; 32], [1; 32]]);
    by.amend(&Edit { bound: Some(true), ..Edit::default() }).unwrap();
    assert_eq!(by.policy_marks(), [[0; 32], [1; 32]]);
    by.amend(&Edit { settle_policy: Some([1; 32]), ..Edit::default() }).unwrap();
    drop(by);
    assert_eq!(owner(&place.open()).policy_marks(), [[1; 32]]);
}

#[test]
fn a_password_is_proven_with_delays_and_attempts_like_a_sign_in() {
    let place = Place::new();
    let vault = place.open();
    let by = owner(&vault);
    by.check_password(&password(RIGHT), 0).unwrap();
    assert!(matches!(by.check_password(&password("wrong"), 0), Err(Error::WrongPassword { wait_ms: 1000 })));
    assert!(matches!(vault.prove(OWNER, &password(RIGHT), 10), Err(Error::TooSoon { wait_ms: 990 })));
    assert!(matches!(vault.prove(OWNER, &password("wrong"), 1000), Err(Error::WrongPassword { wait_ms: 2000 })));
    vault.prove(OWNER, &password(RIGHT), 3000).unwrap();
    assert_eq!(vault.attempts(OWNER, 3000).failed_at_ms, [0, 1000]);
}
