//! Has Tauri check its configuration and capabilities.

fn main() {
    tauri_build::build();
}
