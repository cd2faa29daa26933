//! Everybody who knows the public keys can seal something: what a set says is not believed.

use super::fixture::{Desk, HEADER, contents, vault_id};
use crate::{
    Error, Kind, Manifest, Member, describe,
    identity::encryptor,
    layout::{CONTENTS, DATABASE, HEADER as HEADER_NAME, MANIFEST, SUMS, tar_header},
    seal_contents,
};
use expect_test::{Expect, expect};
use std::{fs, io::Write, path::PathBuf};

/// One member to be forged: name, size told, bytes.
type Forged = (&'static str, u64, Vec<u8>);

struct Forger {
    desk: Desk,
    sealed: Vec<u8>,
}

impl Forger {
    fn new() -> Self {
        let desk = Desk::new(0);
        let sealed = seal_contents(&contents(), std::slice::from_ref(&desk.kit.recipient)).unwrap();
        Self { desk, sealed }
    }

    fn manifest(&self) -> Manifest {
        let members = [(CONTENTS, self.sealed.len()), (HEADER_NAME, HEADER.len()), (DATABASE, 4)];
        let files = members.map(|(name, size)| Member { name: name.to_owned(), size: size as u64 }).to_vec();
        Manifest { format: 1, kind: Kind::Full, parent: None, vault_id: vault_id(), number: 1, epoch: 1, schema: 1, made_at_ms: 0, files }
    }

    fn members(&self, manifest: &[u8]) -> Vec<Forged> {
        let mut members: Vec<Forged> = Vec::new();
        let mut sums = String::new();
        for (name, bytes) in [(MANIFEST, manifest), (CONTENTS, &self.sealed), (HEADER_NAME, HEADER), (DATABASE, b"data")] {
            sums += &format!("{}  {name}\n", blake3::hash(bytes).to_hex());
            members.push((name, bytes.len() as u64, bytes.to_vec()));
        }
        members.push((SUMS, sums.len() as u64, sums.into_bytes()));
        members
    }

    /// Seals `members` as a tar and checks what reading it wholly says.
    fn check(&self, members: &[Forged], says: &Expect) {
        let tar = tar(members);
        says.assert_eq(self.read(&tar).unwrap_or_else(|error| error.code().to_owned()).as_str());
    }

    fn check_manifest(&self, json: &str, says: &Expect) {
        self.check(&self.members(json.as_bytes()), says);
    }

    fn read(&self, tar: &[u8]) -> Result<String, Error> {
        let path = self.seal(tar);
        self.desk.verify(&path).map(|details| format!("set {}", details.manifest.number))
    }

    fn seal(&self, tar: &[u8]) -> PathBuf {
        let mut sealed = Vec::new();
        let mut writer = encryptor(std::slice::from_ref(&self.desk.kit.recipient)).unwrap().wrap_output(&mut sealed).unwrap();
        writer.write_all(tar).unwrap();
        writer.finish().unwrap();
        let path = self.desk.path("000001-full.age");
        fs::write(&path, sealed).unwrap();
        path
    }
}

fn tar(members: &[Forged]) -> Vec<u8> {
    let mut tar = Vec::new();
    for (name, size, bytes) in members {
        let mut header = tar_header("placeholder", *size, 0).unwrap();
        header.as_mut_bytes()[..100].fill(0);
        header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        tar.extend(header.as_bytes());
        tar.extend(bytes);
        tar.resize(tar.len().next_multiple_of(512), 0);
    }
    tar.resize((tar.len() + 1024).next_multiple_of(65_536), 0);
    tar
}

#[test]
fn what_the_forger_makes_honestly_is_a_set() {
    let forger = Forger::new();
    let json = serde_json::to_string(&forger.manifest()).unwrap();
    forger.check_manifest(&json, &expect!["set 1"]);
    // A later version of this format may tell more.
    forger.check_manifest(&json.replacen('{', r#"{"made_by":"1.2","#, 1), &expect!["set 1"]);
}

#[test]
fn newer_formats_are_refused_by_name() {
    let forger = Forger::new();
    let json = serde_json::to_string(&forger.manifest()).unwrap();
    forger.check_manifest(&json.replace(r#""format":1"#, r#""format":2"#), &expect!["set-newer-version"]);
    forger.check_manifest(&json.replace(r#""kind":"full""#, r#""kind":"delta""#), &expect!["set-newer-version"]);
    forger.check_manifest(r#"{"format":3,"kind":"web","all":"else differs"}"#, &expect!["set-newer-version"]);
}

#[test]
fn manifests_that_make_no_sense_are_refused() {
    let forger = Forger::new();
    let json = serde_json::to_string(&forger.manifest()).unwrap();
    for bad in [
        String::new(),
        "not json".to_owned(),
        "[".repeat(30_000),
        json.replace(r#""number":1"#, r#""number":-1"#),
        json.replace(r#""size":4"#, r#""size":18446744073709551615"#),
        json.replace(r#""size":4"#, r#""size":5"#),
        json.replace("base.db", "../base.db"),
        json.replace("base.db", "/etc/passwd"),
        json.replace(r#""files":["#, r#""files":[{"name":"extra","size":1},"#),
        json.replace("}]}", ""),
    ] {
        forger.check_manifest(&bad, &expect!["set-altered"]);
    }
    // More is promised than the file can hold.
    forger.check_manifest(&json.replace(r#""size":4"#, r#""size":1099511627776"#), &expect!["set-truncated"]);
}

#[test]
fn members_of_other_names_sizes_or_order_are_refused() {
    let forger = Forger::new();
    let json = serde_json::to_string(&forger.manifest()).unwrap();
    let honest = forger.members(json.as_bytes());
    for place in 0..honest.len() {
        for name in ["../escape", "/etc/cron.d/x", "base.db/../../x", "", "BASE.DB"] {
            let mut members = honest.clone();
            members[place].0 = name;
            forger.check(&members, &expect!["set-altered"]);
        }
        for size in [0, 3, 5_000_000_000, u64::MAX / 2] {
            let mut members = honest.clone();
            members[place].1 = size;
            forger.check(&members, &expect!["set-altered"]);
        }
        let mut members = honest.clone();
        members.remove(place);
        forger.check(&members, &expect!["set-altered"]);
    }
    for place in 1..honest.len() {
        let mut members = honest.clone();
        members.swap(place - 1, place);
        forger.check(&members, &expect!["set-altered"]);
    }
    let more = [honest.clone(), vec![("more", 4, b"data".to_vec())]].concat();
    forger.check(&more, &expect!["set-altered"]);
}

#[test]
fn a_sum_that_does_not_fit_is_noticed() {
    let forger = Forger::new();
    let json = serde_json::to_string(&forger.manifest()).unwrap();
    let honest = forger.members(json.as_bytes());
    for place in [2, 3] {
        let mut members = honest.clone();
        members[place].2[0] ^= 1;
        forger.check(&members, &expect!["set-altered"]);
    }
}

#[test]
fn links_and_hidden_bytes_are_refused() {
    let forger = Forger::new();
    let json = serde_json::to_string(&forger.manifest()).unwrap();
    let honest = tar(&forger.members(json.as_bytes()));
    assert_eq!(forger.read(&honest).unwrap(), "set 1");
    // The type of the first member, one byte of padding behind it, one behind the last member.
    for place in [156, 512 + json.len(), honest.len() - 1] {
        let mut tar = honest.clone();
        tar[place] = b'2';
        assert!(matches!(forger.read(&tar), Err(Error::Altered)), "byte {place}");
    }
}

#[test]
fn a_card_sealed_for_another_kit_is_named() {
    let mut forger = Forger::new();
    forger.sealed = seal_contents(&contents(), std::slice::from_ref(&forger.desk.owner.recipient)).unwrap();
    let json = serde_json::to_string(&forger.manifest()).unwrap();
    let path = forger.seal(&tar(&forger.members(json.as_bytes())));
    assert!(matches!(describe(&path, &forger.desk.kit.identity()), Err(Error::WrongKit)));
}
