//! The rules on personal data and non-disclosure that everybody signs who works here: at the first sign-in, once a year,
//! and when their text changed.

use crate::{Error, Session, people, session::Topic};
use kartoteka_domain::{Action, ClientField, Language, Millis, NewEntry, Problem, Right, Subject, UserId};
use kartoteka_store::{Read, RulesText, User};

/// The version of the texts that come with the program.
const SUPPLIED: u32 = 1;
/// Signed so long ago, they are signed again.
const YEAR_MS: i64 = 365 * 24 * 60 * 60 * 1000;
/// The longest text, in characters.
const MAX_CHARS: usize = 50_000;

/// The rules in force in all languages, and who signed them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Their version; a change in any language is a new one.
    pub version: u32,
    /// The texts.
    pub texts: Vec<(Language, String)>,
    /// The last signature of everybody who works here and ever signed.
    pub signed: Vec<Signature>,
}

/// That a person signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Who.
    pub user: UserId,
    /// What the person is called.
    pub name: String,
    /// Which version.
    pub version: u32,
    /// When.
    pub at: Millis,
}

/// The text that comes with the program.
#[must_use]
pub fn supplied(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../../../assets/rules/en.md"),
        Language::Ukrainian => include_str!("../../../../assets/rules/uk.md"),
        Language::Polish => include_str!("../../../../assets/rules/pl.md"),
        Language::Russian => include_str!("../../../../assets/rules/ru.md"),
    }
}

/// The rules as they are to be signed, in one language: their version and text.
///
/// # Errors
/// Those of [`Session::read`].
pub fn to_sign(session: &Session, language: Language) -> Result<(u32, String), Error> {
    session.read(Right::UseDesk, |rows| {
        let version = version(rows)?;
        Ok((version, text_in(language, &rows.rules_texts().of(version)?)))
    })
}

/// Refuses a signature under another text than the one in force.
pub(crate) fn check_in_force(session: &Session, signed: u32) -> Result<(), Error> {
    let present = session.read(Right::UseDesk, version)?;
    if signed == present { Ok(()) } else { Err(Error::ChangedMeanwhile) }
}

/// Whether a person has to sign: never signed, another version, or too long ago.
pub(crate) fn is_due(rows: &Read<'_>, user: &User, now: Millis) -> Result<bool, Error> {
    Ok(signed_until(rows, user)?.is_none_or(|until| now >= until))
}

/// Until when the signature of a person counts; `None` when the rules in force were never signed.
pub(crate) fn signed_until(rows: &Read<'_>, user: &User) -> Result<Option<Millis>, Error> {
    let present = user.rules_signed_version == Some(version(rows)?);
    Ok(user.rules_signed_at.filter(|_| present).map(|at| Millis(at.0 + YEAR_MS)))
}

/// The rules in force in all languages, and who signed them.
///
/// # Errors
/// Those of [`Session::read`].
pub fn all(session: &Session) -> Result<Rules, Error> {
    session.read(Right::SeeWatch, |rows| {
        let version = version(rows)?;
        let signed = people::open_accounts(rows)?.into_iter().filter_map(|user| {
            let (version, at) = (user.rules_signed_version?, user.rules_signed_at?);
            Some(Signature { user: user.id, name: user.first_name, version, at })
        });
        Ok(Rules { version, texts: texts(rows, version)?, signed: signed.collect() })
    })
}

/// Puts another text in force in one language; everybody signs anew. Answers the new version. What was signed before stays
/// kept as it was.
///
/// # Errors
/// [`Error::InvalidFields`] for an empty or endless text, or those of [`Session::write`].
pub fn set_text(session: &Session, language: Language, text: &str) -> Result<u32, Error> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > MAX_CHARS {
        return Err(Error::field(ClientField::Note, Problem::TooLong));
    }
    session.write(Right::ChangeWatch, |tx| {
        let (user, at, former) = (session.actor().user, tx.now(), version(&tx.rows)?);
        let kept = texts(&tx.rows, former)?;
        if former == SUPPLIED {
            // A later release may come with other texts; what people signed must stay readable.
            for (language, text) in kept.iter().cloned() {
                tx.rows.rules_texts_mut().add(&RulesText { version: former, language, text, at, user })?;
            }
        }
        let version = former.saturating_add(1);
        for (known, former) in kept {
            let text = if known == language { text.to_owned() } else { former };
            tx.rows.rules_texts_mut().add(&RulesText { version, language: known, text, at, user })?;
        }
        tx.note(NewEntry::new(Action::RulesChanged, Subject::Base).with_note(format!("{version} {}", language.code())));
        tx.touch(Topic::Settings);
        Ok(version)
    })
}

fn version(rows: &Read<'_>) -> Result<u32, Error> {
    Ok(rows.rules_texts().version()?.max(SUPPLIED))
}

/// The texts of a version in every language.
fn texts(rows: &Read<'_>, version: u32) -> Result<Vec<(Language, String)>, Error> {
    let written = rows.rules_texts().of(version)?;
    Ok(Language::ALL.into_iter().map(|language| (language, text_in(language, &written))).collect())
}

/// The text in `language`: that of the program where nobody wrote another.
fn text_in(language: Language, written: &[RulesText]) -> String {
    let written = written.iter().find(|text| text.language == language);
    written.map_or_else(|| supplied(language).to_owned(), |text| text.text.clone())
}
