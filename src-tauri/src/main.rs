//! The window of Kartoteka.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    kartoteka_shell::run()
}
