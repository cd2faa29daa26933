//! The rows of an export: what the person sees of each client, and the decoys among them.

use super::{decoy::Decoy, marker::Marker};
use crate::{Error, Session, words::say};
use kartoteka_domain::{ClientDetails, ClientField, Phone, Right, UserId, text::sort_key};
use std::collections::HashMap;

/// Between several values of one cell.
const SEPARATOR: &str = ", ";
/// How often a long reading asks whether the desk is being locked.
const PATIENCE: usize = 500;

/// The clients that `query` finds, with all that the role may see of them, in the order of the list.
pub(super) fn taken(session: &Session, query: &str) -> Result<Vec<ClientDetails>, Error> {
    let ids = session.index().find(query, 0, usize::MAX)?.ids;
    session.read_aside(Right::ExportClients, |rows, _| {
        let mut taken = Vec::with_capacity(ids.len());
        for (place, id) in ids.into_iter().enumerate() {
            if place.is_multiple_of(PATIENCE) {
                session.still_open()?;
            }
            // Somebody may have moved one to the bin since.
            let client = rows.clients().get_revealed(id)?.filter(|client| client.deleted_at.is_none());
            taken.extend(client.map(|client| client.details));
        }
        Ok(taken)
    })
}

/// The headers in the language of the base, and the cells of clients and decoys.
pub(super) fn table(session: &Session, taken: &[ClientDetails], marker: &Marker) -> Result<(Vec<String>, Vec<Vec<String>>), Error> {
    let fields: Vec<ClientField> =
        ClientField::ALL.into_iter().filter(|field| *field != ClientField::Note || session.sight().notes).collect();
    let language = session.base().language;
    let headers = fields.iter().map(|field| say(language, &format!("field-{}", field.code()), &[])).collect();
    let people: HashMap<UserId, String> =
        session.read(Right::UseDesk, |rows| Ok(rows.users().list()?.into_iter().map(|user| (user.id, user.first_name)).collect()))?;
    let mut rows: Vec<(Vec<u8>, Vec<String>)> = taken
        .iter()
        .map(|client| (sort_key(&client.display_name()), fields.iter().map(|field| cell(client, *field, marker, &people)).collect()))
        .collect();
    for decoy in marker.decoys() {
        let key = sort_key(&decoy.name.full());
        // In a list by name it stands where its name belongs; in any other order, somewhere.
        let place = rows.partition_point(|(known, _)| *known <= key);
        rows.insert(place, (key, fields.iter().map(|field| decoy_cell(decoy, *field, marker)).collect()));
    }
    Ok((headers, rows.into_iter().map(|(_, cells)| cells).collect()))
}

fn cell(client: &ClientDetails, field: ClientField, marker: &Marker, people: &HashMap<UserId, String>) -> String {
    let joined = |values: Vec<String>| values.join(SEPARATOR);
    match field {
        ClientField::FirstName => client.name.first.clone(),
        ClientField::LastName => client.name.last.clone(),
        ClientField::MiddleName => client.name.middle.clone(),
        ClientField::Phone => joined(client.phones.iter().map(|phone| written(phone, marker)).collect()),
        ClientField::Email => joined(client.emails.iter().map(|email| email.as_str().to_owned()).collect()),
        ClientField::Birthday => client.birthday.map(|day| day.to_string()).unwrap_or_default(),
        ClientField::Address => client.address.clone(),
        ClientField::Tags => joined(client.tags.clone()),
        ClientField::Note => client.note.clone(),
        ClientField::Source => client.source.clone(),
        ClientField::DoNotBook => client.do_not_book.clone().unwrap_or_default(),
        ClientField::Specialist => client.specialist.and_then(|id| people.get(&id)).cloned().unwrap_or_default(),
        ClientField::Vip => if client.vip { "✓" } else { "" }.to_owned(),
    }
}

fn written(phone: &Phone, marker: &Marker) -> String {
    // What is no number of a network (an extension, a short code) stays as somebody wrote it.
    if phone.e164().is_some() { marker.write_phone(&phone.formatted()) } else { phone.raw().to_owned() }
}

fn decoy_cell(decoy: &Decoy, field: ClientField, marker: &Marker) -> String {
    match field {
        ClientField::FirstName => decoy.name.first.clone(),
        ClientField::LastName => decoy.name.last.clone(),
        ClientField::MiddleName => decoy.name.middle.clone(),
        ClientField::Phone => marker.write_phone(&decoy.phone),
        ClientField::Birthday => decoy.birthday.clone(),
        ClientField::Email
        | ClientField::Address
        | ClientField::Tags
        | ClientField::Note
        | ClientField::Source
        | ClientField::DoNotBook
        | ClientField::Specialist
        | ClientField::Vip => String::new(),
    }
}
