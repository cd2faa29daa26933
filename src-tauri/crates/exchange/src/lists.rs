//! Cells that hold several tags or e-mail addresses.

use kartoteka_domain::{Email, text};

/// Marks that Google puts on every contact.
const EVERYBODY: [&str; 2] = ["mycontacts", "my contacts"];

/// The tags of a cell, none twice, without the star and the triple colon of Google.
pub(crate) fn tags(cell: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for part in cell.replace(":::", "\n").split(['\n', ';', ',', '|']) {
        let tag = part.trim().trim_start_matches(['*', '#']).trim();
        let known = tags.iter().any(|other| text::fold(other) == text::fold(tag));
        if !tag.is_empty() && !known && !EVERYBODY.contains(&tag.to_lowercase().as_str()) {
            tags.push(tag.to_owned());
        }
    }
    tags
}

/// The e-mail addresses of a cell, and the pieces that are none.
pub(crate) fn mails(cell: &str) -> (Vec<String>, Vec<String>) {
    let (mut mails, mut rest) = (Vec::new(), Vec::new());
    for part in cell.replace(":::", "\n").split(['\n', ';', ',', '|']).map(str::trim).filter(|part| !part.is_empty()) {
        let found: Vec<&str> = part.split_whitespace().map(bare).filter(|word| Email::parse(word).is_ok()).collect();
        if found.is_empty() {
            rest.push(part.to_owned());
        }
        mails.extend(found.into_iter().map(str::to_owned));
    }
    (mails, rest)
}

/// The address in `<anna@poshta.example>` and `mailto:anna@poshta.example`.
fn bare(word: &str) -> &str {
    let word = word.trim_matches(['<', '>', '(', ')', '"', '\'', '.']);
    word.strip_prefix("mailto:").unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_lose_the_marks_of_google() {
        assert_eq!(tags("* myContacts ::: VIP ::: * Манікюр"), ["VIP", "Манікюр"]);
        assert_eq!(tags("VIP; vip, стрижка"), ["VIP", "стрижка"]);
    }

    #[test]
    fn addresses_are_found_among_names_and_signs() {
        assert_eq!(
            mails("Anna <anna@poshta.example>; mailto:jan@poczta.example"),
            (vec!["anna@poshta.example".to_owned(), "jan@poczta.example".to_owned()], vec![])
        );
        assert_eq!(mails("anna(at)poshta ::: a@b.example"), (vec!["a@b.example".to_owned()], vec!["anna(at)poshta".to_owned()]));
    }
}
