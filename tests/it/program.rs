//! The command line as a program of its own, for stories that need a second process or one to kill.

use crate::salon::{PASSWORD, Salon};
use serde_json::Value;
use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::OnceLock,
    thread,
    time::Duration,
};

/// `kartoteka-cli` with the folders of one salon.
pub struct Program {
    vault: PathBuf,
    secret: PathBuf,
    password: PathBuf,
}

impl Program {
    /// The program at work in a salon.
    pub fn of(salon: &Salon) -> Self {
        let _ = salon.device();
        let password = salon.root().join("password");
        fs::write(&password, PASSWORD).unwrap();
        Self { vault: salon.vault(), secret: salon.secret(), password }
    }

    /// Makes the base of the salon; the sheet lies in `kit.txt`.
    pub fn init(salon: &Salon) -> Self {
        let program = Self::of(salon);
        let kit = salon.root().join("kit.txt");
        let arguments = ["init", "--business", "Салон Луна", "--country", "UA", "--owner", "Олена Коваль", "--kit-file"];
        program.run(&[&arguments[..], &[path(&kit)]].concat()).ok();
        program
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(built());
        command.arg("--vault").arg(&self.vault).arg("--device-secret").arg(&self.secret);
        command.arg("--password-file").arg(&self.password).args(["--json", "--fast-kdf"]);
        command.args(arguments);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Done {
        Done(self.command(arguments).output().unwrap())
    }

    /// Runs a command at the end of `wrapper`; `None` when the wrapper is not allowed here.
    pub fn within(&self, mut wrapper: Command, arguments: &[&str]) -> Option<Done> {
        let command = self.command(arguments);
        let done = Done(wrapper.arg(command.get_program()).args(command.get_args()).output().ok()?);
        let refused = String::from_utf8_lossy(&done.0.stderr).contains("unshare: ");
        if refused {
            eprintln!("not run: this system lets nobody mount a small disk");
        }
        (!refused).then_some(done)
    }

    /// Starts a command and kills it with no warning after `delay`, unless it has ended by then.
    pub fn kill_after(&self, delay: Duration, arguments: &[&str]) -> Killed {
        let mut child = self.command(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut printed = child.stdout.take().unwrap();
        // Read while it runs, or a full pipe would hold it up.
        let printed = thread::spawn(move || {
            let mut text = String::new();
            printed.read_to_string(&mut text).unwrap();
            text
        });
        thread::sleep(delay);
        child.kill().unwrap();
        let ended = child.wait_with_output().unwrap();
        let killed = ended.status.code().is_none();
        assert!(killed || ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        Killed { killed, printed: printed.join().unwrap() }
    }
}

/// What is left of a command after a kill.
pub struct Killed {
    /// Whether it was killed; a command may be faster.
    pub killed: bool,
    /// What it had printed by then.
    pub printed: String,
}

/// A command that ended.
pub struct Done(Output);

impl Done {
    pub fn code(&self) -> Option<i32> {
        self.0.status.code()
    }

    /// What a command that went well printed.
    pub fn ok(&self) -> Value {
        assert!(self.0.status.success(), "{}", String::from_utf8_lossy(&self.0.stderr));
        serde_json::from_slice(&self.0.stdout).unwrap_or(Value::Null)
    }

    /// Everything a command told, on either stream.
    pub fn told(&self) -> String {
        [&self.0.stdout, &self.0.stderr].map(|stream| String::from_utf8_lossy(stream)).concat()
    }

    /// The code of the error a command told.
    pub fn error_code(&self) -> String {
        let told: Value = serde_json::from_slice(&self.0.stderr).unwrap_or_default();
        told["code"].as_str().unwrap_or_default().to_owned()
    }
}

pub fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The built program; cargo is asked once, for nobody else builds it before these stories run.
fn built() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let mut build = Command::new(env!("CARGO"));
        let profile = std::env::current_exe().unwrap();
        let folder = profile.parent().and_then(Path::parent).unwrap();
        build.args(["build", "--quiet", "--package", "kartoteka-cli", "--manifest-path"]);
        build.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"));
        build.arg("--target-dir").arg(folder.parent().unwrap());
        if folder.ends_with("release") {
            build.arg("--release");
        }
        assert!(build.status().unwrap().success(), "the program does not build");
        folder.join(format!("kartoteka-cli{}", std::env::consts::EXE_SUFFIX))
    })
}
