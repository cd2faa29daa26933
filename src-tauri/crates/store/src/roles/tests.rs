use super::*;
use crate::{User, Write, fixture};
use kartoteka_domain::{ReadyRole, Right, UserId};

fn copy() -> Role {
    let rules = Rules { days_back: Some(30), ..Rules::ready(ReadyRole::FrontDesk) };
    Role { id: RoleId::parse("0192f0c17c00").unwrap(), name: "Вихідні".into(), rules }
}

fn changed() -> Role {
    Role { rules: Rules { vip: true, ..Rules::ready(ReadyRole::Specialist) }, ..Role::ready(ReadyRole::Specialist) }
}

fn write(conn: &mut Connection, change: impl FnOnce(&mut Write<'_>) -> Result<(), Error>) {
    let mut write = Write::begin(conn).unwrap();
    change(&mut write).unwrap();
    write.commit().unwrap();
}

#[test]
fn a_stored_role_takes_the_place_of_the_ready_one_until_it_is_removed() {
    let mut conn = fixture::open();
    write(&mut conn, |write| {
        write.roles_mut().put(&copy(), Millis(1))?;
        write.roles_mut().put(&changed(), Millis(2))
    });
    let roles = Read::new(&conn).roles();
    assert_eq!(roles.list().unwrap(), vec![copy(), changed()]);
    assert_eq!(roles.of(&copy().id).unwrap(), Some(copy()));
    assert_eq!(roles.of(&changed().id).unwrap(), Some(changed()));
    assert_eq!(roles.of(&ReadyRole::FrontDesk.into()).unwrap(), Some(Role::ready(ReadyRole::FrontDesk)));
    assert_eq!(roles.get(&ReadyRole::FrontDesk.into()).unwrap(), None);

    write(&mut conn, |write| {
        assert!(write.roles_mut().remove(&changed().id)? && write.roles_mut().remove(&copy().id)?);
        assert!(!write.roles_mut().remove(&copy().id)?);
        Ok(())
    });
    let roles = Read::new(&conn).roles();
    assert_eq!(roles.of(&changed().id).unwrap(), Some(Role::ready(ReadyRole::Specialist)));
    assert_eq!(roles.of(&copy().id).unwrap(), None);
}

#[test]
fn an_owner_is_what_the_program_says_whatever_is_stored() {
    let mut conn = fixture::open();
    let none = Role { rules: Rules::parse(""), ..Role::ready(ReadyRole::Owner) };
    assert!(Write::begin(&mut conn).unwrap().roles_mut().put(&none, Millis(1)).is_err());
    fixture::unguard(&mut conn);
    conn.execute_batch("PRAGMA ignore_check_constraints = 1; INSERT INTO roles VALUES ('owner', '', '', 1)").unwrap();
    assert!(Read::new(&conn).roles().of(&RoleId::owner()).unwrap().unwrap().rules.allow(Right::ChangeRoles));
}

/// The text of a base with two people and two roles after somebody with the key ran `sql` in another program.
fn text_after(sql: &str) -> Result<String, Error> {
    let mut conn = fixture::open();
    write(&mut conn, |write| {
        for (number, role) in [(1, RoleId::owner()), (2, copy().id)] {
            write.users_mut().insert(&User::new(UserId(uuid::Uuid::from_u128(number)), "Олена", "Коваль", role, Millis(1)))?;
        }
        write.roles_mut().put(&copy(), Millis(1))?;
        write.roles_mut().put(&changed(), Millis(1))
    });
    fixture::unguard(&mut conn);
    conn.execute_batch(sql).unwrap();
    Read::new(&conn).policy_text()
}

#[test]
fn the_text_of_the_policy_changes_with_everything_that_gives_a_right() {
    let settled = text_after("").unwrap();
    for tampering in [
        "UPDATE users SET role = 'owner' WHERE role <> 'owner'",
        "UPDATE users SET disabled_at = 1 WHERE role = 'owner'",
        "UPDATE users SET hours = '0:0-60'",
        "INSERT INTO users (id, first_name, last_name, role, created_at) VALUES (zeroblob(16), 'a', 'b', 'owner', 1)",
        "UPDATE roles SET rules = rules || char(10) || 'right export-clients' WHERE id = 'specialist'",
        "UPDATE roles SET rules = rules || char(10) || 'a word of tomorrow'",
        "DELETE FROM roles WHERE id = 'specialist'",
        "UPDATE roles SET id = 'front-desk' WHERE id = 'specialist'",
        "INSERT INTO roles VALUES ('administrator', '', 'right see-clients', 1)",
    ] {
        assert_ne!(text_after(tampering).unwrap(), settled, "{tampering}");
    }
}

#[test]
fn the_text_of_the_policy_stays_with_everything_else() {
    let settled = text_after("").unwrap();
    for change in [
        "UPDATE users SET first_name = 'Оля', last_sign_in = 5, password_set_at = 9, grace_used = 1",
        "UPDATE users SET created_at = -created_at",
        "UPDATE roles SET name = 'Ранок', changed_at = 9",
        "INSERT INTO settings VALUES ('business-name', 'Салон')",
    ] {
        assert_eq!(text_after(change).unwrap(), settled, "{change}");
    }
}

#[test]
fn the_rules_of_one_role_do_not_pass_for_another_role() {
    let two = text_after("UPDATE roles SET rules = 'vip'").unwrap();
    let (first, second) = two.split_once("\nrole 10").unwrap();
    assert!(first.ends_with("vip"), "{two}");
    // The first role's rules go on with the very words of the second role, which is gone.
    let glued =
        format!("UPDATE roles SET rules = 'vip' || char(10) || 'role 10{}'; DELETE FROM roles WHERE id = 'specialist'", second.trim_end());
    assert_ne!(text_after(&glued).unwrap(), two);
}
