//! Everything comes back without us: the programs `age` and `tar`, as any system has them.

use super::fixture::{Desk, HEADER, noise};
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

#[test]
fn stock_age_and_tar_open_a_set() {
    let desk = Desk::new(3_000_000);
    let set = desk.publish();
    let kit = desk.path("kit.txt");
    fs::write(&kit, format!("{}\n", desk.kit.secret)).unwrap();
    let plain = desk.path("set.tar");
    age(&kit, &set.path, &plain);
    let names = run("tar", &["-tf", plain.to_str().unwrap()]);
    assert_eq!(names, "manifest.json\ncontents.age\nvault.hdr\nbase.db\nBLAKE3SUMS\n");

    let out = desk.path("out");
    fs::create_dir(&out).unwrap();
    run("tar", &["-xf", plain.to_str().unwrap(), "-C", out.to_str().unwrap()]);
    assert_eq!(fs::read(out.join("base.db")).unwrap(), noise(3_000_000));
    assert_eq!(fs::read(out.join("vault.hdr")).unwrap(), HEADER);
    check_sums(&out);

    let card = desk.path("card.json");
    age(&kit, &out.join("contents.age"), &card);
    let card: serde_json::Value = serde_json::from_slice(&fs::read(card).unwrap()).unwrap();
    assert_eq!(card["format"], 1);
    assert_eq!(card["database_key_hex"], "5f".repeat(32));
    assert_eq!(card["counts"]["clients"], 1_204);
}

#[test]
fn stock_age_piped_into_tar_ends_well() {
    let desk = Desk::new(3_000_000);
    let set = desk.publish();
    let kit = desk.path("kit.txt");
    fs::write(&kit, &desk.kit.secret).unwrap();
    let mut age =
        Command::new("age").arg("-d").arg("-i").arg(&kit).arg(&set.path).stdout(Stdio::piped()).spawn().expect("age is not installed");
    let stdout = age.stdout.take().unwrap();
    let tar = Command::new("tar").args(["-x", "-C"]).arg(desk.target()).stdin(stdout).output().unwrap();
    assert!(tar.status.success() && tar.stderr.is_empty(), "{}", String::from_utf8_lossy(&tar.stderr));
    assert!(age.wait().unwrap().success());
    assert_eq!(fs::read(desk.target().join("base.db")).unwrap(), noise(3_000_000));
}

/// What `b3sum --check` does.
fn check_sums(folder: &Path) {
    let sums = fs::read_to_string(folder.join("BLAKE3SUMS")).unwrap();
    assert_eq!(sums.lines().count(), 4);
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        assert_eq!(blake3::hash(&fs::read(folder.join(name)).unwrap()).to_hex().as_str(), sum, "{name}");
    }
}

fn age(kit: &Path, sealed: &Path, plain: &Path) {
    let path = |path: &Path| path.to_str().unwrap().to_owned();
    run("age", &["-d", "-i", &path(kit), "-o", &path(plain), &path(sealed)]);
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program} is not installed: {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
