//! The security check-up and the rules on data that people sign, on the wire.

use super::{DoorState, moment};
use crate::error::CommandError;
use kartoteka_api::{
    Error,
    checkup::{self, Check},
    rules::{self, Rules, Signature},
};
use kartoteka_domain::Language;
use serde::Serialize;
use specta::Type;
use std::collections::BTreeMap;

/// One rule of the check-up; words `check-<id>-title`, `check-<id>-<level>`, `check-<id>-why`, `check-<id>-fix`.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    id: String,
    /// `green`, `amber` or `red`.
    level: String,
    /// Arguments of the words.
    args: BTreeMap<String, String>,
    /// The route or the action that mends it.
    go: Option<String>,
}

/// Who signed the rules on data.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SignatureView {
    user: String,
    version: u32,
    at: i64,
}

/// The rules on data in all languages, and who signed them.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RulesText {
    version: u32,
    /// By the code of the language.
    texts: BTreeMap<String, String>,
    signed: Vec<SignatureView>,
}

impl From<Check> for CheckView {
    fn from(check: Check) -> Self {
        Self {
            id: check.id.to_owned(),
            level: check.level.code().to_owned(),
            args: check.args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            go: Some(check.go).filter(|go| !go.is_empty()).map(str::to_owned),
        }
    }
}

impl From<Signature> for SignatureView {
    fn from(signature: Signature) -> Self {
        Self { user: signature.name, version: signature.version, at: moment(signature.at) }
    }
}

impl From<Rules> for RulesText {
    fn from(rules: Rules) -> Self {
        Self {
            version: rules.version,
            texts: rules.texts.into_iter().map(|(language, text)| (language.code().to_owned(), text)).collect(),
            signed: rules.signed.into_iter().map(SignatureView::from).collect(),
        }
    }
}

/// How well the base is protected, rule by rule.
#[tauri::command]
#[specta::specta]
pub async fn checkup(door: DoorState<'_>) -> Result<Vec<CheckView>, CommandError> {
    Ok(door.signed_in_at(checkup::run).await?.into_iter().map(CheckView::from).collect())
}

/// The rules on data that people sign.
#[tauri::command]
#[specta::specta]
pub async fn rules_text(door: DoorState<'_>) -> Result<RulesText, CommandError> {
    door.session(rules::all).await.map(RulesText::from)
}

/// Changes the rules on data in one language; answers the new version.
#[tauri::command]
#[specta::specta]
pub async fn set_rules_text(door: DoorState<'_>, language: String, text: String) -> Result<u32, CommandError> {
    door.session(move |session| {
        let language = Language::parse(&language).ok_or(Error::NotFound)?;
        rules::set_text(session, language, &text)
    })
    .await
}
