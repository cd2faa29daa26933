//! A client's details as one value: how an import remembers what it changed.

use crate::codec::{Reader, put_list, put_option, put_text};
use kartoteka_domain::{Birthday, ClientDetails, Email, PersonName, Phone};

/// The form below. Another form gets another number.
const FORM: u8 = 2;
/// The form before: without specialist and importance.
const FORM_1: u8 = 1;

/// Everything known of a client.
pub(crate) fn details_to_bytes(details: &ClientDetails) -> Vec<u8> {
    let mut out = vec![FORM];
    let ClientDetails { name, phones, emails, birthday, address, tags, note, source, do_not_book, specialist, vip } = details;
    for text in [&name.first, &name.last, &name.middle, address, note, source] {
        put_text(text, &mut out);
    }
    put_option(birthday.map(|day| day.to_string()).as_deref(), &mut out);
    put_option(do_not_book.as_deref(), &mut out);
    put_list(phones, &mut out, |phone, out| {
        put_text(phone.raw(), out);
        put_option(phone.e164(), out);
    });
    put_list(emails, &mut out, |email, out| put_text(email.as_str(), out));
    put_list(tags, &mut out, |tag, out| put_text(tag, out));
    put_option(specialist.map(|id| id.to_string()).as_deref(), &mut out);
    out.push(u8::from(*vip));
    out
}

/// The same back; `None` is damage.
pub(crate) fn details_from_bytes(bytes: &[u8]) -> Option<ClientDetails> {
    let mut reader = Reader::new(bytes);
    let form = reader.byte()?;
    if form != FORM && form != FORM_1 {
        return None;
    }
    let name = PersonName { first: reader.text()?, last: reader.text()?, middle: reader.text()? };
    let (address, note, source) = (reader.text()?, reader.text()?, reader.text()?);
    let birthday = reader.option()?.map(|day| Birthday::parse(&day)).transpose().ok()?;
    let do_not_book = reader.option()?;
    let phones = reader.list(|item| Some(Phone::stored(item.text()?, item.option()?)))?;
    let emails = reader.list(|item| Email::parse(&item.text()?).ok())?;
    let tags = reader.list(Reader::text)?;
    let (specialist, vip) = if form == FORM_1 { (None, false) } else { (reader.option()?, reader.byte()? == 1) };
    let specialist = specialist.map(|id| id.parse()).transpose().ok()?;
    reader.end(ClientDetails { name, phones, emails, birthday, address, tags, note, source, do_not_book, specialist, vip })
}
