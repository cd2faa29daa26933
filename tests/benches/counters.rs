//! Counters that no clock disturbs: flushes and seeks, counted by a small shim in front of the C library.
//!
//! The bench compiles the shim, runs itself once more behind it and reads what it counted.

use std::{env, fs, path::PathBuf, process::Command};

const SHIM: &str = r#"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>
static volatile uint64_t *counts; /* flushes, seeks */
static int64_t last[4096];
__attribute__((constructor)) static void start(void) {
    const char *path = getenv("KARTOTEKA_COUNTERS");
    int file = path ? open(path, O_RDWR) : -1;
    if (file >= 0) counts = mmap(0, 16, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
}
int fsync(int f) { int (*real)(int) = dlsym(RTLD_NEXT, "fsync"); if (counts) counts[0]++; return real(f); }
int fdatasync(int f) { int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync"); if (counts) counts[0]++; return real(f); }
ssize_t pread64(int f, void *b, size_t n, off64_t at) {
    ssize_t (*real)(int, void *, size_t, off64_t) = dlsym(RTLD_NEXT, "pread64");
    if (counts && n >= 4096 && f < 4096) { if (last[f] != at) counts[1]++; last[f] = at + (int64_t)n; }
    return real(f, b, n, at);
}
"#;

/// What happened between two looks.
#[derive(Clone, Copy)]
pub struct Counts {
    pub flushes: u64,
    pub seeks: u64,
}

/// Whether this process runs behind the shim.
pub fn counting() -> bool {
    env::var_os("KARTOTEKA_COUNTERS").is_some()
}

/// What was counted since the start of the process.
pub fn now() -> Counts {
    let bytes = fs::read(env::var_os("KARTOTEKA_COUNTERS").unwrap()).unwrap();
    let number = |at: usize| u64::from_ne_bytes(bytes[at..at + 8].try_into().unwrap());
    Counts { flushes: number(0), seeks: number(8) }
}

impl Counts {
    pub fn since(self, before: Self) -> Self {
        Self { flushes: self.flushes - before.flushes, seeks: self.seeks - before.seeks }
    }
}

/// Runs this bench again with `words` behind the shim; `None` where no C compiler is.
pub fn run_behind_shim(words: &[&str]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let (source, library): (PathBuf, PathBuf) = (folder.path().join("shim.c"), folder.path().join("shim.so"));
    fs::write(&source, SHIM).unwrap();
    let compiled = Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(&source).arg("-ldl").status().ok()?;
    if !compiled.success() {
        return None;
    }
    let counters = folder.path().join("counters");
    fs::write(&counters, [0u8; 16]).unwrap();
    let output = Command::new(env::current_exe().unwrap())
        .args(words)
        .env("LD_PRELOAD", &library)
        .env("KARTOTEKA_COUNTERS", &counters)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}
