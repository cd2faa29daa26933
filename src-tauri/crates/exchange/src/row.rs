//! A card being filled from the cells of one row.

use crate::{Column, RowProblem, cell, dates, draft::Source, lists, names, phones};
use kartoteka_domain::{ClientDraft, ClientField, text};

/// The most phones, mails or tags of one client, as the domain has it.
const MAX_VALUES: usize = 20;

/// What the cells of a row have told so far.
#[derive(Debug, Default)]
pub(crate) struct Card {
    draft: ClientDraft,
    /// The whole name, its label and the order its header tells.
    full_name: Option<(String, String, Option<bool>)>,
    address: Vec<String>,
    blocked: Blocked,
    notes: Vec<String>,
    /// Values that found no place in their field.
    moved: Vec<String>,
    anything: bool,
}

#[derive(Debug, Default)]
struct Blocked {
    answer: Option<bool>,
    /// Reasons with the label of their column.
    reasons: Vec<(String, String)>,
}

impl Card {
    /// Takes a filled cell.
    pub(crate) fn take(&mut self, source: &Source, text: &str) {
        self.anything = true;
        match source.meaning {
            Column::FirstName => self.take_line(source, text, |draft| &mut draft.first_name),
            Column::LastName => self.take_line(source, text, |draft| &mut draft.last_name),
            Column::MiddleName => self.take_line(source, text, |draft| &mut draft.middle_name),
            Column::FullName => self.full_name = Some((cell::one_line(text), source.label.clone(), source.family_first)),
            Column::Phone => self.take_phones(source, text),
            Column::Email => self.take_mails(source, text),
            Column::Birthday => self.take_birthday(source, text),
            Column::Address => self.take_address(text),
            Column::Tags => self.take_tags(source, text),
            Column::Note => self.notes.push(text.to_owned()),
            Column::Source => self.take_line(source, text, |draft| &mut draft.source),
            Column::DoNotBook => self.blocked.take(source, text),
        }
    }

    /// The client, or why there is none.
    pub(crate) fn into_draft(mut self) -> Result<ClientDraft, RowProblem> {
        self.split_full_name();
        self.join_address();
        self.judge_blocked();
        let Self { mut draft, notes, moved, anything, .. } = self;
        draft.note = notes.into_iter().chain(moved).collect::<Vec<_>>().join("\n");
        let nameless = [&draft.first_name, &draft.last_name, &draft.middle_name].into_iter().all(String::is_empty);
        if !anything {
            Err(RowProblem::Empty)
        } else if !fits(&draft.note, ClientField::Note) {
            Err(RowProblem::TooLong)
        } else if nameless && draft.phones.is_empty() {
            Err(RowProblem::NameOrPhoneNeeded)
        } else {
            Ok(draft)
        }
    }

    fn move_to_note(&mut self, label: &str, text: &str) {
        self.moved.push(format!("{label}: {text}"));
    }

    /// Fills a field of one line that is still blank.
    fn take_line(&mut self, source: &Source, text: &str, field: fn(&mut ClientDraft) -> &mut String) {
        let line = cell::one_line(text);
        let fits = source.meaning.field().is_none_or(|field| fits(&line, field));
        let place = field(&mut self.draft);
        if place.is_empty() && fits {
            *place = line;
        } else if *place != line {
            self.move_to_note(&source.label, text);
        }
    }

    fn take_phones(&mut self, source: &Source, text: &str) {
        let found = phones::split(text);
        for phone in found.phones {
            let known = self.draft.phones.iter().any(|other| text::digits(other) == text::digits(&phone));
            if !known && self.draft.phones.len() < MAX_VALUES && fits(&phone, ClientField::Phone) {
                self.draft.phones.push(phone);
            } else if !known {
                self.move_to_note(&source.label, &phone);
            }
        }
        found.mails.into_iter().for_each(|mail| self.add_mail(source, mail));
        found.rest.into_iter().for_each(|piece| self.move_to_note(&source.label, &piece));
    }

    fn take_mails(&mut self, source: &Source, text: &str) {
        let (mails, rest) = lists::mails(text);
        mails.into_iter().for_each(|mail| self.add_mail(source, mail));
        rest.into_iter().for_each(|piece| self.move_to_note(&source.label, &piece));
    }

    fn add_mail(&mut self, source: &Source, mail: String) {
        let known = self.draft.emails.iter().any(|other| other.eq_ignore_ascii_case(&mail));
        if !known && self.draft.emails.len() < MAX_VALUES && fits(&mail, ClientField::Email) {
            self.draft.emails.push(mail);
        } else if !known {
            self.move_to_note(&source.label, &mail);
        }
    }

    fn take_birthday(&mut self, source: &Source, text: &str) {
        /// What Outlook writes for no date.
        const NO_DATE: &str = "0/0/00";
        match dates::read(text, source.dates) {
            Some(day) if self.draft.birthday.is_empty() => self.draft.birthday = day.to_string(),
            _ if text == NO_DATE => {}
            _ => self.move_to_note(&source.label, text),
        }
    }

    /// Parts that the address already has (Google gives it whole and in pieces) add nothing.
    fn take_address(&mut self, text: &str) {
        let part = text.lines().map(cell::one_line).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
        if !self.address.iter().any(|known| known.contains(&part)) {
            self.address.push(part);
        }
    }

    fn take_tags(&mut self, source: &Source, cell: &str) {
        for tag in lists::tags(cell) {
            let known = self.draft.tags.iter().any(|other| text::fold(other) == text::fold(&tag));
            if !known && self.draft.tags.len() < MAX_VALUES && fits(&tag, ClientField::Tags) {
                self.draft.tags.push(tag);
            } else if !known {
                self.move_to_note(&source.label, &tag);
            }
        }
    }

    fn split_full_name(&mut self) {
        let Some((full, label, family_first)) = self.full_name.take() else { return };
        if !self.draft.first_name.is_empty() || !self.draft.last_name.is_empty() {
            return;
        }
        let (plain, remark) = without_remark(&full);
        let name = names::split(&plain, family_first);
        let too_long = [&name.first, &name.last, &name.middle].into_iter().any(|part| !fits(part, ClientField::FirstName));
        if too_long || remark {
            self.move_to_note(&label, &full);
        }
        if too_long {
            return;
        }
        (self.draft.first_name, self.draft.last_name) = (name.first, name.last);
        if self.draft.middle_name.is_empty() {
            self.draft.middle_name = name.middle;
        }
    }

    fn join_address(&mut self) {
        let address = self.address.join(", ");
        if fits(&address, ClientField::Address) {
            self.draft.address = address;
        } else {
            self.moved.push(address);
        }
    }

    /// An answer counts before a reason; a reason alone blocks.
    fn judge_blocked(&mut self) {
        let Blocked { answer, reasons } = std::mem::take(&mut self.blocked);
        if !answer.unwrap_or(!reasons.is_empty()) {
            reasons.iter().for_each(|(label, reason)| self.move_to_note(label, reason));
            return;
        }
        let why = reasons.iter().map(|(_, reason)| reason.as_str()).collect::<Vec<_>>().join("; ");
        if fits(&why, ClientField::DoNotBook) {
            self.draft.do_not_book = Some(why);
        } else {
            self.draft.do_not_book = Some(String::new());
            reasons.iter().for_each(|(label, reason)| self.move_to_note(label, reason));
        }
    }
}

impl Blocked {
    fn take(&mut self, source: &Source, text: &str) {
        match answer(text) {
            Some(answer) => self.answer = Some(answer || self.answer == Some(true)),
            None => self.reasons.push((source.label.clone(), cell::one_line(text))),
        }
    }
}

/// Yes and no in four languages and of spreadsheets.
fn answer(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "x" | "х" | "+" | "✓" | "так" | "да" | "tak" | "істина" | "истина" | "prawda" | "blocked" => {
            Some(true)
        }
        "no" | "n" | "false" | "0" | "ні" | "нет" | "nie" | "хибність" | "ложь" | "fałsz" | "active" => Some(false),
        _ => None,
    }
}

/// `Олена (сестра Ірини)`, `Олена, сестра Ірини`: the name alone, and whether a remark stood by.
fn without_remark(full: &str) -> (String, bool) {
    if let Some((before, rest)) = full.split_once('(').filter(|(before, _)| !before.trim().is_empty()) {
        let after = rest.split_once(')').map_or("", |(_, after)| after);
        return (cell::one_line(&format!("{before} {after}")), true);
    }
    match full.split_once(',') {
        Some((before, rest)) if !rest.trim().starts_with(char::is_uppercase) => (before.trim().to_owned(), !rest.trim().is_empty()),
        _ => (full.to_owned(), false),
    }
}

fn fits(text: &str, field: ClientField) -> bool {
    text.len() <= field.max_chars() || text.chars().count() <= field.max_chars()
}
