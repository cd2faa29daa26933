//! The parts of a visit that was taken out, as one value: how it is put back.

use crate::codec::{Reader, put_bytes, put_list, put_number};
use kartoteka_domain::{Millis, Money, Part, ResourceId, ServiceId, UserId, Wall};

/// The form below. Another form gets another number.
const FORM: u8 = 1;

/// The parts of a visit and when the last one ended.
pub(super) fn to_bytes(parts: &[Part], ends_at: Millis) -> Vec<u8> {
    let mut out = vec![FORM];
    put_signed(ends_at.0, &mut out);
    put_list(parts, &mut out, |part, out| {
        let ids = [part.service.as_ref().map(ServiceId::as_bytes), part.room.as_ref().map(ResourceId::as_bytes)];
        let ids = ids.into_iter().chain([part.equipment.as_ref().map(ResourceId::as_bytes), Some(part.specialist.as_bytes())]);
        ids.for_each(|id| put_bytes(id.map_or(&[], |id| id.as_slice()), out));
        put_signed(part.start.number(), out);
        [part.minutes, part.before, part.after].into_iter().for_each(|minutes| put_number(u64::from(minutes), out));
        put_signed(part.price.0, out);
    });
    out
}

/// The same back; `None` is damage.
pub(super) fn from_bytes(bytes: &[u8]) -> Option<(Vec<Part>, Millis)> {
    let mut reader = Reader::new(bytes);
    if reader.byte()? != FORM {
        return None;
    }
    let ends_at = Millis(signed(&mut reader)?);
    let parts = reader.list(part)?;
    reader.end((parts, ends_at))
}

fn part(reader: &mut Reader<'_>) -> Option<Part> {
    let service = id(reader, ServiceId::from_slice)?;
    let room = id(reader, ResourceId::from_slice)?;
    let equipment = id(reader, ResourceId::from_slice)?;
    let specialist = id(reader, UserId::from_slice)??;
    let start = Wall::from_number(signed(reader)?);
    let mut minutes = || u16::try_from(reader.number()?).ok();
    let (minutes, before, after) = (minutes()?, minutes()?, minutes()?);
    Some(Part { service, specialist, room, equipment, start, minutes, before, after, price: Money(signed(reader)?) })
}

/// An id, or none where there are no bytes.
fn id<T>(reader: &mut Reader<'_>, read: fn(&[u8]) -> Option<T>) -> Option<Option<T>> {
    let bytes = reader.bytes()?;
    if bytes.is_empty() { Some(None) } else { read(bytes).map(Some) }
}

fn put_signed(number: i64, out: &mut Vec<u8>) {
    out.extend_from_slice(&number.to_be_bytes());
}

fn signed(reader: &mut Reader<'_>) -> Option<i64> {
    let mut bytes = [0; 8];
    for byte in &mut bytes {
        *byte = reader.byte()?;
    }
    Some(i64::from_be_bytes(bytes))
}
