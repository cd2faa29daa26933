//! What happens without a click: the idle lock, the lock at suspend and at the system's lock, the end of working
//! hours, the daily copy.

use crate::{events, state::Door};
use kartoteka_api::{Session, backups};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, atomic::Ordering},
    time::Duration,
};
use tauri::async_runtime;
use tokio::sync::Notify;
use user_idle::UserIdle;

const TICK: Duration = Duration::from_secs(5);
/// From so many minutes before their end on the screen counts down working hours.
pub const LAST_MINUTES: u16 = 10;
/// A tick that comes this late means that the computer slept.
const SLEPT_MS: i64 = 60_000;
const SCHEDULE: Duration = Duration::from_secs(60);
/// A disk that has just appeared is not ready at once.
const SETTLE: Duration = Duration::from_secs(2);

/// Starts all of it.
pub fn start(door: &Arc<Door>) {
    async_runtime::spawn(idle(Arc::clone(door)));
    async_runtime::spawn(hours(Arc::clone(door)));
    async_runtime::spawn(schedule(Arc::clone(door)));
    #[cfg(target_os = "linux")]
    async_runtime::spawn(linux::system_lock(Arc::clone(door)));
}

/// Locks after the minutes without input, and after a sleep that nobody announced.
async fn idle(door: Arc<Door>) {
    let mut last = door.clock.now().0;
    loop {
        tokio::time::sleep(TICK).await;
        let now = door.clock.now().0;
        let slept = now - std::mem::replace(&mut last, now) > SLEPT_MS;
        let Some(limit) = idle_limit(&door) else { continue };
        if slept || idle_since(&door, now) >= limit {
            lock(&door).await;
        }
    }
}

/// After how many milliseconds without input the desk locks for the person signed in.
fn idle_limit(door: &Door) -> Option<i64> {
    let desk = door.desk().ok()?;
    let of_role = desk.session()?.rules().idle_minutes;
    Some(of_role.map_or(i64::from(desk.local().idle_minutes), i64::from) * 60_000)
}

/// For how many milliseconds there was no input, in the window and in the system.
fn idle_since(door: &Door, now: i64) -> i64 {
    if door.input_at.load(Ordering::SeqCst) > now {
        // The clock went back: counted from now, or the desk would stay open until it has caught up.
        door.saw_input();
    }
    let in_window = now - door.input_at.load(Ordering::SeqCst);
    let in_system = UserIdle::get_time().ok().and_then(|idle| i64::try_from(idle.as_milliseconds()).ok());
    in_system.map_or(in_window, |in_system| in_system.min(in_window))
}

/// Counts the last minutes of working hours down, and locks at their end.
async fn hours(door: Arc<Door>) {
    let mut told = None;
    loop {
        tokio::time::sleep(TICK).await;
        let left = door.signed_in().ok().and_then(|session| last_minutes(&session));
        if left == Some(0) {
            lock(&door).await;
        }
        if let Some(minutes) = left.filter(|_| left != told) {
            events::hours(&door.app, minutes);
        }
        told = left;
    }
}

/// The minutes of working hours that are left, when they are few.
pub fn last_minutes(session: &Session) -> Option<u16> {
    session.hours_left().filter(|minutes| *minutes <= LAST_MINUTES)
}

async fn lock(door: &Arc<Door>) {
    // The screen is told the phase either way; a failure is in the log.
    let _ = door.work(Door::lock).await;
}

/// Makes the copies that are due: every minute, and at once when something appears where a place lies.
async fn schedule(door: Arc<Door>) {
    let appeared = Arc::new(Notify::new());
    let told = Arc::clone(&appeared);
    // Network mounts tell nothing, and some systems cannot watch: the minute remains.
    let mut watcher = notify::recommended_watcher(move |_| told.notify_one()).ok();
    let mut watched: Vec<PathBuf> = Vec::new();
    loop {
        tokio::select! {
            () = tokio::time::sleep(SCHEDULE) => {}
            () = appeared.notified() => tokio::time::sleep(SETTLE).await,
        }
        if let Some(watcher) = &mut watcher {
            watch_places(&door, watcher, &mut watched);
        }
        // What was wrong is remembered with the place and shown there.
        let _ = door.work(copy_due).await;
    }
}

/// Watches the folder above each place, where a disk appears and disappears.
fn watch_places(door: &Door, watcher: &mut RecommendedWatcher, watched: &mut Vec<PathBuf>) {
    let targets = door.desk().map(|desk| desk.local().targets).unwrap_or_default();
    let above = |dir: &PathBuf| dir.ancestors().skip(1).find(|folder| folder.exists()).map(Path::to_path_buf);
    let wanted: Vec<PathBuf> = targets.iter().filter_map(|target| above(&target.dir)).collect();
    for folder in watched.iter().filter(|folder| !wanted.contains(folder)) {
        // It may be gone with its disk.
        let _ = watcher.unwatch(folder);
    }
    for folder in wanted.iter().filter(|folder| !watched.contains(folder)) {
        // A folder that cannot be watched is looked at every minute.
        let _ = watcher.watch(folder, RecursiveMode::NonRecursive);
    }
    *watched = wanted;
}

fn copy_due(door: &Door) -> Result<(), kartoteka_api::Error> {
    let desk = door.desk()?;
    if desk.local().demo {
        return Ok(());
    }
    for target in backups::due(&desk) {
        // Each place is tried, whatever happened at the one before.
        door.brakes.backup.release();
        let _ = backups::run_due(&desk, &target, &mut |progress| {
            events::bytes(&door.app, "backup", &progress);
            door.brakes.backup.flow()
        });
        events::changed(&door.app, &[kartoteka_api::Topic::Backups]);
    }
    Ok(())
}

#[cfg(target_os = "linux")]
mod linux {
    use super::{Arc, Door, lock};
    use zbus::{Connection, MatchRule, Message, MessageStream, message::Type};

    /// Locks when the session manager says that the computer goes to sleep or the session is locked, and when
    /// the screen saver comes on.
    pub async fn system_lock(door: Arc<Door>) {
        let sleep = listen(Connection::system().await, "/org/freedesktop/login1", &door);
        let saver = listen(Connection::session().await, "/org/freedesktop/ScreenSaver", &door);
        let gnome = listen(Connection::session().await, "/org/gnome/ScreenSaver", &door);
        // A system without these services has no such signals; the idle lock and the clock's jump remain.
        let _ = tokio::join!(sleep, saver, gnome);
    }

    /// Whoever sends it: a false signal does no more than lock.
    async fn listen(bus: zbus::Result<Connection>, path: &str, door: &Arc<Door>) -> zbus::Result<()> {
        let rule = MatchRule::builder().msg_type(Type::Signal).path_namespace(path)?.build();
        let mut signals = MessageStream::for_match_rule(rule, &bus?, None).await?;
        while let Some(signal) = next(&mut signals).await {
            if means_lock(&signal?) {
                lock(door).await;
            }
        }
        Ok(())
    }

    fn means_lock(signal: &Message) -> bool {
        let begins = || signal.body().deserialize::<bool>().unwrap_or(false);
        match signal.header().member().map(|member| member.as_str()) {
            Some("Lock") => true,
            Some("PrepareForSleep" | "ActiveChanged") => begins(),
            _ => false,
        }
    }

    async fn next(signals: &mut MessageStream) -> Option<zbus::Result<Message>> {
        std::future::poll_fn(|context| zbus::export::futures_core::Stream::poll_next(std::pin::Pin::new(&mut *signals), context)).await
    }
}
