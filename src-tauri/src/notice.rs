//! Notices of the desktop: that leak protection has something to tell to whoever watches over the base.
//!
//! *Invariant:* a notice lies open on the screen and in the log of the system, so it never names a client.

use crate::{commands::desk, state::Door};
use kartoteka_api::{Error, watch, words::say};
use kartoteka_domain::Right;
use std::sync::{Arc, atomic::Ordering};
use tauri::{AppHandle, Manager, async_runtime};
use tauri_plugin_notification::NotificationExt;

/// Tells of new alerts, each once, if the person signed in is to see them. Returns at once: the one who calls
/// may be in the middle of a commit.
pub fn of_alerts(app: &AppHandle) {
    let Some(door) = app.try_state::<Arc<Door>>().map(|door| Arc::clone(&door)) else { return };
    async_runtime::spawn(async move {
        // Nobody waits for it: alerts stand in the window too.
        let _ = door.work(tell).await;
    });
}

fn tell(door: &Door) -> Result<(), Error> {
    let session = door.signed_in()?;
    if !session.may(Right::ChangeWatch) || session.is_looking() {
        return Ok(());
    }
    let unseen = watch::list(&session)?.into_iter().filter(|alert| alert.seen_at.is_none()).map(|alert| alert.at.0);
    match unseen.max() {
        Some(newest) if newest > door.alerts_until.fetch_max(newest, Ordering::SeqCst) => show(door),
        _ => {}
    }
    Ok(())
}

fn show(door: &Door) {
    let word = |id| say(desk::language(door), id, &[]);
    let notice = door.app.notification().builder().title(word("notice-alert")).body(word("notice-alert-text"));
    if notice.show().is_err() {
        eprintln!("kartoteka: the desktop shows no notices");
    }
}
