//! The files that lie in the repository are those the example `fixtures` writes.

#[path = "../../examples/fixtures/lists.rs"]
mod lists;
#[path = "../../examples/fixtures/real.rs"]
mod real;

use std::path::Path;

#[test]
fn the_fixtures_are_those_the_example_writes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    for (path, bytes) in lists::all().unwrap() {
        assert!(std::fs::read(root.join(path)).unwrap() == bytes, "{path}: cargo run -p kartoteka-exchange --example fixtures");
    }
}
