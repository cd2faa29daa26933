use super::*;
use crate::{Grants, Read, Write, authorizer, fixture};
use kartoteka_domain::{ReadyRole, Rules};

fn owner() -> User {
    User::new(fixture::user_id(1), "Олена", "Коваль", RoleId::owner(), Millis(5))
}

fn whole() -> User {
    User {
        role: ReadyRole::Specialist.into(),
        disabled_at: Some(Millis(9)),
        hours: Hours::parse("0:540-1080"),
        password_set_at: Millis(6),
        password_tags: vec![[1; TAG], [2; TAG]],
        second_factor: Some(b"sealed".to_vec()),
        last_sign_in: Some(Millis(7)),
        grace_used: true,
        invited_until: Some(Millis(8)),
        rules_signed_version: Some(2),
        rules_signed_at: Some(Millis(10)),
        lesson_at: Some(Millis(11)),
        lesson_right: Some(5),
        ..owner()
    }
}

fn update(conn: &mut Connection, user: &User) -> Result<(), Error> {
    let mut write = Write::begin(conn).unwrap();
    write.users_mut().update(user)?;
    write.commit()
}

#[test]
fn a_person_comes_back_as_added_and_as_changed() {
    let mut conn = fixture::open();
    let mut write = Write::begin(&mut conn).unwrap();
    let second = User { id: fixture::user_id(2), ..whole() };
    write.users_mut().insert(&owner()).unwrap();
    write.users_mut().insert(&second).unwrap();
    assert_eq!(write.users().get(owner().id).unwrap(), Some(owner()));
    write.users_mut().update(&whole()).unwrap();
    write.commit().unwrap();
    assert_eq!(Read::new(&conn).users().list().unwrap(), vec![whole(), second]);
}

#[test]
fn nobody_is_changed_who_is_not_there() {
    let mut conn = fixture::open();
    let mut write = Write::begin(&mut conn).unwrap();
    assert!(matches!(write.users_mut().update(&owner()), Err(Error::UserNotFound(id)) if id == owner().id));
}

#[test]
fn everybody_changes_the_own_password_and_nobody_the_own_role() {
    let mut conn = fixture::open();
    let mut write = Write::begin(&mut conn).unwrap();
    let junior = User { role: ReadyRole::JuniorSpecialist.into(), ..owner() };
    write.users_mut().insert(&junior).unwrap();
    write.commit().unwrap();
    authorizer::install(&mut conn, Grants::writer(&Rules::ready(ReadyRole::JuniorSpecialist))).unwrap();
    let learnt = User { role: junior.role.clone(), disabled_at: None, hours: None, ..whole() };
    update(&mut conn, &learnt).unwrap();
    for more in [
        User { role: RoleId::owner(), ..learnt.clone() },
        User { hours: Hours::parse("6:0-1440"), ..learnt.clone() },
        User { last_name: "Коваленко".into(), ..learnt.clone() },
        User { disabled_at: Some(Millis(1)), ..learnt.clone() },
    ] {
        assert!(update(&mut conn, &more).is_err(), "{more:?}");
    }
    assert_eq!(Read::new(&conn).users().get(owner().id).unwrap(), Some(learnt));
}

#[test]
fn a_row_no_release_wrote_is_damage() {
    for change in ["role = 'Owner of all'", "hours = 'x'", "password_tags = x'00'"] {
        let mut conn = fixture::open();
        let mut write = Write::begin(&mut conn).unwrap();
        write.users_mut().insert(&owner()).unwrap();
        write.commit().unwrap();
        fixture::unguard(&mut conn);
        conn.execute_batch(&format!("UPDATE users SET {change}")).unwrap();
        assert!(matches!(Read::new(&conn).users().list(), Err(Error::Damaged("users"))), "{change}");
    }
}
