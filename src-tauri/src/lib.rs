//! The desktop shell: window, lock signals, schedule, and the commands the screen calls.
//!
//! It is thin: a command parses, calls the api and converts. *Invariant:* no key, no SQL and no rule
//! about rights lives here.

pub mod commands;
pub mod error;
pub mod events;
pub mod folders;
pub mod notice;
pub mod preferences;
pub mod state;
pub mod watch;

use crate::{folders::Folders, state::Door};
use std::{env, process::ExitCode, sync::Arc};
use tauri::{Manager, WebviewUrl, WebviewWindowBuilder, async_runtime, webview::NewWindowResponse, window::Color};

/// Opens the window and runs until it is closed.
#[must_use]
pub fn run() -> ExitCode {
    if let Err(error) = kartoteka_api::harden_process() {
        eprintln!("kartoteka: memory of this process may be read by other programs: {error}");
    }
    decide_renderer();
    let builder = commands::builder();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| raise(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .invoke_handler(commands::limited(builder.invoke_handler()))
        .setup(|app| {
            let door = Arc::new(Door::new(app.handle().clone(), Folders::of(app.handle())?));
            app.manage(Arc::clone(&door));
            if env::args().any(|argument| argument == "--demo") {
                door.ensure_opened();
                commands::setup::open_demo(&door)?;
            }
            // Beside the window, which shows its first frame meanwhile; whoever asks for the base waits for it.
            let base = Arc::clone(&door);
            async_runtime::spawn_blocking(move || base.ensure_opened());
            window(app, &door)?;
            watch::start(&door);
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|app, event| {
                if matches!(event, tauri::RunEvent::Exit) {
                    app.state::<Arc<Door>>().close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("kartoteka: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The ground of the dark desk, as `ui/src/app/first.css` has it.
const DARK_GROUND: Color = Color(0x1a, 0x20, 0x25, 0xff);

fn window(app: &tauri::App, door: &Door) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, "desk", WebviewUrl::App("index.html".into()))
        .title("Kartoteka")
        .inner_size(1280.0, 720.0)
        .min_inner_size(1024.0, 640.0)
        .on_navigation(|url| is_own_page(url.scheme(), url.host_str()))
        .on_new_window(|_, _| NewWindowResponse::Deny);
    // The first frame has the colours that were chosen here, not those of the system.
    let window = match door.preferences().color_scheme.as_deref() {
        Some("dark") => window.background_color(DARK_GROUND).initialization_script(scheme("dark")),
        Some("light") => window.initialization_script(scheme("light")),
        _ => window,
    };
    window.build().map(drop)
}

/// Whether an address is the embedded screen: Windows has no schemes of one's own and names a host in its place.
fn is_own_page(scheme: &str, host: Option<&str>) -> bool {
    matches!((scheme, host), ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")))
}

/// Says the colour scheme where the style sheets look for it.
fn scheme(name: &str) -> String {
    format!("document.documentElement.dataset.mantineColorScheme = '{name}';")
}

fn raise(app: &tauri::AppHandle) {
    if let Some(window) = app.get_webview_window("desk") {
        // The window may be closing at this moment; then there is nothing to raise.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
}

/// Without a GPU WebKitGTK draws twice as fast when it does not go through DMA-BUF; with one it must.
#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "set_var before any thread is started")]
fn decide_renderer() {
    let has_gpu = std::path::Path::new("/dev/dri/renderD128").exists();
    if !has_gpu && env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        // SAFETY: called first in `run`, before any other thread exists.
        unsafe { env::set_var("WEBKIT_DISABLE_DMABUF_RENDERER", "1") };
    }
}

#[cfg(not(target_os = "linux"))]
fn decide_renderer() {}

#[cfg(test)]
mod tests {
    use super::is_own_page;

    #[test]
    fn the_window_goes_to_no_page_but_its_own() {
        for own in [("tauri", "localhost"), ("http", "tauri.localhost"), ("https", "tauri.localhost")] {
            assert!(is_own_page(own.0, Some(own.1)));
        }
        for foreign in [("http", "localhost"), ("https", "example.com"), ("file", "localhost"), ("https", "tauri.localhost.example.com")] {
            assert!(!is_own_page(foreign.0, Some(foreign.1)), "{foreign:?}");
        }
        assert!(!is_own_page("data", None) && !is_own_page("about", None));
    }
}
