//! Arriving at the desk, on the wire: invitation, steps of signing in, confirmation codes, the password again.

use super::{
    DoorState, count, desk,
    desk::{SignInView, sign_in},
    id,
};
use crate::{error::CommandError, state::Door};
use kartoteka_api::{Desk, Error, Password, Session, arrival, desk::SignIn, lesson, people, rules};
use serde::Serialize;
use specta::Type;
use std::sync::Arc;

/// A second factor about to be set up.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FactorOffer {
    uri: String,
    /// To be typed where no camera is.
    secret: String,
    qr_svg: String,
}

/// The one-time codes of a second factor just set up; shown once.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FactorSet {
    recovery_codes: Vec<String>,
    /// Where the person goes on once they were written down.
    sign_in: SignInView,
}

/// The rules on data as they are to be signed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RulesToSign {
    version: u32,
    text: String,
}

/// A question of the lesson; words `<id>-question`, `<id>-answer-1` and on, `<id>-why`.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    id: String,
    answers: u32,
}

/// How the lesson went.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LessonResult {
    right: u32,
    /// The questions answered wrong.
    wrong: Vec<String>,
    /// Where the person goes on once that was read.
    sign_in: SignInView,
}

/// Takes a step of signing in.
async fn step(
    door: &Arc<Door>,
    take: impl FnOnce(&Desk, &Session) -> Result<SignIn, Error> + Send + 'static,
) -> Result<SignInView, CommandError> {
    sign_in(door, move |door| take(&*door.desk()?, &*door.signed_in()?)).await
}

/// Sets the first password with the code of an invitation, and signs in.
#[tauri::command]
#[specta::specta]
pub async fn accept_invitation(
    door: DoorState<'_>,
    user_id: String,
    code: String,
    new_password: String,
) -> Result<SignInView, CommandError> {
    let password = Password::new(new_password);
    sign_in(&door, move |door| arrival::accept_invitation(&*door.desk()?, id(&user_id)?, &code, &password, None)).await
}

/// Passes the step of the confirmation code.
#[tauri::command]
#[specta::specta]
pub async fn pass_step_code(door: DoorState<'_>, code: String) -> Result<SignInView, CommandError> {
    step(&door, move |desk, session| arrival::pass_code(desk, session, &code)).await
}

/// Changes the own password.
#[tauri::command]
#[specta::specta]
pub async fn change_password(door: DoorState<'_>, old_password: String, new_password: String) -> Result<SignInView, CommandError> {
    let (old, new) = (Password::new(old_password), Password::new(new_password));
    step(&door, move |desk, session| arrival::change_password(desk, session, &old, &new)).await
}

/// Goes on with a password that is too old, this once.
#[tauri::command]
#[specta::specta]
pub async fn skip_grace(door: DoorState<'_>) -> Result<SignInView, CommandError> {
    step(&door, arrival::skip_grace).await
}

/// Makes a second factor for the person signed in; it counts once its first code was given.
#[tauri::command]
#[specta::specta]
pub async fn factor_offer(door: DoorState<'_>) -> Result<FactorOffer, CommandError> {
    let offer = door.session(arrival::offer_factor).await?;
    Ok(FactorOffer { uri: offer.uri, secret: offer.secret, qr_svg: offer.qr_svg })
}

/// Sets up the second factor that was offered.
#[tauri::command]
#[specta::specta]
pub async fn factor_confirm(door: DoorState<'_>, code: String) -> Result<FactorSet, CommandError> {
    let (recovery_codes, signed_in) = door.signed_in_at(move |desk, session| arrival::confirm_factor(desk, session, &code)).await?;
    Ok(FactorSet { recovery_codes, sign_in: signed_in.into() })
}

/// Removes a second factor: one's own, or that of somebody who lost it.
#[tauri::command]
#[specta::specta]
pub async fn factor_remove(door: DoorState<'_>, user_id: String) -> Result<(), CommandError> {
    door.session(move |session| people::reset_factor(session, id(&user_id)?)).await
}

/// The rules on data, in the language of the screen.
#[tauri::command]
#[specta::specta]
pub async fn rules_to_sign(door: DoorState<'_>) -> Result<RulesToSign, CommandError> {
    door.work(|door| {
        let (version, text) = rules::to_sign(&*door.signed_in()?, desk::language(door))?;
        Ok(RulesToSign { version, text })
    })
    .await
}

/// Signs the rules on data.
#[tauri::command]
#[specta::specta]
pub async fn sign_rules(door: DoorState<'_>, version: u32) -> Result<SignInView, CommandError> {
    step(&door, move |desk, session| arrival::sign_rules(desk, session, version)).await
}

/// The questions of the lesson.
#[tauri::command]
#[specta::specta]
#[must_use]
pub fn lesson_questions() -> Vec<QuestionView> {
    lesson::QUESTIONS.iter().map(|question| QuestionView { id: question.id.to_owned(), answers: count(question.answers) }).collect()
}

/// Judges and keeps the answers, each from 0, in the order of the questions.
#[tauri::command]
#[specta::specta]
pub async fn lesson_answer(door: DoorState<'_>, answers: Vec<u32>) -> Result<LessonResult, CommandError> {
    let chosen: Vec<usize> = answers.iter().map(|answer| usize::try_from(*answer).unwrap_or(usize::MAX)).collect();
    let (outcome, signed_in) = door.signed_in_at(move |desk, session| arrival::take_lesson(desk, session, &chosen)).await?;
    // The window shows how it went before it goes on.
    door.saw_input();
    let wrong = outcome.wrong.into_iter().map(str::to_owned).collect();
    Ok(LessonResult { right: outcome.right, wrong, sign_in: signed_in.into() })
}

/// Gives the password again for something important; good for five minutes.
#[tauri::command]
#[specta::specta]
pub async fn step_up(door: DoorState<'_>, password: String, code: Option<String>) -> Result<(), CommandError> {
    let password = Password::new(password);
    door.session(move |session| session.step_up(&password, code.as_deref())).await
}
