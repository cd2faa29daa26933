//! The security check-up and the rules on data that people sign, on the wire.

use super::DoorState;
use crate::error::CommandError;
use kartoteka_api::{checkup as api, rules};
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

/// How well the base is protected, rule by rule.
#[tauri::command]
#[specta::specta]
pub async fn checkup(door: DoorState<'_>) -> Result<Vec<CheckView>, CommandError> {
    todo!()
}

/// The rules on data that people sign.
#[tauri::command]
#[specta::specta]
pub async fn rules_text(door: DoorState<'_>) -> Result<RulesText, CommandError> {
    todo!()
}

/// Changes the rules on data in one language; answers the new version.
#[tauri::command]
#[specta::specta]
pub async fn set_rules_text(door: DoorState<'_>, language: String, text: String) -> Result<u32, CommandError> {
    todo!()
}
