use super::*;
use crate::{Read, Write, fixture};
use kartoteka_domain::Resource;
use uuid::Uuid;

fn service_id(number: u128) -> ServiceId {
    ServiceId(Uuid::from_u128(number))
}

fn resource(number: u128, kind: ResourceKind) -> Resource {
    Resource { id: ResourceId(Uuid::from_u128(number)), kind, name: format!("№ {number}"), removed_at: None }
}

fn colouring() -> ServiceDetails {
    ServiceDetails {
        name: "Фарбування".into(),
        category: "Волосся".into(),
        price: Money(150_000),
        minutes: 120,
        before: 5,
        after: 10,
        colour: 3,
        contraindications: vec!["хна".into(), "вагітність".into()],
        rooms: vec![ResourceId(Uuid::from_u128(1))],
        equipment: vec![ResourceId(Uuid::from_u128(2))],
        specialists: vec![
            Skill { specialist: fixture::user_id(1), minutes: None, price: Some(Money(180_000)) },
            Skill { specialist: fixture::user_id(2), minutes: Some(150), price: None },
        ],
    }
}

fn named(category: &str, name: &str) -> ServiceDetails {
    ServiceDetails { name: name.into(), category: category.into(), minutes: 30, ..ServiceDetails::default() }
}

fn write(conn: &mut Connection, change: impl FnOnce(&mut Write<'_>) -> Result<(), Error>) {
    let mut write = Write::begin(conn).unwrap();
    change(&mut write).unwrap();
    write.commit().unwrap();
}

fn equipped() -> Connection {
    let mut conn = fixture::open();
    write(&mut conn, |write| {
        write.resources_mut().put(&resource(1, ResourceKind::Room), Millis(1))?;
        write.resources_mut().put(&resource(2, ResourceKind::Equipment), Millis(1))
    });
    conn
}

#[test]
fn a_service_comes_back_as_it_was_written() {
    let mut conn = equipped();
    write(&mut conn, |write| write.services_mut().insert(service_id(1), &colouring(), Millis(5)));
    let expected = Service { id: service_id(1), details: colouring(), updated_at: Millis(5), removed_at: None };
    assert_eq!(Read::new(&conn).services().get(service_id(1)).unwrap(), Some(expected.clone()));
    assert_eq!(Read::new(&conn).services().list().unwrap(), [expected]);
    assert_eq!(Read::new(&conn).services().get(service_id(2)).unwrap(), None);
}

#[test]
fn a_change_leaves_nothing_of_what_was_before() {
    let mut conn = equipped();
    let plain =
        ServiceDetails { specialists: vec![Skill { minutes: Some(90), ..colouring().specialists[1] }], ..named("", "Тонування") };
    write(&mut conn, |write| {
        write.services_mut().insert(service_id(1), &colouring(), Millis(5))?;
        write.services_mut().insert(service_id(2), &colouring(), Millis(5))?;
        assert!(write.services_mut().update(service_id(1), &plain, Millis(6))?);
        assert!(!write.services_mut().update(service_id(3), &plain, Millis(6))?);
        Ok(())
    });
    let services = Read::new(&conn).services();
    let changed = services.get(service_id(1)).unwrap().unwrap();
    assert_eq!((changed.details, changed.updated_at), (plain, Millis(6)));
    assert_eq!(services.get(service_id(2)).unwrap().unwrap().details, colouring());
}

#[test]
fn what_is_taken_out_is_kept_and_comes_back() {
    let mut conn = equipped();
    write(&mut conn, |write| {
        write.services_mut().insert(service_id(1), &colouring(), Millis(5))?;
        assert!(write.services_mut().remove(service_id(1), Millis(6))?);
        assert!(!write.services_mut().remove(service_id(1), Millis(7))?);
        Ok(())
    });
    let removed = |conn: &Connection| Read::new(conn).services().get(service_id(1)).unwrap().unwrap().removed_at;
    assert_eq!(removed(&conn), Some(Millis(6)));
    write(&mut conn, |write| {
        assert!(write.services_mut().restore(service_id(1), Millis(8))?);
        assert!(!write.services_mut().restore(service_id(1), Millis(9))?);
        Ok(())
    });
    assert_eq!(removed(&conn), None);
}

#[test]
fn the_list_stands_by_category_and_name_as_a_dictionary_would() {
    let mut conn = fixture::open();
    write(&mut conn, |write| {
        let names = [("Нігті", "Манікюр"), ("Волосся", "Їжачок"), ("Волосся", "Зачіска"), ("", "Порада")];
        for (number, (category, name)) in (1..).zip(names) {
            write.services_mut().insert(service_id(number), &named(category, name), Millis(1))?;
        }
        Ok(())
    });
    let names = Read::new(&conn).services().list().unwrap().into_iter().map(|service| service.details.name);
    assert_eq!(names.collect::<Vec<_>>(), ["Порада", "Зачіска", "Їжачок", "Манікюр"]);
}
