//! A bare Tauri window with one word in it: what the bench measures our start and memory against.

use tauri::{WebviewUrl, WebviewWindowBuilder, http::Response};

fn main() {
    let run = tauri::Builder::default()
        .register_uri_scheme_protocol("bare", |_, _| Response::new(b"<!doctype html><h1>Kartoteka</h1>".to_vec()))
        .setup(|app| {
            let url = "bare://localhost/".parse().map_err(|_| tauri::Error::InvalidWebviewUrl("bare"))?;
            WebviewWindowBuilder::new(app, "bare", WebviewUrl::CustomProtocol(url)).inner_size(1280.0, 720.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = run {
        eprintln!("{error}");
    }
}
