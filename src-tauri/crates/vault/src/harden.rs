//! What the operating system is asked for once, at start: no core dumps, and a process that others may not read.

/// Turns core dumps off and marks the process as not to be dumped or traced by other programs of the same user.
///
/// Call it first in `main`, before any key exists. Does nothing on systems other than Linux.
///
/// # Errors
/// When the operating system refuses; the program may go on.
#[cfg(target_os = "linux")]
pub fn harden_process() -> std::io::Result<()> {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Turns core dumps off and marks the process as not to be dumped or traced by other programs of the same user.
///
/// Call it first in `main`, before any key exists. Does nothing on systems other than Linux.
///
/// # Errors
/// When the operating system refuses; the program may go on.
#[cfg(not(target_os = "linux"))]
pub fn harden_process() -> std::io::Result<()> {
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};
    use std::{env, process::Command};

    const CHILD: &str = "KARTOTEKA_TEST_HARDENED_CHILD";

    /// In a process of its own: the other tests must stay able to read their own memory.
    #[test]
    fn a_hardened_process_leaves_no_core_dump() {
        if env::var_os(CHILD).is_none() {
            let mut child = Command::new(env::current_exe().unwrap());
            child.args(["--exact", "harden::tests::a_hardened_process_leaves_no_core_dump"]).env(CHILD, "1");
            let output = child.output().unwrap();
            assert!(output.status.success() && String::from_utf8_lossy(&output.stdout).contains("1 passed"), "{output:?}");
            return;
        }
        super::harden_process().unwrap();
        assert_eq!(getrlimit(Resource::Core).current, Some(0));
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
