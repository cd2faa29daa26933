//! A bare Tauri window with one word in it: what the bench measures our start and memory against.

use tauri::{
    WebviewUrl, WebviewWindowBuilder,
    http::{HeaderValue, Response, header::CONTENT_TYPE},
};

fn main() {
    let run = tauri::Builder::default()
        .register_uri_scheme_protocol("bare", |_, _| {
            let mut page = Response::new(b"<!doctype html><h1>Kartoteka</h1>".to_vec());
            page.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
            page
        })
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
