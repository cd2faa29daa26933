//! Has Tauri check its configuration and capabilities, and embed the built screen anew when it changed.

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
}
